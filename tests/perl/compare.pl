# Holds what `beside_stock.pl` printed with our package against what it printed with the stock one, and prints it as TAP:
# a line a method. Methods that differ for a reason are listed with it.
use strict;
use warnings;

use Test::More;

my %REASONS = (
    block_stats => 'figures grow with time, and ours come from the newer call',
    find_storage_pool_sources => 'our driver looks for sources',
    get_all_domain_stats => 'our driver has more figures',
    get_blkio_parameters => 'our driver keeps what was set',
    get_checkpoint_by_name => 'flags are taken here',
    get_cpu_stats => 'figures grow with time',
    get_disk_errors => 'our driver ignores flags here',
    get_emulator_pin_info => 'our driver clears what is beyond the host',
    get_info => 'CPU time grows',
    get_job_stats => 'our driver knows more flags',
    get_launch_security_info => 'our driver answers for every domain',
    get_max_vcpus => 'the stock package gives -1 where this throws',
    get_node_free_memory => 'the stock package takes 0 for a failure',
    get_parent => 'the stock package fails for the root of the tree, or not, by what failed before',
    get_scheduler_parameters => 'our driver knows more flags',
    get_snapshot_by_name => 'flags are taken here',
    interface_stats => 'figures grow with time',
    memory_stats => 'figures change with time',
    num_of_node_devices => 'our host has more devices',
    list_node_device_names => 'our host has more devices',
);

# Lines by what was called.
sub read_lines {
    my ($file) = @_;
    open my $lines, '<', $file or die "$file: $!";
    my %said;
    while (my $line = <$lines>) {
        chomp $line;
        my ($what, $answer) = split /: /, $line, 2;
        $said{$what} = $answer;
    }
    return \%said;
}

my ($ours, $stock) = map { read_lines($_) } @ARGV;
my (%same, %different);
for my $what (sort keys %$stock) {
    (my $method = $what) =~ s/\(.*//;
    $method =~ s/.*->//;
    my ($here, $there) = ($ours->{$what} // 'nothing', $stock->{$what});
    # What the stock driver lacks, what ends the stock package, and how many arguments each takes tell nothing.
    next if $there =~ /^error 3 |^crashed$|^refused$/ || $here eq 'refused';
    if ($here eq $there) {
        $same{$method}++;
    } else {
        push @{ $different{$method} }, "$what\n  ours  $here\n  stock $there";
    }
}
cmp_ok(scalar keys %same, '>', 100, scalar(keys %same) . ' methods have something the same');
for my $method (sort keys %same, grep { !$same{$_} } keys %different) {
    my $other = $different{$method};
    if ($other && $REASONS{$method}) {
      SKIP: { skip "$method: $REASONS{$method}", 1 }
    } else {
        ok(!$other, $method) || diag(@$other > 3 ? @$other[0 .. 2] : @$other);
    }
}
done_testing();
