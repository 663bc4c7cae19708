# Values of the package as canonical text, the same in every language.
package Show;

use strict;
use warnings;

use B ();
use Exporter 'import';

our @EXPORT = qw(NOTHING AS_IT_IS one several list number unsigned truth text uuid data thing params each_of record records);

my %ESCAPES = ("\n" => '\n', "\t" => '\t', "\r" => '\r', '"' => '\"', '\\' => '\\\\');

sub number {
    my ($value) = @_;
    return 'null' unless defined $value;
    return $value =~ /^-?[0-9]+$/ ? "$value" : sprintf '%.6g', $value;
}

# A number of C without a sign, of which Perl has the largest as -1.
sub unsigned { my ($value) = @_; return number($value < 0 ? $value + 2**32 : $value) }

sub truth { my ($value) = @_; return $value ? 'true' : 'false' }

sub text {
    my ($value) = @_;
    return 'null' unless defined $value;
    (my $shown = $value) =~ s/([\x00-\x1f"\\])/$ESCAPES{$1} \/\/ sprintf '\u%04x', ord $1/ge;
    return qq("$shown");
}

sub uuid { my ($value) = @_; return text(join '-', unpack 'H8 H4 H4 H4 H12', $value) }

sub data { my ($value) = @_; return defined $value ? "x'" . unpack('H*', $value) . "'" : 'null' }

# An object: its kind and what tells it from others of its kind.
sub thing {
    my ($value) = @_;
    return 'null' unless defined $value;
    my $package = ref $value;
    return 'Connect' if $package eq 'Sys::Virt';
    return 'AdmConnect' if $package eq 'Sys::Virt::Admin';
    (my $kind = $package) =~ s/^Sys::Virt:://;
    return 'AdmClient' if $kind eq 'Admin::Client';
    return 'Stream' if $kind eq 'Stream';
    return 'AdmServer(' . text($value->get_name()) . ')' if $kind eq 'Admin::Server';
    my $told = $kind eq 'Secret' || $kind eq 'NetworkPort' ? 'get_uuid_string' : $kind eq 'NWFilterBinding' ? 'get_port_dev' : 'get_name';
    return "$kind(" . text($value->$told()) . ')';
}

# A typed parameter's value, whose type tells what it is.
sub _value {
    my ($name, $value) = @_;
    return truth($value) if grep { $name =~ $_ } @Records::BOOLEANS;
    return B::svref_2object(\$value)->FLAGS & B::SVf_POK ? text($value) : number($value);
}

sub params {
    my ($value) = @_;
    return '{' . join(', ', map { "$_: " . _value($_, $value->{$_}) } sort keys %$value) . '}';
}

sub each_of {
    my ($show) = @_;
    return sub { my ($value) = @_; return '[' . join(', ', map { $show->($_) } @$value) . ']' };
}

# A record: its fields in the order of C.
sub record {
    my ($name) = @_;
    return sub {
        my ($value) = @_;
        return 'null' unless defined $value;
        return '{' . join(', ', map { my ($c, $key, $show) = @$_; "$c: " . $show->($value->{$key}) } @{ $Records::FIELDS{$name} }) . '}';
    };
}

# A hash has no order; this is the one in which libvirt tells figures of the host.
my %ORDER = do { my $i = 0; map { $_ => $i++ } qw(user kernel idle iowait intr utilization total free buffers cached) };

# Records: an array, or the hash that they are entries of.
sub records {
    my ($name) = @_;
    my $show = record($name);
    return sub {
        my ($value) = @_;
        if (my $numbers = $Records::ENTRIES{$name}) {
            my ($first, $second) = map { $_->[1] } @{ $Records::FIELDS{$name} };
            my @entries = map { { $first => $numbers->{$_} // $_, $second => $value->{$_} } } keys %$value;
            my $order = sub { my ($key) = @_; return $ORDER{$key} // $key };
            @entries = sort { $order->($a->{$first}) <=> $order->($b->{$first}) } @entries;
            return '[' . join(', ', map { $show->($_) } @entries) . ']';
        }
        return '[' . join(', ', map { $show->($_) } @$value) . ']';
    };
}

# What a method gives: nothing, a text as it is, one value, a list, or several values.
sub NOTHING { return sub { return 'ok' } }
sub AS_IT_IS { return sub { return $_[0] } }
sub one { my ($show) = @_; return sub { return $show->($_[0]) } }
sub list { my ($show) = @_; return sub { return $show->([@_]) } }

sub several {
    my @shows = @_;
    return sub { my @values = @_; return '(' . join(', ', map { $shows[$_]->($values[$_]) } 0 .. $#shows) . ')' };
}

require Records;

1;
