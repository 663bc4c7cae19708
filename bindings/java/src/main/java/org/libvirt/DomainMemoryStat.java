// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * One memory figure of a domain.
 */
public class DomainMemoryStat {
    /** Which figure this is. */
public int tag;

    /** The figure, in the unit its tag defines. */
public long val;

    /** Makes one with nothing in it. */
    public DomainMemoryStat() {
    }

    DomainMemoryStat(Call call) {
        tag = call.takeInt();
        val = call.takeLong();
    }

    @Override
    public String toString() {
        return Fields.of("DomainMemoryStat").and("tag", tag).and("val", val).toString();
    }
}
