package org.libvirt;

/** Gives the bytes of a stream. */
@FunctionalInterface
public interface StreamSource {
    /**
     * Gives the next bytes.
     *
     * @param most how many at most
     * @return the bytes; none at the end
     * @throws Exception to abort the stream
     */
    byte[] give(int most) throws Exception;

    /** Tells where a source has data and where holes. */
    interface Holes {
        /**
         * Tells what comes next.
         *
         * @return how many bytes of data, or of a hole as a negative number; 0 at the end
         * @throws Exception to abort the stream
         */
        long next() throws Exception;

        /**
         * Passes over a hole.
         *
         * @param length how long it is
         * @throws Exception to abort the stream
         */
        void skip(long length) throws Exception;
    }
}
