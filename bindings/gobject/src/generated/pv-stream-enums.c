/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-stream-enums.h"

GType
pv_stream_flags_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_STREAM_FLAGS_NONBLOCK, "PV_STREAM_FLAGS_NONBLOCK", "nonblock" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvStreamFlags"), values));
  return type;
}

GType
pv_stream_recv_flags_values_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_STREAM_RECV_FLAGS_VALUES_STOP_AT_HOLE, "PV_STREAM_RECV_FLAGS_VALUES_STOP_AT_HOLE", "stop-at-hole" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvStreamRecvFlagsValues"), values));
  return type;
}

GType
pv_stream_event_type_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_STREAM_EVENT_TYPE_READABLE, "PV_STREAM_EVENT_TYPE_READABLE", "readable" },
    { PV_STREAM_EVENT_TYPE_WRITABLE, "PV_STREAM_EVENT_TYPE_WRITABLE", "writable" },
    { PV_STREAM_EVENT_TYPE_ERROR, "PV_STREAM_EVENT_TYPE_ERROR", "error" },
    { PV_STREAM_EVENT_TYPE_HANGUP, "PV_STREAM_EVENT_TYPE_HANGUP", "hangup" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvStreamEventType"), values));
  return type;
}
