# The documentation is right.
use strict;
use warnings;

use Test::More;

eval 'use Test::Pod 1.00; 1' or plan skip_all => 'Test::Pod is not installed';
all_pod_files_ok();
