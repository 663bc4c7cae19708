/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: stream. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvStreamFlags:
 * @PV_STREAM_FLAGS_NONBLOCK: Sending and receiving never wait; use it with stream events.
 *
 * How a stream works.
 */
typedef enum /*< flags >*/
{
  PV_STREAM_FLAGS_NONBLOCK = 1,
} PvStreamFlags;

#define PV_TYPE_STREAM_FLAGS (pv_stream_flags_get_type ())
GType pv_stream_flags_get_type (void);

/**
 * PvStreamRecvFlagsValues:
 * @PV_STREAM_RECV_FLAGS_VALUES_STOP_AT_HOLE: Stop in front of a hole and report it, instead of giving zeros for it.
 *
 * Options for receiving.
 */
typedef enum /*< flags >*/
{
  PV_STREAM_RECV_FLAGS_VALUES_STOP_AT_HOLE = 1,
} PvStreamRecvFlagsValues;

#define PV_TYPE_STREAM_RECV_FLAGS_VALUES (pv_stream_recv_flags_values_get_type ())
GType pv_stream_recv_flags_values_get_type (void);

/**
 * PvStreamEventType:
 * @PV_STREAM_EVENT_TYPE_READABLE: Data, or the end of it, can be received.
 * @PV_STREAM_EVENT_TYPE_WRITABLE: Data can be sent.
 * @PV_STREAM_EVENT_TYPE_ERROR: The stream has failed; reported even when not asked for.
 * @PV_STREAM_EVENT_TYPE_HANGUP: The other end is gone; reported even when not asked for.
 *
 * What a stream is watched for, and what has happened on it.
 */
typedef enum /*< flags >*/
{
  PV_STREAM_EVENT_TYPE_READABLE = 1,
  PV_STREAM_EVENT_TYPE_WRITABLE = 2,
  PV_STREAM_EVENT_TYPE_ERROR = 4,
  PV_STREAM_EVENT_TYPE_HANGUP = 8,
} PvStreamEventType;

#define PV_TYPE_STREAM_EVENT_TYPE (pv_stream_event_type_get_type ())
GType pv_stream_event_type_get_type (void);

G_END_DECLS
