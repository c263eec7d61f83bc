"""Names and numbers of hosts, for sockets: what they resolve to, and what an endpoint is called in Python."""

from __future__ import annotations

from typing import Any

from System.Net import Dns, IPAddress

Address = tuple[str, int]
"""Host and port."""


async def resolve(host: str) -> list[IPAddress]:
    """All addresses of ``host``, of both families, the preferred one first; one that is written in numbers is itself."""
    numeric, address = IPAddress.TryParse(host)
    if numeric and address is not None:
        return [address]
    return list({str(address): address for address in await Dns.GetHostAddressesAsync(host)}.values())


def address_of(endpoint: Any) -> Address:
    """An IPv4 address that a socket of both families has wrapped is told as what it is."""
    address = endpoint.Address
    return str(address.MapToIPv4() if address.IsIPv4MappedToIPv6 else address), endpoint.Port
