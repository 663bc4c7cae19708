# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""What only LXC offers."""

import libvirt
import libvirtmod

from ._constants import *  # noqa: F403


def lxcOpenNamespace(domain, flags=0):
    """Opens the Linux namespaces of a running container, one file descriptor for each.

    They are for `virDomainLxcEnterNamespace`. The caller closes them and frees the array. Fails with `VIR_ERR_OPERATION_INVALID` when the container is not running. Works with LXC containers on the local host only.

    :param flags: Reserved; pass 0.
    :returns: `list[int]`
    :raises libvirtError: when it fails

    In C: `virDomainLxcOpenNamespace`, since 1.0.2.
    """
    ret = libvirtmod.virDomainLxcOpenNamespace(domain._o, flags)
    if ret is None:
        raise libvirt.libvirtError("virDomainLxcOpenNamespace() failed")
    return ret


def lxcEnterCGroup(domain, flags=0):
    """Moves the calling process into a container's control groups.

    From then on its resource use counts as the container's. Fails with `VIR_ERR_OPERATION_INVALID` when the container is not running.

    :param flags: Reserved; pass 0.
    :raises libvirtError: when it fails

    In C: `virDomainLxcEnterCGroup`, since 2.0.0.
    """
    ret = libvirtmod.virDomainLxcEnterCGroup(domain._o, flags)
    if ret == -1:
        raise libvirt.libvirtError("virDomainLxcEnterCGroup() failed")
    return ret
