/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvNodeDevice:
 *
 * A device of the host, such as a PCI card, a USB device, a disk or a mediated device. Devices form a tree and are identified by name. Most of them come and go with the hardware; some kinds can be created and stored by definition.
 */
G_DEFINE_TYPE (PvNodeDevice, pv_node_device, PV_TYPE_OBJECT)

enum
{
  PROP_NONE,
  PROP_NAME,
};

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  PvNodeDevice *self = PV_NODE_DEVICE (object);

  switch (id) {
  case PROP_NAME:
    g_value_set_string (value, pv_node_device_get_name (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static int
release (gpointer handle)
{
  return virNodeDeviceFree (handle);
}

static void
pv_node_device_class_init (PvNodeDeviceClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);

  base->release = release;
  object->get_property = get_property;
  /**
   * PvNodeDevice:name:
   *
   * What pv_node_device_get_name() gives.
   */
  g_object_class_install_property (object, PROP_NAME,
      g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
pv_node_device_init (PvNodeDevice *self)
{
  (void) self;
}
