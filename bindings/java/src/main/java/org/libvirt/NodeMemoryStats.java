// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * One figure about the memory of a host.
 */
public class NodeMemoryStats {
    /** Name of the figure, one of <code>VIR_NODE_MEMORY_STATS_*</code>. */
public String field;

    /** The figure, in KiB. */
public long value;

    /** Makes one with nothing in it. */
    public NodeMemoryStats() {
    }

    NodeMemoryStats(Call call) {
        field = call.takeText();
        value = call.takeLong();
    }

    @Override
    public String toString() {
        return Fields.of("NodeMemoryStats").and("field", field).and("value", value).toString();
    }
}
