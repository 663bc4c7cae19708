/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvNetwork:
 *
 * A virtual network that guests' interfaces attach to, usually a bridge with optional NAT, routing, DHCP and DNS.
 *
 * It has a name and a UUID, both unique on the host. A persistent network has a stored configuration and may be active or inactive; a transient one exists only while it runs.
 */
G_DEFINE_TYPE (PvNetwork, pv_network, PV_TYPE_OBJECT)

enum
{
  PROP_NONE,
  PROP_NAME,
  PROP_UUID,
};

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  PvNetwork *self = PV_NETWORK (object);

  switch (id) {
  case PROP_NAME:
    g_value_set_string (value, pv_network_get_name (self));
    break;
  case PROP_UUID:
    g_value_take_string (value, pv_network_get_uuid_string (self, NULL));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static int
release (gpointer handle)
{
  return virNetworkFree (handle);
}

static void
pv_network_class_init (PvNetworkClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);

  base->release = release;
  object->get_property = get_property;
  /**
   * PvNetwork:name:
   *
   * What pv_network_get_name() gives.
   */
  g_object_class_install_property (object, PROP_NAME,
      g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  /**
   * PvNetwork:uuid:
   *
   * What pv_network_get_uuid_string() gives.
   */
  g_object_class_install_property (object, PROP_UUID,
      g_param_spec_string ("uuid", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
pv_network_init (PvNetwork *self)
{
  (void) self;
}
