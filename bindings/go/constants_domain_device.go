// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// DomainDeviceModifyFlags: Which description of a domain a device change applies to; the values agree
// with `virDomainModificationImpact`.
type DomainDeviceModifyFlags uint

const (
	// DOMAIN_DEVICE_MODIFY_CURRENT (C.VIR_DOMAIN_DEVICE_MODIFY_CURRENT): The running domain when there is
	// one, else the stored definition.
	DOMAIN_DEVICE_MODIFY_CURRENT DomainDeviceModifyFlags = 0

	// DOMAIN_DEVICE_MODIFY_LIVE (C.VIR_DOMAIN_DEVICE_MODIFY_LIVE): The running domain.
	DOMAIN_DEVICE_MODIFY_LIVE DomainDeviceModifyFlags = 1

	// DOMAIN_DEVICE_MODIFY_CONFIG (C.VIR_DOMAIN_DEVICE_MODIFY_CONFIG): The stored definition, effective
	// from the next start.
	DOMAIN_DEVICE_MODIFY_CONFIG DomainDeviceModifyFlags = 2

	// DOMAIN_DEVICE_MODIFY_FORCE (C.VIR_DOMAIN_DEVICE_MODIFY_FORCE): Do it even against the guest's will,
	// such as ejecting a locked medium.
	DOMAIN_DEVICE_MODIFY_FORCE DomainDeviceModifyFlags = 4
)

// KeycodeSet: Numbering schemes of keys.
type KeycodeSet int

const (
	// KEYCODE_SET_LINUX (C.VIR_KEYCODE_SET_LINUX): Codes of the Linux input system (`linux/input.h`).
	KEYCODE_SET_LINUX KeycodeSet = 0

	// KEYCODE_SET_XT (C.VIR_KEYCODE_SET_XT): Scan codes of the original PC/XT keyboard.
	KEYCODE_SET_XT KeycodeSet = 1

	// KEYCODE_SET_ATSET1 (C.VIR_KEYCODE_SET_ATSET1): Scan codes of the AT keyboard, set 1.
	KEYCODE_SET_ATSET1 KeycodeSet = 2

	// KEYCODE_SET_ATSET2 (C.VIR_KEYCODE_SET_ATSET2): Scan codes of the AT keyboard, set 2.
	KEYCODE_SET_ATSET2 KeycodeSet = 3

	// KEYCODE_SET_ATSET3 (C.VIR_KEYCODE_SET_ATSET3): Scan codes of the AT keyboard, set 3.
	KEYCODE_SET_ATSET3 KeycodeSet = 4

	// KEYCODE_SET_OSX (C.VIR_KEYCODE_SET_OSX): Virtual key codes of macOS.
	KEYCODE_SET_OSX KeycodeSet = 5

	// KEYCODE_SET_XT_KBD (C.VIR_KEYCODE_SET_XT_KBD): Codes of the Linux console driver for XT keyboards.
	KEYCODE_SET_XT_KBD KeycodeSet = 6

	// KEYCODE_SET_USB (C.VIR_KEYCODE_SET_USB): HID usage codes of USB keyboards.
	KEYCODE_SET_USB KeycodeSet = 7

	// KEYCODE_SET_WIN32 (C.VIR_KEYCODE_SET_WIN32): Virtual key codes of Windows.
	KEYCODE_SET_WIN32 KeycodeSet = 8

	// KEYCODE_SET_QNUM (C.VIR_KEYCODE_SET_QNUM): XT scan codes with a changed encoding of the extended
	// ones, as VNC uses in its QEMU extension.
	KEYCODE_SET_QNUM KeycodeSet = 9
)

// DomainConsoleFlags: How `virDomainOpenConsole` treats other users of the console.
type DomainConsoleFlags uint

const (
	// DOMAIN_CONSOLE_FORCE (C.VIR_DOMAIN_CONSOLE_FORCE): Disconnect whoever holds the console and take it
	// over.
	DOMAIN_CONSOLE_FORCE DomainConsoleFlags = 1

	// DOMAIN_CONSOLE_SAFE (C.VIR_DOMAIN_CONSOLE_SAFE): Connect only when the driver can guarantee that
	// nobody else holds the console.
	DOMAIN_CONSOLE_SAFE DomainConsoleFlags = 2
)

// DomainChannelFlags: How `virDomainOpenChannel` treats other users of the channel.
type DomainChannelFlags uint

const (
	// DOMAIN_CHANNEL_FORCE (C.VIR_DOMAIN_CHANNEL_FORCE): Disconnect whoever holds the channel and take it
	// over.
	DOMAIN_CHANNEL_FORCE DomainChannelFlags = 1
)

// DomainOpenGraphicsFlags: How a graphics connection is opened.
type DomainOpenGraphicsFlags uint

const (
	// DOMAIN_OPEN_GRAPHICS_SKIPAUTH (C.VIR_DOMAIN_OPEN_GRAPHICS_SKIPAUTH): The client need not
	// authenticate to the display server.
	DOMAIN_OPEN_GRAPHICS_SKIPAUTH DomainOpenGraphicsFlags = 1
)

// DomainGraphicsReloadType: Which display servers `virDomainGraphicsReload` turns to.
type DomainGraphicsReloadType uint

const (
	// DOMAIN_GRAPHICS_RELOAD_TYPE_ANY (C.VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY): Every one that can reload.
	DOMAIN_GRAPHICS_RELOAD_TYPE_ANY DomainGraphicsReloadType = 0

	// DOMAIN_GRAPHICS_RELOAD_TYPE_VNC (C.VIR_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC): VNC only.
	DOMAIN_GRAPHICS_RELOAD_TYPE_VNC DomainGraphicsReloadType = 1
)

const (
	// DOMAIN_SEND_KEY_MAX_KEYS (C.VIR_DOMAIN_SEND_KEY_MAX_KEYS): How many keys one call of
	// `virDomainSendKey` can press together.
	DOMAIN_SEND_KEY_MAX_KEYS uint32 = 16

	// KEYCODE_SET_RFB (C.VIR_KEYCODE_SET_RFB): Older name of `VIR_KEYCODE_SET_QNUM`.
	KEYCODE_SET_RFB KeycodeSet = KEYCODE_SET_QNUM
)
