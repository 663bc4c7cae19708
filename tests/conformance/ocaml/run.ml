(* How cases are gone through: their connections, steps and texts. *)

module C = Libvirt.Connect

type t = { scratch : string }

(** A case that cannot be said after all. *)
exception Cannot of string

let hosts = Filename.concat (Filename.dirname (Sys.getcwd ())) "hosts"

(** Tells whoever counts. *)
let record line =
  match Sys.getenv_opt "POLYVIRT_CONFORMANCE_RESULTS" with
  | None -> ()
  | Some file ->
      let out = open_out_gen [ Open_append; Open_creat ] 0o644 file in
      output_string out (line ^ "\n");
      close_out out

let replace word by text =
  let rec go at =
    match Expected.find word text at with
    | Some found ->
        let after = found + String.length word in
        String.sub text at (found - at) ^ by ^ go after
    | None -> String.sub text at (String.length text - at)
  in
  go 0

(** Where the daemon is that the cases administrate. *)
let daemon () =
  match Sys.getenv_opt "POLYVIRT_CONFORMANCE_DAEMON" with
  | Some uri when uri <> "" -> uri
  | _ -> raise (Cannot "there is no stock daemon")

(** Text with the folders and the daemon that it names. *)
let text run text =
  let text = if Expected.find "{daemon}" text 0 = None then text else replace "{daemon}" (daemon ()) text in
  replace "{hosts}" hosts (replace "{scratch}" run.scratch text)

let fail step why = OUnit2.assert_failure (Printf.sprintf "%s: %s" step why)

(** Makes a call and shows what it gives; holds that against what is expected. *)
let attempt step work shown expected =
  match work () with
  | value ->
      let answer = shown value in
      if not (Expected.fits expected answer) then
        fail step (Printf.sprintf "expected %s, not %s" (Expected.to_string expected) answer);
      Some value
  | exception Libvirt.Virterror error ->
      if not (Expected.fits_error expected error) then
        fail step (Printf.sprintf "expected %s, but failed: %s" (Expected.to_string expected) (Libvirt.Virterror.to_string error));
      None

(** A call whose result others need. *)
let step step_ work shown expected =
  match attempt step_ work shown expected with Some value -> value | None -> fail step_ "others need what it gives"

(** A call whose result nobody needs. *)
let check step work shown expected = ignore (attempt step work shown expected)

let in_threads count work =
  if count = 1 then work ()
  else
    let failures = ref [] and mutex = Mutex.create () in
    let guarded () =
      try work ()
      with failure ->
        Mutex.lock mutex;
        failures := failure :: !failures;
        Mutex.unlock mutex
    in
    let threads = List.init count (fun _ -> Thread.create guarded ()) in
    List.iter Thread.join threads;
    List.iter raise !failures

let recorded name work =
  match work () with
  | () -> record (name ^ " ok")
  | exception Cannot why ->
      record (Printf.sprintf "%s skipped %s" name why);
      OUnit2.skip_if true why
  | exception failure ->
      record (name ^ " failed");
      raise failure

let with_scratch name ctxt work =
  let scratch = OUnit2.bracket_tmpdir ctxt in
  recorded name (fun () -> work { scratch })

(** A case whose connection may change things. *)
let case name ?(threads = 1) uri steps =
  let test ctxt =
    with_scratch name ctxt (fun run ->
        let conn = C.connect ~name:(text run uri) () in
        in_threads threads (fun () -> steps run conn))
  in
  OUnit2.(name >:: test)

(** A case whose connection is read-only. Its type forbids to ask what is refused; here that is asked all the same. *)
let case_read_only name uri steps =
  let test ctxt =
    with_scratch name ctxt (fun run ->
        let conn : Libvirt.rw C.t = Obj.magic (C.connect_readonly ~name:(text run uri) ()) in
        steps run conn)
  in
  OUnit2.(name >:: test)

(** A case that opens what it needs. *)
let case_apart name steps = OUnit2.(name >:: fun ctxt -> with_scratch name ctxt steps)

(** A case that cannot be said in OCaml. *)
let skipped name why = OUnit2.(name >:: fun _ -> recorded name (fun () -> raise (Cannot why)))
