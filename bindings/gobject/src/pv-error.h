/* Errors: the domain %PV_ERROR, and what else the library said about the last one. */
#pragma once

#include <glib-object.h>
#include "pv-error-enums.h"

G_BEGIN_DECLS

#define PV_ERROR (pv_error_quark ())
GQuark pv_error_quark (void);

#define PV_TYPE_ERROR_DETAILS (pv_error_details_get_type ())
typedef struct _PvErrorDetails PvErrorDetails;

/**
 * PvErrorDetails:
 * @code: what went wrong: a #PvError
 * @domain: the part of the library that says so
 * @level: how bad it is
 * @message: the message
 * @str1: (nullable): further text
 * @str2: (nullable): further text
 * @str3: (nullable): further text
 * @int1: further number
 * @int2: further number
 *
 * All that the library said about a failure.
 */
struct _PvErrorDetails
{
  gint code;
  PvErrorDomain domain;
  PvErrorLevel level;
  gchar *message;
  gchar *str1;
  gchar *str2;
  gchar *str3;
  gint int1;
  gint int2;
};

GType pv_error_details_get_type (void);
PvErrorDetails *pv_error_details_copy (PvErrorDetails *self);
void pv_error_details_free (PvErrorDetails *self);

PvErrorDetails *pv_get_last_error (void);
void pv_reset_last_error (void);

G_END_DECLS
