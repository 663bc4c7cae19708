"""What a loop waits for: file descriptors and timers."""

import warnings

import libvirt

_READ = libvirt.VIR_EVENT_HANDLE_READABLE
_WRITE = libvirt.VIR_EVENT_HANDLE_WRITABLE


class _Source:
    def __init__(self, impl, iden, cb, opaque):
        self.impl = impl
        self.iden = iden
        self.cb = cb
        self.opaque = opaque

    def alive(self):
        """Whether it was not removed meanwhile, perhaps by another thread."""
        return self.impl.callbacks.get(self.iden) is self


class Watch(_Source):
    """A file descriptor that is waited for. Several may watch the same one, which asyncio has only one callback for."""

    def __init__(self, impl, iden, fd, events, cb, opaque):
        super().__init__(impl, iden, cb, opaque)
        self.fd = fd
        self.event = events

    def __repr__(self):
        return f"<Watch {self.iden} of {self.fd} for {self.event}>"

    def begin(self):
        """Begins to wait."""
        if self.alive():
            self.impl.descriptors.setdefault(self.fd, {})[self.iden] = self
            self.update(self.event)

    def update(self, events):
        """Changes what is waited for."""
        self.event = events
        if events & ~(_READ | _WRITE):
            warnings.warn("asyncio waits for file descriptors to be readable or writable, for nothing else", UserWarning)
        self._wait()

    def end(self):
        """Ends waiting."""
        watches = self.impl.descriptors.get(self.fd, {})
        watches.pop(self.iden, None)
        self._wait()
        if not watches:
            self.impl.descriptors.pop(self.fd, None)

    def _wait(self):
        """Has the loop wait for what all watches of the descriptor wait for."""
        loop, fd = self.impl.loop, self.fd
        wanted = 0
        for watch in self.impl.descriptors.get(fd, {}).values():
            wanted |= watch.event
        if wanted & _READ:
            loop.add_reader(fd, self._ready, _READ)
        else:
            loop.remove_reader(fd)
        if wanted & _WRITE:
            loop.add_writer(fd, self._ready, _WRITE)
        else:
            loop.remove_writer(fd)

    def _ready(self, event):
        for watch in list(self.impl.descriptors.get(self.fd, {}).values()):
            if watch.event & event and watch.alive():
                watch.cb(watch.iden, watch.fd, event, watch.opaque)


class Timer(_Source):
    """A timer that is due again and again, until it is paused or removed."""

    def __init__(self, impl, iden, milliseconds, cb, opaque):
        super().__init__(impl, iden, cb, opaque)
        self.timeout = milliseconds
        self._next = None

    def __repr__(self):
        return f"<Timer {self.iden} of {self.timeout} ms>"

    def begin(self):
        """Begins to count."""
        if self.alive():
            self.update(self.timeout)

    def update(self, milliseconds):
        """Changes the interval, and counts anew; a negative one pauses."""
        self.end()
        self.timeout = milliseconds
        if milliseconds >= 0 and self.alive():
            self._next = self.impl.loop.call_later(milliseconds / 1000, self._due)

    def end(self):
        """Ends counting."""
        if self._next is not None:
            self._next.cancel()
            self._next = None

    def _due(self):
        self._next = None
        if self.alive():
            self.cb(self.iden, self.opaque)
        # The callback may have changed or removed it.
        if self._next is None and self.timeout >= 0 and self.alive():
            self._next = self.impl.loop.call_later(self.timeout / 1000, self._due)
