"""Functions that are written by hand in the library, with the arguments and results of the cases."""

from runtime import Polyvirt


def virConnectOpenAuth(name, answers, flags):
    answers = answers or {}
    return Polyvirt.Connect.open_auth(name, flags, lambda kind, *told: answers.get(int(kind)))


def virStreamEventUpdateCallback(stream, events):
    return stream.event_update_callback(events)


def virStreamEventRemoveCallback(stream):
    return stream.event_remove_callback()
