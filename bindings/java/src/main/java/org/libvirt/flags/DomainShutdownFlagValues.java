// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * By which means to ask a guest to shut down.
 *
 * <p>With none, the driver chooses. Some drivers accept several and try them one after another, in an order of their own.
 */
public final class DomainShutdownFlagValues {
    /** The driver chooses. */
    public static final int DEFAULT = 0;

    /** A press of the virtual power button. */
    public static final int ACPI_POWER_BTN = 1;

    /** A command to the agent inside the guest. */
    public static final int GUEST_AGENT = 2;

    /** A message to init's control pipe, in containers. */
    public static final int INITCTL = 4;

    /** A signal to the init process, in containers. */
    public static final int SIGNAL = 8;

    /** The hypervisor's paravirtual control interface. */
    public static final int PARAVIRT = 16;

    private DomainShutdownFlagValues() {
    }
}
