(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: admin. *)

(** How a client reaches the daemon. *)
module Client_transport = struct
  let unix = 0
  (** Local UNIX socket. *)

  let tcp = 1
  (** TCP without encryption by TLS. *)

  let tls = 2
  (** TCP with TLS. *)

end

(** How [virAdmConnectDaemonShutdown] ends a daemon. *)
module Adm_connect_daemon_shutdown_flags = struct
  let preserve = 1
  (** Deal with running guests first, as the daemon's configuration says for a host's shutdown. *)

end

