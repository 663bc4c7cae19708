/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <string.h>
#include "calls.h"
#include "pv-params-private.h"
#include "pv-records-private.h"
#include "pv-values-private.h"

G_DEFINE_BOXED_TYPE (PvStoragePoolInfo, pv_storage_pool_info, pv_storage_pool_info_copy, pv_storage_pool_info_free)

PvStoragePoolInfo *
pv_storage_pool_info_from_native (const virStoragePoolInfo *native)
{
  PvStoragePoolInfo *self = g_new0 (PvStoragePoolInfo, 1);

  self->state = native->state;
  self->capacity = native->capacity;
  self->allocation = native->allocation;
  self->available = native->available;
  return self;
}

/**
 * pv_storage_pool_info_copy:
 * @self: a #PvStoragePoolInfo
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvStoragePoolInfo *
pv_storage_pool_info_copy (PvStoragePoolInfo *self)
{
  PvStoragePoolInfo *copy = g_memdup2 (self, sizeof (*self));

  return copy;
}

/**
 * pv_storage_pool_info_free:
 * @self: (nullable): a #PvStoragePoolInfo
 *
 * Frees a record.
 */
void
pv_storage_pool_info_free (PvStoragePoolInfo *self)
{
  if (!self)
    return;
  g_free (self);
}
