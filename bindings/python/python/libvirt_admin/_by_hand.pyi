from collections.abc import Callable
from types import TracebackType
from typing import Any, TypeVar

from libvirt import libvirtError as libvirtError

from ._adm_connect import virAdmConnect

__all__ = ["libvirtError"]

_C = TypeVar("_C", bound="_AdmConnect")
_T = TypeVar("_T")

class _AdmConnect:
    def __enter__(self: _C) -> _C: ...
    def __exit__(
        self,
        exc_type_: type[BaseException] | None,
        exc_value_: BaseException | None,
        traceback_: TracebackType | None,
    ) -> None: ...
    def close(self) -> int: ...
    def registerCloseCallback(self, cb: Callable[[virAdmConnect, int, _T], object], opaque: _T) -> int: ...
    def unregisterCloseCallback(self) -> None: ...
    def _dispatchCloseCallback(self, reason: int, cbData: dict[str, Any]) -> int: ...
