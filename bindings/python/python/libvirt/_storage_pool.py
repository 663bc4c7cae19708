# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The class `virStoragePool`."""

import libvirtmod

from ._error import libvirtError

_Handle = libvirtmod.virStoragePoolHandle


class virStoragePool:
    """A place that storage volumes are kept in or carved from: a directory, a disk, a volume group, a network share and others.
    
    It has a name and a UUID, both unique on the host. A persistent pool has a stored configuration and is active or inactive; a transient one exists only while it is active. Stopping a pool never harms its data."""

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
        """Gives the UUID of a storage pool as bytes.

        :returns: `bytes`
        :raises libvirtError: when it fails

        In C: `virStoragePoolGetUUID`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolGetUUID(self._o)
        if ret is None:
            raise libvirtError("virStoragePoolGetUUID() failed")
        return ret

    def UUIDString(self):
        """Gives the UUID of a storage pool as text.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virStoragePoolGetUUIDString`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolGetUUIDString(self._o)
        if ret is None:
            raise libvirtError("virStoragePoolGetUUIDString() failed")
        return ret

    def XMLDesc(self, flags=0):
        """Describes a storage pool as XML. The result fits `virStoragePoolDefineXML`. The caller frees the text.

        :param flags: Combination of `StorageXMLFlags` values.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virStoragePoolGetXMLDesc`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolGetXMLDesc(self._o, flags)
        if ret is None:
            raise libvirtError("virStoragePoolGetXMLDesc() failed")
        return ret

    def autostart(self):
        """Tells whether a storage pool is started together with the daemon.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virStoragePoolGetAutostart`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolGetAutostart(self._o)
        if ret is None:
            raise libvirtError("virStoragePoolGetAutostart() failed")
        return ret

    def build(self, flags=0):
        """Prepares the storage under a pool, such as making a directory, a file system or a volume group.

        The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Without flags, most types leave data already there in place; `VIR_ERR_STORAGE_POOL_BUILT` tells that something was found.

        :param flags: Combination of `StoragePoolBuildFlags` values.
        :raises libvirtError: when it fails

        In C: `virStoragePoolBuild`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolBuild(self._o, flags)
        if ret == -1:
            raise libvirtError("virStoragePoolBuild() failed")
        return ret

    def create(self, flags=0):
        """Starts a storage pool that is defined but inactive.

        Fails with `VIR_ERR_OPERATION_INVALID` when it is active already.

        :param flags: Combination of `StoragePoolCreateFlags` values.
        :raises libvirtError: when it fails

        In C: `virStoragePoolCreate`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolCreate(self._o, flags)
        if ret == -1:
            raise libvirtError("virStoragePoolCreate() failed")
        return ret

    def createXML(self, xmlDesc, flags=0):
        """Creates a volume in an active storage pool.

        Not every pool can: of `scsi`, `iscsi` or `mpath` pools the volumes are what the storage offers. Fails with `VIR_ERR_STORAGE_VOL_EXIST` when the name is taken.

        :param xmlDesc: Document whose root is `<volume>`.
        :param flags: Combination of `StorageVolCreateFlags` values.
        :returns: `virStorageVol`
        :raises libvirtError: when it fails

        In C: `virStorageVolCreateXML`, since 0.4.1.
        """
        ret = libvirtmod.virStorageVolCreateXML(self._o, xmlDesc, flags)
        if ret is None:
            raise libvirtError("virStorageVolCreateXML() failed")
        return virStorageVol(self._conn, ret)

    def createXMLFrom(self, xmlDesc, clonevol, flags=0):
        """Creates a volume in an active storage pool and fills it with the content of another volume.

        The source may be in a different active pool and have a different format; it has to be as small as the new volume or smaller. Name and permissions come from the XML.

        :param xmlDesc: Document whose root is `<volume>`.
        :param clonevol: Volume to copy.
        :param flags: Combination of `StorageVolCreateFlags` values.
        :returns: `virStorageVol`
        :raises libvirtError: when it fails

        In C: `virStorageVolCreateXMLFrom`, since 0.6.4.
        """
        ret = libvirtmod.virStorageVolCreateXMLFrom(self._o, xmlDesc, None if clonevol is None else clonevol._o, flags)
        if ret is None:
            raise libvirtError("virStorageVolCreateXMLFrom() failed")
        return virStorageVol(self._conn, ret)

    def delete(self, flags=0):
        """Destroys the storage under a pool; there is no way back.

        The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Its stored configuration stays until `virStoragePoolUndefine`.

        :param flags: Combination of `StoragePoolDeleteFlags` values.
        :raises libvirtError: when it fails

        In C: `virStoragePoolDelete`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolDelete(self._o, flags)
        if ret == -1:
            raise libvirtError("virStoragePoolDelete() failed")
        return ret

    def destroy(self):
        """Stops a storage pool, such as by unmounting it.

        Volumes and data stay as they are; a transient pool ceases to be known. The handle stays valid and has to be freed. Fails with `VIR_ERR_OPERATION_INVALID` when the pool is not active.

        :raises libvirtError: when it fails

        In C: `virStoragePoolDestroy`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolDestroy(self._o)
        if ret == -1:
            raise libvirtError("virStoragePoolDestroy() failed")
        return ret

    def info(self):
        """Tells a storage pool's state and how much space it has.

        Sizes are those of the last refresh, corrected by what has been done through this interface since.

        :returns: `list[int]`
        :raises libvirtError: when it fails

        In C: `virStoragePoolGetInfo`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolGetInfo(self._o)
        if ret is None:
            raise libvirtError("virStoragePoolGetInfo() failed")
        return ret

    def isActive(self):
        """Tells whether a storage pool is started.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virStoragePoolIsActive`, since 0.7.3.
        """
        ret = libvirtmod.virStoragePoolIsActive(self._o)
        if ret == -1:
            raise libvirtError("virStoragePoolIsActive() failed")
        return ret

    def isPersistent(self):
        """Tells whether a storage pool has a stored configuration, so that it outlives being stopped.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virStoragePoolIsPersistent`, since 0.7.3.
        """
        ret = libvirtmod.virStoragePoolIsPersistent(self._o)
        if ret == -1:
            raise libvirtError("virStoragePoolIsPersistent() failed")
        return ret

    def listAllVolumes(self, flags=0):
        """Lists the volumes in an active storage pool with handles to all of them.

        The caller frees each handle and the array, which ends with a NULL that is not counted.

        :param flags: Reserved; pass 0.
        :returns: `list[virStorageVol]`
        :raises libvirtError: when it fails

        In C: `virStoragePoolListAllVolumes`, since 0.10.2.
        """
        ret = libvirtmod.virStoragePoolListAllVolumes(self._o, flags)
        if ret is None:
            raise libvirtError("virStoragePoolListAllVolumes() failed")
        return [virStorageVol(self._conn, o) for o in ret]

    def listVolumes(self):
        """Lists the names of the volumes in a storage pool.

        The number can change between counting and listing: prefer `virStoragePoolListAllVolumes`. The caller frees every name.

        :returns: `list[str]`
        :raises libvirtError: when it fails

        In C: `virStoragePoolListVolumes`, since 0.4.1.
        Discouraged: use virStoragePoolListAllVolumes.
        """
        ret = libvirtmod.virStoragePoolListVolumes(self._o)
        if ret is None:
            raise libvirtError("virStoragePoolListVolumes() failed")
        return ret

    def name(self):
        """Gives the name of a storage pool.

        :returns: The name, valid as long as the handle is.
        :raises libvirtError: when it fails

        In C: `virStoragePoolGetName`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolGetName(self._o)
        if ret is None:
            raise libvirtError("virStoragePoolGetName() failed")
        return ret

    def numOfVolumes(self):
        """Counts the volumes in a storage pool.

        The pool has to be active, or the call fails with `VIR_ERR_OPERATION_INVALID`.

        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virStoragePoolNumOfVolumes`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolNumOfVolumes(self._o)
        if ret == -1:
            raise libvirtError("virStoragePoolNumOfVolumes() failed")
        return ret

    def refresh(self, flags=0):
        """Reads a storage pool's volumes and sizes anew from the storage.

        Needed after changes made behind the driver's back. It may reach out to a remote server and take long. The pool has to be active, or the call fails with `VIR_ERR_OPERATION_INVALID`.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virStoragePoolRefresh`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolRefresh(self._o, flags)
        if ret == -1:
            raise libvirtError("virStoragePoolRefresh() failed")
        return ret

    def setAutostart(self, autostart):
        """Chooses whether a storage pool is started together with the daemon.

        Fails with `VIR_ERR_INVALID_ARG` for transient pools.

        :param autostart: Whether to start it automatically.
        :raises libvirtError: when it fails

        In C: `virStoragePoolSetAutostart`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolSetAutostart(self._o, autostart)
        if ret == -1:
            raise libvirtError("virStoragePoolSetAutostart() failed")
        return ret

    def storageVolLookupByName(self, name):
        """Finds a volume by its name within a pool. Fails with `VIR_ERR_NO_STORAGE_VOL` when there is none.

        :param name: Name of the volume.
        :returns: `virStorageVol`
        :raises libvirtError: when it fails

        In C: `virStorageVolLookupByName`, since 0.4.1.
        """
        ret = libvirtmod.virStorageVolLookupByName(self._o, name)
        if ret is None:
            raise libvirtError("virStorageVolLookupByName() failed")
        return virStorageVol(self._conn, ret)

    def undefine(self):
        """Removes a storage pool's stored configuration.

        The pool has to be inactive, or the call fails with `VIR_ERR_OPERATION_INVALID`. Volumes and data stay as they are.

        :raises libvirtError: when it fails

        In C: `virStoragePoolUndefine`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolUndefine(self._o)
        if ret == -1:
            raise libvirtError("virStoragePoolUndefine() failed")
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
from ._storage_vol import virStorageVol  # noqa: E402, F401
