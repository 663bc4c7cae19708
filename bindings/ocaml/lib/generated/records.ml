(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Records, and what reads them. *)

(** The security model a host uses to confine domains. *)
type security_model = {
  model : string;  (** Name of the model, such as [selinux]; empty when none is in use. *)
  doi : string;  (** Domain of interpretation of its labels. *)
}

let take_security_model message =
  let model = Message.string message in
  let doi = Message.string message in
  { model; doi }

(** Counters of one disk since the domain started; a counter that the hypervisor does not keep is -1. *)
type domain_block_stats = {
  rd_req : int64;  (** Read requests. *)
  rd_bytes : int64;  (** Bytes read. *)
  wr_req : int64;  (** Write requests. *)
  wr_bytes : int64;  (** Bytes written. *)
  errs : int64;  (** Errors; Xen counts its [oo_req] here. *)
}

let take_domain_block_stats message =
  let rd_req = Message.int64 message in
  let rd_bytes = Message.int64 message in
  let wr_req = Message.int64 message in
  let wr_bytes = Message.int64 message in
  let errs = Message.int64 message in
  { rd_req; rd_bytes; wr_req; wr_bytes; errs }

(** Sizes of a disk, all in bytes. *)
type domain_block_info = {
  capacity : int64;  (** Size that the guest sees. *)
  allocation : int64;  (** Highest extent in use on the host: for a sparse file what it occupies, for a block device how far the format has written. *)
  physical : int64;  (** Size of the container on the host: length of the file, or size of the block device. *)
}

let take_domain_block_info message =
  let capacity = Message.int64 message in
  let allocation = Message.int64 message in
  let physical = Message.int64 message in
  { capacity; allocation; physical }

(** Progress of the block job on a disk. *)
type domain_block_job_info = {
  type_ : int;  (** Kind of job. *)
  bandwidth : int64;  (** Limit in MiB per second, or in bytes per second when asked for; 0 is no limit. *)
  cur : int64;  (** How far the job is, on the scale of [end]; units are the hypervisor's own. *)
  end_ : int64;  (** Where [cur] ends; it may move while the job runs. [cur] equal to [end] is no proof that the job is ready. *)
}

let take_domain_block_job_info message =
  let type_ = Message.int message in
  let bandwidth = Message.int64 message in
  let cur = Message.int64 message in
  let end_ = Message.int64 message in
  { type_; bandwidth; cur; end_ }

(** A disk and its error. *)
type domain_disk_error = {
  disk : string option;  (** Target name of the disk ([vda]); the caller frees it. *)
  error : int;  (** What is wrong with it. *)
}

let take_domain_disk_error message =
  let disk = Message.optional message in
  let error = Message.int message in
  { disk; error }

(** Counters of one network interface, from the guest's point of view; a counter that is not kept is -1. *)
type domain_interface_stats = {
  rx_bytes : int64;  (** Bytes received by the guest. *)
  rx_packets : int64;  (** Packets received. *)
  rx_errs : int64;  (** Errors while receiving. *)
  rx_drop : int64;  (** Packets dropped on the way in. *)
  tx_bytes : int64;  (** Bytes sent by the guest. *)
  tx_packets : int64;  (** Packets sent. *)
  tx_errs : int64;  (** Errors while sending. *)
  tx_drop : int64;  (** Packets dropped on the way out. *)
}

let take_domain_interface_stats message =
  let rx_bytes = Message.int64 message in
  let rx_packets = Message.int64 message in
  let rx_errs = Message.int64 message in
  let rx_drop = Message.int64 message in
  let tx_bytes = Message.int64 message in
  let tx_packets = Message.int64 message in
  let tx_errs = Message.int64 message in
  let tx_drop = Message.int64 message in
  { rx_bytes; rx_packets; rx_errs; rx_drop; tx_bytes; tx_packets; tx_errs; tx_drop }

(** An end of a client's connection to a display. *)
type domain_event_graphics_address = {
  family : int;  (** Kind of address. *)
  node : string option;  (** IP address, or path of the UNIX socket. *)
  service : string option;  (** Port or service name; of no meaning for UNIX sockets. *)
}

let take_domain_event_graphics_address message =
  let family = Message.int message in
  let node = Message.optional message in
  let service = Message.optional message in
  { family; node; service }

(** One thing known of a client's identity. *)
type domain_event_graphics_subject_identity = {
  type_ : string option;  (** What it is, such as [x509dname] or [saslUsername]. *)
  name : string option;  (** Its value. *)
}

let take_domain_event_graphics_subject_identity message =
  let type_ = Message.optional message in
  let name = Message.optional message in
  { type_; name }

(** A file system mounted in a guest. *)
type domain_fs_info = {
  mountpoint : string option;  (** Where it is mounted. *)
  name : string option;  (** Name of its device in the guest, such as [sda1]. *)
  fstype : string option;  (** Its type, such as [ext4]. *)
  dev_alias : string array;  (** Target names of those disks ([vda]). *)
}

let take_domain_fs_info message =
  let mountpoint = Message.optional message in
  let name = Message.optional message in
  let fstype = Message.optional message in
  let dev_alias = Message.(array string) message in
  { mountpoint; name; fstype; dev_alias }

(** An IP address of a guest's interface. *)
type domain_ip_address = {
  type_ : int;  (** Kind of address. *)
  addr : string option;  (** The address as text. *)
  prefix : int;  (** Length of the network prefix, in bits. *)
}

let take_domain_ip_address message =
  let type_ = Message.int message in
  let addr = Message.optional message in
  let prefix = Message.unsigned message in
  { type_; addr; prefix }

(** Progress of a domain's job; amounts are in bytes, times in milliseconds. A field that does not apply is 0. *)
type domain_job_info = {
  type_ : int;  (** What is known of the job; all else is valid only when there is one. *)
  time_elapsed : int64;  (** Time since it began. *)
  time_remaining : int64;  (** Time it still needs, for a bounded job. *)
  data_total : int64;  (** Everything to be moved; memory and files together. *)
  data_processed : int64;  (** Of it, moved so far. *)
  data_remaining : int64;  (** Of it, still to be moved; may grow when the guest changes its memory. *)
  mem_total : int64;  (** Memory to be moved. *)
  mem_processed : int64;  (** Of it, moved so far. *)
  mem_remaining : int64;  (** Of it, still to be moved. *)
  file_total : int64;  (** File or disk data to be moved. *)
  file_processed : int64;  (** Of it, moved so far. *)
  file_remaining : int64;  (** Of it, still to be moved. *)
}

let take_domain_job_info message =
  let type_ = Message.int message in
  let time_elapsed = Message.int64 message in
  let time_remaining = Message.int64 message in
  let data_total = Message.int64 message in
  let data_processed = Message.int64 message in
  let data_remaining = Message.int64 message in
  let mem_total = Message.int64 message in
  let mem_processed = Message.int64 message in
  let mem_remaining = Message.int64 message in
  let file_total = Message.int64 message in
  let file_processed = Message.int64 message in
  let file_remaining = Message.int64 message in
  { type_; time_elapsed; time_remaining; data_total; data_processed; data_remaining; mem_total; mem_processed; mem_remaining; file_total; file_processed; file_remaining }

(** One memory figure of a domain. *)
type domain_memory_stat = {
  tag : int;  (** Which figure this is. *)
  val_ : int64;  (** The figure, in the unit its tag defines. *)
}

let take_domain_memory_stat message =
  let tag = Message.int message in
  let val_ = Message.int64 message in
  { tag; val_ }

(** The statistics gathered for one domain. *)
type domain_stats_record = {
  dom : string option;  (** The domain the figures belong to; the list holds its own reference. *)
  params : Typed_params.t;  (** The figures, each named by group and item. *)
}

let take_domain_stats_record message =
  let dom = Message.optional message in
  let params = Typed_params.take message in
  { dom; params }

(** What one virtual CPU is doing. *)
type vcpu_info = {
  number : int;  (** Number of the virtual CPU, from 0. *)
  state : int;  (** What it is doing. *)
  cpu_time : int64;  (** CPU time it has used so far, in nanoseconds. *)
  cpu : int;  (** Number of the host CPU it runs on, or a negative value of [VcpuHostCpuState]. *)
}

let take_vcpu_info message =
  let number = Message.unsigned message in
  let state = Message.int message in
  let cpu_time = Message.int64 message in
  let cpu = Message.int message in
  { number; state; cpu_time; cpu }

(** One I/O thread of a domain and the host CPUs it may run on. *)
type domain_io_thread_info = {
  iothread_id : int;  (** ID of the thread, from 1. *)
  cpumap : bytes;  (** Host CPUs, one bit each, the lowest bit of the first byte being CPU 0. *)
}

let take_domain_io_thread_info message =
  let iothread_id = Message.unsigned message in
  let cpumap = Message.bytes message in
  { iothread_id; cpumap }

(** The label under which a mandatory access control system confines a domain. *)
type security_label = {
  label : string;  (** Label, ended by NUL; empty when the domain is inactive or not confined. *)
  enforcing : bool;  (** Whether violations are blocked rather than only logged. *)
}

let take_security_label message =
  let label = Message.string message in
  let enforcing = Message.truth message in
  { label; enforcing }

(** State of the channel through which a domain is controlled. *)
type domain_control_info = {
  state : int;  (** Whether commands can be taken. *)
  details : int;  (** Cause of an error; 0 in the other states. *)
  state_time : int64;  (** Milliseconds since this state was entered. *)
}

let take_domain_control_info message =
  let state = Message.unsigned message in
  let details = Message.unsigned message in
  let state_time = Message.int64 message in
  { state; details; state_time }

(** A domain's state and its use of memory and CPU. *)
type domain_info = {
  state : int;  (** What the domain is doing. *)
  max_mem : int64;  (** Upper bound of its memory, in KiB. *)
  memory : int64;  (** Memory it has at present, in KiB. *)
  nr_virt_cpu : int;  (** Number of its virtual CPUs. *)
  cpu_time : int64;  (** CPU time used so far, in nanoseconds; 0 when inactive. *)
}

let take_domain_info message =
  let state = Message.int message in
  let max_mem = Message.int64 message in
  let memory = Message.int64 message in
  let nr_virt_cpu = Message.int message in
  let cpu_time = Message.int64 message in
  { state; max_mem; memory; nr_virt_cpu; cpu_time }

(** One address that a network's DHCP server has handed out. Free it with [virNetworkDHCPLeaseFree]. *)
type network_dhcp_lease = {
  iface : string option;  (** Bridge or interface on the host that serves the lease. *)
  expirytime : int64;  (** When the lease ends, in seconds since 1970-01-01 UTC; 0 when it never does. *)
  type_ : int;  (** Family of the address. *)
  mac : string option;  (** Hardware address of the client, NULL when unknown. *)
  iaid : string option;  (** Identity association identifier (DHCPv6), NULL for IPv4. *)
  ipaddr : string option;  (** The leased address, as text. *)
  prefix : int;  (** Length of the network prefix, in bits. *)
  hostname : string option;  (** Name the client gave, NULL when it gave none. *)
  clientid : string option;  (** DHCP client ID, or DUID for IPv6; NULL when unknown. *)
}

let take_network_dhcp_lease message =
  let iface = Message.optional message in
  let expirytime = Message.int64 message in
  let type_ = Message.int message in
  let mac = Message.optional message in
  let iaid = Message.optional message in
  let ipaddr = Message.optional message in
  let prefix = Message.unsigned message in
  let hostname = Message.optional message in
  let clientid = Message.optional message in
  { iface; expirytime; type_; mac; iaid; ipaddr; prefix; hostname; clientid }

(** Basic facts about a host. *)
type node_info = {
  model : string;  (** CPU model or architecture, such as [x86_64]. *)
  memory : int64;  (** Size of the memory, in KiB. *)
  cpus : int;  (** Number of CPUs that are active. *)
  mhz : int;  (** CPU frequency to expect, in MHz; 0 when unknown. *)
  nodes : int;  (** Number of NUMA nodes; 1 also for topologies too irregular to tell. *)
  sockets : int;  (** CPU sockets per NUMA node. *)
  cores : int;  (** Cores per socket. *)
  threads : int;  (** Threads per core. *)
}

let take_node_info message =
  let model = Message.string message in
  let memory = Message.int64 message in
  let cpus = Message.unsigned message in
  let mhz = Message.unsigned message in
  let nodes = Message.unsigned message in
  let sockets = Message.unsigned message in
  let cores = Message.unsigned message in
  let threads = Message.unsigned message in
  { model; memory; cpus; mhz; nodes; sockets; cores; threads }

(** One figure about the CPUs of a host. *)
type node_cpu_stats = {
  field : string;  (** Name of the figure, one of [VIR_NODE_CPU_STATS_*]. *)
  value : int64;  (** The figure, in ns or percent. *)
}

let take_node_cpu_stats message =
  let field = Message.string message in
  let value = Message.int64 message in
  { field; value }

(** One figure about the memory of a host. *)
type node_memory_stats = {
  field : string;  (** Name of the figure, one of [VIR_NODE_MEMORY_STATS_*]. *)
  value : int64;  (** The figure, in KiB. *)
}

let take_node_memory_stats message =
  let field = Message.string message in
  let value = Message.int64 message in
  { field; value }

(** State and sizes of a storage pool. Sizes are in bytes. *)
type storage_pool_info = {
  state : int;  (** Condition of the pool. *)
  capacity : int64;  (** Total size, in bytes. *)
  allocation : int64;  (** Space in use, in bytes. *)
  available : int64;  (** Free space, in bytes. *)
}

let take_storage_pool_info message =
  let state = Message.int message in
  let capacity = Message.int64 message in
  let allocation = Message.int64 message in
  let available = Message.int64 message in
  { state; capacity; allocation; available }

(** Type and sizes of a storage volume. Sizes are in bytes. *)
type storage_vol_info = {
  type_ : int;  (** What the volume is. *)
  capacity : int64;  (** Size that a guest sees, in bytes. *)
  allocation : int64;  (** Space the volume takes up, in bytes. *)
}

let take_storage_vol_info message =
  let type_ = Message.int message in
  let capacity = Message.int64 message in
  let allocation = Message.int64 message in
  { type_; capacity; allocation }

(** Who a display's client is, as far as its authentication tells. *)
type domain_event_graphics_subject = {
  identities : domain_event_graphics_subject_identity list;  (** The entries. *)
}

let take_domain_event_graphics_subject message =
  let identities = (Message.list take_domain_event_graphics_subject_identity) message in
  { identities }

(** A network interface of a guest with its addresses. *)
type domain_interface = {
  name : string option;  (** Its name: the guest's when the agent was asked, else the host's device name. *)
  hwaddr : string option;  (** Its MAC address; NULL when it has none. *)
  addrs : domain_ip_address list;  (** The addresses. *)
}

let take_domain_interface message =
  let name = Message.optional message in
  let hwaddr = Message.optional message in
  let addrs = (Message.list take_domain_ip_address) message in
  { name; hwaddr; addrs }

