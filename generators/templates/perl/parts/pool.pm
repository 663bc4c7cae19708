=head2 my @volumes = $pool->list_volumes()

The volumes, each looked up by its name; C<list_all_volumes> does the same in one call.

=cut

sub list_volumes {
    my ($self) = @_;
    return Sys::Virt::_look_up($self, get_volume_by_name => $self->list_storage_vol_names());
}

