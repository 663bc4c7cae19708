package conformance;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.libvirt.*;

/** What cases do through functions that take callbacks without a number, or several of them. */
final class Helpers {
    private static final int PATIENCE = 10;
    private static final int READABLE = 1;

    private static boolean looping;

    private Helpers() {
    }

    /** Runs the built-in event loop from here on; what is registered without it is told by the library's own thread. */
    private static synchronized void loop() throws LibvirtException {
        if (looping) {
            return;
        }
        looping = true;
        Library.initEventLoop();
        Thread thread = new Thread(() -> {
            try {
                Library.runEventLoop();
            } catch (LibvirtException | InterruptedException error) {
                throw new IllegalStateException(error);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    static Events close_events(Connect conn) throws LibvirtException {
        Events events = Events.ended(number -> conn.unregisterCloseListener());
        conn.registerCloseListener((connect, reason) -> events.tell(Show.number(reason.getNumber())));
        return events;
    }

    static Events admin_close_events(AdmConnect conn) throws LibvirtException {
        Events events = Events.ended(number -> conn.unregisterCloseListener());
        conn.registerCloseListener((connect, reason) -> events.tell(Show.number(reason.getNumber())));
        return events;
    }

    /** A stream that is ready stays so: one event is enough, and others may be on their way. */
    static Events stream_events(Stream stream, int ready) throws LibvirtException {
        Events events = Events.ended(number -> stream.removeCallback());
        AtomicBoolean heard = new AtomicBoolean();
        stream.addCallback(ready, now -> {
            try {
                stream.updateCallback(0);
                if (!heard.getAndSet(true)) {
                    events.tell(Show.number(now));
                }
            } catch (LibvirtException error) {
                events.tell(error.toString());
            }
        });
        return events;
    }

    static AdmClient newest_client(AdmServer server) throws LibvirtException {
        AdmClient newest = null;
        for (AdmClient client : server.listClients()) {
            if (newest == null || Long.compareUnsigned(client.getID(), newest.getID()) > 0) {
                newest = client;
            }
        }
        return newest;
    }

    /** Sends bytes, of which zeros are holes. */
    static void sparse_send(Stream stream, byte[] data) throws LibvirtException {
        int[] at = {0};
        stream.sparseSendAll(most -> {
            int count = Math.min(most, alike(data, at[0]));
            at[0] += count;
            return Arrays.copyOfRange(data, at[0] - count, at[0]);
        }, new StreamSource.Holes() {
            @Override
            public long next() {
                int count = alike(data, at[0]);
                return count > 0 && data[at[0]] == 0 ? -count : count;
            }

            @Override
            public void skip(long length) {
                at[0] += (int) length;
            }
        });
    }

    private static int alike(byte[] data, int at) {
        int end = at;
        while (end < data.length && (data[end] == 0) == (data[at] == 0)) {
            end++;
        }
        return end - at;
    }

    static byte[] sparse_receive(Stream stream) throws LibvirtException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        stream.sparseReceiveAll(all::write, length -> all.write(new byte[(int) length]));
        return all.toByteArray();
    }

    static String[] watch_a_pipe() throws Exception {
        loop();
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        Path folder = Files.createTempDirectory("conformance");
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).inheritIO().start().waitFor();
        try (RandomAccessFile ends = new RandomAccessFile(pipe.toFile(), "rw")) {
            int watch = Library.addHandle(descriptor(pipe), 0, (number, fd, ready) -> {
                try {
                    Library.updateHandle(number, 0);
                    told.add(Show.number(ready));
                } catch (LibvirtException error) {
                    told.add(error.toString());
                }
            });
            Library.updateHandle(watch, READABLE);
            ends.write('x');
            String[] all = {next(told)};
            Library.removeHandle(watch);
            return all;
        } finally {
            Files.delete(pipe);
            Files.delete(folder);
        }
    }

    /** The number under which this process has a file open: Java itself tells none. */
    private static int descriptor(Path file) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
            for (Path one : all) {
                if (Files.isSymbolicLink(one) && Files.readSymbolicLink(one).equals(file)) {
                    return Integer.parseInt(one.getFileName().toString());
                }
            }
        }
        throw new IOException(file + " is not open");
    }

    static String[] ring_a_timeout() throws Exception {
        loop();
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        int timer = Library.addTimeout(-1, number -> {
            try {
                Library.updateTimeout(number, -1);
                told.add("rang");
            } catch (LibvirtException error) {
                told.add(error.toString());
            }
        });
        Library.updateTimeout(timer, 0);
        String[] all = {next(told)};
        Library.removeTimeout(timer);
        return all;
    }

    private static String next(BlockingQueue<String> told) throws InterruptedException {
        String next = told.poll(PATIENCE, TimeUnit.SECONDS);
        assertNotNull(next, "nothing was told");
        return next;
    }
}
