/* Typed parameters, which are dictionaries of variants (`a{sv}`) here. */
#pragma once

#include <glib.h>
#include <libvirt/libvirt.h>

/* A field of a set, and the type that the C library wants for it. */
typedef struct
{
  const gchar *name;
  int type;
} PvParamField;

/* A new array with what a dictionary holds; `fields` may be NULL, and ends with an empty entry. */
gboolean pv_params_to_native (GVariant *dictionary, const PvParamField *fields, virTypedParameterPtr *params, int *n_params,
                              GError **error);

/* A dictionary of the parameters, which stay the caller's. */
GVariant *pv_params_from_native (virTypedParameterPtr params, int n_params);
