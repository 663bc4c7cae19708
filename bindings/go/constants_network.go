// Generated from api-spec by `cargo xtask generate`. Do not edit.

package libvirt

// NetworkXMLFlags: Which form of a network's XML to produce.
type NetworkXMLFlags uint

const (
	// NETWORK_XML_INACTIVE (C.VIR_NETWORK_XML_INACTIVE): The stored configuration, without anything
	// resolved or added at run time.
	NETWORK_XML_INACTIVE NetworkXMLFlags = 1
)

// ConnectListAllNetworksFlags: Filters for listing networks.
//
// The bits come in opposite pairs; a pair with none or both of its bits set filters nothing.
type ConnectListAllNetworksFlags uint

const (
	// CONNECT_LIST_NETWORKS_INACTIVE (C.VIR_CONNECT_LIST_NETWORKS_INACTIVE): Networks that are not
	// running.
	CONNECT_LIST_NETWORKS_INACTIVE ConnectListAllNetworksFlags = 1

	// CONNECT_LIST_NETWORKS_ACTIVE (C.VIR_CONNECT_LIST_NETWORKS_ACTIVE): Networks that are running.
	CONNECT_LIST_NETWORKS_ACTIVE ConnectListAllNetworksFlags = 2

	// CONNECT_LIST_NETWORKS_PERSISTENT (C.VIR_CONNECT_LIST_NETWORKS_PERSISTENT): Networks with a stored
	// configuration.
	CONNECT_LIST_NETWORKS_PERSISTENT ConnectListAllNetworksFlags = 4

	// CONNECT_LIST_NETWORKS_TRANSIENT (C.VIR_CONNECT_LIST_NETWORKS_TRANSIENT): Networks without a stored
	// configuration.
	CONNECT_LIST_NETWORKS_TRANSIENT ConnectListAllNetworksFlags = 8

	// CONNECT_LIST_NETWORKS_AUTOSTART (C.VIR_CONNECT_LIST_NETWORKS_AUTOSTART): Networks started together
	// with the daemon.
	CONNECT_LIST_NETWORKS_AUTOSTART ConnectListAllNetworksFlags = 16

	// CONNECT_LIST_NETWORKS_NO_AUTOSTART (C.VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART): Networks that are
	// started by hand only.
	CONNECT_LIST_NETWORKS_NO_AUTOSTART ConnectListAllNetworksFlags = 32
)

// NetworkCreateFlags: Options for creating a transient network.
type NetworkCreateFlags uint

const (
	// NETWORK_CREATE_VALIDATE (C.VIR_NETWORK_CREATE_VALIDATE): Check the XML against the schema first.
	NETWORK_CREATE_VALIDATE NetworkCreateFlags = 1
)

// NetworkDefineFlags: Options for storing a network's configuration.
type NetworkDefineFlags uint

const (
	// NETWORK_DEFINE_VALIDATE (C.VIR_NETWORK_DEFINE_VALIDATE): Check the XML against the schema first.
	NETWORK_DEFINE_VALIDATE NetworkDefineFlags = 1
)

// NetworkUpdateCommand: What `virNetworkUpdate` does with the element it is given.
type NetworkUpdateCommand int

const (
	// NETWORK_UPDATE_COMMAND_NONE (C.VIR_NETWORK_UPDATE_COMMAND_NONE): Placeholder, refused as invalid.
	NETWORK_UPDATE_COMMAND_NONE NetworkUpdateCommand = 0

	// NETWORK_UPDATE_COMMAND_MODIFY (C.VIR_NETWORK_UPDATE_COMMAND_MODIFY): Replaces the existing element
	// that the given one matches.
	NETWORK_UPDATE_COMMAND_MODIFY NetworkUpdateCommand = 1

	// NETWORK_UPDATE_COMMAND_DELETE (C.VIR_NETWORK_UPDATE_COMMAND_DELETE): Removes the existing element
	// that the given one matches.
	NETWORK_UPDATE_COMMAND_DELETE NetworkUpdateCommand = 2

	// NETWORK_UPDATE_COMMAND_ADD_LAST (C.VIR_NETWORK_UPDATE_COMMAND_ADD_LAST): Inserts the element behind
	// its siblings.
	NETWORK_UPDATE_COMMAND_ADD_LAST NetworkUpdateCommand = 3

	// NETWORK_UPDATE_COMMAND_ADD_FIRST (C.VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST): Inserts the element ahead
	// of its siblings.
	NETWORK_UPDATE_COMMAND_ADD_FIRST NetworkUpdateCommand = 4
)

// NetworkUpdateSection: Which part of a network's XML `virNetworkUpdate` works on.
type NetworkUpdateSection int

const (
	// NETWORK_SECTION_NONE (C.VIR_NETWORK_SECTION_NONE): Placeholder, refused as invalid.
	NETWORK_SECTION_NONE NetworkUpdateSection = 0

	// NETWORK_SECTION_BRIDGE (C.VIR_NETWORK_SECTION_BRIDGE): The `<bridge>` element.
	NETWORK_SECTION_BRIDGE NetworkUpdateSection = 1

	// NETWORK_SECTION_DOMAIN (C.VIR_NETWORK_SECTION_DOMAIN): The `<domain>` element (DNS domain name).
	NETWORK_SECTION_DOMAIN NetworkUpdateSection = 2

	// NETWORK_SECTION_IP (C.VIR_NETWORK_SECTION_IP): An `<ip>` element.
	NETWORK_SECTION_IP NetworkUpdateSection = 3

	// NETWORK_SECTION_IP_DHCP_HOST (C.VIR_NETWORK_SECTION_IP_DHCP_HOST): A `<host>` inside `<ip>/<dhcp>`:
	// a fixed lease.
	NETWORK_SECTION_IP_DHCP_HOST NetworkUpdateSection = 4

	// NETWORK_SECTION_IP_DHCP_RANGE (C.VIR_NETWORK_SECTION_IP_DHCP_RANGE): A `<range>` inside
	// `<ip>/<dhcp>`: addresses to hand out.
	NETWORK_SECTION_IP_DHCP_RANGE NetworkUpdateSection = 5

	// NETWORK_SECTION_FORWARD (C.VIR_NETWORK_SECTION_FORWARD): The `<forward>` element.
	NETWORK_SECTION_FORWARD NetworkUpdateSection = 6

	// NETWORK_SECTION_FORWARD_INTERFACE (C.VIR_NETWORK_SECTION_FORWARD_INTERFACE): An `<interface>` inside
	// `<forward>`.
	NETWORK_SECTION_FORWARD_INTERFACE NetworkUpdateSection = 7

	// NETWORK_SECTION_FORWARD_PF (C.VIR_NETWORK_SECTION_FORWARD_PF): The `<pf>` inside `<forward>`: an
	// SR-IOV physical function.
	NETWORK_SECTION_FORWARD_PF NetworkUpdateSection = 8

	// NETWORK_SECTION_PORTGROUP (C.VIR_NETWORK_SECTION_PORTGROUP): A `<portgroup>` element.
	NETWORK_SECTION_PORTGROUP NetworkUpdateSection = 9

	// NETWORK_SECTION_DNS_HOST (C.VIR_NETWORK_SECTION_DNS_HOST): A `<host>` inside `<dns>`.
	NETWORK_SECTION_DNS_HOST NetworkUpdateSection = 10

	// NETWORK_SECTION_DNS_TXT (C.VIR_NETWORK_SECTION_DNS_TXT): A `<txt>` inside `<dns>`.
	NETWORK_SECTION_DNS_TXT NetworkUpdateSection = 11

	// NETWORK_SECTION_DNS_SRV (C.VIR_NETWORK_SECTION_DNS_SRV): A `<srv>` inside `<dns>`.
	NETWORK_SECTION_DNS_SRV NetworkUpdateSection = 12
)

// NetworkUpdateFlags: Which state of a network a change applies to. `LIVE` and `CONFIG` may be
// combined.
type NetworkUpdateFlags uint

const (
	// NETWORK_UPDATE_AFFECT_CURRENT (C.VIR_NETWORK_UPDATE_AFFECT_CURRENT): The running network if it is
	// active, its stored configuration otherwise.
	NETWORK_UPDATE_AFFECT_CURRENT NetworkUpdateFlags = 0

	// NETWORK_UPDATE_AFFECT_LIVE (C.VIR_NETWORK_UPDATE_AFFECT_LIVE): The running network; the change ends
	// with it.
	NETWORK_UPDATE_AFFECT_LIVE NetworkUpdateFlags = 1

	// NETWORK_UPDATE_AFFECT_CONFIG (C.VIR_NETWORK_UPDATE_AFFECT_CONFIG): The stored configuration; it
	// takes effect at the next start.
	NETWORK_UPDATE_AFFECT_CONFIG NetworkUpdateFlags = 2
)

// NetworkEventLifecycleType: What happened to a network, as told by a lifecycle event.
type NetworkEventLifecycleType int

const (
	// NETWORK_EVENT_DEFINED (C.VIR_NETWORK_EVENT_DEFINED): A configuration was stored or replaced.
	NETWORK_EVENT_DEFINED NetworkEventLifecycleType = 0

	// NETWORK_EVENT_UNDEFINED (C.VIR_NETWORK_EVENT_UNDEFINED): The stored configuration was removed.
	NETWORK_EVENT_UNDEFINED NetworkEventLifecycleType = 1

	// NETWORK_EVENT_STARTED (C.VIR_NETWORK_EVENT_STARTED): The network began to run.
	NETWORK_EVENT_STARTED NetworkEventLifecycleType = 2

	// NETWORK_EVENT_STOPPED (C.VIR_NETWORK_EVENT_STOPPED): The network ceased to run.
	NETWORK_EVENT_STOPPED NetworkEventLifecycleType = 3
)

// NetworkEventID: Kinds of network events one can register for. Each kind has a callback type of its
// own.
type NetworkEventID int

const (
	// NETWORK_EVENT_ID_LIFECYCLE (C.VIR_NETWORK_EVENT_ID_LIFECYCLE): Lifecycle changes, told to a
	// `virConnectNetworkEventLifecycleCallback`.
	NETWORK_EVENT_ID_LIFECYCLE NetworkEventID = 0

	// NETWORK_EVENT_ID_METADATA_CHANGE (C.VIR_NETWORK_EVENT_ID_METADATA_CHANGE): Changed metadata, told to
	// a `virConnectNetworkEventMetadataChangeCallback`.
	NETWORK_EVENT_ID_METADATA_CHANGE NetworkEventID = 1
)

// IPAddrType: Family of an IP address.
type IPAddrType int

const (
	// IP_ADDR_TYPE_IPV4 (C.VIR_IP_ADDR_TYPE_IPV4): IPv4.
	IP_ADDR_TYPE_IPV4 IPAddrType = 0

	// IP_ADDR_TYPE_IPV6 (C.VIR_IP_ADDR_TYPE_IPV6): IPv6.
	IP_ADDR_TYPE_IPV6 IPAddrType = 1
)

// NetworkMetadataType: Which piece of a network's metadata is read, written or reported.
type NetworkMetadataType int

const (
	// NETWORK_METADATA_DESCRIPTION (C.VIR_NETWORK_METADATA_DESCRIPTION): The `<description>` text.
	NETWORK_METADATA_DESCRIPTION NetworkMetadataType = 0

	// NETWORK_METADATA_TITLE (C.VIR_NETWORK_METADATA_TITLE): The `<title>` text, one line.
	NETWORK_METADATA_TITLE NetworkMetadataType = 1

	// NETWORK_METADATA_ELEMENT (C.VIR_NETWORK_METADATA_ELEMENT): A custom element inside `<metadata>`,
	// told apart by its XML namespace.
	NETWORK_METADATA_ELEMENT NetworkMetadataType = 2
)
