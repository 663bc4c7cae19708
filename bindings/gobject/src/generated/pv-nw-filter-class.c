/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvNwFilter:
 *
 * A named set of rules for the network traffic of guests. It is identified by name and UUID, always stored, and may refer to other filters. Guests' interfaces use filters by name, and changes reach running guests at once.
 */
G_DEFINE_TYPE (PvNwFilter, pv_nw_filter, PV_TYPE_OBJECT)

enum
{
  PROP_NONE,
  PROP_NAME,
  PROP_UUID,
};

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  PvNwFilter *self = PV_NW_FILTER (object);

  switch (id) {
  case PROP_NAME:
    g_value_set_string (value, pv_nw_filter_get_name (self));
    break;
  case PROP_UUID:
    g_value_take_string (value, pv_nw_filter_get_uuid_string (self, NULL));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static int
release (gpointer handle)
{
  return virNWFilterFree (handle);
}

static void
pv_nw_filter_class_init (PvNwFilterClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);

  base->release = release;
  object->get_property = get_property;
  /**
   * PvNwFilter:name:
   *
   * What pv_nw_filter_get_name() gives.
   */
  g_object_class_install_property (object, PROP_NAME,
      g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  /**
   * PvNwFilter:uuid:
   *
   * What pv_nw_filter_get_uuid_string() gives.
   */
  g_object_class_install_property (object, PROP_UUID,
      g_param_spec_string ("uuid", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
pv_nw_filter_init (PvNwFilter *self)
{
  (void) self;
}
