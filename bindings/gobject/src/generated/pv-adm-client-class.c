/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvAdmClient:
 *
 * A client that is connected to one of a daemon's servers.
 *
 * It is identified by a number that is unique within its server and never used twice while the daemon runs. The handle does not keep the client connected.
 */
G_DEFINE_TYPE (PvAdmClient, pv_adm_client, PV_TYPE_OBJECT)

enum
{
  PROP_NONE,
  PROP_ID,
  PROP_TIMESTAMP,
  PROP_TRANSPORT,
};

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  PvAdmClient *self = PV_ADM_CLIENT (object);

  switch (id) {
  case PROP_ID:
    g_value_set_uint64 (value, pv_adm_client_get_id (self, NULL));
    break;
  case PROP_TIMESTAMP:
    g_value_set_int64 (value, pv_adm_client_get_timestamp (self, NULL));
    break;
  case PROP_TRANSPORT:
    g_value_set_int (value, pv_adm_client_get_transport (self, NULL));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static int
release (gpointer handle)
{
  return virAdmClientFree (handle);
}

static void
pv_adm_client_class_init (PvAdmClientClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);

  base->release = release;
  object->get_property = get_property;
  /**
   * PvAdmClient:id:
   *
   * What pv_adm_client_get_id() gives.
   */
  g_object_class_install_property (object, PROP_ID,
      g_param_spec_uint64 ("id", NULL, NULL, 0, G_MAXUINT64, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  /**
   * PvAdmClient:timestamp:
   *
   * What pv_adm_client_get_timestamp() gives.
   */
  g_object_class_install_property (object, PROP_TIMESTAMP,
      g_param_spec_int64 ("timestamp", NULL, NULL, G_MININT64, G_MAXINT64, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
  /**
   * PvAdmClient:transport:
   *
   * What pv_adm_client_get_transport() gives.
   */
  g_object_class_install_property (object, PROP_TRANSPORT,
      g_param_spec_int ("transport", NULL, NULL, G_MININT, G_MAXINT, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
pv_adm_client_init (PvAdmClient *self)
{
  (void) self;
}
