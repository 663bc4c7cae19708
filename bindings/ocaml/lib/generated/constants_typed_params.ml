(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: typed-params. *)

(** Type of a typed parameter's value. *)
module Typed_parameter_type = struct
  let int = 1
  (** 32-bit integer with sign, in [i]. *)

  let uint = 2
  (** 32-bit integer without sign, in [ui]. *)

  let llong = 3
  (** 64-bit integer with sign, in [l]. *)

  let ullong = 4
  (** 64-bit integer without sign, in [ul]. *)

  let double = 5
  (** Double-precision floating-point number, in [d]. *)

  let boolean = 6
  (** Yes (1) or no (0), in [b]. *)

  let string = 7
  (** Text, in [s]. *)

end

(** Flag that many calls with typed parameters share; its bit is kept free in their own flags. *)
module Typed_parameter_flags = struct
  let string_okay = 4
  (** The caller understands parameters that hold text; set by the library itself where the other end can send them. *)

end

