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

    def createLinux(self, xmlDesc, flags=0):
        """Starts a domain: an old name of `createXML`.

        In C: `virDomainCreateLinux`, since 0.0.3.
        """
        ret = libvirtmod.virDomainCreateLinux(self._o, xmlDesc, flags)
        if ret is None:
            raise libvirtError("virDomainCreateLinux() failed")
        return libvirt.virDomain(self, _obj=ret)

    def newStream(self, flags=0):
        """Makes a stream, to be given to a call that connects it to something.

        :param flags: `VIR_STREAM_NONBLOCK` for one that never waits
        :returns: `virStream`

        In C: `virStreamNew`, since 0.7.2.
        """
        ret = libvirtmod.virStreamNew(self._o, flags)
        if ret is None:
            raise libvirtError("virStreamNew() failed")
        return libvirt.virStream(self, _obj=ret)

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

    def getAllDomainStats(self, stats=0, flags=0):
        """Statistics of all domains, or of those that the flags choose.

        :param stats: groups of figures, a combination of `VIR_DOMAIN_STATS_*`; 0 for all
        :param flags: combination of `VIR_CONNECT_GET_ALL_DOMAINS_STATS_*`
        :returns: `list[tuple[virDomain, dict[str, TypedValue]]]`
        :raises libvirtError: when it fails

        In C: `virConnectGetAllDomainStats`, since 1.2.8.
        """
        ret = libvirtmod.virConnectGetAllDomainStats(self._o, stats, flags)
        if ret is None:
            raise libvirtError("virConnectGetAllDomainStats() failed")
        return [(libvirt.virDomain(self, _obj=dom), figures) for dom, figures in ret]

    def domainListGetStats(self, doms, stats=0, flags=0):
        """Statistics of the given domains.

        :param doms: domains of this connection, at least one
        :param stats: groups of figures, a combination of `VIR_DOMAIN_STATS_*`; 0 for all
        :param flags: combination of `VIR_CONNECT_GET_ALL_DOMAINS_STATS_*`
        :returns: `list[tuple[virDomain, dict[str, TypedValue]]]`
        :raises libvirtError: when it fails

        In C: `virDomainListGetStats`, since 1.2.8.
        """
        for dom in doms:
            if not isinstance(dom, libvirt.virDomain):
                raise libvirtError("domain list contains non-domain elements")
        ret = libvirtmod.virDomainListGetStats(self._o, [dom._o for dom in doms], stats, flags)
        if ret is None:
            raise libvirtError("virDomainListGetStats() failed")
        return [(libvirt.virDomain(self, _obj=dom), figures) for dom, figures in ret]

    def getCPUMap(self, flags=0):
        """CPUs of the host.

        :returns: how many there are, for each whether it is online, and how many are
        :raises libvirtError: when it fails

        In C: `virNodeGetCPUMap`, since 1.0.0.
        """
        ret = libvirtmod.virNodeGetCPUMap(self._o, flags)
        if ret is None:
            raise libvirtError("virNodeGetCPUMap() failed")
        return ret

    def getCellsFreeMemory(self, startCell, maxCells):
        """Free memory of NUMA cells, in bytes.

        :param startCell: the first cell
        :param maxCells: how many cells at most
        :returns: `list[int]`
        :raises libvirtError: when it fails

        In C: `virNodeGetCellsFreeMemory`, since 0.3.3.
        """
        ret = libvirtmod.virNodeGetCellsFreeMemory(self._o, startCell, maxCells)
        if ret is None:
            raise libvirtError("virNodeGetCellsFreeMemory() failed")
        return ret

    def getFreePages(self, pages, startCell, maxCells, flags=0):
        """Free memory pages of NUMA cells.

        :param pages: sizes of pages, in KiB
        :param startCell: the first cell
        :param maxCells: how many cells at most
        :returns: for each cell, for each size, how many are free
        :raises libvirtError: when it fails

        In C: `virNodeGetFreePages`, since 1.2.6.
        """
        ret = libvirtmod.virNodeGetFreePages(self._o, pages, startCell, maxCells, flags)
        if ret is None:
            raise libvirtError("virNodeGetFreePages() failed")
        return ret

    def allocPages(self, pages, startCell=0, cellCount=0, flags=0):
        """Sets memory pages aside.

        :param pages: for each size in KiB, how many
        :param startCell: the first NUMA cell
        :param cellCount: how many cells
        :param flags: combination of `VIR_NODE_ALLOC_PAGES_*`
        :returns: how many pages were changed
        :raises libvirtError: when it fails

        In C: `virNodeAllocPages`, since 1.2.9.
        """
        ret = libvirtmod.virNodeAllocPages(self._o, pages, startCell, cellCount, flags)
        if ret == -1:
            raise libvirtError("virNodeAllocPages() failed")
        return ret
