# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The class `virConnect`."""

import libvirtmod

from ._error import libvirtError
from ._by_hand import _Connect

_Handle = libvirtmod.virConnectHandle


class virConnect(_Connect):
    """A session with a hypervisor's management driver, local or on another host. Everything else is found through it. The handle is counted by reference: `virConnectRef` adds one, `virConnectClose` drops one, and the session ends with the last."""

    __module__ = "libvirt"

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

    def allocPages(self, pages, startCell=0, cellCount=0, flags=0):
        """Reserves huge pages of given sizes on a range of NUMA nodes.

        The numbers are added to the pools or, with `VIR_NODE_ALLOC_PAGES_SET`, replace their sizes. The kernel may reserve fewer than asked for when memory is fragmented. Not available on read-only connections.

        :param startCell: First NUMA node, from 0; -1 lets the kernel spread the pages over all of them.
        :param cellCount: Number of NUMA nodes.
        :param flags: Combination of `NodeAllocPagesFlags` values.
        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virNodeAllocPages`, since 1.2.9.
        """
        ret = libvirtmod.virNodeAllocPages(self._o, pages, startCell, cellCount, flags)
        if ret == -1:
            raise libvirtError("virNodeAllocPages() failed")
        return ret

    def baselineCPU(self, xmlCPUs, flags=0):
        """Computes the richest CPU description that all given CPUs can provide.

        Guests started with it can move between those hosts, as far as the CPU goes. The hypervisor is not considered; `virConnectBaselineHypervisorCPU` considers it too. Fails with `VIR_ERR_OPERATION_FAILED` or `VIR_ERR_CPU_INCOMPATIBLE` when the CPUs have nothing in common.

        :param xmlCPUs: CPU descriptions of the hosts; at least one.
        :param flags: Combination of `ConnectBaselineCPUFlags` values.
        :returns: CPU description, as a `cpu` element.
        :raises libvirtError: when it fails

        In C: `virConnectBaselineCPU`, since 0.7.7.
        """
        ret = libvirtmod.virConnectBaselineCPU(self._o, xmlCPUs, flags)
        if ret is None:
            raise libvirtError("virConnectBaselineCPU() failed")
        return ret

    def baselineHypervisorCPU(self, emulator, arch, machine, virttype, xmlCPUs, flags=0):
        """Computes the richest CPU description that all given CPUs and this hypervisor can provide.

        Takes the host model CPUs of `virConnectGetDomainCapabilities` best. Arguments that are NULL stand for the hypervisor's defaults. A single CPU is fitted to what the hypervisor can run. Not available on read-only connections.

        :param emulator: Path of the emulator binary, or NULL.
        :param arch: CPU architecture, such as `x86_64`, or NULL.
        :param machine: Machine type, such as `q35`, or NULL.
        :param virttype: Kind of virtualisation, such as `kvm`, or NULL.
        :param xmlCPUs: CPU descriptions of the hosts; at least one.
        :param flags: Combination of `ConnectBaselineCPUFlags` values.
        :returns: CPU description, as a `cpu` element.
        :raises libvirtError: when it fails

        In C: `virConnectBaselineHypervisorCPU`, since 4.4.0.
        """
        ret = libvirtmod.virConnectBaselineHypervisorCPU(self._o, emulator, arch, machine, virttype, xmlCPUs, flags)
        if ret is None:
            raise libvirtError("virConnectBaselineHypervisorCPU() failed")
        return ret

    def changeBegin(self, flags=0):
        """Starts a transaction on the host's network configuration.

        The configuration is saved, so that `virInterfaceChangeRollback` or a reboot of the host can restore it; `virInterfaceChangeCommit` makes the changes stay. Fails with `VIR_ERR_OPERATION_INVALID` when a transaction is open already. Not available on read-only connections.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virInterfaceChangeBegin`, since 0.9.2.
        """
        ret = libvirtmod.virInterfaceChangeBegin(self._o, flags)
        if ret == -1:
            raise libvirtError("virInterfaceChangeBegin() failed")
        return ret

    def changeCommit(self, flags=0):
        """Ends the transaction on the network configuration and keeps the changes.

        Fails with `VIR_ERR_OPERATION_INVALID` when no transaction is open. Not available on read-only connections.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virInterfaceChangeCommit`, since 0.9.2.
        """
        ret = libvirtmod.virInterfaceChangeCommit(self._o, flags)
        if ret == -1:
            raise libvirtError("virInterfaceChangeCommit() failed")
        return ret

    def changeRollback(self, flags=0):
        """Ends the transaction on the network configuration and restores what was saved at its start.

        Fails with `VIR_ERR_OPERATION_INVALID` when no transaction is open. Not available on read-only connections.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virInterfaceChangeRollback`, since 0.9.2.
        """
        ret = libvirtmod.virInterfaceChangeRollback(self._o, flags)
        if ret == -1:
            raise libvirtError("virInterfaceChangeRollback() failed")
        return ret

    def compareCPU(self, xmlDesc, flags=0):
        """Compares a CPU description with the host's CPU.

        The abilities of the hypervisor are not considered; `virConnectCompareHypervisorCPU` considers them too.

        :param xmlDesc: CPU description, as a `cpu` element of host or guest, or whole capabilities.
        :param flags: Combination of `ConnectCompareCPUFlags` values.
        :returns: Result of the comparison, a value of `virCPUCompareResult`; -1 is an error.
        :raises libvirtError: when it fails

        In C: `virConnectCompareCPU`, since 0.7.5.
        """
        ret = libvirtmod.virConnectCompareCPU(self._o, xmlDesc, flags)
        if ret == -1:
            raise libvirtError("virConnectCompareCPU() failed")
        return ret

    def compareHypervisorCPU(self, emulator, arch, machine, virttype, xmlCPU, flags=0):
        """Compares a CPU description with what the hypervisor can offer on this host.

        Arguments that are NULL stand for the hypervisor's defaults. Not available on read-only connections.

        :param emulator: Path of the emulator binary, or NULL.
        :param arch: CPU architecture, such as `x86_64`, or NULL.
        :param machine: Machine type, such as `q35`, or NULL.
        :param virttype: Kind of virtualisation, such as `kvm`, or NULL.
        :param xmlCPU: CPU description, as a `cpu` element.
        :param flags: Combination of `ConnectCompareCPUFlags` values.
        :returns: Result of the comparison, a value of `virCPUCompareResult`; -1 is an error.
        :raises libvirtError: when it fails

        In C: `virConnectCompareHypervisorCPU`, since 4.4.0.
        """
        ret = libvirtmod.virConnectCompareHypervisorCPU(self._o, emulator, arch, machine, virttype, xmlCPU, flags)
        if ret == -1:
            raise libvirtError("virConnectCompareHypervisorCPU() failed")
        return ret

    def createLinux(self, xmlDesc, flags=0):
        """Starts a new transient domain; the old name of `virDomainCreateXML`.

        :param xmlDesc: Domain XML.
        :param flags: Combination of `DomainCreateFlags` values.
        :returns: `virDomain`
        :raises libvirtError: when it fails

        In C: `virDomainCreateLinux`, since 0.0.3.
        Discouraged: use virDomainCreateXML.
        """
        ret = libvirtmod.virDomainCreateLinux(self._o, xmlDesc, flags)
        if ret is None:
            raise libvirtError("virDomainCreateLinux() failed")
        return virDomain(self, ret)

    def createXML(self, xmlDesc, flags=0):
        """Starts a new domain from XML, without storing its configuration.

        The domain is transient and vanishes when it stops. If a persistent domain with the same name and UUID is inactive, that one is started with the given configuration instead, and its stored one stays untouched. Fails with `VIR_ERR_OPERATION_INVALID` when a domain with this identity is active already.

        :param xmlDesc: Domain XML.
        :param flags: Combination of `DomainCreateFlags` values.
        :returns: `virDomain`
        :raises libvirtError: when it fails

        In C: `virDomainCreateXML`, since 0.5.0.
        """
        ret = libvirtmod.virDomainCreateXML(self._o, xmlDesc, flags)
        if ret is None:
            raise libvirtError("virDomainCreateXML() failed")
        return virDomain(self, ret)

    def createXMLWithFiles(self, xmlDesc, files, flags=0):
        """Starts a new transient domain from XML and hands open files to its init process.

        For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a daemon this works only through a local socket. Otherwise it acts like `virDomainCreateXML`.

        :param xmlDesc: Domain XML.
        :param files: Open file descriptors; they stay open in the caller.
        :param flags: Combination of `DomainCreateFlags` values.
        :returns: `virDomain`
        :raises libvirtError: when it fails

        In C: `virDomainCreateXMLWithFiles`, since 1.1.1.
        """
        ret = libvirtmod.virDomainCreateXMLWithFiles(self._o, xmlDesc, files, flags)
        if ret is None:
            raise libvirtError("virDomainCreateXMLWithFiles() failed")
        return virDomain(self, ret)

    def defineXML(self, xml):
        """Stores a domain's configuration without starting it.

        A domain with the same name and UUID gets the new configuration; if it is active, that takes effect from its next start, and a transient domain becomes persistent. Fails with `VIR_ERR_OPERATION_FAILED` when the name belongs to a different UUID.

        :param xml: Domain XML.
        :returns: `virDomain`
        :raises libvirtError: when it fails

        In C: `virDomainDefineXML`, since 0.1.1.
        """
        ret = libvirtmod.virDomainDefineXML(self._o, xml)
        if ret is None:
            raise libvirtError("virDomainDefineXML() failed")
        return virDomain(self, ret)

    def defineXMLFlags(self, xml, flags=0):
        """Stores a domain's configuration without starting it, optionally validated against the schema.

        Acts like `virDomainDefineXML` otherwise.

        :param xml: Domain XML.
        :param flags: Combination of `DomainDefineFlags` values.
        :returns: `virDomain`
        :raises libvirtError: when it fails

        In C: `virDomainDefineXMLFlags`, since 1.2.12.
        """
        ret = libvirtmod.virDomainDefineXMLFlags(self._o, xml, flags)
        if ret is None:
            raise libvirtError("virDomainDefineXMLFlags() failed")
        return virDomain(self, ret)

    def domainEventDeregisterAny(self, callbackID):
        """Takes back a registration made with `virConnectDomainEventRegisterAny`.

        `freecb` of the registration is called for its pointer once the callback can no longer run, which may be after this call returns. An unknown number gives `VIR_ERR_INVALID_ARG`.

        :param callbackID: Number that the registration returned.
        :raises libvirtError: when it fails

        In C: `virConnectDomainEventDeregisterAny`, since 0.8.0.
        """
        ret = libvirtmod.virConnectDomainEventDeregisterAny(self._o, callbackID)
        if ret == -1:
            raise libvirtError("virConnectDomainEventDeregisterAny() failed")
        return ret

    def domainEventRegisterAny(self, dom, eventID, cb, opaque):
        """Registers a callback for one kind of event, of one domain or of all.

        The same callback may be registered any number of times. The handles given to the callback are borrowed; take a reference to keep one. An event loop has to be set up before the connection is opened, and it is the loop's thread that runs the callback. The connection stays in use until the registration is taken back with `virConnectDomainEventDeregisterAny`.

        :param dom: Only events of this domain; NULL means all domains of the connection.
        :param eventID: Kind of event.
        :param cb: Called for each event; it has to be of the type that belongs to `eventID`, cast to this one.
        :returns: Number of the registration, 0 or more, to be given to `virConnectDomainEventDeregisterAny`; -1 with an error.
        :raises libvirtError: when it fails

        In C: `virConnectDomainEventRegisterAny`, since 0.8.0.
        """
        cbData = {"cb": cb, "conn": self, "opaque": opaque}
        ret = libvirtmod.virConnectDomainEventRegisterAny(self._o, None if dom is None else dom._o, eventID, cbData)
        if ret == -1:
            raise libvirtError("virConnectDomainEventRegisterAny() failed")
        return ret

    def domainListGetStats(self, doms, stats=0, flags=0):
        """Gathers statistics of the given domains in one call.

        All of them must belong to the same connection. Flags that choose domains do not apply, flags on how figures are gathered do. A domain that has gone meanwhile is left out. Free the result with `virDomainStatsRecordListFree`.

        :param doms: The domains in question, ended by NULL; at least one.
        :param stats: Groups to gather; 0 for all groups known.
        :param flags: Combination of `ConnectGetAllDomainStatsFlags` values.
        :returns: `list[tuple[virDomain, dict[str, TypedValue]]]`
        :raises libvirtError: when it fails

        In C: `virDomainListGetStats`, since 1.2.8.
        """
        ret = libvirtmod.virDomainListGetStats(self._o, [o._o for o in doms], stats, flags)
        if ret is None:
            raise libvirtError("virDomainListGetStats() failed")
        return [(virDomain(self, o), figures) for o, figures in ret]

    def domainXMLFromNative(self, nativeFormat, nativeConfig, flags=0):
        """Translates a hypervisor's own configuration format into domain XML.

        Nothing is defined or started. What the format does not say is filled with defaults, and what has no counterpart in XML is dropped.

        :param nativeFormat: Name of the format, for example `xen-xl`, `vmware-vmx` or `lxc-tools`.
        :param nativeConfig: Configuration in that format.
        :param flags: Reserved; pass 0.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virConnectDomainXMLFromNative`, since 0.6.4.
        """
        ret = libvirtmod.virConnectDomainXMLFromNative(self._o, nativeFormat, nativeConfig, flags)
        if ret is None:
            raise libvirtError("virConnectDomainXMLFromNative() failed")
        return ret

    def domainXMLToNative(self, nativeFormat, domainXml, flags=0):
        """Translates domain XML into a hypervisor's own configuration format.

        Nothing is defined or started. The result shows what would be used, for example the emulator's command line; it may depend on the host.

        :param nativeFormat: Name of the format, for example `qemu-argv`, `xen-xl` or `vmware-vmx`.
        :param domainXml: Domain XML.
        :param flags: Reserved; pass 0.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virConnectDomainXMLToNative`, since 0.6.4.
        """
        ret = libvirtmod.virConnectDomainXMLToNative(self._o, nativeFormat, domainXml, flags)
        if ret is None:
            raise libvirtError("virConnectDomainXMLToNative() failed")
        return ret

    def findStoragePoolSources(self, type, srcSpec=None, flags=0):
        """Searches for storage that a pool could be made of.

        The result is a `<sources>` document with one `<source>` per find, ready to go into a pool's XML. Some types search the host itself, others need to be told where to look. Fails with `VIR_ERR_NO_SUPPORT` for types that cannot be searched. The caller frees the text.

        :param type: Type of pool, such as `logical` or `netfs`.
        :param srcSpec: A `<source>` document that says where to look; NULL when the type needs none.
        :param flags: Reserved; pass 0.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virConnectFindStoragePoolSources`, since 0.4.5.
        """
        ret = libvirtmod.virConnectFindStoragePoolSources(self._o, type, srcSpec, flags)
        if ret is None:
            raise libvirtError("virConnectFindStoragePoolSources() failed")
        return ret

    def getAllDomainStats(self, stats=0, flags=0):
        """Gathers statistics of all domains, or of those chosen by `flags`, in one call.

        Each domain gives one record with the figures it can supply; groups the hypervisor does not know are left out unless `VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS` demands them. Filter flags of one kind (active or inactive, persistent or transient, the states) are alternatives. Free the result with `virDomainStatsRecordListFree`.

        :param stats: Groups to gather; 0 for all groups known.
        :param flags: Combination of `ConnectGetAllDomainStatsFlags` values.
        :returns: `list[tuple[virDomain, dict[str, TypedValue]]]`
        :raises libvirtError: when it fails

        In C: `virConnectGetAllDomainStats`, since 1.2.8.
        """
        ret = libvirtmod.virConnectGetAllDomainStats(self._o, stats, flags)
        if ret is None:
            raise libvirtError("virConnectGetAllDomainStats() failed")
        return [(virDomain(self, o), figures) for o, figures in ret]

    def getCPUMap(self, flags=0):
        """Tells which host CPUs are present and which of them are online.

        Bit `n % 8` of byte `n / 8` in the map is set when CPU `n` is online. The map has just as many bytes as the returned number of CPUs needs.

        :param flags: Reserved; pass 0.
        :returns: `tuple[int, list[bool], int]`
        :raises libvirtError: when it fails

        In C: `virNodeGetCPUMap`, since 1.0.0.
        """
        ret = libvirtmod.virNodeGetCPUMap(self._o, flags)
        if ret is None:
            raise libvirtError("virNodeGetCPUMap() failed")
        return ret

    def getCPUModelNames(self, arch, flags=0):
        """Lists the CPU models known for an architecture.

        The hypervisor may be unable to run some of them on this host. An empty list means that any name is accepted.

        :param arch: CPU architecture, such as `x86_64`.
        :param flags: Reserved; pass 0.
        :returns: `list[str]`
        :raises libvirtError: when it fails

        In C: `virConnectGetCPUModelNames`, since 1.1.3.
        """
        ret = libvirtmod.virConnectGetCPUModelNames(self._o, arch, flags)
        if ret is None:
            raise libvirtError("virConnectGetCPUModelNames() failed")
        return ret

    def getCPUStats(self, cpuNum, flags=0):
        """Reports how one CPU of the host, or all of them together, spent their time.

        Call it with `nparams` 0 to learn how many figures there are.

        :param cpuNum: Number of the CPU, from 0; `VIR_NODE_CPU_STATS_ALL_CPUS` for the sum.
        :param flags: Reserved; pass 0.
        :returns: `dict[str, int]`
        :raises libvirtError: when it fails

        In C: `virNodeGetCPUStats`, since 0.9.3.
        """
        ret = libvirtmod.virNodeGetCPUStats(self._o, cpuNum, flags)
        if ret is None:
            raise libvirtError("virNodeGetCPUStats() failed")
        return ret

    def getCapabilities(self):
        """Describes what the host and its hypervisor can do, as XML.

        Covers CPU, NUMA topology, security models and the kinds of guests that can run.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virConnectGetCapabilities`, since 0.2.1.
        """
        ret = libvirtmod.virConnectGetCapabilities(self._o)
        if ret is None:
            raise libvirtError("virConnectGetCapabilities() failed")
        return ret

    def getCellsFreeMemory(self, startCell, maxCells):
        """Tells how much memory is free in each of a range of NUMA nodes.

        :param startCell: First NUMA node, from 0.
        :param maxCells: Most NUMA nodes to report on.
        :returns: Number of entries filled in.
        :raises libvirtError: when it fails

        In C: `virNodeGetCellsFreeMemory`, since 0.3.3.
        """
        ret = libvirtmod.virNodeGetCellsFreeMemory(self._o, startCell, maxCells)
        if ret is None:
            raise libvirtError("virNodeGetCellsFreeMemory() failed")
        return ret

    def getDomainCapabilities(self, emulatorbin=None, arch=None, machine=None, virttype=None, flags=0):
        """Describes what the hypervisor offers for domains of a certain kind, as XML.

        Tells the accepted values for devices, firmware and CPU modes. Arguments that are NULL stand for the hypervisor's defaults; fails with `VIR_ERR_INVALID_ARG` when they contradict each other. Not available on read-only connections.

        :param emulatorbin: Path of the emulator binary, or NULL.
        :param arch: CPU architecture, such as `x86_64`, or NULL.
        :param machine: Machine type, such as `q35`, or NULL.
        :param virttype: Kind of virtualisation, such as `kvm`, or NULL.
        :param flags: Combination of `ConnectGetDomainCapabilitiesFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virConnectGetDomainCapabilities`, since 1.2.7.
        """
        ret = libvirtmod.virConnectGetDomainCapabilities(self._o, emulatorbin, arch, machine, virttype, flags)
        if ret is None:
            raise libvirtError("virConnectGetDomainCapabilities() failed")
        return ret

    def getFreeMemory(self):
        """Tells how much memory of the host is free.

        Some hypervisors cannot tell and fail with `VIR_ERR_NO_SUPPORT`.

        :returns: Free memory, in bytes; 0 with an error.
        :raises libvirtError: when it fails

        In C: `virNodeGetFreeMemory`, since 0.3.3.
        """
        ret = libvirtmod.virNodeGetFreeMemory(self._o)
        if ret is None:
            raise libvirtError("virNodeGetFreeMemory() failed")
        return ret

    def getFreePages(self, pages, startCell, maxCells, flags=0):
        """Tells how many memory pages of given sizes are free in each of a range of NUMA nodes.

        The counts are ordered by node, within a node by page size. The sizes a host knows are in `virConnectGetCapabilities`.

        :param pages: Page sizes asked about, in KiB.
        :param flags: Reserved; pass 0.
        :returns: `dict[int, dict[int, int]]`
        :raises libvirtError: when it fails

        In C: `virNodeGetFreePages`, since 1.2.6.
        """
        ret = libvirtmod.virNodeGetFreePages(self._o, pages, startCell, maxCells, flags)
        if ret is None:
            raise libvirtError("virNodeGetFreePages() failed")
        return ret

    def getHostname(self):
        """Tells the name of the host that runs the hypervisor.

        For remote connections that is the server's name, as seen by itself.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virConnectGetHostname`, since 0.3.0.
        """
        ret = libvirtmod.virConnectGetHostname(self._o)
        if ret is None:
            raise libvirtError("virConnectGetHostname() failed")
        return ret

    def getInfo(self):
        """Reports basic facts about the host: memory, CPUs and their topology.

        The product of nodes, sockets, cores and threads may exceed the CPUs in use, as some can be offline; `virConnectGetCapabilities` has the exact topology.

        :returns: `list[int | str]`
        :raises libvirtError: when it fails

        In C: `virNodeGetInfo`, since 0.1.0.
        """
        ret = libvirtmod.virNodeGetInfo(self._o)
        if ret is None:
            raise libvirtError("virNodeGetInfo() failed")
        return ret

    def getLibVersion(self):
        """Tells the version of the library on the side of the server.

        Encoded as major * 1,000,000 + minor * 1,000 + micro.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virConnectGetLibVersion`, since 0.7.3.
        """
        ret = libvirtmod.virConnectGetLibVersion(self._o)
        if ret is None:
            raise libvirtError("virConnectGetLibVersion() failed")
        return ret

    def getMaxVcpus(self, type=None):
        """Tells how many virtual CPUs a domain may have at most.

        Specific limits of machine types are in `virConnectGetDomainCapabilities`.

        :param type: Kind of virtualisation, such as `kvm`; NULL for the driver's default.
        :returns: The greatest number of virtual CPUs.
        :raises libvirtError: when it fails

        In C: `virConnectGetMaxVcpus`, since 0.2.1.
        """
        ret = libvirtmod.virConnectGetMaxVcpus(self._o, type)
        if ret == -1:
            raise libvirtError("virConnectGetMaxVcpus() failed")
        return ret

    def getMemoryParameters(self, flags=0):
        """Reports how the host shares equal memory pages.

        Call it with `nparams` 0 to learn how many items there are.

        :param flags: Reserved; pass 0.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virNodeGetMemoryParameters`, since 0.10.2.
        """
        ret = libvirtmod.virNodeGetMemoryParameters(self._o, flags)
        if ret is None:
            raise libvirtError("virNodeGetMemoryParameters() failed")
        return ret

    def getMemoryStats(self, cellNum, flags=0):
        """Reports the use of memory in one NUMA node of the host or in all of them together.

        Call it with `nparams` 0 to learn how many figures there are.

        :param cellNum: Number of the NUMA node, from 0; `VIR_NODE_MEMORY_STATS_ALL_CELLS` for the sum.
        :param flags: Reserved; pass 0.
        :returns: `dict[str, int]`
        :raises libvirtError: when it fails

        In C: `virNodeGetMemoryStats`, since 0.9.3.
        """
        ret = libvirtmod.virNodeGetMemoryStats(self._o, cellNum, flags)
        if ret is None:
            raise libvirtError("virNodeGetMemoryStats() failed")
        return ret

    def getSEVInfo(self, flags=0):
        """Reports the host's facts about AMD SEV.

        Fails with `VIR_ERR_OPERATION_UNSUPPORTED` when host or hypervisor lack it.

        :param flags: Reserved; pass 0.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virNodeGetSEVInfo`, since 4.5.0.
        """
        ret = libvirtmod.virNodeGetSEVInfo(self._o, flags)
        if ret is None:
            raise libvirtError("virNodeGetSEVInfo() failed")
        return ret

    def getSecurityModel(self):
        """Tells the security model that confines domains on the host.

        Where several are in use, the first of them.

        :returns: `list[str]`
        :raises libvirtError: when it fails

        In C: `virNodeGetSecurityModel`, since 0.6.1.
        """
        ret = libvirtmod.virNodeGetSecurityModel(self._o)
        if ret is None:
            raise libvirtError("virNodeGetSecurityModel() failed")
        return ret

    def getStoragePoolCapabilities(self, flags=0):
        """Describes as XML which types of pools the storage driver supports, with their source and target formats.

        The caller frees the text.

        :param flags: Reserved; pass 0.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virConnectGetStoragePoolCapabilities`, since 5.2.0.
        """
        ret = libvirtmod.virConnectGetStoragePoolCapabilities(self._o, flags)
        if ret is None:
            raise libvirtError("virConnectGetStoragePoolCapabilities() failed")
        return ret

    def getSysinfo(self, flags=0):
        """Describes the host's firmware, board and memory modules, as XML in the layout of SMBIOS.

        Fails with `VIR_ERR_NO_SUPPORT` where the host has no such information.

        :param flags: Reserved; pass 0.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virConnectGetSysinfo`, since 0.8.8.
        """
        ret = libvirtmod.virConnectGetSysinfo(self._o, flags)
        if ret is None:
            raise libvirtError("virConnectGetSysinfo() failed")
        return ret

    def getType(self):
        """Tells the name of the hypervisor driver behind a connection, such as `QEMU`.

        :returns: Name of the driver; belongs to the connection, not to be freed.
        :raises libvirtError: when it fails

        In C: `virConnectGetType`, since 0.0.3.
        """
        ret = libvirtmod.virConnectGetType(self._o)
        if ret is None:
            raise libvirtError("virConnectGetType() failed")
        return ret

    def getURI(self):
        """Tells the URI a connection was opened with.

        Where a default or an alias was used, this is what came of it.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virConnectGetURI`, since 0.3.0.
        """
        ret = libvirtmod.virConnectGetURI(self._o)
        if ret is None:
            raise libvirtError("virConnectGetURI() failed")
        return ret

    def getVersion(self):
        """Tells the version of the hypervisor that runs the domains.

        Encoded as major * 1,000,000 + minor * 1,000 + micro. Some drivers can only tell with sufficient privileges.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virConnectGetVersion`, since 0.0.3.
        """
        ret = libvirtmod.virConnectGetVersion(self._o)
        if ret is None:
            raise libvirtError("virConnectGetVersion() failed")
        return ret

    def interfaceDefineXML(self, xml, flags=0):
        """Stores the configuration of a host interface, new or changed.

        The interface is not brought up, and one that is up keeps running as before. Within a transaction (`virInterfaceChangeBegin`) the change can be taken back. Not available on read-only connections.

        :param xml: Description of the interface, as an `interface` element.
        :param flags: Combination of `InterfaceDefineFlags` values.
        :returns: `virInterface`
        :raises libvirtError: when it fails

        In C: `virInterfaceDefineXML`, since 0.6.4.
        """
        ret = libvirtmod.virInterfaceDefineXML(self._o, xml, flags)
        if ret is None:
            raise libvirtError("virInterfaceDefineXML() failed")
        return virInterface(self, ret)

    def interfaceLookupByMACString(self, macstr):
        """Finds a host interface by MAC address.

        Fails with `VIR_ERR_NO_INTERFACE` when there is none and with `VIR_ERR_MULTIPLE_INTERFACES` when several share the address.

        :param macstr: MAC address, six hexadecimal bytes joined by colons.
        :returns: `virInterface`
        :raises libvirtError: when it fails

        In C: `virInterfaceLookupByMACString`, since 0.6.4.
        """
        ret = libvirtmod.virInterfaceLookupByMACString(self._o, macstr)
        if ret is None:
            raise libvirtError("virInterfaceLookupByMACString() failed")
        return virInterface(self, ret)

    def interfaceLookupByName(self, name):
        """Finds a host interface by name.

        Fails with `VIR_ERR_NO_INTERFACE` when there is none.

        :param name: Name of the interface, such as `eth0`.
        :returns: `virInterface`
        :raises libvirtError: when it fails

        In C: `virInterfaceLookupByName`, since 0.6.4.
        """
        ret = libvirtmod.virInterfaceLookupByName(self._o, name)
        if ret is None:
            raise libvirtError("virInterfaceLookupByName() failed")
        return virInterface(self, ret)

    def isAlive(self):
        """Tells whether the connection still works.

        A remote connection counts as dead once it is closed or keepalive has failed; nothing is sent to find out.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virConnectIsAlive`, since 0.9.8.
        """
        ret = libvirtmod.virConnectIsAlive(self._o)
        if ret == -1:
            raise libvirtError("virConnectIsAlive() failed")
        return ret

    def isEncrypted(self):
        """Tells whether the connection's traffic is encrypted.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virConnectIsEncrypted`, since 0.7.3.
        """
        ret = libvirtmod.virConnectIsEncrypted(self._o)
        if ret == -1:
            raise libvirtError("virConnectIsEncrypted() failed")
        return ret

    def isSecure(self):
        """Tells whether the connection is safe from eavesdropping.

        That is so for encrypted traffic and for channels that do not leave the host, such as UNIX sockets.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virConnectIsSecure`, since 0.7.3.
        """
        ret = libvirtmod.virConnectIsSecure(self._o)
        if ret == -1:
            raise libvirtError("virConnectIsSecure() failed")
        return ret

    def listAllDevices(self, flags=0):
        """Lists the host's devices, or those that match `flags`.

        :param flags: Combination of `ConnectListAllNodeDeviceFlags` values.
        :returns: `list[virNodeDevice]`
        :raises libvirtError: when it fails

        In C: `virConnectListAllNodeDevices`, since 0.10.2.
        """
        ret = libvirtmod.virConnectListAllNodeDevices(self._o, flags)
        if ret is None:
            raise libvirtError("virConnectListAllNodeDevices() failed")
        return [virNodeDevice(self, o) for o in ret]

    def listAllDomains(self, flags=0):
        """Lists domains, active and inactive, as far as they match the filter.

        The list is taken in one step, without the gap between counting and listing that the older calls have. Domains that the caller may not see are left out.

        :param flags: Combination of `ConnectListAllDomainsFlags` values.
        :returns: `list[virDomain]`
        :raises libvirtError: when it fails

        In C: `virConnectListAllDomains`, since 0.9.13.
        """
        ret = libvirtmod.virConnectListAllDomains(self._o, flags)
        if ret is None:
            raise libvirtError("virConnectListAllDomains() failed")
        return [virDomain(self, o) for o in ret]

    def listAllInterfaces(self, flags=0):
        """Lists the host's interfaces, or those that match `flags`.

        :param flags: Combination of `ConnectListAllInterfacesFlags` values.
        :returns: `list[virInterface]`
        :raises libvirtError: when it fails

        In C: `virConnectListAllInterfaces`, since 0.10.2.
        """
        ret = libvirtmod.virConnectListAllInterfaces(self._o, flags)
        if ret is None:
            raise libvirtError("virConnectListAllInterfaces() failed")
        return [virInterface(self, o) for o in ret]

    def listAllNWFilterBindings(self, flags=0):
        """Lists the filter bindings.

        :param flags: Reserved; pass 0.
        :returns: `list[virNWFilterBinding]`
        :raises libvirtError: when it fails

        In C: `virConnectListAllNWFilterBindings`, since 4.5.0.
        """
        ret = libvirtmod.virConnectListAllNWFilterBindings(self._o, flags)
        if ret is None:
            raise libvirtError("virConnectListAllNWFilterBindings() failed")
        return [virNWFilterBinding(self, o) for o in ret]

    def listAllNWFilters(self, flags=0):
        """Lists the network filters.

        :param flags: Reserved; pass 0.
        :returns: `list[virNWFilter]`
        :raises libvirtError: when it fails

        In C: `virConnectListAllNWFilters`, since 0.10.2.
        """
        ret = libvirtmod.virConnectListAllNWFilters(self._o, flags)
        if ret is None:
            raise libvirtError("virConnectListAllNWFilters() failed")
        return [virNWFilter(self, o) for o in ret]

    def listAllNetworks(self, flags=0):
        """Lists networks, active and inactive, with handles to all of them.

        Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.

        :param flags: Combination of `ConnectListAllNetworksFlags` values.
        :returns: `list[virNetwork]`
        :raises libvirtError: when it fails

        In C: `virConnectListAllNetworks`, since 0.10.2.
        """
        ret = libvirtmod.virConnectListAllNetworks(self._o, flags)
        if ret is None:
            raise libvirtError("virConnectListAllNetworks() failed")
        return [virNetwork(self, o) for o in ret]

    def listAllSecrets(self, flags=0):
        """Lists secrets with handles to all of them.

        Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.

        :param flags: Combination of `ConnectListAllSecretsFlags` values.
        :returns: `list[virSecret]`
        :raises libvirtError: when it fails

        In C: `virConnectListAllSecrets`, since 0.10.2.
        """
        ret = libvirtmod.virConnectListAllSecrets(self._o, flags)
        if ret is None:
            raise libvirtError("virConnectListAllSecrets() failed")
        return [virSecret(self, o) for o in ret]

    def listAllStoragePools(self, flags=0):
        """Lists storage pools, active and inactive, with handles to all of them.

        Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.

        :param flags: Combination of `ConnectListAllStoragePoolsFlags` values.
        :returns: `list[virStoragePool]`
        :raises libvirtError: when it fails

        In C: `virConnectListAllStoragePools`, since 0.10.2.
        """
        ret = libvirtmod.virConnectListAllStoragePools(self._o, flags)
        if ret is None:
            raise libvirtError("virConnectListAllStoragePools() failed")
        return [virStoragePool(self, o) for o in ret]

    def listDefinedDomains(self):
        """Lists the names of the inactive domains with a stored configuration.

        Prefer `virConnectListAllDomains`, which needs no prior count and returns handles.

        :returns: `list[str]`
        :raises libvirtError: when it fails

        In C: `virConnectListDefinedDomains`, since 0.1.1.
        Discouraged: use virConnectListAllDomains.
        """
        ret = libvirtmod.virConnectListDefinedDomains(self._o)
        if ret is None:
            raise libvirtError("virConnectListDefinedDomains() failed")
        return ret

    def listDefinedInterfaces(self):
        """Lists the names of the host interfaces that are configured but down.

        The number may change between counting and listing.

        :returns: Number of names filled in.
        :raises libvirtError: when it fails

        In C: `virConnectListDefinedInterfaces`, since 0.7.0.
        Discouraged: use virConnectListAllInterfaces.
        """
        ret = libvirtmod.virConnectListDefinedInterfaces(self._o)
        if ret is None:
            raise libvirtError("virConnectListDefinedInterfaces() failed")
        return ret

    def listDefinedNetworks(self):
        """Lists the names of networks that are defined but inactive.

        The number can change between counting and listing: prefer `virConnectListAllNetworks`. The caller frees every name.

        :returns: `list[str]`
        :raises libvirtError: when it fails

        In C: `virConnectListDefinedNetworks`, since 0.2.0.
        Discouraged: use virConnectListAllNetworks.
        """
        ret = libvirtmod.virConnectListDefinedNetworks(self._o)
        if ret is None:
            raise libvirtError("virConnectListDefinedNetworks() failed")
        return ret

    def listDefinedStoragePools(self):
        """Lists the names of storage pools that are defined but inactive.

        The number can change between counting and listing: prefer `virConnectListAllStoragePools`. The caller frees every name.

        :returns: `list[str]`
        :raises libvirtError: when it fails

        In C: `virConnectListDefinedStoragePools`, since 0.4.1.
        Discouraged: use virConnectListAllStoragePools.
        """
        ret = libvirtmod.virConnectListDefinedStoragePools(self._o)
        if ret is None:
            raise libvirtError("virConnectListDefinedStoragePools() failed")
        return ret

    def listDevices(self, cap=None, flags=0):
        """Lists the names of the host's active devices.

        The number may change between counting and listing.

        :param cap: Capability the devices must have, such as `pci`; NULL for all devices.
        :param flags: Reserved; pass 0.
        :returns: Number of names filled in.
        :raises libvirtError: when it fails

        In C: `virNodeListDevices`, since 0.5.0.
        Discouraged: use virConnectListAllNodeDevices.
        """
        ret = libvirtmod.virNodeListDevices(self._o, cap, flags)
        if ret is None:
            raise libvirtError("virNodeListDevices() failed")
        return ret

    def listDomainsID(self):
        """Lists the numeric IDs of the active domains.

        Inactive domains have no ID and are missing. A domain may start or stop between counting and listing, so prefer `virConnectListAllDomains`, which returns handles in one go.

        :returns: `list[int]`
        :raises libvirtError: when it fails

        In C: `virConnectListDomains`, since 0.0.3.
        Discouraged: use virConnectListAllDomains.
        """
        ret = libvirtmod.virConnectListDomains(self._o)
        if ret is None:
            raise libvirtError("virConnectListDomains() failed")
        return ret

    def listInterfaces(self):
        """Lists the names of the host interfaces that are up.

        The number may change between counting and listing.

        :returns: Number of names filled in.
        :raises libvirtError: when it fails

        In C: `virConnectListInterfaces`, since 0.6.4.
        Discouraged: use virConnectListAllInterfaces.
        """
        ret = libvirtmod.virConnectListInterfaces(self._o)
        if ret is None:
            raise libvirtError("virConnectListInterfaces() failed")
        return ret

    def listNWFilters(self):
        """Lists the names of the network filters.

        The number may change between counting and listing.

        :returns: Number of names filled in.
        :raises libvirtError: when it fails

        In C: `virConnectListNWFilters`, since 0.8.0.
        Discouraged: use virConnectListAllNWFilters.
        """
        ret = libvirtmod.virConnectListNWFilters(self._o)
        if ret is None:
            raise libvirtError("virConnectListNWFilters() failed")
        return ret

    def listNetworks(self):
        """Lists the names of active networks.

        The number can change between counting and listing: prefer `virConnectListAllNetworks`, which has no such race. The caller frees every name.

        :returns: `list[str]`
        :raises libvirtError: when it fails

        In C: `virConnectListNetworks`, since 0.2.0.
        Discouraged: use virConnectListAllNetworks.
        """
        ret = libvirtmod.virConnectListNetworks(self._o)
        if ret is None:
            raise libvirtError("virConnectListNetworks() failed")
        return ret

    def listSecrets(self):
        """Lists the UUIDs of the defined secrets, as text.

        The number can change between counting and listing: prefer `virConnectListAllSecrets`. The caller frees every UUID.

        :returns: `list[str]`
        :raises libvirtError: when it fails

        In C: `virConnectListSecrets`, since 0.7.1.
        Discouraged: use virConnectListAllSecrets.
        """
        ret = libvirtmod.virConnectListSecrets(self._o)
        if ret is None:
            raise libvirtError("virConnectListSecrets() failed")
        return ret

    def listStoragePools(self):
        """Lists the names of active storage pools.

        The number can change between counting and listing: prefer `virConnectListAllStoragePools`. The caller frees every name.

        :returns: `list[str]`
        :raises libvirtError: when it fails

        In C: `virConnectListStoragePools`, since 0.4.1.
        Discouraged: use virConnectListAllStoragePools.
        """
        ret = libvirtmod.virConnectListStoragePools(self._o)
        if ret is None:
            raise libvirtError("virConnectListStoragePools() failed")
        return ret

    def lookupByID(self, id):
        """Finds an active domain by its numeric ID.

        Fails with `VIR_ERR_NO_DOMAIN` when no active domain has it. IDs change with every start: name or UUID are better keys.

        :param id: Numeric ID, as from `virDomainGetID`.
        :returns: `virDomain`
        :raises libvirtError: when it fails

        In C: `virDomainLookupByID`, since 0.0.3.
        """
        ret = libvirtmod.virDomainLookupByID(self._o, id)
        if ret is None:
            raise libvirtError("virDomainLookupByID() failed")
        return virDomain(self, ret)

    def lookupByName(self, name):
        """Finds a domain by its name, active or not.

        Fails with `VIR_ERR_NO_DOMAIN` when there is none.

        :param name: Name, matched exactly.
        :returns: `virDomain`
        :raises libvirtError: when it fails

        In C: `virDomainLookupByName`, since 0.0.3.
        """
        ret = libvirtmod.virDomainLookupByName(self._o, name)
        if ret is None:
            raise libvirtError("virDomainLookupByName() failed")
        return virDomain(self, ret)

    def lookupByUUID(self, uuid):
        """Finds a domain by its UUID, active or not.

        Fails with `VIR_ERR_NO_DOMAIN` when there is none.

        :param uuid: UUID as 16 bytes.
        :returns: `virDomain`
        :raises libvirtError: when it fails

        In C: `virDomainLookupByUUID`, since 0.0.5.
        """
        ret = libvirtmod.virDomainLookupByUUID(self._o, uuid)
        if ret is None:
            raise libvirtError("virDomainLookupByUUID() failed")
        return virDomain(self, ret)

    def lookupByUUIDString(self, uuidstr):
        """Finds a domain by its UUID given as text.

        Fails with `VIR_ERR_INVALID_ARG` when the text is no UUID and with `VIR_ERR_NO_DOMAIN` when no domain has it.

        :param uuidstr: UUID in hexadecimal digits; hyphens may be left out.
        :returns: `virDomain`
        :raises libvirtError: when it fails

        In C: `virDomainLookupByUUIDString`, since 0.1.1.
        """
        ret = libvirtmod.virDomainLookupByUUIDString(self._o, uuidstr)
        if ret is None:
            raise libvirtError("virDomainLookupByUUIDString() failed")
        return virDomain(self, ret)

    def networkCreateXML(self, xmlDesc):
        """Creates a transient network from XML and starts it.

        It is gone once it stops. With the name and UUID of an inactive defined network, that network is started with the given XML. Use `virNetworkCreateXMLFlags` to have the document validated.

        :param xmlDesc: Document whose root is `<network>`.
        :returns: `virNetwork`
        :raises libvirtError: when it fails

        In C: `virNetworkCreateXML`, since 0.2.0.
        """
        ret = libvirtmod.virNetworkCreateXML(self._o, xmlDesc)
        if ret is None:
            raise libvirtError("virNetworkCreateXML() failed")
        return virNetwork(self, ret)

    def networkCreateXMLFlags(self, xmlDesc, flags=0):
        """Creates a transient network from XML and starts it, with options.

        It is gone once it stops. Fails with `VIR_ERR_OPERATION_FAILED` when the name or UUID is taken by another network.

        :param xmlDesc: Document whose root is `<network>`.
        :param flags: Combination of `NetworkCreateFlags` values.
        :returns: `virNetwork`
        :raises libvirtError: when it fails

        In C: `virNetworkCreateXMLFlags`, since 7.8.0.
        """
        ret = libvirtmod.virNetworkCreateXMLFlags(self._o, xmlDesc, flags)
        if ret is None:
            raise libvirtError("virNetworkCreateXMLFlags() failed")
        return virNetwork(self, ret)

    def networkDefineXML(self, xml):
        """Stores a network's configuration without starting the network.

        An existing configuration with the same name and UUID is replaced; a running network goes on as it is until restarted. Use `virNetworkDefineXMLFlags` to have the document validated.

        :param xml: Document whose root is `<network>`.
        :returns: `virNetwork`
        :raises libvirtError: when it fails

        In C: `virNetworkDefineXML`, since 0.2.0.
        """
        ret = libvirtmod.virNetworkDefineXML(self._o, xml)
        if ret is None:
            raise libvirtError("virNetworkDefineXML() failed")
        return virNetwork(self, ret)

    def networkDefineXMLFlags(self, xml, flags=0):
        """Stores a network's configuration without starting the network, with options.

        An existing configuration with the same name and UUID is replaced; a running network goes on as it is until restarted.

        :param xml: Document whose root is `<network>`.
        :param flags: Combination of `NetworkDefineFlags` values.
        :returns: `virNetwork`
        :raises libvirtError: when it fails

        In C: `virNetworkDefineXMLFlags`, since 7.7.0.
        """
        ret = libvirtmod.virNetworkDefineXMLFlags(self._o, xml, flags)
        if ret is None:
            raise libvirtError("virNetworkDefineXMLFlags() failed")
        return virNetwork(self, ret)

    def networkEventDeregisterAny(self, callbackID):
        """Removes a network event callback.

        The release function given at registration runs afterwards, perhaps not before the event loop's next turn.

        :param callbackID: Number that the registration returned.
        :raises libvirtError: when it fails

        In C: `virConnectNetworkEventDeregisterAny`, since 1.2.1.
        """
        ret = libvirtmod.virConnectNetworkEventDeregisterAny(self._o, callbackID)
        if ret == -1:
            raise libvirtError("virConnectNetworkEventDeregisterAny() failed")
        return ret

    def networkEventRegisterAny(self, net, eventID, cb, opaque):
        """Registers a callback for one kind of network event.

        An event loop has to be registered before the connection is opened, and has to run, or nothing is delivered. Callbacks for one network end only when they are deregistered, even if the network goes away.

        :param net: Network to watch; NULL for all of them.
        :param eventID: Kind of event.
        :param cb: Function to call, of the type that belongs to the event, cast to the generic type.
        :returns: Callback ID (0 or more) to hand to `virConnectNetworkEventDeregisterAny`; -1 on failure.
        :raises libvirtError: when it fails

        In C: `virConnectNetworkEventRegisterAny`, since 1.2.1.
        """
        cbData = {"cb": cb, "conn": self, "opaque": opaque}
        ret = libvirtmod.virConnectNetworkEventRegisterAny(self._o, None if net is None else net._o, eventID, cbData)
        if ret == -1:
            raise libvirtError("virConnectNetworkEventRegisterAny() failed")
        return ret

    def networkLookupByName(self, name):
        """Finds a network by its name. Fails with `VIR_ERR_NO_NETWORK` when there is none.

        :param name: Name of the network.
        :returns: `virNetwork`
        :raises libvirtError: when it fails

        In C: `virNetworkLookupByName`, since 0.2.0.
        """
        ret = libvirtmod.virNetworkLookupByName(self._o, name)
        if ret is None:
            raise libvirtError("virNetworkLookupByName() failed")
        return virNetwork(self, ret)

    def networkLookupByUUID(self, uuid):
        """Finds a network by its UUID, given as bytes. Fails with `VIR_ERR_NO_NETWORK` when there is none.

        :param uuid: UUID of the network.
        :returns: `virNetwork`
        :raises libvirtError: when it fails

        In C: `virNetworkLookupByUUID`, since 0.2.0.
        """
        ret = libvirtmod.virNetworkLookupByUUID(self._o, uuid)
        if ret is None:
            raise libvirtError("virNetworkLookupByUUID() failed")
        return virNetwork(self, ret)

    def networkLookupByUUIDString(self, uuidstr):
        """Finds a network by its UUID, given as text.

        Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID, with `VIR_ERR_NO_NETWORK` when no network has it.

        :param uuidstr: UUID in hexadecimal, with or without hyphens.
        :returns: `virNetwork`
        :raises libvirtError: when it fails

        In C: `virNetworkLookupByUUIDString`, since 0.2.0.
        """
        ret = libvirtmod.virNetworkLookupByUUIDString(self._o, uuidstr)
        if ret is None:
            raise libvirtError("virNetworkLookupByUUIDString() failed")
        return virNetwork(self, ret)

    def newStream(self, flags=0):
        """Creates a stream that is not tied to anything yet.

        Give it to a call that transfers data, on the same connection; one stream serves one such call.

        :param flags: Combination of `StreamFlags` values.
        :returns: `virStream`
        :raises libvirtError: when it fails

        In C: `virStreamNew`, since 0.7.2.
        """
        ret = libvirtmod.virStreamNew(self._o, flags)
        if ret is None:
            raise libvirtError("virStreamNew() failed")
        return virStream(self, ret)

    def nodeDeviceCreateXML(self, xmlDesc, flags=0):
        """Creates a device on the host, such as a virtual Fibre Channel port or a mediated device.

        The device lasts until it is destroyed or the host reboots. Not available on read-only connections.

        :param xmlDesc: Description of the device, as a `device` element.
        :param flags: Combination of `NodeDeviceCreateXMLFlags` values.
        :returns: `virNodeDevice`
        :raises libvirtError: when it fails

        In C: `virNodeDeviceCreateXML`, since 0.6.3.
        """
        ret = libvirtmod.virNodeDeviceCreateXML(self._o, xmlDesc, flags)
        if ret is None:
            raise libvirtError("virNodeDeviceCreateXML() failed")
        return virNodeDevice(self, ret)

    def nodeDeviceDefineXML(self, xmlDesc, flags=0):
        """Stores the definition of a device, without creating it.

        Works for mediated devices. `virNodeDeviceCreate` brings it into being. Not available on read-only connections.

        :param xmlDesc: Description of the device, as a `device` element.
        :param flags: Combination of `NodeDeviceDefineXMLFlags` values.
        :returns: `virNodeDevice`
        :raises libvirtError: when it fails

        In C: `virNodeDeviceDefineXML`, since 7.3.0.
        """
        ret = libvirtmod.virNodeDeviceDefineXML(self._o, xmlDesc, flags)
        if ret is None:
            raise libvirtError("virNodeDeviceDefineXML() failed")
        return virNodeDevice(self, ret)

    def nodeDeviceEventDeregisterAny(self, callbackID):
        """Ends a subscription to events about host devices.

        The release function given at registration is called.

        :param callbackID: ID of the subscription.
        :raises libvirtError: when it fails

        In C: `virConnectNodeDeviceEventDeregisterAny`, since 2.2.0.
        """
        ret = libvirtmod.virConnectNodeDeviceEventDeregisterAny(self._o, callbackID)
        if ret == -1:
            raise libvirtError("virConnectNodeDeviceEventDeregisterAny() failed")
        return ret

    def nodeDeviceEventRegisterAny(self, dev, eventID, cb, opaque):
        """Subscribes to events about one host device or all of them.

        Needs a running event loop. The handle given to the callback is valid during the call only; use `virNodeDeviceRef` to keep it.

        :param dev: The device of interest; NULL for all.
        :param eventID: Kind of event.
        :param cb: Callback of the type that goes with the event.
        :returns: ID of the subscription, for `virConnectNodeDeviceEventDeregisterAny`; -1 with an error.
        :raises libvirtError: when it fails

        In C: `virConnectNodeDeviceEventRegisterAny`, since 2.2.0.
        """
        cbData = {"cb": cb, "conn": self, "opaque": opaque}
        ret = libvirtmod.virConnectNodeDeviceEventRegisterAny(self._o, None if dev is None else dev._o, eventID, cbData)
        if ret == -1:
            raise libvirtError("virConnectNodeDeviceEventRegisterAny() failed")
        return ret

    def nodeDeviceLookupByName(self, name):
        """Finds a host device by name.

        Fails with `VIR_ERR_NO_NODE_DEVICE` when there is none.

        :param name: Name of the device.
        :returns: `virNodeDevice`
        :raises libvirtError: when it fails

        In C: `virNodeDeviceLookupByName`, since 0.5.0.
        """
        ret = libvirtmod.virNodeDeviceLookupByName(self._o, name)
        if ret is None:
            raise libvirtError("virNodeDeviceLookupByName() failed")
        return virNodeDevice(self, ret)

    def nodeDeviceLookupSCSIHostByWWN(self, wwnn, wwpn, flags=0):
        """Finds a Fibre Channel host adapter by its world wide names.

        Fails with `VIR_ERR_NO_NODE_DEVICE` when there is none.

        :param wwnn: World wide node name, 16 hexadecimal digits.
        :param wwpn: World wide port name, 16 hexadecimal digits.
        :param flags: Reserved; pass 0.
        :returns: `virNodeDevice`
        :raises libvirtError: when it fails

        In C: `virNodeDeviceLookupSCSIHostByWWN`, since 1.0.3.
        """
        ret = libvirtmod.virNodeDeviceLookupSCSIHostByWWN(self._o, wwnn, wwpn, flags)
        if ret is None:
            raise libvirtError("virNodeDeviceLookupSCSIHostByWWN() failed")
        return virNodeDevice(self, ret)

    def numOfDefinedDomains(self):
        """Counts the inactive domains with a stored configuration.

        The number may be stale as soon as it is returned; `virConnectListAllDomains` counts and lists together.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virConnectNumOfDefinedDomains`, since 0.1.5.
        """
        ret = libvirtmod.virConnectNumOfDefinedDomains(self._o)
        if ret == -1:
            raise libvirtError("virConnectNumOfDefinedDomains() failed")
        return ret

    def numOfDefinedInterfaces(self):
        """Counts the host interfaces that are configured but down.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virConnectNumOfDefinedInterfaces`, since 0.7.0.
        """
        ret = libvirtmod.virConnectNumOfDefinedInterfaces(self._o)
        if ret == -1:
            raise libvirtError("virConnectNumOfDefinedInterfaces() failed")
        return ret

    def numOfDefinedNetworks(self):
        """Counts the inactive networks that have a stored configuration.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virConnectNumOfDefinedNetworks`, since 0.2.0.
        """
        ret = libvirtmod.virConnectNumOfDefinedNetworks(self._o)
        if ret == -1:
            raise libvirtError("virConnectNumOfDefinedNetworks() failed")
        return ret

    def numOfDefinedStoragePools(self):
        """Counts the inactive storage pools that have a stored configuration.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virConnectNumOfDefinedStoragePools`, since 0.4.1.
        """
        ret = libvirtmod.virConnectNumOfDefinedStoragePools(self._o)
        if ret == -1:
            raise libvirtError("virConnectNumOfDefinedStoragePools() failed")
        return ret

    def numOfDevices(self, cap=None, flags=0):
        """Counts the host's active devices.

        `virConnectListAllNodeDevices` counts and lists in one step.

        :param cap: Capability the devices must have, such as `pci`; NULL for all devices.
        :param flags: Reserved; pass 0.
        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virNodeNumOfDevices`, since 0.5.0.
        """
        ret = libvirtmod.virNodeNumOfDevices(self._o, cap, flags)
        if ret == -1:
            raise libvirtError("virNodeNumOfDevices() failed")
        return ret

    def numOfDomains(self):
        """Counts the active domains.

        The number may be stale as soon as it is returned; `virConnectListAllDomains` counts and lists together.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virConnectNumOfDomains`, since 0.0.3.
        """
        ret = libvirtmod.virConnectNumOfDomains(self._o)
        if ret == -1:
            raise libvirtError("virConnectNumOfDomains() failed")
        return ret

    def numOfInterfaces(self):
        """Counts the host interfaces that are up.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virConnectNumOfInterfaces`, since 0.6.4.
        """
        ret = libvirtmod.virConnectNumOfInterfaces(self._o)
        if ret == -1:
            raise libvirtError("virConnectNumOfInterfaces() failed")
        return ret

    def numOfNWFilters(self):
        """Counts the network filters.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virConnectNumOfNWFilters`, since 0.8.0.
        """
        ret = libvirtmod.virConnectNumOfNWFilters(self._o)
        if ret == -1:
            raise libvirtError("virConnectNumOfNWFilters() failed")
        return ret

    def numOfNetworks(self):
        """Counts the active networks.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virConnectNumOfNetworks`, since 0.2.0.
        """
        ret = libvirtmod.virConnectNumOfNetworks(self._o)
        if ret == -1:
            raise libvirtError("virConnectNumOfNetworks() failed")
        return ret

    def numOfSecrets(self):
        """Counts the secrets that are defined.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virConnectNumOfSecrets`, since 0.7.1.
        """
        ret = libvirtmod.virConnectNumOfSecrets(self._o)
        if ret == -1:
            raise libvirtError("virConnectNumOfSecrets() failed")
        return ret

    def numOfStoragePools(self):
        """Counts the active storage pools.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virConnectNumOfStoragePools`, since 0.4.1.
        """
        ret = libvirtmod.virConnectNumOfStoragePools(self._o)
        if ret == -1:
            raise libvirtError("virConnectNumOfStoragePools() failed")
        return ret

    def nwfilterBindingCreateXML(self, xml, flags=0):
        """Creates a filter binding, which applies the filter's rules to the port at once.

        Meant for hypervisor drivers; bindings of guests are managed by them. Not available on read-only connections.

        :param xml: Description of the binding, as a `filterbinding` element.
        :param flags: Combination of `NWFilterBindingCreateFlags` values.
        :returns: `virNWFilterBinding`
        :raises libvirtError: when it fails

        In C: `virNWFilterBindingCreateXML`, since 4.5.0.
        """
        ret = libvirtmod.virNWFilterBindingCreateXML(self._o, xml, flags)
        if ret is None:
            raise libvirtError("virNWFilterBindingCreateXML() failed")
        return virNWFilterBinding(self, ret)

    def nwfilterBindingLookupByPortDev(self, portdev):
        """Finds a filter binding by the device name of its port.

        Fails with `VIR_ERR_NO_NWFILTER_BINDING` when there is none.

        :param portdev: Device name of the port on the host, such as `vnet0`.
        :returns: `virNWFilterBinding`
        :raises libvirtError: when it fails

        In C: `virNWFilterBindingLookupByPortDev`, since 4.5.0.
        """
        ret = libvirtmod.virNWFilterBindingLookupByPortDev(self._o, portdev)
        if ret is None:
            raise libvirtError("virNWFilterBindingLookupByPortDev() failed")
        return virNWFilterBinding(self, ret)

    def nwfilterDefineXML(self, xmlDesc):
        """Stores a network filter, new or changed.

        A changed filter is applied to running guests at once. `virNWFilterDefineXMLFlags` can check the description first. Not available on read-only connections.

        :param xmlDesc: Description of the filter, as a `filter` element.
        :returns: `virNWFilter`
        :raises libvirtError: when it fails

        In C: `virNWFilterDefineXML`, since 0.8.0.
        """
        ret = libvirtmod.virNWFilterDefineXML(self._o, xmlDesc)
        if ret is None:
            raise libvirtError("virNWFilterDefineXML() failed")
        return virNWFilter(self, ret)

    def nwfilterDefineXMLFlags(self, xmlDesc, flags=0):
        """Stores a network filter, new or changed, as `flags` say.

        A changed filter is applied to running guests at once. Not available on read-only connections.

        :param xmlDesc: Description of the filter, as a `filter` element.
        :param flags: Combination of `NWFilterDefineFlags` values.
        :returns: `virNWFilter`
        :raises libvirtError: when it fails

        In C: `virNWFilterDefineXMLFlags`, since 7.7.0.
        """
        ret = libvirtmod.virNWFilterDefineXMLFlags(self._o, xmlDesc, flags)
        if ret is None:
            raise libvirtError("virNWFilterDefineXMLFlags() failed")
        return virNWFilter(self, ret)

    def nwfilterLookupByName(self, name):
        """Finds a network filter by name.

        Fails with `VIR_ERR_NO_NWFILTER` when there is none.

        :param name: Name of the filter.
        :returns: `virNWFilter`
        :raises libvirtError: when it fails

        In C: `virNWFilterLookupByName`, since 0.8.0.
        """
        ret = libvirtmod.virNWFilterLookupByName(self._o, name)
        if ret is None:
            raise libvirtError("virNWFilterLookupByName() failed")
        return virNWFilter(self, ret)

    def nwfilterLookupByUUID(self, uuid):
        """Finds a network filter by UUID.

        Fails with `VIR_ERR_NO_NWFILTER` when there is none.

        :param uuid: UUID of the filter.
        :returns: `virNWFilter`
        :raises libvirtError: when it fails

        In C: `virNWFilterLookupByUUID`, since 0.8.0.
        """
        ret = libvirtmod.virNWFilterLookupByUUID(self._o, uuid)
        if ret is None:
            raise libvirtError("virNWFilterLookupByUUID() failed")
        return virNWFilter(self, ret)

    def nwfilterLookupByUUIDString(self, uuidstr):
        """Finds a network filter by UUID, given as text.

        Fails with `VIR_ERR_NO_NWFILTER` when there is none and with `VIR_ERR_INVALID_ARG` when the text is no UUID.

        :param uuidstr: UUID of the filter, with or without hyphens.
        :returns: `virNWFilter`
        :raises libvirtError: when it fails

        In C: `virNWFilterLookupByUUIDString`, since 0.8.0.
        """
        ret = libvirtmod.virNWFilterLookupByUUIDString(self._o, uuidstr)
        if ret is None:
            raise libvirtError("virNWFilterLookupByUUIDString() failed")
        return virNWFilter(self, ret)

    def restore(self, frm):
        """Starts a domain from the state that `virDomainSave` wrote.

        The file stays. Restore each file only once, since the disks move on. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is active already.

        :param frm: Path of the file on the host of the hypervisor.
        :raises libvirtError: when it fails

        In C: `virDomainRestore`, since 0.0.3.
        """
        ret = libvirtmod.virDomainRestore(self._o, frm)
        if ret == -1:
            raise libvirtError("virDomainRestore() failed")
        return ret

    def restoreFlags(self, frm, dxml=None, flags=0):
        """Starts a domain from a saved state, with options.

        Acts like `virDomainRestore`. `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` exclude each other and override what the file says.

        :param frm: Path of the file on the host of the hypervisor.
        :param dxml: Domain XML to use in place of the one in the file, differing only where the guest does not notice; NULL for the file's own.
        :param flags: Combination of `DomainSaveRestoreFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainRestoreFlags`, since 0.9.4.
        """
        ret = libvirtmod.virDomainRestoreFlags(self._o, frm, dxml, flags)
        if ret == -1:
            raise libvirtError("virDomainRestoreFlags() failed")
        return ret

    def restoreParams(self, params, flags=0):
        """Starts a domain from a saved state, as the parameters say.

        Acts like `virDomainRestoreFlags`; the file is required.

        :param params: File, XML and channels.
        :param flags: Combination of `DomainSaveRestoreFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainRestoreParams`, since 8.4.0.
        """
        ret = libvirtmod.virDomainRestoreParams(self._o, params, flags)
        if ret == -1:
            raise libvirtError("virDomainRestoreParams() failed")
        return ret

    def saveImageDefineXML(self, file, dxml, flags=0):
        """Replaces the domain XML kept in a saved state.

        The new XML may differ only in what the guest does not see, such as the path of a disk image. The flags `VIR_DOMAIN_SAVE_RUNNING` and `VIR_DOMAIN_SAVE_PAUSED` change the state the domain is restored to.

        :param file: Path of the saved state on the host of the hypervisor.
        :param dxml: New domain XML.
        :param flags: Combination of `DomainSaveRestoreFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainSaveImageDefineXML`, since 0.9.4.
        """
        ret = libvirtmod.virDomainSaveImageDefineXML(self._o, file, dxml, flags)
        if ret == -1:
            raise libvirtError("virDomainSaveImageDefineXML() failed")
        return ret

    def saveImageGetXMLDesc(self, file, flags=0):
        """Gives the domain XML kept in a saved state.

        Secrets are left out without `VIR_DOMAIN_SAVE_IMAGE_XML_SECURE`. Not for read-only connections, since any file on the host could be named.

        :param file: Path of the saved state on the host of the hypervisor.
        :param flags: Combination of `DomainSaveImageXMLFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virDomainSaveImageGetXMLDesc`, since 0.9.4.
        """
        ret = libvirtmod.virDomainSaveImageGetXMLDesc(self._o, file, flags)
        if ret is None:
            raise libvirtError("virDomainSaveImageGetXMLDesc() failed")
        return ret

    def secretDefineXML(self, xml, flags=0):
        """Defines a secret, or changes the attributes of one that exists.

        The value is kept when the UUID names an existing secret; a new one has no value until `virSecretSetValue`. Without a UUID in the XML one is generated. Usage type and ID of an existing secret cannot change, nor can one that is private become public.

        :param xml: Document whose root is `<secret>`.
        :param flags: Combination of `SecretDefineFlags` values.
        :returns: `virSecret`
        :raises libvirtError: when it fails

        In C: `virSecretDefineXML`, since 0.7.1.
        """
        ret = libvirtmod.virSecretDefineXML(self._o, xml, flags)
        if ret is None:
            raise libvirtError("virSecretDefineXML() failed")
        return virSecret(self, ret)

    def secretEventDeregisterAny(self, callbackID):
        """Removes a secret event callback.

        The release function given at registration runs afterwards, perhaps not before the event loop's next turn.

        :param callbackID: Number that the registration returned.
        :raises libvirtError: when it fails

        In C: `virConnectSecretEventDeregisterAny`, since 3.0.0.
        """
        ret = libvirtmod.virConnectSecretEventDeregisterAny(self._o, callbackID)
        if ret == -1:
            raise libvirtError("virConnectSecretEventDeregisterAny() failed")
        return ret

    def secretEventRegisterAny(self, secret, eventID, cb, opaque):
        """Registers a callback for one kind of secret event.

        An event loop has to be registered before the connection is opened, and has to run, or nothing is delivered.

        :param secret: Secret to watch; NULL for all of them.
        :param eventID: Kind of event.
        :param cb: Function to call, of the type that belongs to the event, cast to the generic type.
        :returns: Callback ID (0 or more) to hand to `virConnectSecretEventDeregisterAny`; -1 on failure.
        :raises libvirtError: when it fails

        In C: `virConnectSecretEventRegisterAny`, since 3.0.0.
        """
        cbData = {"cb": cb, "conn": self, "opaque": opaque}
        ret = libvirtmod.virConnectSecretEventRegisterAny(self._o, None if secret is None else secret._o, eventID, cbData)
        if ret == -1:
            raise libvirtError("virConnectSecretEventRegisterAny() failed")
        return ret

    def secretLookupByUUID(self, uuid):
        """Finds a secret by its UUID, given as bytes. Fails with `VIR_ERR_NO_SECRET` when there is none.

        :param uuid: UUID of the secret.
        :returns: `virSecret`
        :raises libvirtError: when it fails

        In C: `virSecretLookupByUUID`, since 0.7.1.
        """
        ret = libvirtmod.virSecretLookupByUUID(self._o, uuid)
        if ret is None:
            raise libvirtError("virSecretLookupByUUID() failed")
        return virSecret(self, ret)

    def secretLookupByUUIDString(self, uuidstr):
        """Finds a secret by its UUID, given as text.

        Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID, with `VIR_ERR_NO_SECRET` when no secret has it.

        :param uuidstr: UUID in hexadecimal, with or without hyphens.
        :returns: `virSecret`
        :raises libvirtError: when it fails

        In C: `virSecretLookupByUUIDString`, since 0.7.1.
        """
        ret = libvirtmod.virSecretLookupByUUIDString(self._o, uuidstr)
        if ret is None:
            raise libvirtError("virSecretLookupByUUIDString() failed")
        return virSecret(self, ret)

    def secretLookupByUsage(self, usageType, usageID):
        """Finds a secret by what it is used for.

        At most one secret exists for a usage type and ID. Fails with `VIR_ERR_NO_SECRET` when there is none.

        :param usageType: What it is for.
        :param usageID: Which volume, server or name, as the usage type demands.
        :returns: `virSecret`
        :raises libvirtError: when it fails

        In C: `virSecretLookupByUsage`, since 0.7.1.
        """
        ret = libvirtmod.virSecretLookupByUsage(self._o, usageType, usageID)
        if ret is None:
            raise libvirtError("virSecretLookupByUsage() failed")
        return virSecret(self, ret)

    def setIdentity(self, params, flags=0):
        """Replaces the identity under which the server judges a connection's calls.

        Meant for proxies that act for clients of their own. The server accepts it from trusted, fully authorised callers only. Not available on read-only connections.

        :param params: The new identity; items left out are unset.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virConnectSetIdentity`, since 5.8.0.
        """
        ret = libvirtmod.virConnectSetIdentity(self._o, params, flags)
        if ret == -1:
            raise libvirtError("virConnectSetIdentity() failed")
        return ret

    def setKeepAlive(self, interval, count):
        """Sets how often the other side is asked for a sign of life.

        After `count` questions in a row without any answer the connection counts as lost. Needs a running event loop. Connections that go to no server do not need it and `virConnectIsAlive` serves them.

        :param interval: Silence after which a message is sent, in seconds; 0 or less switches keepalive off.
        :param count: Messages that may stay unanswered; 0 means the first silent interval ends the connection.
        :returns: 0 when set, 1 when the other side cannot do keepalive, -1 with an error.
        :raises libvirtError: when it fails

        In C: `virConnectSetKeepAlive`, since 0.9.8.
        """
        ret = libvirtmod.virConnectSetKeepAlive(self._o, interval, count)
        if ret == -1:
            raise libvirtError("virConnectSetKeepAlive() failed")
        return ret

    def setMemoryParameters(self, params, flags=0):
        """Changes how the host shares equal memory pages.

        Only the pause, the pages per scan and merging across NUMA nodes can be set. Not available on read-only connections.

        :param params: Settings to change; those left out stay.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virNodeSetMemoryParameters`, since 0.10.2.
        """
        ret = libvirtmod.virNodeSetMemoryParameters(self._o, params, flags)
        if ret == -1:
            raise libvirtError("virNodeSetMemoryParameters() failed")
        return ret

    def storagePoolCreateXML(self, xmlDesc, flags=0):
        """Creates a transient storage pool from XML and starts it.

        Its definition is gone once it stops, its data is not. Fails with `VIR_ERR_OPERATION_FAILED` when the name or UUID is taken by another pool.

        :param xmlDesc: Document whose root is `<pool>`.
        :param flags: Combination of `StoragePoolCreateFlags` values.
        :returns: `virStoragePool`
        :raises libvirtError: when it fails

        In C: `virStoragePoolCreateXML`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolCreateXML(self._o, xmlDesc, flags)
        if ret is None:
            raise libvirtError("virStoragePoolCreateXML() failed")
        return virStoragePool(self, ret)

    def storagePoolDefineXML(self, xml, flags=0):
        """Stores a storage pool's configuration without starting the pool.

        An existing configuration with the same name and UUID is replaced.

        :param xml: Document whose root is `<pool>`.
        :param flags: Combination of `StoragePoolDefineFlags` values.
        :returns: `virStoragePool`
        :raises libvirtError: when it fails

        In C: `virStoragePoolDefineXML`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolDefineXML(self._o, xml, flags)
        if ret is None:
            raise libvirtError("virStoragePoolDefineXML() failed")
        return virStoragePool(self, ret)

    def storagePoolEventDeregisterAny(self, callbackID):
        """Removes a storage pool event callback.

        The release function given at registration runs afterwards, perhaps not before the event loop's next turn.

        :param callbackID: Number that the registration returned.
        :raises libvirtError: when it fails

        In C: `virConnectStoragePoolEventDeregisterAny`, since 2.0.0.
        """
        ret = libvirtmod.virConnectStoragePoolEventDeregisterAny(self._o, callbackID)
        if ret == -1:
            raise libvirtError("virConnectStoragePoolEventDeregisterAny() failed")
        return ret

    def storagePoolEventRegisterAny(self, pool, eventID, cb, opaque):
        """Registers a callback for one kind of storage pool event.

        An event loop has to be registered before the connection is opened, and has to run, or nothing is delivered.

        :param pool: Pool to watch; NULL for all of them.
        :param eventID: Kind of event.
        :param cb: Function to call, of the type that belongs to the event, cast to the generic type.
        :returns: Callback ID (0 or more) to hand to `virConnectStoragePoolEventDeregisterAny`; -1 on failure.
        :raises libvirtError: when it fails

        In C: `virConnectStoragePoolEventRegisterAny`, since 2.0.0.
        """
        cbData = {"cb": cb, "conn": self, "opaque": opaque}
        ret = libvirtmod.virConnectStoragePoolEventRegisterAny(self._o, None if pool is None else pool._o, eventID, cbData)
        if ret == -1:
            raise libvirtError("virConnectStoragePoolEventRegisterAny() failed")
        return ret

    def storagePoolLookupByName(self, name):
        """Finds a storage pool by its name. Fails with `VIR_ERR_NO_STORAGE_POOL` when there is none.

        :param name: Name of the pool.
        :returns: `virStoragePool`
        :raises libvirtError: when it fails

        In C: `virStoragePoolLookupByName`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolLookupByName(self._o, name)
        if ret is None:
            raise libvirtError("virStoragePoolLookupByName() failed")
        return virStoragePool(self, ret)

    def storagePoolLookupByTargetPath(self, path):
        """Finds the active storage pool whose target is a given path.

        Fails with `VIR_ERR_NO_STORAGE_POOL` when no active pool has that target.

        :param path: Path of the target, on the host.
        :returns: `virStoragePool`
        :raises libvirtError: when it fails

        In C: `virStoragePoolLookupByTargetPath`, since 4.1.0.
        """
        ret = libvirtmod.virStoragePoolLookupByTargetPath(self._o, path)
        if ret is None:
            raise libvirtError("virStoragePoolLookupByTargetPath() failed")
        return virStoragePool(self, ret)

    def storagePoolLookupByUUID(self, uuid):
        """Finds a storage pool by its UUID, given as bytes.

        Fails with `VIR_ERR_NO_STORAGE_POOL` when there is none.

        :param uuid: UUID of the pool.
        :returns: `virStoragePool`
        :raises libvirtError: when it fails

        In C: `virStoragePoolLookupByUUID`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolLookupByUUID(self._o, uuid)
        if ret is None:
            raise libvirtError("virStoragePoolLookupByUUID() failed")
        return virStoragePool(self, ret)

    def storagePoolLookupByUUIDString(self, uuidstr):
        """Finds a storage pool by its UUID, given as text.

        Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID, with `VIR_ERR_NO_STORAGE_POOL` when no pool has it.

        :param uuidstr: UUID in hexadecimal, with or without hyphens.
        :returns: `virStoragePool`
        :raises libvirtError: when it fails

        In C: `virStoragePoolLookupByUUIDString`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolLookupByUUIDString(self._o, uuidstr)
        if ret is None:
            raise libvirtError("virStoragePoolLookupByUUIDString() failed")
        return virStoragePool(self, ret)

    def storageVolLookupByKey(self, key):
        """Finds a volume by its key, searching all active pools.

        Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.

        :param key: Key of the volume.
        :returns: `virStorageVol`
        :raises libvirtError: when it fails

        In C: `virStorageVolLookupByKey`, since 0.4.1.
        """
        ret = libvirtmod.virStorageVolLookupByKey(self._o, key)
        if ret is None:
            raise libvirtError("virStorageVolLookupByKey() failed")
        return virStorageVol(self, ret)

    def storageVolLookupByPath(self, path):
        """Finds a volume by its path on the host, searching all active pools.

        Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.

        :param path: Path of the volume.
        :returns: `virStorageVol`
        :raises libvirtError: when it fails

        In C: `virStorageVolLookupByPath`, since 0.4.1.
        """
        ret = libvirtmod.virStorageVolLookupByPath(self._o, path)
        if ret is None:
            raise libvirtError("virStorageVolLookupByPath() failed")
        return virStorageVol(self, ret)

    def suspendForDuration(self, target, duration, flags=0):
        """Puts the host to sleep for a while.

        The real time clock is set to wake it up. Returns as soon as the sleep is scheduled, some seconds before it begins. Fails with `VIR_ERR_OPERATION_INVALID` when a suspend is pending already. Not available on read-only connections.

        :param target: How deep to sleep.
        :param duration: How long to sleep, in seconds; 60 or more.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virNodeSuspendForDuration`, since 0.9.8.
        """
        ret = libvirtmod.virNodeSuspendForDuration(self._o, target, duration, flags)
        if ret == -1:
            raise libvirtError("virNodeSuspendForDuration() failed")
        return ret

    def _dispatchDomainEventLifecycleCallback(self, obj, event, detail, cbData):
        cbData["cb"](self, virDomain(self, obj), event, detail, cbData["opaque"])
        return 0

    def _dispatchDomainEventGenericCallback(self, obj, cbData):
        cbData["cb"](self, virDomain(self, obj), cbData["opaque"])
        return 0

    def _dispatchDomainEventRTCChangeCallback(self, obj, utcoffset, cbData):
        cbData["cb"](self, virDomain(self, obj), utcoffset, cbData["opaque"])
        return 0

    def _dispatchDomainEventWatchdogCallback(self, obj, action, cbData):
        cbData["cb"](self, virDomain(self, obj), action, cbData["opaque"])
        return 0

    def _dispatchDomainEventIOErrorCallback(self, obj, srcPath, devAlias, action, cbData):
        cbData["cb"](self, virDomain(self, obj), srcPath, devAlias, action, cbData["opaque"])
        return 0

    def _dispatchDomainEventGraphicsCallback(self, obj, phase, local, remote, authScheme, subject, cbData):
        cbData["cb"](self, virDomain(self, obj), phase, local, remote, authScheme, subject, cbData["opaque"])
        return 0

    def _dispatchDomainEventIOErrorReasonCallback(self, obj, srcPath, devAlias, action, reason, cbData):
        cbData["cb"](self, virDomain(self, obj), srcPath, devAlias, action, reason, cbData["opaque"])
        return 0

    def _dispatchDomainEventBlockJobCallback(self, obj, disk, type, status, cbData):
        cbData["cb"](self, virDomain(self, obj), disk, type, status, cbData["opaque"])
        return 0

    def _dispatchDomainEventDiskChangeCallback(self, obj, oldSrcPath, newSrcPath, devAlias, reason, cbData):
        cbData["cb"](self, virDomain(self, obj), oldSrcPath, newSrcPath, devAlias, reason, cbData["opaque"])
        return 0

    def _dispatchDomainEventTrayChangeCallback(self, obj, devAlias, reason, cbData):
        cbData["cb"](self, virDomain(self, obj), devAlias, reason, cbData["opaque"])
        return 0

    def _dispatchDomainEventPMWakeupCallback(self, obj, reason, cbData):
        cbData["cb"](self, virDomain(self, obj), reason, cbData["opaque"])
        return 0

    def _dispatchDomainEventPMSuspendCallback(self, obj, reason, cbData):
        cbData["cb"](self, virDomain(self, obj), reason, cbData["opaque"])
        return 0

    def _dispatchDomainEventBalloonChangeCallback(self, obj, actual, cbData):
        cbData["cb"](self, virDomain(self, obj), actual, cbData["opaque"])
        return 0

    def _dispatchDomainEventPMSuspendDiskCallback(self, obj, reason, cbData):
        cbData["cb"](self, virDomain(self, obj), reason, cbData["opaque"])
        return 0

    def _dispatchDomainEventDeviceRemovedCallback(self, obj, devAlias, cbData):
        cbData["cb"](self, virDomain(self, obj), devAlias, cbData["opaque"])
        return 0

    def _dispatchDomainEventTunableCallback(self, obj, params, cbData):
        cbData["cb"](self, virDomain(self, obj), params, cbData["opaque"])
        return 0

    def _dispatchDomainEventAgentLifecycleCallback(self, obj, state, reason, cbData):
        cbData["cb"](self, virDomain(self, obj), state, reason, cbData["opaque"])
        return 0

    def _dispatchDomainEventDeviceAddedCallback(self, obj, devAlias, cbData):
        cbData["cb"](self, virDomain(self, obj), devAlias, cbData["opaque"])
        return 0

    def _dispatchDomainEventMigrationIterationCallback(self, obj, iteration, cbData):
        cbData["cb"](self, virDomain(self, obj), iteration, cbData["opaque"])
        return 0

    def _dispatchDomainEventJobCompletedCallback(self, obj, params, cbData):
        cbData["cb"](self, virDomain(self, obj), params, cbData["opaque"])
        return 0

    def _dispatchDomainEventDeviceRemovalFailedCallback(self, obj, devAlias, cbData):
        cbData["cb"](self, virDomain(self, obj), devAlias, cbData["opaque"])
        return 0

    def _dispatchDomainEventMetadataChangeCallback(self, obj, type, nsuri, cbData):
        cbData["cb"](self, virDomain(self, obj), type, nsuri, cbData["opaque"])
        return 0

    def _dispatchDomainEventBlockThresholdCallback(self, obj, dev, path, threshold, excess, cbData):
        cbData["cb"](self, virDomain(self, obj), dev, path, threshold, excess, cbData["opaque"])
        return 0

    def _dispatchDomainEventMemoryFailureCallback(self, obj, recipient, action, flags, cbData):
        cbData["cb"](self, virDomain(self, obj), recipient, action, flags, cbData["opaque"])
        return 0

    def _dispatchDomainEventMemoryDeviceSizeChangeCallback(self, obj, alias, size, cbData):
        cbData["cb"](self, virDomain(self, obj), alias, size, cbData["opaque"])
        return 0

    def _dispatchDomainEventNICMACChangeCallback(self, obj, alias, oldMAC, newMAC, cbData):
        cbData["cb"](self, virDomain(self, obj), alias, oldMAC, newMAC, cbData["opaque"])
        return 0

    def _dispatchDomainEventVcpuRemovedCallback(self, obj, vcpuid, cbData):
        cbData["cb"](self, virDomain(self, obj), vcpuid, cbData["opaque"])
        return 0

    def _dispatchDomainEventChannelLifecycleCallback(self, obj, channelName, state, reason, cbData):
        cbData["cb"](self, virDomain(self, obj), channelName, state, reason, cbData["opaque"])
        return 0

    def _dispatchNetworkEventLifecycleCallback(self, obj, event, detail, cbData):
        cbData["cb"](self, virNetwork(self, obj), event, detail, cbData["opaque"])
        return 0

    def _dispatchNetworkEventMetadataChangeCallback(self, obj, type, nsuri, cbData):
        cbData["cb"](self, virNetwork(self, obj), type, nsuri, cbData["opaque"])
        return 0

    def _dispatchNodeDeviceEventLifecycleCallback(self, obj, event, detail, cbData):
        cbData["cb"](self, virNodeDevice(self, obj), event, detail, cbData["opaque"])
        return 0

    def _dispatchNodeDeviceEventGenericCallback(self, obj, cbData):
        cbData["cb"](self, virNodeDevice(self, obj), cbData["opaque"])
        return 0

    def _dispatchSecretEventLifecycleCallback(self, obj, event, detail, cbData):
        cbData["cb"](self, virSecret(self, obj), event, detail, cbData["opaque"])
        return 0

    def _dispatchSecretEventGenericCallback(self, obj, cbData):
        cbData["cb"](self, virSecret(self, obj), cbData["opaque"])
        return 0

    def _dispatchStoragePoolEventLifecycleCallback(self, obj, event, detail, cbData):
        cbData["cb"](self, virStoragePool(self, obj), event, detail, cbData["opaque"])
        return 0

    def _dispatchStoragePoolEventGenericCallback(self, obj, cbData):
        cbData["cb"](self, virStoragePool(self, obj), cbData["opaque"])
        return 0


# Last, for classes name each other.
from ._domain import virDomain  # noqa: E402, F401
from ._interface import virInterface  # noqa: E402, F401
from ._network import virNetwork  # noqa: E402, F401
from ._node_device import virNodeDevice  # noqa: E402, F401
from ._nw_filter_binding import virNWFilterBinding  # noqa: E402, F401
from ._nw_filter import virNWFilter  # noqa: E402, F401
from ._secret import virSecret  # noqa: E402, F401
from ._storage_pool import virStoragePool  # noqa: E402, F401
from ._storage_vol import virStorageVol  # noqa: E402, F401
from ._stream import virStream  # noqa: E402, F401
