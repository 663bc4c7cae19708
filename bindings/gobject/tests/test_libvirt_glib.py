"""libvirt-glib, unchanged, on whichever libvirt the linker finds."""

import unittest

import gi

gi.require_version("LibvirtGLib", "1.0")
gi.require_version("LibvirtGConfig", "1.0")
gi.require_version("LibvirtGObject", "1.0")
from gi.repository import GLib, LibvirtGLib, LibvirtGObject  # noqa: E402


class LibvirtGlib(unittest.TestCase):
    def test_it_lists_starts_and_tells(self):
        LibvirtGLib.event_register()
        conn = LibvirtGObject.Connection.new("test:///default")
        self.assertTrue(conn.open(None))
        self.assertTrue(conn.fetch_domains(None))
        dom = conn.find_domain_by_name("test")
        self.assertEqual(dom.get_name(), "test")
        told = []
        dom.connect("suspended", lambda *args: told.append("suspended"))
        self.assertEqual(dom.get_info().nrVirtCpu, 2)
        self.assertTrue(dom.suspend())
        loop = GLib.MainLoop()
        GLib.timeout_add(20, lambda: not told or loop.quit())
        GLib.timeout_add_seconds(10, loop.quit)
        loop.run()
        self.assertEqual(told, ["suspended"])
        self.assertTrue(dom.resume())
        self.assertIn("<name>test</name>", dom.get_config(0).to_xml())
        conn.close()


if __name__ == "__main__":
    unittest.main()
