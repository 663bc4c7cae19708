"""Types that annotations name."""

from typing import Union

#: The value of a typed parameter.
TypedValue = Union[int, float, bool, str]
