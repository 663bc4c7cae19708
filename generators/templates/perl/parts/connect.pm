=head2 my $conn = Sys::Virt->new(uri => $uri, readonly => $yes, flags => $flags, auth => $yes, credlist => \@types, callback => $code)

Opens a connection. All is optional: without a URI, libvirt chooses one. C<address> is another name of C<uri>.

With C<auth>, credentials are asked for: on the terminal, or by C<callback> for the types in C<credlist>, which are
C<CRED_> constants. It is called with an array of hashes with the keys C<type>, C<prompt>, C<challenge> and C<result>,
fills in the results, and gives 0, or a negative number to give up.

=cut

sub new {
    my ($class, %given) = @_;
    my $uri = exists $given{address} ? $given{address} : $given{uri};
    my $flags = ($given{flags} || 0) | ($given{readonly} ? &Sys::Virt::CONNECT_RO : 0);
    my $self;
    if ($given{auth} || $flags & ~&Sys::Virt::CONNECT_RO) {
        $self = _open_auth($uri, $given{credlist}, $given{callback}, $flags);
    } elsif ($flags) {
        $self = _connect_open_read_only($uri);
    } else {
        $self = _connect_open($uri);
    }
    return bless $self, ref $class || $class;
}

=head2 $conn->close()

Gives the connection back now, and not when the last reference to it goes. The object is of no use afterwards; others
made from it keep the connection open.

=cut

# Looks objects up one by one; one that went away meanwhile is left out.
sub _look_up {
    my ($self, $method, @keys) = @_;
    my @found;
    for my $key (@keys) {
        local $@;
        my $object = eval { $self->$method($key) };
        push @found, $object if defined $object;
    }
    return @found;
}

=head2 my @domains = $conn->list_domains()

The domains that are active, each looked up by its number. C<list_all_domains> does it in one call, which is true of all
such pairs that follow.

=cut

sub list_domains { my ($self) = @_; return $self->_look_up(get_domain_by_id => $self->list_domain_ids()) }

=head2 my @domains = $conn->list_defined_domains()

The domains that are defined and not active.

=cut

sub list_defined_domains { my ($self) = @_; return $self->_look_up(get_domain_by_name => $self->list_defined_domain_names()) }

=head2 my @networks = $conn->list_networks()

The networks that are active.

=cut

sub list_networks { my ($self) = @_; return $self->_look_up(get_network_by_name => $self->list_network_names()) }

=head2 my @networks = $conn->list_defined_networks()

The networks that are defined and not active.

=cut

sub list_defined_networks { my ($self) = @_; return $self->_look_up(get_network_by_name => $self->list_defined_network_names()) }

=head2 my @pools = $conn->list_storage_pools()

The storage pools that are active.

=cut

sub list_storage_pools { my ($self) = @_; return $self->_look_up(get_storage_pool_by_name => $self->list_storage_pool_names()) }

=head2 my @pools = $conn->list_defined_storage_pools()

The storage pools that are defined and not active.

=cut

sub list_defined_storage_pools { my ($self) = @_; return $self->_look_up(get_storage_pool_by_name => $self->list_defined_storage_pool_names()) }

=head2 my @devices = $conn->list_node_devices($capability = undef)

The devices of the host, or those with a capability.

=cut

sub list_node_devices { my ($self, $cap) = @_; return $self->_look_up(get_node_device_by_name => $self->list_node_device_names($cap)) }

=head2 my @interfaces = $conn->list_interfaces()

The interfaces of the host that are active.

=cut

sub list_interfaces { my ($self) = @_; return $self->_look_up(get_interface_by_name => $self->list_interface_names()) }

=head2 my @interfaces = $conn->list_defined_interfaces()

The interfaces of the host that are defined and not active.

=cut

sub list_defined_interfaces { my ($self) = @_; return $self->_look_up(get_interface_by_name => $self->list_defined_interface_names()) }

=head2 my @secrets = $conn->list_secrets()

The secrets.

=cut

sub list_secrets { my ($self) = @_; return $self->_look_up(get_secret_by_uuid => $self->list_secret_uuids()) }

=head2 my @filters = $conn->list_nwfilters()

The network filters.

=cut

sub list_nwfilters { my ($self) = @_; return $self->_look_up(get_nwfilter_by_name => $self->list_nwfilter_names()) }

=head2 my $interface = $conn->create_interface($xml, $flags = 0)

Another name of C<define_interface>.

=cut

sub create_interface { my ($self, @rest) = @_; return $self->define_interface(@rest) }

=head2 my $pool = $conn->get_storage_pool_by_volume($volume)

The pool that a volume is in.

=cut

sub get_storage_pool_by_volume { my (undef, $volume) = @_; return $volume->_storage_pool_lookup_by_volume() }

=head2 my $version = Sys::Virt->get_version() or $conn->get_version()

The version of the library, or that of the hypervisor behind a connection, as major * 1,000,000 + minor * 1,000 + micro.

=cut

sub get_version {
    my ($self) = @_;
    return $self->_connect_get_version() if ref $self;
    my ($library) = _get_version();
    return $library;
}

=head2 my $number = $conn->get_major_version()

The first part of C<get_version>.

=cut

sub get_major_version { my ($self) = @_; return int($self->get_version() / 1_000_000) }

=head2 my $number = $conn->get_minor_version()

The second part of C<get_version>.

=cut

sub get_minor_version { my ($self) = @_; return int($self->get_version() / 1_000) % 1_000 }

=head2 my $number = $conn->get_micro_version()

The last part of C<get_version>.

=cut

sub get_micro_version { my ($self) = @_; return $self->get_version() % 1_000 }

=head2 $conn->restore_domain($file, $dxml = undef, $params = undef, $flags = 0)

Starts a domain from a file that its state was saved to, perhaps with a changed document. Further parameters are a hash
with C<Sys::Virt::Domain::SAVE_PARAM_> keys.

=cut

sub restore_domain {
    my ($self, $file, $dxml, $params, $flags) = @_;
    if (defined $params && !ref $params && !defined $flags) {
        ($params, $flags) = (undef, $params);
    }
    return $self->restore_domain_params(Sys::Virt::Domain::_save_params($file, $dxml, $params), $flags || 0) if $params;
    return $self->_domain_restore($file) unless defined $dxml || $flags;
    return $self->_domain_restore_flags($file, $dxml, $flags || 0);
}

=head2 my @stats = $conn->get_all_domain_stats($stats, \@domains = undef, $flags = 0)

Statistics of all domains, or of some: for each a hash with the domain as C<dom> and the figures as C<data>. C<$stats> is
made of C<Sys::Virt::Domain::STATS_> constants, 0 for all.

=cut

sub get_all_domain_stats {
    my ($self, $stats, $domains, $flags) = @_;
    return $self->_connect_get_all_domain_stats($stats, $flags || 0) unless $domains && @$domains;
    return Sys::Virt::_domain_list_get_stats($domains, $stats, $flags || 0);
}

=head2 my ($total, $map, $online) = $conn->get_node_cpu_map($flags = 0)

How many CPUs the host has, which of them are online as bits of bytes, the lowest first, and how many those are.

=head2 my @bytes = $conn->get_node_cells_free_memory($first, $last)

The free memory of each NUMA cell from one to another, in bytes.

=cut

sub get_node_cells_free_memory {
    my ($self, $first, $last) = @_;
    my (undef, $bytes) = $self->_node_get_cells_free_memory($first, $last - $first + 1);
    return @$bytes;
}

=head2 my @cells = $conn->get_node_free_pages(\@sizes, $first, $last, $flags = 0)

The free pages of each NUMA cell from one to another: for each a hash with its number as C<cell>, and as C<pages> how many
are free of each size, in KiB.

=cut

sub get_node_free_pages {
    my ($self, $sizes, $first, $last, $flags) = @_;
    my @counts = $self->_free_pages($sizes, $first, $last - $first + 1, $flags || 0);
    my @cells;
    for my $cell ($first .. $last) {
        my %pages;
        $pages{$_} = shift @counts for @$sizes;
        push @cells, { cell => $cell, pages => \%pages };
    }
    return @cells;
}

=head2 $conn->node_alloc_pages(\@pages, $first, $last, $flags = 0)

Sets how many huge pages each NUMA cell from one to another has, or adds to them. C<@pages> are pairs of a size in KiB and
a number.

=cut

sub node_alloc_pages {
    my ($self, $pages, $first, $last, $flags) = @_;
    my @sizes  = map { $_->[0] } @$pages;
    my @counts = map { $_->[1] } @$pages;
    return $self->_node_alloc_pages(\@sizes, \@counts, $first, $last - $first + 1, $flags || 0);
}

