# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::NetworkPort;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::NetworkPort - an attachment point of a virtual network, made for each guest interface that plugs into it

=head1 DESCRIPTION

An attachment point of a virtual network, made for each guest interface that plugs into it.

It is identified by a UUID within its network and has no name. Hypervisor drivers create and delete ports as interfaces come and go; they exist only while the network is active.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 $network_port->delete($flags = 0)

Deletes a network port and gives back what it held.

A guest interface that still uses it loses its connection to the network. The handle stays valid and has to be freed.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNetworkPortDelete>, since 5.5.0.

=head2 my $network = $network_port->get_network()

Gives the network a port belongs to.

The reference count of the network stays as it is: do not free what is returned.

In C: C<virNetworkPortGetNetwork>, since 5.5.0.

=head2 my $params = $network_port->get_parameters($flags = 0)

Reads the bandwidth limits of a network port. The caller frees the set with C<virTypedParamsFree>.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNetworkPortGetParameters>, since 5.5.0.

=head2 my $uuid = $network_port->get_uuid()

Gives the UUID of a network port as bytes.

In C: C<virNetworkPortGetUUID>, since 5.5.0.

=head2 my $text = $network_port->get_uuid_string()

Gives the UUID of a network port as text.

In C: C<virNetworkPortGetUUIDString>, since 5.5.0.

=head2 my $text = $network_port->get_xml_description($flags = 0)

Describes a network port as XML. The caller frees the text.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNetworkPortGetXMLDesc>, since 5.5.0.

=head2 $network_port->set_parameters(\%params, $flags = 0)

Changes the bandwidth limits of a network port while it is in use.

Fields that are left out keep their value. Fails with C<VIR_ERR_OPERATION_INVALID> when the network is not active.

=over 4

=item C<\%params>

Limits to set.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNetworkPortSetParameters>, since 5.5.0.

=cut


=head1 CONSTANTS

=head2 NetworkPortCreateFlags

Options for creating a network port.

=over 4

=item Sys::Virt::NetworkPort::CREATE_RECLAIM

Take over the resources named in the XML, as after a restart of the daemon, instead of allocating them anew.

=item Sys::Virt::NetworkPort::CREATE_VALIDATE

Check the XML against the schema first.

=back

=head2 NetworkPort parameters

Bandwidth limits of a network port.

Inbound is traffic that reaches the guest, outbound what it sends. Fields that are absent mean no limit.

=over 4

=item Sys::Virt::NetworkPort::BANDWIDTH_IN_BURST

Amount that may arrive in one go at peak rate, in KiB.

=item Sys::Virt::NetworkPort::BANDWIDTH_OUT_AVERAGE

Long-term rate of outgoing traffic, in KiB per second.

=item Sys::Virt::NetworkPort::BANDWIDTH_OUT_BURST

Amount that may be sent in one go at peak rate, in KiB.

=item Sys::Virt::NetworkPort::BANDWIDTH_IN_FLOOR

Guaranteed rate of incoming traffic, in KiB per second; the network needs inbound limits itself.

=item Sys::Virt::NetworkPort::BANDWIDTH_IN_PEAK

Highest short-term rate of incoming traffic, in KiB per second.

=item Sys::Virt::NetworkPort::BANDWIDTH_IN_AVERAGE

Long-term rate of incoming traffic, in KiB per second.

=item Sys::Virt::NetworkPort::BANDWIDTH_OUT_PEAK

Highest short-term rate of outgoing traffic, in KiB per second.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
