# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The class `virAdmClient`."""

import libvirtmod

from libvirt import libvirtError


_Handle = libvirtmod.virAdmClientHandle


class virAdmClient:
    """A client that is connected to one of a daemon's servers.
    
    It is identified by a number that is unique within its server and never used twice while the daemon runs. The handle does not keep the client connected."""

    __module__ = "libvirt_admin"

    def __init__(self, srv, _obj=None):
        if type(_obj) is not _Handle:
            raise Exception("Expected a wrapped C Object but got %s" % type(_obj))
        self._srv = srv
        self._conn = srv._conn
        self._o = _obj

    def connect(self):
        """The connection that it belongs to."""
        return self._conn

    def server(self):
        """The server that it belongs to."""
        return self._srv

    def c_pointer(self):
        """A number that tells the native handle from others."""
        return libvirtmod.pointer(self._o)

    def ID(self):
        """Gives the number that identifies a client within its server.

        :returns: The number, or the largest 64-bit value (-1) on failure.
        :raises libvirtError: when it fails

        In C: `virAdmClientGetID`, since 2.0.0.
        """
        ret = libvirtmod.virAdmClientGetID(self._o)
        if ret is None:
            raise libvirtError("virAdmClientGetID() failed")
        return ret

    def close(self, flags=0):
        """Disconnects a client from the daemon, by force.

        The client is free to connect again. Fails with `VIR_ERR_NO_CLIENT` when it has gone already.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virAdmClientClose`, since 2.0.0.
        """
        ret = libvirtmod.virAdmClientClose(self._o, flags)
        if ret == -1:
            raise libvirtError("virAdmClientClose() failed")
        return ret

    def info(self, flags=0):
        """Tells who a client is: its process, user, address or certificate.

        The caller frees the set with `virTypedParamsFree`.

        :param flags: Reserved; pass 0.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virAdmClientGetInfo`, since 2.0.0.
        """
        ret = libvirtmod.virAdmClientGetInfo(self._o, flags)
        if ret is None:
            raise libvirtError("virAdmClientGetInfo() failed")
        return ret

    def timestamp(self):
        """Tells when a client connected.

        :returns: Seconds since 1970-01-01 UTC, or -1 on failure.
        :raises libvirtError: when it fails

        In C: `virAdmClientGetTimestamp`, since 2.0.0.
        """
        ret = libvirtmod.virAdmClientGetTimestamp(self._o)
        if ret is None:
            raise libvirtError("virAdmClientGetTimestamp() failed")
        return ret

    def transport(self):
        """Tells how a client is connected.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virAdmClientGetTransport`, since 2.0.0.
        """
        ret = libvirtmod.virAdmClientGetTransport(self._o)
        if ret is None:
            raise libvirtError("virAdmClientGetTransport() failed")
        return ret


# Last, for classes name each other.
from ._adm_connect import virAdmConnect  # noqa: E402, F401
from ._adm_server import virAdmServer  # noqa: E402, F401
