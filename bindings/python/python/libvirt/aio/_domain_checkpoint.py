# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The awaitable form of `virDomainCheckpoint`."""

import libvirt

from ._runtime import Wrapper, call, plain, told


class virDomainCheckpoint(Wrapper, of=libvirt.virDomainCheckpoint):
    """A moment in a domain's life from which on changed disk blocks are tracked, for incremental backup.
    
    Its name identifies it within its domain, and checkpoints form a chain from the oldest to the current one. Unlike a snapshot it holds no data and cannot be returned to: it lasts until it is deleted, or until the domain's configuration is removed.

    The methods of `libvirt.virDomainCheckpoint`; those that can wait are coroutines. That object itself is in `plain`.
    """

    __module__ = "libvirt.aio"
    __slots__ = ()

    def connect(self):
        """The connection that it belongs to."""
        return virConnect(self.plain.connect())

    def domain(self):
        """The domain that it belongs to."""
        return virDomain(self.plain.domain())

    async def delete(self, flags=0):
        """Deletes a checkpoint.

        The changes it tracked are added to its parent's bitmaps, so backups relative to the parent stay possible. If it was current, its parent becomes current. Unless only the record goes, the domain has to be active.

        :param flags: Combination of `DomainCheckpointDeleteFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainCheckpointDelete`, since 5.6.0.
        """
        ret = await call(self.plain.delete, flags)
        return ret

    def getName(self):
        """Gives a checkpoint's name.

        :returns: Name; belongs to the handle and lives as long as it does.
        :raises libvirtError: when it fails

        In C: `virDomainCheckpointGetName`, since 5.6.0.
        """
        ret = self.plain.getName()
        return ret

    async def getParent(self, flags=0):
        """Gives the parent of a checkpoint.

        Fails with `VIR_ERR_NO_DOMAIN_CHECKPOINT` when it is a root.

        :param flags: Reserved; pass 0.
        :returns: `virDomainCheckpoint`
        :raises libvirtError: when it fails

        In C: `virDomainCheckpointGetParent`, since 5.6.0.
        """
        ret = await call(self.plain.getParent, flags)
        return virDomainCheckpoint(ret)

    async def getXMLDesc(self, flags=0):
        """Gives a checkpoint's description as XML.

        Secrets are left out without `VIR_DOMAIN_CHECKPOINT_XML_SECURE`, which fails with `VIR_ERR_OPERATION_DENIED` on a read-only connection.

        :param flags: Combination of `DomainCheckpointXMLFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virDomainCheckpointGetXMLDesc`, since 5.6.0.
        """
        ret = await call(self.plain.getXMLDesc, flags)
        return ret

    async def listAllChildren(self, flags=0):
        """Lists a checkpoint's children that match the filter.

        With `VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS` all that descend from it are listed.

        :param flags: Combination of `DomainCheckpointListFlags` values.
        :returns: `list[virDomainCheckpoint]`
        :raises libvirtError: when it fails

        In C: `virDomainCheckpointListAllChildren`, since 5.6.0.
        """
        ret = await call(self.plain.listAllChildren, flags)
        return [virDomainCheckpoint(o) for o in ret]


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
from ._domain import virDomain  # noqa: E402, F401
