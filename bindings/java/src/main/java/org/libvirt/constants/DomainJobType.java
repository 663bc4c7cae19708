// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What is known of a domain's job.
 */
public final class DomainJobType {
    /** There is none. */
    public static final int NONE = 0;

    /** One runs, and how long it will take can be estimated. */
    public static final int BOUNDED = 1;

    /** One runs, and its end cannot be foreseen. */
    public static final int UNBOUNDED = 2;

    /** It is done; cleaning up may be left. */
    public static final int COMPLETED = 3;

    /** It ended with an error; cleaning up may be left. */
    public static final int FAILED = 4;

    /** It was aborted; cleaning up may be left. */
    public static final int CANCELLED = 5;

    private DomainJobType() {
    }
}
