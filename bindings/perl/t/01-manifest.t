# The package is whole: what is listed is there, and what is there is listed.
use strict;
use warnings;

use ExtUtils::Manifest qw(manicheck filecheck);
use Test::More;

plan skip_all => 'this is not a folder of the package' unless -f 'MANIFEST' && -f 'Makefile.PL';
$ExtUtils::Manifest::Quiet = 1;
is_deeply([manicheck()], [], 'all that is listed');
is_deeply([grep { !m{^(?:blib|\.exists)} } filecheck()], [], 'nothing else');

done_testing();
