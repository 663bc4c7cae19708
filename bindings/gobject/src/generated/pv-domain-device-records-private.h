/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain-device, from and to the C library's structs. */
#pragma once

#include <libvirt/libvirt.h>
#include "pv-domain-device-records.h"

PvDomainInterfaceStats *pv_domain_interface_stats_from_native (const virDomainInterfaceStatsStruct *native);
