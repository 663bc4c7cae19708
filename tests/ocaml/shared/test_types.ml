(* Phantom types: what changes something takes no handle of a read-only connection, and what looks takes both.

   Each call is compiled twice, so that it is refused for this reason and no other. *)

open OUnit2

let changing =
  [
    ("Connect", "Libvirt.Domain.define_xml it \"\"");
    ("Connect", "Libvirt.Domain.create_xml it \"\" []");
    ("Connect", "Libvirt.Network.define_xml it \"\"");
    ("Connect", "Libvirt.Pool.create_xml it \"\"");
    ("Connect", "Libvirt.Secret.define_xml it \"\"");
    ("Domain", "Libvirt.Domain.create it");
    ("Domain", "Libvirt.Domain.destroy it");
    ("Domain", "Libvirt.Domain.undefine it");
    ("Domain", "Libvirt.Domain.set_memory it 1L");
    ("Domain", "Libvirt.Domain.get_xml_desc_flags it []");
    ("Network", "Libvirt.Network.destroy it");
    ("Network", "Libvirt.Network.set_autostart it true");
    ("Pool", "Libvirt.Pool.undefine it");
    ("Pool", "Libvirt.Volume.create_xml it \"\"");
    ("Volume", "Libvirt.Volume.delete it Libvirt.Volume.Normal");
    ("Secret", "Libvirt.Secret.set_value it (Bytes.create 1)");
    (* What comes out of a read-only connection is read-only. *)
    ("Connect", "Libvirt.Domain.(suspend (lookup_by_name it \"test\"))");
    ("Connect", "List.map Libvirt.Domain.suspend (Libvirt.Domain.get_domains it [])");
    ("Domain", "(it : Libvirt.rw Libvirt.Domain.t)");
  ]

let looking =
  [
    ("Connect", "Libvirt.Connect.get_type it");
    ("Connect", "Libvirt.Domain.(get_name (lookup_by_name it \"test\"))");
    ("Connect", "Libvirt.Connect.const it");
    ("Domain", "Libvirt.Domain.get_info it");
    ("Domain", "Libvirt.Domain.const it");
    ("Network", "Libvirt.Network.get_xml_desc it");
    ("Pool", "Libvirt.Pool.free it");
    ("Volume", "Libvirt.Volume.pool_of_volume it");
    ("Secret", "Libvirt.Secret.get_value it");
  ]

(** Whether a program compiles that makes the call with a handle of [rights]. *)
let compiles ctxt rights (kind, call) =
  let folder = bracket_tmpdir ctxt in
  let file = Filename.concat folder "program.ml" in
  let out = open_out file in
  Printf.fprintf out "let call (it : Libvirt.%s Libvirt.%s.t) = ignore (%s)\n" rights kind call;
  close_out out;
  let command = Printf.sprintf "cd %s && ocamlfind ocamlc -package libvirt -c program.ml > said 2>&1" folder in
  let status = Sys.command command in
  let said = Kit.read (Filename.concat folder "said") in
  (status = 0, said)

let refused ((_, name) as call) =
  name >:: fun ctxt ->
  let fine, said = compiles ctxt "rw" call in
  assert_bool said fine;
  let fine, said = compiles ctxt "ro" call in
  assert_bool "read-only compiles" (not fine);
  assert_bool said (Kit.contains "Libvirt.ro" said)

let accepted ((_, name) as call) =
  name >:: fun ctxt ->
  let both = List.map (fun rights -> compiles ctxt rights call) [ "rw"; "ro" ] in
  List.iter (fun (fine, said) -> assert_bool said fine) both

let () =
  run_test_tt_main
    ("types" >::: [ "changing" >::: List.map refused changing; "looking" >::: List.map accepted looking ])
