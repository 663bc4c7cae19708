# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The class `virNetworkPort`."""

import libvirtmod

from ._error import libvirtError

_Handle = libvirtmod.virNetworkPortHandle


class virNetworkPort:
    """An attachment point of a virtual network, made for each guest interface that plugs into it.
    
    It is identified by a UUID within its network and has no name. Hypervisor drivers create and delete ports as interfaces come and go; they exist only while the network is active."""

    __module__ = "libvirt"

    def __init__(self, net, _obj=None):
        if type(_obj) is not _Handle:
            raise Exception("Expected a wrapped C Object but got %s" % type(_obj))
        self._net = net
        self._conn = net._conn
        self._o = _obj

    def connect(self):
        """The connection that it belongs to."""
        return self._conn

    def network(self):
        """The network that it belongs to."""
        return self._net

    def c_pointer(self):
        """A number that tells the native handle from others."""
        return libvirtmod.pointer(self._o)

    def UUID(self):
        """Gives the UUID of a network port as bytes.

        :returns: `bytes`
        :raises libvirtError: when it fails

        In C: `virNetworkPortGetUUID`, since 5.5.0.
        """
        ret = libvirtmod.virNetworkPortGetUUID(self._o)
        if ret is None:
            raise libvirtError("virNetworkPortGetUUID() failed")
        return ret

    def UUIDString(self):
        """Gives the UUID of a network port as text.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNetworkPortGetUUIDString`, since 5.5.0.
        """
        ret = libvirtmod.virNetworkPortGetUUIDString(self._o)
        if ret is None:
            raise libvirtError("virNetworkPortGetUUIDString() failed")
        return ret

    def XMLDesc(self, flags=0):
        """Describes a network port as XML. The caller frees the text.

        :param flags: Reserved; pass 0.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNetworkPortGetXMLDesc`, since 5.5.0.
        """
        ret = libvirtmod.virNetworkPortGetXMLDesc(self._o, flags)
        if ret is None:
            raise libvirtError("virNetworkPortGetXMLDesc() failed")
        return ret

    def delete(self, flags=0):
        """Deletes a network port and gives back what it held.

        A guest interface that still uses it loses its connection to the network. The handle stays valid and has to be freed.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virNetworkPortDelete`, since 5.5.0.
        """
        ret = libvirtmod.virNetworkPortDelete(self._o, flags)
        if ret == -1:
            raise libvirtError("virNetworkPortDelete() failed")
        return ret

    def parameters(self, flags=0):
        """Reads the bandwidth limits of a network port. The caller frees the set with `virTypedParamsFree`.

        :param flags: Reserved; pass 0.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virNetworkPortGetParameters`, since 5.5.0.
        """
        ret = libvirtmod.virNetworkPortGetParameters(self._o, flags)
        if ret is None:
            raise libvirtError("virNetworkPortGetParameters() failed")
        return ret

    def setParameters(self, params, flags=0):
        """Changes the bandwidth limits of a network port while it is in use.

        Fields that are left out keep their value. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active.

        :param params: Limits to set.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virNetworkPortSetParameters`, since 5.5.0.
        """
        ret = libvirtmod.virNetworkPortSetParameters(self._o, params, flags)
        if ret == -1:
            raise libvirtError("virNetworkPortSetParameters() failed")
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
from ._network import virNetwork  # noqa: E402, F401
