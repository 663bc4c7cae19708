// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt.constants;

/**
 * Special timeouts for <code>virDomainAgentSetResponseTimeout</code>.
 */
public final class DomainAgentResponseTimeoutValues {
    /** Wait without limit. */
    public static final int BLOCK = -2;

    /** Wait as long as the driver finds right. */
    public static final int DEFAULT = -1;

    /** Do not wait. */
    public static final int NOWAIT = 0;

    private DomainAgentResponseTimeoutValues() {
    }
}
