/* Results of the C library as values of GLib. */
#include <stdlib.h>
#include <string.h>
#include "pv-params-private.h"
#include "pv-values-private.h"

gchar **
pv_take_texts (char **texts, gsize n)
{
  gchar **all = pv_copy_texts (texts, n);
  gsize i;

  for (i = 0; i < n; i++)
    free (texts[i]);
  free (texts);
  return all;
}

gchar **
pv_copy_texts (char *const *texts, gsize n)
{
  gchar **all = g_new0 (gchar *, n + 1);
  gsize i;

  for (i = 0; i < n; i++)
    all[i] = g_strdup (texts[i] ? texts[i] : "");
  return all;
}

GPtrArray *
pv_take_objects (GType type, gpointer *handles, gsize n)
{
  GPtrArray *objects = g_ptr_array_new_full (n, g_object_unref);
  gsize i;

  for (i = 0; i < n; i++)
    if (handles[i])
      g_ptr_array_add (objects, pv_object_wrap (type, handles[i]));
  free (handles);
  return objects;
}

GBytes *
pv_take_bytes (unsigned char *data, gsize n)
{
  return g_bytes_new_with_free_func (data, n, free, data);
}

GArray *
pv_take_numbers (gpointer numbers, gsize n, guint size)
{
  GArray *array = g_array_sized_new (FALSE, FALSE, size, n);

  if (n > 0)
    g_array_append_vals (array, numbers, n);
  free (numbers);
  return array;
}

GVariant *
pv_take_params (virTypedParameterPtr params, int n)
{
  GVariant *dictionary = pv_params_from_native (params, n);

  virTypedParamsFree (params, n);
  return dictionary;
}

GBytes *
pv_uuid_bytes (const unsigned char *uuid)
{
  return g_bytes_new (uuid, VIR_UUID_BUFLEN);
}

void
pv_free_array (gpointer array)
{
  g_array_unref (array);
}
