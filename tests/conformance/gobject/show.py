"""Values of the library as canonical text, the same in every language."""

import uuid as _uuid

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def nothing(value):
    return "ok"


def number(value):
    return "%.6g" % value if isinstance(value, float) else str(int(value))


def truth(value):
    return "true" if value else "false"


def text(value):
    if value is None:
        return "null"
    escaped = (_ESCAPES.get(c, c if c >= " " else "\\u%04x" % ord(c)) for c in value)
    return '"%s"' % "".join(escaped)


def uuid(value):
    return text(str(_uuid.UUID(bytes=value.get_data())))


def data(value):
    return "x'%s'" % (value.get_data() or b"").hex()


def thing(value):
    """An object: its kind and what tells it from others of its kind."""
    from records import OBJECTS

    if value is None:
        return "null"
    kind = OBJECTS[type(value).__name__]
    if kind in ("Stream", "Connect", "AdmConnect", "AdmClient"):
        return kind
    if kind in ("Secret", "NetworkPort"):
        return "%s(%s)" % (kind, text(value.props.uuid))
    if kind == "NWFilterBinding":
        return "%s(%s)" % (kind, text(value.props.portdev))
    return "%s(%s)" % (kind, text(value.props.name))


def several(*shows):
    """Shows for what comes out of one call."""
    return lambda values: "(%s)" % ", ".join(show(value) for show, value in zip(shows, values, strict=True))


def each(show):
    return lambda values: "[%s]" % ", ".join(map(show, values))


numbers = each(number)
texts = each(text)
things = each(thing)


def parameter(value):
    """A typed parameter's value, whose type tells what it is."""
    if isinstance(value, bool):
        return truth(value)
    return text(value) if isinstance(value, str) else number(value)


def params(dictionary):
    values = dictionary.unpack()
    return "{%s}" % ", ".join("%s: %s" % (key, parameter(values[key])) for key in sorted(values))


def record(name):
    def show(value):
        from records import RECORDS

        shown = ("%s: %s" % (c, show(getattr(value, field))) for c, field, show in RECORDS[name])
        return "{%s}" % ", ".join(shown)

    return show


def records(name):
    return each(record(name))
