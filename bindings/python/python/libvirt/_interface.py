# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The class `virInterface`."""

import libvirtmod

from ._error import libvirtError

_Handle = libvirtmod.virInterfaceHandle


class virInterface:
    """A network interface of the host with its configuration: Ethernet, bridge, bond or VLAN. It is identified by name and MAC address. Definitions are stored by the host's network configuration, and an interface is active while it is up."""

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

    def MACString(self):
        """Tells the MAC address of a host interface, as six hexadecimal bytes joined by colons.

        :returns: The address; belongs to the handle, not to be freed.
        :raises libvirtError: when it fails

        In C: `virInterfaceGetMACString`, since 0.6.4.
        """
        ret = libvirtmod.virInterfaceGetMACString(self._o)
        if ret is None:
            raise libvirtError("virInterfaceGetMACString() failed")
        return ret

    def XMLDesc(self, flags=0):
        """Describes a host interface as XML.

        Gives the present state, addresses included, unless `VIR_INTERFACE_XML_INACTIVE` asks for the stored configuration.

        :param flags: Combination of `InterfaceXMLFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virInterfaceGetXMLDesc`, since 0.6.4.
        """
        ret = libvirtmod.virInterfaceGetXMLDesc(self._o, flags)
        if ret is None:
            raise libvirtError("virInterfaceGetXMLDesc() failed")
        return ret

    def create(self, flags=0):
        """Brings a configured host interface up.

        Fails with `VIR_ERR_OPERATION_INVALID` when it is up already. Not available on read-only connections.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virInterfaceCreate`, since 0.6.4.
        """
        ret = libvirtmod.virInterfaceCreate(self._o, flags)
        if ret == -1:
            raise libvirtError("virInterfaceCreate() failed")
        return ret

    def destroy(self, flags=0):
        """Brings a host interface down.

        Its configuration stays. Takes effect at once, even if the connection itself runs over this interface. Not available on read-only connections.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virInterfaceDestroy`, since 0.6.4.
        """
        ret = libvirtmod.virInterfaceDestroy(self._o, flags)
        if ret == -1:
            raise libvirtError("virInterfaceDestroy() failed")
        return ret

    def isActive(self):
        """Tells whether a host interface is up.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virInterfaceIsActive`, since 0.7.3.
        """
        ret = libvirtmod.virInterfaceIsActive(self._o)
        if ret == -1:
            raise libvirtError("virInterfaceIsActive() failed")
        return ret

    def name(self):
        """Tells the name of a host interface.

        :returns: The name; belongs to the handle, not to be freed.
        :raises libvirtError: when it fails

        In C: `virInterfaceGetName`, since 0.6.4.
        """
        ret = libvirtmod.virInterfaceGetName(self._o)
        if ret is None:
            raise libvirtError("virInterfaceGetName() failed")
        return ret

    def undefine(self):
        """Removes the stored configuration of a host interface.

        An interface that is up stays so. Not available on read-only connections.

        :raises libvirtError: when it fails

        In C: `virInterfaceUndefine`, since 0.6.4.
        """
        ret = libvirtmod.virInterfaceUndefine(self._o)
        if ret == -1:
            raise libvirtError("virInterfaceUndefine() failed")
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
