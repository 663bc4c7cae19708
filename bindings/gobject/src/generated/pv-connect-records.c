/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <string.h>
#include "calls.h"
#include "pv-params-private.h"
#include "pv-records-private.h"
#include "pv-values-private.h"

G_DEFINE_BOXED_TYPE (PvSecurityModel, pv_security_model, pv_security_model_copy, pv_security_model_free)

PvSecurityModel *
pv_security_model_from_native (const virSecurityModel *native)
{
  PvSecurityModel *self = g_new0 (PvSecurityModel, 1);

  self->model = g_strdup (native->model);
  self->doi = g_strdup (native->doi);
  return self;
}

void
pv_security_model_to_native (const PvSecurityModel *self, virSecurityModel *native)
{
  memset (native, 0, sizeof (*native));
  g_strlcpy (native->model, self->model ? self->model : "", sizeof (native->model));
  g_strlcpy (native->doi, self->doi ? self->doi : "", sizeof (native->doi));
}

/**
 * pv_security_model_copy:
 * @self: a #PvSecurityModel
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvSecurityModel *
pv_security_model_copy (PvSecurityModel *self)
{
  PvSecurityModel *copy = g_memdup2 (self, sizeof (*self));

  copy->model = g_strdup (self->model);
  copy->doi = g_strdup (self->doi);
  return copy;
}

/**
 * pv_security_model_free:
 * @self: (nullable): a #PvSecurityModel
 *
 * Frees a record.
 */
void
pv_security_model_free (PvSecurityModel *self)
{
  if (!self)
    return;
  g_free (self->model);
  g_free (self->doi);
  g_free (self);
}
