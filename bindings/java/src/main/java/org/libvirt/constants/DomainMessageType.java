// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Which kinds of messages about a domain to report.
 */
public final class DomainMessageType {
    /** Uses of features that are going to disappear. */
    public static final int DEPRECATION = 1;

    /** Settings and actions that make the domain hard to support. */
    public static final int TAINTING = 2;

    /** Errors that its disks have met. */
    public static final int IOERRORS = 4;

    private DomainMessageType() {
    }
}
