# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Constants: domain device."""

# Which description of a domain a device change applies to; the values agree with `virDomainModificationImpact`.
VIR_DOMAIN_DEVICE_MODIFY_CURRENT = 0
VIR_DOMAIN_DEVICE_MODIFY_LIVE = 1
VIR_DOMAIN_DEVICE_MODIFY_CONFIG = 2
VIR_DOMAIN_DEVICE_MODIFY_FORCE = 4

# Numbering schemes of keys.
VIR_KEYCODE_SET_LINUX = 0
VIR_KEYCODE_SET_XT = 1
VIR_KEYCODE_SET_ATSET1 = 2
VIR_KEYCODE_SET_ATSET2 = 3
VIR_KEYCODE_SET_ATSET3 = 4
VIR_KEYCODE_SET_OSX = 5
VIR_KEYCODE_SET_XT_KBD = 6
VIR_KEYCODE_SET_USB = 7
VIR_KEYCODE_SET_WIN32 = 8
VIR_KEYCODE_SET_QNUM = 9
VIR_KEYCODE_SET_LAST = 10

# How `virDomainOpenConsole` treats other users of the console.
VIR_DOMAIN_CONSOLE_FORCE = 1
VIR_DOMAIN_CONSOLE_SAFE = 2

# How `virDomainOpenChannel` treats other users of the channel.
VIR_DOMAIN_CHANNEL_FORCE = 1

# How a graphics connection is opened.
VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH = 1

# Which display servers `virDomainGraphicsReload` turns to.
VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY = 0
VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC = 1
VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_LAST = 2

# Bandwidth limits of a network interface; directions are as the guest sees them.
VIR_DOMAIN_BANDWIDTH_OUT_BURST = "outbound.burst"
VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE = "outbound.average"
VIR_DOMAIN_BANDWIDTH_OUT_PEAK = "outbound.peak"
VIR_DOMAIN_BANDWIDTH_IN_BURST = "inbound.burst"
VIR_DOMAIN_BANDWIDTH_IN_AVERAGE = "inbound.average"
VIR_DOMAIN_BANDWIDTH_IN_PEAK = "inbound.peak"
VIR_DOMAIN_BANDWIDTH_IN_FLOOR = "inbound.floor"

# Timing of the packets that announce an interface; what is left out or 0 takes the hypervisor's default.
VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL = "initial"
VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX = "max"
VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS = "rounds"
VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP = "step"

# Further constants.
VIR_DOMAIN_SEND_KEY_MAX_KEYS = 16
VIR_KEYCODE_SET_RFB = 9
