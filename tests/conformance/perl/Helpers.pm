# What cases do through functions that take callbacks without a number, or several of them.
package Helpers;

use strict;
use warnings;

use Runtime ();
use Sys::Virt;
use Sys::Virt::Event;
use Sys::Virt::Stream;

sub close_events {
    my ($conn) = @_;
    my @told;
    $conn->register_close_callback(sub { push @told, "$_[1]" });
    return Runtime::kept(\@told, sub { $conn->unregister_close_callback() });
}

sub admin_close_events { return close_events(@_) }

sub domain_events {
    my ($conn) = @_;
    my @told;
    $conn->domain_event_register(
        sub {
            my (undef, $domain, $event, $detail) = @_;
            push @told, '(Domain("' . $domain->get_name() . "\"), $event, $detail)";
        }
    );
    return Runtime::kept(\@told, sub { $conn->domain_event_deregister() });
}

# A stream that is ready stays so: one event is enough.
sub stream_events {
    my ($stream, $ready) = @_;
    my @told;
    $stream->add_callback($ready, sub { push @told, "$_[1]" if !@told; $_[0]->update_callback(0) });
    return Runtime::kept(\@told, sub { $stream->remove_callback() });
}

sub newest_client {
    my ($server) = @_;
    my @clients = sort { $b->get_id() <=> $a->get_id() } $server->list_clients();
    return $clients[0];
}

# How many bytes at the beginning are zeros, or are none.
sub _alike { my ($data) = @_; $data =~ /\A(\0*)([^\0]*)/; return length($1) || length $2 }

# Sends bytes, of which zeros are holes.
sub sparse_send {
    my ($stream, $data) = @_;
    $stream->sparse_send_all(
        sub {
            my (undef, undef, $room) = @_;
            my $count = _alike($data);
            $_[1] = substr $data, 0, $count < $room ? $count : $room, '';
            return length $_[1];
        },
        sub { return ($data =~ /\A[^\0]/ ? 1 : 0, _alike($data)) },
        sub { substr $data, 0, $_[1], ''; return 0 },
    );
    return;
}

sub sparse_receive {
    my ($stream) = @_;
    my $data = '';
    $stream->sparse_recv_all(sub { $data .= $_[1]; return length $_[1] }, sub { $data .= "\0" x $_[1]; return 0 });
    return $data;
}

# Runs the built-in loop until something was told.
sub _run { my ($told) = @_; Sys::Virt::Event::run_default() until @$told; return [@$told] }

sub watch_a_pipe {
    my @told;
    Sys::Virt::Event::register_default();
    pipe my $reader, my $writer or die "no pipe: $!";
    my $watch = Sys::Virt::Event::add_handle(
        fileno $reader, 0,
        sub {
            my ($number, undef, $ready) = @_;
            push @told, $ready;
            Sys::Virt::Event::update_handle($number, 0);
        }
    );
    Sys::Virt::Event::update_handle($watch, Sys::Virt::Event::HANDLE_READABLE());
    syswrite $writer, 'x';
    my $seen = _run(\@told);
    Sys::Virt::Event::remove_handle($watch);
    return $seen;
}

sub ring_a_timeout {
    my @told;
    Sys::Virt::Event::register_default();
    my $timer = Sys::Virt::Event::add_timeout(-1, sub { push @told, 'rang'; Sys::Virt::Event::update_timeout($_[0], -1) });
    Sys::Virt::Event::update_timeout($timer, 0);
    my $seen = _run(\@told);
    Sys::Virt::Event::remove_timeout($timer);
    return $seen;
}

1;
