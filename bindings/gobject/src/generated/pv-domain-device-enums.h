/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: domain-device. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvDomainDeviceModifyFlags:
 * @PV_DOMAIN_DEVICE_MODIFY_FLAGS_CURRENT: The running domain when there is one, else the stored definition.
 * @PV_DOMAIN_DEVICE_MODIFY_FLAGS_LIVE: The running domain.
 * @PV_DOMAIN_DEVICE_MODIFY_FLAGS_CONFIG: The stored definition, effective from the next start.
 * @PV_DOMAIN_DEVICE_MODIFY_FLAGS_FORCE: Do it even against the guest's will, such as ejecting a locked medium.
 *
 * Which description of a domain a device change applies to; the values agree with `virDomainModificationImpact`.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_DEVICE_MODIFY_FLAGS_CURRENT = 0,
  PV_DOMAIN_DEVICE_MODIFY_FLAGS_LIVE = 1,
  PV_DOMAIN_DEVICE_MODIFY_FLAGS_CONFIG = 2,
  PV_DOMAIN_DEVICE_MODIFY_FLAGS_FORCE = 4,
} PvDomainDeviceModifyFlags;

#define PV_TYPE_DOMAIN_DEVICE_MODIFY_FLAGS (pv_domain_device_modify_flags_get_type ())
GType pv_domain_device_modify_flags_get_type (void);

/**
 * PvKeycodeSet:
 * @PV_KEYCODE_SET_LINUX: Codes of the Linux input system (`linux/input.h`).
 * @PV_KEYCODE_SET_XT: Scan codes of the original PC/XT keyboard.
 * @PV_KEYCODE_SET_ATSET1: Scan codes of the AT keyboard, set 1.
 * @PV_KEYCODE_SET_ATSET2: Scan codes of the AT keyboard, set 2.
 * @PV_KEYCODE_SET_ATSET3: Scan codes of the AT keyboard, set 3.
 * @PV_KEYCODE_SET_OSX: Virtual key codes of macOS.
 * @PV_KEYCODE_SET_XT_KBD: Codes of the Linux console driver for XT keyboards.
 * @PV_KEYCODE_SET_USB: HID usage codes of USB keyboards.
 * @PV_KEYCODE_SET_WIN32: Virtual key codes of Windows.
 * @PV_KEYCODE_SET_QNUM: XT scan codes with a changed encoding of the extended ones, as VNC uses in its QEMU extension.
 *
 * Numbering schemes of keys.
 */
typedef enum
{
  PV_KEYCODE_SET_LINUX = 0,
  PV_KEYCODE_SET_XT = 1,
  PV_KEYCODE_SET_ATSET1 = 2,
  PV_KEYCODE_SET_ATSET2 = 3,
  PV_KEYCODE_SET_ATSET3 = 4,
  PV_KEYCODE_SET_OSX = 5,
  PV_KEYCODE_SET_XT_KBD = 6,
  PV_KEYCODE_SET_USB = 7,
  PV_KEYCODE_SET_WIN32 = 8,
  PV_KEYCODE_SET_QNUM = 9,
} PvKeycodeSet;

#define PV_TYPE_KEYCODE_SET (pv_keycode_set_get_type ())
GType pv_keycode_set_get_type (void);

/**
 * PvDomainConsoleFlags:
 * @PV_DOMAIN_CONSOLE_FLAGS_FORCE: Disconnect whoever holds the console and take it over.
 * @PV_DOMAIN_CONSOLE_FLAGS_SAFE: Connect only when the driver can guarantee that nobody else holds the console.
 *
 * How pv_domain_open_console() treats other users of the console.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_CONSOLE_FLAGS_FORCE = 1,
  PV_DOMAIN_CONSOLE_FLAGS_SAFE = 2,
} PvDomainConsoleFlags;

#define PV_TYPE_DOMAIN_CONSOLE_FLAGS (pv_domain_console_flags_get_type ())
GType pv_domain_console_flags_get_type (void);

/**
 * PvDomainChannelFlags:
 * @PV_DOMAIN_CHANNEL_FLAGS_FORCE: Disconnect whoever holds the channel and take it over.
 *
 * How pv_domain_open_channel() treats other users of the channel.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_CHANNEL_FLAGS_FORCE = 1,
} PvDomainChannelFlags;

#define PV_TYPE_DOMAIN_CHANNEL_FLAGS (pv_domain_channel_flags_get_type ())
GType pv_domain_channel_flags_get_type (void);

/**
 * PvDomainOpenGraphicsFlags:
 * @PV_DOMAIN_OPEN_GRAPHICS_FLAGS_SKIPAUTH: The client need not authenticate to the display server.
 *
 * How a graphics connection is opened.
 */
typedef enum /*< flags >*/
{
  PV_DOMAIN_OPEN_GRAPHICS_FLAGS_SKIPAUTH = 1,
} PvDomainOpenGraphicsFlags;

#define PV_TYPE_DOMAIN_OPEN_GRAPHICS_FLAGS (pv_domain_open_graphics_flags_get_type ())
GType pv_domain_open_graphics_flags_get_type (void);

/**
 * PvDomainGraphicsReloadType:
 * @PV_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY: Every one that can reload.
 * @PV_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC: VNC only.
 *
 * Which display servers pv_domain_graphics_reload() turns to.
 */
typedef enum
{
  PV_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY = 0,
  PV_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC = 1,
} PvDomainGraphicsReloadType;

#define PV_TYPE_DOMAIN_GRAPHICS_RELOAD_TYPE (pv_domain_graphics_reload_type_get_type ())
GType pv_domain_graphics_reload_type_get_type (void);

G_END_DECLS
