(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: domain-save. *)

(** How to dump a domain's core, and what happens to the domain. *)
module Domain_core_dump_flags = struct
  let crash = 1
  (** Stops the domain afterwards and marks it crashed. *)

  let live = 2
  (** Lets the guest run during the dump, at the price of consistency. *)

  let bypass_cache = 4
  (** Keeps the file out of the host's page cache. *)

  let reset = 8
  (** Resets the domain afterwards. *)

  let memory_only = 16
  (** Writes memory and CPU registers only, as an ELF core for debuggers. *)

end

(** Format of a core dump. *)
module Domain_core_dump_format = struct
  let raw = 0
  (** The hypervisor's plain format. *)

  let kdump_zlib = 1
  (** kdump, compressed by zlib. *)

  let kdump_lzo = 2
  (** kdump, compressed by LZO. *)

  let kdump_snappy = 3
  (** kdump, compressed by snappy. *)

  let win_dmp = 4
  (** Windows crash dump; the guest needs a driver that supplies the header. *)

end

(** How to save or restore a domain's state. *)
module Domain_save_restore_flags = struct
  let bypass_cache = 1
  (** Keeps the file out of the host's page cache. *)

  let running = 2
  (** Has the restored domain run. *)

  let paused = 4
  (** Has the restored domain wait, paused. *)

  let reset_nvram = 8
  (** Sets the firmware variables back to their template; only when restoring. *)

end

(** What to put into the XML of a saved state. *)
module Domain_save_image_xml_flags = struct
  let secure = 1
  (** Passwords and other secrets as well; refused on read-only connections. *)

end

