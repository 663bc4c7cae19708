# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The awaitable form of `virNetwork`."""

import libvirt

from ._runtime import Wrapper, call, plain, told


class virNetwork(Wrapper, of=libvirt.virNetwork):
    """A virtual network that guests' interfaces attach to, usually a bridge with optional NAT, routing, DHCP and DNS.
    
    It has a name and a UUID, both unique on the host. A persistent network has a stored configuration and may be active or inactive; a transient one exists only while it runs.

    The methods of `libvirt.virNetwork`; those that can wait are coroutines. That object itself is in `plain`.
    """

    __module__ = "libvirt.aio"
    __slots__ = ()

    def connect(self):
        """The connection that it belongs to."""
        return virConnect(self.plain.connect())

    async def DHCPLeases(self, mac=None, flags=0):
        """Lists the addresses a network's DHCP server has handed out.

        A client with both IPv4 and IPv6 has several entries. Only leases the network's own server gave are known. The caller frees each record with `virNetworkDHCPLeaseFree`, then the array, which ends with a NULL that is not counted. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active.

        :param mac: Hardware address to limit the list to; NULL for every client.
        :param flags: Reserved; pass 0.
        :returns: `list[dict[str, None | int | str]]`
        :raises libvirtError: when it fails

        In C: `virNetworkGetDHCPLeases`, since 1.2.6.
        """
        ret = await call(self.plain.DHCPLeases, mac, flags)
        return ret

    def UUID(self):
        """Gives the UUID of a network as bytes.

        :returns: `bytes`
        :raises libvirtError: when it fails

        In C: `virNetworkGetUUID`, since 0.2.0.
        """
        ret = self.plain.UUID()
        return ret

    def UUIDString(self):
        """Gives the UUID of a network as text.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNetworkGetUUIDString`, since 0.2.0.
        """
        ret = self.plain.UUIDString()
        return ret

    async def XMLDesc(self, flags=0):
        """Describes a network as XML.

        The result fits `virNetworkDefineXML`; while the network runs it holds run-time details too, unless `VIR_NETWORK_XML_INACTIVE` is given.

        :param flags: Combination of `NetworkXMLFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNetworkGetXMLDesc`, since 0.2.0.
        """
        ret = await call(self.plain.XMLDesc, flags)
        return ret

    async def autostart(self):
        """Tells whether a network is started together with the daemon.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virNetworkGetAutostart`, since 0.2.1.
        """
        ret = await call(self.plain.autostart)
        return ret

    async def bridgeName(self):
        """Gives the name of the bridge device that a network uses on the host.

        Fails with `VIR_ERR_INTERNAL_ERROR` for networks that work without a bridge.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNetworkGetBridgeName`, since 0.2.0.
        """
        ret = await call(self.plain.bridgeName)
        return ret

    async def create(self):
        """Starts a network that is defined but inactive.

        Fails with `VIR_ERR_OPERATION_INVALID` when it is active already.

        :raises libvirtError: when it fails

        In C: `virNetworkCreate`, since 0.2.0.
        """
        ret = await call(self.plain.create)
        return ret

    async def destroy(self):
        """Stops a network at once.

        Attached guests lose their connectivity; a transient network ceases to exist, a persistent one becomes inactive. The handle stays valid and has to be freed. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active.

        :raises libvirtError: when it fails

        In C: `virNetworkDestroy`, since 0.2.0.
        """
        ret = await call(self.plain.destroy)
        return ret

    async def isActive(self):
        """Tells whether a network is running.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virNetworkIsActive`, since 0.7.3.
        """
        ret = await call(self.plain.isActive)
        return ret

    async def isPersistent(self):
        """Tells whether a network has a stored configuration, so that it outlives being stopped.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virNetworkIsPersistent`, since 0.7.3.
        """
        ret = await call(self.plain.isPersistent)
        return ret

    async def listAllPorts(self, flags=0):
        """Lists the ports of a network with handles to all of them.

        The caller frees each handle and the array, which ends with a NULL that is not counted.

        :param flags: Reserved; pass 0.
        :returns: `list[virNetworkPort]`
        :raises libvirtError: when it fails

        In C: `virNetworkListAllPorts`, since 5.5.0.
        """
        ret = await call(self.plain.listAllPorts, flags)
        return [virNetworkPort(o) for o in ret]

    async def metadata(self, type, uri=None, flags=0):
        """Reads a network's title, description or custom metadata element.

        Fails with `VIR_ERR_NO_NETWORK_METADATA` when there is none. The caller frees the text.

        :param type: Which piece to read.
        :param uri: Namespace that identifies a custom element; NULL for title and description.
        :param flags: Combination of `NetworkUpdateFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNetworkGetMetadata`, since 9.7.0.
        """
        ret = await call(self.plain.metadata, type, uri, flags)
        return ret

    def name(self):
        """Gives the name of a network.

        :returns: The name, valid as long as the handle is.
        :raises libvirtError: when it fails

        In C: `virNetworkGetName`, since 0.2.0.
        """
        ret = self.plain.name()
        return ret

    async def portCreateXML(self, xmldesc, flags=0):
        """Creates a port on an active network and allocates what it needs there.

        Normally called by hypervisor drivers when a guest's interface is plugged in. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active, and with `VIR_ERR_NETWORK_PORT_EXIST` when the UUID is taken.

        :param xmldesc: Document whose root is `<networkport>`.
        :param flags: Combination of `NetworkPortCreateFlags` values.
        :returns: `virNetworkPort`
        :raises libvirtError: when it fails

        In C: `virNetworkPortCreateXML`, since 5.5.0.
        """
        ret = await call(self.plain.portCreateXML, xmldesc, flags)
        return virNetworkPort(ret)

    async def portLookupByUUID(self, uuid):
        """Finds a port of a network by its UUID, given as bytes.

        Fails with `VIR_ERR_NO_NETWORK_PORT` when there is none.

        :param uuid: UUID of the port.
        :returns: `virNetworkPort`
        :raises libvirtError: when it fails

        In C: `virNetworkPortLookupByUUID`, since 5.5.0.
        """
        ret = await call(self.plain.portLookupByUUID, uuid)
        return virNetworkPort(ret)

    async def portLookupByUUIDString(self, uuidstr):
        """Finds a port of a network by its UUID, given as text.

        Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID.

        :param uuidstr: UUID in hexadecimal, with or without hyphens.
        :returns: `virNetworkPort`
        :raises libvirtError: when it fails

        In C: `virNetworkPortLookupByUUIDString`, since 5.5.0.
        """
        ret = await call(self.plain.portLookupByUUIDString, uuidstr)
        return virNetworkPort(ret)

    async def setAutostart(self, autostart):
        """Chooses whether a network is started together with the daemon.

        Fails with `VIR_ERR_OPERATION_INVALID` for transient networks.

        :param autostart: Whether to start it automatically.
        :raises libvirtError: when it fails

        In C: `virNetworkSetAutostart`, since 0.2.1.
        """
        ret = await call(self.plain.setAutostart, autostart)
        return ret

    async def setMetadata(self, type, metadata=None, key=None, uri=None, flags=0):
        """Sets, replaces or removes a network's title, description or custom metadata element.

        Changes are reported by `VIR_NETWORK_EVENT_ID_METADATA_CHANGE`.

        :param type: Which piece to set.
        :param metadata: New text or XML element; NULL removes what is there.
        :param key: Namespace prefix for a custom element; NULL for title and description.
        :param uri: Namespace that identifies a custom element; NULL for title and description.
        :param flags: Combination of `NetworkUpdateFlags` values.
        :raises libvirtError: when it fails

        In C: `virNetworkSetMetadata`, since 9.7.0.
        """
        ret = await call(self.plain.setMetadata, type, metadata, key, uri, flags)
        return ret

    async def undefine(self):
        """Removes a network's stored configuration.

        An active network keeps running and becomes transient. The handle stays valid and has to be freed.

        :raises libvirtError: when it fails

        In C: `virNetworkUndefine`, since 0.2.0.
        """
        ret = await call(self.plain.undefine)
        return ret

    async def update(self, command, section, parentIndex, xml, flags=0):
        """Changes one part of a network, of the running one, the stored one, or both.

        The given element is matched with existing ones by what identifies its kind (such as the MAC address of a DHCP host or the name of a port group). Fails with `VIR_ERR_OPERATION_INVALID` when nothing matches or when the element to add exists already, and with `VIR_ERR_OPERATION_UNSUPPORTED` or `VIR_ERR_NO_SUPPORT` for sections a driver cannot change in place.

        :param command: Whether to add, replace or remove.
        :param section: Kind of element the XML holds.
        :param parentIndex: Which of several parents (such as `<ip>` elements) to work in, counted from 0; -1 lets the call choose.
        :param xml: The element itself, without the elements around it.
        :param flags: Combination of `NetworkUpdateFlags` values.
        :raises libvirtError: when it fails

        In C: `virNetworkUpdate`, since 0.10.2.
        """
        ret = await call(self.plain.update, command, section, parentIndex, xml, flags)
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
from ._network_port import virNetworkPort  # noqa: E402, F401
