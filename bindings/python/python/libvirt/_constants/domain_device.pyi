# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_DOMAIN_DEVICE_MODIFY_CURRENT: Final = 0
"""The running domain when there is one, else the stored definition."""
VIR_DOMAIN_DEVICE_MODIFY_LIVE: Final = 1
"""The running domain."""
VIR_DOMAIN_DEVICE_MODIFY_CONFIG: Final = 2
"""The stored definition, effective from the next start."""
VIR_DOMAIN_DEVICE_MODIFY_FORCE: Final = 4
"""Do it even against the guest's will, such as ejecting a locked medium."""

VIR_KEYCODE_SET_LINUX: Final = 0
"""Codes of the Linux input system (`linux/input.h`)."""
VIR_KEYCODE_SET_XT: Final = 1
"""Scan codes of the original PC/XT keyboard."""
VIR_KEYCODE_SET_ATSET1: Final = 2
"""Scan codes of the AT keyboard, set 1."""
VIR_KEYCODE_SET_ATSET2: Final = 3
"""Scan codes of the AT keyboard, set 2."""
VIR_KEYCODE_SET_ATSET3: Final = 4
"""Scan codes of the AT keyboard, set 3."""
VIR_KEYCODE_SET_OSX: Final = 5
"""Virtual key codes of macOS."""
VIR_KEYCODE_SET_XT_KBD: Final = 6
"""Codes of the Linux console driver for XT keyboards."""
VIR_KEYCODE_SET_USB: Final = 7
"""HID usage codes of USB keyboards."""
VIR_KEYCODE_SET_WIN32: Final = 8
"""Virtual key codes of Windows."""
VIR_KEYCODE_SET_QNUM: Final = 9
"""XT scan codes with a changed encoding of the extended ones, as VNC uses in its QEMU extension."""
VIR_KEYCODE_SET_LAST: Final = 10
"""How many there are, in this version."""

VIR_DOMAIN_CONSOLE_FORCE: Final = 1
"""Disconnect whoever holds the console and take it over."""
VIR_DOMAIN_CONSOLE_SAFE: Final = 2
"""Connect only when the driver can guarantee that nobody else holds the console."""

VIR_DOMAIN_CHANNEL_FORCE: Final = 1
"""Disconnect whoever holds the channel and take it over."""

VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH: Final = 1
"""The client need not authenticate to the display server."""

VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY: Final = 0
"""Every one that can reload."""
VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC: Final = 1
"""VNC only."""
VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_LAST: Final = 2
"""How many there are, in this version."""

VIR_DOMAIN_BANDWIDTH_OUT_BURST: Final = "outbound.burst"
"""Data that may go out at peak speed, in KiB."""
VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE: Final = "outbound.average"
"""Long-term outgoing rate, in KiB per second."""
VIR_DOMAIN_BANDWIDTH_OUT_PEAK: Final = "outbound.peak"
"""Highest outgoing rate in a burst, in KiB per second."""
VIR_DOMAIN_BANDWIDTH_IN_BURST: Final = "inbound.burst"
"""Data that may come in at peak speed, in KiB."""
VIR_DOMAIN_BANDWIDTH_IN_AVERAGE: Final = "inbound.average"
"""Long-term incoming rate, in KiB per second."""
VIR_DOMAIN_BANDWIDTH_IN_PEAK: Final = "inbound.peak"
"""Highest incoming rate in a burst, in KiB per second."""
VIR_DOMAIN_BANDWIDTH_IN_FLOOR: Final = "inbound.floor"
"""Incoming rate that is kept free for this interface, in KiB per second; the network needs a limit of its own."""

VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL: Final = "initial"
"""Wait before the first packet, in milliseconds."""
VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX: Final = "max"
"""Longest wait between two packets, in milliseconds."""
VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS: Final = "rounds"
"""How many packets go out."""
VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP: Final = "step"
"""By how much the wait grows each time, in milliseconds."""

VIR_DOMAIN_SEND_KEY_MAX_KEYS: Final = 16
"""How many keys one call of `virDomainSendKey` can press together."""
VIR_KEYCODE_SET_RFB: Final = 9
"""Older name of `VIR_KEYCODE_SET_QNUM`."""
