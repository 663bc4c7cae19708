(* Measures calls of Libvirt on test:///default, and prints one JSON line a call.

   It is built with whatever package `libvirt` is found, ours or the stock one, and so uses only what both have. *)

module C = Libvirt.Connect
module D = Libvirt.Domain
module E = Libvirt.Event

let uri = "test:///default"
let many = 1000
let batches = 5
let batch_ns = 20e6

(** Makes the call so many times, and gives the nanoseconds it took. *)
let time_of call times =
  let start = Unix.gettimeofday () in
  for _ = 1 to times do
    call ()
  done;
  (Unix.gettimeofday () -. start) *. 1e9

(** Makes the call in batches long enough for the clock, and prints the median's time a call. *)
let measure name call =
  let rec enough times = if time_of call times < batch_ns then enough (times * 2) else times in
  let times = enough 1 in
  let ns = List.sort compare (List.init batches (fun _ -> time_of call times /. float_of_int times)) in
  Printf.printf "{\"name\": \"%s\", \"ns\": %.1f}\n%!" name (List.nth ns (batches / 2))

let document =
  Printf.sprintf "<domain type='test'><name>bench-%04d</name><memory>8192</memory><os><type>hvm</type></os></domain>"

let () =
  E.register_default_impl ();

  (* First, while no connection is open: a second one to the same URI may share the first's. *)
  measure "open" (fun () -> C.close (C.connect ~name:uri ()));

  let conn = C.connect ~name:uri () in
  let domain = D.lookup_by_name conn "test" in
  measure "getVersion" (fun () -> ignore (C.get_version conn));
  measure "getName" (fun () -> ignore (D.get_name domain));
  measure "info" (fun () -> ignore (D.get_info domain));
  measure "XMLDesc" (fun () -> ignore (D.get_xml_desc domain));
  measure "lookupByName" (fun () -> ignore (D.lookup_by_name conn "test"));
  let list () = ignore (D.get_domains conn [ D.ListAll ]) in
  let statistics () = ignore (D.get_all_domain_stats conn [ D.StatsState ] []) in
  measure "listAllDomains of 1" list;
  measure "getAllDomainStats of 1" statistics;

  (* An event: from the call that makes it to the callback. *)
  let seen = ref 0 and running = ref true in
  let id = E.register_any conn (E.Lifecycle (fun _ _ -> incr seen)) in
  measure "event" (fun () ->
      let before = !seen in
      if !running then D.suspend domain else D.resume domain;
      running := not !running;
      while !seen = before do
        E.run_default_impl ()
      done);
  E.deregister_any conn id;

  for number = 1 to many - 1 do
    ignore (D.define_xml conn (document number))
  done;
  measure "listAllDomains of 1000" list;
  measure "getAllDomainStats of 1000" statistics
