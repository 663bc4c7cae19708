"""The six functions of an event loop, over one of asyncio.

The library may call them from any of its threads; asyncio is only touched from the loop's own.
"""

import asyncio
import itertools
import logging
import threading

import libvirt

from ._sources import Timer, Watch


class virEventAsyncIOImpl:
    """Watches and timers of the library in a loop of asyncio.

    :param loop: the loop; without one, the current one
    """

    def __init__(self, loop=None):
        self.loop = loop or asyncio.get_event_loop()
        self.log = logging.getLogger(type(self).__name__)
        #: What is registered, by number.
        self.callbacks = {}
        #: Watches by file descriptor.
        self.descriptors = {}
        self._numbers = itertools.count()
        self._lock = threading.Lock()
        # Callbacks that were added and whose data is not yet freed.
        self._pending = 0
        self._drained = None

    def __repr__(self):
        return f"<{type(self).__name__} callbacks={self.callbacks} descriptors={self.descriptors}>"

    def register(self):
        """Makes this the event loop of the process; the first one registered stays.

        :returns: this object
        """
        libvirt.virEventRegisterImpl(
            self._add_handle,
            self._update_handle,
            self._remove,
            self._add_timeout,
            self._update_timeout,
            self._remove,
        )
        return self

    def is_idle(self):
        """Whether nothing is registered, and nothing that was is still to be freed."""
        return not self.callbacks and not self._pending

    async def drain(self):
        """Waits until all that was removed is freed."""
        while self._pending > len(self.callbacks):
            if self._drained is None:
                self._drained = asyncio.get_running_loop().create_future()
            await self._drained

    def run(self, function, *args):
        """Runs a function in the loop's thread: now when this is that thread, else soon. Not when the loop is closed."""
        if self._in_loop():
            function(*args)
            return
        try:
            self.loop.call_soon_threadsafe(function, *args)
        except RuntimeError:
            self.log.debug("the loop is closed")

    def _in_loop(self):
        try:
            return asyncio.get_running_loop() is self.loop
        except RuntimeError:
            return False

    def _add_handle(self, fd, events, cb, opaque):
        return self._add(lambda number: Watch(self, number, fd, events, cb, opaque))

    def _add_timeout(self, milliseconds, cb, opaque):
        return self._add(lambda number: Timer(self, number, milliseconds, cb, opaque))

    def _add(self, make):
        with self._lock:
            source = make(next(self._numbers))
            self.callbacks[source.iden] = source
            self._pending += 1
        self.run(source.begin)
        return source.iden

    def _update_handle(self, watch, events):
        self._update(watch, events)

    def _update_timeout(self, timer, milliseconds):
        self._update(timer, milliseconds)

    def _update(self, number, what):
        source = self.callbacks.get(number)
        if source is None:
            self.log.warning("there is no watch or timer %d to change", number)
        else:
            self.run(source.update, what)

    def _remove(self, number):
        with self._lock:
            source = self.callbacks.pop(number, None)
        if source is None:
            self.log.warning("there is no watch or timer %d to remove", number)
            return -1
        if self.loop.is_closed():
            self._free(source)
        else:
            self.run(source.end)
            # Later, for the library may be in the middle of the callback.
            self._later(source)
        return 0

    def _later(self, source):
        try:
            self.loop.call_soon_threadsafe(self._free, source)
        except RuntimeError:
            self._free(source)

    def _free(self, source):
        libvirt.virEventInvokeFreeCallback(source.opaque)
        with self._lock:
            self._pending -= 1
        drained, self._drained = self._drained, None
        if drained is not None and not drained.done():
            drained.set_result(None)
