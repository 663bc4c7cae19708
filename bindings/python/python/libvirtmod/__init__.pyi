from typing import Any

# Native functions take what the methods of `libvirt` hand over; the types that matter are there.
def __getattr__(name: str) -> Any: ...
