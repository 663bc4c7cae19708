# Events without a loop: they wait for the interpreter's thread.
use strict;
use warnings;

use Test::More;
use Sys::Virt;
use Sys::Virt::Event;

my $conn = Sys::Virt->new(uri => 'test:///default');
my $domain = $conn->get_domain_by_name('test');
my @events;
my $id = $conn->domain_event_register_any(undef, Sys::Virt::Domain::EVENT_ID_LIFECYCLE(), sub { push @events, $_[2] });
is(Sys::Virt::Event::deliver(), 0, 'none yet');
$domain->suspend();
$domain->resume();
is(@events, 0, 'none comes unasked');
my $count = 0;
$count += Sys::Virt::Event::deliver(1) while $count < 2;
is_deeply(\@events, [Sys::Virt::Domain::EVENT_SUSPENDED(), Sys::Virt::Domain::EVENT_RESUMED()], 'in order');
$conn->domain_event_deregister_any($id);
$domain->suspend();
$domain->resume();
is(Sys::Virt::Event::deliver(0.1), 0, 'none once deregistered');
done_testing();
