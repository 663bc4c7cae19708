"""The threads that calls wait in, while the event loop goes on.

They are few however many calls are under way, begin when they are needed, and do not keep the process: at exit those
still in a call stay there.
"""

import asyncio
import collections
import threading

#: How many there are at most, unless `setWorkers` says otherwise.
_LIMIT = 16


class Workers:
    """A queue of calls, and the threads that make them in order."""

    def __init__(self, limit):
        self._limit = limit
        self._threads = 0
        self._idle = 0
        self._calls = collections.deque()
        self._change = threading.Condition(threading.Lock())

    def limit(self, limit):
        """Allows so many threads; those already there stay."""
        if limit < 1:
            raise ValueError("there has to be a thread to make calls in")
        with self._change:
            self._limit = limit

    def add(self, call):
        """Has a thread make a call: now when one is free or may begin, else later."""
        with self._change:
            self._calls.append(call)
            if len(self._calls) <= self._idle:
                self._change.notify()
                return
            if self._threads >= self._limit:
                return
            self._threads += 1
        threading.Thread(target=self._run, name="libvirt.aio", daemon=True).start()

    def _run(self):
        while True:
            with self._change:
                while not self._calls:
                    self._idle += 1
                    self._change.wait()
                    self._idle -= 1
                call = self._calls.popleft()
            call()
            # What the call refers to shall not stay until the next one.
            del call


WORKERS = Workers(_LIMIT)


def setWorkers(limit):
    """Allows calls to wait in so many threads at once; 16 unless set. Further calls wait for their turn.

    :param limit: how many, at least one
    :raises ValueError: when there would be none
    """
    WORKERS.limit(limit)


def call(function, *args):
    """A future of the running loop for what `function` gives. Cancelling it forgets the result, or the call itself when
    no thread has taken it yet; what has begun goes on to its end.
    """
    loop = asyncio.get_running_loop()
    future = loop.create_future()

    def make():
        if future.cancelled():
            return
        try:
            result, error = function(*args), None
        except BaseException as raised:
            result, error = None, raised
        try:
            loop.call_soon_threadsafe(_settle, future, result, error)
        except RuntimeError:
            # The loop is closed: nobody waits any more.
            pass

    WORKERS.add(make)
    return future


def _settle(future, result, error):
    if future.cancelled():
        return
    if error is None:
        future.set_result(result)
    elif isinstance(error, StopIteration):
        # A future refuses it.
        future.set_exception(RuntimeError("the call raised StopIteration"))
    else:
        future.set_exception(error)
