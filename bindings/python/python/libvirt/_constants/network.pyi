# Generated from api-spec by `cargo xtask generate`. Do not edit.
from typing import Final

VIR_NETWORK_XML_INACTIVE: Final = 1
"""The stored configuration, without anything resolved or added at run time."""

VIR_CONNECT_LIST_NETWORKS_INACTIVE: Final = 1
"""Networks that are not running."""
VIR_CONNECT_LIST_NETWORKS_ACTIVE: Final = 2
"""Networks that are running."""
VIR_CONNECT_LIST_NETWORKS_PERSISTENT: Final = 4
"""Networks with a stored configuration."""
VIR_CONNECT_LIST_NETWORKS_TRANSIENT: Final = 8
"""Networks without a stored configuration."""
VIR_CONNECT_LIST_NETWORKS_AUTOSTART: Final = 16
"""Networks started together with the daemon."""
VIR_CONNECT_LIST_NETWORKS_NO_AUTOSTART: Final = 32
"""Networks that are started by hand only."""

VIR_NETWORK_CREATE_VALIDATE: Final = 1
"""Check the XML against the schema first."""

VIR_NETWORK_DEFINE_VALIDATE: Final = 1
"""Check the XML against the schema first."""

VIR_NETWORK_UPDATE_COMMAND_NONE: Final = 0
"""Placeholder, refused as invalid."""
VIR_NETWORK_UPDATE_COMMAND_MODIFY: Final = 1
"""Replaces the existing element that the given one matches."""
VIR_NETWORK_UPDATE_COMMAND_DELETE: Final = 2
"""Removes the existing element that the given one matches."""
VIR_NETWORK_UPDATE_COMMAND_ADD_LAST: Final = 3
"""Inserts the element behind its siblings."""
VIR_NETWORK_UPDATE_COMMAND_ADD_FIRST: Final = 4
"""Inserts the element ahead of its siblings."""
VIR_NETWORK_UPDATE_COMMAND_LAST: Final = 5
"""How many there are, in this version."""

VIR_NETWORK_SECTION_NONE: Final = 0
"""Placeholder, refused as invalid."""
VIR_NETWORK_SECTION_BRIDGE: Final = 1
"""The `<bridge>` element."""
VIR_NETWORK_SECTION_DOMAIN: Final = 2
"""The `<domain>` element (DNS domain name)."""
VIR_NETWORK_SECTION_IP: Final = 3
"""An `<ip>` element."""
VIR_NETWORK_SECTION_IP_DHCP_HOST: Final = 4
"""A `<host>` inside `<ip>/<dhcp>`: a fixed lease."""
VIR_NETWORK_SECTION_IP_DHCP_RANGE: Final = 5
"""A `<range>` inside `<ip>/<dhcp>`: addresses to hand out."""
VIR_NETWORK_SECTION_FORWARD: Final = 6
"""The `<forward>` element."""
VIR_NETWORK_SECTION_FORWARD_INTERFACE: Final = 7
"""An `<interface>` inside `<forward>`."""
VIR_NETWORK_SECTION_FORWARD_PF: Final = 8
"""The `<pf>` inside `<forward>`: an SR-IOV physical function."""
VIR_NETWORK_SECTION_PORTGROUP: Final = 9
"""A `<portgroup>` element."""
VIR_NETWORK_SECTION_DNS_HOST: Final = 10
"""A `<host>` inside `<dns>`."""
VIR_NETWORK_SECTION_DNS_TXT: Final = 11
"""A `<txt>` inside `<dns>`."""
VIR_NETWORK_SECTION_DNS_SRV: Final = 12
"""A `<srv>` inside `<dns>`."""
VIR_NETWORK_SECTION_LAST: Final = 13
"""How many there are, in this version."""

VIR_NETWORK_UPDATE_AFFECT_CURRENT: Final = 0
"""The running network if it is active, its stored configuration otherwise."""
VIR_NETWORK_UPDATE_AFFECT_LIVE: Final = 1
"""The running network; the change ends with it."""
VIR_NETWORK_UPDATE_AFFECT_CONFIG: Final = 2
"""The stored configuration; it takes effect at the next start."""

VIR_NETWORK_EVENT_DEFINED: Final = 0
"""A configuration was stored or replaced."""
VIR_NETWORK_EVENT_UNDEFINED: Final = 1
"""The stored configuration was removed."""
VIR_NETWORK_EVENT_STARTED: Final = 2
"""The network began to run."""
VIR_NETWORK_EVENT_STOPPED: Final = 3
"""The network ceased to run."""
VIR_NETWORK_EVENT_LAST: Final = 4
"""How many there are, in this version."""

VIR_NETWORK_EVENT_ID_LIFECYCLE: Final = 0
"""Lifecycle changes, told to a `virConnectNetworkEventLifecycleCallback`."""
VIR_NETWORK_EVENT_ID_METADATA_CHANGE: Final = 1
"""Changed metadata, told to a `virConnectNetworkEventMetadataChangeCallback`."""
VIR_NETWORK_EVENT_ID_LAST: Final = 2
"""How many there are, in this version."""

VIR_IP_ADDR_TYPE_IPV4: Final = 0
"""IPv4."""
VIR_IP_ADDR_TYPE_IPV6: Final = 1
"""IPv6."""
VIR_IP_ADDR_TYPE_LAST: Final = 2
"""How many there are, in this version."""

VIR_NETWORK_METADATA_DESCRIPTION: Final = 0
"""The `<description>` text."""
VIR_NETWORK_METADATA_TITLE: Final = 1
"""The `<title>` text, one line."""
VIR_NETWORK_METADATA_ELEMENT: Final = 2
"""A custom element inside `<metadata>`, told apart by its XML namespace."""
VIR_NETWORK_METADATA_LAST: Final = 3
"""How many there are, in this version."""
