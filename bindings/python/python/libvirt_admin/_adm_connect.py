# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The class `virAdmConnect`."""

import libvirtmod

from libvirt import libvirtError

from ._by_hand import _AdmConnect

_Handle = libvirtmod.virAdmConnectHandle


class virAdmConnect(_AdmConnect):
    """A connection to a daemon's administration socket, for managing the daemon itself instead of guests.
    
    It needs a local daemon and, for the system one, root. The handle is counted; the connection ends with the last reference."""

    __module__ = "libvirt_admin"

    def __init__(self, _obj=None):
        if type(_obj) is not _Handle:
            raise Exception("Expected a wrapped C Object but got %s" % type(_obj))
        self._o = _obj

    def connect(self):
        """The connection itself."""
        return self

    def c_pointer(self):
        """A number that tells the native handle from others."""
        return libvirtmod.pointer(self._o)

    def daemonShutdown(self, flags=0):
        """Asks a daemon to end.

        Running guests go on without it, unless `VIR_DAEMON_SHUTDOWN_PRESERVE` asks for them to be saved or shut down first. The connection is lost when the daemon ends.

        :param flags: Combination of `AdmConnectDaemonShutdownFlags` values.
        :raises libvirtError: when it fails

        In C: `virAdmConnectDaemonShutdown`, since 11.2.0.
        """
        ret = libvirtmod.virAdmConnectDaemonShutdown(self._o, flags)
        if ret == -1:
            raise libvirtError("virAdmConnectDaemonShutdown() failed")
        return ret

    def getLibVersion(self):
        """Tells the version of the library that the daemon at the other end uses.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virAdmConnectGetLibVersion`, since 2.0.0.
        """
        ret = libvirtmod.virAdmConnectGetLibVersion(self._o)
        if ret is None:
            raise libvirtError("virAdmConnectGetLibVersion() failed")
        return ret

    def getLoggingFilters(self, flags=0):
        """Reads which parts of a daemon log from which level on. The caller frees the text.

        :param flags: Reserved; pass 0.
        :returns: Number of filters, or -1 on failure.
        :raises libvirtError: when it fails

        In C: `virAdmConnectGetLoggingFilters`, since 3.0.0.
        """
        ret = libvirtmod.virAdmConnectGetLoggingFilters(self._o, flags)
        if ret is None:
            raise libvirtError("virAdmConnectGetLoggingFilters() failed")
        return ret

    def getLoggingOutputs(self, flags=0):
        """Reads where a daemon writes its log. The caller frees the text.

        :param flags: Reserved; pass 0.
        :returns: Number of outputs, or -1 on failure.
        :raises libvirtError: when it fails

        In C: `virAdmConnectGetLoggingOutputs`, since 3.0.0.
        """
        ret = libvirtmod.virAdmConnectGetLoggingOutputs(self._o, flags)
        if ret is None:
            raise libvirtError("virAdmConnectGetLoggingOutputs() failed")
        return ret

    def getURI(self):
        """Gives the URI of an administration connection.

        May differ from what was given for opening. The caller frees the text.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virAdmConnectGetURI`, since 2.0.0.
        """
        ret = libvirtmod.virAdmConnectGetURI(self._o)
        if ret is None:
            raise libvirtError("virAdmConnectGetURI() failed")
        return ret

    def isAlive(self):
        """Tells whether an administration connection still works.

        That is known from traffic and keepalive only: nothing is sent to find out.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virAdmConnectIsAlive`, since 2.0.0.
        """
        ret = libvirtmod.virAdmConnectIsAlive(self._o)
        if ret == -1:
            raise libvirtError("virAdmConnectIsAlive() failed")
        return ret

    def listServers(self, flags=0):
        """Lists the servers of a daemon with handles to all of them.

        The caller frees each handle and the array, which ends with a NULL that is not counted.

        :param flags: Reserved; pass 0.
        :returns: `list[virAdmServer]`
        :raises libvirtError: when it fails

        In C: `virAdmConnectListServers`, since 2.0.0.
        """
        ret = libvirtmod.virAdmConnectListServers(self._o, flags)
        if ret is None:
            raise libvirtError("virAdmConnectListServers() failed")
        return [virAdmServer(self, o) for o in ret]

    def lookupServer(self, name, flags=0):
        """Finds a server of a daemon by its name. Fails with `VIR_ERR_NO_SERVER` when there is none.

        :param name: Name of the server.
        :param flags: Reserved; pass 0.
        :returns: `virAdmServer`
        :raises libvirtError: when it fails

        In C: `virAdmConnectLookupServer`, since 2.0.0.
        """
        ret = libvirtmod.virAdmConnectLookupServer(self._o, name, flags)
        if ret is None:
            raise libvirtError("virAdmConnectLookupServer() failed")
        return virAdmServer(self, ret)

    def setDaemonTimeout(self, timeout, flags=0):
        """Sets how long a daemon without clients and without work stays before it ends itself.

        Fails with `VIR_ERR_OPERATION_INVALID` when the daemon was started in a way that rules it out.

        :param timeout: Time in seconds; 0 makes it stay for ever.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virAdmConnectSetDaemonTimeout`, since 8.6.0.
        """
        ret = libvirtmod.virAdmConnectSetDaemonTimeout(self._o, timeout, flags)
        if ret == -1:
            raise libvirtError("virAdmConnectSetDaemonTimeout() failed")
        return ret

    def setLoggingFilters(self, filters=None, flags=0):
        """Replaces the list of logging filters of a daemon.

        The change lasts until the daemon ends. Nothing changes when the text has an error.

        :param filters: Filters separated by spaces, each as `level:match`; NULL or empty removes all.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virAdmConnectSetLoggingFilters`, since 3.0.0.
        """
        ret = libvirtmod.virAdmConnectSetLoggingFilters(self._o, filters, flags)
        if ret == -1:
            raise libvirtError("virAdmConnectSetLoggingFilters() failed")
        return ret

    def setLoggingOutputs(self, outputs=None, flags=0):
        """Replaces the list of places a daemon writes its log to.

        The change lasts until the daemon ends. Nothing changes when the text has an error.

        :param outputs: Outputs separated by spaces, each as `level:destination:data`; NULL or empty goes back to the default.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virAdmConnectSetLoggingOutputs`, since 3.0.0.
        """
        ret = libvirtmod.virAdmConnectSetLoggingOutputs(self._o, outputs, flags)
        if ret == -1:
            raise libvirtError("virAdmConnectSetLoggingOutputs() failed")
        return ret


# Last, for classes name each other.
from ._adm_server import virAdmServer  # noqa: E402, F401
