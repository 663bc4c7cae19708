# Measures calls of Sys::Virt on test:///default, and prints one JSON line a call.
#
# It loads whatever Sys::Virt its interpreter finds, ours or the stock one.
use strict;
use warnings;

use Sys::Virt;
use Sys::Virt::Event;
use Time::HiRes qw(clock_gettime CLOCK_MONOTONIC);

my $URI = 'test:///default';
my $MANY = 1000;
my $BATCHES = 5;
my $BATCH_NS = 20_000_000;

# Makes the call so many times, and gives the nanoseconds it took.
sub time_of {
    my ($call, $times) = @_;
    my $start = clock_gettime(CLOCK_MONOTONIC);
    $call->() for 1 .. $times;
    return (clock_gettime(CLOCK_MONOTONIC) - $start) * 1e9;
}

# Makes the call in batches long enough for the clock, and prints the median's time a call.
sub measure {
    my ($name, $call) = @_;
    my $times = 1;
    $times *= 2 while time_of($call, $times) < $BATCH_NS;
    my @ns = sort { $a <=> $b } map { time_of($call, $times) / $times } 1 .. $BATCHES;
    printf qq({"name": "%s", "ns": %.1f}\n), $name, $ns[$BATCHES / 2];
    return;
}

Sys::Virt::Event::register_default();

# First, while no connection is open: a second one to the same URI may share the first's.
measure('open', sub { Sys::Virt->new(uri => $URI) });

my $conn = Sys::Virt->new(uri => $URI);
my $domain = $conn->get_domain_by_name('test');
measure('getName', sub { $domain->get_name() });
measure('info', sub { $domain->get_info() });
measure('XMLDesc', sub { $domain->get_xml_description() });
measure('lookupByName', sub { $conn->get_domain_by_name('test') });
measure('listAllDomains of 1', sub { $conn->list_all_domains() });
my $state = Sys::Virt::Domain::STATS_STATE();
measure('getAllDomainStats of 1', sub { $conn->get_all_domain_stats($state) });

# An event: from the call that makes it to the callback.
my $seen = 0;
my $id = $conn->domain_event_register_any(undef, Sys::Virt::Domain::EVENT_ID_LIFECYCLE(), sub { $seen++ });
my $on = 1;
measure(
    'event',
    sub {
        my $before = $seen;
        $on ? $domain->suspend() : $domain->resume();
        $on = !$on;
        Sys::Virt::Event::run_default() until $seen > $before;
    }
);
$conn->domain_event_deregister_any($id);

for my $number (1 .. $MANY - 1) {
    $conn->define_domain(sprintf "<domain type='test'><name>bench-%04d</name><memory>8192</memory><os><type>hvm</type></os></domain>", $number);
}
measure('listAllDomains of 1000', sub { $conn->list_all_domains() });
measure('getAllDomainStats of 1000', sub { $conn->get_all_domain_stats($state) });
