package conformance;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.libvirt.Connect;
import org.libvirt.LibvirtException;
import org.libvirt.Stream;
import org.opentest4j.TestAbortedException;

/** A case while it runs. */
final class Run {
    private final Path scratch;

    private Run(Path scratch) {
        this.scratch = scratch;
    }

    /** The steps of a case. */
    interface Steps {
        void go(Run run, Connect conn) throws Exception;
    }

    /** A call that gives something. */
    interface Work<T> {
        T go() throws Exception;
    }

    /** A call that gives nothing. */
    interface Task {
        void go() throws Exception;
    }

    /** Shows what a call has given. */
    interface Shown<T> {
        String of(T value) throws Exception;
    }

    /** Goes through the steps of a case, in as many threads as it wants. */
    static void of(String name, String uri, boolean readOnly, int threads, Steps steps) throws Exception {
        String ended = "failed";
        Run run = new Run(Files.createTempDirectory("conformance"));
        Connect conn = uri == null ? null : new Connect(run.text(uri), readOnly);
        try {
            run.inThreads(threads, () -> steps.go(run, conn));
            ended = "ok";
        } catch (TestAbortedException error) {
            ended = "skipped " + error.getMessage();
            throw error;
        } finally {
            if (conn != null) {
                conn.close();
            }
            record(name + " " + ended);
        }
    }

    private void inThreads(int threads, Task steps) throws Exception {
        if (threads == 1) {
            steps.go();
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            all.add(pool.submit(() -> {
                steps.go();
                return null;
            }));
        }
        try {
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    /** Says why a case cannot be said in Java. */
    static void skip(String name, String reason) throws IOException {
        record(name + " skipped " + reason);
        Assumptions.abort(reason);
    }

    /** Text with the folders that it names, and the daemon; where there is none, the case ends. */
    String text(String text) {
        if (text.contains("{daemon}")) {
            String daemon = System.getenv("POLYVIRT_CONFORMANCE_DAEMON");
            Assumptions.assumeTrue(daemon != null, "there is no stock daemon");
            text = text.replace("{daemon}", daemon);
        }
        Path hosts = Path.of(System.getProperty("conformance.hosts")).toAbsolutePath().normalize();
        return text.replace("{hosts}", hosts.toString()).replace("{scratch}", scratch.toString());
    }

    /** Makes a call, and holds its answer against what is expected; null when it failed as it had to. */
    <T> T step(String step, Work<T> work, Shown<? super T> shown, Expected expected) throws Exception {
        T value;
        try {
            value = work.go();
        } catch (LibvirtException error) {
            if (!expected.fits(error)) {
                fail(step + ": expected " + expected + ", but failed: " + error.getError());
            }
            return null;
        }
        String answer = shown.of(value);
        if (!expected.fits(answer)) {
            fail(step + ": expected " + expected + ", not " + answer);
        }
        return value;
    }

    /** The same for a call that gives nothing. */
    void done(String step, Task task, Expected expected) throws Exception {
        step(step, () -> {
            task.go();
            return null;
        }, value -> "ok", expected);
    }

    static void send(Stream stream, byte[] data) throws LibvirtException {
        int[] at = {0};
        stream.sendAll(most -> {
            int count = Math.min(most, data.length - at[0]);
            byte[] part = java.util.Arrays.copyOfRange(data, at[0], at[0] + count);
            at[0] += count;
            return part;
        });
    }

    static byte[] receive(Stream stream) throws LibvirtException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        stream.receiveAll(all::write);
        return all.toByteArray();
    }

    /** Bytes from their digits. */
    static byte[] data(String digits) {
        byte[] data = new byte[digits.length() / 2];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        }
        return data;
    }

    /** Tells whoever counts. */
    private static synchronized void record(String line) throws IOException {
        String results = System.getenv("POLYVIRT_CONFORMANCE_RESULTS");
        if (results != null) {
            Files.writeString(Path.of(results), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }
}
