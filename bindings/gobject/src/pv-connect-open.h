/* Connections that ask for credentials, close, and tell that they were lost. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"

G_BEGIN_DECLS

/**
 * PvAuthFunc:
 * @type: what is asked for
 * @prompt: text to show to the user
 * @challenge: (nullable): further text
 * @default_answer: (nullable): the answer when none is given
 * @user_data: what was given with the function
 *
 * Answers what a server asks while a connection is opened. It is called in the thread that opens.
 *
 * Returns: (transfer full) (nullable): the answer, or %NULL to give up
 */
typedef gchar *(*PvAuthFunc) (PvConnectCredentialType type, const gchar *prompt, const gchar *challenge,
                              const gchar *default_answer, gpointer user_data);

PvConnect *pv_connect_open_auth (const gchar *name, PvConnectFlags flags, PvAuthFunc func, gpointer user_data,
                                 GError **error);
gint pv_connect_close (PvConnect *self, GError **error);
gboolean pv_connect_register_close_callback (PvConnect *self, GError **error);
gboolean pv_connect_unregister_close_callback (PvConnect *self, GError **error);
gint pv_adm_connect_close (PvAdmConnect *self, GError **error);
gboolean pv_adm_connect_register_close_callback (PvAdmConnect *self, GError **error);
gboolean pv_adm_connect_unregister_close_callback (PvAdmConnect *self, GError **error);
gint pv_connect_domain_qemu_monitor_event_register (PvConnect *self, PvDomain *dom, const gchar *event,
                                                    PvConnectDomainQemuMonitorEventRegisterFlags flags, GError **error);
gboolean pv_connect_domain_qemu_monitor_event_deregister (PvConnect *self, gint callback_id, GError **error);

G_END_DECLS
