our $eventimpl;

=head1 METHODS WRITTEN IN PERL

Events are handed to callbacks by the thread of the interpreter that registered them, and by no other. With a loop, that
is when the loop runs: C<run_default>, or one of the application's own. Without one, libvirt tells of events in a thread of
its own; they wait until C<deliver> is called.

When a callback dies, what it died of is thrown by the call that ran it, after libvirt has done its part.

=head2 Sys::Virt::Event::run_default()

Runs the loop that C<register_default> made libvirt's once: waits until something happens, and hands it on.

=head2 my $count = Sys::Virt::Event::deliver($seconds = 0)

Hands on what waits, and gives how many events it was. It waits for the first one as long as told.

=head2 Sys::Virt::Event::register($impl)

Makes an event loop written in Perl libvirt's. It is an object of a package based on this one, with the methods
C<add_handle>, C<update_handle>, C<remove_handle>, C<add_timeout>, C<update_timeout> and C<remove_timeout>:

    my $watch = $impl->add_handle($fd, $events, $callback, $opaque, $release);
    $impl->update_handle($watch, $events);
    $impl->remove_handle($watch);
    my $timer = $impl->add_timeout($interval, $callback, $opaque, $release);
    $impl->update_timeout($timer, $interval);
    $impl->remove_timeout($timer);

Intervals are milliseconds; -1 is never. The loop calls the methods that follow. It has to be registered before anything
is opened, and stays until the end.

=cut

sub register {
    my ($impl) = @_;
    die "an event loop has to be an object based on Sys::Virt::Event\n"
        unless ref $impl && ($impl->isa('Sys::Virt::Event') || $impl->isa('Sys::Virt::EventImpl'));
    $eventimpl = $impl;
    _register_impl();
    return;
}

sub _add_handle { return scalar $eventimpl->add_handle(@_) }
sub _update_handle { $eventimpl->update_handle(@_); return }
sub _remove_handle { $eventimpl->remove_handle(@_); return }
sub _add_timeout { return scalar $eventimpl->add_timeout(@_) }
sub _update_timeout { $eventimpl->update_timeout(@_); return }
sub _remove_timeout { $eventimpl->remove_timeout(@_); return }

my %later = (
    _update_handle  => \&_update_handle,
    _remove_handle  => \&_remove_handle,
    _update_timeout => \&_update_timeout,
    _remove_timeout => \&_remove_timeout,
);

# What libvirt tells the loop, from whichever thread.
sub _later {
    my ($function, @numbers) = @_;
    return $later{$function}->(@numbers);
}

=head2 $impl->_run_handle_callback($watch, $fd, $events, $callback, $opaque)

Tells libvirt what happened on a file descriptor.

=cut

sub _run_handle_callback {
    my ($self, $watch, $fd, $events, $callback, $opaque) = @_;
    return _run_handle_callback_helper($watch, $fd, $events, $callback, $opaque);
}

=head2 $impl->_run_timeout_callback($timer, $callback, $opaque)

Tells libvirt that a timeout has expired.

=cut

sub _run_timeout_callback {
    my ($self, $timer, $callback, $opaque) = @_;
    return _run_timeout_callback_helper($timer, $callback, $opaque);
}

=head2 $impl->_free_callback_opaque($release, $opaque)

Gives back what belongs to a handle or timeout that was removed.

=cut

sub _free_callback_opaque {
    my ($self, $release, $opaque) = @_;
    return _free_callback_opaque_helper($release, $opaque);
}

