/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvDomainCheckpoint:
 *
 * A moment in a domain's life from which on changed disk blocks are tracked, for incremental backup.
 *
 * Its name identifies it within its domain, and checkpoints form a chain from the oldest to the current one. Unlike a snapshot it holds no data and cannot be returned to: it lasts until it is deleted, or until the domain's configuration is removed.
 */
G_DEFINE_TYPE (PvDomainCheckpoint, pv_domain_checkpoint, PV_TYPE_OBJECT)

enum
{
  PROP_NONE,
  PROP_NAME,
};

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  PvDomainCheckpoint *self = PV_DOMAIN_CHECKPOINT (object);

  switch (id) {
  case PROP_NAME:
    g_value_set_string (value, pv_domain_checkpoint_get_name (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static int
release (gpointer handle)
{
  return virDomainCheckpointFree (handle);
}

static void
pv_domain_checkpoint_class_init (PvDomainCheckpointClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);

  base->release = release;
  object->get_property = get_property;
  /**
   * PvDomainCheckpoint:name:
   *
   * What pv_domain_checkpoint_get_name() gives.
   */
  g_object_class_install_property (object, PROP_NAME,
      g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
pv_domain_checkpoint_init (PvDomainCheckpoint *self)
{
  (void) self;
}
