package org.libvirt;

/** Basic facts about a host. */
public class NodeInfo {
    /** Name of the CPU's model. */
    public String model;

    /** Memory in KiB. */
    public long memory;

    /** How many CPUs are active. */
    public int cpus;

    /** Frequency of the CPUs in MHz; 0 when not known. */
    public int mhz;

    /** How many NUMA cells there are. */
    public int nodes;

    /** How many sockets a cell has. */
    public int sockets;

    /** How many cores a socket has. */
    public int cores;

    /** How many threads a core has. */
    public int threads;

    /** Makes one with nothing in it. */
    public NodeInfo() {
    }

    NodeInfo(Call call) {
        model = call.takeText();
        memory = call.takeLong();
        cpus = call.takeInt();
        mhz = call.takeInt();
        nodes = call.takeInt();
        sockets = call.takeInt();
        cores = call.takeInt();
        threads = call.takeInt();
    }

    /**
     * How many CPUs there are, active or not.
     *
     * @return how many
     */
    public int maxCpus() {
        return nodes * sockets * cores * threads;
    }

    @Override
    public String toString() {
        return Fields.of("NodeInfo").and("model", model).and("memory", memory).and("cpus", cpus).and("mhz", mhz)
            .and("nodes", nodes).and("sockets", sockets).and("cores", cores).and("threads", threads).toString();
    }
}
