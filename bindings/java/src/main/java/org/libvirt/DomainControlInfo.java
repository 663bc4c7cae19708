// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * State of the channel through which a domain is controlled.
 */
public class DomainControlInfo {
    /** Whether commands can be taken. */
public int state;

    /** Cause of an error; 0 in the other states. */
public int details;

    /** Milliseconds since this state was entered. */
public long stateTime;

    /** Makes one with nothing in it. */
    public DomainControlInfo() {
    }

    DomainControlInfo(Call call) {
        state = call.takeInt();
        details = call.takeInt();
        stateTime = call.takeLong();
    }

    @Override
    public String toString() {
        return Fields.of("DomainControlInfo").and("state", state).and("details", details).and("stateTime", stateTime).toString();
    }
}
