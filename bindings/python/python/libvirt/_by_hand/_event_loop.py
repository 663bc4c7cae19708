"""The event loop: the built-in one, or one of the application."""

from typing import Callable, TypeVar

import libvirtmod

from .._error import libvirtError

# What loops written for libvirt-python name in annotations.
_T = TypeVar("_T")
_EventCB = Callable[[int, int, int, _T], None]
_TimerCB = Callable[[int, _T], None]


def virEventRegisterImpl(addHandle, updateHandle, removeHandle, addTimeout, updateTimeout, removeTimeout):
    """Registers an event loop of the application, as six functions. The first registration counts.

    :param addHandle: `(fd, events, callback, opaque) -> int` watches a file descriptor; calls
        `callback(watch, fd, events, opaque)` when something happens
    :param updateHandle: `(watch, events)` changes what a watch waits for
    :param removeHandle: `(watch)` ends a watch; later calls :py:func:`virEventInvokeFreeCallback` with its `opaque`,
        or gives that back
    :param addTimeout: `(milliseconds, callback, opaque) -> int` adds a timer (paused at -1); calls
        `callback(timer, opaque)` when it is due
    :param updateTimeout: `(timer, milliseconds)` changes a timer
    :param removeTimeout: `(timer)` ends a timer, as `removeHandle` ends a watch

    In C: `virEventRegisterImpl`, since 0.5.0.
    """
    libvirtmod.virEventRegisterImpl(addHandle, updateHandle, removeHandle, addTimeout, updateTimeout, removeTimeout)


def virEventAddHandle(fd, events, cb, opaque):
    """Watches a file descriptor with the registered event loop.

    :param fd: the file descriptor
    :param events: what to wait for, a combination of `VIR_EVENT_HANDLE_*`
    :param cb: called as `cb(watch, fd, events, opaque)`
    :param opaque: its last argument
    :returns: number of the watch
    :raises libvirtError: when no event loop is registered

    In C: `virEventAddHandle`, since 0.9.3.
    """
    return _status(libvirtmod.virEventAddHandle(fd, events, {"cb": cb, "opaque": opaque}), "virEventAddHandle")


def virEventAddTimeout(timeout, cb, opaque):
    """Adds a timer to the registered event loop.

    :param timeout: milliseconds between calls; 0 for each turn of the loop, -1 for a timer that is paused
    :param cb: called as `cb(timer, opaque)`
    :param opaque: its last argument
    :returns: number of the timer
    :raises libvirtError: when no event loop is registered

    In C: `virEventAddTimeout`, since 0.9.3.
    """
    return _status(libvirtmod.virEventAddTimeout(timeout, {"cb": cb, "opaque": opaque}), "virEventAddTimeout")


def virEventInvokeFreeCallback(opaque):
    """For an application's event loop: frees what it got as `opaque`, when it will not use it any more.

    Not from within a call of the library, but later from the loop.
    """
    libvirtmod.virEventInvokeFreeCallback(opaque[2], opaque[1])


def _eventInvokeHandleCallback(watch, fd, event, opaque, opaquecompat=None):
    """What an application's event loop gets as `callback`. Old loops take `opaque` apart and pass two of its parts."""
    callback, data = (opaque, opaquecompat) if opaquecompat else (opaque[0], opaque[1])
    libvirtmod.virEventInvokeHandleCallback(watch, fd, event, callback, data)


def _eventInvokeTimeoutCallback(timer, opaque, opaquecompat=None):
    """The same for timers."""
    callback, data = (opaque, opaquecompat) if opaquecompat else (opaque[0], opaque[1])
    libvirtmod.virEventInvokeTimeoutCallback(timer, callback, data)


def _status(ret, function):
    if ret == -1:
        raise libvirtError(function + "() failed")
    return ret
