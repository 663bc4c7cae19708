(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of Connect, as the specification has them. *)

type 'rights t = 'rights Objects.connect
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val close : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val set_identity : ?flags:int -> [> `R ] Objects.connect -> Typed_params.t -> unit
(** Replaces the identity under which the server judges a connection's calls.

    Meant for proxies that act for clients of their own. The server accepts it from trusted, fully authorised callers only. Not available on read-only connections.
    @param params The new identity; items left out are unset.
    @param flags Reserved; pass 0.
    In C: [virConnectSetIdentity], since 5.8.0 *)

val get_type : [> `R ] Objects.connect -> string
(** Tells the name of the hypervisor driver behind a connection, such as [QEMU].
    @return Name of the driver; belongs to the connection, not to be freed.
    In C: [virConnectGetType], since 0.0.3 *)

val get_version : [> `R ] Objects.connect -> int64
(** Tells the version of the hypervisor that runs the domains.

    Encoded as major * 1,000,000 + minor * 1,000 + micro. Some drivers can only tell with sufficient privileges.
    In C: [virConnectGetVersion], since 0.0.3 *)

val get_lib_version : [> `R ] Objects.connect -> int64
(** Tells the version of the library on the side of the server.

    Encoded as major * 1,000,000 + minor * 1,000 + micro.
    In C: [virConnectGetLibVersion], since 0.7.3 *)

val get_hostname : [> `R ] Objects.connect -> string
(** Tells the name of the host that runs the hypervisor.

    For remote connections that is the server's name, as seen by itself.
    In C: [virConnectGetHostname], since 0.3.0 *)

val get_uri : [> `R ] Objects.connect -> string
(** Tells the URI a connection was opened with.

    Where a default or an alias was used, this is what came of it.
    In C: [virConnectGetURI], since 0.3.0 *)

val get_sysinfo : ?flags:int -> [> `R ] Objects.connect -> string
(** Describes the host's firmware, board and memory modules, as XML in the layout of SMBIOS.

    Fails with [VIR_ERR_NO_SUPPORT] where the host has no such information.
    @param flags Reserved; pass 0.
    In C: [virConnectGetSysinfo], since 0.8.8 *)

val set_keep_alive : [> `R ] Objects.connect -> int -> int -> int
(** Sets how often the other side is asked for a sign of life.

    After [count] questions in a row without any answer the connection counts as lost. Needs a running event loop. Connections that go to no server do not need it and [virConnectIsAlive] serves them.
    @param interval Silence after which a message is sent, in seconds; 0 or less switches keepalive off.
    @param count Messages that may stay unanswered; 0 means the first silent interval ends the connection.
    @return 0 when set, 1 when the other side cannot do keepalive, -1 with an error.
    In C: [virConnectSetKeepAlive], since 0.9.8 *)

val get_max_vcpus : ?type_:string -> [> `R ] Objects.connect -> int
(** Tells how many virtual CPUs a domain may have at most.

    Specific limits of machine types are in [virConnectGetDomainCapabilities].
    @param type_ Kind of virtualisation, such as [kvm]; NULL for the driver's default.
    @return The greatest number of virtual CPUs.
    In C: [virConnectGetMaxVcpus], since 0.2.1 *)

val get_capabilities : [> `R ] Objects.connect -> string
(** Describes what the host and its hypervisor can do, as XML.

    Covers CPU, NUMA topology, security models and the kinds of guests that can run.
    In C: [virConnectGetCapabilities], since 0.2.1 *)

val is_encrypted : [> `R ] Objects.connect -> bool
(** Tells whether the connection's traffic is encrypted.
    In C: [virConnectIsEncrypted], since 0.7.3 *)

val is_secure : [> `R ] Objects.connect -> bool
(** Tells whether the connection is safe from eavesdropping.

    That is so for encrypted traffic and for channels that do not leave the host, such as UNIX sockets.
    In C: [virConnectIsSecure], since 0.7.3 *)

val is_alive : [> `R ] Objects.connect -> bool
(** Tells whether the connection still works.

    A remote connection counts as dead once it is closed or keepalive has failed; nothing is sent to find out.
    In C: [virConnectIsAlive], since 0.9.8 *)

val compare_cpu : ?flags:int -> [> `R ] Objects.connect -> string -> int
(** Compares a CPU description with the host's CPU.

    The abilities of the hypervisor are not considered; [virConnectCompareHypervisorCPU] considers them too.
    @param xml_desc CPU description, as a [cpu] element of host or guest, or whole capabilities.
    @param flags Combination of [ConnectCompareCPUFlags] values.
    @return Result of the comparison, a value of [virCPUCompareResult]; -1 is an error.
    In C: [virConnectCompareCPU], since 0.7.5 *)

val compare_hypervisor_cpu : ?emulator:string -> ?arch:string -> ?machine:string -> ?virttype:string -> ?flags:int -> [> `W ] Objects.connect -> string -> int
(** Compares a CPU description with what the hypervisor can offer on this host.

    Arguments that are NULL stand for the hypervisor's defaults. Not available on read-only connections.
    @param emulator Path of the emulator binary, or NULL.
    @param arch CPU architecture, such as [x86_64], or NULL.
    @param machine Machine type, such as [q35], or NULL.
    @param virttype Kind of virtualisation, such as [kvm], or NULL.
    @param xml_cpu CPU description, as a [cpu] element.
    @param flags Combination of [ConnectCompareCPUFlags] values.
    @return Result of the comparison, a value of [virCPUCompareResult]; -1 is an error.
    In C: [virConnectCompareHypervisorCPU], since 4.4.0 *)

val get_cpu_model_names : ?flags:int -> [> `R ] Objects.connect -> string -> string array
(** Lists the CPU models known for an architecture.

    The hypervisor may be unable to run some of them on this host. An empty list means that any name is accepted.
    @param arch CPU architecture, such as [x86_64].
    @param flags Reserved; pass 0.
    In C: [virConnectGetCPUModelNames], since 1.1.3 *)

val baseline_cpu : ?flags:int -> [> `R ] Objects.connect -> string array -> string
(** Computes the richest CPU description that all given CPUs can provide.

    Guests started with it can move between those hosts, as far as the CPU goes. The hypervisor is not considered; [virConnectBaselineHypervisorCPU] considers it too. Fails with [VIR_ERR_OPERATION_FAILED] or [VIR_ERR_CPU_INCOMPATIBLE] when the CPUs have nothing in common.
    @param xml_cpus CPU descriptions of the hosts; at least one.
    @param flags Combination of [ConnectBaselineCPUFlags] values.
    @return CPU description, as a [cpu] element.
    In C: [virConnectBaselineCPU], since 0.7.7 *)

val baseline_hypervisor_cpu : ?emulator:string -> ?arch:string -> ?machine:string -> ?virttype:string -> ?flags:int -> [> `W ] Objects.connect -> string array -> string
(** Computes the richest CPU description that all given CPUs and this hypervisor can provide.

    Takes the host model CPUs of [virConnectGetDomainCapabilities] best. Arguments that are NULL stand for the hypervisor's defaults. A single CPU is fitted to what the hypervisor can run. Not available on read-only connections.
    @param emulator Path of the emulator binary, or NULL.
    @param arch CPU architecture, such as [x86_64], or NULL.
    @param machine Machine type, such as [q35], or NULL.
    @param virttype Kind of virtualisation, such as [kvm], or NULL.
    @param xml_cpus CPU descriptions of the hosts; at least one.
    @param flags Combination of [ConnectBaselineCPUFlags] values.
    @return CPU description, as a [cpu] element.
    In C: [virConnectBaselineHypervisorCPU], since 4.4.0 *)

val get_domain_capabilities : ?emulatorbin:string -> ?arch:string -> ?machine:string -> ?virttype:string -> ?flags:int -> [> `W ] Objects.connect -> string
(** Describes what the hypervisor offers for domains of a certain kind, as XML.

    Tells the accepted values for devices, firmware and CPU modes. Arguments that are NULL stand for the hypervisor's defaults; fails with [VIR_ERR_INVALID_ARG] when they contradict each other. Not available on read-only connections.
    @param emulatorbin Path of the emulator binary, or NULL.
    @param arch CPU architecture, such as [x86_64], or NULL.
    @param machine Machine type, such as [q35], or NULL.
    @param virttype Kind of virtualisation, such as [kvm], or NULL.
    @param flags Combination of [ConnectGetDomainCapabilitiesFlags] values.
    In C: [virConnectGetDomainCapabilities], since 1.2.7 *)

val domain_event_deregister_any : [> `R ] Objects.connect -> int -> unit
(** Takes back a registration made with [virConnectDomainEventRegisterAny].

    [freecb] of the registration is called for its pointer once the callback can no longer run, which may be after this call returns. An unknown number gives [VIR_ERR_INVALID_ARG].
    @param callback_id Number that the registration returned.
    In C: [virConnectDomainEventDeregisterAny], since 0.8.0 *)

val list_domains : [> `R ] Objects.connect -> int array
(** Lists the numeric IDs of the active domains.

    Inactive domains have no ID and are missing. A domain may start or stop between counting and listing, so prefer [virConnectListAllDomains], which returns handles in one go.
    @deprecated use virConnectListAllDomains
    In C: [virConnectListDomains], since 0.0.3 *)

val num_of_domains : [> `R ] Objects.connect -> int
(** Counts the active domains.

    The number may be stale as soon as it is returned; [virConnectListAllDomains] counts and lists together.
    In C: [virConnectNumOfDomains], since 0.0.3 *)

val domain_xml_from_native : ?flags:int -> [> `W ] Objects.connect -> string -> string -> string
(** Translates a hypervisor's own configuration format into domain XML.

    Nothing is defined or started. What the format does not say is filled with defaults, and what has no counterpart in XML is dropped.
    @param native_format Name of the format, for example [xen-xl], [vmware-vmx] or [lxc-tools].
    @param native_config Configuration in that format.
    @param flags Reserved; pass 0.
    In C: [virConnectDomainXMLFromNative], since 0.6.4 *)

val domain_xml_to_native : ?flags:int -> [> `W ] Objects.connect -> string -> string -> string
(** Translates domain XML into a hypervisor's own configuration format.

    Nothing is defined or started. The result shows what would be used, for example the emulator's command line; it may depend on the host.
    @param native_format Name of the format, for example [qemu-argv], [xen-xl] or [vmware-vmx].
    @param domain_xml Domain XML.
    @param flags Reserved; pass 0.
    In C: [virConnectDomainXMLToNative], since 0.6.4 *)

val num_of_defined_domains : [> `R ] Objects.connect -> int
(** Counts the inactive domains with a stored configuration.

    The number may be stale as soon as it is returned; [virConnectListAllDomains] counts and lists together.
    In C: [virConnectNumOfDefinedDomains], since 0.1.5 *)

val list_defined_domains : [> `R ] Objects.connect -> string array
(** Lists the names of the inactive domains with a stored configuration.

    Prefer [virConnectListAllDomains], which needs no prior count and returns handles.
    @deprecated use virConnectListAllDomains
    In C: [virConnectListDefinedDomains], since 0.1.1 *)

val list_all_domains : ?flags:int -> 'a Objects.connect -> 'a Objects.domain list
(** Lists domains, active and inactive, as far as they match the filter.

    The list is taken in one step, without the gap between counting and listing that the older calls have. Domains that the caller may not see are left out.
    @param flags Combination of [ConnectListAllDomainsFlags] values.
    In C: [virConnectListAllDomains], since 0.9.13 *)

val num_of_interfaces : [> `R ] Objects.connect -> int
(** Counts the host interfaces that are up.
    In C: [virConnectNumOfInterfaces], since 0.6.4 *)

val list_interfaces : [> `R ] Objects.connect -> string array
(** Lists the names of the host interfaces that are up.

    The number may change between counting and listing.
    @return Number of names filled in.
    @deprecated use virConnectListAllInterfaces
    In C: [virConnectListInterfaces], since 0.6.4 *)

val num_of_defined_interfaces : [> `R ] Objects.connect -> int
(** Counts the host interfaces that are configured but down.
    In C: [virConnectNumOfDefinedInterfaces], since 0.7.0 *)

val list_defined_interfaces : [> `R ] Objects.connect -> string array
(** Lists the names of the host interfaces that are configured but down.

    The number may change between counting and listing.
    @return Number of names filled in.
    @deprecated use virConnectListAllInterfaces
    In C: [virConnectListDefinedInterfaces], since 0.7.0 *)

val list_all_interfaces : ?flags:int -> 'a Objects.connect -> 'a Objects.interface list
(** Lists the host's interfaces, or those that match [flags].
    @param flags Combination of [ConnectListAllInterfacesFlags] values.
    In C: [virConnectListAllInterfaces], since 0.10.2 *)

val num_of_networks : [> `R ] Objects.connect -> int
(** Counts the active networks.
    In C: [virConnectNumOfNetworks], since 0.2.0 *)

val list_networks : [> `R ] Objects.connect -> string array
(** Lists the names of active networks.

    The number can change between counting and listing: prefer [virConnectListAllNetworks], which has no such race. The caller frees every name.
    @deprecated use virConnectListAllNetworks
    In C: [virConnectListNetworks], since 0.2.0 *)

val num_of_defined_networks : [> `R ] Objects.connect -> int
(** Counts the inactive networks that have a stored configuration.
    In C: [virConnectNumOfDefinedNetworks], since 0.2.0 *)

val list_defined_networks : [> `R ] Objects.connect -> string array
(** Lists the names of networks that are defined but inactive.

    The number can change between counting and listing: prefer [virConnectListAllNetworks]. The caller frees every name.
    @deprecated use virConnectListAllNetworks
    In C: [virConnectListDefinedNetworks], since 0.2.0 *)

val list_all_networks : ?flags:int -> 'a Objects.connect -> 'a Objects.network list
(** Lists networks, active and inactive, with handles to all of them.

    Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
    @param flags Combination of [ConnectListAllNetworksFlags] values.
    In C: [virConnectListAllNetworks], since 0.10.2 *)

val network_event_deregister_any : [> `R ] Objects.connect -> int -> unit
(** Removes a network event callback.

    The release function given at registration runs afterwards, perhaps not before the event loop's next turn.
    @param callback_id Number that the registration returned.
    In C: [virConnectNetworkEventDeregisterAny], since 1.2.1 *)

val node_num_of_devices : ?cap:string -> ?flags:int -> [> `R ] Objects.connect -> int
(** Counts the host's active devices.

    [virConnectListAllNodeDevices] counts and lists in one step.
    @param cap Capability the devices must have, such as [pci]; NULL for all devices.
    @param flags Reserved; pass 0.
    In C: [virNodeNumOfDevices], since 0.5.0 *)

val node_list_devices : ?cap:string -> ?flags:int -> [> `R ] Objects.connect -> string array
(** Lists the names of the host's active devices.

    The number may change between counting and listing.
    @param cap Capability the devices must have, such as [pci]; NULL for all devices.
    @param flags Reserved; pass 0.
    @return Number of names filled in.
    @deprecated use virConnectListAllNodeDevices
    In C: [virNodeListDevices], since 0.5.0 *)

val list_all_node_devices : ?flags:int -> 'a Objects.connect -> 'a Objects.node_device list
(** Lists the host's devices, or those that match [flags].
    @param flags Combination of [ConnectListAllNodeDeviceFlags] values.
    In C: [virConnectListAllNodeDevices], since 0.10.2 *)

val node_device_event_deregister_any : [> `R ] Objects.connect -> int -> unit
(** Ends a subscription to events about host devices.

    The release function given at registration is called.
    @param callback_id ID of the subscription.
    In C: [virConnectNodeDeviceEventDeregisterAny], since 2.2.0 *)

val node_get_memory_parameters : ?flags:int -> [> `R ] Objects.connect -> Typed_params.t
(** Reports how the host shares equal memory pages.

    Call it with [nparams] 0 to learn how many items there are.
    @param flags Reserved; pass 0.
    In C: [virNodeGetMemoryParameters], since 0.10.2 *)

val node_set_memory_parameters : ?flags:int -> [> `W ] Objects.connect -> Typed_params.t -> unit
(** Changes how the host shares equal memory pages.

    Only the pause, the pages per scan and merging across NUMA nodes can be set. Not available on read-only connections.
    @param params Settings to change; those left out stay.
    @param flags Reserved; pass 0.
    In C: [virNodeSetMemoryParameters], since 0.10.2 *)

val node_get_cpu_map : ?flags:int -> [> `R ] Objects.connect -> bytes * int
(** Tells which host CPUs are present and which of them are online.

    Bit [n % 8] of byte [n / 8] in the map is set when CPU [n] is online. The map has just as many bytes as the returned number of CPUs needs.
    @param flags Reserved; pass 0.
    @return Number of CPUs present, online or not.
    In C: [virNodeGetCPUMap], since 1.0.0 *)

val node_get_sev_info : ?flags:int -> [> `W ] Objects.connect -> Typed_params.t
(** Reports the host's facts about AMD SEV.

    Fails with [VIR_ERR_OPERATION_UNSUPPORTED] when host or hypervisor lack it.
    @param flags Reserved; pass 0.
    In C: [virNodeGetSEVInfo], since 4.5.0 *)

val node_get_info : [> `R ] Objects.connect -> Records.node_info
(** Reports basic facts about the host: memory, CPUs and their topology.

    The product of nodes, sockets, cores and threads may exceed the CPUs in use, as some can be offline; [virConnectGetCapabilities] has the exact topology.
    In C: [virNodeGetInfo], since 0.1.0 *)

val node_get_cpu_stats : ?flags:int -> [> `R ] Objects.connect -> int -> Records.node_cpu_stats list
(** Reports how one CPU of the host, or all of them together, spent their time.

    Call it with [nparams] 0 to learn how many figures there are.
    @param cpu_num Number of the CPU, from 0; [VIR_NODE_CPU_STATS_ALL_CPUS] for the sum.
    @param flags Reserved; pass 0.
    In C: [virNodeGetCPUStats], since 0.9.3 *)

val node_get_memory_stats : ?flags:int -> [> `R ] Objects.connect -> int -> Records.node_memory_stats list
(** Reports the use of memory in one NUMA node of the host or in all of them together.

    Call it with [nparams] 0 to learn how many figures there are.
    @param cell_num Number of the NUMA node, from 0; [VIR_NODE_MEMORY_STATS_ALL_CELLS] for the sum.
    @param flags Reserved; pass 0.
    In C: [virNodeGetMemoryStats], since 0.9.3 *)

val node_get_free_memory : [> `R ] Objects.connect -> int64
(** Tells how much memory of the host is free.

    Some hypervisors cannot tell and fail with [VIR_ERR_NO_SUPPORT].
    @return Free memory, in bytes; 0 with an error.
    In C: [virNodeGetFreeMemory], since 0.3.3 *)

val node_get_security_model : [> `R ] Objects.connect -> Records.security_model
(** Tells the security model that confines domains on the host.

    Where several are in use, the first of them.
    In C: [virNodeGetSecurityModel], since 0.6.1 *)

val node_suspend_for_duration : ?flags:int -> [> `W ] Objects.connect -> int -> int64 -> unit
(** Puts the host to sleep for a while.

    The real time clock is set to wake it up. Returns as soon as the sleep is scheduled, some seconds before it begins. Fails with [VIR_ERR_OPERATION_INVALID] when a suspend is pending already. Not available on read-only connections.
    @param target How deep to sleep.
    @param duration How long to sleep, in seconds; 60 or more.
    @param flags Reserved; pass 0.
    In C: [virNodeSuspendForDuration], since 0.9.8 *)

val node_get_cells_free_memory : [> `R ] Objects.connect -> int -> int -> int * int64 array
(** Tells how much memory is free in each of a range of NUMA nodes.
    @param start_cell First NUMA node, from 0.
    @param max_cells Most NUMA nodes to report on.
    @return Number of entries filled in.
    In C: [virNodeGetCellsFreeMemory], since 0.3.3 *)

val node_get_free_pages : ?flags:int -> [> `R ] Objects.connect -> int array -> int -> int -> int * int64 array
(** Tells how many memory pages of given sizes are free in each of a range of NUMA nodes.

    The counts are ordered by node, within a node by page size. The sizes a host knows are in [virConnectGetCapabilities].
    @param pages Page sizes asked about, in KiB.
    @param startcell First NUMA node, from 0; -1 for the sum of all, with [cellcount] 1.
    @param cellcount Number of NUMA nodes.
    @param flags Reserved; pass 0.
    @return Number of entries filled in.
    In C: [virNodeGetFreePages], since 1.2.6 *)

val node_alloc_pages : ?flags:int -> [> `W ] Objects.connect -> int array -> int64 array -> int -> int -> int
(** Reserves huge pages of given sizes on a range of NUMA nodes.

    The numbers are added to the pools or, with [VIR_NODE_ALLOC_PAGES_SET], replace their sizes. The kernel may reserve fewer than asked for when memory is fragmented. Not available on read-only connections.
    @param page_sizes Page sizes, in KiB.
    @param page_counts Number of pages for each size, on each NUMA node.
    @param start_cell First NUMA node, from 0; -1 lets the kernel spread the pages over all of them.
    @param cell_count Number of NUMA nodes.
    @param flags Combination of [NodeAllocPagesFlags] values.
    @return Number of NUMA nodes whose pools were adjusted.
    In C: [virNodeAllocPages], since 1.2.9 *)

val list_all_nw_filter_bindings : ?flags:int -> 'a Objects.connect -> 'a Objects.nw_filter_binding list
(** Lists the filter bindings.
    @param flags Reserved; pass 0.
    In C: [virConnectListAllNWFilterBindings], since 4.5.0 *)

val num_of_nw_filters : [> `R ] Objects.connect -> int
(** Counts the network filters.
    In C: [virConnectNumOfNWFilters], since 0.8.0 *)

val list_nw_filters : [> `R ] Objects.connect -> string array
(** Lists the names of the network filters.

    The number may change between counting and listing.
    @return Number of names filled in.
    @deprecated use virConnectListAllNWFilters
    In C: [virConnectListNWFilters], since 0.8.0 *)

val list_all_nw_filters : ?flags:int -> 'a Objects.connect -> 'a Objects.nw_filter list
(** Lists the network filters.
    @param flags Reserved; pass 0.
    In C: [virConnectListAllNWFilters], since 0.10.2 *)

val num_of_secrets : [> `R ] Objects.connect -> int
(** Counts the secrets that are defined.
    In C: [virConnectNumOfSecrets], since 0.7.1 *)

val list_secrets : [> `R ] Objects.connect -> string array
(** Lists the UUIDs of the defined secrets, as text.

    The number can change between counting and listing: prefer [virConnectListAllSecrets]. The caller frees every UUID.
    @deprecated use virConnectListAllSecrets
    In C: [virConnectListSecrets], since 0.7.1 *)

val list_all_secrets : ?flags:int -> 'a Objects.connect -> 'a Objects.secret list
(** Lists secrets with handles to all of them.

    Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
    @param flags Combination of [ConnectListAllSecretsFlags] values.
    In C: [virConnectListAllSecrets], since 0.10.2 *)

val secret_event_deregister_any : [> `R ] Objects.connect -> int -> unit
(** Removes a secret event callback.

    The release function given at registration runs afterwards, perhaps not before the event loop's next turn.
    @param callback_id Number that the registration returned.
    In C: [virConnectSecretEventDeregisterAny], since 3.0.0 *)

val get_storage_pool_capabilities : ?flags:int -> [> `R ] Objects.connect -> string
(** Describes as XML which types of pools the storage driver supports, with their source and target formats.

    The caller frees the text.
    @param flags Reserved; pass 0.
    In C: [virConnectGetStoragePoolCapabilities], since 5.2.0 *)

val num_of_storage_pools : [> `R ] Objects.connect -> int
(** Counts the active storage pools.
    In C: [virConnectNumOfStoragePools], since 0.4.1 *)

val list_storage_pools : [> `R ] Objects.connect -> string array
(** Lists the names of active storage pools.

    The number can change between counting and listing: prefer [virConnectListAllStoragePools]. The caller frees every name.
    @deprecated use virConnectListAllStoragePools
    In C: [virConnectListStoragePools], since 0.4.1 *)

val num_of_defined_storage_pools : [> `R ] Objects.connect -> int
(** Counts the inactive storage pools that have a stored configuration.
    In C: [virConnectNumOfDefinedStoragePools], since 0.4.1 *)

val list_defined_storage_pools : [> `R ] Objects.connect -> string array
(** Lists the names of storage pools that are defined but inactive.

    The number can change between counting and listing: prefer [virConnectListAllStoragePools]. The caller frees every name.
    @deprecated use virConnectListAllStoragePools
    In C: [virConnectListDefinedStoragePools], since 0.4.1 *)

val list_all_storage_pools : ?flags:int -> 'a Objects.connect -> 'a Objects.storage_pool list
(** Lists storage pools, active and inactive, with handles to all of them.

    Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.
    @param flags Combination of [ConnectListAllStoragePoolsFlags] values.
    In C: [virConnectListAllStoragePools], since 0.10.2 *)

val find_storage_pool_sources : ?src_spec:string -> ?flags:int -> [> `W ] Objects.connect -> string -> string
(** Searches for storage that a pool could be made of.

    The result is a [<sources>] document with one [<source>] per find, ready to go into a pool's XML. Some types search the host itself, others need to be told where to look. Fails with [VIR_ERR_NO_SUPPORT] for types that cannot be searched. The caller frees the text.
    @param type_ Type of pool, such as [logical] or [netfs].
    @param src_spec A [<source>] document that says where to look; NULL when the type needs none.
    @param flags Reserved; pass 0.
    In C: [virConnectFindStoragePoolSources], since 0.4.5 *)

val storage_pool_event_deregister_any : [> `R ] Objects.connect -> int -> unit
(** Removes a storage pool event callback.

    The release function given at registration runs afterwards, perhaps not before the event loop's next turn.
    @param callback_id Number that the registration returned.
    In C: [virConnectStoragePoolEventDeregisterAny], since 2.0.0 *)

