/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <string.h>
#include "calls.h"
#include "pv-params-private.h"
#include "pv-records-private.h"
#include "pv-values-private.h"

G_DEFINE_BOXED_TYPE (PvDomainInterfaceStats, pv_domain_interface_stats, pv_domain_interface_stats_copy, pv_domain_interface_stats_free)

PvDomainInterfaceStats *
pv_domain_interface_stats_from_native (const virDomainInterfaceStatsStruct *native)
{
  PvDomainInterfaceStats *self = g_new0 (PvDomainInterfaceStats, 1);

  self->rx_bytes = native->rx_bytes;
  self->rx_packets = native->rx_packets;
  self->rx_errs = native->rx_errs;
  self->rx_drop = native->rx_drop;
  self->tx_bytes = native->tx_bytes;
  self->tx_packets = native->tx_packets;
  self->tx_errs = native->tx_errs;
  self->tx_drop = native->tx_drop;
  return self;
}

/**
 * pv_domain_interface_stats_copy:
 * @self: a #PvDomainInterfaceStats
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainInterfaceStats *
pv_domain_interface_stats_copy (PvDomainInterfaceStats *self)
{
  PvDomainInterfaceStats *copy = g_memdup2 (self, sizeof (*self));

  return copy;
}

/**
 * pv_domain_interface_stats_free:
 * @self: (nullable): a #PvDomainInterfaceStats
 *
 * Frees a record.
 */
void
pv_domain_interface_stats_free (PvDomainInterfaceStats *self)
{
  if (!self)
    return;
  g_free (self);
}
