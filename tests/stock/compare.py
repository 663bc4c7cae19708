"""Holds what happens under stock libvirtd and under our drivers side by side.

    compare.py lives|networks|reach LIBRARY [PART...]

LIBRARY is the folder with our `libvirt.so.0`, PARTs are what to look at when not all of it. Closes with a line that
counts the steps that were the same. Ends with 77 where there is no stock libvirtd to run; see `libvirtd`.
"""
import difflib
import itertools
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
SKIPPED = 77
# Either side takes less than a minute on an idle machine.
LIMIT = 300
CONTROL = "control characters are refused in every text, when it is read"
NO_MASK = "a mask with holes is refused when the network is defined, not when it starts"
READER = "what a document lacks is said by whoever reads it, whose domain is XML"

# Where ours does otherwise, and why.
DIFFERENCES = {
    "> powered is destroyed": "stock counts the power-off that began anew, and does not announce a second one",
    "> saved is saved nowhere": "that a file cannot be made is noticed before the guest is held",
    "> a title: start": "stock has titles of networks since 9.7.0",
    "> a title: stop": "stock has titles of networks since 9.7.0",
    "> overlapping ranges: define": "what is in two ranges would be given out by either",
    "> no address: define": READER,
    "> nonsense as MAC: define": READER,
    "> route without gateway: define": READER,
    "> nonsense as address: define": "stock takes 10.9.8 for 10.9.0.8",
    "> nonsense as netmask: define": NO_MASK,
    "> long name of a bridge: define": "a name that the kernel cannot have is refused when the network is defined",
    "> line break in a name: define": CONTROL,
    "> line break in a domain: define": CONTROL,
    "> line break in a text: define": CONTROL,
}


def lives(folder):
    """What the script is given, and how our side runs: the kernel of the guests."""
    kernel = folder / "small.elf"
    flags = "-m32 -nostdlib -static -no-pie -Wl,--build-id=none -Wl,-Ttext=0x100000 -Wl,-e,start -Wl,-z,noexecstack"
    subprocess.run(["cc", *flags.split(), "-o", kernel, HERE.parent / "guests/src/small.S"], check=True)
    root = folder / "root"
    root.mkdir()
    return (["qemu:///system", kernel], []), ([f"qemu:///embed?root={root}", kernel], [])


def networks(folder):
    """The same for networks, ours in a network of its own and with the firewall that stock knows."""
    root = folder / "root"
    (root / "etc").mkdir(parents=True)
    (root / "etc/network.conf").write_text('firewall_backend = "iptables"\n', encoding="ascii")
    for path in (folder, root):
        # The server reads there after it has given up its rights.
        path.chmod(0o755)
    alone = ["unshare", "-n", "-m", "sh", "-c", 'mount -t sysfs none /sys && exec "$@"', "sh"]
    return ((["network:///system", "/var/lib/libvirt/dnsmasq"], []),
            ([f"network:///embed?root={root}", root / "lib/dnsmasq"], alone))


def reach(folder):
    """The same for who reaches whom, ours with the firewall that it would choose."""
    root = folder / "root"
    root.mkdir()
    alone = ["unshare", "-n", "-m", "sh", "-c",
             'mount -t sysfs none /sys && mount -t tmpfs none /run && exec "$@"', "sh"]
    return (["network:///system"], []), ([f"network:///embed?root={root}"], alone)


SUBJECTS = {"lives": ("life.py", lives), "networks": ("networks.py", networks), "reach": ("reach.py", reach)}


def told(script, before, arguments, folder, parts, **environment):
    """What happened on one side, as text."""
    folder.mkdir()
    command = [*before, "/usr/bin/python3", HERE / script, *arguments, folder, *parts]
    done = subprocess.run(command, env={**os.environ, **environment}, stdout=subprocess.PIPE, text=True, timeout=LIMIT,
                          check=False)
    if done.returncode == SKIPPED:
        sys.exit(SKIPPED)
    if done.returncode != 0:
        sys.exit(f"{arguments[0]}: the script ended with {done.returncode} after:\n{done.stdout[-2000:]}")
    return done.stdout


def steps(text):
    """Every step with what came of it. What an error says in words is each side's own affair."""
    found = {}
    for part in re.split(r"^(?=> )", text, flags=re.MULTILINE)[1:]:
        step, *lines = (line for line in part.splitlines() if not line.startswith("#"))
        lines = [" ".join(line.split()[:3]) if line.startswith("!") else line for line in lines]
        if any("crashed panicked" in line for line in lines):
            # Whether stock hears that the CPUs stopped before it acts on the panic is a matter of chance.
            lines = [line for line in lines if "suspended" not in line]
        found.setdefault(step, []).append(lines)
    return found


def shown(one, other):
    """Where two accounts of a step part."""
    lines = ["\n".join(map("\n".join, account or [["nothing"]])).splitlines() for account in (one, other)]
    changes = difflib.unified_diff(*lines, "stock", "ours", lineterm="", n=0)
    return "\n".join(f"  {line}" for line in itertools.islice(changes, 24))


def main(subject, library, *parts):
    script, prepare = SUBJECTS[subject]
    with tempfile.TemporaryDirectory(prefix=f"polyvirt-{subject}-") as name:
        folder = pathlib.Path(name)
        (arguments, before), (ours, ours_before) = prepare(folder)
        stock = steps(told(script, [HERE / "libvirtd", *before], arguments, folder / "stock", parts))
        ours = steps(told(script, ours_before, ours, folder / "ours", parts, LD_LIBRARY_PATH=library))
    passed = failed = 0
    for step in {**stock, **ours}:
        one, other = stock.get(step), ours.get(step)
        if not (one and other):
            # What follows from a difference is not another one.
            continue
        if (one == other) != (step in DIFFERENCES):
            passed += 1
            continue
        failed += 1
        why = "is the same by now, against what is listed" if one == other else "differs"
        print(f"{step}: {why}\n{shown(one, other)}")
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
