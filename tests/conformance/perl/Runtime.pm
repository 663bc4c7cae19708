# How cases are gone through: their connections, steps and events.
package Runtime;

use strict;
use warnings;

use Cwd ();
use Exporter 'import';
use File::Temp ();
use FindBin;
use Sys::Virt;
use Sys::Virt::Event;
use Test::More ();
use Time::HiRes ();

our @EXPORT = qw(conversation skipped finish anything answer error);

my $HOSTS = Cwd::abs_path("$FindBin::Bin/../hosts");
my $PATIENCE = 10;

# Tells whoever counts.
sub _record {
    my ($line) = @_;
    my $file = $ENV{POLYVIRT_CONFORMANCE_RESULTS} or return;
    open my $results, '>>', $file or die "$file: $!";
    print {$results} "$line\n";
    return close $results;
}

sub conversation {
    my ($name, $steps) = @_;
    my $case = bless { name => $name, opened => [], wrong => undef }, __PACKAGE__;
    my $fine = eval { $steps->($case); 1 };
    return skipped($name, $@->{why}) if !$fine && ref $@ eq 'ByHand::Cannot';
    my $why = $case->{wrong} // ($fine ? undef : "$@");
    Test::More::ok(!defined $why, $name) || Test::More::diag($why);
    return _record($name . (defined $why ? ' failed' : ' ok'));
}

sub skipped {
    my ($name, $why) = @_;
  SKIP: { Test::More::skip("$name: $why", 1) }
    return _record("$name skipped $why");
}

sub finish { return Test::More::done_testing() }

# What is expected: canonical text in parts with anything between them, or an error.
sub answer { return { parts => [@_] } }
sub anything { return answer('', '') }
sub error { my ($code, $domain) = @_; return { code => $code, domain => $domain } }

sub _fits {
    my ($parts, $text) = @_;
    my ($first, @others) = map { quotemeta } @$parts;
    return $text eq $parts->[0] unless @others;
    my $last = pop @others;
    # Each part is looked for once, from where the one before it ended: many gaps would take for ever otherwise.
    my $middle = join '', map { "(?>.*?$_)" } @others;
    return $text =~ /\A$first$middle.*$last\z/s;
}

sub text {
    my ($self, $text) = @_;
    $self->{scratch} ||= File::Temp->newdir();
    if ($text =~ /\{daemon\}/) {
        my $daemon = $ENV{POLYVIRT_CONFORMANCE_DAEMON} || ByHand::cannot('there is no stock daemon');
        $text =~ s/\{daemon\}/$daemon/g;
    }
    $text =~ s/\{hosts\}/$HOSTS/g;
    $text =~ s/\{scratch\}/$self->{scratch}/g;
    return $text;
}

sub open {
    my ($self, %given) = @_;
    return Sys::Virt->new(%given);
}

sub _fail { my ($self, $why) = @_; $self->{wrong} = $why; die "$why\n" }

# Makes a call, and holds its answer against what is expected.
sub step {
    my ($self, $step, $call, $shown, $expected) = @_;
    my @values;
    if (!eval { @values = $call->(); 1 }) {
        my $error = $@;
        die $error if ref $error eq 'ByHand::Cannot';
        # What Perl refuses itself is what libvirt would call an invalid argument.
        my ($code, $domain) = ref $error ? ($error->code(), $error->domain()) : (Sys::Virt::Error::ERR_INVALID_ARG(), undef);
        my $fits = defined $expected->{code} && $expected->{code} == $code
            && (!defined $expected->{domain} || !defined $domain || $expected->{domain} == $domain);
        $self->_fail("$step: failed with " . (defined $domain ? "$code $domain " : '') . $error) unless $fits;
        return;
    }
    $self->_fail("$step: did not fail") if defined $expected->{code};
    my $answer = $shown->(@values);
    $self->_fail("$step: expected " . join('_', @{ $expected->{parts} }) . ", not $answer") unless _fits($expected->{parts}, $answer);
    return @values;
}

sub send {
    my ($self, $stream, $data) = @_;
    $stream->send_all(
        sub {
            my (undef, undef, $room) = @_;
            $_[1] = substr $data, 0, $room, '';
            return length $_[1];
        }
    );
    return;
}

sub receive {
    my ($self, $stream) = @_;
    my $data = '';
    $stream->recv_all(sub { $data .= $_[1]; return length $_[1] });
    return $data;
}

sub listen {
    my ($self, $conn, $register, $end, $object, $event, @shows) = @_;
    my @told;
    my $id = $conn->$register(
        $object, $event,
        sub {
            my (undef, @values) = @_;
            my @shown = map { $shows[$_]->($values[$_]) } 0 .. $#shows;
            push @told, @shows == 1 ? $shown[0] : '(' . join(', ', @shown) . ')';
        }
    );
    return kept(\@told, sub { $conn->$end($id) });
}

# What is told until it is stopped.
sub kept { my ($told, $stop) = @_; return bless { told => $told, stop => $stop }, 'Runtime::Events' }

# What a callback was told, until somebody looks at it.
package Runtime::Events;

sub next {
    my ($self) = @_;
    my $until = Time::HiRes::time() + $PATIENCE;
    while (!@{ $self->{told} }) {
        die "no event came\n" if Time::HiRes::time() > $until;
        Sys::Virt::Event::deliver(0.5);
    }
    return shift @{ $self->{told} };
}

sub end {
    my ($self) = @_;
    Sys::Virt::Event::deliver(0);
    $self->{stop}->();
    die "nobody looked at $self->{told}[0]\n" if @{ $self->{told} };
    return;
}

1;
