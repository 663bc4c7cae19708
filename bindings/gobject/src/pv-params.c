/* Typed parameters and dictionaries of variants, both ways. What the caller gives is made into the type that the set
 * wants, so that a number need not be written in the one of seven types that the C library asks for. */
#include <math.h>
#include "pv-error-private.h"
#include "pv-params-private.h"

typedef struct
{
  virTypedParameterPtr params;
  int n;
  int room;
} Array;

static int
type_of (const PvParamField *fields, const gchar *name, GVariant *value)
{
  for (; fields && fields->name; fields++)
    if (g_str_equal (fields->name, name))
      return fields->type;
  switch (g_variant_classify (value)) {
  case G_VARIANT_CLASS_INT32:
  case G_VARIANT_CLASS_INT16:
    return VIR_TYPED_PARAM_INT;
  case G_VARIANT_CLASS_UINT32:
  case G_VARIANT_CLASS_UINT16:
  case G_VARIANT_CLASS_BYTE:
    return VIR_TYPED_PARAM_UINT;
  case G_VARIANT_CLASS_INT64:
    return VIR_TYPED_PARAM_LLONG;
  case G_VARIANT_CLASS_UINT64:
    return VIR_TYPED_PARAM_ULLONG;
  case G_VARIANT_CLASS_DOUBLE:
    return VIR_TYPED_PARAM_DOUBLE;
  case G_VARIANT_CLASS_BOOLEAN:
    return VIR_TYPED_PARAM_BOOLEAN;
  case G_VARIANT_CLASS_STRING:
    return VIR_TYPED_PARAM_STRING;
  default:
    return 0;
  }
}

/* A whole number of any type, and whether it is one below zero. */
static gboolean
whole (GVariant *value, guint64 *number, gboolean *negative)
{
  gint64 is_signed = 0;

  switch (g_variant_classify (value)) {
  case G_VARIANT_CLASS_BOOLEAN:
    *number = g_variant_get_boolean (value);
    return TRUE;
  case G_VARIANT_CLASS_BYTE:
    *number = g_variant_get_byte (value);
    return TRUE;
  case G_VARIANT_CLASS_UINT16:
    *number = g_variant_get_uint16 (value);
    return TRUE;
  case G_VARIANT_CLASS_UINT32:
    *number = g_variant_get_uint32 (value);
    return TRUE;
  case G_VARIANT_CLASS_UINT64:
    *number = g_variant_get_uint64 (value);
    return TRUE;
  case G_VARIANT_CLASS_INT16:
    is_signed = g_variant_get_int16 (value);
    break;
  case G_VARIANT_CLASS_INT32:
    is_signed = g_variant_get_int32 (value);
    break;
  case G_VARIANT_CLASS_INT64:
    is_signed = g_variant_get_int64 (value);
    break;
  case G_VARIANT_CLASS_DOUBLE: {
    gdouble real = g_variant_get_double (value);

    if (real != floor (real) || real < -9007199254740992.0 || real > 9007199254740992.0)
      return FALSE;
    is_signed = (gint64) real;
    break;
  }
  default:
    return FALSE;
  }
  *negative = is_signed < 0;
  *number = (guint64) is_signed;
  return TRUE;
}

static gboolean
set_number (virTypedParameterPtr param, int type, GVariant *value)
{
  guint64 number = 0;
  gboolean negative = FALSE;

  if (type == VIR_TYPED_PARAM_DOUBLE && g_variant_is_of_type (value, G_VARIANT_TYPE_DOUBLE)) {
    param->value.d = g_variant_get_double (value);
    return TRUE;
  }
  if (!whole (value, &number, &negative))
    return FALSE;
  switch (type) {
  case VIR_TYPED_PARAM_INT:
    param->value.i = (int) number;
    return negative ? (gint64) number >= G_MININT32 : number <= G_MAXINT32;
  case VIR_TYPED_PARAM_UINT:
    param->value.ui = (unsigned int) number;
    return !negative && number <= G_MAXUINT32;
  case VIR_TYPED_PARAM_LLONG:
    param->value.l = (long long) number;
    return negative || number <= G_MAXINT64;
  case VIR_TYPED_PARAM_ULLONG:
    param->value.ul = number;
    return !negative;
  case VIR_TYPED_PARAM_DOUBLE:
    param->value.d = negative ? (gdouble) (gint64) number : (gdouble) number;
    return TRUE;
  case VIR_TYPED_PARAM_BOOLEAN:
    param->value.b = (char) number;
    return !negative && number <= 1;
  default:
    return FALSE;
  }
}

static gboolean
add (Array *array, const gchar *name, const PvParamField *fields, GVariant *value, GError **error)
{
  int type = type_of (fields, name, value);
  virTypedParameterPtr param;
  g_autofree gchar *message = NULL;

  if (type == VIR_TYPED_PARAM_STRING && g_variant_is_of_type (value, G_VARIANT_TYPE_STRING)) {
    if (virTypedParamsAddString (&array->params, &array->n, &array->room, name, g_variant_get_string (value, NULL)) < 0)
      return pv_error_tell (pv_error_details_take (virSaveLastError ()), error);
    return TRUE;
  }
  if (type != 0 && type != VIR_TYPED_PARAM_STRING) {
    if (virTypedParamsAddInt (&array->params, &array->n, &array->room, name, 0) < 0)
      return pv_error_tell (pv_error_details_take (virSaveLastError ()), error);
    param = &array->params[array->n - 1];
    param->type = type;
    param->value.ul = 0;
    if (set_number (param, type, value))
      return TRUE;
  }
  message = g_strdup_printf ("parameter '%s' cannot be a value of type '%s'", name, g_variant_get_type_string (value));
  return pv_error_refuse (error, message);
}

/* A name with a list of texts stands for as many parameters of that name. */
static gboolean
add_each (Array *array, const gchar *name, const PvParamField *fields, GVariant *values, GError **error)
{
  GVariantIter iter;
  GVariant *value;
  gboolean fine = TRUE;

  g_variant_iter_init (&iter, values);
  while (fine && (value = g_variant_iter_next_value (&iter))) {
    fine = add (array, name, fields, value, error);
    g_variant_unref (value);
  }
  return fine;
}

gboolean
pv_params_to_native (GVariant *dictionary, const PvParamField *fields, virTypedParameterPtr *params, int *n_params,
                     GError **error)
{
  Array array = { NULL, 0, 0 };
  GVariantIter iter;
  const gchar *name;
  GVariant *value;
  gboolean fine = TRUE;

  if (!dictionary)
    return TRUE;
  if (!g_variant_is_of_type (dictionary, G_VARIANT_TYPE_VARDICT))
    return pv_error_refuse (error, "typed parameters are a dictionary of the type 'a{sv}'");
  g_variant_iter_init (&iter, dictionary);
  while (fine && g_variant_iter_next (&iter, "{&sv}", &name, &value)) {
    if (g_variant_is_of_type (value, G_VARIANT_TYPE_STRING_ARRAY))
      fine = add_each (&array, name, fields, value, error);
    else
      fine = add (&array, name, fields, value, error);
    g_variant_unref (value);
  }
  *params = array.params;
  *n_params = array.n;
  return fine;
}

static GVariant *
value_of (virTypedParameterPtr param)
{
  switch (param->type) {
  case VIR_TYPED_PARAM_INT:
    return g_variant_new_int32 (param->value.i);
  case VIR_TYPED_PARAM_UINT:
    return g_variant_new_uint32 (param->value.ui);
  case VIR_TYPED_PARAM_LLONG:
    return g_variant_new_int64 (param->value.l);
  case VIR_TYPED_PARAM_ULLONG:
    return g_variant_new_uint64 (param->value.ul);
  case VIR_TYPED_PARAM_DOUBLE:
    return g_variant_new_double (param->value.d);
  case VIR_TYPED_PARAM_BOOLEAN:
    return g_variant_new_boolean (param->value.b != 0);
  case VIR_TYPED_PARAM_STRING:
    return g_variant_new_take_string (g_utf8_make_valid (param->value.s ? param->value.s : "", -1));
  default:
    return NULL;
  }
}

GVariant *
pv_params_from_native (virTypedParameterPtr params, int n_params)
{
  GVariantBuilder builder;
  GVariant *value;
  int i;

  g_variant_builder_init (&builder, G_VARIANT_TYPE_VARDICT);
  for (i = 0; i < n_params; i++)
    if ((value = value_of (&params[i])))
      g_variant_builder_add (&builder, "{sv}", params[i].field, value);
  return g_variant_ref_sink (g_variant_builder_end (&builder));
}
