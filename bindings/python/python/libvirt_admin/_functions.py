# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Functions that belong to no object."""

import libvirtmod

from libvirt import libvirtError

from ._adm_connect import virAdmConnect

__all__ = [
    "initialize",
    "open",
    "getVersion",
]


def initialize():
    """Prepares the administration library.

    Other calls do it when needed; programs with several threads call it first, in one of them.

    :raises libvirtError: when it fails

    In C: `virAdmInitialize`, since 2.0.0.
    """
    ret = libvirtmod.virAdmInitialize()
    if ret == -1:
        raise libvirtError("virAdmInitialize() failed")
    return ret


def open(name=None, flags=0):
    """Connects to a daemon's administration socket.

    Only `VIR_CONNECT_NO_ALIASES` is a valid flag: it keeps aliases from the client's configuration file from being looked up. Fails with `VIR_ERR_OPERATION_DENIED` when the user may not use the socket.

    :param name: URI such as `libvirtd:///system`; NULL takes the one from the environment (`LIBVIRT_ADMIN_DEFAULT_URI`) or the client's configuration, or else the system or the user's own daemon.
    :param flags: Combination of `ConnectFlags` values.
    :returns: `virAdmConnect`
    :raises libvirtError: when it fails

    In C: `virAdmConnectOpen`, since 2.0.0.
    """
    ret = libvirtmod.virAdmConnectOpen(name, flags)
    if ret is None:
        raise libvirtError("virAdmConnectOpen() failed")
    return virAdmConnect(ret)


def getVersion():
    """Tells the version of the administration library in use. Works without a connection.

    :returns: `int`
    :raises libvirtError: when it fails

    In C: `virAdmGetVersion`, since 2.0.0.
    """
    ret = libvirtmod.virAdmGetVersion()
    if ret is None:
        raise libvirtError("virAdmGetVersion() failed")
    return ret
