=head2 my @snapshots = $snapshot->list_child_snapshots()

The snapshots that were taken on top of this one; another name of C<list_all_children>.

=cut

sub list_child_snapshots {
    my ($self) = @_;
    return $self->list_all_children();
}

