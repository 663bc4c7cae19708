"""What the awaitable classes share."""

import asyncio
import inspect

from ._workers import call

__all__ = ["Opening", "Wrapper", "call", "plain", "told", "wrapped"]

#: The awaitable class for each plain one.
_CLASSES = {}


class Wrapper:
    """An object whose calls are coroutines, around the plain one."""

    __slots__ = ("__weakref__", "plain")

    def __init_subclass__(cls, of=None):
        if of is not None:
            _CLASSES[of] = cls

    def __init__(self, plain):
        self.plain = plain

    def __eq__(self, other):
        return type(self) is type(other) and self.plain is other.plain

    def __hash__(self):
        return hash((type(self), id(self.plain)))

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__name__} of {self.plain!r}>"

    def c_pointer(self):
        """A number that tells the native handle from others."""
        return self.plain.c_pointer()


def plain(value):
    """The plain object of an awaitable one; other values as they are."""
    return value.plain if isinstance(value, Wrapper) else value


def wrapped(value):
    """The awaitable object for a plain one; other values as they are."""
    cls = _CLASSES.get(type(value))
    return value if cls is None else cls(value)


def told(callback):
    """A function for the library to call back, from any thread, that has `callback` called in the running loop.

    It is told awaitable objects, and may be a coroutine function.
    """
    if callback is None:
        return None
    loop = asyncio.get_running_loop()
    tasks = set()

    def run(args):
        result = callback(*map(wrapped, args))
        if inspect.isawaitable(result):
            task = asyncio.ensure_future(result)
            # The loop itself keeps tasks only weakly.
            tasks.add(task)
            task.add_done_callback(tasks.discard)

    def tell(*args):
        try:
            loop.call_soon_threadsafe(run, args)
        except RuntimeError:
            # The loop is closed: nobody listens any more.
            pass

    return tell


class Opening:
    """What the functions that open give: awaited the connection, and with `async with` one that is closed at the end."""

    def __init__(self, function, *args):
        self._begin = function, args
        self._conn = None

    async def _open(self):
        function, args = self._begin
        return wrapped(await call(function, *args))

    def __await__(self):
        return self._open().__await__()

    async def __aenter__(self):
        self._conn = await self._open()
        return self._conn

    async def __aexit__(self, exc_type_, exc_value_, traceback_):
        await self._conn.close()
