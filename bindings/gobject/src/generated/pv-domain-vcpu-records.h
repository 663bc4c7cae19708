/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain-vcpu. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"

G_BEGIN_DECLS

typedef struct _PvVcpuInfo PvVcpuInfo;

/**
 * PvVcpuInfo:
 * @number: Number of the virtual CPU, from 0.
 * @state: What it is doing.
 * @cpu_time: CPU time it has used so far, in nanoseconds.
 * @cpu: Number of the host CPU it runs on, or a negative value of `VcpuHostCpuState`.
 *
 * What one virtual CPU is doing.
 */
struct _PvVcpuInfo
{
  guint number;
  PvVcpuState state;
  guint64 cpu_time;
  gint cpu;
};

#define PV_TYPE_VCPU_INFO (pv_vcpu_info_get_type ())
GType pv_vcpu_info_get_type (void);
PvVcpuInfo *pv_vcpu_info_copy (PvVcpuInfo *self);
void pv_vcpu_info_free (PvVcpuInfo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvVcpuInfo, pv_vcpu_info_free)

typedef struct _PvDomainIoThreadInfo PvDomainIoThreadInfo;

/**
 * PvDomainIoThreadInfo:
 * @iothread_id: ID of the thread, from 1.
 * @cpumap: Host CPUs, one bit each, the lowest bit of the first byte being CPU 0.
 *
 * One I/O thread of a domain and the host CPUs it may run on.
 */
struct _PvDomainIoThreadInfo
{
  guint iothread_id;
  GBytes *cpumap;
};

#define PV_TYPE_DOMAIN_IO_THREAD_INFO (pv_domain_io_thread_info_get_type ())
GType pv_domain_io_thread_info_get_type (void);
PvDomainIoThreadInfo *pv_domain_io_thread_info_copy (PvDomainIoThreadInfo *self);
void pv_domain_io_thread_info_free (PvDomainIoThreadInfo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainIoThreadInfo, pv_domain_io_thread_info_free)

G_END_DECLS
