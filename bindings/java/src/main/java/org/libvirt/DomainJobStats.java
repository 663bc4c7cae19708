// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * What <code>virDomainGetJobStats</code> tells.
 */
public class DomainJobStats {
    /** Set to what is known of the job. */
public int type;

    /** Set to an array of parameters. */
public TypedParameter[] params;

    /** Makes one with nothing in it. */
    public DomainJobStats() {
    }

    DomainJobStats(Call call) {
        type = call.takeInt();
        params = call.takeParameters();
    }

    @Override
    public String toString() {
        return Fields.of("DomainJobStats").and("type", type).and("params", params).toString();
    }
}
