// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * What <code>virDomainGetCPUStats</code> tells.
 */
public class DomainCPUStats {
    /** Figures filled in per CPU, or one of the sizes in question when <code>params</code> is NULL. */
public int result;

    /** Room for the figures, <code>nparams</code> for each CPU; NULL to ask for sizes. */
public TypedParameter[] params;

    /** Makes one with nothing in it. */
    public DomainCPUStats() {
    }

    DomainCPUStats(Call call) {
        result = call.takeInt();
        params = call.takeParameters();
    }

    @Override
    public String toString() {
        return Fields.of("DomainCPUStats").and("result", result).and("params", params).toString();
    }
}
