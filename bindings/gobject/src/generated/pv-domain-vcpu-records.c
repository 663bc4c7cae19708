/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <string.h>
#include "calls.h"
#include "pv-params-private.h"
#include "pv-records-private.h"
#include "pv-values-private.h"

G_DEFINE_BOXED_TYPE (PvVcpuInfo, pv_vcpu_info, pv_vcpu_info_copy, pv_vcpu_info_free)

PvVcpuInfo *
pv_vcpu_info_from_native (const virVcpuInfo *native)
{
  PvVcpuInfo *self = g_new0 (PvVcpuInfo, 1);

  self->number = native->number;
  self->state = native->state;
  self->cpu_time = native->cpuTime;
  self->cpu = native->cpu;
  return self;
}

GPtrArray *
pv_vcpu_info_list_take (virVcpuInfo *list, gsize n)
{
  GPtrArray *array = g_ptr_array_new_full (n, (GDestroyNotify) pv_vcpu_info_free);
  gsize i;

  for (i = 0; i < n; i++)
    g_ptr_array_add (array, pv_vcpu_info_from_native (&list[i]));
  polyvirt_free_records_VcpuInfo (list, n);
  return array;
}

/**
 * pv_vcpu_info_copy:
 * @self: a #PvVcpuInfo
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvVcpuInfo *
pv_vcpu_info_copy (PvVcpuInfo *self)
{
  PvVcpuInfo *copy = g_memdup2 (self, sizeof (*self));

  return copy;
}

/**
 * pv_vcpu_info_free:
 * @self: (nullable): a #PvVcpuInfo
 *
 * Frees a record.
 */
void
pv_vcpu_info_free (PvVcpuInfo *self)
{
  if (!self)
    return;
  g_free (self);
}

G_DEFINE_BOXED_TYPE (PvDomainIoThreadInfo, pv_domain_io_thread_info, pv_domain_io_thread_info_copy, pv_domain_io_thread_info_free)

PvDomainIoThreadInfo *
pv_domain_io_thread_info_from_native (const virDomainIOThreadInfo *native)
{
  PvDomainIoThreadInfo *self = g_new0 (PvDomainIoThreadInfo, 1);

  self->iothread_id = native->iothread_id;
  self->cpumap = g_bytes_new (native->cpumap, (gsize) native->cpumaplen);
  return self;
}

GPtrArray *
pv_domain_io_thread_info_list_take (virDomainIOThreadInfoPtr *list, gsize n)
{
  GPtrArray *array = g_ptr_array_new_full (n, (GDestroyNotify) pv_domain_io_thread_info_free);
  gsize i;

  for (i = 0; i < n; i++)
    g_ptr_array_add (array, pv_domain_io_thread_info_from_native (list[i]));
  polyvirt_free_records_DomainIOThreadInfo (list, n);
  return array;
}

/**
 * pv_domain_io_thread_info_copy:
 * @self: a #PvDomainIoThreadInfo
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainIoThreadInfo *
pv_domain_io_thread_info_copy (PvDomainIoThreadInfo *self)
{
  PvDomainIoThreadInfo *copy = g_memdup2 (self, sizeof (*self));

  copy->cpumap = g_bytes_ref (self->cpumap);
  return copy;
}

/**
 * pv_domain_io_thread_info_free:
 * @self: (nullable): a #PvDomainIoThreadInfo
 *
 * Frees a record.
 */
void
pv_domain_io_thread_info_free (PvDomainIoThreadInfo *self)
{
  if (!self)
    return;
  g_bytes_unref (self->cpumap);
  g_free (self);
}
