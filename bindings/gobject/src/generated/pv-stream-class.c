/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include "polyvirt.h"
#include "pv-events-tables-private.h"

/**
 * PvStream:
 *
 * A channel for bulk data between the caller and a call that works with data, such as an upload, a screenshot or a console.
 *
 * It is created empty, tied to one such call, and then written to or read from. It ends with pv_stream_finish() or pv_stream_abort(), and cannot be used again after that.
 */
G_DEFINE_TYPE (PvStream, pv_stream, PV_TYPE_OBJECT)

static int
release (gpointer handle)
{
  return virStreamFree (handle);
}

static void
pv_stream_class_init (PvStreamClass *klass)
{
  PvObjectClass *base = PV_OBJECT_CLASS (klass);

  base->release = release;
  base->emits = TRUE;
  pv_stream_add_signals (G_TYPE_FROM_CLASS (klass));
}

static void
pv_stream_init (PvStream *self)
{
  (void) self;
}
