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

