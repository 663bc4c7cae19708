package org.libvirt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The native library: how it is found, and the few methods through which everything goes. */
final class Natives {
    /** The property that names a library to use instead of the one in the jar. */
    private static final String OTHER = "org.libvirt.native";

    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final Map<Long, Answers> ANSWERING = new ConcurrentHashMap<>();

    static {
        load();
        start();
    }

    private Natives() {
    }

    /** Calls a function; see the library's own entry of this name. */
    static native byte[] call(int function, byte[] buffer, int length);

    /** Frees a handle. */
    static native void release(long handle);

    /** The next event, or null when there is none and it is not to be waited for. */
    static native byte[] nextEvent(boolean wait);

    private static native void start();

    /** A number by which the library knows something of Java's. */
    static long number() {
        return NUMBERS.incrementAndGet();
    }

    /** Has questions of that number answered until {@link #forget}. */
    static long answering(Answers answers) {
        long number = number();
        ANSWERING.put(number, answers);
        return number;
    }

    static void forget(long number) {
        ANSWERING.remove(number);
    }

    /** Called by the library, during a call of this thread's: null says that the callback has failed. */
    @SuppressWarnings("unused")
    private static byte[] answer(long number, byte[] question) {
        Answers answers = ANSWERING.get(number);
        if (answers == null) {
            return null;
        }
        try {
            return answers.answer(new Call(question));
        } catch (Throwable failure) {
            answers.failure = failure;
            return null;
        }
    }

    /** Answers the questions of one call, and keeps what a callback has thrown until the call is over. */
    abstract static class Answers {
        private Throwable failure;

        abstract byte[] answer(Call question) throws Exception;

        /** Throws what the callback has thrown, if anything. */
        void rethrow() throws LibvirtException {
            if (failure instanceof LibvirtException) {
                throw (LibvirtException) failure;
            } else if (failure instanceof RuntimeException) {
                throw (RuntimeException) failure;
            } else if (failure instanceof java.lang.Error) {
                throw (java.lang.Error) failure;
            } else if (failure != null) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private static void load() {
        String other = System.getProperty(OTHER);
        if (other != null) {
            System.load(Path.of(other).toAbsolutePath().toString());
            return;
        }
        String name = "native/" + platform() + "/" + System.mapLibraryName("polyvirt_java");
        try (InputStream library = Natives.class.getResourceAsStream(name)) {
            if (library == null) {
                throw new UnsatisfiedLinkError("this jar has no " + name + "; set the property " + OTHER);
            }
            Path file = Files.createTempFile("polyvirt", ".so");
            try {
                Files.copy(library, file, StandardCopyOption.REPLACE_EXISTING);
                System.load(file.toString());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException error) {
            throw (UnsatisfiedLinkError) new UnsatisfiedLinkError(name).initCause(error);
        }
    }

    /** {@code linux-x86_64}: how the folders in the jar are called. */
    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).split(" ")[0];
        String machine = System.getProperty("os.arch");
        return system + "-" + (machine.equals("amd64") ? "x86_64" : machine);
    }
}
