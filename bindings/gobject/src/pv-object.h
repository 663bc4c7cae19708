/* The base of all classes: an object of libvirt with its handle. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define PV_TYPE_OBJECT (pv_object_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvObject, pv_object, PV, OBJECT, GObject)

struct _PvObjectClass
{
  GObjectClass parent_class;

  /*< private >*/
  int (*release) (gpointer handle);
  int (*reference) (gpointer handle);
  gboolean emits;
  gpointer padding[5];
};

gpointer pv_object_get_handle (PvObject *self);

G_END_DECLS
