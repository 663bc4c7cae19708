/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Functions: domain-device. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"
#include "pv-records.h"

G_BEGIN_DECLS

gchar *pv_domain_screenshot (PvDomain *self, PvStream *stream, guint screen, guint flags, GError **error);
void pv_domain_screenshot_async (PvDomain *self, PvStream *stream, guint screen, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gchar *pv_domain_screenshot_finish (PvDomain *self, GAsyncResult *result_, GError **error);
PvDomainInterfaceStats *pv_domain_interface_stats (PvDomain *self, const gchar *device, GError **error);
void pv_domain_interface_stats_async (PvDomain *self, const gchar *device, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
PvDomainInterfaceStats *pv_domain_interface_stats_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_set_interface_parameters (PvDomain *self, const gchar *device, GVariant *params, PvDomainModificationImpact flags, GError **error);
void pv_domain_set_interface_parameters_async (PvDomain *self, const gchar *device, GVariant *params, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_set_interface_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error);
GVariant *pv_domain_get_interface_parameters (PvDomain *self, const gchar *device, PvDomainModificationImpact flags, GError **error);
void pv_domain_get_interface_parameters_async (PvDomain *self, const gchar *device, PvDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
GVariant *pv_domain_get_interface_parameters_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_attach_device (PvDomain *self, const gchar *xml, GError **error);
void pv_domain_attach_device_async (PvDomain *self, const gchar *xml, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_attach_device_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_detach_device (PvDomain *self, const gchar *xml, GError **error);
void pv_domain_detach_device_async (PvDomain *self, const gchar *xml, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_detach_device_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_attach_device_flags (PvDomain *self, const gchar *xml, PvDomainDeviceModifyFlags flags, GError **error);
void pv_domain_attach_device_flags_async (PvDomain *self, const gchar *xml, PvDomainDeviceModifyFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_attach_device_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_detach_device_flags (PvDomain *self, const gchar *xml, PvDomainDeviceModifyFlags flags, GError **error);
void pv_domain_detach_device_flags_async (PvDomain *self, const gchar *xml, PvDomainDeviceModifyFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_detach_device_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_update_device_flags (PvDomain *self, const gchar *xml, PvDomainDeviceModifyFlags flags, GError **error);
void pv_domain_update_device_flags_async (PvDomain *self, const gchar *xml, PvDomainDeviceModifyFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_update_device_flags_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_detach_device_alias (PvDomain *self, const gchar *alias, PvDomainDeviceModifyFlags flags, GError **error);
void pv_domain_detach_device_alias_async (PvDomain *self, const gchar *alias, PvDomainDeviceModifyFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_detach_device_alias_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_send_key (PvDomain *self, PvKeycodeSet codeset, guint holdtime, const guint *keycodes, gsize n_keycodes, guint flags, GError **error);
void pv_domain_send_key_async (PvDomain *self, PvKeycodeSet codeset, guint holdtime, const guint *keycodes, gsize n_keycodes, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_send_key_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_open_console (PvDomain *self, const gchar *dev_name, PvStream *st, PvDomainConsoleFlags flags, GError **error);
void pv_domain_open_console_async (PvDomain *self, const gchar *dev_name, PvStream *st, PvDomainConsoleFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_open_console_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_open_channel (PvDomain *self, const gchar *name, PvStream *st, PvDomainChannelFlags flags, GError **error);
void pv_domain_open_channel_async (PvDomain *self, const gchar *name, PvStream *st, PvDomainChannelFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_open_channel_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_open_graphics (PvDomain *self, guint idx, gint fd, PvDomainOpenGraphicsFlags flags, GError **error);
void pv_domain_open_graphics_async (PvDomain *self, guint idx, gint fd, PvDomainOpenGraphicsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_open_graphics_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gint pv_domain_open_graphics_fd (PvDomain *self, guint idx, PvDomainOpenGraphicsFlags flags, GError **error);
void pv_domain_open_graphics_fd_async (PvDomain *self, guint idx, PvDomainOpenGraphicsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gint pv_domain_open_graphics_fd_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_inject_nmi (PvDomain *self, guint flags, GError **error);
void pv_domain_inject_nmi_async (PvDomain *self, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_inject_nmi_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_graphics_reload (PvDomain *self, PvDomainGraphicsReloadType type, guint flags, GError **error);
void pv_domain_graphics_reload_async (PvDomain *self, PvDomainGraphicsReloadType type, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_graphics_reload_finish (PvDomain *self, GAsyncResult *result_, GError **error);
gboolean pv_domain_announce_interface (PvDomain *self, const gchar *device, GVariant *params, guint flags, GError **error);
void pv_domain_announce_interface_async (PvDomain *self, const gchar *device, GVariant *params, guint flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
gboolean pv_domain_announce_interface_finish (PvDomain *self, GAsyncResult *result_, GError **error);

G_END_DECLS
