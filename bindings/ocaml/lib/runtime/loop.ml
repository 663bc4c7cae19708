(* The library's event loop, which the program runs when it likes. *)

let register_default_impl () = Call.done_ (Call.make Functions.virEventRegisterDefaultImpl)

(** One round; none is needed when there is something to tell already, as after an exception. *)
let run_default_impl () =
  if not (Callbacks.deliver ()) then (
    Call.done_ (Call.make Functions.virEventRunDefaultImpl);
    ignore (Callbacks.deliver ()))

(** A timer or a watched file: the listener's number here, and its number in the loop. *)
type watch = { listener : int; number : int }

type timer_id = watch

(** Who is told of no object; 0 stands for it. *)
let without_object listener message =
  ignore (Message.long message);
  listener message

let watch function_ put listener =
  let register listener =
    let call = Call.make function_ in
    put call;
    Call.long call listener;
    Message.int (Call.run call)
  in
  let listener, number = Callbacks.listen (without_object listener) register in
  { listener; number }

let change function_ watch put =
  let call = Call.make function_ in
  Call.int call watch.number;
  put call;
  Call.done_ call

let unwatch function_ watch =
  if Callbacks.is_known watch.listener then (
    Callbacks.forget watch.listener;
    change function_ watch ignore)

let add_timeout _ milliseconds tick =
  watch Functions.virEventAddTimeout (fun call -> Call.int call milliseconds) (fun _ -> tick ())

let update_timeout timer milliseconds =
  change Functions.virEventUpdateTimeout timer (fun call -> Call.int call milliseconds)

let remove_timeout _ timer = unwatch Functions.virEventRemoveTimeout timer

type handle_id = watch

let add_handle fd events ready =
  let put call =
    Call.int call fd;
    Call.unsigned call events
  in
  let listener message =
    let _watch = Message.int message in
    let fd = Message.int message in
    ready fd (Message.unsigned message)
  in
  watch Functions.virEventAddHandle put listener

let update_handle handle events = change Functions.virEventUpdateHandle handle (fun call -> Call.unsigned call events)
let remove_handle handle = unwatch Functions.virEventRemoveHandle handle
