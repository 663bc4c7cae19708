import asyncio
import logging
from collections.abc import Callable
from typing import Any

from ._sources import Timer, Watch

class virEventAsyncIOImpl:
    loop: asyncio.AbstractEventLoop
    log: logging.Logger
    callbacks: dict[int, Watch | Timer]
    descriptors: dict[int, dict[int, Watch]]
    def __init__(self, loop: asyncio.AbstractEventLoop | None = ...) -> None: ...
    def register(self) -> virEventAsyncIOImpl: ...
    def is_idle(self) -> bool: ...
    async def drain(self) -> None: ...
    def run(self, function: Callable[..., object], *args: Any) -> None: ...
