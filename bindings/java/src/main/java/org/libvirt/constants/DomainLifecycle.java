// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Event in a guest's life for which an action is configured.
 */
public final class DomainLifecycle {
    /** The guest powers off (<code>&lt;on_poweroff&gt;</code>). */
    public static final int POWEROFF = 0;

    /** The guest reboots (<code>&lt;on_reboot&gt;</code>). */
    public static final int REBOOT = 1;

    /** The guest crashes (<code>&lt;on_crash&gt;</code>). */
    public static final int CRASH = 2;

    private DomainLifecycle() {
    }
}
