package org.libvirt;

import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicLong;

/** An object of the library's: its handle, which is freed once, at the latest when nobody knows the object any more. */
abstract class NativeHandle {
    private static final Cleaner CLEANER = Cleaner.create();

    private final Owned owned;
    private final Cleaner.Cleanable cleanable;

    NativeHandle(long handle) {
        owned = new Owned(handle);
        cleanable = CLEANER.register(this, owned);
    }

    /** The connection that the object belongs to; null where that is one for administration. */
    Connect connect() {
        return null;
    }

    /** The number that the library knows it by; 0 when it has been freed. */
    final long handle() {
        return owned.get();
    }

    /** Frees it; a second time does nothing. */
    final void release() {
        cleanable.clean();
    }

    /**
     * Frees the object: what is called on it later fails. Nobody has to, but it makes it go at once.
     *
     * @return 0
     * @throws LibvirtException never, as it is now
     */
    public int free() throws LibvirtException {
        release();
        return 0;
    }

    private static final class Owned extends AtomicLong implements Runnable {
        private static final long serialVersionUID = 1L;

        Owned(long handle) {
            super(handle);
        }

        @Override
        public void run() {
            long handle = getAndSet(0);
            if (handle != 0) {
                Natives.release(handle);
            }
        }
    }
}
