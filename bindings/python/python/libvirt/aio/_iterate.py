"""Asynchronous iteration over events."""

import asyncio
import collections
import weakref

from ._events import EVENTS, METHODS
from ._runtime import call, wrapped
from ._workers import WORKERS


class Events:
    """Events of a connection, for `async for`.

    Iterating registers, and so does `async with`, which also ends it. What happens between two steps is kept until it is
    asked for; with a limit, the oldest events go first.
    """

    def __init__(self, conn, eventID, obj, kind, limit):
        self._told = EVENTS.get((kind, eventID))
        if self._told is None:
            raise ValueError(f"{kind.__name__} has no event {eventID}")
        self._conn = conn
        self._asked = obj, eventID
        self._register, self._deregister = METHODS[kind]
        self._number = None
        self._events = collections.deque(maxlen=limit)
        self._waiting = None
        self._ended = False

    async def __aenter__(self):
        await self._begin()
        return self

    async def __aexit__(self, exc_type_, exc_value_, traceback_):
        await self.aclose()

    def __aiter__(self):
        return self

    async def __anext__(self):
        await self._begin()
        while not self._events:
            if self._ended:
                raise StopAsyncIteration
            if self._waiting is None:
                self._waiting = asyncio.get_running_loop().create_future()
            # Shielded, for several may wait for the next event and one may give up.
            await asyncio.shield(self._waiting)
        return self._events.popleft()

    async def aclose(self):
        """Ends it. Events that have come already can still be asked for."""
        if not self._ended:
            self._ended = True
            self._wake()
            number, self._number = self._number, None
            if number is not None:
                await call(getattr(self._conn, self._deregister), number)

    async def _begin(self):
        if self._number is not None or self._ended:
            return
        loop = asyncio.get_running_loop()
        obj, eventID = self._asked
        register = getattr(self._conn, self._register)
        self._number = await call(register, obj, eventID, _teller(loop, self), None)

    def _tell(self, args):
        if not self._ended:
            self._events.append(self._told(*map(wrapped, args)))
            self._wake()

    def _wake(self):
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not waiting.done():
            waiting.set_result(None)

    def __del__(self):
        # One that was left without being closed; nobody can wait for the end of that.
        number = getattr(self, "_number", None)
        if number is not None:
            deregister = getattr(self._conn, self._deregister)
            WORKERS.add(lambda: _quietly(deregister, number))


def _teller(loop, events):
    """What the library calls back: knows the events only weakly, so that leaving them ends the registration."""
    weak = weakref.ref(events)

    def tell(_conn, *args):
        events = weak()
        if events is not None:
            try:
                loop.call_soon_threadsafe(events._tell, args[:-1])
            except RuntimeError:
                # The loop is closed: nobody listens any more.
                pass

    return tell


def _quietly(deregister, number):
    try:
        deregister(number)
    except Exception:
        # The connection is closed, and the registration went with it.
        pass
