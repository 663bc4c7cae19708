(* Objects live as long as they are referred to, and no longer. *)

open OUnit2
open Kit

let keeps_connection _ =
  let dom = D.lookup_by_name (C.connect ~name:uri ()) "test" in
  Gc.full_major ();
  Gc.full_major ();
  assert_equal ~printer:Fun.id "test" (D.get_name dom)

let closed_below _ =
  let conn = C.connect ~name:uri () in
  let dom = D.lookup_by_name conn "test" in
  C.close conn;
  assert_equal ~printer:Fun.id "test" (D.get_name dom)

let threads _ =
  let errors = ref 0 and mutex = Mutex.create () in
  let work () =
    try
      with_connection (fun conn ->
          for _ = 1 to 200 do
            let dom = D.lookup_by_name conn "test" in
            if D.get_name dom <> "test" then failwith "another name";
            if code (fun () -> D.lookup_by_name conn "nope") <> "VIR_ERR_NO_DOMAIN" then failwith "another error";
            if code (fun () -> D.lookup_by_uuid_string conn "zz") <> "VIR_ERR_INVALID_ARG" then failwith "another error"
          done)
    with _ ->
      Mutex.lock mutex;
      incr errors;
      Mutex.unlock mutex
  in
  List.iter Thread.join (List.init 8 (fun _ -> Thread.create work ()));
  assert_equal ~printer:string_of_int 0 !errors

let () =
  Libvirt.Event.register_default_impl ();
  run_test_tt_main
    ("lives"
    >::: [
           "a domain keeps its connection" >:: keeps_connection;
           "a domain outlives its closed connection" >:: closed_below;
           "threads have errors of their own" >:: threads;
         ])
