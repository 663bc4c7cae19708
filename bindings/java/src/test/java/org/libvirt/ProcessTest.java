package org.libvirt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The process as a whole: how it ends, what it holds, and that its threads go on. */
class ProcessTest {
    private static final int EXITS = 60;
    private static final int ROUNDS = 10_000;

    /** A program that ends while events, streams and calls are live. */
    public static final class Leaves {
        public static void main(String[] args) throws Exception {
            Connect conn = Host.open();
            CountDownLatch first = new CountDownLatch(1);
            conn.addLifecycleListener((dom, event) -> {
                first.countDown();
                return 0;
            });
            Domain dom = Host.start(conn, "java-leaves");
            Stream stream = conn.streamNew(0);
            conn.domainLookupByName("test").screenshot(stream, 0);
            Thread busy = new Thread(() -> {
                while (true) {
                    dom.suspendAsync();
                    dom.resumeAsync().handle((done, error) -> null).join();
                }
            });
            busy.setDaemon(true);
            busy.start();
            first.await();
            if (args.length > 0) {
                System.exit(0);
            }
        }
    }

    private static ProcessBuilder program(Class<?> main) {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xcheck:jni",
            "-cp", System.getProperty("java.class.path"), main.getName());
    }

    /** Runs a program, which has to end well, and gives what it has said. */
    private static String ended(ProcessBuilder program) throws Exception {
        Process process = program.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    @Test
    void endsAtAnyTime() throws Exception {
        for (int i = 0; i < EXITS; i++) {
            ProcessBuilder program = program(Leaves.class);
            if (i % 2 == 1) {
                program.command().add("exit");
            }
            assertFalse(ended(program).contains("WARNING"));
        }
    }

    /** Kilobytes of memory that the process has, everything counted. */
    private static long resident() throws IOException {
        String line = Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(text -> text.startsWith("VmRSS")).findFirst().orElseThrow();
        return Long.parseLong(line.replaceAll("[^0-9]", ""));
    }

    private static void round(Connect conn) throws Exception {
        Domain dom = conn.domainLookupByName("test");
        assertTrue(dom.getXMLDesc(0).length() > 0);
        for (Domain each : conn.listAllDomains()) {
            each.getInfo();
        }
        conn.getAllDomainStats(0, 0);
        try {
            conn.domainLookupByName("nope");
        } catch (LibvirtException expected) {
            dom.free();
        }
        org.libvirt.event.RebootListener listener = domain -> { };
        conn.addRebootListener(listener);
        conn.removeRebootListener(listener);
        try (Connect other = Host.open(); Stream stream = conn.streamNew(0)) {
            other.addLifecycleListener((domain, event) -> 0);
        }
    }

    @Test
    void doesNotGrow() throws Exception {
        try (Connect conn = Host.open()) {
            rounds(conn);
            long before = resident();
            rounds(conn);
            long grown = resident() - before;
            assertTrue(grown < 30_000, grown + " KiB more after " + ROUNDS + " rounds");
        }
    }

    private static void rounds(Connect conn) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            round(conn);
        }
        System.gc();
        Thread.sleep(200);
        System.gc();
    }

    /** A program with an event loop of its own: other threads go on while that waits, and events come from it. */
    public static final class Loops {
        public static void main(String[] args) throws Exception {
            AtomicLong ticks = new AtomicLong();
            Thread ticking = new Thread(() -> {
                while (!Thread.interrupted()) {
                    ticks.incrementAndGet();
                    Thread.onSpinWait();
                }
            });
            ticking.setDaemon(true);
            ticking.start();
            Library.initEventLoop();
            long before = ticks.get();
            Library.processEvent();
            System.gc();
            assertTrue(ticks.get() > before);

            Connect conn = Host.open();
            Thread[] told = new Thread[1];
            conn.addLifecycleListener((dom, event) -> {
                told[0] = Thread.currentThread();
                return 0;
            });
            Host.start(conn, "java-loops");
            while (told[0] == null) {
                Library.processEvent();
            }
            assertEquals(Thread.currentThread(), told[0]);
            int[] due = new int[1];
            int timer = Library.addTimeout(1, number -> due[0]++);
            while (due[0] < 3) {
                Library.processEvent();
            }
            Library.removeTimeout(timer);
        }
    }

    @Test
    void anEventLoopOfTheApplicationDeliversEvents() throws Exception {
        assertEquals("", ended(program(Loops.class)));
    }

    @Test
    void oneObjectServesManyThreads() throws Exception {
        try (Connect conn = Host.open()) {
            Domain dom = conn.domainLookupByName("test");
            Thread[] threads = new Thread[8];
            AtomicLong failed = new AtomicLong();
            for (int i = 0; i < threads.length; i++) {
                threads[i] = new Thread(() -> {
                    try {
                        for (int round = 0; round < 500; round++) {
                            assertEquals("test", dom.getName());
                        }
                    } catch (LibvirtException error) {
                        assertEquals(Error.ErrorNumber.VIR_ERR_INVALID_DOMAIN, error.getError().getCode());
                        failed.incrementAndGet();
                    }
                });
                threads[i].start();
            }
            Thread.sleep(5);
            dom.free();
            for (Thread thread : threads) {
                thread.join();
            }
            assertTrue(failed.get() <= threads.length);
        }
    }
}
