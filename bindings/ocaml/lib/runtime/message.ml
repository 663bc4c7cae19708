(* What an answer, a question or an event says, read in order.

   Numbers are little-endian, of 4 or 8 bytes. Text and bytes follow their length, which is -1 for what is absent; lists
   follow their count; an object is the number of its handle, 0 for none. *)

type t = { text : string; mutable place : int }

let of_string text = { text; place = 0 }

let step message size =
  let place = message.place in
  message.place <- place + size;
  place

let byte message = Char.code message.text.[step message 1]
let truth message = byte message <> 0
let int32 message = String.get_int32_le message.text (step message 4)
let int message = Int32.to_int (int32 message)
let unsigned message = int message land 0xffff_ffff
let int64 message = String.get_int64_le message.text (step message 8)
let long message = Int64.to_int (int64 message)
let double message = Int64.float_of_bits (int64 message)
let raw message size = String.sub message.text (step message size) size
let optional message = match int message with -1 -> None | length -> Some (raw message length)
let string message = match int message with -1 -> "" | length -> raw message length
let bytes message = Bytes.unsafe_of_string (string message)
let uuid message = raw message 16

(** So many values, one after the other. *)
let rec several count item message =
  if count <= 0 then []
  else
    let first = item message in
    first :: several (count - 1) item message

let list item message =
  let count = int message in
  if count < 1000 then several count item message else Array.to_list (Array.init count (fun _ -> item message))

let array item message =
  let count = int message in
  Array.init count (fun _ -> item message)


(** An object that came out of another. *)
let handle of_ message = Handle.of_number ~of_ (long message)

let handle_or_none of_ message = match long message with 0 -> None | number -> Some (Handle.of_number ~of_ number)
