/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <string.h>
#include "calls.h"
#include "pv-params-private.h"
#include "pv-records-private.h"
#include "pv-values-private.h"

G_DEFINE_BOXED_TYPE (PvStorageVolInfo, pv_storage_vol_info, pv_storage_vol_info_copy, pv_storage_vol_info_free)

PvStorageVolInfo *
pv_storage_vol_info_from_native (const virStorageVolInfo *native)
{
  PvStorageVolInfo *self = g_new0 (PvStorageVolInfo, 1);

  self->type = native->type;
  self->capacity = native->capacity;
  self->allocation = native->allocation;
  return self;
}

/**
 * pv_storage_vol_info_copy:
 * @self: a #PvStorageVolInfo
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvStorageVolInfo *
pv_storage_vol_info_copy (PvStorageVolInfo *self)
{
  PvStorageVolInfo *copy = g_memdup2 (self, sizeof (*self));

  return copy;
}

/**
 * pv_storage_vol_info_free:
 * @self: (nullable): a #PvStorageVolInfo
 *
 * Frees a record.
 */
void
pv_storage_vol_info_free (PvStorageVolInfo *self)
{
  if (!self)
    return;
  g_free (self);
}
