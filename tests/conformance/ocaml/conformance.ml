(* Every case of every topic, as one program. *)

let () =
  Libvirt.Event.register_default_impl ();
  OUnit2.(run_test_tt_main ("conformance" >::: Topics.tests))
