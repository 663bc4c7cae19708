// Generated from api-spec by `cargo xtask generate`. Do not edit.
//! Records in C's layout.

use crate::prelude::*;

/// `virSecurityModel`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CSecurityModel {
    pub(crate) model: [c_char; 257],
    pub(crate) doi: [c_char; 257],
}

impl CRecord for CSecurityModel {
    type Rust = records::SecurityModel;

    unsafe fn make(from: &records::SecurityModel, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                model: chars(&from.model),
                doi: chars(&from.doi),
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}

/// `virDomainBlockStatsStruct`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainBlockStats {
    pub(crate) rd_req: c_longlong,
    pub(crate) rd_bytes: c_longlong,
    pub(crate) wr_req: c_longlong,
    pub(crate) wr_bytes: c_longlong,
    pub(crate) errs: c_longlong,
}

impl CRecord for CDomainBlockStats {
    type Rust = records::DomainBlockStats;

    unsafe fn make(from: &records::DomainBlockStats, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                rd_req: from.rd_req as _,
                rd_bytes: from.rd_bytes as _,
                wr_req: from.wr_req as _,
                wr_bytes: from.wr_bytes as _,
                errs: from.errs as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}

/// `virDomainBlockInfo`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainBlockInfo {
    pub(crate) capacity: c_ulonglong,
    pub(crate) allocation: c_ulonglong,
    pub(crate) physical: c_ulonglong,
}

impl CRecord for CDomainBlockInfo {
    type Rust = records::DomainBlockInfo;

    unsafe fn make(from: &records::DomainBlockInfo, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                capacity: from.capacity as _,
                allocation: from.allocation as _,
                physical: from.physical as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}

/// `virDomainBlockJobInfo`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainBlockJobInfo {
    pub(crate) type_: c_int,
    pub(crate) bandwidth: c_ulong,
    pub(crate) cur: c_ulonglong,
    pub(crate) end: c_ulonglong,
}

impl CRecord for CDomainBlockJobInfo {
    type Rust = records::DomainBlockJobInfo;

    unsafe fn make(from: &records::DomainBlockJobInfo, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                type_: from.type_.0 as _,
                bandwidth: from.bandwidth as _,
                cur: from.cur as _,
                end: from.end as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}

/// `virDomainDiskError`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainDiskError {
    pub(crate) disk: *mut c_char,
    pub(crate) error: c_int,
}

impl CRecord for CDomainDiskError {
    type Rust = records::DomainDiskError;

    unsafe fn make(from: &records::DomainDiskError, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                disk: give_text(&from.disk),
                error: from.error.0 as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
        unsafe {
            free(self.disk);
        }
    }
}

/// `virDomainInterfaceStatsStruct`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainInterfaceStats {
    pub(crate) rx_bytes: c_longlong,
    pub(crate) rx_packets: c_longlong,
    pub(crate) rx_errs: c_longlong,
    pub(crate) rx_drop: c_longlong,
    pub(crate) tx_bytes: c_longlong,
    pub(crate) tx_packets: c_longlong,
    pub(crate) tx_errs: c_longlong,
    pub(crate) tx_drop: c_longlong,
}

impl CRecord for CDomainInterfaceStats {
    type Rust = records::DomainInterfaceStats;

    unsafe fn make(from: &records::DomainInterfaceStats, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                rx_bytes: from.rx_bytes as _,
                rx_packets: from.rx_packets as _,
                rx_errs: from.rx_errs as _,
                rx_drop: from.rx_drop as _,
                tx_bytes: from.tx_bytes as _,
                tx_packets: from.tx_packets as _,
                tx_errs: from.tx_errs as _,
                tx_drop: from.tx_drop as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}

/// `virDomainEventGraphicsAddress`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainEventGraphicsAddress {
    pub(crate) family: c_int,
    pub(crate) node: *mut c_char,
    pub(crate) service: *mut c_char,
}

impl CRecord for CDomainEventGraphicsAddress {
    type Rust = records::DomainEventGraphicsAddress;

    unsafe fn make(from: &records::DomainEventGraphicsAddress, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                family: from.family.0 as _,
                node: give_text(&from.node),
                service: give_text(&from.service),
            }
        }
    }

    unsafe fn clear(&mut self) {
        unsafe {
            free(self.node);
            free(self.service);
        }
    }
}

/// `virDomainEventGraphicsSubjectIdentity`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainEventGraphicsSubjectIdentity {
    pub(crate) type_: *mut c_char,
    pub(crate) name: *mut c_char,
}

impl CRecord for CDomainEventGraphicsSubjectIdentity {
    type Rust = records::DomainEventGraphicsSubjectIdentity;

    unsafe fn make(from: &records::DomainEventGraphicsSubjectIdentity, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                type_: give_text(&from.type_),
                name: give_text(&from.name),
            }
        }
    }

    unsafe fn clear(&mut self) {
        unsafe {
            free(self.type_);
            free(self.name);
        }
    }
}

/// `virDomainEventGraphicsSubject`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainEventGraphicsSubject {
    pub(crate) nidentity: c_int,
    pub(crate) identities: *mut CDomainEventGraphicsSubjectIdentity,
}

impl CRecord for CDomainEventGraphicsSubject {
    type Rust = records::DomainEventGraphicsSubject;

    unsafe fn make(from: &records::DomainEventGraphicsSubject, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                nidentity: from.identities.len() as _,
                identities: give_record_slice(&from.identities, conn),
            }
        }
    }

    unsafe fn clear(&mut self) {
        unsafe {
            free_record_slice(self.identities, self.nidentity as usize);
        }
    }
}

/// `virDomainFSInfo`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainFsInfo {
    pub(crate) mountpoint: *mut c_char,
    pub(crate) name: *mut c_char,
    pub(crate) fstype: *mut c_char,
    pub(crate) ndev_alias: usize,
    pub(crate) dev_alias: *mut *mut c_char,
}

impl CRecord for CDomainFsInfo {
    type Rust = records::DomainFsInfo;

    unsafe fn make(from: &records::DomainFsInfo, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                mountpoint: give_text(&from.mountpoint),
                name: give_text(&from.name),
                fstype: give_text(&from.fstype),
                ndev_alias: from.dev_alias.len() as _,
                dev_alias: give_text_array(&from.dev_alias),
            }
        }
    }

    unsafe fn clear(&mut self) {
        unsafe {
            free(self.mountpoint);
            free(self.name);
            free(self.fstype);
            free_texts(self.dev_alias, self.ndev_alias as usize);
        }
    }
}

/// `virDomainIPAddress`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainIpAddress {
    pub(crate) type_: c_int,
    pub(crate) addr: *mut c_char,
    pub(crate) prefix: c_uint,
}

impl CRecord for CDomainIpAddress {
    type Rust = records::DomainIpAddress;

    unsafe fn make(from: &records::DomainIpAddress, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                type_: from.type_.0 as _,
                addr: give_text(&from.addr),
                prefix: from.prefix as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
        unsafe {
            free(self.addr);
        }
    }
}

/// `virDomainInterface`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainInterface {
    pub(crate) name: *mut c_char,
    pub(crate) hwaddr: *mut c_char,
    pub(crate) naddrs: c_uint,
    pub(crate) addrs: *mut CDomainIpAddress,
}

impl CRecord for CDomainInterface {
    type Rust = records::DomainInterface;

    unsafe fn make(from: &records::DomainInterface, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                name: give_text(&from.name),
                hwaddr: give_text_or_null(from.hwaddr.as_deref()),
                naddrs: from.addrs.len() as _,
                addrs: give_record_slice(&from.addrs, conn),
            }
        }
    }

    unsafe fn clear(&mut self) {
        unsafe {
            free(self.name);
            free(self.hwaddr);
            free_record_slice(self.addrs, self.naddrs as usize);
        }
    }
}

/// `virDomainJobInfo`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainJobInfo {
    pub(crate) type_: c_int,
    pub(crate) time_elapsed: c_ulonglong,
    pub(crate) time_remaining: c_ulonglong,
    pub(crate) data_total: c_ulonglong,
    pub(crate) data_processed: c_ulonglong,
    pub(crate) data_remaining: c_ulonglong,
    pub(crate) mem_total: c_ulonglong,
    pub(crate) mem_processed: c_ulonglong,
    pub(crate) mem_remaining: c_ulonglong,
    pub(crate) file_total: c_ulonglong,
    pub(crate) file_processed: c_ulonglong,
    pub(crate) file_remaining: c_ulonglong,
}

impl CRecord for CDomainJobInfo {
    type Rust = records::DomainJobInfo;

    unsafe fn make(from: &records::DomainJobInfo, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                type_: from.type_.0 as _,
                time_elapsed: from.time_elapsed as _,
                time_remaining: from.time_remaining as _,
                data_total: from.data_total as _,
                data_processed: from.data_processed as _,
                data_remaining: from.data_remaining as _,
                mem_total: from.mem_total as _,
                mem_processed: from.mem_processed as _,
                mem_remaining: from.mem_remaining as _,
                file_total: from.file_total as _,
                file_processed: from.file_processed as _,
                file_remaining: from.file_remaining as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}

/// `virDomainMemoryStatStruct`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainMemoryStat {
    pub(crate) tag: c_int,
    pub(crate) val: c_ulonglong,
}

impl CRecord for CDomainMemoryStat {
    type Rust = records::DomainMemoryStat;

    unsafe fn make(from: &records::DomainMemoryStat, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                tag: from.tag.0 as _,
                val: from.val as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}

/// `virDomainStatsRecord`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainStatsRecord {
    pub(crate) dom: *mut VirDomain,
    pub(crate) params: *mut CTypedParameter,
    pub(crate) nparams: c_int,
}

impl CRecord for CDomainStatsRecord {
    type Rust = records::DomainStatsRecord;

    unsafe fn make(from: &records::DomainStatsRecord, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                dom: give(Domain::new(conn, from.dom.clone()), conn.clone()),
                params: give_param_array(&from.params),
                nparams: from.params.len() as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
        unsafe {
            drop(Ref::take(self.dom));
            free_params(self.params, self.nparams as usize);
        }
    }
}

/// `virVcpuInfo`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CVcpuInfo {
    pub(crate) number: c_uint,
    pub(crate) state: c_int,
    pub(crate) cpu_time: c_ulonglong,
    pub(crate) cpu: c_int,
}

impl CRecord for CVcpuInfo {
    type Rust = records::VcpuInfo;

    unsafe fn make(from: &records::VcpuInfo, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                number: from.number as _,
                state: from.state.0 as _,
                cpu_time: from.cpu_time as _,
                cpu: from.cpu as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}

/// `virDomainIOThreadInfo`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainIoThreadInfo {
    pub(crate) iothread_id: c_uint,
    pub(crate) cpumap: *mut c_uchar,
    pub(crate) cpumaplen: c_int,
}

impl CRecord for CDomainIoThreadInfo {
    type Rust = records::DomainIoThreadInfo;

    unsafe fn make(from: &records::DomainIoThreadInfo, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                iothread_id: from.iothread_id as _,
                cpumap: give_slice(&from.cpumap),
                cpumaplen: from.cpumap.len() as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
        unsafe {
            free(self.cpumap);
        }
    }
}

/// `virSecurityLabel`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CSecurityLabel {
    pub(crate) label: [c_char; 4097],
    pub(crate) enforcing: c_int,
}

impl CRecord for CSecurityLabel {
    type Rust = records::SecurityLabel;

    unsafe fn make(from: &records::SecurityLabel, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                label: chars(&from.label),
                enforcing: c_int::from(from.enforcing),
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}

/// `virDomainControlInfo`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainControlInfo {
    pub(crate) state: c_uint,
    pub(crate) details: c_uint,
    pub(crate) state_time: c_ulonglong,
}

impl CRecord for CDomainControlInfo {
    type Rust = records::DomainControlInfo;

    unsafe fn make(from: &records::DomainControlInfo, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                state: from.state.0 as _,
                details: from.details.0 as _,
                state_time: from.state_time as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}

/// `virDomainInfo`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CDomainInfo {
    pub(crate) state: c_uchar,
    pub(crate) max_mem: c_ulong,
    pub(crate) memory: c_ulong,
    pub(crate) nr_virt_cpu: c_ushort,
    pub(crate) cpu_time: c_ulonglong,
}

impl CRecord for CDomainInfo {
    type Rust = records::DomainInfo;

    unsafe fn make(from: &records::DomainInfo, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                state: from.state.0 as _,
                max_mem: from.max_mem as _,
                memory: from.memory as _,
                nr_virt_cpu: from.nr_virt_cpu as _,
                cpu_time: from.cpu_time as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}

/// `virNetworkDHCPLease`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CNetworkDhcpLease {
    pub(crate) iface: *mut c_char,
    pub(crate) expirytime: c_longlong,
    pub(crate) type_: c_int,
    pub(crate) mac: *mut c_char,
    pub(crate) iaid: *mut c_char,
    pub(crate) ipaddr: *mut c_char,
    pub(crate) prefix: c_uint,
    pub(crate) hostname: *mut c_char,
    pub(crate) clientid: *mut c_char,
}

impl CRecord for CNetworkDhcpLease {
    type Rust = records::NetworkDhcpLease;

    unsafe fn make(from: &records::NetworkDhcpLease, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                iface: give_text(&from.iface),
                expirytime: from.expirytime as _,
                type_: from.type_.0 as _,
                mac: give_text_or_null(from.mac.as_deref()),
                iaid: give_text_or_null(from.iaid.as_deref()),
                ipaddr: give_text(&from.ipaddr),
                prefix: from.prefix as _,
                hostname: give_text_or_null(from.hostname.as_deref()),
                clientid: give_text_or_null(from.clientid.as_deref()),
            }
        }
    }

    unsafe fn clear(&mut self) {
        unsafe {
            free(self.iface);
            free(self.mac);
            free(self.iaid);
            free(self.ipaddr);
            free(self.hostname);
            free(self.clientid);
        }
    }
}

/// `virNodeInfo`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CNodeInfo {
    pub(crate) model: [c_char; 32],
    pub(crate) memory: c_ulong,
    pub(crate) cpus: c_uint,
    pub(crate) mhz: c_uint,
    pub(crate) nodes: c_uint,
    pub(crate) sockets: c_uint,
    pub(crate) cores: c_uint,
    pub(crate) threads: c_uint,
}

impl CRecord for CNodeInfo {
    type Rust = records::NodeInfo;

    unsafe fn make(from: &records::NodeInfo, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                model: chars(&from.model),
                memory: from.memory as _,
                cpus: from.cpus as _,
                mhz: from.mhz as _,
                nodes: from.nodes as _,
                sockets: from.sockets as _,
                cores: from.cores as _,
                threads: from.threads as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}

/// `virNodeCPUStats`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CNodeCpuStats {
    pub(crate) field: [c_char; 80],
    pub(crate) value: c_ulonglong,
}

impl CRecord for CNodeCpuStats {
    type Rust = records::NodeCpuStats;

    unsafe fn make(from: &records::NodeCpuStats, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                field: chars(&from.field),
                value: from.value as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}

/// `virNodeMemoryStats`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CNodeMemoryStats {
    pub(crate) field: [c_char; 80],
    pub(crate) value: c_ulonglong,
}

impl CRecord for CNodeMemoryStats {
    type Rust = records::NodeMemoryStats;

    unsafe fn make(from: &records::NodeMemoryStats, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                field: chars(&from.field),
                value: from.value as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}

/// `virStoragePoolInfo`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CStoragePoolInfo {
    pub(crate) state: c_int,
    pub(crate) capacity: c_ulonglong,
    pub(crate) allocation: c_ulonglong,
    pub(crate) available: c_ulonglong,
}

impl CRecord for CStoragePoolInfo {
    type Rust = records::StoragePoolInfo;

    unsafe fn make(from: &records::StoragePoolInfo, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                state: from.state.0 as _,
                capacity: from.capacity as _,
                allocation: from.allocation as _,
                available: from.available as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}

/// `virStorageVolInfo`, as the header declares it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct CStorageVolInfo {
    pub(crate) type_: c_int,
    pub(crate) capacity: c_ulonglong,
    pub(crate) allocation: c_ulonglong,
}

impl CRecord for CStorageVolInfo {
    type Rust = records::StorageVolInfo;

    unsafe fn make(from: &records::StorageVolInfo, conn: &Ref<Connect>) -> Self {
        let _ = conn;
        unsafe {
            Self {
                type_: from.type_.0 as _,
                capacity: from.capacity as _,
                allocation: from.allocation as _,
            }
        }
    }

    unsafe fn clear(&mut self) {
    }
}
