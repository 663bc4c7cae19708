# Streams: what the test driver refuses, and what is checked before.
use strict;
use warnings;

use Test::More;
use Sys::Virt;
use Sys::Virt::Event;

my $conn = Sys::Virt->new(uri => 'test:///default');
my $stream = $conn->new_stream();
isa_ok($stream, 'Sys::Virt::Stream');
isa_ok(Sys::Virt::Stream->new($conn, Sys::Virt::Stream::NONBLOCK()), 'Sys::Virt::Stream');

sub code { my ($call) = @_; return eval { $call->(); 1 } ? 0 : ref $@ ? $@->code() : $@ }

isnt(code(sub { $stream->send('data', 4) }), 0, 'nothing can be sent on a stream of nothing');
isnt(code(sub { $stream->recv(my $data, 4) }), 0, 'or received');
like(code(sub { $stream->send_all('text') }), qr/is not a code reference/, 'a handler is code');
like(code(sub { $stream->sparse_recv_all(sub { }, 1) }), qr/is not a code reference/, 'every one');
isnt(code(sub { $stream->finish() }), 0, 'no end either');

done_testing();
