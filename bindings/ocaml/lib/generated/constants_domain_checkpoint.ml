(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: domain-checkpoint. *)

(** How to create a checkpoint. *)
module Domain_checkpoint_create_flags = struct
  let redefine = 1
  (** Takes up the record of a checkpoint whose bitmaps exist, without creating one. *)

  let quiesce = 2
  (** Has the guest agent freeze file systems meanwhile. *)

  let redefine_validate = 4
  (** Makes sure that the bitmaps are there; only with [REDEFINE], on an active domain. *)

end

(** What to put into a checkpoint's XML. *)
module Domain_checkpoint_xml_flags = struct
  let secure = 1
  (** Passwords and other secrets as well; refused on read-only connections. *)

  let no_domain = 2
  (** Leaves the domain's configuration at that time out. *)

  let size = 4
  (** Adds how much each disk has changed since, in bytes; the domain has to be active. *)

end

(** Which checkpoints to list, and in which order. *)
module Domain_checkpoint_list_flags = struct
  let roots = 1
  (** Only those without parent; when a domain is asked. *)

  let descendants = 1
  (** Children of children as well; when a checkpoint is asked. *)

  let topological = 2
  (** Sorts the list so that no child comes before its parent. *)

  let leaves = 4
  (** Those without children. *)

  let no_leaves = 8
  (** Those with children. *)

end

(** What else to delete along with a checkpoint. *)
module Domain_checkpoint_delete_flags = struct
  let children = 1
  (** All that descend from it as well. *)

  let metadata_only = 2
  (** Only the record; the bitmaps stay in the disk images. *)

  let children_only = 4
  (** All that descend from it, but not the checkpoint itself. *)

end

