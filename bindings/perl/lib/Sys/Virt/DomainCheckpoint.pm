# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::DomainCheckpoint;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::DomainCheckpoint - a moment in a domain's life from which on changed disk blocks are tracked, for incremental backup

=head1 DESCRIPTION

A moment in a domain's life from which on changed disk blocks are tracked, for incremental backup.

Its name identifies it within its domain, and checkpoints form a chain from the oldest to the current one. Unlike a snapshot it holds no data and cannot be returned to: it lasts until it is deleted, or until the domain's configuration is removed.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 $domain_checkpoint->delete($flags = 0)

Deletes a checkpoint.

The changes it tracked are added to its parent's bitmaps, so backups relative to the parent stay possible. If it was current, its parent becomes current. Unless only the record goes, the domain has to be active.

=over 4

=item C<$flags>

Combination of C<DomainCheckpointDeleteFlags> values.

=back

In C: C<virDomainCheckpointDelete>, since 5.6.0.

=head2 my $connect = $domain_checkpoint->get_connect()

Gives the connection that a checkpoint belongs to.

The handle is borrowed: its reference count stays as it is, and it is valid for as long as the checkpoint's handle is.

In C: C<virDomainCheckpointGetConnect>, since 5.6.0.

=head2 my $domain = $domain_checkpoint->get_domain()

Gives the domain that a checkpoint belongs to.

The handle is borrowed: its reference count stays as it is, and it is valid for as long as the checkpoint's handle is.

In C: C<virDomainCheckpointGetDomain>, since 5.6.0.

=head2 my $text = $domain_checkpoint->get_name()

Gives a checkpoint's name.

Gives: Name; belongs to the handle and lives as long as it does.

In C: C<virDomainCheckpointGetName>, since 5.6.0.

=head2 my $domain_checkpoint = $domain_checkpoint->get_parent($flags = 0)

Gives the parent of a checkpoint.

Fails with C<VIR_ERR_NO_DOMAIN_CHECKPOINT> when it is a root.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainCheckpointGetParent>, since 5.6.0.

=head2 my $text = $domain_checkpoint->get_xml_description($flags = 0)

Gives a checkpoint's description as XML.

Secrets are left out without C<VIR_DOMAIN_CHECKPOINT_XML_SECURE>, which fails with C<VIR_ERR_OPERATION_DENIED> on a read-only connection.

=over 4

=item C<$flags>

Combination of C<DomainCheckpointXMLFlags> values.

=back

In C: C<virDomainCheckpointGetXMLDesc>, since 5.6.0.

=head2 my @list = $domain_checkpoint->list_all_children($flags = 0)

Lists a checkpoint's children that match the filter.

With C<VIR_DOMAIN_CHECKPOINT_LIST_DESCENDANTS> all that descend from it are listed.

=over 4

=item C<$flags>

Combination of C<DomainCheckpointListFlags> values.

=back

In C: C<virDomainCheckpointListAllChildren>, since 5.6.0.

=cut


=head1 CONSTANTS

=head2 DomainCheckpointCreateFlags

How to create a checkpoint.

=over 4

=item Sys::Virt::DomainCheckpoint::CREATE_REDEFINE

Takes up the record of a checkpoint whose bitmaps exist, without creating one.

=item Sys::Virt::DomainCheckpoint::CREATE_QUIESCE

Has the guest agent freeze file systems meanwhile.

=item Sys::Virt::DomainCheckpoint::CREATE_REDEFINE_VALIDATE

Makes sure that the bitmaps are there; only with C<REDEFINE>, on an active domain.

=back

=head2 DomainCheckpointXMLFlags

What to put into a checkpoint's XML.

=over 4

=item Sys::Virt::DomainCheckpoint::XML_SECURE

Passwords and other secrets as well; refused on read-only connections.

=item Sys::Virt::DomainCheckpoint::XML_NO_DOMAIN

Leaves the domain's configuration at that time out.

=item Sys::Virt::DomainCheckpoint::XML_SIZE

Adds how much each disk has changed since, in bytes; the domain has to be active.

=back

=head2 DomainCheckpointListFlags

Which checkpoints to list, and in which order.

Bit 1 means C<ROOTS> where a domain is asked and C<DESCENDANTS> where a checkpoint is. C<LEAVES> and C<NO_LEAVES> together exclude nothing.

=over 4

=item Sys::Virt::DomainCheckpoint::LIST_ROOTS

Only those without parent; when a domain is asked.

=item Sys::Virt::DomainCheckpoint::LIST_DESCENDANTS

Children of children as well; when a checkpoint is asked.

=item Sys::Virt::DomainCheckpoint::LIST_TOPOLOGICAL

Sorts the list so that no child comes before its parent.

=item Sys::Virt::DomainCheckpoint::LIST_LEAVES

Those without children.

=item Sys::Virt::DomainCheckpoint::LIST_NO_LEAVES

Those with children.

=back

=head2 DomainCheckpointDeleteFlags

What else to delete along with a checkpoint.

=over 4

=item Sys::Virt::DomainCheckpoint::DELETE_CHILDREN

All that descend from it as well.

=item Sys::Virt::DomainCheckpoint::DELETE_METADATA_ONLY

Only the record; the bitmaps stay in the disk images.

=item Sys::Virt::DomainCheckpoint::DELETE_CHILDREN_ONLY

All that descend from it, but not the checkpoint itself.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
