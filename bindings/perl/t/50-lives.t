# Objects live as long as they are referred to; programs and threads end with whatever is alive.
use strict;
use warnings;

use Config;
use Test::More;
use Sys::Virt;
use Sys::Virt::Event;

{
    my $domain = Sys::Virt->new(uri => 'test:///default')->get_domain_by_name('test');
    is($domain->get_name(), 'test', 'a domain keeps its connection');
    is($domain->get_connect()->get_uri(), 'test:///default', 'and gives it');
    my $other = $domain;
    undef $domain;
    is($other->get_name(), 'test', 'one of two references is enough');
}

# Memory of the process in KiB.
sub memory {
    open my $status, '<', '/proc/self/status' or return 0;
    my ($line) = grep { /^VmRSS/ } <$status>;
    return ($line =~ /(\d+)/)[0];
}

my $conn = Sys::Virt->new(uri => 'test:///default');
my $round = sub {
    my $domain = $conn->get_domain_by_name('test');
    my $info = $domain->get_info();
    my $params = $domain->get_scheduler_parameters();
    $domain->set_scheduler_parameters($params);
    my @stats = $conn->get_all_domain_stats(0);
    my @all = $conn->list_all_domains();
    my $xml = $domain->get_xml_description();
    my $error = eval { $conn->get_domain_by_name('nobody') } || $@;
    my $id = $conn->domain_event_register_any($domain, Sys::Virt::Domain::EVENT_ID_LIFECYCLE(), sub { $info });
    $conn->domain_event_deregister_any($id);
    return;
};
$round->() for 1 .. 1000;
my $before = memory();
$round->() for 1 .. 9000;
my $grown = memory() - $before;
cmp_ok($grown, '<', 2000, '10,000 rounds without growth') || diag("$grown KiB");

my $live = <<'PERL';
use Sys::Virt; use Sys::Virt::Event;
our $conn = Sys::Virt->new(uri => 'test:///default');
our $domain = $conn->get_domain_by_name('test');
our $stream = $conn->new_stream();
Sys::Virt::Event::register_default() if @ARGV;
$conn->domain_event_register_any(undef, Sys::Virt::Domain::EVENT_ID_LIFECYCLE(), sub { $main::seen++ });
$conn->register_close_callback(sub { $main::closed++ });
$domain->suspend(); $domain->resume();
Sys::Virt::Event::deliver(0.01);
$domain->suspend(); $domain->resume();
END { $domain->suspend() if $domain && !@ARGV }
PERL
my $faults = 0;
for my $i (1 .. 60) {
    system $^X, (map { "-I$_" } @INC), '-e', $live, $i % 2 ? () : 'loop';
    $faults++ if $?;
}
is($faults, 0, '60 exits with live events');

SKIP: {
    skip 'this Perl has no threads', 2 unless $Config{useithreads};
    require threads;
    my $domain = $conn->get_domain_by_name('test');
    my $said = threads->create(sub { return ref $domain && eval { $domain->get_name() } ? 'shared' : 'apart' })->join();
    is($said, 'apart', 'an object belongs to its thread');
    my $name = threads->create(sub { return Sys::Virt->new(uri => 'test:///default')->get_domain_by_name('test')->get_name() })->join();
    is($name, 'test', 'each thread has its own');
}

done_testing();
