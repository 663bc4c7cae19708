/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: storage-vol. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"

G_BEGIN_DECLS

typedef struct _PvStorageVolInfo PvStorageVolInfo;

/**
 * PvStorageVolInfo:
 * @type: What the volume is.
 * @capacity: Size that a guest sees, in bytes.
 * @allocation: Space the volume takes up, in bytes.
 *
 * Type and sizes of a storage volume. Sizes are in bytes.
 */
struct _PvStorageVolInfo
{
  PvStorageVolType type;
  guint64 capacity;
  guint64 allocation;
};

#define PV_TYPE_STORAGE_VOL_INFO (pv_storage_vol_info_get_type ())
GType pv_storage_vol_info_get_type (void);
PvStorageVolInfo *pv_storage_vol_info_copy (PvStorageVolInfo *self);
void pv_storage_vol_info_free (PvStorageVolInfo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvStorageVolInfo, pv_storage_vol_info_free)

G_END_DECLS
