/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: domain-event. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

gint pv_connect_domain_event_register_any (PvConnect *self, PvDomain *dom, PvDomainEventId event_id, GError **error);
void pv_connect_domain_event_register_any_async (PvConnect *self, PvDomain *dom, PvDomainEventId event_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_connect_domain_event_register_any_finish (PvConnect *self, GAsyncResult *result_, GError **error);
gboolean pv_connect_domain_event_deregister_any (PvConnect *self, gint callback_id, GError **error);
void pv_connect_domain_event_deregister_any_async (PvConnect *self, gint callback_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_connect_domain_event_deregister_any_finish (PvConnect *self, GAsyncResult *result_, GError **error);

G_END_DECLS
