/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain-job, from and to the C library's structs. */
#pragma once

#include <libvirt/libvirt.h>
#include "pv-domain-job-records.h"

PvDomainJobInfo *pv_domain_job_info_from_native (const virDomainJobInfo *native);
