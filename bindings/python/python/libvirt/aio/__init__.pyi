# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""`libvirt` for asyncio: the same classes, with coroutines for what can wait.

    from libvirt import aio

    async with aio.open("test:///default") as conn:
        for dom in await conn.listAllDomains():
            print(dom.name(), await dom.info())
"""

from ._by_hand import *  # noqa: F403
from ._events import *  # noqa: F403
from ._connect import virConnect as virConnect
from ._domain_checkpoint import virDomainCheckpoint as virDomainCheckpoint
from ._domain_snapshot import virDomainSnapshot as virDomainSnapshot
from ._domain import virDomain as virDomain
from ._interface import virInterface as virInterface
from ._network_port import virNetworkPort as virNetworkPort
from ._network import virNetwork as virNetwork
from ._node_device import virNodeDevice as virNodeDevice
from ._nw_filter_binding import virNWFilterBinding as virNWFilterBinding
from ._nw_filter import virNWFilter as virNWFilter
from ._secret import virSecret as virSecret
from ._storage_pool import virStoragePool as virStoragePool
from ._storage_vol import virStorageVol as virStorageVol
from ._stream import virStream as virStream
