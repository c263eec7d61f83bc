# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections.Generic
import System.Collections.ObjectModel
import System.IO
import System.Net
import System.Net.Security
import System.Security.Cryptography.X509Certificates
import System.Threading
import collections.abc
import typing
import typing_extensions

class AuthenticatedStream(System.IO.Stream):
    """Provides methods for passing credentials across a stream and requesting or performing authentication for client-server applications."""
    def DisposeAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously releases the unmanaged and managed resources used by the AuthenticatedStream."""
    @property
    def IsAuthenticated(self) -> bool:
        """Gets a Boolean value that indicates whether authentication was successful."""
    @property
    def IsEncrypted(self) -> bool:
        """Gets a Boolean value that indicates whether data sent using this AuthenticatedStream is encrypted."""
    @property
    def IsMutuallyAuthenticated(self) -> bool:
        """Gets a Boolean value that indicates whether both server and client have been authenticated."""
    @property
    def IsServer(self) -> bool:
        """Gets a Boolean value that indicates whether the local side of the connection was authenticated as the server."""
    @property
    def IsSigned(self) -> bool:
        """Gets a Boolean value that indicates whether the data sent using this stream is signed."""
    @property
    def LeaveInnerStreamOpen(self) -> bool:
        """Gets whether the stream used by this AuthenticatedStream for sending and receiving data has been left open."""
    ...

class AuthenticationLevel(System.Enum):
    """Specifies client requirements for authentication and impersonation when using the WebRequest class and derived classes to request a resource."""
    MutualAuthRequested: typing.ClassVar[System.Net.Security.AuthenticationLevel]
    """The client and server should be authenticated. The request does not fail if the server is not authenticated. To determine whether mutual authentication occurred, check the value of the WebResponse.IsMutuallyAuthenticated property."""
    MutualAuthRequired: typing.ClassVar[System.Net.Security.AuthenticationLevel]
    """The client and server should be authenticated. If the server is not authenticated, your application will receive an IOException with a ProtocolViolationException inner exception that indicates that mutual authentication failed."""
    None_: typing.ClassVar[System.Net.Security.AuthenticationLevel]
    """No authentication is required for the client and server."""
    ...

class CipherSuitesPolicy(System.Object):
    """Specifies allowed cipher suites."""
    def __init__(self, allowedCipherSuites: collections.abc.Iterable[System.Net.Security.TlsCipherSuite]) -> None:
        """Initializes a new instance of the CipherSuitesPolicy class that can be used for client or server authentication."""
    @property
    def AllowedCipherSuites(self) -> System.Collections.Generic.IEnumerable[System.Net.Security.TlsCipherSuite]:
        """Gets a subset of valid cipher suites passed into CipherSuitesPolicy.#ctor constructor as a collection of cipher suites allowed in this policy for negotiation."""
    ...

class EncryptionPolicy(System.Enum):
    """Specifies the encryption policy."""
    AllowNoEncryption: typing.ClassVar[System.Net.Security.EncryptionPolicy]
    """Prefer that full encryption be used, but allow a NULL cipher (no encryption) if the server agrees. Starting in .NET 7, this member is obsolete."""
    NoEncryption: typing.ClassVar[System.Net.Security.EncryptionPolicy]
    """Allow no encryption and request that a NULL cipher be used if the other endpoint can handle a NULL cipher. Starting in .NET 7, this member is obsolete."""
    RequireEncryption: typing.ClassVar[System.Net.Security.EncryptionPolicy]
    """Require encryption and never allow a NULL cipher."""
    ...

class LocalCertificateSelectionCallback(System.MulticastDelegate):
    """Selects the local Secure Sockets Layer (SSL) certificate used for authentication."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, str, System.Security.Cryptography.X509Certificates.X509CertificateCollection, System.Security.Cryptography.X509Certificates.X509Certificate, System.Array[str]], System.Security.Cryptography.X509Certificates.X509Certificate], /) -> None: ...
    def __call__(self, sender: object, targetHost: str, localCertificates: System.Security.Cryptography.X509Certificates.X509CertificateCollection, remoteCertificate: System.Security.Cryptography.X509Certificates.X509Certificate | None, acceptableIssuers: collections.abc.Iterable[str]) -> System.Security.Cryptography.X509Certificates.X509Certificate | None: ...
    ...

class NegotiateAuthentication(System.IDisposable):
    """Represents a stateful authentication exchange that uses the Negotiate, NTLM, or Kerberos security protocols to authenticate the client or server, in client-server communication."""
    @typing.overload
    def __init__(self, clientOptions: System.Net.Security.NegotiateAuthenticationClientOptions) -> None:
        """Initializes a new instance of the NegotiateAuthentication for client-side authentication session."""
    @typing.overload
    def __init__(self, serverOptions: System.Net.Security.NegotiateAuthenticationServerOptions) -> None:
        """Initializes a new instance of the NegotiateAuthentication for server-side authentication session."""
    def ComputeIntegrityCheck(self, message: typing_extensions.Buffer, signatureWriter: typing.Any) -> None:
        """Computes the integrity check of a given message."""
    def Dispose(self) -> None:
        """Releases the unmanaged resources used by the NegotiateAuthentication and optionally releases the managed resources."""
    @typing.overload
    def GetOutgoingBlob(self, incomingBlob: typing_extensions.Buffer) -> tuple[System.Array[int] | None, System.Net.Security.NegotiateAuthenticationStatusCode]:
        """Evaluates an authentication token sent by the other party and returns a token in response."""
    @typing.overload
    def GetOutgoingBlob(self, incomingBlob: str | None) -> tuple[str | None, System.Net.Security.NegotiateAuthenticationStatusCode]:
        """Evaluates an authentication token sent by the other party and returns a token in response."""
    @property
    def ImpersonationLevel(self) -> typing.Any:
        """Gets a value that indicates the negotiated level of impersonation."""
    @property
    def IsAuthenticated(self) -> bool:
        """Gets a value that indicates whether authentication was successfully completed and the session was established."""
    @property
    def IsEncrypted(self) -> bool:
        """Gets a value that indicates whether data encryption was negotiated."""
    @property
    def IsMutuallyAuthenticated(self) -> bool:
        """Gets a value that indicates whether both server and client have been authenticated."""
    @property
    def IsServer(self) -> bool:
        """Gets a value that indicates whether the local side of the authentication is representing the server."""
    @property
    def IsSigned(self) -> bool:
        """Gets a value that indicates whether data signing was negotiated."""
    @property
    def Package(self) -> str:
        """Gets the name of the negotiated authentication package."""
    @property
    def ProtectionLevel(self) -> System.Net.Security.ProtectionLevel:
        """Indicates the negotiated level of protection."""
    @property
    def RemoteIdentity(self) -> typing.Any:
        """Gets information about the identity of the remote party."""
    @property
    def TargetName(self) -> str | None:
        """Gets the target name (service principal name) of the server."""
    def Unwrap(self, input: typing_extensions.Buffer, outputWriter: typing.Any) -> tuple[System.Net.Security.NegotiateAuthenticationStatusCode, bool]:
        """Unwraps an input message with signature or encryption applied by the other party."""
    def UnwrapInPlace(self, input: typing_extensions.Buffer) -> tuple[System.Net.Security.NegotiateAuthenticationStatusCode, int, int, bool]:
        """Unwraps, in place, an input message with signature or encryption applied by the other party."""
    def VerifyIntegrityCheck(self, message: typing_extensions.Buffer, signature: typing_extensions.Buffer) -> bool:
        """Verifies the message integrity check of a given message."""
    def Wrap(self, input: typing_extensions.Buffer, outputWriter: typing.Any, requestEncryption: bool) -> tuple[System.Net.Security.NegotiateAuthenticationStatusCode, bool]:
        """Wraps an input message with a signature and optionally an encryption."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class NegotiateAuthenticationClientOptions(System.Object):
    """Represents a property bag for the client side of an authentication exchange."""
    def __init__(self) -> None:
        """Initializes a new instance of the NegotiateAuthenticationClientOptions class."""
    @property
    def AllowedImpersonationLevel(self) -> typing.Any:
        """Gets or sets a value that indicates how the server can use the client's credentials to access resources."""
    @AllowedImpersonationLevel.setter
    def AllowedImpersonationLevel(self, value: typing.Any) -> None: ...
    @property
    def Binding(self) -> typing.Any:
        """Gets or sets the channel binding that's used for extended protection."""
    @Binding.setter
    def Binding(self, value: typing.Any) -> None: ...
    @property
    def Credential(self) -> System.Net.NetworkCredential:
        """Gets or sets the network credential that's used to establish the identity of the client. The default value is CredentialCache.DefaultNetworkCredentials."""
    @Credential.setter
    def Credential(self, value: System.Net.NetworkCredential) -> None: ...
    @property
    def Package(self) -> str:
        """Gets or sets the GSSAPI authentication package used for the authentication. Common values are Negotiate, NTLM, or Kerberos. The default value is Negotiate."""
    @Package.setter
    def Package(self, value: str) -> None: ...
    @property
    def RequireMutualAuthentication(self) -> bool:
        """Gets or sets a value that indicates whether mutual authentication is required between the client and server."""
    @RequireMutualAuthentication.setter
    def RequireMutualAuthentication(self, value: bool) -> None: ...
    @property
    def RequiredProtectionLevel(self) -> System.Net.Security.ProtectionLevel:
        """Gets or sets the required level of protection of the authentication exchange and any further data exchange. The default value is ProtectionLevel.None."""
    @RequiredProtectionLevel.setter
    def RequiredProtectionLevel(self, value: System.Net.Security.ProtectionLevel) -> None: ...
    @property
    def TargetName(self) -> str | None:
        """Gets or sets the service principal name (SPN) that uniquely identifies the server for authentication."""
    @TargetName.setter
    def TargetName(self, value: str | None) -> None: ...
    ...

class NegotiateAuthenticationServerOptions(System.Object):
    """Represents a property bag for the server side of an authentication exchange."""
    def __init__(self) -> None:
        """Initializes a new instance of the NegotiateAuthenticationServerOptions class."""
    @property
    def Binding(self) -> typing.Any:
        """Gets or sets the channel binding that's used for extended protection."""
    @Binding.setter
    def Binding(self, value: typing.Any) -> None: ...
    @property
    def Credential(self) -> System.Net.NetworkCredential:
        """Gets or sets the network credential that's used to establish the identity of the client. The default value is CredentialCache.DefaultNetworkCredentials."""
    @Credential.setter
    def Credential(self, value: System.Net.NetworkCredential) -> None: ...
    @property
    def Package(self) -> str:
        """Gets or sets the GSSAPI authentication package used for the authentication. Common values are Negotiate, NTLM, or Kerberos. The default value is Negotiate."""
    @Package.setter
    def Package(self, value: str) -> None: ...
    @property
    def Policy(self) -> typing.Any:
        """Gets or sets the extended security and validation policies."""
    @Policy.setter
    def Policy(self, value: typing.Any) -> None: ...
    @property
    def RequiredImpersonationLevel(self) -> typing.Any:
        """Gets or sets a value that indicates how the server can use the client's credentials to access resources."""
    @RequiredImpersonationLevel.setter
    def RequiredImpersonationLevel(self, value: typing.Any) -> None: ...
    @property
    def RequiredProtectionLevel(self) -> System.Net.Security.ProtectionLevel:
        """Gets or sets the required level of protection of the authentication exchange and any further data exchange. The default value is ProtectionLevel.None."""
    @RequiredProtectionLevel.setter
    def RequiredProtectionLevel(self, value: System.Net.Security.ProtectionLevel) -> None: ...
    ...

class NegotiateAuthenticationStatusCode(System.Enum):
    """Specifies the statuses for a single step of an authentication exchange."""
    BadBinding: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """Channel binding mismatch between client and server."""
    Completed: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """Operation completed successfully."""
    ContextExpired: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """Referenced authentication context has expired."""
    ContinueNeeded: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """Operation completed successfully but more tokens are to be exchanged with the other party."""
    CredentialsExpired: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """Authentication credentials have expired."""
    GenericFailure: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """Operation resulted in failure but no specific error code was given."""
    ImpersonationValidationFailed: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """Validation of the impersonation level failed."""
    InvalidCredentials: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """Consistency checks performed on the credential failed."""
    InvalidToken: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """Checks performed on the authentication token failed."""
    MessageAltered: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """Message was altered and failed an integrity check validation."""
    OutOfSequence: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """Authentication token was identfied as duplicate, old, or out of expected sequence."""
    QopNotSupported: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """Requested protection level is not supported."""
    SecurityQosFailed: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """Validation of RequiredProtectionLevel against negotiated protection level failed."""
    TargetUnknown: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """Validation of the target name failed."""
    UnknownCredentials: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """The supplied credentials were not valid for context acceptance, or the credential handle did not reference any credentials."""
    Unsupported: typing.ClassVar[System.Net.Security.NegotiateAuthenticationStatusCode]
    """Unsupported authentication package was requested."""
    ...

class NegotiateStream(System.Net.Security.AuthenticatedStream):
    """Provides a stream that uses the Negotiate security protocol to authenticate the client, and optionally the server, in client-server communication."""
    @typing.overload
    def __init__(self, innerStream: System.IO.Stream) -> None:
        """Initializes a new instance of the NegotiateStream class using the specified Stream."""
    @typing.overload
    def __init__(self, innerStream: System.IO.Stream, leaveInnerStreamOpen: bool) -> None:
        """Initializes a new instance of the NegotiateStream class using the specified Stream and stream closure behavior."""
    @typing.overload
    def AuthenticateAsClient(self) -> None:
        """Called by clients to authenticate the client, and optionally the server, in a client-server connection."""
    @typing.overload
    def AuthenticateAsClient(self, credential: System.Net.NetworkCredential, targetName: str) -> None:
        """Called by clients to authenticate the client, and optionally the server, in a client-server connection. The authentication process uses the specified client credential."""
    @typing.overload
    def AuthenticateAsClient(self, credential: System.Net.NetworkCredential, binding: typing.Any, targetName: str) -> None:
        """Called by clients to authenticate the client, and optionally the server, in a client-server connection. The authentication process uses the specified client credential and the channel binding."""
    @typing.overload
    def AuthenticateAsClient(self, credential: System.Net.NetworkCredential, targetName: str, requiredProtectionLevel: System.Net.Security.ProtectionLevel, allowedImpersonationLevel: typing.Any) -> None:
        """Called by clients to authenticate the client, and optionally the server, in a client-server connection. The authentication process uses the specified credentials and authentication options."""
    @typing.overload
    def AuthenticateAsClient(self, credential: System.Net.NetworkCredential, binding: typing.Any, targetName: str, requiredProtectionLevel: System.Net.Security.ProtectionLevel, allowedImpersonationLevel: typing.Any) -> None:
        """Called by clients to authenticate the client, and optionally the server, in a client-server connection. The authentication process uses the specified credential, authentication options, and channel binding."""
    @typing.overload
    def AuthenticateAsClientAsync(self) -> collections.abc.Awaitable[None]:
        """Called by clients to authenticate the client, and optionally the server, in a client-server connection as an asynchronous operation."""
    @typing.overload
    def AuthenticateAsClientAsync(self, credential: System.Net.NetworkCredential, targetName: str) -> collections.abc.Awaitable[None]:
        """Called by clients to authenticate the client, and optionally the server, in a client-server connection as an asynchronous operation. The authentication process uses the specified client credential."""
    @typing.overload
    def AuthenticateAsClientAsync(self, credential: System.Net.NetworkCredential, targetName: str, requiredProtectionLevel: System.Net.Security.ProtectionLevel, allowedImpersonationLevel: typing.Any) -> collections.abc.Awaitable[None]:
        """Called by clients to authenticate the client, and optionally the server, in a client-server connection as an asynchronous operation. The authentication process uses the specified credentials and authentication options."""
    @typing.overload
    def AuthenticateAsClientAsync(self, credential: System.Net.NetworkCredential, binding: typing.Any, targetName: str) -> collections.abc.Awaitable[None]:
        """Called by clients to authenticate the client, and optionally the server, in a client-server connection as an asynchronous operation. The authentication process uses the specified client credential and the channel binding."""
    @typing.overload
    def AuthenticateAsClientAsync(self, credential: System.Net.NetworkCredential, binding: typing.Any, targetName: str, requiredProtectionLevel: System.Net.Security.ProtectionLevel, allowedImpersonationLevel: typing.Any) -> collections.abc.Awaitable[None]:
        """Called by clients to authenticate the client, and optionally the server, in a client-server connection as an asynchronous operation. The authentication process uses the specified credential, authentication options, and channel binding."""
    @typing.overload
    def AuthenticateAsServer(self) -> None:
        """Called by servers to authenticate the client, and optionally the server, in a client-server connection."""
    @typing.overload
    def AuthenticateAsServer(self, policy: typing.Any) -> None:
        """Called by servers to authenticate the client, and optionally the server, in a client-server connection. The authentication process uses the specified extended protection policy."""
    @typing.overload
    def AuthenticateAsServer(self, credential: System.Net.NetworkCredential, requiredProtectionLevel: System.Net.Security.ProtectionLevel, requiredImpersonationLevel: typing.Any) -> None:
        """Called by servers to authenticate the client, and optionally the server, in a client-server connection. The authentication process uses the specified server credentials and authentication options."""
    @typing.overload
    def AuthenticateAsServer(self, credential: System.Net.NetworkCredential, policy: typing.Any, requiredProtectionLevel: System.Net.Security.ProtectionLevel, requiredImpersonationLevel: typing.Any) -> None:
        """Called by servers to authenticate the client, and optionally the server, in a client-server connection. The authentication process uses the specified server credentials, authentication options, and extended protection policy."""
    @typing.overload
    def AuthenticateAsServerAsync(self) -> collections.abc.Awaitable[None]:
        """Called by servers to authenticate the client, and optionally the server, in a client-server connection as an asynchronous operation."""
    @typing.overload
    def AuthenticateAsServerAsync(self, policy: typing.Any) -> collections.abc.Awaitable[None]:
        """Called by servers to authenticate the client, and optionally the server, in a client-server connection as an asynchronous operation. The authentication process uses the specified extended protection policy."""
    @typing.overload
    def AuthenticateAsServerAsync(self, credential: System.Net.NetworkCredential, requiredProtectionLevel: System.Net.Security.ProtectionLevel, requiredImpersonationLevel: typing.Any) -> collections.abc.Awaitable[None]:
        """Called by servers to authenticate the client, and optionally the server, in a client-server connection as an asynchronous operation. The authentication process uses the specified server credentials and authentication options."""
    @typing.overload
    def AuthenticateAsServerAsync(self, credential: System.Net.NetworkCredential, policy: typing.Any, requiredProtectionLevel: System.Net.Security.ProtectionLevel, requiredImpersonationLevel: typing.Any) -> collections.abc.Awaitable[None]:
        """Called by servers to authenticate the client, and optionally the server, in a client-server connection as an asynchronous operation. The authentication process uses the specified server credentials, authentication options, and extended protection policy."""
    @typing.overload
    def BeginAuthenticateAsClient(self, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Called by clients to begin an asynchronous operation to authenticate the client, and optionally the server, in a client-server connection. This method does not block."""
    @typing.overload
    def BeginAuthenticateAsClient(self, credential: System.Net.NetworkCredential, targetName: str, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Called by clients to begin an asynchronous operation to authenticate the client, and optionally the server, in a client-server connection. The authentication process uses the specified credentials. This method does not block."""
    @typing.overload
    def BeginAuthenticateAsClient(self, credential: System.Net.NetworkCredential, binding: typing.Any, targetName: str, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Called by clients to begin an asynchronous operation to authenticate the client, and optionally the server, in a client-server connection. The authentication process uses the specified credentials and channel binding. This method does not block."""
    @typing.overload
    def BeginAuthenticateAsClient(self, credential: System.Net.NetworkCredential, targetName: str, requiredProtectionLevel: System.Net.Security.ProtectionLevel, allowedImpersonationLevel: typing.Any, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Called by clients to begin an asynchronous operation to authenticate the client, and optionally the server, in a client-server connection. The authentication process uses the specified credentials and authentication options. This method does not block."""
    @typing.overload
    def BeginAuthenticateAsClient(self, credential: System.Net.NetworkCredential, binding: typing.Any, targetName: str, requiredProtectionLevel: System.Net.Security.ProtectionLevel, allowedImpersonationLevel: typing.Any, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Called by clients to begin an asynchronous operation to authenticate the client, and optionally the server, in a client-server connection. The authentication process uses the specified credentials, authentication options, and channel binding. This method does not block."""
    @typing.overload
    def BeginAuthenticateAsServer(self, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Called by servers to begin an asynchronous operation to authenticate the client, and optionally the server, in a client-server connection. This method does not block."""
    @typing.overload
    def BeginAuthenticateAsServer(self, policy: typing.Any, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Called by servers to begin an asynchronous operation to authenticate the client, and optionally the server, in a client-server connection. The authentication process uses the specified extended protection policy. This method does not block."""
    @typing.overload
    def BeginAuthenticateAsServer(self, credential: System.Net.NetworkCredential, requiredProtectionLevel: System.Net.Security.ProtectionLevel, requiredImpersonationLevel: typing.Any, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Called by servers to begin an asynchronous operation to authenticate the client, and optionally the server, in a client-server connection. The authentication process uses the specified server credentials and authentication options. This method does not block."""
    @typing.overload
    def BeginAuthenticateAsServer(self, credential: System.Net.NetworkCredential, policy: typing.Any, requiredProtectionLevel: System.Net.Security.ProtectionLevel, requiredImpersonationLevel: typing.Any, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Called by servers to begin an asynchronous operation to authenticate the client, and optionally the server, in a client-server connection. The authentication process uses the specified server credentials, authentication options, and extended protection policy. This method does not block."""
    def BeginRead(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Begins an asynchronous read operation that reads data from the stream and stores it in the specified array."""
    def BeginWrite(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Begins an asynchronous write operation that writes Bytes from the specified buffer to the stream."""
    @property
    def CanRead(self) -> bool:
        """Gets a Boolean value that indicates whether the underlying stream is readable."""
    @property
    def CanSeek(self) -> bool:
        """Gets a Boolean value that indicates whether the underlying stream is seekable."""
    @property
    def CanTimeout(self) -> bool:
        """Gets a Boolean value that indicates whether the underlying stream supports time-outs."""
    @property
    def CanWrite(self) -> bool:
        """Gets a Boolean value that indicates whether the underlying stream is writable."""
    def DisposeAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously releases the unmanaged and managed resources used by the NegotiateStream."""
    def EndAuthenticateAsClient(self, asyncResult: System.IAsyncResult) -> None:
        """Ends a pending asynchronous client authentication operation that was started with a call to Overload:System.Net.Security.NegotiateStream.BeginAuthenticateAsClient."""
    def EndAuthenticateAsServer(self, asyncResult: System.IAsyncResult) -> None:
        """Ends a pending asynchronous client authentication operation that was started with a call to Overload:System.Net.Security.NegotiateStream.BeginAuthenticateAsServer."""
    def EndRead(self, asyncResult: System.IAsyncResult) -> int:
        """Ends an asynchronous read operation that was started with a call to NegotiateStream.BeginRead."""
    def EndWrite(self, asyncResult: System.IAsyncResult) -> None:
        """Ends an asynchronous write operation that was started with a call to NegotiateStream.BeginWrite."""
    def Flush(self) -> None:
        """Causes any buffered data to be written to the underlying device."""
    @typing.overload
    def FlushAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes any buffered data to the underlying device."""
    @typing.overload
    def FlushAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for this stream and causes any buffered data to be written to the underlying device."""
    @property
    def ImpersonationLevel(self) -> typing.Any:
        """Gets a value that indicates how the server can use the client's credentials."""
    @property
    def IsAuthenticated(self) -> bool:
        """Gets a Boolean value that indicates whether authentication was successful."""
    @property
    def IsEncrypted(self) -> bool:
        """Gets a Boolean value that indicates whether this NegotiateStream uses data encryption."""
    @property
    def IsMutuallyAuthenticated(self) -> bool:
        """Gets a Boolean value that indicates whether both the server and the client have been authenticated."""
    @property
    def IsServer(self) -> bool:
        """Gets a Boolean value that indicates whether the local side of the connection used by this NegotiateStream was authenticated as the server."""
    @property
    def IsSigned(self) -> bool:
        """Gets a Boolean value that indicates whether the data sent using this stream is signed."""
    @property
    def Length(self) -> int:
        """Gets the length of the underlying stream."""
    @property
    def Position(self) -> int:
        """Gets or sets the current position in the underlying stream."""
    @Position.setter
    def Position(self, value: int) -> None: ...
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> int:
        """Reads data from this stream and stores it in the specified array."""
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer) -> int:
        """When overridden in a derived class, reads a sequence of bytes from the current stream and advances the position within the stream by the number of bytes read."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Reads data asynchronously from this stream and stores it in the specified array."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Reads data asynchronously from the NegotiateStream and stores it in a byte memory range as an asynchronous operation."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current stream and advances the position within the stream by the number of bytes read."""
    @property
    def ReadTimeout(self) -> int:
        """Gets or sets the amount of time a read operation blocks waiting for data."""
    @ReadTimeout.setter
    def ReadTimeout(self, value: int) -> None: ...
    @property
    def RemoteIdentity(self) -> typing.Any:
        """Gets information about the identity of the remote party sharing this authenticated stream."""
    def Seek(self, offset: int, origin: System.IO.SeekOrigin) -> int:
        """Throws NotSupportedException."""
    def SetLength(self, value: int) -> None:
        """Sets the length of the underlying stream."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> None:
        """Write the specified number of Bytes to the underlying stream using the specified buffer and offset."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer) -> None:
        """When overridden in a derived class, writes a sequence of bytes to the current stream and advances the current position within this stream by the number of bytes written."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Write asynchronously the specified number of Bytes to the underlying stream."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Write asynchronously the specified number of Bytes to the underlying stream."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes to the current stream and advances the current position within this stream by the number of bytes written."""
    @property
    def WriteTimeout(self) -> int:
        """Gets or sets the amount of time a write operation blocks waiting for data."""
    @WriteTimeout.setter
    def WriteTimeout(self, value: int) -> None: ...
    ...

class ProtectionLevel(System.Enum):
    """Indicates the security services requested for an authenticated stream."""
    EncryptAndSign: typing.ClassVar[System.Net.Security.ProtectionLevel]
    """Encrypt and sign data to help ensure the confidentiality and integrity of transmitted data."""
    None_: typing.ClassVar[System.Net.Security.ProtectionLevel]
    """Authentication only."""
    Sign: typing.ClassVar[System.Net.Security.ProtectionLevel]
    """Sign data to help ensure the integrity of transmitted data."""
    ...

class RemoteCertificateValidationCallback(System.MulticastDelegate):
    """Verifies the remote Secure Sockets Layer (SSL) certificate used for authentication."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.Security.Cryptography.X509Certificates.X509Certificate, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors], bool], /) -> None: ...
    def __call__(self, sender: object, certificate: System.Security.Cryptography.X509Certificates.X509Certificate | None, chain: System.Security.Cryptography.X509Certificates.X509Chain | None, sslPolicyErrors: System.Net.Security.SslPolicyErrors) -> bool: ...
    ...

class ServerCertificateSelectionCallback(System.MulticastDelegate):
    """Selects the server Secure Sockets Layer (SSL) certificate."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, str], System.Security.Cryptography.X509Certificates.X509Certificate], /) -> None: ...
    def __call__(self, sender: object, hostName: str | None) -> System.Security.Cryptography.X509Certificates.X509Certificate: ...
    ...

class ServerOptionsSelectionCallback(System.MulticastDelegate):
    """Represents the asynchronous callback method that will select session properties based on the name requested by the client."""
    def __init__(self, function: collections.abc.Callable[[System.Net.Security.SslStream, System.Net.Security.SslClientHelloInfo, typing.Any, System.Threading.CancellationToken], collections.abc.Awaitable[System.Net.Security.SslServerAuthenticationOptions]], /) -> None: ...
    def __call__(self, stream: System.Net.Security.SslStream, clientHelloInfo: System.Net.Security.SslClientHelloInfo, state: object | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Security.SslServerAuthenticationOptions]: ...
    ...

class SslApplicationProtocol(System.ValueType):
    """Represents a value of TLS Application protocol."""
    @typing.overload
    def __init__(self, protocol: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Initializes a new instance of the SslApplicationProtocol."""
    @typing.overload
    def __init__(self, protocol: str) -> None:
        """Initializes a new instance of the SslApplicationProtocol."""
    @typing.overload
    def Equals(self, other: System.Net.Security.SslApplicationProtocol) -> bool:
        """Compares a SslApplicationProtocol to the specified SslApplicationProtocol instance."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Compares the SslApplicationProtocol to the specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for the SslApplicationProtocol instance."""
    Http11: typing.ClassVar[System.Net.Security.SslApplicationProtocol]
    """Gets a SslApplicationProtocol representing HTTP/1.1 TLS application protocol."""
    Http2: typing.ClassVar[System.Net.Security.SslApplicationProtocol]
    """Gets a SslApplicationProtocol representing HTTP/2 TLS application protocol."""
    Http3: typing.ClassVar[System.Net.Security.SslApplicationProtocol]
    """Defines a SslApplicationProtocol instance for HTTP 3.0."""
    @property
    def Protocol(self) -> memoryview:
        """Gets a current TLS application protocol represented by this SslApplicationProtocol."""
    def ToString(self) -> str:
        """Overrides the Object.ToString method."""
    ...

class SslCertificateTrust(System.Object):
    """Represents a trust policy for use with SSL/TLS connections."""
    @staticmethod
    def CreateForX509Collection(trustList: System.Security.Cryptography.X509Certificates.X509Certificate2Collection, sendTrustInHandshake: bool = ...) -> System.Net.Security.SslCertificateTrust:
        """Creates a new SslCertificateTrust."""
    @staticmethod
    def CreateForX509Store(store: System.Security.Cryptography.X509Certificates.X509Store, sendTrustInHandshake: bool = ...) -> System.Net.Security.SslCertificateTrust:
        """Creates a new SslCertificateTrust."""
    ...

class SslClientAuthenticationOptions(System.Object):
    """Represents a client authentication property bag for the SslStream."""
    def __init__(self) -> None:
        """Initializes a new instance of the SslClientAuthenticationOptions class."""
    @property
    def AllowRenegotiation(self) -> bool:
        """Gets or sets a value that indicates whether the SslStream should allow SSL renegotiation."""
    @AllowRenegotiation.setter
    def AllowRenegotiation(self, value: bool) -> None: ...
    @property
    def AllowRsaPkcs1Padding(self) -> bool:
        """Gets or sets a value that indicates whether the the rsa_pkcs1_* family of TLS signature algorithms is enabled for use in the TLS handshake."""
    @AllowRsaPkcs1Padding.setter
    def AllowRsaPkcs1Padding(self, value: bool) -> None: ...
    @property
    def AllowRsaPssPadding(self) -> bool:
        """Gets or sets a value that indicates whether the the rsa_pss_* family of TLS signature algorithms is enabled for use in the TLS handshake."""
    @AllowRsaPssPadding.setter
    def AllowRsaPssPadding(self, value: bool) -> None: ...
    @property
    def AllowTlsResume(self) -> bool:
        """Gets or sets a value that indicates whether the SslStream should allow TLS resumption."""
    @AllowTlsResume.setter
    def AllowTlsResume(self, value: bool) -> None: ...
    @property
    def ApplicationProtocols(self) -> System.Collections.Generic.List[System.Net.Security.SslApplicationProtocol] | None:
        """Gets or sets a list of ALPN protocols."""
    @ApplicationProtocols.setter
    def ApplicationProtocols(self, value: System.Collections.Generic.List[System.Net.Security.SslApplicationProtocol] | None) -> None: ...
    @property
    def CertificateChainPolicy(self) -> System.Security.Cryptography.X509Certificates.X509ChainPolicy | None:
        """Gets or sets an optional customized policy for remote certificate validation."""
    @CertificateChainPolicy.setter
    def CertificateChainPolicy(self, value: System.Security.Cryptography.X509Certificates.X509ChainPolicy | None) -> None: ...
    @property
    def CertificateRevocationCheckMode(self) -> System.Security.Cryptography.X509Certificates.X509RevocationMode:
        """Gets or sets the certificate revocation mode for certificate validation."""
    @CertificateRevocationCheckMode.setter
    def CertificateRevocationCheckMode(self, value: System.Security.Cryptography.X509Certificates.X509RevocationMode) -> None: ...
    @property
    def CipherSuitesPolicy(self) -> System.Net.Security.CipherSuitesPolicy | None:
        """Specifies the cipher suites allowed for TLS. When set to None, the operating system default is used. Use extreme caution when changing this setting."""
    @CipherSuitesPolicy.setter
    def CipherSuitesPolicy(self, value: System.Net.Security.CipherSuitesPolicy | None) -> None: ...
    @property
    def ClientCertificateContext(self) -> System.Net.Security.SslStreamCertificateContext | None:
        """Gets or sets the client certificate context."""
    @ClientCertificateContext.setter
    def ClientCertificateContext(self, value: System.Net.Security.SslStreamCertificateContext | None) -> None: ...
    @property
    def ClientCertificates(self) -> System.Security.Cryptography.X509Certificates.X509CertificateCollection | None:
        """A collection of certificates to be considered for the client's authentication to the server."""
    @ClientCertificates.setter
    def ClientCertificates(self, value: System.Security.Cryptography.X509Certificates.X509CertificateCollection | None) -> None: ...
    @property
    def EnabledSslProtocols(self) -> typing.Any:
        """Gets or sets the value that represents the protocol versions offered by the client to the server during authentication."""
    @EnabledSslProtocols.setter
    def EnabledSslProtocols(self, value: typing.Any) -> None: ...
    @property
    def EncryptionPolicy(self) -> System.Net.Security.EncryptionPolicy:
        """Gets or sets the encryption policy."""
    @EncryptionPolicy.setter
    def EncryptionPolicy(self, value: System.Net.Security.EncryptionPolicy) -> None: ...
    @property
    def LocalCertificateSelectionCallback(self) -> collections.abc.Callable[[typing.Any, str, System.Security.Cryptography.X509Certificates.X509CertificateCollection, System.Security.Cryptography.X509Certificates.X509Certificate, System.Array[str]], System.Security.Cryptography.X509Certificates.X509Certificate] | None:
        """Gets or sets a LocalCertificateSelectionCallback delegate that's responsible for selecting the client authentication certificate used for authentication."""
    @LocalCertificateSelectionCallback.setter
    def LocalCertificateSelectionCallback(self, value: collections.abc.Callable[[typing.Any, str, System.Security.Cryptography.X509Certificates.X509CertificateCollection, System.Security.Cryptography.X509Certificates.X509Certificate, System.Array[str]], System.Security.Cryptography.X509Certificates.X509Certificate] | None) -> None: ...
    @property
    def RemoteCertificateValidationCallback(self) -> collections.abc.Callable[[typing.Any, System.Security.Cryptography.X509Certificates.X509Certificate, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors], bool] | None:
        """Gets or sets a RemoteCertificateValidationCallback delegate that's responsible for validating the certificate supplied by the remote party."""
    @RemoteCertificateValidationCallback.setter
    def RemoteCertificateValidationCallback(self, value: collections.abc.Callable[[typing.Any, System.Security.Cryptography.X509Certificates.X509Certificate, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors], bool] | None) -> None: ...
    @property
    def TargetHost(self) -> str | None:
        """Gets or sets the name of the server the client is trying to connect to. The name is used for server certificate validation and can be a DNS name or an IP address."""
    @TargetHost.setter
    def TargetHost(self, value: str | None) -> None: ...
    ...

class SslClientHelloInfo(System.ValueType):
    """This struct contains information from received TLS Client Hello frame."""
    def __init__(self, serverName: str, sslProtocols: typing.Any) -> None:
        """Initializes a new instance of the SslClientHelloInfo."""
    @property
    def ServerName(self) -> str:
        """Gets the host server specified by the client."""
    @property
    def SslProtocols(self) -> typing.Any:
        """Gets the TLS/SSL protocols offered by client."""
    ...

class SslPolicyErrors(System.Enum):
    """Enumerates Secure Socket Layer (SSL) policy errors."""
    None_: typing.ClassVar[System.Net.Security.SslPolicyErrors]
    """No SSL policy errors."""
    RemoteCertificateChainErrors: typing.ClassVar[System.Net.Security.SslPolicyErrors]
    """X509Chain.ChainStatus has returned a non empty array."""
    RemoteCertificateNameMismatch: typing.ClassVar[System.Net.Security.SslPolicyErrors]
    """Certificate name mismatch."""
    RemoteCertificateNotAvailable: typing.ClassVar[System.Net.Security.SslPolicyErrors]
    """Certificate not available."""
    ...

class SslServerAuthenticationOptions(System.Object):
    """This struct represents a server authentication property bag for the SslStream."""
    def __init__(self) -> None:
        """Initializes a new instance of the SslServerAuthenticationOptions class."""
    @property
    def AllowRenegotiation(self) -> bool:
        """Gets or sets a value that indicates whether the SslStream should allow SSL renegotiation."""
    @AllowRenegotiation.setter
    def AllowRenegotiation(self, value: bool) -> None: ...
    @property
    def AllowRsaPkcs1Padding(self) -> bool:
        """Gets or sets a value that indicates whether the the rsa_pkcs1_* family of TLS signature algorithms is enabled for use in the TLS handshake."""
    @AllowRsaPkcs1Padding.setter
    def AllowRsaPkcs1Padding(self, value: bool) -> None: ...
    @property
    def AllowRsaPssPadding(self) -> bool:
        """Gets or sets a value that indicates whether the the rsa_pss_* family of TLS signature algorithms is enabled for use in the TLS handshake."""
    @AllowRsaPssPadding.setter
    def AllowRsaPssPadding(self, value: bool) -> None: ...
    @property
    def AllowTlsResume(self) -> bool:
        """Gets or sets a value that indicates whether the SslStream should allow TLS resumption."""
    @AllowTlsResume.setter
    def AllowTlsResume(self, value: bool) -> None: ...
    @property
    def ApplicationProtocols(self) -> System.Collections.Generic.List[System.Net.Security.SslApplicationProtocol] | None:
        """Gets or sets a list of ALPN protocols."""
    @ApplicationProtocols.setter
    def ApplicationProtocols(self, value: System.Collections.Generic.List[System.Net.Security.SslApplicationProtocol] | None) -> None: ...
    @property
    def CertificateChainPolicy(self) -> System.Security.Cryptography.X509Certificates.X509ChainPolicy | None:
        """Gets or sets an optional customized policy for remote certificate validation."""
    @CertificateChainPolicy.setter
    def CertificateChainPolicy(self, value: System.Security.Cryptography.X509Certificates.X509ChainPolicy | None) -> None: ...
    @property
    def CertificateRevocationCheckMode(self) -> System.Security.Cryptography.X509Certificates.X509RevocationMode:
        """Gets or sets the certificate revocation mode for certificate validation."""
    @CertificateRevocationCheckMode.setter
    def CertificateRevocationCheckMode(self, value: System.Security.Cryptography.X509Certificates.X509RevocationMode) -> None: ...
    @property
    def CipherSuitesPolicy(self) -> System.Net.Security.CipherSuitesPolicy | None:
        """Specifies the cipher suites allowed for TLS. When set to None, the operating system default is used. Use extreme caution when changing this setting."""
    @CipherSuitesPolicy.setter
    def CipherSuitesPolicy(self, value: System.Net.Security.CipherSuitesPolicy | None) -> None: ...
    @property
    def ClientCertificateRequired(self) -> bool:
        """Gets or sets a value that specifies whether the client is asked for a certificate for authentication. Note that this is only a request -- if no certificate is provided, the server still accepts the connection request."""
    @ClientCertificateRequired.setter
    def ClientCertificateRequired(self, value: bool) -> None: ...
    @property
    def EnabledSslProtocols(self) -> typing.Any:
        """Gets or sets a value that represents protocol versions used by the server to match the client protocol version during authentication."""
    @EnabledSslProtocols.setter
    def EnabledSslProtocols(self, value: typing.Any) -> None: ...
    @property
    def EncryptionPolicy(self) -> System.Net.Security.EncryptionPolicy:
        """Gets or sets the EncryptionPolicy."""
    @EncryptionPolicy.setter
    def EncryptionPolicy(self, value: System.Net.Security.EncryptionPolicy) -> None: ...
    @property
    def RemoteCertificateValidationCallback(self) -> collections.abc.Callable[[typing.Any, System.Security.Cryptography.X509Certificates.X509Certificate, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors], bool] | None:
        """Gets or sets a RemoteCertificateValidationCallback delegate responsible for custom validating the certificate supplied by the remote party."""
    @RemoteCertificateValidationCallback.setter
    def RemoteCertificateValidationCallback(self, value: collections.abc.Callable[[typing.Any, System.Security.Cryptography.X509Certificates.X509Certificate, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors], bool] | None) -> None: ...
    @property
    def ServerCertificate(self) -> System.Security.Cryptography.X509Certificates.X509Certificate | None:
        """Gets or sets the server certificate."""
    @ServerCertificate.setter
    def ServerCertificate(self, value: System.Security.Cryptography.X509Certificates.X509Certificate | None) -> None: ...
    @property
    def ServerCertificateContext(self) -> System.Net.Security.SslStreamCertificateContext | None:
        """Gets or sets the server certificate context."""
    @ServerCertificateContext.setter
    def ServerCertificateContext(self, value: System.Net.Security.SslStreamCertificateContext | None) -> None: ...
    @property
    def ServerCertificateSelectionCallback(self) -> collections.abc.Callable[[typing.Any, str], System.Security.Cryptography.X509Certificates.X509Certificate] | None:
        """Gets or sets the ServerCertificateSelectionCallback delegate responsible for the server certificate selection."""
    @ServerCertificateSelectionCallback.setter
    def ServerCertificateSelectionCallback(self, value: collections.abc.Callable[[typing.Any, str], System.Security.Cryptography.X509Certificates.X509Certificate] | None) -> None: ...
    ...

class SslStream(System.Net.Security.AuthenticatedStream):
    """Provides a stream used for client-server communication that uses the Secure Socket Layer (SSL) security protocol to authenticate the server and optionally the client."""
    @typing.overload
    def __init__(self, innerStream: System.IO.Stream) -> None:
        """Initializes a new instance of the SslStream class using the specified Stream."""
    @typing.overload
    def __init__(self, innerStream: System.IO.Stream, leaveInnerStreamOpen: bool) -> None:
        """Initializes a new instance of the SslStream class using the specified Stream and stream closure behavior."""
    @typing.overload
    def __init__(self, innerStream: System.IO.Stream, leaveInnerStreamOpen: bool, userCertificateValidationCallback: collections.abc.Callable[[typing.Any, System.Security.Cryptography.X509Certificates.X509Certificate, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors], bool] | None) -> None:
        """Initializes a new instance of the SslStream class using the specified Stream, stream closure behavior and certificate validation delegate."""
    @typing.overload
    def __init__(self, innerStream: System.IO.Stream, leaveInnerStreamOpen: bool, userCertificateValidationCallback: collections.abc.Callable[[typing.Any, System.Security.Cryptography.X509Certificates.X509Certificate, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors], bool] | None, userCertificateSelectionCallback: collections.abc.Callable[[typing.Any, str, System.Security.Cryptography.X509Certificates.X509CertificateCollection, System.Security.Cryptography.X509Certificates.X509Certificate, System.Array[str]], System.Security.Cryptography.X509Certificates.X509Certificate] | None) -> None:
        """Initializes a new instance of the SslStream class using the specified Stream, stream closure behavior, certificate validation delegate and certificate selection delegate."""
    @typing.overload
    def __init__(self, innerStream: System.IO.Stream, leaveInnerStreamOpen: bool, userCertificateValidationCallback: collections.abc.Callable[[typing.Any, System.Security.Cryptography.X509Certificates.X509Certificate, System.Security.Cryptography.X509Certificates.X509Chain, System.Net.Security.SslPolicyErrors], bool] | None, userCertificateSelectionCallback: collections.abc.Callable[[typing.Any, str, System.Security.Cryptography.X509Certificates.X509CertificateCollection, System.Security.Cryptography.X509Certificates.X509Certificate, System.Array[str]], System.Security.Cryptography.X509Certificates.X509Certificate] | None, encryptionPolicy: System.Net.Security.EncryptionPolicy) -> None:
        """Initializes a new instance of the SslStream class using the specified Stream."""
    @typing.overload
    def AuthenticateAsClient(self, targetHost: str) -> None:
        """Called by clients to authenticate the server and optionally the client in a client-server connection."""
    @typing.overload
    def AuthenticateAsClient(self, targetHost: str, clientCertificates: System.Security.Cryptography.X509Certificates.X509CertificateCollection | None, checkCertificateRevocation: bool) -> None:
        """Called by clients to authenticate the server and optionally the client in a client-server connection. The authentication process uses the specified certificate collection, and the system default SSL protocol."""
    @typing.overload
    def AuthenticateAsClient(self, targetHost: str, clientCertificates: System.Security.Cryptography.X509Certificates.X509CertificateCollection | None, enabledSslProtocols: typing.Any, checkCertificateRevocation: bool) -> None:
        """Called by clients to authenticate the server and optionally the client in a client-server connection. The authentication process uses the specified certificate collection and SSL protocol."""
    @typing.overload
    def AuthenticateAsClient(self, sslClientAuthenticationOptions: System.Net.Security.SslClientAuthenticationOptions) -> None:
        """Authenticates the server and optionally the client in a client-server connection."""
    @typing.overload
    def AuthenticateAsClientAsync(self, targetHost: str) -> collections.abc.Awaitable[None]:
        """Called by clients to authenticate the server and optionally the client in a client-server connection as an asynchronous operation."""
    @typing.overload
    def AuthenticateAsClientAsync(self, targetHost: str, clientCertificates: System.Security.Cryptography.X509Certificates.X509CertificateCollection | None, checkCertificateRevocation: bool) -> collections.abc.Awaitable[None]:
        """Called by clients to authenticate the server and optionally the client in a client-server connection as an asynchronous operation. The authentication process uses the specified certificate collection and the system default SSL protocol."""
    @typing.overload
    def AuthenticateAsClientAsync(self, targetHost: str, clientCertificates: System.Security.Cryptography.X509Certificates.X509CertificateCollection | None, enabledSslProtocols: typing.Any, checkCertificateRevocation: bool) -> collections.abc.Awaitable[None]:
        """Called by clients to authenticate the server and optionally the client in a client-server connection as an asynchronous operation. The authentication process uses the specified certificate collection and SSL protocol."""
    @typing.overload
    def AuthenticateAsClientAsync(self, sslClientAuthenticationOptions: System.Net.Security.SslClientAuthenticationOptions, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Called by clients to authenticate the server and optionally the client in a client-server connection as an asynchronous operation. The authentication process uses information specified in the sslClientAuthenticationOptions property bag."""
    @typing.overload
    def AuthenticateAsServer(self, serverCertificate: System.Security.Cryptography.X509Certificates.X509Certificate) -> None:
        """Called by servers to authenticate the server and optionally the client in a client-server connection using the specified certificate."""
    @typing.overload
    def AuthenticateAsServer(self, serverCertificate: System.Security.Cryptography.X509Certificates.X509Certificate, clientCertificateRequired: bool, checkCertificateRevocation: bool) -> None:
        """Called by servers to authenticate the server and optionally the client in a client-server connection using the specified certificates and requirements, and using the system default security protocol."""
    @typing.overload
    def AuthenticateAsServer(self, serverCertificate: System.Security.Cryptography.X509Certificates.X509Certificate, clientCertificateRequired: bool, enabledSslProtocols: typing.Any, checkCertificateRevocation: bool) -> None:
        """Called by servers to authenticate the server and optionally the client in a client-server connection using the specified certificates, requirements and security protocol."""
    @typing.overload
    def AuthenticateAsServer(self, sslServerAuthenticationOptions: System.Net.Security.SslServerAuthenticationOptions) -> None:
        """Called by servers to authenticate the server and optionally the client in a client-server connection using the specified certificate."""
    @typing.overload
    def AuthenticateAsServerAsync(self, serverCertificate: System.Security.Cryptography.X509Certificates.X509Certificate) -> collections.abc.Awaitable[None]:
        """Called by servers to authenticate the server and optionally the client in a client-server connection using the specified certificate as an asynchronous operation."""
    @typing.overload
    def AuthenticateAsServerAsync(self, serverCertificate: System.Security.Cryptography.X509Certificates.X509Certificate, clientCertificateRequired: bool, checkCertificateRevocation: bool) -> collections.abc.Awaitable[None]:
        """Called by servers to authenticate the server and optionally the client in a client-server connection using the specified certificates, requirements and security protocol as an asynchronous operation."""
    @typing.overload
    def AuthenticateAsServerAsync(self, serverCertificate: System.Security.Cryptography.X509Certificates.X509Certificate, clientCertificateRequired: bool, enabledSslProtocols: typing.Any, checkCertificateRevocation: bool) -> collections.abc.Awaitable[None]:
        """Called by servers to authenticate the server and optionally the client in a client-server connection using the specified certificates, requirements and security protocol as an asynchronous operation."""
    @typing.overload
    def AuthenticateAsServerAsync(self, sslServerAuthenticationOptions: System.Net.Security.SslServerAuthenticationOptions, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Authenticates the server and optionally the client in a client-server connection as an asynchronous operation. The authentication process uses information specified in the sslServerAuthenticationOptions property bag."""
    @typing.overload
    def AuthenticateAsServerAsync(self, optionsCallback: collections.abc.Callable[[System.Net.Security.SslStream, System.Net.Security.SslClientHelloInfo, typing.Any, System.Threading.CancellationToken], collections.abc.Awaitable[System.Net.Security.SslServerAuthenticationOptions]], state: object | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Called by servers to authenticate the server and optionally the client in a client-server connection as an asynchronous operation. The authentication process uses information returned by optionsCallback."""
    @typing.overload
    def BeginAuthenticateAsClient(self, targetHost: str, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Called by clients to begin an asynchronous operation to authenticate the server and optionally the client."""
    @typing.overload
    def BeginAuthenticateAsClient(self, targetHost: str, clientCertificates: System.Security.Cryptography.X509Certificates.X509CertificateCollection | None, checkCertificateRevocation: bool, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Called by clients to begin an asynchronous operation to authenticate the server and optionally the client using the specified certificates and the system default security protocol."""
    @typing.overload
    def BeginAuthenticateAsClient(self, targetHost: str, clientCertificates: System.Security.Cryptography.X509Certificates.X509CertificateCollection | None, enabledSslProtocols: typing.Any, checkCertificateRevocation: bool, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Called by clients to begin an asynchronous operation to authenticate the server and optionally the client using the specified certificates and security protocol."""
    @typing.overload
    def BeginAuthenticateAsServer(self, serverCertificate: System.Security.Cryptography.X509Certificates.X509Certificate, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Called by servers to begin an asynchronous operation to authenticate the client and optionally the server in a client-server connection."""
    @typing.overload
    def BeginAuthenticateAsServer(self, serverCertificate: System.Security.Cryptography.X509Certificates.X509Certificate, clientCertificateRequired: bool, checkCertificateRevocation: bool, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Called by servers to begin an asynchronous operation to authenticate the server and optionally the client using the specified certificates and requirements, and the system default security protocol."""
    @typing.overload
    def BeginAuthenticateAsServer(self, serverCertificate: System.Security.Cryptography.X509Certificates.X509Certificate, clientCertificateRequired: bool, enabledSslProtocols: typing.Any, checkCertificateRevocation: bool, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Called by servers to begin an asynchronous operation to authenticate the server and optionally the client using the specified certificates, requirements and security protocol."""
    def BeginRead(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Begins an asynchronous read operation that reads data from the stream and stores it in the specified array."""
    def BeginWrite(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, asyncCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, asyncState: object | None) -> System.IAsyncResult:
        """Begins an asynchronous write operation that writes Bytes from the specified buffer to the stream."""
    @property
    def CanRead(self) -> bool:
        """Gets a Boolean value that indicates whether the underlying stream is readable."""
    @property
    def CanSeek(self) -> bool:
        """Gets a Boolean value that indicates whether the underlying stream is seekable."""
    @property
    def CanTimeout(self) -> bool:
        """Gets a Boolean value that indicates whether the underlying stream supports time-outs."""
    @property
    def CanWrite(self) -> bool:
        """Gets a Boolean value that indicates whether the underlying stream is writable."""
    @property
    def CheckCertRevocationStatus(self) -> bool:
        """Gets a Boolean value that indicates whether the certificate revocation list is checked during the certificate validation process."""
    @property
    def CipherAlgorithm(self) -> typing.Any:
        """Gets a value that identifies the bulk encryption algorithm used by this SslStream."""
    @property
    def CipherStrength(self) -> int:
        """Gets a value that identifies the strength of the cipher algorithm used by this SslStream."""
    def DisposeAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously releases the unmanaged and managed resources used by the SslStream."""
    def EndAuthenticateAsClient(self, asyncResult: System.IAsyncResult) -> None:
        """Ends a pending asynchronous server authentication operation started with a previous call to Overload:System.Net.Security.SslStream.BeginAuthenticateAsClient."""
    def EndAuthenticateAsServer(self, asyncResult: System.IAsyncResult) -> None:
        """Ends a pending asynchronous client authentication operation started with a previous call to Overload:System.Net.Security.SslStream.BeginAuthenticateAsClient."""
    def EndRead(self, asyncResult: System.IAsyncResult) -> int:
        """Ends an asynchronous read operation started with a previous call to SslStream.BeginRead."""
    def EndWrite(self, asyncResult: System.IAsyncResult) -> None:
        """Ends an asynchronous write operation started with a previous call to SslStream.BeginWrite."""
    def Flush(self) -> None:
        """Causes any buffered data to be written to the underlying device."""
    @typing.overload
    def FlushAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes any buffered data to the underlying device."""
    @typing.overload
    def FlushAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for this stream and causes any buffered data to be written to the underlying device."""
    @property
    def HashAlgorithm(self) -> typing.Any:
        """Gets the algorithm used for generating message authentication codes (MACs)."""
    @property
    def HashStrength(self) -> int:
        """Gets a value that identifies the strength of the hash algorithm used by this instance."""
    @property
    def IsAuthenticated(self) -> bool:
        """Gets a Boolean value that indicates whether authentication was successful."""
    @property
    def IsEncrypted(self) -> bool:
        """Gets a Boolean value that indicates whether this SslStream uses data encryption."""
    @property
    def IsMutuallyAuthenticated(self) -> bool:
        """Gets a Boolean value that indicates whether both server and client have been authenticated."""
    @property
    def IsServer(self) -> bool:
        """Gets a Boolean value that indicates whether the local side of the connection used by this SslStream was authenticated as the server."""
    @property
    def IsSigned(self) -> bool:
        """Gets a Boolean value that indicates whether the data sent using this stream is signed."""
    @property
    def KeyExchangeAlgorithm(self) -> typing.Any:
        """Gets the key exchange algorithm used by this SslStream."""
    @property
    def KeyExchangeStrength(self) -> int:
        """Gets a value that identifies the strength of the key exchange algorithm used by this instance."""
    @property
    def Length(self) -> int:
        """Gets the length of the underlying stream."""
    @property
    def LocalCertificate(self) -> System.Security.Cryptography.X509Certificates.X509Certificate | None:
        """Gets the certificate used to authenticate the local endpoint."""
    def NegotiateClientCertificateAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Negotiates the client certificate on the authenticated connection."""
    @property
    def NegotiatedApplicationProtocol(self) -> System.Net.Security.SslApplicationProtocol:
        """The negotiated application protocol in TLS handshake."""
    @property
    def NegotiatedCipherSuite(self) -> System.Net.Security.TlsCipherSuite:
        """Gets the cipher suite that was negotiated for this connection."""
    @property
    def Position(self) -> int:
        """Gets or sets the current position in the underlying stream."""
    @Position.setter
    def Position(self, value: int) -> None: ...
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer) -> int: ...
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> int:
        """Reads data from this stream and stores it in the specified array."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads data from this stream and stores it in the specified range of a byte array."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads data from this stream and stores it in the specified memory range."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current stream and advances the position within the stream by the number of bytes read."""
    def ReadByte(self) -> int:
        """Reads a byte from the SslStream and advances the position within the stream by one byte, or returns -1 if at the end of the stream."""
    @property
    def ReadTimeout(self) -> int:
        """Gets or sets the amount of time, expressed in milliseconds, a read operation blocks waiting for data."""
    @ReadTimeout.setter
    def ReadTimeout(self, value: int) -> None: ...
    @property
    def RemoteCertificate(self) -> System.Security.Cryptography.X509Certificates.X509Certificate | None:
        """Gets the certificate used to authenticate the remote endpoint."""
    def Seek(self, offset: int, origin: System.IO.SeekOrigin) -> int:
        """Throws a NotSupportedException."""
    def SetLength(self, value: int) -> None:
        """Sets the length of the underlying stream."""
    def ShutdownAsync(self) -> collections.abc.Awaitable[None]:
        """Shuts down this SslStream."""
    @property
    def SslProtocol(self) -> typing.Any:
        """Gets a value that indicates the security protocol used to authenticate this connection."""
    @property
    def TargetHostName(self) -> str:
        """Gets the name of the server the client is trying to connect to. That name is used for server certificate validation. It can be a DNS name or an IP address."""
    @property
    def TransportContext(self) -> System.Net.TransportContext:
        """Gets the TransportContext used for authentication using extended protection."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer) -> None: ...
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Writes the specified data to this stream."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> None:
        """Write the specified number of Bytes to the underlying stream using the specified buffer and offset."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes data to the underlying stream from the specified range of a byte array."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes data to the underlying stream from a read-only byte memory range."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes to the current stream and advances the current position within this stream by the number of bytes written."""
    def WriteByte(self, value: int) -> None: ...
    @property
    def WriteTimeout(self) -> int:
        """Gets or sets the amount of time a write operation blocks waiting for data."""
    @WriteTimeout.setter
    def WriteTimeout(self, value: int) -> None: ...
    ...

class SslStreamCertificateContext(System.Object):
    """Represents a set of certificates used for building a certificate chain."""
    @typing.overload
    @staticmethod
    def Create(target: System.Security.Cryptography.X509Certificates.X509Certificate2, additionalCertificates: System.Security.Cryptography.X509Certificates.X509Certificate2Collection | None, offline: bool) -> System.Net.Security.SslStreamCertificateContext:
        """Attempts to build the certificate chain from the provided certificates."""
    @typing.overload
    @staticmethod
    def Create(target: System.Security.Cryptography.X509Certificates.X509Certificate2, additionalCertificates: System.Security.Cryptography.X509Certificates.X509Certificate2Collection | None, offline: bool = ..., trust: System.Net.Security.SslCertificateTrust | None = ...) -> System.Net.Security.SslStreamCertificateContext:
        """Attempts to build the certificate chain from the provided certificates."""
    @property
    def IntermediateCertificates(self) -> System.Collections.ObjectModel.ReadOnlyCollection[System.Security.Cryptography.X509Certificates.X509Certificate2]:
        """Gets the intermediate certificates for the built chain."""
    @property
    def TargetCertificate(self) -> System.Security.Cryptography.X509Certificates.X509Certificate2:
        """Gets the target (leaf) certificate of the built chain."""
    ...

class TlsCipherSuite(System.Enum):
    """Represents cipher suite values for the TLS (formerly SSL) protocol."""
    TLS_AES_128_CCM_8_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_AES_128_CCM_8_SHA256 cipher suite."""
    TLS_AES_128_CCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_AES_128_CCM_SHA256 cipher suite."""
    TLS_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_AES_128_GCM_SHA256 cipher suite."""
    TLS_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_AES_256_GCM_SHA384 cipher suite."""
    TLS_CHACHA20_POLY1305_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_CHACHA20_POLY1305_SHA256 cipher suite."""
    TLS_DHE_DSS_EXPORT_WITH_DES40_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_EXPORT_WITH_DES40_CBC_SHA cipher suite."""
    TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_DHE_DSS_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_DHE_DSS_WITH_AES_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_AES_128_CBC_SHA256 cipher suite."""
    TLS_DHE_DSS_WITH_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_AES_128_GCM_SHA256 cipher suite."""
    TLS_DHE_DSS_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_DHE_DSS_WITH_AES_256_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_AES_256_CBC_SHA256 cipher suite."""
    TLS_DHE_DSS_WITH_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_AES_256_GCM_SHA384 cipher suite."""
    TLS_DHE_DSS_WITH_ARIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_ARIA_128_CBC_SHA256 cipher suite."""
    TLS_DHE_DSS_WITH_ARIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_ARIA_128_GCM_SHA256 cipher suite."""
    TLS_DHE_DSS_WITH_ARIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_ARIA_256_CBC_SHA384 cipher suite."""
    TLS_DHE_DSS_WITH_ARIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_ARIA_256_GCM_SHA384 cipher suite."""
    TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA cipher suite."""
    TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_CAMELLIA_128_CBC_SHA256 cipher suite."""
    TLS_DHE_DSS_WITH_CAMELLIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_CAMELLIA_128_GCM_SHA256 cipher suite."""
    TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA cipher suite."""
    TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_CAMELLIA_256_CBC_SHA256 cipher suite."""
    TLS_DHE_DSS_WITH_CAMELLIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_CAMELLIA_256_GCM_SHA384 cipher suite."""
    TLS_DHE_DSS_WITH_DES_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_DES_CBC_SHA cipher suite."""
    TLS_DHE_DSS_WITH_SEED_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_DSS_WITH_SEED_CBC_SHA cipher suite."""
    TLS_DHE_PSK_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_DHE_PSK_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_DHE_PSK_WITH_AES_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_AES_128_CBC_SHA256 cipher suite."""
    TLS_DHE_PSK_WITH_AES_128_CCM: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_AES_128_CCM cipher suite."""
    TLS_DHE_PSK_WITH_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_AES_128_GCM_SHA256 cipher suite."""
    TLS_DHE_PSK_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_DHE_PSK_WITH_AES_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_AES_256_CBC_SHA384 cipher suite."""
    TLS_DHE_PSK_WITH_AES_256_CCM: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_AES_256_CCM cipher suite."""
    TLS_DHE_PSK_WITH_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_AES_256_GCM_SHA384 cipher suite."""
    TLS_DHE_PSK_WITH_ARIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_ARIA_128_CBC_SHA256 cipher suite."""
    TLS_DHE_PSK_WITH_ARIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_ARIA_128_GCM_SHA256 cipher suite."""
    TLS_DHE_PSK_WITH_ARIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_ARIA_256_CBC_SHA384 cipher suite."""
    TLS_DHE_PSK_WITH_ARIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_ARIA_256_GCM_SHA384 cipher suite."""
    TLS_DHE_PSK_WITH_CAMELLIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_CAMELLIA_128_CBC_SHA256 cipher suite."""
    TLS_DHE_PSK_WITH_CAMELLIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_CAMELLIA_128_GCM_SHA256 cipher suite."""
    TLS_DHE_PSK_WITH_CAMELLIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_CAMELLIA_256_CBC_SHA384 cipher suite."""
    TLS_DHE_PSK_WITH_CAMELLIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_CAMELLIA_256_GCM_SHA384 cipher suite."""
    TLS_DHE_PSK_WITH_CHACHA20_POLY1305_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_CHACHA20_POLY1305_SHA256 cipher suite."""
    TLS_DHE_PSK_WITH_NULL_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_NULL_SHA cipher suite."""
    TLS_DHE_PSK_WITH_NULL_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_NULL_SHA256 cipher suite."""
    TLS_DHE_PSK_WITH_NULL_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_NULL_SHA384 cipher suite."""
    TLS_DHE_PSK_WITH_RC4_128_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_PSK_WITH_RC4_128_SHA cipher suite."""
    TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA cipher suite."""
    TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_DHE_RSA_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_DHE_RSA_WITH_AES_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_AES_128_CBC_SHA256 cipher suite."""
    TLS_DHE_RSA_WITH_AES_128_CCM: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_AES_128_CCM cipher suite."""
    TLS_DHE_RSA_WITH_AES_128_CCM_8: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_AES_128_CCM_8 cipher suite."""
    TLS_DHE_RSA_WITH_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_AES_128_GCM_SHA256 cipher suite."""
    TLS_DHE_RSA_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_DHE_RSA_WITH_AES_256_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_AES_256_CBC_SHA256 cipher suite."""
    TLS_DHE_RSA_WITH_AES_256_CCM: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_AES_256_CCM cipher suite."""
    TLS_DHE_RSA_WITH_AES_256_CCM_8: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_AES_256_CCM_8 cipher suite."""
    TLS_DHE_RSA_WITH_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_AES_256_GCM_SHA384 cipher suite."""
    TLS_DHE_RSA_WITH_ARIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_ARIA_128_CBC_SHA256 cipher suite."""
    TLS_DHE_RSA_WITH_ARIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_ARIA_128_GCM_SHA256 cipher suite."""
    TLS_DHE_RSA_WITH_ARIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_ARIA_256_CBC_SHA384 cipher suite."""
    TLS_DHE_RSA_WITH_ARIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_ARIA_256_GCM_SHA384 cipher suite."""
    TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA cipher suite."""
    TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA256 cipher suite."""
    TLS_DHE_RSA_WITH_CAMELLIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_CAMELLIA_128_GCM_SHA256 cipher suite."""
    TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA cipher suite."""
    TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA256 cipher suite."""
    TLS_DHE_RSA_WITH_CAMELLIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_CAMELLIA_256_GCM_SHA384 cipher suite."""
    TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256 cipher suite."""
    TLS_DHE_RSA_WITH_DES_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_DES_CBC_SHA cipher suite."""
    TLS_DHE_RSA_WITH_SEED_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DHE_RSA_WITH_SEED_CBC_SHA cipher suite."""
    TLS_DH_DSS_EXPORT_WITH_DES40_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_EXPORT_WITH_DES40_CBC_SHA cipher suite."""
    TLS_DH_DSS_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_DH_DSS_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_DH_DSS_WITH_AES_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_AES_128_CBC_SHA256 cipher suite."""
    TLS_DH_DSS_WITH_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_AES_128_GCM_SHA256 cipher suite."""
    TLS_DH_DSS_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_DH_DSS_WITH_AES_256_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_AES_256_CBC_SHA256 cipher suite."""
    TLS_DH_DSS_WITH_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_AES_256_GCM_SHA384 cipher suite."""
    TLS_DH_DSS_WITH_ARIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_ARIA_128_CBC_SHA256 cipher suite."""
    TLS_DH_DSS_WITH_ARIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_ARIA_128_GCM_SHA256 cipher suite."""
    TLS_DH_DSS_WITH_ARIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_ARIA_256_CBC_SHA384 cipher suite."""
    TLS_DH_DSS_WITH_ARIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_ARIA_256_GCM_SHA384 cipher suite."""
    TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA cipher suite."""
    TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_CAMELLIA_128_CBC_SHA256 cipher suite."""
    TLS_DH_DSS_WITH_CAMELLIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_CAMELLIA_128_GCM_SHA256 cipher suite."""
    TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA cipher suite."""
    TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_CAMELLIA_256_CBC_SHA256 cipher suite."""
    TLS_DH_DSS_WITH_CAMELLIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_CAMELLIA_256_GCM_SHA384 cipher suite."""
    TLS_DH_DSS_WITH_DES_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_DES_CBC_SHA cipher suite."""
    TLS_DH_DSS_WITH_SEED_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_DSS_WITH_SEED_CBC_SHA cipher suite."""
    TLS_DH_RSA_EXPORT_WITH_DES40_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_EXPORT_WITH_DES40_CBC_SHA cipher suite."""
    TLS_DH_RSA_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_DH_RSA_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_DH_RSA_WITH_AES_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_AES_128_CBC_SHA256 cipher suite."""
    TLS_DH_RSA_WITH_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_AES_128_GCM_SHA256 cipher suite."""
    TLS_DH_RSA_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_DH_RSA_WITH_AES_256_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_AES_256_CBC_SHA256 cipher suite."""
    TLS_DH_RSA_WITH_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_AES_256_GCM_SHA384 cipher suite."""
    TLS_DH_RSA_WITH_ARIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_ARIA_128_CBC_SHA256 cipher suite."""
    TLS_DH_RSA_WITH_ARIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_ARIA_128_GCM_SHA256 cipher suite."""
    TLS_DH_RSA_WITH_ARIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_ARIA_256_CBC_SHA384 cipher suite."""
    TLS_DH_RSA_WITH_ARIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_ARIA_256_GCM_SHA384 cipher suite."""
    TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA cipher suite."""
    TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_CAMELLIA_128_CBC_SHA256 cipher suite."""
    TLS_DH_RSA_WITH_CAMELLIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_CAMELLIA_128_GCM_SHA256 cipher suite."""
    TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA cipher suite."""
    TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_CAMELLIA_256_CBC_SHA256 cipher suite."""
    TLS_DH_RSA_WITH_CAMELLIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_CAMELLIA_256_GCM_SHA384 cipher suite."""
    TLS_DH_RSA_WITH_DES_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_DES_CBC_SHA cipher suite."""
    TLS_DH_RSA_WITH_SEED_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_RSA_WITH_SEED_CBC_SHA cipher suite."""
    TLS_DH_anon_EXPORT_WITH_DES40_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_EXPORT_WITH_DES40_CBC_SHA cipher suite."""
    TLS_DH_anon_EXPORT_WITH_RC4_40_MD5: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_EXPORT_WITH_RC4_40_MD5 cipher suite."""
    TLS_DH_anon_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_DH_anon_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_DH_anon_WITH_AES_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_AES_128_CBC_SHA256 cipher suite."""
    TLS_DH_anon_WITH_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_AES_128_GCM_SHA256 cipher suite."""
    TLS_DH_anon_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_DH_anon_WITH_AES_256_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_AES_256_CBC_SHA256 cipher suite."""
    TLS_DH_anon_WITH_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_AES_256_GCM_SHA384 cipher suite."""
    TLS_DH_anon_WITH_ARIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_ARIA_128_CBC_SHA256 cipher suite."""
    TLS_DH_anon_WITH_ARIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_ARIA_128_GCM_SHA256 cipher suite."""
    TLS_DH_anon_WITH_ARIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_ARIA_256_CBC_SHA384 cipher suite."""
    TLS_DH_anon_WITH_ARIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_ARIA_256_GCM_SHA384 cipher suite."""
    TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA cipher suite."""
    TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_CAMELLIA_128_CBC_SHA256 cipher suite."""
    TLS_DH_anon_WITH_CAMELLIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_CAMELLIA_128_GCM_SHA256 cipher suite."""
    TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA cipher suite."""
    TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_CAMELLIA_256_CBC_SHA256 cipher suite."""
    TLS_DH_anon_WITH_CAMELLIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_CAMELLIA_256_GCM_SHA384 cipher suite."""
    TLS_DH_anon_WITH_DES_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_DES_CBC_SHA cipher suite."""
    TLS_DH_anon_WITH_RC4_128_MD5: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_RC4_128_MD5 cipher suite."""
    TLS_DH_anon_WITH_SEED_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_DH_anon_WITH_SEED_CBC_SHA cipher suite."""
    TLS_ECCPWD_WITH_AES_128_CCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECCPWD_WITH_AES_128_CCM_SHA256 cipher suite."""
    TLS_ECCPWD_WITH_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECCPWD_WITH_AES_128_GCM_SHA256 cipher suite."""
    TLS_ECCPWD_WITH_AES_256_CCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECCPWD_WITH_AES_256_CCM_SHA384 cipher suite."""
    TLS_ECCPWD_WITH_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECCPWD_WITH_AES_256_GCM_SHA384 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_AES_128_CCM: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_AES_128_CCM cipher suite."""
    TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_AES_256_CCM: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_AES_256_CCM cipher suite."""
    TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_AES_256_CCM_8 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_ARIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_ARIA_128_CBC_SHA256 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_ARIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_ARIA_128_GCM_SHA256 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_ARIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_ARIA_256_CBC_SHA384 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_ARIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_ARIA_256_GCM_SHA384 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_CBC_SHA256 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_CAMELLIA_128_GCM_SHA256 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_CBC_SHA384 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_CAMELLIA_256_GCM_SHA384 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256 cipher suite."""
    TLS_ECDHE_ECDSA_WITH_NULL_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_NULL_SHA cipher suite."""
    TLS_ECDHE_ECDSA_WITH_RC4_128_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_ECDSA_WITH_RC4_128_SHA cipher suite."""
    TLS_ECDHE_PSK_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256 cipher suite."""
    TLS_ECDHE_PSK_WITH_AES_128_CCM_8_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_AES_128_CCM_8_SHA256 cipher suite."""
    TLS_ECDHE_PSK_WITH_AES_128_CCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_AES_128_CCM_SHA256 cipher suite."""
    TLS_ECDHE_PSK_WITH_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_AES_128_GCM_SHA256 cipher suite."""
    TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA384 cipher suite."""
    TLS_ECDHE_PSK_WITH_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_AES_256_GCM_SHA384 cipher suite."""
    TLS_ECDHE_PSK_WITH_ARIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_ARIA_128_CBC_SHA256 cipher suite."""
    TLS_ECDHE_PSK_WITH_ARIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_ARIA_256_CBC_SHA384 cipher suite."""
    TLS_ECDHE_PSK_WITH_CAMELLIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_CAMELLIA_128_CBC_SHA256 cipher suite."""
    TLS_ECDHE_PSK_WITH_CAMELLIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_CAMELLIA_256_CBC_SHA384 cipher suite."""
    TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256 cipher suite."""
    TLS_ECDHE_PSK_WITH_NULL_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_NULL_SHA cipher suite."""
    TLS_ECDHE_PSK_WITH_NULL_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_NULL_SHA256 cipher suite."""
    TLS_ECDHE_PSK_WITH_NULL_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_NULL_SHA384 cipher suite."""
    TLS_ECDHE_PSK_WITH_RC4_128_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_PSK_WITH_RC4_128_SHA cipher suite."""
    TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256 cipher suite."""
    TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 cipher suite."""
    TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384 cipher suite."""
    TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 cipher suite."""
    TLS_ECDHE_RSA_WITH_ARIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_ARIA_128_CBC_SHA256 cipher suite."""
    TLS_ECDHE_RSA_WITH_ARIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_ARIA_128_GCM_SHA256 cipher suite."""
    TLS_ECDHE_RSA_WITH_ARIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_ARIA_256_CBC_SHA384 cipher suite."""
    TLS_ECDHE_RSA_WITH_ARIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_ARIA_256_GCM_SHA384 cipher suite."""
    TLS_ECDHE_RSA_WITH_CAMELLIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_CAMELLIA_128_CBC_SHA256 cipher suite."""
    TLS_ECDHE_RSA_WITH_CAMELLIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_CAMELLIA_128_GCM_SHA256 cipher suite."""
    TLS_ECDHE_RSA_WITH_CAMELLIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_CAMELLIA_256_CBC_SHA384 cipher suite."""
    TLS_ECDHE_RSA_WITH_CAMELLIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_CAMELLIA_256_GCM_SHA384 cipher suite."""
    TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256 cipher suite."""
    TLS_ECDHE_RSA_WITH_NULL_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_NULL_SHA cipher suite."""
    TLS_ECDHE_RSA_WITH_RC4_128_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDHE_RSA_WITH_RC4_128_SHA cipher suite."""
    TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_AES_128_CBC_SHA256 cipher suite."""
    TLS_ECDH_ECDSA_WITH_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_AES_128_GCM_SHA256 cipher suite."""
    TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_AES_256_CBC_SHA384 cipher suite."""
    TLS_ECDH_ECDSA_WITH_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_AES_256_GCM_SHA384 cipher suite."""
    TLS_ECDH_ECDSA_WITH_ARIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_ARIA_128_CBC_SHA256 cipher suite."""
    TLS_ECDH_ECDSA_WITH_ARIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_ARIA_128_GCM_SHA256 cipher suite."""
    TLS_ECDH_ECDSA_WITH_ARIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_ARIA_256_CBC_SHA384 cipher suite."""
    TLS_ECDH_ECDSA_WITH_ARIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_ARIA_256_GCM_SHA384 cipher suite."""
    TLS_ECDH_ECDSA_WITH_CAMELLIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_CAMELLIA_128_CBC_SHA256 cipher suite."""
    TLS_ECDH_ECDSA_WITH_CAMELLIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_CAMELLIA_128_GCM_SHA256 cipher suite."""
    TLS_ECDH_ECDSA_WITH_CAMELLIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_CAMELLIA_256_CBC_SHA384 cipher suite."""
    TLS_ECDH_ECDSA_WITH_CAMELLIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_CAMELLIA_256_GCM_SHA384 cipher suite."""
    TLS_ECDH_ECDSA_WITH_NULL_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_NULL_SHA cipher suite."""
    TLS_ECDH_ECDSA_WITH_RC4_128_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_ECDSA_WITH_RC4_128_SHA cipher suite."""
    TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_ECDH_RSA_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_AES_128_CBC_SHA256 cipher suite."""
    TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256 cipher suite."""
    TLS_ECDH_RSA_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_AES_256_CBC_SHA384 cipher suite."""
    TLS_ECDH_RSA_WITH_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_AES_256_GCM_SHA384 cipher suite."""
    TLS_ECDH_RSA_WITH_ARIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_ARIA_128_CBC_SHA256 cipher suite."""
    TLS_ECDH_RSA_WITH_ARIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_ARIA_128_GCM_SHA256 cipher suite."""
    TLS_ECDH_RSA_WITH_ARIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_ARIA_256_CBC_SHA384 cipher suite."""
    TLS_ECDH_RSA_WITH_ARIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_ARIA_256_GCM_SHA384 cipher suite."""
    TLS_ECDH_RSA_WITH_CAMELLIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_CAMELLIA_128_CBC_SHA256 cipher suite."""
    TLS_ECDH_RSA_WITH_CAMELLIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_CAMELLIA_128_GCM_SHA256 cipher suite."""
    TLS_ECDH_RSA_WITH_CAMELLIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_CAMELLIA_256_CBC_SHA384 cipher suite."""
    TLS_ECDH_RSA_WITH_CAMELLIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_CAMELLIA_256_GCM_SHA384 cipher suite."""
    TLS_ECDH_RSA_WITH_NULL_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_NULL_SHA cipher suite."""
    TLS_ECDH_RSA_WITH_RC4_128_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_RSA_WITH_RC4_128_SHA cipher suite."""
    TLS_ECDH_anon_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_anon_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_ECDH_anon_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_anon_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_ECDH_anon_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_anon_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_ECDH_anon_WITH_NULL_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_anon_WITH_NULL_SHA cipher suite."""
    TLS_ECDH_anon_WITH_RC4_128_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_ECDH_anon_WITH_RC4_128_SHA cipher suite."""
    TLS_KRB5_EXPORT_WITH_DES_CBC_40_MD5: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_KRB5_EXPORT_WITH_DES_CBC_40_MD5 cipher suite."""
    TLS_KRB5_EXPORT_WITH_DES_CBC_40_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_KRB5_EXPORT_WITH_DES_CBC_40_SHA cipher suite."""
    TLS_KRB5_EXPORT_WITH_RC2_CBC_40_MD5: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_KRB5_EXPORT_WITH_RC2_CBC_40_MD5 cipher suite."""
    TLS_KRB5_EXPORT_WITH_RC2_CBC_40_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_KRB5_EXPORT_WITH_RC2_CBC_40_SHA cipher suite."""
    TLS_KRB5_EXPORT_WITH_RC4_40_MD5: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_KRB5_EXPORT_WITH_RC4_40_MD5 cipher suite."""
    TLS_KRB5_EXPORT_WITH_RC4_40_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_KRB5_EXPORT_WITH_RC4_40_SHA cipher suite."""
    TLS_KRB5_WITH_3DES_EDE_CBC_MD5: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_KRB5_WITH_3DES_EDE_CBC_MD5 cipher suite."""
    TLS_KRB5_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_KRB5_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_KRB5_WITH_DES_CBC_MD5: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_KRB5_WITH_DES_CBC_MD5 cipher suite."""
    TLS_KRB5_WITH_DES_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_KRB5_WITH_DES_CBC_SHA cipher suite."""
    TLS_KRB5_WITH_IDEA_CBC_MD5: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_KRB5_WITH_IDEA_CBC_MD5 cipher suite."""
    TLS_KRB5_WITH_IDEA_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_KRB5_WITH_IDEA_CBC_SHA cipher suite."""
    TLS_KRB5_WITH_RC4_128_MD5: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_KRB5_WITH_RC4_128_MD5 cipher suite."""
    TLS_KRB5_WITH_RC4_128_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_KRB5_WITH_RC4_128_SHA cipher suite."""
    TLS_NULL_WITH_NULL_NULL: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_NULL_WITH_NULL_NULL cipher suite."""
    TLS_PSK_DHE_WITH_AES_128_CCM_8: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_DHE_WITH_AES_128_CCM_8 cipher suite."""
    TLS_PSK_DHE_WITH_AES_256_CCM_8: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_DHE_WITH_AES_256_CCM_8 cipher suite."""
    TLS_PSK_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_PSK_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_PSK_WITH_AES_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_AES_128_CBC_SHA256 cipher suite."""
    TLS_PSK_WITH_AES_128_CCM: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_AES_128_CCM cipher suite."""
    TLS_PSK_WITH_AES_128_CCM_8: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_AES_128_CCM_8 cipher suite."""
    TLS_PSK_WITH_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_AES_128_GCM_SHA256 cipher suite."""
    TLS_PSK_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_PSK_WITH_AES_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_AES_256_CBC_SHA384 cipher suite."""
    TLS_PSK_WITH_AES_256_CCM: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_AES_256_CCM cipher suite."""
    TLS_PSK_WITH_AES_256_CCM_8: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_AES_256_CCM_8 cipher suite."""
    TLS_PSK_WITH_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_AES_256_GCM_SHA384 cipher suite."""
    TLS_PSK_WITH_ARIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_ARIA_128_CBC_SHA256 cipher suite."""
    TLS_PSK_WITH_ARIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_ARIA_128_GCM_SHA256 cipher suite."""
    TLS_PSK_WITH_ARIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_ARIA_256_CBC_SHA384 cipher suite."""
    TLS_PSK_WITH_ARIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_ARIA_256_GCM_SHA384 cipher suite."""
    TLS_PSK_WITH_CAMELLIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_CAMELLIA_128_CBC_SHA256 cipher suite."""
    TLS_PSK_WITH_CAMELLIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_CAMELLIA_128_GCM_SHA256 cipher suite."""
    TLS_PSK_WITH_CAMELLIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_CAMELLIA_256_CBC_SHA384 cipher suite."""
    TLS_PSK_WITH_CAMELLIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_CAMELLIA_256_GCM_SHA384 cipher suite."""
    TLS_PSK_WITH_CHACHA20_POLY1305_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_CHACHA20_POLY1305_SHA256 cipher suite."""
    TLS_PSK_WITH_NULL_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_NULL_SHA cipher suite."""
    TLS_PSK_WITH_NULL_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_NULL_SHA256 cipher suite."""
    TLS_PSK_WITH_NULL_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_NULL_SHA384 cipher suite."""
    TLS_PSK_WITH_RC4_128_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_PSK_WITH_RC4_128_SHA cipher suite."""
    TLS_RSA_EXPORT_WITH_DES40_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_EXPORT_WITH_DES40_CBC_SHA cipher suite."""
    TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5 cipher suite."""
    TLS_RSA_EXPORT_WITH_RC4_40_MD5: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_EXPORT_WITH_RC4_40_MD5 cipher suite."""
    TLS_RSA_PSK_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_RSA_PSK_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_RSA_PSK_WITH_AES_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_AES_128_CBC_SHA256 cipher suite."""
    TLS_RSA_PSK_WITH_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_AES_128_GCM_SHA256 cipher suite."""
    TLS_RSA_PSK_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_RSA_PSK_WITH_AES_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_AES_256_CBC_SHA384 cipher suite."""
    TLS_RSA_PSK_WITH_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_AES_256_GCM_SHA384 cipher suite."""
    TLS_RSA_PSK_WITH_ARIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_ARIA_128_CBC_SHA256 cipher suite."""
    TLS_RSA_PSK_WITH_ARIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_ARIA_128_GCM_SHA256 cipher suite."""
    TLS_RSA_PSK_WITH_ARIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_ARIA_256_CBC_SHA384 cipher suite."""
    TLS_RSA_PSK_WITH_ARIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_ARIA_256_GCM_SHA384 cipher suite."""
    TLS_RSA_PSK_WITH_CAMELLIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_CAMELLIA_128_CBC_SHA256 cipher suite."""
    TLS_RSA_PSK_WITH_CAMELLIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_CAMELLIA_128_GCM_SHA256 cipher suite."""
    TLS_RSA_PSK_WITH_CAMELLIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_CAMELLIA_256_CBC_SHA384 cipher suite."""
    TLS_RSA_PSK_WITH_CAMELLIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_CAMELLIA_256_GCM_SHA384 cipher suite."""
    TLS_RSA_PSK_WITH_CHACHA20_POLY1305_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_CHACHA20_POLY1305_SHA256 cipher suite."""
    TLS_RSA_PSK_WITH_NULL_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_NULL_SHA cipher suite."""
    TLS_RSA_PSK_WITH_NULL_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_NULL_SHA256 cipher suite."""
    TLS_RSA_PSK_WITH_NULL_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_NULL_SHA384 cipher suite."""
    TLS_RSA_PSK_WITH_RC4_128_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_PSK_WITH_RC4_128_SHA cipher suite."""
    TLS_RSA_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_RSA_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_RSA_WITH_AES_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_AES_128_CBC_SHA256 cipher suite."""
    TLS_RSA_WITH_AES_128_CCM: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_AES_128_CCM cipher suite."""
    TLS_RSA_WITH_AES_128_CCM_8: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_AES_128_CCM_8 cipher suite."""
    TLS_RSA_WITH_AES_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_AES_128_GCM_SHA256 cipher suite."""
    TLS_RSA_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_RSA_WITH_AES_256_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_AES_256_CBC_SHA256 cipher suite."""
    TLS_RSA_WITH_AES_256_CCM: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_AES_256_CCM cipher suite."""
    TLS_RSA_WITH_AES_256_CCM_8: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_AES_256_CCM_8 cipher suite."""
    TLS_RSA_WITH_AES_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_AES_256_GCM_SHA384 cipher suite."""
    TLS_RSA_WITH_ARIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_ARIA_128_CBC_SHA256 cipher suite."""
    TLS_RSA_WITH_ARIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_ARIA_128_GCM_SHA256 cipher suite."""
    TLS_RSA_WITH_ARIA_256_CBC_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_ARIA_256_CBC_SHA384 cipher suite."""
    TLS_RSA_WITH_ARIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_ARIA_256_GCM_SHA384 cipher suite."""
    TLS_RSA_WITH_CAMELLIA_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_CAMELLIA_128_CBC_SHA cipher suite."""
    TLS_RSA_WITH_CAMELLIA_128_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_CAMELLIA_128_CBC_SHA256 cipher suite."""
    TLS_RSA_WITH_CAMELLIA_128_GCM_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_CAMELLIA_128_GCM_SHA256 cipher suite."""
    TLS_RSA_WITH_CAMELLIA_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_CAMELLIA_256_CBC_SHA cipher suite."""
    TLS_RSA_WITH_CAMELLIA_256_CBC_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_CAMELLIA_256_CBC_SHA256 cipher suite."""
    TLS_RSA_WITH_CAMELLIA_256_GCM_SHA384: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_CAMELLIA_256_GCM_SHA384 cipher suite."""
    TLS_RSA_WITH_DES_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_DES_CBC_SHA cipher suite."""
    TLS_RSA_WITH_IDEA_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_IDEA_CBC_SHA cipher suite."""
    TLS_RSA_WITH_NULL_MD5: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_NULL_MD5 cipher suite."""
    TLS_RSA_WITH_NULL_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_NULL_SHA cipher suite."""
    TLS_RSA_WITH_NULL_SHA256: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_NULL_SHA256 cipher suite."""
    TLS_RSA_WITH_RC4_128_MD5: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_RC4_128_MD5 cipher suite."""
    TLS_RSA_WITH_RC4_128_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_RC4_128_SHA cipher suite."""
    TLS_RSA_WITH_SEED_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_RSA_WITH_SEED_CBC_SHA cipher suite."""
    TLS_SRP_SHA_DSS_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_SRP_SHA_DSS_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_SRP_SHA_DSS_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_SRP_SHA_DSS_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_SRP_SHA_DSS_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_SRP_SHA_DSS_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_SRP_SHA_RSA_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_SRP_SHA_RSA_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_SRP_SHA_RSA_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_SRP_SHA_RSA_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_SRP_SHA_RSA_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_SRP_SHA_RSA_WITH_AES_256_CBC_SHA cipher suite."""
    TLS_SRP_SHA_WITH_3DES_EDE_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_SRP_SHA_WITH_3DES_EDE_CBC_SHA cipher suite."""
    TLS_SRP_SHA_WITH_AES_128_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_SRP_SHA_WITH_AES_128_CBC_SHA cipher suite."""
    TLS_SRP_SHA_WITH_AES_256_CBC_SHA: typing.ClassVar[System.Net.Security.TlsCipherSuite]
    """Represents the TLS_SRP_SHA_WITH_AES_256_CBC_SHA cipher suite."""
    ...
