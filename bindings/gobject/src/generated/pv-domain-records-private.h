/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain, from and to the C library's structs. */
#pragma once

#include <libvirt/libvirt.h>
#include "pv-domain-records.h"

PvSecurityLabel *pv_security_label_from_native (const virSecurityLabel *native);
void pv_security_label_to_native (const PvSecurityLabel *self, virSecurityLabel *native);
GPtrArray *pv_security_label_list_take (virSecurityLabel *list, gsize n);
PvDomainControlInfo *pv_domain_control_info_from_native (const virDomainControlInfo *native);
PvDomainInfo *pv_domain_info_from_native (const virDomainInfo *native);
