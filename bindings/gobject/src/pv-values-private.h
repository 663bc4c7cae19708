/* Results of the C library as values of GLib. Each takes over what it is given. */
#pragma once

#include <gio/gio.h>
#include <libvirt/libvirt.h>
#include "pv-object-private.h"

gchar **pv_take_texts (char **texts, gsize n);
GPtrArray *pv_take_objects (GType type, gpointer *handles, gsize n);
GBytes *pv_take_bytes (unsigned char *data, gsize n);
GArray *pv_take_numbers (gpointer numbers, gsize n, guint size);
GVariant *pv_take_params (virTypedParameterPtr params, int n);
gchar **pv_copy_texts (char *const *texts, gsize n);
GBytes *pv_uuid_bytes (const unsigned char *uuid);

/* What frees arrays whose elements know themselves how they are freed. */
void pv_free_array (gpointer array);
