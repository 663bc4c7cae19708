# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Administration of the daemon itself: its servers, their clients and workers, its log.

    import libvirt_admin

    with libvirt_admin.open("libvirtd:///system") as daemon:
        for server in daemon.listServers():
            print(server.name(), len(server.listClients()))
"""

from ._by_hand import *  # noqa: F403
from ._constants import *  # noqa: F403
from ._adm_connect import virAdmConnect as virAdmConnect
from ._adm_server import virAdmServer as virAdmServer
from ._adm_client import virAdmClient as virAdmClient

# After the classes, which some of them make.
from ._functions import *  # noqa: E402, F403
