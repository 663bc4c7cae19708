from collections.abc import Callable
from typing import Any, TypeVar

_T = TypeVar("_T")
_EventCB = Callable[[int, int, int, _T], None]
_TimerCB = Callable[[int, _T], None]

def virEventRegisterImpl(
    addHandle: Callable[[int, int, _EventCB[Any], Any], int],
    updateHandle: Callable[[int, int], object],
    removeHandle: Callable[[int], object],
    addTimeout: Callable[[int, _TimerCB[Any], Any], int],
    updateTimeout: Callable[[int, int], object],
    removeTimeout: Callable[[int], object],
) -> None: ...
def virEventAddHandle(fd: int, events: int, cb: Callable[[int, int, int, _T], object], opaque: _T) -> int: ...
def virEventAddTimeout(timeout: int, cb: Callable[[int, _T], object], opaque: _T) -> int: ...
def virEventInvokeFreeCallback(opaque: Any) -> None: ...
def _eventInvokeHandleCallback(watch: int, fd: int, event: int, opaque: Any, opaquecompat: Any = ...) -> None: ...
def _eventInvokeTimeoutCallback(timer: int, opaque: Any, opaquecompat: Any = ...) -> None: ...
