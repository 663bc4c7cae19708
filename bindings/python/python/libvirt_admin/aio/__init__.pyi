# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""`libvirt_admin` for asyncio: the same classes, with coroutines for what can wait.

    from libvirt_admin import aio

    async with aio.open("libvirtd:///system") as daemon:
        for server in await daemon.listServers():
            print(server.name(), len(await server.listClients()))
"""

from ._by_hand import *  # noqa: F403
from ._adm_connect import virAdmConnect as virAdmConnect
from ._adm_server import virAdmServer as virAdmServer
from ._adm_client import virAdmClient as virAdmClient
