/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include "pv-event-loop-enums.h"

GType
pv_event_handle_type_get_type (void)
{
  static const GFlagsValue values[] = {
    { PV_EVENT_HANDLE_TYPE_READABLE, "PV_EVENT_HANDLE_TYPE_READABLE", "readable" },
    { PV_EVENT_HANDLE_TYPE_WRITABLE, "PV_EVENT_HANDLE_TYPE_WRITABLE", "writable" },
    { PV_EVENT_HANDLE_TYPE_ERROR, "PV_EVENT_HANDLE_TYPE_ERROR", "error" },
    { PV_EVENT_HANDLE_TYPE_HANGUP, "PV_EVENT_HANDLE_TYPE_HANGUP", "hangup" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_flags_register_static (g_intern_static_string ("PvEventHandleType"), values));
  return type;
}
