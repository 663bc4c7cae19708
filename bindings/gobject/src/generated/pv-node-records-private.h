/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: node, from and to the C library's structs. */
#pragma once

#include <libvirt/libvirt.h>
#include "pv-node-records.h"

PvNodeInfo *pv_node_info_from_native (const virNodeInfo *native);
PvNodeCpuStats *pv_node_cpu_stats_from_native (const virNodeCPUStats *native);
GPtrArray *pv_node_cpu_stats_list_take (virNodeCPUStats *list, gsize n);
PvNodeMemoryStats *pv_node_memory_stats_from_native (const virNodeMemoryStats *native);
GPtrArray *pv_node_memory_stats_list_take (virNodeMemoryStats *list, gsize n);
