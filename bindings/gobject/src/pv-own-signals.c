/* Signals of what is registered for by functions written by hand. */
#include "polyvirt.h"
#include "pv-own-signals-private.h"

void
pv_connect_add_own_signals (GType type)
{
  /**
   * PvConnect::domain-qemu-monitor:
   * @self: the connection
   * @dom: the domain
   * @event: name of the event
   * @seconds: when it happened, in seconds since 1970
   * @micros: microseconds of that
   * @details: (nullable): what QEMU says about it, as JSON
   *
   * An event of QEMU's monitor. Emitted once it has been registered for with
   * pv_connect_domain_qemu_monitor_event_register().
   */
  g_signal_new ("domain-qemu-monitor", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 5, PV_TYPE_DOMAIN,
                G_TYPE_STRING, G_TYPE_INT64, G_TYPE_UINT, G_TYPE_STRING);
  /**
   * PvConnect::closed:
   * @self: the connection
   * @reason: why
   *
   * The connection was lost. Emitted once it has been registered for with pv_connect_register_close_callback().
   */
  g_signal_new ("closed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, PV_TYPE_CONNECT_CLOSE_REASON);
}

void
pv_adm_connect_add_signals (GType type)
{
  /**
   * PvAdmConnect::closed:
   * @self: the connection
   * @reason: why
   *
   * The connection was lost. Emitted once it has been registered for with pv_adm_connect_register_close_callback().
   */
  g_signal_new ("closed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, PV_TYPE_CONNECT_CLOSE_REASON);
}

void
pv_stream_add_signals (GType type)
{
  /**
   * PvStream::ready:
   * @self: the stream
   * @events: what can be done
   *
   * Something can be sent or received. Emitted once it has been registered for with pv_stream_event_add_callback().
   */
  g_signal_new ("ready", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, PV_TYPE_STREAM_EVENT_TYPE);
}
