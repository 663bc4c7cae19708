"""Hand-written functions of `libvirt_qemu`."""

import os

import libvirt
import libvirtmod

__all__ = ["_dispatchQemuMonitorEventCallback", "qemuMonitorCommandWithFiles", "qemuMonitorEventRegister"]


def qemuMonitorEventRegister(conn, dom, event, cb, opaque, flags=0):
    """Calls back for events of QEMU monitors, unchanged.

    :param conn: the connection
    :param dom: the domain; None for all
    :param event: name of the event; None for all
    :param cb: called as `cb(conn, dom, event, seconds, micros, details, opaque)`
    :param opaque: its last argument
    :param flags: combination of `VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_*`
    :returns: number of the registration
    :raises libvirtError: when it fails

    In C: `virConnectDomainQemuMonitorEventRegister`, since 1.2.3.
    """
    data = {"cb": cb, "conn": conn, "opaque": opaque}
    ret = libvirtmod.virConnectDomainQemuMonitorEventRegister(
        conn._o, None if dom is None else dom._o, event, data, flags
    )
    if ret == -1:
        raise libvirt.libvirtError("virConnectDomainQemuMonitorEventRegister() failed")
    return ret


def _dispatchQemuMonitorEventCallback(conn, dom, event, seconds, micros, details, cbData):
    cbData["cb"](conn, libvirt.virDomain(conn, _obj=dom), event, seconds, micros, details, cbData["opaque"])
    return 0


def qemuMonitorCommandWithFiles(domain, cmd, files=(), flags=0):
    """Sends a command with open files to a QEMU monitor.

    :param domain: the domain
    :param cmd: the command
    :param files: file descriptors to hand over
    :param flags: combination of `VIR_DOMAIN_QEMU_MONITOR_COMMAND_*`
    :returns: the answer, and the files that came with it
    :raises libvirtError: when it fails

    In C: `virDomainQemuMonitorCommandWithFiles`, since 8.2.0.
    """
    ret = libvirtmod.virDomainQemuMonitorCommandWithFiles(domain._o, cmd, files, flags)
    if ret is None:
        raise libvirt.libvirtError("virDomainQemuMonitorCommandWithFiles() failed")
    answer, descriptors = ret
    return answer, [os.fdopen(fd, "r+b", buffering=0) for fd in descriptors]
