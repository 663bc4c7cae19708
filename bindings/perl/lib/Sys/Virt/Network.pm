# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::Network;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::Network - a virtual network that guests' interfaces attach to, usually a bridge with optional NAT, routing, DHCP and DNS

=head1 DESCRIPTION

A virtual network that guests' interfaces attach to, usually a bridge with optional NAT, routing, DHCP and DNS.

It has a name and a UUID, both unique on the host. A persistent network has a stored configuration and may be active or inactive; a transient one exists only while it runs.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 $network->create()

Starts a network that is defined but inactive.

Fails with C<VIR_ERR_OPERATION_INVALID> when it is active already.

In C: C<virNetworkCreate>, since 0.2.0.

=head2 my $network_port = $network->create_port($xmldesc, $flags = 0)

Creates a port on an active network and allocates what it needs there.

Normally called by hypervisor drivers when a guest's interface is plugged in. Fails with C<VIR_ERR_OPERATION_INVALID> when the network is not active, and with C<VIR_ERR_NETWORK_PORT_EXIST> when the UUID is taken.

=over 4

=item C<$xmldesc>

Document whose root is C<< <networkport> >>.

=item C<$flags>

Combination of C<NetworkPortCreateFlags> values.

=back

In C: C<virNetworkPortCreateXML>, since 5.5.0.

=head2 $network->destroy()

Stops a network at once.

Attached guests lose their connectivity; a transient network ceases to exist, a persistent one becomes inactive. The handle stays valid and has to be freed. Fails with C<VIR_ERR_OPERATION_INVALID> when the network is not active.

In C: C<virNetworkDestroy>, since 0.2.0.

=head2 my $yes = $network->get_autostart()

Tells whether a network is started together with the daemon.

In C: C<virNetworkGetAutostart>, since 0.2.1.

=head2 my $text = $network->get_bridge_name()

Gives the name of the bridge device that a network uses on the host.

Fails with C<VIR_ERR_INTERNAL_ERROR> for networks that work without a bridge.

In C: C<virNetworkGetBridgeName>, since 0.2.0.

=head2 my $connect = $network->get_connect()

Gives the connection a network handle belongs to.

The reference count of the connection stays as it is: do not close what is returned.

In C: C<virNetworkGetConnect>, since 0.3.0.

=head2 my @records = $network->get_dhcp_leases($mac = undef, $flags = 0)

Lists the addresses a network's DHCP server has handed out.

A client with both IPv4 and IPv6 has several entries. Only leases the network's own server gave are known. The caller frees each record with C<virNetworkDHCPLeaseFree>, then the array, which ends with a NULL that is not counted. Fails with C<VIR_ERR_OPERATION_INVALID> when the network is not active.

=over 4

=item C<$mac>

Hardware address to limit the list to; NULL for every client.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNetworkGetDHCPLeases>, since 1.2.6.

=head2 my $text = $network->get_metadata($type, $uri = undef, $flags = 0)

Reads a network's title, description or custom metadata element.

Fails with C<VIR_ERR_NO_NETWORK_METADATA> when there is none. The caller frees the text.

=over 4

=item C<$type>

Which piece to read.

=item C<$uri>

Namespace that identifies a custom element; NULL for title and description.

=item C<$flags>

Combination of C<NetworkUpdateFlags> values.

=back

In C: C<virNetworkGetMetadata>, since 9.7.0.

=head2 my $text = $network->get_name()

Gives the name of a network.

Gives: The name, valid as long as the handle is.

In C: C<virNetworkGetName>, since 0.2.0.

=head2 my $network_port = $network->get_port_by_uuid($uuidstr)

Finds a port of a network by its UUID, given as text.

Fails with C<VIR_ERR_INVALID_ARG> when the text is not a UUID.

=over 4

=item C<$uuidstr>

UUID in hexadecimal, with or without hyphens.

=back

In C: C<virNetworkPortLookupByUUID> and C<virNetworkPortLookupByUUIDString>, since 5.5.0.

=head2 my $uuid = $network->get_uuid()

Gives the UUID of a network as bytes.

In C: C<virNetworkGetUUID>, since 0.2.0.

=head2 my $text = $network->get_uuid_string()

Gives the UUID of a network as text.

In C: C<virNetworkGetUUIDString>, since 0.2.0.

=head2 my $text = $network->get_xml_description($flags = 0)

Describes a network as XML.

The result fits C<virNetworkDefineXML>; while the network runs it holds run-time details too, unless C<VIR_NETWORK_XML_INACTIVE> is given.

=over 4

=item C<$flags>

Combination of C<NetworkXMLFlags> values.

=back

In C: C<virNetworkGetXMLDesc>, since 0.2.0.

=head2 my $yes = $network->is_active()

Tells whether a network is running.

In C: C<virNetworkIsActive>, since 0.7.3.

=head2 my $yes = $network->is_persistent()

Tells whether a network has a stored configuration, so that it outlives being stopped.

In C: C<virNetworkIsPersistent>, since 0.7.3.

=head2 my @list = $network->list_all_ports($flags = 0)

Lists the ports of a network with handles to all of them.

The caller frees each handle and the array, which ends with a NULL that is not counted.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNetworkListAllPorts>, since 5.5.0.

=head2 $network->set_autostart($autostart)

Chooses whether a network is started together with the daemon.

Fails with C<VIR_ERR_OPERATION_INVALID> for transient networks.

=over 4

=item C<$autostart>

Whether to start it automatically.

=back

In C: C<virNetworkSetAutostart>, since 0.2.1.

=head2 $network->set_metadata($type, $metadata = undef, $key = undef, $uri = undef, $flags = 0)

Sets, replaces or removes a network's title, description or custom metadata element.

Changes are reported by C<VIR_NETWORK_EVENT_ID_METADATA_CHANGE>.

=over 4

=item C<$type>

Which piece to set.

=item C<$metadata>

New text or XML element; NULL removes what is there.

=item C<$key>

Namespace prefix for a custom element; NULL for title and description.

=item C<$uri>

Namespace that identifies a custom element; NULL for title and description.

=item C<$flags>

Combination of C<NetworkUpdateFlags> values.

=back

In C: C<virNetworkSetMetadata>, since 9.7.0.

=head2 $network->undefine()

Removes a network's stored configuration.

An active network keeps running and becomes transient. The handle stays valid and has to be freed.

In C: C<virNetworkUndefine>, since 0.2.0.

=head2 $network->update($command, $section, $parentIndex, $xml, $flags = 0)

Changes one part of a network, of the running one, the stored one, or both.

The given element is matched with existing ones by what identifies its kind (such as the MAC address of a DHCP host or the name of a port group). Fails with C<VIR_ERR_OPERATION_INVALID> when nothing matches or when the element to add exists already, and with C<VIR_ERR_OPERATION_UNSUPPORTED> or C<VIR_ERR_NO_SUPPORT> for sections a driver cannot change in place.

=over 4

=item C<$command>

Whether to add, replace or remove.

=item C<$section>

Kind of element the XML holds.

=item C<$parentIndex>

Which of several parents (such as C<< <ip> >> elements) to work in, counted from 0; -1 lets the call choose.

=item C<$xml>

The element itself, without the elements around it.

=item C<$flags>

Combination of C<NetworkUpdateFlags> values.

=back

In C: C<virNetworkUpdate>, since 0.10.2.

=cut


=head1 CONSTANTS

=head2 NetworkXMLFlags

Which form of a network's XML to produce.

=over 4

=item Sys::Virt::Network::XML_INACTIVE

The stored configuration, without anything resolved or added at run time.

=back

=head2 ConnectListAllNetworksFlags

Filters for listing networks.

The bits come in opposite pairs; a pair with none or both of its bits set filters nothing.

=over 4

=item Sys::Virt::Network::LIST_INACTIVE

Networks that are not running.

=item Sys::Virt::Network::LIST_ACTIVE

Networks that are running.

=item Sys::Virt::Network::LIST_PERSISTENT

Networks with a stored configuration.

=item Sys::Virt::Network::LIST_TRANSIENT

Networks without a stored configuration.

=item Sys::Virt::Network::LIST_AUTOSTART

Networks started together with the daemon.

=item Sys::Virt::Network::LIST_NO_AUTOSTART

Networks that are started by hand only.

=back

=head2 NetworkCreateFlags

Options for creating a transient network.

=over 4

=item Sys::Virt::Network::CREATE_VALIDATE

Check the XML against the schema first.

=back

=head2 NetworkDefineFlags

Options for storing a network's configuration.

=over 4

=item Sys::Virt::Network::DEFINE_VALIDATE

Check the XML against the schema first.

=back

=head2 NetworkUpdateCommand

What C<virNetworkUpdate> does with the element it is given.

=over 4

=item Sys::Virt::Network::UPDATE_COMMAND_NONE

Placeholder, refused as invalid.

=item Sys::Virt::Network::UPDATE_COMMAND_MODIFY

Replaces the existing element that the given one matches.

=item Sys::Virt::Network::UPDATE_COMMAND_DELETE

Removes the existing element that the given one matches.

=item Sys::Virt::Network::UPDATE_COMMAND_ADD_LAST

Inserts the element behind its siblings.

=item Sys::Virt::Network::UPDATE_COMMAND_ADD_FIRST

Inserts the element ahead of its siblings.

=back

=head2 NetworkUpdateSection

Which part of a network's XML C<virNetworkUpdate> works on.

=over 4

=item Sys::Virt::Network::SECTION_NONE

Placeholder, refused as invalid.

=item Sys::Virt::Network::SECTION_BRIDGE

The C<< <bridge> >> element.

=item Sys::Virt::Network::SECTION_DOMAIN

The C<< <domain> >> element (DNS domain name).

=item Sys::Virt::Network::SECTION_IP

An C<< <ip> >> element.

=item Sys::Virt::Network::SECTION_IP_DHCP_HOST

A C<< <host> >> inside C<< <ip>/<dhcp> >>: a fixed lease.

=item Sys::Virt::Network::SECTION_IP_DHCP_RANGE

A C<< <range> >> inside C<< <ip>/<dhcp> >>: addresses to hand out.

=item Sys::Virt::Network::SECTION_FORWARD

The C<< <forward> >> element.

=item Sys::Virt::Network::SECTION_FORWARD_INTERFACE

An C<< <interface> >> inside C<< <forward> >>.

=item Sys::Virt::Network::SECTION_FORWARD_PF

The C<< <pf> >> inside C<< <forward> >>: an SR-IOV physical function.

=item Sys::Virt::Network::SECTION_PORTGROUP

A C<< <portgroup> >> element.

=item Sys::Virt::Network::SECTION_DNS_HOST

A C<< <host> >> inside C<< <dns> >>.

=item Sys::Virt::Network::SECTION_DNS_TXT

A C<< <txt> >> inside C<< <dns> >>.

=item Sys::Virt::Network::SECTION_DNS_SRV

A C<< <srv> >> inside C<< <dns> >>.

=back

=head2 NetworkUpdateFlags

Which state of a network a change applies to. C<LIVE> and C<CONFIG> may be combined.

=over 4

=item Sys::Virt::Network::UPDATE_AFFECT_CURRENT

The running network if it is active, its stored configuration otherwise.

=item Sys::Virt::Network::UPDATE_AFFECT_LIVE

The running network; the change ends with it.

=item Sys::Virt::Network::UPDATE_AFFECT_CONFIG

The stored configuration; it takes effect at the next start.

=back

=head2 NetworkEventLifecycleType

What happened to a network, as told by a lifecycle event.

=over 4

=item Sys::Virt::Network::EVENT_DEFINED

A configuration was stored or replaced.

=item Sys::Virt::Network::EVENT_UNDEFINED

The stored configuration was removed.

=item Sys::Virt::Network::EVENT_STARTED

The network began to run.

=item Sys::Virt::Network::EVENT_STOPPED

The network ceased to run.

=back

=head2 NetworkEventID

Kinds of network events one can register for. Each kind has a callback type of its own.

=over 4

=item Sys::Virt::Network::EVENT_ID_LIFECYCLE

Lifecycle changes, told to a C<virConnectNetworkEventLifecycleCallback>.

=item Sys::Virt::Network::EVENT_ID_METADATA_CHANGE

Changed metadata, told to a C<virConnectNetworkEventMetadataChangeCallback>.

=back

=head2 NetworkMetadataType

Which piece of a network's metadata is read, written or reported.

=over 4

=item Sys::Virt::Network::METADATA_DESCRIPTION

The C<< <description> >> text.

=item Sys::Virt::Network::METADATA_TITLE

The C<< <title> >> text, one line.

=item Sys::Virt::Network::METADATA_ELEMENT

A custom element inside C<< <metadata> >>, told apart by its XML namespace.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
