/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: network, from and to the C library's structs. */
#pragma once

#include <libvirt/libvirt.h>
#include "pv-network-records.h"

PvNetworkDhcpLease *pv_network_dhcp_lease_from_native (const virNetworkDHCPLease *native);
GPtrArray *pv_network_dhcp_lease_list_take (virNetworkDHCPLeasePtr *list, gsize n);
