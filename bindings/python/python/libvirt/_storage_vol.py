# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The class `virStorageVol`."""

import libvirtmod

from ._error import libvirtError

_Handle = libvirtmod.virStorageVolHandle


class virStorageVol:
    """A piece of storage inside a pool that a guest's disk can be: an image file, a partition, a logical volume, a network block device.
    
    It has a name that is unique in its pool and a key that is unique everywhere. Volumes are usable only while their pool is active and have no stored configuration of their own."""

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
        """Describes a volume as XML. The caller frees the text.

        :param flags: Reserved; pass 0.
        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virStorageVolGetXMLDesc`, since 0.4.1.
        """
        ret = libvirtmod.virStorageVolGetXMLDesc(self._o, flags)
        if ret is None:
            raise libvirtError("virStorageVolGetXMLDesc() failed")
        return ret

    def delete(self, flags=0):
        """Deletes a volume with all its data.

        The handle stays valid and has to be freed. Fails with `VIR_ERR_OPERATION_INVALID` when the pool is inactive or the volume is being built or copied.

        :param flags: Combination of `StorageVolDeleteFlags` values.
        :raises libvirtError: when it fails

        In C: `virStorageVolDelete`, since 0.4.1.
        """
        ret = libvirtmod.virStorageVolDelete(self._o, flags)
        if ret == -1:
            raise libvirtError("virStorageVolDelete() failed")
        return ret

    def download(self, stream, offset, length, flags=0):
        """Starts sending the content of a volume to the caller through a stream.

        The call returns at once; data arrives with `virStreamRecv` and is complete when `virStreamFinish` succeeds. A volume that is written to meanwhile gives inconsistent data.

        :param stream: The stream to act on.
        :param offset: Where in the volume to start, in bytes.
        :param length: How much to send, in bytes; 0 means up to the end.
        :param flags: Combination of `StorageVolDownloadFlags` values.
        :raises libvirtError: when it fails

        In C: `virStorageVolDownload`, since 0.9.0.
        """
        ret = libvirtmod.virStorageVolDownload(self._o, None if stream is None else stream._o, offset, length, flags)
        if ret == -1:
            raise libvirtError("virStorageVolDownload() failed")
        return ret

    def info(self):
        """Tells a volume's type, its size and how much space it takes up.

        :returns: `list[int]`
        :raises libvirtError: when it fails

        In C: `virStorageVolGetInfo`, since 0.4.1.
        """
        ret = libvirtmod.virStorageVolGetInfo(self._o)
        if ret is None:
            raise libvirtError("virStorageVolGetInfo() failed")
        return ret

    def infoFlags(self, flags=0):
        """Tells a volume's type and sizes, with a choice of what counts as allocation.

        :param flags: Combination of `StorageVolInfoFlags` values.
        :returns: `list[int]`
        :raises libvirtError: when it fails

        In C: `virStorageVolGetInfoFlags`, since 3.0.0.
        """
        ret = libvirtmod.virStorageVolGetInfoFlags(self._o, flags)
        if ret is None:
            raise libvirtError("virStorageVolGetInfoFlags() failed")
        return ret

    def key(self):
        """Gives the key of a volume, which tells it from every other volume anywhere.

        What it looks like depends on the pool's type; for files it is the path.

        :returns: The key, valid as long as the handle is.
        :raises libvirtError: when it fails

        In C: `virStorageVolGetKey`, since 0.4.1.
        """
        ret = libvirtmod.virStorageVolGetKey(self._o)
        if ret is None:
            raise libvirtError("virStorageVolGetKey() failed")
        return ret

    def name(self):
        """Gives the name of a volume, which is unique in its pool.

        :returns: The name, valid as long as the handle is.
        :raises libvirtError: when it fails

        In C: `virStorageVolGetName`, since 0.4.1.
        """
        ret = libvirtmod.virStorageVolGetName(self._o)
        if ret is None:
            raise libvirtError("virStorageVolGetName() failed")
        return ret

    def path(self):
        """Gives the path of a volume on the host.

        For some pools it changes from one start to the next; the key does not. The caller frees the text.

        :returns: `str`
        :raises libvirtError: when it fails

        In C: `virStorageVolGetPath`, since 0.4.1.
        """
        ret = libvirtmod.virStorageVolGetPath(self._o)
        if ret is None:
            raise libvirtError("virStorageVolGetPath() failed")
        return ret

    def resize(self, capacity, flags=0):
        """Changes the size of a volume that no guest uses.

        Growing it leaves the added space unallocated unless asked otherwise. Shrinking needs `VIR_STORAGE_VOL_RESIZE_SHRINK`, or the call fails with `VIR_ERR_INVALID_ARG`. Disks of running guests are resized with `virDomainBlockResize`.

        :param capacity: New size, or the difference, in bytes.
        :param flags: Combination of `StorageVolResizeFlags` values.
        :raises libvirtError: when it fails

        In C: `virStorageVolResize`, since 0.9.10.
        """
        ret = libvirtmod.virStorageVolResize(self._o, capacity, flags)
        if ret == -1:
            raise libvirtError("virStorageVolResize() failed")
        return ret

    def storagePoolLookupByVolume(self):
        """Finds the storage pool that a volume is in. The caller frees the new handle.

        :returns: `virStoragePool`
        :raises libvirtError: when it fails

        In C: `virStoragePoolLookupByVolume`, since 0.4.1.
        """
        ret = libvirtmod.virStoragePoolLookupByVolume(self._o)
        if ret is None:
            raise libvirtError("virStoragePoolLookupByVolume() failed")
        return virStoragePool(self._conn, ret)

    def upload(self, stream, offset, length, flags=0):
        """Starts writing data that the caller sends through a stream into a volume.

        The call returns at once; data goes out with `virStreamSend` and is stored when `virStreamFinish` succeeds. The size of the volume does not change by itself: a length beyond its end fails. Sizes shown for volume and pool may need `virStoragePoolRefresh` afterwards.

        :param stream: The stream to act on.
        :param offset: Where in the volume to start, in bytes.
        :param length: Upper limit of what is accepted, in bytes; 0 means no limit.
        :param flags: Combination of `StorageVolUploadFlags` values.
        :raises libvirtError: when it fails

        In C: `virStorageVolUpload`, since 0.9.0.
        """
        ret = libvirtmod.virStorageVolUpload(self._o, None if stream is None else stream._o, offset, length, flags)
        if ret == -1:
            raise libvirtError("virStorageVolUpload() failed")
        return ret

    def wipe(self, flags=0):
        """Overwrites the content of a volume with zeros, so that the next reader does not find the old data.

        On storage that remaps or copies on write, remains of the data may survive. Fails with `VIR_ERR_OPERATION_INVALID` while the volume is in use by another operation.

        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virStorageVolWipe`, since 0.8.0.
        """
        ret = libvirtmod.virStorageVolWipe(self._o, flags)
        if ret == -1:
            raise libvirtError("virStorageVolWipe() failed")
        return ret

    def wipePattern(self, algorithm, flags=0):
        """Overwrites the content of a volume with a chosen pattern, so that the next reader does not find the old data.

        Can take very long. On storage that remaps or copies on write, remains of the data may survive.

        :param algorithm: Pattern to use.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virStorageVolWipePattern`, since 0.9.10.
        """
        ret = libvirtmod.virStorageVolWipePattern(self._o, algorithm, flags)
        if ret == -1:
            raise libvirtError("virStorageVolWipePattern() failed")
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
from ._storage_pool import virStoragePool  # noqa: E402, F401
from ._stream import virStream  # noqa: E402, F401
