(* Every type and value of the stock package is in ours, with a type that is at least as general. *)

open OUnit2

(** Where the stock package's interface is, unless there is none. *)
let stock folder =
  let said = Filename.concat folder "said" in
  let found = Sys.command (Printf.sprintf "env -u OCAMLPATH ocamlfind query libvirt > %s 2>&1" said) in
  if found = 0 then Some (Filename.concat (String.trim (Kit.read said)) "libvirt.mli") else None

(** How a value is made is no part of its type: `external x : t = "name"` is `val x : t`. *)
let plain interface =
  let is_made line = Kit.starts_with "external" (String.trim line) in
  let without_name line =
    match (String.index_opt line '=', String.index_opt line '"') with
    | Some equals, Some quote when equals < quote -> String.sub line 0 equals
    | _ -> line
  in
  let value line =
    if not (is_made line) then line
    else
      let at = Option.get (String.index_opt line 'e') in
      String.sub line 0 at ^ "val" ^ String.sub line (at + 8) (String.length line - at - 8)
  in
  let convert line = if is_made line then without_name (value line) else line in
  String.concat "\n" (List.map convert (String.split_on_char '\n' interface))

let included ctxt =
  let folder = bracket_tmpdir ctxt in
  match stock folder with
  | None -> skip_if true "there is no stock package"
  | Some interface ->
      let file = Filename.concat folder "included.ml" in
      let out = open_out file in
      Printf.fprintf out "module type STOCK = sig\n%s\nend\n\nmodule _ : STOCK = Libvirt\n" (plain (Kit.read interface));
      close_out out;

      let status = Sys.command ("cd " ^ folder ^ " && ocamlfind ocamlc -package libvirt -c included.ml > said 2>&1") in
      if status <> 0 then assert_failure (Kit.read (Filename.concat folder "said"))

let () = run_test_tt_main ("signature" >::: [ "stock is included" >:: included ])
