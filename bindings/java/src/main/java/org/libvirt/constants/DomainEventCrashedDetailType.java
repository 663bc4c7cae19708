// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * What a crashed guest reported.
 */
public final class DomainEventCrashedDetailType {
    /** Its kernel panicked. */
    public static final int PANICKED = 0;

    /** It loaded a crash kernel, which handles the panic itself. */
    public static final int CRASHLOADED = 1;

    private DomainEventCrashedDetailType() {
    }
}
