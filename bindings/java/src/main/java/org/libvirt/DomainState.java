// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * What <code>virDomainGetState</code> tells.
 */
public class DomainState {
    /** What the domain is doing. */
public int state;

    /** Why, as a value of the enum that goes with the state (<code>DomainRunningReason</code>, <code>DomainPausedReason</code> and so on); may be NULL. */
public int reason;

    /** Makes one with nothing in it. */
    public DomainState() {
    }

    DomainState(Call call) {
        state = call.takeInt();
        reason = call.takeInt();
    }

    @Override
    public String toString() {
        return Fields.of("DomainState").and("state", state).and("reason", reason).toString();
    }
}
