# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The class `virNetwork`."""

import libvirtmod

from ._error import libvirtError

_Handle = libvirtmod.virNetworkHandle


class virNetwork:
    """A virtual network that guests' interfaces attach to, usually a bridge with optional NAT, routing, DHCP and DNS.
    
    It has a name and a UUID, both unique on the host. A persistent network has a stored configuration and may be active or inactive; a transient one exists only while it runs."""

    __module__ = "libvirt"

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

    def DHCPLeases(self, mac=None, flags=0):
        """Lists the addresses a network's DHCP server has handed out.

        A client with both IPv4 and IPv6 has several entries. Only leases the network's own server gave are known. The caller frees each record with `virNetworkDHCPLeaseFree`, then the array, which ends with a NULL that is not counted. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active.

        :param mac: Hardware address to limit the list to; NULL for every client.
        :param flags: Reserved; pass 0.
        :returns: `list[dict[str, None | int | str]]`
        :raises libvirtError: when it fails

        In C: `virNetworkGetDHCPLeases`, since 1.2.6.
        """
        ret = libvirtmod.virNetworkGetDHCPLeases(self._o, mac, flags)
        if ret is None:
            raise libvirtError("virNetworkGetDHCPLeases() failed")
        return ret

    def UUID(self):
        """Gives the UUID of a network as bytes.

        :returns: `bytes`
        :raises libvirtError: when it fails

        In C: `virNetworkGetUUID`, since 0.2.0.
        """
        ret = libvirtmod.virNetworkGetUUID(self._o)
        if ret is None:
            raise libvirtError("virNetworkGetUUID() failed")
        return ret

    def UUIDString(self):
        """Gives the UUID of a network as text.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNetworkGetUUIDString`, since 0.2.0.
        """
        ret = libvirtmod.virNetworkGetUUIDString(self._o)
        if ret is None:
            raise libvirtError("virNetworkGetUUIDString() failed")
        return ret

    def XMLDesc(self, flags=0):
        """Describes a network as XML.

        The result fits `virNetworkDefineXML`; while the network runs it holds run-time details too, unless `VIR_NETWORK_XML_INACTIVE` is given.

        :param flags: Combination of `NetworkXMLFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNetworkGetXMLDesc`, since 0.2.0.
        """
        ret = libvirtmod.virNetworkGetXMLDesc(self._o, flags)
        if ret is None:
            raise libvirtError("virNetworkGetXMLDesc() failed")
        return ret

    def autostart(self):
        """Tells whether a network is started together with the daemon.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virNetworkGetAutostart`, since 0.2.1.
        """
        ret = libvirtmod.virNetworkGetAutostart(self._o)
        if ret is None:
            raise libvirtError("virNetworkGetAutostart() failed")
        return ret

    def bridgeName(self):
        """Gives the name of the bridge device that a network uses on the host.

        Fails with `VIR_ERR_INTERNAL_ERROR` for networks that work without a bridge.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNetworkGetBridgeName`, since 0.2.0.
        """
        ret = libvirtmod.virNetworkGetBridgeName(self._o)
        if ret is None:
            raise libvirtError("virNetworkGetBridgeName() failed")
        return ret

    def create(self):
        """Starts a network that is defined but inactive.

        Fails with `VIR_ERR_OPERATION_INVALID` when it is active already.

        :raises libvirtError: when it fails

        In C: `virNetworkCreate`, since 0.2.0.
        """
        ret = libvirtmod.virNetworkCreate(self._o)
        if ret == -1:
            raise libvirtError("virNetworkCreate() failed")
        return ret

    def destroy(self):
        """Stops a network at once.

        Attached guests lose their connectivity; a transient network ceases to exist, a persistent one becomes inactive. The handle stays valid and has to be freed. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active.

        :raises libvirtError: when it fails

        In C: `virNetworkDestroy`, since 0.2.0.
        """
        ret = libvirtmod.virNetworkDestroy(self._o)
        if ret == -1:
            raise libvirtError("virNetworkDestroy() failed")
        return ret

    def isActive(self):
        """Tells whether a network is running.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virNetworkIsActive`, since 0.7.3.
        """
        ret = libvirtmod.virNetworkIsActive(self._o)
        if ret == -1:
            raise libvirtError("virNetworkIsActive() failed")
        return ret

    def isPersistent(self):
        """Tells whether a network has a stored configuration, so that it outlives being stopped.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virNetworkIsPersistent`, since 0.7.3.
        """
        ret = libvirtmod.virNetworkIsPersistent(self._o)
        if ret == -1:
            raise libvirtError("virNetworkIsPersistent() failed")
        return ret

    def listAllPorts(self, flags=0):
        """Lists the ports of a network with handles to all of them.

        The caller frees each handle and the array, which ends with a NULL that is not counted.

        :param flags: Reserved; pass 0.
        :returns: `list[virNetworkPort]`
        :raises libvirtError: when it fails

        In C: `virNetworkListAllPorts`, since 5.5.0.
        """
        ret = libvirtmod.virNetworkListAllPorts(self._o, flags)
        if ret is None:
            raise libvirtError("virNetworkListAllPorts() failed")
        return [virNetworkPort(self, o) for o in ret]

    def metadata(self, type, uri=None, flags=0):
        """Reads a network's title, description or custom metadata element.

        Fails with `VIR_ERR_NO_NETWORK_METADATA` when there is none. The caller frees the text.

        :param type: Which piece to read.
        :param uri: Namespace that identifies a custom element; NULL for title and description.
        :param flags: Combination of `NetworkUpdateFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNetworkGetMetadata`, since 9.7.0.
        """
        ret = libvirtmod.virNetworkGetMetadata(self._o, type, uri, flags)
        if ret is None:
            raise libvirtError("virNetworkGetMetadata() failed")
        return ret

    def name(self):
        """Gives the name of a network.

        :returns: The name, valid as long as the handle is.
        :raises libvirtError: when it fails

        In C: `virNetworkGetName`, since 0.2.0.
        """
        ret = libvirtmod.virNetworkGetName(self._o)
        if ret is None:
            raise libvirtError("virNetworkGetName() failed")
        return ret

    def portCreateXML(self, xmldesc, flags=0):
        """Creates a port on an active network and allocates what it needs there.

        Normally called by hypervisor drivers when a guest's interface is plugged in. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active, and with `VIR_ERR_NETWORK_PORT_EXIST` when the UUID is taken.

        :param xmldesc: Document whose root is `<networkport>`.
        :param flags: Combination of `NetworkPortCreateFlags` values.
        :returns: `virNetworkPort`
        :raises libvirtError: when it fails

        In C: `virNetworkPortCreateXML`, since 5.5.0.
        """
        ret = libvirtmod.virNetworkPortCreateXML(self._o, xmldesc, flags)
        if ret is None:
            raise libvirtError("virNetworkPortCreateXML() failed")
        return virNetworkPort(self, ret)

    def portLookupByUUID(self, uuid):
        """Finds a port of a network by its UUID, given as bytes.

        Fails with `VIR_ERR_NO_NETWORK_PORT` when there is none.

        :param uuid: UUID of the port.
        :returns: `virNetworkPort`
        :raises libvirtError: when it fails

        In C: `virNetworkPortLookupByUUID`, since 5.5.0.
        """
        ret = libvirtmod.virNetworkPortLookupByUUID(self._o, uuid)
        if ret is None:
            raise libvirtError("virNetworkPortLookupByUUID() failed")
        return virNetworkPort(self, ret)

    def portLookupByUUIDString(self, uuidstr):
        """Finds a port of a network by its UUID, given as text.

        Fails with `VIR_ERR_INVALID_ARG` when the text is not a UUID.

        :param uuidstr: UUID in hexadecimal, with or without hyphens.
        :returns: `virNetworkPort`
        :raises libvirtError: when it fails

        In C: `virNetworkPortLookupByUUIDString`, since 5.5.0.
        """
        ret = libvirtmod.virNetworkPortLookupByUUIDString(self._o, uuidstr)
        if ret is None:
            raise libvirtError("virNetworkPortLookupByUUIDString() failed")
        return virNetworkPort(self, ret)

    def setAutostart(self, autostart):
        """Chooses whether a network is started together with the daemon.

        Fails with `VIR_ERR_OPERATION_INVALID` for transient networks.

        :param autostart: Whether to start it automatically.
        :raises libvirtError: when it fails

        In C: `virNetworkSetAutostart`, since 0.2.1.
        """
        ret = libvirtmod.virNetworkSetAutostart(self._o, autostart)
        if ret == -1:
            raise libvirtError("virNetworkSetAutostart() failed")
        return ret

    def setMetadata(self, type, metadata=None, key=None, uri=None, flags=0):
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
        ret = libvirtmod.virNetworkSetMetadata(self._o, type, metadata, key, uri, flags)
        if ret == -1:
            raise libvirtError("virNetworkSetMetadata() failed")
        return ret

    def undefine(self):
        """Removes a network's stored configuration.

        An active network keeps running and becomes transient. The handle stays valid and has to be freed.

        :raises libvirtError: when it fails

        In C: `virNetworkUndefine`, since 0.2.0.
        """
        ret = libvirtmod.virNetworkUndefine(self._o)
        if ret == -1:
            raise libvirtError("virNetworkUndefine() failed")
        return ret

    def update(self, command, section, parentIndex, xml, flags=0):
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
        ret = libvirtmod.virNetworkUpdate(self._o, command, section, parentIndex, xml, flags)
        if ret == -1:
            raise libvirtError("virNetworkUpdate() failed")
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
from ._network_port import virNetworkPort  # noqa: E402, F401
