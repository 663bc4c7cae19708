package org.libvirt;

import java.util.function.IntConsumer;

/** The library itself: its version and its event loop. */
public final class Library {
    /** How often {@link #processEvent} returns when nothing happens, in milliseconds. */
    private static final int TICK = 500;

    private static volatile boolean running;

    private Library() {
    }

    /** Is told that a file descriptor is ready. */
    @FunctionalInterface
    public interface HandleCallback {
        /**
         * Called when it is.
         *
         * @param watch the number of the watch
         * @param fd the file descriptor
         * @param events what it is ready for
         */
        void onEvent(int watch, int fd, int events);
    }

    /**
     * The version of the library.
     *
     * @return the version: major * 1,000,000 + minor * 1,000 + release
     * @throws LibvirtException if it fails
     */
    public static long getVersion() throws LibvirtException {
        return getVersion(null);
    }

    /**
     * The version of the library, for a driver.
     *
     * @param type name of the driver; null for none
     * @return the version: major * 1,000,000 + minor * 1,000 + release
     * @throws LibvirtException if there is no such driver
     */
    public static long getVersion(String type) throws LibvirtException {
        return Call.of(Functions.virGetVersion).put(type).run().takeLong();
    }

    /**
     * Registers the built-in event loop, which the application then has to run. Without it events come by themselves,
     * on a thread of the library's.
     *
     * @throws LibvirtException if it fails
     */
    public static void initEventLoop() throws LibvirtException {
        Events.leave();
        Call.of(Functions.virEventRegisterDefaultImpl).run();
        addTimeout(TICK, timer -> { });
    }

    /**
     * Runs one turn of the event loop: waits until something happens, at most half a second, and delivers events.
     *
     * @throws LibvirtException if it fails
     */
    public static void processEvent() throws LibvirtException {
        Call.of(Functions.virEventRunDefaultImpl).run();
        Events.process();
    }

    /**
     * Runs the event loop until {@link #stopEventLoop} is called or the thread is interrupted.
     *
     * @throws LibvirtException if it fails
     * @throws InterruptedException if the thread is interrupted
     */
    public static void runEventLoop() throws LibvirtException, InterruptedException {
        running = true;
        while (running) {
            processEvent();
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    /**
     * Ends {@link #runEventLoop}, at the latest after half a second.
     *
     * @throws LibvirtException never, as it is now
     */
    public static void stopEventLoop() throws LibvirtException {
        running = false;
    }

    /**
     * Watches a file descriptor in the event loop.
     *
     * @param fd the file descriptor
     * @param events what to wait for: {@link org.libvirt.flags.EventHandleType}
     * @param callback what to call
     * @return the number of the watch
     * @throws LibvirtException if it fails
     */
    public static int addHandle(int fd, int events, HandleCallback callback) throws LibvirtException {
        return Events.add(null, "handle", 0, callback,
            call -> {
                call.takeLong();
                callback.onEvent(call.takeInt(), call.takeInt(), call.takeInt());
            },
            number -> Call.of(Functions.virEventAddHandle).put(fd).put(events).put(number).run().takeInt());
    }

    /**
     * Changes what a watch waits for.
     *
     * @param watch the number of the watch
     * @param events what to wait for
     * @throws LibvirtException if it fails
     */
    public static void updateHandle(int watch, int events) throws LibvirtException {
        Call.of(Functions.virEventUpdateHandle).put(watch).put(events).run();
    }

    /**
     * Ends a watch.
     *
     * @param watch the number of the watch
     * @throws LibvirtException if there is no such watch
     */
    public static void removeHandle(int watch) throws LibvirtException {
        Events.end("handle", watch, () -> Call.of(Functions.virEventRemoveHandle).put(watch).run());
    }

    /**
     * Adds a timer to the event loop.
     *
     * @param milliseconds how often; -1 for not yet
     * @param callback what to call, with the number of the timer
     * @return the number of the timer
     * @throws LibvirtException if it fails
     */
    public static int addTimeout(int milliseconds, IntConsumer callback) throws LibvirtException {
        return Events.add(null, "timeout", 0, callback,
            call -> {
                call.takeLong();
                callback.accept(call.takeInt());
            },
            number -> Call.of(Functions.virEventAddTimeout).put(milliseconds).put(number).run().takeInt());
    }

    /**
     * Changes how often a timer is due.
     *
     * @param timer the number of the timer
     * @param milliseconds how often; -1 for not now
     * @throws LibvirtException if it fails
     */
    public static void updateTimeout(int timer, int milliseconds) throws LibvirtException {
        Call.of(Functions.virEventUpdateTimeout).put(timer).put(milliseconds).run();
    }

    /**
     * Ends a timer.
     *
     * @param timer the number of the timer
     * @throws LibvirtException if there is no such timer
     */
    public static void removeTimeout(int timer) throws LibvirtException {
        Events.end("timeout", timer, () -> Call.of(Functions.virEventRemoveTimeout).put(timer).run());
    }
}
