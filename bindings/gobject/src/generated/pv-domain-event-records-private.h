/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain-event, from and to the C library's structs. */
#pragma once

#include <libvirt/libvirt.h>
#include "pv-domain-event-records.h"

PvDomainEventGraphicsAddress *pv_domain_event_graphics_address_from_native (const virDomainEventGraphicsAddress *native);
PvDomainEventGraphicsSubjectIdentity *pv_domain_event_graphics_subject_identity_from_native (const virDomainEventGraphicsSubjectIdentity *native);
GPtrArray *pv_domain_event_graphics_subject_identity_list_from_native (const virDomainEventGraphicsSubjectIdentity *list, gsize n);
PvDomainEventGraphicsSubject *pv_domain_event_graphics_subject_from_native (const virDomainEventGraphicsSubject *native);
