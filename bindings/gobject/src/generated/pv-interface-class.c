/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvInterface:
 *
 * A network interface of the host with its configuration: Ethernet, bridge, bond or VLAN. It is identified by name and MAC address. Definitions are stored by the host's network configuration, and an interface is active while it is up.
 */
G_DEFINE_TYPE (PvInterface, pv_interface, PV_TYPE_OBJECT)

enum
{
  PROP_NONE,
  PROP_NAME,
  PROP_MAC,
};

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  PvInterface *self = PV_INTERFACE (object);

  switch (id) {
  case PROP_NAME:
    g_value_set_string (value, pv_interface_get_name (self));
    break;
  case PROP_MAC:
    g_value_set_string (value, pv_interface_get_mac_string (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static int
release (gpointer handle)
{
  return virInterfaceFree (handle);
}

static void
pv_interface_class_init (PvInterfaceClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);

  base->release = release;
  object->get_property = get_property;
  /**
   * PvInterface:name:
   *
   * What pv_interface_get_name() gives.
   */
  g_object_class_install_property (object, PROP_NAME,
      g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  /**
   * PvInterface:mac:
   *
   * What pv_interface_get_mac_string() gives.
   */
  g_object_class_install_property (object, PROP_MAC,
      g_param_spec_string ("mac", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
pv_interface_init (PvInterface *self)
{
  (void) self;
}
