# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The awaitable form of `virNodeDevice`."""

import libvirt

from ._runtime import Wrapper, call, plain, told


class virNodeDevice(Wrapper, of=libvirt.virNodeDevice):
    """A device of the host, such as a PCI card, a USB device, a disk or a mediated device. Devices form a tree and are identified by name. Most of them come and go with the hardware; some kinds can be created and stored by definition.

    The methods of `libvirt.virNodeDevice`; those that can wait are coroutines. That object itself is in `plain`.
    """

    __module__ = "libvirt.aio"
    __slots__ = ()

    def connect(self):
        """The connection that it belongs to."""
        return virConnect(self.plain.connect())

    async def XMLDesc(self, flags=0):
        """Describes a host device as XML.

        :param flags: Combination of `NodeDeviceXMLFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virNodeDeviceGetXMLDesc`, since 0.5.0.
        """
        ret = await call(self.plain.XMLDesc, flags)
        return ret

    async def autostart(self):
        """Tells whether a defined device is created when the host boots or its parent appears.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virNodeDeviceGetAutostart`, since 7.8.0.
        """
        ret = await call(self.plain.autostart)
        return ret

    async def create(self, flags=0):
        """Creates a device from its stored definition.

        Fails with `VIR_ERR_OPERATION_INVALID` when it is active already. Not available on read-only connections.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virNodeDeviceCreate`, since 7.3.0.
        """
        ret = await call(self.plain.create, flags)
        return ret

    async def destroy(self):
        """Removes a device that was created on the host.

        Only virtual devices can be removed. A stored definition stays, and the device becomes inactive. Not available on read-only connections.

        :raises libvirtError: when it fails

        In C: `virNodeDeviceDestroy`, since 0.6.3.
        """
        ret = await call(self.plain.destroy)
        return ret

    async def detachFlags(self, driverName=None, flags=0):
        """Takes a device away from its host driver and binds it to a driver for passthrough.

        Devices marked as managed in a domain's definition need no such call. Fails when a guest uses the device. `virNodeDeviceReAttach` undoes it. Not available on read-only connections.

        :param driverName: Driver to bind, such as `vfio`; NULL for the default.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virNodeDeviceDetachFlags`, since 1.0.5.
        """
        ret = await call(self.plain.detachFlags, driverName, flags)
        return ret

    async def dettach(self):
        """Takes a device away from its host driver, so that a guest can have it.

        Uses the default driver for passthrough. `virNodeDeviceDetachFlags` can choose another one and is spelled better. Not available on read-only connections.

        :raises libvirtError: when it fails

        In C: `virNodeDeviceDettach`, since 0.6.1.
        """
        ret = await call(self.plain.dettach)
        return ret

    async def isActive(self):
        """Tells whether a device is present on the host now.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virNodeDeviceIsActive`, since 7.8.0.
        """
        ret = await call(self.plain.isActive)
        return ret

    async def isPersistent(self):
        """Tells whether a device has a stored definition.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virNodeDeviceIsPersistent`, since 7.8.0.
        """
        ret = await call(self.plain.isPersistent)
        return ret

    async def listCaps(self):
        """Lists the capabilities of a host device by name, such as `pci` or `net`.

        :returns: Number of names filled in.
        :raises libvirtError: when it fails

        In C: `virNodeDeviceListCaps`, since 0.5.0.
        """
        ret = await call(self.plain.listCaps)
        return ret

    def name(self):
        """Tells the name of a host device.

        :returns: The name; belongs to the handle, not to be freed.
        :raises libvirtError: when it fails

        In C: `virNodeDeviceGetName`, since 0.5.0.
        """
        ret = self.plain.name()
        return ret

    async def numOfCaps(self):
        """Counts the capabilities of a host device.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virNodeDeviceNumOfCaps`, since 0.5.0.
        """
        ret = await call(self.plain.numOfCaps)
        return ret

    async def parent(self):
        """Tells the name of the device that a host device sits on.

        :returns: Name of the parent, or NULL when there is none; belongs to the handle, not to be freed.
        :raises libvirtError: when it fails

        In C: `virNodeDeviceGetParent`, since 0.5.0.
        """
        ret = await call(self.plain.parent)
        return ret

    async def reAttach(self):
        """Gives a device back to its host driver.

        Undoes `virNodeDeviceDetachFlags`. Fails when a guest uses the device. Not available on read-only connections.

        :raises libvirtError: when it fails

        In C: `virNodeDeviceReAttach`, since 0.6.1.
        """
        ret = await call(self.plain.reAttach)
        return ret

    async def reset(self):
        """Resets a device to a clean state before or after a guest uses it.

        The device must be detached from its host driver. Where the device itself cannot be reset, resetting its bus is tried if nothing else on it is in use. Not available on read-only connections.

        :raises libvirtError: when it fails

        In C: `virNodeDeviceReset`, since 0.6.1.
        """
        ret = await call(self.plain.reset)
        return ret

    async def setAutostart(self, autostart):
        """Sets whether a defined device is created when the host boots or its parent appears.

        The device must be persistent. Not available on read-only connections.

        :param autostart: 1 to create it automatically, 0 to leave it.
        :raises libvirtError: when it fails

        In C: `virNodeDeviceSetAutostart`, since 7.8.0.
        """
        ret = await call(self.plain.setAutostart, autostart)
        return ret

    async def undefine(self, flags=0):
        """Removes the stored definition of a device.

        An active device stays until it is destroyed. Not available on read-only connections.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virNodeDeviceUndefine`, since 7.3.0.
        """
        ret = await call(self.plain.undefine, flags)
        return ret

    async def update(self, xmlDesc, flags=0):
        """Changes a host device, its stored definition or both.

        Works for mediated devices; what identifies a device cannot change. Not available on read-only connections.

        :param xmlDesc: New description of the device, as a `device` element.
        :param flags: Combination of `NodeDeviceUpdateFlags` values.
        :raises libvirtError: when it fails

        In C: `virNodeDeviceUpdate`, since 10.1.0.
        """
        ret = await call(self.plain.update, xmlDesc, flags)
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
