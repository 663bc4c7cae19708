# Everything that libvirt's own description of its interface lists is there.
use strict;
use warnings;

use Test::More;

my $file = `pkg-config --variable=libvirt_api libvirt 2>/dev/null`;
chomp $file;
plan skip_all => 'libvirt has no description of its interface here' unless $file && -r $file;
open my $xs, '<', 'lib/Sys/Virt.xs' or plan skip_all => 'the sources are not here';

sub slurp { my ($handle) = @_; local $/; return scalar <$handle> }

my $source = slurp($xs);
open my $api, '<', $file or die "$file: $!";
my $text = slurp($api);
my %listed;
push @{ $listed{$2} }, $1 while $text =~ /<exports\s+symbol='(\w+)'\s+type='(\w+)'/g;
cmp_ok(scalar @{ $listed{function} }, '>', 400, 'the description lists functions');

# What only C needs: references, frees, typed parameters, and errors, which are thrown.
my $plumbing = qr/(?:Ref|Free)$|^virTypedParam|^vir(?:Conn)?(?:Copy|Get|Reset|Save|Set)(?:LastError|ErrorFunc)
    |^virResetError|^virDefaultErrorFunc|^virFreeError|(?:Callback|Func|Ptr)$/x;
my @missing = grep { !/$plumbing/ && $source !~ /\b$_\b/ } @{ $listed{function} };
is_deeply([sort @missing], [], 'every function');

@missing = grep { !/_(?:LAST|NR)$/ && $source !~ /REGISTER_CONSTANT(?:_STR|_ULL)?\($_,/ } @{ $listed{enum} };
is_deeply([sort @missing], [], 'every constant');

# Macros that are constants: the rest are parts of C.
my @macros = grep { /^VIR_/ && !/_(?:LENGTH|BUFLEN|CALLBACK|CPUMAP|MAPLEN|MAXCPUS)$|^VIR_(?:COPY|CPU|UNUSE|USE|GET)_/ } @{ $listed{macro} };
@missing = grep { $source !~ /REGISTER_CONSTANT(?:_STR|_ULL)?\($_,/ } @macros;
is_deeply([sort @missing], [], 'every name of a typed parameter');

done_testing();
