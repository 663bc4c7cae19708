package conformance;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.libvirt.EventCallback;

/** What a callback was told, until somebody looks at it. */
final class Events {
    private static final int PATIENCE = 10;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private int number;
    private End end;

    /** Registers a callback, and gives the number to end it by. */
    interface Begin {
        int with(EventCallback callback) throws Exception;
    }

    /** Ends a registration. */
    interface End {
        void of(int number) throws Exception;
    }

    /** Shows what a callback was told. */
    interface Shown {
        String of(Object object, Object[] told) throws Exception;
    }

    static Events listen(String step, Begin begin, End end, Shown shown) throws Exception {
        Events events = new Events();
        events.end = end;
        events.number = begin.with((object, told) -> {
            try {
                events.told.add(shown.of(object, told));
            } catch (Exception error) {
                events.told.add(step + ": " + error);
            }
        });
        return events;
    }

    /** Events that something else is told, and ends. */
    static Events ended(End end) {
        Events events = new Events();
        events.end = end;
        return events;
    }

    /** Keeps what was told. */
    void tell(String what) {
        told.add(what);
    }

    String next() throws InterruptedException {
        String next = told.poll(PATIENCE, TimeUnit.SECONDS);
        assertNotNull(next, "no event came");
        return next;
    }

    void end() throws Exception {
        end.of(number);
        assertNull(told.poll(), "nobody looked at an event");
    }
}
