package org.libvirt;

/** The statistics of one domain. */
public class DomainStatsRecord {
    /** The domain. */
    public Domain domain;

    /** Its figures, each named by group and item. */
    public TypedParameter[] params;

    DomainStatsRecord(Connect connect, Call call) {
        domain = new Domain(connect, call.takeLong());
        params = call.takeParameters();
    }

    static DomainStatsRecord[] all(Connect connect, Call call) {
        return call.takeList(message -> new DomainStatsRecord(connect, message), DomainStatsRecord[]::new);
    }

    @Override
    public String toString() {
        return Fields.of("DomainStatsRecord").and("params", params).toString();
    }
}
