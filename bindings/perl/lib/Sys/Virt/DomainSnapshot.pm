# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::DomainSnapshot;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::DomainSnapshot - a domain as it was at one moment: its disks, and optionally its memory, to go back to

=head1 DESCRIPTION

A domain as it was at one moment: its disks, and optionally its memory, to go back to.

Its name identifies it within its domain. Snapshots form a tree, and at most one is current: the one taken or returned to last. It lasts until it is deleted, or until its domain's configuration is removed.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 $domain_snapshot->delete($flags = 0)

Deletes a snapshot, and frees what it occupies.

The domain's present state does not change. Children are attached to the deleted snapshot's parent, and if it was current, its parent becomes current. For an external snapshot its data is merged into the neighbouring file, which may take long.

=over 4

=item C<$flags>

Combination of C<DomainSnapshotDeleteFlags> values.

=back

In C: C<virDomainSnapshotDelete>, since 0.8.0.

=head2 my $connect = $domain_snapshot->get_connect()

Gives the connection that a snapshot belongs to.

The handle is borrowed: its reference count stays as it is, and it is valid for as long as the snapshot's handle is.

In C: C<virDomainSnapshotGetConnect>, since 0.9.5.

=head2 my $domain = $domain_snapshot->get_domain()

Gives the domain that a snapshot belongs to.

The handle is borrowed: its reference count stays as it is, and it is valid for as long as the snapshot's handle is.

In C: C<virDomainSnapshotGetDomain>, since 0.9.5.

=head2 my $text = $domain_snapshot->get_name()

Gives a snapshot's name.

Gives: Name; belongs to the handle and lives as long as it does.

In C: C<virDomainSnapshotGetName>, since 0.9.5.

=head2 my $domain_snapshot = $domain_snapshot->get_parent($flags = 0)

Gives the parent of a snapshot.

Fails with C<VIR_ERR_NO_DOMAIN_SNAPSHOT> when it is a root.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainSnapshotGetParent>, since 0.9.7.

=head2 my $text = $domain_snapshot->get_xml_description($flags = 0)

Gives a snapshot's description as XML, with the domain's configuration at that time.

Secrets are left out without C<VIR_DOMAIN_SNAPSHOT_XML_SECURE>, which fails with C<VIR_ERR_OPERATION_DENIED> on a read-only connection.

=over 4

=item C<$flags>

Combination of C<DomainSnapshotXMLFlags> values.

=back

In C: C<virDomainSnapshotGetXMLDesc>, since 0.8.0.

=head2 my $yes = $domain_snapshot->has_metadata($flags = 0)

Tells whether a snapshot has a record that would be lost with its domain's configuration.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainSnapshotHasMetadata>, since 0.9.13.

=head2 my $yes = $domain_snapshot->is_current($flags = 0)

Tells whether a snapshot is its domain's current one.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainSnapshotIsCurrent>, since 0.9.13.

=head2 my @list = $domain_snapshot->list_all_children($flags = 0)

Lists a snapshot's children that match the filter.

With C<VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS> the whole subtree below it is listed.

=over 4

=item C<$flags>

Combination of C<DomainSnapshotListFlags> values.

=back

In C: C<virDomainSnapshotListAllChildren>, since 0.9.13.

=head2 my @list = $domain_snapshot->list_child_snapshot_names($nameslen = -1, $flags = 0)

Lists the names of a snapshot's children that match the filter.

Prefer C<virDomainSnapshotListAllChildren>, which needs no prior count and returns handles.

=over 4

=item C<$flags>

Combination of C<DomainSnapshotListFlags> values.

=back

At most as many are given as the caller names room for, if it does.

In C: C<virDomainSnapshotListChildrenNames>, since 0.9.7.

Discouraged: use virDomainSnapshotListAllChildren.

=head2 my $number = $domain_snapshot->num_of_child_snapshots($flags = 0)

Counts a snapshot's children that match the filter.

With C<VIR_DOMAIN_SNAPSHOT_LIST_DESCENDANTS> all its descendants count. C<virDomainSnapshotListAllChildren> counts and lists together.

=over 4

=item C<$flags>

Combination of C<DomainSnapshotListFlags> values.

=back

In C: C<virDomainSnapshotNumChildren>, since 0.9.7.

=head2 $domain_snapshot->revert_to($flags = 0)

Puts a domain back to the state of a snapshot.

What happened since is lost, both on disk and in memory. Depending on the snapshot, the domain ends up running, paused or off; a snapshot of the disks alone leaves it off. A running domain may keep its emulator process if the configurations match; what is risky, such as a snapshot without recorded configuration, fails with C<VIR_ERR_SNAPSHOT_REVERT_RISKY> unless C<VIR_DOMAIN_SNAPSHOT_REVERT_FORCE> is given.

=over 4

=item C<$flags>

Combination of C<DomainSnapshotRevertFlags> values.

=back

In C: C<virDomainRevertToSnapshot>, since 0.8.0.

=cut

=head2 my @snapshots = $snapshot->list_child_snapshots()

The snapshots that were taken on top of this one; another name of C<list_all_children>.

=cut

sub list_child_snapshots {
    my ($self) = @_;
    return $self->list_all_children();
}

=head1 CONSTANTS

=head2 DomainSnapshotCreateFlags

How to take a snapshot.

=over 4

=item Sys::Virt::DomainSnapshot::CREATE_REDEFINE

Takes up or changes the record of a snapshot that exists, without taking one.

=item Sys::Virt::DomainSnapshot::CREATE_CURRENT

Makes the redefined snapshot the current one; only with C<REDEFINE>.

=item Sys::Virt::DomainSnapshot::CREATE_NO_METADATA

Keeps no record of the snapshot, just its data.

=item Sys::Virt::DomainSnapshot::CREATE_HALT

Stops the domain once the snapshot is taken.

=item Sys::Virt::DomainSnapshot::CREATE_DISK_ONLY

Leaves memory out; only the disks' state is kept.

=item Sys::Virt::DomainSnapshot::CREATE_REUSE_EXT

Writes to files that exist, prepared by the caller, instead of creating them.

=item Sys::Virt::DomainSnapshot::CREATE_QUIESCE

Has the guest agent freeze file systems meanwhile; only with C<DISK_ONLY>.

=item Sys::Virt::DomainSnapshot::CREATE_ATOMIC

Fails without any change if it cannot be done for all disks together.

=item Sys::Virt::DomainSnapshot::CREATE_LIVE

Lets the guest run while its memory is saved; makes larger files.

=item Sys::Virt::DomainSnapshot::CREATE_VALIDATE

Checks the XML against the schema first.

=back

=head2 DomainSnapshotXMLFlags

What to put into a snapshot's XML.

=over 4

=item Sys::Virt::DomainSnapshot::XML_SECURE

Passwords and other secrets as well; refused on read-only connections.

=back

=head2 DomainSnapshotListFlags

Which snapshots to list, and in which order.

The flags form groups of alternatives; a group without any flag, or with all of its flags, excludes nothing, and a snapshot has to match every group. Bit 1 means C<ROOTS> where a domain is asked and C<DESCENDANTS> where a snapshot is.

=over 4

=item Sys::Virt::DomainSnapshot::LIST_ROOTS

Only those without parent; when a domain is asked.

=item Sys::Virt::DomainSnapshot::LIST_DESCENDANTS

Children of children as well; when a snapshot is asked.

=item Sys::Virt::DomainSnapshot::LIST_LEAVES

Those without children.

=item Sys::Virt::DomainSnapshot::LIST_NO_LEAVES

Those with children.

=item Sys::Virt::DomainSnapshot::LIST_METADATA

Those with a record that would hinder removing the domain.

=item Sys::Virt::DomainSnapshot::LIST_NO_METADATA

Those without such a record.

=item Sys::Virt::DomainSnapshot::LIST_INACTIVE

Those taken while the domain was off.

=item Sys::Virt::DomainSnapshot::LIST_ACTIVE

Those taken while the domain was active, with memory.

=item Sys::Virt::DomainSnapshot::LIST_DISK_ONLY

Those taken while the domain was active, without memory.

=item Sys::Virt::DomainSnapshot::LIST_INTERNAL

Those kept inside the disk images.

=item Sys::Virt::DomainSnapshot::LIST_EXTERNAL

Those with files outside the disk images.

=item Sys::Virt::DomainSnapshot::LIST_TOPOLOGICAL

Sorts the list so that no child comes before its parent.

=back

=head2 DomainSnapshotRevertFlags

How to go back to a snapshot.

C<RUNNING> and C<PAUSED> exclude each other; without them the domain gets the state it had when the snapshot was taken.

=over 4

=item Sys::Virt::DomainSnapshot::REVERT_RUNNING

Has the domain run afterwards.

=item Sys::Virt::DomainSnapshot::REVERT_PAUSED

Has the domain wait, paused, afterwards.

=item Sys::Virt::DomainSnapshot::REVERT_FORCE

Does it even if that is risky, for example with a configuration that is not compatible.

=item Sys::Virt::DomainSnapshot::REVERT_RESET_NVRAM

Sets the firmware variables back to their template.

=back

=head2 DomainSnapshotDeleteFlags

What else to delete along with a snapshot.

=over 4

=item Sys::Virt::DomainSnapshot::DELETE_CHILDREN

All that descend from it as well.

=item Sys::Virt::DomainSnapshot::DELETE_METADATA_ONLY

Only the record; the data stays in the disk images.

=item Sys::Virt::DomainSnapshot::DELETE_CHILDREN_ONLY

All that descend from it, but not the snapshot itself.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
