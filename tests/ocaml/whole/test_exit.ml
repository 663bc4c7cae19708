(* Leaving the process while events are live and threads are in calls. *)

open OUnit2

let rounds = 20
let leave = Filename.concat (Filename.dirname Sys.executable_name) "leave.exe"

let ends how expected =
  how >:: fun ctxt ->
  let said = Filename.concat (bracket_tmpdir ctxt) "said" in
  for round = 1 to rounds do
    let status = Sys.command (Printf.sprintf "timeout 60 %s %s > %s 2>&1" leave how said) in
    if status <> expected then
      assert_failure (Printf.sprintf "round %d ended with %d: %s" round status (Kit.read said))
  done

let () =
  run_test_tt_main ("exit" >::: [ ends "threads" 0; ends "one" 0; ends "failure" 3; ends "callback" 4; ends "stream" 5 ])
