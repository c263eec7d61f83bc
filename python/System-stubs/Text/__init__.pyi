# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections.Generic
import System.Globalization
import System.IO
import System.Text
import collections.abc
import decimal
import typing
import typing_extensions

class ASCIIEncoding(System.Text.Encoding):
    def __init__(self) -> None: ...
    @typing.overload
    def GetByteCount(self, chars: collections.abc.Iterable[str], index: int, count: int) -> int: ...
    @typing.overload
    def GetByteCount(self, chars: str) -> int: ...
    @typing.overload
    def GetByteCount(self, chars: collections.abc.Iterable[str]) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding all the characters in the specified character array."""
    @typing.overload
    def GetByteCount(self, s: str, index: int, count: int) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding a set of characters from the specified string."""
    @typing.overload
    def GetBytes(self, chars: str, charIndex: int, charCount: int, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int) -> int: ...
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str], charIndex: int, charCount: int, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int) -> int: ...
    @typing.overload
    def GetBytes(self, chars: str, bytes: typing_extensions.Buffer) -> int: ...
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str]) -> System.Array[int]:
        """When overridden in a derived class, encodes all the characters in the specified character array into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str], index: int, count: int) -> System.Array[int]:
        """When overridden in a derived class, encodes a set of characters from the specified character array into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, s: str) -> System.Array[int]:
        """When overridden in a derived class, encodes all the characters in the specified string into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, s: str, index: int, count: int) -> System.Array[int]:
        """When overridden in a derived class, encodes into an array of bytes the number of characters specified by count in the specified string, starting from the specified index."""
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> int: ...
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer) -> int: ...
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> int:
        """When overridden in a derived class, calculates the number of characters produced by decoding all the bytes in the specified byte array."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int, byteCount: int, chars: collections.abc.Iterable[str], charIndex: int) -> int: ...
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer, chars: typing_extensions.Buffer) -> int: ...
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Array[str]:
        """When overridden in a derived class, decodes all the bytes in the specified byte array into a set of characters."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> System.Array[str]:
        """When overridden in a derived class, decodes a sequence of bytes from the specified byte array into a set of characters."""
    def GetDecoder(self) -> System.Text.Decoder: ...
    def GetEncoder(self) -> System.Text.Encoder: ...
    def GetMaxByteCount(self, charCount: int) -> int: ...
    def GetMaxCharCount(self, byteCount: int) -> int: ...
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int, byteCount: int) -> str: ...
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer) -> str:
        """When overridden in a derived class, decodes all the bytes in the specified byte span into a string."""
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> str:
        """When overridden in a derived class, decodes all the bytes in the specified byte array into a string."""
    @property
    def IsSingleByte(self) -> bool: ...
    def TryGetBytes(self, chars: str, bytes: typing_extensions.Buffer) -> tuple[bool, int]: ...
    def TryGetChars(self, bytes: typing_extensions.Buffer, chars: typing_extensions.Buffer) -> tuple[bool, int]: ...
    ...

class Ascii(System.Object):
    """Provides helper methods for working with ASCII-encoded text as bytes or characters."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current object."""
    @typing.overload
    @staticmethod
    def EqualsIgnoreCase(left: typing_extensions.Buffer, right: typing_extensions.Buffer) -> bool:
        """Determines whether the provided buffers contain equal ASCII characters, ignoring case considerations."""
    @typing.overload
    @staticmethod
    def EqualsIgnoreCase(left: typing_extensions.Buffer, right: str) -> bool:
        """Determines whether the provided buffers contain equal ASCII characters, ignoring case considerations."""
    @typing.overload
    @staticmethod
    def EqualsIgnoreCase(left: str, right: typing_extensions.Buffer) -> bool:
        """Determines whether the provided buffers contain equal ASCII characters, ignoring case considerations."""
    @typing.overload
    @staticmethod
    def EqualsIgnoreCase(left: str, right: str) -> bool:
        """Determines whether the provided buffers contain equal ASCII characters, ignoring case considerations."""
    @staticmethod
    def FromUtf16(source: str, destination: typing_extensions.Buffer) -> tuple[typing.Any, int]:
        """Copies text from a source buffer to a destination buffer, converting from UTF-16 to ASCII during the copy."""
    @typing.overload
    @staticmethod
    def IsValid(value: typing_extensions.Buffer) -> bool:
        """Determines whether the provided value contains only ASCII bytes."""
    @typing.overload
    @staticmethod
    def IsValid(value: str) -> bool:
        """Determines whether the provided value contains only ASCII chars."""
    @typing.overload
    @staticmethod
    def IsValid(value: int) -> bool:
        """Determines whether the provided value is ASCII byte."""
    @typing.overload
    @staticmethod
    def ToLower(source: typing_extensions.Buffer, destination: typing_extensions.Buffer) -> tuple[typing.Any, int]:
        """Copies text from a source buffer to a destination buffer, converting ASCII letters to lowercase during the copy."""
    @typing.overload
    @staticmethod
    def ToLower(source: str, destination: typing_extensions.Buffer) -> tuple[typing.Any, int]:
        """Copies text from a source buffer to a destination buffer, converting ASCII letters to lowercase during the copy."""
    @staticmethod
    def ToLowerInPlace(value: typing_extensions.Buffer) -> tuple[typing.Any, int]:
        """Performs in-place uppercase conversion."""
    @typing.overload
    @staticmethod
    def ToUpper(source: typing_extensions.Buffer, destination: typing_extensions.Buffer) -> tuple[typing.Any, int]:
        """Copies text from a source buffer to a destination buffer, converting ASCII letters to uppercase during the copy."""
    @typing.overload
    @staticmethod
    def ToUpper(source: str, destination: typing_extensions.Buffer) -> tuple[typing.Any, int]:
        """Copies text from a source buffer to a destination buffer, converting ASCII letters to uppercase during the copy."""
    @staticmethod
    def ToUpperInPlace(value: typing_extensions.Buffer) -> tuple[typing.Any, int]:
        """Performs in-place lowercase conversion."""
    @staticmethod
    def ToUtf16(source: typing_extensions.Buffer, destination: typing_extensions.Buffer) -> tuple[typing.Any, int]:
        """Copies text from a source buffer to a destination buffer, converting from ASCII to UTF-16 during the copy."""
    @typing.overload
    @staticmethod
    def Trim(value: typing_extensions.Buffer) -> System.Range:
        """Trims all leading and trailing ASCII whitespaces from the buffer."""
    @typing.overload
    @staticmethod
    def Trim(value: str) -> System.Range:
        """Trims all leading and trailing ASCII whitespaces from the buffer."""
    @typing.overload
    @staticmethod
    def TrimEnd(value: typing_extensions.Buffer) -> System.Range:
        """Trims all trailing ASCII whitespaces from the buffer."""
    @typing.overload
    @staticmethod
    def TrimEnd(value: str) -> System.Range:
        """Trims all trailing ASCII whitespaces from the buffer."""
    @typing.overload
    @staticmethod
    def TrimStart(value: typing_extensions.Buffer) -> System.Range:
        """Trims all leading ASCII whitespaces from the buffer."""
    @typing.overload
    @staticmethod
    def TrimStart(value: str) -> System.Range:
        """Trims all leading ASCII whitespaces from the buffer."""
    ...

class CodePagesEncodingProvider(System.Text.EncodingProvider):
    """Provides access to an encoding provider for code pages that otherwise are available only in the desktop .NET Framework."""
    @typing.overload
    def GetEncoding(self, codepage: int) -> System.Text.Encoding | None:
        """Returns the encoding associated with the specified code page identifier."""
    @typing.overload
    def GetEncoding(self, name: str) -> System.Text.Encoding | None:
        """Returns the encoding associated with the specified code page name."""
    @typing.overload
    def GetEncoding(self, name: str, encoderFallback: System.Text.EncoderFallback, decoderFallback: System.Text.DecoderFallback) -> System.Text.Encoding | None:
        """Returns the encoding associated with the specified name. Parameters specify an error handler for characters that cannot be encoded and byte sequences that cannot be decoded."""
    @typing.overload
    def GetEncoding(self, codepage: int, encoderFallback: System.Text.EncoderFallback, decoderFallback: System.Text.DecoderFallback) -> System.Text.Encoding | None:
        """Returns the encoding associated with the specified code page identifier. Parameters specify an error handler for characters that cannot be encoded and byte sequences that cannot be decoded."""
    def GetEncodings(self) -> System.Collections.Generic.IEnumerable[System.Text.EncodingInfo]:
        """Returns an array that contains all the encodings that are supported by the CodePagesEncodingProvider."""
    Instance: typing.ClassVar[System.Text.EncodingProvider]
    """Gets an encoding provider for code pages supported in the desktop .NET Framework but not in the current .NET Framework platform."""
    ...

class CompositeFormat(System.Object):
    """Represents a parsed composite format string."""
    @property
    def Format(self) -> str:
        """Gets the original composite format string used to create this CompositeFormat instance."""
    @property
    def MinimumArgumentCount(self) -> int:
        """Gets the minimum number of arguments that must be passed to a formatting operation using this CompositeFormat."""
    @staticmethod
    def Parse(format: str) -> System.Text.CompositeFormat:
        """Parses the specified composite format string."""
    ...

class Decoder(System.Object):
    """Converts a sequence of encoded bytes into a set of characters."""
    @typing.overload
    def Convert(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int, byteCount: int, chars: collections.abc.Iterable[str], charIndex: int, charCount: int, flush: bool) -> tuple[int, int, bool]:
        """Converts an array of encoded bytes to UTF-16 encoded characters and stores the result in a character array."""
    @typing.overload
    def Convert(self, bytes: typing_extensions.Buffer, chars: typing_extensions.Buffer, flush: bool) -> tuple[int, int, bool]:
        """Converts a span of encoded bytes to UTF-16 encoded characters and stores the result in another span buffer."""
    @property
    def Fallback(self) -> System.Text.DecoderFallback | None:
        """Gets or sets a DecoderFallback object for the current Decoder object."""
    @Fallback.setter
    def Fallback(self, value: System.Text.DecoderFallback | None) -> None: ...
    @property
    def FallbackBuffer(self) -> System.Text.DecoderFallbackBuffer:
        """Gets the DecoderFallbackBuffer object associated with the current Decoder object."""
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> int:
        """When overridden in a derived class, calculates the number of characters produced by decoding a sequence of bytes from the specified byte array."""
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int, flush: bool) -> int:
        """When overridden in a derived class, calculates the number of characters produced by decoding a sequence of bytes from the specified byte array. A parameter indicates whether to clear the internal state of the decoder after the calculation."""
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer, flush: bool) -> int:
        """When overridden in a derived class, calculates the number of characters produced by decoding the sequence of bytes in the span. A parameter indicates whether to clear the internal state of the decoder after the calculation."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int, byteCount: int, chars: collections.abc.Iterable[str], charIndex: int) -> int:
        """When overridden in a derived class, decodes a sequence of bytes from the specified byte array and any bytes in the internal buffer into the specified character array."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int, byteCount: int, chars: collections.abc.Iterable[str], charIndex: int, flush: bool) -> int:
        """When overridden in a derived class, decodes a sequence of bytes from the specified byte array and any bytes in the internal buffer into the specified character array. A parameter indicates whether to clear the internal state of the decoder after the conversion."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer, chars: typing_extensions.Buffer, flush: bool) -> int:
        """When overridden in a derived class, decodes a sequence of span bytes and any bytes in the internal buffer into a set of characters that are stored starting at the specified character pointer. A parameter indicates whether to clear the internal state of the decoder after the conversion."""
    def Reset(self) -> None:
        """When overridden in a derived class, sets the decoder back to its initial state."""
    ...

class DecoderExceptionFallback(System.Text.DecoderFallback):
    """Provides a failure-handling mechanism, called a fallback, for an encoded input byte sequence that cannot be converted to an input character. The fallback throws an exception instead of decoding the input byte sequence. This class cannot be inherited."""
    def __init__(self) -> None:
        """Initializes a new instance of the DecoderExceptionFallback class."""
    def CreateFallbackBuffer(self) -> System.Text.DecoderFallbackBuffer:
        """Returns a decoder fallback buffer that throws an exception if it cannot convert a sequence of bytes to a character."""
    def Equals(self, value: object | None) -> bool:
        """Indicates whether the current DecoderExceptionFallback object and a specified object are equal."""
    def GetHashCode(self) -> int:
        """Retrieves the hash code for this instance."""
    @property
    def MaxCharCount(self) -> int:
        """Gets the maximum number of characters this instance can return."""
    ...

class DecoderExceptionFallbackBuffer(System.Text.DecoderFallbackBuffer):
    """Throws DecoderFallbackException when an encoded input byte sequence cannot be converted to a decoded output character. This class cannot be inherited."""
    def __init__(self) -> None:
        """Initializes a new instance of the DecoderExceptionFallbackBuffer class."""
    def Fallback(self, bytesUnknown: typing_extensions.Buffer | collections.abc.Iterable[int], index: int) -> bool:
        """Throws DecoderFallbackException when the input byte sequence cannot be decoded. The nominal return value is not used."""
    def GetNextChar(self) -> str:
        """Retrieves the next character in the exception data buffer."""
    def MovePrevious(self) -> bool:
        """Causes the next call to DecoderExceptionFallbackBuffer.GetNextChar to access the exception data buffer character position that is prior to the current position."""
    @property
    def Remaining(self) -> int:
        """Gets the number of characters in the current DecoderExceptionFallbackBuffer object that remain to be processed."""
    ...

class DecoderFallback(System.Object):
    """Provides a failure-handling mechanism, called a fallback, for an encoded input byte sequence that cannot be converted to an output character."""
    def CreateFallbackBuffer(self) -> System.Text.DecoderFallbackBuffer:
        """When overridden in a derived class, initializes a new instance of the DecoderFallbackBuffer class."""
    ExceptionFallback: typing.ClassVar[System.Text.DecoderFallback]
    """Gets an object that throws an exception when an input byte sequence cannot be decoded."""
    @property
    def MaxCharCount(self) -> int:
        """When overridden in a derived class, gets the maximum number of characters the current DecoderFallback object can return."""
    ReplacementFallback: typing.ClassVar[System.Text.DecoderFallback]
    """Gets an object that outputs a substitute string in place of an input byte sequence that cannot be decoded."""
    ...

class DecoderFallbackBuffer(System.Object):
    """Provides a buffer that allows a fallback handler to return an alternate string to a decoder when it cannot decode an input byte sequence."""
    def Fallback(self, bytesUnknown: typing_extensions.Buffer | collections.abc.Iterable[int], index: int) -> bool:
        """When overridden in a derived class, prepares the fallback buffer to handle the specified input byte sequence."""
    def GetNextChar(self) -> str:
        """When overridden in a derived class, retrieves the next character in the fallback buffer."""
    def MovePrevious(self) -> bool:
        """When overridden in a derived class, causes the next call to the DecoderFallbackBuffer.GetNextChar method to access the data buffer character position that is prior to the current character position."""
    @property
    def Remaining(self) -> int:
        """When overridden in a derived class, gets the number of characters in the current DecoderFallbackBuffer object that remain to be processed."""
    def Reset(self) -> None:
        """Initializes all data and state information pertaining to this fallback buffer."""
    ...

class DecoderFallbackException(System.ArgumentException):
    """The exception that is thrown when a decoder fallback operation fails. This class cannot be inherited."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the DecoderFallbackException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the DecoderFallbackException class. A parameter specifies the error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the DecoderFallbackException class. Parameters specify the error message and the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, message: str | None, bytesUnknown: typing_extensions.Buffer | collections.abc.Iterable[int] | None, index: int) -> None:
        """Initializes a new instance of the DecoderFallbackException class. Parameters specify the error message, the array of bytes being decoded, and the index of the byte that cannot be decoded."""
    @property
    def BytesUnknown(self) -> System.Array[int] | None:
        """Gets the input byte sequence that caused the exception."""
    @property
    def Index(self) -> int:
        """Gets the index position in the input byte sequence of the byte that caused the exception."""
    ...

class DecoderReplacementFallback(System.Text.DecoderFallback):
    """Provides a failure-handling mechanism, called a fallback, for an encoded input byte sequence that cannot be converted to an output character. The fallback emits a user-specified replacement string instead of a decoded input byte sequence. This class cannot be inherited."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the DecoderReplacementFallback class."""
    @typing.overload
    def __init__(self, replacement: str) -> None:
        """Initializes a new instance of the DecoderReplacementFallback class using a specified replacement string."""
    def CreateFallbackBuffer(self) -> System.Text.DecoderFallbackBuffer:
        """Creates a DecoderFallbackBuffer object that is initialized with the replacement string of this DecoderReplacementFallback object."""
    @property
    def DefaultString(self) -> str:
        """Gets the replacement string that is the value of the DecoderReplacementFallback object."""
    def Equals(self, value: object | None) -> bool:
        """Indicates whether the value of a specified object is equal to the DecoderReplacementFallback object."""
    def GetHashCode(self) -> int:
        """Retrieves the hash code for the value of the DecoderReplacementFallback object."""
    @property
    def MaxCharCount(self) -> int:
        """Gets the number of characters in the replacement string for the DecoderReplacementFallback object."""
    ...

class DecoderReplacementFallbackBuffer(System.Text.DecoderFallbackBuffer):
    """Represents a substitute output string that is emitted when the original input byte sequence cannot be decoded. This class cannot be inherited."""
    def __init__(self, fallback: System.Text.DecoderReplacementFallback) -> None:
        """Initializes a new instance of the DecoderReplacementFallbackBuffer class using the value of a DecoderReplacementFallback object."""
    def Fallback(self, bytesUnknown: typing_extensions.Buffer | collections.abc.Iterable[int], index: int) -> bool:
        """Prepares the replacement fallback buffer to use the current replacement string."""
    def GetNextChar(self) -> str:
        """Retrieves the next character in the replacement fallback buffer."""
    def MovePrevious(self) -> bool:
        """Causes the next call to DecoderReplacementFallbackBuffer.GetNextChar to access the character position in the replacement fallback buffer prior to the current character position."""
    @property
    def Remaining(self) -> int:
        """Gets the number of characters in the replacement fallback buffer that remain to be processed."""
    def Reset(self) -> None:
        """Initializes all internal state information and data in the DecoderReplacementFallbackBuffer object."""
    ...

class Encoder(System.Object):
    """Converts a set of characters into a sequence of bytes."""
    @typing.overload
    def Convert(self, chars: collections.abc.Iterable[str], charIndex: int, charCount: int, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int, byteCount: int, flush: bool) -> tuple[int, int, bool]:
        """Converts an array of Unicode characters to an encoded byte sequence and stores the result in an array of bytes."""
    @typing.overload
    def Convert(self, chars: str, bytes: typing_extensions.Buffer, flush: bool) -> tuple[int, int, bool]:
        """Converts a span of Unicode characters to an encoded byte sequence and stores the result in another buffer."""
    @property
    def Fallback(self) -> System.Text.EncoderFallback | None:
        """Gets or sets a EncoderFallback object for the current Encoder object."""
    @Fallback.setter
    def Fallback(self, value: System.Text.EncoderFallback | None) -> None: ...
    @property
    def FallbackBuffer(self) -> System.Text.EncoderFallbackBuffer:
        """Gets the EncoderFallbackBuffer object associated with the current Encoder object."""
    @typing.overload
    def GetByteCount(self, chars: collections.abc.Iterable[str], index: int, count: int, flush: bool) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding a set of characters from the specified character array. A parameter indicates whether to clear the internal state of the encoder after the calculation."""
    @typing.overload
    def GetByteCount(self, chars: str, flush: bool) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding a set of characters in the 'chars' span. A parameter indicates whether to clear the internal state of the encoder after the calculation."""
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str], charIndex: int, charCount: int, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int, flush: bool) -> int:
        """When overridden in a derived class, encodes a set of characters from the specified character array and any characters in the internal buffer into the specified byte array. A parameter indicates whether to clear the internal state of the encoder after the conversion."""
    @typing.overload
    def GetBytes(self, chars: str, bytes: typing_extensions.Buffer, flush: bool) -> int:
        """When overridden in a derived class, encodes a set of characters in the input characters span and any characters in the internal buffer into a sequence of bytes that are stored in the input byte span. A parameter indicates whether to clear the internal state of the encoder after the conversion."""
    def Reset(self) -> None:
        """When overridden in a derived class, sets the encoder back to its initial state."""
    ...

class EncoderExceptionFallback(System.Text.EncoderFallback):
    """Provides a failure-handling mechanism, called a fallback, for an input character that cannot be converted to an output byte sequence. The fallback throws an exception if an input character cannot be converted to an output byte sequence. This class cannot be inherited."""
    def __init__(self) -> None:
        """Initializes a new instance of the EncoderExceptionFallback class."""
    def CreateFallbackBuffer(self) -> System.Text.EncoderFallbackBuffer:
        """Returns an encoder fallback buffer that throws an exception if it cannot convert a character sequence to a byte sequence."""
    def Equals(self, value: object | None) -> bool:
        """Indicates whether the current EncoderExceptionFallback object and a specified object are equal."""
    def GetHashCode(self) -> int:
        """Retrieves the hash code for this instance."""
    @property
    def MaxCharCount(self) -> int:
        """Gets the maximum number of characters this instance can return."""
    ...

class EncoderExceptionFallbackBuffer(System.Text.EncoderFallbackBuffer):
    """Throws EncoderFallbackException when an input character cannot be converted to an encoded output byte sequence. This class cannot be inherited."""
    def __init__(self) -> None:
        """Initializes a new instance of the EncoderExceptionFallbackBuffer class."""
    @typing.overload
    def Fallback(self, charUnknown: str, index: int) -> bool:
        """Throws an exception because the input character cannot be encoded. Parameters specify the value and index position of the character that cannot be converted."""
    @typing.overload
    def Fallback(self, charUnknownHigh: str, charUnknownLow: str, index: int) -> bool:
        """Throws an exception because the input character cannot be encoded. Parameters specify the value and index position of the surrogate pair in the input, and the nominal return value is not used."""
    def GetNextChar(self) -> str:
        """Retrieves the next character in the exception fallback buffer."""
    def MovePrevious(self) -> bool:
        """Causes the next call to the EncoderExceptionFallbackBuffer.GetNextChar method to access the exception data buffer character position that is prior to the current position."""
    @property
    def Remaining(self) -> int:
        """Gets the number of characters in the current EncoderExceptionFallbackBuffer object that remain to be processed."""
    ...

class EncoderFallback(System.Object):
    """Provides a failure-handling mechanism, called a fallback, for an input character that cannot be converted to an encoded output byte sequence."""
    def CreateFallbackBuffer(self) -> System.Text.EncoderFallbackBuffer:
        """When overridden in a derived class, initializes a new instance of the EncoderFallbackBuffer class."""
    ExceptionFallback: typing.ClassVar[System.Text.EncoderFallback]
    """Gets an object that throws an exception when an input character cannot be encoded."""
    @property
    def MaxCharCount(self) -> int:
        """When overridden in a derived class, gets the maximum number of characters the current EncoderFallback object can return."""
    ReplacementFallback: typing.ClassVar[System.Text.EncoderFallback]
    """Gets an object that outputs a substitute string in place of an input character that cannot be encoded."""
    ...

class EncoderFallbackBuffer(System.Object):
    """Provides a buffer that allows a fallback handler to return an alternate string to an encoder when it cannot encode an input character."""
    @typing.overload
    def Fallback(self, charUnknown: str, index: int) -> bool:
        """When overridden in a derived class, prepares the fallback buffer to handle the specified input character."""
    @typing.overload
    def Fallback(self, charUnknownHigh: str, charUnknownLow: str, index: int) -> bool:
        """When overridden in a derived class, prepares the fallback buffer to handle the specified surrogate pair."""
    def GetNextChar(self) -> str:
        """When overridden in a derived class, retrieves the next character in the fallback buffer."""
    def MovePrevious(self) -> bool:
        """When overridden in a derived class, causes the next call to the EncoderFallbackBuffer.GetNextChar method to access the data buffer character position that is prior to the current character position."""
    @property
    def Remaining(self) -> int:
        """When overridden in a derived class, gets the number of characters in the current EncoderFallbackBuffer object that remain to be processed."""
    def Reset(self) -> None:
        """Initializes all data and state information pertaining to this fallback buffer."""
    ...

class EncoderFallbackException(System.ArgumentException):
    """The exception that is thrown when an encoder fallback operation fails. This class cannot be inherited."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the EncoderFallbackException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the EncoderFallbackException class. A parameter specifies the error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the EncoderFallbackException class. Parameters specify the error message and the inner exception that is the cause of this exception."""
    @property
    def CharUnknown(self) -> str:
        """Gets the input character that caused the exception."""
    @property
    def CharUnknownHigh(self) -> str:
        """Gets the high component character of the surrogate pair that caused the exception."""
    @property
    def CharUnknownLow(self) -> str:
        """Gets the low component character of the surrogate pair that caused the exception."""
    @property
    def Index(self) -> int:
        """Gets the index position in the input buffer of the character that caused the exception."""
    def IsUnknownSurrogate(self) -> bool:
        """Indicates whether the input that caused the exception is a surrogate pair."""
    ...

class EncoderReplacementFallback(System.Text.EncoderFallback):
    """Provides a failure handling mechanism, called a fallback, for an input character that cannot be converted to an output byte sequence. The fallback uses a user-specified replacement string instead of the original input character. This class cannot be inherited."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the EncoderReplacementFallback class."""
    @typing.overload
    def __init__(self, replacement: str) -> None:
        """Initializes a new instance of the EncoderReplacementFallback class using a specified replacement string."""
    def CreateFallbackBuffer(self) -> System.Text.EncoderFallbackBuffer:
        """Creates a EncoderFallbackBuffer object that is initialized with the replacement string of this EncoderReplacementFallback object."""
    @property
    def DefaultString(self) -> str:
        """Gets the replacement string that is the value of the EncoderReplacementFallback object."""
    def Equals(self, value: object | None) -> bool:
        """Indicates whether the value of a specified object is equal to the EncoderReplacementFallback object."""
    def GetHashCode(self) -> int:
        """Retrieves the hash code for the value of the EncoderReplacementFallback object."""
    @property
    def MaxCharCount(self) -> int:
        """Gets the number of characters in the replacement string for the EncoderReplacementFallback object."""
    ...

class EncoderReplacementFallbackBuffer(System.Text.EncoderFallbackBuffer):
    """Represents a substitute input string that is used when the original input character cannot be encoded. This class cannot be inherited."""
    def __init__(self, fallback: System.Text.EncoderReplacementFallback) -> None:
        """Initializes a new instance of the EncoderReplacementFallbackBuffer class using the value of a EncoderReplacementFallback object."""
    @typing.overload
    def Fallback(self, charUnknown: str, index: int) -> bool:
        """Prepares the replacement fallback buffer to use the current replacement string."""
    @typing.overload
    def Fallback(self, charUnknownHigh: str, charUnknownLow: str, index: int) -> bool:
        """Indicates whether a replacement string can be used when an input surrogate pair cannot be encoded, or whether the surrogate pair can be ignored. Parameters specify the surrogate pair and the index position of the pair in the input."""
    def GetNextChar(self) -> str:
        """Retrieves the next character in the replacement fallback buffer."""
    def MovePrevious(self) -> bool:
        """Causes the next call to the EncoderReplacementFallbackBuffer.GetNextChar method to access the character position in the replacement fallback buffer prior to the current character position."""
    @property
    def Remaining(self) -> int:
        """Gets the number of characters in the replacement fallback buffer that remain to be processed."""
    def Reset(self) -> None:
        """Initializes all internal state information and data in this instance of EncoderReplacementFallbackBuffer."""
    ...

class Encoding(System.ICloneable):
    """Represents a character encoding."""
    ASCII: typing.ClassVar[System.Text.Encoding]
    """Gets an encoding for the ASCII (7-bit) character set."""
    BigEndianUnicode: typing.ClassVar[System.Text.Encoding]
    """Gets an encoding for the UTF-16 format that uses the big endian byte order."""
    @property
    def BodyName(self) -> str:
        """When overridden in a derived class, gets a name for the current encoding that can be used with mail agent body tags."""
    def Clone(self) -> typing.Any:
        """When overridden in a derived class, creates a shallow copy of the current Encoding object."""
    @property
    def CodePage(self) -> int:
        """When overridden in a derived class, gets the code page identifier of the current Encoding."""
    @typing.overload
    @staticmethod
    def Convert(srcEncoding: System.Text.Encoding, dstEncoding: System.Text.Encoding, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Array[int]:
        """Converts an entire byte array from one encoding to another."""
    @typing.overload
    @staticmethod
    def Convert(srcEncoding: System.Text.Encoding, dstEncoding: System.Text.Encoding, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> System.Array[int]:
        """Converts a range of bytes in a byte array from one encoding to another."""
    @staticmethod
    def CreateTranscodingStream(innerStream: System.IO.Stream, innerStreamEncoding: System.Text.Encoding, outerStreamEncoding: System.Text.Encoding, leaveOpen: bool = ...) -> System.IO.Stream:
        """Creates a Stream that serves to transcode data between an inner Encoding and an outer Encoding, similar to Encoding.Convert."""
    @property
    def DecoderFallback(self) -> System.Text.DecoderFallback:
        """Gets or sets the DecoderFallback object for the current Encoding object."""
    @DecoderFallback.setter
    def DecoderFallback(self, value: System.Text.DecoderFallback) -> None: ...
    Default: typing.ClassVar[System.Text.Encoding]
    """Gets the default encoding for this .NET implementation."""
    @property
    def EncoderFallback(self) -> System.Text.EncoderFallback:
        """Gets or sets the EncoderFallback object for the current Encoding object."""
    @EncoderFallback.setter
    def EncoderFallback(self, value: System.Text.EncoderFallback) -> None: ...
    @property
    def EncodingName(self) -> str:
        """When overridden in a derived class, gets the human-readable description of the current encoding."""
    def Equals(self, value: object | None) -> bool:
        """Determines whether the specified Object is equal to the current instance."""
    @typing.overload
    def GetByteCount(self, chars: collections.abc.Iterable[str]) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding all the characters in the specified character array."""
    @typing.overload
    def GetByteCount(self, s: str) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding the characters in the specified string."""
    @typing.overload
    def GetByteCount(self, chars: collections.abc.Iterable[str], index: int, count: int) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding a set of characters from the specified character array."""
    @typing.overload
    def GetByteCount(self, s: str, index: int, count: int) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding a set of characters from the specified string."""
    @typing.overload
    def GetByteCount(self, chars: str) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding the characters in the specified character span."""
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str]) -> System.Array[int]:
        """When overridden in a derived class, encodes all the characters in the specified character array into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str], index: int, count: int) -> System.Array[int]:
        """When overridden in a derived class, encodes a set of characters from the specified character array into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str], charIndex: int, charCount: int, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int) -> int:
        """When overridden in a derived class, encodes a set of characters from the specified character array into the specified byte array."""
    @typing.overload
    def GetBytes(self, s: str) -> System.Array[int]:
        """When overridden in a derived class, encodes all the characters in the specified string into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, s: str, index: int, count: int) -> System.Array[int]:
        """When overridden in a derived class, encodes into an array of bytes the number of characters specified by count in the specified string, starting from the specified index."""
    @typing.overload
    def GetBytes(self, s: str, charIndex: int, charCount: int, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int) -> int:
        """When overridden in a derived class, encodes a set of characters from the specified string into the specified byte array."""
    @typing.overload
    def GetBytes(self, chars: str, bytes: typing_extensions.Buffer) -> int:
        """When overridden in a derived class, encodes into a span of bytes a set of characters from the specified read-only span."""
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> int:
        """When overridden in a derived class, calculates the number of characters produced by decoding all the bytes in the specified byte array."""
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> int:
        """When overridden in a derived class, calculates the number of characters produced by decoding a sequence of bytes from the specified byte array."""
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer) -> int:
        """When overridden in a derived class, calculates the number of characters produced by decoding the provided read-only byte span."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Array[str]:
        """When overridden in a derived class, decodes all the bytes in the specified byte array into a set of characters."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> System.Array[str]:
        """When overridden in a derived class, decodes a sequence of bytes from the specified byte array into a set of characters."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int, byteCount: int, chars: collections.abc.Iterable[str], charIndex: int) -> int:
        """When overridden in a derived class, decodes a sequence of bytes from the specified byte array into the specified character array."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer, chars: typing_extensions.Buffer) -> int:
        """When overridden in a derived class, decodes all the bytes in the specified read-only byte span into a character span."""
    def GetDecoder(self) -> System.Text.Decoder:
        """When overridden in a derived class, obtains a decoder that converts an encoded sequence of bytes into a sequence of characters."""
    def GetEncoder(self) -> System.Text.Encoder:
        """When overridden in a derived class, obtains an encoder that converts a sequence of Unicode characters into an encoded sequence of bytes."""
    @typing.overload
    @staticmethod
    def GetEncoding(codepage: int) -> System.Text.Encoding:
        """Returns the encoding associated with the specified code page identifier."""
    @typing.overload
    @staticmethod
    def GetEncoding(codepage: int, encoderFallback: System.Text.EncoderFallback, decoderFallback: System.Text.DecoderFallback) -> System.Text.Encoding:
        """Returns the encoding associated with the specified code page identifier. Parameters specify an error handler for characters that cannot be encoded and byte sequences that cannot be decoded."""
    @typing.overload
    @staticmethod
    def GetEncoding(name: str) -> System.Text.Encoding:
        """Returns the encoding associated with the specified code page name."""
    @typing.overload
    @staticmethod
    def GetEncoding(name: str, encoderFallback: System.Text.EncoderFallback, decoderFallback: System.Text.DecoderFallback) -> System.Text.Encoding:
        """Returns the encoding associated with the specified code page name. Parameters specify an error handler for characters that cannot be encoded and byte sequences that cannot be decoded."""
    @staticmethod
    def GetEncodings() -> System.Array[System.Text.EncodingInfo]:
        """Returns an array that contains all encodings."""
    def GetHashCode(self) -> int:
        """Returns the hash code for the current instance."""
    def GetMaxByteCount(self, charCount: int) -> int:
        """When overridden in a derived class, calculates the maximum number of bytes produced by encoding the specified number of characters."""
    def GetMaxCharCount(self, byteCount: int) -> int:
        """When overridden in a derived class, calculates the maximum number of characters produced by decoding the specified number of bytes."""
    def GetPreamble(self) -> System.Array[int]:
        """When overridden in a derived class, returns a sequence of bytes that specifies the encoding used."""
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer) -> str:
        """When overridden in a derived class, decodes all the bytes in the specified byte span into a string."""
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> str:
        """When overridden in a derived class, decodes all the bytes in the specified byte array into a string."""
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> str:
        """When overridden in a derived class, decodes a sequence of bytes from the specified byte array into a string."""
    @property
    def HeaderName(self) -> str:
        """When overridden in a derived class, gets a name for the current encoding that can be used with mail agent header tags."""
    @typing.overload
    def IsAlwaysNormalized(self) -> bool:
        """Gets a value indicating whether the current encoding is always normalized, using the default normalization form."""
    @typing.overload
    def IsAlwaysNormalized(self, form: System.Text.NormalizationForm) -> bool:
        """When overridden in a derived class, gets a value indicating whether the current encoding is always normalized, using the specified normalization form."""
    @property
    def IsBrowserDisplay(self) -> bool:
        """When overridden in a derived class, gets a value indicating whether the current encoding can be used by browser clients for displaying content."""
    @property
    def IsBrowserSave(self) -> bool:
        """When overridden in a derived class, gets a value indicating whether the current encoding can be used by browser clients for saving content."""
    @property
    def IsMailNewsDisplay(self) -> bool:
        """When overridden in a derived class, gets a value indicating whether the current encoding can be used by mail and news clients for displaying content."""
    @property
    def IsMailNewsSave(self) -> bool:
        """When overridden in a derived class, gets a value indicating whether the current encoding can be used by mail and news clients for saving content."""
    @property
    def IsReadOnly(self) -> bool:
        """When overridden in a derived class, gets a value indicating whether the current encoding is read-only."""
    @property
    def IsSingleByte(self) -> bool:
        """When overridden in a derived class, gets a value indicating whether the current encoding uses single-byte code points."""
    Latin1: typing.ClassVar[System.Text.Encoding]
    """Gets an encoding for the Latin1 character set (ISO-8859-1)."""
    @property
    def Preamble(self) -> memoryview:
        """When overridden in a derived class, returns a span containing the sequence of bytes that specifies the encoding used."""
    @staticmethod
    def RegisterProvider(provider: System.Text.EncodingProvider) -> None:
        """Registers an encoding provider."""
    def TryGetBytes(self, chars: str, bytes: typing_extensions.Buffer) -> tuple[bool, int]:
        """Encodes into a span of bytes a set of characters from the specified read-only span if the destination is large enough."""
    def TryGetChars(self, bytes: typing_extensions.Buffer, chars: typing_extensions.Buffer) -> tuple[bool, int]:
        """Decodes into a span of chars a set of bytes from the specified read-only span if the destination is large enough."""
    UTF32: typing.ClassVar[System.Text.Encoding]
    """Gets an encoding for the UTF-32 format using the little endian byte order."""
    UTF7: typing.ClassVar[System.Text.Encoding]
    """Gets an encoding for the UTF-7 format."""
    UTF8: typing.ClassVar[System.Text.Encoding]
    """Gets an encoding for the UTF-8 format."""
    Unicode: typing.ClassVar[System.Text.Encoding]
    """Gets an encoding for the UTF-16 format using the little endian byte order."""
    @property
    def WebName(self) -> str:
        """When overridden in a derived class, gets the name registered with the Internet Assigned Numbers Authority (IANA) for the current encoding."""
    @property
    def WindowsCodePage(self) -> int:
        """When overridden in a derived class, gets the Windows operating system code page that most closely corresponds to the current encoding."""
    ...

class EncodingExtensions(System.Object):
    """Provides extension methods for the encoding types, such as Encoding, Encoder, and Decoder."""
    @typing.overload
    @staticmethod
    def Convert(encoder: System.Text.Encoder, chars: str, writer: typing.Any, flush: bool) -> tuple[int, bool]:
        """Converts a ReadOnlySpan to bytes using encoder and writes the result to writer."""
    @typing.overload
    @staticmethod
    def Convert(encoder: System.Text.Encoder, chars: typing.Any, writer: typing.Any, flush: bool) -> tuple[int, bool]:
        """Converts a ReadOnlySequence to encoded bytes and writes the result to writer."""
    @typing.overload
    @staticmethod
    def Convert(decoder: System.Text.Decoder, bytes: typing_extensions.Buffer, writer: typing.Any, flush: bool) -> tuple[int, bool]:
        """Converts a ReadOnlySpan to chars using decoder and writes the result to writer."""
    @typing.overload
    @staticmethod
    def Convert(decoder: System.Text.Decoder, bytes: typing.Any, writer: typing.Any, flush: bool) -> tuple[int, bool]:
        """Converts a ReadOnlySequence to UTF-16 encoded characters and writes the result to writer."""
    @typing.overload
    @staticmethod
    def GetBytes(encoding: System.Text.Encoding, chars: str, writer: typing.Any) -> int:
        """Encodes the specified ReadOnlySpan to bytes using the specified Encoding and writes the result to writer."""
    @typing.overload
    @staticmethod
    def GetBytes(encoding: System.Text.Encoding, chars: typing.Any, writer: typing.Any) -> int:
        """Decodes the specified ReadOnlySequence to bytes using the specified Encoding and writes the result to writer."""
    @typing.overload
    @staticmethod
    def GetBytes(encoding: System.Text.Encoding, chars: typing.Any, bytes: typing_extensions.Buffer) -> int:
        """Encodes the specified ReadOnlySequence to bytes using the specified Encoding and outputs the result to bytes."""
    @typing.overload
    @staticmethod
    def GetBytes(encoding: System.Text.Encoding, chars: typing.Any) -> System.Array[int]:
        """Encodes the specified ReadOnlySequence into a Byte array using the specified Encoding."""
    @typing.overload
    @staticmethod
    def GetChars(encoding: System.Text.Encoding, bytes: typing_extensions.Buffer, writer: typing.Any) -> int:
        """Decodes the specified ReadOnlySpan to chars using the specified Encoding and writes the result to writer."""
    @typing.overload
    @staticmethod
    def GetChars(encoding: System.Text.Encoding, bytes: typing.Any, writer: typing.Any) -> int:
        """Decodes the specified ReadOnlySequence to chars using the specified Encoding and writes the result to writer."""
    @typing.overload
    @staticmethod
    def GetChars(encoding: System.Text.Encoding, bytes: typing.Any, chars: typing_extensions.Buffer) -> int:
        """Decodes the specified ReadOnlySequence to chars using the specified Encoding and outputs the result to chars."""
    @staticmethod
    def GetString(encoding: System.Text.Encoding, bytes: typing.Any) -> str:
        """Decodes the specified ReadOnlySequence into a String using the specified Encoding."""
    ...

class EncodingInfo(System.Object):
    """Provides basic information about an encoding."""
    def __init__(self, provider: System.Text.EncodingProvider, codePage: int, name: str, displayName: str) -> None:
        """Constructs an EncodingInfo object."""
    @property
    def CodePage(self) -> int:
        """Gets the code page identifier of the encoding."""
    @property
    def DisplayName(self) -> str:
        """Gets the human-readable description of the encoding."""
    def Equals(self, value: object | None) -> bool:
        """Gets a value indicating whether the specified object is equal to the current EncodingInfo object."""
    def GetEncoding(self) -> System.Text.Encoding:
        """Returns a Encoding object that corresponds to the current EncodingInfo object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for the current EncodingInfo object."""
    @property
    def Name(self) -> str:
        """Gets the name registered with the Internet Assigned Numbers Authority (IANA) for the encoding."""
    ...

class EncodingProvider(System.Object):
    """Provides the base class for an encoding provider, which supplies encodings that are unavailable on a particular platform."""
    @typing.overload
    def GetEncoding(self, name: str) -> System.Text.Encoding | None:
        """Returns the encoding with the specified name."""
    @typing.overload
    def GetEncoding(self, codepage: int) -> System.Text.Encoding | None:
        """Returns the encoding associated with the specified code page identifier."""
    @typing.overload
    def GetEncoding(self, name: str, encoderFallback: System.Text.EncoderFallback, decoderFallback: System.Text.DecoderFallback) -> System.Text.Encoding | None:
        """Returns the encoding associated with the specified name. Parameters specify an error handler for characters that cannot be encoded and byte sequences that cannot be decoded."""
    @typing.overload
    def GetEncoding(self, codepage: int, encoderFallback: System.Text.EncoderFallback, decoderFallback: System.Text.DecoderFallback) -> System.Text.Encoding | None:
        """Returns the encoding associated with the specified code page identifier. Parameters specify an error handler for characters that cannot be encoded and byte sequences that cannot be decoded."""
    def GetEncodings(self) -> System.Collections.Generic.IEnumerable[System.Text.EncodingInfo]:
        """Returns an array that contains all the encodings that are supported by the EncodingProvider."""
    ...

class NormalizationForm(System.Enum):
    """Defines the type of normalization to perform."""
    FormC: typing.ClassVar[System.Text.NormalizationForm]
    """Indicates that a Unicode string is normalized using full canonical decomposition, followed by the replacement of sequences with their primary composites, if possible."""
    FormD: typing.ClassVar[System.Text.NormalizationForm]
    """Indicates that a Unicode string is normalized using full canonical decomposition."""
    FormKC: typing.ClassVar[System.Text.NormalizationForm]
    """Indicates that a Unicode string is normalized using full compatibility decomposition, followed by the replacement of sequences with their primary composites, if possible."""
    FormKD: typing.ClassVar[System.Text.NormalizationForm]
    """Indicates that a Unicode string is normalized using full compatibility decomposition."""
    ...

class Rune(System.ValueType, System.ISpanFormattable, System.IComparable, System.IUtf8SpanFormattable):
    """Represents a Unicode scalar value ([ U+0000..U+D7FF ], inclusive; or [ U+E000..U+10FFFF ], inclusive)."""
    @typing.overload
    def __init__(self, ch: str) -> None:
        """Creates a Rune from the provided UTF-16 code unit."""
    @typing.overload
    def __init__(self, highSurrogate: str, lowSurrogate: str) -> None:
        """Creates a Rune from the provided UTF-16 surrogate pair."""
    @typing.overload
    def __init__(self, value: int) -> None:
        """Creates a Rune from the specified 32-bit integer that represents a Unicode scalar value."""
    def CompareTo(self, other: System.Text.Rune) -> int:
        """Compares the current instance to the specified Rune instance."""
    @staticmethod
    def DecodeFromUtf16(source: str) -> tuple[typing.Any, System.Text.Rune, int]:
        """Decodes the Rune at the beginning of the provided UTF-16 source buffer."""
    @staticmethod
    def DecodeFromUtf8(source: typing_extensions.Buffer) -> tuple[typing.Any, System.Text.Rune, int]:
        """Decodes the Rune at the beginning of the provided UTF-8 source buffer."""
    @staticmethod
    def DecodeLastFromUtf16(source: str) -> tuple[typing.Any, System.Text.Rune, int]:
        """Decodes the Rune at the end of the provided UTF-16 source buffer."""
    @staticmethod
    def DecodeLastFromUtf8(source: typing_extensions.Buffer) -> tuple[typing.Any, System.Text.Rune, int]:
        """Decodes the Rune at the end of the provided UTF-8 source buffer."""
    def EncodeToUtf16(self, destination: typing_extensions.Buffer) -> int:
        """Encodes this Rune to a UTF-16 destination buffer."""
    def EncodeToUtf8(self, destination: typing_extensions.Buffer) -> int:
        """Encodes this Rune to a UTF-8 destination buffer."""
    @typing.overload
    def Equals(self, other: System.Text.Rune) -> bool:
        """Returns a value that indicates whether the current instance and a specified rune are equal."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value that indicates whether the current instance and a specified object are equal."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    @staticmethod
    def GetNumericValue(value: System.Text.Rune) -> float:
        """Gets the numeric value associated with the specified rune."""
    @staticmethod
    def GetRuneAt(input: str, index: int) -> System.Text.Rune:
        """Gets the Rune that begins at a specified position in a string."""
    @staticmethod
    def GetUnicodeCategory(value: System.Text.Rune) -> System.Globalization.UnicodeCategory:
        """Gets the Unicode category associated with the specified rune."""
    @property
    def IsAscii(self) -> bool:
        """Gets a value that indicates whether the scalar value associated with this Rune is within the ASCII encoding range."""
    @property
    def IsBmp(self) -> bool:
        """Gets a value that indicates whether the scalar value associated with this Rune is within the BMP encoding range."""
    @staticmethod
    def IsControl(value: System.Text.Rune) -> bool:
        """Returns a value that indicates whether the specified rune is categorized as a control character."""
    @staticmethod
    def IsDigit(value: System.Text.Rune) -> bool:
        """Returns a value that indicates whether the specified rune is categorized as a decimal digit."""
    @staticmethod
    def IsLetter(value: System.Text.Rune) -> bool:
        """Returns a value that indicates whether the specified rune is categorized as a letter."""
    @staticmethod
    def IsLetterOrDigit(value: System.Text.Rune) -> bool:
        """Returns a value that indicates whether the specified rune is categorized as a letter or a decimal digit."""
    @staticmethod
    def IsLower(value: System.Text.Rune) -> bool:
        """Returns a value that indicates whether the specified rune is categorized as a lowercase letter."""
    @staticmethod
    def IsNumber(value: System.Text.Rune) -> bool:
        """Returns a value that indicates whether the specified rune is categorized as a number."""
    @staticmethod
    def IsPunctuation(value: System.Text.Rune) -> bool:
        """Returns a value that indicates whether the specified rune is categorized as a punctuation mark."""
    @staticmethod
    def IsSeparator(value: System.Text.Rune) -> bool:
        """Returns a value that indicates whether the specified rune is categorized as a separator character."""
    @staticmethod
    def IsSymbol(value: System.Text.Rune) -> bool:
        """Returns a value that indicates whether the specified rune is categorized as a symbol character."""
    @staticmethod
    def IsUpper(value: System.Text.Rune) -> bool:
        """Returns a value that indicates whether the specified rune is categorized as an uppercase letter."""
    @staticmethod
    def IsValid(value: int) -> bool:
        """Returns a value that indicates whether a 32-bit signed integer represents a valid Unicode scalar value; that is, it is in the range [ U+0000..U+D7FF ], inclusive; or [ U+E000..U+10FFFF ], inclusive."""
    @staticmethod
    def IsWhiteSpace(value: System.Text.Rune) -> bool:
        """Returns a value that indicates whether the specified rune is categorized as a white space character."""
    @property
    def Plane(self) -> int:
        """Gets the Unicode plane (0 to 16, inclusive) that contains this scalar."""
    ReplacementChar: typing.ClassVar[System.Text.Rune]
    """Gets a Rune instance that represents the Unicode replacement character U+FFFD."""
    @staticmethod
    def ToLower(value: System.Text.Rune, culture: System.Globalization.CultureInfo) -> System.Text.Rune:
        """Returns a copy of the specified Rune converted to lowercase, using the casing rules of the specified culture."""
    @staticmethod
    def ToLowerInvariant(value: System.Text.Rune) -> System.Text.Rune:
        """Returns a copy of the specified Rune converted to lowercase using the casing rules of the invariant culture."""
    def ToString(self) -> str:
        """Returns the string representation of this Rune instance."""
    @staticmethod
    def ToUpper(value: System.Text.Rune, culture: System.Globalization.CultureInfo) -> System.Text.Rune:
        """Returns a copy of the specified Rune converted to uppercase, using the casing rules of the specified culture."""
    @staticmethod
    def ToUpperInvariant(value: System.Text.Rune) -> System.Text.Rune:
        """Returns a copy of the specified Rune converted to uppercase using the casing rules of the invariant culture."""
    @typing.overload
    @staticmethod
    def TryCreate(ch: str) -> tuple[bool, System.Text.Rune]:
        """Attempts to create a Rune from a specified character and returns a value that indicates whether the operation succeeded."""
    @typing.overload
    @staticmethod
    def TryCreate(highSurrogate: str, lowSurrogate: str) -> tuple[bool, System.Text.Rune]:
        """Attempts to create a Rune from the specified UTF-16 surrogate pair and returns a value that indicates whether the operation was successful."""
    @typing.overload
    @staticmethod
    def TryCreate(value: int) -> tuple[bool, System.Text.Rune]:
        """Attempts to create a Rune from a specified signed integer that represents a Unicode scalar value."""
    def TryEncodeToUtf16(self, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Encodes this Rune to a UTF-16 encoded destination buffer."""
    def TryEncodeToUtf8(self, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Encodes this Rune to a UTF-8 encoded destination buffer."""
    @staticmethod
    def TryGetRuneAt(input: str, index: int) -> tuple[bool, System.Text.Rune]:
        """Attempts to get the Rune that begins at a specified position in a string, and return a value that indicates whether the operation succeeded."""
    @property
    def Utf16SequenceLength(self) -> int:
        """Gets the length in code units (Char) of the UTF-16 sequence required to represent this scalar value."""
    @property
    def Utf8SequenceLength(self) -> int:
        """Gets the length in code units of the UTF-8 sequence required to represent this scalar value."""
    @property
    def Value(self) -> int:
        """Gets the Unicode scalar value as an integer."""
    def __ge__(self, other: System.Text.Rune, /) -> bool: ...
    def __gt__(self, other: System.Text.Rune, /) -> bool: ...
    def __le__(self, other: System.Text.Rune, /) -> bool: ...
    def __lt__(self, other: System.Text.Rune, /) -> bool: ...
    ...

class StringBuilder:
    """Represents a mutable string of characters. This class cannot be inherited."""
    class AppendInterpolatedStringHandler(System.ValueType):
        """Provides a handler used by the language compiler to append interpolated strings into StringBuilder instances."""
        @typing.overload
        def __init__(self, literalLength: int, formattedCount: int, stringBuilder: System.Text.StringBuilder) -> None:
            """Creates a handler used to append an interpolated string into a StringBuilder."""
        @typing.overload
        def __init__(self, literalLength: int, formattedCount: int, stringBuilder: System.Text.StringBuilder, provider: System.IFormatProvider | None) -> None:
            """Creates a handler used to translate an interpolated string into a String."""
        @typing.overload
        def AppendFormatted[T](self, value: T) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted[T](self, value: T, format: str | None) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted[T](self, value: T, alignment: int) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted[T](self, value: T, alignment: int, format: str | None) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted(self, value: str) -> None:
            """Writes the specified character span to the handler."""
        @typing.overload
        def AppendFormatted(self, value: str, alignment: int = ..., format: str | None = ...) -> None:
            """Writes the specified string of chars to the handler."""
        @typing.overload
        def AppendFormatted(self, value: str | None) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted(self, value: str | None, alignment: int = ..., format: str | None = ...) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted(self, value: object | None, alignment: int = ..., format: str | None = ...) -> None:
            """Writes the specified value to the handler."""
        def AppendLiteral(self, value: str) -> None:
            """Writes the specified string to the handler."""
        ...

    class ChunkEnumerator(System.ValueType):
        """Supports simple iteration over the chunks of a StringBuilder instance."""
        @property
        def Current(self) -> str:
            """Gets the chunk and the current position of the collection."""
        def GetEnumerator(self) -> System.Text.StringBuilder.ChunkEnumerator:
            """Provides an IEnumerable.GetEnumerator implementation that returns this as the IEnumerator."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next chunk in the collection."""
        ...

    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the StringBuilder class."""
    @typing.overload
    def __init__(self, capacity: int) -> None:
        """Initializes a new instance of the StringBuilder class using the specified capacity."""
    @typing.overload
    def __init__(self, value: str | None) -> None:
        """Initializes a new instance of the StringBuilder class using the specified string."""
    @typing.overload
    def __init__(self, value: str | None, capacity: int) -> None:
        """Initializes a new instance of the StringBuilder class using the specified string and capacity."""
    @typing.overload
    def __init__(self, value: str | None, startIndex: int, length: int, capacity: int) -> None:
        """Initializes a new instance of the StringBuilder class from the specified substring and capacity."""
    @typing.overload
    def __init__(self, capacity: int, maxCapacity: int) -> None:
        """Initializes a new instance of the StringBuilder class that starts with a specified capacity and can grow to a specified maximum."""
    @typing.overload
    def Append(self, value: str, repeatCount: int) -> System.Text.StringBuilder:
        """Appends a specified number of copies of the string representation of a Unicode character to this instance."""
    @typing.overload
    def Append(self, value: collections.abc.Iterable[str] | None, startIndex: int, charCount: int) -> System.Text.StringBuilder:
        """Appends the string representation of a specified subarray of Unicode characters to this instance."""
    @typing.overload
    def Append(self, value: str | None) -> System.Text.StringBuilder:
        """Appends a copy of the specified string to this instance."""
    @typing.overload
    def Append(self, value: str | None, startIndex: int, count: int) -> System.Text.StringBuilder:
        """Appends a copy of a specified substring to this instance."""
    @typing.overload
    def Append(self, value: System.Text.StringBuilder | None) -> System.Text.StringBuilder:
        """Appends the string representation of a specified string builder to this instance."""
    @typing.overload
    def Append(self, value: System.Text.StringBuilder | None, startIndex: int, count: int) -> System.Text.StringBuilder:
        """Appends a copy of a substring within a specified string builder to this instance."""
    @typing.overload
    def Append(self, value: bool) -> System.Text.StringBuilder:
        """Appends the string representation of a specified Boolean value to this instance."""
    @typing.overload
    def Append(self, value: str) -> System.Text.StringBuilder:
        """Appends the string representation of a specified Char object to this instance."""
    @typing.overload
    def Append(self, value: int) -> System.Text.StringBuilder:
        """Appends the string representation of a specified 8-bit signed integer to this instance."""
    @typing.overload
    def Append(self, value: float) -> System.Text.StringBuilder:
        """Appends the string representation of a specified single-precision floating-point number to this instance."""
    @typing.overload
    def Append(self, value: decimal.Decimal | System.Decimal) -> System.Text.StringBuilder:
        """Appends the string representation of a specified decimal number to this instance."""
    @typing.overload
    def Append(self, value: collections.abc.Iterable[str] | None) -> System.Text.StringBuilder:
        """Appends the string representation of the Unicode characters in a specified array to this instance."""
    @typing.overload
    def Append(self, handler: System.Text.StringBuilder.AppendInterpolatedStringHandler) -> tuple[System.Text.StringBuilder, System.Text.StringBuilder.AppendInterpolatedStringHandler]:
        """Appends the specified interpolated string to this instance."""
    @typing.overload
    def Append(self, provider: System.IFormatProvider | None, handler: System.Text.StringBuilder.AppendInterpolatedStringHandler) -> tuple[System.Text.StringBuilder, System.Text.StringBuilder.AppendInterpolatedStringHandler]:
        """Appends the specified interpolated string to this instance using the specified format."""
    @typing.overload
    def Append(self, value: object | None) -> System.Text.StringBuilder:
        """Appends the string representation of a specified object to this instance."""
    @typing.overload
    def AppendFormat(self, format: str, *args: object) -> System.Text.StringBuilder:
        """Appends the string returned by processing a composite format string, which contains zero or more format items, to this instance. Each format item is replaced by the string representation of a corresponding argument in a parameter array."""
    @typing.overload
    def AppendFormat(self, provider: System.IFormatProvider | None, format: str, *args: object) -> System.Text.StringBuilder:
        """Appends the string returned by processing a composite format string, which contains zero or more format items, to this instance. Each format item is replaced by the string representation of a corresponding argument in a parameter array using a specified format provider."""
    @typing.overload
    def AppendFormat[TArg0](self, provider: System.IFormatProvider | None, format: System.Text.CompositeFormat, arg0: TArg0) -> System.Text.StringBuilder:
        """Appends the string returned by processing a composite format string, which contains zero or more format items, to this instance. Each format item is replaced by the string representation of any of the arguments using a specified format provider."""
    @typing.overload
    def AppendFormat[TArg0, TArg1](self, provider: System.IFormatProvider | None, format: System.Text.CompositeFormat, arg0: TArg0, arg1: TArg1) -> System.Text.StringBuilder:
        """Appends the string returned by processing a composite format string, which contains zero or more format items, to this instance. Each format item is replaced by the string representation of any of the arguments using a specified format provider."""
    @typing.overload
    def AppendFormat[TArg0, TArg1, TArg2](self, provider: System.IFormatProvider | None, format: System.Text.CompositeFormat, arg0: TArg0, arg1: TArg1, arg2: TArg2) -> System.Text.StringBuilder:
        """Appends the string returned by processing a composite format string, which contains zero or more format items, to this instance. Each format item is replaced by the string representation of any of the arguments using a specified format provider."""
    @typing.overload
    def AppendFormat(self, provider: System.IFormatProvider | None, format: System.Text.CompositeFormat, *args: object) -> System.Text.StringBuilder:
        """Appends the string returned by processing a composite format string, which contains zero or more format items, to this instance. Each format item is replaced by the string representation of any of the arguments using a specified format provider."""
    @typing.overload
    def AppendFormat(self, format: str, arg0: object | None) -> System.Text.StringBuilder:
        """Appends the string returned by processing a composite format string, which contains zero or more format items, to this instance. Each format item is replaced by the string representation of a single argument."""
    @typing.overload
    def AppendFormat(self, provider: System.IFormatProvider | None, format: str, arg0: object | None) -> System.Text.StringBuilder:
        """Appends the string returned by processing a composite format string, which contains zero or more format items, to this instance. Each format item is replaced by the string representation of a single argument using a specified format provider."""
    @typing.overload
    def AppendFormat(self, format: str, arg0: object | None, arg1: object | None) -> System.Text.StringBuilder:
        """Appends the string returned by processing a composite format string, which contains zero or more format items, to this instance. Each format item is replaced by the string representation of either of two arguments."""
    @typing.overload
    def AppendFormat(self, provider: System.IFormatProvider | None, format: str, arg0: object | None, arg1: object | None) -> System.Text.StringBuilder:
        """Appends the string returned by processing a composite format string, which contains zero or more format items, to this instance. Each format item is replaced by the string representation of either of two arguments using a specified format provider."""
    @typing.overload
    def AppendFormat(self, format: str, arg0: object | None, arg1: object | None, arg2: object | None) -> System.Text.StringBuilder:
        """Appends the string returned by processing a composite format string, which contains zero or more format items, to this instance. Each format item is replaced by the string representation of either of three arguments."""
    @typing.overload
    def AppendFormat(self, provider: System.IFormatProvider | None, format: str, arg0: object | None, arg1: object | None, arg2: object | None) -> System.Text.StringBuilder:
        """Appends the string returned by processing a composite format string, which contains zero or more format items, to this instance. Each format item is replaced by the string representation of either of three arguments using a specified format provider."""
    @typing.overload
    def AppendJoin(self, separator: str | None, *values: object) -> System.Text.StringBuilder:
        """Concatenates the string representations of the elements in the provided array of objects, using the specified separator between each member, then appends the result to the current instance of the string builder."""
    @typing.overload
    def AppendJoin[T](self, separator: str | None, values: collections.abc.Iterable[T]) -> System.Text.StringBuilder:
        """Concatenates and appends the members of a collection, using the specified separator between each member."""
    @typing.overload
    def AppendJoin(self, separator: str | None, *values: str) -> System.Text.StringBuilder:
        """Concatenates the strings of the provided array, using the specified separator between each string, then appends the result to the current instance of the string builder."""
    @typing.overload
    def AppendJoin(self, separator: str, *values: object) -> System.Text.StringBuilder:
        """Concatenates the string representations of the elements in the provided array of objects, using the specified char separator between each member, then appends the result to the current instance of the string builder."""
    @typing.overload
    def AppendJoin[T](self, separator: str, values: collections.abc.Iterable[T]) -> System.Text.StringBuilder:
        """Concatenates and appends the members of a collection, using the specified char separator between each member."""
    @typing.overload
    def AppendJoin(self, separator: str, *values: str) -> System.Text.StringBuilder:
        """Concatenates the strings of the provided array, using the specified char separator between each string, then appends the result to the current instance of the string builder."""
    @typing.overload
    def AppendLine(self) -> System.Text.StringBuilder:
        """Appends the default line terminator to the end of the current StringBuilder object."""
    @typing.overload
    def AppendLine(self, value: str | None) -> System.Text.StringBuilder:
        """Appends a copy of the specified string followed by the default line terminator to the end of the current StringBuilder object."""
    @typing.overload
    def AppendLine(self, handler: System.Text.StringBuilder.AppendInterpolatedStringHandler) -> tuple[System.Text.StringBuilder, System.Text.StringBuilder.AppendInterpolatedStringHandler]:
        """Appends the specified interpolated string followed by the default line terminator to the end of the current StringBuilder object."""
    @typing.overload
    def AppendLine(self, provider: System.IFormatProvider | None, handler: System.Text.StringBuilder.AppendInterpolatedStringHandler) -> tuple[System.Text.StringBuilder, System.Text.StringBuilder.AppendInterpolatedStringHandler]:
        """Appends the specified interpolated string using the specified format, followed by the default line terminator, to the end of the current StringBuilder object."""
    @property
    def Capacity(self) -> int:
        """Gets or sets the maximum number of characters that can be contained in the memory allocated by the current instance."""
    @Capacity.setter
    def Capacity(self, value: int) -> None: ...
    def Clear(self) -> System.Text.StringBuilder:
        """Removes all characters from the current StringBuilder instance."""
    @typing.overload
    def CopyTo(self, sourceIndex: int, destination: collections.abc.Iterable[str], destinationIndex: int, count: int) -> None:
        """Copies the characters from a specified segment of this instance to a specified segment of a destination Char array."""
    @typing.overload
    def CopyTo(self, sourceIndex: int, destination: typing_extensions.Buffer, count: int) -> None:
        """Copies the characters from a specified segment of this instance to a destination Char span."""
    def EnsureCapacity(self, capacity: int) -> int:
        """Ensures that the capacity of this instance of StringBuilder is at least the specified value."""
    @typing.overload
    def Equals(self, sb: System.Text.StringBuilder | None) -> bool:
        """Returns a value indicating whether this instance is equal to a specified object."""
    @typing.overload
    def Equals(self, span: str) -> bool:
        """Returns a value indicating whether the characters in this instance are equal to the characters in a specified read-only character span."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current object."""
    def GetChunks(self) -> System.Text.StringBuilder.ChunkEnumerator:
        """Returns an object that can be used to iterate through the chunks of characters represented in a ReadOnlyMemory<Char> created from this StringBuilder instance."""
    @typing.overload
    def Insert(self, index: int, value: str | None, count: int) -> System.Text.StringBuilder:
        """Inserts one or more copies of a specified string into this instance at the specified character position."""
    @typing.overload
    def Insert(self, index: int, value: str | None) -> System.Text.StringBuilder:
        """Inserts a string into this instance at the specified character position."""
    @typing.overload
    def Insert(self, index: int, value: bool) -> System.Text.StringBuilder:
        """Inserts the string representation of a Boolean value into this instance at the specified character position."""
    @typing.overload
    def Insert(self, index: int, value: int) -> System.Text.StringBuilder:
        """Inserts the string representation of a specified 8-bit signed integer into this instance at the specified character position."""
    @typing.overload
    def Insert(self, index: int, value: str) -> System.Text.StringBuilder:
        """Inserts the string representation of a specified Unicode character into this instance at the specified character position."""
    @typing.overload
    def Insert(self, index: int, value: collections.abc.Iterable[str] | None) -> System.Text.StringBuilder:
        """Inserts the string representation of a specified array of Unicode characters into this instance at the specified character position."""
    @typing.overload
    def Insert(self, index: int, value: collections.abc.Iterable[str] | None, startIndex: int, charCount: int) -> System.Text.StringBuilder:
        """Inserts the string representation of a specified subarray of Unicode characters into this instance at the specified character position."""
    @typing.overload
    def Insert(self, index: int, value: float) -> System.Text.StringBuilder:
        """Inserts the string representation of a single-precision floating point number into this instance at the specified character position."""
    @typing.overload
    def Insert(self, index: int, value: decimal.Decimal | System.Decimal) -> System.Text.StringBuilder:
        """Inserts the string representation of a decimal number into this instance at the specified character position."""
    @typing.overload
    def Insert(self, index: int, value: object | None) -> System.Text.StringBuilder:
        """Inserts the string representation of an object into this instance at the specified character position."""
    @property
    def Length(self) -> int:
        """Gets or sets the length of the current StringBuilder object."""
    @Length.setter
    def Length(self, value: int) -> None: ...
    @property
    def MaxCapacity(self) -> int:
        """Gets the maximum capacity of this instance."""
    def Remove(self, startIndex: int, length: int) -> System.Text.StringBuilder:
        """Removes the specified range of characters from this instance."""
    @typing.overload
    def Replace(self, oldValue: str, newValue: str | None) -> System.Text.StringBuilder:
        """Replaces all occurrences of a specified string in this instance with another specified string."""
    @typing.overload
    def Replace(self, oldValue: str, newValue: str) -> System.Text.StringBuilder:
        """Replaces all instances of one read-only character span with another in this builder."""
    @typing.overload
    def Replace(self, oldValue: str, newValue: str | None, startIndex: int, count: int) -> System.Text.StringBuilder:
        """Replaces, within a substring of this instance, all occurrences of a specified string with another specified string."""
    @typing.overload
    def Replace(self, oldValue: str, newValue: str, startIndex: int, count: int) -> System.Text.StringBuilder:
        """Replaces all instances of one read-only character span with another in part of this builder."""
    @typing.overload
    def Replace(self, oldChar: str, newChar: str) -> System.Text.StringBuilder:
        """Replaces all occurrences of a specified character in this instance with another specified character."""
    @typing.overload
    def Replace(self, oldChar: str, newChar: str, startIndex: int, count: int) -> System.Text.StringBuilder:
        """Replaces, within a substring of this instance, all occurrences of a specified character with another specified character."""
    @typing.overload
    def ToString(self) -> str:
        """Converts the value of this instance to a String."""
    @typing.overload
    def ToString(self, startIndex: int, length: int) -> str:
        """Converts the value of a substring of this instance to a String."""
    def __getitem__(self, index: int) -> str: ...
    def __setitem__(self, index: int, value: str) -> None: ...
    ...

class StringRuneEnumerator(System.ValueType, System.Collections.Generic.IEnumerator[System.Text.Rune], System.Collections.Generic.IEnumerable[System.Text.Rune]):
    """Provides an enumerator for the Rune values represented by a string."""
    @property
    def Current(self) -> System.Text.Rune:
        """Gets the Rune at the current position of the enumerator."""
    def GetEnumerator(self) -> System.Text.StringRuneEnumerator:
        """Returns the current enumerator instance."""
    def MoveNext(self) -> bool:
        """Advances the enumerator to the next Rune of the string."""
    def __iter__(self) -> collections.abc.Iterator[System.Text.Rune]: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class UTF32Encoding(System.Text.Encoding):
    @typing.overload
    def __init__(self) -> None: ...
    @typing.overload
    def __init__(self, bigEndian: bool, byteOrderMark: bool) -> None: ...
    @typing.overload
    def __init__(self, bigEndian: bool, byteOrderMark: bool, throwOnInvalidCharacters: bool) -> None: ...
    def Equals(self, value: object | None) -> bool: ...
    @typing.overload
    def GetByteCount(self, chars: collections.abc.Iterable[str], index: int, count: int) -> int: ...
    @typing.overload
    def GetByteCount(self, s: str) -> int: ...
    @typing.overload
    def GetByteCount(self, chars: collections.abc.Iterable[str]) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding all the characters in the specified character array."""
    @typing.overload
    def GetByteCount(self, s: str, index: int, count: int) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding a set of characters from the specified string."""
    @typing.overload
    def GetByteCount(self, chars: str) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding the characters in the specified character span."""
    @typing.overload
    def GetBytes(self, s: str, charIndex: int, charCount: int, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int) -> int: ...
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str], charIndex: int, charCount: int, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int) -> int: ...
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str]) -> System.Array[int]:
        """When overridden in a derived class, encodes all the characters in the specified character array into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str], index: int, count: int) -> System.Array[int]:
        """When overridden in a derived class, encodes a set of characters from the specified character array into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, s: str) -> System.Array[int]:
        """When overridden in a derived class, encodes all the characters in the specified string into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, s: str, index: int, count: int) -> System.Array[int]:
        """When overridden in a derived class, encodes into an array of bytes the number of characters specified by count in the specified string, starting from the specified index."""
    @typing.overload
    def GetBytes(self, chars: str, bytes: typing_extensions.Buffer) -> int:
        """When overridden in a derived class, encodes into a span of bytes a set of characters from the specified read-only span."""
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> int: ...
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> int:
        """When overridden in a derived class, calculates the number of characters produced by decoding all the bytes in the specified byte array."""
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer) -> int:
        """When overridden in a derived class, calculates the number of characters produced by decoding the provided read-only byte span."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int, byteCount: int, chars: collections.abc.Iterable[str], charIndex: int) -> int: ...
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Array[str]:
        """When overridden in a derived class, decodes all the bytes in the specified byte array into a set of characters."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> System.Array[str]:
        """When overridden in a derived class, decodes a sequence of bytes from the specified byte array into a set of characters."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer, chars: typing_extensions.Buffer) -> int:
        """When overridden in a derived class, decodes all the bytes in the specified read-only byte span into a character span."""
    def GetDecoder(self) -> System.Text.Decoder: ...
    def GetEncoder(self) -> System.Text.Encoder: ...
    def GetHashCode(self) -> int: ...
    def GetMaxByteCount(self, charCount: int) -> int: ...
    def GetMaxCharCount(self, byteCount: int) -> int: ...
    def GetPreamble(self) -> System.Array[int]: ...
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> str: ...
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer) -> str:
        """When overridden in a derived class, decodes all the bytes in the specified byte span into a string."""
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> str:
        """When overridden in a derived class, decodes all the bytes in the specified byte array into a string."""
    @property
    def Preamble(self) -> memoryview: ...
    ...

class UTF7Encoding(System.Text.Encoding):
    @typing.overload
    def __init__(self) -> None: ...
    @typing.overload
    def __init__(self, allowOptionals: bool) -> None: ...
    def Equals(self, value: object | None) -> bool: ...
    @typing.overload
    def GetByteCount(self, chars: collections.abc.Iterable[str], index: int, count: int) -> int: ...
    @typing.overload
    def GetByteCount(self, s: str) -> int: ...
    @typing.overload
    def GetByteCount(self, chars: collections.abc.Iterable[str]) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding all the characters in the specified character array."""
    @typing.overload
    def GetByteCount(self, s: str, index: int, count: int) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding a set of characters from the specified string."""
    @typing.overload
    def GetByteCount(self, chars: str) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding the characters in the specified character span."""
    @typing.overload
    def GetBytes(self, s: str, charIndex: int, charCount: int, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int) -> int: ...
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str], charIndex: int, charCount: int, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int) -> int: ...
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str]) -> System.Array[int]:
        """When overridden in a derived class, encodes all the characters in the specified character array into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str], index: int, count: int) -> System.Array[int]:
        """When overridden in a derived class, encodes a set of characters from the specified character array into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, s: str) -> System.Array[int]:
        """When overridden in a derived class, encodes all the characters in the specified string into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, s: str, index: int, count: int) -> System.Array[int]:
        """When overridden in a derived class, encodes into an array of bytes the number of characters specified by count in the specified string, starting from the specified index."""
    @typing.overload
    def GetBytes(self, chars: str, bytes: typing_extensions.Buffer) -> int:
        """When overridden in a derived class, encodes into a span of bytes a set of characters from the specified read-only span."""
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> int: ...
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> int:
        """When overridden in a derived class, calculates the number of characters produced by decoding all the bytes in the specified byte array."""
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer) -> int:
        """When overridden in a derived class, calculates the number of characters produced by decoding the provided read-only byte span."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int, byteCount: int, chars: collections.abc.Iterable[str], charIndex: int) -> int: ...
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Array[str]:
        """When overridden in a derived class, decodes all the bytes in the specified byte array into a set of characters."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> System.Array[str]:
        """When overridden in a derived class, decodes a sequence of bytes from the specified byte array into a set of characters."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer, chars: typing_extensions.Buffer) -> int:
        """When overridden in a derived class, decodes all the bytes in the specified read-only byte span into a character span."""
    def GetDecoder(self) -> System.Text.Decoder: ...
    def GetEncoder(self) -> System.Text.Encoder: ...
    def GetHashCode(self) -> int: ...
    def GetMaxByteCount(self, charCount: int) -> int: ...
    def GetMaxCharCount(self, byteCount: int) -> int: ...
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> str: ...
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer) -> str:
        """When overridden in a derived class, decodes all the bytes in the specified byte span into a string."""
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> str:
        """When overridden in a derived class, decodes all the bytes in the specified byte array into a string."""
    ...

class UTF8Encoding(System.Text.Encoding):
    @typing.overload
    def __init__(self) -> None: ...
    @typing.overload
    def __init__(self, encoderShouldEmitUTF8Identifier: bool) -> None: ...
    @typing.overload
    def __init__(self, encoderShouldEmitUTF8Identifier: bool, throwOnInvalidBytes: bool) -> None: ...
    def Equals(self, value: object | None) -> bool: ...
    @typing.overload
    def GetByteCount(self, chars: collections.abc.Iterable[str], index: int, count: int) -> int: ...
    @typing.overload
    def GetByteCount(self, chars: str) -> int: ...
    @typing.overload
    def GetByteCount(self, chars: collections.abc.Iterable[str]) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding all the characters in the specified character array."""
    @typing.overload
    def GetByteCount(self, s: str, index: int, count: int) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding a set of characters from the specified string."""
    @typing.overload
    def GetBytes(self, s: str, charIndex: int, charCount: int, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int) -> int: ...
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str], charIndex: int, charCount: int, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int) -> int: ...
    @typing.overload
    def GetBytes(self, chars: str, bytes: typing_extensions.Buffer) -> int: ...
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str]) -> System.Array[int]:
        """When overridden in a derived class, encodes all the characters in the specified character array into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str], index: int, count: int) -> System.Array[int]:
        """When overridden in a derived class, encodes a set of characters from the specified character array into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, s: str) -> System.Array[int]:
        """When overridden in a derived class, encodes all the characters in the specified string into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, s: str, index: int, count: int) -> System.Array[int]:
        """When overridden in a derived class, encodes into an array of bytes the number of characters specified by count in the specified string, starting from the specified index."""
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> int: ...
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer) -> int: ...
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> int:
        """When overridden in a derived class, calculates the number of characters produced by decoding all the bytes in the specified byte array."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int, byteCount: int, chars: collections.abc.Iterable[str], charIndex: int) -> int: ...
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer, chars: typing_extensions.Buffer) -> int: ...
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Array[str]:
        """When overridden in a derived class, decodes all the bytes in the specified byte array into a set of characters."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> System.Array[str]:
        """When overridden in a derived class, decodes a sequence of bytes from the specified byte array into a set of characters."""
    def GetDecoder(self) -> System.Text.Decoder: ...
    def GetEncoder(self) -> System.Text.Encoder: ...
    def GetHashCode(self) -> int: ...
    def GetMaxByteCount(self, charCount: int) -> int: ...
    def GetMaxCharCount(self, byteCount: int) -> int: ...
    def GetPreamble(self) -> System.Array[int]: ...
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> str: ...
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer) -> str:
        """When overridden in a derived class, decodes all the bytes in the specified byte span into a string."""
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> str:
        """When overridden in a derived class, decodes all the bytes in the specified byte array into a string."""
    @property
    def Preamble(self) -> memoryview: ...
    def TryGetBytes(self, chars: str, bytes: typing_extensions.Buffer) -> tuple[bool, int]: ...
    def TryGetChars(self, bytes: typing_extensions.Buffer, chars: typing_extensions.Buffer) -> tuple[bool, int]: ...
    ...

class UnicodeEncoding(System.Text.Encoding):
    @typing.overload
    def __init__(self) -> None: ...
    @typing.overload
    def __init__(self, bigEndian: bool, byteOrderMark: bool) -> None: ...
    @typing.overload
    def __init__(self, bigEndian: bool, byteOrderMark: bool, throwOnInvalidBytes: bool) -> None: ...
    CharSize: typing.ClassVar[int]
    def Equals(self, value: object | None) -> bool: ...
    @typing.overload
    def GetByteCount(self, chars: collections.abc.Iterable[str], index: int, count: int) -> int: ...
    @typing.overload
    def GetByteCount(self, s: str) -> int: ...
    @typing.overload
    def GetByteCount(self, chars: collections.abc.Iterable[str]) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding all the characters in the specified character array."""
    @typing.overload
    def GetByteCount(self, s: str, index: int, count: int) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding a set of characters from the specified string."""
    @typing.overload
    def GetByteCount(self, chars: str) -> int:
        """When overridden in a derived class, calculates the number of bytes produced by encoding the characters in the specified character span."""
    @typing.overload
    def GetBytes(self, s: str, charIndex: int, charCount: int, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int) -> int: ...
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str], charIndex: int, charCount: int, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int) -> int: ...
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str]) -> System.Array[int]:
        """When overridden in a derived class, encodes all the characters in the specified character array into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, chars: collections.abc.Iterable[str], index: int, count: int) -> System.Array[int]:
        """When overridden in a derived class, encodes a set of characters from the specified character array into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, s: str) -> System.Array[int]:
        """When overridden in a derived class, encodes all the characters in the specified string into a sequence of bytes."""
    @typing.overload
    def GetBytes(self, s: str, index: int, count: int) -> System.Array[int]:
        """When overridden in a derived class, encodes into an array of bytes the number of characters specified by count in the specified string, starting from the specified index."""
    @typing.overload
    def GetBytes(self, chars: str, bytes: typing_extensions.Buffer) -> int:
        """When overridden in a derived class, encodes into a span of bytes a set of characters from the specified read-only span."""
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> int: ...
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> int:
        """When overridden in a derived class, calculates the number of characters produced by decoding all the bytes in the specified byte array."""
    @typing.overload
    def GetCharCount(self, bytes: typing_extensions.Buffer) -> int:
        """When overridden in a derived class, calculates the number of characters produced by decoding the provided read-only byte span."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], byteIndex: int, byteCount: int, chars: collections.abc.Iterable[str], charIndex: int) -> int: ...
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Array[str]:
        """When overridden in a derived class, decodes all the bytes in the specified byte array into a set of characters."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> System.Array[str]:
        """When overridden in a derived class, decodes a sequence of bytes from the specified byte array into a set of characters."""
    @typing.overload
    def GetChars(self, bytes: typing_extensions.Buffer, chars: typing_extensions.Buffer) -> int:
        """When overridden in a derived class, decodes all the bytes in the specified read-only byte span into a character span."""
    def GetDecoder(self) -> System.Text.Decoder: ...
    def GetEncoder(self) -> System.Text.Encoder: ...
    def GetHashCode(self) -> int: ...
    def GetMaxByteCount(self, charCount: int) -> int: ...
    def GetMaxCharCount(self, byteCount: int) -> int: ...
    def GetPreamble(self) -> System.Array[int]: ...
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> str: ...
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer) -> str:
        """When overridden in a derived class, decodes all the bytes in the specified byte span into a string."""
    @typing.overload
    def GetString(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> str:
        """When overridden in a derived class, decodes all the bytes in the specified byte array into a string."""
    @property
    def Preamble(self) -> memoryview: ...
    ...
