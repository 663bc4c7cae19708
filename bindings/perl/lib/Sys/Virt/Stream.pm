# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt::Stream;

use strict;
use warnings;

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt::Stream - a channel for bulk data between the caller and a call that works with data, such as an upload, a screenshot or a console

=head1 DESCRIPTION

A channel for bulk data between the caller and a call that works with data, such as an upload, a screenshot or a console.

It is created empty, tied to one such call, and then written to or read from. It ends with C<virStreamFinish> or C<virStreamAbort>, and cannot be used again after that.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 $stream->abort()

Ends a stream before its transfer is complete, or after an error.

The other end is told to stop; what was transferred so far is of unknown state.

In C: C<virStreamAbort>, since 0.7.2.

=head2 $stream->add_callback($events, $callback)

Registers the function to call when a stream can be read or written.

A stream takes one such function; a second fails. It needs a running event loop, and normally a stream that is non-blocking.

=over 4

=item C<$events>

What to watch for.

=item C<$callback>

Function to call when it happens.

=back

In C: C<virStreamEventAddCallback>, since 0.7.2.

=head2 $stream->finish()

Ends a stream in good order and tells whether everything arrived.

Waits for the other end to confirm, and reports errors that came up there after the last data was taken. Can be called from the stream's event callback.

In C: C<virStreamFinish>, since 0.7.2.

=head2 my $length = $stream->recv_hole($flags = 0)

Takes the hole that a stream stands in front of, and tells how long it is.

To be called after C<virStreamRecvFlags> has reported a hole.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virStreamRecvHole>, since 3.4.0.

=head2 $stream->remove_callback()

Removes a stream's event callback.

The release function given at registration runs afterwards, perhaps not before the event loop's next turn.

In C: C<virStreamEventRemoveCallback>, since 0.7.2.

=head2 $stream->send_hole($length, $flags = 0)

Announces a hole in the data that is sent, in place of zeros.

Works only when the stream's call was made with its flag for sparse transfers, such as C<VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM>. It may block even on a non-blocking stream.

=over 4

=item C<$length>

Length of the hole, in bytes.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virStreamSendHole>, since 3.4.0.

=head2 $stream->update_callback($events)

Changes what a stream is watched for.

Stop watching for writability when there is nothing to send, or the callback is called without pause.

=over 4

=item C<$events>

What to watch for; 0 pauses it.

=back

In C: C<virStreamEventUpdateCallback>, since 0.7.2.

=cut

=head2 my $stream = Sys::Virt::Stream->new($conn, $flags = 0)

A new stream on a connection, as C<< $conn->new_stream >> makes it.

=cut

sub new {
    my ($class, $conn, $flags) = @_;
    return bless $conn->new_stream($flags || 0), ref $class || $class;
}

sub _new {
    my ($class, %given) = @_;
    return $class->new($given{connection}, $given{flags});
}

=head2 my $count = $stream->send($data, $nbytes)

Sends the first C<$nbytes> of C<$data>, and gives how many were sent: -2 when a stream that does not block would have to.

=cut

sub send {
    my ($self, $data, $nbytes) = @_;
    $data = '' unless defined $data;
    $data = substr $data, 0, $nbytes if defined $nbytes && $nbytes < length $data;
    return scalar $self->_stream_send($data);
}

=head2 my $count = $stream->recv($data, $nbytes, $flags = 0)

Receives up to C<$nbytes> into C<$data>, and gives how many came: 0 at the end, -2 when a stream that does not block would
have to, and -3 at a hole with the flag C<RECV_STOP_AT_HOLE>.

=cut

sub recv {
    my ($self, undef, $nbytes, $flags) = @_;
    my ($count, $data) = $flags ? $self->_stream_recv_flags($nbytes, $flags) : $self->_stream_recv($nbytes);
    $_[1] = $data if $count > 0;
    return $count;
}

=head2 $stream->send_all($handler)

Sends until the handler has no more. It is called as C<< $handler->($stream, $data, $nbytes) >>, puts up to C<$nbytes>
into its second argument, and gives how many, 0 at the end, or a negative number to give up.

=head2 $stream->recv_all($handler)

Receives until the end. The handler is called as C<< $handler->($stream, $data, $nbytes) >>, and gives how many bytes it
took, or a negative number to give up.

=head2 $stream->sparse_send_all($handler, $hole_handler, $skip_handler)

As C<send_all>, without the holes: C<< $hole_handler->($stream) >> gives whether there is data here and how many bytes of
it, or of the hole, follow; C<< $skip_handler->($stream, $length) >> moves over a hole. Both give a negative number, or
nothing, to give up.

=head2 $stream->sparse_recv_all($handler, $hole_handler)

As C<recv_all>, without the holes: C<< $hole_handler->($stream, $length) >> is told of each.

=cut

=head1 CONSTANTS

=head2 StreamFlags

How a stream works.

=over 4

=item Sys::Virt::Stream::NONBLOCK

Sending and receiving never wait; use it with stream events.

=back

=head2 StreamRecvFlagsValues

Options for receiving.

=over 4

=item Sys::Virt::Stream::RECV_STOP_AT_HOLE

Stop in front of a hole and report it, instead of giving zeros for it.

=back

=head2 StreamEventType

What a stream is watched for, and what has happened on it.

=over 4

=item Sys::Virt::Stream::EVENT_READABLE

Data, or the end of it, can be received.

=item Sys::Virt::Stream::EVENT_WRITABLE

Data can be sent.

=item Sys::Virt::Stream::EVENT_ERROR

The stream has failed; reported even when not asked for.

=item Sys::Virt::Stream::EVENT_HANGUP

The other end is gone; reported even when not asked for.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
