// Generated from api-spec by `cargo xtask generate`. Do not edit.
package org.libvirt;

/**
 * What <code>virNodeGetCPUMap</code> tells.
 */
public class NodeCPUMap {
    /** Receives the map, freed by the caller; may be NULL. */
public byte[] cpumap;

    /** Receives the number of CPUs online; may be NULL. */
public int online;

    /** Makes one with nothing in it. */
    public NodeCPUMap() {
    }

    NodeCPUMap(Call call) {
        cpumap = call.takeBytes();
        online = call.takeInt();
    }

    @Override
    public String toString() {
        return Fields.of("NodeCPUMap").and("cpumap", cpumap).and("online", online).toString();
    }
}
