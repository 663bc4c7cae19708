"""What no rule makes of the awaitable form: opening, events, and streams to their end."""

import inspect

import libvirt

from ._iterate import Events
from ._runtime import Opening, call, plain, told
from ._workers import setWorkers

__all__ = ["open", "openAuth", "openReadOnly", "setWorkers"]

#: How many bytes are received or asked for at once.
_PIECE = 262120


def open(name=None):
    """Opens a connection: await it, or use it with `async with`. As :py:func:`libvirt.open`."""
    return Opening(libvirt.open, name)


def openReadOnly(name=None):
    """The same for reading only. As :py:func:`libvirt.openReadOnly`."""
    return Opening(libvirt.openReadOnly, name)


def openAuth(uri, auth, flags=0):
    """The same, asking for credentials, in another thread than the loop's. As :py:func:`libvirt.openAuth`."""
    return Opening(libvirt.openAuth, uri, auth, flags)


class _Connect:
    __slots__ = ()

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type_, exc_value_, traceback_):
        await self.close()

    async def close(self):
        """Gives the connection back. As `close` of the plain one."""
        return await call(self.plain.close)

    def events(self, eventID=libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, obj=None, kind=None, limit=None):
        """Events, for `async for`; named tuples with the object and what happened to it.

        :param eventID: which event, such as `VIR_DOMAIN_EVENT_ID_*`
        :param obj: of this object alone; None for all
        :param kind: what the events are about, a class such as `libvirt.virNetwork`; unless given, that of `obj`, or
            domains
        :param limit: how many events are kept until they are asked for; None for all
        :raises ValueError: when the kind has no such event
        """
        about = plain(obj)
        if kind is None:
            kind = libvirt.virDomain if about is None else type(about)
        return Events(self.plain, eventID, about, _plain_class(kind), limit)

    async def registerCloseCallback(self, cb, opaque):
        """Calls back in the loop when the connection ends without having been closed. As that of the plain one."""
        return await call(self.plain.registerCloseCallback, told(cb), opaque)

    async def unregisterCloseCallback(self):
        """Ends what `registerCloseCallback` began."""
        await call(self.plain.unregisterCloseCallback)


def _plain_class(kind):
    return getattr(libvirt, kind.__name__, kind)


class _Stream:
    __slots__ = ()

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type_, exc_value_, traceback_):
        """Finishes the stream, or gives it up after an exception."""
        await (self.finish() if exc_type_ is None else self.abort())

    def __aiter__(self):
        return self

    async def __anext__(self):
        data = await self.recv(_PIECE)
        if isinstance(data, int):
            raise libvirt.libvirtError("cannot iterate over a nonblocking stream")
        if not data:
            raise StopAsyncIteration
        return data

    async def recvAll(self, handler, opaque):
        """Receives to the end. As that of the plain one; the handler may be a coroutine function."""
        async for data in self:
            await self._handled(handler, data, opaque, name="recvAll handler")

    async def sendAll(self, handler, opaque):
        """Sends until there is no more. As that of the plain one; the handler may be a coroutine function."""
        while True:
            data = await self._handled(handler, _PIECE, opaque, name="sendAll handler")
            if not data:
                break
            await self._send_whole(data)

    async def sparseRecvAll(self, handler, holeHandler, opaque):
        """Receives to the end, holes as such. As that of the plain one; handlers may be coroutine functions."""
        while True:
            got = await self.recvFlags(_PIECE, libvirt.VIR_STREAM_RECV_STOP_AT_HOLE)
            if got == -2:
                raise libvirt.libvirtError("cannot use sparseRecvAll with nonblocking stream")
            if got == -3:
                await self._handled(holeHandler, await self.recvHole(), opaque, name="holeHandler handler")
            elif not got:
                break
            else:
                await self._handled(handler, got, opaque, name="sparseRecvAll handler")

    async def sparseSendAll(self, handler, holeHandler, skipHandler, opaque):
        """Sends until there is no more, holes as such. As that of the plain one; handlers may be coroutine functions."""
        while True:
            data, length = await self._handled(holeHandler, opaque, name="holeHandler")
            if not data and length > 0:
                await self.sendHole(length)
                await self._handled(skipHandler, length, opaque, name="skipHandler")
                continue
            got = await self._handled(handler, min(length, _PIECE), opaque, name="sparseSendAll handler")
            if not got:
                break
            await self._send_whole(got)

    async def _handled(self, handler, *args, name):
        """Calls a function of the application; what goes wrong there gives the stream up."""
        try:
            ret = handler(self, *args)
            if inspect.isawaitable(ret):
                ret = await ret
            if isinstance(ret, int) and ret < 0:
                raise RuntimeError("%s returned %d" % (name, ret))
            return ret
        except BaseException:
            try:
                await self.abort()
            except libvirt.libvirtError:
                pass
            raise

    async def _send_whole(self, data):
        while data:
            sent = await self.send(data)
            if sent == -2:
                raise libvirt.libvirtError("cannot use sendAll with nonblocking stream")
            data = data[sent:]

    async def eventAddCallback(self, events, cb, opaque):
        """Calls back in the loop when the stream is ready. As that of the plain one."""
        await call(self.plain.eventAddCallback, events, told(cb), opaque)
