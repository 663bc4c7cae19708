# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The class `virNWFilter`."""

import libvirtmod

from ._error import libvirtError

_Handle = libvirtmod.virNWFilterHandle


class virNWFilter:
    """A named set of rules for the network traffic of guests. It is identified by name and UUID, always stored, and may refer to other filters. Guests' interfaces use filters by name, and changes reach running guests at once."""

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

    def UUID(self):
        """Tells the UUID of a network filter.

        :returns: `bytes`
        :raises libvirtError: when it fails

        In C: `virNWFilterGetUUID`, since 0.8.0.
        """
        ret = libvirtmod.virNWFilterGetUUID(self._o)
        if ret is None:
            raise libvirtError("virNWFilterGetUUID() failed")
        return ret

    def UUIDString(self):
        """Tells the UUID of a network filter as text.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNWFilterGetUUIDString`, since 0.8.0.
        """
        ret = libvirtmod.virNWFilterGetUUIDString(self._o)
        if ret is None:
            raise libvirtError("virNWFilterGetUUIDString() failed")
        return ret

    def XMLDesc(self, flags=0):
        """Describes a network filter as XML.

        :param flags: Reserved; pass 0.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNWFilterGetXMLDesc`, since 0.8.0.
        """
        ret = libvirtmod.virNWFilterGetXMLDesc(self._o, flags)
        if ret is None:
            raise libvirtError("virNWFilterGetXMLDesc() failed")
        return ret

    def name(self):
        """Tells the name of a network filter.

        :returns: The name; belongs to the handle, not to be freed.
        :raises libvirtError: when it fails

        In C: `virNWFilterGetName`, since 0.8.0.
        """
        ret = libvirtmod.virNWFilterGetName(self._o)
        if ret is None:
            raise libvirtError("virNWFilterGetName() failed")
        return ret

    def undefine(self):
        """Removes a network filter.

        Fails with `VIR_ERR_OPERATION_INVALID` while a running guest or another filter uses it. Not available on read-only connections.

        :raises libvirtError: when it fails

        In C: `virNWFilterUndefine`, since 0.8.0.
        """
        ret = libvirtmod.virNWFilterUndefine(self._o)
        if ret == -1:
            raise libvirtError("virNWFilterUndefine() failed")
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
