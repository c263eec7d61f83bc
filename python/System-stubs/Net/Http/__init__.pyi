# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections.Generic
import System.Diagnostics
import System.IO
import System.Net
import System.Net.Http
import System.Net.Http.Headers
import System.Net.Security
import System.Security.Cryptography.X509Certificates
import System.Text
import System.Threading
import collections.abc
import datetime
import typing
import typing_extensions

class ByteArrayContent(System.Net.Http.HttpContent):
    """Provides HTTP content based on a byte array."""
    @typing.overload
    def __init__(self, content: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Initializes a new instance of the ByteArrayContent class."""
    @typing.overload
    def __init__(self, content: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> None:
        """Initializes a new instance of the ByteArrayContent class."""
    ...

class ClientCertificateOption(System.Enum):
    """Specifies how client certificates are provided."""
    Automatic: typing.ClassVar[System.Net.Http.ClientCertificateOption]
    """The HttpClientHandler will attempt to provide all available client certificates automatically."""
    Manual: typing.ClassVar[System.Net.Http.ClientCertificateOption]
    """The application manually provides the client certificates to the WebRequestHandler. This value is the default."""
    ...

class DelegatingHandler(System.Net.Http.HttpMessageHandler):
    """A type for HTTP handlers that delegate the processing of HTTP response messages to another handler, called the inner handler."""
    @property
    def InnerHandler(self) -> System.Net.Http.HttpMessageHandler | None:
        """Gets or sets the inner handler which processes the HTTP response messages."""
    @InnerHandler.setter
    def InnerHandler(self, value: System.Net.Http.HttpMessageHandler) -> None: ...
    ...

class FormUrlEncodedContent(System.Net.Http.ByteArrayContent):
    """A container for name/value tuples encoded using application/x-www-form-urlencoded MIME type."""
    def __init__(self, nameValueCollection: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[str, str]]) -> None:
        """Initializes a new instance of the FormUrlEncodedContent class with a specific collection of name/value pairs."""
    ...

class HeaderEncodingSelector[TContext](System.MulticastDelegate):
    """Represents a method that specifies the encoding to use when interpreting header values."""
    def __init__(self, function: collections.abc.Callable[[str, TContext], System.Text.Encoding], /) -> None: ...
    def __call__(self, headerName: str, context: TContext) -> System.Text.Encoding | None: ...
    ...

class HttpClient(System.Net.Http.HttpMessageInvoker):
    """Provides a class for sending HTTP requests and receiving HTTP responses from a resource identified by a URI."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the HttpClient class using a HttpClientHandler that is disposed when this instance is disposed."""
    @typing.overload
    def __init__(self, handler: System.Net.Http.HttpMessageHandler) -> None:
        """Initializes a new instance of the HttpClient class with the specified handler. The handler is disposed when this instance is disposed."""
    @typing.overload
    def __init__(self, handler: System.Net.Http.HttpMessageHandler, disposeHandler: bool) -> None:
        """Initializes a new instance of the HttpClient class with the provided handler, and specifies whether that handler should be disposed when this instance is disposed."""
    @property
    def BaseAddress(self) -> System.Uri | None:
        """Gets or sets the base address of Uniform Resource Identifier (URI) of the Internet resource used when sending requests."""
    @BaseAddress.setter
    def BaseAddress(self, value: System.Uri | None) -> None: ...
    def CancelPendingRequests(self) -> None:
        """Cancel all pending requests on this instance."""
    DefaultProxy: typing.ClassVar[System.Net.IWebProxy]
    """Gets or sets the global HTTP proxy."""
    @property
    def DefaultRequestHeaders(self) -> System.Net.Http.Headers.HttpRequestHeaders:
        """Gets the headers which should be sent with each request."""
    @property
    def DefaultRequestVersion(self) -> System.Version:
        """Gets or sets the default HTTP version used on subsequent requests made by this HttpClient instance."""
    @DefaultRequestVersion.setter
    def DefaultRequestVersion(self, value: System.Version) -> None: ...
    @property
    def DefaultVersionPolicy(self) -> System.Net.Http.HttpVersionPolicy:
        """Gets or sets the default version policy for implicitly created requests in convenience methods, for example, HttpClient.GetAsync and HttpClient.PostAsync."""
    @DefaultVersionPolicy.setter
    def DefaultVersionPolicy(self, value: System.Net.Http.HttpVersionPolicy) -> None: ...
    @typing.overload
    def DeleteAsync(self, requestUri: str | None) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a DELETE request to the specified URI as an asynchronous operation."""
    @typing.overload
    def DeleteAsync(self, requestUri: System.Uri | None) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a DELETE request to the specified URI as an asynchronous operation."""
    @typing.overload
    def DeleteAsync(self, requestUri: str | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a DELETE request to the specified URI with a cancellation token as an asynchronous operation."""
    @typing.overload
    def DeleteAsync(self, requestUri: System.Uri | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a DELETE request to the specified URI with a cancellation token as an asynchronous operation."""
    @typing.overload
    def GetAsync(self, requestUri: str | None) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a GET request to the specified URI as an asynchronous operation."""
    @typing.overload
    def GetAsync(self, requestUri: System.Uri | None) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a GET request to the specified URI as an asynchronous operation."""
    @typing.overload
    def GetAsync(self, requestUri: str | None, completionOption: System.Net.Http.HttpCompletionOption) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a GET request to the specified URI with an HTTP completion option as an asynchronous operation."""
    @typing.overload
    def GetAsync(self, requestUri: System.Uri | None, completionOption: System.Net.Http.HttpCompletionOption) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a GET request to the specified URI with an HTTP completion option as an asynchronous operation."""
    @typing.overload
    def GetAsync(self, requestUri: str | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a GET request to the specified URI with a cancellation token as an asynchronous operation."""
    @typing.overload
    def GetAsync(self, requestUri: System.Uri | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a GET request to the specified URI with a cancellation token as an asynchronous operation."""
    @typing.overload
    def GetAsync(self, requestUri: str | None, completionOption: System.Net.Http.HttpCompletionOption, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a GET request to the specified URI with an HTTP completion option and a cancellation token as an asynchronous operation."""
    @typing.overload
    def GetAsync(self, requestUri: System.Uri | None, completionOption: System.Net.Http.HttpCompletionOption, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a GET request to the specified URI with an HTTP completion option and a cancellation token as an asynchronous operation."""
    @typing.overload
    def GetByteArrayAsync(self, requestUri: str | None) -> collections.abc.Awaitable[System.Array[int]]:
        """Sends a GET request to the specified URI and return the response body as a byte array in an asynchronous operation."""
    @typing.overload
    def GetByteArrayAsync(self, requestUri: System.Uri | None) -> collections.abc.Awaitable[System.Array[int]]:
        """Send a GET request to the specified URI and return the response body as a byte array in an asynchronous operation."""
    @typing.overload
    def GetByteArrayAsync(self, requestUri: str | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Array[int]]:
        """Sends a GET request to the specified URI and return the response body as a byte array in an asynchronous operation."""
    @typing.overload
    def GetByteArrayAsync(self, requestUri: System.Uri | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Array[int]]:
        """Send a GET request to the specified URI and return the response body as a byte array in an asynchronous operation."""
    @typing.overload
    def GetStreamAsync(self, requestUri: str | None) -> collections.abc.Awaitable[System.IO.Stream]:
        """Send a GET request to the specified URI and return the response body as a stream in an asynchronous operation."""
    @typing.overload
    def GetStreamAsync(self, requestUri: str | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.IO.Stream]:
        """Send a GET request to the specified URI and return the response body as a stream in an asynchronous operation."""
    @typing.overload
    def GetStreamAsync(self, requestUri: System.Uri | None) -> collections.abc.Awaitable[System.IO.Stream]:
        """Send a GET request to the specified URI and return the response body as a stream in an asynchronous operation."""
    @typing.overload
    def GetStreamAsync(self, requestUri: System.Uri | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.IO.Stream]:
        """Send a GET request to the specified URI and return the response body as a stream in an asynchronous operation."""
    @typing.overload
    def GetStringAsync(self, requestUri: str | None) -> collections.abc.Awaitable[str]:
        """Send a GET request to the specified URI and return the response body as a string in an asynchronous operation."""
    @typing.overload
    def GetStringAsync(self, requestUri: System.Uri | None) -> collections.abc.Awaitable[str]:
        """Send a GET request to the specified URI and return the response body as a string in an asynchronous operation."""
    @typing.overload
    def GetStringAsync(self, requestUri: str | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[str]:
        """Send a GET request to the specified URI and return the response body as a string in an asynchronous operation."""
    @typing.overload
    def GetStringAsync(self, requestUri: System.Uri | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[str]:
        """Send a GET request to the specified URI and return the response body as a string in an asynchronous operation."""
    @property
    def MaxResponseContentBufferSize(self) -> int:
        """Gets or sets the maximum number of bytes to buffer when reading the response content."""
    @MaxResponseContentBufferSize.setter
    def MaxResponseContentBufferSize(self, value: int) -> None: ...
    @typing.overload
    def PatchAsync(self, requestUri: str | None, content: System.Net.Http.HttpContent | None) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Sends a PATCH request to a URI designated as a string as an asynchronous operation."""
    @typing.overload
    def PatchAsync(self, requestUri: System.Uri | None, content: System.Net.Http.HttpContent | None) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Sends a PATCH request as an asynchronous operation."""
    @typing.overload
    def PatchAsync(self, requestUri: str | None, content: System.Net.Http.HttpContent | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Sends a PATCH request with a cancellation token to a URI represented as a string as an asynchronous operation."""
    @typing.overload
    def PatchAsync(self, requestUri: System.Uri | None, content: System.Net.Http.HttpContent | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Sends a PATCH request with a cancellation token as an asynchronous operation."""
    @typing.overload
    def PostAsync(self, requestUri: str | None, content: System.Net.Http.HttpContent | None) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a POST request to the specified URI as an asynchronous operation."""
    @typing.overload
    def PostAsync(self, requestUri: System.Uri | None, content: System.Net.Http.HttpContent | None) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a POST request to the specified URI as an asynchronous operation."""
    @typing.overload
    def PostAsync(self, requestUri: str | None, content: System.Net.Http.HttpContent | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a POST request with a cancellation token as an asynchronous operation."""
    @typing.overload
    def PostAsync(self, requestUri: System.Uri | None, content: System.Net.Http.HttpContent | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a POST request with a cancellation token as an asynchronous operation."""
    @typing.overload
    def PutAsync(self, requestUri: str | None, content: System.Net.Http.HttpContent | None) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a PUT request to the specified URI as an asynchronous operation."""
    @typing.overload
    def PutAsync(self, requestUri: System.Uri | None, content: System.Net.Http.HttpContent | None) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a PUT request to the specified URI as an asynchronous operation."""
    @typing.overload
    def PutAsync(self, requestUri: str | None, content: System.Net.Http.HttpContent | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a PUT request with a cancellation token as an asynchronous operation."""
    @typing.overload
    def PutAsync(self, requestUri: System.Uri | None, content: System.Net.Http.HttpContent | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send a PUT request with a cancellation token as an asynchronous operation."""
    @typing.overload
    def Send(self, request: System.Net.Http.HttpRequestMessage) -> System.Net.Http.HttpResponseMessage:
        """Sends an HTTP request with the specified request."""
    @typing.overload
    def Send(self, request: System.Net.Http.HttpRequestMessage, completionOption: System.Net.Http.HttpCompletionOption) -> System.Net.Http.HttpResponseMessage:
        """Sends an HTTP request."""
    @typing.overload
    def Send(self, request: System.Net.Http.HttpRequestMessage, cancellationToken: System.Threading.CancellationToken = ...) -> System.Net.Http.HttpResponseMessage:
        """Sends an HTTP request with the specified request and cancellation token."""
    @typing.overload
    def Send(self, request: System.Net.Http.HttpRequestMessage, completionOption: System.Net.Http.HttpCompletionOption, cancellationToken: System.Threading.CancellationToken = ...) -> System.Net.Http.HttpResponseMessage:
        """Sends an HTTP request with the specified request, completion option and cancellation token."""
    @typing.overload
    def SendAsync(self, request: System.Net.Http.HttpRequestMessage) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send an HTTP request as an asynchronous operation."""
    @typing.overload
    def SendAsync(self, request: System.Net.Http.HttpRequestMessage, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send an HTTP request as an asynchronous operation."""
    @typing.overload
    def SendAsync(self, request: System.Net.Http.HttpRequestMessage, completionOption: System.Net.Http.HttpCompletionOption) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send an HTTP request as an asynchronous operation."""
    @typing.overload
    def SendAsync(self, request: System.Net.Http.HttpRequestMessage, completionOption: System.Net.Http.HttpCompletionOption, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send an HTTP request as an asynchronous operation."""
    @property
    def Timeout(self) -> datetime.timedelta:
        """Gets or sets the timespan to wait before the request times out."""
    @Timeout.setter
    def Timeout(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    ...

class HttpClientHandler(System.Net.Http.HttpMessageHandler):
    """The default message handler used by HttpClient in .NET Framework and .NET Core 2.0 and earlier."""
    def __init__(self) -> None:
        """Creates an instance of a HttpClientHandler class."""
    @property
    def AllowAutoRedirect(self) -> bool:
        """Gets or sets a value that indicates whether the handler should follow redirection responses."""
    @AllowAutoRedirect.setter
    def AllowAutoRedirect(self, value: bool) -> None: ...
    @property
    def AutomaticDecompression(self) -> System.Net.DecompressionMethods:
        """Gets or sets the type of decompression method used by the handler for automatic decompression of the HTTP content response."""
    @AutomaticDecompression.setter
    def AutomaticDecompression(self, value: System.Net.DecompressionMethods) -> None: ...
    @property
    def CheckCertificateRevocationList(self) -> bool:
        """Gets or sets a value that indicates whether the certificate is checked against the certificate authority revocation list."""
    @CheckCertificateRevocationList.setter
    def CheckCertificateRevocationList(self, value: bool) -> None: ...
    @property
    def ClientCertificateOptions(self) -> System.Net.Http.ClientCertificateOption:
        """Gets or sets a value that indicates if the certificate is automatically picked from the certificate store or if the caller is allowed to pass in a specific client certificate."""
    @ClientCertificateOptions.setter
    def ClientCertificateOptions(self, value: System.Net.Http.ClientCertificateOption) -> None: ...
    @property
    def ClientCertificates(self) -> System.Security.Cryptography.X509Certificates.X509CertificateCollection:
        """Gets the collection of security certificates that are associated with requests to the server."""
    @property
    def CookieContainer(self) -> System.Net.CookieContainer:
        """Gets or sets the cookie container used to store server cookies by the handler."""
    @CookieContainer.setter
    def CookieContainer(self, value: System.Net.CookieContainer) -> None: ...
    @property
    def Credentials(self) -> System.Net.ICredentials | None:
        """Gets or sets authentication information used by this handler."""
    @Credentials.setter
    def Credentials(self, value: System.Net.ICredentials | None) -> None: ...
    DangerousAcceptAnyServerCertificateValidator: typing.ClassVar[collections.abc.Callable[[System.Net.Http.HttpRequestMessage, System.Security.Cryptography.X509Certificates.X509Certificate2, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors], bool]]
    """Gets a cached delegate that always returns true."""
    @property
    def DefaultProxyCredentials(self) -> System.Net.ICredentials | None:
        """When the default (system) proxy is being used, gets or sets the credentials to submit to the default proxy server for authentication. The default proxy is used only when HttpClientHandler.UseProxy is set to true and HttpClientHandler.Proxy is set to None."""
    @DefaultProxyCredentials.setter
    def DefaultProxyCredentials(self, value: System.Net.ICredentials | None) -> None: ...
    @property
    def MaxAutomaticRedirections(self) -> int:
        """Gets or sets the maximum number of redirects that the handler follows."""
    @MaxAutomaticRedirections.setter
    def MaxAutomaticRedirections(self, value: int) -> None: ...
    @property
    def MaxConnectionsPerServer(self) -> int:
        """Gets or sets the maximum number of concurrent connections (per server endpoint) allowed when making requests using an HttpClient object. Note that the limit is per server endpoint, so for example a value of 256 would permit 256 concurrent connections to http://www.adatum.com/ and another 256 to http://www.adventure-works.com/."""
    @MaxConnectionsPerServer.setter
    def MaxConnectionsPerServer(self, value: int) -> None: ...
    @property
    def MaxRequestContentBufferSize(self) -> int:
        """Gets or sets the maximum request content buffer size used by the handler."""
    @MaxRequestContentBufferSize.setter
    def MaxRequestContentBufferSize(self, value: int) -> None: ...
    @property
    def MaxResponseHeadersLength(self) -> int:
        """Gets or sets the maximum length, in kilobytes (1024 bytes), of the response headers. For example, if the value is 64, then 65536 bytes are allowed for the maximum response headers' length."""
    @MaxResponseHeadersLength.setter
    def MaxResponseHeadersLength(self, value: int) -> None: ...
    @property
    def MeterFactory(self) -> typing.Any:
        """Gets or sets the IMeterFactory to create a custom Meter for the HttpClientHandler instance."""
    @MeterFactory.setter
    def MeterFactory(self, value: typing.Any) -> None: ...
    @property
    def PreAuthenticate(self) -> bool:
        """Gets or sets a value that indicates whether the handler sends an Authorization header with the request."""
    @PreAuthenticate.setter
    def PreAuthenticate(self, value: bool) -> None: ...
    @property
    def Properties(self) -> System.Collections.Generic.IDictionary[str, typing.Any]:
        """Gets a writable dictionary (that is, a map) of custom properties for the HttpClient requests. The dictionary is initialized empty; you can insert and query key-value pairs for your custom handlers and special processing."""
    @property
    def Proxy(self) -> System.Net.IWebProxy | None:
        """Gets or sets proxy information used by the handler."""
    @Proxy.setter
    def Proxy(self, value: System.Net.IWebProxy | None) -> None: ...
    @property
    def ServerCertificateCustomValidationCallback(self) -> collections.abc.Callable[[System.Net.Http.HttpRequestMessage, System.Security.Cryptography.X509Certificates.X509Certificate2, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors], bool] | None:
        """Gets or sets a callback method to validate the server certificate."""
    @ServerCertificateCustomValidationCallback.setter
    def ServerCertificateCustomValidationCallback(self, value: collections.abc.Callable[[System.Net.Http.HttpRequestMessage, System.Security.Cryptography.X509Certificates.X509Certificate2, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors], bool] | None) -> None: ...
    @property
    def SslProtocols(self) -> typing.Any:
        """Gets or sets the TLS/SSL protocols used by the HttpClient objects managed by the HttpClientHandler object."""
    @SslProtocols.setter
    def SslProtocols(self, value: typing.Any) -> None: ...
    @property
    def SupportsAutomaticDecompression(self) -> bool:
        """Gets a value that indicates whether the handler supports automatic response content decompression."""
    @property
    def SupportsProxy(self) -> bool:
        """Gets a value that indicates whether the handler supports proxy settings."""
    @property
    def SupportsRedirectConfiguration(self) -> bool:
        """Gets a value that indicates whether the handler supports configuration settings for the HttpClientHandler.AllowAutoRedirect and HttpClientHandler.MaxAutomaticRedirections properties."""
    @property
    def UseCookies(self) -> bool:
        """Gets or sets a value that indicates whether the handler uses the HttpClientHandler.CookieContainer property to store server cookies and uses these cookies when sending requests."""
    @UseCookies.setter
    def UseCookies(self, value: bool) -> None: ...
    @property
    def UseDefaultCredentials(self) -> bool:
        """Gets or sets a value that controls whether default credentials are sent with requests by the handler."""
    @UseDefaultCredentials.setter
    def UseDefaultCredentials(self, value: bool) -> None: ...
    @property
    def UseProxy(self) -> bool:
        """Gets or sets a value that indicates whether the handler uses a proxy for requests."""
    @UseProxy.setter
    def UseProxy(self, value: bool) -> None: ...
    ...

class HttpCompletionOption(System.Enum):
    """Indicates if HttpClient operations should be considered completed either as soon as a response is available, or after reading the entire response message including the content."""
    ResponseContentRead: typing.ClassVar[System.Net.Http.HttpCompletionOption]
    """The operation should complete after reading the entire response including the content."""
    ResponseHeadersRead: typing.ClassVar[System.Net.Http.HttpCompletionOption]
    """The operation should complete as soon as a response is available and headers are read. The content is not read yet."""
    ...

class HttpContent(System.IDisposable):
    """A base class representing an HTTP entity body and content headers."""
    def CopyTo(self, stream: System.IO.Stream, context: System.Net.TransportContext | None, cancellationToken: System.Threading.CancellationToken = ...) -> None:
        """Serializes the HTTP content into a stream of bytes and copies it to stream."""
    @typing.overload
    def CopyToAsync(self, stream: System.IO.Stream) -> collections.abc.Awaitable[None]:
        """Serialize the HTTP content into a stream of bytes and copies it to the stream object provided as the stream parameter."""
    @typing.overload
    def CopyToAsync(self, stream: System.IO.Stream, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Serialize the HTTP content into a stream of bytes and copies it to the stream object provided as the stream parameter."""
    @typing.overload
    def CopyToAsync(self, stream: System.IO.Stream, context: System.Net.TransportContext | None) -> collections.abc.Awaitable[None]:
        """Serialize the HTTP content into a stream of bytes and copies it to the stream object provided as the stream parameter."""
    @typing.overload
    def CopyToAsync(self, stream: System.IO.Stream, context: System.Net.TransportContext | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Serialize the HTTP content into a stream of bytes and copies it to the stream object provided as the stream parameter."""
    def Dispose(self) -> None:
        """Releases the unmanaged resources and disposes of the managed resources used by the HttpContent."""
    @property
    def Headers(self) -> System.Net.Http.Headers.HttpContentHeaders:
        """Gets the HTTP content headers as defined in RFC 2616."""
    @typing.overload
    def LoadIntoBufferAsync(self) -> collections.abc.Awaitable[None]:
        """Serialize the HTTP content to a memory buffer as an asynchronous operation."""
    @typing.overload
    def LoadIntoBufferAsync(self, maxBufferSize: int) -> collections.abc.Awaitable[None]:
        """Serialize the HTTP content to a memory buffer as an asynchronous operation."""
    @typing.overload
    def LoadIntoBufferAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Serialize the HTTP content to a memory buffer as an asynchronous operation."""
    @typing.overload
    def LoadIntoBufferAsync(self, maxBufferSize: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Serialize the HTTP content to a memory buffer as an asynchronous operation."""
    @typing.overload
    def ReadAsByteArrayAsync(self) -> collections.abc.Awaitable[System.Array[int]]:
        """Serialize the HTTP content to a byte array as an asynchronous operation."""
    @typing.overload
    def ReadAsByteArrayAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Array[int]]:
        """Serialize the HTTP content to a byte array as an asynchronous operation."""
    @typing.overload
    def ReadAsStream(self) -> System.IO.Stream:
        """Serializes the HTTP content and returns a stream that represents the content."""
    @typing.overload
    def ReadAsStream(self, cancellationToken: System.Threading.CancellationToken = ...) -> System.IO.Stream:
        """Serializes the HTTP content and returns a stream that represents the content."""
    @typing.overload
    def ReadAsStreamAsync(self) -> collections.abc.Awaitable[System.IO.Stream]:
        """Serialize the HTTP content and return a stream that represents the content as an asynchronous operation."""
    @typing.overload
    def ReadAsStreamAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.IO.Stream]:
        """Serialize the HTTP content and return a stream that represents the content as an asynchronous operation."""
    @typing.overload
    def ReadAsStringAsync(self) -> collections.abc.Awaitable[str]:
        """Serialize the HTTP content to a string as an asynchronous operation."""
    @typing.overload
    def ReadAsStringAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[str]:
        """Serialize the HTTP content to a string as an asynchronous operation."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class HttpIOException(System.IO.IOException):
    """The exception that is thrown when an error occurs while reading the response."""
    def __init__(self, httpRequestError: System.Net.Http.HttpRequestError, message: str | None = ..., innerException: System.Exception | None = ...) -> None:
        """Initializes a new instance of the HttpIOException class."""
    @property
    def HttpRequestError(self) -> System.Net.Http.HttpRequestError:
        """Gets the HttpRequestError that caused the exception."""
    @property
    def Message(self) -> str:
        """Gets a message that describes the current exception."""
    ...

class HttpKeepAlivePingPolicy(System.Enum):
    """Specifies when the HTTP/2 ping frame is sent on an idle connection."""
    Always: typing.ClassVar[System.Net.Http.HttpKeepAlivePingPolicy]
    """Sends a keep alive ping for the whole lifetime of the connection."""
    WithActiveRequests: typing.ClassVar[System.Net.Http.HttpKeepAlivePingPolicy]
    """Sends a keep alive ping only when there are active streams on the connection."""
    ...

class HttpMessageHandler(System.IDisposable):
    """A base type for HTTP message handlers."""
    def Dispose(self) -> None:
        """Releases the unmanaged resources and disposes of the managed resources used by the HttpMessageHandler."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class HttpMessageInvoker(System.IDisposable):
    """A specialty class that allows applications to call the HttpMessageInvoker.SendAsync method on an HTTP handler chain."""
    @typing.overload
    def __init__(self, handler: System.Net.Http.HttpMessageHandler) -> None:
        """Initializes an instance of a HttpMessageInvoker class with a specific HttpMessageHandler."""
    @typing.overload
    def __init__(self, handler: System.Net.Http.HttpMessageHandler, disposeHandler: bool) -> None:
        """Initializes an instance of a HttpMessageInvoker class with a specific HttpMessageHandler."""
    def Dispose(self) -> None:
        """Releases the unmanaged resources and disposes of the managed resources used by the HttpMessageInvoker."""
    def Send(self, request: System.Net.Http.HttpRequestMessage, cancellationToken: System.Threading.CancellationToken = ...) -> System.Net.Http.HttpResponseMessage:
        """Sends an HTTP request with the specified request and cancellation token."""
    def SendAsync(self, request: System.Net.Http.HttpRequestMessage, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Http.HttpResponseMessage]:
        """Send an HTTP request as an asynchronous operation."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class HttpMethod(System.Object):
    """A helper class for retrieving and comparing standard HTTP methods and for creating new HTTP methods."""
    def __init__(self, method: str) -> None:
        """Initializes a new instance of the HttpMethod class with a specific HTTP method."""
    Connect: typing.ClassVar[System.Net.Http.HttpMethod]
    """Gets the HTTP CONNECT protocol method."""
    Delete: typing.ClassVar[System.Net.Http.HttpMethod]
    """Represents an HTTP DELETE protocol method."""
    @typing.overload
    def Equals(self, other: System.Net.Http.HttpMethod | None) -> bool:
        """Determines whether the specified HttpMethod is equal to the current Object."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified Object is equal to the current Object."""
    Get: typing.ClassVar[System.Net.Http.HttpMethod]
    """Represents an HTTP GET protocol method."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for this type."""
    Head: typing.ClassVar[System.Net.Http.HttpMethod]
    """Represents an HTTP HEAD protocol method. The HEAD method is identical to GET except that the server only returns message-headers in the response, without a message-body."""
    @property
    def Method(self) -> str:
        """An HTTP method."""
    Options: typing.ClassVar[System.Net.Http.HttpMethod]
    """Represents an HTTP OPTIONS protocol method."""
    @staticmethod
    def Parse(method: str) -> System.Net.Http.HttpMethod:
        """Parses the provided method into an HttpMethod instance."""
    Patch: typing.ClassVar[System.Net.Http.HttpMethod]
    """Gets the HTTP PATCH protocol method."""
    Post: typing.ClassVar[System.Net.Http.HttpMethod]
    """Represents an HTTP POST protocol method that is used to post a new entity as an addition to a URI."""
    Put: typing.ClassVar[System.Net.Http.HttpMethod]
    """Represents an HTTP PUT protocol method that is used to replace an entity identified by a URI."""
    Query: typing.ClassVar[System.Net.Http.HttpMethod]
    """Gets the HTTP QUERY protocol method."""
    def ToString(self) -> str:
        """Returns a string that represents the current object."""
    Trace: typing.ClassVar[System.Net.Http.HttpMethod]
    """Represents an HTTP TRACE protocol method."""
    ...

class HttpProtocolException(System.Net.Http.HttpIOException):
    """The exception thrown when an HTTP/2 or an HTTP/3 protocol error occurs."""
    def __init__(self, errorCode: int, message: str, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the HttpProtocolException class with the specified error code, message, and inner exception."""
    @property
    def ErrorCode(self) -> int:
        """Gets the HTTP/2 or HTTP/3 error code associated with this exception."""
    ...

class HttpRequestError(System.Enum):
    """Defines error categories representing the reason for HttpRequestException or HttpIOException."""
    ConfigurationLimitExceeded: typing.ClassVar[System.Net.Http.HttpRequestError]
    """The response exceeded a pre-configured limit such as HttpClient.MaxResponseContentBufferSize or HttpClientHandler.MaxResponseHeadersLength."""
    ConnectionError: typing.ClassVar[System.Net.Http.HttpRequestError]
    """A transport-level failure occurred while connecting to the remote endpoint."""
    ExtendedConnectNotSupported: typing.ClassVar[System.Net.Http.HttpRequestError]
    """Extended CONNECT for WebSockets over HTTP/2 is not supported by the peer."""
    HttpProtocolError: typing.ClassVar[System.Net.Http.HttpRequestError]
    """An HTTP/2 or HTTP/3 protocol error occurred."""
    InvalidResponse: typing.ClassVar[System.Net.Http.HttpRequestError]
    """An invalid or malformed response has been received."""
    NameResolutionError: typing.ClassVar[System.Net.Http.HttpRequestError]
    """The DNS name resolution failed."""
    ProxyTunnelError: typing.ClassVar[System.Net.Http.HttpRequestError]
    """An error occurred while establishing a connection to the proxy tunnel."""
    ResponseEnded: typing.ClassVar[System.Net.Http.HttpRequestError]
    """The response ended prematurely."""
    SecureConnectionError: typing.ClassVar[System.Net.Http.HttpRequestError]
    """An error occurred during the TLS handshake."""
    Unknown: typing.ClassVar[System.Net.Http.HttpRequestError]
    """A generic or unknown error occurred."""
    UserAuthenticationError: typing.ClassVar[System.Net.Http.HttpRequestError]
    """The authentication failed."""
    VersionNegotiationError: typing.ClassVar[System.Net.Http.HttpRequestError]
    """Cannot negotiate the HTTP version requested."""
    ...

class HttpRequestException(System.Exception):
    """A base class for exceptions thrown by the HttpClient and HttpMessageHandler classes."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the HttpRequestException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the HttpRequestException class with a specific message that describes the current exception."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the HttpRequestException class with a specific message that describes the current exception and an inner exception."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None, statusCode: System.Net.HttpStatusCode | None) -> None:
        """Initializes a new instance of the HttpRequestException class with a specific message that describes the current exception, an inner exception, and an HTTP status code."""
    @typing.overload
    def __init__(self, httpRequestError: System.Net.Http.HttpRequestError, message: str | None = ..., inner: System.Exception | None = ..., statusCode: System.Net.HttpStatusCode | None = ...) -> None:
        """Initializes a new instance of the HttpRequestException class with a specific message an inner exception, and an HTTP status code and an HttpRequestException.HttpRequestError."""
    @property
    def HttpRequestError(self) -> System.Net.Http.HttpRequestError:
        """Gets the HttpRequestError that caused the exception."""
    @property
    def StatusCode(self) -> System.Net.HttpStatusCode | None:
        """Gets the HTTP status code to be returned with the exception."""
    ...

class HttpRequestMessage(System.IDisposable):
    """Represents a HTTP request message."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the HttpRequestMessage class."""
    @typing.overload
    def __init__(self, method: System.Net.Http.HttpMethod, requestUri: System.Uri | None) -> None:
        """Initializes a new instance of the HttpRequestMessage class with an HTTP method and a request Uri."""
    @typing.overload
    def __init__(self, method: System.Net.Http.HttpMethod, requestUri: str | None) -> None:
        """Initializes a new instance of the HttpRequestMessage class with an HTTP method and a request Uri."""
    @property
    def Content(self) -> System.Net.Http.HttpContent | None:
        """Gets or sets the contents of the HTTP message."""
    @Content.setter
    def Content(self, value: System.Net.Http.HttpContent | None) -> None: ...
    def Dispose(self) -> None:
        """Releases the unmanaged resources and disposes of the managed resources used by the HttpRequestMessage."""
    @property
    def Headers(self) -> System.Net.Http.Headers.HttpRequestHeaders:
        """Gets the collection of HTTP request headers."""
    @property
    def Method(self) -> System.Net.Http.HttpMethod:
        """Gets or sets the HTTP method used by the HTTP request message."""
    @Method.setter
    def Method(self, value: System.Net.Http.HttpMethod) -> None: ...
    @property
    def Options(self) -> System.Net.Http.HttpRequestOptions:
        """Gets the collection of options to configure the HTTP request."""
    @property
    def Properties(self) -> System.Collections.Generic.IDictionary[str, typing.Any]:
        """Gets a set of properties for the HTTP request."""
    @property
    def RequestUri(self) -> System.Uri | None:
        """Gets or sets the Uri used for the HTTP request."""
    @RequestUri.setter
    def RequestUri(self, value: System.Uri | None) -> None: ...
    def ToString(self) -> str:
        """Returns a string that represents the current object."""
    @property
    def Version(self) -> System.Version:
        """Gets or sets the HTTP message version."""
    @Version.setter
    def Version(self, value: System.Version) -> None: ...
    @property
    def VersionPolicy(self) -> System.Net.Http.HttpVersionPolicy:
        """Gets or sets the policy that determines how System.Net.Http.HttpRequestMessage.Version is interpreted and how the final HTTP version is negotiated with the server."""
    @VersionPolicy.setter
    def VersionPolicy(self, value: System.Net.Http.HttpVersionPolicy) -> None: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class HttpRequestOptions(System.Collections.Generic.IDictionary[str, typing.Any], System.Collections.Generic.IReadOnlyDictionary[str, typing.Any]):
    """Represents a collection of options for an HTTP request."""
    def __init__(self) -> None:
        """Initializes a new instance of the HttpRequestOptions class."""
    def Set[TValue](self, key: System.Net.Http.HttpRequestOptionsKey[TValue], value: TValue) -> None:
        """Sets the value of a specified HTTP request option."""
    def TryGetValue[TValue](self, key: System.Net.Http.HttpRequestOptionsKey[TValue]) -> tuple[bool, TValue]:
        """Gets the value of a specified HTTP request option."""
    def __iter__(self) -> collections.abc.Iterator[System.Collections.Generic.KeyValuePair[str, typing.Any]]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class HttpRequestOptionsKey[TValue](System.ValueType):
    """Represents a key in the options collection for an HTTP request."""
    def __init__(self, key: str) -> None:
        """Initializes a new instance of the HttpRequestOptionsKey class using the specified key name."""
    @property
    def Key(self) -> str:
        """Gets the name of the option."""
    ...

class HttpResponseMessage(System.IDisposable):
    """Represents a HTTP response message including the status code and data."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the HttpResponseMessage class."""
    @typing.overload
    def __init__(self, statusCode: System.Net.HttpStatusCode) -> None:
        """Initializes a new instance of the HttpResponseMessage class with a specific HttpResponseMessage.StatusCode."""
    @property
    def Content(self) -> System.Net.Http.HttpContent:
        """Gets or sets the content of a HTTP response message."""
    @Content.setter
    def Content(self, value: System.Net.Http.HttpContent | None) -> None: ...
    def Dispose(self) -> None:
        """Releases the unmanaged resources and disposes of unmanaged resources used by the HttpResponseMessage."""
    def EnsureSuccessStatusCode(self) -> System.Net.Http.HttpResponseMessage:
        """Throws an exception if the HttpResponseMessage.IsSuccessStatusCode property for the HTTP response is false."""
    @property
    def Headers(self) -> System.Net.Http.Headers.HttpResponseHeaders:
        """Gets the collection of HTTP response headers."""
    @property
    def IsSuccessStatusCode(self) -> bool:
        """Gets a value that indicates if the HTTP response was successful."""
    @property
    def ReasonPhrase(self) -> str | None:
        """Gets or sets the reason phrase, which typically is sent by servers together with the status code."""
    @ReasonPhrase.setter
    def ReasonPhrase(self, value: str | None) -> None: ...
    @property
    def RequestMessage(self) -> System.Net.Http.HttpRequestMessage | None:
        """Gets or sets the request message that led to this response message."""
    @RequestMessage.setter
    def RequestMessage(self, value: System.Net.Http.HttpRequestMessage | None) -> None: ...
    @property
    def StatusCode(self) -> System.Net.HttpStatusCode:
        """Gets or sets the status code of the HTTP response."""
    @StatusCode.setter
    def StatusCode(self, value: System.Net.HttpStatusCode) -> None: ...
    def ToString(self) -> str:
        """Returns a string that represents the current object."""
    @property
    def TrailingHeaders(self) -> System.Net.Http.Headers.HttpResponseHeaders:
        """Gets the collection of trailing headers included in an HTTP response."""
    @property
    def Version(self) -> System.Version:
        """Gets or sets the HTTP message version."""
    @Version.setter
    def Version(self, value: System.Version) -> None: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class HttpVersionPolicy(System.Enum):
    """Specifies behaviors for selecting and negotiating the HTTP version for a request."""
    RequestVersionExact: typing.ClassVar[System.Net.Http.HttpVersionPolicy]
    """Only use the requested version. This option allows for use of a prenegotiated clear text connection for the requested version."""
    RequestVersionOrHigher: typing.ClassVar[System.Net.Http.HttpVersionPolicy]
    """Use the highest available version, downgrading only to the requested version but not below. If the server supports a higher version than the requested version (either negotiated via ALPN (H2) or advertised via Alt-Svc (H3)) and a secure connection is requested, the result is the highest available version. Otherwise, the version downgrades to System.Net.Http.HttpRequestMessage.Version. This option allows use of a prenegotiated clear text connection for the requested version but not for a higher version."""
    RequestVersionOrLower: typing.ClassVar[System.Net.Http.HttpVersionPolicy]
    """Use the requested version or downgrade to a lower one. This is the default behavior. If the server supports the requested version, either negotiated via ALPN (H2) or advertised via Alt-Svc (H3), and a secure connection is being requested, the result is the System.Net.Http.HttpRequestMessage.Version. Otherwise, the version downgrades to HTTP/1.1. This option does not allow use of a prenegotiated clear text connection, for example, H2C."""
    ...

class MessageProcessingHandler(System.Net.Http.DelegatingHandler):
    """A base type for handlers which only do some small processing of request and/or response messages."""
    ...

class MultipartContent(System.Net.Http.HttpContent, System.Collections.Generic.IEnumerable[System.Net.Http.HttpContent]):
    """Provides a collection of HttpContent objects that get serialized using the multipart/* content type specification."""
    @typing.overload
    def __init__(self) -> None:
        """Creates a new instance of the MultipartContent class."""
    @typing.overload
    def __init__(self, subtype: str) -> None:
        """Creates a new instance of the MultipartContent class."""
    @typing.overload
    def __init__(self, subtype: str, boundary: str) -> None:
        """Creates a new instance of the MultipartContent class."""
    def Add(self, content: System.Net.Http.HttpContent) -> None:
        """Add multipart HTTP content to a collection of HttpContent objects that get serialized using the multipart/* content type specification."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[System.Net.Http.HttpContent]:
        """Returns an enumerator that iterates through the collection of HttpContent objects that get serialized using the multipart/* content type specification."""
    @property
    def HeaderEncodingSelector(self) -> collections.abc.Callable[[str, System.Net.Http.HttpContent], System.Text.Encoding] | None:
        """Gets or sets a callback that decode response header values."""
    @HeaderEncodingSelector.setter
    def HeaderEncodingSelector(self, value: collections.abc.Callable[[str, System.Net.Http.HttpContent], System.Text.Encoding] | None) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[System.Net.Http.HttpContent]: ...
    ...

class MultipartFormDataContent(System.Net.Http.MultipartContent):
    """Provides a container for content encoded using multipart/form-data MIME type."""
    @typing.overload
    def __init__(self) -> None:
        """Creates a new instance of the MultipartFormDataContent class."""
    @typing.overload
    def __init__(self, boundary: str) -> None:
        """Creates a new instance of the MultipartFormDataContent class."""
    @typing.overload
    def Add(self, content: System.Net.Http.HttpContent) -> None:
        """Add HTTP content to a collection of HttpContent objects that get serialized to multipart/form-data MIME type."""
    @typing.overload
    def Add(self, content: System.Net.Http.HttpContent, name: str) -> None:
        """Add HTTP content to a collection of HttpContent objects that get serialized to multipart/form-data MIME type."""
    @typing.overload
    def Add(self, content: System.Net.Http.HttpContent, name: str, fileName: str) -> None:
        """Add HTTP content to a collection of HttpContent objects that get serialized to multipart/form-data MIME type."""
    ...

class ReadOnlyMemoryContent(System.Net.Http.HttpContent):
    """Provides HTTP content based on a ReadOnlyMemory."""
    def __init__(self, content: typing_extensions.Buffer) -> None:
        """Initializes a new instance of the ReadOnlyMemoryContent class."""
    ...

class SocketsHttpConnectionContext(System.Object):
    """Represents the context passed to the SocketsHttpHandler.ConnectCallback for a SocketsHttpHandler instance. ."""
    @property
    def DnsEndPoint(self) -> System.Net.DnsEndPoint:
        """Gets the DNS endpoint to be used by the SocketsHttpHandler.ConnectCallback to establish the connection."""
    @property
    def InitialRequestMessage(self) -> System.Net.Http.HttpRequestMessage:
        """Gets the initial HttpRequestMessage that is causing the connection to be created."""
    ...

class SocketsHttpHandler(System.Net.Http.HttpMessageHandler):
    """Provides the default message handler used by HttpClient in .NET Core 2.1 and later."""
    def __init__(self) -> None:
        """Creates an instance of a SocketsHttpHandler class."""
    @property
    def ActivityHeadersPropagator(self) -> System.Diagnostics.DistributedContextPropagator | None:
        """Gets or sets the propagator to use when propagating the distributed trace and context. Use None to disable propagation."""
    @ActivityHeadersPropagator.setter
    def ActivityHeadersPropagator(self, value: System.Diagnostics.DistributedContextPropagator | None) -> None: ...
    @property
    def AllowAutoRedirect(self) -> bool:
        """Gets or sets a value that indicates whether the handler should follow redirection responses."""
    @AllowAutoRedirect.setter
    def AllowAutoRedirect(self, value: bool) -> None: ...
    @property
    def AutomaticDecompression(self) -> System.Net.DecompressionMethods:
        """Gets or sets the type of decompression method used by the handler for automatic decompression of the HTTP content response."""
    @AutomaticDecompression.setter
    def AutomaticDecompression(self, value: System.Net.DecompressionMethods) -> None: ...
    @property
    def ConnectCallback(self) -> collections.abc.Callable[[System.Net.Http.SocketsHttpConnectionContext, System.Threading.CancellationToken], collections.abc.Awaitable[System.IO.Stream]] | None:
        """Gets or sets a custom callback used to open new connections."""
    @ConnectCallback.setter
    def ConnectCallback(self, value: collections.abc.Callable[[System.Net.Http.SocketsHttpConnectionContext, System.Threading.CancellationToken], collections.abc.Awaitable[System.IO.Stream]] | None) -> None: ...
    @property
    def ConnectTimeout(self) -> datetime.timedelta:
        """Gets or sets the timespan to wait before the connection establishing times out."""
    @ConnectTimeout.setter
    def ConnectTimeout(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    @property
    def CookieContainer(self) -> System.Net.CookieContainer:
        """Gets or sets the managed cookie container object."""
    @CookieContainer.setter
    def CookieContainer(self, value: System.Net.CookieContainer | None) -> None: ...
    @property
    def Credentials(self) -> System.Net.ICredentials | None:
        """Gets or sets authentication information used by this handler."""
    @Credentials.setter
    def Credentials(self, value: System.Net.ICredentials | None) -> None: ...
    @property
    def DefaultProxyCredentials(self) -> System.Net.ICredentials | None:
        """When the default (system) proxy is used, gets or sets the credentials used to submit to the default proxy server for authentication."""
    @DefaultProxyCredentials.setter
    def DefaultProxyCredentials(self, value: System.Net.ICredentials | None) -> None: ...
    @property
    def EnableMultipleHttp2Connections(self) -> bool:
        """Gets or sets a value that indicates whether additional HTTP/2 connections can be established to the same server."""
    @EnableMultipleHttp2Connections.setter
    def EnableMultipleHttp2Connections(self, value: bool) -> None: ...
    @property
    def EnableMultipleHttp3Connections(self) -> bool:
        """Gets or sets a value that indicates whether additional HTTP/3 connections can be established to the same server."""
    @EnableMultipleHttp3Connections.setter
    def EnableMultipleHttp3Connections(self, value: bool) -> None: ...
    @property
    def Expect100ContinueTimeout(self) -> datetime.timedelta:
        """Gets or sets the time-out value for server HTTP 100 Continue response."""
    @Expect100ContinueTimeout.setter
    def Expect100ContinueTimeout(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    @property
    def InitialHttp2StreamWindowSize(self) -> int:
        """Defines the initial HTTP2 stream receive window size for all connections opened by the this SocketsHttpHandler."""
    @InitialHttp2StreamWindowSize.setter
    def InitialHttp2StreamWindowSize(self, value: int) -> None: ...
    IsSupported: typing.ClassVar[bool]
    """Gets a value that indicates whether the handler is supported on the current platform."""
    @property
    def KeepAlivePingDelay(self) -> datetime.timedelta:
        """Gets or sets the keep alive ping delay."""
    @KeepAlivePingDelay.setter
    def KeepAlivePingDelay(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    @property
    def KeepAlivePingPolicy(self) -> System.Net.Http.HttpKeepAlivePingPolicy:
        """Gets or sets the keep alive ping behaviour."""
    @KeepAlivePingPolicy.setter
    def KeepAlivePingPolicy(self, value: System.Net.Http.HttpKeepAlivePingPolicy) -> None: ...
    @property
    def KeepAlivePingTimeout(self) -> datetime.timedelta:
        """Gets or sets the keep alive ping timeout."""
    @KeepAlivePingTimeout.setter
    def KeepAlivePingTimeout(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    @property
    def MaxAutomaticRedirections(self) -> int:
        """Gets or sets the maximum number of allowed HTTP redirects."""
    @MaxAutomaticRedirections.setter
    def MaxAutomaticRedirections(self, value: int) -> None: ...
    @property
    def MaxConnectionsPerServer(self) -> int:
        """Gets or sets the maximum number of simultaneous TCP connections allowed to a single server."""
    @MaxConnectionsPerServer.setter
    def MaxConnectionsPerServer(self, value: int) -> None: ...
    @property
    def MaxResponseDrainSize(self) -> int:
        """Gets or sets the maximum amount of data that can be drained from responses in bytes."""
    @MaxResponseDrainSize.setter
    def MaxResponseDrainSize(self, value: int) -> None: ...
    @property
    def MaxResponseHeadersLength(self) -> int:
        """Gets or sets the maximum length, in kilobytes (1024 bytes), of the response headers."""
    @MaxResponseHeadersLength.setter
    def MaxResponseHeadersLength(self, value: int) -> None: ...
    @property
    def MeterFactory(self) -> typing.Any:
        """Gets or sets the IMeterFactory to create a custom Meter for the SocketsHttpHandler instance."""
    @MeterFactory.setter
    def MeterFactory(self, value: typing.Any) -> None: ...
    @property
    def PlaintextStreamFilter(self) -> collections.abc.Callable[[System.Net.Http.SocketsHttpPlaintextStreamFilterContext, System.Threading.CancellationToken], collections.abc.Awaitable[System.IO.Stream]] | None:
        """Gets or sets a custom callback that provides access to the plaintext HTTP protocol stream."""
    @PlaintextStreamFilter.setter
    def PlaintextStreamFilter(self, value: collections.abc.Callable[[System.Net.Http.SocketsHttpPlaintextStreamFilterContext, System.Threading.CancellationToken], collections.abc.Awaitable[System.IO.Stream]] | None) -> None: ...
    @property
    def PooledConnectionIdleTimeout(self) -> datetime.timedelta:
        """Gets or sets how long a connection can be idle in the pool to be considered reusable."""
    @PooledConnectionIdleTimeout.setter
    def PooledConnectionIdleTimeout(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    @property
    def PooledConnectionLifetime(self) -> datetime.timedelta:
        """Gets or sets how long a connection can be in the pool to be considered reusable."""
    @PooledConnectionLifetime.setter
    def PooledConnectionLifetime(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    @property
    def PreAuthenticate(self) -> bool:
        """Gets or sets a value that indicates whether the handler sends an Authorization header with the request."""
    @PreAuthenticate.setter
    def PreAuthenticate(self, value: bool) -> None: ...
    @property
    def Properties(self) -> System.Collections.Generic.IDictionary[str, typing.Any]:
        """Gets a writable dictionary (that is, a map) of custom properties for the HttpClient requests. The dictionary is initialized empty; you can insert and query key-value pairs for your custom handlers and special processing."""
    @property
    def Proxy(self) -> System.Net.IWebProxy | None:
        """Gets or sets the custom proxy when the SocketsHttpHandler.UseProxy property is true."""
    @Proxy.setter
    def Proxy(self, value: System.Net.IWebProxy | None) -> None: ...
    @property
    def RequestHeaderEncodingSelector(self) -> collections.abc.Callable[[str, System.Net.Http.HttpRequestMessage], System.Text.Encoding] | None:
        """Gets or sets a callback that selects the System.Text.Encoding to encode request header values."""
    @RequestHeaderEncodingSelector.setter
    def RequestHeaderEncodingSelector(self, value: collections.abc.Callable[[str, System.Net.Http.HttpRequestMessage], System.Text.Encoding] | None) -> None: ...
    @property
    def ResponseDrainTimeout(self) -> datetime.timedelta:
        """Gets or sets the timespan to wait for data to be drained from responses."""
    @ResponseDrainTimeout.setter
    def ResponseDrainTimeout(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    @property
    def ResponseHeaderEncodingSelector(self) -> collections.abc.Callable[[str, System.Net.Http.HttpRequestMessage], System.Text.Encoding] | None:
        """Gets or sets a callback that selects the System.Text.Encoding to decode response header values."""
    @ResponseHeaderEncodingSelector.setter
    def ResponseHeaderEncodingSelector(self, value: collections.abc.Callable[[str, System.Net.Http.HttpRequestMessage], System.Text.Encoding] | None) -> None: ...
    @property
    def SslOptions(self) -> System.Net.Security.SslClientAuthenticationOptions:
        """Gets or sets the set of options used for client TLS authentication."""
    @SslOptions.setter
    def SslOptions(self, value: System.Net.Security.SslClientAuthenticationOptions | None) -> None: ...
    @property
    def UseCookies(self) -> bool:
        """Gets or sets a value that indicates whether the handler should use cookies."""
    @UseCookies.setter
    def UseCookies(self, value: bool) -> None: ...
    @property
    def UseProxy(self) -> bool:
        """Gets or sets a value that indicates whether the handler should use a proxy."""
    @UseProxy.setter
    def UseProxy(self, value: bool) -> None: ...
    ...

class SocketsHttpPlaintextStreamFilterContext(System.Object):
    """Represents the context passed to the PlaintextStreamFilter for a SocketsHttpHandler instance."""
    @property
    def InitialRequestMessage(self) -> System.Net.Http.HttpRequestMessage:
        """Gets the initial HttpRequestMessage that is causing the stream to be used."""
    @property
    def NegotiatedHttpVersion(self) -> System.Version:
        """Gets the version of HTTP in use for this stream."""
    @property
    def PlaintextStream(self) -> System.IO.Stream:
        """Gets the plaintext Stream that will be used for HTTP protocol requests and responses."""
    ...

class StreamContent(System.Net.Http.HttpContent):
    """Provides HTTP content based on a stream."""
    @typing.overload
    def __init__(self, content: System.IO.Stream) -> None:
        """Creates a new instance of the StreamContent class."""
    @typing.overload
    def __init__(self, content: System.IO.Stream, bufferSize: int) -> None:
        """Creates a new instance of the StreamContent class."""
    ...

class StringContent(System.Net.Http.ByteArrayContent):
    """Provides HTTP content based on a string."""
    @typing.overload
    def __init__(self, content: str) -> None:
        """Creates a new instance of the StringContent class."""
    @typing.overload
    def __init__(self, content: str, mediaType: System.Net.Http.Headers.MediaTypeHeaderValue | None) -> None:
        """Creates a new instance of the StringContent class."""
    @typing.overload
    def __init__(self, content: str, encoding: System.Text.Encoding | None) -> None:
        """Creates a new instance of the StringContent class."""
    @typing.overload
    def __init__(self, content: str, encoding: System.Text.Encoding | None, mediaType: str | None) -> None:
        """Creates a new instance of the StringContent class."""
    @typing.overload
    def __init__(self, content: str, encoding: System.Text.Encoding | None, mediaType: System.Net.Http.Headers.MediaTypeHeaderValue | None) -> None:
        """Creates a new instance of the StringContent class."""
    ...
