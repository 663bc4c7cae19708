(* The library as a whole. *)

(** The version of the library, and what it is for a driver. *)
let get_version ?driver () =
  let ask name =
    let call = Call.make Functions.virGetVersion in
    Call.optional Call.text call name;
    Message.long (Call.run call)
  in
  (ask None, match driver with Some _ -> ask driver | None -> 0)
