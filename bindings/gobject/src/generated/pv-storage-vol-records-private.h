/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: storage-vol, from and to the C library's structs. */
#pragma once

#include <libvirt/libvirt.h>
#include "pv-storage-vol-records.h"

PvStorageVolInfo *pv_storage_vol_info_from_native (const virStorageVolInfo *native);
