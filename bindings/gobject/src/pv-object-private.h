/* What the other files need of objects. */
#pragma once

#include "pv-object.h"

/* A new object of `type` for a handle, whose reference it takes over; NULL for NULL. */
gpointer pv_object_wrap (GType type, gpointer handle);

/* The handle, which the object loses: a connection that is closed. */
gpointer pv_object_take_handle (PvObject *self);

/* The handle for the time of a call. Connections may be closed while another thread calls, so they are referenced. */
gpointer pv_object_hold (PvObject *self);
void pv_object_drop (PvObject *self, gpointer handle);
