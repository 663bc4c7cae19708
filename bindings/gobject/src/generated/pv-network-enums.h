/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: network. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvNetworkXmlFlags:
 * @PV_NETWORK_XML_FLAGS_INACTIVE: The stored configuration, without anything resolved or added at run time.
 *
 * Which form of a network's XML to produce.
 */
typedef enum /*< flags >*/
{
  PV_NETWORK_XML_FLAGS_INACTIVE = 1,
} PvNetworkXmlFlags;

#define PV_TYPE_NETWORK_XML_FLAGS (pv_network_xml_flags_get_type ())
GType pv_network_xml_flags_get_type (void);

/**
 * PvConnectListAllNetworksFlags:
 * @PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_INACTIVE: Networks that are not running.
 * @PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_ACTIVE: Networks that are running.
 * @PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_PERSISTENT: Networks with a stored configuration.
 * @PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_TRANSIENT: Networks without a stored configuration.
 * @PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_AUTOSTART: Networks started together with the daemon.
 * @PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_NO_AUTOSTART: Networks that are started by hand only.
 *
 * Filters for listing networks.
 *
 * The bits come in opposite pairs; a pair with none or both of its bits set filters nothing.
 */
typedef enum /*< flags >*/
{
  PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_INACTIVE = 1,
  PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_ACTIVE = 2,
  PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_PERSISTENT = 4,
  PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_TRANSIENT = 8,
  PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_AUTOSTART = 16,
  PV_CONNECT_LIST_ALL_NETWORKS_FLAGS_NO_AUTOSTART = 32,
} PvConnectListAllNetworksFlags;

#define PV_TYPE_CONNECT_LIST_ALL_NETWORKS_FLAGS (pv_connect_list_all_networks_flags_get_type ())
GType pv_connect_list_all_networks_flags_get_type (void);

/**
 * PvNetworkCreateFlags:
 * @PV_NETWORK_CREATE_FLAGS_VALIDATE: Check the XML against the schema first.
 *
 * Options for creating a transient network.
 */
typedef enum /*< flags >*/
{
  PV_NETWORK_CREATE_FLAGS_VALIDATE = 1,
} PvNetworkCreateFlags;

#define PV_TYPE_NETWORK_CREATE_FLAGS (pv_network_create_flags_get_type ())
GType pv_network_create_flags_get_type (void);

/**
 * PvNetworkDefineFlags:
 * @PV_NETWORK_DEFINE_FLAGS_VALIDATE: Check the XML against the schema first.
 *
 * Options for storing a network's configuration.
 */
typedef enum /*< flags >*/
{
  PV_NETWORK_DEFINE_FLAGS_VALIDATE = 1,
} PvNetworkDefineFlags;

#define PV_TYPE_NETWORK_DEFINE_FLAGS (pv_network_define_flags_get_type ())
GType pv_network_define_flags_get_type (void);

/**
 * PvNetworkUpdateCommand:
 * @PV_NETWORK_UPDATE_COMMAND_NONE: Placeholder, refused as invalid.
 * @PV_NETWORK_UPDATE_COMMAND_MODIFY: Replaces the existing element that the given one matches.
 * @PV_NETWORK_UPDATE_COMMAND_DELETE: Removes the existing element that the given one matches.
 * @PV_NETWORK_UPDATE_COMMAND_ADD_LAST: Inserts the element behind its siblings.
 * @PV_NETWORK_UPDATE_COMMAND_ADD_FIRST: Inserts the element ahead of its siblings.
 *
 * What pv_network_update() does with the element it is given.
 */
typedef enum
{
  PV_NETWORK_UPDATE_COMMAND_NONE = 0,
  PV_NETWORK_UPDATE_COMMAND_MODIFY = 1,
  PV_NETWORK_UPDATE_COMMAND_DELETE = 2,
  PV_NETWORK_UPDATE_COMMAND_ADD_LAST = 3,
  PV_NETWORK_UPDATE_COMMAND_ADD_FIRST = 4,
} PvNetworkUpdateCommand;

#define PV_TYPE_NETWORK_UPDATE_COMMAND (pv_network_update_command_get_type ())
GType pv_network_update_command_get_type (void);

/**
 * PvNetworkUpdateSection:
 * @PV_NETWORK_UPDATE_SECTION_NONE: Placeholder, refused as invalid.
 * @PV_NETWORK_UPDATE_SECTION_BRIDGE: The `<bridge>` element.
 * @PV_NETWORK_UPDATE_SECTION_DOMAIN: The `<domain>` element (DNS domain name).
 * @PV_NETWORK_UPDATE_SECTION_IP: An `<ip>` element.
 * @PV_NETWORK_UPDATE_SECTION_IP_DHCP_HOST: A `<host>` inside `<ip>/<dhcp>`: a fixed lease.
 * @PV_NETWORK_UPDATE_SECTION_IP_DHCP_RANGE: A `<range>` inside `<ip>/<dhcp>`: addresses to hand out.
 * @PV_NETWORK_UPDATE_SECTION_FORWARD: The `<forward>` element.
 * @PV_NETWORK_UPDATE_SECTION_FORWARD_INTERFACE: An `<interface>` inside `<forward>`.
 * @PV_NETWORK_UPDATE_SECTION_FORWARD_PF: The `<pf>` inside `<forward>`: an SR-IOV physical function.
 * @PV_NETWORK_UPDATE_SECTION_PORTGROUP: A `<portgroup>` element.
 * @PV_NETWORK_UPDATE_SECTION_DNS_HOST: A `<host>` inside `<dns>`.
 * @PV_NETWORK_UPDATE_SECTION_DNS_TXT: A `<txt>` inside `<dns>`.
 * @PV_NETWORK_UPDATE_SECTION_DNS_SRV: A `<srv>` inside `<dns>`.
 *
 * Which part of a network's XML pv_network_update() works on.
 */
typedef enum
{
  PV_NETWORK_UPDATE_SECTION_NONE = 0,
  PV_NETWORK_UPDATE_SECTION_BRIDGE = 1,
  PV_NETWORK_UPDATE_SECTION_DOMAIN = 2,
  PV_NETWORK_UPDATE_SECTION_IP = 3,
  PV_NETWORK_UPDATE_SECTION_IP_DHCP_HOST = 4,
  PV_NETWORK_UPDATE_SECTION_IP_DHCP_RANGE = 5,
  PV_NETWORK_UPDATE_SECTION_FORWARD = 6,
  PV_NETWORK_UPDATE_SECTION_FORWARD_INTERFACE = 7,
  PV_NETWORK_UPDATE_SECTION_FORWARD_PF = 8,
  PV_NETWORK_UPDATE_SECTION_PORTGROUP = 9,
  PV_NETWORK_UPDATE_SECTION_DNS_HOST = 10,
  PV_NETWORK_UPDATE_SECTION_DNS_TXT = 11,
  PV_NETWORK_UPDATE_SECTION_DNS_SRV = 12,
} PvNetworkUpdateSection;

#define PV_TYPE_NETWORK_UPDATE_SECTION (pv_network_update_section_get_type ())
GType pv_network_update_section_get_type (void);

/**
 * PvNetworkUpdateFlags:
 * @PV_NETWORK_UPDATE_FLAGS_CURRENT: The running network if it is active, its stored configuration otherwise.
 * @PV_NETWORK_UPDATE_FLAGS_LIVE: The running network; the change ends with it.
 * @PV_NETWORK_UPDATE_FLAGS_CONFIG: The stored configuration; it takes effect at the next start.
 *
 * Which state of a network a change applies to. `LIVE` and `CONFIG` may be combined.
 */
typedef enum /*< flags >*/
{
  PV_NETWORK_UPDATE_FLAGS_CURRENT = 0,
  PV_NETWORK_UPDATE_FLAGS_LIVE = 1,
  PV_NETWORK_UPDATE_FLAGS_CONFIG = 2,
} PvNetworkUpdateFlags;

#define PV_TYPE_NETWORK_UPDATE_FLAGS (pv_network_update_flags_get_type ())
GType pv_network_update_flags_get_type (void);

/**
 * PvNetworkEventLifecycleType:
 * @PV_NETWORK_EVENT_LIFECYCLE_TYPE_DEFINED: A configuration was stored or replaced.
 * @PV_NETWORK_EVENT_LIFECYCLE_TYPE_UNDEFINED: The stored configuration was removed.
 * @PV_NETWORK_EVENT_LIFECYCLE_TYPE_STARTED: The network began to run.
 * @PV_NETWORK_EVENT_LIFECYCLE_TYPE_STOPPED: The network ceased to run.
 *
 * What happened to a network, as told by a lifecycle event.
 */
typedef enum
{
  PV_NETWORK_EVENT_LIFECYCLE_TYPE_DEFINED = 0,
  PV_NETWORK_EVENT_LIFECYCLE_TYPE_UNDEFINED = 1,
  PV_NETWORK_EVENT_LIFECYCLE_TYPE_STARTED = 2,
  PV_NETWORK_EVENT_LIFECYCLE_TYPE_STOPPED = 3,
} PvNetworkEventLifecycleType;

#define PV_TYPE_NETWORK_EVENT_LIFECYCLE_TYPE (pv_network_event_lifecycle_type_get_type ())
GType pv_network_event_lifecycle_type_get_type (void);

/**
 * PvNetworkEventId:
 * @PV_NETWORK_EVENT_ID_LIFECYCLE: Lifecycle changes, told to a `virConnectNetworkEventLifecycleCallback`.
 * @PV_NETWORK_EVENT_ID_METADATA_CHANGE: Changed metadata, told to a `virConnectNetworkEventMetadataChangeCallback`.
 *
 * Kinds of network events one can register for. Each kind has a callback type of its own.
 */
typedef enum
{
  PV_NETWORK_EVENT_ID_LIFECYCLE = 0,
  PV_NETWORK_EVENT_ID_METADATA_CHANGE = 1,
} PvNetworkEventId;

#define PV_TYPE_NETWORK_EVENT_ID (pv_network_event_id_get_type ())
GType pv_network_event_id_get_type (void);

/**
 * PvIpAddrType:
 * @PV_IP_ADDR_TYPE_IPV4: IPv4.
 * @PV_IP_ADDR_TYPE_IPV6: IPv6.
 *
 * Family of an IP address.
 */
typedef enum
{
  PV_IP_ADDR_TYPE_IPV4 = 0,
  PV_IP_ADDR_TYPE_IPV6 = 1,
} PvIpAddrType;

#define PV_TYPE_IP_ADDR_TYPE (pv_ip_addr_type_get_type ())
GType pv_ip_addr_type_get_type (void);

/**
 * PvNetworkMetadataType:
 * @PV_NETWORK_METADATA_TYPE_DESCRIPTION: The `<description>` text.
 * @PV_NETWORK_METADATA_TYPE_TITLE: The `<title>` text, one line.
 * @PV_NETWORK_METADATA_TYPE_ELEMENT: A custom element inside `<metadata>`, told apart by its XML namespace.
 *
 * Which piece of a network's metadata is read, written or reported.
 */
typedef enum
{
  PV_NETWORK_METADATA_TYPE_DESCRIPTION = 0,
  PV_NETWORK_METADATA_TYPE_TITLE = 1,
  PV_NETWORK_METADATA_TYPE_ELEMENT = 2,
} PvNetworkMetadataType;

#define PV_TYPE_NETWORK_METADATA_TYPE (pv_network_metadata_type_get_type ())
GType pv_network_metadata_type_get_type (void);

G_END_DECLS
