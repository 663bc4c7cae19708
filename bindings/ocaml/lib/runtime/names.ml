(* Lists whose readers say how many they want. *)

(** The first of an array. *)
let at_most max all =
  if max < 0 then invalid_arg "fewer than none";
  if Array.length all <= max then all else Array.sub all 0 max
