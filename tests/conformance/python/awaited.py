"""The awaitable objects of `libvirt.aio` as plain ones, so that the same cases go through both.

Calls are made in a loop of another thread, and waited for.
"""

import asyncio
import functools
import inspect
import threading

import libvirt
from libvirt import aio
from libvirt.aio._runtime import Wrapper, plain

_LOOP = asyncio.new_event_loop()
threading.Thread(target=_LOOP.run_forever, daemon=True).start()


async def _settled(function, args):
    """The call is made in the loop, and awaited where that is needed."""
    result = function(*args)
    return await result if inspect.isawaitable(result) else result


def wait(function, *args):
    """Makes a call in the loop, and waits for it; what goes in and out are stand-ins."""
    args = [_inner(arg) for arg in args]
    return _outer(asyncio.run_coroutine_threadsafe(_settled(function, args), _LOOP).result())


class StandIn:
    """An awaitable object under the name of its class, with methods that wait."""

    def __init__(self, inner):
        self.inner = inner

    @property
    def _o(self):
        return self.inner.plain._o

    def __getattr__(self, name):
        member = getattr(self.inner, name)
        return functools.partial(wait, member) if callable(member) else member


@functools.cache
def _stand_in(cls):
    return type(cls.__name__, (StandIn,), {})


def _inner(value):
    if isinstance(value, StandIn):
        return value.inner
    if isinstance(value, list):
        return [_inner(each) for each in value]
    return _callback(value) if inspect.isroutine(value) or hasattr(value, "told") else value


def _callback(function):
    """Callbacks run in the loop, where nobody can wait, and are told plain objects."""

    def told(*args):
        return function(*map(plain, args))

    return told


def _outer(value):
    if isinstance(value, Wrapper):
        return _stand_in(type(value))(value)
    if type(value) in (list, tuple):
        return type(value)(map(_outer, value))
    return value


def of(value):
    """A stand-in for the awaitable form of a plain connection; other values as they are."""
    return _outer(aio.virConnect(value)) if isinstance(value, libvirt.virConnect) else value
