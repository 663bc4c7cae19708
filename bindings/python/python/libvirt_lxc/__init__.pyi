# Generated from api-spec by `cargo xtask generate`. Do not edit.
from collections.abc import Sequence

import libvirt
from ._constants import *  # noqa: F403

def lxcOpenNamespace(domain: libvirt.virDomain, flags: int = ...) -> list[int]: ...
def lxcEnterCGroup(domain: libvirt.virDomain, flags: int = ...) -> int: ...
