package org.libvirt;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Calls on other threads: those that are free, or new ones, which do not keep the process alive. */
final class Async {
    private static final Executor THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "libvirt-async");
        thread.setDaemon(true);
        return thread;
    });

    private Async() {
    }

    /** Something to be done that may fail. */
    interface Work<T> {
        T run() throws LibvirtException;
    }

    /** The same without a result. */
    interface Task {
        void run() throws LibvirtException;
    }

    static <T> CompletableFuture<T> call(Work<T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        THREADS.execute(() -> {
            try {
                future.complete(work.run());
            } catch (Throwable failure) {
                future.completeExceptionally(failure);
            }
        });
        return future;
    }

    static CompletableFuture<Void> run(Task task) {
        return call(() -> {
            task.run();
            return null;
        });
    }
}
