# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Functions that belong to no object."""

import libvirtmod

from ._error import libvirtError
from ._connect import virConnect

__all__ = [
    "virInitialize",
    "open",
    "openReadOnly",
    "openAuth",
    "virResetLastError",
    "virGetLastErrorCode",
    "virGetLastErrorDomain",
    "virGetLastErrorMessage",
    "virEventRegisterDefaultImpl",
    "virEventRunDefaultImpl",
    "virEventUpdateHandle",
    "virEventRemoveHandle",
    "virEventUpdateTimeout",
    "virEventRemoveTimeout",
]


def virInitialize():
    """Prepares the library for use.

    The functions that open connections do this themselves; threaded programs that set error handlers or the event loop first call it before that. Repeated calls do no harm.

    :raises libvirtError: when it fails

    In C: `virInitialize`, since 0.1.0.
    """
    ret = libvirtmod.virInitialize()
    if ret == -1:
        raise libvirtError("virInitialize() failed")
    return ret


def open(name=None):
    """Opens a connection with full access.

    Without a URI the environment variable `LIBVIRT_DEFAULT_URI`, then the client configuration, then a probe of the local drivers decides. Authentication that needs input fails here; use `virConnectOpenAuth`. Fails with `VIR_ERR_NO_CONNECT` when no driver takes the URI. Release it with `virConnectClose`.

    :param name: Connection URI, such as `qemu:///system`; NULL for the default.
    :returns: `virConnect`
    :raises libvirtError: when it fails

    In C: `virConnectOpen`, since 0.0.3.
    """
    ret = libvirtmod.virConnectOpen(name)
    if ret is None:
        raise libvirtError("virConnectOpen() failed")
    return virConnect(ret)


def openReadOnly(name=None):
    """Opens a connection that can only look, not change anything.

    Calls that change something fail with `VIR_ERR_OPERATION_DENIED`, as do some that reveal secrets or run programs. The URI is chosen as for `virConnectOpen`.

    :param name: Connection URI; NULL for the default.
    :returns: `virConnect`
    :raises libvirtError: when it fails

    In C: `virConnectOpenReadOnly`, since 0.0.3.
    """
    ret = libvirtmod.virConnectOpenReadOnly(name)
    if ret is None:
        raise libvirtError("virConnectOpenReadOnly() failed")
    return virConnect(ret)


def openAuth(uri, auth, flags=0):
    """Opens a connection, asking for credentials by callback where the server wants them.

    Access is full unless `flags` holds `VIR_CONNECT_RO`. Credentials in the URI's authentication file are used before the callback is asked. Fails with `VIR_ERR_AUTH_FAILED` when authentication does not succeed.

    :param auth: How to get credentials; NULL when none can be supplied.
    :param flags: Combination of `ConnectFlags` values.
    :returns: `virConnect`
    :raises libvirtError: when it fails

    In C: `virConnectOpenAuth`, since 0.4.0.
    """
    ret = libvirtmod.virConnectOpenAuth(uri, auth, flags)
    if ret is None:
        raise libvirtError("virConnectOpenAuth() failed")
    return virConnect(ret)


def virResetLastError():
    """Clears the last error of the calling thread.

    
    In C: `virResetLastError`, since 0.1.0.
    """
    ret = libvirtmod.virResetLastError()
    return ret


def virGetLastErrorCode():
    """Gives the code of the calling thread's last error.

    :returns: The code; `VIR_ERR_OK` when there is no error.
    :raises libvirtError: when it fails

    In C: `virGetLastErrorCode`, since 4.5.0.
    """
    ret = libvirtmod.virGetLastErrorCode()
    return ret


def virGetLastErrorDomain():
    """Tells which part the calling thread's last error comes from.

    :returns: The origin; `VIR_FROM_NONE` when there is no error.
    :raises libvirtError: when it fails

    In C: `virGetLastErrorDomain`, since 4.5.0.
    """
    ret = libvirtmod.virGetLastErrorDomain()
    return ret


def virGetLastErrorMessage():
    """Gives the message of the calling thread's last error.

    :returns: The message, never NULL: a general text when there is no error or no message; valid until the next error.
    :raises libvirtError: when it fails

    In C: `virGetLastErrorMessage`, since 1.0.6.
    """
    ret = libvirtmod.virGetLastErrorMessage()
    return ret


def virEventRegisterDefaultImpl():
    """Makes the built-in event loop the one to use.

    Has to happen before the first connection is opened. The program then calls `virEventRunDefaultImpl` again and again, usually in a thread of its own; without that neither events nor keepalive work.

    :raises libvirtError: when it fails

    In C: `virEventRegisterDefaultImpl`, since 0.9.0.
    """
    ret = libvirtmod.virEventRegisterDefaultImpl()
    if ret == -1:
        raise libvirtError("virEventRegisterDefaultImpl() failed")
    return ret


def virEventRunDefaultImpl():
    """Runs one turn of the built-in event loop.

    Waits until a descriptor is ready or a timer expires, calls what is due, and returns. To end the waiting from elsewhere, have a timer or descriptor that fires.

    :raises libvirtError: when it fails

    In C: `virEventRunDefaultImpl`, since 0.9.0.
    """
    ret = libvirtmod.virEventRunDefaultImpl()
    if ret == -1:
        raise libvirtError("virEventRunDefaultImpl() failed")
    return ret


def virEventUpdateHandle(watch, events):
    """Changes what a watch waits for.

    :param watch: Number that `virEventAddHandle` returned.
    :param events: What to watch for; 0 pauses it.

    In C: `virEventUpdateHandle`, since 0.9.3.
    """
    ret = libvirtmod.virEventUpdateHandle(watch, events)
    return ret


def virEventRemoveHandle(watch):
    """Stops watching a file descriptor.

    The descriptor stays open. The release function runs afterwards, perhaps not before the loop's next turn.

    :param watch: Number that `virEventAddHandle` returned.
    :raises libvirtError: when it fails

    In C: `virEventRemoveHandle`, since 0.9.3.
    """
    ret = libvirtmod.virEventRemoveHandle(watch)
    if ret == -1:
        raise libvirtError("virEventRemoveHandle() failed")
    return ret


def virEventUpdateTimeout(timer, timeout):
    """Changes the interval of a timer.

    :param timer: Number that `virEventAddTimeout` returned.
    :param timeout: Interval in milliseconds; 0 fires on every turn of the loop, -1 pauses it.

    In C: `virEventUpdateTimeout`, since 0.9.3.
    """
    ret = libvirtmod.virEventUpdateTimeout(timer, timeout)
    return ret


def virEventRemoveTimeout(timer):
    """Removes a timer. The release function runs afterwards, perhaps not before the loop's next turn.

    :param timer: Number that `virEventAddTimeout` returned.
    :raises libvirtError: when it fails

    In C: `virEventRemoveTimeout`, since 0.9.3.
    """
    ret = libvirtmod.virEventRemoveTimeout(timer)
    if ret == -1:
        raise libvirtError("virEventRemoveTimeout() failed")
    return ret
