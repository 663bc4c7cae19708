package org.libvirt;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Who listens to what, and how listeners hear of it.
 *
 * <p>The library queues events. The thread that runs the event loop takes them, where the application has one
 * ({@link Library#processEvent}); else a thread of this class, which does not keep the process alive.
 */
final class Events {
    /** What stands for the end of a connection among the numbers of events. */
    static final int CLOSE = -1;

    private static final Map<Long, Registration> REGISTERED = new ConcurrentHashMap<>();
    private static boolean delivering;

    private Events() {
    }

    private static final class Registration {
        final NativeHandle connect;
        final Object of;
        final int id;
        final Object listener;
        final Consumer<Call> handler;
        int callbackID;

        Registration(NativeHandle connect, Object of, int id, Object listener, Consumer<Call> handler) {
            this.connect = connect;
            this.of = of;
            this.id = id;
            this.listener = Objects.requireNonNull(listener, "listener");
            this.handler = handler;
        }
    }

    /** What asks the library for events that it is to tell under a number, and gives what ends that. */
    interface Register {
        int with(long number) throws LibvirtException;
    }

    /** Registers for an event of an object, or of all when that is null. */
    static int add(Connect connect, int function, Handle of, int id, Object listener, Consumer<Call> handler)
        throws LibvirtException {
        return add(connect, of, id, listener, handler,
            number -> Call.of(function).put(connect).put(of).put(id).put(number).run().takeInt());
    }

    /** Registers a listener. */
    static int add(NativeHandle connect, Object of, int id, Object listener, Consumer<Call> handler, Register register)
        throws LibvirtException {
        Registration registration = new Registration(connect, of, id, listener, handler);
        long number = Natives.number();
        REGISTERED.put(number, registration);
        try {
            registration.callbackID = register.with(number);
        } catch (LibvirtException | RuntimeException error) {
            REGISTERED.remove(number);
            throw error;
        }
        deliver();
        return registration.callbackID;
    }

    /** Registers the only listener of a connection for its end. */
    static void addClose(NativeHandle connect, Object listener, Consumer<Call> handler, Register register)
        throws LibvirtException {
        if (REGISTERED.values().stream().anyMatch(its -> its.connect == connect && its.id == CLOSE)) {
            throw LibvirtException.of(new Error("A close callback is already registered"));
        }
        add(connect, null, CLOSE, listener, handler, register);
    }

    /** Ends all registrations of a listener for an event of an object; one that does not listen is left alone. */
    static void remove(NativeHandle connect, int function, Object of, int id, Object listener) throws LibvirtException {
        for (Map.Entry<Long, Registration> entry : REGISTERED.entrySet()) {
            Registration its = entry.getValue();
            boolean fits = its.connect == connect && its.id == id && Objects.equals(its.of, of);
            if (fits && (listener == null || its.listener == listener)) {
                REGISTERED.remove(entry.getKey());
                end(connect, function, its.callbackID);
            }
        }
    }

    /** Ends a registration by what the library knows it by. */
    static void end(NativeHandle connect, int function, int callbackID) throws LibvirtException {
        Call.of(function).put(connect).put(callbackID).run();
        REGISTERED.values().removeIf(its -> its.connect == connect && its.callbackID == callbackID);
    }

    /** What tells the library that a registration ends. */
    interface End {
        Call run() throws LibvirtException;
    }

    /** Ends a registration that belongs to no connection. */
    static void end(String of, int callbackID, End end) throws LibvirtException {
        end.run();
        REGISTERED.values().removeIf(its -> of.equals(its.of) && its.callbackID == callbackID);
    }

    /** Forgets what a connection has registered: it is closed. */
    static void forget(NativeHandle connect) {
        REGISTERED.values().removeIf(its -> its.connect == connect);
    }

    /** Delivers what has been queued. */
    static void process() {
        for (byte[] message = Natives.nextEvent(false); message != null; message = Natives.nextEvent(false)) {
            tell(message);
        }
    }

    /** Leaves the delivery to the application's loop. */
    static synchronized void leave() {
        delivering = true;
    }

    private static synchronized void deliver() {
        if (delivering) {
            return;
        }
        delivering = true;
        Thread thread = new Thread(Events::forever, "libvirt-events");
        thread.setDaemon(true);
        thread.start();
    }

    private static void forever() {
        while (true) {
            tell(Natives.nextEvent(true));
        }
    }

    private static void tell(byte[] message) {
        Call call = new Call(message);
        Registration registration = REGISTERED.get(call.takeLong());
        if (registration == null) {
            // Nobody listens any more, and nobody else will free the object.
            Natives.release(call.takeLong());
            return;
        }
        try {
            registration.handler.accept(call);
        } catch (Throwable failure) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        }
    }
}
