/* The event loop of the C library, as sources of a GMainContext. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

gboolean pv_event_register_impl (GMainContext *context);
gboolean pv_event_register_default_impl (void);
gboolean pv_event_run_default_impl (GError **error);

G_END_DECLS
