(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: event-loop. *)

let tests =
  [
    (* The event loop watches files and rings timeouts, until it is told not to. *)
    Run.skipped "pipes_and_timeouts" "the helper watch_a_pipe is not in OCaml";
  ]
