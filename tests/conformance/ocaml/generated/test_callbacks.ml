(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: callbacks. *)

let tests =
  [
    (* Whoever wants to hear of the end of a connection says so, and takes it back. *)
    Run.skipped "end_of_a_connection" "the helper close_events is not in OCaml";
    (* The oldest registration hears of every domain. *)
    Run.skipped "oldest_events" "virConnectDomainEventRegister is not in ocaml: Event.register_any: by number, as newer programs do";
    (* What is sent with holes comes back with holes. *)
    Run.skipped "sparse_volume" "the helper sparse_send is not in OCaml";
    (* A stream tells when it can be sent to. *)
    Run.skipped "ready_stream" "the helper stream_events is not in OCaml";
  ]
