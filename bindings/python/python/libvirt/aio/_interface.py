# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The awaitable form of `virInterface`."""

import libvirt

from ._runtime import Wrapper, call, plain, told


class virInterface(Wrapper, of=libvirt.virInterface):
    """A network interface of the host with its configuration: Ethernet, bridge, bond or VLAN. It is identified by name and MAC address. Definitions are stored by the host's network configuration, and an interface is active while it is up.

    The methods of `libvirt.virInterface`; those that can wait are coroutines. That object itself is in `plain`.
    """

    __module__ = "libvirt.aio"
    __slots__ = ()

    def connect(self):
        """The connection that it belongs to."""
        return virConnect(self.plain.connect())

    def MACString(self):
        """Tells the MAC address of a host interface, as six hexadecimal bytes joined by colons.

        :returns: The address; belongs to the handle, not to be freed.
        :raises libvirtError: when it fails

        In C: `virInterfaceGetMACString`, since 0.6.4.
        """
        ret = self.plain.MACString()
        return ret

    async def XMLDesc(self, flags=0):
        """Describes a host interface as XML.

        Gives the present state, addresses included, unless `VIR_INTERFACE_XML_INACTIVE` asks for the stored configuration.

        :param flags: Combination of `InterfaceXMLFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virInterfaceGetXMLDesc`, since 0.6.4.
        """
        ret = await call(self.plain.XMLDesc, flags)
        return ret

    async def create(self, flags=0):
        """Brings a configured host interface up.

        Fails with `VIR_ERR_OPERATION_INVALID` when it is up already. Not available on read-only connections.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virInterfaceCreate`, since 0.6.4.
        """
        ret = await call(self.plain.create, flags)
        return ret

    async def destroy(self, flags=0):
        """Brings a host interface down.

        Its configuration stays. Takes effect at once, even if the connection itself runs over this interface. Not available on read-only connections.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virInterfaceDestroy`, since 0.6.4.
        """
        ret = await call(self.plain.destroy, flags)
        return ret

    async def isActive(self):
        """Tells whether a host interface is up.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virInterfaceIsActive`, since 0.7.3.
        """
        ret = await call(self.plain.isActive)
        return ret

    def name(self):
        """Tells the name of a host interface.

        :returns: The name; belongs to the handle, not to be freed.
        :raises libvirtError: when it fails

        In C: `virInterfaceGetName`, since 0.6.4.
        """
        ret = self.plain.name()
        return ret

    async def undefine(self):
        """Removes the stored configuration of a host interface.

        An interface that is up stays so. Not available on read-only connections.

        :raises libvirtError: when it fails

        In C: `virInterfaceUndefine`, since 0.6.4.
        """
        ret = await call(self.plain.undefine)
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
