"""Functions that Python has in a form of its own, with the arguments and results of the cases."""

import libvirt
import libvirt_admin
import libvirt_qemu


def found(info):
    """What was found; nothing is an empty dictionary in Python."""
    return bool(info), info


def counted(values):
    """Values, and before them how many."""
    return len(values), values


def without(reason, call, *given):
    """A call without arguments that Python does not have: what is given for them has to be nothing."""
    if any(given):
        raise Impossible(reason)
    return call()


class Impossible(Exception):
    """A step that cannot be said in Python."""


def virAdmConnectOpen(name, flags):
    return libvirt_admin.open(name, flags)


def virAdmConnectClose(conn):
    return conn.close()


def virConnectClose(conn):
    return conn.close()


def virConnectOpenAuth(name, answers, flags):
    def ask(credentials, answers):
        for credential in credentials:
            credential[4] = answers.get(credential[0])
        return 0

    return libvirt.openAuth(name, [list(answers), ask, answers], flags)


def virDomainGetCPUStats(dom, start, count, flags):
    if start == -1:
        (total,) = dom.getCPUStats(True, flags)
        return len(total), total
    # Python gives a dictionary for each processor, and all of them.
    each = dom.getCPUStats(False, flags)[start : start + count]
    return len(each[0]), each[0]


def virDomainGetEmulatorPinInfo(dom, length, flags):
    return 1, dom.emulatorPinInfo(flags)[: length * 8]


def virDomainGetJobStats(dom, flags):
    stats = dom.jobStats(flags)
    return stats.pop("type"), stats


def virDomainGetVcpuPinInfo(dom, length, flags):
    maps = dom.vcpuPinInfo(flags)
    return len(maps), _joined(maps, length)


def virDomainGetVcpus(dom, length):
    infos, maps = dom.vcpus()
    return infos, _joined(maps, length)


def _joined(maps, length):
    """Maps one after the other, each of so many bytes."""
    return tuple(bit for each in maps for bit in (*each, *[False] * (length * 8))[: length * 8])


def virDomainListGetStats(doms, stats, flags):
    conn = doms[0].connect() if doms else libvirt.open("test:///default")
    return conn.domainListGetStats(doms, stats, flags)


def virDomainQemuMonitorCommandWithFiles(dom, command, files, flags):
    answer, back = libvirt_qemu.qemuMonitorCommandWithFiles(dom, command, files, flags)
    return [file.fileno() for file in back], answer


def virDomainRevertToSnapshot(snapshot, flags):
    return snapshot.domain().revertToSnapshot(snapshot, flags)


def virDomainSendKey(dom, codeset, holdtime, keys, flags):
    return dom.sendKey(codeset, holdtime, keys, len(keys), flags)


def virDomainSetTime(dom, seconds, nseconds, flags):
    return dom.setTime({"seconds": seconds, "nseconds": nseconds}, flags)


def virGetVersion(kind):
    version = libvirt.getVersion(kind)
    return version if kind else (version, version)


def virNodeAllocPages(conn, sizes, counts, start, cells, flags):
    return conn.allocPages(dict(zip(sizes, counts)), start, cells, flags)


def virNodeGetCPUMap(conn, flags):
    _, online, count = conn.getCPUMap(flags)
    return online, count


def virNodeGetFreePages(conn, sizes, start, cells, flags):
    free = [count for sizes in conn.getFreePages(sizes, start, cells, flags).values() for count in sizes.values()]
    return len(free), free


def virStreamRecv(stream, size):
    return _received(stream.recv(size))


def virStreamRecvFlags(stream, size, flags):
    return _received(stream.recvFlags(size, flags))


def _received(data):
    return (data, b"") if isinstance(data, int) else (len(data), data)
