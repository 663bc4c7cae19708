(* Errors: one exception with what libvirt says of them. *)

open OUnit2
open Kit
module N = Libvirt.Network

let text = Printf.sprintf "%S"

let whole _ =
  with_connection (fun conn ->
      let e = error (fun () -> D.lookup_by_name conn "nope") in
      assert_equal E.VIR_ERR_NO_DOMAIN e.E.code;
      assert_equal E.VIR_FROM_TEST e.E.domain;
      assert_equal E.VIR_ERR_ERROR e.E.level;
      assert_equal (Some "Domain not found") e.E.message;
      assert_equal ~printer:text "libvirt: VIR_ERR_NO_DOMAIN: VIR_FROM_TEST: Domain not found" (E.to_string e))

let names _ =
  assert_equal ~printer:text "VIR_ERR_INVALID_ARG" (E.string_of_code E.VIR_ERR_INVALID_ARG);
  assert_equal ~printer:text "VIR_FROM_QEMU" (E.string_of_domain E.VIR_FROM_QEMU);
  assert_equal ~printer:text "VIR_ERR_WARNING" (E.string_of_level E.VIR_ERR_WARNING)

(* What is wrong, and the code it has. *)
let misuse =
  [
    ("no such name", "VIR_ERR_NO_DOMAIN", fun conn -> ignore (D.lookup_by_name conn "nope"));
    ("no name", "VIR_ERR_NO_DOMAIN", fun conn -> ignore (D.lookup_by_name conn ""));
    ("no such number", "VIR_ERR_NO_DOMAIN", fun conn -> ignore (D.lookup_by_id conn 4711));
    ("no such UUID", "VIR_ERR_NO_DOMAIN", fun conn -> ignore (D.lookup_by_uuid conn (String.make 16 'x')));
    ("no UUID", "VIR_ERR_INVALID_ARG", fun conn -> ignore (D.lookup_by_uuid_string conn "zz"));
    ("no document", "VIR_ERR_XML_DETAIL", fun conn -> ignore (D.define_xml conn "<domain"));
    ("a document of nothing", "VIR_ERR_NO_NAME", fun conn -> ignore (D.define_xml conn "<domain type='test'/>"));
    ("started twice", "VIR_ERR_INTERNAL_ERROR", fun conn -> D.create (D.lookup_by_name conn "test"));
    ("resumed while running", "VIR_ERR_INTERNAL_ERROR", fun conn -> D.resume (D.lookup_by_name conn "test"));
    ("no such network", "VIR_ERR_NO_NETWORK", fun conn -> ignore (N.lookup_by_name conn "nope"));
    ("no such pool", "VIR_ERR_NO_STORAGE_POOL", fun conn -> ignore (Libvirt.Pool.lookup_by_name conn "nope"));
  ]

let codes =
  let test (name, expected, call) =
    name >:: fun _ ->
    with_connection (fun conn -> assert_equal ~printer:text expected (code (fun () -> call conn)))
  in
  List.map test misuse

let no_driver _ =
  (* Stock libvirt asks a daemon about drivers that it does not know. *)
  let e = error (fun () -> C.connect ~name:"nope:///" ()) in
  assert_bool (E.to_string e) (e.E.code = E.VIR_ERR_NO_CONNECT || e.E.code = E.VIR_ERR_SYSTEM_ERROR);
  assert_bool "says why" (e.E.message <> None)

let closed _ =
  let conn = C.connect ~name:uri () in
  C.close conn;
  assert_equal ~printer:text "VIR_ERR_INVALID_CONN" (code (fun () -> C.get_type conn));
  assert_equal ~printer:text "VIR_ERR_INVALID_CONN" (code (fun () -> C.close conn))

(* A domain that was destroyed is looked up again; its old handle is of no use. *)
let destroyed _ =
  with_guest (fun _ dom ->
      D.create dom;
      D.destroy dom;
      assert_equal ~printer:text "VIR_ERR_INVALID_DOMAIN" (code (fun () -> D.get_name dom));
      assert_equal ~printer:text "VIR_ERR_INVALID_DOMAIN" (code (fun () -> D.destroy dom)))

let network_destroyed _ =
  with_connection (fun conn ->
      let net = N.lookup_by_name conn "default" in
      N.destroy net;
      assert_equal ~printer:text "VIR_ERR_INVALID_NETWORK" (code (fun () -> N.get_name net));
      N.create (N.lookup_by_name conn "default"))

let freed _ =
  with_connection (fun conn ->
      let dom = D.lookup_by_name conn "test" in
      D.free dom;
      assert_equal ~printer:text "VIR_ERR_INVALID_DOMAIN" (code (fun () -> D.get_name dom));
      assert_equal ~printer:text "VIR_ERR_INVALID_DOMAIN" (code (fun () -> D.free dom)))

let last _ =
  with_connection (fun conn ->
      ignore (code (fun () -> D.lookup_by_name conn "nope"));
      (match E.get_last_error () with
      | Some e -> assert_equal E.VIR_ERR_NO_DOMAIN e.E.code
      | None -> assert_failure "the error is not kept");
      E.reset_last_error ();
      assert_equal None (E.get_last_error ());
      assert_equal E.VIR_ERR_OK (E.no_error ()).E.code)

let ignored _ =
  with_connection (fun conn ->
      let find = Libvirt.map_ignore_errors (fun name -> D.get_name (D.lookup_by_name conn name)) in
      assert_equal [ "test" ] (find [ "nope"; "test"; "" ]))

let () =
  run_test_tt_main
    ("errors"
    >::: [
           "all that is said" >:: whole;
           "names" >:: names;
           "codes" >::: codes;
           "no driver" >:: no_driver;
           "closed connection" >:: closed;
           "destroyed domain" >:: destroyed;
           "destroyed network" >:: network_destroyed;
           "freed domain" >:: freed;
           "last error" >:: last;
           "errors ignored" >:: ignored;
         ])
