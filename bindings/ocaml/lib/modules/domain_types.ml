(* Types of domains as libvirt-ocaml has them, and what they are in numbers. *)

(** What a domain is doing. *)
type state =
  | InfoNoState  (** That is not known. *)
  | InfoRunning  (** Its virtual CPUs run. *)
  | InfoBlocked  (** It waits for something. *)
  | InfoPaused  (** Its virtual CPUs are stopped. *)
  | InfoShutdown  (** It is shutting down. *)
  | InfoShutoff  (** It is not running. *)
  | InfoCrashed  (** It has crashed. *)
  | InfoPMSuspended  (** Its guest has gone to sleep. *)

let states =
  [| InfoNoState; InfoRunning; InfoBlocked; InfoPaused; InfoShutdown; InfoShutoff; InfoCrashed; InfoPMSuspended |]

let state_of_int number = if number >= 0 && number < Array.length states then states.(number) else InfoNoState

(** What a domain has and does. *)
type info = {
  state : state;  (** What it is doing. *)
  max_mem : int64;  (** The most memory it can have, in KiB. *)
  memory : int64;  (** Memory it has, in KiB. *)
  nr_virt_cpu : int;  (** Number of its virtual CPUs. *)
  cpu_time : int64;  (** CPU time it has used, in nanoseconds. *)
}

(** What a virtual CPU is doing. *)
type vcpu_state =
  | VcpuOffline  (** It is not there. *)
  | VcpuRunning  (** It runs. *)
  | VcpuBlocked  (** It waits for something. *)

(** A virtual CPU. *)
type vcpu_info = {
  number : int;  (** Its number. *)
  vcpu_state : vcpu_state;  (** What it is doing. *)
  vcpu_time : int64;  (** CPU time it has used, in nanoseconds. *)
  cpu : int;  (** The host's CPU it runs on; -1 for none. *)
}

let vcpu_info (info : Records.vcpu_info) =
  {
    number = info.number;
    vcpu_state = (match info.state with 1 -> VcpuRunning | 2 -> VcpuBlocked | _ -> VcpuOffline);
    vcpu_time = info.cpu_time;
    cpu = info.cpu;
  }

(** How a domain is started. *)
type domain_create_flag =
  | START_PAUSED  (** With its virtual CPUs stopped. *)
  | START_AUTODESTROY  (** For as long as the connection lasts. *)
  | START_BYPASS_CACHE  (** With a saved state that is read past the host's cache. *)
  | START_FORCE_BOOT  (** Afresh, whatever state is saved. *)
  | START_VALIDATE  (** After its document was held against the schema. *)

(** The bits of a list. *)
let bits number flags = List.fold_left (fun bits flag -> bits lor number flag) 0 flags

let create_flags =
  bits
    Constants.Domain_create_flags.(
      function
      | START_PAUSED -> start_paused
      | START_AUTODESTROY -> start_autodestroy
      | START_BYPASS_CACHE -> start_bypass_cache
      | START_FORCE_BOOT -> start_force_boot
      | START_VALIDATE -> start_validate)

(** A scheduler's parameter. *)
type sched_param = string * sched_param_value

and sched_param_value =
  | SchedFieldInt32 of int32
  | SchedFieldUInt32 of int32
  | SchedFieldInt64 of int64
  | SchedFieldUInt64 of int64
  | SchedFieldFloat of float
  | SchedFieldBool of bool

(** A typed parameter. Numbers without a sign have the bits that they have in C. *)
type typed_param = string * typed_param_value

and typed_param_value = Typed_params.value =
  | TypedFieldInt32 of int32
  | TypedFieldUInt32 of int32
  | TypedFieldInt64 of int64
  | TypedFieldUInt64 of int64
  | TypedFieldFloat of float
  | TypedFieldBool of bool
  | TypedFieldString of string

let typed (name, value) =
  ( name,
    match value with
    | SchedFieldInt32 number -> TypedFieldInt32 number
    | SchedFieldUInt32 number -> TypedFieldUInt32 number
    | SchedFieldInt64 number -> TypedFieldInt64 number
    | SchedFieldUInt64 number -> TypedFieldUInt64 number
    | SchedFieldFloat number -> TypedFieldFloat number
    | SchedFieldBool yes -> TypedFieldBool yes )

let scheduled (name, value) =
  ( name,
    match value with
    | TypedFieldInt32 number -> SchedFieldInt32 number
    | TypedFieldUInt32 number -> SchedFieldUInt32 number
    | TypedFieldInt64 number -> SchedFieldInt64 number
    | TypedFieldUInt64 number -> SchedFieldUInt64 number
    | TypedFieldFloat number -> SchedFieldFloat number
    | TypedFieldBool yes -> SchedFieldBool yes
    | TypedFieldString _ -> failwith "a scheduler's parameter that is a text" )

(** How a domain is moved. *)
type migrate_flag = Live  (** While it runs. *)

let migrate_flags = bits (function Live -> Constants.Domain_migrate_flags.live)

(** Which addresses memory is read by. *)
type memory_flag = Virtual  (** Those of the guest's programs. *)

let memory_flags = bits (function Virtual -> Constants.Domain_memory_flags.virtual_)

(** Which domains are wanted. *)
type list_flag =
  | ListActive  (** Those that are running. *)
  | ListInactive  (** Those that are not. *)
  | ListAll  (** Both. *)

(** Counters of a disk; -1 for what is not counted. *)
type block_stats = {
  rd_req : int64;  (** Reads. *)
  rd_bytes : int64;  (** Bytes read. *)
  wr_req : int64;  (** Writes. *)
  wr_bytes : int64;  (** Bytes written. *)
  errs : int64;  (** Errors. *)
}

(** Counters of a network interface; -1 for what is not counted. *)
type interface_stats = {
  rx_bytes : int64;  (** Bytes received. *)
  rx_packets : int64;  (** Packets received. *)
  rx_errs : int64;  (** Errors of receiving. *)
  rx_drop : int64;  (** Packets dropped instead of received. *)
  tx_bytes : int64;  (** Bytes sent. *)
  tx_packets : int64;  (** Packets sent. *)
  tx_errs : int64;  (** Errors of sending. *)
  tx_drop : int64;  (** Packets dropped instead of sent. *)
}

(** What these are in C, in bytes. *)
let block_stats_size = 40

let interface_stats_size = 64

(** Whose statistics are wanted, and how. *)
type get_all_domain_stats_flag =
  | GetAllDomainsStatsActive  (** Of active domains. *)
  | GetAllDomainsStatsInactive  (** Of inactive ones. *)
  | GetAllDomainsStatsOther  (** Of those in a state of no other kind. *)
  | GetAllDomainsStatsPaused  (** Of paused ones. *)
  | GetAllDomainsStatsPersistent  (** Of defined ones. *)
  | GetAllDomainsStatsRunning  (** Of running ones. *)
  | GetAllDomainsStatsShutoff  (** Of those that are shut off. *)
  | GetAllDomainsStatsTransient  (** Of those that are not defined. *)
  | GetAllDomainsStatsBacking  (** With the images behind disks. *)
  | GetAllDomainsStatsEnforceStats  (** With an error when a group is not known. *)

let stats_flags =
  bits
    Constants.Connect_get_all_domain_stats_flags.(
      function
      | GetAllDomainsStatsActive -> active
      | GetAllDomainsStatsInactive -> inactive
      | GetAllDomainsStatsOther -> other
      | GetAllDomainsStatsPaused -> paused
      | GetAllDomainsStatsPersistent -> persistent
      | GetAllDomainsStatsRunning -> running
      | GetAllDomainsStatsShutoff -> shutoff
      | GetAllDomainsStatsTransient -> transient
      | GetAllDomainsStatsBacking -> backing
      | GetAllDomainsStatsEnforceStats -> enforce_stats)

(** Groups of statistics. *)
type stats_type =
  | StatsState  (** What the domain is doing, and why. *)
  | StatsCpuTotal  (** Its CPU time. *)
  | StatsBalloon  (** Its memory. *)
  | StatsVcpu  (** Its virtual CPUs. *)
  | StatsInterface  (** Its network interfaces. *)
  | StatsBlock  (** Its disks. *)
  | StatsPerf  (** Its performance counters. *)

let stats_types =
  bits
    Constants.Domain_stats_types.(
      function
      | StatsState -> state
      | StatsCpuTotal -> cpu_total
      | StatsBalloon -> balloon
      | StatsVcpu -> vcpu
      | StatsInterface -> interface
      | StatsBlock -> block
      | StatsPerf -> perf)

(** Statistics of a domain. *)
type domain_stats_record = {
  dom_uuid : string;  (** The domain's UUID, 16 bytes. *)
  params : typed_param array;  (** The statistics. *)
}

(** What a document is to have. *)
type xml_desc_flag =
  | XmlSecure  (** What is secret, too. *)
  | XmlInactive  (** What holds from the next start on. *)
  | XmlUpdateCPU  (** The CPU as the host gives it. *)
  | XmlMigratable  (** What another host can use. *)

let xml_flags =
  bits
    Constants.Domain_xml_flags.(
      function
      | XmlSecure -> secure
      | XmlInactive -> inactive
      | XmlUpdateCPU -> update_cpu
      | XmlMigratable -> migratable)
