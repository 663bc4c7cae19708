/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvDomainSnapshot:
 *
 * A domain as it was at one moment: its disks, and optionally its memory, to go back to.
 *
 * Its name identifies it within its domain. Snapshots form a tree, and at most one is current: the one taken or returned to last. It lasts until it is deleted, or until its domain's configuration is removed.
 */
G_DEFINE_TYPE (PvDomainSnapshot, pv_domain_snapshot, PV_TYPE_OBJECT)

enum
{
  PROP_NONE,
  PROP_NAME,
};

static void
get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  PvDomainSnapshot *self = PV_DOMAIN_SNAPSHOT (object);

  switch (id) {
  case PROP_NAME:
    g_value_set_string (value, pv_domain_snapshot_get_name (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
  }
}

static int
release (gpointer handle)
{
  return virDomainSnapshotFree (handle);
}

static void
pv_domain_snapshot_class_init (PvDomainSnapshotClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);
  GObjectClass *object = G_OBJECT_CLASS (klass);

  base->release = release;
  object->get_property = get_property;
  /**
   * PvDomainSnapshot:name:
   *
   * What pv_domain_snapshot_get_name() gives.
   */
  g_object_class_install_property (object, PROP_NAME,
      g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
pv_domain_snapshot_init (PvDomainSnapshot *self)
{
  (void) self;
}
