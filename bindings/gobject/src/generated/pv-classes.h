/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Classes. */
#pragma once

#include "pv-object.h"

G_BEGIN_DECLS

#define PV_TYPE_ADM_CONNECT (pv_adm_connect_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvAdmConnect, pv_adm_connect, PV, ADM_CONNECT, PvObject)

struct _PvAdmConnectClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_ADM_SERVER (pv_adm_server_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvAdmServer, pv_adm_server, PV, ADM_SERVER, PvObject)

struct _PvAdmServerClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_ADM_CLIENT (pv_adm_client_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvAdmClient, pv_adm_client, PV, ADM_CLIENT, PvObject)

struct _PvAdmClientClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_CONNECT (pv_connect_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvConnect, pv_connect, PV, CONNECT, PvObject)

struct _PvConnectClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_DOMAIN_CHECKPOINT (pv_domain_checkpoint_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvDomainCheckpoint, pv_domain_checkpoint, PV, DOMAIN_CHECKPOINT, PvObject)

struct _PvDomainCheckpointClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_DOMAIN_SNAPSHOT (pv_domain_snapshot_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvDomainSnapshot, pv_domain_snapshot, PV, DOMAIN_SNAPSHOT, PvObject)

struct _PvDomainSnapshotClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_DOMAIN (pv_domain_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvDomain, pv_domain, PV, DOMAIN, PvObject)

struct _PvDomainClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_INTERFACE (pv_interface_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvInterface, pv_interface, PV, INTERFACE, PvObject)

struct _PvInterfaceClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_NETWORK_PORT (pv_network_port_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvNetworkPort, pv_network_port, PV, NETWORK_PORT, PvObject)

struct _PvNetworkPortClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_NETWORK (pv_network_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvNetwork, pv_network, PV, NETWORK, PvObject)

struct _PvNetworkClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_NODE_DEVICE (pv_node_device_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvNodeDevice, pv_node_device, PV, NODE_DEVICE, PvObject)

struct _PvNodeDeviceClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_NW_FILTER_BINDING (pv_nw_filter_binding_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvNwFilterBinding, pv_nw_filter_binding, PV, NW_FILTER_BINDING, PvObject)

struct _PvNwFilterBindingClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_NW_FILTER (pv_nw_filter_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvNwFilter, pv_nw_filter, PV, NW_FILTER, PvObject)

struct _PvNwFilterClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_SECRET (pv_secret_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvSecret, pv_secret, PV, SECRET, PvObject)

struct _PvSecretClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_STORAGE_POOL (pv_storage_pool_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvStoragePool, pv_storage_pool, PV, STORAGE_POOL, PvObject)

struct _PvStoragePoolClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_STORAGE_VOL (pv_storage_vol_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvStorageVol, pv_storage_vol, PV, STORAGE_VOL, PvObject)

struct _PvStorageVolClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

#define PV_TYPE_STREAM (pv_stream_get_type ())
G_DECLARE_DERIVABLE_TYPE (PvStream, pv_stream, PV, STREAM, PvObject)

struct _PvStreamClass
{
  PvObjectClass parent_class;

  /*< private >*/
  gpointer padding[4];
};

G_END_DECLS
