package org.libvirt;

/** A call has failed; {@link #getError} tells why. */
public class LibvirtException extends Exception {
    private static final long serialVersionUID = 1L;

    private static volatile ErrorCallback callback;

    /** @serial what went wrong */
    private final Error error;

    LibvirtException(Error error) {
        super(error.getMessage());
        this.error = error;
    }

    /** The exception for an error, of which the application's callback is told. */
    static LibvirtException of(Error error) {
        ErrorCallback told = callback;
        if (told != null) {
            told.errorCallback(error);
        }
        return new LibvirtException(error);
    }

    static void setCallback(ErrorCallback other) {
        callback = other;
    }

    /**
     * What went wrong.
     *
     * @return the error
     */
    public Error getError() {
        return error;
    }
}
