/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: network. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"

G_BEGIN_DECLS

typedef struct _PvNetworkDhcpLease PvNetworkDhcpLease;

/**
 * PvNetworkDhcpLease:
 * @iface: (nullable): Bridge or interface on the host that serves the lease.
 * @expirytime: When the lease ends, in seconds since 1970-01-01 UTC; 0 when it never does.
 * @type: Family of the address.
 * @mac: (nullable): Hardware address of the client, NULL when unknown.
 * @iaid: (nullable): Identity association identifier (DHCPv6), NULL for IPv4.
 * @ipaddr: (nullable): The leased address, as text.
 * @prefix: Length of the network prefix, in bits.
 * @hostname: (nullable): Name the client gave, NULL when it gave none.
 * @clientid: (nullable): DHCP client ID, or DUID for IPv6; NULL when unknown.
 *
 * One address that a network's DHCP server has handed out. Free it with pv_network_dhcp_lease_free().
 */
struct _PvNetworkDhcpLease
{
  gchar *iface;
  gint64 expirytime;
  PvIpAddrType type;
  gchar *mac;
  gchar *iaid;
  gchar *ipaddr;
  guint prefix;
  gchar *hostname;
  gchar *clientid;
};

#define PV_TYPE_NETWORK_DHCP_LEASE (pv_network_dhcp_lease_get_type ())
GType pv_network_dhcp_lease_get_type (void);
PvNetworkDhcpLease *pv_network_dhcp_lease_copy (PvNetworkDhcpLease *self);
void pv_network_dhcp_lease_free (PvNetworkDhcpLease *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvNetworkDhcpLease, pv_network_dhcp_lease_free)

G_END_DECLS
