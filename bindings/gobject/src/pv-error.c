/* Errors: each failure is a GError of the domain PV_ERROR; its details stay with the thread until the next one. */
#include "pv-error-private.h"

G_DEFINE_QUARK (pv-error-quark, pv_error)
G_DEFINE_BOXED_TYPE (PvErrorDetails, pv_error_details, pv_error_details_copy, pv_error_details_free)

static GPrivate last = G_PRIVATE_INIT ((GDestroyNotify) pv_error_details_free);

/**
 * pv_error_details_copy:
 * @self: a #PvErrorDetails
 *
 * Copies the details of a failure.
 *
 * Returns: (transfer full): a copy
 */
PvErrorDetails *
pv_error_details_copy (PvErrorDetails *self)
{
  PvErrorDetails *copy = g_new (PvErrorDetails, 1);

  *copy = *self;
  copy->message = g_strdup (self->message);
  copy->str1 = g_strdup (self->str1);
  copy->str2 = g_strdup (self->str2);
  copy->str3 = g_strdup (self->str3);
  return copy;
}

/**
 * pv_error_details_free:
 * @self: (nullable): a #PvErrorDetails
 *
 * Frees the details of a failure.
 */
void
pv_error_details_free (PvErrorDetails *self)
{
  if (!self)
    return;
  g_free (self->message);
  g_free (self->str1);
  g_free (self->str2);
  g_free (self->str3);
  g_free (self);
}

/**
 * pv_get_last_error:
 *
 * Tells all that the library said about the last call of this thread that failed: the part of the library where it
 * failed is not in a #GError.
 *
 * Of an asynchronous call this is told once its `_finish` function has given the error.
 *
 * Returns: (transfer full) (nullable): the details, or %NULL when no call of this thread has failed yet
 */
PvErrorDetails *
pv_get_last_error (void)
{
  PvErrorDetails *details = g_private_get (&last);

  return details ? pv_error_details_copy (details) : NULL;
}

/**
 * pv_reset_last_error:
 *
 * Forgets the last failure of this thread.
 */
void
pv_reset_last_error (void)
{
  g_private_replace (&last, NULL);
}

PvErrorDetails *
pv_error_details_take (virErrorPtr native)
{
  PvErrorDetails *details = g_new0 (PvErrorDetails, 1);

  if (!native) {
    details->code = PV_ERROR_NO_MEMORY;
    details->level = PV_ERROR_LEVEL_ERROR;
    details->message = g_strdup ("out of memory");
    return details;
  }
  details->code = native->code;
  details->domain = native->domain;
  details->level = (PvErrorLevel) native->level;
  details->message = g_strdup (native->message ? native->message : "");
  details->str1 = g_strdup (native->str1);
  details->str2 = g_strdup (native->str2);
  details->str3 = g_strdup (native->str3);
  details->int1 = native->int1;
  details->int2 = native->int2;
  virFreeError (native);
  return details;
}

gboolean
pv_error_tell (PvErrorDetails *details, GError **error)
{
  g_set_error_literal (error, PV_ERROR, details->code, details->message);
  g_private_replace (&last, details);
  return FALSE;
}

gboolean
pv_error_refuse (GError **error, const gchar *message)
{
  PvErrorDetails *details = g_new0 (PvErrorDetails, 1);

  details->code = PV_ERROR_INVALID_ARG;
  details->level = PV_ERROR_LEVEL_ERROR;
  details->message = g_strdup (message);
  return pv_error_tell (details, error);
}
