from typing import Union

TypedValue = Union[int, float, bool, str]
