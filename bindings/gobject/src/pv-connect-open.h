/* Connections that ask for credentials. */
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
void pv_connect_open_auth_async (const gchar *name, PvConnectFlags flags, PvAuthFunc func, gpointer func_data,
                                 GDestroyNotify func_free, GCancellable *cancellable, GAsyncReadyCallback callback,
                                 gpointer user_data);
PvConnect *pv_connect_open_auth_finish (GAsyncResult *result_, GError **error);

G_END_DECLS
