(* Calls: a message is written, sent, and its answer read. *)

type t = { function_ : int; mutable bytes : Bytes.t; mutable place : int; mutable kept : Obj.t list }

let make function_ = { function_; bytes = Bytes.create 56; place = 0; kept = [] }

(** Where the next [size] bytes go. *)
let room call size =
  let place = call.place in
  let wanted = place + size in
  if wanted > Bytes.length call.bytes then call.bytes <- Bytes.extend call.bytes 0 (wanted + 64);
  call.place <- wanted;
  place

let wrong format = Printf.ksprintf invalid_arg format

let int32 call value =
  let place = room call 4 in
  Bytes.set_int32_le call.bytes place value

let int64 call value =
  let place = room call 8 in
  Bytes.set_int64_le call.bytes place value

(** A number that C has in 32 bits with a sign. *)
let int call value =
  if value < -0x8000_0000 || value > 0x7fff_ffff then wrong "%d has more than 32 bits" value;
  int32 call (Int32.of_int value)

(** A number that C has in 32 bits without a sign; all bits may be said as -1. *)
let unsigned call value =
  if value < -0x8000_0000 || value > 0xffff_ffff then wrong "%d has more than 32 bits" value;
  int32 call (Int32.of_int value)

let long call value = int64 call (Int64.of_int value)
let double call value = int64 call (Int64.bits_of_float value)

let truth call value =
  let place = room call 1 in
  Bytes.set call.bytes place (if value then '\001' else '\000')

(** Bytes, whatever they are. *)
let data call value =
  let length = String.length value in
  int call length;
  let place = room call length in
  Bytes.blit_string value 0 call.bytes place length

let bytes call value = data call (Bytes.unsafe_to_string value)

(** Text, which C ends at a NUL: one that has more behind it is another text than its reader thinks. *)
let text call value =
  if String.contains value '\000' then invalid_arg "a text with a NUL inside";
  data call value

let optional put call = function Some value -> put call value | None -> int call (-1)

let uuid call value =
  if String.length value <> 16 then wrong "a UUID of %d bytes, not 16" (String.length value);
  data call value

let list put call values =
  int call (List.length values);
  List.iter (put call) values

let array put call values =
  int call (Array.length values);
  Array.iter (put call) values

(** An object, which nobody may free before the library has taken it. *)
let handle call value =
  call.kept <- Obj.repr value :: call.kept;
  long call (Handle.number value)

let handle_or_none call = function Some value -> handle call value | None -> long call 0

let fault message =
  let code = Fault.code_of_int (Message.int message) in
  let domain = Fault.domain_of_int (Message.int message) in
  let level = Fault.level_of_int (Message.int message) in
  let text = Message.optional message in
  let str1 = Message.optional message in
  let str2 = Message.optional message in
  let str3 = Message.optional message in
  let int1 = Message.int32 message in
  let int2 = Message.int32 message in
  { Fault.code; domain; level; message = text; str1; str2; str3; int1; int2 }

let failed status message =
  match status with
  | 1 ->
      let error = fault message in
      Atomic.set Fault.last (Some error);
      raise (Fault.Virterror error)
  | 2 -> invalid_arg (Message.string message)
  | _ -> failwith (Message.string message)

(** What has been written. *)
let written call = Bytes.sub_string call.bytes 0 call.place

(** The answer that a call gave, to be read on; or the failure that it is. *)
let answered answer =
  let message = Message.of_string answer in
  match Message.byte message with
  | 0 -> message
  | status -> failed status message

(** Sends the message; its answer is then to be read. *)
let run call =
  let answer = Native.call call.function_ call.bytes call.place in
  ignore (Sys.opaque_identity call.kept);
  answered answer

(** A call that begins with an object. *)
let on function_ object_ =
  let call = make function_ in
  handle call object_;
  call

(** A call that takes an object alone. *)
let ask function_ object_ = run (on function_ object_)

(** A text of the handle's own, as its name: it is asked for once, and at once. *)
let own_text function_ self =
  match Handle.text self function_ with
  | "" ->
      let text = Message.string (answered (Native.read function_ (Handle.number self))) in
      ignore (Sys.opaque_identity self);
      Handle.keep_text self function_ text;
      text
  | text -> text

(** A call whose answer says nothing. *)
let done_ call = ignore (run call)

(** Raises what a function says of a handle that is no more, under the name of another one. *)
let missing function_ name self =
  match done_ (on function_ self) with
  | () -> ()
  | exception Fault.Virterror error ->
      let renamed text =
        match String.rindex_opt text ' ' with Some at -> String.sub text 0 (at + 1) ^ name | None -> text
      in
      raise (Fault.Virterror { error with message = Option.map renamed error.message })

(** Gives a handle back, as the function of that name in C does; [asked] is another one of the same kind of object. *)
let free asked name self = if Handle.number self = 0 then missing asked name self else Handle.release self
