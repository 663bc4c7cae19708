"""Takes small guests through everything that can happen in the life of one, with whichever `libvirt` Python finds.

    life.py URI KERNEL FOLDER

Says what was done (`>`), how it failed (`!` code, domain, message), what listeners heard (`*`), and in which state the
guest was then (`=`). Equal words are equal lives; `compare.py` holds two of them side by side.
"""
import os
import pathlib
import queue
import shutil
import signal
import sys
import threading
import time

import libvirt

PATIENCE = 10
NAMES = {
    "LIFECYCLE": "lifecycle", "REBOOT": "reboot", "WATCHDOG": "watchdog", "CONTROL_ERROR": "control-error",
    "TRAY_CHANGE": "tray", "DISK_CHANGE": "disk-change", "DEVICE_REMOVED": "device-removed", "TUNABLE": "tunable",
    "DEVICE_ADDED": "device-added", "JOB_COMPLETED": "job-completed", "METADATA_CHANGE": "metadata",
    "DEVICE_REMOVAL_FAILED": "device-removal-failed", "AGENT_LIFECYCLE": "agent", "BALLOON_CHANGE": "balloon",
}


def words(prefix):
    """The names of an enumeration's numbers, without what all of them begin with."""
    return {value: name[len(prefix):].lower() for name, value in sorted(vars(libvirt).items())
            if name.startswith(prefix) and isinstance(value, int) and not name.endswith("_LAST")}


KINDS = {getattr(libvirt, f"VIR_DOMAIN_EVENT_{name.upper()}"): name for name in (
    "defined", "undefined", "started", "suspended", "resumed", "stopped", "shutdown", "pmsuspended", "crashed")}
DETAILS = {number: words(f"VIR_DOMAIN_EVENT_{kind.upper()}_") for number, kind in KINDS.items()}
STATES = {getattr(libvirt, f"VIR_DOMAIN_{name.upper()}"): name
          for name in ("nostate", "running", "blocked", "paused", "shutdown", "shutoff", "crashed", "pmsuspended")}
REASONS = {number: words(f"VIR_DOMAIN_{name.upper()}_") for number, name in STATES.items()}


class World:
    """A connection, what is heard on it, and where files go."""

    def __init__(self, uri, kernel, folder):
        libvirt.registerErrorHandler(lambda *_: None, None)
        libvirt.virEventRegisterDefaultImpl()
        threading.Thread(target=self.dispatch, daemon=True).start()
        self.conn = libvirt.open(uri)
        self.folder = pathlib.Path(folder)
        # A copy, by which our guests' processes are told from all others.
        self.kernel = shutil.copy(kernel, self.folder / "kernel")
        self.heard = queue.Queue()
        for name, word in NAMES.items():
            number = getattr(libvirt, f"VIR_DOMAIN_EVENT_ID_{name}")
            self.conn.domainEventRegisterAny(None, number, self.hear(word), None)

    @staticmethod
    def dispatch():
        while True:
            libvirt.virEventRunDefaultImpl()

    def hear(self, word):
        def lifecycle(_conn, dom, event, detail, _opaque):
            known = DETAILS.get(event, {}).get(detail, detail)
            self.heard.put(f"{dom.name()} {KINDS.get(event, event)} {known}")

        def other(_conn, dom, *rest):
            # What a job has done in numbers is never the same twice.
            shown = [sorted(part)[:0] if isinstance(part, dict) else part for part in rest[:-1]]
            self.heard.put(f"{dom.name()} {word} {' '.join(map(str, shown))}".rstrip())
        return lifecycle if word == "lifecycle" else other

    def document(self, name, more="", devices="", kind=""):
        return f"""<domain type='qemu'>
          <name>{name}</name><uuid>{self.uuid(name)}</uuid><memory unit='MiB'>32</memory><vcpu>1</vcpu>
          <os><type arch='x86_64' machine='pc'>hvm</type><kernel>{self.kernel}</kernel></os>
          <features><acpi/></features>{more}
          <devices>
            <emulator>/usr/bin/qemu-system-x86_64</emulator>
            <controller type='scsi' index='0' model='virtio-scsi'/>
            <serial type='pty'/><console type='pty'/><memballoon model='none'/>{devices}
          </devices></domain>"""

    @staticmethod
    def uuid(name):
        return "5eed0000-0000-4000-8000-" + name.encode().hex()[:12].ljust(12, "0")


class Guest:
    """One guest, by name: calls on it are told, and what they bring about."""

    def __init__(self, world, name):
        self.world, self.name, self.stream = world, name, None

    @property
    def dom(self):
        return self.world.conn.lookupByName(self.name)

    def do(self, told, call, *heard):
        """Calls, and waits until these words have been among what listeners heard; without any, for a moment."""
        print(">", self.name, told, flush=True)
        try:
            call()
        except libvirt.libvirtError as error:
            message = error.get_error_message().replace(str(self.world.folder), "FOLDER")
            print("!", error.get_error_code(), error.get_error_domain(), message.split("\n")[0])
        self.listen(list(heard))
        self.state()

    def listen(self, missing):
        last, until = None, time.monotonic() + PATIENCE
        while True:
            try:
                event = self.world.heard.get(timeout=max(until - time.monotonic(), 0) if missing else 0.25)
            except queue.Empty:
                break
            # How often firmware resets the machine while it begins anew is a matter of chance.
            if event != last or not event.endswith(" reboot"):
                print("*", event)
            last = event
            missing = [word for word in missing if word not in event]
        for word in missing:
            print("* never:", word)

    def state(self):
        try:
            dom = self.dom
            state, reason = dom.state()
            word = STATES.get(state, state)
            print("=", word, REASONS.get(state, {}).get(reason, reason),
                  "persistent" if dom.isPersistent() else "transient",
                  "saved" if dom.hasManagedSaveImage() else "")
        except libvirt.libvirtError as error:
            print("= gone" if error.get_error_code() == libvirt.VIR_ERR_NO_DOMAIN else f"= {error}")
        sys.stdout.flush()

    def hang_up(self):
        if self.stream:
            try:
                self.stream.abort()
            except libvirt.libvirtError:
                pass
            self.stream = None

    def tell(self, letter):
        """Presses a key."""
        self.stream.send(letter.encode())

    def up(self):
        """Opens the console, and waits until the guest listens: it counts when it is told to."""
        self.hang_up()
        self.stream = self.world.conn.newStream(libvirt.VIR_STREAM_NONBLOCK)
        self.dom.openConsole(None, self.stream, libvirt.VIR_DOMAIN_CONSOLE_FORCE)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            self.tell("n")
            time.sleep(0.1)
            if b"\n" in self.said():
                # Until nothing is on its way any more.
                while self.said():
                    time.sleep(0.1)
                return
        print("* the guest never came up")

    def said(self):
        got = self.stream.recv(4096)
        return got if isinstance(got, bytes) else b""

    def deafen(self):
        """From now on it hears nothing, not even its power button."""
        self.tell("h")
        until, said = time.monotonic() + PATIENCE, b""
        while b"deaf" not in said and time.monotonic() < until:
            time.sleep(0.05)
            said += self.said()
        if b"deaf" not in said:
            print("* the guest still listens")

    def boot(self, *flags):
        self.do("starts", lambda: self.dom.createWithFlags(*flags or [0]), "started")
        self.up()

    def kill(self, number):
        ours = f"guest={self.name},", str(self.world.kernel)
        for entry in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                line = (entry / "cmdline").read_text()
                if all(word in line for word in ours):
                    os.kill(int(entry.name), number)
            except OSError:
                pass


def definitions(world):
    guest = Guest(world, "defined")
    define = world.conn.defineXML
    guest.do("is defined", lambda: define(world.document("defined")), "added")
    guest.do("is defined again", lambda: define(world.document("defined")), "updated")
    other = world.document("defined").replace(world.uuid("defined"), world.uuid("other"))
    guest.do("is defined with another UUID", lambda: define(other))
    guest.do("is defined without sense", lambda: define("<domain type='qemu'/>"))
    metadata = (libvirt.VIR_DOMAIN_METADATA_TITLE, "a title", None, None, libvirt.VIR_DOMAIN_AFFECT_CONFIG)
    guest.do("gets a title", lambda: guest.dom.setMetadata(*metadata), "metadata")
    guest.do("starts with its host", lambda: guest.dom.setAutostart(1))
    renamed = Guest(world, "renamed")
    renamed.do("gets its name", lambda: guest.dom.rename("renamed"), "renamed defined")
    renamed.do("keeps its name", lambda: renamed.dom.rename("renamed"))
    renamed.do("is stopped without running", lambda: renamed.dom.destroy())
    renamed.do("is suspended without running", lambda: renamed.dom.suspend())
    renamed.do("is shut down without running", lambda: renamed.dom.shutdown())
    renamed.do("is reset without running", lambda: renamed.dom.reset())
    renamed.do("is saved without running", lambda: renamed.dom.managedSave())
    renamed.do("is undefined", lambda: renamed.dom.undefine(), "undefined")


def running(world):
    guest = Guest(world, "life")
    world.conn.defineXML(world.document("life"))
    guest.do("is new", lambda: None, "added")
    guest.boot()
    guest.do("starts twice", lambda: guest.dom.create())
    guest.do("is renamed while it runs", lambda: guest.dom.rename("other"))
    guest.do("is suspended", lambda: guest.dom.suspend(), "suspended")
    guest.do("is suspended twice", lambda: guest.dom.suspend())
    guest.do("is resumed", lambda: guest.dom.resume(), "resumed")
    guest.do("is resumed twice", lambda: guest.dom.resume())
    guest.do("is reset", lambda: guest.dom.reset(), "reboot")
    guest.up()
    guest.do("resets itself", lambda: guest.tell("r"), "reboot")
    guest.up()
    guest.do("is rebooted", lambda: guest.dom.reboot(), "reboot")
    guest.up()
    guest.do("is shut down", lambda: guest.dom.shutdown(), "stopped")
    guest.boot()
    guest.do("powers itself off", lambda: guest.tell("o"), "stopped")
    guest.boot()
    guest.deafen()
    guest.do("ignores to be shut down", lambda: guest.dom.shutdown())
    guest.do("is destroyed", lambda: guest.dom.destroy(), "stopped")
    guest.do("is destroyed twice", lambda: guest.dom.destroy())
    guest.do("starts paused", lambda: guest.dom.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED), "suspended")
    guest.do("is reset while paused", lambda: guest.dom.reset())
    guest.do("is resumed", lambda: guest.dom.resume(), "resumed")
    guest.do("is destroyed gracefully", lambda: guest.dom.destroyFlags(libvirt.VIR_DOMAIN_DESTROY_GRACEFUL), "stopped")
    guest.boot()
    guest.do("loses its process", lambda: guest.kill(signal.SIGKILL), "stopped")
    guest.boot()
    guest.do("is terminated from outside", lambda: guest.kill(signal.SIGTERM), "stopped")
    guest.boot()
    guest.do("is undefined while it runs", lambda: guest.dom.undefine(), "undefined")
    guest.do("is destroyed", lambda: guest.dom.destroy(), "stopped")


def transient(world):
    guest = Guest(world, "passing")
    document = world.document("passing")
    guest.do("is created", lambda: world.conn.createXML(document), "started")
    guest.up()
    guest.do("is created twice", lambda: world.conn.createXML(document))
    guest.do("is undefined", lambda: guest.dom.undefine())
    guest.do("is kept", lambda: guest.dom.managedSave())
    guest.do("is defined", lambda: world.conn.defineXML(document), "added")
    guest.do("is undefined again", lambda: guest.dom.undefine(), "undefined")
    guest.do("is shut down", lambda: guest.dom.shutdown(), "stopped")
    guest.do("is created paused", lambda: world.conn.createXML(document, libvirt.VIR_DOMAIN_START_PAUSED), "suspended")
    guest.do("is destroyed", lambda: guest.dom.destroy(), "stopped")


def saved(world):
    guest = Guest(world, "saved")
    file = str(world.folder / "image")
    world.conn.defineXML(world.document("saved"))
    guest.do("is new", lambda: None, "added")
    guest.boot()
    guest.do("is saved by the driver", lambda: guest.dom.managedSave(), "stopped")
    guest.do("is undefined with its image", lambda: guest.dom.undefine())
    guest.do("goes on", lambda: guest.dom.create(), "resumed")
    guest.up()
    guest.do("is saved paused", lambda: guest.dom.managedSave(libvirt.VIR_DOMAIN_SAVE_PAUSED), "stopped")
    guest.do("goes on as it was", lambda: guest.dom.create(), "suspended")
    guest.do("is resumed", lambda: guest.dom.resume(), "resumed")
    guest.do("is saved again", lambda: guest.dom.managedSave(), "stopped")
    guest.do("begins anew", lambda: guest.dom.createWithFlags(libvirt.VIR_DOMAIN_START_FORCE_BOOT), "started")
    guest.up()
    guest.do("is saved to a file", lambda: guest.dom.save(file), "stopped")
    guest.do("is restored", lambda: world.conn.restore(file), "resumed")
    guest.do("is restored while it runs", lambda: world.conn.restore(file))
    guest.do("is suspended", lambda: guest.dom.suspend(), "suspended")
    guest.do("is saved suspended", lambda: guest.dom.save(file), "stopped")
    guest.do("is restored suspended", lambda: world.conn.restore(file), "suspended")
    guest.do("is destroyed", lambda: guest.dom.destroy(), "stopped")
    running_flag = libvirt.VIR_DOMAIN_SAVE_RUNNING
    guest.do("is restored to run", lambda: world.conn.restoreFlags(file, None, running_flag), "resumed")
    guest.do("is dumped", lambda: guest.dom.coreDump(str(world.folder / "dump")), "resumed")
    guest.do("is dumped alive", lambda: guest.dom.coreDump(str(world.folder / "dump"), libvirt.VIR_DUMP_LIVE))
    guest.do("is dumped and reset", lambda: guest.dom.coreDump(str(world.folder / "dump"), libvirt.VIR_DUMP_RESET), "reboot")
    guest.do("is dumped to death", lambda: guest.dom.coreDump(str(world.folder / "dump"), libvirt.VIR_DUMP_CRASH), "stopped")
    guest.boot()
    guest.do("is saved nowhere", lambda: guest.dom.save(str(world.folder / "none/image")))
    guest.do("is saved a last time", lambda: guest.dom.managedSave(), "stopped")
    guest.do("loses its image", lambda: guest.dom.managedSaveRemove())
    guest.do("is restored from nothing", lambda: world.conn.restore(str(world.folder / "none")))
    (world.folder / "nonsense").write_bytes(b"nonsense" * 64)
    guest.do("is restored from nonsense", lambda: world.conn.restore(str(world.folder / "nonsense")))
    guest.do("is undefined", lambda: guest.dom.undefine(), "undefined")


def devices(world):
    guest = Guest(world, "plugged")
    image = world.folder / "disk.img"
    image.write_bytes(bytes(1 << 20))
    world.conn.defineXML(world.document("plugged"))
    guest.do("is new", lambda: None, "added")
    live, config = libvirt.VIR_DOMAIN_AFFECT_LIVE, libvirt.VIR_DOMAIN_AFFECT_CONFIG
    disk = f"""<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='{image}'/>
        <target dev='sda' bus='scsi'/></disk>"""
    missing = disk.replace("disk.img", "none.img").replace("sda", "sdb")
    guest.do("gets a disk while it is off", lambda: guest.dom.attachDeviceFlags(disk, live))
    guest.boot()
    guest.do("gets a disk", lambda: guest.dom.attachDeviceFlags(disk, live), "device-added")
    guest.do("gets it twice", lambda: guest.dom.attachDeviceFlags(disk, live))
    guest.do("gets a disk without image", lambda: guest.dom.attachDeviceFlags(missing, live))
    guest.do("gets a disk for later", lambda: guest.dom.attachDeviceFlags(disk, config))
    guest.do("loses a disk", lambda: guest.dom.detachDeviceFlags(disk, live), "device-removed")
    guest.do("loses it twice", lambda: guest.dom.detachDeviceFlags(disk, live))
    guest.do("loses it for later", lambda: guest.dom.detachDeviceFlags(disk, config))
    guest.do("gets another name for itself", lambda: guest.dom.setMetadata(
        libvirt.VIR_DOMAIN_METADATA_TITLE, "title", None, None, live), "metadata")
    guest.do("is destroyed", lambda: guest.dom.destroy(), "stopped")
    guest.do("is undefined", lambda: guest.dom.undefine(), "undefined")


def failing(world):
    guest = Guest(world, "broken")
    disk = f"""<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='{world.folder}/none.img'/>
        <target dev='sda' bus='scsi'/></disk>"""
    guest.do("is created without its image", lambda: world.conn.createXML(world.document("broken", devices=disk)))
    world.conn.defineXML(world.document("broken", devices=disk))
    guest.do("is new", lambda: None, "added")
    guest.do("starts without its image", lambda: guest.dom.create())
    world.conn.defineXML(world.document("broken").replace(str(world.kernel), "/nonexistent/kernel"))
    guest.do("is new", lambda: None, "updated")
    guest.do("starts without its kernel", lambda: guest.dom.create())
    guest.do("is undefined", lambda: guest.dom.undefine(), "undefined")


def endings(world):
    """What follows from each way to end, as the document has it."""
    panic = "<panic model='isa'/>"
    cases = [
        ("powered", "<on_poweroff>restart</on_poweroff>", "o", "reboot"),
        ("rebooted", "<on_reboot>destroy</on_reboot>", "r", "stopped"),
        ("panicked", "<on_crash>destroy</on_crash>", "p", "stopped"),
        ("preserved", "<on_crash>preserve</on_crash>", "p", "crashed"),
        ("restarted", "<on_crash>restart</on_crash>", "p", "reboot"),
        ("coredumped", "<on_crash>coredump-destroy</on_crash>", "p", "stopped"),
        ("corerestarted", "<on_crash>coredump-restart</on_crash>", "p", "reboot"),
    ]
    for name, more, letter, event in cases:
        guest = Guest(world, name)
        world.conn.defineXML(world.document(name, more, panic))
        guest.do("is new", lambda: None, "added")
        guest.boot()
        guest.do(f"is told {letter}", lambda: guest.tell(letter), event)
        if guest.dom.isActive():
            guest.do("is destroyed", lambda: guest.dom.destroy(), "stopped")
        guest.do("is undefined", lambda: guest.dom.undefine(), "undefined")


def main(uri, kernel, folder, *parts):
    world = World(uri, kernel, folder)
    for part in (definitions, running, transient, saved, devices, failing, endings):
        if not parts or part.__name__ in parts:
            print(f"# {part.__name__}")
            part(world)


if __name__ == "__main__":
    main(*sys.argv[1:])
