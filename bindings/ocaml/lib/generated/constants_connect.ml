(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: connect. *)

(** Why a connection was lost. *)
module Connect_close_reason = struct
  let error = 0
  (** An input or output error occurred. *)

  let eof = 1
  (** The other side closed the connection. *)

  let keepalive = 2
  (** The other side stopped answering keepalive messages. *)

  let client = 3
  (** This side asked for it. *)

end

(** How a connection is opened. *)
module Connect_flags = struct
  let ro = 1
  (** Opens for reading only; calls that change something fail with [VIR_ERR_OPERATION_DENIED]. *)

  let no_aliases = 2
  (** Takes the URI as it is, without looking up aliases in the configuration. *)

end

(** Kinds of information that authentication may ask for. *)
module Connect_credential_type = struct
  let username = 1
  (** Name of the user to act as. *)

  let authname = 2
  (** Name of the user who proves an identity. *)

  let language = 3
  (** Preferred languages as RFC 1766 tags, separated by commas. *)

  let cnonce = 4
  (** A nonce made up by the client. *)

  let passphrase = 5
  (** A secret passphrase. *)

  let echoprompt = 6
  (** Answer to a challenge that may be visible while typed. *)

  let noechoprompt = 7
  (** Answer to a challenge that must stay hidden while typed. *)

  let realm = 8
  (** The realm to authenticate in. *)

  let external_ = 9
  (** A credential handled outside, as by an agent; nothing is to be typed. *)

end

(** How a CPU description relates to the CPU at hand. *)
module Cpu_compare_result = struct
  let error = -1
  (** The comparison failed. *)

  let incompatible = 0
  (** The description asks for something the CPU lacks. *)

  let identical = 1
  (** Both offer exactly the same. *)

  let superset = 2
  (** The CPU offers all of it and more. *)

end

(** How CPU descriptions are compared. *)
module Connect_compare_cpu_flags = struct
  let fail_incompatible = 1
  (** Turns an incompatible result into the error [VIR_ERR_CPU_INCOMPATIBLE], which names what is missing. *)

  let validate_xml = 2
  (** Checks the description against the schema first. *)

end

(** How a common CPU description is put together. *)
module Connect_baseline_cpu_flags = struct
  let expand_features = 1
  (** Lists all features, those implied by the CPU model too. *)

  let migratable = 2
  (** Leaves out features that prevent migration. *)

  let ignore_host = 4
  (** Considers the given CPUs only, not what this host can run. *)

end

(** How the hypervisor's abilities are described. *)
module Connect_get_domain_capabilities_flags = struct
  let disable_deprecated_features = 1
  (** Lists features that are being phased out as disabled in the host model CPU. *)

  let expand_cpu_features = 2
  (** Lists all features of the host model CPU, those implied by its model too. *)

  let supported_cpu_features = 4
  (** Adds the CPU features that the hypervisor can offer. *)

end

