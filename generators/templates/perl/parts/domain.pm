# The parameters of a save or restore, with the file and document that are arguments of their own.
sub _save_params {
    my ($file, $dxml, $params) = @_;
    my %all = %$params;
    $all{&Sys::Virt::Domain::SAVE_PARAM_FILE} = $file if defined $file;
    $all{&Sys::Virt::Domain::SAVE_PARAM_DXML} = $dxml if defined $dxml;
    return \%all;
}

=head2 $domain->save($file, $dxml = undef, $params = undef, $flags = 0)

Saves the state of the domain to a file and stops it, perhaps with a changed document for its return. Further parameters
are a hash with C<SAVE_PARAM_> keys.

=cut

sub save {
    my ($self, $file, $dxml, $params, $flags) = @_;
    if (defined $params && !ref $params && !defined $flags) {
        ($params, $flags) = (undef, $params);
    }
    return $self->save_params(_save_params($file, $dxml, $params), $flags || 0) if $params;
    return $self->_domain_save($file) unless defined $dxml || $flags;
    return $self->_domain_save_flags($file, $dxml, $flags || 0);
}

=head2 my $new = $domain->migrate($destination, \%params, $flags = 0)

Moves the domain to another host, given as a connection to it. Parameters have C<MIGRATE_PARAM_> keys. An older form takes
them one by one: C<$flags>, then C<$name>, C<$uri> and C<$bandwidth>, all optional.

=cut

sub migrate {
    my ($self, $destination, $first, @rest) = @_;
    return $self->migrate3($destination, $first, $rest[0] || 0) if ref $first;
    my ($name, $uri, $bandwidth) = @rest;
    return $self->_domain_migrate($destination, $first || 0, $name, $uri, $bandwidth || 0);
}

=head2 $domain->migrate_to_uri($uri, \%params, $flags = 0)

The same with another host's URI, which the host of the domain connects to itself. The older form takes C<$flags>,
C<$name> and C<$bandwidth>.

=cut

sub migrate_to_uri {
    my ($self, $uri, $first, @rest) = @_;
    return $self->migrate_to_uri3($uri, $first, $rest[0] || 0) if ref $first;
    my ($name, $bandwidth) = @rest;
    return $self->_domain_migrate_to_uri($uri, $first || 0, $name, $bandwidth || 0);
}

my %STATS = (rd_operations => 'rd_req', wr_operations => 'wr_req', flush_operations => 'flush_reqs');

=head2 my $stats = $domain->block_stats($disk, $flags = 0)

What a disk has read and written: a hash of counters, of which C<rd_req>, C<rd_bytes>, C<wr_req>, C<wr_bytes> and C<errs>
are there with every hypervisor.

=cut

sub block_stats {
    my ($self, $disk, $flags) = @_;
    my $stats = do { local $@; eval { $self->block_stats_flags($disk, $flags || 0) } || $@ };
    if (ref $stats eq 'HASH') {
        return { map { ($STATS{$_} // $_) => $stats->{$_} } keys %$stats };
    }
    die $stats if $flags || !ref $stats || $stats->code() != &Sys::Virt::Error::ERR_NO_SUPPORT;
    return $self->_domain_block_stats($disk);
}

# How many bytes a map of all of the host's CPUs takes.
sub _map_length {
    my ($self) = @_;
    my $node = $self->get_connect()->get_node_info();
    my $cpus = $node->{nodes} * $node->{sockets} * $node->{cores} * $node->{threads};
    return ($cpus + 7) >> 3;
}

=head2 my @cpus = $domain->get_vcpu_info($flags = 0)

The virtual CPUs: for each a hash with C<number>, C<state>, C<cpuTime>, C<cpu>, and the host CPUs that it may run on as
C<affinity>, bits of bytes. With flags, and for a domain that is off, only the affinity is known.

=cut

sub get_vcpu_info {
    my ($self, $flags) = @_;
    my $length = $self->_map_length();
    my ($info, $maps);
    if (!$flags) {
        local $@;
        if (!eval { ($info, $maps) = $self->_domain_get_vcpus($length); 1 }) {
            my $error = $@;
            die $error unless ref $error && $error->code() == &Sys::Virt::Error::ERR_OPERATION_INVALID;
        }
    }
    if (!$info) {
        (my $count, $maps) = $self->_domain_get_vcpu_pin_info($length, $flags || 0);
        $info = [map { { number => $_, state => 0, cpuTime => 0, cpu => 0 } } 0 .. $count - 1];
    }
    my $at = 0;
    for my $cpu (@$info) {
        $cpu->{affinity} = substr $maps, $at, $length;
        $at += $length;
    }
    return @$info;
}

=head2 my $map = $domain->get_emulator_pin_info($flags = 0)

The host CPUs that the emulator may run on, as bits of bytes.

=cut

sub get_emulator_pin_info {
    my ($self, $flags) = @_;
    my (undef, $map) = $self->_domain_get_emulator_pin_info($self->_map_length(), $flags || 0);
    return $map;
}

=head2 my @stats = $domain->get_cpu_stats($start, $count, $flags = 0)

CPU time of the domain on each host CPU from C<$start>, a hash each, for C<$count> CPUs, 0 for all. With C<$start> -1 and
C<$count> 1 there is one hash, for all together.

=cut

sub get_cpu_stats {
    my ($self, $start, $count, $flags) = @_;
    if (!$count) {
        my $node = $self->get_connect()->get_node_info();
        $count = $start < 0 ? 1 : $node->{cpus};
    }
    return $self->_cpu_stats($start, $count, $flags || 0);
}

=head2 my $time = $domain->get_time($flags = 0)

The time in the guest: an array of seconds since the epoch and nanoseconds.

=cut

sub get_time {
    my ($self, $flags) = @_;
    return [$self->_domain_get_time($flags || 0)];
}

=head2 my ($type, $stats) = $domain->get_job_stats($flags = 0)

The job that runs, or the last one: a reference to its type, one of the C<JOB_> constants, and a hash of figures.

=cut

sub get_job_stats {
    my ($self, $flags) = @_;
    my ($type, $stats) = $self->_domain_get_job_stats($flags || 0);
    return (\$type, $stats);
}

=head2 my @snapshots = $domain->list_snapshots()

The snapshots, each looked up by its name; C<list_all_snapshots> does the same in one call.

=cut

sub list_snapshots {
    my ($self) = @_;
    return Sys::Virt::_look_up($self, get_snapshot_by_name => $self->list_snapshot_names());
}

=head2 my $old = Sys::Virt::Domain::lxc_enter_security_label(\%model, \%label, $flags = 0)

Moves the calling process into a container's security label, and gives the label that it had. C<%model> is as
C<< $conn->get_node_security_model >> gives it, C<%label> as C<get_security_label> does.

=cut

