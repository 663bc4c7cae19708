(* Registrations of those who are told of events. *)

(** A registration: the listener's number here, its number in the library, and the function that ends it. *)
type id = { listener : int; number : int; ended_by : int }

(** Has [listener] be told of what the call that [ask] begins registers for; that call takes the listener's number last. *)
let start ~ended_by ask listener =
  let register listener =
    let call = ask () in
    Call.long call listener;
    Message.int (Call.run call)
  in
  let listener, number = Callbacks.listen listener register in
  { listener; number; ended_by }

(** Has [listener] be told of the events of one kind: of one object, or of all that a connection has. *)
let of_kind register ~ended_by kind ?of_ conn listener =
  let ask () =
    let call = Call.on register conn in
    Call.handle_or_none call of_;
    Call.int call kind;
    call
  in
  start ~ended_by ask listener

(** Ends a registration; once is enough. *)
let stop conn id =
  if Callbacks.is_known id.listener then (
    Callbacks.forget id.listener;
    let call = Call.on id.ended_by conn in
    Call.int call id.number;
    Call.done_ call)
