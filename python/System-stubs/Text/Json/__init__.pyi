# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections.Generic
import System.IO
import System.Text.Json
import System.Threading
import collections.abc
import datetime
import decimal
import typing
import typing_extensions
import uuid

class JsonCommentHandling(System.Enum):
    """Defines how the Utf8JsonReader struct handles comments."""
    Allow: typing.ClassVar[System.Text.Json.JsonCommentHandling]
    """Allows comments within the JSON input and treats them as valid tokens. While reading, the caller can access the comment values."""
    Disallow: typing.ClassVar[System.Text.Json.JsonCommentHandling]
    """Doesn't allow comments within the JSON input. Comments are treated as invalid JSON if found, and a JsonException is thrown. This is the default value."""
    Skip: typing.ClassVar[System.Text.Json.JsonCommentHandling]
    """Allows comments within the JSON input and ignores them. The Utf8JsonReader behaves as if no comments are present."""
    ...

class JsonDocument(System.IDisposable):
    """Provides a mechanism for examining the structural content of a JSON value without automatically instantiating data values."""
    def Dispose(self) -> None:
        """Releases the resources used by this JsonDocument instance."""
    @typing.overload
    @staticmethod
    def Parse(utf8Json: typing_extensions.Buffer, options: System.Text.Json.JsonDocumentOptions = ...) -> System.Text.Json.JsonDocument:
        """Parses memory as UTF-8-encoded text representing a single JSON value into a JsonDocument."""
    @typing.overload
    @staticmethod
    def Parse(utf8Json: typing.Any, options: System.Text.Json.JsonDocumentOptions = ...) -> System.Text.Json.JsonDocument:
        """Parses a sequence as UTF-8-encoded text representing a single JSON value into a JsonDocument."""
    @typing.overload
    @staticmethod
    def Parse(utf8Json: System.IO.Stream, options: System.Text.Json.JsonDocumentOptions = ...) -> System.Text.Json.JsonDocument:
        """Parses a Stream as UTF-8-encoded data representing a single JSON value into a JsonDocument. The stream is read to completion."""
    @typing.overload
    @staticmethod
    def Parse(json: str, options: System.Text.Json.JsonDocumentOptions = ...) -> System.Text.Json.JsonDocument:
        """Parses text representing a single JSON value into a JsonDocument."""
    @staticmethod
    def ParseAsync(utf8Json: System.IO.Stream, options: System.Text.Json.JsonDocumentOptions = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Text.Json.JsonDocument]:
        """Parses a Stream as UTF-8-encoded data representing a single JSON value into a JsonDocument. The stream is read to completion."""
    @property
    def RootElement(self) -> System.Text.Json.JsonElement:
        """Gets the root element of this JSON document."""
    def WriteTo(self, writer: System.Text.Json.Utf8JsonWriter) -> None:
        """Writes the document to the provided writer as a JSON value."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class JsonDocumentOptions(System.ValueType):
    """Provides the ability for the user to define custom behavior when parsing JSON to create a JsonDocument."""
    @property
    def AllowDuplicateProperties(self) -> bool:
        """Defines whether duplicate property names are allowed when deserializing JSON objects."""
    @AllowDuplicateProperties.setter
    def AllowDuplicateProperties(self, value: bool) -> None: ...
    @property
    def AllowTrailingCommas(self) -> bool:
        """Gets or sets a value that indicates whether an extra comma at the end of a list of JSON values in an object or array is allowed (and ignored) within the JSON payload being read."""
    @AllowTrailingCommas.setter
    def AllowTrailingCommas(self, value: bool) -> None: ...
    @property
    def CommentHandling(self) -> System.Text.Json.JsonCommentHandling:
        """Gets or sets a value that determines how the JsonDocument handles comments when reading through the JSON data."""
    @CommentHandling.setter
    def CommentHandling(self, value: System.Text.Json.JsonCommentHandling) -> None: ...
    @property
    def MaxDepth(self) -> int:
        """Gets or sets the maximum depth allowed when parsing JSON data, with the default (that is, 0) indicating a maximum depth of 64."""
    @MaxDepth.setter
    def MaxDepth(self, value: int) -> None: ...
    ...

class JsonElement(System.ValueType):
    """Represents a specific JSON value within a JsonDocument."""
    class ArrayEnumerator(System.ValueType, System.Collections.Generic.IEnumerator[System.Text.Json.JsonElement], System.Collections.Generic.IEnumerable[System.Text.Json.JsonElement]):
        """Represents an enumerator for the contents of a JSON array."""
        @property
        def Current(self) -> System.Text.Json.JsonElement:
            """Gets the element in the collection at the current position of the enumerator."""
        def Dispose(self) -> None:
            """Releases the resources used by this ArrayEnumerator instance."""
        def GetEnumerator(self) -> System.Text.Json.JsonElement.ArrayEnumerator:
            """Returns an enumerator that iterates through a collection."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the collection."""
        def Reset(self) -> None:
            """Sets the enumerator to its initial position, which is before the first element in the collection."""
        def __iter__(self) -> collections.abc.Iterator[System.Text.Json.JsonElement]: ...
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    class ObjectEnumerator(System.ValueType, System.Collections.Generic.IEnumerator[System.Text.Json.JsonProperty], System.Collections.Generic.IEnumerable[System.Text.Json.JsonProperty]):
        """Represents an enumerator for the properties of a JSON object."""
        @property
        def Current(self) -> System.Text.Json.JsonProperty:
            """Gets the element in the collection at the current position of the enumerator."""
        def Dispose(self) -> None:
            """Releases the resources used by this ObjectEnumerator instance."""
        def GetEnumerator(self) -> System.Text.Json.JsonElement.ObjectEnumerator:
            """Returns an enumerator that iterates the properties of an object."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the collection."""
        def Reset(self) -> None:
            """Sets the enumerator to its initial position, which is before the first element in the collection."""
        def __iter__(self) -> collections.abc.Iterator[System.Text.Json.JsonProperty]: ...
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    def Clone(self) -> System.Text.Json.JsonElement:
        """Gets a JsonElement that can be safely stored beyond the lifetime of the original JsonDocument."""
    @staticmethod
    def DeepEquals(element1: System.Text.Json.JsonElement, element2: System.Text.Json.JsonElement) -> bool:
        """Compares the values of two JsonElement values for equality, including the values of all descendant elements."""
    def EnumerateArray(self) -> System.Text.Json.JsonElement.ArrayEnumerator:
        """Gets an enumerator to enumerate the values in the JSON array represented by this JsonElement."""
    def EnumerateObject(self) -> System.Text.Json.JsonElement.ObjectEnumerator:
        """Gets an enumerator to enumerate the properties in the JSON object represented by this JsonElement."""
    def GetArrayLength(self) -> int:
        """Gets the number of values contained within the current array value."""
    def GetBoolean(self) -> bool:
        """Gets the value of the element as a Boolean."""
    def GetByte(self) -> int:
        """Gets the current JSON number as a Byte."""
    def GetBytesFromBase64(self) -> System.Array[int]:
        """Gets the value of the element as a byte array."""
    def GetDateTime(self) -> datetime.datetime:
        """Gets the value of the element as a DateTime."""
    def GetDateTimeOffset(self) -> datetime.datetime:
        """Gets the value of the element as a DateTimeOffset."""
    def GetDecimal(self) -> decimal.Decimal:
        """Gets the current JSON number as a Decimal."""
    def GetDouble(self) -> float:
        """Gets the current JSON number as a Double."""
    def GetGuid(self) -> uuid.UUID:
        """Gets the value of the element as a Guid."""
    def GetInt16(self) -> int:
        """Gets the current JSON number as an Int16."""
    def GetInt32(self) -> int:
        """Gets the current JSON number as an Int32."""
    def GetInt64(self) -> int:
        """Gets the current JSON number as an Int64."""
    @typing.overload
    def GetProperty(self, propertyName: str) -> System.Text.Json.JsonElement:
        """Gets a JsonElement representing the value of a required property identified by propertyName."""
    @typing.overload
    def GetProperty(self, utf8PropertyName: typing_extensions.Buffer) -> System.Text.Json.JsonElement:
        """Gets a JsonElement representing the value of a required property identified by utf8PropertyName."""
    def GetPropertyCount(self) -> int:
        """Gets the number of properties contained within the current object value."""
    def GetRawText(self) -> str:
        """Gets a string that represents the original input data backing this value."""
    def GetSByte(self) -> int:
        """Gets the current JSON number as an SByte."""
    def GetSingle(self) -> float:
        """Gets the current JSON number as a Single."""
    def GetString(self) -> str | None:
        """Gets the value of the element as a String."""
    def GetUInt16(self) -> int:
        """Gets the current JSON number as a UInt16."""
    def GetUInt32(self) -> int:
        """Gets the current JSON number as a UInt32."""
    def GetUInt64(self) -> int:
        """Gets the current JSON number as a UInt64."""
    @typing.overload
    @staticmethod
    def Parse(utf8Json: typing_extensions.Buffer, options: System.Text.Json.JsonDocumentOptions = ...) -> System.Text.Json.JsonElement:
        """Parses UTF8-encoded text representing a single JSON value into a JsonElement."""
    @typing.overload
    @staticmethod
    def Parse(json: str, options: System.Text.Json.JsonDocumentOptions = ...) -> System.Text.Json.JsonElement:
        """Parses text representing a single JSON value into a JsonElement."""
    def ToString(self) -> str:
        """Gets a string representation for the current value appropriate to the value type."""
    def TryGetByte(self) -> tuple[bool, int]:
        """Attempts to represent the current JSON number as a Byte."""
    def TryGetBytesFromBase64(self) -> tuple[bool, System.Array[int] | None]:
        """Attempts to represent the current JSON string as a byte array, assuming that it is Base64 encoded."""
    def TryGetDateTime(self) -> tuple[bool, datetime.datetime]:
        """Attempts to represent the current JSON string as a DateTime."""
    def TryGetDateTimeOffset(self) -> tuple[bool, datetime.datetime]:
        """Attempts to represent the current JSON string as a DateTimeOffset."""
    def TryGetDecimal(self) -> tuple[bool, decimal.Decimal]:
        """Attempts to represent the current JSON number as a Decimal."""
    def TryGetDouble(self) -> tuple[bool, float]:
        """Attempts to represent the current JSON number as a Double."""
    def TryGetGuid(self) -> tuple[bool, uuid.UUID]:
        """Attempts to represent the current JSON string as a Guid."""
    def TryGetInt16(self) -> tuple[bool, int]:
        """Attempts to represent the current JSON number as an Int16."""
    def TryGetInt32(self) -> tuple[bool, int]:
        """Attempts to represent the current JSON number as an Int32."""
    def TryGetInt64(self) -> tuple[bool, int]:
        """Attempts to represent the current JSON number as a Int64."""
    @typing.overload
    def TryGetProperty(self, propertyName: str) -> tuple[bool, System.Text.Json.JsonElement]:
        """Looks for a property named propertyName in the current object, returning a value that indicates whether or not such a property exists. When the property exists, its value is assigned to the value argument."""
    @typing.overload
    def TryGetProperty(self, utf8PropertyName: typing_extensions.Buffer) -> tuple[bool, System.Text.Json.JsonElement]:
        """Looks for a property named utf8PropertyName in the current object, returning a value that indicates whether or not such a property exists. When the property exists, the method assigns its value to the value argument."""
    def TryGetSByte(self) -> tuple[bool, int]:
        """Attempts to represent the current JSON number as an SByte."""
    def TryGetSingle(self) -> tuple[bool, float]:
        """Attempts to represent the current JSON number as a Single."""
    def TryGetUInt16(self) -> tuple[bool, int]:
        """Attempts to represent the current JSON number as a UInt16."""
    def TryGetUInt32(self) -> tuple[bool, int]:
        """Attempts to represent the current JSON number as a UInt32."""
    def TryGetUInt64(self) -> tuple[bool, int]:
        """Attempts to represent the current JSON number as a UInt64."""
    @typing.overload
    def ValueEquals(self, text: str | None) -> bool:
        """Compares a specified string to the string value of this element."""
    @typing.overload
    def ValueEquals(self, utf8Text: typing_extensions.Buffer) -> bool:
        """Compares the text represented by a UTF8-encoded byte span to the string value of this element."""
    @typing.overload
    def ValueEquals(self, text: str) -> bool:
        """Compares a specified read-only character span to the string value of this element."""
    @property
    def ValueKind(self) -> System.Text.Json.JsonValueKind:
        """Gets the type of the current JSON value."""
    def WriteTo(self, writer: System.Text.Json.Utf8JsonWriter) -> None:
        """Writes the element to the specified writer as a JSON value."""
    def __getitem__(self, index: int) -> System.Text.Json.JsonElement: ...
    ...

class JsonEncodedText(System.ValueType):
    """Provides methods to transform UTF-8 or UTF-16 encoded text into a form that is suitable for JSON."""
    @typing.overload
    @staticmethod
    def Encode(value: str, encoder: typing.Any = ...) -> System.Text.Json.JsonEncodedText:
        """Encodes the string text value as a JSON string."""
    @typing.overload
    @staticmethod
    def Encode(utf8Value: typing_extensions.Buffer, encoder: typing.Any = ...) -> System.Text.Json.JsonEncodedText:
        """Encodes a UTF-8 text value as a JSON string."""
    @property
    def EncodedUtf8Bytes(self) -> memoryview:
        """Gets the UTF-8 encoded representation of the pre-encoded JSON text."""
    @typing.overload
    def Equals(self, other: System.Text.Json.JsonEncodedText) -> bool:
        """Determines whether this instance and another specified JsonEncodedText instance have the same value."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether this instance and a specified object, which must also be a JsonEncodedText instance, have the same value."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this JsonEncodedText."""
    def ToString(self) -> str:
        """Converts the value of this instance to a String."""
    @property
    def Value(self) -> str:
        """Gets the UTF-16 encoded representation of the pre-encoded JSON text as a String."""
    ...

class JsonException(System.Exception):
    """Defines a custom exception object that is thrown when invalid JSON text is encountered, the defined maximum depth is passed, or the JSON text is not compatible with the type of a property on an object."""
    @typing.overload
    def __init__(self, message: str | None, path: str | None, lineNumber: int | None, bytePositionInLine: int | None, innerException: System.Exception | None) -> None:
        """Creates a new exception object to relay error information to the user that includes a specified inner exception."""
    @typing.overload
    def __init__(self, message: str | None, path: str | None, lineNumber: int | None, bytePositionInLine: int | None) -> None:
        """Creates a new exception object to relay error information to the user."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the JsonException class, with a specified error message and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the JsonException class with a specified error message."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the JsonException class."""
    @property
    def BytePositionInLine(self) -> int | None:
        """Gets the zero-based number of bytes read within the current line before the exception."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Sets the SerializationInfo with information about the exception."""
    @property
    def LineNumber(self) -> int | None:
        """Gets the zero-based number of lines read before the exception."""
    @property
    def Message(self) -> str:
        """Gets a message that describes the current exception."""
    @property
    def Path(self) -> str | None:
        """Gets The path within the JSON where the exception was encountered."""
    ...

class JsonNamingPolicy(System.Object):
    """Determines the naming policy used to convert a string-based name to another format, such as a camel-casing format."""
    CamelCase: typing.ClassVar[System.Text.Json.JsonNamingPolicy]
    """Gets the naming policy for camel-casing."""
    def ConvertName(self, name: str) -> str:
        """When overridden in a derived class, converts the specified name according to the policy."""
    KebabCaseLower: typing.ClassVar[System.Text.Json.JsonNamingPolicy]
    """Gets the naming policy for lowercase kebab-casing."""
    KebabCaseUpper: typing.ClassVar[System.Text.Json.JsonNamingPolicy]
    """Gets the naming policy for uppercase kebab-casing."""
    SnakeCaseLower: typing.ClassVar[System.Text.Json.JsonNamingPolicy]
    """Gets the naming policy for lowercase snake-casing."""
    SnakeCaseUpper: typing.ClassVar[System.Text.Json.JsonNamingPolicy]
    """Gets the naming policy for uppercase snake-casing."""
    ...

class JsonProperty(System.ValueType):
    """Represents a single property for a JSON object."""
    @property
    def Name(self) -> str:
        """Gets the name of this property."""
    @typing.overload
    def NameEquals(self, text: str | None) -> bool:
        """Compares the specified string to the name of this property."""
    @typing.overload
    def NameEquals(self, utf8Text: typing_extensions.Buffer) -> bool:
        """Compares the specified UTF-8 encoded text to the name of this property."""
    @typing.overload
    def NameEquals(self, text: str) -> bool:
        """Compares the specified text as a character span to the name of this property."""
    def ToString(self) -> str:
        """Provides a string representation of the property for debugging purposes."""
    @property
    def Value(self) -> System.Text.Json.JsonElement:
        """Gets the value of this property."""
    def WriteTo(self, writer: System.Text.Json.Utf8JsonWriter) -> None:
        """Writes the property to the provided writer as a named JSON object property."""
    ...

class JsonReaderOptions(System.ValueType):
    """Provides the ability for the user to define custom behavior when reading JSON."""
    @property
    def AllowMultipleValues(self) -> bool:
        """Gets or sets a value that indicates whether the Utf8JsonReader should tolerate zero or more top-level JSON values that are whitespace separated."""
    @AllowMultipleValues.setter
    def AllowMultipleValues(self, value: bool) -> None: ...
    @property
    def AllowTrailingCommas(self) -> bool:
        """Gets or sets a value that defines whether an extra comma at the end of a list of JSON values in an object or array is allowed (and ignored) within the JSON payload being read."""
    @AllowTrailingCommas.setter
    def AllowTrailingCommas(self, value: bool) -> None: ...
    @property
    def CommentHandling(self) -> System.Text.Json.JsonCommentHandling:
        """Gets or sets a value that determines how the Utf8JsonReader handles comments when reading through the JSON data."""
    @CommentHandling.setter
    def CommentHandling(self, value: System.Text.Json.JsonCommentHandling) -> None: ...
    @property
    def MaxDepth(self) -> int:
        """Gets or sets the maximum depth allowed when reading JSON, with the default (that is, 0) indicating a maximum depth of 64."""
    @MaxDepth.setter
    def MaxDepth(self, value: int) -> None: ...
    ...

class JsonReaderState(System.ValueType):
    """Defines an opaque type that holds and saves all the relevant state information, which must be provided to the Utf8JsonReader to continue reading after processing incomplete data."""
    def __init__(self, options: System.Text.Json.JsonReaderOptions = ...) -> None:
        """Constructs a new JsonReaderState instance."""
    @property
    def Options(self) -> System.Text.Json.JsonReaderOptions:
        """Gets the custom behavior to use when reading JSON data using the Utf8JsonReader struct that may deviate from strict adherence to the JSON specification, which is the default behavior."""
    ...

class JsonSerializer(System.Object):
    """Provides functionality to serialize objects or value types to JSON and to deserialize JSON into objects or value types."""
    @typing.overload
    @staticmethod
    def Deserialize[TValue](document: System.Text.Json.JsonDocument, options: System.Text.Json.JsonSerializerOptions | None = ...) -> TValue:
        """Converts the JsonDocument representing a single JSON value into a TValue."""
    @typing.overload
    @staticmethod
    def Deserialize(document: System.Text.Json.JsonDocument, returnType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ...) -> typing.Any:
        """Converts the JsonDocument representing a single JSON value into a returnType."""
    @typing.overload
    @staticmethod
    def Deserialize[TValue](document: System.Text.Json.JsonDocument, jsonTypeInfo: typing.Any) -> TValue:
        """Converts the JsonDocument representing a single JSON value into a TValue."""
    @typing.overload
    @staticmethod
    def Deserialize(document: System.Text.Json.JsonDocument, jsonTypeInfo: typing.Any) -> typing.Any:
        """Converts the JsonDocument representing a single JSON value into an instance specified by the jsonTypeInfo."""
    @typing.overload
    @staticmethod
    def Deserialize(document: System.Text.Json.JsonDocument, returnType: type | System.Type, context: typing.Any) -> typing.Any:
        """Converts the JsonDocument representing a single JSON value into a returnType."""
    @typing.overload
    @staticmethod
    def Deserialize[TValue](element: System.Text.Json.JsonElement, options: System.Text.Json.JsonSerializerOptions | None = ...) -> TValue:
        """Converts the JsonElement representing a single JSON value into a TValue."""
    @typing.overload
    @staticmethod
    def Deserialize(element: System.Text.Json.JsonElement, returnType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ...) -> typing.Any:
        """Converts the JsonElement representing a single JSON value into a returnType."""
    @typing.overload
    @staticmethod
    def Deserialize[TValue](element: System.Text.Json.JsonElement, jsonTypeInfo: typing.Any) -> TValue:
        """Converts the JsonElement representing a single JSON value into a TValue."""
    @typing.overload
    @staticmethod
    def Deserialize(element: System.Text.Json.JsonElement, jsonTypeInfo: typing.Any) -> typing.Any:
        """Converts the JsonElement representing a single JSON value into an instance specified by the jsonTypeInfo."""
    @typing.overload
    @staticmethod
    def Deserialize(element: System.Text.Json.JsonElement, returnType: type | System.Type, context: typing.Any) -> typing.Any:
        """Converts the JsonElement representing a single JSON value into a returnType."""
    @typing.overload
    @staticmethod
    def Deserialize[TValue](node: typing.Any, options: System.Text.Json.JsonSerializerOptions | None = ...) -> TValue:
        """Converts the JsonNode representing a single JSON value into a TValue."""
    @typing.overload
    @staticmethod
    def Deserialize(node: typing.Any, returnType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ...) -> typing.Any:
        """Converts the JsonNode representing a single JSON value into a returnType."""
    @typing.overload
    @staticmethod
    def Deserialize[TValue](node: typing.Any, jsonTypeInfo: typing.Any) -> TValue:
        """Converts the JsonNode representing a single JSON value into a TValue."""
    @typing.overload
    @staticmethod
    def Deserialize(node: typing.Any, jsonTypeInfo: typing.Any) -> typing.Any:
        """Converts the JsonNode representing a single JSON value into an instance specified by the jsonTypeInfo."""
    @typing.overload
    @staticmethod
    def Deserialize(node: typing.Any, returnType: type | System.Type, context: typing.Any) -> typing.Any:
        """Converts the JsonNode representing a single JSON value into a returnType."""
    @typing.overload
    @staticmethod
    def Deserialize[TValue](utf8Json: typing_extensions.Buffer, options: System.Text.Json.JsonSerializerOptions | None = ...) -> TValue:
        """Parses the UTF-8 encoded text representing a single JSON value into an instance of the type specified by a generic type parameter."""
    @typing.overload
    @staticmethod
    def Deserialize(utf8Json: typing_extensions.Buffer, returnType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ...) -> typing.Any:
        """Parses the UTF-8 encoded text representing a single JSON value into an instance of a specified type."""
    @typing.overload
    @staticmethod
    def Deserialize[TValue](utf8Json: typing_extensions.Buffer, jsonTypeInfo: typing.Any) -> TValue:
        """Parses the UTF-8 encoded text representing a single JSON value into a TValue."""
    @typing.overload
    @staticmethod
    def Deserialize(utf8Json: typing_extensions.Buffer, jsonTypeInfo: typing.Any) -> typing.Any:
        """Parses the UTF-8 encoded text representing a single JSON value into an instance specified by the jsonTypeInfo."""
    @typing.overload
    @staticmethod
    def Deserialize(utf8Json: typing_extensions.Buffer, returnType: type | System.Type, context: typing.Any) -> typing.Any:
        """Parses the UTF-8 encoded text representing a single JSON value into a returnType."""
    @typing.overload
    @staticmethod
    def Deserialize[TValue](utf8Json: System.IO.Stream, options: System.Text.Json.JsonSerializerOptions | None = ...) -> TValue:
        """Reads the UTF-8 encoded text representing a single JSON value into a TValue. The Stream will be read to completion."""
    @typing.overload
    @staticmethod
    def Deserialize(utf8Json: System.IO.Stream, returnType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ...) -> typing.Any:
        """Reads the UTF-8 encoded text representing a single JSON value into a returnType. The Stream will be read to completion."""
    @typing.overload
    @staticmethod
    def Deserialize[TValue](utf8Json: System.IO.Stream, jsonTypeInfo: typing.Any) -> TValue:
        """Reads the UTF-8 encoded text representing a single JSON value into a TValue. The Stream will be read to completion."""
    @typing.overload
    @staticmethod
    def Deserialize(utf8Json: System.IO.Stream, jsonTypeInfo: typing.Any) -> typing.Any:
        """Reads the UTF-8 encoded text representing a single JSON value into an instance specified by the jsonTypeInfo. The Stream will be read to completion."""
    @typing.overload
    @staticmethod
    def Deserialize(utf8Json: System.IO.Stream, returnType: type | System.Type, context: typing.Any) -> typing.Any:
        """Reads the UTF-8 encoded text representing a single JSON value into a returnType. The Stream will be read to completion."""
    @typing.overload
    @staticmethod
    def Deserialize[TValue](json: str, options: System.Text.Json.JsonSerializerOptions | None = ...) -> TValue:
        """Parses the text representing a single JSON value into an instance of the type specified by a generic type parameter."""
    @typing.overload
    @staticmethod
    def Deserialize(json: str, returnType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ...) -> typing.Any:
        """Parses the text representing a single JSON value into an instance of a specified type."""
    @typing.overload
    @staticmethod
    def Deserialize[TValue](json: str, jsonTypeInfo: typing.Any) -> TValue:
        """Parses the text representing a single JSON value into a TValue."""
    @typing.overload
    @staticmethod
    def Deserialize(json: str, jsonTypeInfo: typing.Any) -> typing.Any:
        """Parses the text representing a single JSON value into an instance specified by the jsonTypeInfo."""
    @typing.overload
    @staticmethod
    def Deserialize(json: str, returnType: type | System.Type, context: typing.Any) -> typing.Any:
        """Parses the text representing a single JSON value into a returnType."""
    @typing.overload
    @staticmethod
    def DeserializeAsync[TValue](utf8Json: typing.Any, options: System.Text.Json.JsonSerializerOptions | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TValue]:
        """Reads the UTF-8 encoded text representing a single JSON value into a TValue. The PipeReader will be read to completion."""
    @typing.overload
    @staticmethod
    def DeserializeAsync[TValue](utf8Json: typing.Any, jsonTypeInfo: typing.Any, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TValue]:
        """Reads the UTF-8 encoded text representing a single JSON value into a TValue. The PipeReader will be read to completion."""
    @typing.overload
    @staticmethod
    def DeserializeAsync(utf8Json: typing.Any, jsonTypeInfo: typing.Any, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[typing.Any]:
        """Reads the UTF-8 encoded text representing a single JSON value into an instance specified by the jsonTypeInfo. The PipeReader will be read to completion."""
    @typing.overload
    @staticmethod
    def DeserializeAsync(utf8Json: typing.Any, returnType: type | System.Type, context: typing.Any, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[typing.Any]:
        """Reads the UTF-8 encoded text representing a single JSON value into a returnType. The PipeReader will be read to completion."""
    @typing.overload
    @staticmethod
    def DeserializeAsync(utf8Json: typing.Any, returnType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[typing.Any]:
        """Reads the UTF-8 encoded text representing a single JSON value into a returnType. The PipeReader will be read to completion."""
    @typing.overload
    @staticmethod
    def DeserializeAsync[TValue](utf8Json: System.IO.Stream, options: System.Text.Json.JsonSerializerOptions | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TValue]:
        """Asynchronously reads the UTF-8 encoded text representing a single JSON value into an instance of a type specified by a generic type parameter. The stream will be read to completion."""
    @typing.overload
    @staticmethod
    def DeserializeAsync(utf8Json: System.IO.Stream, returnType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[typing.Any]:
        """Asynchronously reads the UTF-8 encoded text representing a single JSON value into an instance of a specified type. The stream will be read to completion."""
    @typing.overload
    @staticmethod
    def DeserializeAsync[TValue](utf8Json: System.IO.Stream, jsonTypeInfo: typing.Any, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TValue]:
        """Reads the UTF-8 encoded text representing a single JSON value into a TValue. The Stream will be read to completion."""
    @typing.overload
    @staticmethod
    def DeserializeAsync(utf8Json: System.IO.Stream, jsonTypeInfo: typing.Any, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[typing.Any]:
        """Reads the UTF-8 encoded text representing a single JSON value into an instance specified by the jsonTypeInfo. The Stream will be read to completion."""
    @typing.overload
    @staticmethod
    def DeserializeAsync(utf8Json: System.IO.Stream, returnType: type | System.Type, context: typing.Any, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[typing.Any]:
        """Reads the UTF-8 encoded text representing a single JSON value into a returnType. The Stream will be read to completion."""
    @typing.overload
    @staticmethod
    def DeserializeAsyncEnumerable[TValue](utf8Json: typing.Any, options: System.Text.Json.JsonSerializerOptions | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.AsyncIterator[TValue]:
        """Wraps the UTF-8 encoded text into an IAsyncEnumerable that can be used to deserialize root-level JSON arrays in a streaming manner."""
    @typing.overload
    @staticmethod
    def DeserializeAsyncEnumerable[TValue](utf8Json: typing.Any, jsonTypeInfo: typing.Any, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.AsyncIterator[TValue]:
        """Wraps the UTF-8 encoded text into an IAsyncEnumerable that can be used to deserialize root-level JSON arrays in a streaming manner."""
    @typing.overload
    @staticmethod
    def DeserializeAsyncEnumerable[TValue](utf8Json: typing.Any, jsonTypeInfo: typing.Any, topLevelValues: bool, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.AsyncIterator[TValue]:
        """Wraps the UTF-8 encoded text into an IAsyncEnumerable that can be used to deserialize sequences of JSON values in a streaming manner."""
    @typing.overload
    @staticmethod
    def DeserializeAsyncEnumerable[TValue](utf8Json: typing.Any, topLevelValues: bool, options: System.Text.Json.JsonSerializerOptions | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.AsyncIterator[TValue]:
        """Wraps the UTF-8 encoded text into an IAsyncEnumerable that can be used to deserialize sequences of JSON values in a streaming manner."""
    @typing.overload
    @staticmethod
    def DeserializeAsyncEnumerable[TValue](utf8Json: System.IO.Stream, options: System.Text.Json.JsonSerializerOptions | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.AsyncIterator[TValue]:
        """Wraps the UTF-8 encoded text into an IAsyncEnumerable that can be used to deserialize root-level JSON arrays in a streaming manner."""
    @typing.overload
    @staticmethod
    def DeserializeAsyncEnumerable[TValue](utf8Json: System.IO.Stream, topLevelValues: bool, options: System.Text.Json.JsonSerializerOptions | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.AsyncIterator[TValue]:
        """Wraps the UTF-8 encoded text into an IAsyncEnumerable that can be used to deserialize sequences of JSON values in a streaming manner."""
    @typing.overload
    @staticmethod
    def DeserializeAsyncEnumerable[TValue](utf8Json: System.IO.Stream, jsonTypeInfo: typing.Any, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.AsyncIterator[TValue]:
        """Wraps the UTF-8 encoded text into an IAsyncEnumerable that can be used to deserialize root-level JSON arrays in a streaming manner."""
    @typing.overload
    @staticmethod
    def DeserializeAsyncEnumerable[TValue](utf8Json: System.IO.Stream, jsonTypeInfo: typing.Any, topLevelValues: bool, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.AsyncIterator[TValue]:
        """Wraps the UTF-8 encoded text into an IAsyncEnumerable that can be used to deserialize sequences of JSON values in a streaming manner."""
    IsReflectionEnabledByDefault: typing.ClassVar[bool]
    """Gets a value that indicates whether unconfigured JsonSerializerOptions instances should default to the reflection-based DefaultJsonTypeInfoResolver."""
    @typing.overload
    @staticmethod
    def Serialize[TValue](utf8Json: System.IO.Stream, value: TValue, options: System.Text.Json.JsonSerializerOptions | None = ...) -> None:
        """Converts the provided value to UTF-8 encoded JSON text and write it to the Stream."""
    @typing.overload
    @staticmethod
    def Serialize[TValue](utf8Json: System.IO.Stream, value: TValue, jsonTypeInfo: typing.Any) -> None:
        """Converts the provided value to UTF-8 encoded JSON text and write it to the Stream."""
    @typing.overload
    @staticmethod
    def Serialize[TValue](value: TValue, options: System.Text.Json.JsonSerializerOptions | None = ...) -> str:
        """Converts the value of a type specified by a generic type parameter into a JSON string."""
    @typing.overload
    @staticmethod
    def Serialize[TValue](value: TValue, jsonTypeInfo: typing.Any) -> str:
        """Converts the provided value into a String."""
    @typing.overload
    @staticmethod
    def Serialize[TValue](writer: System.Text.Json.Utf8JsonWriter, value: TValue, options: System.Text.Json.JsonSerializerOptions | None = ...) -> None:
        """Writes the JSON representation of a type specified by a generic type parameter to the provided writer."""
    @typing.overload
    @staticmethod
    def Serialize[TValue](writer: System.Text.Json.Utf8JsonWriter, value: TValue, jsonTypeInfo: typing.Any) -> None:
        """Writes one JSON value (including objects or arrays) to the provided writer."""
    @typing.overload
    @staticmethod
    def Serialize(utf8Json: System.IO.Stream, value: object | None, inputType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ...) -> None:
        """Converts the provided value to UTF-8 encoded JSON text and write it to the Stream."""
    @typing.overload
    @staticmethod
    def Serialize(utf8Json: System.IO.Stream, value: object | None, jsonTypeInfo: typing.Any) -> None:
        """Converts the provided value to UTF-8 encoded JSON text and write it to the Stream."""
    @typing.overload
    @staticmethod
    def Serialize(utf8Json: System.IO.Stream, value: object | None, inputType: type | System.Type, context: typing.Any) -> None:
        """Converts the provided value to UTF-8 encoded JSON text and write it to the Stream."""
    @typing.overload
    @staticmethod
    def Serialize(value: object | None, inputType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ...) -> str:
        """Converts the value of a specified type into a JSON string."""
    @typing.overload
    @staticmethod
    def Serialize(value: object | None, jsonTypeInfo: typing.Any) -> str:
        """Converts the provided value into a String."""
    @typing.overload
    @staticmethod
    def Serialize(value: object | None, inputType: type | System.Type, context: typing.Any) -> str:
        """Converts the provided value into a String."""
    @typing.overload
    @staticmethod
    def Serialize(writer: System.Text.Json.Utf8JsonWriter, value: object | None, inputType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ...) -> None:
        """Writes the JSON representation of the specified type to the provided writer."""
    @typing.overload
    @staticmethod
    def Serialize(writer: System.Text.Json.Utf8JsonWriter, value: object | None, jsonTypeInfo: typing.Any) -> None:
        """Writes one JSON value (including objects or arrays) to the provided writer."""
    @typing.overload
    @staticmethod
    def Serialize(writer: System.Text.Json.Utf8JsonWriter, value: object | None, inputType: type | System.Type, context: typing.Any) -> None:
        """Writes one JSON value (including objects or arrays) to the provided writer."""
    @typing.overload
    @staticmethod
    def SerializeAsync[TValue](utf8Json: System.IO.Stream, value: TValue, options: System.Text.Json.JsonSerializerOptions | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously converts a value of a type specified by a generic type parameter to UTF-8 encoded JSON text and writes it to a stream."""
    @typing.overload
    @staticmethod
    def SerializeAsync[TValue](utf8Json: System.IO.Stream, value: TValue, jsonTypeInfo: typing.Any, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Converts the provided value to UTF-8 encoded JSON text and write it to the Stream."""
    @typing.overload
    @staticmethod
    def SerializeAsync[TValue](utf8Json: typing.Any, value: TValue, jsonTypeInfo: typing.Any, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Converts the provided value to UTF-8 encoded JSON text and write it to the PipeWriter."""
    @typing.overload
    @staticmethod
    def SerializeAsync[TValue](utf8Json: typing.Any, value: TValue, options: System.Text.Json.JsonSerializerOptions | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Converts the provided value to UTF-8 encoded JSON text and write it to the PipeWriter."""
    @typing.overload
    @staticmethod
    def SerializeAsync(utf8Json: System.IO.Stream, value: object | None, inputType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously converts the value of a specified type to UTF-8 encoded JSON text and writes it to the specified stream."""
    @typing.overload
    @staticmethod
    def SerializeAsync(utf8Json: System.IO.Stream, value: object | None, jsonTypeInfo: typing.Any, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Converts the provided value to UTF-8 encoded JSON text and writes it to the Stream."""
    @typing.overload
    @staticmethod
    def SerializeAsync(utf8Json: System.IO.Stream, value: object | None, inputType: type | System.Type, context: typing.Any, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Converts the provided value to UTF-8 encoded JSON text and write it to the Stream."""
    @typing.overload
    @staticmethod
    def SerializeAsync(utf8Json: typing.Any, value: object | None, jsonTypeInfo: typing.Any, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Converts the provided value to UTF-8 encoded JSON text and write it to the PipeWriter."""
    @typing.overload
    @staticmethod
    def SerializeAsync(utf8Json: typing.Any, value: object | None, inputType: type | System.Type, context: typing.Any, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Converts the provided value to UTF-8 encoded JSON text and write it to the PipeWriter."""
    @typing.overload
    @staticmethod
    def SerializeAsync(utf8Json: typing.Any, value: object | None, inputType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Converts the provided value to UTF-8 encoded JSON text and write it to the PipeWriter."""
    @typing.overload
    @staticmethod
    def SerializeToDocument[TValue](value: TValue, options: System.Text.Json.JsonSerializerOptions | None = ...) -> System.Text.Json.JsonDocument:
        """Converts the provided value into a JsonDocument."""
    @typing.overload
    @staticmethod
    def SerializeToDocument[TValue](value: TValue, jsonTypeInfo: typing.Any) -> System.Text.Json.JsonDocument:
        """Converts the provided value into a JsonDocument."""
    @typing.overload
    @staticmethod
    def SerializeToDocument(value: object | None, inputType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ...) -> System.Text.Json.JsonDocument:
        """Converts the provided value into a JsonDocument."""
    @typing.overload
    @staticmethod
    def SerializeToDocument(value: object | None, jsonTypeInfo: typing.Any) -> System.Text.Json.JsonDocument:
        """Converts the provided value into a JsonDocument."""
    @typing.overload
    @staticmethod
    def SerializeToDocument(value: object | None, inputType: type | System.Type, context: typing.Any) -> System.Text.Json.JsonDocument:
        """Converts the provided value into a JsonDocument."""
    @typing.overload
    @staticmethod
    def SerializeToElement[TValue](value: TValue, options: System.Text.Json.JsonSerializerOptions | None = ...) -> System.Text.Json.JsonElement:
        """Converts the provided value into a JsonElement."""
    @typing.overload
    @staticmethod
    def SerializeToElement[TValue](value: TValue, jsonTypeInfo: typing.Any) -> System.Text.Json.JsonElement:
        """Converts the provided value into a JsonElement."""
    @typing.overload
    @staticmethod
    def SerializeToElement(value: object | None, inputType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ...) -> System.Text.Json.JsonElement:
        """Converts the provided value into a JsonElement."""
    @typing.overload
    @staticmethod
    def SerializeToElement(value: object | None, jsonTypeInfo: typing.Any) -> System.Text.Json.JsonElement:
        """Converts the provided value into a JsonElement."""
    @typing.overload
    @staticmethod
    def SerializeToElement(value: object | None, inputType: type | System.Type, context: typing.Any) -> System.Text.Json.JsonElement:
        """Converts the provided value into a JsonElement."""
    @typing.overload
    @staticmethod
    def SerializeToNode[TValue](value: TValue, options: System.Text.Json.JsonSerializerOptions | None = ...) -> typing.Any:
        """Converts the provided value into a JsonNode."""
    @typing.overload
    @staticmethod
    def SerializeToNode[TValue](value: TValue, jsonTypeInfo: typing.Any) -> typing.Any:
        """Converts the provided value into a JsonNode."""
    @typing.overload
    @staticmethod
    def SerializeToNode(value: object | None, inputType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ...) -> typing.Any:
        """Converts the provided value into a JsonNode."""
    @typing.overload
    @staticmethod
    def SerializeToNode(value: object | None, jsonTypeInfo: typing.Any) -> typing.Any:
        """Converts the provided value into a JsonNode."""
    @typing.overload
    @staticmethod
    def SerializeToNode(value: object | None, inputType: type | System.Type, context: typing.Any) -> typing.Any:
        """Converts the provided value into a JsonNode."""
    @typing.overload
    @staticmethod
    def SerializeToUtf8Bytes[TValue](value: TValue, options: System.Text.Json.JsonSerializerOptions | None = ...) -> System.Array[int]:
        """Converts the value of a type specified by a generic type parameter into a JSON string, encoded as UTF-8 bytes."""
    @typing.overload
    @staticmethod
    def SerializeToUtf8Bytes[TValue](value: TValue, jsonTypeInfo: typing.Any) -> System.Array[int]:
        """Converts the provided value into a Byte array."""
    @typing.overload
    @staticmethod
    def SerializeToUtf8Bytes(value: object | None, inputType: type | System.Type, options: System.Text.Json.JsonSerializerOptions | None = ...) -> System.Array[int]:
        """Converts a value of the specified type into a JSON string, encoded as UTF-8 bytes."""
    @typing.overload
    @staticmethod
    def SerializeToUtf8Bytes(value: object | None, jsonTypeInfo: typing.Any) -> System.Array[int]:
        """Converts the provided value into a Byte array."""
    @typing.overload
    @staticmethod
    def SerializeToUtf8Bytes(value: object | None, inputType: type | System.Type, context: typing.Any) -> System.Array[int]:
        """Converts the provided value into a Byte array."""
    ...

class JsonSerializerDefaults(System.Enum):
    """Specifies scenario-based default serialization options that can be used to construct a JsonSerializerOptions instance."""
    General: typing.ClassVar[System.Text.Json.JsonSerializerDefaults]
    """General-purpose option values. These are the same settings that are applied if a JsonSerializerDefaults member isn't specified. For information about the default property values that are applied, see JsonSerializerOptions properties."""
    Strict: typing.ClassVar[System.Text.Json.JsonSerializerDefaults]
    """Specifies that stricter policies should be applied when deserializing from JSON."""
    Web: typing.ClassVar[System.Text.Json.JsonSerializerDefaults]
    """Option values appropriate to Web-based scenarios. This member implies that: - Property names are treated as case-insensitive. - 'camelCase' name formatting should be employed. - Quoted numbers (JSON strings for number properties) are allowed."""
    ...

class JsonSerializerOptions(System.Object):
    """Provides options to be used with JsonSerializer."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the JsonSerializerOptions class."""
    @typing.overload
    def __init__(self, options: System.Text.Json.JsonSerializerOptions) -> None:
        """Copies the options from a JsonSerializerOptions instance to a new instance."""
    @typing.overload
    def __init__(self, defaults: System.Text.Json.JsonSerializerDefaults) -> None:
        """Constructs a new JsonSerializerOptions instance with a predefined set of options determined by the specified JsonSerializerDefaults."""
    def AddContext[TContext](self) -> None:
        """Appends a new JsonSerializerContext to the metadata resolution of the current JsonSerializerOptions instance."""
    @property
    def AllowDuplicateProperties(self) -> bool:
        """Gets or sets a value that indicates whether duplicate property names are allowed when deserializing JSON objects."""
    @AllowDuplicateProperties.setter
    def AllowDuplicateProperties(self, value: bool) -> None: ...
    @property
    def AllowOutOfOrderMetadataProperties(self) -> bool:
        """Gets or sets a value that indicates whether JSON metadata properties can be specified after regular properties in a deserialized JSON object."""
    @AllowOutOfOrderMetadataProperties.setter
    def AllowOutOfOrderMetadataProperties(self, value: bool) -> None: ...
    @property
    def AllowTrailingCommas(self) -> bool:
        """Get or sets a value that indicates whether an extra comma at the end of a list of JSON values in an object or array is allowed (and ignored) within the JSON payload being deserialized."""
    @AllowTrailingCommas.setter
    def AllowTrailingCommas(self, value: bool) -> None: ...
    @property
    def Converters(self) -> System.Collections.Generic.IList[typing.Any]:
        """Gets the list of user-defined converters that were registered."""
    Default: typing.ClassVar[System.Text.Json.JsonSerializerOptions]
    """Gets a read-only, singleton instance of JsonSerializerOptions that uses the default configuration."""
    @property
    def DefaultBufferSize(self) -> int:
        """Gets or sets the default buffer size, in bytes, to use when creating temporary buffers."""
    @DefaultBufferSize.setter
    def DefaultBufferSize(self, value: int) -> None: ...
    @property
    def DefaultIgnoreCondition(self) -> typing.Any:
        """Gets or sets a value that determines when properties with default values are ignored during serialization or deserialization. The default value is JsonIgnoreCondition.Never."""
    @DefaultIgnoreCondition.setter
    def DefaultIgnoreCondition(self, value: typing.Any) -> None: ...
    @property
    def DictionaryKeyPolicy(self) -> System.Text.Json.JsonNamingPolicy | None:
        """Gets or sets the policy used to convert a IDictionary key's name to another format, such as camel-casing."""
    @DictionaryKeyPolicy.setter
    def DictionaryKeyPolicy(self, value: System.Text.Json.JsonNamingPolicy | None) -> None: ...
    @property
    def Encoder(self) -> typing.Any:
        """Gets or sets the encoder to use when escaping strings, or None to use the default encoder."""
    @Encoder.setter
    def Encoder(self, value: typing.Any) -> None: ...
    def GetConverter(self, typeToConvert: type | System.Type) -> typing.Any:
        """Returns the converter for the specified type."""
    def GetTypeInfo(self, type: type | System.Type) -> typing.Any:
        """Gets the JsonTypeInfo contract metadata resolved by the current JsonSerializerOptions instance."""
    @property
    def IgnoreNullValues(self) -> bool:
        """Gets or sets a value that indicates whether None values are ignored during serialization and deserialization. The default value is false."""
    @IgnoreNullValues.setter
    def IgnoreNullValues(self, value: bool) -> None: ...
    @property
    def IgnoreReadOnlyFields(self) -> bool:
        """Gets or sets a value that indicates whether read-only fields are ignored during serialization. A field is read-only if it is marked with the readonly keyword. The default value is false."""
    @IgnoreReadOnlyFields.setter
    def IgnoreReadOnlyFields(self, value: bool) -> None: ...
    @property
    def IgnoreReadOnlyProperties(self) -> bool:
        """Gets or sets a value that indicates whether read-only properties are ignored during serialization. The default value is false."""
    @IgnoreReadOnlyProperties.setter
    def IgnoreReadOnlyProperties(self, value: bool) -> None: ...
    @property
    def IncludeFields(self) -> bool:
        """Gets or sets a value that indicates whether fields are handled during serialization and deserialization. The default value is false."""
    @IncludeFields.setter
    def IncludeFields(self, value: bool) -> None: ...
    @property
    def IndentCharacter(self) -> str:
        """Defines the indentation character being used when JsonSerializerOptions.WriteIndented is enabled. Defaults to the space character."""
    @IndentCharacter.setter
    def IndentCharacter(self, value: str) -> None: ...
    @property
    def IndentSize(self) -> int:
        """Defines the indentation size being used when JsonSerializerOptions.WriteIndented is enabled. Defaults to two."""
    @IndentSize.setter
    def IndentSize(self, value: int) -> None: ...
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value that indicates whether the current instance has been locked for user modification."""
    @typing.overload
    def MakeReadOnly(self) -> None:
        """Marks the current instance as read-only to prevent any further user modification."""
    @typing.overload
    def MakeReadOnly(self, populateMissingResolver: bool) -> None:
        """Marks the current instance as read-only preventing any further user modification."""
    @property
    def MaxDepth(self) -> int:
        """Gets or sets the maximum depth allowed when serializing or deserializing JSON, with the default value of 0 indicating a maximum depth of 64."""
    @MaxDepth.setter
    def MaxDepth(self, value: int) -> None: ...
    @property
    def NewLine(self) -> str:
        """Gets or sets the new line string to use when JsonSerializerOptions.WriteIndented is true. The default is the value of Environment.NewLine."""
    @NewLine.setter
    def NewLine(self, value: str) -> None: ...
    @property
    def NumberHandling(self) -> typing.Any:
        """Gets or sets an object that specifies how number types should be handled when serializing or deserializing."""
    @NumberHandling.setter
    def NumberHandling(self, value: typing.Any) -> None: ...
    @property
    def PreferredObjectCreationHandling(self) -> typing.Any:
        """Gets or sets the preferred object creation handling for properties when deserializing JSON."""
    @PreferredObjectCreationHandling.setter
    def PreferredObjectCreationHandling(self, value: typing.Any) -> None: ...
    @property
    def PropertyNameCaseInsensitive(self) -> bool:
        """Gets or sets a value that indicates whether a property's name uses a case-insensitive comparison during deserialization. The default value is false."""
    @PropertyNameCaseInsensitive.setter
    def PropertyNameCaseInsensitive(self, value: bool) -> None: ...
    @property
    def PropertyNamingPolicy(self) -> System.Text.Json.JsonNamingPolicy | None:
        """Gets or sets a value that specifies the policy used to convert a property's name on an object to another format, such as camel-casing, or None to leave property names unchanged."""
    @PropertyNamingPolicy.setter
    def PropertyNamingPolicy(self, value: System.Text.Json.JsonNamingPolicy | None) -> None: ...
    @property
    def ReadCommentHandling(self) -> System.Text.Json.JsonCommentHandling:
        """Gets or sets a value that defines how comments are handled during deserialization."""
    @ReadCommentHandling.setter
    def ReadCommentHandling(self, value: System.Text.Json.JsonCommentHandling) -> None: ...
    @property
    def ReferenceHandler(self) -> typing.Any:
        """Gets or sets an object that specifies how object references are handled when reading and writing JSON."""
    @ReferenceHandler.setter
    def ReferenceHandler(self, value: typing.Any) -> None: ...
    @property
    def RespectNullableAnnotations(self) -> bool:
        """Gets or sets a value that indicates whether nullability annotations should be respected during serialization and deserialization."""
    @RespectNullableAnnotations.setter
    def RespectNullableAnnotations(self, value: bool) -> None: ...
    @property
    def RespectRequiredConstructorParameters(self) -> bool:
        """Gets or sets a value that indicates whether non-optional constructor parameters should be specified during deserialization."""
    @RespectRequiredConstructorParameters.setter
    def RespectRequiredConstructorParameters(self, value: bool) -> None: ...
    Strict: typing.ClassVar[System.Text.Json.JsonSerializerOptions]
    """Gets a read-only, singleton instance of JsonSerializerOptions that uses the strict configuration."""
    def TryGetTypeInfo(self, type: type | System.Type) -> tuple[bool, typing.Any]:
        """Tries to get the JsonTypeInfo contract metadata resolved by the current JsonSerializerOptions instance."""
    @property
    def TypeInfoResolver(self) -> typing.Any:
        """Gets or sets the JsonTypeInfo contract resolver used by this instance."""
    @TypeInfoResolver.setter
    def TypeInfoResolver(self, value: typing.Any) -> None: ...
    @property
    def TypeInfoResolverChain(self) -> System.Collections.Generic.IList[typing.Any]:
        """Gets the list of chained JsonTypeInfo contract resolvers used by this instance."""
    @property
    def UnknownTypeHandling(self) -> typing.Any:
        """Gets or sets an object that specifies how deserializing a type declared as an Object is handled during deserialization."""
    @UnknownTypeHandling.setter
    def UnknownTypeHandling(self, value: typing.Any) -> None: ...
    @property
    def UnmappedMemberHandling(self) -> typing.Any:
        """Gets or sets an object that specifies how JsonSerializer handles JSON properties that cannot be mapped to a specific .NET member when deserializing object types."""
    @UnmappedMemberHandling.setter
    def UnmappedMemberHandling(self, value: typing.Any) -> None: ...
    Web: typing.ClassVar[System.Text.Json.JsonSerializerOptions]
    """Gets a read-only, singleton instance of JsonSerializerOptions that uses the web configuration."""
    @property
    def WriteIndented(self) -> bool:
        """Gets or sets a value that indicates whether JSON should use pretty printing. By default, JSON is serialized without any extra white space."""
    @WriteIndented.setter
    def WriteIndented(self, value: bool) -> None: ...
    ...

class JsonTokenType(System.Enum):
    """Defines the various JSON tokens that make up a JSON text."""
    Comment: typing.ClassVar[System.Text.Json.JsonTokenType]
    """The token type is a comment string."""
    EndArray: typing.ClassVar[System.Text.Json.JsonTokenType]
    """The token type is the end of a JSON array."""
    EndObject: typing.ClassVar[System.Text.Json.JsonTokenType]
    """The token type is the end of a JSON object."""
    False_: typing.ClassVar[System.Text.Json.JsonTokenType]
    """The token type is the JSON literal false."""
    None_: typing.ClassVar[System.Text.Json.JsonTokenType]
    """There is no value (as distinct from JsonTokenType.Null). This is the default token type if no data has been read by the Utf8JsonReader."""
    Null: typing.ClassVar[System.Text.Json.JsonTokenType]
    """The token type is the JSON literal null."""
    Number: typing.ClassVar[System.Text.Json.JsonTokenType]
    """The token type is a JSON number."""
    PropertyName: typing.ClassVar[System.Text.Json.JsonTokenType]
    """The token type is a JSON property name."""
    StartArray: typing.ClassVar[System.Text.Json.JsonTokenType]
    """The token type is the start of a JSON array."""
    StartObject: typing.ClassVar[System.Text.Json.JsonTokenType]
    """The token type is the start of a JSON object."""
    String: typing.ClassVar[System.Text.Json.JsonTokenType]
    """The token type is a JSON string."""
    True_: typing.ClassVar[System.Text.Json.JsonTokenType]
    """The token type is the JSON literal true."""
    ...

class JsonValueKind(System.Enum):
    """Specifies the data type of a JSON value."""
    Array: typing.ClassVar[System.Text.Json.JsonValueKind]
    """A JSON array."""
    False_: typing.ClassVar[System.Text.Json.JsonValueKind]
    """The JSON value false."""
    Null: typing.ClassVar[System.Text.Json.JsonValueKind]
    """The JSON value null."""
    Number: typing.ClassVar[System.Text.Json.JsonValueKind]
    """A JSON number."""
    Object: typing.ClassVar[System.Text.Json.JsonValueKind]
    """A JSON object."""
    String: typing.ClassVar[System.Text.Json.JsonValueKind]
    """A JSON string."""
    True_: typing.ClassVar[System.Text.Json.JsonValueKind]
    """The JSON value true."""
    Undefined: typing.ClassVar[System.Text.Json.JsonValueKind]
    """There is no value (as distinct from JsonValueKind.Null)."""
    ...

class JsonWriterOptions(System.ValueType):
    """Allows the user to define custom behavior when writing JSON using the Utf8JsonWriter."""
    @property
    def Encoder(self) -> typing.Any:
        """Gets or sets the encoder to use when escaping strings, or None to use the default encoder."""
    @Encoder.setter
    def Encoder(self, value: typing.Any) -> None: ...
    @property
    def IndentCharacter(self) -> str:
        """Defines the indentation character used by Utf8JsonWriter when JsonWriterOptions.Indented is enabled. Defaults to the space character."""
    @IndentCharacter.setter
    def IndentCharacter(self, value: str) -> None: ...
    @property
    def IndentSize(self) -> int:
        """Defines the indentation size used by Utf8JsonWriter when JsonWriterOptions.Indented is enabled. Defaults to two."""
    @IndentSize.setter
    def IndentSize(self, value: int) -> None: ...
    @property
    def Indented(self) -> bool:
        """Gets or sets a value that indicates whether the Utf8JsonWriter should format the JSON output, which includes indenting nested JSON tokens, adding new lines, and adding white space between property names and values."""
    @Indented.setter
    def Indented(self, value: bool) -> None: ...
    @property
    def MaxDepth(self) -> int:
        """Gets or sets the maximum depth allowed when writing JSON, with the default (that is, 0) indicating a maximum depth of 1000."""
    @MaxDepth.setter
    def MaxDepth(self, value: int) -> None: ...
    @property
    def NewLine(self) -> str:
        """Gets or sets the new line string to use when JsonWriterOptions.Indented is true. The default is the value of Environment.NewLine."""
    @NewLine.setter
    def NewLine(self, value: str) -> None: ...
    @property
    def SkipValidation(self) -> bool:
        """Gets or sets a value that indicates whether the Utf8JsonWriter should skip structural validation and allow the user to write invalid JSON."""
    @SkipValidation.setter
    def SkipValidation(self, value: bool) -> None: ...
    ...

class Utf8JsonWriter(System.IAsyncDisposable, System.IDisposable):
    """Provides a high-performance API for forward-only, non-cached writing of UTF-8 encoded JSON text."""
    @typing.overload
    def __init__(self, bufferWriter: typing.Any, options: System.Text.Json.JsonWriterOptions = ...) -> None:
        """Initializes a new instance of the Utf8JsonWriter class using the specified IBufferWriter to write the output to and customization options."""
    @typing.overload
    def __init__(self, utf8Json: System.IO.Stream, options: System.Text.Json.JsonWriterOptions = ...) -> None:
        """Initializes a new instance of the Utf8JsonWriter class using the specified stream to write the output to and customization options."""
    @property
    def BytesCommitted(self) -> int:
        """Gets the total number of bytes committed to the output by the current instance so far."""
    @property
    def BytesPending(self) -> int:
        """Gets the number of bytes written by the Utf8JsonWriter so far that have not yet been flushed to the output and committed."""
    @property
    def CurrentDepth(self) -> int:
        """Gets the depth of the current token."""
    def Dispose(self) -> None:
        """Commits any leftover JSON text that has not yet been flushed and releases all resources used by the current instance."""
    def DisposeAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously commits any leftover JSON text that has not yet been flushed and releases all resources used by the current instance."""
    def Flush(self) -> None:
        """Commits the JSON text written so far, which makes it visible to the output destination."""
    def FlushAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously commits the JSON text written so far, which makes it visible to the output destination."""
    @property
    def Options(self) -> System.Text.Json.JsonWriterOptions:
        """Gets the custom behavior when writing JSON using this instance, which indicates whether to format the output while writing, whether to skip structural JSON validation, and which characters to escape."""
    @typing.overload
    def Reset(self) -> None:
        """Resets the internal state of this instance so that it can be reused."""
    @typing.overload
    def Reset(self, utf8Json: System.IO.Stream) -> None:
        """Resets the internal state of this instance so that it can be reused with a new instance of Stream."""
    @typing.overload
    def Reset(self, bufferWriter: typing.Any) -> None:
        """Resets the internal state of this instance so that it can be reused with a new instance of IBufferWriter."""
    @typing.overload
    def WriteBase64String(self, propertyName: System.Text.Json.JsonEncodedText, bytes: typing_extensions.Buffer) -> None:
        """Writes the pre-encoded property name and raw bytes value (as a Base64 encoded JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteBase64String(self, propertyName: str, bytes: typing_extensions.Buffer) -> None:
        """Writes the property name and raw bytes value (as a Base64 encoded JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteBase64String(self, utf8PropertyName: typing_extensions.Buffer, bytes: typing_extensions.Buffer) -> None:
        """Writes the property name and raw bytes value (as a Base64 encoded JSON string) as part of a name/value pair of a JSON object."""
    def WriteBase64StringSegment(self, value: typing_extensions.Buffer, isFinalSegment: bool) -> None:
        """Writes the input bytes as a partial JSON string."""
    def WriteBase64StringValue(self, bytes: typing_extensions.Buffer) -> None:
        """Writes the raw bytes value as a Base64 encoded JSON string."""
    @typing.overload
    def WriteBoolean(self, propertyName: System.Text.Json.JsonEncodedText, value: bool) -> None:
        """Writes the pre-encoded property name and Boolean value (as a JSON literal true or false) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteBoolean(self, propertyName: str, value: bool) -> None:
        """Writes a property name specified as a string and a Boolean value (as a JSON literal true or false) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteBoolean(self, utf8PropertyName: typing_extensions.Buffer, value: bool) -> None:
        """Writes a property name specified as a read-only span of bytes and a Boolean value (as a JSON literal true or false) as part of a name/value pair of a JSON object."""
    def WriteBooleanValue(self, value: bool) -> None:
        """Writes a Boolean value (as a JSON literal true or false)."""
    @typing.overload
    def WriteCommentValue(self, value: str) -> None:
        """Writes a string text value as a JSON comment."""
    @typing.overload
    def WriteCommentValue(self, utf8Value: typing_extensions.Buffer) -> None:
        """Writes a UTF-8 text value as a JSON comment."""
    def WriteEndArray(self) -> None:
        """Writes the end of a JSON array."""
    def WriteEndObject(self) -> None:
        """Writes the end of a JSON object."""
    @typing.overload
    def WriteNull(self, propertyName: System.Text.Json.JsonEncodedText) -> None:
        """Writes the pre-encoded property name and the JSON literal null as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteNull(self, propertyName: str) -> None:
        """Writes a property name specified as a string and the JSON literal null as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteNull(self, utf8PropertyName: typing_extensions.Buffer) -> None:
        """Writes a property name specified as a read-only span of bytes and the JSON literal null as part of a name/value pair of a JSON object."""
    def WriteNullValue(self) -> None:
        """Writes the JSON literal null."""
    @typing.overload
    def WriteNumber(self, propertyName: System.Text.Json.JsonEncodedText, value: decimal.Decimal | System.Decimal) -> None:
        """Writes the pre-encoded property name and Decimal value (as a JSON number) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteNumber(self, propertyName: str, value: decimal.Decimal | System.Decimal) -> None:
        """Writes a property name specified as a string and a Decimal value (as a JSON number) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteNumber(self, utf8PropertyName: typing_extensions.Buffer, value: decimal.Decimal | System.Decimal) -> None:
        """Writes a property name specified as a read-only span of bytes and a Decimal value (as a JSON number) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteNumber(self, propertyName: System.Text.Json.JsonEncodedText, value: float) -> None:
        """Writes the pre-encoded property name and Double value (as a JSON number) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteNumber(self, propertyName: str, value: float) -> None:
        """Writes a property name specified as a string and a Double value (as a JSON number) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteNumber(self, utf8PropertyName: typing_extensions.Buffer, value: float) -> None:
        """Writes a property name specified as a read-only span of bytes and a Double value (as a JSON number) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteNumber(self, propertyName: System.Text.Json.JsonEncodedText, value: int) -> None:
        """Writes the pre-encoded property name and Int64 value (as a JSON number) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteNumber(self, propertyName: str, value: int) -> None:
        """Writes a property name specified as a string and an Int64 value (as a JSON number) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteNumber(self, utf8PropertyName: typing_extensions.Buffer, value: int) -> None:
        """Writes a property name specified as a read-only span of bytes and an Int64 value (as a JSON number) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteNumberValue(self, value: decimal.Decimal | System.Decimal) -> None:
        """Writes a Decimal value (as a JSON number)."""
    @typing.overload
    def WriteNumberValue(self, value: float) -> None:
        """Writes a Double value (as a JSON number)."""
    @typing.overload
    def WriteNumberValue(self, value: int) -> None:
        """Writes an Int32 value (as a JSON number)."""
    @typing.overload
    def WritePropertyName(self, propertyName: System.Text.Json.JsonEncodedText) -> None:
        """Writes the pre-encoded property name (as a JSON string) as the first part of a name/value pair of a JSON object."""
    @typing.overload
    def WritePropertyName(self, propertyName: str) -> None:
        """Writes the property name (as a JSON string) as the first part of a name/value pair of a JSON object."""
    @typing.overload
    def WritePropertyName(self, utf8PropertyName: typing_extensions.Buffer) -> None:
        """Writes the UTF-8 property name (as a JSON string) as the first part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteRawValue(self, json: str, skipInputValidation: bool = ...) -> None:
        """Writes the input as JSON content. It is expected that the input content is a single complete JSON value."""
    @typing.overload
    def WriteRawValue(self, utf8Json: typing_extensions.Buffer, skipInputValidation: bool = ...) -> None:
        """Writes the input as JSON content. It is expected that the input content is a single complete JSON value."""
    @typing.overload
    def WriteRawValue(self, utf8Json: typing.Any, skipInputValidation: bool = ...) -> None:
        """Writes the input as JSON content. It is expected that the input content is a single complete JSON value."""
    @typing.overload
    def WriteStartArray(self) -> None:
        """Writes the beginning of a JSON array."""
    @typing.overload
    def WriteStartArray(self, propertyName: System.Text.Json.JsonEncodedText) -> None:
        """Writes the beginning of a JSON array with a pre-encoded property name as the key."""
    @typing.overload
    def WriteStartArray(self, utf8PropertyName: typing_extensions.Buffer) -> None:
        """Writes the beginning of a JSON array with a property name specified as a read-only span of bytes as the key."""
    @typing.overload
    def WriteStartArray(self, propertyName: str) -> None:
        """Writes the beginning of a JSON array with a property name specified as a string as the key."""
    @typing.overload
    def WriteStartObject(self) -> None:
        """Writes the beginning of a JSON object."""
    @typing.overload
    def WriteStartObject(self, propertyName: System.Text.Json.JsonEncodedText) -> None:
        """Writes the beginning of a JSON object with a pre-encoded property name as the key."""
    @typing.overload
    def WriteStartObject(self, utf8PropertyName: typing_extensions.Buffer) -> None:
        """Writes the beginning of a JSON object with a property name specified as a read-only span of bytes as the key."""
    @typing.overload
    def WriteStartObject(self, propertyName: str) -> None:
        """Writes the beginning of a JSON object with a property name specified as a string as the key."""
    @typing.overload
    def WriteString(self, propertyName: System.Text.Json.JsonEncodedText, value: datetime.datetime | System.DateTime) -> None:
        """Writes the pre-encoded property name and DateTime value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, propertyName: str, value: datetime.datetime | System.DateTime) -> None:
        """Writes a property name specified as a string and a DateTime value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, utf8PropertyName: typing_extensions.Buffer, value: datetime.datetime | System.DateTime) -> None:
        """Writes a UTF-8 property name and a DateTime value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, propertyName: System.Text.Json.JsonEncodedText, value: datetime.datetime | System.DateTimeOffset) -> None:
        """Writes the pre-encoded property name and DateTimeOffset value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, propertyName: str, value: datetime.datetime | System.DateTimeOffset) -> None:
        """Writes a property name specified as a string and a DateTimeOffset value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, utf8PropertyName: typing_extensions.Buffer, value: datetime.datetime | System.DateTimeOffset) -> None:
        """Writes a UTF-8 property name and a DateTimeOffset value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, propertyName: System.Text.Json.JsonEncodedText, value: uuid.UUID | System.Guid) -> None:
        """Writes the pre-encoded property name and Guid value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, propertyName: str, value: uuid.UUID | System.Guid) -> None:
        """Writes a property name specified as a string and a Guid value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, utf8PropertyName: typing_extensions.Buffer, value: uuid.UUID | System.Guid) -> None:
        """Writes a UTF-8 property name and a Guid value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, propertyName: System.Text.Json.JsonEncodedText, value: System.Text.Json.JsonEncodedText) -> None:
        """Writes the pre-encoded property name and pre-encoded value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, propertyName: str, value: System.Text.Json.JsonEncodedText) -> None:
        """Writes the property name and pre-encoded value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, propertyName: str, value: str | None) -> None:
        """Writes a property name specified as a string and a string text value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, propertyName: str, value: str) -> None:
        """Writes a UTF-16 property name and UTF-16 text value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, utf8PropertyName: typing_extensions.Buffer, utf8Value: typing_extensions.Buffer) -> None:
        """Writes a UTF-8 property name and UTF-8 text value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, propertyName: System.Text.Json.JsonEncodedText, value: str | None) -> None:
        """Writes the pre-encoded property name and string text value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, propertyName: System.Text.Json.JsonEncodedText, value: str) -> None:
        """Writes the pre-encoded property name and text value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, utf8PropertyName: typing_extensions.Buffer, value: str) -> None:
        """Writes a UTF-8 property name and UTF-16 text value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, propertyName: System.Text.Json.JsonEncodedText, utf8Value: typing_extensions.Buffer) -> None:
        """Writes the pre-encoded property name and UTF-8 text value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, propertyName: str, utf8Value: typing_extensions.Buffer) -> None:
        """Writes a property name specified as a string and a UTF-8 text value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, utf8PropertyName: typing_extensions.Buffer, value: System.Text.Json.JsonEncodedText) -> None:
        """Writes the UTF-8 property name and pre-encoded value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteString(self, utf8PropertyName: typing_extensions.Buffer, value: str | None) -> None:
        """Writes a UTF-8 property name and string text value (as a JSON string) as part of a name/value pair of a JSON object."""
    @typing.overload
    def WriteStringValue(self, value: datetime.datetime | System.DateTime) -> None:
        """Writes a DateTime value (as a JSON string)."""
    @typing.overload
    def WriteStringValue(self, value: datetime.datetime | System.DateTimeOffset) -> None:
        """Writes a DateTimeOffset value (as a JSON string)."""
    @typing.overload
    def WriteStringValue(self, value: uuid.UUID | System.Guid) -> None:
        """Writes a Guid value (as a JSON string)."""
    @typing.overload
    def WriteStringValue(self, value: System.Text.Json.JsonEncodedText) -> None:
        """Writes the pre-encoded text value (as a JSON string)."""
    @typing.overload
    def WriteStringValue(self, value: str | None) -> None:
        """Writes a string text value (as a JSON string)."""
    @typing.overload
    def WriteStringValue(self, value: str) -> None:
        """Writes a UTF-16 text value (as a JSON string)."""
    @typing.overload
    def WriteStringValue(self, utf8Value: typing_extensions.Buffer) -> None:
        """Writes a UTF-8 text value (as a JSON string)."""
    @typing.overload
    def WriteStringValueSegment(self, value: str, isFinalSegment: bool) -> None:
        """Writes the text value segment as a partial JSON string."""
    @typing.overload
    def WriteStringValueSegment(self, value: typing_extensions.Buffer, isFinalSegment: bool) -> None:
        """Writes the UTF-8 text value segment as a partial JSON string."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    async def __aenter__(self) -> typing.Self: ...
    async def __aexit__(self, *_: object) -> None: ...
    ...
