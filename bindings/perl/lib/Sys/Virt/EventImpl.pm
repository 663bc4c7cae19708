package Sys::Virt::EventImpl;

use strict;
use warnings;

use Sys::Virt::Event;

our @ISA = ('Sys::Virt::Event');

=encoding utf-8

=head1 NAME

Sys::Virt::EventImpl - what an event loop written in Perl is based on

=head1 DESCRIPTION

Another name of L<Sys::Virt::Event> as a base: see C<register> there for the methods that a loop has, and for those that it
calls.

=head1 METHODS

=head2 my $impl = Sys::Virt::EventImpl->new()

An object without anything in it.

=cut

sub new {
    my ($class) = @_;
    return bless {}, ref $class || $class;
}

=head2 $impl->register()

Makes the loop libvirt's.

=cut

sub register {
    my ($self) = @_;
    return Sys::Virt::Event::register($self);
}

1;
