/* How a failure of a call becomes a GError. */
#pragma once

#include <gio/gio.h>
#include <libvirt/virterror.h>
#include "pv-error.h"

/* All that was said about a failure, which this takes over. */
PvErrorDetails *pv_error_details_take (virErrorPtr native);

/* Sets `error`, and makes the details the last ones of this thread, which takes them over. */
gboolean pv_error_tell (PvErrorDetails *details, GError **error);

/* Refuses an argument. */
gboolean pv_error_refuse (GError **error, const gchar *message);
