"""Network streams and datagrams, on .NET's sockets: TCP, TLS, UDP.

Twin: ``asyncio.open_connection``, ``start_server`` and datagram endpoints. Differences: a write is awaited, so there is no ``drain``; the
objects belong to no loop; every connection of a server is a task of the loop that serves. Errors are ``OSError``s
(``ConnectionRefusedError``, ``ConnectionResetError``…), the end of a stream where more was wanted is an ``EOFError``.
"""

from ._addresses import Address
from ._datagrams import Datagrams, datagrams
from ._socket_servers import Server, serve
from ._socket_streams import Stream, connect

__all__ = ["Address", "Datagrams", "Server", "Stream", "connect", "datagrams", "serve"]
