// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * Progress of the block job on a disk.
 */
public class DomainBlockJobInfo {
    /** Kind of job. */
public int type;

    /** Limit in MiB per second, or in bytes per second when asked for; 0 is no limit. */
public long bandwidth;

    /** How far the job is, on the scale of <code>end</code>; units are the hypervisor's own. */
public long cur;

    /** Where <code>cur</code> ends; it may move while the job runs. <code>cur</code> equal to <code>end</code> is no proof that the job is ready. */
public long end;

    /** Makes one with nothing in it. */
    public DomainBlockJobInfo() {
    }

    DomainBlockJobInfo(Call call) {
        type = call.takeInt();
        bandwidth = call.takeLong();
        cur = call.takeLong();
        end = call.takeLong();
    }

    @Override
    public String toString() {
        return Fields.of("DomainBlockJobInfo").and("type", type).and("bandwidth", bandwidth).and("cur", cur).and("end", end).toString();
    }
}
