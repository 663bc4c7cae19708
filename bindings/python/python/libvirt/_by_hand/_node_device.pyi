from typing import Any

class _NodeDevice:
    _o: Any
    def parent(self) -> str | None: ...
