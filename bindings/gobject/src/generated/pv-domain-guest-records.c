/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
#include <string.h>
#include "calls.h"
#include "pv-params-private.h"
#include "pv-records-private.h"
#include "pv-values-private.h"

G_DEFINE_BOXED_TYPE (PvDomainFsInfo, pv_domain_fs_info, pv_domain_fs_info_copy, pv_domain_fs_info_free)

PvDomainFsInfo *
pv_domain_fs_info_from_native (const virDomainFSInfo *native)
{
  PvDomainFsInfo *self = g_new0 (PvDomainFsInfo, 1);

  self->mountpoint = g_strdup (native->mountpoint);
  self->name = g_strdup (native->name);
  self->fstype = g_strdup (native->fstype);
  self->dev_alias = pv_copy_texts (native->devAlias, (gsize) native->ndevAlias);
  return self;
}

GPtrArray *
pv_domain_fs_info_list_take (virDomainFSInfoPtr *list, gsize n)
{
  GPtrArray *array = g_ptr_array_new_full (n, (GDestroyNotify) pv_domain_fs_info_free);
  gsize i;

  for (i = 0; i < n; i++)
    g_ptr_array_add (array, pv_domain_fs_info_from_native (list[i]));
  polyvirt_free_records_DomainFSInfo (list, n);
  return array;
}

/**
 * pv_domain_fs_info_copy:
 * @self: a #PvDomainFsInfo
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainFsInfo *
pv_domain_fs_info_copy (PvDomainFsInfo *self)
{
  PvDomainFsInfo *copy = g_memdup2 (self, sizeof (*self));

  copy->mountpoint = g_strdup (self->mountpoint);
  copy->name = g_strdup (self->name);
  copy->fstype = g_strdup (self->fstype);
  copy->dev_alias = g_strdupv (self->dev_alias);
  return copy;
}

/**
 * pv_domain_fs_info_free:
 * @self: (nullable): a #PvDomainFsInfo
 *
 * Frees a record.
 */
void
pv_domain_fs_info_free (PvDomainFsInfo *self)
{
  if (!self)
    return;
  g_free (self->mountpoint);
  g_free (self->name);
  g_free (self->fstype);
  g_strfreev (self->dev_alias);
  g_free (self);
}

G_DEFINE_BOXED_TYPE (PvDomainIpAddress, pv_domain_ip_address, pv_domain_ip_address_copy, pv_domain_ip_address_free)

PvDomainIpAddress *
pv_domain_ip_address_from_native (const virDomainIPAddress *native)
{
  PvDomainIpAddress *self = g_new0 (PvDomainIpAddress, 1);

  self->type = native->type;
  self->addr = g_strdup (native->addr);
  self->prefix = native->prefix;
  return self;
}

GPtrArray *
pv_domain_ip_address_list_from_native (const virDomainIPAddress *list, gsize n)
{
  GPtrArray *array = g_ptr_array_new_full (n, (GDestroyNotify) pv_domain_ip_address_free);
  gsize i;

  for (i = 0; i < n; i++)
    g_ptr_array_add (array, pv_domain_ip_address_from_native (&list[i]));
  return array;
}

/**
 * pv_domain_ip_address_copy:
 * @self: a #PvDomainIpAddress
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainIpAddress *
pv_domain_ip_address_copy (PvDomainIpAddress *self)
{
  PvDomainIpAddress *copy = g_memdup2 (self, sizeof (*self));

  copy->addr = g_strdup (self->addr);
  return copy;
}

/**
 * pv_domain_ip_address_free:
 * @self: (nullable): a #PvDomainIpAddress
 *
 * Frees a record.
 */
void
pv_domain_ip_address_free (PvDomainIpAddress *self)
{
  if (!self)
    return;
  g_free (self->addr);
  g_free (self);
}

G_DEFINE_BOXED_TYPE (PvDomainInterface, pv_domain_interface, pv_domain_interface_copy, pv_domain_interface_free)

PvDomainInterface *
pv_domain_interface_from_native (const virDomainInterface *native)
{
  PvDomainInterface *self = g_new0 (PvDomainInterface, 1);

  self->name = g_strdup (native->name);
  self->hwaddr = g_strdup (native->hwaddr);
  self->addrs = pv_domain_ip_address_list_from_native (native->addrs, (gsize) native->naddrs);
  return self;
}

GPtrArray *
pv_domain_interface_list_take (virDomainInterfacePtr *list, gsize n)
{
  GPtrArray *array = g_ptr_array_new_full (n, (GDestroyNotify) pv_domain_interface_free);
  gsize i;

  for (i = 0; i < n; i++)
    g_ptr_array_add (array, pv_domain_interface_from_native (list[i]));
  polyvirt_free_records_DomainInterface (list, n);
  return array;
}

/**
 * pv_domain_interface_copy:
 * @self: a #PvDomainInterface
 *
 * Copies a record.
 *
 * Returns: (transfer full): a copy
 */
PvDomainInterface *
pv_domain_interface_copy (PvDomainInterface *self)
{
  PvDomainInterface *copy = g_memdup2 (self, sizeof (*self));

  copy->name = g_strdup (self->name);
  copy->hwaddr = g_strdup (self->hwaddr);
  copy->addrs = g_ptr_array_ref (self->addrs);
  return copy;
}

/**
 * pv_domain_interface_free:
 * @self: (nullable): a #PvDomainInterface
 *
 * Frees a record.
 */
void
pv_domain_interface_free (PvDomainInterface *self)
{
  if (!self)
    return;
  g_free (self->name);
  g_free (self->hwaddr);
  g_ptr_array_unref (self->addrs);
  g_free (self);
}
