# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The class `virStream`."""

import libvirtmod

from ._error import libvirtError
from ._by_hand import _Stream

_Handle = libvirtmod.virStreamHandle


class virStream(_Stream):
    """A channel for bulk data between the caller and a call that works with data, such as an upload, a screenshot or a console.
    
    It is created empty, tied to one such call, and then written to or read from. It ends with `virStreamFinish` or `virStreamAbort`, and cannot be used again after that."""

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

    def abort(self):
        """Ends a stream before its transfer is complete, or after an error.

        The other end is told to stop; what was transferred so far is of unknown state.

        :raises libvirtError: when it fails

        In C: `virStreamAbort`, since 0.7.2.
        """
        ret = libvirtmod.virStreamAbort(self._o)
        if ret == -1:
            raise libvirtError("virStreamAbort() failed")
        return ret

    def finish(self):
        """Ends a stream in good order and tells whether everything arrived.

        Waits for the other end to confirm, and reports errors that came up there after the last data was taken. Can be called from the stream's event callback.

        :raises libvirtError: when it fails

        In C: `virStreamFinish`, since 0.7.2.
        """
        ret = libvirtmod.virStreamFinish(self._o)
        if ret == -1:
            raise libvirtError("virStreamFinish() failed")
        return ret

    def recvHole(self, flags=0):
        """Takes the hole that a stream stands in front of, and tells how long it is.

        To be called after `virStreamRecvFlags` has reported a hole.

        :param flags: Reserved; pass 0.
        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virStreamRecvHole`, since 3.4.0.
        """
        ret = libvirtmod.virStreamRecvHole(self._o, flags)
        if ret is None:
            raise libvirtError("virStreamRecvHole() failed")
        return ret

    def sendHole(self, length, flags=0):
        """Announces a hole in the data that is sent, in place of zeros.

        Works only when the stream's call was made with its flag for sparse transfers, such as `VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM`. It may block even on a non-blocking stream.

        :param length: Length of the hole, in bytes.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virStreamSendHole`, since 3.4.0.
        """
        ret = libvirtmod.virStreamSendHole(self._o, length, flags)
        if ret == -1:
            raise libvirtError("virStreamSendHole() failed")
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
