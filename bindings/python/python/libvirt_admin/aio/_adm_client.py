# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The awaitable form of `virAdmClient`."""

import libvirt_admin
from libvirt.aio._runtime import Wrapper, call, plain, told


class virAdmClient(Wrapper, of=libvirt_admin.virAdmClient):
    """A client that is connected to one of a daemon's servers.
    
    It is identified by a number that is unique within its server and never used twice while the daemon runs. The handle does not keep the client connected.

    The methods of `libvirt_admin.virAdmClient`; those that can wait are coroutines. That object itself is in `plain`.
    """

    __module__ = "libvirt_admin.aio"
    __slots__ = ()

    def connect(self):
        """The connection that it belongs to."""
        return virAdmConnect(self.plain.connect())

    def server(self):
        """The server that it belongs to."""
        return virAdmServer(self.plain.server())

    def ID(self):
        """Gives the number that identifies a client within its server.

        :returns: The number, or the largest 64-bit value (-1) on failure.
        :raises libvirtError: when it fails

        In C: `virAdmClientGetID`, since 2.0.0.
        """
        ret = self.plain.ID()
        return ret

    async def close(self, flags=0):
        """Disconnects a client from the daemon, by force.

        The client is free to connect again. Fails with `VIR_ERR_NO_CLIENT` when it has gone already.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virAdmClientClose`, since 2.0.0.
        """
        ret = await call(self.plain.close, flags)
        return ret

    async def info(self, flags=0):
        """Tells who a client is: its process, user, address or certificate.

        The caller frees the set with `virTypedParamsFree`.

        :param flags: Reserved; pass 0.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virAdmClientGetInfo`, since 2.0.0.
        """
        ret = await call(self.plain.info, flags)
        return ret

    def timestamp(self):
        """Tells when a client connected.

        :returns: Seconds since 1970-01-01 UTC, or -1 on failure.
        :raises libvirtError: when it fails

        In C: `virAdmClientGetTimestamp`, since 2.0.0.
        """
        ret = self.plain.timestamp()
        return ret

    def transport(self):
        """Tells how a client is connected.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virAdmClientGetTransport`, since 2.0.0.
        """
        ret = self.plain.transport()
        return ret


# Last, for classes name each other.
from ._adm_connect import virAdmConnect  # noqa: E402, F401
from ._adm_server import virAdmServer  # noqa: E402, F401
