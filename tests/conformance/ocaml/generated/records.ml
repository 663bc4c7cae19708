(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Records as canonical text. *)

let security_model (value : Libvirt.Records.security_model) =
  Show.fields
    [
      ("model", Show.text value.model);
      ("doi", Show.text value.doi);
    ]

let domain_block_stats (value : Libvirt.Records.domain_block_stats) =
  Show.fields
    [
      ("rd_req", Show.int64 value.rd_req);
      ("rd_bytes", Show.int64 value.rd_bytes);
      ("wr_req", Show.int64 value.wr_req);
      ("wr_bytes", Show.int64 value.wr_bytes);
      ("errs", Show.int64 value.errs);
    ]

let domain_block_info (value : Libvirt.Records.domain_block_info) =
  Show.fields
    [
      ("capacity", Show.unsigned64 value.capacity);
      ("allocation", Show.unsigned64 value.allocation);
      ("physical", Show.unsigned64 value.physical);
    ]

let domain_block_job_info (value : Libvirt.Records.domain_block_job_info) =
  Show.fields
    [
      ("type", Show.number value.type_);
      ("bandwidth", Show.unsigned64 value.bandwidth);
      ("cur", Show.unsigned64 value.cur);
      ("end", Show.unsigned64 value.end_);
    ]

let domain_disk_error (value : Libvirt.Records.domain_disk_error) =
  Show.fields
    [
      ("disk", Show.(option text) value.disk);
      ("error", Show.number value.error);
    ]

let domain_interface_stats (value : Libvirt.Records.domain_interface_stats) =
  Show.fields
    [
      ("rx_bytes", Show.int64 value.rx_bytes);
      ("rx_packets", Show.int64 value.rx_packets);
      ("rx_errs", Show.int64 value.rx_errs);
      ("rx_drop", Show.int64 value.rx_drop);
      ("tx_bytes", Show.int64 value.tx_bytes);
      ("tx_packets", Show.int64 value.tx_packets);
      ("tx_errs", Show.int64 value.tx_errs);
      ("tx_drop", Show.int64 value.tx_drop);
    ]

let domain_event_graphics_address (value : Libvirt.Records.domain_event_graphics_address) =
  Show.fields
    [
      ("family", Show.number value.family);
      ("node", Show.(option text) value.node);
      ("service", Show.(option text) value.service);
    ]

let domain_event_graphics_subject_identity (value : Libvirt.Records.domain_event_graphics_subject_identity) =
  Show.fields
    [
      ("type", Show.(option text) value.type_);
      ("name", Show.(option text) value.name);
    ]

let domain_event_graphics_subject (value : Libvirt.Records.domain_event_graphics_subject) =
  Show.fields
    [
      ("identities", (Show.list domain_event_graphics_subject_identity) value.identities);
    ]

let domain_fs_info (value : Libvirt.Records.domain_fs_info) =
  Show.fields
    [
      ("mountpoint", Show.(option text) value.mountpoint);
      ("name", Show.(option text) value.name);
      ("fstype", Show.(option text) value.fstype);
      ("devAlias", Show.(array text) value.dev_alias);
    ]

let domain_ip_address (value : Libvirt.Records.domain_ip_address) =
  Show.fields
    [
      ("type", Show.number value.type_);
      ("addr", Show.(option text) value.addr);
      ("prefix", Show.unsigned value.prefix);
    ]

let domain_interface (value : Libvirt.Records.domain_interface) =
  Show.fields
    [
      ("name", Show.(option text) value.name);
      ("hwaddr", Show.(option text) value.hwaddr);
      ("addrs", (Show.list domain_ip_address) value.addrs);
    ]

let domain_job_info (value : Libvirt.Records.domain_job_info) =
  Show.fields
    [
      ("type", Show.number value.type_);
      ("timeElapsed", Show.unsigned64 value.time_elapsed);
      ("timeRemaining", Show.unsigned64 value.time_remaining);
      ("dataTotal", Show.unsigned64 value.data_total);
      ("dataProcessed", Show.unsigned64 value.data_processed);
      ("dataRemaining", Show.unsigned64 value.data_remaining);
      ("memTotal", Show.unsigned64 value.mem_total);
      ("memProcessed", Show.unsigned64 value.mem_processed);
      ("memRemaining", Show.unsigned64 value.mem_remaining);
      ("fileTotal", Show.unsigned64 value.file_total);
      ("fileProcessed", Show.unsigned64 value.file_processed);
      ("fileRemaining", Show.unsigned64 value.file_remaining);
    ]

let domain_memory_stat (value : Libvirt.Records.domain_memory_stat) =
  Show.fields
    [
      ("tag", Show.number value.tag);
      ("val", Show.unsigned64 value.val_);
    ]

let vcpu_info (value : Libvirt.Records.vcpu_info) =
  Show.fields
    [
      ("number", Show.unsigned value.number);
      ("state", Show.number value.state);
      ("cpuTime", Show.unsigned64 value.cpu_time);
      ("cpu", Show.number value.cpu);
    ]

let domain_io_thread_info (value : Libvirt.Records.domain_io_thread_info) =
  Show.fields
    [
      ("iothread_id", Show.unsigned value.iothread_id);
      ("cpumap", Show.bytes value.cpumap);
    ]

let security_label (value : Libvirt.Records.security_label) =
  Show.fields
    [
      ("label", Show.text value.label);
      ("enforcing", Show.truth value.enforcing);
    ]

let domain_control_info (value : Libvirt.Records.domain_control_info) =
  Show.fields
    [
      ("state", Show.unsigned value.state);
      ("details", Show.unsigned value.details);
      ("stateTime", Show.unsigned64 value.state_time);
    ]

let domain_info (value : Libvirt.Records.domain_info) =
  Show.fields
    [
      ("state", Show.number value.state);
      ("maxMem", Show.unsigned64 value.max_mem);
      ("memory", Show.unsigned64 value.memory);
      ("nrVirtCpu", Show.number value.nr_virt_cpu);
      ("cpuTime", Show.unsigned64 value.cpu_time);
    ]

let network_dhcp_lease (value : Libvirt.Records.network_dhcp_lease) =
  Show.fields
    [
      ("iface", Show.(option text) value.iface);
      ("expirytime", Show.int64 value.expirytime);
      ("type", Show.number value.type_);
      ("mac", Show.(option text) value.mac);
      ("iaid", Show.(option text) value.iaid);
      ("ipaddr", Show.(option text) value.ipaddr);
      ("prefix", Show.unsigned value.prefix);
      ("hostname", Show.(option text) value.hostname);
      ("clientid", Show.(option text) value.clientid);
    ]

let node_info (value : Libvirt.Records.node_info) =
  Show.fields
    [
      ("model", Show.text value.model);
      ("memory", Show.unsigned64 value.memory);
      ("cpus", Show.unsigned value.cpus);
      ("mhz", Show.unsigned value.mhz);
      ("nodes", Show.unsigned value.nodes);
      ("sockets", Show.unsigned value.sockets);
      ("cores", Show.unsigned value.cores);
      ("threads", Show.unsigned value.threads);
    ]

let node_cpu_stats (value : Libvirt.Records.node_cpu_stats) =
  Show.fields
    [
      ("field", Show.text value.field);
      ("value", Show.unsigned64 value.value);
    ]

let node_memory_stats (value : Libvirt.Records.node_memory_stats) =
  Show.fields
    [
      ("field", Show.text value.field);
      ("value", Show.unsigned64 value.value);
    ]

let storage_pool_info (value : Libvirt.Records.storage_pool_info) =
  Show.fields
    [
      ("state", Show.number value.state);
      ("capacity", Show.unsigned64 value.capacity);
      ("allocation", Show.unsigned64 value.allocation);
      ("available", Show.unsigned64 value.available);
    ]

let storage_vol_info (value : Libvirt.Records.storage_vol_info) =
  Show.fields
    [
      ("type", Show.number value.type_);
      ("capacity", Show.unsigned64 value.capacity);
      ("allocation", Show.unsigned64 value.allocation);
    ]

