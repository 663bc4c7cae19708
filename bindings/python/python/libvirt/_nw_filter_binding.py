# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The class `virNWFilterBinding`."""

import libvirtmod

from ._error import libvirtError

_Handle = libvirtmod.virNWFilterBindingHandle


class virNWFilterBinding:
    """The use of a network filter on one port of a guest's network interface. It is identified by the port's device name. The hypervisor's driver creates it when a guest starts and deletes it when the guest stops."""

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

    def XMLDesc(self, flags=0):
        """Describes a filter binding as XML.

        :param flags: Reserved; pass 0.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNWFilterBindingGetXMLDesc`, since 4.5.0.
        """
        ret = libvirtmod.virNWFilterBindingGetXMLDesc(self._o, flags)
        if ret is None:
            raise libvirtError("virNWFilterBindingGetXMLDesc() failed")
        return ret

    def delete(self):
        """Deletes a filter binding, which takes the filter's rules off the port.

        Meant for hypervisor drivers: a guest whose binding is deleted runs without filtering. Not available on read-only connections.

        :raises libvirtError: when it fails

        In C: `virNWFilterBindingDelete`, since 4.5.0.
        """
        ret = libvirtmod.virNWFilterBindingDelete(self._o)
        if ret == -1:
            raise libvirtError("virNWFilterBindingDelete() failed")
        return ret

    def filterName(self):
        """Tells the name of the network filter that a binding applies.

        :returns: The name; belongs to the handle, not to be freed.
        :raises libvirtError: when it fails

        In C: `virNWFilterBindingGetFilterName`, since 4.5.0.
        """
        ret = libvirtmod.virNWFilterBindingGetFilterName(self._o)
        if ret is None:
            raise libvirtError("virNWFilterBindingGetFilterName() failed")
        return ret

    def portDev(self):
        """Tells the device name of the port that a filter binding covers.

        :returns: The device name; belongs to the handle, not to be freed.
        :raises libvirtError: when it fails

        In C: `virNWFilterBindingGetPortDev`, since 4.5.0.
        """
        ret = libvirtmod.virNWFilterBindingGetPortDev(self._o)
        if ret is None:
            raise libvirtError("virNWFilterBindingGetPortDev() failed")
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
