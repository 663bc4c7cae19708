/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: storage-pool. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"

G_BEGIN_DECLS

typedef struct _PvStoragePoolInfo PvStoragePoolInfo;

/**
 * PvStoragePoolInfo:
 * @state: Condition of the pool.
 * @capacity: Total size, in bytes.
 * @allocation: Space in use, in bytes.
 * @available: Free space, in bytes.
 *
 * State and sizes of a storage pool. Sizes are in bytes.
 */
struct _PvStoragePoolInfo
{
  PvStoragePoolState state;
  guint64 capacity;
  guint64 allocation;
  guint64 available;
};

#define PV_TYPE_STORAGE_POOL_INFO (pv_storage_pool_info_get_type ())
GType pv_storage_pool_info_get_type (void);
PvStoragePoolInfo *pv_storage_pool_info_copy (PvStoragePoolInfo *self);
void pv_storage_pool_info_free (PvStoragePoolInfo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvStoragePoolInfo, pv_storage_pool_info_free)

G_END_DECLS
