/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvAdmServer:
 *
 * One of the servers inside a daemon, such as the main one or the one for administration.
 *
 * It is identified by its name and lives as long as the daemon. Each has worker threads, limits and clients of its own.
 */
G_DEFINE_TYPE (PvAdmServer, pv_adm_server, PV_TYPE_OBJECT)

enum
{
  PROP_NONE,
  PROP_NAME,
};

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  PvAdmServer *self = PV_ADM_SERVER (object);

  switch (id) {
  case PROP_NAME:
    g_value_set_string (value, pv_adm_server_get_name (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static int
release (gpointer handle)
{
  return virAdmServerFree (handle);
}

static void
pv_adm_server_class_init (PvAdmServerClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);

  base->release = release;
  object->get_property = get_property;
  /**
   * PvAdmServer:name:
   *
   * What pv_adm_server_get_name() gives.
   */
  g_object_class_install_property (object, PROP_NAME,
      g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
pv_adm_server_init (PvAdmServer *self)
{
  (void) self;
}
