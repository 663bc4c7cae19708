# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The awaitable form of `virNetworkPort`."""

import libvirt

from ._runtime import Wrapper, call, plain, told


class virNetworkPort(Wrapper, of=libvirt.virNetworkPort):
    """An attachment point of a virtual network, made for each guest interface that plugs into it.
    
    It is identified by a UUID within its network and has no name. Hypervisor drivers create and delete ports as interfaces come and go; they exist only while the network is active.

    The methods of `libvirt.virNetworkPort`; those that can wait are coroutines. That object itself is in `plain`.
    """

    __module__ = "libvirt.aio"
    __slots__ = ()

    def connect(self):
        """The connection that it belongs to."""
        return virConnect(self.plain.connect())

    def network(self):
        """The network that it belongs to."""
        return virNetwork(self.plain.network())

    def UUID(self):
        """Gives the UUID of a network port as bytes.

        :returns: `bytes`
        :raises libvirtError: when it fails

        In C: `virNetworkPortGetUUID`, since 5.5.0.
        """
        ret = self.plain.UUID()
        return ret

    def UUIDString(self):
        """Gives the UUID of a network port as text.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNetworkPortGetUUIDString`, since 5.5.0.
        """
        ret = self.plain.UUIDString()
        return ret

    async def XMLDesc(self, flags=0):
        """Describes a network port as XML. The caller frees the text.

        :param flags: Reserved; pass 0.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNetworkPortGetXMLDesc`, since 5.5.0.
        """
        ret = await call(self.plain.XMLDesc, flags)
        return ret

    async def delete(self, flags=0):
        """Deletes a network port and gives back what it held.

        A guest interface that still uses it loses its connection to the network. The handle stays valid and has to be freed.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virNetworkPortDelete`, since 5.5.0.
        """
        ret = await call(self.plain.delete, flags)
        return ret

    async def parameters(self, flags=0):
        """Reads the bandwidth limits of a network port. The caller frees the set with `virTypedParamsFree`.

        :param flags: Reserved; pass 0.
        :returns: `dict[str, TypedValue]`
        :raises libvirtError: when it fails

        In C: `virNetworkPortGetParameters`, since 5.5.0.
        """
        ret = await call(self.plain.parameters, flags)
        return ret

    async def setParameters(self, params, flags=0):
        """Changes the bandwidth limits of a network port while it is in use.

        Fields that are left out keep their value. Fails with `VIR_ERR_OPERATION_INVALID` when the network is not active.

        :param params: Limits to set.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virNetworkPortSetParameters`, since 5.5.0.
        """
        ret = await call(self.plain.setParameters, params, flags)
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
from ._network import virNetwork  # noqa: E402, F401
