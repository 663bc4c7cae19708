/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvStorageVol:
 *
 * A piece of storage inside a pool that a guest's disk can be: an image file, a partition, a logical volume, a network block device.
 *
 * It has a name that is unique in its pool and a key that is unique everywhere. Volumes are usable only while their pool is active and have no stored configuration of their own.
 */
G_DEFINE_TYPE (PvStorageVol, pv_storage_vol, PV_TYPE_OBJECT)

enum
{
  PROP_NONE,
  PROP_NAME,
  PROP_KEY,
};

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  PvStorageVol *self = PV_STORAGE_VOL (object);

  switch (id) {
  case PROP_NAME:
    g_value_set_string (value, pv_storage_vol_get_name (self));
    break;
  case PROP_KEY:
    g_value_set_string (value, pv_storage_vol_get_key (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static int
release (gpointer handle)
{
  return virStorageVolFree (handle);
}

static void
pv_storage_vol_class_init (PvStorageVolClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);

  base->release = release;
  object->get_property = get_property;
  /**
   * PvStorageVol:name:
   *
   * What pv_storage_vol_get_name() gives.
   */
  g_object_class_install_property (object, PROP_NAME,
      g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  /**
   * PvStorageVol:key:
   *
   * What pv_storage_vol_get_key() gives.
   */
  g_object_class_install_property (object, PROP_KEY,
      g_param_spec_string ("key", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
pv_storage_vol_init (PvStorageVol *self)
{
  (void) self;
}
