/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-params-tables-private.h"

const PvParamField pv_params_threadpool[] = {
  { "jobQueueDepth", VIR_TYPED_PARAM_UINT },
  { "freeWorkers", VIR_TYPED_PARAM_UINT },
  { "prioWorkers", VIR_TYPED_PARAM_UINT },
  { "maxWorkers", VIR_TYPED_PARAM_UINT },
  { "minWorkers", VIR_TYPED_PARAM_UINT },
  { "nWorkers", VIR_TYPED_PARAM_UINT },
  { NULL, 0 },
};

const PvParamField pv_params_server_clients[] = {
  { "nclients_unauth_max", VIR_TYPED_PARAM_UINT },
  { "nclients_max", VIR_TYPED_PARAM_UINT },
  { "nclients", VIR_TYPED_PARAM_UINT },
  { "nclients_unauth", VIR_TYPED_PARAM_UINT },
  { NULL, 0 },
};

const PvParamField pv_params_connect_identity[] = {
  { "user-name", VIR_TYPED_PARAM_STRING },
  { "unix-user-id", VIR_TYPED_PARAM_ULLONG },
  { "group-name", VIR_TYPED_PARAM_STRING },
  { "unix-group-id", VIR_TYPED_PARAM_ULLONG },
  { "process-id", VIR_TYPED_PARAM_LLONG },
  { "process-time", VIR_TYPED_PARAM_ULLONG },
  { "sasl-user-name", VIR_TYPED_PARAM_STRING },
  { "x509-distinguished-name", VIR_TYPED_PARAM_STRING },
  { "selinux-context", VIR_TYPED_PARAM_STRING },
  { NULL, 0 },
};

const PvParamField pv_params_block_copy[] = {
  { "bandwidth", VIR_TYPED_PARAM_ULLONG },
  { "buf-size", VIR_TYPED_PARAM_ULLONG },
  { "granularity", VIR_TYPED_PARAM_UINT },
  { NULL, 0 },
};

const PvParamField pv_params_block_io_tune[] = {
  { "read_bytes_sec_max", VIR_TYPED_PARAM_ULLONG },
  { "write_iops_sec_max_length", VIR_TYPED_PARAM_ULLONG },
  { "read_bytes_sec_max_length", VIR_TYPED_PARAM_ULLONG },
  { "write_bytes_sec", VIR_TYPED_PARAM_ULLONG },
  { "total_bytes_sec_max", VIR_TYPED_PARAM_ULLONG },
  { "write_iops_sec_max", VIR_TYPED_PARAM_ULLONG },
  { "read_iops_sec_max_length", VIR_TYPED_PARAM_ULLONG },
  { "size_iops_sec", VIR_TYPED_PARAM_ULLONG },
  { "total_iops_sec", VIR_TYPED_PARAM_ULLONG },
  { "read_bytes_sec", VIR_TYPED_PARAM_ULLONG },
  { "total_iops_sec_max", VIR_TYPED_PARAM_ULLONG },
  { "total_iops_sec_max_length", VIR_TYPED_PARAM_ULLONG },
  { "read_iops_sec", VIR_TYPED_PARAM_ULLONG },
  { "group_name", VIR_TYPED_PARAM_STRING },
  { "total_bytes_sec", VIR_TYPED_PARAM_ULLONG },
  { "write_iops_sec", VIR_TYPED_PARAM_ULLONG },
  { "write_bytes_sec_max_length", VIR_TYPED_PARAM_ULLONG },
  { "total_bytes_sec_max_length", VIR_TYPED_PARAM_ULLONG },
  { "read_iops_sec_max", VIR_TYPED_PARAM_ULLONG },
  { "write_bytes_sec_max", VIR_TYPED_PARAM_ULLONG },
  { NULL, 0 },
};

const PvParamField pv_params_blkio[] = {
  { "device_weight", VIR_TYPED_PARAM_STRING },
  { "device_read_bytes_sec", VIR_TYPED_PARAM_STRING },
  { "device_write_iops_sec", VIR_TYPED_PARAM_STRING },
  { "device_read_iops_sec", VIR_TYPED_PARAM_STRING },
  { "device_write_bytes_sec", VIR_TYPED_PARAM_STRING },
  { "weight", VIR_TYPED_PARAM_UINT },
  { NULL, 0 },
};

const PvParamField pv_params_interface_bandwidth[] = {
  { "outbound.burst", VIR_TYPED_PARAM_UINT },
  { "outbound.average", VIR_TYPED_PARAM_UINT },
  { "outbound.peak", VIR_TYPED_PARAM_UINT },
  { "inbound.burst", VIR_TYPED_PARAM_UINT },
  { "inbound.average", VIR_TYPED_PARAM_UINT },
  { "inbound.peak", VIR_TYPED_PARAM_UINT },
  { "inbound.floor", VIR_TYPED_PARAM_UINT },
  { NULL, 0 },
};

const PvParamField pv_params_announce_interface[] = {
  { "initial", VIR_TYPED_PARAM_UINT },
  { "max", VIR_TYPED_PARAM_UINT },
  { "rounds", VIR_TYPED_PARAM_UINT },
  { "step", VIR_TYPED_PARAM_UINT },
  { NULL, 0 },
};

const PvParamField pv_params_memory[] = {
  { "min_guarantee", VIR_TYPED_PARAM_ULLONG },
  { "hard_limit", VIR_TYPED_PARAM_ULLONG },
  { "soft_limit", VIR_TYPED_PARAM_ULLONG },
  { "swap_hard_limit", VIR_TYPED_PARAM_ULLONG },
  { NULL, 0 },
};

const PvParamField pv_params_numa[] = {
  { "numa_mode", VIR_TYPED_PARAM_INT },
  { "numa_nodeset", VIR_TYPED_PARAM_STRING },
  { NULL, 0 },
};

const PvParamField pv_params_migrate[] = {
  { "migrate_uri", VIR_TYPED_PARAM_STRING },
  { "destination_name", VIR_TYPED_PARAM_STRING },
  { "destination_xml", VIR_TYPED_PARAM_STRING },
  { "persistent_xml", VIR_TYPED_PARAM_STRING },
  { "bandwidth", VIR_TYPED_PARAM_ULLONG },
  { "bandwidth.postcopy", VIR_TYPED_PARAM_ULLONG },
  { "bandwidth.avail.switchover", VIR_TYPED_PARAM_ULLONG },
  { "graphics_uri", VIR_TYPED_PARAM_STRING },
  { "listen_address", VIR_TYPED_PARAM_STRING },
  { "migrate_disks", VIR_TYPED_PARAM_STRING },
  { "migrate_disks_detect_zeroes", VIR_TYPED_PARAM_STRING },
  { "migrate_disks_target_zero", VIR_TYPED_PARAM_STRING },
  { "disks_port", VIR_TYPED_PARAM_INT },
  { "disks_uri", VIR_TYPED_PARAM_STRING },
  { "compression", VIR_TYPED_PARAM_STRING },
  { "compression.mt.level", VIR_TYPED_PARAM_INT },
  { "compression.mt.threads", VIR_TYPED_PARAM_INT },
  { "compression.mt.dthreads", VIR_TYPED_PARAM_INT },
  { "compression.xbzrle.cache", VIR_TYPED_PARAM_ULLONG },
  { "compression.zlib.level", VIR_TYPED_PARAM_INT },
  { "compression.zstd.level", VIR_TYPED_PARAM_INT },
  { "auto_converge.initial", VIR_TYPED_PARAM_INT },
  { "auto_converge.increment", VIR_TYPED_PARAM_INT },
  { "parallel.connections", VIR_TYPED_PARAM_INT },
  { "tls.destination", VIR_TYPED_PARAM_STRING },
  { NULL, 0 },
};

const PvParamField pv_params_save[] = {
  { "image_format", VIR_TYPED_PARAM_STRING },
  { "dxml", VIR_TYPED_PARAM_STRING },
  { "parallel.channels", VIR_TYPED_PARAM_INT },
  { "file", VIR_TYPED_PARAM_STRING },
  { NULL, 0 },
};

const PvParamField pv_params_perf_events[] = {
  { "cmt", VIR_TYPED_PARAM_BOOLEAN },
  { "mbmt", VIR_TYPED_PARAM_BOOLEAN },
  { "mbml", VIR_TYPED_PARAM_BOOLEAN },
  { "cpu_cycles", VIR_TYPED_PARAM_BOOLEAN },
  { "instructions", VIR_TYPED_PARAM_BOOLEAN },
  { "cache_references", VIR_TYPED_PARAM_BOOLEAN },
  { "cache_misses", VIR_TYPED_PARAM_BOOLEAN },
  { "branch_instructions", VIR_TYPED_PARAM_BOOLEAN },
  { "branch_misses", VIR_TYPED_PARAM_BOOLEAN },
  { "bus_cycles", VIR_TYPED_PARAM_BOOLEAN },
  { "stalled_cycles_frontend", VIR_TYPED_PARAM_BOOLEAN },
  { "stalled_cycles_backend", VIR_TYPED_PARAM_BOOLEAN },
  { "ref_cpu_cycles", VIR_TYPED_PARAM_BOOLEAN },
  { "cpu_clock", VIR_TYPED_PARAM_BOOLEAN },
  { "task_clock", VIR_TYPED_PARAM_BOOLEAN },
  { "page_faults", VIR_TYPED_PARAM_BOOLEAN },
  { "context_switches", VIR_TYPED_PARAM_BOOLEAN },
  { "cpu_migrations", VIR_TYPED_PARAM_BOOLEAN },
  { "page_faults_min", VIR_TYPED_PARAM_BOOLEAN },
  { "page_faults_maj", VIR_TYPED_PARAM_BOOLEAN },
  { "alignment_faults", VIR_TYPED_PARAM_BOOLEAN },
  { "emulation_faults", VIR_TYPED_PARAM_BOOLEAN },
  { NULL, 0 },
};

const PvParamField pv_params_io_thread[] = {
  { "thread_pool_max", VIR_TYPED_PARAM_INT },
  { "thread_pool_min", VIR_TYPED_PARAM_INT },
  { "poll_grow", VIR_TYPED_PARAM_UINT },
  { "poll_max_ns", VIR_TYPED_PARAM_ULLONG },
  { "poll_shrink", VIR_TYPED_PARAM_UINT },
  { "poll_weight", VIR_TYPED_PARAM_UINT },
  { NULL, 0 },
};

const PvParamField pv_params_scheduler[] = {
  { "limit", VIR_TYPED_PARAM_LLONG },
  { "weight", VIR_TYPED_PARAM_UINT },
  { "emulator_quota", VIR_TYPED_PARAM_LLONG },
  { "vcpu_quota", VIR_TYPED_PARAM_LLONG },
  { "reservation", VIR_TYPED_PARAM_LLONG },
  { "vcpu_period", VIR_TYPED_PARAM_ULLONG },
  { "iothread_period", VIR_TYPED_PARAM_ULLONG },
  { "shares", VIR_TYPED_PARAM_INT },
  { "cap", VIR_TYPED_PARAM_UINT },
  { "cpu_shares", VIR_TYPED_PARAM_ULLONG },
  { "iothread_quota", VIR_TYPED_PARAM_LLONG },
  { "global_period", VIR_TYPED_PARAM_ULLONG },
  { "global_quota", VIR_TYPED_PARAM_LLONG },
  { "emulator_period", VIR_TYPED_PARAM_ULLONG },
  { NULL, 0 },
};

const PvParamField pv_params_launch_security[] = {
  { "sev-secret-header", VIR_TYPED_PARAM_STRING },
  { "sev-policy", VIR_TYPED_PARAM_UINT },
  { "sev-snp-policy", VIR_TYPED_PARAM_ULLONG },
  { "sev-secret", VIR_TYPED_PARAM_STRING },
  { "sev-measurement", VIR_TYPED_PARAM_STRING },
  { "sev-api-minor", VIR_TYPED_PARAM_UINT },
  { "sev-api-major", VIR_TYPED_PARAM_UINT },
  { "sev-build-id", VIR_TYPED_PARAM_UINT },
  { "sev-secret-set-address", VIR_TYPED_PARAM_ULLONG },
  { NULL, 0 },
};

const PvParamField pv_params_network_port[] = {
  { "inbound.burst", VIR_TYPED_PARAM_UINT },
  { "outbound.average", VIR_TYPED_PARAM_UINT },
  { "outbound.burst", VIR_TYPED_PARAM_UINT },
  { "inbound.floor", VIR_TYPED_PARAM_UINT },
  { "inbound.peak", VIR_TYPED_PARAM_UINT },
  { "inbound.average", VIR_TYPED_PARAM_UINT },
  { "outbound.peak", VIR_TYPED_PARAM_UINT },
  { NULL, 0 },
};

const PvParamField pv_params_node_memory[] = {
  { "shm_pages_to_scan", VIR_TYPED_PARAM_UINT },
  { "shm_sleep_millisecs", VIR_TYPED_PARAM_UINT },
  { "shm_merge_across_nodes", VIR_TYPED_PARAM_UINT },
  { "shm_pages_shared", VIR_TYPED_PARAM_ULLONG },
  { "shm_pages_sharing", VIR_TYPED_PARAM_ULLONG },
  { "shm_pages_unshared", VIR_TYPED_PARAM_ULLONG },
  { "shm_pages_volatile", VIR_TYPED_PARAM_ULLONG },
  { "shm_full_scans", VIR_TYPED_PARAM_ULLONG },
  { NULL, 0 },
};
