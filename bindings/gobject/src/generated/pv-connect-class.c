/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvConnect:
 *
 * A session with a hypervisor's management driver, local or on another host. Everything else is found through it. The handle is counted by reference: pv_connect_ref() adds one, pv_connect_close() drops one, and the session ends with the last.
 */
G_DEFINE_TYPE (PvConnect, pv_connect, PV_TYPE_OBJECT)

static int
release (gpointer handle)
{
  return virConnectClose (handle);
}

static int
reference (gpointer handle)
{
  return virConnectRef (handle);
}

static void
pv_connect_class_init (PvConnectClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);

  base->release = release;
  base->reference = reference;
  base->emits = TRUE;
  pv_connect_add_signals (G_TYPE_FROM_CLASS (klass));
}

static void
pv_connect_init (PvConnect *self)
{
  (void) self;
}
