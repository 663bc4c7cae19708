# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::Interface;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::Interface - a network interface of the host with its configuration: Ethernet, bridge, bond or VLAN

=head1 DESCRIPTION

A network interface of the host with its configuration: Ethernet, bridge, bond or VLAN. It is identified by name and MAC address. Definitions are stored by the host's network configuration, and an interface is active while it is up.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 $interface->create($flags = 0)

Brings a configured host interface up.

Fails with C<VIR_ERR_OPERATION_INVALID> when it is up already. Not available on read-only connections.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virInterfaceCreate>, since 0.6.4.

=head2 $interface->destroy($flags = 0)

Brings a host interface down.

Its configuration stays. Takes effect at once, even if the connection itself runs over this interface. Not available on read-only connections.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virInterfaceDestroy>, since 0.6.4.

=head2 my $connect = $interface->get_connect()

Tells the connection that a handle of a host interface belongs to.

No reference is added: the result stays valid as long as the handle does and must not be closed.

In C: C<virInterfaceGetConnect>, since 0.6.4.

=head2 my $text = $interface->get_mac()

Tells the MAC address of a host interface, as six hexadecimal bytes joined by colons.

Gives: The address; belongs to the handle, not to be freed.

In C: C<virInterfaceGetMACString>, since 0.6.4.

=head2 my $text = $interface->get_name()

Tells the name of a host interface.

Gives: The name; belongs to the handle, not to be freed.

In C: C<virInterfaceGetName>, since 0.6.4.

=head2 my $text = $interface->get_xml_description($flags = 0)

Describes a host interface as XML.

Gives the present state, addresses included, unless C<VIR_INTERFACE_XML_INACTIVE> asks for the stored configuration.

=over 4

=item C<$flags>

Combination of C<InterfaceXMLFlags> values.

=back

In C: C<virInterfaceGetXMLDesc>, since 0.6.4.

=head2 my $yes = $interface->is_active()

Tells whether a host interface is up.

In C: C<virInterfaceIsActive>, since 0.7.3.

=head2 $interface->undefine()

Removes the stored configuration of a host interface.

An interface that is up stays so. Not available on read-only connections.

In C: C<virInterfaceUndefine>, since 0.6.4.

=cut


=head1 CONSTANTS

=head2 ConnectListAllInterfacesFlags

Which host interfaces to list; 0 or both flags list all.

=over 4

=item Sys::Virt::Interface::LIST_INACTIVE

Interfaces that are down.

=item Sys::Virt::Interface::LIST_ACTIVE

Interfaces that are up.

=back

=head2 InterfaceXMLFlags

Which description of a host interface to give.

=over 4

=item Sys::Virt::Interface::XML_INACTIVE

The stored configuration, not the present state.

=back

=head2 InterfaceDefineFlags

How a host interface is defined.

=over 4

=item Sys::Virt::Interface::DEFINE_VALIDATE

Checks the description against the schema first.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
