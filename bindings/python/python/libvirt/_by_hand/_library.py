"""The library itself: opening connections, its version, errors."""

import libvirt
import libvirtmod

from .._error import libvirtError


def open(name=None):
    """Opens a connection.

    :param name: URI, such as `qemu:///system`; without one, what the environment or this host suggests
    :returns: `virConnect`
    :raises libvirtError: when it fails

    In C: `virConnectOpen`, since 0.0.3.
    """
    return _connection(libvirtmod.virConnectOpen(name), "virConnectOpen")


def openReadOnly(name=None):
    """Opens a connection that changes nothing: calls that would fail with `VIR_ERR_OPERATION_DENIED`.

    :param name: URI, as for :py:func:`open`
    :returns: `virConnect`
    :raises libvirtError: when it fails

    In C: `virConnectOpenReadOnly`, since 0.0.3.
    """
    return _connection(libvirtmod.virConnectOpenReadOnly(name), "virConnectOpenReadOnly")


def openAuth(uri, auth, flags=0):
    """Opens a connection, asking for credentials where the server wants some.

    :param uri: URI, as for :py:func:`open`
    :param auth: a list of three: kinds of credentials (`VIR_CRED_*`) that can be asked for, a function, and what it
        gets as its second argument. Its first argument is a list of credentials, each a list of kind, prompt,
        challenge, default and a place for the answer; it gives 0, or a negative number to give up.
    :param flags: combination of `virConnectFlags`
    :returns: `virConnect`
    :raises libvirtError: when it fails

    In C: `virConnectOpenAuth`, since 0.4.0.
    """
    return _connection(libvirtmod.virConnectOpenAuth(uri, auth, flags), "virConnectOpenAuth")


def _connection(handle, function):
    if handle is None:
        raise libvirtError(function + "() failed")
    return libvirt.virConnect(_obj=handle)


def getVersion(name=None):
    """The version of the library as a number: 1000000 * major + 1000 * minor + release.

    :param name: a driver, such as `test`; then the versions of library and driver are given
    :returns: `int`, or `tuple[int, int]`
    :raises libvirtError: when there is no such driver

    In C: `virGetVersion`, since 0.0.3.
    """
    ret = libvirtmod.virGetVersion(name)
    if ret is None:
        raise libvirtError("virGetVersion() failed")
    return ret


def virInitialize():
    """Makes the library ready, which it always is.

    In C: `virInitialize`, since 0.1.0.
    """
    return libvirtmod.virInitialize()


def registerErrorHandler(f, ctx):
    """Has a function told of every error, which then is no longer printed on standard error.

    :param f: called as `f(ctx, error)`, the error being a list as long as `libvirtError.err`
    :param ctx: its first argument
    :returns: 1

    In C: `virSetErrorFunc`, since 0.1.0.
    """
    return libvirtmod.virRegisterErrorHandler(f, ctx)


def virGetLastError():
    """The last error of this thread, as `libvirtError.err`; None when its last call worked.

    In C: `virGetLastError`, since 0.1.0.
    """
    return libvirtmod.virGetLastError()


def virGetLastErrorCode():
    """The code of the last error of this thread; 0 when its last call worked.

    In C: `virGetLastErrorCode`, since 4.5.0.
    """
    return libvirtmod.virGetLastErrorCode()


def virGetLastErrorDomain():
    """The part that the last error of this thread comes from; 0 when its last call worked.

    In C: `virGetLastErrorDomain`, since 4.5.0.
    """
    return libvirtmod.virGetLastErrorDomain()


def virGetLastErrorMessage():
    """The message of the last error of this thread.

    In C: `virGetLastErrorMessage`, since 1.0.6.
    """
    return libvirtmod.virGetLastErrorMessage()


def virResetLastError():
    """Forgets the last error of this thread.

    In C: `virResetLastError`, since 0.1.0.
    """
    libvirtmod.virResetLastError()
