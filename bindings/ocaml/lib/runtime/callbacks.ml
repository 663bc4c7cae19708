(* Functions of the program by number: those that are told of events, and those that answer during a call. *)

module Numbers = Map.Make (Int)

let next = Atomic.make 1
let new_number () = Atomic.fetch_and_add next 1

let rec update table change =
  let before = Atomic.get table in
  if not (Atomic.compare_and_set table before (change before)) then update table change

(** Who is told of events. *)
let listeners : (Message.t -> unit) Numbers.t Atomic.t = Atomic.make Numbers.empty

(** Has [listener] be told of what [register] asks the library for; gives its number with what that gave. *)
let listen listener register =
  let number = new_number () in
  update listeners (Numbers.add number listener);
  match register number with
  | given -> (number, given)
  | exception failure ->
      update listeners (Numbers.remove number);
      raise failure

let forget number = update listeners (Numbers.remove number)

let is_known number = Numbers.mem number (Atomic.get listeners)

(** Tells one event that has been queued, and whether there was any. *)
let deliver_one () =
  match Native.next_event () with
  | "" -> false
  | event ->
      let message = Message.of_string event in
      let number = Message.long message in
      (match Numbers.find_opt number (Atomic.get listeners) with
      | Some listener -> listener message
      | None -> Native.release (Message.long message));
      true

(** Tells what has been queued, in order, and whether there was anything. An exception of a listener goes to whoever runs
    the loop; the rest waits. *)
let deliver () =
  let any = deliver_one () in
  if any then
    while deliver_one () do
      ()
    done;
  any

(** Who answers during calls, and what they raised. *)
let answerers : (Message.t -> string) Numbers.t Atomic.t = Atomic.make Numbers.empty

let answer number question =
  let answerer = Numbers.find number (Atomic.get answerers) in
  answerer (Message.of_string question)

(** Runs a call during which [answerer] answers, under the number that the call is given. What it raises, the call raises. *)
let answering answerer call =
  let number = new_number () in
  let raised = ref None in
  let guarded question =
    try answerer question
    with failure ->
      raised := Some failure;
      raise failure
  in
  update answerers (Numbers.add number guarded);
  let forget () = update answerers (Numbers.remove number) in
  match Fun.protect ~finally:forget (fun () -> call number) with
  | given -> given
  | exception failure -> raise (Option.value !raised ~default:failure)

let () =
  Callback.register "polyvirt.answer" answer;
  Native.start ()
