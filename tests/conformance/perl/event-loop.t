# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: event-loop.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# The event loop watches files and rings timeouts, until it is told not to.
conversation(
    'pipes_and_timeouts',
    sub {
        my ($case) = @_;
        $case->step("watch_a_pipe() => [\"1\"]", sub { Helpers::watch_a_pipe() }, one(each_of(\&text)), answer("[\"1\"]"));
        $case->step("ring_a_timeout() => [\"rang\"]", sub { Helpers::ring_a_timeout() }, one(each_of(\&text)), answer("[\"rang\"]"));
        return;
    }
);

finish();
