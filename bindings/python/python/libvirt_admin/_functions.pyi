# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Any

from ._adm_connect import virAdmConnect

__all__ = [
    "initialize",
    "open",
    "getVersion",
]

def initialize() -> int: ...
def open(name: str | None = ..., flags: int = ...) -> virAdmConnect: ...
def getVersion() -> int: ...
