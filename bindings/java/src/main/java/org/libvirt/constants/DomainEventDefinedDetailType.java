// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * How a domain came to be defined.
 */
public final class DomainEventDefinedDetailType {
    /** It is new. */
    public static final int ADDED = 0;

    /** An existing definition changed. */
    public static final int UPDATED = 1;

    /** It got this name in place of another. */
    public static final int RENAMED = 2;

    /** Reverting to a snapshot brought the definition back. */
    public static final int FROM_SNAPSHOT = 3;

    private DomainEventDefinedDetailType() {
    }
}
