/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Records: domain-guest. */
#pragma once

#include <gio/gio.h>
#include "pv-classes.h"
#include "pv-enums.h"

G_BEGIN_DECLS

typedef struct _PvDomainFsInfo PvDomainFsInfo;

/**
 * PvDomainFsInfo:
 * @mountpoint: (nullable): Where it is mounted.
 * @name: (nullable): Name of its device in the guest, such as `sda1`.
 * @fstype: (nullable): Its type, such as `ext4`.
 * @dev_alias: (array zero-terminated=1): Target names of those disks (`vda`).
 *
 * A file system mounted in a guest.
 */
struct _PvDomainFsInfo
{
  gchar *mountpoint;
  gchar *name;
  gchar *fstype;
  gchar **dev_alias;
};

#define PV_TYPE_DOMAIN_FS_INFO (pv_domain_fs_info_get_type ())
GType pv_domain_fs_info_get_type (void);
PvDomainFsInfo *pv_domain_fs_info_copy (PvDomainFsInfo *self);
void pv_domain_fs_info_free (PvDomainFsInfo *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainFsInfo, pv_domain_fs_info_free)

typedef struct _PvDomainIpAddress PvDomainIpAddress;

/**
 * PvDomainIpAddress:
 * @type: Kind of address.
 * @addr: (nullable): The address as text.
 * @prefix: Length of the network prefix, in bits.
 *
 * An IP address of a guest's interface.
 */
struct _PvDomainIpAddress
{
  PvIpAddrType type;
  gchar *addr;
  guint prefix;
};

#define PV_TYPE_DOMAIN_IP_ADDRESS (pv_domain_ip_address_get_type ())
GType pv_domain_ip_address_get_type (void);
PvDomainIpAddress *pv_domain_ip_address_copy (PvDomainIpAddress *self);
void pv_domain_ip_address_free (PvDomainIpAddress *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainIpAddress, pv_domain_ip_address_free)

typedef struct _PvDomainInterface PvDomainInterface;

/**
 * PvDomainInterface:
 * @name: (nullable): Its name: the guest's when the agent was asked, else the host's device name.
 * @hwaddr: (nullable): Its MAC address; NULL when it has none.
 * @addrs: (element-type PvDomainIpAddress): The addresses.
 *
 * A network interface of a guest with its addresses.
 */
struct _PvDomainInterface
{
  gchar *name;
  gchar *hwaddr;
  GPtrArray *addrs;
};

#define PV_TYPE_DOMAIN_INTERFACE (pv_domain_interface_get_type ())
GType pv_domain_interface_get_type (void);
PvDomainInterface *pv_domain_interface_copy (PvDomainInterface *self);
void pv_domain_interface_free (PvDomainInterface *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PvDomainInterface, pv_domain_interface_free)

G_END_DECLS
