# An event loop written in Perl.
use strict;
use warnings;

use Test::More;
use Sys::Virt;
use Sys::Virt::Event;
use Sys::Virt::EventImpl;

{
    package Local::Loop;
    use Time::HiRes ();
    our @ISA = ('Sys::Virt::EventImpl');

    sub new { my ($class) = @_; return bless { next => 1, handles => {}, timeouts => {} }, $class }

    sub add_handle {
        my ($self, $fd, $events, $callback, $opaque, $release) = @_;
        my $watch = $self->{next}++;
        $self->{handles}{$watch} = { fd => $fd, events => $events, callback => $callback, opaque => $opaque, release => $release };
        return $watch;
    }
    sub update_handle { my ($self, $watch, $events) = @_; $self->{handles}{$watch}{events} = $events; return }
    sub remove_handle {
        my ($self, $watch) = @_;
        my $handle = delete $self->{handles}{$watch} or return;
        return $self->_free_callback_opaque($handle->{release}, $handle->{opaque});
    }
    sub add_timeout {
        my ($self, $interval, $callback, $opaque, $release) = @_;
        my $timer = $self->{next}++;
        $self->{timeouts}{$timer} = { callback => $callback, opaque => $opaque, release => $release };
        $self->update_timeout($timer, $interval);
        return $timer;
    }
    sub update_timeout {
        my ($self, $timer, $interval) = @_;
        @{ $self->{timeouts}{$timer} }{qw(interval due)} = ($interval, Time::HiRes::time() + $interval / 1000);
        return;
    }
    sub remove_timeout {
        my ($self, $timer) = @_;
        my $timeout = delete $self->{timeouts}{$timer} or return;
        return $self->_free_callback_opaque($timeout->{release}, $timeout->{opaque});
    }
    sub run_once {
        my ($self) = @_;
        my $read = '';
        vec($read, $_->{fd}, 1) = 1 for grep { $_->{events} & Sys::Virt::Event::HANDLE_READABLE() } values %{ $self->{handles} };
        select my $ready = $read, undef, undef, 0.01;
        for my $watch (keys %{ $self->{handles} }) {
            my $handle = $self->{handles}{$watch} or next;
            next unless vec $ready, $handle->{fd}, 1;
            $self->_run_handle_callback($watch, $handle->{fd}, Sys::Virt::Event::HANDLE_READABLE(), $handle->{callback}, $handle->{opaque});
        }
        for my $timer (sort { $a <=> $b } keys %{ $self->{timeouts} }) {
            my $timeout = $self->{timeouts}{$timer} or next;
            next if $timeout->{interval} < 0 || $timeout->{due} > Time::HiRes::time();
            $timeout->{due} = Time::HiRes::time() + $timeout->{interval} / 1000;
            $self->_run_timeout_callback($timer, $timeout->{callback}, $timeout->{opaque});
        }
        return;
    }
}

is(eval { Sys::Virt::Event::register({}); 1 }, undef, 'a loop is an object');
my $loop = Local::Loop->new();
$loop->register();

my $ticks = 0;
my $timer = Sys::Virt::Event::add_timeout(0, sub { $ticks++ });
is(keys %{ $loop->{timeouts} }, 1, 'a timeout of the application is in the loop');
$loop->run_once();
is($ticks, 1, 'and called by it');
Sys::Virt::Event::remove_timeout($timer);
is(keys %{ $loop->{timeouts} }, 0, 'until it is removed');

my $conn = Sys::Virt->new(uri => 'test:///default');
my $domain = $conn->get_domain_by_name('test');
my @events;
my $id = $conn->domain_event_register_any(undef, Sys::Virt::Domain::EVENT_ID_LIFECYCLE(), sub { push @events, [@_] });
$domain->destroy();
for (1 .. 100) { last if @events; $loop->run_once() }
is(@events, 1, 'an event through the loop');
is($events[0][2], Sys::Virt::Domain::EVENT_STOPPED(), 'stopped');
$domain->create();
for (1 .. 100) { last if @events > 1; $loop->run_once() }
is($events[1][2], Sys::Virt::Domain::EVENT_STARTED(), 'started');
$conn->domain_event_deregister_any($id);
$domain->suspend();
$domain->resume();
$loop->run_once() for 1 .. 3;
is(@events, 2, 'no more once deregistered');

done_testing();
