"""What no rule makes: the end of a connection, and who is told of it."""

import libvirtmod

from libvirt import libvirtError

__all__ = ["libvirtError"]


class _AdmConnect:
    def __enter__(self):
        return self

    def __exit__(self, exc_type_, exc_value_, traceback_):
        self.close()

    def close(self):
        """Gives the connection back. It ends when nothing that came from it is in use any more.

        :raises libvirtError: when it was closed before

        In C: `virAdmConnectClose`, since 2.0.0.
        """
        ret = libvirtmod.virAdmConnectClose(self._o)
        self._o = None
        if ret == -1:
            raise libvirtError("virAdmConnectClose() failed")
        return ret

    def registerCloseCallback(self, cb, opaque):
        """Calls back when the connection ends without having been closed.

        :param cb: called as `cb(conn, reason, opaque)`, the reason being one of `VIR_CONNECT_CLOSE_REASON_*`
        :param opaque: its last argument
        :raises libvirtError: when there is such a callback already

        In C: `virAdmConnectRegisterCloseCallback`, since 2.0.0.
        """
        data = {"cb": cb, "conn": self, "opaque": opaque}
        ret = libvirtmod.virAdmConnectRegisterCloseCallback(self._o, data)
        if ret == -1:
            raise libvirtError("virAdmConnectRegisterCloseCallback() failed")
        return ret

    def unregisterCloseCallback(self):
        """Ends what `registerCloseCallback` began.

        :raises libvirtError: when there is no such callback

        In C: `virAdmConnectUnregisterCloseCallback`, since 2.0.0.
        """
        ret = libvirtmod.virAdmConnectUnregisterCloseCallback(self._o)
        if ret == -1:
            raise libvirtError("virAdmConnectUnregisterCloseCallback() failed")

    def _dispatchCloseCallback(self, reason, cbData):
        cbData["cb"](self, reason, cbData["opaque"])
        return 0
