# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""What only LXC offers, as coroutines over the objects of `libvirt.aio`."""

import libvirt_lxc

from libvirt.aio._runtime import call, plain


async def lxcOpenNamespace(domain, flags=0):
    """Opens the Linux namespaces of a running container, one file descriptor for each.

    They are for `virDomainLxcEnterNamespace`. The caller closes them and frees the array. Fails with `VIR_ERR_OPERATION_INVALID` when the container is not running. Works with LXC containers on the local host only.

    :param flags: Reserved; pass 0.
    :returns: `list[int]`
    :raises libvirtError: when it fails

    In C: `virDomainLxcOpenNamespace`, since 1.0.2.
    """
    ret = await call(libvirt_lxc.lxcOpenNamespace, plain(domain), flags)
    return ret


async def lxcEnterCGroup(domain, flags=0):
    """Moves the calling process into a container's control groups.

    From then on its resource use counts as the container's. Fails with `VIR_ERR_OPERATION_INVALID` when the container is not running.

    :param flags: Reserved; pass 0.
    :raises libvirtError: when it fails

    In C: `virDomainLxcEnterCGroup`, since 2.0.0.
    """
    ret = await call(libvirt_lxc.lxcEnterCGroup, plain(domain), flags)
    return ret
