(* Events, kept as text until somebody looks at them. *)

module E = Libvirt.Event

type t = { told : string Queue.t; run : (unit -> bool) -> unit; stop : unit -> unit }

let patience = 10.

(** Runs the event loop until [enough] holds, or nobody has patience any more. A timer wakes it when nothing else does. *)
let run conn enough =
  let until = Unix.gettimeofday () +. patience in
  let timer = E.add_timeout conn 5 ignore in
  while (not (enough ())) && Unix.gettimeofday () < until do
    E.run_default_impl ()
  done;
  E.remove_timeout conn timer

(** Registers for events, which [ended] ends. *)
let kept conn register ended =
  let told = Queue.create () in
  let id = register (fun text -> Queue.add text told) in
  { told; run = run conn; stop = (fun () -> ended id) }

let on conn register = kept conn register (E.deregister_any conn)

(** A registration gives nothing to look at. *)
let shown _ = Show.nothing ()

(** The next event. *)
let next events =
  events.run (fun () -> not (Queue.is_empty events.told));
  match Queue.take_opt events.told with Some text -> text | None -> failwith "no event came"

(** Ends the registration, when everything that came has been looked at. *)
let stop events =
  let rounds = ref 0 in
  events.run (fun () ->
      incr rounds;
      !rounds > 2);
  events.stop ();
  match Queue.take_opt events.told with Some text -> failwith ("nobody looked at " ^ text) | None -> ()
