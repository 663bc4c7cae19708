/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: event-loop. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvEventHandleType:
 * @PV_EVENT_HANDLE_TYPE_READABLE: Data can be read.
 * @PV_EVENT_HANDLE_TYPE_WRITABLE: Data can be written.
 * @PV_EVENT_HANDLE_TYPE_ERROR: An error is pending; reported even when not asked for.
 * @PV_EVENT_HANDLE_TYPE_HANGUP: The other end has closed; reported even when not asked for.
 *
 * What a file descriptor is watched for, and what has happened on it.
 */
typedef enum /*< flags >*/
{
  PV_EVENT_HANDLE_TYPE_READABLE = 1,
  PV_EVENT_HANDLE_TYPE_WRITABLE = 2,
  PV_EVENT_HANDLE_TYPE_ERROR = 4,
  PV_EVENT_HANDLE_TYPE_HANGUP = 8,
} PvEventHandleType;

#define PV_TYPE_EVENT_HANDLE_TYPE (pv_event_handle_type_get_type ())
GType pv_event_handle_type_get_type (void);

G_END_DECLS
