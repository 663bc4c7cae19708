# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::NWFilterBinding;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::NWFilterBinding - the use of a network filter on one port of a guest's network interface

=head1 DESCRIPTION

The use of a network filter on one port of a guest's network interface. It is identified by the port's device name. The hypervisor's driver creates it when a guest starts and deletes it when the guest stops.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 $nw_filter_binding->delete()

Deletes a filter binding, which takes the filter's rules off the port.

Meant for hypervisor drivers: a guest whose binding is deleted runs without filtering. Not available on read-only connections.

In C: C<virNWFilterBindingDelete>, since 4.5.0.

=head2 my $text = $nw_filter_binding->get_filter_name()

Tells the name of the network filter that a binding applies.

Gives: The name; belongs to the handle, not to be freed.

In C: C<virNWFilterBindingGetFilterName>, since 4.5.0.

=head2 my $text = $nw_filter_binding->get_port_dev()

Tells the device name of the port that a filter binding covers.

Gives: The device name; belongs to the handle, not to be freed.

In C: C<virNWFilterBindingGetPortDev>, since 4.5.0.

=head2 my $text = $nw_filter_binding->get_xml_description($flags = 0)

Describes a filter binding as XML.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNWFilterBindingGetXMLDesc>, since 4.5.0.

=cut


=head1 CONSTANTS

=head2 NWFilterBindingCreateFlags

How a filter binding is created.

=over 4

=item Sys::Virt::NWFilterBinding::CREATE_VALIDATE

Checks the description against the schema first.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
