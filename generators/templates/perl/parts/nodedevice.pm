=head2 my $name = $device->get_parent()

The name of the device that this one is part of; undef for the whole.

=head2 $device->dettach($driver = undef, $flags = 0)

Takes the device away from its driver on the host, so that a guest can have it; with a name, for this driver.

=cut

sub dettach {
    my ($self, $driver, $flags) = @_;
    return $self->_node_device_dettach() unless defined $driver || $flags;
    return $self->detach_flags($driver, $flags || 0);
}

