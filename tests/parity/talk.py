"""Holds a conversation with whichever `libvirt` Python finds: calls on standard input, both sides on standard output."""
import ast
import pathlib
import sys
import tempfile

import libvirt

EVENTS = []
# Where files are written that describe hosts. What is answered calls it FOLDER.
FOLDER = tempfile.TemporaryDirectory()


def quiet(*_):
    """Errors are told as exceptions; nothing is printed beside them."""


def lifecycle(kind):
    def hear(_conn, thing, event, detail, _opaque):
        number = f" {thing.ID()}" if kind == "domain" else ""
        EVENTS.append(f"{kind} {thing.name()}{number} {event} {detail}")
    return hear


def note(word, *describe):
    """A callback that tells its word, the object's name, and what else it is given."""
    def hear(_conn, thing, *rest):
        name = thing.name() if hasattr(thing, "name") else thing.UUIDString()
        EVENTS.append(" ".join([word, name, *(show(part) for part in rest[:-1])]))
    return hear


# The kinds of events of a domain, beyond its life, that a test driver can emit.
DOMAIN_EVENTS = {
    "REBOOT": "reboot", "RTC_CHANGE": "rtc", "WATCHDOG": "watchdog", "IO_ERROR": "io-error", "BLOCK_JOB": "block-job",
    "DISK_CHANGE": "disk-change", "TRAY_CHANGE": "tray", "PMWAKEUP": "wakeup", "PMSUSPEND": "pmsuspend",
    "BALLOON_CHANGE": "balloon", "PMSUSPEND_DISK": "pmsuspend-disk", "DEVICE_REMOVED": "device-removed",
    "BLOCK_JOB_2": "block-job-2", "TUNABLE": "tunable", "AGENT_LIFECYCLE": "agent", "DEVICE_ADDED": "device-added",
    "MIGRATION_ITERATION": "iteration", "JOB_COMPLETED": "job-completed",
    "DEVICE_REMOVAL_FAILED": "device-removal-failed", "METADATA_CHANGE": "metadata",
    "BLOCK_THRESHOLD": "block-threshold", "MEMORY_FAILURE": "memory-failure",
    "MEMORY_DEVICE_SIZE_CHANGE": "memory-device-size",
}


def attempt(register, *arguments):
    """Registers where the driver has such events."""
    try:
        register(*arguments)
    except libvirt.libvirtError:
        pass


def listen(conn):
    """Hears of everything that happens on `conn`."""
    conn.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lifecycle("domain"), None)
    for name, word in DOMAIN_EVENTS.items():
        attempt(conn.domainEventRegisterAny, None, getattr(libvirt, "VIR_DOMAIN_EVENT_ID_" + name), note(word), None)
    attempt(conn.networkEventRegisterAny, None, libvirt.VIR_NETWORK_EVENT_ID_LIFECYCLE, lifecycle("network"), None)
    attempt(conn.storagePoolEventRegisterAny, None, libvirt.VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE, lifecycle("pool"), None)
    attempt(conn.storagePoolEventRegisterAny, None, libvirt.VIR_STORAGE_POOL_EVENT_ID_REFRESH, note("refresh"), None)
    attempt(conn.nodeDeviceEventRegisterAny, None, libvirt.VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE, lifecycle("device"), None)
    attempt(conn.nodeDeviceEventRegisterAny, None, libvirt.VIR_NODE_DEVICE_EVENT_ID_UPDATE, note("update"), None)
    attempt(conn.secretEventRegisterAny, None, libvirt.VIR_SECRET_EVENT_ID_VALUE_CHANGED, note("value"), None)
    return conn


def drain():
    """Lets the event loop run until nothing is left to do, and tells what was heard."""
    for _ in range(4):
        timer = libvirt.virEventAddTimeout(0, quiet, None)
        libvirt.virEventRunDefaultImpl()
        libvirt.virEventRemoveTimeout(timer)
    for event in EVENTS:
        print("*", event.replace("\n", "\\n"))
    EVENTS.clear()


def show(value):
    """A value as text: objects by kind and name, dictionaries in the order of their keys."""
    kind = type(value).__name__
    if kind.startswith("vir") and hasattr(value, "name"):
        return f"<{kind[3:].lower()} {value.name()}>"
    if kind.startswith("vir"):
        return f"<{kind[3:].lower()}>"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{show(key)}: {show(value[key])}" for key in sorted(value, key=str)) + "}"
    if isinstance(value, (list, tuple)):
        ends = "[]" if isinstance(value, list) else "()"
        return ends[0] + ", ".join(show(part) for part in value) + ends[1]
    return repr(value)


def hold(call, names):
    """Makes one call, and tells its answer."""
    try:
        try:
            expression = ast.parse(call, mode="eval")
        except SyntaxError:
            expression = None
        if expression is None:
            exec(compile(call, "<call>", "exec"), names)  # an assignment, a loop
        else:
            value = eval(compile(expression, "<call>", "eval"), names)
            if value is not None:
                print("=", show(value))
    except libvirt.libvirtError as error:
        print("!", error.get_error_code(), error.get_error_domain(), plain(error.get_error_message()))
    except (TypeError, ValueError, AttributeError, OverflowError, LookupError, OSError) as error:
        print("! python", type(error).__name__)


def write(text, **files):
    """Writes a file that describes a host, and others beside it by name; gives its path."""
    folder = pathlib.Path(FOLDER.name)
    for name, content in {"node": text, **files}.items():
        (folder / f"{name}.xml").write_text(content)
    return str(folder / "node.xml")


def node(text, **files):
    """Opens a host that is described like this."""
    return libvirt.open("test://" + write(text, **files))


def plain(text):
    """A message in one line that is the same in every run."""
    return (text or "").replace("\n", "\\n").replace(FOLDER.name, "FOLDER")


def printing(*values, **_):
    """`print` inside a conversation: each line is marked."""
    for line in " ".join(value if isinstance(value, str) else show(value) for value in values).splitlines():
        sys.stdout.write(f"| {line}\n")


def main():
    libvirt.virEventRegisterDefaultImpl()
    libvirt.registerErrorHandler(quiet, None)
    hosts = str(pathlib.Path(__file__).resolve().parent / "hosts")
    names = {"libvirt": libvirt, "print": printing, "listen": listen, "hosts": hosts, "node": node, "write": write, "conn": listen(libvirt.open("test:///default"))}
    drain()
    for block in sys.stdin.read().split("\x00"):
        print(block)
        lines = [line for line in block.split("\n") if line.startswith(("> ", ". "))]
        if lines:
            hold("\n".join(line[2:] for line in lines), names)
            drain()
        sys.stdout.flush()


if __name__ == "__main__":
    main()
