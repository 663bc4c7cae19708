"""Values of the package `libvirt` as canonical text, the same in every language."""

import uuid as _uuid

import libvirt

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def nothing(value):
    return "ok"


def number(value):
    return "%.6g" % value if isinstance(value, float) else str(int(value))


def unsigned(value):
    """A number that has no sign in C, and may be -1 in Python for none."""
    return number(value % 2**32 if value < 0 else value)


def truth(value):
    return "true" if value else "false"


def text(value):
    if value is None:
        return "null"
    escaped = (_ESCAPES.get(c, c if c >= " " else "\\u%04x" % ord(c)) for c in value)
    return '"%s"' % "".join(escaped)


def uuid(value):
    return text(str(_uuid.UUID(bytes=value)))


def data(value):
    return "x'%s'" % bytes(value).hex()


def bits(value):
    """Bytes of a map of processors as Python has it."""
    return tuple(bool(byte >> bit & 1) for byte in value for bit in range(8))


def bitmap(value):
    """A map of processors, however many it has, as bytes."""
    size = (len(value) + 7) // 8
    return data(sum(1 << i for i, bit in enumerate(value) if bit).to_bytes(size, "little"))


def thing(value):
    """An object: its kind and what tells it from others of its kind."""
    if value is None:
        return "null"
    kind = type(value).__name__[3:]
    if kind in ("Secret", "NetworkPort"):
        return "%s(%s)" % (kind, text(value.UUIDString()))
    if kind == "NWFilterBinding":
        return "%s(%s)" % (kind, text(value.portDev()))
    if kind in ("DomainSnapshot", "DomainCheckpoint"):
        return "%s(%s)" % (kind, text(value.getName()))
    if kind in ("Stream", "Connect", "AdmConnect", "AdmClient"):
        return kind
    return "%s(%s)" % (kind, text(value.name()))


def several(*shows):
    """Shows for the parts of a tuple."""
    return lambda value: "(%s)" % ", ".join(show(part) for show, part in zip(shows, value, strict=True))


def each(show):
    return lambda value: "[%s]" % ", ".join(map(show, value))


numbers = each(number)
texts = each(text)
things = each(thing)


def value(value):
    """A typed parameter's value, whose type tells what it is."""
    if isinstance(value, bool):
        return truth(value)
    return text(value) if isinstance(value, str) else number(value)


def params(value_of):
    return "{%s}" % ", ".join("%s: %s" % (key, value(value_of[key])) for key in sorted(value_of))


def _fields(fields, values):
    return "{%s}" % ", ".join(
        "%s: %s" % (name, show(value)) for (name, show), value in zip(fields.items(), values, strict=True)
    )


def record(name):
    def show(value):
        from records import RECORDS

        form, fields = RECORDS[name]
        if name == "NodeInfo":
            # Python counts its memory in MiB.
            value = [value[0], value[1] << 10, *value[2:]]
        if form == "bare":
            value = (value,)
        elif form == "dict":
            value = [value.get(field, 0) for field in fields]
        return _fields(fields, value)

    return show


def _memory_tag(key):
    name = {"actual": "actual_balloon"}.get(key, key)
    return getattr(libvirt, "VIR_DOMAIN_MEMORY_STAT_" + name.upper())


def records(name):
    def show(value):
        from records import RECORDS

        form, fields = RECORDS[name]
        if name == "DomainMemoryStat":
            value = [(_memory_tag(key), figure) for key, figure in value.items()]
        if form == "entry":
            entry = lambda rest: [rest.get(f) for f in list(fields)[1:]] if isinstance(rest, dict) else [rest]
            value = [[key, *entry(rest)] for key, rest in value.items()]
            return "[%s]" % ", ".join(_fields(fields, one) for one in value)
        return each(record(name))(value)

    return show
