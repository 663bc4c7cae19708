/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <string.h>
#include "calls.h"
#include "pv-params-private.h"
#include "pv-records-private.h"
#include "pv-values-private.h"

G_DEFINE_BOXED_TYPE (PvDomainEventGraphicsAddress, pv_domain_event_graphics_address, pv_domain_event_graphics_address_copy, pv_domain_event_graphics_address_free)

PvDomainEventGraphicsAddress *
pv_domain_event_graphics_address_from_native (const virDomainEventGraphicsAddress *native)
{
  PvDomainEventGraphicsAddress *self = g_new0 (PvDomainEventGraphicsAddress, 1);

  self->family = native->family;
  self->node = g_strdup (native->node);
  self->service = g_strdup (native->service);
  return self;
}

/**
 * pv_domain_event_graphics_address_copy:
 * @self: a #PvDomainEventGraphicsAddress
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainEventGraphicsAddress *
pv_domain_event_graphics_address_copy (PvDomainEventGraphicsAddress *self)
{
  PvDomainEventGraphicsAddress *copy = g_memdup2 (self, sizeof (*self));

  copy->node = g_strdup (self->node);
  copy->service = g_strdup (self->service);
  return copy;
}

/**
 * pv_domain_event_graphics_address_free:
 * @self: (nullable): a #PvDomainEventGraphicsAddress
 *
 * Frees a record.
 */
void
pv_domain_event_graphics_address_free (PvDomainEventGraphicsAddress *self)
{
  if (!self)
    return;
  g_free (self->node);
  g_free (self->service);
  g_free (self);
}

G_DEFINE_BOXED_TYPE (PvDomainEventGraphicsSubjectIdentity, pv_domain_event_graphics_subject_identity, pv_domain_event_graphics_subject_identity_copy, pv_domain_event_graphics_subject_identity_free)

PvDomainEventGraphicsSubjectIdentity *
pv_domain_event_graphics_subject_identity_from_native (const virDomainEventGraphicsSubjectIdentity *native)
{
  PvDomainEventGraphicsSubjectIdentity *self = g_new0 (PvDomainEventGraphicsSubjectIdentity, 1);

  self->type = g_strdup (native->type);
  self->name = g_strdup (native->name);
  return self;
}

GPtrArray *
pv_domain_event_graphics_subject_identity_list_from_native (const virDomainEventGraphicsSubjectIdentity *list, gsize n)
{
  GPtrArray *array = g_ptr_array_new_full (n, (GDestroyNotify) pv_domain_event_graphics_subject_identity_free);
  gsize i;

  for (i = 0; i < n; i++)
    g_ptr_array_add (array, pv_domain_event_graphics_subject_identity_from_native (&list[i]));
  return array;
}

/**
 * pv_domain_event_graphics_subject_identity_copy:
 * @self: a #PvDomainEventGraphicsSubjectIdentity
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainEventGraphicsSubjectIdentity *
pv_domain_event_graphics_subject_identity_copy (PvDomainEventGraphicsSubjectIdentity *self)
{
  PvDomainEventGraphicsSubjectIdentity *copy = g_memdup2 (self, sizeof (*self));

  copy->type = g_strdup (self->type);
  copy->name = g_strdup (self->name);
  return copy;
}

/**
 * pv_domain_event_graphics_subject_identity_free:
 * @self: (nullable): a #PvDomainEventGraphicsSubjectIdentity
 *
 * Frees a record.
 */
void
pv_domain_event_graphics_subject_identity_free (PvDomainEventGraphicsSubjectIdentity *self)
{
  if (!self)
    return;
  g_free (self->type);
  g_free (self->name);
  g_free (self);
}

G_DEFINE_BOXED_TYPE (PvDomainEventGraphicsSubject, pv_domain_event_graphics_subject, pv_domain_event_graphics_subject_copy, pv_domain_event_graphics_subject_free)

PvDomainEventGraphicsSubject *
pv_domain_event_graphics_subject_from_native (const virDomainEventGraphicsSubject *native)
{
  PvDomainEventGraphicsSubject *self = g_new0 (PvDomainEventGraphicsSubject, 1);

  self->identities = pv_domain_event_graphics_subject_identity_list_from_native (native->identities, (gsize) native->nidentity);
  return self;
}

/**
 * pv_domain_event_graphics_subject_copy:
 * @self: a #PvDomainEventGraphicsSubject
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainEventGraphicsSubject *
pv_domain_event_graphics_subject_copy (PvDomainEventGraphicsSubject *self)
{
  PvDomainEventGraphicsSubject *copy = g_memdup2 (self, sizeof (*self));

  copy->identities = g_ptr_array_ref (self->identities);
  return copy;
}

/**
 * pv_domain_event_graphics_subject_free:
 * @self: (nullable): a #PvDomainEventGraphicsSubject
 *
 * Frees a record.
 */
void
pv_domain_event_graphics_subject_free (PvDomainEventGraphicsSubject *self)
{
  if (!self)
    return;
  g_ptr_array_unref (self->identities);
  g_free (self);
}
