(* Texts, bytes and lists, and none of them. *)

open OUnit2
open Kit

let text = Printf.sprintf "%S"

let unicode _ =
  let name = "büro-日本-🐫" in
  with_guest ~name (fun conn dom ->
      assert_equal ~printer:text name (D.get_name dom);
      assert_equal ~printer:text name (D.get_name (D.lookup_by_name conn name));
      assert_bool "in its document" (contains ("<name>" ^ name ^ "</name>") (D.get_xml_desc dom));
      let all = Array.to_list (C.list_defined_domains conn (C.num_of_defined_domains conn)) in
      assert_bool "in the list" (List.mem name all))

let none _ =
  with_connection (fun conn ->
      assert_equal [||] (C.list_domains conn 0);
      assert_equal [||] (C.list_defined_domains conn 0);
      assert_equal [||] (C.list_defined_networks conn 10);
      assert_equal [] (D.get_domains conn []))

let uuids _ =
  with_connection (fun conn ->
      let dom = D.lookup_by_name conn "test" in
      let bytes = D.get_uuid dom and shown = D.get_uuid_string dom in
      assert_equal ~printer:string_of_int Libvirt.uuid_length (String.length bytes);
      assert_equal ~printer:string_of_int Libvirt.uuid_string_length (String.length shown);
      let digits = String.concat "" (String.split_on_char '-' shown) in
      let hex = String.concat "" (List.map (fun c -> Printf.sprintf "%02x" (Char.code c)) (List.of_seq (String.to_seq bytes))) in
      assert_equal ~printer:text digits hex;
      assert_equal ~printer:text "test" (D.get_name (D.lookup_by_uuid conn bytes));
      assert_equal ~printer:text "test" (D.get_name (D.lookup_by_uuid_string conn shown)))

(* Bytes with every value come back as they went in. *)
let secret _ =
  let module S = Libvirt.Secret in
  with_connection (fun conn ->
      let secret =
        try
          S.define_xml conn
            "<secret ephemeral='no' private='no'><usage type='volume'><volume>/ocaml/bytes</volume></usage></secret>"
        with Libvirt.Virterror { E.code = E.VIR_ERR_NO_SUPPORT; _ } ->
          skip_if true "the stock test driver has no secrets";
          assert false
      in
      let value = Bytes.init 256 Char.chr in
      S.set_value secret value;
      assert_equal value (S.get_value secret);
      assert_equal S.Volume (S.get_usage_type secret);
      assert_equal ~printer:text "/ocaml/bytes" (S.get_usage_id secret);
      let again = S.lookup_by_usage conn S.Volume "/ocaml/bytes" in
      assert_equal ~printer:text (S.get_uuid_string secret) (S.get_uuid_string again);
      S.undefine secret)

let cpu_maps _ =
  let map = Bytes.make (C.cpumaplen 20) '\000' in
  assert_equal ~printer:string_of_int 3 (Bytes.length map);
  C.use_cpu map 9;
  C.use_cpu map 2;
  C.unuse_cpu map 2;
  assert_equal (Bytes.of_string "\000\002\000") map;
  assert_bool "in use" (C.cpu_usable map 3 0 9);
  assert_bool "not in use" (not (C.cpu_usable map 3 0 2))

let () =
  run_test_tt_main
    ("texts"
    >::: [
           "unicode" >:: unicode;
           "none" >:: none;
           "UUIDs" >:: uuids;
           "bytes" >:: secret;
           "maps of CPUs" >:: cpu_maps;
         ])
