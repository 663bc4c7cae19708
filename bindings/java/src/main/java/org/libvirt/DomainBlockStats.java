// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * Counters of one disk since the domain started; a counter that the hypervisor does not keep is -1.
 */
public class DomainBlockStats {
    /** Read requests. */
public long rd_req;

    /** Bytes read. */
public long rd_bytes;

    /** Write requests. */
public long wr_req;

    /** Bytes written. */
public long wr_bytes;

    /** Errors; Xen counts its <code>oo_req</code> here. */
public long errs;

    /** Makes one with nothing in it. */
    public DomainBlockStats() {
    }

    DomainBlockStats(Call call) {
        rd_req = call.takeLong();
        rd_bytes = call.takeLong();
        wr_req = call.takeLong();
        wr_bytes = call.takeLong();
        errs = call.takeLong();
    }

    @Override
    public String toString() {
        return Fields.of("DomainBlockStats").and("rd_req", rd_req).and("rd_bytes", rd_bytes).and("wr_req", wr_req).and("wr_bytes", wr_bytes).and("errs", errs).toString();
    }
}
