(* What cases do through functions that take callbacks without a number, or several of them. *)

open Libvirt

(* The timer that wakes the loop wants a connection, whichever. *)
let waking () = Connect.connect ~name:"test:///default" ()

let close_events conn =
  Listening.kept conn
    (fun tell -> Connect.register_close_callback conn (fun reason -> tell (Show.number reason)))
    (Connect.unregister_close_callback conn)

let admin_close_events adm =
  Listening.kept (waking ())
    (fun tell -> Admin.Connect.register_close_callback adm (fun reason -> tell (Show.number reason)))
    (Admin.Connect.unregister_close_callback adm)

(** A stream that is ready stays so: one event is enough. *)
let stream_events stream events =
  let first = ref true in
  let ready tell events =
    Stream.event_update_callback stream 0;
    if !first then tell (Show.number events);
    first := false
  in
  Listening.kept (waking ())
    (fun tell -> Stream.event_add_callback stream events (ready tell))
    (Stream.event_remove_callback stream)

(** The client of a server that came last. *)
let newest_client server =
  let later a b = Int64.compare (Admin.Client.get_id b) (Admin.Client.get_id a) in
  match List.sort later (Admin.Server.list_clients server) with
  | newest :: _ -> newest
  | [] -> failwith "the server has no clients"

(** How many bytes from [at] on are zeros, or are none. *)
let alike data at =
  let zero at = Bytes.get data at = '\000' in
  let rec past last = if last < Bytes.length data && zero last = zero at then past (last + 1) else last in
  past at - at

(** Sends bytes, of which zeros are holes. *)
let sparse_send stream data =
  let at = ref 0 in
  let next () =
    let length = Int64.of_int (alike data !at) in
    if length > 0L && Bytes.get data !at = '\000' then Stream.Section_hole length else Section_data length
  in
  let read room =
    let part = Bytes.sub data !at (min room (alike data !at)) in
    at := !at + Bytes.length part;
    part
  in
  Stream.sparse_send_all stream ~next ~read ~skip:(fun length -> at := !at + Int64.to_int length)

(** Receives bytes, with zeros for holes. *)
let sparse_receive stream =
  let all = Buffer.create 64 in
  let hole length = Buffer.add_string all (String.make (Int64.to_int length) '\000') in
  Stream.sparse_recv_all stream ~write:(Buffer.add_bytes all) ~hole;
  Buffer.to_bytes all

(** Runs the loop until something was told. *)
let heard told =
  Listening.run (waking ()) (fun () -> not (Queue.is_empty told));
  Array.of_seq (Queue.to_seq told)

let watch_a_pipe () =
  let reader, writer = Unix.pipe () in
  let told = Queue.create () and watch = ref None in
  let update events = Option.iter (fun watch -> Event.update_handle watch events) !watch in
  let ready _ events =
    update 0;
    Queue.add (Show.number events) told
  in
  (* On Unix a descriptor is its number. *)
  watch := Some (Event.add_handle (Obj.magic reader : int) 0 ready);
  update Constants.Event_handle_type.readable;
  ignore (Unix.write_substring writer "x" 0 1);
  let texts = heard told in
  Option.iter Event.remove_handle !watch;
  List.iter Unix.close [ reader; writer ];
  texts

let ring_a_timeout () =
  let conn = waking () and told = Queue.create () and timer = ref None in
  let update milliseconds = Option.iter (fun timer -> Event.update_timeout timer milliseconds) !timer in
  let rings () =
    update (-1);
    Queue.add "rang" told
  in
  timer := Some (Event.add_timeout conn (-1) rings);
  update 0;
  let texts = heard told in
  Option.iter (Event.remove_timeout conn) !timer;
  texts
