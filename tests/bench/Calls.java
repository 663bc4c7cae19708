import java.util.Arrays;
import org.libvirt.Connect;
import org.libvirt.Domain;
import org.libvirt.Library;
import org.libvirt.event.LifecycleListener;

/**
 * Measures calls of org.libvirt on test:///default, and prints one JSON line a call.
 *
 * <p>It uses whatever org.libvirt is on its class path, ours or libvirt-java, and so only what both have.
 */
public class Calls {
    private static final String URI = "test:///default";
    private static final int MANY = 1000;
    private static final int BATCHES = 5;
    private static final long BATCH_NS = 20_000_000;

    /** A call. */
    private interface Call {
        void make() throws Exception;
    }

    /** Makes the call so many times, and gives the nanoseconds it took. */
    private static long timeOf(Call call, int times) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < times; i++) {
            call.make();
        }
        return System.nanoTime() - start;
    }

    /** Makes the call in batches long enough for the clock, and prints the median's time a call. */
    private static void measure(String name, Call call) throws Exception {
        int times = 1;
        while (timeOf(call, times) < BATCH_NS) {
            times *= 2;
        }
        // The machine compiles what is called often; what is measured is what a long run has.
        timeOf(call, times * BATCHES);
        double[] ns = new double[BATCHES];
        for (int i = 0; i < BATCHES; i++) {
            ns[i] = (double) timeOf(call, times) / times;
        }
        Arrays.sort(ns);
        System.out.printf("{\"name\": \"%s\", \"ns\": %.1f}%n", name, ns[BATCHES / 2]);
    }

    private static boolean running = true;
    private static int seen;

    /**
     * Measures every call.
     *
     * @param args none
     * @throws Exception if a call fails
     */
    public static void main(String[] args) throws Exception {
        Library.initEventLoop();

        // First, while no connection is open: a second one to the same URI may share the first's.
        measure("open", () -> new Connect(URI).close());

        Connect conn = new Connect(URI);
        Domain domain = conn.domainLookupByName("test");
        measure("getVersion", conn::getVersion);
        measure("getName", domain::getName);
        measure("info", domain::getInfo);
        measure("XMLDesc", () -> domain.getXMLDesc(0));
        measure("lookupByName", () -> conn.domainLookupByName("test").free());
        measure("memoryStats", () -> domain.memoryStats(16));

        // An event: from the call that makes it to the listener.
        LifecycleListener listener = (dom, event) -> seen++;
        conn.addLifecycleListener(listener);
        measure("event", () -> {
            int before = seen;
            if (running) {
                domain.suspend();
            } else {
                domain.resume();
            }
            running = !running;
            while (seen == before) {
                Library.processEvent();
            }
        });
        conn.removeLifecycleListener(listener);

        for (int number = 1; number < MANY; number++) {
            conn.domainDefineXML(String.format(
                "<domain type='test'><name>bench-%04d</name><memory>8192</memory><os><type>hvm</type></os></domain>",
                number)).free();
        }
        measure("names of 1000", conn::listDefinedDomains);
        System.exit(0);
    }
}
