type ('kind, 'rights) t = { number : int ref; kind : int; holder : holder; mutable texts : texts }
and texts = Nothing | Text of int * string * texts
and holder = Nobody | Somebody : ('kind, 'rights) t -> holder

let give_back number =
  let given = !number in
  number := 0;
  if given <> 0 then Native.release given

let release handle = give_back handle.number

(* What runs at the end knows the number alone, so that young handles can go with the minor heap. *)
let make given holder =
  let number = ref given in
  let handle = { number; kind = given lsr 56; holder; texts = Nothing } in
  Gc.finalise_last (fun () -> give_back number) handle;
  handle

let of_number ?of_ number = make number (match of_ with Some of_ -> Somebody of_ | None -> Nobody)
let number handle = !(handle.number)

let rec find function_ = function
  | Text (known, text, _) when known = function_ -> text
  | Text (_, _, others) -> find function_ others
  | Nothing -> ""

let text handle function_ = if number handle = 0 then "" else find function_ handle.texts

(* Two threads may both keep what they were told, which is the same. *)
let keep_text handle function_ text = handle.texts <- Text (function_, text, handle.texts)

(* The kind of object is what the type of the result says: whoever asks names one that goes with it. It is the highest byte
   of a number, and stays known when the number is given back. *)
let rec held : type kind rights. int -> (kind, rights) t -> Obj.t option =
 fun kind handle ->
  if handle.kind = kind then Some (Obj.repr handle)
  else match handle.holder with Nobody -> None | Somebody holder -> held kind holder

external with_rights : ('kind, 'any) t -> ('kind, 'rights) t = "%identity"

let holder kind handle =
  match held kind handle with Some found -> Obj.obj found | None -> invalid_arg "an object that belongs to nothing"
