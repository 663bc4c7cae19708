// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * What <code>virNodeGetCellsFreeMemory</code> tells.
 */
public class NodeCellsFreeMemory {
    /** Number of entries filled in. */
public int result;

    /** Receives the free memory per node, in bytes. */
public long[] freeMems;

    /** Makes one with nothing in it. */
    public NodeCellsFreeMemory() {
    }

    NodeCellsFreeMemory(Call call) {
        result = call.takeInt();
        freeMems = call.takeLongs();
    }

    @Override
    public String toString() {
        return Fields.of("NodeCellsFreeMemory").and("result", result).and("freeMems", freeMems).toString();
    }
}
