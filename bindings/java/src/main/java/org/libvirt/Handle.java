package org.libvirt;

/** An object that can be closed, which frees it. */
abstract class Handle extends NativeHandle implements AutoCloseable {
    Handle(long handle) {
        super(handle);
    }

    /**
     * Frees the object: what is called on it later fails.
     *
     * @throws LibvirtException never, as it is now
     */
    @Override
    public void close() throws LibvirtException {
        release();
    }
}
