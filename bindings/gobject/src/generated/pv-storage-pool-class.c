/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvStoragePool:
 *
 * A place that storage volumes are kept in or carved from: a directory, a disk, a volume group, a network share and others.
 *
 * It has a name and a UUID, both unique on the host. A persistent pool has a stored configuration and is active or inactive; a transient one exists only while it is active. Stopping a pool never harms its data.
 */
G_DEFINE_TYPE (PvStoragePool, pv_storage_pool, PV_TYPE_OBJECT)

enum
{
  PROP_NONE,
  PROP_NAME,
  PROP_UUID,
};

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  PvStoragePool *self = PV_STORAGE_POOL (object);

  switch (id) {
  case PROP_NAME:
    g_value_set_string (value, pv_storage_pool_get_name (self));
    break;
  case PROP_UUID:
    g_value_take_string (value, pv_storage_pool_get_uuid_string (self, NULL));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static int
release (gpointer handle)
{
  return virStoragePoolFree (handle);
}

static void
pv_storage_pool_class_init (PvStoragePoolClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);

  base->release = release;
  object->get_property = get_property;
  /**
   * PvStoragePool:name:
   *
   * What pv_storage_pool_get_name() gives.
   */
  g_object_class_install_property (object, PROP_NAME,
      g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  /**
   * PvStoragePool:uuid:
   *
   * What pv_storage_pool_get_uuid_string() gives.
   */
  g_object_class_install_property (object, PROP_UUID,
      g_param_spec_string ("uuid", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
pv_storage_pool_init (PvStoragePool *self)
{
  (void) self;
}
