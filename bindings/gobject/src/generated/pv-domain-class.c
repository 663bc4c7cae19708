/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvDomain:
 *
 * A virtual machine or container known to a hypervisor, running or merely configured.
 *
 * Its UUID and its name identify it on the host; the numeric ID exists only while it is active. A persistent domain has a stored configuration and survives a stop; a transient one exists from its start to its stop and leaves nothing behind. A handle keeps its connection open and stays usable after the domain has gone, though calls then fail with %PV_ERROR_NO_DOMAIN.
 */
G_DEFINE_TYPE (PvDomain, pv_domain, PV_TYPE_OBJECT)

enum
{
  PROP_NONE,
  PROP_NAME,
  PROP_UUID,
  PROP_ID,
};

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  PvDomain *self = PV_DOMAIN (object);

  switch (id) {
  case PROP_NAME:
    g_value_set_string (value, pv_domain_get_name (self));
    break;
  case PROP_UUID:
    g_value_take_string (value, pv_domain_get_uuid_string (self, NULL));
    break;
  case PROP_ID:
    g_value_set_uint (value, pv_domain_get_id (self, NULL));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static int
release (gpointer handle)
{
  return virDomainFree (handle);
}

static void
pv_domain_class_init (PvDomainClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);

  base->release = release;
  object->get_property = get_property;
  /**
   * PvDomain:name:
   *
   * What pv_domain_get_name() gives.
   */
  g_object_class_install_property (object, PROP_NAME,
      g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  /**
   * PvDomain:uuid:
   *
   * What pv_domain_get_uuid_string() gives.
   */
  g_object_class_install_property (object, PROP_UUID,
      g_param_spec_string ("uuid", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  /**
   * PvDomain:id:
   *
   * What pv_domain_get_id() gives.
   */
  g_object_class_install_property (object, PROP_ID,
      g_param_spec_uint ("id", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
pv_domain_init (PvDomain *self)
{
  (void) self;
}
