/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvNwFilterBinding:
 *
 * The use of a network filter on one port of a guest's network interface. It is identified by the port's device name. The hypervisor's driver creates it when a guest starts and deletes it when the guest stops.
 */
G_DEFINE_TYPE (PvNwFilterBinding, pv_nw_filter_binding, PV_TYPE_OBJECT)

enum
{
  PROP_NONE,
  PROP_PORTDEV,
  PROP_FILTERNAME,
};

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  PvNwFilterBinding *self = PV_NW_FILTER_BINDING (object);

  switch (id) {
  case PROP_PORTDEV:
    g_value_set_string (value, pv_nw_filter_binding_get_port_dev (self));
    break;
  case PROP_FILTERNAME:
    g_value_set_string (value, pv_nw_filter_binding_get_filter_name (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static int
release (gpointer handle)
{
  return virNWFilterBindingFree (handle);
}

static void
pv_nw_filter_binding_class_init (PvNwFilterBindingClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);

  base->release = release;
  object->get_property = get_property;
  /**
   * PvNwFilterBinding:portdev:
   *
   * What pv_nw_filter_binding_get_port_dev() gives.
   */
  g_object_class_install_property (object, PROP_PORTDEV,
      g_param_spec_string ("portdev", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  /**
   * PvNwFilterBinding:filtername:
   *
   * What pv_nw_filter_binding_get_filter_name() gives.
   */
  g_object_class_install_property (object, PROP_FILTERNAME,
      g_param_spec_string ("filtername", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
pv_nw_filter_binding_init (PvNwFilterBinding *self)
{
  (void) self;
}
