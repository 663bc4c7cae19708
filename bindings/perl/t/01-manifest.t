# The package is whole: what is listed is there.
use strict;
use warnings;

use ExtUtils::Manifest qw(manicheck);
use Test::More;

plan skip_all => 'this is not a folder of the package' unless -f 'MANIFEST' && -f 'Makefile.PL';
$ExtUtils::Manifest::Quiet = 1;
is_deeply([manicheck()], [], 'all that is listed');

done_testing();
