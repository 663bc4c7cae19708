# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The awaitable form of `virNWFilterBinding`."""

import libvirt

from ._runtime import Wrapper, call, plain, told


class virNWFilterBinding(Wrapper, of=libvirt.virNWFilterBinding):
    """The use of a network filter on one port of a guest's network interface. It is identified by the port's device name. The hypervisor's driver creates it when a guest starts and deletes it when the guest stops.

    The methods of `libvirt.virNWFilterBinding`; those that can wait are coroutines. That object itself is in `plain`.
    """

    __module__ = "libvirt.aio"
    __slots__ = ()

    def connect(self):
        """The connection that it belongs to."""
        return virConnect(self.plain.connect())

    async def XMLDesc(self, flags=0):
        """Describes a filter binding as XML.

        :param flags: Reserved; pass 0.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNWFilterBindingGetXMLDesc`, since 4.5.0.
        """
        ret = await call(self.plain.XMLDesc, flags)
        return ret

    async def delete(self):
        """Deletes a filter binding, which takes the filter's rules off the port.

        Meant for hypervisor drivers: a guest whose binding is deleted runs without filtering. Not available on read-only connections.

        :raises libvirtError: when it fails

        In C: `virNWFilterBindingDelete`, since 4.5.0.
        """
        ret = await call(self.plain.delete)
        return ret

    def filterName(self):
        """Tells the name of the network filter that a binding applies.

        :returns: The name; belongs to the handle, not to be freed.
        :raises libvirtError: when it fails

        In C: `virNWFilterBindingGetFilterName`, since 4.5.0.
        """
        ret = self.plain.filterName()
        return ret

    def portDev(self):
        """Tells the device name of the port that a filter binding covers.

        :returns: The device name; belongs to the handle, not to be freed.
        :raises libvirtError: when it fails

        In C: `virNWFilterBindingGetPortDev`, since 4.5.0.
        """
        ret = self.plain.portDev()
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
