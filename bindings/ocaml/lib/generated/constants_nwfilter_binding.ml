(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: nwfilter-binding. *)

(** How a filter binding is created. *)
module Nw_filter_binding_create_flags = struct
  let validate = 1
  (** Checks the description against the schema first. *)

end

