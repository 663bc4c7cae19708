# Generated from api-spec by `cargo xtask generate`. Do not edit.
from collections.abc import Sequence
from typing import IO

import libvirt.aio

async def lxcOpenNamespace(domain: libvirt.aio.virDomain, flags: int = ...) -> list[int]: ...
async def lxcEnterCGroup(domain: libvirt.aio.virDomain, flags: int = ...) -> int: ...
