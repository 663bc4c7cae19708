# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::NWFilter;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::NWFilter - a named set of rules for the network traffic of guests

=head1 DESCRIPTION

A named set of rules for the network traffic of guests. It is identified by name and UUID, always stored, and may refer to other filters. Guests' interfaces use filters by name, and changes reach running guests at once.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 my $text = $nw_filter->get_name()

Tells the name of a network filter.

Gives: The name; belongs to the handle, not to be freed.

In C: C<virNWFilterGetName>, since 0.8.0.

=head2 my $uuid = $nw_filter->get_uuid()

Tells the UUID of a network filter.

In C: C<virNWFilterGetUUID>, since 0.8.0.

=head2 my $text = $nw_filter->get_uuid_string()

Tells the UUID of a network filter as text.

In C: C<virNWFilterGetUUIDString>, since 0.8.0.

=head2 my $text = $nw_filter->get_xml_description($flags = 0)

Describes a network filter as XML.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNWFilterGetXMLDesc>, since 0.8.0.

=head2 $nw_filter->undefine()

Removes a network filter.

Fails with C<VIR_ERR_OPERATION_INVALID> while a running guest or another filter uses it. Not available on read-only connections.

In C: C<virNWFilterUndefine>, since 0.8.0.

=cut


=head1 CONSTANTS

=head2 NWFilterDefineFlags

How a network filter is defined.

=over 4

=item Sys::Virt::NWFilter::DEFINE_VALIDATE

Checks the description against the schema first.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
