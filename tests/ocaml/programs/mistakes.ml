(* What goes wrong, and how it is said: `mistakes [URI]`. *)

open Printf
module C = Libvirt.Connect
module D = Libvirt.Domain
module N = Libvirt.Network
module P = Libvirt.Pool
module V = Libvirt.Volume
module E = Libvirt.Virterror

let attempt what f =
  match f () with
  | () -> printf "%s: done\n" what
  | exception Libvirt.Virterror e ->
      printf "%s: %s\n" what (E.to_string e);
      printf "  %s, %s, %s\n" (E.string_of_code e.E.code) (E.string_of_domain e.E.domain) (E.string_of_level e.E.level)
  | exception Libvirt.Not_supported name -> printf "%s: not supported: %s\n" what name

let () =
  let name = if Array.length Sys.argv > 1 then Some Sys.argv.(1) else None in
  let conn = C.connect ?name () in
  let dom () = D.lookup_by_name conn "web" in
  List.iter
    (fun (what, f) -> attempt what f)
    [
      ("no such domain", fun () -> ignore (D.lookup_by_name conn "nobody"));
      ("no such number", fun () -> ignore (D.lookup_by_id conn 123456));
      ("no such UUID", fun () -> ignore (D.lookup_by_uuid conn (String.make 16 '\001')));
      ("half a UUID", fun () -> ignore (D.lookup_by_uuid_string conn "1234"));
      ("half a document", fun () -> ignore (D.define_xml conn "<domain type='test'><name>x</name>"));
      ("started twice", fun () -> D.create (dom ()));
      ("too many CPUs", fun () -> D.set_vcpus (dom ()) 1000);
      ("no such disk", fun () -> ignore (D.block_stats (dom ()) "nope"));
      ("no such interface", fun () -> ignore (D.interface_stats (dom ()) "nope"));
      ("no such file", fun () -> D.restore conn "/nonexistent/file");
      ("no such folder", fun () -> D.save (dom ()) "/nonexistent/folder/file");
      ("no such network", fun () -> ignore (N.lookup_by_name conn "nobody"));
      ("no network", fun () -> ignore (N.create_xml conn "<network/>"));
      ("no such pool", fun () -> ignore (P.lookup_by_name conn "nobody"));
      ("no such volume", fun () -> ignore (V.lookup_by_path conn "/nonexistent"));
      ("no such volume by key", fun () -> ignore (V.lookup_by_key conn "nope"));
    ];
  attempt "a domain after destroy" (fun () ->
      let dom = dom () in
      D.destroy dom;
      print_string (D.get_name dom));
  attempt "destroyed twice" (fun () -> D.destroy (dom ()));
  attempt "a domain freed twice" (fun () ->
      let dom = dom () in
      D.free dom;
      D.free dom);
  attempt "a network after destroy" (fun () ->
      let net = N.create_xml conn "<network><name>gone</name></network>" in
      N.destroy net;
      print_string (N.get_name net));
  E.reset_last_error ();
  printf "last error: %b\n" (E.get_last_error () = None);
  let found = Libvirt.map_ignore_errors (D.lookup_by_name conn) [ "web"; "nobody" ] in
  printf "found: %s\n" (String.concat ", " (List.map D.get_name found));
  attempt "without rights" (fun () ->
      let name = Option.get name in
      let conn = C.connect_readonly ~name () in
      (* The types forbid this; Obj takes them away. *)
      D.create (Obj.magic (D.lookup_by_name conn "web")));
  C.close conn;
  attempt "after close" (fun () -> print_string (C.get_type conn))
