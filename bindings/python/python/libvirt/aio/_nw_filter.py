# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The awaitable form of `virNWFilter`."""

import libvirt

from ._runtime import Wrapper, call, plain, told


class virNWFilter(Wrapper, of=libvirt.virNWFilter):
    """A named set of rules for the network traffic of guests. It is identified by name and UUID, always stored, and may refer to other filters. Guests' interfaces use filters by name, and changes reach running guests at once.

    The methods of `libvirt.virNWFilter`; those that can wait are coroutines. That object itself is in `plain`.
    """

    __module__ = "libvirt.aio"
    __slots__ = ()

    def connect(self):
        """The connection that it belongs to."""
        return virConnect(self.plain.connect())

    def UUID(self):
        """Tells the UUID of a network filter.

        :returns: `bytes`
        :raises libvirtError: when it fails

        In C: `virNWFilterGetUUID`, since 0.8.0.
        """
        ret = self.plain.UUID()
        return ret

    def UUIDString(self):
        """Tells the UUID of a network filter as text.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNWFilterGetUUIDString`, since 0.8.0.
        """
        ret = self.plain.UUIDString()
        return ret

    async def XMLDesc(self, flags=0):
        """Describes a network filter as XML.

        :param flags: Reserved; pass 0.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNWFilterGetXMLDesc`, since 0.8.0.
        """
        ret = await call(self.plain.XMLDesc, flags)
        return ret

    def name(self):
        """Tells the name of a network filter.

        :returns: The name; belongs to the handle, not to be freed.
        :raises libvirtError: when it fails

        In C: `virNWFilterGetName`, since 0.8.0.
        """
        ret = self.plain.name()
        return ret

    async def undefine(self):
        """Removes a network filter.

        Fails with `VIR_ERR_OPERATION_INVALID` while a running guest or another filter uses it. Not available on read-only connections.

        :raises libvirtError: when it fails

        In C: `virNWFilterUndefine`, since 0.8.0.
        """
        ret = await call(self.plain.undefine)
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
