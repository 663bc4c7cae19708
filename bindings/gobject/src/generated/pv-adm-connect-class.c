/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvAdmConnect:
 *
 * A connection to a daemon's administration socket, for managing the daemon itself instead of guests.
 *
 * It needs a local daemon and, for the system one, root. The handle is counted; the connection ends with the last reference.
 */
G_DEFINE_TYPE (PvAdmConnect, pv_adm_connect, PV_TYPE_OBJECT)

static int
release (gpointer handle)
{
  return virAdmConnectClose (handle);
}

static int
reference (gpointer handle)
{
  return virAdmConnectRef (handle);
}

static void
pv_adm_connect_class_init (PvAdmConnectClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);

  base->release = release;
  base->reference = reference;
  base->emits = TRUE;
  pv_adm_connect_add_signals (G_TYPE_FROM_CLASS (klass));
}

static void
pv_adm_connect_init (PvAdmConnect *self)
{
  (void) self;
}
