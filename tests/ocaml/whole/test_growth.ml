(* Nothing is kept that nobody refers to: 10,000 rounds of everything. *)

open OUnit2
open Kit

let round conn =
  let dom = D.lookup_by_name conn "test" in
  ignore (D.get_info dom);
  ignore (D.get_xml_desc dom);
  D.set_scheduler_parameters dom (D.get_scheduler_parameters dom 1);
  ignore (D.get_all_domain_stats conn [ D.StatsState ] []);
  ignore (D.get_domains conn [ D.ListAll ]);
  ignore (C.get_node_info conn);
  ignore (code (fun () -> D.lookup_by_name conn "nobody"));
  ignore (code (fun () -> D.define_xml conn "<domain"));
  let net = Libvirt.Network.lookup_by_name conn "default" in
  ignore (Libvirt.Network.get_xml_desc net);
  if Random.bool () then D.free dom;
  let id = Libvirt.Event.register_any conn (Libvirt.Event.Lifecycle (fun _ _ -> ignore net)) in
  Libvirt.Event.deregister_any conn id

let rounds _ =
  with_connection (fun conn ->
      let go n =
        for _ = 1 to n do
          round conn
        done;
        Gc.full_major ()
      in
      go 1000;
      let before = memory () in
      go 9000;
      let grown = memory () - before in
      assert_bool (Printf.sprintf "%d KiB more" grown) (grown < 2000))

(* Registrations that come and go, told and untold. *)
let registrations _ =
  with_connection (fun conn ->
      let dom = D.lookup_by_name conn "test" in
      let round () =
        let told = ref 0 in
        let id = Libvirt.Event.register_any conn ~dom (Libvirt.Event.Lifecycle (fun _ _ -> incr told)) in
        D.suspend dom;
        D.resume dom;
        while !told < 2 do
          Libvirt.Event.run_default_impl ()
        done;
        Libvirt.Event.deregister_any conn id
      in
      let go n =
        for _ = 1 to n do
          round ()
        done;
        Gc.full_major ()
      in
      go 500;
      let before = memory () in
      go 3000;
      let grown = memory () - before in
      assert_bool (Printf.sprintf "%d KiB more" grown) (grown < 2000))

(* A connection that nobody refers to is closed, and so is what it kept. *)
let connections _ =
  let go n =
    for _ = 1 to n do
      ignore (D.get_name (D.lookup_by_name (C.connect ~name:uri ()) "test"))
    done;
    Gc.full_major ()
  in
  go 300;
  let before = memory () in
  go 3000;
  let grown = memory () - before in
  assert_bool (Printf.sprintf "%d KiB more" grown) (grown < 2000)

let () =
  Libvirt.Event.register_default_impl ();
  run_test_tt_main
    ("lives"
    >::: [
           "10,000 rounds without growth" >:: rounds;
           "registrations come and go" >:: registrations;
           "connections come and go" >:: connections;
         ])
