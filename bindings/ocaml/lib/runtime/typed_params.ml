(* Typed parameters: names, each with a value of one of seven types. *)

type value =
  | TypedFieldInt32 of int32
  | TypedFieldUInt32 of int32
  | TypedFieldInt64 of int64
  | TypedFieldUInt64 of int64
  | TypedFieldFloat of float
  | TypedFieldBool of bool
  | TypedFieldString of string

type t = (string * value) list

let take_one message =
  let name = Message.string message in
  let value =
    match Message.int message with
    | 1 -> TypedFieldInt32 (Message.int32 message)
    | 2 -> TypedFieldUInt32 (Message.int32 message)
    | 3 -> TypedFieldInt64 (Message.int64 message)
    | 4 -> TypedFieldUInt64 (Message.int64 message)
    | 5 -> TypedFieldFloat (Message.double message)
    | 6 -> TypedFieldBool (Message.truth message)
    | _ -> TypedFieldString (Message.string message)
  in
  (name, value)

let take message : t = Message.list take_one message

let put_one call (name, value) =
  Call.text call name;
  match value with
  | TypedFieldInt32 number ->
      Call.int call 1;
      Call.int32 call number
  | TypedFieldUInt32 number ->
      Call.int call 2;
      Call.int32 call number
  | TypedFieldInt64 number ->
      Call.int call 3;
      Call.int64 call number
  | TypedFieldUInt64 number ->
      Call.int call 4;
      Call.int64 call number
  | TypedFieldFloat number ->
      Call.int call 5;
      Call.double call number
  | TypedFieldBool yes ->
      Call.int call 6;
      Call.truth call yes
  | TypedFieldString text ->
      Call.int call 7;
      Call.text call text

let put call (all : t) = Call.list put_one call all
