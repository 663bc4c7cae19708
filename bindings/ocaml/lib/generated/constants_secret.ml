(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: secret. *)

(** What a secret is for, and thereby what its usage ID means. *)
module Secret_usage_type = struct
  let none = 0
  (** Nothing in particular; the usage ID is empty. *)

  let volume = 1
  (** Unlocks an encrypted volume; the usage ID is its path. *)

  let ceph = 2
  (** Authenticates with Ceph; the usage ID is a name of one's choice. *)

  let iscsi = 3
  (** Authenticates with an iSCSI target; the usage ID is a name of one's choice. *)

  let tls = 4
  (** Unlocks a TLS private key; the usage ID is a name of one's choice. *)

  let vtpm = 5
  (** Encrypts the state of an emulated TPM; the usage ID is a name of one's choice. *)

end

(** Filters for listing secrets. *)
module Connect_list_all_secrets_flags = struct
  let ephemeral = 1
  (** Secrets kept in memory only. *)

  let no_ephemeral = 2
  (** Secrets kept on disk. *)

  let private_ = 4
  (** Secrets whose value is not given out. *)

  let no_private = 8
  (** Secrets whose value may be read back. *)

end

(** Options for defining a secret. *)
module Secret_define_flags = struct
  let validate = 1
  (** Check the XML against the schema first. *)

end

(** Kinds of secret events one can register for. Each kind has a callback type of its own. *)
module Secret_event_id = struct
  let lifecycle = 0
  (** Lifecycle changes, told to a [virConnectSecretEventLifecycleCallback]. *)

  let value_changed = 1
  (** A value was set, told to a [virConnectSecretEventGenericCallback]. *)

end

(** What happened to a secret, as told by a lifecycle event. *)
module Secret_event_lifecycle_type = struct
  let defined = 0
  (** The secret was defined or redefined. *)

  let undefined = 1
  (** The secret was removed. *)

end

