package org.libvirt;

/** Is told of each error, before the exception for it is thrown. */
public class ErrorCallback {
    /** For those who extend it. */
    public ErrorCallback() {
    }

    /**
     * Called for an error; prints it.
     *
     * @param error the error
     */
    public void errorCallback(Error error) {
        System.err.println(error);
    }
}
