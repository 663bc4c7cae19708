/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Sets of typed parameters that go in. */
#pragma once

#include "pv-params-private.h"

extern const PvParamField pv_params_threadpool[];
extern const PvParamField pv_params_server_clients[];
extern const PvParamField pv_params_connect_identity[];
extern const PvParamField pv_params_block_copy[];
extern const PvParamField pv_params_block_io_tune[];
extern const PvParamField pv_params_blkio[];
extern const PvParamField pv_params_interface_bandwidth[];
extern const PvParamField pv_params_announce_interface[];
extern const PvParamField pv_params_memory[];
extern const PvParamField pv_params_numa[];
extern const PvParamField pv_params_migrate[];
extern const PvParamField pv_params_save[];
extern const PvParamField pv_params_perf_events[];
extern const PvParamField pv_params_io_thread[];
extern const PvParamField pv_params_scheduler[];
extern const PvParamField pv_params_launch_security[];
extern const PvParamField pv_params_network_port[];
extern const PvParamField pv_params_node_memory[];
