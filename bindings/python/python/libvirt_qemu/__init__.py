# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""What only QEMU offers."""

import libvirt
import libvirtmod

from ._constants import *  # noqa: F403
from ._by_hand import *  # noqa: F403


def qemuMonitorCommand(domain, cmd, flags=0):
    """Sends a command to a guest's QEMU monitor and waits for the reply.

    Meant for development and emergencies: what the command changes is unknown to the driver, so the guest's recorded state may no longer be right, and it counts as tainted. Needs a connection that is not read-only. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running.

    :param cmd: Command, as JSON or as text of the human monitor.
    :param flags: Combination of `DomainQemuMonitorCommandFlags` values.
    :returns: `str`
    :raises libvirtError: when it fails

    In C: `virDomainQemuMonitorCommand`, since 0.8.3.
    """
    ret = libvirtmod.virDomainQemuMonitorCommand(domain._o, cmd, flags)
    if ret is None:
        raise libvirt.libvirtError("virDomainQemuMonitorCommand() failed")
    return ret


def qemuAttach(conn, pid_value, flags=0):
    """Takes a QEMU process that was started by hand under management.

    The process needs a monitor on a UNIX socket, and a name; it becomes a transient domain. What can be done with it depends on how well its command line is understood. Current drivers answer with `VIR_ERR_NO_SUPPORT`.

    :param pid_value: Process ID of QEMU.
    :param flags: Reserved; pass 0.
    :returns: `virDomain`
    :raises libvirtError: when it fails

    In C: `virDomainQemuAttach`, since 0.9.4.
    """
    ret = libvirtmod.virDomainQemuAttach(conn._o, pid_value, flags)
    if ret is None:
        raise libvirt.libvirtError("virDomainQemuAttach() failed")
    return libvirt.virDomain(conn, ret)


def qemuAgentCommand(domain, cmd, timeout, flags=0):
    """Sends a command to the agent inside a guest and waits for the reply.

    Needs a connection that is not read-only and a `qemu-ga` channel. Fails with `VIR_ERR_OPERATION_INVALID` when the domain is not running, with `VIR_ERR_AGENT_UNRESPONSIVE` when the agent does not answer. The caller frees the reply.

    :param cmd: Command as JSON.
    :param timeout: How long to wait, in seconds, or one of the values of `DomainQemuAgentCommandTimeoutValues`.
    :param flags: Reserved; pass 0.
    :returns: Reply as JSON; NULL on failure, and without an error when no reply was waited for.
    :raises libvirtError: when it fails

    In C: `virDomainQemuAgentCommand`, since 0.10.0.
    """
    ret = libvirtmod.virDomainQemuAgentCommand(domain._o, cmd, timeout, flags)
    if ret is None:
        raise libvirt.libvirtError("virDomainQemuAgentCommand() failed")
    return ret


def qemuMonitorEventDeregister(conn, callbackID):
    """Removes a QEMU monitor event callback.

    The release function given at registration runs afterwards, perhaps not before the event loop's next turn.

    :param callbackID: Number that the registration returned.
    :raises libvirtError: when it fails

    In C: `virConnectDomainQemuMonitorEventDeregister`, since 1.2.3.
    """
    ret = libvirtmod.virConnectDomainQemuMonitorEventDeregister(conn._o, callbackID)
    if ret == -1:
        raise libvirt.libvirtError("virConnectDomainQemuMonitorEventDeregister() failed")
    return ret
