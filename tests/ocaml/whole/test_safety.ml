(* What makes no sense raises, where C would read what is not there. *)

open OUnit2
open Kit

(** It raises, whichever exception says so. *)
let refused what f =
  what >:: fun _ ->
  with_connection (fun conn ->
      match f conn (D.lookup_by_name conn "test") with
      | () -> assert_failure "nothing was raised"
      | exception (Libvirt.Virterror _ | Invalid_argument _) -> ())

let calls =
  [
    refused "a text with an end inside" (fun conn _ -> ignore (D.lookup_by_name conn "test\000junk"));
    refused "a document with an end inside" (fun conn _ -> ignore (D.define_xml conn (guest "a" ^ "\000<b/>")));
    refused "a URI with an end inside" (fun _ _ -> ignore (C.connect ~name:"test:///default\000" ()));
    refused "a short UUID" (fun conn _ -> ignore (D.lookup_by_uuid conn "abc"));
    refused "a long UUID" (fun conn dom -> ignore (D.lookup_by_uuid conn (D.get_uuid dom ^ "x")));
    refused "fewer than no names" (fun conn _ -> ignore (C.list_defined_domains conn (-1)));
    refused "fewer than no numbers" (fun conn _ -> ignore (C.list_domains conn (-1)));
    refused "fewer than no CPUs" (fun _ dom -> ignore (D.get_vcpus dom (-1) 1));
    refused "maps of a negative length" (fun _ dom -> ignore (D.get_vcpus dom 1 (-1)));
    refused "more memory than there is" (fun conn _ -> ignore (C.list_domains conn max_int));
    refused "a peek beyond the buffer" (fun _ dom -> D.memory_peek dom [ D.Virtual ] 0L 100 (String.make 10 'x') 0);
    refused "a peek before the buffer" (fun _ dom -> D.block_peek dom "vda" 0L 5 (String.make 10 'x') (-3));
    refused "a map of no CPUs" (fun _ dom -> D.pin_vcpu dom 0 "");
    refused "a CPU beyond its map" (fun _ _ -> C.use_cpu (Bytes.create 1) 99);
    refused "a number too large" (fun conn _ -> ignore (D.lookup_by_id conn (1 lsl 40)));
  ]

(* An exception in a callback ends neither the process nor the loop. *)
let raising _ =
  with_connection (fun conn ->
      let told = ref 0 in
      let bad = Libvirt.Event.register_any conn (Libvirt.Event.Lifecycle (fun _ _ -> failwith "a callback's own")) in
      let good = Libvirt.Event.register_any conn (Libvirt.Event.Lifecycle (fun _ _ -> incr told)) in
      let dom = D.lookup_by_name conn "test" in
      D.suspend dom;
      D.resume dom;
      let deadline = Unix.gettimeofday () +. 10. in
      while !told < 2 && Unix.gettimeofday () < deadline do
        try Libvirt.Event.run_default_impl () with Failure _ -> ()
      done;
      assert_equal ~printer:string_of_int 2 !told;
      List.iter (Libvirt.Event.deregister_any conn) [ bad; good ])

(* A callback may make calls of its own, and end its own registration. *)
let calling _ =
  with_connection (fun conn ->
      let said = ref [] and id = ref None in
      let note dom _ =
        said := (D.get_name dom, (D.get_info dom).D.state) :: !said;
        Gc.compact ();
        Option.iter (Libvirt.Event.deregister_any conn) !id;
        id := None
      in
      id := Some (Libvirt.Event.register_any conn (Libvirt.Event.Lifecycle note));
      let dom = D.lookup_by_name conn "test" in
      D.suspend dom;
      run_until conn (fun () -> !said <> []);
      D.resume dom;
      assert_equal [ ("test", D.InfoPaused) ] !said)

(* Threads share a connection. *)
let shared _ =
  with_connection (fun conn ->
      let wrong = Atomic.make 0 in
      let work () =
        for _ = 1 to 300 do
          match D.get_name (D.lookup_by_name conn "test") with
          | "test" -> if code (fun () -> D.lookup_by_name conn "no") <> "VIR_ERR_NO_DOMAIN" then Atomic.incr wrong
          | _ | (exception _) -> Atomic.incr wrong
        done
      in
      List.iter Thread.join (List.init 8 (fun _ -> Thread.create work ()));
      assert_equal ~printer:string_of_int 0 (Atomic.get wrong))

(* Values are moved while calls are made: whoever keeps a pointer to one finds something else. *)
let moved _ =
  let before = Gc.get () in
  Gc.set { before with Gc.minor_heap_size = 256; space_overhead = 20 };
  Fun.protect
    ~finally:(fun () -> Gc.set before)
    (fun () ->
      with_connection (fun conn ->
          let dom = D.lookup_by_name conn "test" in
          for _ = 1 to 500 do
            assert_equal "test" (D.get_name dom);
            assert_equal 2 (D.get_info dom).D.nr_virt_cpu;
            let records = D.get_all_domain_stats conn [ D.StatsState ] [] in
            assert_equal (D.TypedFieldInt32 1l) (List.assoc "state.state" (Array.to_list records.(0).D.params));
            let e = error (fun () -> D.lookup_by_name conn "no") in
            assert_equal (Some "Domain not found") e.E.message
          done))

let () =
  Libvirt.Event.register_default_impl ();
  run_test_tt_main
    ("safety"
    >::: [
           "refused" >::: calls;
           "a callback raises" >:: raising;
           "a callback calls" >:: calling;
           "threads share a connection" >:: shared;
           "values move" >:: moved;
         ])
