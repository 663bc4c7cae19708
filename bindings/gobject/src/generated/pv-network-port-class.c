/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvNetworkPort:
 *
 * An attachment point of a virtual network, made for each guest interface that plugs into it.
 *
 * It is identified by a UUID within its network and has no name. Hypervisor drivers create and delete ports as interfaces come and go; they exist only while the network is active.
 */
G_DEFINE_TYPE (PvNetworkPort, pv_network_port, PV_TYPE_OBJECT)

enum
{
  PROP_NONE,
  PROP_UUID,
};

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  PvNetworkPort *self = PV_NETWORK_PORT (object);

  switch (id) {
  case PROP_UUID:
    g_value_take_string (value, pv_network_port_get_uuid_string (self, NULL));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static int
release (gpointer handle)
{
  return virNetworkPortFree (handle);
}

static void
pv_network_port_class_init (PvNetworkPortClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);

  base->release = release;
  object->get_property = get_property;
  /**
   * PvNetworkPort:uuid:
   *
   * What pv_network_port_get_uuid_string() gives.
   */
  g_object_class_install_property (object, PROP_UUID,
      g_param_spec_string ("uuid", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
pv_network_port_init (PvNetworkPort *self)
{
  (void) self;
}
