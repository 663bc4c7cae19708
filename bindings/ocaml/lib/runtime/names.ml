(* Lists whose readers say how many they want. *)

(** The first of an array. *)
let at_most max all =
  if max < 0 || max > 0x7fff_ffff then invalid_arg "so many cannot be asked for";
  if Array.length all <= max then all else Array.sub all 0 max
