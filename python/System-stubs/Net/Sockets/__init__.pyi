# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections
import System.Collections.Generic
import System.IO
import System.Net
import System.Net.Sockets
import System.Threading
import collections.abc
import datetime
import dotnet_tasks
import typing
import typing_extensions

class AddressFamily(System.Enum):
    """Specifies the addressing scheme that an instance of the Socket class can use."""
    AppleTalk: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """AppleTalk address."""
    Atm: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Native ATM services address."""
    Banyan: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Banyan address."""
    Ccitt: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Addresses for CCITT protocols, such as X.25."""
    Chaos: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Address for MIT CHAOS protocols."""
    Cluster: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Address for Microsoft cluster products."""
    ControllerAreaNetwork: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Controller Area Network address."""
    DataKit: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Address for Datakit protocols."""
    DataLink: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Direct data-link interface address."""
    DecNet: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """DECnet address."""
    Ecma: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """European Computer Manufacturers Association (ECMA) address."""
    FireFox: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """FireFox address."""
    HyperChannel: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """NSC Hyperchannel address."""
    Ieee12844: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """IEEE 1284.4 workgroup address."""
    ImpLink: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """ARPANET IMP address."""
    InterNetwork: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Address for IP version 4."""
    InterNetworkV6: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Address for IP version 6."""
    Ipx: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """IPX or SPX address."""
    Irda: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """IrDA address."""
    Iso: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Address for ISO protocols."""
    Lat: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """LAT address."""
    Max: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """MAX address."""
    NS: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Address for Xerox NS protocols."""
    NetBios: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """NetBios address."""
    NetworkDesigners: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Address for Network Designers OSI gateway-enabled protocols."""
    Osi: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Address for OSI protocols."""
    Packet: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Low-level Packet address."""
    Pup: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Address for PUP protocols."""
    Sna: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """IBM SNA address."""
    Unix: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Unix local to host address."""
    Unknown: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Unknown address family."""
    Unspecified: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """Unspecified address family."""
    VoiceView: typing.ClassVar[System.Net.Sockets.AddressFamily]
    """VoiceView address."""
    ...

class IOControlCode(System.Enum):
    """Specifies the IO control codes supported by the Socket.IOControl method."""
    AbsorbRouterAlert: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """This value is equal to the Winsock 2 SIO_ABSORB_RTRALERT constant."""
    AddMulticastGroupOnInterface: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Join a multicast group using an interface identified by its index. This value is equal to the Winsock 2 SIO_INDEX_ADD_MCAST constant."""
    AddressListChange: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Enable receiving notification when the list of local interfaces for the socket's protocol family changes. This value is equal to the Winsock 2 SIO_ADDRESS_LIST_CHANGE constant."""
    AddressListQuery: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Return the list of local interfaces that the socket can bind to. This value is equal to the Winsock 2 SIO_ADDRESS_LIST_QUERY constant."""
    AddressListSort: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Sort the structure returned by the IOControlCode.AddressListQuery field and add scope ID information for IPv6 addresses. This control code is supported on Windows XP and later operating systems. This value is equal to the Winsock 2 SIO_ADDRESS_LIST_SORT constant."""
    AssociateHandle: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Associate this socket with the specified handle of a companion interface. Refer to the appropriate protocol-specific annex in the Winsock 2 reference or documentation for the particular companion interface for additional details. It is recommended that the Component Object Model (COM) be used instead of this IOCTL to discover and track other interfaces that might be supported by a socket. This control code is present for backward compatibility with systems where COM is not available or cannot be used for some other reason. This value is equal to the Winsock 2 SIO_ASSOCIATE_HANDLE constant."""
    AsyncIO: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Enable notification for when data is waiting to be received. This value is equal to the Winsock 2 FIOASYNC constant."""
    BindToInterface: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Bind the socket to a specified interface index. This value is equal to the Winsock 2 SIO_INDEX_BIND constant."""
    DataToRead: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Return the number of bytes available for reading. This value is equal to the Winsock 2 FIONREAD constant."""
    DeleteMulticastGroupFromInterface: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Remove the socket from a multicast group. This value is equal to the Winsock 2 SIO_INDEX_ADD_MCAST constant."""
    EnableCircularQueuing: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Replace the oldest queued datagram with an incoming datagram when the incoming message queues are full. This value is equal to the Winsock 2 SIO_ENABLE_CIRCULAR_QUEUEING constant."""
    Flush: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Discard the contents of the sending queue. This value is equal to the Winsock 2 SIO_FLUSH constant."""
    GetBroadcastAddress: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Return a SOCKADDR structure that contains the broadcast address for the address family of the current socket. The returned address can be used with the Overload:System.Net.Sockets.Socket.SendTo method. This value is equal to the Winsock 2 SIO_GET_BROADCAST_ADDRESS constant. This value can be used on User Datagram Protocol (UDP) sockets only."""
    GetExtensionFunctionPointer: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Obtain provider-specific functions that are not part of the Winsock specification. Functions are specified using their provider-assigned GUID. This value is equal to the Winsock 2 SIO_GET_EXTENSION_FUNCTION_POINTER constant."""
    GetGroupQos: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Return the Quality of Service (QOS) attributes for the socket group. This value is reserved for future use, and is equal to the Winsock 2 SIO_GET_GROUP_QOS constant."""
    GetQos: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Retrieve the QOS structure associated with the socket. This value is equal to the Winsock 2 SIO_GET_QOS constant."""
    KeepAliveValues: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Control sending TCP keep-alive packets and the interval at which they are sent. For additional information, see RFC 1122 section 4.2.3.6. This value is equal to the Winsock 2 SIO_KEEPALIVE_VALS constant."""
    LimitBroadcasts: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """This value is equal to the Winsock 2 SIO_LIMIT_BROADCASTS constant."""
    MulticastInterface: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Set the interface used for outgoing multicast packets. The interface is identified by its index. This value is equal to the Winsock 2 SIO_INDEX_MCASTIF constant."""
    MulticastScope: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Control the number of times a multicast packet can be forwarded by a router, also known as the Time to Live (TTL), or hop count. This value is equal to the Winsock 2 SIO_MULTICAST_SCOPE constant."""
    MultipointLoopback: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Control whether multicast data sent by the socket appears as incoming data in the sockets receive queue. This value is equal to the Winsock 2 SIO_MULTIPOINT_LOOPBACK constant."""
    NamespaceChange: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Control whether the socket receives notification when a namespace query becomes invalid. This control code is supported on Windows XP and later operating systems. This value is equal to the Winsock 2 SIO_NSP_NOTIFY_CHANGE constant."""
    NonBlockingIO: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Control the blocking behavior of the socket. If the argument specified with this control code is zero, the socket is placed in blocking mode. If the argument is nonzero, the socket is placed in nonblocking mode. This value is equal to the Winsock 2 FIONBIO constant."""
    OobDataRead: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Return information about out-of-band data waiting to be received. When using this control code on stream sockets, the return value indicates the number of bytes available."""
    QueryTargetPnpHandle: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Retrieve the underlying provider's SOCKET handle. This handle can be used to receive plug-and-play event notification. This value is equal to the Winsock 2 SIO_QUERY_TARGET_PNP_HANDLE constant."""
    ReceiveAll: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Enable receiving all IPv4 packets on the network. The socket must have address family AddressFamily.InterNetwork, the socket type must be SocketType.Raw, and the protocol type must be ProtocolType.IP. The current user must belong to the Administrators group on the local computer, and the socket must be bound to a specific port. This value is equal to the Winsock 2 SIO_RCVALL constant."""
    ReceiveAllIgmpMulticast: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Enable receiving all Internet Group Management Protocol (IGMP) packets on the network. The socket must have address family AddressFamily.InterNetwork, the socket type must be SocketType.Raw, and the protocol type must be ProtocolType.Igmp. The current user must belong to the Administrators group on the local computer, and the socket must be bound to a specific port. This value is equal to the Winsock 2 SIO_RCVALL_IGMPMCAST constant."""
    ReceiveAllMulticast: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Enable receiving all multicast IPv4 packets on the network. These are packets with destination addresses in the range 224.0.0.0 through 239.255.255.255. The socket must have address family AddressFamily.InterNetwork, the socket type must be SocketType.Raw, and the protocol type must be ProtocolType.Udp. The current user must belong to the Administrators group on the local computer, and the socket must be bound to a specific port. This value is equal to the Winsock 2 SIO_RCVALL_MCAST constant."""
    RoutingInterfaceChange: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Enable receiving notification when the local interface used to access a remote endpoint changes. This value is equal to the Winsock 2 SIO_ROUTING_INTERFACE_CHANGE constant."""
    RoutingInterfaceQuery: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Return the interface addresses that can be used to connect to the specified remote address. This value is equal to the Winsock 2 SIO_ROUTING_INTERFACE_QUERY constant."""
    SetGroupQos: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Set the Quality of Service (QOS) attributes for the socket group. This value is reserved for future use and is equal to the Winsock 2 SIO_SET_GROUP_QOS constant."""
    SetQos: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Set the Quality of Service (QOS) attributes for the socket. QOS defines the bandwidth requirements for the socket. This value is equal to the Winsock 2 SIO_SET_QOS constant."""
    TranslateHandle: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Return a handle for the socket that is valid in the context of a companion interface. This value is equal to the Winsock 2 SIO_TRANSLATE_HANDLE constant."""
    UnicastInterface: typing.ClassVar[System.Net.Sockets.IOControlCode]
    """Set the interface used for outgoing unicast packets. This value is equal to the Winsock 2 SIO_UCAST_IF constant."""
    ...

class IPPacketInformation(System.ValueType):
    """Presents the packet information from a call to Socket.ReceiveMessageFrom or Socket.EndReceiveMessageFrom."""
    @property
    def Address(self) -> System.Net.IPAddress:
        """Gets the origin information of the packet that was received as a result of calling the Socket.ReceiveMessageFrom method or Socket.EndReceiveMessageFrom method."""
    @typing.overload
    def Equals(self, other: System.Net.Sockets.IPPacketInformation) -> bool:
        """Indicates whether the current instance is equal to another instance of the same type."""
    @typing.overload
    def Equals(self, comparand: object | None) -> bool:
        """Returns a value that indicates whether this instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    @property
    def Interface(self) -> int:
        """Gets the network interface information that is associated with a call to Socket.ReceiveMessageFrom or Socket.EndReceiveMessageFrom."""
    ...

class IPProtectionLevel(System.Enum):
    """A value that enables restriction of an IPv6 socket to a specified scope, such as addresses with the same link local or site local prefix."""
    EdgeRestricted: typing.ClassVar[System.Net.Sockets.IPProtectionLevel]
    """The IP protection level is edge restricted. This value would be used by applications designed to operate across the Internet. This setting does not allow Network Address Translation (NAT) traversal using the Windows Teredo implementation. These applications may bypass IPv4 firewalls, so applications must be hardened against Internet attacks directed at the opened port. On Windows Server 2003 and Windows XP, the default value for the IP Protection level on a socket is edge restricted."""
    Restricted: typing.ClassVar[System.Net.Sockets.IPProtectionLevel]
    """The IP protection level is restricted. This value would be used by intranet applications that do not implement Internet scenarios. These applications are generally not tested or hardened against Internet-style attacks. This setting will limit the received traffic to link-local only."""
    Unrestricted: typing.ClassVar[System.Net.Sockets.IPProtectionLevel]
    """The IP protection level is unrestricted. This value would be used by applications designed to operate across the Internet, including applications taking advantage of IPv6 NAT traversal capabilities built into Windows (Teredo, for example). These applications may bypass IPv4 firewalls, so applications must be hardened against Internet attacks directed at the opened port. On Windows Server 2008 R2 and Windows Vista, the default value for the IP Protection level on a socket is unrestricted."""
    Unspecified: typing.ClassVar[System.Net.Sockets.IPProtectionLevel]
    """The IP protection level is unspecified. On Windows 7 and Windows Server 2008 R2, the default value for the IP Protection level on a socket is unspecified."""
    ...

class IPv6MulticastOption(System.Object):
    """Contains option values for joining an IPv6 multicast group."""
    @typing.overload
    def __init__(self, group: System.Net.IPAddress, ifindex: int) -> None:
        """Initializes a new instance of the IPv6MulticastOption class with the specified IP multicast group and the local interface address."""
    @typing.overload
    def __init__(self, group: System.Net.IPAddress) -> None:
        """Initializes a new version of the IPv6MulticastOption class for the specified IP multicast group."""
    @property
    def Group(self) -> System.Net.IPAddress:
        """Gets or sets the IP address of a multicast group."""
    @Group.setter
    def Group(self, value: System.Net.IPAddress) -> None: ...
    @property
    def InterfaceIndex(self) -> int:
        """Gets or sets the interface index that is associated with a multicast group."""
    @InterfaceIndex.setter
    def InterfaceIndex(self, value: int) -> None: ...
    ...

class LingerOption(System.Object):
    """Specifies whether a Socket will remain connected after a call to the Socket.Close or TcpClient.Close methods and the length of time it will remain connected, if data remains to be sent."""
    def __init__(self, enable: bool, seconds: int) -> None:
        """Initializes a new instance of the LingerOption class."""
    @property
    def Enabled(self) -> bool:
        """Gets or sets a value that indicates whether to linger after the Socket is closed."""
    @Enabled.setter
    def Enabled(self, value: bool) -> None: ...
    def Equals(self, comparand: object | None) -> bool:
        """Determines whether the specified object is equal to the current LingerOption instance."""
    def GetHashCode(self) -> int:
        """Returns a hash value for a LingerOption instance."""
    @property
    def LingerTime(self) -> int:
        """Gets or sets the amount of time to remain connected after calling the Socket.Close method if data remains to be sent."""
    @LingerTime.setter
    def LingerTime(self, value: int) -> None: ...
    ...

class MulticastOption(System.Object):
    """Contains IPAddress values used to join and drop multicast groups."""
    @typing.overload
    def __init__(self, group: System.Net.IPAddress, mcint: System.Net.IPAddress) -> None:
        """Initializes a new instance of the MulticastOption class with the specified IP multicast group address and local IP address associated with a network interface."""
    @typing.overload
    def __init__(self, group: System.Net.IPAddress, interfaceIndex: int) -> None:
        """Initializes a new instance of the MulticastOption class with the specified IP multicast group address and interface index."""
    @typing.overload
    def __init__(self, group: System.Net.IPAddress) -> None:
        """Initializes a new version of the MulticastOption class for the specified IP multicast group."""
    @property
    def Group(self) -> System.Net.IPAddress:
        """Gets or sets the IP address of a multicast group."""
    @Group.setter
    def Group(self, value: System.Net.IPAddress) -> None: ...
    @property
    def InterfaceIndex(self) -> int:
        """Gets or sets the index of the interface that's used to send and receive multicast packets."""
    @InterfaceIndex.setter
    def InterfaceIndex(self, value: int) -> None: ...
    @property
    def LocalAddress(self) -> System.Net.IPAddress | None:
        """Gets or sets the local address associated with a multicast group."""
    @LocalAddress.setter
    def LocalAddress(self, value: System.Net.IPAddress | None) -> None: ...
    ...

class NetworkStream(System.IO.Stream):
    """Provides the underlying stream of data for network access."""
    @typing.overload
    def __init__(self, socket: System.Net.Sockets.Socket) -> None:
        """Creates a new instance of the NetworkStream class for the specified Socket."""
    @typing.overload
    def __init__(self, socket: System.Net.Sockets.Socket, ownsSocket: bool) -> None:
        """Initializes a new instance of the NetworkStream class for the specified Socket with the specified Socket ownership."""
    @typing.overload
    def __init__(self, socket: System.Net.Sockets.Socket, access: System.IO.FileAccess) -> None:
        """Creates a new instance of the NetworkStream class for the specified Socket with the specified access rights."""
    @typing.overload
    def __init__(self, socket: System.Net.Sockets.Socket, access: System.IO.FileAccess, ownsSocket: bool) -> None:
        """Creates a new instance of the NetworkStream class for the specified Socket with the specified access rights and the specified Socket ownership."""
    def BeginRead(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous read from the NetworkStream."""
    def BeginWrite(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous write to a stream."""
    @property
    def CanRead(self) -> bool:
        """Gets a value that indicates whether the NetworkStream supports reading."""
    @property
    def CanSeek(self) -> bool:
        """Gets a value that indicates whether the stream supports seeking. This property is not currently supported. This property always returns false."""
    @property
    def CanTimeout(self) -> bool:
        """Indicates whether timeout properties are usable for NetworkStream."""
    @property
    def CanWrite(self) -> bool:
        """Gets a value that indicates whether the NetworkStream supports writing."""
    @typing.overload
    def Close(self, timeout: int) -> None:
        """Closes the NetworkStream after waiting the specified time to allow data to be sent."""
    @typing.overload
    def Close(self, timeout: datetime.timedelta | System.TimeSpan) -> None:
        """Closes the NetworkStream after waiting the specified amount of time to allow data to be sent."""
    @typing.overload
    def Close(self) -> None:
        """Closes the current stream and releases any resources (such as sockets and file handles) associated with the current stream. Instead of calling this method, ensure that the stream is properly disposed."""
    @property
    def DataAvailable(self) -> bool:
        """Gets a value that indicates whether data is available on the NetworkStream to be immediately read."""
    def EndRead(self, asyncResult: System.IAsyncResult) -> int:
        """Handles the end of an asynchronous read."""
    def EndWrite(self, asyncResult: System.IAsyncResult) -> None:
        """Handles the end of an asynchronous write."""
    def Flush(self) -> None:
        """Flushes data from the stream. This method is reserved for future use."""
    @typing.overload
    def FlushAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Flushes data from the stream as an asynchronous operation."""
    @typing.overload
    def FlushAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for this stream and causes any buffered data to be written to the underlying device."""
    @property
    def Length(self) -> int:
        """Gets the length of the data available on the stream. This property is not currently supported and always throws a NotSupportedException."""
    @property
    def Position(self) -> int:
        """Gets or sets the current position in the stream. This property is not currently supported and always throws a NotSupportedException."""
    @Position.setter
    def Position(self, value: int) -> None: ...
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> int:
        """Reads data from the NetworkStream and stores it to a byte array."""
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer) -> int:
        """Reads data from the NetworkStream and stores it to a span of bytes in memory."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Reads data from the NetworkStream and stores it to a specified range of a byte array as an asynchronous operation."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Reads data from the NetworkStream and stores it in a byte memory range as an asynchronous operation."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current stream and advances the position within the stream by the number of bytes read."""
    def ReadByte(self) -> int:
        """Reads a byte from the NetworkStream and advances the position within the stream by one byte, or returns -1 if at the end of the stream."""
    @property
    def ReadTimeout(self) -> int:
        """Gets or sets the amount of time that a read operation blocks waiting for data."""
    @ReadTimeout.setter
    def ReadTimeout(self, value: int) -> None: ...
    def Seek(self, offset: int, origin: System.IO.SeekOrigin) -> int:
        """Sets the current position of the stream to the given value. This method is not currently supported and always throws a NotSupportedException."""
    def SetLength(self, value: int) -> None:
        """Sets the length of the stream. This method always throws a NotSupportedException."""
    @property
    def Socket(self) -> System.Net.Sockets.Socket:
        """Gets the underlying Socket."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> None:
        """Writes data to the NetworkStream from a specified range of a byte array."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer) -> None:
        """Writes data to the NetworkStream from a read-only byte span."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Writes data to the NetworkStream from the specified range of a byte array as an asynchronous operation."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Writes data to the NetworkStream from a read-only memory byte memory range as an asynchronous operation."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes to the current stream and advances the current position within this stream by the number of bytes written."""
    def WriteByte(self, value: int) -> None:
        """Writes a byte to the current position in the NetworkStream and advances the position within the stream by one byte."""
    @property
    def WriteTimeout(self) -> int:
        """Gets or sets the amount of time that a write operation blocks waiting for data."""
    @WriteTimeout.setter
    def WriteTimeout(self, value: int) -> None: ...
    ...

class ProtocolFamily(System.Enum):
    """Specifies the type of protocol that an instance of the Socket class can use."""
    AppleTalk: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """AppleTalk protocol."""
    Atm: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """Native ATM services protocol."""
    Banyan: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """Banyan protocol."""
    Ccitt: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """CCITT protocol, such as X.25."""
    Chaos: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """MIT CHAOS protocol."""
    Cluster: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """Microsoft Cluster products protocol."""
    ControllerAreaNetwork: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """Controller Area Network protocol."""
    DataKit: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """DataKit protocol."""
    DataLink: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """Direct data link protocol."""
    DecNet: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """DECNet protocol."""
    Ecma: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """European Computer Manufacturers Association (ECMA) protocol."""
    FireFox: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """FireFox protocol."""
    HyperChannel: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """NSC HyperChannel protocol."""
    Ieee12844: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """IEEE 1284.4 workgroup protocol."""
    ImpLink: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """ARPANET IMP protocol."""
    InterNetwork: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """IP version 4 protocol."""
    InterNetworkV6: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """IP version 6 protocol."""
    Ipx: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """IPX or SPX protocol."""
    Irda: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """IrDA protocol."""
    Iso: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """ISO protocol."""
    Lat: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """LAT protocol."""
    Max: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """MAX protocol."""
    NS: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """Xerox NS protocol."""
    NetBios: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """NetBIOS protocol."""
    NetworkDesigners: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """Network Designers OSI gateway enabled protocol."""
    Osi: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """OSI protocol."""
    Packet: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """Low-level Packet protocol."""
    Pup: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """PUP protocol."""
    Sna: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """IBM SNA protocol."""
    Unix: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """Unix local to host protocol."""
    Unknown: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """Unknown protocol."""
    Unspecified: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """Unspecified protocol."""
    VoiceView: typing.ClassVar[System.Net.Sockets.ProtocolFamily]
    """VoiceView protocol."""
    ...

class ProtocolType(System.Enum):
    """Specifies the protocols that the Socket class supports."""
    Ggp: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Gateway To Gateway Protocol."""
    IP: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Internet Protocol."""
    IPSecAuthenticationHeader: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """IPv6 Authentication header. For details, see RFC 2292 section 2.2.1, available at https://www.ietf.org."""
    IPSecEncapsulatingSecurityPayload: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """IPv6 Encapsulating Security Payload header."""
    IPv4: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Internet Protocol version 4."""
    IPv6: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Internet Protocol version 6 (IPv6)."""
    IPv6DestinationOptions: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """IPv6 Destination Options header."""
    IPv6FragmentHeader: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """IPv6 Fragment header."""
    IPv6HopByHopOptions: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """IPv6 Hop by Hop Options header."""
    IPv6NoNextHeader: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """IPv6 No next header."""
    IPv6RoutingHeader: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """IPv6 Routing header."""
    Icmp: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Internet Control Message Protocol."""
    IcmpV6: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Internet Control Message Protocol for IPv6."""
    Idp: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Internet Datagram Protocol."""
    Igmp: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Internet Group Management Protocol."""
    Ipx: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Internet Packet Exchange Protocol."""
    ND: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Net Disk Protocol (unofficial)."""
    Pup: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """PARC Universal Packet Protocol."""
    Raw: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Raw IP packet protocol."""
    Spx: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Sequenced Packet Exchange protocol."""
    SpxII: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Sequenced Packet Exchange version 2 protocol."""
    Tcp: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Transmission Control Protocol."""
    Udp: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """User Datagram Protocol."""
    Unknown: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Unknown protocol."""
    Unspecified: typing.ClassVar[System.Net.Sockets.ProtocolType]
    """Unspecified protocol."""
    ...

class SafeSocketHandle:
    """Represents a wrapper class for a socket handle."""
    @typing.overload
    def __init__(self) -> None:
        """Creates a SafeSocketHandle."""
    @typing.overload
    def __init__(self, preexistingHandle: int, ownsHandle: bool) -> None:
        """Initializes a new instance of the SafeSocketHandle class."""
    @property
    def IsInvalid(self) -> bool:
        """Gets a value indicating whether the handle value is invalid."""
    ...

class SelectMode(System.Enum):
    """Defines the polling modes for the Socket.Poll method."""
    SelectError: typing.ClassVar[System.Net.Sockets.SelectMode]
    """Error status mode."""
    SelectRead: typing.ClassVar[System.Net.Sockets.SelectMode]
    """Read status mode."""
    SelectWrite: typing.ClassVar[System.Net.Sockets.SelectMode]
    """Write status mode."""
    ...

class SendPacketsElement(System.Object):
    """Represents an element in a SendPacketsElement array."""
    @typing.overload
    def __init__(self, filepath: str) -> None:
        """Initializes a new instance of the SendPacketsElement class using the specified file."""
    @typing.overload
    def __init__(self, filepath: str, offset: int, count: int) -> None:
        """Initializes a new instance of the SendPacketsElement class using the specified range of the file."""
    @typing.overload
    def __init__(self, filepath: str, offset: int, count: int, endOfPacket: bool) -> None:
        """Initializes a new instance of the SendPacketsElement class using the specified range of the file with an option to combine this element with the next element in a single send request from the sockets layer to the transport."""
    @typing.overload
    def __init__(self, fileStream: System.IO.FileStream) -> None:
        """Initializes a new instance of the SendPacketsElement class using the specified FileStream object."""
    @typing.overload
    def __init__(self, fileStream: System.IO.FileStream, offset: int, count: int) -> None:
        """Initializes a new instance of the SendPacketsElement class using the specified range of a FileStream object."""
    @typing.overload
    def __init__(self, fileStream: System.IO.FileStream, offset: int, count: int, endOfPacket: bool) -> None:
        """Initializes a new instance of the SendPacketsElement class using the specified range of a FileStream object with an option to combine this element with the next element in a single send request from the sockets layer to the transport."""
    @typing.overload
    def __init__(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Initializes a new instance of the SendPacketsElement class using the specified buffer."""
    @typing.overload
    def __init__(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> None:
        """Initializes a new instance of the SendPacketsElement class using the specified range of the buffer."""
    @typing.overload
    def __init__(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, endOfPacket: bool) -> None:
        """Initializes a new instance of the SendPacketsElement class using the specified range of the buffer with an option to combine this element with the next element in a single send request from the sockets layer to the transport."""
    @typing.overload
    def __init__(self, buffer: typing_extensions.Buffer) -> None:
        """Initializes a new instance of the SendPacketsElement class using the specified buffer."""
    @typing.overload
    def __init__(self, buffer: typing_extensions.Buffer, endOfPacket: bool) -> None:
        """Initializes a new instance of the SendPacketsElement class using the specified buffer with an option to combine this element with the next element in a single send request from the sockets layer to the transport."""
    @property
    def Buffer(self) -> System.Array[int] | None:
        """Gets the buffer to be sent if the SendPacketsElement object was initialized with a buffer parameter."""
    @property
    def Count(self) -> int:
        """Gets the count of bytes to be sent."""
    @property
    def EndOfPacket(self) -> bool:
        """Gets a Boolean value that indicates if this element should not be combined with the next element in a single send request from the sockets layer to the transport."""
    @property
    def FilePath(self) -> str | None:
        """Gets the filename of the file to send if the SendPacketsElement object was initialized with a filepath parameter."""
    @property
    def FileStream(self) -> System.IO.FileStream | None:
        """Gets the object representation of the file to send if the SendPacketsElement object was initialized with a FileStream parameter."""
    @property
    def MemoryBuffer(self) -> memoryview | None:
        """Gets the buffer to be sent if the SendPacketsElement object was initialized with a buffer parameter."""
    @property
    def Offset(self) -> int:
        """Gets the offset, in bytes, from the beginning of the data buffer or file to the location in the buffer or file to start sending the data."""
    @property
    def OffsetLong(self) -> int:
        """Gets the offset, in bytes, from the beginning of the data buffer or file to the location in the buffer or file to start sending the data."""
    ...

class Socket(System.IDisposable):
    """Implements the Berkeley sockets interface."""
    @typing.overload
    def __init__(self, socketType: System.Net.Sockets.SocketType, protocolType: System.Net.Sockets.ProtocolType) -> None:
        """Initializes a new instance of the Socket class using the specified socket type and protocol. If the operating system supports IPv6, this constructor creates a dual-mode socket; otherwise, it creates an IPv4 socket."""
    @typing.overload
    def __init__(self, addressFamily: System.Net.Sockets.AddressFamily, socketType: System.Net.Sockets.SocketType, protocolType: System.Net.Sockets.ProtocolType) -> None:
        """Initializes a new instance of the Socket class using the specified address family, socket type and protocol."""
    @typing.overload
    def __init__(self, handle: System.Net.Sockets.SafeSocketHandle) -> None:
        """Initializes a new instance of the Socket class for the specified socket handle."""
    @typing.overload
    def __init__(self, socketInformation: System.Net.Sockets.SocketInformation) -> None:
        """Initializes a new instance of the Socket class using the specified value returned from Socket.DuplicateAndClose."""
    def Accept(self) -> System.Net.Sockets.Socket:
        """Creates a new Socket for a newly created connection."""
    @typing.overload
    def AcceptAsync(self, e: System.Net.Sockets.SocketAsyncEventArgs) -> bool:
        """Begins an asynchronous operation to accept an incoming connection attempt."""
    @typing.overload
    def AcceptAsync(self) -> collections.abc.Awaitable[System.Net.Sockets.Socket]:
        """Accepts an incoming connection."""
    @typing.overload
    def AcceptAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Sockets.Socket]:
        """Accepts an incoming connection."""
    @typing.overload
    def AcceptAsync(self, acceptSocket: System.Net.Sockets.Socket | None) -> collections.abc.Awaitable[System.Net.Sockets.Socket]:
        """Accepts an incoming connection."""
    @typing.overload
    def AcceptAsync(self, acceptSocket: System.Net.Sockets.Socket | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Sockets.Socket]:
        """Accepts an incoming connection."""
    @property
    def AddressFamily(self) -> System.Net.Sockets.AddressFamily:
        """Gets the address family of the Socket."""
    @property
    def Available(self) -> int:
        """Gets the amount of data that has been received from the network and is available to be read."""
    @typing.overload
    def BeginAccept(self, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous operation to accept an incoming connection attempt."""
    @typing.overload
    def BeginAccept(self, receiveSize: int, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous operation to accept an incoming connection attempt and receives the first block of data sent by the client application."""
    @typing.overload
    def BeginAccept(self, acceptSocket: System.Net.Sockets.Socket | None, receiveSize: int, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous operation to accept an incoming connection attempt from a specified socket and receives the first block of data sent by the client application."""
    @typing.overload
    def BeginConnect(self, remoteEP: System.Net.EndPoint, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous request for a remote host connection."""
    @typing.overload
    def BeginConnect(self, host: str, port: int, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous request for a remote host connection. The host is specified by a host name and a port number."""
    @typing.overload
    def BeginConnect(self, address: System.Net.IPAddress, port: int, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous request for a remote host connection. The host is specified by an IPAddress and a port number."""
    @typing.overload
    def BeginConnect(self, addresses: collections.abc.Iterable[System.Net.IPAddress], port: int, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous request for a remote host connection. The host is specified by an IPAddress array and a port number."""
    def BeginDisconnect(self, reuseSocket: bool, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous request to disconnect from a remote endpoint."""
    @typing.overload
    def BeginReceive(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, size: int, socketFlags: System.Net.Sockets.SocketFlags, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins to asynchronously receive data from a connected Socket."""
    @typing.overload
    def BeginReceive(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, size: int, socketFlags: System.Net.Sockets.SocketFlags, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> tuple[System.IAsyncResult | None, System.Net.Sockets.SocketError]:
        """Begins to asynchronously receive data from a connected Socket."""
    @typing.overload
    def BeginReceive(self, buffers: collections.abc.Iterable[System.ArraySegment[int]], socketFlags: System.Net.Sockets.SocketFlags, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins to asynchronously receive data from a connected Socket."""
    @typing.overload
    def BeginReceive(self, buffers: collections.abc.Iterable[System.ArraySegment[int]], socketFlags: System.Net.Sockets.SocketFlags, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> tuple[System.IAsyncResult | None, System.Net.Sockets.SocketError]:
        """Begins to asynchronously receive data from a connected Socket."""
    def BeginReceiveFrom(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, size: int, socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> tuple[System.IAsyncResult, System.Net.EndPoint]:
        """Begins to asynchronously receive data from a specified network device."""
    def BeginReceiveMessageFrom(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, size: int, socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> tuple[System.IAsyncResult, System.Net.EndPoint]:
        """Begins to asynchronously receive the specified number of bytes of data into the specified location of the data buffer, using the specified SocketFlags, and stores the endpoint and packet information."""
    @typing.overload
    def BeginSend(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, size: int, socketFlags: System.Net.Sockets.SocketFlags, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Sends data asynchronously to a connected Socket."""
    @typing.overload
    def BeginSend(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, size: int, socketFlags: System.Net.Sockets.SocketFlags, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> tuple[System.IAsyncResult | None, System.Net.Sockets.SocketError]:
        """Sends data asynchronously to a connected Socket."""
    @typing.overload
    def BeginSend(self, buffers: collections.abc.Iterable[System.ArraySegment[int]], socketFlags: System.Net.Sockets.SocketFlags, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Sends data asynchronously to a connected Socket."""
    @typing.overload
    def BeginSend(self, buffers: collections.abc.Iterable[System.ArraySegment[int]], socketFlags: System.Net.Sockets.SocketFlags, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> tuple[System.IAsyncResult | None, System.Net.Sockets.SocketError]:
        """Sends data asynchronously to a connected Socket."""
    @typing.overload
    def BeginSendFile(self, fileName: str | None, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Sends the file fileName to a connected Socket object using the TransmitFileOptions.UseDefaultWorkerThread flag."""
    @typing.overload
    def BeginSendFile(self, fileName: str | None, preBuffer: typing_extensions.Buffer | collections.abc.Iterable[int] | None, postBuffer: typing_extensions.Buffer | collections.abc.Iterable[int] | None, flags: System.Net.Sockets.TransmitFileOptions, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Sends a file and buffers of data asynchronously to a connected Socket object."""
    def BeginSendTo(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, size: int, socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Sends data asynchronously to a specific remote host."""
    def Bind(self, localEP: System.Net.EndPoint) -> None:
        """Associates a Socket with a local endpoint."""
    @property
    def Blocking(self) -> bool:
        """Gets or sets a value that indicates whether the Socket is in blocking mode."""
    @Blocking.setter
    def Blocking(self, value: bool) -> None: ...
    @staticmethod
    def CancelConnectAsync(e: System.Net.Sockets.SocketAsyncEventArgs) -> None:
        """Cancels an asynchronous request for a remote host connection."""
    @typing.overload
    def Close(self) -> None:
        """Closes the Socket connection and releases all associated resources."""
    @typing.overload
    def Close(self, timeout: int) -> None:
        """Closes the Socket connection and releases all associated resources with a specified timeout to allow queued data to be sent."""
    @typing.overload
    def Connect(self, remoteEP: System.Net.EndPoint) -> None:
        """Establishes a connection to a remote host."""
    @typing.overload
    def Connect(self, address: System.Net.IPAddress, port: int) -> None:
        """Establishes a connection to a remote host. The host is specified by an IP address and a port number."""
    @typing.overload
    def Connect(self, host: str, port: int) -> None:
        """Establishes a connection to a remote host. The host is specified by a host name and a port number."""
    @typing.overload
    def Connect(self, addresses: collections.abc.Iterable[System.Net.IPAddress], port: int) -> None:
        """Establishes a connection to a remote host. The host is specified by an array of IP addresses and a port number."""
    @typing.overload
    def ConnectAsync(self, e: System.Net.Sockets.SocketAsyncEventArgs) -> bool:
        """Begins an asynchronous request for a connection to a remote host."""
    @typing.overload
    def ConnectAsync(self, remoteEP: System.Net.EndPoint) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host."""
    @typing.overload
    def ConnectAsync(self, remoteEP: System.Net.EndPoint, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host."""
    @typing.overload
    def ConnectAsync(self, address: System.Net.IPAddress, port: int) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host."""
    @typing.overload
    def ConnectAsync(self, address: System.Net.IPAddress, port: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host."""
    @typing.overload
    def ConnectAsync(self, addresses: collections.abc.Iterable[System.Net.IPAddress], port: int) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host."""
    @typing.overload
    def ConnectAsync(self, addresses: collections.abc.Iterable[System.Net.IPAddress], port: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host."""
    @typing.overload
    def ConnectAsync(self, host: str, port: int) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host."""
    @typing.overload
    def ConnectAsync(self, host: str, port: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host."""
    @property
    def Connected(self) -> bool:
        """Gets a value that indicates whether a Socket is connected to a remote host as of the last Overload:System.Net.Sockets.Socket.Send or Overload:System.Net.Sockets.Socket.Receive operation."""
    def Disconnect(self, reuseSocket: bool) -> None:
        """Closes the socket connection and allows reuse of the socket."""
    @typing.overload
    def DisconnectAsync(self, e: System.Net.Sockets.SocketAsyncEventArgs) -> bool:
        """Begins an asynchronous request to disconnect from a remote endpoint."""
    @typing.overload
    def DisconnectAsync(self, reuseSocket: bool, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Disconnects a connected socket from the remote host."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the Socket class."""
    @property
    def DontFragment(self) -> bool:
        """Gets or sets a value that specifies whether the Socket allows Internet Protocol (IP) datagrams to be fragmented."""
    @DontFragment.setter
    def DontFragment(self, value: bool) -> None: ...
    @property
    def DualMode(self) -> bool:
        """Gets or sets a value that specifies whether the Socket is a dual-mode socket used for both IPv4 and IPv6."""
    @DualMode.setter
    def DualMode(self, value: bool) -> None: ...
    def DuplicateAndClose(self, targetProcessId: int) -> System.Net.Sockets.SocketInformation:
        """Duplicates the socket reference for the target process, and closes the socket for this process."""
    @property
    def EnableBroadcast(self) -> bool:
        """Gets or sets a Boolean value that specifies whether the Socket can send broadcast packets."""
    @EnableBroadcast.setter
    def EnableBroadcast(self, value: bool) -> None: ...
    @typing.overload
    def EndAccept(self, asyncResult: System.IAsyncResult) -> System.Net.Sockets.Socket:
        """Asynchronously accepts an incoming connection attempt and creates a new Socket to handle remote host communication."""
    @typing.overload
    def EndAccept(self, asyncResult: System.IAsyncResult) -> tuple[System.Net.Sockets.Socket, System.Array[int]]:
        """Asynchronously accepts an incoming connection attempt and creates a new Socket object to handle remote host communication. This method returns a buffer that contains the initial data transferred."""
    @typing.overload
    def EndAccept(self, asyncResult: System.IAsyncResult) -> tuple[System.Net.Sockets.Socket, System.Array[int], int]:
        """Asynchronously accepts an incoming connection attempt and creates a new Socket object to handle remote host communication. This method returns a buffer that contains the initial data and the number of bytes transferred."""
    def EndConnect(self, asyncResult: System.IAsyncResult) -> None:
        """Ends a pending asynchronous connection request."""
    def EndDisconnect(self, asyncResult: System.IAsyncResult) -> None:
        """Ends a pending asynchronous disconnect request."""
    @typing.overload
    def EndReceive(self, asyncResult: System.IAsyncResult) -> int:
        """Ends a pending asynchronous read."""
    @typing.overload
    def EndReceive(self, asyncResult: System.IAsyncResult) -> tuple[int, System.Net.Sockets.SocketError]:
        """Ends a pending asynchronous read."""
    def EndReceiveFrom(self, asyncResult: System.IAsyncResult, endPoint: System.Net.EndPoint) -> tuple[int, System.Net.EndPoint]:
        """Ends a pending asynchronous read from a specific endpoint."""
    def EndReceiveMessageFrom(self, asyncResult: System.IAsyncResult, socketFlags: System.Net.Sockets.SocketFlags, endPoint: System.Net.EndPoint) -> tuple[int, System.Net.Sockets.SocketFlags, System.Net.EndPoint, System.Net.Sockets.IPPacketInformation]:
        """Ends a pending asynchronous read from a specific endpoint. This method also reveals more information about the packet than Socket.EndReceiveFrom."""
    @typing.overload
    def EndSend(self, asyncResult: System.IAsyncResult) -> int:
        """Ends a pending asynchronous send."""
    @typing.overload
    def EndSend(self, asyncResult: System.IAsyncResult) -> tuple[int, System.Net.Sockets.SocketError]:
        """Ends a pending asynchronous send."""
    def EndSendFile(self, asyncResult: System.IAsyncResult) -> None:
        """Ends a pending asynchronous send of a file."""
    def EndSendTo(self, asyncResult: System.IAsyncResult) -> int:
        """Ends a pending asynchronous send to a specific location."""
    @property
    def ExclusiveAddressUse(self) -> bool:
        """Gets or sets a value that indicates whether the Socket allows only one process to bind to a port."""
    @ExclusiveAddressUse.setter
    def ExclusiveAddressUse(self, value: bool) -> None: ...
    def GetRawSocketOption(self, optionLevel: int, optionName: int, optionValue: typing_extensions.Buffer) -> int:
        """Gets a socket option value using platform-specific level and name identifiers."""
    @typing.overload
    def GetSocketOption(self, optionLevel: System.Net.Sockets.SocketOptionLevel, optionName: System.Net.Sockets.SocketOptionName) -> typing.Any:
        """Returns the value of a specified Socket option, represented as an object."""
    @typing.overload
    def GetSocketOption(self, optionLevel: System.Net.Sockets.SocketOptionLevel, optionName: System.Net.Sockets.SocketOptionName, optionValue: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Returns the specified Socket option setting, represented as a byte array."""
    @typing.overload
    def GetSocketOption(self, optionLevel: System.Net.Sockets.SocketOptionLevel, optionName: System.Net.Sockets.SocketOptionName, optionLength: int) -> System.Array[int]:
        """Returns the value of the specified Socket option in an array."""
    @property
    def Handle(self) -> int:
        """Gets the operating system handle for the Socket."""
    @typing.overload
    def IOControl(self, ioControlCode: int, optionInValue: typing_extensions.Buffer | collections.abc.Iterable[int] | None, optionOutValue: typing_extensions.Buffer | collections.abc.Iterable[int] | None) -> int:
        """Sets low-level operating modes for the Socket using numerical control codes."""
    @typing.overload
    def IOControl(self, ioControlCode: System.Net.Sockets.IOControlCode, optionInValue: typing_extensions.Buffer | collections.abc.Iterable[int] | None, optionOutValue: typing_extensions.Buffer | collections.abc.Iterable[int] | None) -> int:
        """Sets low-level operating modes for the Socket using the IOControlCode enumeration to specify control codes."""
    @property
    def IsBound(self) -> bool:
        """Gets a value that indicates whether the Socket is bound to a specific local port."""
    @property
    def LingerState(self) -> System.Net.Sockets.LingerOption | None:
        """Gets or sets a value that specifies whether the Socket will delay closing a socket in an attempt to send all pending data."""
    @LingerState.setter
    def LingerState(self, value: System.Net.Sockets.LingerOption) -> None: ...
    @typing.overload
    def Listen(self) -> None:
        """Places a Socket in a listening state."""
    @typing.overload
    def Listen(self, backlog: int) -> None:
        """Places a Socket in a listening state."""
    @property
    def LocalEndPoint(self) -> System.Net.EndPoint | None:
        """Gets the local endpoint."""
    @property
    def MulticastLoopback(self) -> bool:
        """Gets or sets a value that specifies whether outgoing multicast packets are delivered to the sending application."""
    @MulticastLoopback.setter
    def MulticastLoopback(self, value: bool) -> None: ...
    @property
    def NoDelay(self) -> bool:
        """Gets or sets a Boolean value that specifies whether the stream Socket is using the Nagle algorithm."""
    @NoDelay.setter
    def NoDelay(self, value: bool) -> None: ...
    OSSupportsIPv4: typing.ClassVar[bool]
    """Indicates whether the underlying operating system and network adaptors support Internet Protocol version 4 (IPv4)."""
    OSSupportsIPv6: typing.ClassVar[bool]
    """Indicates whether the underlying operating system and network adaptors support Internet Protocol version 6 (IPv6)."""
    OSSupportsUnixDomainSockets: typing.ClassVar[bool]
    """Indicates whether the underlying operating system support the Unix domain sockets."""
    @typing.overload
    def Poll(self, microSeconds: int, mode: System.Net.Sockets.SelectMode) -> bool:
        """Determines the status of the Socket."""
    @typing.overload
    def Poll(self, timeout: datetime.timedelta | System.TimeSpan, mode: System.Net.Sockets.SelectMode) -> bool:
        """Determines the status of the Socket."""
    @property
    def ProtocolType(self) -> System.Net.Sockets.ProtocolType:
        """Gets the protocol type of the Socket."""
    @typing.overload
    def Receive(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], size: int, socketFlags: System.Net.Sockets.SocketFlags) -> int:
        """Receives the specified number of bytes of data from a bound Socket into a receive buffer, using the specified SocketFlags."""
    @typing.overload
    def Receive(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], socketFlags: System.Net.Sockets.SocketFlags) -> int:
        """Receives data from a bound Socket into a receive buffer, using the specified SocketFlags."""
    @typing.overload
    def Receive(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int]) -> int:
        """Receives data from a bound Socket into a receive buffer."""
    @typing.overload
    def Receive(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, size: int, socketFlags: System.Net.Sockets.SocketFlags) -> int:
        """Receives the specified number of bytes from a bound Socket into the specified offset position of the receive buffer, using the specified SocketFlags."""
    @typing.overload
    def Receive(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, size: int, socketFlags: System.Net.Sockets.SocketFlags) -> tuple[int, System.Net.Sockets.SocketError]:
        """Receives data from a bound Socket into a receive buffer, using the specified SocketFlags."""
    @typing.overload
    def Receive(self, buffer: typing_extensions.Buffer) -> int:
        """Receives data from a bound Socket into a receive buffer."""
    @typing.overload
    def Receive(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags) -> int:
        """Receives data from a bound Socket into a receive buffer, using the specified SocketFlags."""
    @typing.overload
    def Receive(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags) -> tuple[int, System.Net.Sockets.SocketError]:
        """Receives data from a bound Socket into a receive buffer, using the specified SocketFlags."""
    @typing.overload
    def Receive(self, buffers: collections.abc.Iterable[System.ArraySegment[int]]) -> int:
        """Receives data from a bound Socket into the list of receive buffers."""
    @typing.overload
    def Receive(self, buffers: collections.abc.Iterable[System.ArraySegment[int]], socketFlags: System.Net.Sockets.SocketFlags) -> int:
        """Receives data from a bound Socket into the list of receive buffers, using the specified SocketFlags."""
    @typing.overload
    def Receive(self, buffers: collections.abc.Iterable[System.ArraySegment[int]], socketFlags: System.Net.Sockets.SocketFlags) -> tuple[int, System.Net.Sockets.SocketError]:
        """Receives data from a bound Socket into the list of receive buffers, using the specified SocketFlags."""
    @typing.overload
    def ReceiveAsync(self, e: System.Net.Sockets.SocketAsyncEventArgs) -> bool:
        """Begins an asynchronous request to receive data from a connected Socket object."""
    @typing.overload
    def ReceiveAsync(self, buffer: System.ArraySegment[int]) -> collections.abc.Awaitable[int]:
        """Receives data from a connected socket."""
    @typing.overload
    def ReceiveAsync(self, buffer: System.ArraySegment[int], socketFlags: System.Net.Sockets.SocketFlags) -> collections.abc.Awaitable[int]:
        """Receives data from a connected socket."""
    @typing.overload
    def ReceiveAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Receives data from a connected socket."""
    @typing.overload
    def ReceiveAsync(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Receives data from a connected socket."""
    @typing.overload
    def ReceiveAsync(self, buffers: collections.abc.Iterable[System.ArraySegment[int]]) -> collections.abc.Awaitable[int]:
        """Receives data from a connected socket."""
    @typing.overload
    def ReceiveAsync(self, buffers: collections.abc.Iterable[System.ArraySegment[int]], socketFlags: System.Net.Sockets.SocketFlags) -> collections.abc.Awaitable[int]:
        """Receives data from a connected socket."""
    @property
    def ReceiveBufferSize(self) -> int:
        """Gets or sets a value that specifies the size of the receive buffer of the Socket."""
    @ReceiveBufferSize.setter
    def ReceiveBufferSize(self, value: int) -> None: ...
    @typing.overload
    def ReceiveFrom(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, size: int, socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint) -> tuple[int, System.Net.EndPoint]:
        """Receives the specified number of bytes of data into the specified location of the data buffer, using the specified SocketFlags, and stores the endpoint."""
    @typing.overload
    def ReceiveFrom(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], size: int, socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint) -> tuple[int, System.Net.EndPoint]:
        """Receives the specified number of bytes into the data buffer, using the specified SocketFlags, and stores the endpoint."""
    @typing.overload
    def ReceiveFrom(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint) -> tuple[int, System.Net.EndPoint]:
        """Receives a datagram into the data buffer, using the specified SocketFlags, and stores the endpoint."""
    @typing.overload
    def ReceiveFrom(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], remoteEP: System.Net.EndPoint) -> tuple[int, System.Net.EndPoint]:
        """Receives a datagram into the data buffer and stores the endpoint."""
    @typing.overload
    def ReceiveFrom(self, buffer: typing_extensions.Buffer, remoteEP: System.Net.EndPoint) -> tuple[int, System.Net.EndPoint]:
        """Receives a datagram into the data buffer and stores the endpoint."""
    @typing.overload
    def ReceiveFrom(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint) -> tuple[int, System.Net.EndPoint]:
        """Receives a datagram into the data buffer, using the specified SocketFlags, and stores the endpoint."""
    @typing.overload
    def ReceiveFrom(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags, receivedAddress: System.Net.SocketAddress) -> int:
        """Receives a datagram into the data buffer, using the specified SocketFlags, and stores the endpoint."""
    @typing.overload
    def ReceiveFromAsync(self, e: System.Net.Sockets.SocketAsyncEventArgs) -> bool:
        """Begins to asynchronously receive data from a specified network device."""
    @typing.overload
    def ReceiveFromAsync(self, buffer: System.ArraySegment[int], remoteEndPoint: System.Net.EndPoint) -> collections.abc.Awaitable[System.Net.Sockets.SocketReceiveFromResult]:
        """Receives data and returns the endpoint of the sending host."""
    @typing.overload
    def ReceiveFromAsync(self, buffer: System.ArraySegment[int], socketFlags: System.Net.Sockets.SocketFlags, remoteEndPoint: System.Net.EndPoint) -> collections.abc.Awaitable[System.Net.Sockets.SocketReceiveFromResult]:
        """Receives data and returns the endpoint of the sending host."""
    @typing.overload
    def ReceiveFromAsync(self, buffer: typing_extensions.Buffer, remoteEndPoint: System.Net.EndPoint, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Sockets.SocketReceiveFromResult]:
        """Receives data and returns the endpoint of the sending host."""
    @typing.overload
    def ReceiveFromAsync(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags, remoteEndPoint: System.Net.EndPoint, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Sockets.SocketReceiveFromResult]:
        """Receives data and returns the endpoint of the sending host."""
    @typing.overload
    def ReceiveFromAsync(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags, receivedAddress: System.Net.SocketAddress, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Receives a datagram into the data buffer, using the specified SocketFlags, and stores the endpoint."""
    @typing.overload
    def ReceiveMessageFrom(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, size: int, socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint) -> tuple[int, System.Net.Sockets.SocketFlags, System.Net.EndPoint, System.Net.Sockets.IPPacketInformation]:
        """Receives the specified number of bytes of data into the specified location of the data buffer, using the specified SocketFlags, and stores the endpoint and packet information."""
    @typing.overload
    def ReceiveMessageFrom(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint) -> tuple[int, System.Net.Sockets.SocketFlags, System.Net.EndPoint, System.Net.Sockets.IPPacketInformation]:
        """Receives the specified number of bytes of data into the specified location of the data buffer, using the specified socketFlags, and stores the endpoint and packet information."""
    @typing.overload
    def ReceiveMessageFromAsync(self, e: System.Net.Sockets.SocketAsyncEventArgs) -> bool:
        """Begins to asynchronously receive the specified number of bytes of data into the specified location in the data buffer, using the specified SocketAsyncEventArgs.SocketFlags, and stores the endpoint and packet information."""
    @typing.overload
    def ReceiveMessageFromAsync(self, buffer: System.ArraySegment[int], remoteEndPoint: System.Net.EndPoint) -> collections.abc.Awaitable[System.Net.Sockets.SocketReceiveMessageFromResult]:
        """Receives data and returns additional information about the sender of the message."""
    @typing.overload
    def ReceiveMessageFromAsync(self, buffer: System.ArraySegment[int], socketFlags: System.Net.Sockets.SocketFlags, remoteEndPoint: System.Net.EndPoint) -> collections.abc.Awaitable[System.Net.Sockets.SocketReceiveMessageFromResult]:
        """Receives data and returns additional information about the sender of the message."""
    @typing.overload
    def ReceiveMessageFromAsync(self, buffer: typing_extensions.Buffer, remoteEndPoint: System.Net.EndPoint, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Sockets.SocketReceiveMessageFromResult]:
        """Receives data and returns additional information about the sender of the message."""
    @typing.overload
    def ReceiveMessageFromAsync(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags, remoteEndPoint: System.Net.EndPoint, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Sockets.SocketReceiveMessageFromResult]:
        """Receives data and returns additional information about the sender of the message."""
    @property
    def ReceiveTimeout(self) -> int:
        """Gets or sets a value that specifies the amount of time after which a synchronous Overload:System.Net.Sockets.Socket.Receive call will time out."""
    @ReceiveTimeout.setter
    def ReceiveTimeout(self, value: int) -> None: ...
    @property
    def RemoteEndPoint(self) -> System.Net.EndPoint | None:
        """Gets the remote endpoint."""
    @property
    def SafeHandle(self) -> System.Net.Sockets.SafeSocketHandle:
        """Gets a SafeSocketHandle that represents the socket handle that the current Socket object encapsulates."""
    @typing.overload
    @staticmethod
    def Select(checkRead: System.Collections.IList | None, checkWrite: System.Collections.IList | None, checkError: System.Collections.IList | None, microSeconds: int) -> None:
        """Determines the status of one or more sockets."""
    @typing.overload
    @staticmethod
    def Select(checkRead: System.Collections.IList | None, checkWrite: System.Collections.IList | None, checkError: System.Collections.IList | None, timeout: datetime.timedelta | System.TimeSpan) -> None:
        """Determines the status of one or more sockets."""
    @typing.overload
    def Send(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], size: int, socketFlags: System.Net.Sockets.SocketFlags) -> int:
        """Sends the specified number of bytes of data to a connected Socket, using the specified SocketFlags."""
    @typing.overload
    def Send(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], socketFlags: System.Net.Sockets.SocketFlags) -> int:
        """Sends data to a connected Socket using the specified SocketFlags."""
    @typing.overload
    def Send(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int]) -> int:
        """Sends data to a connected Socket."""
    @typing.overload
    def Send(self, buffers: collections.abc.Iterable[System.ArraySegment[int]]) -> int:
        """Sends the set of buffers in the list to a connected Socket."""
    @typing.overload
    def Send(self, buffers: collections.abc.Iterable[System.ArraySegment[int]], socketFlags: System.Net.Sockets.SocketFlags) -> int:
        """Sends the set of buffers in the list to a connected Socket, using the specified SocketFlags."""
    @typing.overload
    def Send(self, buffers: collections.abc.Iterable[System.ArraySegment[int]], socketFlags: System.Net.Sockets.SocketFlags) -> tuple[int, System.Net.Sockets.SocketError]:
        """Sends the set of buffers in the list to a connected Socket, using the specified SocketFlags."""
    @typing.overload
    def Send(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, size: int, socketFlags: System.Net.Sockets.SocketFlags) -> int:
        """Sends the specified number of bytes of data to a connected Socket, starting at the specified offset, and using the specified SocketFlags."""
    @typing.overload
    def Send(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, size: int, socketFlags: System.Net.Sockets.SocketFlags) -> tuple[int, System.Net.Sockets.SocketError]:
        """Sends the specified number of bytes of data to a connected Socket, starting at the specified offset, and using the specified SocketFlags."""
    @typing.overload
    def Send(self, buffer: typing_extensions.Buffer) -> int:
        """Sends data to a connected Socket."""
    @typing.overload
    def Send(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags) -> int:
        """Sends data to a connected Socket using the specified SocketFlags."""
    @typing.overload
    def Send(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags) -> tuple[int, System.Net.Sockets.SocketError]:
        """Sends data to a connected Socket using the specified SocketFlags."""
    @typing.overload
    def SendAsync(self, e: System.Net.Sockets.SocketAsyncEventArgs) -> bool:
        """Sends data asynchronously to a connected Socket object."""
    @typing.overload
    def SendAsync(self, buffer: System.ArraySegment[int]) -> collections.abc.Awaitable[int]:
        """Sends data on a connected socket."""
    @typing.overload
    def SendAsync(self, buffer: System.ArraySegment[int], socketFlags: System.Net.Sockets.SocketFlags) -> collections.abc.Awaitable[int]:
        """Sends data on a connected socket."""
    @typing.overload
    def SendAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Sends data on a connected socket."""
    @typing.overload
    def SendAsync(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Sends data on a connected socket."""
    @typing.overload
    def SendAsync(self, buffers: collections.abc.Iterable[System.ArraySegment[int]]) -> collections.abc.Awaitable[int]:
        """Sends data on a connected socket."""
    @typing.overload
    def SendAsync(self, buffers: collections.abc.Iterable[System.ArraySegment[int]], socketFlags: System.Net.Sockets.SocketFlags) -> collections.abc.Awaitable[int]:
        """Sends data on a connected socket."""
    @property
    def SendBufferSize(self) -> int:
        """Gets or sets a value that specifies the size of the send buffer of the Socket."""
    @SendBufferSize.setter
    def SendBufferSize(self, value: int) -> None: ...
    @typing.overload
    def SendFile(self, fileName: str | None) -> None:
        """Sends the file fileName to a connected Socket object with the TransmitFileOptions.UseDefaultWorkerThread transmit flag."""
    @typing.overload
    def SendFile(self, fileName: str | None, preBuffer: typing_extensions.Buffer | collections.abc.Iterable[int] | None, postBuffer: typing_extensions.Buffer | collections.abc.Iterable[int] | None, flags: System.Net.Sockets.TransmitFileOptions) -> None:
        """Sends the file fileName and buffers of data to a connected Socket object using the specified TransmitFileOptions value."""
    @typing.overload
    def SendFile(self, fileName: str | None, preBuffer: typing_extensions.Buffer, postBuffer: typing_extensions.Buffer, flags: System.Net.Sockets.TransmitFileOptions) -> None:
        """Sends the file fileName and buffers of data to a connected Socket object using the specified TransmitFileOptions value."""
    @typing.overload
    def SendFileAsync(self, fileName: str | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Sends the file fileName to a connected Socket object."""
    @typing.overload
    def SendFileAsync(self, fileName: str | None, preBuffer: typing_extensions.Buffer, postBuffer: typing_extensions.Buffer, flags: System.Net.Sockets.TransmitFileOptions, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Sends the file fileName and buffers of data to a connected Socket object using the specified TransmitFileOptions value."""
    def SendPacketsAsync(self, e: System.Net.Sockets.SocketAsyncEventArgs) -> bool:
        """Sends a collection of files or in memory data buffers asynchronously to a connected Socket object."""
    @property
    def SendTimeout(self) -> int:
        """Gets or sets a value that specifies the amount of time after which a synchronous Overload:System.Net.Sockets.Socket.Send call will time out."""
    @SendTimeout.setter
    def SendTimeout(self, value: int) -> None: ...
    @typing.overload
    def SendTo(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, size: int, socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint) -> int:
        """Sends the specified number of bytes of data to the specified endpoint, starting at the specified location in the buffer, and using the specified SocketFlags."""
    @typing.overload
    def SendTo(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], size: int, socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint) -> int:
        """Sends the specified number of bytes of data to the specified endpoint using the specified SocketFlags."""
    @typing.overload
    def SendTo(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint) -> int:
        """Sends data to a specific endpoint using the specified SocketFlags."""
    @typing.overload
    def SendTo(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], remoteEP: System.Net.EndPoint) -> int:
        """Sends data to the specified endpoint."""
    @typing.overload
    def SendTo(self, buffer: typing_extensions.Buffer, remoteEP: System.Net.EndPoint) -> int:
        """Sends data to the specified endpoint."""
    @typing.overload
    def SendTo(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint) -> int:
        """Sends data to a specific endpoint using the specified SocketFlags."""
    @typing.overload
    def SendTo(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags, socketAddress: System.Net.SocketAddress) -> int:
        """Sends data to a specific endpoint using the specified SocketFlags."""
    @typing.overload
    def SendToAsync(self, e: System.Net.Sockets.SocketAsyncEventArgs) -> bool:
        """Sends data asynchronously to a specific remote host."""
    @typing.overload
    def SendToAsync(self, buffer: System.ArraySegment[int], remoteEP: System.Net.EndPoint) -> collections.abc.Awaitable[int]:
        """Sends data to the specified remote host."""
    @typing.overload
    def SendToAsync(self, buffer: System.ArraySegment[int], socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint) -> collections.abc.Awaitable[int]:
        """Sends data to the specified remote host."""
    @typing.overload
    def SendToAsync(self, buffer: typing_extensions.Buffer, remoteEP: System.Net.EndPoint, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Sends data to the specified remote host."""
    @typing.overload
    def SendToAsync(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Sends data to the specified remote host."""
    @typing.overload
    def SendToAsync(self, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags, socketAddress: System.Net.SocketAddress, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Sends data to a specific endpoint using the specified SocketFlags."""
    def SetIPProtectionLevel(self, level: System.Net.Sockets.IPProtectionLevel) -> None:
        """Sets the IP protection level on a socket."""
    def SetRawSocketOption(self, optionLevel: int, optionName: int, optionValue: typing_extensions.Buffer) -> None:
        """Sets a socket option value using platform-specific level and name identifiers."""
    @typing.overload
    def SetSocketOption(self, optionLevel: System.Net.Sockets.SocketOptionLevel, optionName: System.Net.Sockets.SocketOptionName, optionValue: int) -> None:
        """Sets the specified Socket option to the specified integer value."""
    @typing.overload
    def SetSocketOption(self, optionLevel: System.Net.Sockets.SocketOptionLevel, optionName: System.Net.Sockets.SocketOptionName, optionValue: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Sets the specified Socket option to the specified value, represented as a byte array."""
    @typing.overload
    def SetSocketOption(self, optionLevel: System.Net.Sockets.SocketOptionLevel, optionName: System.Net.Sockets.SocketOptionName, optionValue: bool) -> None:
        """Sets the specified Socket option to the specified Boolean value."""
    @typing.overload
    def SetSocketOption(self, optionLevel: System.Net.Sockets.SocketOptionLevel, optionName: System.Net.Sockets.SocketOptionName, optionValue: object) -> None:
        """Sets the specified Socket option to the specified value, represented as an object."""
    def Shutdown(self, how: System.Net.Sockets.SocketShutdown) -> None:
        """Disables sends and receives on a Socket."""
    @property
    def SocketType(self) -> System.Net.Sockets.SocketType:
        """Gets the type of the Socket."""
    SupportsIPv4: typing.ClassVar[bool]
    """Gets a value indicating whether IPv4 support is available and enabled on the current host."""
    SupportsIPv6: typing.ClassVar[bool]
    """Gets a value that indicates whether the Framework supports IPv6 for certain obsolete Dns members."""
    @property
    def Ttl(self) -> int:
        """Gets or sets a value that specifies the Time To Live (TTL) value of Internet Protocol (IP) packets sent by the Socket."""
    @Ttl.setter
    def Ttl(self, value: int) -> None: ...
    @property
    def UseOnlyOverlappedIO(self) -> bool:
        """Gets or sets a value that specifies whether the socket should only use Overlapped I/O mode. On .NET 5+ (including .NET Core versions), the value is always false."""
    @UseOnlyOverlappedIO.setter
    def UseOnlyOverlappedIO(self, value: bool) -> None: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class SocketAsyncEventArgs(System.EventArgs, System.IDisposable):
    """Represents an asynchronous socket operation."""
    @typing.overload
    def __init__(self) -> None:
        """Creates an empty SocketAsyncEventArgs instance."""
    @typing.overload
    def __init__(self, unsafeSuppressExecutionContextFlow: bool) -> None:
        """Initializes the SocketAsyncEventArgs."""
    @property
    def AcceptSocket(self) -> System.Net.Sockets.Socket | None:
        """Gets or sets the socket to use or the socket created for accepting a connection with an asynchronous socket method."""
    @AcceptSocket.setter
    def AcceptSocket(self, value: System.Net.Sockets.Socket | None) -> None: ...
    @property
    def Buffer(self) -> System.Array[int] | None:
        """Gets the data buffer to use with an asynchronous socket method."""
    @property
    def BufferList(self) -> System.Collections.Generic.IList[System.ArraySegment[int]] | None:
        """Gets or sets an array of data buffers to use with an asynchronous socket method."""
    @BufferList.setter
    def BufferList(self, value: collections.abc.Iterable[System.ArraySegment[int]] | None) -> None: ...
    @property
    def BytesTransferred(self) -> int:
        """Gets the number of bytes transferred in the socket operation."""
    Completed: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Net.Sockets.SocketAsyncEventArgs], object]]
    @property
    def ConnectByNameError(self) -> System.Exception | None:
        """Gets the exception in the case of a connection failure when a DnsEndPoint was used."""
    @property
    def ConnectSocket(self) -> System.Net.Sockets.Socket | None:
        """The created and connected Socket object after successful completion of the Overload:System.Net.Sockets.Socket.ConnectAsync method."""
    @property
    def Count(self) -> int:
        """Gets the maximum amount of data, in bytes, to send or receive in an asynchronous operation."""
    @property
    def DisconnectReuseSocket(self) -> bool:
        """Gets or sets a value that specifies if socket can be reused after a disconnect operation."""
    @DisconnectReuseSocket.setter
    def DisconnectReuseSocket(self, value: bool) -> None: ...
    def Dispose(self) -> None:
        """Releases the unmanaged resources used by the SocketAsyncEventArgs instance and optionally disposes of the managed resources."""
    @property
    def LastOperation(self) -> System.Net.Sockets.SocketAsyncOperation:
        """Gets the type of socket operation most recently performed with this context object."""
    @property
    def MemoryBuffer(self) -> memoryview:
        """Gets the region of memory to use as a buffer with an asynchronous socket method."""
    @property
    def Offset(self) -> int:
        """Gets the offset, in bytes, into the data buffer referenced by the SocketAsyncEventArgs.Buffer property."""
    @property
    def ReceiveMessageFromPacketInfo(self) -> System.Net.Sockets.IPPacketInformation:
        """Gets the IP address and interface of a received packet."""
    @property
    def RemoteEndPoint(self) -> System.Net.EndPoint | None:
        """Gets or sets the remote IP endpoint for an asynchronous operation."""
    @RemoteEndPoint.setter
    def RemoteEndPoint(self, value: System.Net.EndPoint | None) -> None: ...
    @property
    def SendPacketsElements(self) -> System.Array[System.Net.Sockets.SendPacketsElement] | None:
        """Gets or sets an array of buffers to be sent for an asynchronous operation used by the Socket.SendPacketsAsync method."""
    @SendPacketsElements.setter
    def SendPacketsElements(self, value: collections.abc.Iterable[System.Net.Sockets.SendPacketsElement] | None) -> None: ...
    @property
    def SendPacketsFlags(self) -> System.Net.Sockets.TransmitFileOptions:
        """Gets or sets a bitwise combination of TransmitFileOptions values for an asynchronous operation used by the Socket.SendPacketsAsync method."""
    @SendPacketsFlags.setter
    def SendPacketsFlags(self, value: System.Net.Sockets.TransmitFileOptions) -> None: ...
    @property
    def SendPacketsSendSize(self) -> int:
        """Gets or sets the size, in bytes, of the data block used in the send operation."""
    @SendPacketsSendSize.setter
    def SendPacketsSendSize(self, value: int) -> None: ...
    @typing.overload
    def SetBuffer(self, offset: int, count: int) -> None:
        """Sets the data buffer to use with an asynchronous socket method."""
    @typing.overload
    def SetBuffer(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int] | None, offset: int, count: int) -> None:
        """Sets the data buffer to use with an asynchronous socket method."""
    @typing.overload
    def SetBuffer(self, buffer: typing_extensions.Buffer) -> None:
        """Sets the region of memory to use as a buffer with an asynchronous socket method."""
    @property
    def SocketError(self) -> System.Net.Sockets.SocketError:
        """Gets or sets the result of the asynchronous socket operation."""
    @SocketError.setter
    def SocketError(self, value: System.Net.Sockets.SocketError) -> None: ...
    @property
    def SocketFlags(self) -> System.Net.Sockets.SocketFlags:
        """Gets the results of an asynchronous socket operation or sets the behavior of an asynchronous operation."""
    @SocketFlags.setter
    def SocketFlags(self, value: System.Net.Sockets.SocketFlags) -> None: ...
    @property
    def UserToken(self) -> typing.Any:
        """Gets or sets a user or application object associated with this asynchronous socket operation."""
    @UserToken.setter
    def UserToken(self, value: object | None) -> None: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class SocketAsyncOperation(System.Enum):
    """The type of asynchronous socket operation most recently performed with this context object."""
    Accept: typing.ClassVar[System.Net.Sockets.SocketAsyncOperation]
    """A socket Accept operation."""
    Connect: typing.ClassVar[System.Net.Sockets.SocketAsyncOperation]
    """A socket Connect operation."""
    Disconnect: typing.ClassVar[System.Net.Sockets.SocketAsyncOperation]
    """A socket Disconnect operation."""
    None_: typing.ClassVar[System.Net.Sockets.SocketAsyncOperation]
    """None of the socket operations."""
    Receive: typing.ClassVar[System.Net.Sockets.SocketAsyncOperation]
    """A socket Receive operation."""
    ReceiveFrom: typing.ClassVar[System.Net.Sockets.SocketAsyncOperation]
    """A socket ReceiveFrom operation."""
    ReceiveMessageFrom: typing.ClassVar[System.Net.Sockets.SocketAsyncOperation]
    """A socket ReceiveMessageFrom operation."""
    Send: typing.ClassVar[System.Net.Sockets.SocketAsyncOperation]
    """A socket Send operation."""
    SendPackets: typing.ClassVar[System.Net.Sockets.SocketAsyncOperation]
    """A socket SendPackets operation."""
    SendTo: typing.ClassVar[System.Net.Sockets.SocketAsyncOperation]
    """A socket SendTo operation."""
    ...

class SocketError(System.Enum):
    """Defines error codes for the Socket class."""
    AccessDenied: typing.ClassVar[System.Net.Sockets.SocketError]
    """An attempt was made to access a Socket in a way that is forbidden by its access permissions."""
    AddressAlreadyInUse: typing.ClassVar[System.Net.Sockets.SocketError]
    """Only one use of an address is normally permitted."""
    AddressFamilyNotSupported: typing.ClassVar[System.Net.Sockets.SocketError]
    """The address family specified is not supported. This error is returned if the IPv6 address family was specified and the IPv6 stack is not installed on the local machine. This error is returned if the IPv4 address family was specified and the IPv4 stack is not installed on the local machine."""
    AddressNotAvailable: typing.ClassVar[System.Net.Sockets.SocketError]
    """The selected IP address is not valid in this context."""
    AlreadyInProgress: typing.ClassVar[System.Net.Sockets.SocketError]
    """The nonblocking Socket already has an operation in progress."""
    ConnectionAborted: typing.ClassVar[System.Net.Sockets.SocketError]
    """The connection was aborted by .NET or the underlying socket provider."""
    ConnectionRefused: typing.ClassVar[System.Net.Sockets.SocketError]
    """The remote host is actively refusing a connection."""
    ConnectionReset: typing.ClassVar[System.Net.Sockets.SocketError]
    """The connection was reset by the remote peer."""
    DestinationAddressRequired: typing.ClassVar[System.Net.Sockets.SocketError]
    """A required address was omitted from an operation on a Socket."""
    Disconnecting: typing.ClassVar[System.Net.Sockets.SocketError]
    """A graceful shutdown is in progress."""
    Fault: typing.ClassVar[System.Net.Sockets.SocketError]
    """An invalid pointer address was detected by the underlying socket provider."""
    HostDown: typing.ClassVar[System.Net.Sockets.SocketError]
    """The operation failed because the remote host is down."""
    HostNotFound: typing.ClassVar[System.Net.Sockets.SocketError]
    """No such host is known. The name is not an official host name or alias."""
    HostUnreachable: typing.ClassVar[System.Net.Sockets.SocketError]
    """There is no network route to the specified host."""
    IOPending: typing.ClassVar[System.Net.Sockets.SocketError]
    """The application has initiated an overlapped operation that cannot be completed immediately."""
    InProgress: typing.ClassVar[System.Net.Sockets.SocketError]
    """A blocking operation is in progress."""
    Interrupted: typing.ClassVar[System.Net.Sockets.SocketError]
    """A blocking Socket call was canceled."""
    InvalidArgument: typing.ClassVar[System.Net.Sockets.SocketError]
    """An invalid argument was supplied to a Socket member."""
    IsConnected: typing.ClassVar[System.Net.Sockets.SocketError]
    """The Socket is already connected."""
    MessageSize: typing.ClassVar[System.Net.Sockets.SocketError]
    """The datagram is too long."""
    NetworkDown: typing.ClassVar[System.Net.Sockets.SocketError]
    """The network is not available."""
    NetworkReset: typing.ClassVar[System.Net.Sockets.SocketError]
    """The application tried to set SocketOptionName.KeepAlive on a connection that has already timed out."""
    NetworkUnreachable: typing.ClassVar[System.Net.Sockets.SocketError]
    """No route to the remote host exists."""
    NoBufferSpaceAvailable: typing.ClassVar[System.Net.Sockets.SocketError]
    """No free buffer space is available for a Socket operation."""
    NoData: typing.ClassVar[System.Net.Sockets.SocketError]
    """The requested name or IP address was not found on the name server."""
    NoRecovery: typing.ClassVar[System.Net.Sockets.SocketError]
    """The error is unrecoverable or the requested database cannot be located."""
    NotConnected: typing.ClassVar[System.Net.Sockets.SocketError]
    """The application tried to send or receive data, and the Socket is not connected."""
    NotInitialized: typing.ClassVar[System.Net.Sockets.SocketError]
    """The underlying socket provider has not been initialized."""
    NotSocket: typing.ClassVar[System.Net.Sockets.SocketError]
    """A Socket operation was attempted on a non-socket."""
    OperationAborted: typing.ClassVar[System.Net.Sockets.SocketError]
    """The overlapped operation was aborted due to the closure of the Socket."""
    OperationNotSupported: typing.ClassVar[System.Net.Sockets.SocketError]
    """The address family is not supported by the protocol family."""
    ProcessLimit: typing.ClassVar[System.Net.Sockets.SocketError]
    """Too many processes are using the underlying socket provider."""
    ProtocolFamilyNotSupported: typing.ClassVar[System.Net.Sockets.SocketError]
    """The protocol family is not implemented or has not been configured."""
    ProtocolNotSupported: typing.ClassVar[System.Net.Sockets.SocketError]
    """The protocol is not implemented or has not been configured."""
    ProtocolOption: typing.ClassVar[System.Net.Sockets.SocketError]
    """An unknown, invalid, or unsupported option or level was used with a Socket."""
    ProtocolType: typing.ClassVar[System.Net.Sockets.SocketError]
    """The protocol type is incorrect for this Socket."""
    Shutdown: typing.ClassVar[System.Net.Sockets.SocketError]
    """A request to send or receive data was disallowed because the Socket has already been closed."""
    SocketError: typing.ClassVar[System.Net.Sockets.SocketError]
    """An unspecified Socket error has occurred."""
    SocketNotSupported: typing.ClassVar[System.Net.Sockets.SocketError]
    """The support for the specified socket type does not exist in this address family."""
    Success: typing.ClassVar[System.Net.Sockets.SocketError]
    """The Socket operation succeeded."""
    SystemNotReady: typing.ClassVar[System.Net.Sockets.SocketError]
    """The network subsystem is unavailable."""
    TimedOut: typing.ClassVar[System.Net.Sockets.SocketError]
    """The connection attempt timed out, or the connected host has failed to respond."""
    TooManyOpenSockets: typing.ClassVar[System.Net.Sockets.SocketError]
    """There are too many open sockets in the underlying socket provider."""
    TryAgain: typing.ClassVar[System.Net.Sockets.SocketError]
    """The name of the host could not be resolved. Try again later."""
    TypeNotFound: typing.ClassVar[System.Net.Sockets.SocketError]
    """The specified class was not found."""
    VersionNotSupported: typing.ClassVar[System.Net.Sockets.SocketError]
    """The version of the underlying socket provider is out of range."""
    WouldBlock: typing.ClassVar[System.Net.Sockets.SocketError]
    """An operation on a nonblocking socket cannot be completed immediately."""
    ...

class SocketException:
    """The exception that is thrown when a socket error occurs."""
    @typing.overload
    def __init__(self, errorCode: int) -> None:
        """Initializes a new instance of the SocketException class with the specified error code."""
    @typing.overload
    def __init__(self, errorCode: int, message: str | None) -> None:
        """Initializes a new instance of the SocketException class with the specified error code and message."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the SocketException class with the last operating system error code."""
    @property
    def ErrorCode(self) -> int:
        """Gets the error code that is associated with this exception."""
    @property
    def Message(self) -> str:
        """Gets the error message that is associated with this exception."""
    @property
    def SocketErrorCode(self) -> System.Net.Sockets.SocketError:
        """Gets the error code that is associated with this exception."""
    ...

class SocketFlags(System.Enum):
    """Specifies socket send and receive behaviors."""
    Broadcast: typing.ClassVar[System.Net.Sockets.SocketFlags]
    """Indicates a broadcast packet."""
    ControlDataTruncated: typing.ClassVar[System.Net.Sockets.SocketFlags]
    """Indicates that the control data did not fit into an internal 64-KB buffer and was truncated."""
    DontRoute: typing.ClassVar[System.Net.Sockets.SocketFlags]
    """Send without using routing tables."""
    Multicast: typing.ClassVar[System.Net.Sockets.SocketFlags]
    """Indicates a multicast packet."""
    None_: typing.ClassVar[System.Net.Sockets.SocketFlags]
    """Use no flags for this call."""
    OutOfBand: typing.ClassVar[System.Net.Sockets.SocketFlags]
    """Process out-of-band data."""
    Partial: typing.ClassVar[System.Net.Sockets.SocketFlags]
    """Partial send or receive for message."""
    Peek: typing.ClassVar[System.Net.Sockets.SocketFlags]
    """Peek at the incoming message."""
    Truncated: typing.ClassVar[System.Net.Sockets.SocketFlags]
    """The message was too large to fit into the specified buffer and was truncated."""
    ...

class SocketInformation(System.ValueType):
    """Encapsulates the information that is necessary to duplicate a Socket."""
    @property
    def Options(self) -> System.Net.Sockets.SocketInformationOptions:
        """Gets or sets the options for a Socket."""
    @Options.setter
    def Options(self, value: System.Net.Sockets.SocketInformationOptions) -> None: ...
    @property
    def ProtocolInformation(self) -> System.Array[int]:
        """Gets or sets the protocol information for a Socket."""
    @ProtocolInformation.setter
    def ProtocolInformation(self, value: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None: ...
    ...

class SocketInformationOptions(System.Enum):
    """Describes states for a Socket."""
    Connected: typing.ClassVar[System.Net.Sockets.SocketInformationOptions]
    """The Socket is connected."""
    Listening: typing.ClassVar[System.Net.Sockets.SocketInformationOptions]
    """The Socket is listening for new connections."""
    NonBlocking: typing.ClassVar[System.Net.Sockets.SocketInformationOptions]
    """The Socket is nonblocking."""
    UseOnlyOverlappedIO: typing.ClassVar[System.Net.Sockets.SocketInformationOptions]
    """The Socket uses overlapped I/O."""
    ...

class SocketOptionLevel(System.Enum):
    """Defines socket option levels for the Socket.SetSocketOption and Socket.GetSocketOption methods."""
    IP: typing.ClassVar[System.Net.Sockets.SocketOptionLevel]
    """Socket options apply only to IP sockets."""
    IPv6: typing.ClassVar[System.Net.Sockets.SocketOptionLevel]
    """Socket options apply only to IPv6 sockets."""
    Socket: typing.ClassVar[System.Net.Sockets.SocketOptionLevel]
    """Socket options apply to all sockets."""
    Tcp: typing.ClassVar[System.Net.Sockets.SocketOptionLevel]
    """Socket options apply only to TCP sockets."""
    Udp: typing.ClassVar[System.Net.Sockets.SocketOptionLevel]
    """Socket options apply only to UDP sockets."""
    ...

class SocketOptionName(System.Enum):
    """Defines configuration option names."""
    AcceptConnection: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """The socket is listening."""
    AddMembership: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Add an IP group membership."""
    AddSourceMembership: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Join a source group."""
    BlockSource: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Block data from a source."""
    Broadcast: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Permit sending broadcast messages on the socket."""
    BsdUrgent: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Use urgent data as defined in RFC-1222. This option can be set only once; after it is set, it cannot be turned off."""
    ChecksumCoverage: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Set or get the UDP checksum coverage."""
    Debug: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Record debugging information."""
    DontFragment: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Do not fragment IP datagrams."""
    DontLinger: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Close the socket gracefully without lingering."""
    DontRoute: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Do not route; send the packet directly to the interface addresses."""
    DropMembership: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Drop an IP group membership."""
    DropSourceMembership: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Drop a source group."""
    Error: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Gets the error status and clear."""
    ExclusiveAddressUse: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Enables a socket to be bound for exclusive access."""
    Expedited: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Use expedited data as defined in RFC-1222. This option can be set only once; after it is set, it cannot be turned off."""
    FastOpen: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Enables TCP Fast Open as defined in RFC-7413. The actual observed behavior depends on OS configuration and the state of the kernel TCP cookie cache. Using TFO is only recommended in controlled networking environments, meaning that each middlebox (for example, firewall, router, proxy) on the networking path between the client and server is known and can be configured to support TFO. Using TFO outside of controlled environments (such as the open internet) can lead to connectivity issues."""
    HeaderIncluded: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Indicates that the application provides the IP header for outgoing datagrams."""
    HopLimit: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Specifies the maximum number of router hops for an Internet Protocol version 6 (IPv6) packet. This is similar to Time to Live (TTL) for Internet Protocol version 4."""
    IPOptions: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Specifies the IP options to be inserted into outgoing datagrams."""
    IPProtectionLevel: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Enables restriction of a IPv6 socket to a specified scope, such as addresses with the same link local or site local prefix. This socket option enables applications to place access restrictions on IPv6 sockets. Such restrictions enable an application running on a private LAN to simply and robustly harden itself against external attacks. This socket option widens or narrows the scope of a listening socket, enabling unrestricted access from public and private users when appropriate, or restricting access only to the same site, as required. This socket option has defined protection levels specified in the IPProtectionLevel enumeration."""
    IPv6Only: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Indicates if a socket created for the AF_INET6 address family is restricted to IPv6 communications only. Sockets created for the AF_INET6 address family may be used for both IPv6 and IPv4 communications. Some applications may want to restrict their use of a socket created for the AF_INET6 address family to IPv6 communications only. When this value is non-zero (the default on Windows), a socket created for the AF_INET6 address family can be used to send and receive IPv6 packets only. When this value is zero, a socket created for the AF_INET6 address family can be used to send and receive packets to and from an IPv6 address or an IPv4 address. Note that the ability to interact with an IPv4 address requires the use of IPv4 mapped addresses. This socket option is supported on Windows Vista or later."""
    IpTimeToLive: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Set the IP header Time-to-Live field."""
    KeepAlive: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Use keep-alives."""
    Linger: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Linger on close if unsent data is present."""
    MaxConnections: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Not supported; will throw a SocketException if used."""
    MulticastInterface: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Set the interface for outgoing multicast packets."""
    MulticastLoopback: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """An IP multicast loopback."""
    MulticastTimeToLive: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """An IP multicast Time to Live."""
    NoChecksum: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Send UDP datagrams with checksum set to zero."""
    NoDelay: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Disables the Nagle algorithm for send coalescing."""
    OutOfBandInline: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Receives out-of-band data in the normal data stream."""
    PacketInformation: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Return information about received packets."""
    ReceiveBuffer: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Specifies the total per-socket buffer space reserved for receives. This is unrelated to the maximum message size or the size of a TCP window."""
    ReceiveLowWater: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Specifies the low water mark for Overload:System.Net.Sockets.Socket.Receive operations."""
    ReceiveTimeout: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Receive a time-out. This option applies only to synchronous methods; it has no effect on asynchronous methods such as the Socket.BeginSend method."""
    ReuseAddress: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Allows the socket to be bound to an address that is already in use."""
    ReuseUnicastPort: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Indicates that the system should defer ephemeral port allocation for outbound connections. This is equivalent to using the Winsock2 SO_REUSE_UNICASTPORT socket option."""
    SendBuffer: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Specifies the total per-socket buffer space reserved for sends. This is unrelated to the maximum message size or the size of a TCP window."""
    SendLowWater: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Specifies the low water mark for Overload:System.Net.Sockets.Socket.Send operations."""
    SendTimeout: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Send a time-out. This option applies only to synchronous methods; it has no effect on asynchronous methods such as the Socket.BeginSend method."""
    TcpKeepAliveInterval: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """The number of seconds a TCP connection will wait for a keepalive response before sending another keepalive probe."""
    TcpKeepAliveRetryCount: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """The number of TCP keep alive probes that will be sent before the connection is terminated."""
    TcpKeepAliveTime: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """The number of seconds a TCP connection will remain alive/idle before keepalive probes are sent to the remote."""
    Type: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Gets the socket type."""
    TypeOfService: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Change the IP header type of the service field."""
    UnblockSource: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Unblock a previously blocked source."""
    UpdateAcceptContext: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Updates an accepted socket's properties by using those of an existing socket. This is equivalent to using the Winsock2 SO_UPDATE_ACCEPT_CONTEXT socket option and is supported only on connection-oriented sockets."""
    UpdateConnectContext: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Updates a connected socket's properties by using those of an existing socket. This is equivalent to using the Winsock2 SO_UPDATE_CONNECT_CONTEXT socket option and is supported only on connection-oriented sockets."""
    UseLoopback: typing.ClassVar[System.Net.Sockets.SocketOptionName]
    """Bypass hardware when possible."""
    ...

class SocketReceiveFromResult(System.ValueType):
    """The result of a SocketTaskExtensions.ReceiveFromAsync operation."""
    ReceivedBytes: int
    RemoteEndPoint: System.Net.EndPoint
    ...

class SocketReceiveMessageFromResult(System.ValueType):
    """The result of a SocketTaskExtensions.ReceiveMessageFromAsync operation."""
    PacketInformation: System.Net.Sockets.IPPacketInformation
    ReceivedBytes: int
    RemoteEndPoint: System.Net.EndPoint
    SocketFlags: System.Net.Sockets.SocketFlags
    ...

class SocketShutdown(System.Enum):
    """Defines constants that are used by the Socket.Shutdown method."""
    Both: typing.ClassVar[System.Net.Sockets.SocketShutdown]
    """Disables a Socket for both sending and receiving. This field is constant."""
    Receive: typing.ClassVar[System.Net.Sockets.SocketShutdown]
    """Disables a Socket for receiving. This field is constant."""
    Send: typing.ClassVar[System.Net.Sockets.SocketShutdown]
    """Disables a Socket for sending. This field is constant."""
    ...

class SocketTaskExtensions(System.Object):
    """This class contains extension methods to the Socket class."""
    @typing.overload
    @staticmethod
    def AcceptAsync(socket: System.Net.Sockets.Socket) -> collections.abc.Awaitable[System.Net.Sockets.Socket]:
        """Performs an asynchronous operation on to accept an incoming connection attempt on the socket."""
    @typing.overload
    @staticmethod
    def AcceptAsync(socket: System.Net.Sockets.Socket, acceptSocket: System.Net.Sockets.Socket | None) -> collections.abc.Awaitable[System.Net.Sockets.Socket]:
        """Performs an asynchronous operation on to accept an incoming connection attempt on the socket."""
    @typing.overload
    @staticmethod
    def ConnectAsync(socket: System.Net.Sockets.Socket, remoteEP: System.Net.EndPoint) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host."""
    @typing.overload
    @staticmethod
    def ConnectAsync(socket: System.Net.Sockets.Socket, remoteEP: System.Net.EndPoint, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host."""
    @typing.overload
    @staticmethod
    def ConnectAsync(socket: System.Net.Sockets.Socket, address: System.Net.IPAddress, port: int) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host. The host is specified by an IP address and a port number."""
    @typing.overload
    @staticmethod
    def ConnectAsync(socket: System.Net.Sockets.Socket, address: System.Net.IPAddress, port: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host, which is specified by an IP address and a port number."""
    @typing.overload
    @staticmethod
    def ConnectAsync(socket: System.Net.Sockets.Socket, addresses: collections.abc.Iterable[System.Net.IPAddress], port: int) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host. The host is specified by an array of IP addresses and a port number."""
    @typing.overload
    @staticmethod
    def ConnectAsync(socket: System.Net.Sockets.Socket, addresses: collections.abc.Iterable[System.Net.IPAddress], port: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host, which is specified by an array of IP addresses and a port number."""
    @typing.overload
    @staticmethod
    def ConnectAsync(socket: System.Net.Sockets.Socket, host: str, port: int) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host. The host is specified by a host name and a port number."""
    @typing.overload
    @staticmethod
    def ConnectAsync(socket: System.Net.Sockets.Socket, host: str, port: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Establishes a connection to a remote host, which is specified by a host name and a port number."""
    @typing.overload
    @staticmethod
    def ReceiveAsync(socket: System.Net.Sockets.Socket, buffer: System.ArraySegment[int], socketFlags: System.Net.Sockets.SocketFlags) -> collections.abc.Awaitable[int]:
        """Receives data from a connected socket."""
    @typing.overload
    @staticmethod
    def ReceiveAsync(socket: System.Net.Sockets.Socket, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Receives data from a connected socket."""
    @typing.overload
    @staticmethod
    def ReceiveAsync(socket: System.Net.Sockets.Socket, buffers: collections.abc.Iterable[System.ArraySegment[int]], socketFlags: System.Net.Sockets.SocketFlags) -> collections.abc.Awaitable[int]:
        """Receives data from a connected socket."""
    @staticmethod
    def ReceiveFromAsync(socket: System.Net.Sockets.Socket, buffer: System.ArraySegment[int], socketFlags: System.Net.Sockets.SocketFlags, remoteEndPoint: System.Net.EndPoint) -> collections.abc.Awaitable[System.Net.Sockets.SocketReceiveFromResult]:
        """Receives data from a specified network device."""
    @staticmethod
    def ReceiveMessageFromAsync(socket: System.Net.Sockets.Socket, buffer: System.ArraySegment[int], socketFlags: System.Net.Sockets.SocketFlags, remoteEndPoint: System.Net.EndPoint) -> collections.abc.Awaitable[System.Net.Sockets.SocketReceiveMessageFromResult]:
        """Receives the specified number of bytes of data into the specified location of the data buffer, using the specified SocketFlags, and stores the endpoint and packet information."""
    @typing.overload
    @staticmethod
    def SendAsync(socket: System.Net.Sockets.Socket, buffer: System.ArraySegment[int], socketFlags: System.Net.Sockets.SocketFlags) -> collections.abc.Awaitable[int]:
        """Sends data to a connected socket."""
    @typing.overload
    @staticmethod
    def SendAsync(socket: System.Net.Sockets.Socket, buffer: typing_extensions.Buffer, socketFlags: System.Net.Sockets.SocketFlags, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Sends data to a connected socket."""
    @typing.overload
    @staticmethod
    def SendAsync(socket: System.Net.Sockets.Socket, buffers: collections.abc.Iterable[System.ArraySegment[int]], socketFlags: System.Net.Sockets.SocketFlags) -> collections.abc.Awaitable[int]:
        """Sends data to a connected socket."""
    @staticmethod
    def SendToAsync(socket: System.Net.Sockets.Socket, buffer: System.ArraySegment[int], socketFlags: System.Net.Sockets.SocketFlags, remoteEP: System.Net.EndPoint) -> collections.abc.Awaitable[int]:
        """Sends data asynchronously to a specific remote host."""
    ...

class SocketType(System.Enum):
    """Specifies the type of socket that an instance of the Socket class represents."""
    Dgram: typing.ClassVar[System.Net.Sockets.SocketType]
    """Supports datagrams, which are connectionless, unreliable messages of a fixed (typically small) maximum length. Messages might be lost or duplicated and might arrive out of order. A Socket of type SocketType.Dgram requires no connection prior to sending and receiving data, and can communicate with multiple peers. SocketType.Dgram uses the Datagram Protocol (ProtocolType.ProtocolType.Udp) and the AddressFamily.AddressFamily.InterNetwork address family."""
    Raw: typing.ClassVar[System.Net.Sockets.SocketType]
    """Supports access to the underlying transport protocol. Using SocketType.Raw, you can communicate using protocols like Internet Control Message Protocol (ProtocolType.ProtocolType.Icmp) and Internet Group Management Protocol (ProtocolType.ProtocolType.Igmp). Your application must provide a complete IP header when sending. Received datagrams return with the IP header and options intact."""
    Rdm: typing.ClassVar[System.Net.Sockets.SocketType]
    """Supports connectionless, message-oriented, reliably delivered messages, and preserves message boundaries in data. Rdm (Reliably Delivered Messages) messages arrive unduplicated and in order. Furthermore, the sender is notified if messages are lost. If you initialize a Socket using SocketType.Rdm, you do not require a remote host connection before sending and receiving data. With SocketType.Rdm, you can communicate with multiple peers."""
    Seqpacket: typing.ClassVar[System.Net.Sockets.SocketType]
    """Provides connection-oriented and reliable two-way transfer of ordered byte streams across a network. SocketType.Seqpacket does not duplicate data, and it preserves boundaries within the data stream. A Socket of type SocketType.Seqpacket communicates with a single peer and requires a remote host connection before communication can begin."""
    Stream: typing.ClassVar[System.Net.Sockets.SocketType]
    """Supports reliable, two-way, connection-based byte streams without the duplication of data and without preservation of boundaries. A Socket of this type communicates with a single peer and requires a remote host connection before communication can begin. SocketType.Stream uses the Transmission Control Protocol (ProtocolType.ProtocolType.Tcp) and the AddressFamily.AddressFamily.InterNetwork address family."""
    Unknown: typing.ClassVar[System.Net.Sockets.SocketType]
    """Specifies an unknown Socket type."""
    ...

class TcpClient(System.IDisposable):
    """Provides client connections for TCP network services."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the TcpClient class."""
    @typing.overload
    def __init__(self, family: System.Net.Sockets.AddressFamily) -> None:
        """Initializes a new instance of the TcpClient class with the specified family."""
    @typing.overload
    def __init__(self, localEP: System.Net.IPEndPoint) -> None:
        """Initializes a new instance of the TcpClient class and binds it to the specified local endpoint."""
    @typing.overload
    def __init__(self, hostname: str, port: int) -> None:
        """Initializes a new instance of the TcpClient class and connects to the specified port on the specified host."""
    @property
    def Available(self) -> int:
        """Gets the amount of data that has been received from the network and is available to be read."""
    @typing.overload
    def BeginConnect(self, address: System.Net.IPAddress, port: int, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous request for a remote host connection. The remote host is specified by an IPAddress and a port number (Int32)."""
    @typing.overload
    def BeginConnect(self, host: str, port: int, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous request for a remote host connection. The remote host is specified by a host name (String) and a port number (Int32)."""
    @typing.overload
    def BeginConnect(self, addresses: collections.abc.Iterable[System.Net.IPAddress], port: int, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous request for a remote host connection. The remote host is specified by an IPAddress array and a port number (Int32)."""
    @property
    def Client(self) -> System.Net.Sockets.Socket:
        """Gets or sets the underlying Socket."""
    @Client.setter
    def Client(self, value: System.Net.Sockets.Socket) -> None: ...
    def Close(self) -> None:
        """Disposes this TcpClient instance and requests that the underlying TCP connection be closed."""
    @typing.overload
    def Connect(self, hostname: str, port: int) -> None:
        """Connects the client to the specified port on the specified host."""
    @typing.overload
    def Connect(self, address: System.Net.IPAddress, port: int) -> None:
        """Connects the client to a remote TCP host using the specified IP address and port number."""
    @typing.overload
    def Connect(self, remoteEP: System.Net.IPEndPoint) -> None:
        """Connects the client to a remote TCP host using the specified remote network endpoint."""
    @typing.overload
    def Connect(self, ipAddresses: collections.abc.Iterable[System.Net.IPAddress], port: int) -> None:
        """Connects the client to a remote TCP host using the specified IP addresses and port number."""
    @typing.overload
    def ConnectAsync(self, address: System.Net.IPAddress, port: int) -> collections.abc.Awaitable[None]:
        """Connects the client to a remote TCP host using the specified IP address and port number as an asynchronous operation."""
    @typing.overload
    def ConnectAsync(self, host: str, port: int) -> collections.abc.Awaitable[None]:
        """Connects the client to the specified TCP port on the specified host as an asynchronous operation."""
    @typing.overload
    def ConnectAsync(self, addresses: collections.abc.Iterable[System.Net.IPAddress], port: int) -> collections.abc.Awaitable[None]:
        """Connects the client to a remote TCP host using the specified IP addresses and port number as an asynchronous operation."""
    @typing.overload
    def ConnectAsync(self, remoteEP: System.Net.IPEndPoint) -> collections.abc.Awaitable[None]:
        """Connects the client to a remote TCP host using the specified endpoint as an asynchronous operation."""
    @typing.overload
    def ConnectAsync(self, address: System.Net.IPAddress, port: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Connects the client to a remote TCP host using the specified IP address and port number as an asynchronous operation."""
    @typing.overload
    def ConnectAsync(self, host: str, port: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Connects the client to the specified TCP port on the specified host as an asynchronous operation."""
    @typing.overload
    def ConnectAsync(self, addresses: collections.abc.Iterable[System.Net.IPAddress], port: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Connects the client to a remote TCP host using the specified IP addresses and port number as an asynchronous operation."""
    @typing.overload
    def ConnectAsync(self, remoteEP: System.Net.IPEndPoint, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Connects the client to a remote TCP host using the specified endpoint as an asynchronous operation."""
    @property
    def Connected(self) -> bool:
        """Gets a value indicating whether the underlying Socket for a TcpClient is connected to a remote host."""
    def Dispose(self) -> None:
        """Releases the managed and unmanaged resources used by the TcpClient."""
    def EndConnect(self, asyncResult: System.IAsyncResult) -> None:
        """Ends a pending asynchronous connection attempt."""
    @property
    def ExclusiveAddressUse(self) -> bool:
        """Gets or sets a Boolean value that specifies whether the TcpClient allows only one client to use a port."""
    @ExclusiveAddressUse.setter
    def ExclusiveAddressUse(self, value: bool) -> None: ...
    def GetStream(self) -> System.Net.Sockets.NetworkStream:
        """Returns the NetworkStream used to send and receive data."""
    @property
    def LingerState(self) -> System.Net.Sockets.LingerOption | None:
        """Gets or sets information about the linger state of the associated socket."""
    @LingerState.setter
    def LingerState(self, value: System.Net.Sockets.LingerOption) -> None: ...
    @property
    def NoDelay(self) -> bool:
        """Gets or sets a value that disables a delay when send or receive buffers are not full."""
    @NoDelay.setter
    def NoDelay(self, value: bool) -> None: ...
    @property
    def ReceiveBufferSize(self) -> int:
        """Gets or sets the size of the receive buffer."""
    @ReceiveBufferSize.setter
    def ReceiveBufferSize(self, value: int) -> None: ...
    @property
    def ReceiveTimeout(self) -> int:
        """Gets or sets the amount of time a TcpClient will wait to receive data once a read operation is initiated."""
    @ReceiveTimeout.setter
    def ReceiveTimeout(self, value: int) -> None: ...
    @property
    def SendBufferSize(self) -> int:
        """Gets or sets the size of the send buffer."""
    @SendBufferSize.setter
    def SendBufferSize(self, value: int) -> None: ...
    @property
    def SendTimeout(self) -> int:
        """Gets or sets the amount of time a TcpClient will wait for a send operation to complete successfully."""
    @SendTimeout.setter
    def SendTimeout(self, value: int) -> None: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class TcpListener(System.IDisposable):
    """Listens for connections from TCP network clients."""
    @typing.overload
    def __init__(self, localEP: System.Net.IPEndPoint) -> None:
        """Initializes a new instance of the TcpListener class with the specified local endpoint."""
    @typing.overload
    def __init__(self, localaddr: System.Net.IPAddress, port: int) -> None:
        """Initializes a new instance of the TcpListener class that listens for incoming connection attempts on the specified local IP address and port number."""
    @typing.overload
    def __init__(self, port: int) -> None:
        """Initializes a new instance of the TcpListener class that listens on the specified port."""
    def AcceptSocket(self) -> System.Net.Sockets.Socket:
        """Accepts a pending connection request."""
    @typing.overload
    def AcceptSocketAsync(self) -> collections.abc.Awaitable[System.Net.Sockets.Socket]:
        """Accepts a pending connection request as an asynchronous operation."""
    @typing.overload
    def AcceptSocketAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Sockets.Socket]:
        """Accepts a pending connection request as a cancellable asynchronous operation."""
    def AcceptTcpClient(self) -> System.Net.Sockets.TcpClient:
        """Accepts a pending connection request."""
    @typing.overload
    def AcceptTcpClientAsync(self) -> collections.abc.Awaitable[System.Net.Sockets.TcpClient]:
        """Accepts a pending connection request as an asynchronous operation."""
    @typing.overload
    def AcceptTcpClientAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Sockets.TcpClient]:
        """Accepts a pending connection request as a cancellable asynchronous operation."""
    def AllowNatTraversal(self, allowed: bool) -> None:
        """Enables or disables Network Address Translation (NAT) traversal on a TcpListener instance."""
    def BeginAcceptSocket(self, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous operation to accept an incoming connection attempt."""
    def BeginAcceptTcpClient(self, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous operation to accept an incoming connection attempt."""
    @staticmethod
    def Create(port: int) -> System.Net.Sockets.TcpListener:
        """Creates a new TcpListener instance to listen on the specified port."""
    def Dispose(self) -> None:
        """Releases all resources used by the current TcpListener instance."""
    def EndAcceptSocket(self, asyncResult: System.IAsyncResult) -> System.Net.Sockets.Socket:
        """Asynchronously accepts an incoming connection attempt and creates a new Socket to handle remote host communication."""
    def EndAcceptTcpClient(self, asyncResult: System.IAsyncResult) -> System.Net.Sockets.TcpClient:
        """Asynchronously accepts an incoming connection attempt and creates a new TcpClient to handle remote host communication."""
    @property
    def ExclusiveAddressUse(self) -> bool:
        """Gets or sets a Boolean value that specifies whether the TcpListener allows only one underlying socket to listen to a specific port."""
    @ExclusiveAddressUse.setter
    def ExclusiveAddressUse(self, value: bool) -> None: ...
    @property
    def LocalEndpoint(self) -> System.Net.EndPoint:
        """Gets the underlying EndPoint of the current TcpListener."""
    def Pending(self) -> bool:
        """Determines if there are pending connection requests."""
    @property
    def Server(self) -> System.Net.Sockets.Socket:
        """Gets the underlying network Socket."""
    @typing.overload
    def Start(self) -> None:
        """Starts listening for incoming connection requests."""
    @typing.overload
    def Start(self, backlog: int) -> None:
        """Starts listening for incoming connection requests with a maximum number of pending connection."""
    def Stop(self) -> None:
        """Closes the listener."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class TransmitFileOptions(System.Enum):
    """The TransmitFileOptions enumeration defines values used in file transfer requests."""
    Disconnect: typing.ClassVar[System.Net.Sockets.TransmitFileOptions]
    """Start a transport-level disconnect after all the file data has been queued for transmission. When used with TransmitFileOptions.ReuseSocket, these flags return the socket to a disconnected, reusable state after the file has been transmitted."""
    ReuseSocket: typing.ClassVar[System.Net.Sockets.TransmitFileOptions]
    """The socket handle may be reused when the request completes. This flag is valid only if TransmitFileOptions.Disconnect is also specified. When used with TransmitFileOptions.Disconnect, these flags return the socket to a disconnected, reusable state after the file has been transmitted."""
    UseDefaultWorkerThread: typing.ClassVar[System.Net.Sockets.TransmitFileOptions]
    """Use the default thread to process long file transfer requests."""
    UseKernelApc: typing.ClassVar[System.Net.Sockets.TransmitFileOptions]
    """Use kernel asynchronous procedure calls (APCs) instead of worker threads to process long file transfer requests. Long requests are defined as requests that require more than a single read from the file or a cache; the request therefore depends on the size of the file and the specified length of the send packet."""
    UseSystemThread: typing.ClassVar[System.Net.Sockets.TransmitFileOptions]
    """Use system threads to process long file transfer requests."""
    WriteBehind: typing.ClassVar[System.Net.Sockets.TransmitFileOptions]
    """Complete the file transfer request immediately, without pending. If this flag is specified and the file transfer succeeds, the data has been accepted by the system but not necessarily acknowledged by the remote end. Do not use this flag with the TransmitFileOptions.Disconnect and TransmitFileOptions.ReuseSocket flags."""
    ...

class UdpClient(System.IDisposable):
    """Provides User Datagram Protocol (UDP) network services."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the UdpClient class."""
    @typing.overload
    def __init__(self, family: System.Net.Sockets.AddressFamily) -> None:
        """Initializes a new instance of the UdpClient class."""
    @typing.overload
    def __init__(self, port: int) -> None:
        """Initializes a new instance of the UdpClient class and binds it to the local port number provided."""
    @typing.overload
    def __init__(self, port: int, family: System.Net.Sockets.AddressFamily) -> None:
        """Initializes a new instance of the UdpClient class and binds it to the local port number provided."""
    @typing.overload
    def __init__(self, localEP: System.Net.IPEndPoint) -> None:
        """Initializes a new instance of the UdpClient class and binds it to the specified local endpoint."""
    @typing.overload
    def __init__(self, hostname: str, port: int) -> None:
        """Initializes a new instance of the UdpClient class and establishes a default remote host."""
    def AllowNatTraversal(self, allowed: bool) -> None:
        """Enables or disables Network Address Translation (NAT) traversal on a UdpClient instance."""
    @property
    def Available(self) -> int:
        """Gets the amount of data received from the network that is available to read."""
    def BeginReceive(self, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Receives a datagram from a remote host asynchronously."""
    @typing.overload
    def BeginSend(self, datagram: typing_extensions.Buffer | collections.abc.Iterable[int], bytes: int, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Sends a datagram to a remote host asynchronously. The destination was specified previously by a call to Overload:System.Net.Sockets.UdpClient.Connect."""
    @typing.overload
    def BeginSend(self, datagram: typing_extensions.Buffer | collections.abc.Iterable[int], bytes: int, hostname: str | None, port: int, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Sends a datagram to a destination asynchronously. The destination is specified by the host name and port number."""
    @typing.overload
    def BeginSend(self, datagram: typing_extensions.Buffer | collections.abc.Iterable[int], bytes: int, endPoint: System.Net.IPEndPoint | None, requestCallback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Sends a datagram to a destination asynchronously. The destination is specified by a EndPoint."""
    @property
    def Client(self) -> System.Net.Sockets.Socket:
        """Gets or sets the underlying network Socket."""
    @Client.setter
    def Client(self, value: System.Net.Sockets.Socket) -> None: ...
    def Close(self) -> None:
        """Closes the UDP connection."""
    @typing.overload
    def Connect(self, hostname: str, port: int) -> None:
        """Establishes a default remote host using the specified host name and port number."""
    @typing.overload
    def Connect(self, addr: System.Net.IPAddress, port: int) -> None:
        """Establishes a default remote host using the specified IP address and port number."""
    @typing.overload
    def Connect(self, endPoint: System.Net.IPEndPoint) -> None:
        """Establishes a default remote host using the specified network endpoint."""
    def Dispose(self) -> None:
        """Releases the managed and unmanaged resources used by the UdpClient."""
    @property
    def DontFragment(self) -> bool:
        """Gets or sets a Boolean value that specifies whether the UdpClient allows Internet Protocol (IP) datagrams to be fragmented."""
    @DontFragment.setter
    def DontFragment(self, value: bool) -> None: ...
    @typing.overload
    def DropMulticastGroup(self, multicastAddr: System.Net.IPAddress) -> None:
        """Leaves a multicast group."""
    @typing.overload
    def DropMulticastGroup(self, multicastAddr: System.Net.IPAddress, ifindex: int) -> None:
        """Leaves a multicast group."""
    @property
    def EnableBroadcast(self) -> bool:
        """Gets or sets a Boolean value that specifies whether the UdpClient may send broadcast packets."""
    @EnableBroadcast.setter
    def EnableBroadcast(self, value: bool) -> None: ...
    def EndReceive(self, asyncResult: System.IAsyncResult, remoteEP: System.Net.IPEndPoint | None) -> tuple[System.Array[int], System.Net.IPEndPoint | None]:
        """Ends a pending asynchronous receive."""
    def EndSend(self, asyncResult: System.IAsyncResult) -> int:
        """Ends a pending asynchronous send."""
    @property
    def ExclusiveAddressUse(self) -> bool:
        """Gets or sets a Boolean value that specifies whether the UdpClient allows only one client to use a port."""
    @ExclusiveAddressUse.setter
    def ExclusiveAddressUse(self, value: bool) -> None: ...
    @typing.overload
    def JoinMulticastGroup(self, multicastAddr: System.Net.IPAddress) -> None:
        """Adds a UdpClient to a multicast group."""
    @typing.overload
    def JoinMulticastGroup(self, multicastAddr: System.Net.IPAddress, localAddress: System.Net.IPAddress) -> None:
        """Adds a UdpClient to a multicast group."""
    @typing.overload
    def JoinMulticastGroup(self, ifindex: int, multicastAddr: System.Net.IPAddress) -> None:
        """Adds a UdpClient to a multicast group."""
    @typing.overload
    def JoinMulticastGroup(self, multicastAddr: System.Net.IPAddress, timeToLive: int) -> None:
        """Adds a UdpClient to a multicast group with the specified Time to Live (TTL)."""
    @property
    def MulticastLoopback(self) -> bool:
        """Gets or sets a Boolean value that specifies whether outgoing multicast packets are delivered to the sending application."""
    @MulticastLoopback.setter
    def MulticastLoopback(self, value: bool) -> None: ...
    def Receive(self, remoteEP: System.Net.IPEndPoint | None) -> tuple[System.Array[int], System.Net.IPEndPoint]:
        """Returns a UDP datagram that was sent by a remote host."""
    @typing.overload
    def ReceiveAsync(self) -> collections.abc.Awaitable[System.Net.Sockets.UdpReceiveResult]:
        """Returns a UDP datagram asynchronously that was sent by a remote host."""
    @typing.overload
    def ReceiveAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Net.Sockets.UdpReceiveResult]:
        """Returns a UDP datagram asynchronously that was sent by a remote host."""
    @typing.overload
    def Send(self, dgram: typing_extensions.Buffer | collections.abc.Iterable[int], bytes: int, endPoint: System.Net.IPEndPoint | None) -> int:
        """Sends a UDP datagram to the host at the specified remote endpoint."""
    @typing.overload
    def Send(self, datagram: typing_extensions.Buffer, endPoint: System.Net.IPEndPoint | None) -> int:
        """Sends a UDP datagram to the host at the specified remote endpoint."""
    @typing.overload
    def Send(self, dgram: typing_extensions.Buffer | collections.abc.Iterable[int], bytes: int, hostname: str | None, port: int) -> int:
        """Sends a UDP datagram to a specified port on a specified remote host."""
    @typing.overload
    def Send(self, datagram: typing_extensions.Buffer, hostname: str | None, port: int) -> int:
        """Sends a UDP datagram to a specified port on a specified remote host."""
    @typing.overload
    def Send(self, dgram: typing_extensions.Buffer | collections.abc.Iterable[int], bytes: int) -> int:
        """Sends a UDP datagram to a remote host."""
    @typing.overload
    def Send(self, datagram: typing_extensions.Buffer) -> int:
        """Sends a UDP datagram to a remote host."""
    @typing.overload
    def SendAsync(self, datagram: typing_extensions.Buffer | collections.abc.Iterable[int], bytes: int) -> collections.abc.Awaitable[int]:
        """Sends a UDP datagram asynchronously to a remote host."""
    @typing.overload
    def SendAsync(self, datagram: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Sends a UDP datagram asynchronously to a remote host."""
    @typing.overload
    def SendAsync(self, datagram: typing_extensions.Buffer | collections.abc.Iterable[int], bytes: int, hostname: str | None, port: int) -> collections.abc.Awaitable[int]:
        """Sends a UDP datagram asynchronously to a remote host."""
    @typing.overload
    def SendAsync(self, datagram: typing_extensions.Buffer, hostname: str | None, port: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Sends a UDP datagram asynchronously to a remote host."""
    @typing.overload
    def SendAsync(self, datagram: typing_extensions.Buffer | collections.abc.Iterable[int], bytes: int, endPoint: System.Net.IPEndPoint | None) -> collections.abc.Awaitable[int]:
        """Sends a UDP datagram asynchronously to a remote host."""
    @typing.overload
    def SendAsync(self, datagram: typing_extensions.Buffer, endPoint: System.Net.IPEndPoint | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Sends a UDP datagram asynchronously to a remote host."""
    @property
    def Ttl(self) -> int:
        """Gets or sets a value that specifies the Time to Live (TTL) value of Internet Protocol (IP) packets sent by the UdpClient."""
    @Ttl.setter
    def Ttl(self, value: int) -> None: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class UdpReceiveResult(System.ValueType):
    """Presents UDP receive result information from a call to the UdpClient.ReceiveAsync method."""
    def __init__(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], remoteEndPoint: System.Net.IPEndPoint) -> None:
        """Initializes a new instance of the UdpReceiveResult class."""
    @property
    def Buffer(self) -> System.Array[int]:
        """Gets a buffer with the data received in the UDP packet."""
    @typing.overload
    def Equals(self, other: System.Net.Sockets.UdpReceiveResult) -> bool:
        """Returns a value that indicates whether this instance is equal to a specified object."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value that indicates whether this instance is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    @property
    def RemoteEndPoint(self) -> System.Net.IPEndPoint:
        """Gets the remote endpoint from which the UDP packet was received."""
    ...

class UnixDomainSocketEndPoint(System.Net.EndPoint):
    """Represents a Unix Domain Socket endpoint as a path."""
    def __init__(self, path: str) -> None:
        """Initializes a new instance of the UnixDomainSocketEndPoint with the file path to connect a unix domain socket over."""
    @property
    def AddressFamily(self) -> System.Net.Sockets.AddressFamily:
        """Gets the address family to which the endpoint belongs."""
    def Create(self, socketAddress: System.Net.SocketAddress) -> System.Net.EndPoint:
        """Creates an EndPoint instance from a SocketAddress instance."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current UnixDomainSocketEndPoint."""
    def GetHashCode(self) -> int:
        """Returns a hash value for a UnixDomainSocketEndPoint instance."""
    def Serialize(self) -> System.Net.SocketAddress:
        """Serializes endpoint information into a SocketAddress instance."""
    def ToString(self) -> str:
        """Gets the path represented by this UnixDomainSocketEndPoint instance."""
    ...
