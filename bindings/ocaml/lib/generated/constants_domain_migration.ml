(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: domain-migration. *)

(** How a domain moves to another host. *)
module Domain_migrate_flags = struct
  let live = 1
  (** Keeps the guest running while its memory is copied. *)

  let peer2peer = 2
  (** Lets the source host connect to the destination and run the migration, instead of the client. *)

  let tunnelled = 4
  (** Sends the data through the connection between the two management daemons; needs [VIR_MIGRATE_PEER2PEER]. *)

  let persist_dest = 8
  (** Stores the definition on the destination, so that the domain is persistent there. *)

  let undefine_source = 16
  (** Removes the stored definition from the source after success. *)

  let paused = 32
  (** Leaves the domain paused on the destination until [virDomainResume]. *)

  let non_shared_disk = 64
  (** Copies whole disk images as well; excludes [VIR_MIGRATE_NON_SHARED_INC]. *)

  let non_shared_inc = 128
  (** Copies the top images of disks as well, their backing files being on the destination already. *)

  let change_protection = 256
  (** Insists on a migration protocol that keeps the definition from changing meanwhile. *)

  let unsafe = 512
  (** Migrates even where guest data might be damaged, as with host disk caches on non-coherent storage. *)

  let offline = 1024
  (** Transfers the definition of an inactive domain only; needs [VIR_MIGRATE_PERSIST_DEST]. *)

  let compressed = 2048
  (** Compresses memory on its way, by the methods in [VIR_MIGRATE_PARAM_COMPRESSION]. *)

  let abort_on_error = 4096
  (** Gives up when the guest meets an I/O error during the migration. *)

  let auto_converge = 8192
  (** Slows the guest down step by step when it changes memory faster than it is copied. *)

  let rdma_pin_all = 16384
  (** Locks all guest memory in RAM before an RDMA migration starts. *)

  let postcopy = 32768
  (** Allows a later switch to post-copy by [virDomainMigrateStartPostCopy]. *)

  let tls = 65536
  (** Encrypts the hypervisors' own data channel with TLS. *)

  let parallel = 131072
  (** Sends memory through several connections at a time. *)

  let non_shared_synchronous_writes = 262144
  (** Makes guest writes wait until the destination's disk has them too, so that disk copying converges. *)

  let postcopy_resume = 524288
  (** Takes up a post-copy migration again whose connection broke. *)

  let zerocopy = 1048576
  (** Sends pages without copying them in the kernel first; needs [VIR_MIGRATE_PARALLEL] in QEMU. *)

end

(** Which migration speed is meant; 0 means the ordinary one. *)
module Domain_migrate_max_speed_flags = struct
  let postcopy = 1
  (** The speed of the post-copy phase. *)

end

