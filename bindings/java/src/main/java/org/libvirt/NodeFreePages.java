// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * What <code>virNodeGetFreePages</code> tells.
 */
public class NodeFreePages {
    /** Number of entries filled in. */
public int result;

    /** Receives the numbers of free pages. */
public long[] counts;

    /** Makes one with nothing in it. */
    public NodeFreePages() {
    }

    NodeFreePages(Call call) {
        result = call.takeInt();
        counts = call.takeLongs();
    }

    @Override
    public String toString() {
        return Fields.of("NodeFreePages").and("result", result).and("counts", counts).toString();
    }
}
