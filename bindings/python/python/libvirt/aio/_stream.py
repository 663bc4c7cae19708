# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""The awaitable form of `virStream`."""

import libvirt

from ._runtime import Wrapper, call, plain, told
from ._by_hand import _Stream


class virStream(_Stream, Wrapper, of=libvirt.virStream):
    """A channel for bulk data between the caller and a call that works with data, such as an upload, a screenshot or a console.
    
    It is created empty, tied to one such call, and then written to or read from. It ends with `virStreamFinish` or `virStreamAbort`, and cannot be used again after that.

    The methods of `libvirt.virStream`; those that can wait are coroutines. That object itself is in `plain`.
    """

    __module__ = "libvirt.aio"
    __slots__ = ()

    def connect(self):
        """The connection that it belongs to."""
        return virConnect(self.plain.connect())

    async def abort(self):
        """Ends a stream before its transfer is complete, or after an error.

        The other end is told to stop; what was transferred so far is of unknown state.

        :raises libvirtError: when it fails

        In C: `virStreamAbort`, since 0.7.2.
        """
        ret = await call(self.plain.abort)
        return ret

    async def eventRemoveCallback(self):
        """Removes a stream's event callback.

        The release function given at registration runs afterwards, perhaps not before the event loop's next turn.

        :raises libvirtError: when it fails

        In C: `virStreamEventRemoveCallback`, since 0.7.2.
        """
        ret = await call(self.plain.eventRemoveCallback)
        return ret

    async def eventUpdateCallback(self, events):
        """Changes what a stream is watched for.

        Stop watching for writability when there is nothing to send, or the callback is called without pause.

        :param events: What to watch for; 0 pauses it.
        :raises libvirtError: when it fails

        In C: `virStreamEventUpdateCallback`, since 0.7.2.
        """
        ret = await call(self.plain.eventUpdateCallback, events)
        return ret

    async def finish(self):
        """Ends a stream in good order and tells whether everything arrived.

        Waits for the other end to confirm, and reports errors that came up there after the last data was taken. Can be called from the stream's event callback.

        :raises libvirtError: when it fails

        In C: `virStreamFinish`, since 0.7.2.
        """
        ret = await call(self.plain.finish)
        return ret

    async def recv(self, nbytes):
        """Reads data from a stream.

        Blocks until something arrives, unless the stream is non-blocking. Holes are read as zeros. At the end, and only then, call `virStreamFinish`; after a failure, `virStreamAbort`.

        :param nbytes: Upper limit of bytes to read.
        :returns: `bytes | int`
        :raises libvirtError: when it fails

        In C: `virStreamRecv`, since 0.7.2.
        """
        ret = await call(self.plain.recv, nbytes)
        return ret

    async def recvFlags(self, nbytes, flags=0):
        """Reads data from a stream, with a choice of what happens at holes.

        Works like `virStreamRecv`; with `VIR_STREAM_RECV_STOP_AT_HOLE` a hole is reported, and its length is to be had with `virStreamRecvHole`.

        :param nbytes: Upper limit of bytes to read.
        :param flags: Combination of `StreamRecvFlagsValues` values.
        :returns: `bytes | int`
        :raises libvirtError: when it fails

        In C: `virStreamRecvFlags`, since 3.4.0.
        """
        ret = await call(self.plain.recvFlags, nbytes, flags)
        return ret

    async def recvHole(self, flags=0):
        """Takes the hole that a stream stands in front of, and tells how long it is.

        To be called after `virStreamRecvFlags` has reported a hole.

        :param flags: Reserved; pass 0.
        :returns: `int`
        :raises libvirtError: when it fails

        In C: `virStreamRecvHole`, since 3.4.0.
        """
        ret = await call(self.plain.recvHole, flags)
        return ret

    async def send(self, data):
        """Writes data to a stream.

        Blocks until at least part of it is taken, unless the stream is non-blocking. That data was taken does not mean it was stored: only `virStreamFinish` tells. On failure the stream has to be aborted.

        :param data: Bytes to write.
        :returns: Number of bytes taken, which may be fewer than given; -1 on failure; -2 when a non-blocking stream would have to wait.
        :raises libvirtError: when it fails

        In C: `virStreamSend`, since 0.7.2.
        """
        ret = await call(self.plain.send, data)
        return ret

    async def sendHole(self, length, flags=0):
        """Announces a hole in the data that is sent, in place of zeros.

        Works only when the stream's call was made with its flag for sparse transfers, such as `VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM`. It may block even on a non-blocking stream.

        :param length: Length of the hole, in bytes.
        :param flags: Reserved; pass 0.
        :raises libvirtError: when it fails

        In C: `virStreamSendHole`, since 3.4.0.
        """
        ret = await call(self.plain.sendHole, length, flags)
        return ret


# Last, for classes name each other.
from ._connect import virConnect  # noqa: E402, F401
