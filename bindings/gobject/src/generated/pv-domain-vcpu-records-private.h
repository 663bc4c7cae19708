/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain-vcpu, from and to the C library's structs. */
#pragma once

#include <libvirt/libvirt.h>
#include "pv-domain-vcpu-records.h"

PvVcpuInfo *pv_vcpu_info_from_native (const virVcpuInfo *native);
GPtrArray *pv_vcpu_info_list_take (virVcpuInfo *list, gsize n);
PvDomainIoThreadInfo *pv_domain_io_thread_info_from_native (const virDomainIOThreadInfo *native);
GPtrArray *pv_domain_io_thread_info_list_take (virDomainIOThreadInfoPtr *list, gsize n);
