"""The library itself: its version, and errors."""

import libvirtmod

from .._error import libvirtError


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
