(* Ends while events are live, threads are in calls, and nothing has been closed: `leave HOW`. *)

module C = Libvirt.Connect
module D = Libvirt.Domain
module E = Libvirt.Event

let uri = "test:///default"
let seen = Atomic.make 0

let forever work =
  let rec go () =
    work ();
    go ()
  in
  ignore (Thread.create go ())

let watch conn =
  ignore (E.register_any conn (E.Lifecycle (fun dom _ -> if D.get_name dom = "test" then Atomic.incr seen)));
  ignore (E.register_any conn (E.Reboot (fun _ () -> Atomic.incr seen)))

let wait () =
  while Atomic.get seen < 20 do
    Thread.yield ()
  done

(** Events come from a thread that runs the loop; others change and look without an end. *)
let in_threads () =
  E.register_default_impl ();
  forever E.run_default_impl;
  let conn = C.connect ~name:uri () in
  watch conn;
  ignore (E.add_timeout conn 1 (fun () -> Atomic.incr seen));
  let dom = D.lookup_by_name conn "test" in
  forever (fun () ->
      D.suspend dom;
      D.resume dom);
  forever (fun () ->
      ignore (D.get_xml_desc dom);
      ignore (D.get_domains conn [ D.ListAll ]));
  wait ()

(** Everything is left as it is, in the middle of the loop. *)
let in_one () =
  E.register_default_impl ();
  let conn = C.connect ~name:uri () in
  watch conn;
  let dom = D.lookup_by_name conn "test" in
  while Atomic.get seen < 20 do
    D.suspend dom;
    D.resume dom;
    E.run_default_impl ()
  done;
  D.suspend dom

(** Streams are live: one is told of, one is in the middle of a transfer whose function leaves. *)
let in_stream () =
  E.register_default_impl ();
  let conn = C.connect ~name:uri () in
  let pool = Libvirt.Pool.lookup_by_name conn "default-pool" in
  let vol = Libvirt.Volume.create_xml_flags pool "<volume><name>left</name><capacity>4096</capacity></volume>" in
  let idle = Libvirt.Stream.create conn and up = Libvirt.Stream.create conn in
  Libvirt.Volume.upload vol idle 0L 4096L;
  ignore (Libvirt.Stream.send idle (Bytes.make 100 'x'));
  Libvirt.Volume.upload vol up 0L 4096L;
  Libvirt.Stream.send_all up (fun _ -> exit 5)

let () =
  match Sys.argv.(1) with
  | "threads" -> in_threads ()
  | "one" -> in_one ()
  | "failure" ->
      in_threads ();
      exit 3
  | "callback" ->
      (* A callback leaves. *)
      E.register_default_impl ();
      let conn = C.connect ~name:uri () in
      ignore (E.register_any conn (E.Lifecycle (fun _ _ -> exit 4)));
      D.suspend (D.lookup_by_name conn "test");
      while true do
        E.run_default_impl ()
      done
  | "stream" -> in_stream ()
  | _ -> exit 2
