(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: domain-device. *)

(** Which description of a domain a device change applies to; the values agree with [virDomainModificationImpact]. *)
module Domain_device_modify_flags = struct
  let current = 0
  (** The running domain when there is one, else the stored definition. *)

  let live = 1
  (** The running domain. *)

  let config = 2
  (** The stored definition, effective from the next start. *)

  let force = 4
  (** Do it even against the guest's will, such as ejecting a locked medium. *)

end

(** Numbering schemes of keys. *)
module Keycode_set = struct
  let linux = 0
  (** Codes of the Linux input system ([linux/input.h]). *)

  let xt = 1
  (** Scan codes of the original PC/XT keyboard. *)

  let atset1 = 2
  (** Scan codes of the AT keyboard, set 1. *)

  let atset2 = 3
  (** Scan codes of the AT keyboard, set 2. *)

  let atset3 = 4
  (** Scan codes of the AT keyboard, set 3. *)

  let osx = 5
  (** Virtual key codes of macOS. *)

  let xt_kbd = 6
  (** Codes of the Linux console driver for XT keyboards. *)

  let usb = 7
  (** HID usage codes of USB keyboards. *)

  let win32 = 8
  (** Virtual key codes of Windows. *)

  let qnum = 9
  (** XT scan codes with a changed encoding of the extended ones, as VNC uses in its QEMU extension. *)

end

(** How [virDomainOpenConsole] treats other users of the console. *)
module Domain_console_flags = struct
  let force = 1
  (** Disconnect whoever holds the console and take it over. *)

  let safe = 2
  (** Connect only when the driver can guarantee that nobody else holds the console. *)

end

(** How [virDomainOpenChannel] treats other users of the channel. *)
module Domain_channel_flags = struct
  let force = 1
  (** Disconnect whoever holds the channel and take it over. *)

end

(** How a graphics connection is opened. *)
module Domain_open_graphics_flags = struct
  let skipauth = 1
  (** The client need not authenticate to the display server. *)

end

(** Which display servers [virDomainGraphicsReload] turns to. *)
module Domain_graphics_reload_type = struct
  let any = 0
  (** Every one that can reload. *)

  let vnc = 1
  (** VNC only. *)

end

