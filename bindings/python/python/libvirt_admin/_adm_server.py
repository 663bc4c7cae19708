# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The class `virAdmServer`."""

import libvirtmod

from libvirt import libvirtError


_Handle = libvirtmod.virAdmServerHandle


class virAdmServer:
    """One of the servers inside a daemon, such as the main one or the one for administration.
    
    It is identified by its name and lives as long as the daemon. Each has worker threads, limits and clients of its own."""

    __module__ = "libvirt_admin"

    def __init__(self, conn, _obj=None):
        if type(_obj) is not _Handle:
            raise Exception("Expected a wrapped C Object but got %s" % type(_obj))
        self._conn = conn
        self._o = _obj

    def connect(self):
        """The connection that it belongs to."""
        return self._conn

    def c_pointer(self):
        """A number that tells the native handle from others."""
        return libvirtmod.pointer(self._o)

    def clientLimits(self, flags=0):
        """Reads the limits on a server's clients, and how many there are.

        The caller frees the set with `virTypedParamsFree`.

        :param flags: Reserved; pass 0.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virAdmServerGetClientLimits`, since 2.0.0.
        """
        ret = libvirtmod.virAdmServerGetClientLimits(self._o, flags)
        if ret is None:
            raise libvirtError("virAdmServerGetClientLimits() failed")
        return ret

    def listClients(self, flags=0):
        """Lists the clients of a server with handles to all of them.

        The caller frees each handle and the array, which ends with a NULL that is not counted.

        :param flags: Reserved; pass 0.
        :returns: `list[virAdmClient]`
        :raises libvirtError: when it fails

        In C: `virAdmServerListClients`, since 2.0.0.
        """
        ret = libvirtmod.virAdmServerListClients(self._o, flags)
        if ret is None:
            raise libvirtError("virAdmServerListClients() failed")
        return [virAdmClient(self, o) for o in ret]

    def lookupClient(self, id, flags=0):
        """Finds a client of a server by its number. Fails with `VIR_ERR_NO_CLIENT` when there is none.

        :param id: Number of the client.
        :param flags: Reserved; pass 0.
        :returns: `virAdmClient`
        :raises libvirtError: when it fails

        In C: `virAdmServerLookupClient`, since 2.0.0.
        """
        ret = libvirtmod.virAdmServerLookupClient(self._o, id, flags)
        if ret is None:
            raise libvirtError("virAdmServerLookupClient() failed")
        return virAdmClient(self, ret)

    def name(self):
        """Gives the name of a server.

        :returns: The name, valid as long as the handle is.
        :raises libvirtError: when it fails

        In C: `virAdmServerGetName`, since 2.0.0.
        """
        ret = libvirtmod.virAdmServerGetName(self._o)
        if ret is None:
            raise libvirtError("virAdmServerGetName() failed")
        return ret

    def setClientLimits(self, params, flags=0):
        """Changes the limits on a server's clients.

        The change lasts until the daemon ends; clients already connected stay. Fails with `VIR_ERR_INVALID_ARG` when more unauthenticated clients than clients would be allowed.

        :param params: Limits to set.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virAdmServerSetClientLimits`, since 2.0.0.
        """
        ret = libvirtmod.virAdmServerSetClientLimits(self._o, params, flags)
        if ret == -1:
            raise libvirtError("virAdmServerSetClientLimits() failed")
        return ret

    def setThreadPoolParameters(self, params, flags=0):
        """Changes the limits on a server's worker threads.

        The change lasts until the daemon ends. Fields that are left out keep their value. Fails with `VIR_ERR_INVALID_ARG` for read-only fields or when the minimum exceeds the maximum.

        :param params: Limits to set.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virAdmServerSetThreadPoolParameters`, since 2.0.0.
        """
        ret = libvirtmod.virAdmServerSetThreadPoolParameters(self._o, params, flags)
        if ret == -1:
            raise libvirtError("virAdmServerSetThreadPoolParameters() failed")
        return ret

    def threadPoolParameters(self, flags=0):
        """Reads the limits and the state of a server's worker threads.

        The caller frees the set with `virTypedParamsFree`.

        :param flags: Reserved; pass 0.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virAdmServerGetThreadPoolParameters`, since 2.0.0.
        """
        ret = libvirtmod.virAdmServerGetThreadPoolParameters(self._o, flags)
        if ret is None:
            raise libvirtError("virAdmServerGetThreadPoolParameters() failed")
        return ret

    def updateTlsFiles(self, flags=0):
        """Makes a server read its TLS certificates, keys and revocation list anew.

        Clients that are connected keep the session they have. Fails, with the old files in force, when the new ones are unusable.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virAdmServerUpdateTlsFiles`, since 2.0.0.
        """
        ret = libvirtmod.virAdmServerUpdateTlsFiles(self._o, flags)
        if ret == -1:
            raise libvirtError("virAdmServerUpdateTlsFiles() failed")
        return ret


# Last, for classes name each other.
from ._adm_connect import virAdmConnect  # noqa: E402, F401
from ._adm_client import virAdmClient  # noqa: E402, F401
