# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections
import System.Collections.Generic
import System.IO
import System.Net
import System.Net.Security
import System.Net.Sockets
import System.Security.Cryptography.X509Certificates
import System.Text
import System.Threading
import collections.abc
import datetime
import dotnet_tasks
import typing
import typing_extensions
import uuid

class AuthenticationManager(System.Object):
    """Manages the authentication modules called during the client authentication process."""
    @staticmethod
    def Authenticate(challenge: str, request: System.Net.WebRequest, credentials: System.Net.ICredentials) -> System.Net.Authorization | None:
        """Calls each registered authentication module to find the first module that can respond to the authentication request."""
    CredentialPolicy: typing.ClassVar[System.Net.ICredentialPolicy | None]
    """Gets or sets the credential policy to be used for resource requests made using the HttpWebRequest class."""
    CustomTargetNameDictionary: typing.ClassVar[typing.Any]
    """Gets the dictionary that contains Service Principal Names (SPNs) that are used to identify hosts during Kerberos authentication for requests made using WebRequest and its derived classes."""
    @staticmethod
    def PreAuthenticate(request: System.Net.WebRequest, credentials: System.Net.ICredentials) -> System.Net.Authorization | None:
        """Preauthenticates a request."""
    @staticmethod
    def Register(authenticationModule: System.Net.IAuthenticationModule) -> None:
        """Registers an authentication module with the authentication manager."""
    RegisteredModules: typing.ClassVar[System.Collections.IEnumerator]
    """Gets a list of authentication modules that are registered with the authentication manager."""
    @typing.overload
    @staticmethod
    def Unregister(authenticationModule: System.Net.IAuthenticationModule) -> None:
        """Removes the specified authentication module from the list of registered modules."""
    @typing.overload
    @staticmethod
    def Unregister(authenticationScheme: str) -> None:
        """Removes authentication modules with the specified authentication scheme from the list of registered modules."""
    ...

class AuthenticationSchemeSelector(System.MulticastDelegate):
    """Selects the authentication scheme for an HttpListener instance."""
    def __init__(self, function: collections.abc.Callable[[System.Net.HttpListenerRequest], System.Net.AuthenticationSchemes], /) -> None: ...
    def __call__(self, httpRequest: System.Net.HttpListenerRequest) -> System.Net.AuthenticationSchemes: ...
    ...

class AuthenticationSchemes(System.Enum):
    """Specifies protocols for authentication."""
    Anonymous: typing.ClassVar[System.Net.AuthenticationSchemes]
    """Specifies anonymous authentication."""
    Basic: typing.ClassVar[System.Net.AuthenticationSchemes]
    """Specifies basic authentication."""
    Digest: typing.ClassVar[System.Net.AuthenticationSchemes]
    """Specifies digest authentication."""
    IntegratedWindowsAuthentication: typing.ClassVar[System.Net.AuthenticationSchemes]
    """Specifies Windows authentication."""
    Negotiate: typing.ClassVar[System.Net.AuthenticationSchemes]
    """Negotiates with the client to determine the authentication scheme. If both client and server support Kerberos, it is used; otherwise, NTLM is used."""
    None_: typing.ClassVar[System.Net.AuthenticationSchemes]
    """No authentication is allowed. A client requesting an HttpListener object with this flag set will always receive a 403 Forbidden status. Use this flag when a resource should never be served to a client."""
    Ntlm: typing.ClassVar[System.Net.AuthenticationSchemes]
    """Specifies NTLM authentication."""
    ...

class Authorization(System.Object):
    """Contains an authentication message for an Internet server."""
    @typing.overload
    def __init__(self, token: str | None) -> None:
        """Creates a new instance of the Authorization class with the specified authorization message."""
    @typing.overload
    def __init__(self, token: str | None, finished: bool) -> None:
        """Creates a new instance of the Authorization class with the specified authorization message and completion status."""
    @typing.overload
    def __init__(self, token: str | None, finished: bool, connectionGroupId: str | None) -> None:
        """Creates a new instance of the Authorization class with the specified authorization message, completion status, and connection group identifier."""
    @property
    def Complete(self) -> bool:
        """Gets the completion status of the authorization."""
    @property
    def ConnectionGroupId(self) -> str | None:
        """Gets a unique identifier for user-specific connections."""
    @property
    def Message(self) -> str | None:
        """Gets the message returned to the server in response to an authentication challenge."""
    @property
    def MutuallyAuthenticated(self) -> bool:
        """Gets or sets a Boolean value that indicates whether mutual authentication occurred."""
    @MutuallyAuthenticated.setter
    def MutuallyAuthenticated(self, value: bool) -> None: ...
    @property
    def ProtectionRealm(self) -> System.Array[str] | None:
        """Gets or sets the prefix for Uniform Resource Identifiers (URIs) that can be authenticated with the Authorization.Message property."""
    @ProtectionRealm.setter
    def ProtectionRealm(self, value: collections.abc.Iterable[str] | None) -> None: ...
    ...

class BindIPEndPoint(System.MulticastDelegate):
    """Represents the method that specifies a local Internet Protocol address and port number for a ServicePoint."""
    def __init__(self, function: collections.abc.Callable[[System.Net.ServicePoint, System.Net.IPEndPoint, int], System.Net.IPEndPoint], /) -> None: ...
    def __call__(self, servicePoint: System.Net.ServicePoint, remoteEndPoint: System.Net.IPEndPoint, retryCount: int) -> System.Net.IPEndPoint: ...
    ...

class Cookie(System.Object):
    """Provides a set of properties and methods that are used to manage cookies. This class cannot be inherited."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the Cookie class."""
    @typing.overload
    def __init__(self, name: str, value: str | None) -> None:
        """Initializes a new instance of the Cookie class with a specified Cookie.Name and Cookie.Value."""
    @typing.overload
    def __init__(self, name: str, value: str | None, path: str | None) -> None:
        """Initializes a new instance of the Cookie class with a specified Cookie.Name, Cookie.Value, and Cookie.Path."""
    @typing.overload
    def __init__(self, name: str, value: str | None, path: str | None, domain: str | None) -> None:
        """Initializes a new instance of the Cookie class with a specified Cookie.Name, Cookie.Value, Cookie.Path, and Cookie.Domain."""
    @property
    def Comment(self) -> str:
        """Gets or sets a comment that the server can add to a Cookie."""
    @Comment.setter
    def Comment(self, value: str | None) -> None: ...
    @property
    def CommentUri(self) -> System.Uri | None:
        """Gets or sets a URI comment that the server can provide with a Cookie."""
    @CommentUri.setter
    def CommentUri(self, value: System.Uri | None) -> None: ...
    @property
    def Discard(self) -> bool:
        """Gets or sets the discard flag set by the server."""
    @Discard.setter
    def Discard(self, value: bool) -> None: ...
    @property
    def Domain(self) -> str:
        """Gets or sets the URI for which the Cookie is valid."""
    @Domain.setter
    def Domain(self, value: str | None) -> None: ...
    def Equals(self, comparand: object | None) -> bool:
        """Overrides the Object.Equals method."""
    @property
    def Expired(self) -> bool:
        """Gets or sets the current state of the Cookie."""
    @Expired.setter
    def Expired(self, value: bool) -> None: ...
    @property
    def Expires(self) -> datetime.datetime:
        """Gets or sets the expiration date and time for the Cookie as a DateTime."""
    @Expires.setter
    def Expires(self, value: datetime.datetime | System.DateTime) -> None: ...
    def GetHashCode(self) -> int:
        """Overrides the Object.GetHashCode method."""
    @property
    def HttpOnly(self) -> bool:
        """Determines whether a page script or other active content can access this cookie."""
    @HttpOnly.setter
    def HttpOnly(self, value: bool) -> None: ...
    @property
    def Name(self) -> str:
        """Gets or sets the name for the Cookie."""
    @Name.setter
    def Name(self, value: str) -> None: ...
    @property
    def Path(self) -> str:
        """Gets or sets the URIs to which the Cookie applies."""
    @Path.setter
    def Path(self, value: str | None) -> None: ...
    @property
    def Port(self) -> str:
        """Gets or sets a list of TCP ports that the Cookie applies to."""
    @Port.setter
    def Port(self, value: str | None) -> None: ...
    @property
    def Secure(self) -> bool:
        """Gets or sets the security level of a Cookie."""
    @Secure.setter
    def Secure(self, value: bool) -> None: ...
    @property
    def TimeStamp(self) -> datetime.datetime:
        """Gets the time when the cookie was issued as a DateTime."""
    def ToString(self) -> str:
        """Overrides the Object.ToString method."""
    @property
    def Value(self) -> str:
        """Gets or sets the Cookie.Value for the Cookie."""
    @Value.setter
    def Value(self, value: str | None) -> None: ...
    @property
    def Version(self) -> int:
        """Gets or sets the version of HTTP state maintenance to which the cookie conforms."""
    @Version.setter
    def Version(self, value: int) -> None: ...
    ...

class CookieCollection(System.Collections.Generic.ICollection[System.Net.Cookie], System.Collections.Generic.IReadOnlyCollection[System.Net.Cookie], System.Collections.ICollection):
    """Provides a collection container for instances of the Cookie class."""
    def __init__(self) -> None:
        """Initializes a new instance of the CookieCollection class."""
    @typing.overload
    def Add(self, cookie: System.Net.Cookie) -> None:
        """Adds a Cookie to a CookieCollection."""
    @typing.overload
    def Add(self, cookies: System.Net.CookieCollection) -> None:
        """Adds the contents of a CookieCollection to the current instance."""
    def Clear(self) -> None:
        """Removes all elements from the CookieCollection object."""
    def Contains(self, cookie: System.Net.Cookie) -> bool:
        """Determines whether the specified cookie is in the CookieCollection."""
    @typing.overload
    def CopyTo(self, array: System.Array, index: int) -> None:
        """Copies the elements of a CookieCollection to the specified array, starting at a particular index."""
    @typing.overload
    def CopyTo(self, array: collections.abc.Iterable[System.Net.Cookie], index: int) -> None:
        """Copies the elements of this CookieCollection to a Cookie array starting at the specified index of the target array."""
    @property
    def Count(self) -> int:
        """Gets the number of cookies contained in a CookieCollection."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Gets an enumerator that can iterate through a CookieCollection."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value that indicates whether a CookieCollection is read-only."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value that indicates whether access to a CookieCollection is thread safe."""
    def Remove(self, cookie: System.Net.Cookie) -> bool:
        """Removes the specified cookie from the CookieCollection."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object to synchronize access to the CookieCollection."""
    @typing.overload
    def __getitem__(self, index: int) -> System.Net.Cookie: ...
    @typing.overload
    def __getitem__(self, name: str) -> System.Net.Cookie | None: ...
    def __iter__(self) -> collections.abc.Iterator[System.Net.Cookie]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class CookieContainer(System.Object):
    """Provides a container for a collection of CookieCollection objects."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the CookieContainer class."""
    @typing.overload
    def __init__(self, capacity: int) -> None:
        """Initializes a new instance of the CookieContainer class with a specified value for the number of Cookie instances that the container can hold."""
    @typing.overload
    def __init__(self, capacity: int, perDomainCapacity: int, maxCookieSize: int) -> None:
        """Initializes a new instance of the CookieContainer class with specific properties."""
    @typing.overload
    def Add(self, cookie: System.Net.Cookie) -> None:
        """Adds a Cookie to a CookieContainer. This method uses the domain from the Cookie to determine which domain collection to associate the Cookie with."""
    @typing.overload
    def Add(self, cookies: System.Net.CookieCollection) -> None:
        """Adds the contents of a CookieCollection to the CookieContainer."""
    @typing.overload
    def Add(self, uri: System.Uri, cookie: System.Net.Cookie) -> None:
        """Adds a Cookie to the CookieContainer for a particular URI."""
    @typing.overload
    def Add(self, uri: System.Uri, cookies: System.Net.CookieCollection) -> None:
        """Adds the contents of a CookieCollection to the CookieContainer for a particular URI."""
    @property
    def Capacity(self) -> int:
        """Gets or sets the number of Cookie instances that a CookieContainer can hold."""
    @Capacity.setter
    def Capacity(self, value: int) -> None: ...
    @property
    def Count(self) -> int:
        """Gets the number of Cookie instances that a CookieContainer currently holds."""
    DefaultCookieLengthLimit: typing.ClassVar[int]
    """Represents the default maximum size, in bytes, of the Cookie instances that the CookieContainer can hold. This field is constant."""
    DefaultCookieLimit: typing.ClassVar[int]
    """Represents the default maximum number of Cookie instances that the CookieContainer can hold. This field is constant."""
    DefaultPerDomainCookieLimit: typing.ClassVar[int]
    """Represents the default maximum number of Cookie instances that the CookieContainer can reference per domain. This field is constant."""
    def GetAllCookies(self) -> System.Net.CookieCollection:
        """Gets a CookieCollection that contains all of the Cookie instances in the container."""
    def GetCookieHeader(self, uri: System.Uri) -> str:
        """Gets the HTTP cookie header that contains the HTTP cookies that represent the Cookie instances that are associated with a specific URI."""
    def GetCookies(self, uri: System.Uri) -> System.Net.CookieCollection:
        """Gets a CookieCollection that contains the Cookie instances that are associated with a specific URI."""
    @property
    def MaxCookieSize(self) -> int:
        """Represents the maximum allowed length of a Cookie."""
    @MaxCookieSize.setter
    def MaxCookieSize(self, value: int) -> None: ...
    @property
    def PerDomainCapacity(self) -> int:
        """Gets or sets the number of Cookie instances that a CookieContainer can hold per domain."""
    @PerDomainCapacity.setter
    def PerDomainCapacity(self, value: int) -> None: ...
    def SetCookies(self, uri: System.Uri, cookieHeader: str) -> None:
        """Adds Cookie instances for one or more cookies from an HTTP cookie header to the CookieContainer for a specific URI."""
    ...

class CookieException(System.FormatException):
    """The exception that is thrown when an error is made adding a Cookie to a CookieContainer."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the CookieException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the CookieException class with the specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the CookieException class with the specified error message and a reference to the inner exception that is the cause of this exception."""
    def GetObjectData(self, serializationInfo: typing.Any, streamingContext: typing.Any) -> None:
        """Populates a SerializationInfo instance with the data needed to serialize the CookieException."""
    ...

class CookieVariant(System.Enum):
    Default: typing.ClassVar[System.Net.CookieVariant]
    Plain: typing.ClassVar[System.Net.CookieVariant]
    Rfc2109: typing.ClassVar[System.Net.CookieVariant]
    Rfc2965: typing.ClassVar[System.Net.CookieVariant]
    Unknown: typing.ClassVar[System.Net.CookieVariant]
    ...

class CredentialCache(System.Collections.IEnumerable, System.Net.ICredentials, System.Net.ICredentialsByHost):
    """Provides storage for multiple credentials."""
    def __init__(self) -> None:
        """Creates a new instance of the CredentialCache class."""
    @typing.overload
    def Add(self, uriPrefix: System.Uri, authType: str, cred: System.Net.NetworkCredential) -> None:
        """Adds a NetworkCredential instance to the credential cache for use with protocols other than SMTP and associates it with a Uniform Resource Identifier (URI) prefix and authentication protocol."""
    @typing.overload
    def Add(self, host: str, port: int, authenticationType: str, credential: System.Net.NetworkCredential) -> None:
        """Adds a NetworkCredential instance for use with SMTP to the credential cache and associates it with a host computer, port, and authentication protocol. Credentials added using this method are valid for SMTP only. This method does not work for HTTP or FTP requests."""
    DefaultCredentials: typing.ClassVar[System.Net.ICredentials]
    """Gets the system credentials of the application."""
    DefaultNetworkCredentials: typing.ClassVar[System.Net.NetworkCredential]
    """Gets the network credentials of the current security context."""
    @typing.overload
    def GetCredential(self, uriPrefix: System.Uri, authType: str) -> System.Net.NetworkCredential | None:
        """Returns the NetworkCredential instance associated with the specified Uniform Resource Identifier (URI) and authentication type."""
    @typing.overload
    def GetCredential(self, host: str, port: int, authenticationType: str) -> System.Net.NetworkCredential | None:
        """Returns the NetworkCredential instance associated with the specified host, port, and authentication protocol."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Returns an enumerator that can iterate through the CredentialCache instance."""
    @typing.overload
    def Remove(self, uriPrefix: System.Uri | None, authType: str | None) -> None:
        """Deletes a NetworkCredential instance from the cache if it is associated with the specified Uniform Resource Identifier (URI) prefix and authentication protocol."""
    @typing.overload
    def Remove(self, host: str | None, port: int, authenticationType: str | None) -> None:
        """Deletes a NetworkCredential instance from the cache if it is associated with the specified host, port, and authentication protocol."""
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    ...

class DecompressionMethods(System.Enum):
    """Represents the file compression and decompression encoding format to be used to compress the data received in response to an HttpWebRequest."""
    All: typing.ClassVar[System.Net.DecompressionMethods]
    """Use all compression-decompression algorithms."""
    Brotli: typing.ClassVar[System.Net.DecompressionMethods]
    """Use the Brotli compression-decompression algorithm."""
    Deflate: typing.ClassVar[System.Net.DecompressionMethods]
    """Use the deflate compression-decompression algorithm."""
    GZip: typing.ClassVar[System.Net.DecompressionMethods]
    """Use the gZip compression-decompression algorithm."""
    None_: typing.ClassVar[System.Net.DecompressionMethods]
    """Do not use compression."""
    ...

class Dns(System.Object):
    """Provides simple domain name resolution functionality."""
    @staticmethod
    def BeginGetHostAddresses(hostNameOrAddress: str, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Asynchronously returns the Internet Protocol (IP) addresses for the specified host."""
    @staticmethod
    def BeginGetHostByName(hostName: str, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, stateObject: object | None) -> System.IAsyncResult:
        """Begins an asynchronous request for IPHostEntry information about the specified DNS host name."""
    @typing.overload
    @staticmethod
    def BeginGetHostEntry(address: System.Net.IPAddress, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, stateObject: object | None) -> System.IAsyncResult:
        """Asynchronously resolves an IP address to an IPHostEntry instance."""
    @typing.overload
    @staticmethod
    def BeginGetHostEntry(hostNameOrAddress: str, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, stateObject: object | None) -> System.IAsyncResult:
        """Asynchronously resolves a host name or IP address to an IPHostEntry instance."""
    @staticmethod
    def BeginResolve(hostName: str, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, stateObject: object | None) -> System.IAsyncResult:
        """Begins an asynchronous request to resolve a DNS host name or IP address to an IPAddress instance."""
    @staticmethod
    def EndGetHostAddresses(asyncResult: System.IAsyncResult) -> System.Array[System.Net.IPAddress]:
        """Ends an asynchronous request for DNS information."""
    @staticmethod
    def EndGetHostByName(asyncResult: System.IAsyncResult) -> System.Net.IPHostEntry:
        """Ends an asynchronous request for DNS information."""
    @staticmethod
    def EndGetHostEntry(asyncResult: System.IAsyncResult) -> System.Net.IPHostEntry:
        """Ends an asynchronous request for DNS information."""
    @staticmethod
    def EndResolve(asyncResult: System.IAsyncResult) -> System.Net.IPHostEntry:
        """Ends an asynchronous request for DNS information."""
    @typing.overload
    @staticmethod
    def GetHostAddresses(hostNameOrAddress: str) -> System.Array[System.Net.IPAddress]:
        """Returns the Internet Protocol (IP) addresses for the specified host."""
    @typing.overload
    @staticmethod
    def GetHostAddresses(hostNameOrAddress: str, family: System.Net.Sockets.AddressFamily) -> System.Array[System.Net.IPAddress]:
        """Returns the Internet Protocol (IP) addresses for the specified host."""
    @typing.overload
    @staticmethod
    def GetHostAddressesAsync(hostNameOrAddress: str) -> collections.abc.Awaitable[System.Array[System.Net.IPAddress]]:
        """Returns the Internet Protocol (IP) addresses for the specified host as an asynchronous operation."""
    @typing.overload
    @staticmethod
    def GetHostAddressesAsync(hostNameOrAddress: str, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Array[System.Net.IPAddress]]:
        """Returns the Internet Protocol (IP) addresses for the specified host as an asynchronous operation."""
    @typing.overload
    @staticmethod
    def GetHostAddressesAsync(hostNameOrAddress: str, family: System.Net.Sockets.AddressFamily, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Array[System.Net.IPAddress]]:
        """Returns the Internet Protocol (IP) addresses for the specified host as an asynchronous operation."""
    @typing.overload
    @staticmethod
    def GetHostByAddress(address: str) -> System.Net.IPHostEntry:
        """Creates an IPHostEntry instance from an IP address."""
    @typing.overload
    @staticmethod
    def GetHostByAddress(address: System.Net.IPAddress) -> System.Net.IPHostEntry:
        """Creates an IPHostEntry instance from the specified IPAddress."""
    @staticmethod
    def GetHostByName(hostName: str) -> System.Net.IPHostEntry:
        """Gets the DNS information for the specified DNS host name."""
    @typing.overload
    @staticmethod
    def GetHostEntry(address: System.Net.IPAddress) -> System.Net.IPHostEntry:
        """Resolves an IP address to an IPHostEntry instance."""
    @typing.overload
    @staticmethod
    def GetHostEntry(hostNameOrAddress: str) -> System.Net.IPHostEntry:
        """Resolves a host name or IP address to an IPHostEntry instance."""
    @typing.overload
    @staticmethod
    def GetHostEntry(hostNameOrAddress: str, family: System.Net.Sockets.AddressFamily) -> System.Net.IPHostEntry:
        """Resolves a host name or IP address to an IPHostEntry instance."""
    @typing.overload
    @staticmethod
    def GetHostEntryAsync(hostNameOrAddress: str) -> collections.abc.Awaitable[System.Net.IPHostEntry]:
        """Resolves a host name or IP address to an IPHostEntry instance as an asynchronous operation."""
    @typing.overload
    @staticmethod
    def GetHostEntryAsync(hostNameOrAddress: str, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.IPHostEntry]:
        """Resolves a host name or IP address to an IPHostEntry instance as an asynchronous operation."""
    @typing.overload
    @staticmethod
    def GetHostEntryAsync(hostNameOrAddress: str, family: System.Net.Sockets.AddressFamily, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.IPHostEntry]:
        """Resolves a host name or IP address to an IPHostEntry instance as an asynchronous operation."""
    @typing.overload
    @staticmethod
    def GetHostEntryAsync(address: System.Net.IPAddress) -> collections.abc.Awaitable[System.Net.IPHostEntry]:
        """Resolves an IP address to an IPHostEntry instance as an asynchronous operation."""
    @staticmethod
    def GetHostName() -> str:
        """Gets the host name of the local computer."""
    @staticmethod
    def Resolve(hostName: str) -> System.Net.IPHostEntry:
        """Resolves a DNS host name or IP address to an IPHostEntry instance."""
    ...

class DnsEndPoint(System.Net.EndPoint):
    """Represents a network endpoint as a host name or a string representation of an IP address and a port number."""
    @typing.overload
    def __init__(self, host: str, port: int) -> None:
        """Initializes a new instance of the DnsEndPoint class with the host name or string representation of an IP address and a port number."""
    @typing.overload
    def __init__(self, host: str, port: int, addressFamily: System.Net.Sockets.AddressFamily) -> None:
        """Initializes a new instance of the DnsEndPoint class with the host name or string representation of an IP address, a port number, and an address family."""
    @property
    def AddressFamily(self) -> System.Net.Sockets.AddressFamily:
        """Gets the Internet Protocol (IP) address family."""
    def Equals(self, comparand: object | None) -> bool:
        """Compares two DnsEndPoint objects."""
    def GetHashCode(self) -> int:
        """Returns a hash value for a DnsEndPoint."""
    @property
    def Host(self) -> str:
        """Gets the host name or string representation of the Internet Protocol (IP) address of the host."""
    @property
    def Port(self) -> int:
        """Gets the port number of the DnsEndPoint."""
    def ToString(self) -> str:
        """Returns the host name or string representation of the IP address and port number of the DnsEndPoint."""
    ...

class DownloadDataCompletedEventArgs:
    """Provides data for the WebClient.DownloadDataCompleted event."""
    @property
    def Result(self) -> System.Array[int]:
        """Gets the data that is downloaded by a Overload:System.Net.WebClient.DownloadDataAsync method."""
    ...

class DownloadDataCompletedEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the WebClient.DownloadDataCompleted event of a WebClient."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.Net.DownloadDataCompletedEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.Net.DownloadDataCompletedEventArgs) -> None: ...
    ...

class DownloadProgressChangedEventArgs:
    """Provides data for the WebClient.DownloadProgressChanged event of a WebClient."""
    @property
    def BytesReceived(self) -> int:
        """Gets the number of bytes received."""
    @property
    def TotalBytesToReceive(self) -> int:
        """Gets the total number of bytes in a WebClient data download operation."""
    ...

class DownloadProgressChangedEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the WebClient.DownloadProgressChanged event of a WebClient."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.Net.DownloadProgressChangedEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.Net.DownloadProgressChangedEventArgs) -> None: ...
    ...

class DownloadStringCompletedEventArgs:
    """Provides data for the WebClient.DownloadStringCompleted event."""
    @property
    def Result(self) -> str:
        """Gets the data that is downloaded by a Overload:System.Net.WebClient.DownloadStringAsync method."""
    ...

class DownloadStringCompletedEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the WebClient.DownloadStringCompleted event of a WebClient."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.Net.DownloadStringCompletedEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.Net.DownloadStringCompletedEventArgs) -> None: ...
    ...

class EndPoint(System.Object):
    """Identifies a network address. This is an abstract class."""
    @property
    def AddressFamily(self) -> System.Net.Sockets.AddressFamily:
        """Gets the address family to which the endpoint belongs."""
    def Create(self, socketAddress: System.Net.SocketAddress) -> System.Net.EndPoint:
        """Creates an EndPoint instance from a SocketAddress instance."""
    def Serialize(self) -> System.Net.SocketAddress:
        """Serializes endpoint information into a SocketAddress instance."""
    ...

class FileWebRequest(System.Net.WebRequest):
    """Provides a file system implementation of the WebRequest class."""
    def Abort(self) -> None:
        """Cancels a request to an Internet resource."""
    def BeginGetRequestStream(self, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous request for a Stream object to use to write data."""
    def BeginGetResponse(self, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous request for a file system resource."""
    @property
    def ConnectionGroupName(self) -> str | None:
        """Gets or sets the name of the connection group for the request. This property is reserved for future use."""
    @ConnectionGroupName.setter
    def ConnectionGroupName(self, value: str | None) -> None: ...
    @property
    def ContentLength(self) -> int:
        """Gets or sets the content length of the data being sent."""
    @ContentLength.setter
    def ContentLength(self, value: int) -> None: ...
    @property
    def ContentType(self) -> str | None:
        """Gets or sets the content type of the data being sent. This property is reserved for future use."""
    @ContentType.setter
    def ContentType(self, value: str | None) -> None: ...
    @property
    def Credentials(self) -> System.Net.ICredentials | None:
        """Gets or sets the credentials that are associated with this request. This property is reserved for future use."""
    @Credentials.setter
    def Credentials(self, value: System.Net.ICredentials | None) -> None: ...
    def EndGetRequestStream(self, asyncResult: System.IAsyncResult) -> System.IO.Stream:
        """Ends an asynchronous request for a Stream instance that the application uses to write data."""
    def EndGetResponse(self, asyncResult: System.IAsyncResult) -> System.Net.WebResponse:
        """Ends an asynchronous request for a file system resource."""
    def GetRequestStream(self) -> System.IO.Stream:
        """Returns a Stream object for writing data to the file system resource."""
    def GetRequestStreamAsync(self) -> collections.abc.Awaitable[System.IO.Stream]:
        """Returns a stream for writing data to the file system resource as an asynchronous operation."""
    def GetResponse(self) -> System.Net.WebResponse:
        """Returns a response to a file system request."""
    def GetResponseAsync(self) -> collections.abc.Awaitable[System.Net.WebResponse]:
        """Returns a response to a file system request as an asynchronous operation."""
    @property
    def Headers(self) -> System.Net.WebHeaderCollection:
        """Gets a collection of the name/value pairs that are associated with the request. This property is reserved for future use."""
    @property
    def Method(self) -> str:
        """Gets or sets the protocol method used for the request. This property is reserved for future use."""
    @Method.setter
    def Method(self, value: str) -> None: ...
    @property
    def PreAuthenticate(self) -> bool:
        """Gets or sets a value that indicates whether to preauthenticate a request. This property is reserved for future use."""
    @PreAuthenticate.setter
    def PreAuthenticate(self, value: bool) -> None: ...
    @property
    def Proxy(self) -> System.Net.IWebProxy | None:
        """Gets or sets the network proxy to use for this request. This property is reserved for future use."""
    @Proxy.setter
    def Proxy(self, value: System.Net.IWebProxy | None) -> None: ...
    @property
    def RequestUri(self) -> System.Uri:
        """Gets the Uniform Resource Identifier (URI) of the request."""
    @property
    def Timeout(self) -> int:
        """Gets or sets the length of time until the request times out."""
    @Timeout.setter
    def Timeout(self, value: int) -> None: ...
    @property
    def UseDefaultCredentials(self) -> bool:
        """Always throws a NotSupportedException."""
    @UseDefaultCredentials.setter
    def UseDefaultCredentials(self, value: bool) -> None: ...
    ...

class FileWebResponse(System.Net.WebResponse):
    """Provides a file system implementation of the WebResponse class."""
    def Close(self) -> None:
        """Closes the response stream."""
    @property
    def ContentLength(self) -> int:
        """Gets the length of the content in the file system resource."""
    @property
    def ContentType(self) -> str:
        """Gets the content type of the file system resource."""
    def GetResponseStream(self) -> System.IO.Stream:
        """Returns the data stream from the file system resource."""
    @property
    def Headers(self) -> System.Net.WebHeaderCollection:
        """Gets a collection of header name/value pairs associated with the response."""
    @property
    def ResponseUri(self) -> System.Uri:
        """Gets the URI of the file system resource that provided the response."""
    @property
    def SupportsHeaders(self) -> bool:
        """Gets a value that indicates whether the FileWebResponse.Headers property is supported by the FileWebResponse instance."""
    ...

class FtpStatusCode(System.Enum):
    """Specifies the status codes returned for a File Transfer Protocol (FTP) operation."""
    AccountNeeded: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that a user account on the server is required."""
    ActionAbortedLocalProcessingError: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that an error occurred that prevented the request action from completing."""
    ActionAbortedUnknownPageType: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the requested action cannot be taken because the specified page type is unknown. Page types are described in RFC 959 Section 3.1.2.3."""
    ActionNotTakenFileUnavailable: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the requested action cannot be performed on the specified file because the file is not available."""
    ActionNotTakenFileUnavailableOrBusy: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the requested action cannot be performed on the specified file because the file is not available or is being used."""
    ActionNotTakenFilenameNotAllowed: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the requested action cannot be performed on the specified file."""
    ActionNotTakenInsufficientSpace: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the requested action cannot be performed because there is not enough space on the server."""
    ArgumentSyntaxError: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that one or more command arguments has a syntax error."""
    BadCommandSequence: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the sequence of commands is not in the correct order."""
    CantOpenData: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the data connection cannot be opened."""
    ClosingControl: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the server is closing the control connection."""
    ClosingData: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the server is closing the data connection and that the requested file action was successful."""
    CommandExtraneous: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the command is not implemented by the server because it is not needed."""
    CommandNotImplemented: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the command is not implemented by the FTP server."""
    CommandOK: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the command completed successfully."""
    CommandSyntaxError: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the command has a syntax error or is not a command recognized by the server."""
    ConnectionClosed: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the connection has been closed."""
    DataAlreadyOpen: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the data connection is already open and the requested transfer is starting."""
    DirectoryStatus: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies the status of a directory."""
    EnteringPassive: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the server is entering passive mode."""
    FileActionAborted: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the requested action cannot be performed."""
    FileActionOK: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the requested file action completed successfully."""
    FileCommandPending: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the requested file action requires additional information."""
    FileStatus: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies the status of a file."""
    LoggedInProceed: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the user is logged in and can send commands."""
    NeedLoginAccount: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the server requires a login account to be supplied."""
    NotLoggedIn: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that login information must be sent to the server."""
    OpeningData: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the server is opening the data connection."""
    PathnameCreated: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the requested path name was created."""
    RestartMarker: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the response contains a restart marker reply. The text of the description that accompanies this status contains the user data stream marker and the server marker."""
    SendPasswordCommand: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the server expects a password to be supplied."""
    SendUserCommand: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the server is ready for a user login operation."""
    ServerWantsSecureSession: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the server accepts the authentication mechanism specified by the client, and the exchange of security data is complete."""
    ServiceNotAvailable: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the service is not available."""
    ServiceTemporarilyNotAvailable: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies that the service is not available now; try your request later."""
    SystemType: typing.ClassVar[System.Net.FtpStatusCode]
    """Specifies the system type name using the system names published in the Assigned Numbers document published by the Internet Assigned Numbers Authority."""
    Undefined: typing.ClassVar[System.Net.FtpStatusCode]
    """Included for completeness, this value is never returned by servers."""
    ...

class FtpWebRequest(System.Net.WebRequest):
    """Implements a File Transfer Protocol (FTP) client."""
    def Abort(self) -> None:
        """Terminates an asynchronous FTP operation."""
    def BeginGetRequestStream(self, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins asynchronously opening a request's content stream for writing."""
    def BeginGetResponse(self, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins sending a request and receiving a response from an FTP server asynchronously."""
    @property
    def CachePolicy(self) -> typing.Any: ...
    @CachePolicy.setter
    def CachePolicy(self, value: typing.Any) -> None: ...
    @property
    def ClientCertificates(self) -> System.Security.Cryptography.X509Certificates.X509CertificateCollection:
        """Gets or sets the certificates used for establishing an encrypted connection to the FTP server."""
    @ClientCertificates.setter
    def ClientCertificates(self, value: System.Security.Cryptography.X509Certificates.X509CertificateCollection) -> None: ...
    @property
    def ConnectionGroupName(self) -> str | None:
        """Gets or sets the name of the connection group that contains the service point used to send the current request."""
    @ConnectionGroupName.setter
    def ConnectionGroupName(self, value: str | None) -> None: ...
    @property
    def ContentLength(self) -> int:
        """Gets or sets a value that is ignored by the FtpWebRequest class."""
    @ContentLength.setter
    def ContentLength(self, value: int) -> None: ...
    @property
    def ContentOffset(self) -> int:
        """Gets or sets a byte offset into the file being downloaded by this request."""
    @ContentOffset.setter
    def ContentOffset(self, value: int) -> None: ...
    @property
    def ContentType(self) -> str | None:
        """Always throws a NotSupportedException."""
    @ContentType.setter
    def ContentType(self, value: str | None) -> None: ...
    @property
    def Credentials(self) -> System.Net.ICredentials | None:
        """Gets or sets the credentials used to communicate with the FTP server."""
    @Credentials.setter
    def Credentials(self, value: System.Net.ICredentials) -> None: ...
    DefaultCachePolicy: typing.ClassVar[typing.Any]
    """Defines the default cache policy for all FTP requests."""
    @property
    def EnableSsl(self) -> bool:
        """Gets or sets a Boolean that specifies that an SSL connection should be used."""
    @EnableSsl.setter
    def EnableSsl(self, value: bool) -> None: ...
    def EndGetRequestStream(self, asyncResult: System.IAsyncResult) -> System.IO.Stream:
        """Ends a pending asynchronous operation started with FtpWebRequest.BeginGetRequestStream."""
    def EndGetResponse(self, asyncResult: System.IAsyncResult) -> System.Net.WebResponse:
        """Ends a pending asynchronous operation started with FtpWebRequest.BeginGetResponse."""
    def GetRequestStream(self) -> System.IO.Stream:
        """Retrieves the stream used to upload data to an FTP server."""
    def GetResponse(self) -> System.Net.WebResponse:
        """Returns the FTP server response."""
    @property
    def Headers(self) -> System.Net.WebHeaderCollection:
        """Gets an empty WebHeaderCollection object."""
    @Headers.setter
    def Headers(self, value: System.Net.WebHeaderCollection) -> None: ...
    @property
    def KeepAlive(self) -> bool:
        """Gets or sets a Boolean value that specifies whether the control connection to the FTP server is closed after the request completes."""
    @KeepAlive.setter
    def KeepAlive(self, value: bool) -> None: ...
    @property
    def Method(self) -> str:
        """Gets or sets the command to send to the FTP server."""
    @Method.setter
    def Method(self, value: str) -> None: ...
    @property
    def PreAuthenticate(self) -> bool:
        """Always throws a NotSupportedException."""
    @PreAuthenticate.setter
    def PreAuthenticate(self, value: bool) -> None: ...
    @property
    def Proxy(self) -> System.Net.IWebProxy | None:
        """Gets or sets the proxy used to communicate with the FTP server."""
    @Proxy.setter
    def Proxy(self, value: System.Net.IWebProxy | None) -> None: ...
    @property
    def ReadWriteTimeout(self) -> int:
        """Gets or sets a time-out when reading from or writing to a stream."""
    @ReadWriteTimeout.setter
    def ReadWriteTimeout(self, value: int) -> None: ...
    @property
    def RenameTo(self) -> str | None:
        """Gets or sets the new name of a file being renamed."""
    @RenameTo.setter
    def RenameTo(self, value: str) -> None: ...
    @property
    def RequestUri(self) -> System.Uri:
        """Gets the URI requested by this instance."""
    @property
    def ServicePoint(self) -> System.Net.ServicePoint:
        """Gets the ServicePoint object used to connect to the FTP server."""
    @property
    def Timeout(self) -> int:
        """Gets or sets the number of milliseconds to wait for a request."""
    @Timeout.setter
    def Timeout(self, value: int) -> None: ...
    @property
    def UseBinary(self) -> bool:
        """Gets or sets a Boolean value that specifies the data type for file transfers."""
    @UseBinary.setter
    def UseBinary(self, value: bool) -> None: ...
    @property
    def UseDefaultCredentials(self) -> bool:
        """Always throws a NotSupportedException."""
    @UseDefaultCredentials.setter
    def UseDefaultCredentials(self, value: bool) -> None: ...
    @property
    def UsePassive(self) -> bool:
        """Gets or sets the behavior of a client application's data transfer process."""
    @UsePassive.setter
    def UsePassive(self, value: bool) -> None: ...
    ...

class FtpWebResponse(System.Net.WebResponse):
    """Encapsulates a File Transfer Protocol (FTP) server's response to a request."""
    @property
    def BannerMessage(self) -> str | None:
        """Gets the message sent by the FTP server when a connection is established prior to logon."""
    def Close(self) -> None:
        """Frees the resources held by the response."""
    @property
    def ContentLength(self) -> int:
        """Gets the length of the data received from the FTP server."""
    @property
    def ExitMessage(self) -> str | None:
        """Gets the message sent by the server when the FTP session is ending."""
    def GetResponseStream(self) -> System.IO.Stream:
        """Retrieves the stream that contains response data sent from an FTP server."""
    @property
    def Headers(self) -> System.Net.WebHeaderCollection:
        """Gets an empty WebHeaderCollection object."""
    @property
    def LastModified(self) -> datetime.datetime:
        """Gets the date and time that a file on an FTP server was last modified."""
    @property
    def ResponseUri(self) -> System.Uri:
        """Gets the URI that sent the response to the request."""
    @property
    def StatusCode(self) -> System.Net.FtpStatusCode:
        """Gets the most recent status code sent from the FTP server."""
    @property
    def StatusDescription(self) -> str | None:
        """Gets text that describes a status code sent from the FTP server."""
    @property
    def SupportsHeaders(self) -> bool:
        """Gets a value that indicates whether the FtpWebResponse.Headers property is supported by the FtpWebResponse instance."""
    @property
    def WelcomeMessage(self) -> str | None:
        """Gets the message sent by the FTP server when authentication is complete."""
    ...

class GlobalProxySelection(System.Object):
    """Contains a global default proxy instance for all HTTP requests."""
    def __init__(self) -> None:
        """Initializes a new instance of the GlobalProxySelection class."""
    @staticmethod
    def GetEmptyWebProxy() -> System.Net.IWebProxy:
        """Returns an empty proxy instance."""
    Select: typing.ClassVar[System.Net.IWebProxy]
    """Gets or sets the global HTTP proxy."""
    ...

class HttpContinueDelegate(System.MulticastDelegate):
    """Represents the method that notifies callers when a continue response is received by the client."""
    def __init__(self, function: collections.abc.Callable[[int, System.Net.WebHeaderCollection], object], /) -> None: ...
    def __call__(self, StatusCode: int, httpHeaders: System.Net.WebHeaderCollection) -> None: ...
    ...

class HttpListener(System.IDisposable):
    """Provides a simple, programmatically controlled HTTP protocol listener. This class cannot be inherited."""
    class ExtendedProtectionSelector(System.MulticastDelegate):
        """A delegate called to determine the ExtendedProtectionPolicy to use for each HttpListener request."""
        def __init__(self, function: collections.abc.Callable[[System.Net.HttpListenerRequest], typing.Any], /) -> None: ...
        def __call__(self, request: System.Net.HttpListenerRequest) -> typing.Any: ...
        ...

    def __init__(self) -> None:
        """Initializes a new instance of the HttpListener class."""
    def Abort(self) -> None:
        """Shuts down the HttpListener object immediately, discarding all currently queued requests."""
    @property
    def AuthenticationSchemeSelectorDelegate(self) -> collections.abc.Callable[[System.Net.HttpListenerRequest], System.Net.AuthenticationSchemes] | None:
        """Gets or sets the delegate called to determine the protocol used to authenticate clients."""
    @AuthenticationSchemeSelectorDelegate.setter
    def AuthenticationSchemeSelectorDelegate(self, value: collections.abc.Callable[[System.Net.HttpListenerRequest], System.Net.AuthenticationSchemes] | None) -> None: ...
    @property
    def AuthenticationSchemes(self) -> System.Net.AuthenticationSchemes:
        """Gets or sets the scheme used to authenticate clients."""
    @AuthenticationSchemes.setter
    def AuthenticationSchemes(self, value: System.Net.AuthenticationSchemes) -> None: ...
    def BeginGetContext(self, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins asynchronously retrieving an incoming request."""
    def Close(self) -> None:
        """Shuts down the HttpListener."""
    @property
    def DefaultServiceNames(self) -> typing.Any:
        """Gets a default list of Service Provider Names (SPNs) as determined by registered prefixes."""
    def EndGetContext(self, asyncResult: System.IAsyncResult) -> System.Net.HttpListenerContext:
        """Completes an asynchronous operation to retrieve an incoming client request."""
    @property
    def ExtendedProtectionPolicy(self) -> typing.Any:
        """Gets or sets the ExtendedProtectionPolicy to use for extended protection for a session."""
    @ExtendedProtectionPolicy.setter
    def ExtendedProtectionPolicy(self, value: typing.Any) -> None: ...
    @property
    def ExtendedProtectionSelectorDelegate(self) -> collections.abc.Callable[[System.Net.HttpListenerRequest], typing.Any] | None:
        """Gets or sets the delegate called to determine the ExtendedProtectionPolicy to use for each request."""
    @ExtendedProtectionSelectorDelegate.setter
    def ExtendedProtectionSelectorDelegate(self, value: collections.abc.Callable[[System.Net.HttpListenerRequest], typing.Any]) -> None: ...
    def GetContext(self) -> System.Net.HttpListenerContext:
        """Waits for an incoming request and returns when one is received."""
    def GetContextAsync(self) -> collections.abc.Awaitable[System.Net.HttpListenerContext]:
        """Waits for an incoming request as an asynchronous operation."""
    @property
    def IgnoreWriteExceptions(self) -> bool:
        """Gets or sets a Boolean value that specifies whether your application receives exceptions that occur when an HttpListener sends the response to the client."""
    @IgnoreWriteExceptions.setter
    def IgnoreWriteExceptions(self, value: bool) -> None: ...
    @property
    def IsListening(self) -> bool:
        """Gets a value that indicates whether HttpListener has been started."""
    IsSupported: typing.ClassVar[bool]
    """Gets a value that indicates whether HttpListener can be used with the current operating system."""
    @property
    def Prefixes(self) -> System.Net.HttpListenerPrefixCollection:
        """Gets the Uniform Resource Identifier (URI) prefixes handled by this HttpListener object."""
    @property
    def Realm(self) -> str | None:
        """Gets or sets the realm, or resource partition, associated with this HttpListener object."""
    @Realm.setter
    def Realm(self, value: str | None) -> None: ...
    def Start(self) -> None:
        """Allows this instance to receive incoming requests."""
    def Stop(self) -> None:
        """Causes this instance to stop receiving new incoming requests and terminates processing of all ongoing requests."""
    @property
    def TimeoutManager(self) -> System.Net.HttpListenerTimeoutManager:
        """The timeout manager for this HttpListener instance."""
    @property
    def UnsafeConnectionNtlmAuthentication(self) -> bool:
        """Gets or sets a Boolean value that controls whether, when NTLM is used, additional requests using the same Transmission Control Protocol (TCP) connection are required to authenticate."""
    @UnsafeConnectionNtlmAuthentication.setter
    def UnsafeConnectionNtlmAuthentication(self, value: bool) -> None: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class HttpListenerBasicIdentity:
    """Holds the user name and password from a basic authentication request."""
    def __init__(self, username: str, password: str) -> None:
        """Initializes a new instance of the HttpListenerBasicIdentity class using the specified user name and password."""
    @property
    def Password(self) -> str:
        """Indicates the password from a basic authentication attempt."""
    ...

class HttpListenerContext(System.Object):
    """Provides access to the request and response objects used by the HttpListener class. This class cannot be inherited."""
    @typing.overload
    def AcceptWebSocketAsync(self, subProtocol: str | None) -> collections.abc.Awaitable[typing.Any]:
        """Accept a WebSocket connection as an asynchronous operation."""
    @typing.overload
    def AcceptWebSocketAsync(self, subProtocol: str | None, keepAliveInterval: datetime.timedelta | System.TimeSpan) -> collections.abc.Awaitable[typing.Any]:
        """Accept a WebSocket connection specifying the supported WebSocket sub-protocol and WebSocket keep-alive interval as an asynchronous operation."""
    @typing.overload
    def AcceptWebSocketAsync(self, subProtocol: str | None, receiveBufferSize: int, keepAliveInterval: datetime.timedelta | System.TimeSpan) -> collections.abc.Awaitable[typing.Any]:
        """Accept a WebSocket connection specifying the supported WebSocket sub-protocol, receive buffer size, and WebSocket keep-alive interval as an asynchronous operation."""
    @typing.overload
    def AcceptWebSocketAsync(self, subProtocol: str | None, receiveBufferSize: int, keepAliveInterval: datetime.timedelta | System.TimeSpan, internalBuffer: System.ArraySegment[int]) -> collections.abc.Awaitable[typing.Any]:
        """Accept a WebSocket connection specifying the supported WebSocket sub-protocol, receive buffer size, WebSocket keep-alive interval, and the internal buffer as an asynchronous operation."""
    @property
    def Request(self) -> System.Net.HttpListenerRequest:
        """Gets the HttpListenerRequest that represents a client's request for a resource."""
    @property
    def Response(self) -> System.Net.HttpListenerResponse:
        """Gets the HttpListenerResponse object that will be sent to the client in response to the client's request."""
    @property
    def User(self) -> typing.Any:
        """Gets an object used to obtain identity, authentication information, and security roles for the client whose request is represented by this HttpListenerContext object."""
    ...

class HttpListenerException:
    """The exception that is thrown when an error occurs processing an HTTP request."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the HttpListenerException class."""
    @typing.overload
    def __init__(self, errorCode: int) -> None:
        """Initializes a new instance of the HttpListenerException class using the specified error code."""
    @typing.overload
    def __init__(self, errorCode: int, message: str) -> None:
        """Initializes a new instance of the HttpListenerException class using the specified error code and message."""
    @property
    def ErrorCode(self) -> int:
        """Gets a value that identifies the error that occurred."""
    ...

class HttpListenerPrefixCollection(System.Collections.Generic.ICollection[str]):
    """Represents the collection used to store Uniform Resource Identifier (URI) prefixes for HttpListener objects."""
    def Add(self, uriPrefix: str) -> None:
        """Adds a Uniform Resource Identifier (URI) prefix to the collection."""
    def Clear(self) -> None:
        """Removes all the Uniform Resource Identifier (URI) prefixes from the collection."""
    def Contains(self, uriPrefix: str) -> bool:
        """Returns a Boolean value that indicates whether the specified prefix is contained in the collection."""
    @typing.overload
    def CopyTo(self, array: System.Array, offset: int) -> None:
        """Copies the contents of an HttpListenerPrefixCollection to the specified array."""
    @typing.overload
    def CopyTo(self, array: collections.abc.Iterable[str], offset: int) -> None:
        """Copies the contents of an HttpListenerPrefixCollection to the specified string array."""
    @property
    def Count(self) -> int:
        """Gets the number of prefixes contained in the collection."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[str]:
        """Returns an object that can be used to iterate through the collection."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value that indicates whether access to the collection is read-only."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value that indicates whether access to the collection is synchronized (thread-safe)."""
    def Remove(self, uriPrefix: str) -> bool:
        """Removes the specified Uniform Resource Identifier (URI) from the list of prefixes handled by the HttpListener object."""
    def __iter__(self) -> collections.abc.Iterator[str]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class HttpListenerRequest(System.Object):
    """Describes an incoming HTTP request to an HttpListener object. This class cannot be inherited."""
    @property
    def AcceptTypes(self) -> System.Array[str] | None:
        """Gets the MIME types accepted by the client."""
    def BeginGetClientCertificate(self, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous request for the client's X.509 v.3 certificate."""
    @property
    def ClientCertificateError(self) -> int:
        """Gets an error code that identifies a problem with the X509Certificate provided by the client."""
    @property
    def ContentEncoding(self) -> System.Text.Encoding:
        """Gets the content encoding that can be used with data sent with the request."""
    @property
    def ContentLength64(self) -> int:
        """Gets the length of the body data included in the request."""
    @property
    def ContentType(self) -> str | None:
        """Gets the MIME type of the body data included in the request."""
    @property
    def Cookies(self) -> System.Net.CookieCollection:
        """Gets the cookies sent with the request."""
    def EndGetClientCertificate(self, asyncResult: System.IAsyncResult) -> System.Security.Cryptography.X509Certificates.X509Certificate2 | None:
        """Ends an asynchronous request for the client's X.509 v.3 certificate."""
    def GetClientCertificate(self) -> System.Security.Cryptography.X509Certificates.X509Certificate2 | None:
        """Retrieves the client's X.509 v.3 certificate."""
    def GetClientCertificateAsync(self) -> collections.abc.Awaitable[System.Security.Cryptography.X509Certificates.X509Certificate2 | None]:
        """Retrieves the client's X.509 v.3 certificate as an asynchronous operation."""
    @property
    def HasEntityBody(self) -> bool:
        """Gets a Boolean value that indicates whether the request has associated body data."""
    @property
    def Headers(self) -> typing.Any:
        """Gets the collection of header name/value pairs sent in the request."""
    @property
    def HttpMethod(self) -> str | None:
        """Gets the HTTP method specified by the client."""
    @property
    def InputStream(self) -> System.IO.Stream:
        """Gets a stream that contains the body data sent by the client."""
    @property
    def IsAuthenticated(self) -> bool:
        """Gets a Boolean value that indicates whether the client sending this request is authenticated."""
    @property
    def IsLocal(self) -> bool:
        """Gets a Boolean value that indicates whether the request is sent from the local computer."""
    @property
    def IsSecureConnection(self) -> bool:
        """Gets a Boolean value that indicates whether the TCP connection used to send the request is using the Secure Sockets Layer (SSL) protocol."""
    @property
    def IsWebSocketRequest(self) -> bool:
        """Gets a Boolean value that indicates whether the TCP connection was a WebSocket request."""
    @property
    def KeepAlive(self) -> bool:
        """Gets a Boolean value that indicates whether the client requests a persistent connection."""
    @property
    def LocalEndPoint(self) -> System.Net.IPEndPoint | None:
        """Gets the server IP address and port number to which the request is directed."""
    @property
    def ProtocolVersion(self) -> System.Version:
        """Gets the HTTP version used by the requesting client."""
    @property
    def QueryString(self) -> typing.Any:
        """Gets the query string included in the request."""
    @property
    def RawUrl(self) -> str | None:
        """Gets the URL information (without the host and port) requested by the client."""
    @property
    def RemoteEndPoint(self) -> System.Net.IPEndPoint | None:
        """Gets the client IP address and port number from which the request originated."""
    @property
    def RequestTraceIdentifier(self) -> uuid.UUID:
        """Gets the request identifier of the incoming HTTP request."""
    @property
    def ServiceName(self) -> str | None:
        """Gets the Service Provider Name (SPN) that the client sent on the request."""
    @property
    def TransportContext(self) -> System.Net.TransportContext:
        """Gets the TransportContext for the client request."""
    @property
    def Url(self) -> System.Uri | None:
        """Gets the Uri object requested by the client."""
    @property
    def UrlReferrer(self) -> System.Uri | None:
        """Gets the Uniform Resource Identifier (URI) of the resource that referred the client to the server."""
    @property
    def UserAgent(self) -> str | None:
        """Gets the user agent presented by the client."""
    @property
    def UserHostAddress(self) -> str:
        """Gets the server IP address and port number to which the request is directed."""
    @property
    def UserHostName(self) -> str:
        """Gets the DNS name and, if provided, the port number specified by the client."""
    @property
    def UserLanguages(self) -> System.Array[str] | None:
        """Gets the natural languages that are preferred for the response."""
    ...

class HttpListenerResponse(System.IDisposable):
    """Represents a response to a request being handled by an HttpListener object."""
    def Abort(self) -> None:
        """Closes the connection to the client without sending a response."""
    def AddHeader(self, name: str, value: str) -> None:
        """Adds the specified header and value to the HTTP headers for this response."""
    def AppendCookie(self, cookie: System.Net.Cookie) -> None:
        """Adds the specified Cookie to the collection of cookies for this response."""
    def AppendHeader(self, name: str, value: str) -> None:
        """Appends a value to the specified HTTP header to be sent with this response."""
    @typing.overload
    def Close(self) -> None:
        """Sends the response to the client and releases the resources held by this HttpListenerResponse instance."""
    @typing.overload
    def Close(self, responseEntity: typing_extensions.Buffer | collections.abc.Iterable[int], willBlock: bool) -> None:
        """Returns the specified byte array to the client and releases the resources held by this HttpListenerResponse instance."""
    @property
    def ContentEncoding(self) -> System.Text.Encoding | None:
        """Gets or sets the Encoding for this response's HttpListenerResponse.OutputStream."""
    @ContentEncoding.setter
    def ContentEncoding(self, value: System.Text.Encoding | None) -> None: ...
    @property
    def ContentLength64(self) -> int:
        """Gets or sets the number of bytes in the body data included in the response."""
    @ContentLength64.setter
    def ContentLength64(self, value: int) -> None: ...
    @property
    def ContentType(self) -> str | None:
        """Gets or sets the MIME type of the content returned."""
    @ContentType.setter
    def ContentType(self, value: str | None) -> None: ...
    @property
    def Cookies(self) -> System.Net.CookieCollection:
        """Gets or sets the collection of cookies returned with the response."""
    @Cookies.setter
    def Cookies(self, value: System.Net.CookieCollection) -> None: ...
    def CopyFrom(self, templateResponse: System.Net.HttpListenerResponse) -> None:
        """Copies properties from the specified HttpListenerResponse to this response."""
    @property
    def Headers(self) -> System.Net.WebHeaderCollection:
        """Gets or sets the collection of header name/value pairs returned by the server."""
    @Headers.setter
    def Headers(self, value: System.Net.WebHeaderCollection) -> None: ...
    @property
    def KeepAlive(self) -> bool:
        """Gets or sets a value indicating whether the server requests a persistent connection."""
    @KeepAlive.setter
    def KeepAlive(self, value: bool) -> None: ...
    @property
    def OutputStream(self) -> System.IO.Stream:
        """Gets a Stream object to which a response can be written."""
    @property
    def ProtocolVersion(self) -> System.Version:
        """Gets or sets the HTTP version used for the response."""
    @ProtocolVersion.setter
    def ProtocolVersion(self, value: System.Version) -> None: ...
    def Redirect(self, url: str) -> None:
        """Configures the response to redirect the client to the specified URL."""
    @property
    def RedirectLocation(self) -> str | None:
        """Gets or sets the value of the HTTP Location header in this response."""
    @RedirectLocation.setter
    def RedirectLocation(self, value: str | None) -> None: ...
    @property
    def SendChunked(self) -> bool:
        """Gets or sets whether the response uses chunked transfer encoding."""
    @SendChunked.setter
    def SendChunked(self, value: bool) -> None: ...
    def SetCookie(self, cookie: System.Net.Cookie) -> None:
        """Adds or updates a Cookie in the collection of cookies sent with this response."""
    @property
    def StatusCode(self) -> int:
        """Gets or sets the HTTP status code to be returned to the client."""
    @StatusCode.setter
    def StatusCode(self, value: int) -> None: ...
    @property
    def StatusDescription(self) -> str:
        """Gets or sets a text description of the HTTP status code returned to the client."""
    @StatusDescription.setter
    def StatusDescription(self, value: str) -> None: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class HttpListenerTimeoutManager(System.Object):
    """The timeout manager to use for an HttpListener object."""
    @property
    def DrainEntityBody(self) -> datetime.timedelta:
        """Gets or sets the time allowed for the HttpListener to drain the entity body on a Keep-Alive connection."""
    @DrainEntityBody.setter
    def DrainEntityBody(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    @property
    def EntityBody(self) -> datetime.timedelta:
        """Gets or sets the time allowed for the request entity body to arrive."""
    @EntityBody.setter
    def EntityBody(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    @property
    def HeaderWait(self) -> datetime.timedelta:
        """Gets or sets the time allowed for the HttpListener to parse the request header."""
    @HeaderWait.setter
    def HeaderWait(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    @property
    def IdleConnection(self) -> datetime.timedelta:
        """Gets or sets the time allowed for an idle connection."""
    @IdleConnection.setter
    def IdleConnection(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    @property
    def MinSendBytesPerSecond(self) -> int:
        """Gets or sets the minimum send rate, in bytes-per-second, for the response."""
    @MinSendBytesPerSecond.setter
    def MinSendBytesPerSecond(self, value: int) -> None: ...
    @property
    def RequestQueue(self) -> datetime.timedelta:
        """Gets or sets the time allowed for the request to remain in the request queue before the HttpListener picks it up."""
    @RequestQueue.setter
    def RequestQueue(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    ...

class HttpRequestHeader(System.Enum):
    """The HTTP headers that may be specified in a client request."""
    Accept: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Accept header, which specifies the MIME types that are acceptable for the response."""
    AcceptCharset: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Accept-Charset header, which specifies the character sets that are acceptable for the response."""
    AcceptEncoding: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Accept-Encoding header, which specifies the content encodings that are acceptable for the response."""
    AcceptLanguage: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Accept-Language header, which specifies that natural languages that are preferred for the response."""
    Allow: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Allow header, which specifies the set of HTTP methods supported."""
    Authorization: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Authorization header, which specifies the credentials that the client presents in order to authenticate itself to the server."""
    CacheControl: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Cache-Control header, which specifies directives that must be obeyed by all cache control mechanisms along the request/response chain."""
    Connection: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Connection header, which specifies options that are desired for a particular connection."""
    ContentEncoding: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Content-Encoding header, which specifies the encodings that have been applied to the accompanying body data."""
    ContentLanguage: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Content-Language header, which specifies the natural language(s) of the accompanying body data."""
    ContentLength: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Content-Length header, which specifies the length, in bytes, of the accompanying body data."""
    ContentLocation: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Content-Location header, which specifies a URI from which the accompanying body may be obtained."""
    ContentMd5: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Content-MD5 header, which specifies the MD5 digest of the accompanying body data, for the purpose of providing an end-to-end message integrity check. Due to collision problems with MD5, Microsoft recommends a security model based on SHA-256 or better."""
    ContentRange: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Content-Range header, which specifies where in the full body the accompanying partial body data should be applied."""
    ContentType: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Content-Type header, which specifies the MIME type of the accompanying body data."""
    Cookie: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Cookie header, which specifies cookie data presented to the server."""
    Date: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Date header, which specifies the date and time at which the request originated."""
    Expect: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Expect header, which specifies particular server behaviors that are required by the client."""
    Expires: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Expires header, which specifies the date and time after which the accompanying body data should be considered stale."""
    From: typing.ClassVar[System.Net.HttpRequestHeader]
    """The From header, which specifies an Internet Email address for the human user who controls the requesting user agent."""
    Host: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Host header, which specifies the host name and port number of the resource being requested."""
    IfMatch: typing.ClassVar[System.Net.HttpRequestHeader]
    """The If-Match header, which specifies that the requested operation should be performed only if the client's cached copy of the indicated resource is current."""
    IfModifiedSince: typing.ClassVar[System.Net.HttpRequestHeader]
    """The If-Modified-Since header, which specifies that the requested operation should be performed only if the requested resource has been modified since the indicated date and time."""
    IfNoneMatch: typing.ClassVar[System.Net.HttpRequestHeader]
    """The If-None-Match header, which specifies that the requested operation should be performed only if none of client's cached copies of the indicated resources are current."""
    IfRange: typing.ClassVar[System.Net.HttpRequestHeader]
    """The If-Range header, which specifies that only the specified range of the requested resource should be sent, if the client's cached copy is current."""
    IfUnmodifiedSince: typing.ClassVar[System.Net.HttpRequestHeader]
    """The If-Unmodified-Since header, which specifies that the requested operation should be performed only if the requested resource has not been modified since the indicated date and time."""
    KeepAlive: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Keep-Alive header, which specifies a parameter used into order to maintain a persistent connection."""
    LastModified: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Last-Modified header, which specifies the date and time at which the accompanying body data was last modified."""
    MaxForwards: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Max-Forwards header, which specifies an integer indicating the remaining number of times that this request may be forwarded."""
    Pragma: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Pragma header, which specifies implementation-specific directives that might apply to any agent along the request/response chain."""
    ProxyAuthorization: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Proxy-Authorization header, which specifies the credentials that the client presents in order to authenticate itself to a proxy."""
    Range: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Range header, which specifies the sub-range(s) of the response that the client requests be returned in lieu of the entire response."""
    Referer: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Referer header, which specifies the URI of the resource from which the request URI was obtained."""
    Te: typing.ClassVar[System.Net.HttpRequestHeader]
    """The TE header, which specifies the transfer encodings that are acceptable for the response."""
    Trailer: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Trailer header, which specifies the header fields present in the trailer of a message encoded with chunked transfer-coding."""
    TransferEncoding: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Transfer-Encoding header, which specifies what (if any) type of transformation that has been applied to the message body."""
    Translate: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Translate header, a Microsoft extension to the HTTP specification used in conjunction with WebDAV functionality."""
    Upgrade: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Upgrade header, which specifies additional communications protocols that the client supports."""
    UserAgent: typing.ClassVar[System.Net.HttpRequestHeader]
    """The User-Agent header, which specifies information about the client agent."""
    Via: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Via header, which specifies intermediate protocols to be used by gateway and proxy agents."""
    Warning: typing.ClassVar[System.Net.HttpRequestHeader]
    """The Warning header, which specifies additional information about that status or transformation of a message that might not be reflected in the message."""
    ...

class HttpResponseHeader(System.Enum):
    """The HTTP headers that can be specified in a server response."""
    AcceptRanges: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Accept-Ranges header, which specifies the range that is accepted by the server."""
    Age: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Age header, which specifies the time, in seconds, since the response was generated by the originating server."""
    Allow: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Allow header, which specifies the set of HTTP methods that are supported."""
    CacheControl: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Cache-Control header, which specifies caching directives that must be obeyed by all caching mechanisms along the request/response chain."""
    Connection: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Connection header, which specifies options that are desired for a particular connection."""
    ContentEncoding: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Content-Encoding header, which specifies the encodings that have been applied to the accompanying body data."""
    ContentLanguage: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Content-Language header, which specifies the natural language or languages of the accompanying body data."""
    ContentLength: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Content-Length header, which specifies the length, in bytes, of the accompanying body data."""
    ContentLocation: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Content-Location header, which specifies a URI from which the accompanying body can be obtained."""
    ContentMd5: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Content-MD5 header, which specifies the MD5 digest of the accompanying body data, for the purpose of providing an end-to-end message integrity check. Due to collision problems with MD5, Microsoft recommends a security model based on SHA-256 or better."""
    ContentRange: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Range header, which specifies the subrange or subranges of the response that the client requests be returned in lieu of the entire response."""
    ContentType: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Content-Type header, which specifies the MIME type of the accompanying body data."""
    Date: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Date header, which specifies the date and time at which the response originated."""
    ETag: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Etag header, which specifies the current value for the requested variant."""
    Expires: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Expires header, which specifies the date and time after which the accompanying body data should be considered stale."""
    KeepAlive: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Keep-Alive header, which specifies a parameter to be used to maintain a persistent connection."""
    LastModified: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Last-Modified header, which specifies the date and time at which the accompanying body data was last modified."""
    Location: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Location header, which specifies a URI to which the client is redirected to obtain the requested resource."""
    Pragma: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Pragma header, which specifies implementation-specific directives that might apply to any agent along the request/response chain."""
    ProxyAuthenticate: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Proxy-Authenticate header, which specifies that the client must authenticate itself to a proxy."""
    RetryAfter: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Retry-After header, which specifies a time (in seconds), or a date and time, after which the client can retry its request."""
    Server: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Server header, which specifies information about the originating server agent."""
    SetCookie: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Set-Cookie header, which specifies cookie data that is presented to the client."""
    Trailer: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Trailer header, which specifies that the indicated header fields are present in the trailer of a message that is encoded with chunked transfer-coding."""
    TransferEncoding: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Transfer-Encoding header, which specifies what (if any) type of transformation has been applied to the message body."""
    Upgrade: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Upgrade header, which specifies additional communications protocols that the client supports."""
    Vary: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Vary header, which specifies the request headers that are used to determine whether a cached response is fresh."""
    Via: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Via header, which specifies intermediate protocols to be used by gateway and proxy agents."""
    Warning: typing.ClassVar[System.Net.HttpResponseHeader]
    """The Warning header, which specifies additional information about that status or transformation of a message that might not be reflected in the message."""
    WwwAuthenticate: typing.ClassVar[System.Net.HttpResponseHeader]
    """The WWW-Authenticate header, which specifies that the client must authenticate itself to the server."""
    ...

class HttpStatusCode(System.Enum):
    """Contains the values of status codes defined for HTTP defined in RFC 2616 for HTTP 1.1."""
    Accepted: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 202. HttpStatusCode.Accepted indicates that the request has been accepted for further processing."""
    AlreadyReported: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 208. HttpStatusCode.AlreadyReported indicates that the members of a WebDAV binding have already been enumerated in a preceding part of the multistatus response, and are not being included again."""
    Ambiguous: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 300. HttpStatusCode.Ambiguous indicates that the requested information has multiple representations. The default action is to treat this status as a redirect and follow the contents of the Location header associated with this response. Ambiguous is a synonym for MultipleChoices ."""
    BadGateway: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 502. HttpStatusCode.BadGateway indicates that an intermediate proxy server received a bad response from another proxy or the origin server."""
    BadRequest: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 400. HttpStatusCode.BadRequest indicates that the request could not be understood by the server. HttpStatusCode.BadRequest is sent when no other error is applicable, or if the exact error is unknown or does not have its own error code."""
    Conflict: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 409. HttpStatusCode.Conflict indicates that the request could not be carried out because of a conflict on the server."""
    Continue: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 100. HttpStatusCode.Continue indicates that the client can continue with its request."""
    Created: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 201. HttpStatusCode.Created indicates that the request resulted in a new resource created before the response was sent."""
    EarlyHints: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 103. HttpStatusCode.EarlyHints indicates to the client that the server is likely to send a final response with the header fields included in the informational response."""
    ExpectationFailed: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 417. HttpStatusCode.ExpectationFailed indicates that an expectation given in an Expect header could not be met by the server."""
    FailedDependency: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 424. HttpStatusCode.FailedDependency indicates that the method couldn't be performed on the resource because the requested action depended on another action and that action failed."""
    Forbidden: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 403. HttpStatusCode.Forbidden indicates that the server refuses to fulfill the request."""
    Found: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 302. HttpStatusCode.Found indicates that the requested information is located at the URI specified in the Location header. The default action when this status is received is to follow the Location header associated with the response. When the original request method was POST, the redirected request will use the GET method. Found is a synonym for Redirect ."""
    GatewayTimeout: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 504. HttpStatusCode.GatewayTimeout indicates that an intermediate proxy server timed out while waiting for a response from another proxy or the origin server."""
    Gone: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 410. HttpStatusCode.Gone indicates that the requested resource is no longer available."""
    HttpVersionNotSupported: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 505. HttpStatusCode.HttpVersionNotSupported indicates that the requested HTTP version is not supported by the server."""
    IMUsed: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 226. HttpStatusCode.IMUsed indicates that the server has fulfilled a request for the resource, and the response is a representation of the result of one or more instance-manipulations applied to the current instance."""
    InsufficientStorage: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 507. HttpStatusCode.InsufficientStorage indicates that the server is unable to store the representation needed to complete the request."""
    InternalServerError: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 500. HttpStatusCode.InternalServerError indicates that a generic error has occurred on the server."""
    LengthRequired: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 411. HttpStatusCode.LengthRequired indicates that the required Content-length header is missing."""
    Locked: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 423. HttpStatusCode.Locked indicates that the source or destination resource is locked."""
    LoopDetected: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 508. HttpStatusCode.LoopDetected indicates that the server terminated an operation because it encountered an infinite loop while processing a WebDAV request with 'Depth: infinity'. This status code is meant for backward compatibility with clients not aware of the 208 status code HttpStatusCode.AlreadyReported appearing in multistatus response bodies."""
    MethodNotAllowed: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 405. HttpStatusCode.MethodNotAllowed indicates that the request method (POST or GET) is not allowed on the requested resource."""
    MisdirectedRequest: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 421. HttpStatusCode.MisdirectedRequest indicates that the request was directed at a server that is not able to produce a response."""
    Moved: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 301. HttpStatusCode.Moved indicates that the requested information has been moved to the URI specified in the Location header. The default action when this status is received is to follow the Location header associated with the response. When the original request method was POST, the redirected request will use the GET method. Moved is a synonym for MovedPermanently ."""
    MovedPermanently: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 301. HttpStatusCode.MovedPermanently indicates that the requested information has been moved to the URI specified in the Location header. The default action when this status is received is to follow the Location header associated with the response. MovedPermanently is a synonym for Moved ."""
    MultiStatus: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 207. HttpStatusCode.MultiStatus indicates multiple status codes for a single response during a Web Distributed Authoring and Versioning (WebDAV) operation. The response body contains XML that describes the status codes."""
    MultipleChoices: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 300. HttpStatusCode.MultipleChoices indicates that the requested information has multiple representations. The default action is to treat this status as a redirect and follow the contents of the Location header associated with this response. MultipleChoices is a synonym for Ambiguous ."""
    NetworkAuthenticationRequired: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 511. HttpStatusCode.NetworkAuthenticationRequired indicates that the client needs to authenticate to gain network access; it's intended for use by intercepting proxies used to control access to the network."""
    NoContent: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 204. HttpStatusCode.NoContent indicates that the request has been successfully processed and that the response is intentionally blank."""
    NonAuthoritativeInformation: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 203. HttpStatusCode.NonAuthoritativeInformation indicates that the returned meta information is from a cached copy instead of the origin server and therefore may be incorrect."""
    NotAcceptable: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 406. HttpStatusCode.NotAcceptable indicates that the client has indicated with Accept headers that it will not accept any of the available representations of the resource."""
    NotExtended: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 510. HttpStatusCode.NotExtended indicates that further extensions to the request are required for the server to fulfill it."""
    NotFound: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 404. HttpStatusCode.NotFound indicates that the requested resource does not exist on the server."""
    NotImplemented: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 501. HttpStatusCode.NotImplemented indicates that the server does not support the requested function."""
    NotModified: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 304. HttpStatusCode.NotModified indicates that the client's cached copy is up to date. The contents of the resource are not transferred."""
    OK: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 200. HttpStatusCode.OK indicates that the request succeeded and that the requested information is in the response. This is the most common status code to receive."""
    PartialContent: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 206. HttpStatusCode.PartialContent indicates that the response is a partial response as requested by a GET request that includes a byte range."""
    PaymentRequired: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 402. HttpStatusCode.PaymentRequired is reserved for future use."""
    PermanentRedirect: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 308. HttpStatusCode.PermanentRedirect indicates that the request information is located at the URI specified in the Location header. The default action when this status is received is to follow the Location header associated with the response. When the original request method was POST, the redirected request will also use the POST method."""
    PreconditionFailed: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 412. HttpStatusCode.PreconditionFailed indicates that a condition set for this request failed, and the request cannot be carried out. Conditions are set with conditional request headers like If-Match, If-None-Match, or If-Unmodified-Since."""
    PreconditionRequired: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 428. HttpStatusCode.PreconditionRequired indicates that the server requires the request to be conditional."""
    Processing: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 102. HttpStatusCode.Processing indicates that the server has accepted the complete request but hasn't completed it yet."""
    ProxyAuthenticationRequired: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 407. HttpStatusCode.ProxyAuthenticationRequired indicates that the requested proxy requires authentication. The Proxy-authenticate header contains the details of how to perform the authentication."""
    Redirect: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 302. HttpStatusCode.Redirect indicates that the requested information is located at the URI specified in the Location header. The default action when this status is received is to follow the Location header associated with the response. When the original request method was POST, the redirected request will use the GET method. Redirect is a synonym for Found ."""
    RedirectKeepVerb: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 307. HttpStatusCode.RedirectKeepVerb indicates that the request information is located at the URI specified in the Location header. The default action when this status is received is to follow the Location header associated with the response. When the original request method was POST, the redirected request will also use the POST method. RedirectKeepVerb is a synonym for TemporaryRedirect ."""
    RedirectMethod: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 303. HttpStatusCode.RedirectMethod automatically redirects the client to the URI specified in the Location header as the result of a POST. The request to the resource specified by the Location header will be made with a GET. RedirectMethod is a synonym for SeeOther ."""
    RequestEntityTooLarge: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 413. HttpStatusCode.RequestEntityTooLarge indicates that the request is too large for the server to process."""
    RequestHeaderFieldsTooLarge: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 431. HttpStatusCode.RequestHeaderFieldsTooLarge indicates that the server is unwilling to process the request because its header fields (either an individual header field or all the header fields collectively) are too large."""
    RequestTimeout: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 408. HttpStatusCode.RequestTimeout indicates that the client did not send a request within the time the server was expecting the request."""
    RequestUriTooLong: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 414. HttpStatusCode.RequestUriTooLong indicates that the URI is too long."""
    RequestedRangeNotSatisfiable: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 416. HttpStatusCode.RequestedRangeNotSatisfiable indicates that the range of data requested from the resource cannot be returned, either because the beginning of the range is before the beginning of the resource, or the end of the range is after the end of the resource."""
    ResetContent: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 205. HttpStatusCode.ResetContent indicates that the client should reset (not reload) the current resource."""
    SeeOther: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 303. HttpStatusCode.SeeOther automatically redirects the client to the URI specified in the Location header as the result of a POST. The request to the resource specified by the Location header will be made with a GET. SeeOther is a synonym for RedirectMethod ."""
    ServiceUnavailable: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 503. HttpStatusCode.ServiceUnavailable indicates that the server is temporarily unavailable, usually due to high load or maintenance."""
    SwitchingProtocols: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 101. HttpStatusCode.SwitchingProtocols indicates that the protocol version or protocol is being changed."""
    TemporaryRedirect: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 307. HttpStatusCode.TemporaryRedirect indicates that the request information is located at the URI specified in the Location header. The default action when this status is received is to follow the Location header associated with the response. When the original request method was POST, the redirected request will also use the POST method. TemporaryRedirect is a synonym for RedirectKeepVerb ."""
    TooManyRequests: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 429. HttpStatusCode.TooManyRequests indicates that the user has sent too many requests in a given amount of time."""
    Unauthorized: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 401. HttpStatusCode.Unauthorized indicates that the requested resource requires authentication. The WWW-Authenticate header contains the details of how to perform the authentication."""
    UnavailableForLegalReasons: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 451. HttpStatusCode.UnavailableForLegalReasons indicates that the server is denying access to the resource as a consequence of a legal demand."""
    UnprocessableContent: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 422. HttpStatusCode.UnprocessableContent indicates that the request was well-formed but was unable to be followed due to semantic errors. UnprocessableContent is a synonym for UnprocessableEntity."""
    UnprocessableEntity: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 422. HttpStatusCode.UnprocessableEntity indicates that the request was well-formed but was unable to be followed due to semantic errors. UnprocessableEntity is a synonym for UnprocessableContent."""
    UnsupportedMediaType: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 415. HttpStatusCode.UnsupportedMediaType indicates that the request is an unsupported type."""
    Unused: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 306. HttpStatusCode.Unused is a proposed extension to the HTTP/1.1 specification that is not fully specified."""
    UpgradeRequired: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 426. HttpStatusCode.UpgradeRequired indicates that the client should switch to a different protocol such as TLS/1.0."""
    UseProxy: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 305. HttpStatusCode.UseProxy indicates that the request should use the proxy server at the URI specified in the Location header."""
    VariantAlsoNegotiates: typing.ClassVar[System.Net.HttpStatusCode]
    """Equivalent to HTTP status 506. HttpStatusCode.VariantAlsoNegotiates indicates that the chosen variant resource is configured to engage in transparent content negotiation itself and, therefore, isn't a proper endpoint in the negotiation process."""
    ...

class HttpVersion(System.Object):
    """Defines the HTTP version numbers that are supported by the HttpWebRequest and HttpWebResponse classes."""
    Unknown: typing.ClassVar[System.Version]
    """Defines a Version instance for an unknown HTTP version."""
    Version10: typing.ClassVar[System.Version]
    """Defines a Version instance for HTTP 1.0."""
    Version11: typing.ClassVar[System.Version]
    """Defines a Version instance for HTTP 1.1."""
    Version20: typing.ClassVar[System.Version]
    """Defines a Version instance for HTTP 2.0."""
    Version30: typing.ClassVar[System.Version]
    """Defines a Version instance for HTTP 3.0."""
    ...

class HttpWebRequest(System.Net.WebRequest):
    """Provides an HTTP-specific implementation of the WebRequest class."""
    def Abort(self) -> None:
        """Cancels a request to an Internet resource."""
    @property
    def Accept(self) -> str | None:
        """Gets or sets the value of the Accept HTTP header."""
    @Accept.setter
    def Accept(self, value: str | None) -> None: ...
    @typing.overload
    def AddRange(self, from_: int, to: int) -> None:
        """Adds a byte range header to the request for a specified range."""
    @typing.overload
    def AddRange(self, range: int) -> None:
        """Adds a byte range header to a request for a specific range from the beginning or end of the requested data."""
    @typing.overload
    def AddRange(self, rangeSpecifier: str, from_: int, to: int) -> None:
        """Adds a range header to a request for a specified range."""
    @typing.overload
    def AddRange(self, rangeSpecifier: str, range: int) -> None:
        """Adds a Range header to a request for a specific range from the beginning or end of the requested data."""
    @property
    def Address(self) -> System.Uri:
        """Gets the Uniform Resource Identifier (URI) of the Internet resource that actually responds to the request."""
    @property
    def AllowAutoRedirect(self) -> bool:
        """Gets or sets a value that indicates whether the request should follow redirection responses."""
    @AllowAutoRedirect.setter
    def AllowAutoRedirect(self, value: bool) -> None: ...
    @property
    def AllowReadStreamBuffering(self) -> bool:
        """Gets or sets a value that indicates whether to buffer the received from the Internet resource."""
    @AllowReadStreamBuffering.setter
    def AllowReadStreamBuffering(self, value: bool) -> None: ...
    @property
    def AllowWriteStreamBuffering(self) -> bool:
        """Gets or sets a value that indicates whether to buffer the data sent to the Internet resource."""
    @AllowWriteStreamBuffering.setter
    def AllowWriteStreamBuffering(self, value: bool) -> None: ...
    @property
    def AutomaticDecompression(self) -> System.Net.DecompressionMethods:
        """Gets or sets the type of decompression that is used."""
    @AutomaticDecompression.setter
    def AutomaticDecompression(self, value: System.Net.DecompressionMethods) -> None: ...
    def BeginGetRequestStream(self, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous request for a Stream object to use to write data."""
    def BeginGetResponse(self, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous request to an Internet resource."""
    @property
    def ClientCertificates(self) -> System.Security.Cryptography.X509Certificates.X509CertificateCollection:
        """Gets or sets the collection of security certificates that are associated with this request."""
    @ClientCertificates.setter
    def ClientCertificates(self, value: System.Security.Cryptography.X509Certificates.X509CertificateCollection) -> None: ...
    @property
    def Connection(self) -> str | None:
        """Gets or sets the value of the Connection HTTP header."""
    @Connection.setter
    def Connection(self, value: str | None) -> None: ...
    @property
    def ConnectionGroupName(self) -> str | None:
        """Gets or sets the name of the connection group for the request."""
    @ConnectionGroupName.setter
    def ConnectionGroupName(self, value: str | None) -> None: ...
    @property
    def ContentLength(self) -> int:
        """Gets or sets the Content-length HTTP header."""
    @ContentLength.setter
    def ContentLength(self, value: int) -> None: ...
    @property
    def ContentType(self) -> str | None:
        """Gets or sets the value of the Content-type HTTP header."""
    @ContentType.setter
    def ContentType(self, value: str | None) -> None: ...
    @property
    def ContinueDelegate(self) -> collections.abc.Callable[[int, System.Net.WebHeaderCollection], object] | None:
        """Gets or sets the delegate method called when an HTTP 100-continue response is received from the Internet resource."""
    @ContinueDelegate.setter
    def ContinueDelegate(self, value: collections.abc.Callable[[int, System.Net.WebHeaderCollection], object] | None) -> None: ...
    @property
    def ContinueTimeout(self) -> int:
        """Gets or sets a timeout, in milliseconds, to wait until the 100-Continue is received from the server."""
    @ContinueTimeout.setter
    def ContinueTimeout(self, value: int) -> None: ...
    @property
    def CookieContainer(self) -> System.Net.CookieContainer | None:
        """Gets or sets the cookies associated with the request."""
    @CookieContainer.setter
    def CookieContainer(self, value: System.Net.CookieContainer | None) -> None: ...
    @property
    def Credentials(self) -> System.Net.ICredentials | None:
        """Gets or sets authentication information for the request."""
    @Credentials.setter
    def Credentials(self, value: System.Net.ICredentials | None) -> None: ...
    @property
    def Date(self) -> datetime.datetime:
        """Gets or sets the Date HTTP header value to use in an HTTP request."""
    @Date.setter
    def Date(self, value: datetime.datetime | System.DateTime) -> None: ...
    DefaultCachePolicy: typing.ClassVar[typing.Any]
    """Gets or sets the default cache policy for this request."""
    DefaultMaximumErrorResponseLength: typing.ClassVar[int]
    """Gets or sets the default maximum length of an HTTP error response."""
    DefaultMaximumResponseHeadersLength: typing.ClassVar[int]
    """Gets or sets the default for the HttpWebRequest.MaximumResponseHeadersLength property."""
    @typing.overload
    def EndGetRequestStream(self, asyncResult: System.IAsyncResult) -> tuple[System.IO.Stream, System.Net.TransportContext | None]:
        """Ends an asynchronous request for a Stream object to use to write data and outputs the TransportContext associated with the stream."""
    @typing.overload
    def EndGetRequestStream(self, asyncResult: System.IAsyncResult) -> System.IO.Stream:
        """Ends an asynchronous request for a Stream object to use to write data."""
    def EndGetResponse(self, asyncResult: System.IAsyncResult) -> System.Net.WebResponse:
        """Ends an asynchronous request to an Internet resource."""
    @property
    def Expect(self) -> str | None:
        """Gets or sets the value of the Expect HTTP header."""
    @Expect.setter
    def Expect(self, value: str | None) -> None: ...
    @typing.overload
    def GetRequestStream(self) -> System.IO.Stream:
        """Gets a Stream object to use to write request data."""
    @typing.overload
    def GetRequestStream(self) -> tuple[System.IO.Stream, System.Net.TransportContext | None]:
        """Gets a Stream object to use to write request data and outputs the TransportContext associated with the stream."""
    def GetResponse(self) -> System.Net.WebResponse:
        """Returns a response from an Internet resource."""
    @property
    def HaveResponse(self) -> bool:
        """Gets a value that indicates whether a response has been received from an Internet resource."""
    @property
    def Headers(self) -> System.Net.WebHeaderCollection:
        """Specifies a collection of the name/value pairs that make up the HTTP headers."""
    @Headers.setter
    def Headers(self, value: System.Net.WebHeaderCollection) -> None: ...
    @property
    def Host(self) -> str:
        """Gets or sets the Host header value to use in an HTTP request independent from the request URI."""
    @Host.setter
    def Host(self, value: str) -> None: ...
    @property
    def IfModifiedSince(self) -> datetime.datetime:
        """Gets or sets the value of the If-Modified-Since HTTP header."""
    @IfModifiedSince.setter
    def IfModifiedSince(self, value: datetime.datetime | System.DateTime) -> None: ...
    @property
    def KeepAlive(self) -> bool:
        """Gets or sets a value that indicates whether to make a persistent connection to the Internet resource."""
    @KeepAlive.setter
    def KeepAlive(self, value: bool) -> None: ...
    @property
    def MaximumAutomaticRedirections(self) -> int:
        """Gets or sets the maximum number of redirects that the request follows."""
    @MaximumAutomaticRedirections.setter
    def MaximumAutomaticRedirections(self, value: int) -> None: ...
    @property
    def MaximumResponseHeadersLength(self) -> int:
        """Gets or sets the maximum allowed length of the response headers."""
    @MaximumResponseHeadersLength.setter
    def MaximumResponseHeadersLength(self, value: int) -> None: ...
    @property
    def MediaType(self) -> str | None:
        """Gets or sets the media type of the request."""
    @MediaType.setter
    def MediaType(self, value: str | None) -> None: ...
    @property
    def Method(self) -> str:
        """Gets or sets the method for the request."""
    @Method.setter
    def Method(self, value: str) -> None: ...
    @property
    def Pipelined(self) -> bool:
        """Gets or sets a value that indicates whether to pipeline the request to the Internet resource."""
    @Pipelined.setter
    def Pipelined(self, value: bool) -> None: ...
    @property
    def PreAuthenticate(self) -> bool:
        """Gets or sets a value that indicates whether to send an Authorization header with the request."""
    @PreAuthenticate.setter
    def PreAuthenticate(self, value: bool) -> None: ...
    @property
    def ProtocolVersion(self) -> System.Version:
        """Gets or sets the version of HTTP to use for the request."""
    @ProtocolVersion.setter
    def ProtocolVersion(self, value: System.Version) -> None: ...
    @property
    def Proxy(self) -> System.Net.IWebProxy | None:
        """Gets or sets proxy information for the request."""
    @Proxy.setter
    def Proxy(self, value: System.Net.IWebProxy | None) -> None: ...
    @property
    def ReadWriteTimeout(self) -> int:
        """Gets or sets a time-out in milliseconds when writing to or reading from a stream."""
    @ReadWriteTimeout.setter
    def ReadWriteTimeout(self, value: int) -> None: ...
    @property
    def Referer(self) -> str | None:
        """Gets or sets the value of the Referer HTTP header."""
    @Referer.setter
    def Referer(self, value: str | None) -> None: ...
    @property
    def RequestUri(self) -> System.Uri:
        """Gets the original Uniform Resource Identifier (URI) of the request."""
    @property
    def SendChunked(self) -> bool:
        """Gets or sets a value that indicates whether to send data in segments to the Internet resource."""
    @SendChunked.setter
    def SendChunked(self, value: bool) -> None: ...
    @property
    def ServerCertificateValidationCallback(self) -> collections.abc.Callable[[typing.Any, System.Security.Cryptography.X509Certificates.X509Certificate, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors], bool] | None:
        """Gets or sets a callback function to validate the server certificate."""
    @ServerCertificateValidationCallback.setter
    def ServerCertificateValidationCallback(self, value: collections.abc.Callable[[typing.Any, System.Security.Cryptography.X509Certificates.X509Certificate, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors], bool] | None) -> None: ...
    @property
    def ServicePoint(self) -> System.Net.ServicePoint:
        """Gets the service point to use for the request."""
    @property
    def SupportsCookieContainer(self) -> bool:
        """Gets a value that indicates whether the request provides support for a CookieContainer."""
    @property
    def Timeout(self) -> int:
        """Gets or sets the time-out value in milliseconds for the HttpWebRequest.GetResponse and HttpWebRequest.GetRequestStream methods."""
    @Timeout.setter
    def Timeout(self, value: int) -> None: ...
    @property
    def TransferEncoding(self) -> str | None:
        """Gets or sets the value of the Transfer-encoding HTTP header."""
    @TransferEncoding.setter
    def TransferEncoding(self, value: str | None) -> None: ...
    @property
    def UnsafeAuthenticatedConnectionSharing(self) -> bool:
        """Gets or sets a value that indicates whether to allow high-speed NTLM-authenticated connection sharing."""
    @UnsafeAuthenticatedConnectionSharing.setter
    def UnsafeAuthenticatedConnectionSharing(self, value: bool) -> None: ...
    @property
    def UseDefaultCredentials(self) -> bool:
        """Gets or sets a Boolean value that controls whether default credentials are sent with requests."""
    @UseDefaultCredentials.setter
    def UseDefaultCredentials(self, value: bool) -> None: ...
    @property
    def UserAgent(self) -> str | None:
        """Gets or sets the value of the User-agent HTTP header."""
    @UserAgent.setter
    def UserAgent(self, value: str | None) -> None: ...
    ...

class HttpWebResponse(System.Net.WebResponse):
    """Provides an HTTP-specific implementation of the WebResponse class."""
    def __init__(self) -> None:
        """Initializes a new instance of the HttpWebResponse class."""
    @property
    def CharacterSet(self) -> str | None:
        """Gets the character set of the response."""
    def Close(self) -> None:
        """Closes the response stream."""
    @property
    def ContentEncoding(self) -> str:
        """Gets the method that is used to encode the body of the response."""
    @property
    def ContentLength(self) -> int:
        """Gets the length of the content returned by the request."""
    @property
    def ContentType(self) -> str:
        """Gets the content type of the response."""
    @property
    def Cookies(self) -> System.Net.CookieCollection:
        """Gets or sets the cookies that are associated with this response."""
    @Cookies.setter
    def Cookies(self, value: System.Net.CookieCollection) -> None: ...
    def GetResponseHeader(self, headerName: str) -> str:
        """Gets the contents of a header that was returned with the response."""
    def GetResponseStream(self) -> System.IO.Stream:
        """Gets the stream that is used to read the body of the response from the server."""
    @property
    def Headers(self) -> System.Net.WebHeaderCollection:
        """Gets the headers that are associated with this response from the server."""
    @property
    def IsMutuallyAuthenticated(self) -> bool:
        """Gets a Boolean value that indicates whether both client and server were authenticated."""
    @property
    def LastModified(self) -> datetime.datetime:
        """Gets the last date and time that the contents of the response were modified."""
    @property
    def Method(self) -> str:
        """Gets the method that is used to return the response."""
    @property
    def ProtocolVersion(self) -> System.Version:
        """Gets the version of the HTTP protocol that is used in the response."""
    @property
    def ResponseUri(self) -> System.Uri:
        """Gets the URI of the Internet resource that responded to the request."""
    @property
    def Server(self) -> str:
        """Gets the name of the server that sent the response."""
    @property
    def StatusCode(self) -> System.Net.HttpStatusCode:
        """Gets the status of the response."""
    @property
    def StatusDescription(self) -> str:
        """Gets the status description returned with the response."""
    @property
    def SupportsHeaders(self) -> bool:
        """Gets a value that indicates whether headers are supported."""
    ...

class IAuthenticationModule:
    """Provides the base authentication interface for Web client authentication modules."""
    def Authenticate(self, challenge: str, request: System.Net.WebRequest, credentials: System.Net.ICredentials) -> System.Net.Authorization | None:
        """Returns an instance of the Authorization class in response to an authentication challenge from a server."""
    @property
    def AuthenticationType(self) -> str:
        """Gets the authentication type provided by this authentication module."""
    @property
    def CanPreAuthenticate(self) -> bool:
        """Gets a value indicating whether the authentication module supports preauthentication."""
    def PreAuthenticate(self, request: System.Net.WebRequest, credentials: System.Net.ICredentials) -> System.Net.Authorization | None:
        """Returns an instance of the Authorization class for an authentication request to a server."""
    ...

class ICredentialPolicy:
    """Defines the credential policy to be used for resource requests that are made using WebRequest and its derived classes."""
    def ShouldSendCredential(self, challengeUri: System.Uri, request: System.Net.WebRequest, credential: System.Net.NetworkCredential, authenticationModule: System.Net.IAuthenticationModule) -> bool:
        """Returns a Boolean that indicates whether the client's credentials are sent with a resource request made using an instance of the WebRequest class."""
    ...

class ICredentials:
    """Provides the base authentication interface for retrieving credentials for Web client authentication."""
    def GetCredential(self, uri: System.Uri, authType: str) -> System.Net.NetworkCredential | None:
        """Returns a NetworkCredential object that is associated with the specified URI, and authentication type."""
    ...

class ICredentialsByHost:
    """Provides the interface for retrieving credentials for a host, port, and authentication type."""
    def GetCredential(self, host: str, port: int, authenticationType: str) -> System.Net.NetworkCredential | None:
        """Returns the credential for the specified host, port, and authentication protocol."""
    ...

class IPAddress(System.ISpanFormattable, System.IUtf8SpanFormattable):
    """Provides an Internet Protocol (IP) address."""
    @typing.overload
    def __init__(self, newAddress: int) -> None:
        """Initializes a new instance of the IPAddress class with the address specified as an Int64."""
    @typing.overload
    def __init__(self, address: typing_extensions.Buffer | collections.abc.Iterable[int], scopeid: int) -> None:
        """Initializes a new instance of the IPAddress class with the address specified as a Byte array and the specified scope identifier."""
    @typing.overload
    def __init__(self, address: typing_extensions.Buffer, scopeid: int) -> None:
        """Initializes a new instance of the IPAddress class with the address specified as a byte span and the specified scope identifier."""
    @typing.overload
    def __init__(self, address: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Initializes a new instance of the IPAddress class with the address specified as a Byte array."""
    @typing.overload
    def __init__(self, address: typing_extensions.Buffer) -> None:
        """Initializes a new instance of the IPAddress class with the address specified as a byte span."""
    @property
    def Address(self) -> int:
        """An Internet Protocol (IP) address."""
    @Address.setter
    def Address(self, value: int) -> None: ...
    @property
    def AddressFamily(self) -> System.Net.Sockets.AddressFamily:
        """Gets the address family of the IP address."""
    Any: typing.ClassVar[System.Net.IPAddress]
    """Provides an IP address that indicates that the server must listen for client activity on all network interfaces. This field is read-only."""
    Broadcast: typing.ClassVar[System.Net.IPAddress]
    """Provides the IP broadcast address. This field is read-only."""
    def Equals(self, comparand: object | None) -> bool:
        """Compares two IP addresses."""
    def GetAddressBytes(self) -> System.Array[int]:
        """Provides a copy of the IPAddress as an array of bytes in network order."""
    def GetHashCode(self) -> int:
        """Returns a hash value for an IP address."""
    @staticmethod
    def HostToNetworkOrder(host: int) -> int:
        """Converts a long value from host byte order to network byte order."""
    IPv6Any: typing.ClassVar[System.Net.IPAddress]
    """The Socket.Bind method uses the IPAddress.IPv6Any field to indicate that a Socket must listen for client activity on all network interfaces."""
    IPv6Loopback: typing.ClassVar[System.Net.IPAddress]
    """Provides the IP loopback address. This property is read-only."""
    IPv6None: typing.ClassVar[System.Net.IPAddress]
    """Provides an IP address that indicates that no network interface should be used. This property is read-only."""
    @property
    def IsIPv4MappedToIPv6(self) -> bool:
        """Gets whether the IP address is an IPv4-mapped IPv6 address."""
    @property
    def IsIPv6LinkLocal(self) -> bool:
        """Gets whether the address is an IPv6 link local address."""
    @property
    def IsIPv6Multicast(self) -> bool:
        """Gets whether the address is an IPv6 multicast global address."""
    @property
    def IsIPv6SiteLocal(self) -> bool:
        """Gets whether the address is an IPv6 site local address."""
    @property
    def IsIPv6Teredo(self) -> bool:
        """Gets whether the address is an IPv6 Teredo address."""
    @property
    def IsIPv6UniqueLocal(self) -> bool:
        """Gets whether the address is an IPv6 Unique Local address."""
    @staticmethod
    def IsLoopback(address: System.Net.IPAddress) -> bool:
        """Indicates whether the specified IP address is the loopback address."""
    @staticmethod
    def IsValid(ipSpan: str) -> bool:
        """Determines whether the provided span contains a valid IPAddress."""
    @staticmethod
    def IsValidUtf8(utf8Text: typing_extensions.Buffer) -> bool:
        """Determines whether the provided span contains a valid IPAddress."""
    Loopback: typing.ClassVar[System.Net.IPAddress]
    """Provides the IP loopback address. This field is read-only."""
    def MapToIPv4(self) -> System.Net.IPAddress:
        """Maps the IPAddress object to an IPv4 address."""
    def MapToIPv6(self) -> System.Net.IPAddress:
        """Maps the IPAddress object to an IPv6 address."""
    @staticmethod
    def NetworkToHostOrder(network: int) -> int:
        """Converts a long value from network byte order to host byte order."""
    None_: typing.ClassVar[System.Net.IPAddress]
    """Provides an IP address that indicates that no network interface should be used. This field is read-only."""
    @typing.overload
    @staticmethod
    def Parse(ipString: str) -> System.Net.IPAddress:
        """Converts an IP address string to an IPAddress instance."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer) -> System.Net.IPAddress:
        """Parses a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def Parse(ipSpan: str) -> System.Net.IPAddress:
        """Converts an IP address represented as a character span to an IPAddress instance."""
    @property
    def ScopeId(self) -> int:
        """Gets or sets the IPv6 address scope identifier."""
    @ScopeId.setter
    def ScopeId(self, value: int) -> None: ...
    def ToString(self) -> str:
        """Converts an Internet address to its standard notation."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to format the current IP address into the provided span."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to format the current IP address into the provided span."""
    @typing.overload
    @staticmethod
    def TryParse(ipString: str | None) -> tuple[bool, System.Net.IPAddress | None]:
        """Determines whether a string is a valid IP address."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, System.Net.IPAddress | None]:
        """Tries to parse a span of UTF-8 characters into a value."""
    @typing.overload
    @staticmethod
    def TryParse(ipSpan: str) -> tuple[bool, System.Net.IPAddress | None]:
        """Tries to parse a span of characters into a value."""
    def TryWriteBytes(self, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Tries to write the current IP address into a span of bytes in network order."""
    ...

class IPEndPoint(System.Net.EndPoint):
    """Represents a network endpoint as an IP address and a port number."""
    @typing.overload
    def __init__(self, address: int, port: int) -> None:
        """Initializes a new instance of the IPEndPoint class with the specified address and port number."""
    @typing.overload
    def __init__(self, address: System.Net.IPAddress, port: int) -> None:
        """Initializes a new instance of the IPEndPoint class with the specified address and port number."""
    @property
    def Address(self) -> System.Net.IPAddress:
        """Gets or sets the IP address of the endpoint."""
    @Address.setter
    def Address(self, value: System.Net.IPAddress) -> None: ...
    @property
    def AddressFamily(self) -> System.Net.Sockets.AddressFamily:
        """Gets the Internet Protocol (IP) address family."""
    def Create(self, socketAddress: System.Net.SocketAddress) -> System.Net.EndPoint:
        """Creates an endpoint from a socket address."""
    def Equals(self, comparand: object | None) -> bool:
        """Determines whether the specified Object is equal to the current Object."""
    def GetHashCode(self) -> int:
        """Returns a hash value for a IPEndPoint instance."""
    MaxPort: typing.ClassVar[int]
    """Specifies the maximum value that can be assigned to the IPEndPoint.Port property. The MaxPort value is set to 0x0000FFFF. This field is read-only."""
    MinPort: typing.ClassVar[int]
    """Specifies the minimum value that can be assigned to the IPEndPoint.Port property. This field is read-only."""
    @staticmethod
    def Parse(s: str) -> System.Net.IPEndPoint:
        """Converts an IP network endpoint (address and port) represented as a string to an IPEndPoint instance."""
    @property
    def Port(self) -> int:
        """Gets or sets the port number of the endpoint."""
    @Port.setter
    def Port(self, value: int) -> None: ...
    def Serialize(self) -> System.Net.SocketAddress:
        """Serializes endpoint information into a SocketAddress instance."""
    def ToString(self) -> str:
        """Returns the IP address and port number of the specified endpoint."""
    @staticmethod
    def TryParse(s: str) -> tuple[bool, System.Net.IPEndPoint | None]:
        """Tries to convert an IP network endpoint (address and port) represented as a string to its IPEndPoint equivalent, and returns a value that indicates whether the conversion succeeded."""
    ...

class IPHostEntry(System.Object):
    """Provides a container class for Internet host address information."""
    def __init__(self) -> None:
        """Initializes a new instance of the IPHostEntry class."""
    @property
    def AddressList(self) -> System.Array[System.Net.IPAddress]:
        """Gets or sets a list of IP addresses that are associated with a host."""
    @AddressList.setter
    def AddressList(self, value: collections.abc.Iterable[System.Net.IPAddress]) -> None: ...
    @property
    def Aliases(self) -> System.Array[str]:
        """Gets or sets a list of aliases that are associated with a host."""
    @Aliases.setter
    def Aliases(self, value: collections.abc.Iterable[str]) -> None: ...
    @property
    def HostName(self) -> str:
        """Gets or sets the DNS name of the host."""
    @HostName.setter
    def HostName(self, value: str) -> None: ...
    ...

class IPNetwork(System.ValueType, System.ISpanFormattable, System.IUtf8SpanFormattable):
    """Represents an IP network with an IPAddress containing the network prefix and an Int32 defining the prefix length."""
    def __init__(self, baseAddress: System.Net.IPAddress, prefixLength: int) -> None:
        """Initializes a new instance of the IPNetwork class with the specified IPAddress and prefix length."""
    @property
    def BaseAddress(self) -> System.Net.IPAddress:
        """Gets the IPAddress that represents the prefix of the network."""
    def Contains(self, address: System.Net.IPAddress) -> bool:
        """Determines whether a given IPAddress is part of the network."""
    @typing.overload
    def Equals(self, other: System.Net.IPNetwork) -> bool:
        """Indicates whether the current object is equal to another object of the same type."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether two IPNetwork instances are equal."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    @typing.overload
    @staticmethod
    def Parse(s: str) -> System.Net.IPNetwork:
        """Converts a CIDR String to an IPNetwork instance."""
    @typing.overload
    @staticmethod
    def Parse(utf8Text: typing_extensions.Buffer) -> System.Net.IPNetwork:
        """Converts a UTF-8 CIDR character span to an IPNetwork instance."""
    @property
    def PrefixLength(self) -> int:
        """Gets the length of the network prefix in bits."""
    def ToString(self) -> str:
        """Converts the instance to a string containing the IPNetwork's CIDR notation."""
    @typing.overload
    def TryFormat(self, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Attempts to write the IPNetwork's CIDR notation to the given destination span and returns a value indicating whether the operation succeeded."""
    @typing.overload
    def TryFormat(self, utf8Destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Attempts to write the IPNetwork's CIDR notation to the given utf8Destination UTF-8 span and returns a value indicating whether the operation succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str | None) -> tuple[bool, System.Net.IPNetwork]:
        """Converts the specified CIDR string to an IPNetwork instance and returns a value indicating whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(s: str) -> tuple[bool, System.Net.IPNetwork]:
        """Converts the specified CIDR character span to an IPNetwork instance and returns a value indicating whether the conversion succeeded."""
    @typing.overload
    @staticmethod
    def TryParse(utf8Text: typing_extensions.Buffer) -> tuple[bool, System.Net.IPNetwork]:
        """Converts the specified UTF-8 CIDR character span to an IPNetwork instance and returns a value indicating whether the conversion succeeded."""
    ...

class IWebProxy:
    """Provides the base interface for implementation of proxy access for the HttpClient class."""
    @property
    def Credentials(self) -> System.Net.ICredentials | None:
        """The credentials to submit to the proxy server for authentication."""
    @Credentials.setter
    def Credentials(self, value: System.Net.ICredentials | None) -> None: ...
    def GetProxy(self, destination: System.Uri) -> System.Uri | None:
        """Returns the URI of a proxy."""
    def IsBypassed(self, host: System.Uri) -> bool:
        """Indicates that the proxy should not be used for the specified host."""
    ...

class IWebProxyScript:
    """Provides the base interface to load and execute scripts for automatic proxy detection."""
    def Close(self) -> None:
        """Closes a script."""
    def Load(self, scriptLocation: System.Uri, script: str, helperType: type | System.Type) -> bool:
        """Loads a script."""
    def Run(self, url: str, host: str) -> str:
        """Runs a script."""
    ...

class IWebRequestCreate:
    """Provides the base interface for creating WebRequest instances."""
    def Create(self, uri: System.Uri) -> System.Net.WebRequest:
        """Creates a WebRequest instance."""
    ...

class NetworkCredential(System.Net.ICredentials, System.Net.ICredentialsByHost):
    """Provides credentials for password-based authentication schemes such as basic, digest, NTLM, and Kerberos authentication."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the NetworkCredential class."""
    @typing.overload
    def __init__(self, userName: str | None, password: str | None) -> None:
        """Initializes a new instance of the NetworkCredential class with the specified user name and password."""
    @typing.overload
    def __init__(self, userName: str | None, password: str | None, domain: str | None) -> None:
        """Initializes a new instance of the NetworkCredential class with the specified user name, password, and domain."""
    @typing.overload
    def __init__(self, userName: str | None, password: typing.Any) -> None:
        """Initializes a new instance of the NetworkCredential class with the specified user name and password."""
    @typing.overload
    def __init__(self, userName: str | None, password: typing.Any, domain: str | None) -> None:
        """Initializes a new instance of the NetworkCredential class with the specified user name, password, and domain."""
    @property
    def Domain(self) -> str:
        """Gets or sets the domain or computer name that verifies the credentials."""
    @Domain.setter
    def Domain(self, value: str | None) -> None: ...
    @typing.overload
    def GetCredential(self, uri: System.Uri | None, authenticationType: str | None) -> System.Net.NetworkCredential:
        """Returns an instance of the NetworkCredential class for the specified Uniform Resource Identifier (URI) and authentication type."""
    @typing.overload
    def GetCredential(self, host: str | None, port: int, authenticationType: str | None) -> System.Net.NetworkCredential:
        """Returns an instance of the NetworkCredential class for the specified host, port, and authentication type."""
    @property
    def Password(self) -> str:
        """Gets or sets the password for the user name associated with the credentials."""
    @Password.setter
    def Password(self, value: str | None) -> None: ...
    @property
    def SecurePassword(self) -> typing.Any:
        """Gets or sets the password as a SecureString instance."""
    @SecurePassword.setter
    def SecurePassword(self, value: typing.Any) -> None: ...
    @property
    def UserName(self) -> str:
        """Gets or sets the user name associated with the credentials."""
    @UserName.setter
    def UserName(self, value: str | None) -> None: ...
    ...

class OpenReadCompletedEventArgs:
    """Provides data for the WebClient.OpenReadCompleted event."""
    @property
    def Result(self) -> System.IO.Stream:
        """Gets a readable stream that contains data downloaded by a Overload:System.Net.WebClient.DownloadDataAsync method."""
    ...

class OpenReadCompletedEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the WebClient.OpenReadCompleted event of a WebClient."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.Net.OpenReadCompletedEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.Net.OpenReadCompletedEventArgs) -> None: ...
    ...

class OpenWriteCompletedEventArgs:
    """Provides data for the WebClient.OpenWriteCompleted event."""
    @property
    def Result(self) -> System.IO.Stream:
        """Gets a writable stream that is used to send data to a server."""
    ...

class OpenWriteCompletedEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the WebClient.OpenWriteCompleted event of a WebClient."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.Net.OpenWriteCompletedEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.Net.OpenWriteCompletedEventArgs) -> None: ...
    ...

class PathList(System.Object):
    def __init__(self) -> None: ...
    ...

class ProtocolViolationException(System.InvalidOperationException):
    """The exception that is thrown when an error is made while using a network protocol."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ProtocolViolationException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the ProtocolViolationException class with the specified message."""
    def GetObjectData(self, serializationInfo: typing.Any, streamingContext: typing.Any) -> None:
        """Populates a SerializationInfo with the data required to serialize the target object."""
    ...

class SecurityProtocolType(System.Enum):
    """Specifies the security protocols that are supported by the Schannel security package."""
    Ssl3: typing.ClassVar[System.Net.SecurityProtocolType]
    """Specifies the Secure Socket Layer (SSL) 3.0 security protocol. SSL 3.0 has been superseded by the Transport Layer Security (TLS) protocol and is provided for backward compatibility only."""
    SystemDefault: typing.ClassVar[System.Net.SecurityProtocolType]
    """Allows the operating system to choose the best protocol to use, and to block protocols that are not secure. Unless your app has a specific reason not to, you should use this value."""
    Tls: typing.ClassVar[System.Net.SecurityProtocolType]
    """Specifies the Transport Layer Security (TLS) 1.0 security protocol. The TLS 1.0 protocol is defined in IETF RFC 2246."""
    Tls11: typing.ClassVar[System.Net.SecurityProtocolType]
    """Specifies the Transport Layer Security (TLS) 1.1 security protocol. The TLS 1.1 protocol is defined in IETF RFC 4346. On Windows systems, this value is supported starting with Windows 7."""
    Tls12: typing.ClassVar[System.Net.SecurityProtocolType]
    """Specifies the Transport Layer Security (TLS) 1.2 security protocol. The TLS 1.2 protocol is defined in IETF RFC 5246. On Windows systems, this value is supported starting with Windows 7."""
    Tls13: typing.ClassVar[System.Net.SecurityProtocolType]
    """Specifies the TLS 1.3 security protocol. The TLS protocol is defined in IETF RFC 8446."""
    ...

class ServicePoint(System.Object):
    """Provides connection management for HTTP connections."""
    @property
    def Address(self) -> System.Uri:
        """Gets the Uniform Resource Identifier (URI) of the server that this ServicePoint object connects to."""
    @property
    def BindIPEndPointDelegate(self) -> collections.abc.Callable[[System.Net.ServicePoint, System.Net.IPEndPoint, int], System.Net.IPEndPoint] | None:
        """Specifies the delegate to associate a local IPEndPoint with a ServicePoint."""
    @BindIPEndPointDelegate.setter
    def BindIPEndPointDelegate(self, value: collections.abc.Callable[[System.Net.ServicePoint, System.Net.IPEndPoint, int], System.Net.IPEndPoint] | None) -> None: ...
    @property
    def Certificate(self) -> System.Security.Cryptography.X509Certificates.X509Certificate | None:
        """Gets the certificate received for this ServicePoint object."""
    @property
    def ClientCertificate(self) -> System.Security.Cryptography.X509Certificates.X509Certificate | None:
        """Gets the last client certificate sent to the server."""
    def CloseConnectionGroup(self, connectionGroupName: str) -> bool:
        """Removes the specified connection group from this ServicePoint object."""
    @property
    def ConnectionLeaseTimeout(self) -> int:
        """Gets or sets the number of milliseconds after which an active ServicePoint connection is closed."""
    @ConnectionLeaseTimeout.setter
    def ConnectionLeaseTimeout(self, value: int) -> None: ...
    @property
    def ConnectionLimit(self) -> int:
        """Gets or sets the maximum number of connections allowed on this ServicePoint object."""
    @ConnectionLimit.setter
    def ConnectionLimit(self, value: int) -> None: ...
    @property
    def ConnectionName(self) -> str:
        """Gets the connection name."""
    @property
    def CurrentConnections(self) -> int:
        """Gets the number of open connections associated with this ServicePoint object."""
    @property
    def Expect100Continue(self) -> bool:
        """Gets or sets a Boolean value that determines whether 100-Continue behavior is used."""
    @Expect100Continue.setter
    def Expect100Continue(self, value: bool) -> None: ...
    @property
    def IdleSince(self) -> datetime.datetime:
        """Gets the date and time that the ServicePoint object was last connected to a host."""
    @property
    def MaxIdleTime(self) -> int:
        """Gets or sets the amount of time a connection associated with the ServicePoint object can remain idle before the connection is closed."""
    @MaxIdleTime.setter
    def MaxIdleTime(self, value: int) -> None: ...
    @property
    def ProtocolVersion(self) -> System.Version:
        """Gets the version of the HTTP protocol that the ServicePoint object uses."""
    @property
    def ReceiveBufferSize(self) -> int:
        """Gets or sets the size of the receiving buffer for the socket used by this ServicePoint."""
    @ReceiveBufferSize.setter
    def ReceiveBufferSize(self, value: int) -> None: ...
    def SetTcpKeepAlive(self, enabled: bool, keepAliveTime: int, keepAliveInterval: int) -> None:
        """Enables or disables the keep-alive option on a TCP connection."""
    @property
    def SupportsPipelining(self) -> bool:
        """Indicates whether the ServicePoint object supports pipelined connections."""
    @property
    def UseNagleAlgorithm(self) -> bool:
        """Gets or sets a Boolean value that determines whether the Nagle algorithm is used on connections managed by this ServicePoint object."""
    @UseNagleAlgorithm.setter
    def UseNagleAlgorithm(self, value: bool) -> None: ...
    ...

class ServicePointManager(System.Object):
    """Manages the collection of ServicePoint objects."""
    CheckCertificateRevocationList: typing.ClassVar[bool]
    """Gets or sets a Boolean value that indicates whether the certificate is checked against the certificate authority revocation list."""
    DefaultConnectionLimit: typing.ClassVar[int]
    """Gets or sets the maximum number of concurrent connections allowed by a ServicePoint object."""
    DefaultNonPersistentConnectionLimit: typing.ClassVar[int]
    """The default number of non-persistent connections (4) allowed on a ServicePoint object connected to an HTTP/1.0 or later server. This field is constant but is no longer used as of .NET Framework 2.0."""
    DefaultPersistentConnectionLimit: typing.ClassVar[int]
    """The default number of persistent connections (2) allowed on a ServicePoint object connected to an HTTP/1.1 or later server. This field is constant and is used to initialize the ServicePointManager.DefaultConnectionLimit property if the value of the ServicePointManager.DefaultConnectionLimit property has not been set either directly or through configuration."""
    DnsRefreshTimeout: typing.ClassVar[int]
    """Gets or sets a value that indicates how long a Domain Name Service (DNS) resolution is considered valid."""
    EnableDnsRoundRobin: typing.ClassVar[bool]
    """Gets or sets a value that indicates whether a Domain Name Service (DNS) resolution rotates among the applicable Internet Protocol (IP) addresses."""
    EncryptionPolicy: typing.ClassVar[System.Net.Security.EncryptionPolicy]
    """Gets the EncryptionPolicy for this ServicePointManager instance."""
    Expect100Continue: typing.ClassVar[bool]
    """Gets or sets a Boolean value that determines whether 100-Continue behavior is used."""
    @typing.overload
    @staticmethod
    def FindServicePoint(address: System.Uri) -> System.Net.ServicePoint:
        """Finds an existing ServicePoint object or creates a new ServicePoint object to manage communications with the specified Uri object."""
    @typing.overload
    @staticmethod
    def FindServicePoint(uriString: str, proxy: System.Net.IWebProxy | None) -> System.Net.ServicePoint:
        """Finds an existing ServicePoint object or creates a new ServicePoint object to manage communications with the specified Uniform Resource Identifier (URI)."""
    @typing.overload
    @staticmethod
    def FindServicePoint(address: System.Uri, proxy: System.Net.IWebProxy | None) -> System.Net.ServicePoint:
        """Finds an existing ServicePoint object or creates a new ServicePoint object to manage communications with the specified Uri object."""
    MaxServicePointIdleTime: typing.ClassVar[int]
    """Gets or sets the maximum idle time of a ServicePoint object."""
    MaxServicePoints: typing.ClassVar[int]
    """Gets or sets the maximum number of ServicePoint objects to maintain at any time."""
    ReusePort: typing.ClassVar[bool]
    """Setting this property value to true causes all outbound TCP connections from HttpWebRequest to use the native socket option SO_REUSE_UNICASTPORT on the socket. This causes the underlying outgoing ports to be shared. This is useful for scenarios where a large number of outgoing connections are made in a short time, and the app risks running out of ports."""
    SecurityProtocol: typing.ClassVar[System.Net.SecurityProtocolType]
    """Gets or sets the security protocol used by the ServicePoint objects managed by the ServicePointManager object."""
    ServerCertificateValidationCallback: typing.ClassVar[collections.abc.Callable[[typing.Any, System.Security.Cryptography.X509Certificates.X509Certificate, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors], bool] | None]
    """Gets or sets the callback to validate a server certificate."""
    @staticmethod
    def SetTcpKeepAlive(enabled: bool, keepAliveTime: int, keepAliveInterval: int) -> None:
        """Enables or disables the keep-alive option on a TCP connection."""
    UseNagleAlgorithm: typing.ClassVar[bool]
    """Determines whether the Nagle algorithm is used by the service points managed by this ServicePointManager object."""
    ...

class SocketAddress(System.Object):
    """Stores serialized information from EndPoint derived classes."""
    @typing.overload
    def __init__(self, family: System.Net.Sockets.AddressFamily) -> None:
        """Creates a new instance of the SocketAddress class for the given address family."""
    @typing.overload
    def __init__(self, family: System.Net.Sockets.AddressFamily, size: int) -> None:
        """Creates a new instance of the SocketAddress class using the specified address family and buffer size."""
    @property
    def Buffer(self) -> memoryview:
        """Gets the underlying memory that can be passed to native OS calls."""
    @typing.overload
    def Equals(self, comparand: System.Net.SocketAddress | None) -> bool:
        """Indicates whether the current object is equal to another object of the same type."""
    @typing.overload
    def Equals(self, comparand: object | None) -> bool:
        """Determines whether the specified Object is equal to the current Object."""
    @property
    def Family(self) -> System.Net.Sockets.AddressFamily:
        """Gets the AddressFamily enumerated value of the current SocketAddress."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for a particular type, suitable for use in hashing algorithms and data structures like a hash table."""
    @staticmethod
    def GetMaximumAddressSize(addressFamily: System.Net.Sockets.AddressFamily) -> int:
        """Gets the maximum required buffer size for the given AddressFamily."""
    @property
    def Size(self) -> int:
        """Gets the underlying buffer size of the SocketAddress."""
    @Size.setter
    def Size(self, value: int) -> None: ...
    def ToString(self) -> str:
        """Returns information about the socket address."""
    def __getitem__(self, offset: int) -> int: ...
    def __setitem__(self, offset: int, value: int) -> None: ...
    ...

class TransportContext(System.Object):
    """The TransportContext class provides additional context about the underlying transport layer."""
    def GetChannelBinding(self, kind: typing.Any) -> typing.Any:
        """Retrieves the requested channel binding."""
    ...

class UploadDataCompletedEventArgs:
    """Provides data for the WebClient.UploadDataCompleted event."""
    @property
    def Result(self) -> System.Array[int]:
        """Gets the server reply to a data upload operation started by calling an Overload:System.Net.WebClient.UploadDataAsync method."""
    ...

class UploadDataCompletedEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the WebClient.UploadDataCompleted event of a WebClient."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.Net.UploadDataCompletedEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.Net.UploadDataCompletedEventArgs) -> None: ...
    ...

class UploadFileCompletedEventArgs:
    """Provides data for the WebClient.UploadFileCompleted event."""
    @property
    def Result(self) -> System.Array[int]:
        """Gets the server reply to a data upload operation that is started by calling an Overload:System.Net.WebClient.UploadFileAsync method."""
    ...

class UploadFileCompletedEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the WebClient.UploadFileCompleted event of a WebClient."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.Net.UploadFileCompletedEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.Net.UploadFileCompletedEventArgs) -> None: ...
    ...

class UploadProgressChangedEventArgs:
    """Provides data for the WebClient.UploadProgressChanged event of a WebClient."""
    @property
    def BytesReceived(self) -> int:
        """Gets the number of bytes received."""
    @property
    def BytesSent(self) -> int:
        """Gets the number of bytes sent."""
    @property
    def TotalBytesToReceive(self) -> int:
        """Gets the total number of bytes in a WebClient data upload operation."""
    @property
    def TotalBytesToSend(self) -> int:
        """Gets the total number of bytes to send."""
    ...

class UploadProgressChangedEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the WebClient.UploadProgressChanged event of a WebClient."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.Net.UploadProgressChangedEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.Net.UploadProgressChangedEventArgs) -> None: ...
    ...

class UploadStringCompletedEventArgs:
    """Provides data for the WebClient.UploadStringCompleted event."""
    @property
    def Result(self) -> str:
        """Gets the server reply to a string upload operation that is started by calling an Overload:System.Net.WebClient.UploadStringAsync method."""
    ...

class UploadStringCompletedEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the WebClient.UploadStringCompleted event of a WebClient."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.Net.UploadStringCompletedEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.Net.UploadStringCompletedEventArgs) -> None: ...
    ...

class UploadValuesCompletedEventArgs:
    """Provides data for the WebClient.UploadValuesCompleted event."""
    @property
    def Result(self) -> System.Array[int]:
        """Gets the server reply to a data upload operation started by calling an Overload:System.Net.WebClient.UploadValuesAsync method."""
    ...

class UploadValuesCompletedEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the WebClient.UploadValuesCompleted event of a WebClient."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.Net.UploadValuesCompletedEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.Net.UploadValuesCompletedEventArgs) -> None: ...
    ...

class WebClient:
    """Provides common methods for sending data to and receiving data from a resource identified by a URI."""
    def __init__(self) -> None:
        """Initializes a new instance of the WebClient class."""
    @property
    def AllowReadStreamBuffering(self) -> bool:
        """Gets or sets a value that indicates whether to buffer the data read from the Internet resource for a WebClient instance."""
    @AllowReadStreamBuffering.setter
    def AllowReadStreamBuffering(self, value: bool) -> None: ...
    @property
    def AllowWriteStreamBuffering(self) -> bool:
        """Gets or sets a value that indicates whether to buffer the data written to the Internet resource for a WebClient instance."""
    @AllowWriteStreamBuffering.setter
    def AllowWriteStreamBuffering(self, value: bool) -> None: ...
    @property
    def BaseAddress(self) -> str:
        """Gets or sets the base URI for requests made by a WebClient."""
    @BaseAddress.setter
    def BaseAddress(self, value: str | None) -> None: ...
    @property
    def CachePolicy(self) -> typing.Any:
        """Gets or sets the application's cache policy for any resources obtained by this WebClient instance using WebRequest objects."""
    @CachePolicy.setter
    def CachePolicy(self, value: typing.Any) -> None: ...
    def CancelAsync(self) -> None:
        """Cancels a pending asynchronous operation."""
    @property
    def Credentials(self) -> System.Net.ICredentials | None:
        """Gets or sets the network credentials that are sent to the host and used to authenticate the request."""
    @Credentials.setter
    def Credentials(self, value: System.Net.ICredentials | None) -> None: ...
    @typing.overload
    def DownloadData(self, address: str) -> System.Array[int]:
        """Downloads the resource as a Byte array from the URI specified."""
    @typing.overload
    def DownloadData(self, address: System.Uri) -> System.Array[int]:
        """Downloads the resource as a Byte array from the URI specified."""
    @typing.overload
    def DownloadDataAsync(self, address: System.Uri) -> None:
        """Downloads the resource as a Byte array from the URI specified as an asynchronous operation."""
    @typing.overload
    def DownloadDataAsync(self, address: System.Uri, userToken: object | None) -> None:
        """Downloads the resource as a Byte array from the URI specified as an asynchronous operation."""
    DownloadDataCompleted: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Net.DownloadDataCompletedEventArgs], object]]
    @typing.overload
    def DownloadDataTaskAsync(self, address: str) -> collections.abc.Awaitable[System.Array[int]]:
        """Downloads the resource as a Byte array from the URI specified as an asynchronous operation using a task object."""
    @typing.overload
    def DownloadDataTaskAsync(self, address: System.Uri) -> collections.abc.Awaitable[System.Array[int]]:
        """Downloads the resource as a Byte array from the URI specified as an asynchronous operation using a task object."""
    @typing.overload
    def DownloadFile(self, address: str, fileName: str) -> None:
        """Downloads the resource with the specified URI to a local file."""
    @typing.overload
    def DownloadFile(self, address: System.Uri, fileName: str) -> None:
        """Downloads the resource with the specified URI to a local file."""
    @typing.overload
    def DownloadFileAsync(self, address: System.Uri, fileName: str) -> None:
        """Downloads, to a local file, the resource with the specified URI. This method does not block the calling thread."""
    @typing.overload
    def DownloadFileAsync(self, address: System.Uri, fileName: str, userToken: object | None) -> None:
        """Downloads, to a local file, the resource with the specified URI. This method does not block the calling thread."""
    DownloadFileCompleted: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, typing.Any], object]]
    @typing.overload
    def DownloadFileTaskAsync(self, address: str, fileName: str) -> collections.abc.Awaitable[None]:
        """Downloads the specified resource to a local file as an asynchronous operation using a task object."""
    @typing.overload
    def DownloadFileTaskAsync(self, address: System.Uri, fileName: str) -> collections.abc.Awaitable[None]:
        """Downloads the specified resource to a local file as an asynchronous operation using a task object."""
    DownloadProgressChanged: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Net.DownloadProgressChangedEventArgs], object]]
    @typing.overload
    def DownloadString(self, address: str) -> str:
        """Downloads the requested resource as a String. The resource to download is specified as a String containing the URI."""
    @typing.overload
    def DownloadString(self, address: System.Uri) -> str:
        """Downloads the requested resource as a String. The resource to download is specified as a Uri."""
    @typing.overload
    def DownloadStringAsync(self, address: System.Uri) -> None:
        """Downloads the resource specified as a Uri. This method does not block the calling thread."""
    @typing.overload
    def DownloadStringAsync(self, address: System.Uri, userToken: object | None) -> None:
        """Downloads the specified string to the specified resource. This method does not block the calling thread."""
    DownloadStringCompleted: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Net.DownloadStringCompletedEventArgs], object]]
    @typing.overload
    def DownloadStringTaskAsync(self, address: str) -> collections.abc.Awaitable[str]:
        """Downloads the resource as a String from the URI specified as an asynchronous operation using a task object."""
    @typing.overload
    def DownloadStringTaskAsync(self, address: System.Uri) -> collections.abc.Awaitable[str]:
        """Downloads the resource as a String from the URI specified as an asynchronous operation using a task object."""
    @property
    def Encoding(self) -> System.Text.Encoding:
        """Gets or sets the Encoding used to upload and download strings."""
    @Encoding.setter
    def Encoding(self, value: System.Text.Encoding) -> None: ...
    @property
    def Headers(self) -> System.Net.WebHeaderCollection:
        """Gets or sets a collection of header name/value pairs associated with the request."""
    @Headers.setter
    def Headers(self, value: System.Net.WebHeaderCollection | None) -> None: ...
    @property
    def IsBusy(self) -> bool:
        """Gets whether a Web request is in progress."""
    @typing.overload
    def OpenRead(self, address: str) -> System.IO.Stream:
        """Opens a readable stream for the data downloaded from a resource with the URI specified as a String."""
    @typing.overload
    def OpenRead(self, address: System.Uri) -> System.IO.Stream:
        """Opens a readable stream for the data downloaded from a resource with the URI specified as a Uri."""
    @typing.overload
    def OpenReadAsync(self, address: System.Uri) -> None:
        """Opens a readable stream containing the specified resource. This method does not block the calling thread."""
    @typing.overload
    def OpenReadAsync(self, address: System.Uri, userToken: object | None) -> None:
        """Opens a readable stream containing the specified resource. This method does not block the calling thread."""
    OpenReadCompleted: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Net.OpenReadCompletedEventArgs], object]]
    @typing.overload
    def OpenReadTaskAsync(self, address: str) -> collections.abc.Awaitable[System.IO.Stream]:
        """Opens a readable stream containing the specified resource as an asynchronous operation using a task object."""
    @typing.overload
    def OpenReadTaskAsync(self, address: System.Uri) -> collections.abc.Awaitable[System.IO.Stream]:
        """Opens a readable stream containing the specified resource as an asynchronous operation using a task object."""
    @typing.overload
    def OpenWrite(self, address: str) -> System.IO.Stream:
        """Opens a stream for writing data to the specified resource."""
    @typing.overload
    def OpenWrite(self, address: System.Uri) -> System.IO.Stream:
        """Opens a stream for writing data to the specified resource."""
    @typing.overload
    def OpenWrite(self, address: str, method: str | None) -> System.IO.Stream:
        """Opens a stream for writing data to the specified resource, using the specified method."""
    @typing.overload
    def OpenWrite(self, address: System.Uri, method: str | None) -> System.IO.Stream:
        """Opens a stream for writing data to the specified resource, by using the specified method."""
    @typing.overload
    def OpenWriteAsync(self, address: System.Uri) -> None:
        """Opens a stream for writing data to the specified resource. This method does not block the calling thread."""
    @typing.overload
    def OpenWriteAsync(self, address: System.Uri, method: str | None) -> None:
        """Opens a stream for writing data to the specified resource. This method does not block the calling thread."""
    @typing.overload
    def OpenWriteAsync(self, address: System.Uri, method: str | None, userToken: object | None) -> None:
        """Opens a stream for writing data to the specified resource, using the specified method. This method does not block the calling thread."""
    OpenWriteCompleted: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Net.OpenWriteCompletedEventArgs], object]]
    @typing.overload
    def OpenWriteTaskAsync(self, address: str) -> collections.abc.Awaitable[System.IO.Stream]:
        """Opens a stream for writing data to the specified resource as an asynchronous operation using a task object."""
    @typing.overload
    def OpenWriteTaskAsync(self, address: System.Uri) -> collections.abc.Awaitable[System.IO.Stream]:
        """Opens a stream for writing data to the specified resource as an asynchronous operation using a task object."""
    @typing.overload
    def OpenWriteTaskAsync(self, address: str, method: str | None) -> collections.abc.Awaitable[System.IO.Stream]:
        """Opens a stream for writing data to the specified resource as an asynchronous operation using a task object."""
    @typing.overload
    def OpenWriteTaskAsync(self, address: System.Uri, method: str | None) -> collections.abc.Awaitable[System.IO.Stream]:
        """Opens a stream for writing data to the specified resource as an asynchronous operation using a task object."""
    @property
    def Proxy(self) -> System.Net.IWebProxy | None:
        """Gets or sets the proxy used by this WebClient object."""
    @Proxy.setter
    def Proxy(self, value: System.Net.IWebProxy | None) -> None: ...
    @property
    def QueryString(self) -> typing.Any:
        """Gets or sets a collection of query name/value pairs associated with the request."""
    @QueryString.setter
    def QueryString(self, value: typing.Any) -> None: ...
    @property
    def ResponseHeaders(self) -> System.Net.WebHeaderCollection | None:
        """Gets a collection of header name/value pairs associated with the response."""
    @typing.overload
    def UploadData(self, address: str, data: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Array[int]:
        """Uploads a data buffer to a resource identified by a URI."""
    @typing.overload
    def UploadData(self, address: System.Uri, data: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Array[int]:
        """Uploads a data buffer to a resource identified by a URI."""
    @typing.overload
    def UploadData(self, address: str, method: str | None, data: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Array[int]:
        """Uploads a data buffer to the specified resource, using the specified method."""
    @typing.overload
    def UploadData(self, address: System.Uri, method: str | None, data: typing_extensions.Buffer | collections.abc.Iterable[int]) -> System.Array[int]:
        """Uploads a data buffer to the specified resource, using the specified method."""
    @typing.overload
    def UploadDataAsync(self, address: System.Uri, data: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Uploads a data buffer to a resource identified by a URI, using the POST method. This method does not block the calling thread."""
    @typing.overload
    def UploadDataAsync(self, address: System.Uri, method: str | None, data: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Uploads a data buffer to a resource identified by a URI, using the specified method. This method does not block the calling thread."""
    @typing.overload
    def UploadDataAsync(self, address: System.Uri, method: str | None, data: typing_extensions.Buffer | collections.abc.Iterable[int], userToken: object | None) -> None:
        """Uploads a data buffer to a resource identified by a URI, using the specified method and identifying token."""
    UploadDataCompleted: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Net.UploadDataCompletedEventArgs], object]]
    @typing.overload
    def UploadDataTaskAsync(self, address: str, data: typing_extensions.Buffer | collections.abc.Iterable[int]) -> collections.abc.Awaitable[System.Array[int]]:
        """Uploads a data buffer that contains a Byte array to the URI specified as an asynchronous operation using a task object."""
    @typing.overload
    def UploadDataTaskAsync(self, address: System.Uri, data: typing_extensions.Buffer | collections.abc.Iterable[int]) -> collections.abc.Awaitable[System.Array[int]]:
        """Uploads a data buffer that contains a Byte array to the URI specified as an asynchronous operation using a task object."""
    @typing.overload
    def UploadDataTaskAsync(self, address: str, method: str | None, data: typing_extensions.Buffer | collections.abc.Iterable[int]) -> collections.abc.Awaitable[System.Array[int]]:
        """Uploads a data buffer that contains a Byte array to the URI specified as an asynchronous operation using a task object."""
    @typing.overload
    def UploadDataTaskAsync(self, address: System.Uri, method: str | None, data: typing_extensions.Buffer | collections.abc.Iterable[int]) -> collections.abc.Awaitable[System.Array[int]]:
        """Uploads a data buffer that contains a Byte array to the URI specified as an asynchronous operation using a task object."""
    @typing.overload
    def UploadFile(self, address: str, fileName: str) -> System.Array[int]:
        """Uploads the specified local file to a resource with the specified URI."""
    @typing.overload
    def UploadFile(self, address: System.Uri, fileName: str) -> System.Array[int]:
        """Uploads the specified local file to a resource with the specified URI."""
    @typing.overload
    def UploadFile(self, address: str, method: str | None, fileName: str) -> System.Array[int]:
        """Uploads the specified local file to the specified resource, using the specified method."""
    @typing.overload
    def UploadFile(self, address: System.Uri, method: str | None, fileName: str) -> System.Array[int]:
        """Uploads the specified local file to the specified resource, using the specified method."""
    @typing.overload
    def UploadFileAsync(self, address: System.Uri, fileName: str) -> None:
        """Uploads the specified local file to the specified resource, using the POST method. This method does not block the calling thread."""
    @typing.overload
    def UploadFileAsync(self, address: System.Uri, method: str | None, fileName: str) -> None:
        """Uploads the specified local file to the specified resource, using the POST method. This method does not block the calling thread."""
    @typing.overload
    def UploadFileAsync(self, address: System.Uri, method: str | None, fileName: str, userToken: object | None) -> None:
        """Uploads the specified local file to the specified resource, using the POST method. This method does not block the calling thread."""
    UploadFileCompleted: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Net.UploadFileCompletedEventArgs], object]]
    @typing.overload
    def UploadFileTaskAsync(self, address: str, fileName: str) -> collections.abc.Awaitable[System.Array[int]]:
        """Uploads the specified local file to a resource as an asynchronous operation using a task object."""
    @typing.overload
    def UploadFileTaskAsync(self, address: System.Uri, fileName: str) -> collections.abc.Awaitable[System.Array[int]]:
        """Uploads the specified local file to a resource as an asynchronous operation using a task object."""
    @typing.overload
    def UploadFileTaskAsync(self, address: str, method: str | None, fileName: str) -> collections.abc.Awaitable[System.Array[int]]:
        """Uploads the specified local file to a resource as an asynchronous operation using a task object."""
    @typing.overload
    def UploadFileTaskAsync(self, address: System.Uri, method: str | None, fileName: str) -> collections.abc.Awaitable[System.Array[int]]:
        """Uploads the specified local file to a resource as an asynchronous operation using a task object."""
    UploadProgressChanged: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Net.UploadProgressChangedEventArgs], object]]
    @typing.overload
    def UploadString(self, address: str, data: str) -> str:
        """Uploads the specified string to the specified resource, using the POST method."""
    @typing.overload
    def UploadString(self, address: System.Uri, data: str) -> str:
        """Uploads the specified string to the specified resource, using the POST method."""
    @typing.overload
    def UploadString(self, address: str, method: str | None, data: str) -> str:
        """Uploads the specified string to the specified resource, using the specified method."""
    @typing.overload
    def UploadString(self, address: System.Uri, method: str | None, data: str) -> str:
        """Uploads the specified string to the specified resource, using the specified method."""
    @typing.overload
    def UploadStringAsync(self, address: System.Uri, data: str) -> None:
        """Uploads the specified string to the specified resource. This method does not block the calling thread."""
    @typing.overload
    def UploadStringAsync(self, address: System.Uri, method: str | None, data: str) -> None:
        """Uploads the specified string to the specified resource. This method does not block the calling thread."""
    @typing.overload
    def UploadStringAsync(self, address: System.Uri, method: str | None, data: str, userToken: object | None) -> None:
        """Uploads the specified string to the specified resource. This method does not block the calling thread."""
    UploadStringCompleted: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Net.UploadStringCompletedEventArgs], object]]
    @typing.overload
    def UploadStringTaskAsync(self, address: str, data: str) -> collections.abc.Awaitable[str]:
        """Uploads the specified string to the specified resource as an asynchronous operation using a task object."""
    @typing.overload
    def UploadStringTaskAsync(self, address: System.Uri, data: str) -> collections.abc.Awaitable[str]:
        """Uploads the specified string to the specified resource as an asynchronous operation using a task object."""
    @typing.overload
    def UploadStringTaskAsync(self, address: str, method: str | None, data: str) -> collections.abc.Awaitable[str]:
        """Uploads the specified string to the specified resource as an asynchronous operation using a task object."""
    @typing.overload
    def UploadStringTaskAsync(self, address: System.Uri, method: str | None, data: str) -> collections.abc.Awaitable[str]:
        """Uploads the specified string to the specified resource as an asynchronous operation using a task object."""
    @typing.overload
    def UploadValues(self, address: str, data: typing.Any) -> System.Array[int]:
        """Uploads the specified name/value collection to the resource identified by the specified URI."""
    @typing.overload
    def UploadValues(self, address: System.Uri, data: typing.Any) -> System.Array[int]:
        """Uploads the specified name/value collection to the resource identified by the specified URI."""
    @typing.overload
    def UploadValues(self, address: str, method: str | None, data: typing.Any) -> System.Array[int]:
        """Uploads the specified name/value collection to the resource identified by the specified URI, using the specified method."""
    @typing.overload
    def UploadValues(self, address: System.Uri, method: str | None, data: typing.Any) -> System.Array[int]:
        """Uploads the specified name/value collection to the resource identified by the specified URI, using the specified method."""
    @typing.overload
    def UploadValuesAsync(self, address: System.Uri, data: typing.Any) -> None:
        """Uploads the data in the specified name/value collection to the resource identified by the specified URI. This method does not block the calling thread."""
    @typing.overload
    def UploadValuesAsync(self, address: System.Uri, method: str | None, data: typing.Any) -> None:
        """Uploads the data in the specified name/value collection to the resource identified by the specified URI, using the specified method. This method does not block the calling thread."""
    @typing.overload
    def UploadValuesAsync(self, address: System.Uri, method: str | None, data: typing.Any, userToken: object | None) -> None:
        """Uploads the data in the specified name/value collection to the resource identified by the specified URI, using the specified method. This method does not block the calling thread, and allows the caller to pass an object to the method that is invoked when the operation completes."""
    UploadValuesCompleted: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Net.UploadValuesCompletedEventArgs], object]]
    @typing.overload
    def UploadValuesTaskAsync(self, address: str, data: typing.Any) -> collections.abc.Awaitable[System.Array[int]]:
        """Uploads the specified name/value collection to the resource identified by the specified URI as an asynchronous operation using a task object."""
    @typing.overload
    def UploadValuesTaskAsync(self, address: str, method: str | None, data: typing.Any) -> collections.abc.Awaitable[System.Array[int]]:
        """Uploads the specified name/value collection to the resource identified by the specified URI as an asynchronous operation using a task object."""
    @typing.overload
    def UploadValuesTaskAsync(self, address: System.Uri, data: typing.Any) -> collections.abc.Awaitable[System.Array[int]]:
        """Uploads the specified name/value collection to the resource identified by the specified URI as an asynchronous operation using a task object."""
    @typing.overload
    def UploadValuesTaskAsync(self, address: System.Uri, method: str | None, data: typing.Any) -> collections.abc.Awaitable[System.Array[int]]:
        """Uploads the specified name/value collection to the resource identified by the specified URI as an asynchronous operation using a task object."""
    @property
    def UseDefaultCredentials(self) -> bool:
        """Gets or sets a Boolean value that controls whether the CredentialCache.DefaultCredentials are sent with requests."""
    @UseDefaultCredentials.setter
    def UseDefaultCredentials(self, value: bool) -> None: ...
    WriteStreamClosed: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Net.WriteStreamClosedEventArgs], object]]
    ...

class WebException(System.InvalidOperationException):
    """The exception that is thrown when an error occurs while accessing the network through a pluggable protocol."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the WebException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the WebException class with the specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the WebException class with the specified error message and nested exception."""
    @typing.overload
    def __init__(self, message: str | None, status: System.Net.WebExceptionStatus) -> None:
        """Initializes a new instance of the WebException class with the specified error message and status."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None, status: System.Net.WebExceptionStatus, response: System.Net.WebResponse | None) -> None:
        """Initializes a new instance of the WebException class with the specified error message, nested exception, status, and response."""
    def GetObjectData(self, serializationInfo: typing.Any, streamingContext: typing.Any) -> None:
        """Populates a SerializationInfo instance with the data needed to serialize the WebException."""
    @property
    def Response(self) -> System.Net.WebResponse | None:
        """Gets the response that the remote host returned."""
    @property
    def Status(self) -> System.Net.WebExceptionStatus:
        """Gets the status of the response."""
    ...

class WebExceptionStatus(System.Enum):
    """Defines status codes for the WebException class."""
    CacheEntryNotFound: typing.ClassVar[System.Net.WebExceptionStatus]
    """The specified cache entry was not found."""
    ConnectFailure: typing.ClassVar[System.Net.WebExceptionStatus]
    """The remote service point could not be contacted at the transport level."""
    ConnectionClosed: typing.ClassVar[System.Net.WebExceptionStatus]
    """The connection was prematurely closed."""
    KeepAliveFailure: typing.ClassVar[System.Net.WebExceptionStatus]
    """The connection for a request that specifies the Keep-alive header was closed unexpectedly."""
    MessageLengthLimitExceeded: typing.ClassVar[System.Net.WebExceptionStatus]
    """A message was received that exceeded the specified limit when sending a request or receiving a response from the server."""
    NameResolutionFailure: typing.ClassVar[System.Net.WebExceptionStatus]
    """The name resolver service could not resolve the host name."""
    Pending: typing.ClassVar[System.Net.WebExceptionStatus]
    """An internal asynchronous request is pending."""
    PipelineFailure: typing.ClassVar[System.Net.WebExceptionStatus]
    """The request was a pipelined request and the connection was closed before the response was received."""
    ProtocolError: typing.ClassVar[System.Net.WebExceptionStatus]
    """The response received from the server was complete but indicated a protocol-level error. For example, an HTTP protocol error such as 401 Access Denied would use this status."""
    ProxyNameResolutionFailure: typing.ClassVar[System.Net.WebExceptionStatus]
    """The name resolver service could not resolve the proxy host name."""
    ReceiveFailure: typing.ClassVar[System.Net.WebExceptionStatus]
    """A complete response was not received from the remote server."""
    RequestCanceled: typing.ClassVar[System.Net.WebExceptionStatus]
    """The request was canceled, the WebRequest.Abort method was called, or an unclassifiable error occurred. This is the default value for WebException.Status."""
    RequestProhibitedByCachePolicy: typing.ClassVar[System.Net.WebExceptionStatus]
    """The request was not permitted by the cache policy. In general, this occurs when a request is not cacheable and the effective policy prohibits sending the request to the server. You might receive this status if a request method implies the presence of a request body, a request method requires direct interaction with the server, or a request contains a conditional header."""
    RequestProhibitedByProxy: typing.ClassVar[System.Net.WebExceptionStatus]
    """This request was not permitted by the proxy."""
    SecureChannelFailure: typing.ClassVar[System.Net.WebExceptionStatus]
    """An error occurred while establishing a connection using SSL."""
    SendFailure: typing.ClassVar[System.Net.WebExceptionStatus]
    """A complete request could not be sent to the remote server."""
    ServerProtocolViolation: typing.ClassVar[System.Net.WebExceptionStatus]
    """The server response was not a valid HTTP response."""
    Success: typing.ClassVar[System.Net.WebExceptionStatus]
    """No error was encountered."""
    Timeout: typing.ClassVar[System.Net.WebExceptionStatus]
    """No response was received during the time-out period for a request."""
    TrustFailure: typing.ClassVar[System.Net.WebExceptionStatus]
    """A server certificate could not be validated."""
    UnknownError: typing.ClassVar[System.Net.WebExceptionStatus]
    """An exception of unknown type has occurred."""
    ...

class WebHeaderCollection:
    """Contains protocol headers associated with a request or response."""
    def __init__(self) -> None:
        """Initializes a new instance of the WebHeaderCollection class."""
    @typing.overload
    def Add(self, header: System.Net.HttpRequestHeader, value: str | None) -> None:
        """Inserts the specified header with the specified value into the collection."""
    @typing.overload
    def Add(self, header: System.Net.HttpResponseHeader, value: str | None) -> None:
        """Inserts the specified header with the specified value into the collection."""
    @typing.overload
    def Add(self, header: str) -> None:
        """Inserts the specified header into the collection."""
    @typing.overload
    def Add(self, name: str, value: str | None) -> None:
        """Inserts a header with the specified name and value into the collection."""
    @typing.overload
    def Add(self, c: typing.Any) -> None:
        """Copies the entries in the specified NameValueCollection to the current NameValueCollection."""
    @property
    def AllKeys(self) -> System.Array[str]:
        """Gets all header names (keys) in the collection."""
    def Clear(self) -> None:
        """Removes all headers from the collection."""
    @property
    def Count(self) -> int:
        """Gets the number of headers in the collection."""
    @typing.overload
    def Get(self, index: int) -> str | None:
        """Gets the value of a particular header in the collection, specified by an index into the collection."""
    @typing.overload
    def Get(self, name: str | None) -> str | None:
        """Gets the value of a particular header in the collection, specified by the name of the header."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Returns an enumerator that can iterate through the WebHeaderCollection instance."""
    def GetKey(self, index: int) -> str:
        """Gets the header name at the specified position in the collection."""
    def GetObjectData(self, serializationInfo: typing.Any, streamingContext: typing.Any) -> None:
        """Populates a SerializationInfo with the data needed to serialize the target object."""
    @typing.overload
    def GetValues(self, index: int) -> System.Array[str] | None:
        """Gets an array of header values stored in the index position of the header collection."""
    @typing.overload
    def GetValues(self, header: str) -> System.Array[str] | None:
        """Gets an array of header values stored in a header."""
    @typing.overload
    @staticmethod
    def IsRestricted(headerName: str) -> bool:
        """Tests whether the specified HTTP header can be set for the request."""
    @typing.overload
    @staticmethod
    def IsRestricted(headerName: str, response: bool) -> bool:
        """Tests whether the specified HTTP header can be set for the request or the response."""
    @property
    def Keys(self) -> typing.Any:
        """Gets the collection of header names (keys) in the collection."""
    def OnDeserialization(self, sender: object | None) -> None:
        """Implements the ISerializable interface and raises the deserialization event when the deserialization is complete."""
    @typing.overload
    def Remove(self, header: System.Net.HttpRequestHeader) -> None:
        """Removes the specified header from the collection."""
    @typing.overload
    def Remove(self, header: System.Net.HttpResponseHeader) -> None:
        """Removes the specified header from the collection."""
    @typing.overload
    def Remove(self, name: str) -> None:
        """Removes the specified header from the collection."""
    @typing.overload
    def Set(self, name: str, value: str | None) -> None:
        """Sets the specified header to the specified value."""
    @typing.overload
    def Set(self, header: System.Net.HttpRequestHeader, value: str | None) -> None:
        """Sets the specified header to the specified value."""
    @typing.overload
    def Set(self, header: System.Net.HttpResponseHeader, value: str | None) -> None:
        """Sets the specified header to the specified value."""
    def ToByteArray(self) -> System.Array[int]:
        """Converts the WebHeaderCollection to a byte array."""
    def ToString(self) -> str:
        """This method is obsolete."""
    @typing.overload
    def __getitem__(self, header: System.Net.HttpRequestHeader) -> str | None: ...
    @typing.overload
    def __getitem__(self, header: System.Net.HttpResponseHeader) -> str | None: ...
    @typing.overload
    def __setitem__(self, header: System.Net.HttpRequestHeader, value: str | None) -> None: ...
    @typing.overload
    def __setitem__(self, header: System.Net.HttpResponseHeader, value: str | None) -> None: ...
    ...

class WebProxy(System.Net.IWebProxy):
    """Contains HTTP proxy settings for the HttpClient class."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes an empty instance of the WebProxy class."""
    @typing.overload
    def __init__(self, Address: System.Uri | None) -> None:
        """Initializes a new instance of the WebProxy class from the specified Uri instance."""
    @typing.overload
    def __init__(self, Address: System.Uri | None, BypassOnLocal: bool) -> None:
        """Initializes a new instance of the WebProxy class with the Uri instance and bypass setting."""
    @typing.overload
    def __init__(self, Address: System.Uri | None, BypassOnLocal: bool, BypassList: collections.abc.Iterable[str] | None) -> None:
        """Initializes a new instance of the WebProxy class with the specified Uri instance, bypass setting, and list of URIs to bypass."""
    @typing.overload
    def __init__(self, Address: System.Uri | None, BypassOnLocal: bool, BypassList: collections.abc.Iterable[str] | None, Credentials: System.Net.ICredentials | None) -> None:
        """Initializes a new instance of the WebProxy class with the specified Uri instance, bypass setting, list of URIs to bypass, and credentials."""
    @typing.overload
    def __init__(self, Host: str, Port: int) -> None:
        """Initializes a new instance of the WebProxy class with the specified host and port number."""
    @typing.overload
    def __init__(self, Address: str | None) -> None:
        """Initializes a new instance of the WebProxy class with the specified URI."""
    @typing.overload
    def __init__(self, Address: str | None, BypassOnLocal: bool) -> None:
        """Initializes a new instance of the WebProxy class with the specified URI and bypass setting."""
    @typing.overload
    def __init__(self, Address: str | None, BypassOnLocal: bool, BypassList: collections.abc.Iterable[str] | None) -> None:
        """Initializes a new instance of the WebProxy class with the specified URI, bypass setting, and list of URIs to bypass."""
    @typing.overload
    def __init__(self, Address: str | None, BypassOnLocal: bool, BypassList: collections.abc.Iterable[str] | None, Credentials: System.Net.ICredentials | None) -> None:
        """Initializes a new instance of the WebProxy class with the specified URI, bypass setting, list of URIs to bypass, and credentials."""
    @property
    def Address(self) -> System.Uri | None:
        """Gets or sets the address of the proxy server."""
    @Address.setter
    def Address(self, value: System.Uri | None) -> None: ...
    @property
    def BypassArrayList(self) -> System.Collections.ArrayList:
        """Gets a list of addresses that do not use the proxy server."""
    @property
    def BypassList(self) -> System.Array[str]:
        """Gets or sets an array of addresses that do not use the proxy server."""
    @BypassList.setter
    def BypassList(self, value: collections.abc.Iterable[str] | None) -> None: ...
    @property
    def BypassProxyOnLocal(self) -> bool:
        """Gets or sets a value that indicates whether to bypass the proxy server for local addresses."""
    @BypassProxyOnLocal.setter
    def BypassProxyOnLocal(self, value: bool) -> None: ...
    @property
    def Credentials(self) -> System.Net.ICredentials | None:
        """Gets or sets the credentials to submit to the proxy server for authentication."""
    @Credentials.setter
    def Credentials(self, value: System.Net.ICredentials | None) -> None: ...
    @staticmethod
    def GetDefaultProxy() -> System.Net.WebProxy:
        """Reads the Internet options nondynamic proxy settings."""
    def GetProxy(self, destination: System.Uri) -> System.Uri | None:
        """Returns the proxied URI for a request."""
    def IsBypassed(self, host: System.Uri) -> bool:
        """Indicates whether to use the proxy server for the specified host."""
    @property
    def UseDefaultCredentials(self) -> bool:
        """Gets or sets a Boolean value that controls whether the CredentialCache.DefaultCredentials are sent with requests."""
    @UseDefaultCredentials.setter
    def UseDefaultCredentials(self, value: bool) -> None: ...
    ...

class WebRequest(System.MarshalByRefObject):
    """Makes a request to a Uniform Resource Identifier (URI). This is an abstract class."""
    def Abort(self) -> None:
        """Aborts the request."""
    @property
    def AuthenticationLevel(self) -> System.Net.Security.AuthenticationLevel:
        """Gets or sets values indicating the level of authentication and impersonation used for this request."""
    @AuthenticationLevel.setter
    def AuthenticationLevel(self, value: System.Net.Security.AuthenticationLevel) -> None: ...
    def BeginGetRequestStream(self, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """When overridden in a descendant class, provides an asynchronous version of the WebRequest.GetRequestStream method."""
    def BeginGetResponse(self, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """When overridden in a descendant class, begins an asynchronous request for an Internet resource."""
    @property
    def CachePolicy(self) -> typing.Any:
        """Gets or sets the cache policy for this request."""
    @CachePolicy.setter
    def CachePolicy(self, value: typing.Any) -> None: ...
    @property
    def ConnectionGroupName(self) -> str | None:
        """When overridden in a descendant class, gets or sets the name of the connection group for the request."""
    @ConnectionGroupName.setter
    def ConnectionGroupName(self, value: str | None) -> None: ...
    @property
    def ContentLength(self) -> int:
        """When overridden in a descendant class, gets or sets the content length of the request data being sent."""
    @ContentLength.setter
    def ContentLength(self, value: int) -> None: ...
    @property
    def ContentType(self) -> str | None:
        """When overridden in a descendant class, gets or sets the content type of the request data being sent."""
    @ContentType.setter
    def ContentType(self, value: str | None) -> None: ...
    @typing.overload
    @staticmethod
    def Create(requestUriString: str) -> System.Net.WebRequest:
        """Initializes a new WebRequest instance for the specified URI scheme."""
    @typing.overload
    @staticmethod
    def Create(requestUri: System.Uri) -> System.Net.WebRequest:
        """Initializes a new WebRequest instance for the specified URI scheme."""
    @staticmethod
    def CreateDefault(requestUri: System.Uri) -> System.Net.WebRequest:
        """Initializes a new WebRequest instance for the specified URI scheme."""
    @typing.overload
    @staticmethod
    def CreateHttp(requestUriString: str) -> System.Net.HttpWebRequest:
        """Initializes a new HttpWebRequest instance for the specified URI string."""
    @typing.overload
    @staticmethod
    def CreateHttp(requestUri: System.Uri) -> System.Net.HttpWebRequest:
        """Initializes a new HttpWebRequest instance for the specified URI."""
    @property
    def Credentials(self) -> System.Net.ICredentials | None:
        """When overridden in a descendant class, gets or sets the network credentials used for authenticating the request with the Internet resource."""
    @Credentials.setter
    def Credentials(self, value: System.Net.ICredentials) -> None: ...
    DefaultCachePolicy: typing.ClassVar[typing.Any]
    """Gets or sets the default cache policy for this request."""
    DefaultWebProxy: typing.ClassVar[System.Net.IWebProxy | None]
    """Gets or sets the global HTTP proxy."""
    def EndGetRequestStream(self, asyncResult: System.IAsyncResult) -> System.IO.Stream:
        """When overridden in a descendant class, returns a Stream for writing data to the Internet resource."""
    def EndGetResponse(self, asyncResult: System.IAsyncResult) -> System.Net.WebResponse:
        """When overridden in a descendant class, returns a WebResponse."""
    def GetRequestStream(self) -> System.IO.Stream:
        """When overridden in a descendant class, returns a Stream for writing data to the Internet resource."""
    def GetRequestStreamAsync(self) -> collections.abc.Awaitable[System.IO.Stream]:
        """When overridden in a descendant class, returns a Stream for writing data to the Internet resource as an asynchronous operation."""
    def GetResponse(self) -> System.Net.WebResponse:
        """When overridden in a descendant class, returns a response to an Internet request."""
    def GetResponseAsync(self) -> collections.abc.Awaitable[System.Net.WebResponse]:
        """When overridden in a descendant class, returns a response to an Internet request as an asynchronous operation."""
    @staticmethod
    def GetSystemWebProxy() -> System.Net.IWebProxy:
        """Returns a proxy configured with the Internet options settings of the currently impersonated user."""
    @property
    def Headers(self) -> System.Net.WebHeaderCollection:
        """When overridden in a descendant class, gets or sets the collection of header name/value pairs associated with the request."""
    @Headers.setter
    def Headers(self, value: System.Net.WebHeaderCollection) -> None: ...
    @property
    def ImpersonationLevel(self) -> typing.Any:
        """Gets or sets the impersonation level for the current request."""
    @ImpersonationLevel.setter
    def ImpersonationLevel(self, value: typing.Any) -> None: ...
    @property
    def Method(self) -> str:
        """When overridden in a descendant class, gets or sets the protocol method to use in this request."""
    @Method.setter
    def Method(self, value: str) -> None: ...
    @property
    def PreAuthenticate(self) -> bool:
        """When overridden in a descendant class, indicates whether to pre-authenticate the request."""
    @PreAuthenticate.setter
    def PreAuthenticate(self, value: bool) -> None: ...
    @property
    def Proxy(self) -> System.Net.IWebProxy | None:
        """When overridden in a descendant class, gets or sets the network proxy to use to access this Internet resource."""
    @Proxy.setter
    def Proxy(self, value: System.Net.IWebProxy | None) -> None: ...
    @staticmethod
    def RegisterPrefix(prefix: str, creator: System.Net.IWebRequestCreate) -> bool:
        """Registers a WebRequest descendant for the specified URI."""
    @property
    def RequestUri(self) -> System.Uri:
        """When overridden in a descendant class, gets the URI of the Internet resource associated with the request."""
    @property
    def Timeout(self) -> int:
        """Gets or sets the length of time, in milliseconds, before the request times out."""
    @Timeout.setter
    def Timeout(self, value: int) -> None: ...
    @property
    def UseDefaultCredentials(self) -> bool:
        """When overridden in a descendant class, gets or sets a Boolean value that controls whether CredentialCache.DefaultCredentials are sent with requests."""
    @UseDefaultCredentials.setter
    def UseDefaultCredentials(self, value: bool) -> None: ...
    ...

class WebRequestMethods(System.Object):
    """Container class for Ftp, File, and Http classes. This class cannot be inherited."""
    class File(System.Object):
        """Represents the types of file protocol methods that can be used with a FILE request. This class cannot be inherited."""
        DownloadFile: typing.ClassVar[str]
        """Represents the FILE GET protocol method that is used to retrieve a file from a specified location."""
        UploadFile: typing.ClassVar[str]
        """Represents the FILE PUT protocol method that is used to copy a file to a specified location."""
        ...

    class Ftp(System.Object):
        """Represents the types of FTP protocol methods that can be used with an FTP request. This class cannot be inherited."""
        AppendFile: typing.ClassVar[str]
        """Represents the FTP APPE protocol method that is used to append a file to an existing file on an FTP server."""
        DeleteFile: typing.ClassVar[str]
        """Represents the FTP DELE protocol method that is used to delete a file on an FTP server."""
        DownloadFile: typing.ClassVar[str]
        """Represents the FTP RETR protocol method that is used to download a file from an FTP server."""
        GetDateTimestamp: typing.ClassVar[str]
        """Represents the FTP MDTM protocol method that is used to retrieve the date-time stamp from a file on an FTP server."""
        GetFileSize: typing.ClassVar[str]
        """Represents the FTP SIZE protocol method that is used to retrieve the size of a file on an FTP server."""
        ListDirectory: typing.ClassVar[str]
        """Represents the FTP NLIST protocol method that gets a short listing of the files on an FTP server."""
        ListDirectoryDetails: typing.ClassVar[str]
        """Represents the FTP LIST protocol method that gets a detailed listing of the files on an FTP server."""
        MakeDirectory: typing.ClassVar[str]
        """Represents the FTP MKD protocol method creates a directory on an FTP server."""
        PrintWorkingDirectory: typing.ClassVar[str]
        """Represents the FTP PWD protocol method that prints the name of the current working directory."""
        RemoveDirectory: typing.ClassVar[str]
        """Represents the FTP RMD protocol method that removes a directory."""
        Rename: typing.ClassVar[str]
        """Represents the FTP RENAME protocol method that renames a directory."""
        UploadFile: typing.ClassVar[str]
        """Represents the FTP STOR protocol method that uploads a file to an FTP server."""
        UploadFileWithUniqueName: typing.ClassVar[str]
        """Represents the FTP STOU protocol that uploads a file with a unique name to an FTP server."""
        ...

    class Http(System.Object):
        """Represents the types of HTTP protocol methods that can be used with an HTTP request."""
        Connect: typing.ClassVar[str]
        """Represents the HTTP CONNECT protocol method that is used with a proxy that can dynamically switch to tunneling, as in the case of SSL tunneling."""
        Get: typing.ClassVar[str]
        """Represents an HTTP GET protocol method."""
        Head: typing.ClassVar[str]
        """Represents an HTTP HEAD protocol method. The HEAD method is identical to GET except that the server only returns message-headers in the response, without a message-body."""
        MkCol: typing.ClassVar[str]
        """Represents an HTTP MKCOL request that creates a new collection (such as a collection of pages) at the location specified by the request-Uniform Resource Identifier (URI)."""
        Post: typing.ClassVar[str]
        """Represents an HTTP POST protocol method that is used to post a new entity as an addition to a URI."""
        Put: typing.ClassVar[str]
        """Represents an HTTP PUT protocol method that is used to replace an entity identified by a URI."""
        ...

    ...

class WebResponse(System.MarshalByRefObject, System.IDisposable):
    """Provides a response from a Uniform Resource Identifier (URI). This is an abstract class."""
    def Close(self) -> None:
        """When overridden by a descendant class, closes the response stream."""
    @property
    def ContentLength(self) -> int:
        """When overridden in a descendant class, gets or sets the content length of data being received."""
    @ContentLength.setter
    def ContentLength(self, value: int) -> None: ...
    @property
    def ContentType(self) -> str:
        """When overridden in a derived class, gets or sets the content type of the data being received."""
    @ContentType.setter
    def ContentType(self, value: str) -> None: ...
    def Dispose(self) -> None:
        """Releases the unmanaged resources used by the WebResponse object."""
    def GetResponseStream(self) -> System.IO.Stream:
        """When overridden in a descendant class, returns the data stream from the Internet resource."""
    @property
    def Headers(self) -> System.Net.WebHeaderCollection:
        """When overridden in a derived class, gets a collection of header name-value pairs associated with this request."""
    @property
    def IsFromCache(self) -> bool:
        """Gets a Boolean value that indicates whether this response was obtained from the cache."""
    @property
    def IsMutuallyAuthenticated(self) -> bool:
        """Gets a Boolean value that indicates whether mutual authentication occurred."""
    @property
    def ResponseUri(self) -> System.Uri:
        """When overridden in a derived class, gets the URI of the Internet resource that actually responded to the request."""
    @property
    def SupportsHeaders(self) -> bool:
        """Gets a value that indicates if headers are supported."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class WebUtility(System.Object):
    """Provides methods for encoding and decoding URLs when processing Web requests."""
    @typing.overload
    @staticmethod
    def HtmlDecode(value: str | None) -> str | None:
        """Converts a string that has been HTML-encoded for HTTP transmission into a decoded string."""
    @typing.overload
    @staticmethod
    def HtmlDecode(value: str | None, output: System.IO.TextWriter) -> None:
        """Converts a string that has been HTML-encoded into a decoded string, and sends the decoded string to a TextWriter output stream."""
    @typing.overload
    @staticmethod
    def HtmlEncode(value: str | None) -> str | None:
        """Converts a string to an HTML-encoded string."""
    @typing.overload
    @staticmethod
    def HtmlEncode(value: str | None, output: System.IO.TextWriter) -> None:
        """Converts a string into an HTML-encoded string, and returns the output as a TextWriter stream of output."""
    @staticmethod
    def UrlDecode(encodedValue: str | None) -> str | None:
        """Converts a string that has been encoded for transmission in a URL into a decoded string."""
    @staticmethod
    def UrlDecodeToBytes(encodedValue: typing_extensions.Buffer | collections.abc.Iterable[int] | None, offset: int, count: int) -> System.Array[int] | None:
        """Converts an encoded byte array that has been encoded for transmission in a URL into a decoded byte array."""
    @staticmethod
    def UrlEncode(value: str | None) -> str | None:
        """Converts a text string into a URL-encoded string."""
    @staticmethod
    def UrlEncodeToBytes(value: typing_extensions.Buffer | collections.abc.Iterable[int] | None, offset: int, count: int) -> System.Array[int] | None:
        """Converts a byte array into a URL-encoded byte array."""
    ...

class WriteStreamClosedEventArgs(System.EventArgs):
    """Provides data for the WebClient.WriteStreamClosed event."""
    def __init__(self) -> None:
        """Initializes a new instance of the WriteStreamClosedEventArgs class."""
    @property
    def Error(self) -> System.Exception | None:
        """Gets the error value when a write stream is closed."""
    ...

class WriteStreamClosedEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the WebClient.WriteStreamClosed event of a WebClient."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.Net.WriteStreamClosedEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.Net.WriteStreamClosedEventArgs) -> None: ...
    ...
