#!/usr/bin/python3
"""What firewalld says about zones, on a machine without it: keeps which interface is in which, and nothing else.

Reloads, which makes it forget, when it gets SIGHUP. DBUS_SYSTEM_BUS_ADDRESS names the bus.
"""
import os
import signal

from gi.repository import Gio, GLib

NAME, PATH = "org.fedoraproject.FirewallD1", "/org/fedoraproject/FirewallD1"
ABOUT = Gio.DBusNodeInfo.new_for_xml(f"""<node><interface name='{NAME}.zone'>
    <method name='changeZoneOfInterface'><arg type='s' direction='in'/><arg type='s' direction='in'/>
        <arg type='s' direction='out'/></method>
    <method name='removeInterface'><arg type='s' direction='in'/><arg type='s' direction='in'/>
        <arg type='s' direction='out'/></method>
    <method name='getZoneOfInterface'><arg type='s' direction='in'/><arg type='s' direction='out'/></method>
    </interface></node>""")
ZONES = {"libvirt", "libvirt-routed", "trusted"}
kept = {}


def answer(_connection, _sender, _path, _interface, method, arguments, call):
    *zone, interface = arguments.unpack()
    if method == "changeZoneOfInterface":
        if zone[0] not in ZONES:
            call.return_dbus_error(f"{NAME}.Exception", f"INVALID_ZONE: {zone[0]}")
            return
        kept[interface] = zone[0]
    said = kept.pop(interface, "") if method == "removeInterface" else kept.get(interface, "")
    call.return_value(GLib.Variant("(s)", (said,)))


def reload(bus):
    kept.clear()
    bus.emit_signal(None, PATH, NAME, "Reloaded", None)
    return True


bus = Gio.DBusConnection.new_for_address_sync(
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"],
    Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
bus.register_object(PATH, ABOUT.interfaces[0], answer, None, None)
Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, None, None)
GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGHUP, reload, bus)
GLib.MainLoop().run()
