(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: nwfilter. *)

(** How a network filter is defined. *)
module Nw_filter_define_flags = struct
  let validate = 1
  (** Checks the description against the schema first. *)

end

