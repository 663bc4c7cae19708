(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** The numbers with names: a module for each enum and each set of flags. Flags are combined by [lor]. *)

include Constants_admin
include Constants_connect
include Constants_domain
include Constants_domain_block
include Constants_domain_checkpoint
include Constants_domain_device
include Constants_domain_event
include Constants_domain_guest
include Constants_domain_job
include Constants_domain_memory
include Constants_domain_migration
include Constants_domain_save
include Constants_domain_snapshot
include Constants_domain_stats
include Constants_domain_vcpu
include Constants_error
include Constants_event_loop
include Constants_interface
include Constants_network
include Constants_network_port
include Constants_node
include Constants_node_device
include Constants_nwfilter
include Constants_nwfilter_binding
include Constants_qemu
include Constants_secret
include Constants_storage_pool
include Constants_storage_vol
include Constants_stream
include Constants_typed_params
