(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: network-port. *)

(** Options for creating a network port. *)
module Network_port_create_flags = struct
  let reclaim = 1
  (** Take over the resources named in the XML, as after a restart of the daemon, instead of allocating them anew. *)

  let validate = 2
  (** Check the XML against the schema first. *)

end

