from collections.abc import Callable, Sequence
from typing import IO, Any, TypeVar

import libvirt

__all__ = ["_dispatchQemuMonitorEventCallback", "qemuMonitorCommandWithFiles", "qemuMonitorEventRegister"]

_T = TypeVar("_T")

def _dispatchQemuMonitorEventCallback(
    conn: libvirt.virConnect,
    dom: object,
    event: str,
    seconds: int,
    micros: int,
    details: str | None,
    cbData: dict[str, Any],
) -> int: ...

def qemuMonitorEventRegister(
    conn: libvirt.virConnect,
    dom: libvirt.virDomain | None,
    event: str | None,
    cb: Callable[[libvirt.virConnect, libvirt.virDomain, str, int, int, str | None, _T], object],
    opaque: _T,
    flags: int = ...,
) -> int: ...
def qemuMonitorCommandWithFiles(
    domain: libvirt.virDomain, cmd: str, files: Sequence[int] = ..., flags: int = ...
) -> tuple[str, list[IO[bytes]]]: ...
