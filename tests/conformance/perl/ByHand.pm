# Functions that Perl has in a form of its own, with the arguments and results of the cases.
package ByHand;

use strict;
use warnings;

use Sys::Virt;

# Ends a case that Perl cannot say.
sub cannot { my ($why) = @_; die bless { why => $why }, 'ByHand::Cannot' }

sub virConnectOpen { my ($uri) = @_; return Sys::Virt->new(uri => $uri) }
sub virConnectOpenReadOnly { my ($uri) = @_; return Sys::Virt->new(uri => $uri, readonly => 1) }

sub virConnectOpenAuth {
    my ($uri, $answers, $flags) = @_;
    return Sys::Virt->new(uri => $uri, flags => $flags) unless $answers;
    return Sys::Virt->new(
        uri => $uri, flags => $flags, auth => 1, credlist => [keys %$answers],
        callback => sub {
            my ($wanted) = @_;
            $_->{result} = $answers->{ $_->{type} } for @$wanted;
            return 0;
        },
    );
}

sub virConnectClose { my ($conn) = @_; $conn->close(); return 0 }
sub virAdmConnectClose { my ($conn) = @_; $conn->close(); return 0 }
sub virGetVersion { return (Sys::Virt->get_version(), Sys::Virt->get_version()) }
sub virConnectGetVersion { my ($conn) = @_; return $conn->get_version() }
sub virDomainSave { my ($domain, $to) = @_; return $domain->save($to) }
sub virDomainSaveFlags { my ($domain, $to, $xml, $flags) = @_; return $domain->save($to, $xml, undef, $flags) }
sub virDomainRestore { my ($conn, $from) = @_; return $conn->restore_domain($from) }
sub virDomainRestoreFlags { my ($conn, $from, $xml, $flags) = @_; return $conn->restore_domain($from, $xml, undef, $flags) }
sub virDomainMigrate { my ($domain, @rest) = @_; return $domain->migrate(@rest) }
sub virDomainMigrateToURI { my ($domain, @rest) = @_; return $domain->migrate_to_uri(@rest) }
sub virNodeDeviceGetParent { my ($device) = @_; return $device->get_parent() }
sub virNodeDeviceDettach { my ($device) = @_; return $device->dettach() }
sub virDomainGetTime { my ($domain, $flags) = @_; return @{ $domain->get_time($flags) } }
sub virDomainGetJobStats { my ($domain, $flags) = @_; my ($type, $stats) = $domain->get_job_stats($flags); return ($$type, $stats) }
sub virConnectGetAllDomainStats { my ($conn, $stats, $flags) = @_; return $conn->get_all_domain_stats($stats, undef, $flags) }
sub virDomainListGetStats { my ($domains, $stats, $flags) = @_; return $domains->[0]->get_connect()->get_all_domain_stats($stats, $domains, $flags) }
sub virStoragePoolLookupByVolume { my ($volume) = @_; return $volume->get_connect()->get_storage_pool_by_volume($volume) }

# Reads and writes of block devices have other names in Perl.
sub virDomainBlockStats {
    my ($domain, $disk) = @_;
    my $stats = $domain->block_stats($disk);
    return { map { $_ => $stats->{$_} // -1 } qw(rd_req rd_bytes wr_req wr_bytes errs) };
}

sub virNodeGetCPUMap { my ($conn, $flags) = @_; my ($count, $map, $online) = $conn->get_node_cpu_map($flags); return ($map, $online) }
sub virNodeGetCellsFreeMemory { my ($conn, $first, $count) = @_; my @bytes = $conn->get_node_cells_free_memory($first, $first + $count - 1); return (scalar @bytes, \@bytes) }

sub virNodeGetFreePages { return cannot('pages come by cell, as many as were asked for, whatever the function itself gives') }

# Figures of all CPUs together; how many there are of each is not told.
sub virDomainGetCPUStats {
    my ($domain, $start, $count, $flags) = @_;
    my @stats = $domain->get_cpu_stats($start, $count, $flags);
    return (scalar keys %{ $stats[0] }, { map { %$_ } @stats });
}

sub virNodeAllocPages {
    my ($conn, $sizes, $counts, $first, $count, $flags) = @_;
    return $conn->node_alloc_pages([map { [$sizes->[$_], $counts->[$_]] } 0 .. $#$sizes], $first, $first + $count - 1, $flags);
}

# Maps are cut to the length that the case asks for.
sub virDomainGetVcpus {
    my ($domain, $length) = @_;
    my @cpus = $domain->get_vcpu_info();
    return (\@cpus, join '', map { substr $_->{affinity} . "\0" x $length, 0, $length } @cpus);
}

sub virDomainGetVcpuPinInfo {
    my ($domain, $length, $flags) = @_;
    my @cpus = $domain->get_vcpu_info($flags || Sys::Virt::Domain::AFFECT_CONFIG());
    return (scalar @cpus, join '', map { substr $_->{affinity} . "\0" x $length, 0, $length } @cpus);
}

sub virDomainGetEmulatorPinInfo {
    my ($domain, $length, $flags) = @_;
    return (1, substr $domain->get_emulator_pin_info($flags) . "\0" x $length, 0, $length);
}

sub virStreamSend { my ($stream, $data) = @_; return $stream->send($data, length $data) }
sub virStreamRecv { my ($stream, $count) = @_; my $got = $stream->recv(my $data, $count); return ($got, $data // '') }
sub virStreamRecvFlags { my ($stream, $count, $flags) = @_; my $got = $stream->recv(my $data, $count, $flags); return ($got, $data // '') }

our $AUTOLOAD;
sub AUTOLOAD { (my $name = $AUTOLOAD) =~ s/.*:://; die "$name has a form of its own in Perl, which no case uses yet\n" }

1;
