package org.libvirt;

/** An error has nothing of the kind that was asked for. */
public class ErrorException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param message what is missing
     */
    public ErrorException(String message) {
        super(message);
    }
}
