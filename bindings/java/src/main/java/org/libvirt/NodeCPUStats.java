// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * One figure about the CPUs of a host.
 */
public class NodeCPUStats {
    /** Name of the figure, one of <code>VIR_NODE_CPU_STATS_*</code>. */
public String field;

    /** The figure, in ns or percent. */
public long value;

    /** Makes one with nothing in it. */
    public NodeCPUStats() {
    }

    NodeCPUStats(Call call) {
        field = call.takeText();
        value = call.takeLong();
    }

    @Override
    public String toString() {
        return Fields.of("NodeCPUStats").and("field", field).and("value", value).toString();
    }
}
