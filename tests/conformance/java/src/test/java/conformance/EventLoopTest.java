// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: event-loop. */
class EventLoopTest {
    /** The event loop watches files and rings timeouts, until it is told not to. */
    @Test
    void pipes_and_timeouts() throws Exception {
        Run.of("pipes_and_timeouts", null, false, 1, (run, conn) -> {
            run.step("watch_a_pipe() => [\"1\"]", () -> Helpers.watch_a_pipe(), value -> Show.list(value, Show::text), Expected.answer("[\"1\"]"));
            run.step("ring_a_timeout() => [\"rang\"]", () -> Helpers.ring_a_timeout(), value -> Show.list(value, Show::text), Expected.answer("[\"rang\"]"));
        });
    }

}
