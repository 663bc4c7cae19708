"""Hand-written methods of `virConnect`."""

import libvirt
import libvirtmod

from .._error import libvirtError


class _Connect:
    def __enter__(self):
        return self

    def __exit__(self, exc_type_, exc_value_, traceback_):
        self.close()

    def close(self):
        """Gives the connection back. It ends when nothing that came from it is in use any more.

        :raises libvirtError: when it was closed before

        In C: `virConnectClose`, since 0.0.3.
        """
        ret = libvirtmod.virConnectClose(self._o)
        self._o = None
        if ret == -1:
            raise libvirtError("virConnectClose() failed")
        return ret

    def virConnGetLastError(self):
        """The last error of this thread, as `libvirtError.err`; None when its last call worked.

        In C: `virConnGetLastError`, since 0.1.0.
        """
        return libvirtmod.virGetLastError()

    def virConnResetLastError(self):
        """Forgets the last error of this thread.

        In C: `virConnResetLastError`, since 0.1.0.
        """
        libvirtmod.virResetLastError()

    def domainEventRegister(self, cb, opaque):
        """Calls back whenever a domain's life cycle goes on. `domainEventRegisterAny` knows more events.

        :param cb: called as `cb(conn, dom, event, detail, opaque)`
        :param opaque: its last argument
        :raises libvirtError: when it fails

        In C: `virConnectDomainEventRegister`, since 0.5.0.
        """
        callbacks = self.__dict__.setdefault("domainEventCallbacks", {})
        if not callbacks:
            ret = libvirtmod.virConnectDomainEventRegister(self._o, self)
            if ret == -1:
                raise libvirtError("virConnectDomainEventRegister() failed")
        callbacks[cb] = opaque

    def domainEventDeregister(self, cb):
        """Ends what `domainEventRegister` began for this callback.

        :raises libvirtError: when it fails

        In C: `virConnectDomainEventDeregister`, since 0.5.0.
        """
        callbacks = self.__dict__.get("domainEventCallbacks")
        if callbacks is None:
            return
        del callbacks[cb]
        if not callbacks:
            del self.domainEventCallbacks
            ret = libvirtmod.virConnectDomainEventDeregister(self._o, self)
            if ret == -1:
                raise libvirtError("virConnectDomainEventDeregister() failed")

    def _dispatchDomainEventCallbacks(self, dom, event, detail):
        for cb, opaque in list(self.__dict__.get("domainEventCallbacks", {}).items()):
            cb(self, libvirt.virDomain(self, _obj=dom), event, detail, opaque)

    def registerCloseCallback(self, cb, opaque):
        """Calls back when the connection ends without having been closed.

        :param cb: called as `cb(conn, reason, opaque)`, the reason being one of `VIR_CONNECT_CLOSE_REASON_*`
        :param opaque: its last argument
        :raises libvirtError: when there is such a callback already

        In C: `virConnectRegisterCloseCallback`, since 0.10.0.
        """
        data = {"cb": cb, "conn": self, "opaque": opaque}
        ret = libvirtmod.virConnectRegisterCloseCallback(self._o, data)
        if ret == -1:
            raise libvirtError("virConnectRegisterCloseCallback() failed")
        return ret

    def unregisterCloseCallback(self):
        """Ends what `registerCloseCallback` began.

        :raises libvirtError: when there is no such callback

        In C: `virConnectUnregisterCloseCallback`, since 0.10.0.
        """
        ret = libvirtmod.virConnectUnregisterCloseCallback(self._o)
        if ret == -1:
            raise libvirtError("virConnectUnregisterCloseCallback() failed")

    def _dispatchCloseCallback(self, reason, cbData):
        cbData["cb"](self, reason, cbData["opaque"])
        return 0
