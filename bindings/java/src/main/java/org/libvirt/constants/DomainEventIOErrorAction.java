// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What is done because of a disk error.
 */
public final class DomainEventIOErrorAction {
    /** Nothing; the error is ignored. */
    public static final int NONE = 0;

    /** The domain is paused. */
    public static final int PAUSE = 1;

    /** The guest sees the error. */
    public static final int REPORT = 2;

    private DomainEventIOErrorAction() {
    }
}
