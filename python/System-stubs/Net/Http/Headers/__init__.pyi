# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections.Generic
import System.Net.Http.Headers
import collections.abc
import datetime
import typing
import typing_extensions

class AuthenticationHeaderValue(System.ICloneable):
    """Represents authentication information in Authorization, ProxyAuthorization, WWW-Authenticate, and Proxy-Authenticate header values."""
    @typing.overload
    def __init__(self, scheme: str) -> None:
        """Initializes a new instance of the AuthenticationHeaderValue class."""
    @typing.overload
    def __init__(self, scheme: str, parameter: str | None) -> None:
        """Initializes a new instance of the AuthenticationHeaderValue class."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current AuthenticationHeaderValue object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an AuthenticationHeaderValue object."""
    @property
    def Parameter(self) -> str | None:
        """Gets the credentials containing the authentication information of the user agent for the resource being requested."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.AuthenticationHeaderValue:
        """Converts a string to an AuthenticationHeaderValue instance."""
    @property
    def Scheme(self) -> str:
        """Gets the scheme to use for authorization."""
    def ToString(self) -> str:
        """Returns a string that represents the current AuthenticationHeaderValue object."""
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.AuthenticationHeaderValue | None]:
        """Determines whether a string is valid AuthenticationHeaderValue information."""
    ...

class CacheControlHeaderValue(System.ICloneable):
    """Represents the value of the Cache-Control header."""
    def __init__(self) -> None:
        """Initializes a new instance of the CacheControlHeaderValue class."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current CacheControlHeaderValue object."""
    @property
    def Extensions(self) -> System.Collections.Generic.ICollection[System.Net.Http.Headers.NameValueHeaderValue]:
        """Cache-extension tokens, each with an optional assigned value."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for a CacheControlHeaderValue object."""
    @property
    def MaxAge(self) -> datetime.timedelta | None:
        """The maximum age, specified in seconds, that the HTTP client is willing to accept a response."""
    @MaxAge.setter
    def MaxAge(self, value: datetime.timedelta | System.TimeSpan | None) -> None: ...
    @property
    def MaxStale(self) -> bool:
        """Whether an HTTP client is willing to accept a response that has exceeded its expiration time."""
    @MaxStale.setter
    def MaxStale(self, value: bool) -> None: ...
    @property
    def MaxStaleLimit(self) -> datetime.timedelta | None:
        """The maximum time, in seconds, an HTTP client is willing to accept a response that has exceeded its expiration time."""
    @MaxStaleLimit.setter
    def MaxStaleLimit(self, value: datetime.timedelta | System.TimeSpan | None) -> None: ...
    @property
    def MinFresh(self) -> datetime.timedelta | None:
        """The freshness lifetime, in seconds, that an HTTP client is willing to accept a response."""
    @MinFresh.setter
    def MinFresh(self, value: datetime.timedelta | System.TimeSpan | None) -> None: ...
    @property
    def MustRevalidate(self) -> bool:
        """Whether the origin server require revalidation of a cache entry on any subsequent use when the cache entry becomes stale."""
    @MustRevalidate.setter
    def MustRevalidate(self, value: bool) -> None: ...
    @property
    def NoCache(self) -> bool:
        """Whether an HTTP client is willing to accept a cached response."""
    @NoCache.setter
    def NoCache(self, value: bool) -> None: ...
    @property
    def NoCacheHeaders(self) -> System.Collections.Generic.ICollection[str]:
        """A collection of fieldnames in the 'no-cache' directive in a cache-control header field on an HTTP response."""
    @property
    def NoStore(self) -> bool:
        """Whether a cache must not store any part of either the HTTP request message or any response."""
    @NoStore.setter
    def NoStore(self, value: bool) -> None: ...
    @property
    def NoTransform(self) -> bool:
        """Whether a cache or proxy must not change any aspect of the entity-body."""
    @NoTransform.setter
    def NoTransform(self, value: bool) -> None: ...
    @property
    def OnlyIfCached(self) -> bool:
        """Whether a cache should either respond using a cached entry that is consistent with the other constraints of the HTTP request, or respond with a 504 (Gateway Timeout) status."""
    @OnlyIfCached.setter
    def OnlyIfCached(self, value: bool) -> None: ...
    @staticmethod
    def Parse(input: str | None) -> System.Net.Http.Headers.CacheControlHeaderValue:
        """Converts a string to an CacheControlHeaderValue instance."""
    @property
    def Private(self) -> bool:
        """Whether all or part of the HTTP response message is intended for a single user and must not be cached by a shared cache."""
    @Private.setter
    def Private(self, value: bool) -> None: ...
    @property
    def PrivateHeaders(self) -> System.Collections.Generic.ICollection[str]:
        """A collection fieldnames in the 'private' directive in a cache-control header field on an HTTP response."""
    @property
    def ProxyRevalidate(self) -> bool:
        """Whether the origin server require revalidation of a cache entry on any subsequent use when the cache entry becomes stale for shared user agent caches."""
    @ProxyRevalidate.setter
    def ProxyRevalidate(self, value: bool) -> None: ...
    @property
    def Public(self) -> bool:
        """Whether an HTTP response may be cached by any cache, even if it would normally be non-cacheable or cacheable only within a non- shared cache."""
    @Public.setter
    def Public(self, value: bool) -> None: ...
    @property
    def SharedMaxAge(self) -> datetime.timedelta | None:
        """The shared maximum age, specified in seconds, in an HTTP response that overrides the 'max-age' directive in a cache-control header or an Expires header for a shared cache."""
    @SharedMaxAge.setter
    def SharedMaxAge(self, value: datetime.timedelta | System.TimeSpan | None) -> None: ...
    def ToString(self) -> str:
        """Returns a string that represents the current CacheControlHeaderValue object."""
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.CacheControlHeaderValue | None]:
        """Determines whether a string is valid CacheControlHeaderValue information."""
    ...

class ContentDispositionHeaderValue(System.ICloneable):
    """Represents the value of the Content-Disposition header."""
    def __init__(self, dispositionType: str) -> None:
        """Initializes a new instance of the ContentDispositionHeaderValue class."""
    @property
    def CreationDate(self) -> datetime.datetime | None:
        """The date at which the file was created."""
    @CreationDate.setter
    def CreationDate(self, value: datetime.datetime | System.DateTimeOffset | None) -> None: ...
    @property
    def DispositionType(self) -> str:
        """The disposition type for a content body part."""
    @DispositionType.setter
    def DispositionType(self, value: str) -> None: ...
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current ContentDispositionHeaderValue object."""
    @property
    def FileName(self) -> str | None:
        """A suggestion for how to construct a filename for storing the message payload to be used if the entity is detached and stored in a separate file."""
    @FileName.setter
    def FileName(self, value: str | None) -> None: ...
    @property
    def FileNameStar(self) -> str | None:
        """A suggestion for how to construct filenames for storing message payloads to be used if the entities are detached and stored in a separate files."""
    @FileNameStar.setter
    def FileNameStar(self, value: str | None) -> None: ...
    def GetHashCode(self) -> int:
        """Serves as a hash function for an ContentDispositionHeaderValue object."""
    @property
    def ModificationDate(self) -> datetime.datetime | None:
        """The date when the file was last modified."""
    @ModificationDate.setter
    def ModificationDate(self, value: datetime.datetime | System.DateTimeOffset | None) -> None: ...
    @property
    def Name(self) -> str | None:
        """The name for a content body part."""
    @Name.setter
    def Name(self, value: str | None) -> None: ...
    @property
    def Parameters(self) -> System.Collections.Generic.ICollection[System.Net.Http.Headers.NameValueHeaderValue]:
        """A set of parameters included the Content-Disposition header."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.ContentDispositionHeaderValue:
        """Converts a string to an ContentDispositionHeaderValue instance."""
    @property
    def ReadDate(self) -> datetime.datetime | None:
        """The date the file was last read."""
    @ReadDate.setter
    def ReadDate(self, value: datetime.datetime | System.DateTimeOffset | None) -> None: ...
    @property
    def Size(self) -> int | None:
        """The approximate size, in bytes, of the file."""
    @Size.setter
    def Size(self, value: int | None) -> None: ...
    def ToString(self) -> str:
        """Returns a string that represents the current ContentDispositionHeaderValue object."""
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.ContentDispositionHeaderValue | None]:
        """Determines whether a string is valid ContentDispositionHeaderValue information."""
    ...

class ContentRangeHeaderValue(System.ICloneable):
    """Represents the value of the Content-Range header."""
    @typing.overload
    def __init__(self, from_: int, to: int, length: int) -> None:
        """Initializes a new instance of the ContentRangeHeaderValue class."""
    @typing.overload
    def __init__(self, length: int) -> None:
        """Initializes a new instance of the ContentRangeHeaderValue class."""
    @typing.overload
    def __init__(self, from_: int, to: int) -> None:
        """Initializes a new instance of the ContentRangeHeaderValue class."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current ContentRangeHeaderValue object."""
    @property
    def From(self) -> int | None:
        """Gets the position at which to start sending data."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an ContentRangeHeaderValue object."""
    @property
    def HasLength(self) -> bool:
        """Gets whether the Content-Range header has a length specified."""
    @property
    def HasRange(self) -> bool:
        """Gets whether the Content-Range has a range specified."""
    @property
    def Length(self) -> int | None:
        """Gets the length of the full entity-body."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.ContentRangeHeaderValue:
        """Converts a string to an ContentRangeHeaderValue instance."""
    @property
    def To(self) -> int | None:
        """Gets the position at which to stop sending data."""
    def ToString(self) -> str:
        """Returns a string that represents the current ContentRangeHeaderValue object."""
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.ContentRangeHeaderValue | None]:
        """Determines whether a string is valid ContentRangeHeaderValue information."""
    @property
    def Unit(self) -> str:
        """The range units used."""
    @Unit.setter
    def Unit(self, value: str) -> None: ...
    ...

class EntityTagHeaderValue(System.ICloneable):
    """Represents an entity-tag header value."""
    @typing.overload
    def __init__(self, tag: str) -> None:
        """Initializes a new instance of the EntityTagHeaderValue class."""
    @typing.overload
    def __init__(self, tag: str, isWeak: bool) -> None:
        """Initializes a new instance of the EntityTagHeaderValue class."""
    Any: typing.ClassVar[System.Net.Http.Headers.EntityTagHeaderValue]
    """Gets the entity-tag header value."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current EntityTagHeaderValue object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an EntityTagHeaderValue object."""
    @property
    def IsWeak(self) -> bool:
        """Gets whether the entity-tag is prefaced by a weakness indicator."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.EntityTagHeaderValue:
        """Converts a string to an EntityTagHeaderValue instance."""
    @property
    def Tag(self) -> str:
        """Gets the opaque quoted string."""
    def ToString(self) -> str:
        """Returns a string that represents the current EntityTagHeaderValue object."""
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.EntityTagHeaderValue | None]:
        """Determines whether a string is valid EntityTagHeaderValue information."""
    ...

class HeaderStringValues(System.ValueType, System.Collections.Generic.IReadOnlyCollection[str]):
    """Provides a collection of header string values."""
    class Enumerator(System.ValueType, System.Collections.Generic.IEnumerator[str]):
        """Enumerates the elements of a HeaderStringValues."""
        @property
        def Current(self) -> str:
            """Gets the element in the collection at the current position of the enumerator."""
        def Dispose(self) -> None:
            """Performs application-defined tasks associated with freeing, releasing, or resetting unmanaged resources."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the collection."""
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    @property
    def Count(self) -> int:
        """Gets the number of header values in the collection."""
    def GetEnumerator(self) -> System.Net.Http.Headers.HeaderStringValues.Enumerator:
        """Gets an enumerator for all of the strings in the collection."""
    def ToString(self) -> str:
        """Gets a string containing all the headers in the collection."""
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class HttpContentHeaders(System.Net.Http.Headers.HttpHeaders):
    """Represents the collection of Content Headers as defined in RFC 2616."""
    @property
    def Allow(self) -> System.Collections.Generic.ICollection[str]:
        """Gets the value of the Allow content header on an HTTP response."""
    @property
    def ContentDisposition(self) -> System.Net.Http.Headers.ContentDispositionHeaderValue | None:
        """Gets the value of the Content-Disposition content header on an HTTP response."""
    @ContentDisposition.setter
    def ContentDisposition(self, value: System.Net.Http.Headers.ContentDispositionHeaderValue | None) -> None: ...
    @property
    def ContentEncoding(self) -> System.Collections.Generic.ICollection[str]:
        """Gets the value of the Content-Encoding content header on an HTTP response."""
    @property
    def ContentLanguage(self) -> System.Collections.Generic.ICollection[str]:
        """Gets the value of the Content-Language content header on an HTTP response."""
    @property
    def ContentLength(self) -> int | None:
        """Gets or sets the value of the Content-Length content header on an HTTP response."""
    @ContentLength.setter
    def ContentLength(self, value: int | None) -> None: ...
    @property
    def ContentLocation(self) -> System.Uri | None:
        """Gets or sets the value of the Content-Location content header on an HTTP response."""
    @ContentLocation.setter
    def ContentLocation(self, value: System.Uri | None) -> None: ...
    @property
    def ContentMD5(self) -> System.Array[int] | None:
        """Gets or sets the value of the Content-MD5 content header on an HTTP response."""
    @ContentMD5.setter
    def ContentMD5(self, value: typing_extensions.Buffer | collections.abc.Iterable[int] | None) -> None: ...
    @property
    def ContentRange(self) -> System.Net.Http.Headers.ContentRangeHeaderValue | None:
        """Gets or sets the value of the Content-Range content header on an HTTP response."""
    @ContentRange.setter
    def ContentRange(self, value: System.Net.Http.Headers.ContentRangeHeaderValue | None) -> None: ...
    @property
    def ContentType(self) -> System.Net.Http.Headers.MediaTypeHeaderValue | None:
        """Gets or sets the value of the Content-Type content header on an HTTP response."""
    @ContentType.setter
    def ContentType(self, value: System.Net.Http.Headers.MediaTypeHeaderValue | None) -> None: ...
    @property
    def Expires(self) -> datetime.datetime | None:
        """Gets or sets the value of the Expires content header on an HTTP response."""
    @Expires.setter
    def Expires(self, value: datetime.datetime | System.DateTimeOffset | None) -> None: ...
    @property
    def LastModified(self) -> datetime.datetime | None:
        """Gets or sets the value of the Last-Modified content header on an HTTP response."""
    @LastModified.setter
    def LastModified(self, value: datetime.datetime | System.DateTimeOffset | None) -> None: ...
    ...

class HttpHeaderValueCollection[T](System.Collections.Generic.ICollection[T]):
    """Represents a collection of header values."""
    def Add(self, item: T) -> None:
        """Adds an entry to the HttpHeaderValueCollection."""
    def Clear(self) -> None:
        """Removes all entries from the HttpHeaderValueCollection."""
    def Contains(self, item: T) -> bool:
        """Determines if the HttpHeaderValueCollection contains an item."""
    def CopyTo(self, array: collections.abc.Iterable[T], arrayIndex: int) -> None:
        """Copies the entire HttpHeaderValueCollection to a compatible one-dimensional Array, starting at the specified index of the target array."""
    @property
    def Count(self) -> int:
        """Gets the number of headers in the HttpHeaderValueCollection."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the HttpHeaderValueCollection."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the HttpHeaderValueCollection instance is read-only."""
    def ParseAdd(self, input: str | None) -> None:
        """Parses and adds an entry to the HttpHeaderValueCollection."""
    def Remove(self, item: T) -> bool:
        """Removes the specified item from the HttpHeaderValueCollection."""
    def ToString(self) -> str:
        """Returns a string that represents the current HttpHeaderValueCollection object. object."""
    def TryParseAdd(self, input: str | None) -> bool:
        """Determines whether the input could be parsed and added to the HttpHeaderValueCollection."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class HttpHeaders(System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[str, System.Collections.Generic.IEnumerable[str]]]):
    """A collection of headers and their values as defined in RFC 2616."""
    @typing.overload
    def Add(self, name: str, value: str | None) -> None:
        """Adds the specified header and its value into the HttpHeaders collection."""
    @typing.overload
    def Add(self, name: str, values: collections.abc.Iterable[str | None]) -> None:
        """Adds the specified header and its values into the HttpHeaders collection."""
    def Clear(self) -> None:
        """Removes all headers from the HttpHeaders collection."""
    def Contains(self, name: str) -> bool:
        """Returns if a specific header exists in the HttpHeaders collection."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[str, System.Collections.Generic.IEnumerable[str]]]:
        """Returns an enumerator that can iterate through the HttpHeaders instance."""
    def GetValues(self, name: str) -> System.Collections.Generic.IEnumerable[str]:
        """Returns all header values for a specified header stored in the HttpHeaders collection."""
    @property
    def NonValidated(self) -> System.Net.Http.Headers.HttpHeadersNonValidated:
        """Gets a view of the contents of this headers collection that does not parse nor validate the data upon access."""
    def Remove(self, name: str) -> bool:
        """Removes the specified header from the HttpHeaders collection."""
    def ToString(self) -> str:
        """Returns a string that represents the current HttpHeaders object."""
    @typing.overload
    def TryAddWithoutValidation(self, name: str, value: str | None) -> bool:
        """Returns a value that indicates whether the specified header and its value were added to the HttpHeaders collection without validating the provided information."""
    @typing.overload
    def TryAddWithoutValidation(self, name: str, values: collections.abc.Iterable[str | None]) -> bool:
        """Returns a value that indicates whether the specified header and its values were added to the HttpHeaders collection without validating the provided information."""
    def TryGetValues(self, name: str) -> tuple[bool, System.Collections.Generic.IEnumerable[str] | None]:
        """Return if a specified header and specified values are stored in the HttpHeaders collection."""
    def __iter__(self) -> collections.abc.Iterator[System.Collections.Generic.KeyValuePair[str, System.Collections.Generic.IEnumerable[str]]]: ...
    ...

class HttpHeadersNonValidated(System.ValueType, System.Collections.Generic.IReadOnlyDictionary[str, System.Net.Http.Headers.HeaderStringValues]):
    """Provides a view on top of a HttpHeaders collection that avoids forcing validation or parsing on its contents."""
    class Enumerator(System.ValueType, System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[str, System.Net.Http.Headers.HeaderStringValues]]):
        """Enumerates the elements of a HttpHeadersNonValidated."""
        @property
        def Current(self) -> System.Collections.Generic.KeyValuePair[str, System.Net.Http.Headers.HeaderStringValues]:
            """Gets the element in the collection at the current position of the enumerator."""
        def Dispose(self) -> None:
            """Performs application-defined tasks associated with freeing, releasing, or resetting unmanaged resources."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the collection."""
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    def Contains(self, headerName: str) -> bool:
        """Gets whether the collection contains the specified header."""
    @property
    def Count(self) -> int:
        """Gets the number of headers stored in the collection."""
    def GetEnumerator(self) -> System.Net.Http.Headers.HttpHeadersNonValidated.Enumerator:
        """Gets an enumerator that iterates through the HttpHeadersNonValidated."""
    def TryGetValues(self, headerName: str) -> tuple[bool, System.Net.Http.Headers.HeaderStringValues]:
        """Attempts to retrieve the values associated with the specified header name."""
    def __getitem__(self, headerName: str) -> System.Net.Http.Headers.HeaderStringValues: ...
    def __iter__(self) -> collections.abc.Iterator[System.Collections.Generic.KeyValuePair[str, System.Net.Http.Headers.HeaderStringValues]]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class HttpRequestHeaders(System.Net.Http.Headers.HttpHeaders):
    """Represents the collection of Request Headers as defined in RFC 2616."""
    @property
    def Accept(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.MediaTypeWithQualityHeaderValue]:
        """Gets the value of the Accept header for an HTTP request."""
    @property
    def AcceptCharset(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.StringWithQualityHeaderValue]:
        """Gets the value of the Accept-Charset header for an HTTP request."""
    @property
    def AcceptEncoding(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.StringWithQualityHeaderValue]:
        """Gets the value of the Accept-Encoding header for an HTTP request."""
    @property
    def AcceptLanguage(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.StringWithQualityHeaderValue]:
        """Gets the value of the Accept-Language header for an HTTP request."""
    @property
    def Authorization(self) -> System.Net.Http.Headers.AuthenticationHeaderValue | None:
        """Gets or sets the value of the Authorization header for an HTTP request."""
    @Authorization.setter
    def Authorization(self, value: System.Net.Http.Headers.AuthenticationHeaderValue | None) -> None: ...
    @property
    def CacheControl(self) -> System.Net.Http.Headers.CacheControlHeaderValue | None:
        """Gets or sets the value of the Cache-Control header for an HTTP request."""
    @CacheControl.setter
    def CacheControl(self, value: System.Net.Http.Headers.CacheControlHeaderValue | None) -> None: ...
    @property
    def Connection(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[str]:
        """Gets the value of the Connection header for an HTTP request."""
    @property
    def ConnectionClose(self) -> bool | None:
        """Gets or sets a value that indicates if the Connection header for an HTTP request contains Close."""
    @ConnectionClose.setter
    def ConnectionClose(self, value: bool | None) -> None: ...
    @property
    def Date(self) -> datetime.datetime | None:
        """Gets or sets the value of the Date header for an HTTP request."""
    @Date.setter
    def Date(self, value: datetime.datetime | System.DateTimeOffset | None) -> None: ...
    @property
    def Expect(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.NameValueWithParametersHeaderValue]:
        """Gets the value of the Expect header for an HTTP request."""
    @property
    def ExpectContinue(self) -> bool | None:
        """Gets or sets a value that indicates if the Expect header for an HTTP request contains Continue."""
    @ExpectContinue.setter
    def ExpectContinue(self, value: bool | None) -> None: ...
    @property
    def From(self) -> str | None:
        """Gets or sets the value of the From header for an HTTP request."""
    @From.setter
    def From(self, value: str | None) -> None: ...
    @property
    def Host(self) -> str | None:
        """Gets or sets the value of the Host header for an HTTP request."""
    @Host.setter
    def Host(self, value: str | None) -> None: ...
    @property
    def IfMatch(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.EntityTagHeaderValue]:
        """Gets the value of the If-Match header for an HTTP request."""
    @property
    def IfModifiedSince(self) -> datetime.datetime | None:
        """Gets or sets the value of the If-Modified-Since header for an HTTP request."""
    @IfModifiedSince.setter
    def IfModifiedSince(self, value: datetime.datetime | System.DateTimeOffset | None) -> None: ...
    @property
    def IfNoneMatch(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.EntityTagHeaderValue]:
        """Gets the value of the If-None-Match header for an HTTP request."""
    @property
    def IfRange(self) -> System.Net.Http.Headers.RangeConditionHeaderValue | None:
        """Gets or sets the value of the If-Range header for an HTTP request."""
    @IfRange.setter
    def IfRange(self, value: System.Net.Http.Headers.RangeConditionHeaderValue | None) -> None: ...
    @property
    def IfUnmodifiedSince(self) -> datetime.datetime | None:
        """Gets or sets the value of the If-Unmodified-Since header for an HTTP request."""
    @IfUnmodifiedSince.setter
    def IfUnmodifiedSince(self, value: datetime.datetime | System.DateTimeOffset | None) -> None: ...
    @property
    def MaxForwards(self) -> int | None:
        """Gets or sets the value of the Max-Forwards header for an HTTP request."""
    @MaxForwards.setter
    def MaxForwards(self, value: int | None) -> None: ...
    @property
    def Pragma(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.NameValueHeaderValue]:
        """Gets the value of the Pragma header for an HTTP request."""
    @property
    def Protocol(self) -> str | None:
        """Gets or sets the value of the :protocol pseudo-header for an HTTP request."""
    @Protocol.setter
    def Protocol(self, value: str | None) -> None: ...
    @property
    def ProxyAuthorization(self) -> System.Net.Http.Headers.AuthenticationHeaderValue | None:
        """Gets or sets the value of the Proxy-Authorization header for an HTTP request."""
    @ProxyAuthorization.setter
    def ProxyAuthorization(self, value: System.Net.Http.Headers.AuthenticationHeaderValue | None) -> None: ...
    @property
    def Range(self) -> System.Net.Http.Headers.RangeHeaderValue | None:
        """Gets or sets the value of the Range header for an HTTP request."""
    @Range.setter
    def Range(self, value: System.Net.Http.Headers.RangeHeaderValue | None) -> None: ...
    @property
    def Referrer(self) -> System.Uri | None:
        """Gets or sets the value of the Referer header for an HTTP request."""
    @Referrer.setter
    def Referrer(self, value: System.Uri | None) -> None: ...
    @property
    def TE(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.TransferCodingWithQualityHeaderValue]:
        """Gets the value of the TE header for an HTTP request."""
    @property
    def Trailer(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[str]:
        """Gets the value of the Trailer header for an HTTP request."""
    @property
    def TransferEncoding(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.TransferCodingHeaderValue]:
        """Gets the value of the Transfer-Encoding header for an HTTP request."""
    @property
    def TransferEncodingChunked(self) -> bool | None:
        """Gets or sets a value that indicates if the Transfer-Encoding header for an HTTP request contains chunked."""
    @TransferEncodingChunked.setter
    def TransferEncodingChunked(self, value: bool | None) -> None: ...
    @property
    def Upgrade(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.ProductHeaderValue]:
        """Gets the value of the Upgrade header for an HTTP request."""
    @property
    def UserAgent(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.ProductInfoHeaderValue]:
        """Gets the value of the User-Agent header for an HTTP request."""
    @property
    def Via(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.ViaHeaderValue]:
        """Gets the value of the Via header for an HTTP request."""
    @property
    def Warning(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.WarningHeaderValue]:
        """Gets the value of the Warning header for an HTTP request."""
    ...

class HttpResponseHeaders(System.Net.Http.Headers.HttpHeaders):
    """Represents the collection of Response Headers as defined in RFC 2616."""
    @property
    def AcceptRanges(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[str]:
        """Gets the value of the Accept-Ranges header for an HTTP response."""
    @property
    def Age(self) -> datetime.timedelta | None:
        """Gets or sets the value of the Age header for an HTTP response."""
    @Age.setter
    def Age(self, value: datetime.timedelta | System.TimeSpan | None) -> None: ...
    @property
    def CacheControl(self) -> System.Net.Http.Headers.CacheControlHeaderValue | None:
        """Gets or sets the value of the Cache-Control header for an HTTP response."""
    @CacheControl.setter
    def CacheControl(self, value: System.Net.Http.Headers.CacheControlHeaderValue | None) -> None: ...
    @property
    def Connection(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[str]:
        """Gets the value of the Connection header for an HTTP response."""
    @property
    def ConnectionClose(self) -> bool | None:
        """Gets or sets a value that indicates if the Connection header for an HTTP response contains Close."""
    @ConnectionClose.setter
    def ConnectionClose(self, value: bool | None) -> None: ...
    @property
    def Date(self) -> datetime.datetime | None:
        """Gets or sets the value of the Date header for an HTTP response."""
    @Date.setter
    def Date(self, value: datetime.datetime | System.DateTimeOffset | None) -> None: ...
    @property
    def ETag(self) -> System.Net.Http.Headers.EntityTagHeaderValue | None:
        """Gets or sets the value of the ETag header for an HTTP response."""
    @ETag.setter
    def ETag(self, value: System.Net.Http.Headers.EntityTagHeaderValue | None) -> None: ...
    @property
    def Location(self) -> System.Uri | None:
        """Gets or sets the value of the Location header for an HTTP response."""
    @Location.setter
    def Location(self, value: System.Uri | None) -> None: ...
    @property
    def Pragma(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.NameValueHeaderValue]:
        """Gets the value of the Pragma header for an HTTP response."""
    @property
    def ProxyAuthenticate(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.AuthenticationHeaderValue]:
        """Gets the value of the Proxy-Authenticate header for an HTTP response."""
    @property
    def RetryAfter(self) -> System.Net.Http.Headers.RetryConditionHeaderValue | None:
        """Gets or sets the value of the Retry-After header for an HTTP response."""
    @RetryAfter.setter
    def RetryAfter(self, value: System.Net.Http.Headers.RetryConditionHeaderValue | None) -> None: ...
    @property
    def Server(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.ProductInfoHeaderValue]:
        """Gets the value of the Server header for an HTTP response."""
    @property
    def Trailer(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[str]:
        """Gets the value of the Trailer header for an HTTP response."""
    @property
    def TransferEncoding(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.TransferCodingHeaderValue]:
        """Gets the value of the Transfer-Encoding header for an HTTP response."""
    @property
    def TransferEncodingChunked(self) -> bool | None:
        """Gets or sets a value that indicates if the Transfer-Encoding header for an HTTP response contains chunked."""
    @TransferEncodingChunked.setter
    def TransferEncodingChunked(self, value: bool | None) -> None: ...
    @property
    def Upgrade(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.ProductHeaderValue]:
        """Gets the value of the Upgrade header for an HTTP response."""
    @property
    def Vary(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[str]:
        """Gets the value of the Vary header for an HTTP response."""
    @property
    def Via(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.ViaHeaderValue]:
        """Gets the value of the Via header for an HTTP response."""
    @property
    def Warning(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.WarningHeaderValue]:
        """Gets the value of the Warning header for an HTTP response."""
    @property
    def WwwAuthenticate(self) -> System.Net.Http.Headers.HttpHeaderValueCollection[System.Net.Http.Headers.AuthenticationHeaderValue]:
        """Gets the value of the WWW-Authenticate header for an HTTP response."""
    ...

class MediaTypeHeaderValue(System.ICloneable):
    """Represents a media type used in a Content-Type header as defined in the RFC 2616."""
    @typing.overload
    def __init__(self, mediaType: str) -> None:
        """Initializes a new instance of the MediaTypeHeaderValue class."""
    @typing.overload
    def __init__(self, mediaType: str, charSet: str | None) -> None:
        """Initializes a new instance of the MediaTypeHeaderValue class."""
    @property
    def CharSet(self) -> str | None:
        """Gets or sets the character set."""
    @CharSet.setter
    def CharSet(self, value: str | None) -> None: ...
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current MediaTypeHeaderValue object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an MediaTypeHeaderValue object."""
    @property
    def MediaType(self) -> str | None:
        """Gets or sets the media-type header value."""
    @MediaType.setter
    def MediaType(self, value: str) -> None: ...
    @property
    def Parameters(self) -> System.Collections.Generic.ICollection[System.Net.Http.Headers.NameValueHeaderValue]:
        """Gets or sets the media-type header value parameters."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.MediaTypeHeaderValue:
        """Converts a string to an MediaTypeHeaderValue instance."""
    def ToString(self) -> str:
        """Returns a string that represents the current MediaTypeHeaderValue object."""
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.MediaTypeHeaderValue | None]:
        """Determines whether a string is valid MediaTypeHeaderValue information."""
    ...

class MediaTypeWithQualityHeaderValue(System.Net.Http.Headers.MediaTypeHeaderValue):
    """Represents a media type with an additional quality factor used in a Content-Type header."""
    @typing.overload
    def __init__(self, mediaType: str) -> None:
        """Initializes a new instance of the MediaTypeWithQualityHeaderValue class."""
    @typing.overload
    def __init__(self, mediaType: str, quality: float) -> None:
        """Initializes a new instance of the MediaTypeWithQualityHeaderValue class."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.MediaTypeWithQualityHeaderValue:
        """Converts a string to an MediaTypeWithQualityHeaderValue instance."""
    @property
    def Quality(self) -> float | None:
        """Gets or sets the quality value for the MediaTypeWithQualityHeaderValue."""
    @Quality.setter
    def Quality(self, value: float | None) -> None: ...
    @typing.overload
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.MediaTypeWithQualityHeaderValue | None]:
        """Determines whether a string is valid MediaTypeWithQualityHeaderValue information."""
    @typing.overload
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.MediaTypeHeaderValue | None]:
        """Determines whether a string is valid MediaTypeHeaderValue information."""
    ...

class NameValueHeaderValue(System.ICloneable):
    """Represents a name/value pair used in various headers as defined in RFC 2616."""
    @typing.overload
    def __init__(self, name: str) -> None:
        """Initializes a new instance of the NameValueHeaderValue class."""
    @typing.overload
    def __init__(self, name: str, value: str | None) -> None:
        """Initializes a new instance of the NameValueHeaderValue class."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current NameValueHeaderValue object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an NameValueHeaderValue object."""
    @property
    def Name(self) -> str:
        """Gets the header name."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.NameValueHeaderValue:
        """Converts a string to an NameValueHeaderValue instance."""
    def ToString(self) -> str:
        """Returns a string that represents the current NameValueHeaderValue object."""
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.NameValueHeaderValue | None]:
        """Determines whether a string is valid NameValueHeaderValue information."""
    @property
    def Value(self) -> str | None:
        """Gets the header value."""
    @Value.setter
    def Value(self, value: str | None) -> None: ...
    ...

class NameValueWithParametersHeaderValue(System.Net.Http.Headers.NameValueHeaderValue):
    """Represents a name/value pair with parameters used in various headers as defined in RFC 2616."""
    @typing.overload
    def __init__(self, name: str) -> None:
        """Initializes a new instance of the NameValueWithParametersHeaderValue class."""
    @typing.overload
    def __init__(self, name: str, value: str | None) -> None:
        """Initializes a new instance of the NameValueWithParametersHeaderValue class."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current NameValueWithParametersHeaderValue object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an NameValueWithParametersHeaderValue object."""
    @property
    def Parameters(self) -> System.Collections.Generic.ICollection[System.Net.Http.Headers.NameValueHeaderValue]:
        """Gets the parameters from the NameValueWithParametersHeaderValue object."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.NameValueWithParametersHeaderValue:
        """Converts a string to an NameValueWithParametersHeaderValue instance."""
    def ToString(self) -> str:
        """Returns a string that represents the current NameValueWithParametersHeaderValue object."""
    @typing.overload
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.NameValueWithParametersHeaderValue | None]:
        """Determines whether a string is valid NameValueWithParametersHeaderValue information."""
    @typing.overload
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.NameValueHeaderValue | None]:
        """Determines whether a string is valid NameValueHeaderValue information."""
    ...

class ProductHeaderValue(System.ICloneable):
    """Represents a product token value in a User-Agent header."""
    @typing.overload
    def __init__(self, name: str) -> None:
        """Initializes a new instance of the ProductHeaderValue class."""
    @typing.overload
    def __init__(self, name: str, version: str | None) -> None:
        """Initializes a new instance of the ProductHeaderValue class."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current ProductHeaderValue object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an ProductHeaderValue object."""
    @property
    def Name(self) -> str:
        """Gets the name of the product token."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.ProductHeaderValue:
        """Converts a string to an ProductHeaderValue instance."""
    def ToString(self) -> str:
        """Returns a string that represents the current ProductHeaderValue object."""
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.ProductHeaderValue | None]:
        """Determines whether a string is valid ProductHeaderValue information."""
    @property
    def Version(self) -> str | None:
        """Gets the version of the product token."""
    ...

class ProductInfoHeaderValue(System.ICloneable):
    """Represents a value that can either be a product or a comment in a User-Agent header."""
    @typing.overload
    def __init__(self, productName: str, productVersion: str | None) -> None:
        """Initializes a new instance of the ProductInfoHeaderValue class."""
    @typing.overload
    def __init__(self, product: System.Net.Http.Headers.ProductHeaderValue) -> None:
        """Initializes a new instance of the ProductInfoHeaderValue class."""
    @typing.overload
    def __init__(self, comment: str) -> None:
        """Initializes a new instance of the ProductInfoHeaderValue class."""
    @property
    def Comment(self) -> str | None:
        """Gets the comment from the ProductInfoHeaderValue object."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current ProductInfoHeaderValue object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an ProductInfoHeaderValue object."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.ProductInfoHeaderValue:
        """Converts a string to an ProductInfoHeaderValue instance."""
    @property
    def Product(self) -> System.Net.Http.Headers.ProductHeaderValue | None:
        """Gets the product from the ProductInfoHeaderValue object."""
    def ToString(self) -> str:
        """Returns a string that represents the current ProductInfoHeaderValue object."""
    @staticmethod
    def TryParse(input: str) -> tuple[bool, System.Net.Http.Headers.ProductInfoHeaderValue | None]:
        """Determines whether a string is valid ProductInfoHeaderValue information."""
    ...

class RangeConditionHeaderValue(System.ICloneable):
    """Represents an If-Range header value that can either be a date/time or an entity-tag value."""
    @typing.overload
    def __init__(self, date: datetime.datetime | System.DateTimeOffset) -> None:
        """Initializes a new instance of the RangeConditionHeaderValue class."""
    @typing.overload
    def __init__(self, entityTag: System.Net.Http.Headers.EntityTagHeaderValue) -> None:
        """Initializes a new instance of the RangeConditionHeaderValue class."""
    @typing.overload
    def __init__(self, entityTag: str) -> None:
        """Initializes a new instance of the RangeConditionHeaderValue class."""
    @property
    def Date(self) -> datetime.datetime | None:
        """Gets the date from the RangeConditionHeaderValue object."""
    @property
    def EntityTag(self) -> System.Net.Http.Headers.EntityTagHeaderValue | None:
        """Gets the entity tag from the RangeConditionHeaderValue object."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current RangeConditionHeaderValue object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an RangeConditionHeaderValue object."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.RangeConditionHeaderValue:
        """Converts a string to an RangeConditionHeaderValue instance."""
    def ToString(self) -> str:
        """Returns a string that represents the current RangeConditionHeaderValue object."""
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.RangeConditionHeaderValue | None]:
        """Determines whether a string is valid RangeConditionHeaderValue information."""
    ...

class RangeHeaderValue(System.ICloneable):
    """Represents a Range header value."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the RangeHeaderValue class."""
    @typing.overload
    def __init__(self, from_: int | None, to: int | None) -> None:
        """Initializes a new instance of the RangeHeaderValue class with a byte range."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current RangeHeaderValue object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an RangeHeaderValue object."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.RangeHeaderValue:
        """Converts a string to an RangeHeaderValue instance."""
    @property
    def Ranges(self) -> System.Collections.Generic.ICollection[System.Net.Http.Headers.RangeItemHeaderValue]:
        """Gets the ranges specified from the RangeHeaderValue object."""
    def ToString(self) -> str:
        """Returns a string that represents the current RangeHeaderValue object."""
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.RangeHeaderValue | None]:
        """Determines whether a string is valid RangeHeaderValue information."""
    @property
    def Unit(self) -> str:
        """Gets the unit from the RangeHeaderValue object."""
    @Unit.setter
    def Unit(self, value: str) -> None: ...
    ...

class RangeItemHeaderValue(System.ICloneable):
    """Represents a byte range in a Range header value."""
    def __init__(self, from_: int | None, to: int | None) -> None:
        """Initializes a new instance of the RangeItemHeaderValue class."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current RangeItemHeaderValue object."""
    @property
    def From(self) -> int | None:
        """Gets the position at which to start sending data."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an RangeItemHeaderValue object."""
    @property
    def To(self) -> int | None:
        """Gets the position at which to stop sending data."""
    def ToString(self) -> str:
        """Returns a string that represents the current RangeItemHeaderValue object."""
    ...

class RetryConditionHeaderValue(System.ICloneable):
    """Represents a Retry-After header value that can either be a date/time or a timespan value."""
    @typing.overload
    def __init__(self, date: datetime.datetime | System.DateTimeOffset) -> None:
        """Initializes a new instance of the RetryConditionHeaderValue class."""
    @typing.overload
    def __init__(self, delta: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes a new instance of the RetryConditionHeaderValue class."""
    @property
    def Date(self) -> datetime.datetime | None:
        """Gets the date and time offset from the RetryConditionHeaderValue object."""
    @property
    def Delta(self) -> datetime.timedelta | None:
        """Gets the delta in seconds from the RetryConditionHeaderValue object."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current RetryConditionHeaderValue object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an RetryConditionHeaderValue object."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.RetryConditionHeaderValue:
        """Converts a string to an RetryConditionHeaderValue instance."""
    def ToString(self) -> str:
        """Returns a string that represents the current RetryConditionHeaderValue object."""
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.RetryConditionHeaderValue | None]:
        """Determines whether a string is valid RetryConditionHeaderValue information."""
    ...

class StringWithQualityHeaderValue(System.ICloneable):
    """Represents a string header value with an optional quality."""
    @typing.overload
    def __init__(self, value: str) -> None:
        """Initializes a new instance of the StringWithQualityHeaderValue class."""
    @typing.overload
    def __init__(self, value: str, quality: float) -> None:
        """Initializes a new instance of the StringWithQualityHeaderValue class."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current StringWithQualityHeaderValue object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an StringWithQualityHeaderValue object."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.StringWithQualityHeaderValue:
        """Converts a string to an StringWithQualityHeaderValue instance."""
    @property
    def Quality(self) -> float | None:
        """Gets the quality factor from the StringWithQualityHeaderValue object."""
    def ToString(self) -> str:
        """Returns a string that represents the current StringWithQualityHeaderValue object."""
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.StringWithQualityHeaderValue | None]:
        """Determines whether a string is valid StringWithQualityHeaderValue information."""
    @property
    def Value(self) -> str:
        """Gets the string value from the StringWithQualityHeaderValue object."""
    ...

class TransferCodingHeaderValue(System.ICloneable):
    """Represents an accept-encoding header value."""
    def __init__(self, value: str) -> None:
        """Initializes a new instance of the TransferCodingHeaderValue class."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current TransferCodingHeaderValue object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an TransferCodingHeaderValue object."""
    @property
    def Parameters(self) -> System.Collections.Generic.ICollection[System.Net.Http.Headers.NameValueHeaderValue]:
        """Gets the transfer-coding parameters."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.TransferCodingHeaderValue:
        """Converts a string to an TransferCodingHeaderValue instance."""
    def ToString(self) -> str:
        """Returns a string that represents the current TransferCodingHeaderValue object."""
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.TransferCodingHeaderValue | None]:
        """Determines whether a string is valid TransferCodingHeaderValue information."""
    @property
    def Value(self) -> str:
        """Gets the transfer-coding value."""
    ...

class TransferCodingWithQualityHeaderValue(System.Net.Http.Headers.TransferCodingHeaderValue):
    """Represents an Accept-Encoding header value with optional quality factor."""
    @typing.overload
    def __init__(self, value: str) -> None:
        """Initializes a new instance of the TransferCodingWithQualityHeaderValue class."""
    @typing.overload
    def __init__(self, value: str, quality: float) -> None:
        """Initializes a new instance of the TransferCodingWithQualityHeaderValue class."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.TransferCodingWithQualityHeaderValue:
        """Converts a string to an TransferCodingWithQualityHeaderValue instance."""
    @property
    def Quality(self) -> float | None:
        """Gets the quality factor from the TransferCodingWithQualityHeaderValue."""
    @Quality.setter
    def Quality(self, value: float | None) -> None: ...
    @typing.overload
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.TransferCodingWithQualityHeaderValue | None]:
        """Determines whether a string is valid TransferCodingWithQualityHeaderValue information."""
    @typing.overload
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.TransferCodingHeaderValue | None]:
        """Determines whether a string is valid TransferCodingHeaderValue information."""
    ...

class ViaHeaderValue(System.ICloneable):
    """Represents the value of a Via header."""
    @typing.overload
    def __init__(self, protocolVersion: str, receivedBy: str) -> None:
        """Initializes a new instance of the ViaHeaderValue class."""
    @typing.overload
    def __init__(self, protocolVersion: str, receivedBy: str, protocolName: str | None) -> None:
        """Initializes a new instance of the ViaHeaderValue class."""
    @typing.overload
    def __init__(self, protocolVersion: str, receivedBy: str, protocolName: str | None, comment: str | None) -> None:
        """Initializes a new instance of the ViaHeaderValue class."""
    @property
    def Comment(self) -> str | None:
        """Gets the comment field used to identify the software of the recipient proxy or gateway."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current ViaHeaderValue object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an ViaHeaderValue object."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.ViaHeaderValue:
        """Converts a string to an ViaHeaderValue instance."""
    @property
    def ProtocolName(self) -> str | None:
        """Gets the protocol name of the received protocol."""
    @property
    def ProtocolVersion(self) -> str:
        """Gets the protocol version of the received protocol."""
    @property
    def ReceivedBy(self) -> str:
        """Gets the host and port that the request or response was received by."""
    def ToString(self) -> str:
        """Returns a string that represents the current ViaHeaderValue object."""
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.ViaHeaderValue | None]:
        """Determines whether a string is valid ViaHeaderValue information."""
    ...

class WarningHeaderValue(System.ICloneable):
    """Represents a warning value used by the Warning header."""
    @typing.overload
    def __init__(self, code: int, agent: str, text: str) -> None:
        """Initializes a new instance of the WarningHeaderValue class."""
    @typing.overload
    def __init__(self, code: int, agent: str, text: str, date: datetime.datetime | System.DateTimeOffset) -> None:
        """Initializes a new instance of the WarningHeaderValue class."""
    @property
    def Agent(self) -> str:
        """Gets the host that attached the warning."""
    @property
    def Code(self) -> int:
        """Gets the specific warning code."""
    @property
    def Date(self) -> datetime.datetime | None:
        """Gets the date/time stamp of the warning."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current WarningHeaderValue object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for an WarningHeaderValue object."""
    @staticmethod
    def Parse(input: str) -> System.Net.Http.Headers.WarningHeaderValue:
        """Converts a string to an WarningHeaderValue instance."""
    @property
    def Text(self) -> str:
        """Gets a quoted-string containing the warning text."""
    def ToString(self) -> str:
        """Returns a string that represents the current WarningHeaderValue object."""
    @staticmethod
    def TryParse(input: str | None) -> tuple[bool, System.Net.Http.Headers.WarningHeaderValue | None]:
        """Determines whether a string is valid WarningHeaderValue information."""
    ...
