/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain-device. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"

G_BEGIN_DECLS

typedef struct _PvDomainInterfaceStats PvDomainInterfaceStats;

/**
 * PvDomainInterfaceStats:
 * @rx_bytes: Bytes received by the guest.
 * @rx_packets: Packets received.
 * @rx_errs: Errors while receiving.
 * @rx_drop: Packets dropped on the way in.
 * @tx_bytes: Bytes sent by the guest.
 * @tx_packets: Packets sent.
 * @tx_errs: Errors while sending.
 * @tx_drop: Packets dropped on the way out.
 *
 * Counters of one network interface, from the guest's point of view; a counter that is not kept is -1.
 */
struct _PvDomainInterfaceStats
{
  gint64 rx_bytes;
  gint64 rx_packets;
  gint64 rx_errs;
  gint64 rx_drop;
  gint64 tx_bytes;
  gint64 tx_packets;
  gint64 tx_errs;
  gint64 tx_drop;
};

#define PV_TYPE_DOMAIN_INTERFACE_STATS (pv_domain_interface_stats_get_type ())
GType pv_domain_interface_stats_get_type (void);
PvDomainInterfaceStats *pv_domain_interface_stats_copy (PvDomainInterfaceStats *self);
void pv_domain_interface_stats_free (PvDomainInterfaceStats *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainInterfaceStats, pv_domain_interface_stats_free)

G_END_DECLS
