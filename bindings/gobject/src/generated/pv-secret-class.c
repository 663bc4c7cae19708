/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvSecret:
 *
 * A stored password or key that hypervisor and storage drivers use in place of the user, such as for encrypted images, Ceph or iSCSI.
 *
 * It is identified by a UUID, and by the pair of its usage type and usage ID. Secrets are always defined from XML first; the value is set afterwards and never shown in XML.
 */
G_DEFINE_TYPE (PvSecret, pv_secret, PV_TYPE_OBJECT)

enum
{
  PROP_NONE,
  PROP_UUID,
  PROP_USAGE_TYPE,
  PROP_USAGE_ID,
};

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  PvSecret *self = PV_SECRET (object);

  switch (id) {
  case PROP_UUID:
    g_value_take_string (value, pv_secret_get_uuid_string (self, NULL));
    break;
  case PROP_USAGE_TYPE:
    g_value_set_int (value, pv_secret_get_usage_type (self, NULL));
    break;
  case PROP_USAGE_ID:
    g_value_set_string (value, pv_secret_get_usage_id (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static int
release (gpointer handle)
{
  return virSecretFree (handle);
}

static void
pv_secret_class_init (PvSecretClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);

  base->release = release;
  object->get_property = get_property;
  /**
   * PvSecret:uuid:
   *
   * What pv_secret_get_uuid_string() gives.
   */
  g_object_class_install_property (object, PROP_UUID,
      g_param_spec_string ("uuid", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  /**
   * PvSecret:usage-type:
   *
   * What pv_secret_get_usage_type() gives.
   */
  g_object_class_install_property (object, PROP_USAGE_TYPE,
      g_param_spec_int ("usage-type", NULL, NULL, G_MININT, G_MAXINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  /**
   * PvSecret:usage-id:
   *
   * What pv_secret_get_usage_id() gives.
   */
  g_object_class_install_property (object, PROP_USAGE_ID,
      g_param_spec_string ("usage-id", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
pv_secret_init (PvSecret *self)
{
  (void) self;
}
