# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The class `virDomainSnapshot`."""

import libvirtmod

from ._error import libvirtError

_Handle = libvirtmod.virDomainSnapshotHandle


class virDomainSnapshot:
    """A domain as it was at one moment: its disks, and optionally its memory, to go back to.
    
    Its name identifies it within its domain. Snapshots form a tree, and at most one is current: the one taken or returned to last. It lasts until it is deleted, or until its domain's configuration is removed."""

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
        """Deletes a snapshot, and frees what it occupies.

        The domain's present state does not change. Children are attached to the deleted snapshot's parent, and if it was current, its parent becomes current. For an external snapshot its data is merged into the neighbouring file, which may take long.

        :param flags: Combination of `DomainSnapshotDeleteFlags` values.
        :raises libvirtError: when it fails

        In C: `virDomainSnapshotDelete`, since 0.8.0.
        """
        ret = libvirtmod.virDomainSnapshotDelete(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainSnapshotDelete() failed")
        return ret

    def getName(self):
        """Gives a snapshot's name.

        :returns: Name; belongs to the handle and lives as long as it does.
        :raises libvirtError: when it fails

        In C: `virDomainSnapshotGetName`, since 0.9.5.
        """
        ret = libvirtmod.virDomainSnapshotGetName(self._o)
        if ret is None:
            raise libvirtError("virDomainSnapshotGetName() failed")
        return ret

    def getParent(self, flags=0):
        """Gives the parent of a snapshot.

        Fails with `VIR_ERR_NO_DOMAIN_SNAPSHOT` when it is a root.

        :param flags: Reserved; pass 0.
        :returns: `virDomainSnapshot`
        :raises libvirtError: when it fails

        In C: `virDomainSnapshotGetParent`, since 0.9.7.
        """
        ret = libvirtmod.virDomainSnapshotGetParent(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainSnapshotGetParent() failed")
        return virDomainSnapshot(self._dom, ret)

    def getXMLDesc(self, flags=0):
        """Gives a snapshot's description as XML, with the domain's configuration at that time.

        Secrets are left out without `VIR_DOMAIN_SNAPSHOT_XML_SECURE`, which fails with `VIR_ERR_OPERATION_DENIED` on a read-only connection.

        :param flags: Combination of `DomainSnapshotXMLFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virDomainSnapshotGetXMLDesc`, since 0.8.0.
        """
        ret = libvirtmod.virDomainSnapshotGetXMLDesc(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainSnapshotGetXMLDesc() failed")
        return ret

    def hasMetadata(self, flags=0):
        """Tells whether a snapshot has a record that would be lost with its domain's configuration.

        :param flags: Reserved; pass 0.
        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainSnapshotHasMetadata`, since 0.9.13.
        """
        ret = libvirtmod.virDomainSnapshotHasMetadata(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainSnapshotHasMetadata() failed")
        return ret

    def isCurrent(self, flags=0):
        """Tells whether a snapshot is its domain's current one.

        :param flags: Reserved; pass 0.
        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainSnapshotIsCurrent`, since 0.9.13.
        """
        ret = libvirtmod.virDomainSnapshotIsCurrent(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainSnapshotIsCurrent() failed")
        return ret

    def listAllChildren(self, flags=0):
        """Lists a snapshot's children that match the filter.

        With `VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS` the whole subtree below it is listed.

        :param flags: Combination of `DomainSnapshotListFlags` values.
        :returns: `list[virDomainSnapshot]`
        :raises libvirtError: when it fails

        In C: `virDomainSnapshotListAllChildren`, since 0.9.13.
        """
        ret = libvirtmod.virDomainSnapshotListAllChildren(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainSnapshotListAllChildren() failed")
        return [virDomainSnapshot(self._dom, o) for o in ret]

    def listChildrenNames(self, flags=0):
        """Lists the names of a snapshot's children that match the filter.

        Prefer `virDomainSnapshotListAllChildren`, which needs no prior count and returns handles.

        :param flags: Combination of `DomainSnapshotListFlags` values.
        :returns: `list[str]`
        :raises libvirtError: when it fails

        In C: `virDomainSnapshotListChildrenNames`, since 0.9.7.
        Discouraged: use virDomainSnapshotListAllChildren.
        """
        ret = libvirtmod.virDomainSnapshotListChildrenNames(self._o, flags)
        if ret is None:
            raise libvirtError("virDomainSnapshotListChildrenNames() failed")
        return ret

    def numChildren(self, flags=0):
        """Counts a snapshot's children that match the filter.

        With `VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS` all its descendants count. `virDomainSnapshotListAllChildren` counts and lists together.

        :param flags: Combination of `DomainSnapshotListFlags` values.
        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virDomainSnapshotNumChildren`, since 0.9.7.
        """
        ret = libvirtmod.virDomainSnapshotNumChildren(self._o, flags)
        if ret == -1:
            raise libvirtError("virDomainSnapshotNumChildren() failed")
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
from ._domain import virDomain  # noqa: E402, F401
