from collections.abc import AsyncIterator
from types import TracebackType
from typing import Any, Generic, TypeVar

import libvirt

_E = TypeVar("_E")

class Events(AsyncIterator[_E], Generic[_E]):
    def __init__(self, conn: libvirt.virConnect, eventID: int, obj: Any, kind: type[Any], limit: int | None) -> None: ...
    async def __aenter__(self) -> Events[_E]: ...
    async def __aexit__(
        self,
        exc_type_: type[BaseException] | None,
        exc_value_: BaseException | None,
        traceback_: TracebackType | None,
    ) -> None: ...
    def __aiter__(self) -> Events[_E]: ...
    async def __anext__(self) -> _E: ...
    async def aclose(self) -> None: ...
