"""Hand-written methods of `virNodeDevice`."""

import libvirtmod


class _NodeDevice:
    def parent(self):
        """Tells the name of the device that a host device sits on.

        :returns: the name; None when there is none, or when asking for it fails

        In C: `virNodeDeviceGetParent`, since 0.5.0.
        """
        return libvirtmod.virNodeDeviceGetParent(self._o)
