(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: event-loop. *)

let tests =
  [
    (* The event loop watches files and rings timeouts, until it is told not to. *)
    Run.case_apart "pipes_and_timeouts" (fun run ->
        Run.check "watch_a_pipe() => [\"1\"]" (fun () -> Helpers.watch_a_pipe ()) Show.(array text) (Expected.answer [ "[\"1\"]" ]);
        Run.check "ring_a_timeout() => [\"rang\"]" (fun () -> Helpers.ring_a_timeout ()) Show.(array text) (Expected.answer [ "[\"rang\"]" ]);
        ());
  ]
