// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.flags;

/**
 * How to dump a domain's core, and what happens to the domain.
 */
public final class DomainCoreDumpFlags {
    /** Stops the domain afterwards and marks it crashed. */
    public static final int CRASH = 1;

    /** Lets the guest run during the dump, at the price of consistency. */
    public static final int LIVE = 2;

    /** Keeps the file out of the host's page cache. */
    public static final int BYPASS_CACHE = 4;

    /** Resets the domain afterwards. */
    public static final int RESET = 8;

    /** Writes memory and CPU registers only, as an ELF core for debuggers. */
    public static final int MEMORY_ONLY = 16;

    private DomainCoreDumpFlags() {
    }
}
