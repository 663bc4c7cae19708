(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: domain-snapshot. *)

(** How to take a snapshot. *)
module Domain_snapshot_create_flags = struct
  let redefine = 1
  (** Takes up or changes the record of a snapshot that exists, without taking one. *)

  let current = 2
  (** Makes the redefined snapshot the current one; only with [REDEFINE]. *)

  let no_metadata = 4
  (** Keeps no record of the snapshot, just its data. *)

  let halt = 8
  (** Stops the domain once the snapshot is taken. *)

  let disk_only = 16
  (** Leaves memory out; only the disks' state is kept. *)

  let reuse_ext = 32
  (** Writes to files that exist, prepared by the caller, instead of creating them. *)

  let quiesce = 64
  (** Has the guest agent freeze file systems meanwhile; only with [DISK_ONLY]. *)

  let atomic = 128
  (** Fails without any change if it cannot be done for all disks together. *)

  let live = 256
  (** Lets the guest run while its memory is saved; makes larger files. *)

  let validate = 512
  (** Checks the XML against the schema first. *)

end

(** What to put into a snapshot's XML. *)
module Domain_snapshot_xml_flags = struct
  let secure = 1
  (** Passwords and other secrets as well; refused on read-only connections. *)

end

(** Which snapshots to list, and in which order. *)
module Domain_snapshot_list_flags = struct
  let roots = 1
  (** Only those without parent; when a domain is asked. *)

  let descendants = 1
  (** Children of children as well; when a snapshot is asked. *)

  let leaves = 4
  (** Those without children. *)

  let no_leaves = 8
  (** Those with children. *)

  let metadata = 2
  (** Those with a record that would hinder removing the domain. *)

  let no_metadata = 16
  (** Those without such a record. *)

  let inactive = 32
  (** Those taken while the domain was off. *)

  let active = 64
  (** Those taken while the domain was active, with memory. *)

  let disk_only = 128
  (** Those taken while the domain was active, without memory. *)

  let internal = 256
  (** Those kept inside the disk images. *)

  let external_ = 512
  (** Those with files outside the disk images. *)

  let topological = 1024
  (** Sorts the list so that no child comes before its parent. *)

end

(** How to go back to a snapshot. *)
module Domain_snapshot_revert_flags = struct
  let running = 1
  (** Has the domain run afterwards. *)

  let paused = 2
  (** Has the domain wait, paused, afterwards. *)

  let force = 4
  (** Does it even if that is risky, for example with a configuration that is not compatible. *)

  let reset_nvram = 8
  (** Sets the firmware variables back to their template. *)

end

(** What else to delete along with a snapshot. *)
module Domain_snapshot_delete_flags = struct
  let children = 1
  (** All that descend from it as well. *)

  let metadata_only = 2
  (** Only the record; the data stays in the disk images. *)

  let children_only = 4
  (** All that descend from it, but not the snapshot itself. *)

end

