=head2 my $conn = Sys::Virt::Admin->new(uri => $uri, flags => $flags)

Connects to the administration of a daemon; without a URI, to the one that libvirt chooses.

=cut

sub new {
    my ($class, %given) = @_;
    my $self = Sys::Virt::Admin::open($given{uri}, $given{flags} || 0);
    return bless $self, ref $class || $class;
}

=head2 $conn->close()

Gives the connection back now, and not when the last reference to it goes. The object is of no use afterwards.

=cut

