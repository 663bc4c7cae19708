# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The class `virDomainCheckpoint`."""

import libvirtmod

from ._error import libvirtError

_Handle = libvirtmod.virDomainCheckpointHandle


class virDomainCheckpoint:
    """A moment in a domain's life from which on changed disk blocks are tracked, for incremental backup.
    
    Its name identifies it within its domain, and checkpoints form a chain from the oldest to the current one. Unlike a snapshot it holds no data and cannot be returned to: it lasts until it is deleted, or until the domain's configuration is removed."""

    __module__ = "libvirt"

    def __init__(self, dom, _obj=None):
        if type(_obj) is not _Handle:
            raise Exception("Expected a wrapped C Object but got %s" % type(_obj))
        self._dom = dom
        self._conn = dom._conn
        self._o = _obj

    def connect(self):
        """The connection that it belongs to."""
        return self._conn

    def domain(self):
        """The domain that it belongs to."""
        return self._dom

    def getConnect(self):
        """The connection that it belongs to."""
        return self._conn

    def getDomain(self):
        """The domain that it belongs to."""
        return self._dom

    def c_pointer(self):
        """A number that tells the native handle from others."""
        return libvirtmod.pointer(self._o)

    def delete(self, flags=0):
        """Deletes a checkpoint.

        The changes it tracked are added to its parent's bitmaps, so backups relative to the parent stay possible. If it was current, its parent becomes current. Unless only the record goes, the domain has to be active.

        :param flags: Combination of `DomainCheckpointDeleteFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainCheckpointDelete`, since 5.6.0.
        """
        ret = libvirtmod.virDomainCheckpointDelete(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainCheckpointDelete() failed")
        return ret

    def getName(self):
        """Gives a checkpoint's name.

        :returns: Name; belongs to the handle and lives as long as it does.
        :raises libvirtError: when it fails

        In C: `virDomainCheckpointGetName`, since 5.6.0.
        """
        ret = libvirtmod.virDomainCheckpointGetName(self._o)
        if ret is None:
            raise libvirtError("virDomainCheckpointGetName() failed")
        return ret

    def getParent(self, flags=0):
        """Gives the parent of a checkpoint.

        Fails with `VIR_ERR_NO_DOMAIN_CHECKPOINT` when it is a root.

        :param flags: Reserved; pass 0.
        :returns: `virDomainCheckpoint`
        :raises libvirtError: when it fails

        In C: `virDomainCheckpointGetParent`, since 5.6.0.
        """
        ret = libvirtmod.virDomainCheckpointGetParent(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainCheckpointGetParent() failed")
        return virDomainCheckpoint(self._dom, ret)

    def getXMLDesc(self, flags=0):
        """Gives a checkpoint's description as XML.

        Secrets are left out without `VIR_DOMAIN_CHECKPOINT_XML_SECURE`, which fails with `VIR_ERR_OPERATION_DENIED` on a read-only connection.

        :param flags: Combination of `DomainCheckpointXMLFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virDomainCheckpointGetXMLDesc`, since 5.6.0.
        """
        ret = libvirtmod.virDomainCheckpointGetXMLDesc(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainCheckpointGetXMLDesc() failed")
        return ret

    def listAllChildren(self, flags=0):
        """Lists a checkpoint's children that match the filter.

        With `VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS` all that descend from it are listed.

        :param flags: Combination of `DomainCheckpointListFlags` values.
        :returns: `list[virDomainCheckpoint]`
        :raises libvirtError: when it fails

        In C: `virDomainCheckpointListAllChildren`, since 5.6.0.
        """
        ret = libvirtmod.virDomainCheckpointListAllChildren(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainCheckpointListAllChildren() failed")
        return [virDomainCheckpoint(self._dom, o) for o in ret]


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
from ._domain import virDomain  # noqa: E402, F401
