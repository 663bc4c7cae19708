"""The event loop: the built-in one, or one of the application."""

import libvirtmod

from .._error import libvirtError


def virEventRegisterDefaultImpl():
    """Registers the built-in event loop. Do so before a connection is opened, and run it.

    In C: `virEventRegisterDefaultImpl`, since 0.9.0.
    """
    return _status(libvirtmod.virEventRegisterDefaultImpl(), "virEventRegisterDefaultImpl")


def virEventRunDefaultImpl():
    """Runs one turn of the built-in event loop: waits until something is due and calls back for it.

    :raises libvirtError: when it is not the registered loop

    In C: `virEventRunDefaultImpl`, since 0.9.0.
    """
    return _status(libvirtmod.virEventRunDefaultImpl(), "virEventRunDefaultImpl")


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


def virEventUpdateHandle(watch, events):
    """Changes what a watch waits for.

    In C: `virEventUpdateHandle`, since 0.9.3.
    """
    libvirtmod.virEventUpdateHandle(watch, events)


def virEventRemoveHandle(watch):
    """Ends a watch.

    :raises libvirtError: when there is no such watch

    In C: `virEventRemoveHandle`, since 0.9.3.
    """
    return _status(libvirtmod.virEventRemoveHandle(watch), "virEventRemoveHandle")


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


def virEventUpdateTimeout(timer, timeout):
    """Changes a timer's interval and starts it anew.

    In C: `virEventUpdateTimeout`, since 0.9.3.
    """
    libvirtmod.virEventUpdateTimeout(timer, timeout)


def virEventRemoveTimeout(timer):
    """Ends a timer.

    :raises libvirtError: when there is no such timer

    In C: `virEventRemoveTimeout`, since 0.9.3.
    """
    return _status(libvirtmod.virEventRemoveTimeout(timer), "virEventRemoveTimeout")


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
