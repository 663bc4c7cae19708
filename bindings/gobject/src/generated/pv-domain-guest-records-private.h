/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain-guest, from and to the C library's structs. */
#pragma once

#include <libvirt/libvirt.h>
#include "pv-domain-guest-records.h"

PvDomainFsInfo *pv_domain_fs_info_from_native (const virDomainFSInfo *native);
GPtrArray *pv_domain_fs_info_list_take (virDomainFSInfoPtr *list, gsize n);
PvDomainIpAddress *pv_domain_ip_address_from_native (const virDomainIPAddress *native);
GPtrArray *pv_domain_ip_address_list_from_native (const virDomainIPAddress *list, gsize n);
PvDomainInterface *pv_domain_interface_from_native (const virDomainInterface *native);
GPtrArray *pv_domain_interface_list_take (virDomainInterfacePtr *list, gsize n);
