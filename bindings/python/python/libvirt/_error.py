"""The exception that every failing call raises."""

import libvirtmod


class libvirtError(Exception):
    """A call has failed: what `virGetLastError` says of it is in `err` and given by the methods."""

    __module__ = "libvirt"

    def __init__(self, defmsg):
        err = libvirtmod.virGetLastError()
        Exception.__init__(self, defmsg if err is None else err[2])
        self.err = err

    def _part(self, i):
        return None if self.err is None else self.err[i]

    def get_error_code(self):
        """What kind of failure it is, one of `VIR_ERR_*`."""
        return self._part(0)

    def get_error_domain(self):
        """The part of the library that noticed, one of `VIR_FROM_*`."""
        return self._part(1)

    def get_error_message(self):
        """The message."""
        return self._part(2)

    def get_error_level(self):
        """How bad it is: `VIR_ERR_WARNING` or `VIR_ERR_ERROR`."""
        return self._part(3)

    def get_str1(self):
        """The first of three texts that belong to the message."""
        return self._part(4)

    def get_str2(self):
        """The second of them."""
        return self._part(5)

    def get_str3(self):
        """The third of them."""
        return self._part(6)

    def get_int1(self):
        """The first of two numbers, such as an `errno`."""
        return self._part(7)

    def get_int2(self):
        """The second of them."""
        return self._part(8)
