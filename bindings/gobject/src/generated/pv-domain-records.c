/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <string.h>
#include "calls.h"
#include "pv-params-private.h"
#include "pv-records-private.h"
#include "pv-values-private.h"

G_DEFINE_BOXED_TYPE (PvSecurityLabel, pv_security_label, pv_security_label_copy, pv_security_label_free)

PvSecurityLabel *
pv_security_label_from_native (const virSecurityLabel *native)
{
  PvSecurityLabel *self = g_new0 (PvSecurityLabel, 1);

  self->label = g_strdup (native->label);
  self->enforcing = native->enforcing;
  return self;
}

void
pv_security_label_to_native (const PvSecurityLabel *self, virSecurityLabel *native)
{
  memset (native, 0, sizeof (*native));
  g_strlcpy (native->label, self->label ? self->label : "", sizeof (native->label));
  native->enforcing = self->enforcing;
}

GPtrArray *
pv_security_label_list_take (virSecurityLabel *list, gsize n)
{
  GPtrArray *array = g_ptr_array_new_full (n, (GDestroyNotify) pv_security_label_free);
  gsize i;

  for (i = 0; i < n; i++)
    g_ptr_array_add (array, pv_security_label_from_native (&list[i]));
  polyvirt_free_records_SecurityLabel (list, n);
  return array;
}

/**
 * pv_security_label_copy:
 * @self: a #PvSecurityLabel
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvSecurityLabel *
pv_security_label_copy (PvSecurityLabel *self)
{
  PvSecurityLabel *copy = g_memdup2 (self, sizeof (*self));

  copy->label = g_strdup (self->label);
  return copy;
}

/**
 * pv_security_label_free:
 * @self: (nullable): a #PvSecurityLabel
 *
 * Frees a record.
 */
void
pv_security_label_free (PvSecurityLabel *self)
{
  if (!self)
    return;
  g_free (self->label);
  g_free (self);
}

G_DEFINE_BOXED_TYPE (PvDomainControlInfo, pv_domain_control_info, pv_domain_control_info_copy, pv_domain_control_info_free)

PvDomainControlInfo *
pv_domain_control_info_from_native (const virDomainControlInfo *native)
{
  PvDomainControlInfo *self = g_new0 (PvDomainControlInfo, 1);

  self->state = native->state;
  self->details = native->details;
  self->state_time = native->stateTime;
  return self;
}

/**
 * pv_domain_control_info_copy:
 * @self: a #PvDomainControlInfo
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainControlInfo *
pv_domain_control_info_copy (PvDomainControlInfo *self)
{
  PvDomainControlInfo *copy = g_memdup2 (self, sizeof (*self));

  return copy;
}

/**
 * pv_domain_control_info_free:
 * @self: (nullable): a #PvDomainControlInfo
 *
 * Frees a record.
 */
void
pv_domain_control_info_free (PvDomainControlInfo *self)
{
  if (!self)
    return;
  g_free (self);
}

G_DEFINE_BOXED_TYPE (PvDomainInfo, pv_domain_info, pv_domain_info_copy, pv_domain_info_free)

PvDomainInfo *
pv_domain_info_from_native (const virDomainInfo *native)
{
  PvDomainInfo *self = g_new0 (PvDomainInfo, 1);

  self->state = native->state;
  self->max_mem = native->maxMem;
  self->memory = native->memory;
  self->nr_virt_cpu = native->nrVirtCpu;
  self->cpu_time = native->cpuTime;
  return self;
}

/**
 * pv_domain_info_copy:
 * @self: a #PvDomainInfo
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainInfo *
pv_domain_info_copy (PvDomainInfo *self)
{
  PvDomainInfo *copy = g_memdup2 (self, sizeof (*self));

  return copy;
}

/**
 * pv_domain_info_free:
 * @self: (nullable): a #PvDomainInfo
 *
 * Frees a record.
 */
void
pv_domain_info_free (PvDomainInfo *self)
{
  if (!self)
    return;
  g_free (self);
}
