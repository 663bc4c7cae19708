(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: error. *)

(** How bad an error is. *)
module Error_level = struct
  let none = 0
  (** No error. *)

  let warning = 1
  (** Worth mentioning, but not a failure. *)

  let error = 2
  (** The call failed. *)

end

(** Which part of the library or the daemon an error comes from. *)
module Error_domain = struct
  let none = 0
  (** No particular part. *)

  let xen = 1
  (** The Xen driver (old, shared code). *)

  let xend = 2
  (** Talking to the old [xend] service. *)

  let xenstore = 3
  (** Talking to XenStore. *)

  let sexpr = 4
  (** S-expressions, the format of [xend]. *)

  let xml = 5
  (** XML, reading or writing. *)

  let dom = 6
  (** Handling domains (old; see [VIR_FROM_DOMAIN]). *)

  let rpc = 7
  (** Messages between client and daemon. *)

  let proxy = 8
  (** The old Xen proxy. *)

  let conf = 9
  (** Configuration files. *)

  let qemu = 10
  (** The QEMU driver. *)

  let net = 11
  (** Talking over the network (old). *)

  let test = 12
  (** The test driver. *)

  let remote = 13
  (** The remote driver. *)

  let openvz = 14
  (** The OpenVZ driver. *)

  let xenxm = 15
  (** Xen's [xm] configuration files. *)

  let stats_linux = 16
  (** Linux statistics. *)

  let lxc = 17
  (** The LXC driver. *)

  let storage = 18
  (** The storage driver. *)

  let network = 19
  (** The network driver. *)

  let domain = 20
  (** Domain configurations. *)

  let uml = 21
  (** The user-mode Linux driver, which is gone. *)

  let nodedev = 22
  (** The node device driver. *)

  let xen_inotify = 23
  (** Watching Xen's configuration files. *)

  let security = 24
  (** Security labels, such as of SELinux and AppArmor. *)

  let vbox = 25
  (** The VirtualBox driver. *)

  let interface = 26
  (** The interface driver. *)

  let one = 27
  (** The OpenNebula driver, which is gone. *)

  let esx = 28
  (** The ESX driver. *)

  let phyp = 29
  (** The IBM POWER hypervisor driver, which is gone. *)

  let secret = 30
  (** The secret driver. *)

  let cpu = 31
  (** CPU models and their comparison. *)

  let xenapi = 32
  (** The XenAPI driver, which is gone. *)

  let nwfilter = 33
  (** The network filter driver. *)

  let hook = 34
  (** Hook scripts of the host. *)

  let domain_snapshot = 35
  (** Domain snapshots. *)

  let audit = 36
  (** The host's audit log. *)

  let sysinfo = 37
  (** System information (SMBIOS and the like). *)

  let streams = 38
  (** Streams. *)

  let vmware = 39
  (** The VMware Workstation and Player driver. *)

  let event = 40
  (** The event loop. *)

  let libxl = 41
  (** The Xen driver that uses libxl. *)

  let locking = 42
  (** Disk locking. *)

  let hyperv = 43
  (** The Hyper-V driver. *)

  let capabilities = 44
  (** Capabilities of host and hypervisor. *)

  let uri = 45
  (** Connection URIs. *)

  let auth = 46
  (** Authentication. *)

  let dbus = 47
  (** D-Bus. *)

  let parallels = 48
  (** The Parallels (Virtuozzo) driver. *)

  let device = 49
  (** Devices of a domain. *)

  let ssh = 50
  (** SSH through libssh2. *)

  let lockspace = 51
  (** The lock daemon's lock spaces. *)

  let initctl = 52
  (** Talking to a container's init. *)

  let identity = 53
  (** The identity of a client. *)

  let cgroup = 54
  (** Linux control groups. *)

  let access = 55
  (** Access control. *)

  let systemd = 56
  (** Services of systemd. *)

  let bhyve = 57
  (** The bhyve driver. *)

  let crypto = 58
  (** Encryption. *)

  let firewall = 59
  (** The firewall of the host. *)

  let polkit = 60
  (** Polkit. *)

  let thread = 61
  (** Threads. *)

  let admin = 62
  (** Administration of daemons. *)

  let logging = 63
  (** The logging daemon. *)

  let xenxl = 64
  (** Xen's [xl] configuration files. *)

  let perf = 65
  (** Performance counters. *)

  let libssh = 66
  (** SSH through libssh. *)

  let resctrl = 67
  (** Allocation of CPU cache and memory bandwidth. *)

  let firewalld = 68
  (** Talking to firewalld. *)

  let domain_checkpoint = 69
  (** Domain checkpoints. *)

  let tpm = 70
  (** TPM devices. *)

  let bpf = 71
  (** Linux BPF programs. *)

  let ch = 72
  (** The Cloud Hypervisor driver. *)

end

(** What kind of error happened. Programs decide by these numbers; the message is for people. *)
module Error_number = struct
  let ok = 0
  (** No error. *)

  let internal_error = 1
  (** Something unforeseen went wrong inside; the message says what. *)

  let no_memory = 2
  (** There was not enough memory. *)

  let no_support = 3
  (** The driver does not offer this call. *)

  let unknown_host = 4
  (** The host name cannot be resolved. *)

  let no_connect = 5
  (** There is no connection to the hypervisor. *)

  let invalid_conn = 6
  (** The handle is not a valid connection. *)

  let invalid_domain = 7
  (** The handle is not a valid domain. *)

  let invalid_arg = 8
  (** An argument has a value that is not allowed. *)

  let operation_failed = 9
  (** The operation was tried and failed. *)

  let get_failed = 10
  (** An HTTP GET failed (old Xen). *)

  let post_failed = 11
  (** An HTTP POST failed (old Xen). *)

  let http_error = 12
  (** An HTTP reply had an unexpected status. *)

  let sexpr_serial = 13
  (** An S-expression could not be written (old Xen). *)

  let no_xen = 14
  (** The Xen hypervisor cannot be opened. *)

  let xen_call = 15
  (** A Xen hypercall failed. *)

  let os_type = 16
  (** The type of guest operating system is unknown or not supported. *)

  let no_kernel = 17
  (** The configuration lacks a kernel. *)

  let no_root = 18
  (** The configuration lacks a root device. *)

  let no_source = 19
  (** The device's configuration lacks a source. *)

  let no_target = 20
  (** The device's configuration lacks a target. *)

  let no_name = 21
  (** The domain's configuration lacks a name. *)

  let no_os = 22
  (** The domain's configuration lacks the operating system part. *)

  let no_device = 23
  (** The domain's configuration lacks a device that is needed. *)

  let no_xenstore = 24
  (** XenStore cannot be opened. *)

  let driver_full = 25
  (** There are too many drivers. *)

  let call_failed = 26
  (** The driver does not support the call (old). *)

  let xml_error = 27
  (** The XML is malformed, or its content makes no sense. *)

  let dom_exist = 28
  (** There is a domain with that name or UUID. *)

  let operation_denied = 29
  (** The call is not allowed on a read-only connection, or not to this user. *)

  let open_failed = 30
  (** A configuration file could not be opened. *)

  let read_failed = 31
  (** A configuration file could not be read. *)

  let parse_failed = 32
  (** A configuration file could not be parsed. *)

  let conf_syntax = 33
  (** A configuration file has a syntax error. *)

  let write_failed = 34
  (** A configuration file could not be written. *)

  let xml_detail = 35
  (** Detail of an XML error, with file and line. *)

  let invalid_network = 36
  (** The handle is not a valid network. *)

  let network_exist = 37
  (** There is a network with that name or UUID. *)

  let system_error = 38
  (** A system call failed; [int1] of the error is its [errno]. *)

  let rpc = 39
  (** A message between client and daemon could not be sent, received or understood. *)

  let gnutls_error = 40
  (** TLS reported an error. *)

  let war_no_network = 41
  (** The network driver could not be started. *)

  let no_domain = 42
  (** There is no such domain. *)

  let no_network = 43
  (** There is no such network. *)

  let invalid_mac = 44
  (** The hardware address is malformed. *)

  let auth_failed = 45
  (** Authentication failed. *)

  let invalid_storage_pool = 46
  (** The handle is not a valid storage pool. *)

  let invalid_storage_vol = 47
  (** The handle is not a valid storage volume. *)

  let war_no_storage = 48
  (** The storage driver could not be started. *)

  let no_storage_pool = 49
  (** There is no such storage pool. *)

  let no_storage_vol = 50
  (** There is no such storage volume. *)

  let war_no_node = 51
  (** The node device driver could not be started. *)

  let invalid_node_device = 52
  (** The handle is not a valid node device. *)

  let no_node_device = 53
  (** There is no such node device. *)

  let no_security_model = 54
  (** There is no such security model. *)

  let operation_invalid = 55
  (** The operation does not fit the object's present state. *)

  let war_no_interface = 56
  (** The interface driver could not be started. *)

  let no_interface = 57
  (** There is no such interface. *)

  let invalid_interface = 58
  (** The handle is not a valid interface. *)

  let multiple_interfaces = 59
  (** Several interfaces match. *)

  let war_no_nwfilter = 60
  (** The network filter driver could not be started. *)

  let invalid_nwfilter = 61
  (** The handle is not a valid network filter. *)

  let no_nwfilter = 62
  (** There is no such network filter. *)

  let build_firewall = 63
  (** Firewall rules could not be set up. *)

  let war_no_secret = 64
  (** The secret driver could not be started. *)

  let invalid_secret = 65
  (** The handle is not a valid secret, or its value may not be read. *)

  let no_secret = 66
  (** There is no such secret, or it has no value. *)

  let config_unsupported = 67
  (** The configuration asks for something that is not supported. *)

  let operation_timeout = 68
  (** The operation took too long, or a lock was not free in time. *)

  let migrate_persist_failed = 69
  (** The guest has migrated, but its configuration could not be stored at the destination. *)

  let hook_script_failed = 70
  (** A hook script reported failure. *)

  let invalid_domain_snapshot = 71
  (** The handle is not a valid snapshot. *)

  let no_domain_snapshot = 72
  (** There is no such snapshot. *)

  let invalid_stream = 73
  (** The handle is not a valid stream. *)

  let argument_unsupported = 74
  (** The driver offers the call, but not with this argument. *)

  let storage_probe_failed = 75
  (** What is on a storage device could not be found out. *)

  let storage_pool_built = 76
  (** The storage pool has been built before. *)

  let snapshot_revert_risky = 77
  (** Going back to the snapshot is risky and has to be forced. *)

  let operation_aborted = 78
  (** The operation was cancelled on request. *)

  let auth_cancelled = 79
  (** The user cancelled the authentication. *)

  let no_domain_metadata = 80
  (** The domain has no such metadata. *)

  let migrate_unsafe = 81
  (** Migrating would endanger the guest's data and has to be forced. *)

  let overflow = 82
  (** A number is too large for its type or field. *)

  let block_copy_active = 83
  (** A block copy job is running and prevents the operation. *)

  let operation_unsupported = 84
  (** The driver offers the call, but not for this object or in this way. *)

  let ssh = 85
  (** SSH through libssh2 reported an error. *)

  let agent_unresponsive = 86
  (** The guest agent does not answer. *)

  let resource_busy = 87
  (** Something that is needed is in use elsewhere. *)

  let access_denied = 88
  (** The access rules forbid the operation. *)

  let dbus_service = 89
  (** A D-Bus service reported an error. *)

  let storage_vol_exist = 90
  (** There is a storage volume with that name. *)

  let cpu_incompatible = 91
  (** The CPU lacks what is asked for. *)

  let xml_invalid_schema = 92
  (** The XML does not fit the schema. *)

  let migrate_finish_ok = 93
  (** Last step of a migration that went well although an error was expected; used inside. *)

  let auth_unavailable = 94
  (** No way to authenticate is available. *)

  let no_server = 95
  (** The daemon has no such server. *)

  let no_client = 96
  (** The server has no such client. *)

  let agent_unsynced = 97
  (** The guest agent's answer does not belong to the question. *)

  let libssh = 98
  (** SSH through libssh reported an error. *)

  let device_missing = 99
  (** The domain has no such device. *)

  let invalid_nwfilter_binding = 100
  (** The handle is not a valid network filter binding. *)

  let no_nwfilter_binding = 101
  (** There is no such network filter binding. *)

  let invalid_domain_checkpoint = 102
  (** The handle is not a valid checkpoint. *)

  let no_domain_checkpoint = 103
  (** There is no such checkpoint. *)

  let no_domain_backup = 104
  (** No backup job is running. *)

  let invalid_network_port = 105
  (** The handle is not a valid network port. *)

  let network_port_exist = 106
  (** There is a network port with that UUID. *)

  let no_network_port = 107
  (** There is no such network port. *)

  let no_hostname = 108
  (** The guest's host name is not known. *)

  let checkpoint_inconsistent = 109
  (** The checkpoint cannot be used, as its data is damaged or incomplete. *)

  let multiple_domains = 110
  (** Several domains match. *)

  let no_network_metadata = 111
  (** The network has no such metadata. *)

  let agent_command_timeout = 112
  (** The guest agent did not complete the command in time. *)

  let agent_command_failed = 113
  (** The guest agent reported that the command failed. *)

  let invalid_encr_key_secret = 114
  (** The secret that holds an encryption key is not usable. *)

end

