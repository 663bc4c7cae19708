"""Functions that are written by hand in the library, with the arguments and results of the cases."""

from runtime import Polyvirt


def virConnectOpenAuth(name, answers, flags):
    answers = answers or {}
    return Polyvirt.Connect.open_auth(name, flags, lambda kind, *told: answers.get(int(kind)))


def virConnectClose(conn):
    return conn.close()


def virAdmConnectClose(conn):
    return conn.close()


def virStreamEventUpdateCallback(stream, events):
    return stream.event_update_callback(events)


def virStreamEventRemoveCallback(stream):
    return stream.event_remove_callback()


def virConnectDomainQemuMonitorEventDeregister(conn, number):
    return conn.domain_qemu_monitor_event_deregister(number)
