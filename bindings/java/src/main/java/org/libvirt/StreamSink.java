package org.libvirt;

/** Takes the bytes of a stream. */
@FunctionalInterface
public interface StreamSink {
    /**
     * Takes the next bytes.
     *
     * @param data the bytes
     * @throws Exception to abort the stream
     */
    void take(byte[] data) throws Exception;

    /** Takes the holes of a stream. */
    @FunctionalInterface
    interface Holes {
        /**
         * Takes a hole.
         *
         * @param length how long it is
         * @throws Exception to abort the stream
         */
        void skip(long length) throws Exception;
    }
}
