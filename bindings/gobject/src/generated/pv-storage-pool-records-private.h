/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: storage-pool, from and to the C library's structs. */
#pragma once

#include <libvirt/libvirt.h>
#include "pv-storage-pool-records.h"

PvStoragePoolInfo *pv_storage_pool_info_from_native (const virStoragePoolInfo *native);
