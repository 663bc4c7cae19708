(* A domain's life, and what can be learnt of it. *)

open OUnit2
open Kit

let text = Printf.sprintf "%S"
let state dom = (D.get_info dom).D.state

let life _ =
  with_guest (fun conn dom ->
      assert_equal D.InfoShutoff (state dom);
      assert_equal ~printer:string_of_int (-1) (D.get_id dom);
      D.create dom;
      assert_equal D.InfoRunning (state dom);
      assert_bool "has a number" (D.get_id dom > 0);
      assert_equal ~printer:text "guest" (D.get_name (D.lookup_by_id conn (D.get_id dom)));
      D.suspend dom;
      assert_equal D.InfoPaused (state dom);
      D.resume dom;
      assert_equal D.InfoRunning (state dom);
      D.shutdown dom;
      assert_equal D.InfoShutoff (state dom))

let info _ =
  with_guest (fun _ dom ->
      let info = D.get_info dom in
      assert_equal 65536L info.D.max_mem;
      assert_equal 65536L info.D.memory;
      assert_equal ~printer:string_of_int 2 info.D.nr_virt_cpu;
      assert_equal ~printer:text "linux" (D.get_os_type dom);
      assert_equal 65536L (D.get_max_memory dom);
      D.create dom;
      D.set_memory dom 32768L;
      assert_equal 32768L (D.get_info dom).D.memory;
      D.set_vcpus dom 1;
      assert_equal ~printer:string_of_int 1 (D.get_info dom).D.nr_virt_cpu)

let autostart _ =
  with_guest (fun _ dom ->
      assert_equal false (D.get_autostart dom);
      D.set_autostart dom true;
      assert_equal true (D.get_autostart dom))

let transient _ =
  with_connection (fun conn ->
      let dom = D.create_xml conn (guest "transient") [] in
      assert_equal D.InfoRunning (state dom);
      D.destroy dom;
      assert_equal ~printer:text "VIR_ERR_NO_DOMAIN" (code (fun () -> D.lookup_by_name conn "transient")))

let documents _ =
  with_guest (fun _ dom ->
      assert_bool "says its kind" (starts_with "<domain type='test'" (D.get_xml_desc dom));
      let stored = D.get_xml_desc_flags dom [ D.XmlInactive; D.XmlSecure ] in
      assert_bool "says its name" (contains "<name>guest</name>" stored))

let lists _ =
  with_guest (fun conn _ ->
      let names flags = List.sort compare (List.map D.get_name (D.get_domains conn flags)) in
      assert_equal [ "test" ] (names [ D.ListActive ]);
      assert_equal [ "guest" ] (names [ D.ListInactive ]);
      assert_equal [ "guest"; "test" ] (names [ D.ListAll ]);
      assert_equal [ "guest"; "test" ] (names [ D.ListActive; D.ListInactive ]);
      let infos = D.get_domains_and_infos conn [ D.ListAll ] in
      let find name = snd (List.find (fun (dom, _) -> D.get_name dom = name) infos) in
      assert_equal D.InfoRunning (find "test").D.state;
      assert_equal D.InfoShutoff (find "guest").D.state;
      assert_equal [| "guest" |] (C.list_defined_domains conn 10))

let scheduler _ =
  with_connection (fun conn ->
      let dom = D.lookup_by_name conn "test" in
      assert_equal ~printer:text "fair" (fst (D.get_scheduler_type dom));
      let parameters = D.get_scheduler_parameters dom 1 in
      assert_equal [| ("weight", D.SchedFieldUInt32 50l) |] parameters;
      D.set_scheduler_parameters dom parameters)

let cpus _ =
  with_guest (fun _ dom ->
      D.create dom;
      let length = C.cpumaplen 8 in
      let count, cpus, maps = D.get_vcpus dom 2 length in
      assert_equal ~printer:string_of_int 2 count;
      assert_equal ~printer:string_of_int 2 (Array.length cpus);
      assert_equal ~printer:string_of_int 1 cpus.(1).D.number;
      assert_equal D.VcpuRunning cpus.(0).D.vcpu_state;
      assert_equal ~printer:string_of_int (2 * length) (String.length maps);
      D.pin_vcpu dom 1 "\001";
      let _, _, maps = D.get_vcpus dom 2 length in
      assert_bool "on the first" (C.cpu_usable (Bytes.of_string maps) length 1 0);
      assert_bool "on no other" (not (C.cpu_usable (Bytes.of_string maps) length 1 1)))

let statistics _ =
  with_guest (fun conn dom ->
      D.create dom;
      let records = D.get_all_domain_stats conn [ D.StatsState; D.StatsVcpu ] [ D.GetAllDomainsStatsActive ] in
      assert_equal ~printer:string_of_int 2 (Array.length records);
      let own = List.find (fun r -> r.D.dom_uuid = D.get_uuid dom) (Array.to_list records) in
      let params = Array.to_list own.D.params in
      assert_equal (D.TypedFieldInt32 1l) (List.assoc "state.state" params))

let host _ =
  with_connection (fun conn ->
      let node = C.get_node_info conn in
      assert_equal ~printer:text "i686" node.C.model;
      assert_equal 3145728L node.C.memory;
      assert_equal [ 16; 1400; 2; 2; 2; 2 ] C.[ node.cpus; node.mhz; node.nodes; node.sockets; node.cores; node.threads ];
      assert_equal ~printer:string_of_int 16 (C.maxcpus_of_node_info node);
      assert_equal ~printer:text "TEST" (String.uppercase_ascii (C.get_type conn));
      assert_equal ~printer:text uri (C.get_uri conn);
      assert_equal ~printer:string_of_int 32 (C.get_max_vcpus conn ());
      assert_bool "capabilities" (contains "<capabilities>" (C.get_capabilities conn)))

let () =
  run_test_tt_main
    ("domains"
    >::: [
           "life" >:: life;
           "information" >:: info;
           "autostart" >:: autostart;
           "transient" >:: transient;
           "documents" >:: documents;
           "lists" >:: lists;
           "scheduler" >:: scheduler;
           "CPUs" >:: cpus;
           "statistics" >:: statistics;
           "host" >:: host;
         ])
