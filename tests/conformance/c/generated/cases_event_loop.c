/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: event-loop. */
#include "../runtime.h"
#include "shows.h"

/* The event loop watches files and rings timeouts, until it is told not to. */
static void
case_pipes_and_timeouts(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 7, "watch_a_pipe() => [\"1\"]");
    {
        watch_a_pipe(run);
    }
    if (!expected(run, PARTS("[\"1\"]"), NULL))
        goto done;
    begin(run, 8, "ring_a_timeout() => [\"rang\"]");
    {
        ring_a_timeout(run);
    }
    if (!expected(run, PARTS("[\"rang\"]"), NULL))
        goto done;
 done:
    (void)conn;
}

const struct test_case cases_event_loop[] = {
    {"event-loop", "pipes_and_timeouts", NULL, 0, 1, 9003, 0, NULL, case_pipes_and_timeouts},
    {0},
};
