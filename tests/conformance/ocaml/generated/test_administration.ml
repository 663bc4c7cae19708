(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: administration. *)

let tests =
  [
    (* A daemon tells its servers, and is asked whether it is there. *)
    Run.skipped "administrated_daemon" "virAdmConnectOpen has a form of its own in OCaml";
    (* Where no daemon listens, there is nothing to administrate. *)
    Run.skipped "administrated_daemon_out_of_reach" "virAdmConnectOpen has a form of its own in OCaml";
    (* A daemon that is older than a call of the administration refuses it. *)
    Run.skipped "newer_administration" "virAdmConnectOpen has a form of its own in OCaml";
    (* Where a daemon logs to, and what of, can be read and changed. *)
    Run.skipped "administrated_logging" "virAdmConnectOpen has a form of its own in OCaml";
    (* How many workers and clients a server may have. *)
    Run.skipped "administrated_server" "virAdmConnectOpen has a form of its own in OCaml";
    (* A client is known to the server it came to, and can be sent away. *)
    Run.skipped "administrated_clients" "virAdmConnectOpen has a form of its own in OCaml";
  ]
