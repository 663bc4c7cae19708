# Events, timeouts and handles: the built-in loop, in the interpreter's own thread.
use strict;
use warnings;

use Test::More;
use Sys::Virt;
use Sys::Virt::Event;

Sys::Virt::Event::register_default();

my @fired;
my $timer = Sys::Virt::Event::add_timeout(0, sub { push @fired, @_ });
Sys::Virt::Event::run_default();
is_deeply(\@fired, [$timer], 'a timeout tells its number');
Sys::Virt::Event::update_timeout($timer, -1);
Sys::Virt::Event::remove_timeout($timer);

pipe(my $reader, my $writer) or die "pipe: $!";
my @seen;
my $watch = Sys::Virt::Event::add_handle(fileno $reader, Sys::Virt::Event::HANDLE_READABLE(), sub { push @seen, [@_]; sysread $reader, my $x, 9 });
syswrite $writer, 'x';
Sys::Virt::Event::run_default() until @seen;
is_deeply(\@seen, [[$watch, fileno $reader, Sys::Virt::Event::HANDLE_READABLE()]], 'a handle tells what happened');
Sys::Virt::Event::update_handle($watch, 0);
Sys::Virt::Event::remove_handle($watch);

# Runs the loop until there are so many events; a second at most.
sub run_until {
    my ($events, $count) = @_;
    my $late;
    my $guard = Sys::Virt::Event::add_timeout(1000, sub { $late = 1 });
    Sys::Virt::Event::run_default() until $late || @$events >= $count;
    Sys::Virt::Event::remove_timeout($guard);
    return;
}

my $conn = Sys::Virt->new(uri => 'test:///default');
my $domain = $conn->get_domain_by_name('test');

my @events;
$conn->domain_event_register(sub { push @events, [@_] });
$domain->destroy();
run_until(\@events, 1);
is(@events, 1, 'an event');
is($events[0][0]->get_uri(), 'test:///default', 'its connection');
is($events[0][1]->get_name(), 'test', 'its domain');
is_deeply([@{ $events[0] }[2, 3]], [Sys::Virt::Domain::EVENT_STOPPED(), Sys::Virt::Domain::EVENT_STOPPED_DESTROYED()], 'what happened');
$domain->create();
run_until(\@events, 2);
is_deeply([@{ $events[1] }[2, 3]], [Sys::Virt::Domain::EVENT_STARTED(), Sys::Virt::Domain::EVENT_STARTED_BOOTED()], 'another one');
$conn->domain_event_deregister();

my $id = $conn->domain_event_register_any($domain, Sys::Virt::Domain::EVENT_ID_METADATA_CHANGE(), sub { push @events, [@_] });
$domain->set_metadata(Sys::Virt::Domain::METADATA_ELEMENT(), '<x/>', 'k', 'http://example.org/ns');
run_until(\@events, 3);
is_deeply([@{ $events[2] }[2, 3]], [Sys::Virt::Domain::METADATA_ELEMENT(), 'http://example.org/ns'], 'a number and text');
$conn->domain_event_deregister_any($id);
$domain->set_metadata(Sys::Virt::Domain::METADATA_ELEMENT(), undef, 'k', 'http://example.org/ns');
run_until(\@events, 4);
is(@events, 3, 'no more once deregistered');

@events = ();
my $tuned = $conn->domain_event_register_any(undef, Sys::Virt::Domain::EVENT_ID_TUNABLE(), sub { push @events, [@_] });
my $pools = $conn->storage_pool_event_register_any(undef, Sys::Virt::StoragePool::EVENT_ID_LIFECYCLE(), sub { push @events, [@_] });
my $pool = $conn->define_storage_pool("<pool type='dir'><name>wibble</name><target><path>/tmp/wibble</path></target></pool>");
$pool->undefine();
run_until(\@events, 2);
is_deeply([map { $_->[2] } @events], [Sys::Virt::StoragePool::EVENT_DEFINED(), Sys::Virt::StoragePool::EVENT_UNDEFINED()], 'of pools');
isa_ok($events[0][1], 'Sys::Virt::StoragePool');
$conn->storage_pool_event_deregister_any($pools);
$conn->domain_event_deregister_any($tuned);

# What a callback dies of is thrown by the call that ran it.
my $dying = $conn->domain_event_register_any(undef, Sys::Virt::Domain::EVENT_ID_LIFECYCLE(), sub { die "no more\n" });
$domain->suspend();
is(eval { Sys::Virt::Event::run_default() for 1 .. 3; 1 }, undef, 'thrown');
is($@, "no more\n", 'as it was');
$conn->domain_event_deregister_any($dying);
$domain->resume();

is(eval { $conn->domain_event_register_any(undef, 0, 'text'); 1 }, undef, 'a callback is code');
like($@, qr/is not a code reference/, 'and nothing else');
is(eval { $conn->domain_event_register_any(undef, 9999, sub { }); 1 }, undef, 'an event that there is not');
is($@->code(), Sys::Virt::Error::ERR_INVALID_ARG(), 'is libvirt\'s to refuse');

$conn->register_close_callback(sub { });
$conn->unregister_close_callback();
pass('close callbacks');

done_testing();
