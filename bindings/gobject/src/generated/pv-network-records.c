/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <string.h>
#include "calls.h"
#include "pv-params-private.h"
#include "pv-records-private.h"
#include "pv-values-private.h"

G_DEFINE_BOXED_TYPE (PvNetworkDhcpLease, pv_network_dhcp_lease, pv_network_dhcp_lease_copy, pv_network_dhcp_lease_free)

PvNetworkDhcpLease *
pv_network_dhcp_lease_from_native (const virNetworkDHCPLease *native)
{
  PvNetworkDhcpLease *self = g_new0 (PvNetworkDhcpLease, 1);

  self->iface = g_strdup (native->iface);
  self->expirytime = native->expirytime;
  self->type = native->type;
  self->mac = g_strdup (native->mac);
  self->iaid = g_strdup (native->iaid);
  self->ipaddr = g_strdup (native->ipaddr);
  self->prefix = native->prefix;
  self->hostname = g_strdup (native->hostname);
  self->clientid = g_strdup (native->clientid);
  return self;
}

GPtrArray *
pv_network_dhcp_lease_list_take (virNetworkDHCPLeasePtr *list, gsize n)
{
  GPtrArray *array = g_ptr_array_new_full (n, (GDestroyNotify) pv_network_dhcp_lease_free);
  gsize i;

  for (i = 0; i < n; i++)
    g_ptr_array_add (array, pv_network_dhcp_lease_from_native (list[i]));
  polyvirt_free_records_NetworkDHCPLease (list, n);
  return array;
}

/**
 * pv_network_dhcp_lease_copy:
 * @self: a #PvNetworkDhcpLease
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvNetworkDhcpLease *
pv_network_dhcp_lease_copy (PvNetworkDhcpLease *self)
{
  PvNetworkDhcpLease *copy = g_memdup2 (self, sizeof (*self));

  copy->iface = g_strdup (self->iface);
  copy->mac = g_strdup (self->mac);
  copy->iaid = g_strdup (self->iaid);
  copy->ipaddr = g_strdup (self->ipaddr);
  copy->hostname = g_strdup (self->hostname);
  copy->clientid = g_strdup (self->clientid);
  return copy;
}

/**
 * pv_network_dhcp_lease_free:
 * @self: (nullable): a #PvNetworkDhcpLease
 *
 * Frees a record.
 */
void
pv_network_dhcp_lease_free (PvNetworkDhcpLease *self)
{
  if (!self)
    return;
  g_free (self->iface);
  g_free (self->mac);
  g_free (self->iaid);
  g_free (self->ipaddr);
  g_free (self->hostname);
  g_free (self->clientid);
  g_free (self);
}
