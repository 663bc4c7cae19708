"""What no rule makes of the awaitable form: opening and closing."""

import libvirt_admin
from libvirt.aio._runtime import Opening, call, told

__all__ = ["open"]


def open(name=None, flags=0):
    """Connects to a daemon's administration: await it, or use it with `async with`. As :py:func:`libvirt_admin.open`."""
    return Opening(libvirt_admin.open, name, flags)


class _AdmConnect:
    __slots__ = ()

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type_, exc_value_, traceback_):
        await self.close()

    async def close(self):
        """Gives the connection back. As `close` of the plain one."""
        return await call(self.plain.close)

    async def registerCloseCallback(self, cb, opaque):
        """Calls back in the loop when the connection ends without having been closed. As that of the plain one."""
        return await call(self.plain.registerCloseCallback, told(cb), opaque)

    async def unregisterCloseCallback(self):
        """Ends what `registerCloseCallback` began."""
        await call(self.plain.unregisterCloseCallback)
