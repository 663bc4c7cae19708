"""Hand-written methods of `virStream`."""

import libvirtmod

from .._constants import VIR_STREAM_RECV_STOP_AT_HOLE
from .._error import libvirtError

#: How many bytes are received or asked for at once.
_PIECE = 262120

#: What `recv` and `send` give when they would have to wait, and when a hole comes next.
_WOULD_BLOCK = -2
_HOLE = -3


class _Stream:
    def recvAll(self, handler, opaque):
        """Receives to the end.

        :param handler: called as `handler(stream, data, opaque)`; a negative number gives up
        :param opaque: its last argument

        In C: `virStreamRecvAll`, since 0.7.2.
        """
        while True:
            got = self.recv(_PIECE)
            if got == _WOULD_BLOCK:
                raise libvirtError("cannot use recvAll with nonblocking stream")
            if len(got) == 0:
                break
            self._handled(handler, got, opaque, name="recvAll handler")

    def sendAll(self, handler, opaque):
        """Sends until there is no more.

        :param handler: called as `handler(stream, nbytes, opaque)`; gives at most that many bytes, none at the end
        :param opaque: its last argument

        In C: `virStreamSendAll`, since 0.7.2.
        """
        while True:
            got = self._handled(handler, _PIECE, opaque, name="sendAll handler")
            if not got:
                break
            self._sendWhole(got)

    def sparseRecvAll(self, handler, holeHandler, opaque):
        """Receives to the end, holes as such.

        :param handler: called as `handler(stream, data, opaque)`; a negative number gives up
        :param holeHandler: called as `holeHandler(stream, length, opaque)`; a negative number gives up
        :param opaque: their last argument

        In C: `virStreamSparseRecvAll`, since 3.4.0.
        """
        while True:
            got = self.recvFlags(_PIECE, VIR_STREAM_RECV_STOP_AT_HOLE)
            if got == _WOULD_BLOCK:
                raise libvirtError("cannot use sparseRecvAll with nonblocking stream")
            if got == _HOLE:
                self._handled(holeHandler, self.recvHole(), opaque, name="holeHandler handler")
            elif len(got) == 0:
                break
            else:
                self._handled(handler, got, opaque, name="sparseRecvAll handler")

    def sparseSendAll(self, handler, holeHandler, skipHandler, opaque):
        """Sends until there is no more, holes as such.

        :param handler: called as `handler(stream, nbytes, opaque)`; gives at most that many bytes
        :param holeHandler: called as `holeHandler(stream, opaque)`; gives whether data comes next, and how much of it
            or of the hole
        :param skipHandler: called as `skipHandler(stream, length, opaque)` after a hole was sent
        :param opaque: their last argument

        In C: `virStreamSparseSendAll`, since 3.4.0.
        """
        while True:
            data, length = self._handled(holeHandler, opaque, name="holeHandler")
            if not data and length > 0:
                self.sendHole(length)
                self._handled(skipHandler, length, opaque, name="skipHandler")
                continue
            got = self._handled(handler, min(length, _PIECE), opaque, name="sparseSendAll handler")
            if not got:
                break
            self._sendWhole(got)

    def _handled(self, handler, *args, name):
        """Calls a function of the application; what goes wrong there gives the stream up."""
        try:
            ret = handler(self, *args)
            if isinstance(ret, int) and ret < 0:
                raise RuntimeError("%s returned %d" % (name, ret))
            return ret
        except BaseException:
            try:
                self.abort()
            except libvirtError:
                pass
            raise

    def _sendWhole(self, data):
        """Sends all of some bytes, which may take more than one call."""
        while data:
            sent = self.send(data)
            if sent == _WOULD_BLOCK:
                raise libvirtError("cannot use sendAll with nonblocking stream")
            data = data[sent:]

    def eventAddCallback(self, events, cb, opaque):
        """Calls back when the stream is ready.

        :param events: for what, a combination of `VIR_STREAM_EVENT_*`
        :param cb: called as `cb(stream, events, opaque)`
        :param opaque: its last argument
        :raises libvirtError: when there is a callback already

        In C: `virStreamEventAddCallback`, since 0.7.2.
        """
        data = {"stream": self, "cb": cb, "opaque": opaque}
        ret = libvirtmod.virStreamEventAddCallback(self._o, events, data)
        if ret == -1:
            raise libvirtError("virStreamEventAddCallback() failed")
        self.cb = cb

    def _dispatchStreamEventCallback(self, events, cbData):
        cbData["cb"](self, events, cbData["opaque"])
        return 0
