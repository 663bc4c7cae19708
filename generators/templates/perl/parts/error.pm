use overload '""' => \&stringify, fallback => 1;

=head1 METHODS

=head2 $error->level()

How bad it is: one of the C<LEVEL_> constants.

=cut

sub level { my ($self) = @_; return $self->{level} }

=head2 $error->code()

What went wrong: one of the C<ERR_> constants.

=cut

sub code { my ($self) = @_; return $self->{code} }

=head2 $error->domain()

Which part of libvirt noticed: one of the C<FROM_> constants.

=cut

sub domain { my ($self) = @_; return $self->{domain} }

=head2 $error->message()

What went wrong, for people.

=cut

sub message { my ($self) = @_; return $self->{message} }

=head2 $error->stringify()

Code and message in one line, which is also what the error is as text.

=cut

sub stringify {
    my ($self) = @_;
    my $message = $self->{message} // '';
    chomp $message;
    return "libvirt error code: $self->{code}, message: $message\n";
}

