# Every method is documented.
use strict;
use warnings;

use Test::More;

eval 'use Test::Pod::Coverage 1.00; 1' or plan skip_all => 'Test::Pod::Coverage is not installed';
all_pod_coverage_ok();
