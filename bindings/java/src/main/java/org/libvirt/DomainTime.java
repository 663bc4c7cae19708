// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * What <code>virDomainGetTime</code> tells.
 */
public class DomainTime {
    /** Seconds since 1970, in UTC. */
public long seconds;

    /** Nanoseconds within the second. */
public int nseconds;

    /** Makes one with nothing in it. */
    public DomainTime() {
    }

    DomainTime(Call call) {
        seconds = call.takeLong();
        nseconds = call.takeInt();
    }

    @Override
    public String toString() {
        return Fields.of("DomainTime").and("seconds", seconds).and("nseconds", nseconds).toString();
    }
}
