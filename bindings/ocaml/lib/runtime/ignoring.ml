(* What may vanish while it is looked at. *)

(** [List.map], without what raises an error of libvirt's. *)
let map_ignore_errors f all =
  let attempt item = match f item with value -> Some value | exception Fault.Virterror _ -> None in
  List.filter_map attempt all
