// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * How a definition went away.
 */
public final class DomainEventUndefinedDetailType {
    /** It was deleted. */
    public static final int REMOVED = 0;

    /** It lives on under another name. */
    public static final int RENAMED = 1;

    private DomainEventUndefinedDetailType() {
    }
}
