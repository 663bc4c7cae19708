/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain-event. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"

G_BEGIN_DECLS

typedef struct _PvDomainEventGraphicsAddress PvDomainEventGraphicsAddress;

/**
 * PvDomainEventGraphicsAddress:
 * @family: Kind of address.
 * @node: (nullable): IP address, or path of the UNIX socket.
 * @service: (nullable): Port or service name; of no meaning for UNIX sockets.
 *
 * An end of a client's connection to a display.
 */
struct _PvDomainEventGraphicsAddress
{
  PvDomainEventGraphicsAddressType family;
  gchar *node;
  gchar *service;
};

#define PV_TYPE_DOMAIN_EVENT_GRAPHICS_ADDRESS (pv_domain_event_graphics_address_get_type ())
GType pv_domain_event_graphics_address_get_type (void);
PvDomainEventGraphicsAddress *pv_domain_event_graphics_address_copy (PvDomainEventGraphicsAddress *self);
void pv_domain_event_graphics_address_free (PvDomainEventGraphicsAddress *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainEventGraphicsAddress, pv_domain_event_graphics_address_free)

typedef struct _PvDomainEventGraphicsSubjectIdentity PvDomainEventGraphicsSubjectIdentity;

/**
 * PvDomainEventGraphicsSubjectIdentity:
 * @type: (nullable): What it is, such as `x509dname` or `saslUsername`.
 * @name: (nullable): Its value.
 *
 * One thing known of a client's identity.
 */
struct _PvDomainEventGraphicsSubjectIdentity
{
  gchar *type;
  gchar *name;
};

#define PV_TYPE_DOMAIN_EVENT_GRAPHICS_SUBJECT_IDENTITY (pv_domain_event_graphics_subject_identity_get_type ())
GType pv_domain_event_graphics_subject_identity_get_type (void);
PvDomainEventGraphicsSubjectIdentity *pv_domain_event_graphics_subject_identity_copy (PvDomainEventGraphicsSubjectIdentity *self);
void pv_domain_event_graphics_subject_identity_free (PvDomainEventGraphicsSubjectIdentity *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainEventGraphicsSubjectIdentity, pv_domain_event_graphics_subject_identity_free)

typedef struct _PvDomainEventGraphicsSubject PvDomainEventGraphicsSubject;

/**
 * PvDomainEventGraphicsSubject:
 * @identities: (element-type PvDomainEventGraphicsSubjectIdentity): The entries.
 *
 * Who a display's client is, as far as its authentication tells.
 */
struct _PvDomainEventGraphicsSubject
{
  GPtrArray *identities;
};

#define PV_TYPE_DOMAIN_EVENT_GRAPHICS_SUBJECT (pv_domain_event_graphics_subject_get_type ())
GType pv_domain_event_graphics_subject_get_type (void);
PvDomainEventGraphicsSubject *pv_domain_event_graphics_subject_copy (PvDomainEventGraphicsSubject *self);
void pv_domain_event_graphics_subject_free (PvDomainEventGraphicsSubject *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainEventGraphicsSubject, pv_domain_event_graphics_subject_free)

G_END_DECLS
