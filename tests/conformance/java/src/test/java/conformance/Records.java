// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import org.libvirt.*;

/** Records as canonical text. */
final class Records {
    private Records() {
    }

    static String show(DomainBlockStats value) throws LibvirtException {
        return Show.fields("rd_req", Show.number(value.rd_req), "rd_bytes", Show.number(value.rd_bytes), "wr_req", Show.number(value.wr_req), "wr_bytes", Show.number(value.wr_bytes), "errs", Show.number(value.errs));
    }

    static String show(DomainBlockInfo value) throws LibvirtException {
        return Show.fields("capacity", Show.unsigned(value.getCapacity()), "allocation", Show.unsigned(value.getAllocation()), "physical", Show.unsigned(value.getPhysical()));
    }

    static String show(DomainBlockJobInfo value) throws LibvirtException {
        return Show.fields("type", Show.number(value.type), "bandwidth", Show.unsigned(value.bandwidth), "cur", Show.unsigned(value.cur), "end", Show.unsigned(value.end));
    }

    static String show(DomainDiskError value) throws LibvirtException {
        return Show.fields("disk", Show.text(value.disk), "error", Show.number(value.error));
    }

    static String show(DomainInterfaceStats value) throws LibvirtException {
        return Show.fields("rx_bytes", Show.number(value.rx_bytes), "rx_packets", Show.number(value.rx_packets), "rx_errs", Show.number(value.rx_errs), "rx_drop", Show.number(value.rx_drop), "tx_bytes", Show.number(value.tx_bytes), "tx_packets", Show.number(value.tx_packets), "tx_errs", Show.number(value.tx_errs), "tx_drop", Show.number(value.tx_drop));
    }

    static String show(DomainEventGraphicsAddress value) throws LibvirtException {
        return Show.fields("family", Show.number(value.family), "node", Show.text(value.node), "service", Show.text(value.service));
    }

    static String show(DomainEventGraphicsSubjectIdentity value) throws LibvirtException {
        return Show.fields("type", Show.text(value.type), "name", Show.text(value.name));
    }

    static String show(DomainEventGraphicsSubject value) throws LibvirtException {
        return Show.fields("identities", Show.list(value.identities, Records::show));
    }

    static String show(DomainFSInfo value) throws LibvirtException {
        return Show.fields("mountpoint", Show.text(value.mountpoint), "name", Show.text(value.name), "fstype", Show.text(value.fstype), "devAlias", Show.list(value.devAlias, Show::text));
    }

    static String show(DomainIPAddress value) throws LibvirtException {
        return Show.fields("type", Show.number(value.type), "addr", Show.text(value.addr), "prefix", Show.unsigned(value.prefix));
    }

    static String show(DomainJobInfo value) throws LibvirtException {
        return Show.fields("type", Show.number(value.getType()), "timeElapsed", Show.unsigned(value.getTimeElapsed()), "timeRemaining", Show.unsigned(value.getTimeRemaining()), "dataTotal", Show.unsigned(value.getDataTotal()), "dataProcessed", Show.unsigned(value.getDataProcessed()), "dataRemaining", Show.unsigned(value.getDataRemaining()), "memTotal", Show.unsigned(value.getMemTotal()), "memProcessed", Show.unsigned(value.getMemProcessed()), "memRemaining", Show.unsigned(value.getMemRemaining()), "fileTotal", Show.unsigned(value.getFileTotal()), "fileProcessed", Show.unsigned(value.getFileProcessed()), "fileRemaining", Show.unsigned(value.getFileRemaining()));
    }

    static String show(VcpuInfo value) throws LibvirtException {
        return Show.fields("number", Show.unsigned(value.number), "state", Show.number(value.stateNumber), "cpuTime", Show.unsigned(value.cpuTime), "cpu", Show.number(value.cpu));
    }

    static String show(DomainIOThreadInfo value) throws LibvirtException {
        return Show.fields("iothread_id", Show.unsigned(value.iothread_id), "cpumap", Show.data(value.cpumap));
    }

    static String show(DomainControlInfo value) throws LibvirtException {
        return Show.fields("state", Show.unsigned(value.state), "details", Show.unsigned(value.details), "stateTime", Show.unsigned(value.stateTime));
    }

    static String show(DomainInfo value) throws LibvirtException {
        return Show.fields("state", Show.number(value.stateNumber), "maxMem", Show.unsigned(value.maxMem), "memory", Show.unsigned(value.memory), "nrVirtCpu", Show.number(value.nrVirtCpu), "cpuTime", Show.unsigned(value.cpuTime));
    }

    static String show(NetworkDHCPLease value) throws LibvirtException {
        return Show.fields("iface", Show.text(value.iface), "expirytime", Show.number(value.expirytime), "type", Show.number(value.type), "mac", Show.text(value.mac), "iaid", Show.text(value.iaid), "ipaddr", Show.text(value.ipaddr), "prefix", Show.unsigned(value.prefix), "hostname", Show.text(value.hostname), "clientid", Show.text(value.clientid));
    }

    static String show(NodeInfo value) throws LibvirtException {
        return Show.fields("model", Show.text(value.model), "memory", Show.unsigned(value.memory), "cpus", Show.unsigned(value.cpus), "mhz", Show.unsigned(value.mhz), "nodes", Show.unsigned(value.nodes), "sockets", Show.unsigned(value.sockets), "cores", Show.unsigned(value.cores), "threads", Show.unsigned(value.threads));
    }

    static String show(NodeCPUStats value) throws LibvirtException {
        return Show.fields("field", Show.text(value.field), "value", Show.unsigned(value.value));
    }

    static String show(NodeMemoryStats value) throws LibvirtException {
        return Show.fields("field", Show.text(value.field), "value", Show.unsigned(value.value));
    }

    static String show(StoragePoolInfo value) throws LibvirtException {
        return Show.fields("state", Show.number(value.stateNumber), "capacity", Show.unsigned(value.capacity), "allocation", Show.unsigned(value.allocation), "available", Show.unsigned(value.available));
    }

    static String show(StorageVolInfo value) throws LibvirtException {
        return Show.fields("type", Show.number(value.typeNumber), "capacity", Show.unsigned(value.capacity), "allocation", Show.unsigned(value.allocation));
    }
}
