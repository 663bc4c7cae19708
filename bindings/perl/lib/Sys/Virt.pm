# Generated from api-spec by `cargo xtask generate`. Do not edit.

package Sys::Virt;

use strict;
use warnings;

our $VERSION = '12.7.0';

use Sys::Virt::Admin;
use Sys::Virt::Admin::Client;
use Sys::Virt::Admin::Server;
use Sys::Virt::Domain;
use Sys::Virt::DomainCheckpoint;
use Sys::Virt::DomainSnapshot;
use Sys::Virt::Error;
use Sys::Virt::Event;
use Sys::Virt::Interface;
use Sys::Virt::NWFilter;
use Sys::Virt::NWFilterBinding;
use Sys::Virt::Network;
use Sys::Virt::NetworkPort;
use Sys::Virt::NodeDevice;
use Sys::Virt::Secret;
use Sys::Virt::StoragePool;
use Sys::Virt::StorageVol;
use Sys::Virt::Stream;

require XSLoader;
XSLoader::load('Sys::Virt', $VERSION);

# A handle belongs to the thread that has it: others get an undefined reference, and not a second owner.
sub CLONE_SKIP { return 1 }

=encoding utf-8

=head1 NAME

Sys::Virt - a session with a hypervisor's management driver, local or on another host

=head1 DESCRIPTION

A session with a hypervisor's management driver, local or on another host. Everything else is found through it. The handle is counted by reference: C<virConnectRef> adds one, C<virConnectClose> drops one, and the session ends with the last.

=head1 METHODS

A call that fails throws an object of L<Sys::Virt::Error>.

=head2 my $text = $conn->baseline_cpu(\@xmlCPUs, $flags = 0)

Computes the richest CPU description that all given CPUs can provide.

Guests started with it can move between those hosts, as far as the CPU goes. The hypervisor is not considered; C<virConnectBaselineHypervisorCPU> considers it too. Fails with C<VIR_ERR_OPERATION_FAILED> or C<VIR_ERR_CPU_INCOMPATIBLE> when the CPUs have nothing in common.

=over 4

=item C<\@xmlCPUs>

CPU descriptions of the hosts; at least one.

=item C<$flags>

Combination of C<ConnectBaselineCPUFlags> values.

=back

Gives: CPU description, as a C<cpu> element.

In C: C<virConnectBaselineCPU>, since 0.7.7.

=head2 my $text = $conn->baseline_hypervisor_cpu($emulator, $arch, $machine, $virttype, \@xmlCPUs, $flags = 0)

Computes the richest CPU description that all given CPUs and this hypervisor can provide.

Takes the host model CPUs of C<virConnectGetDomainCapabilities> best. Arguments that are NULL stand for the hypervisor's defaults. A single CPU is fitted to what the hypervisor can run. Not available on read-only connections.

=over 4

=item C<$emulator>

Path of the emulator binary, or NULL.

=item C<$arch>

CPU architecture, such as C<x86_64>, or NULL.

=item C<$machine>

Machine type, such as C<q35>, or NULL.

=item C<$virttype>

Kind of virtualisation, such as C<kvm>, or NULL.

=item C<\@xmlCPUs>

CPU descriptions of the hosts; at least one.

=item C<$flags>

Combination of C<ConnectBaselineCPUFlags> values.

=back

Gives: CPU description, as a C<cpu> element.

In C: C<virConnectBaselineHypervisorCPU>, since 4.4.0.

=head2 my $number = $conn->compare_cpu($xmlDesc, $flags = 0)

Compares a CPU description with the host's CPU.

The abilities of the hypervisor are not considered; C<virConnectCompareHypervisorCPU> considers them too.

=over 4

=item C<$xmlDesc>

CPU description, as a C<cpu> element of host or guest, or whole capabilities.

=item C<$flags>

Combination of C<ConnectCompareCPUFlags> values.

=back

Gives: Result of the comparison, a value of C<virCPUCompareResult>; -1 is an error.

In C: C<virConnectCompareCPU>, since 0.7.5.

=head2 my $number = $conn->compare_hypervisor_cpu($emulator, $arch, $machine, $virttype, $xmlCPU, $flags = 0)

Compares a CPU description with what the hypervisor can offer on this host.

Arguments that are NULL stand for the hypervisor's defaults. Not available on read-only connections.

=over 4

=item C<$emulator>

Path of the emulator binary, or NULL.

=item C<$arch>

CPU architecture, such as C<x86_64>, or NULL.

=item C<$machine>

Machine type, such as C<q35>, or NULL.

=item C<$virttype>

Kind of virtualisation, such as C<kvm>, or NULL.

=item C<$xmlCPU>

CPU description, as a C<cpu> element.

=item C<$flags>

Combination of C<ConnectCompareCPUFlags> values.

=back

Gives: Result of the comparison, a value of C<virCPUCompareResult>; -1 is an error.

In C: C<virConnectCompareHypervisorCPU>, since 4.4.0.

=head2 my $domain = $conn->create_domain($xmlDesc, $flags = 0)

Starts a new domain from XML, without storing its configuration.

The domain is transient and vanishes when it stops. If a persistent domain with the same name and UUID is inactive, that one is started with the given configuration instead, and its stored one stays untouched. Fails with C<VIR_ERR_OPERATION_INVALID> when a domain with this identity is active already.

=over 4

=item C<$xmlDesc>

Domain XML.

=item C<$flags>

Combination of C<DomainCreateFlags> values.

=back

In C: C<virDomainCreateXML>, since 0.5.0.

=head2 my $domain = $conn->create_domain_with_files($xmlDesc, \@files, $flags = 0)

Starts a new transient domain from XML and hands open files to its init process.

For containers: the files appear in the guest as descriptors 3, 4 and so on. Over a connection to a daemon this works only through a local socket. Otherwise it acts like C<virDomainCreateXML>.

=over 4

=item C<$xmlDesc>

Domain XML.

=item C<\@files>

Open file descriptors; they stay open in the caller.

=item C<$flags>

Combination of C<DomainCreateFlags> values.

=back

In C: C<virDomainCreateXMLWithFiles>, since 1.1.1.

=head2 my $network = $conn->create_network($xmlDesc, $flags = 0)

Creates a transient network from XML and starts it, with options.

It is gone once it stops. Fails with C<VIR_ERR_OPERATION_FAILED> when the name or UUID is taken by another network.

=over 4

=item C<$xmlDesc>

Document whose root is C<< <network> >>.

=item C<$flags>

Combination of C<NetworkCreateFlags> values.

=back

In C: C<virNetworkCreateXML> and C<virNetworkCreateXMLFlags>, since 7.8.0.

=head2 my $node_device = $conn->create_node_device($xmlDesc, $flags = 0)

Creates a device on the host, such as a virtual Fibre Channel port or a mediated device.

The device lasts until it is destroyed or the host reboots. Not available on read-only connections.

=over 4

=item C<$xmlDesc>

Description of the device, as a C<device> element.

=item C<$flags>

Combination of C<NodeDeviceCreateXMLFlags> values.

=back

In C: C<virNodeDeviceCreateXML>, since 0.6.3.

=head2 my $nw_filter_binding = $conn->create_nwfilter_binding($xml, $flags = 0)

Creates a filter binding, which applies the filter's rules to the port at once.

Meant for hypervisor drivers; bindings of guests are managed by them. Not available on read-only connections.

=over 4

=item C<$xml>

Description of the binding, as a C<filterbinding> element.

=item C<$flags>

Combination of C<NWFilterBindingCreateFlags> values.

=back

In C: C<virNWFilterBindingCreateXML>, since 4.5.0.

=head2 my $storage_pool = $conn->create_storage_pool($xmlDesc, $flags = 0)

Creates a transient storage pool from XML and starts it.

Its definition is gone once it stops, its data is not. Fails with C<VIR_ERR_OPERATION_FAILED> when the name or UUID is taken by another pool.

=over 4

=item C<$xmlDesc>

Document whose root is C<< <pool> >>.

=item C<$flags>

Combination of C<StoragePoolCreateFlags> values.

=back

In C: C<virStoragePoolCreateXML>, since 0.4.1.

=head2 my $domain = $conn->define_domain($xml, $flags = 0)

Stores a domain's configuration without starting it, optionally validated against the schema.

Acts like C<virDomainDefineXML> otherwise.

=over 4

=item C<$xml>

Domain XML.

=item C<$flags>

Combination of C<DomainDefineFlags> values.

=back

In C: C<virDomainDefineXML> and C<virDomainDefineXMLFlags>, since 1.2.12.

=head2 my $interface = $conn->define_interface($xmlDesc, $flags = 0)

Stores the configuration of a host interface, new or changed.

The interface is not brought up, and one that is up keeps running as before. Within a transaction (C<virInterfaceChangeBegin>) the change can be taken back. Not available on read-only connections.

=over 4

=item C<$xmlDesc>

Description of the interface, as an C<interface> element.

=item C<$flags>

Combination of C<InterfaceDefineFlags> values.

=back

In C: C<virInterfaceDefineXML>, since 0.6.4.

=head2 my $network = $conn->define_network($xmlDesc, $flags = 0)

Stores a network's configuration without starting the network, with options.

An existing configuration with the same name and UUID is replaced; a running network goes on as it is until restarted.

=over 4

=item C<$xmlDesc>

Document whose root is C<< <network> >>.

=item C<$flags>

Combination of C<NetworkDefineFlags> values.

=back

In C: C<virNetworkDefineXML> and C<virNetworkDefineXMLFlags>, since 7.7.0.

=head2 my $node_device = $conn->define_node_device($xmlDesc, $flags = 0)

Stores the definition of a device, without creating it.

Works for mediated devices. C<virNodeDeviceCreate> brings it into being. Not available on read-only connections.

=over 4

=item C<$xmlDesc>

Description of the device, as a C<device> element.

=item C<$flags>

Combination of C<NodeDeviceDefineXMLFlags> values.

=back

In C: C<virNodeDeviceDefineXML>, since 7.3.0.

=head2 my $nw_filter = $conn->define_nwfilter($xmlDesc, $flags = 0)

Stores a network filter, new or changed, as C<flags> say.

A changed filter is applied to running guests at once. Not available on read-only connections.

=over 4

=item C<$xmlDesc>

Description of the filter, as a C<filter> element.

=item C<$flags>

Combination of C<NWFilterDefineFlags> values.

=back

In C: C<virNWFilterDefineXML> and C<virNWFilterDefineXMLFlags>, since 7.7.0.

=head2 $conn->define_save_image_xml($file, $dxml, $flags = 0)

Replaces the domain XML kept in a saved state.

The new XML may differ only in what the guest does not see, such as the path of a disk image. The flags C<VIR_DOMAIN_SAVE_RUNNING> and C<VIR_DOMAIN_SAVE_PAUSED> change the state the domain is restored to.

=over 4

=item C<$file>

Path of the saved state on the host of the hypervisor.

=item C<$dxml>

New domain XML.

=item C<$flags>

Combination of C<DomainSaveRestoreFlags> values.

=back

In C: C<virDomainSaveImageDefineXML>, since 0.9.4.

=head2 my $secret = $conn->define_secret($xml, $flags = 0)

Defines a secret, or changes the attributes of one that exists.

The value is kept when the UUID names an existing secret; a new one has no value until C<virSecretSetValue>. Without a UUID in the XML one is generated. Usage type and ID of an existing secret cannot change, nor can one that is private become public.

=over 4

=item C<$xml>

Document whose root is C<< <secret> >>.

=item C<$flags>

Combination of C<SecretDefineFlags> values.

=back

In C: C<virSecretDefineXML>, since 0.7.1.

=head2 my $storage_pool = $conn->define_storage_pool($xmlDesc, $flags = 0)

Stores a storage pool's configuration without starting the pool.

An existing configuration with the same name and UUID is replaced.

=over 4

=item C<$xmlDesc>

Document whose root is C<< <pool> >>.

=item C<$flags>

Combination of C<StoragePoolDefineFlags> values.

=back

In C: C<virStoragePoolDefineXML>, since 0.4.1.

=head2 my $domain = $conn->domain_create_linux($xmlDesc, $flags = 0)

Starts a new transient domain; the old name of C<virDomainCreateXML>.

=over 4

=item C<$xmlDesc>

Domain XML.

=item C<$flags>

Combination of C<DomainCreateFlags> values.

=back

In C: C<virDomainCreateLinux>, since 0.0.3.

Discouraged: use virDomainCreateXML.

=head2 $conn->domain_event_deregister()

Takes back a registration made with C<virConnectDomainEventRegister>.

C<freecb> of the registration is called for its pointer once the callback can no longer run, which may be after this call returns.

=over 4

=item C<$callback>

The callback that was registered.

=back

In C: C<virConnectDomainEventDeregister>, since 0.5.0.

Discouraged: use virConnectDomainEventDeregisterAny.

=head2 $conn->domain_event_deregister_any($callbackID)

Takes back a registration made with C<virConnectDomainEventRegisterAny>.

C<freecb> of the registration is called for its pointer once the callback can no longer run, which may be after this call returns. An unknown number gives C<VIR_ERR_INVALID_ARG>.

=over 4

=item C<$callbackID>

Number that the registration returned.

=back

In C: C<virConnectDomainEventDeregisterAny>, since 0.8.0.

=head2 $conn->domain_event_register($callback)

Registers a callback for lifecycle events of all domains of a connection.

The same callback can be registered only once per connection. An event loop has to be set up before the connection is opened.

=over 4

=item C<$callback>

Called for each event.

=back

In C: C<virConnectDomainEventRegister>, since 0.5.0.

Discouraged: use virConnectDomainEventRegisterAny.

=head2 my $number = $conn->domain_event_register_any($dom, $eventID, $callback)

Registers a callback for one kind of event, of one domain or of all.

The same callback may be registered any number of times. The handles given to the callback are borrowed; take a reference to keep one. An event loop has to be set up before the connection is opened, and it is the loop's thread that runs the callback. The connection stays in use until the registration is taken back with C<virConnectDomainEventDeregisterAny>.

=over 4

=item C<$dom>

Only events of this domain; NULL means all domains of the connection.

=item C<$eventID>

Kind of event.

=item C<$callback>

Called for each event; it has to be of the type that belongs to C<eventID>, cast to this one.

=back

Gives: Number of the registration, 0 or more, to be given to C<virConnectDomainEventDeregisterAny>; -1 with an error.

In C: C<virConnectDomainEventRegisterAny>, since 0.8.0.

=head2 my $domain = $conn->domain_qemu_attach($pid_value, $flags = 0)

Takes a QEMU process that was started by hand under management.

The process needs a monitor on a UNIX socket, and a name; it becomes a transient domain. What can be done with it depends on how well its command line is understood. Current drivers answer with C<VIR_ERR_NO_SUPPORT>.

=over 4

=item C<$pid_value>

Process ID of QEMU.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virDomainQemuAttach>, since 0.9.4.

=head2 $conn->domain_qemu_monitor_event_deregister($callbackID)

Removes a QEMU monitor event callback.

The release function given at registration runs afterwards, perhaps not before the event loop's next turn.

=over 4

=item C<$callbackID>

Number that the registration returned.

=back

In C: C<virConnectDomainQemuMonitorEventDeregister>, since 1.2.3.

=head2 my $number = $conn->domain_qemu_monitor_event_register($dom, $event, $callback, $flags = 0)

Registers a callback for raw events of QEMU monitors.

Meant for development: names and contents are QEMU's and may change. An event loop has to be registered before the connection is opened, and has to run.

=over 4

=item C<$dom>

Domain to watch; NULL for all of them.

=item C<$event>

Name of the event, or a pattern, as the flags say; NULL for all events.

=item C<$callback>

Function to call.

=item C<$flags>

Combination of C<ConnectDomainQemuMonitorEventRegisterFlags> values.

=back

Gives: Callback ID (0 or more) to hand to C<virConnectDomainQemuMonitorEventDeregister>; -1 on failure.

In C: C<virConnectDomainQemuMonitorEventRegister>, since 1.2.3.

=head2 my $text = $conn->domain_xml_from_native($nativeFormat, $nativeConfig, $flags = 0)

Translates a hypervisor's own configuration format into domain XML.

Nothing is defined or started. What the format does not say is filled with defaults, and what has no counterpart in XML is dropped.

=over 4

=item C<$nativeFormat>

Name of the format, for example C<xen-xl>, C<vmware-vmx> or C<lxc-tools>.

=item C<$nativeConfig>

Configuration in that format.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virConnectDomainXMLFromNative>, since 0.6.4.

=head2 my $text = $conn->domain_xml_to_native($nativeFormat, $domainXml, $flags = 0)

Translates domain XML into a hypervisor's own configuration format.

Nothing is defined or started. The result shows what would be used, for example the emulator's command line; it may depend on the host.

=over 4

=item C<$nativeFormat>

Name of the format, for example C<qemu-argv>, C<xen-xl> or C<vmware-vmx>.

=item C<$domainXml>

Domain XML.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virConnectDomainXMLToNative>, since 0.6.4.

=head2 my $text = $conn->find_storage_pool_sources($type, $srcSpec = undef, $flags = 0)

Searches for storage that a pool could be made of.

The result is a C<< <sources> >> document with one C<< <source> >> per find, ready to go into a pool's XML. Some types search the host itself, others need to be told where to look. Fails with C<VIR_ERR_NO_SUPPORT> for types that cannot be searched. The caller frees the text.

=over 4

=item C<$type>

Type of pool, such as C<logical> or C<netfs>.

=item C<$srcSpec>

A C<< <source> >> document that says where to look; NULL when the type needs none.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virConnectFindStoragePoolSources>, since 0.4.5.

=head2 my $text = $conn->get_capabilities()

Describes what the host and its hypervisor can do, as XML.

Covers CPU, NUMA topology, security models and the kinds of guests that can run.

In C: C<virConnectGetCapabilities>, since 0.2.1.

=head2 my @list = $conn->get_cpu_model_names($arch, $flags = 0)

Lists the CPU models known for an architecture.

The hypervisor may be unable to run some of them on this host. An empty list means that any name is accepted.

=over 4

=item C<$arch>

CPU architecture, such as C<x86_64>.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virConnectGetCPUModelNames>, since 1.1.3.

=head2 my $domain = $conn->get_domain_by_id($id)

Finds an active domain by its numeric ID.

Fails with C<VIR_ERR_NO_DOMAIN> when no active domain has it. IDs change with every start: name or UUID are better keys.

=over 4

=item C<$id>

Numeric ID, as from C<virDomainGetID>.

=back

In C: C<virDomainLookupByID>, since 0.0.3.

=head2 my $domain = $conn->get_domain_by_name($name)

Finds a domain by its name, active or not.

Fails with C<VIR_ERR_NO_DOMAIN> when there is none.

=over 4

=item C<$name>

Name, matched exactly.

=back

In C: C<virDomainLookupByName>, since 0.0.3.

=head2 my $domain = $conn->get_domain_by_uuid($uuid)

Finds a domain by its UUID given as text.

Fails with C<VIR_ERR_INVALID_ARG> when the text is no UUID and with C<VIR_ERR_NO_DOMAIN> when no domain has it.

=over 4

=item C<$uuid>

UUID in hexadecimal digits; hyphens may be left out.

=back

In C: C<virDomainLookupByUUID> and C<virDomainLookupByUUIDString>, since 0.1.1.

=head2 my $text = $conn->get_domain_capabilities($emulatorbin = undef, $arch = undef, $machine = undef, $virttype = undef, $flags = 0)

Describes what the hypervisor offers for domains of a certain kind, as XML.

Tells the accepted values for devices, firmware and CPU modes. Arguments that are NULL stand for the hypervisor's defaults; fails with C<VIR_ERR_INVALID_ARG> when they contradict each other. Not available on read-only connections.

=over 4

=item C<$emulatorbin>

Path of the emulator binary, or NULL.

=item C<$arch>

CPU architecture, such as C<x86_64>, or NULL.

=item C<$machine>

Machine type, such as C<q35>, or NULL.

=item C<$virttype>

Kind of virtualisation, such as C<kvm>, or NULL.

=item C<$flags>

Combination of C<ConnectGetDomainCapabilitiesFlags> values.

=back

In C: C<virConnectGetDomainCapabilities>, since 1.2.7.

=head2 my $text = $conn->get_hostname()

Tells the name of the host that runs the hypervisor.

For remote connections that is the server's name, as seen by itself.

In C: C<virConnectGetHostname>, since 0.3.0.

=head2 my $interface = $conn->get_interface_by_mac($mac)

Finds a host interface by MAC address.

Fails with C<VIR_ERR_NO_INTERFACE> when there is none and with C<VIR_ERR_MULTIPLE_INTERFACES> when several share the address.

=over 4

=item C<$mac>

MAC address, six hexadecimal bytes joined by colons.

=back

In C: C<virInterfaceLookupByMACString>, since 0.6.4.

=head2 my $interface = $conn->get_interface_by_name($name)

Finds a host interface by name.

Fails with C<VIR_ERR_NO_INTERFACE> when there is none.

=over 4

=item C<$name>

Name of the interface, such as C<eth0>.

=back

In C: C<virInterfaceLookupByName>, since 0.6.4.

=head2 my $libVer = $conn->get_library_version()

Tells the version of the library on the side of the server.

Encoded as major * 1,000,000 + minor * 1,000 + micro.

In C: C<virConnectGetLibVersion>, since 0.7.3.

=head2 my $number = $conn->get_max_vcpus($type = undef)

Tells how many virtual CPUs a domain may have at most.

Specific limits of machine types are in C<virConnectGetDomainCapabilities>.

=over 4

=item C<$type>

Kind of virtualisation, such as C<kvm>; NULL for the driver's default.

=back

Gives: The greatest number of virtual CPUs.

In C: C<virConnectGetMaxVcpus>, since 0.2.1.

=head2 my $network = $conn->get_network_by_name($name)

Finds a network by its name. Fails with C<VIR_ERR_NO_NETWORK> when there is none.

=over 4

=item C<$name>

Name of the network.

=back

In C: C<virNetworkLookupByName>, since 0.2.0.

=head2 my $network = $conn->get_network_by_uuid($uuid)

Finds a network by its UUID, given as text.

Fails with C<VIR_ERR_INVALID_ARG> when the text is not a UUID, with C<VIR_ERR_NO_NETWORK> when no network has it.

=over 4

=item C<$uuid>

UUID in hexadecimal, with or without hyphens.

=back

In C: C<virNetworkLookupByUUID> and C<virNetworkLookupByUUIDString>, since 0.2.0.

=head2 my $info = $conn->get_node_cpu_stats($cpuNum = -1, $flags = 0)

Reports how one CPU of the host, or all of them together, spent their time.

Call it with C<nparams> 0 to learn how many figures there are.

=over 4

=item C<$cpuNum>

Number of the CPU, from 0; C<VIR_NODE_CPU_STATS_ALL_CPUS> for the sum.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNodeGetCPUStats>, since 0.9.3.

=head2 my $node_device = $conn->get_node_device_by_name($name)

Finds a host device by name.

Fails with C<VIR_ERR_NO_NODE_DEVICE> when there is none.

=over 4

=item C<$name>

Name of the device.

=back

In C: C<virNodeDeviceLookupByName>, since 0.5.0.

=head2 my $node_device = $conn->get_node_device_scsihost_by_wwn($wwnn, $wwpn, $flags = 0)

Finds a Fibre Channel host adapter by its world wide names.

Fails with C<VIR_ERR_NO_NODE_DEVICE> when there is none.

=over 4

=item C<$wwnn>

World wide node name, 16 hexadecimal digits.

=item C<$wwpn>

World wide port name, 16 hexadecimal digits.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNodeDeviceLookupSCSIHostByWWN>, since 1.0.3.

=head2 my $number = $conn->get_node_free_memory()

Tells how much memory of the host is free.

Some hypervisors cannot tell and fail with C<VIR_ERR_NO_SUPPORT>.

Gives: Free memory, in bytes; 0 with an error.

In C: C<virNodeGetFreeMemory>, since 0.3.3.

=head2 my $info = $conn->get_node_info()

Reports basic facts about the host: memory, CPUs and their topology.

The product of nodes, sockets, cores and threads may exceed the CPUs in use, as some can be offline; C<virConnectGetCapabilities> has the exact topology.

In C: C<virNodeGetInfo>, since 0.1.0.

=head2 my $params = $conn->get_node_memory_parameters($flags = 0)

Reports how the host shares equal memory pages.

Call it with C<nparams> 0 to learn how many items there are.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNodeGetMemoryParameters>, since 0.10.2.

=head2 my $info = $conn->get_node_memory_stats($cellNum = -1, $flags = 0)

Reports the use of memory in one NUMA node of the host or in all of them together.

Call it with C<nparams> 0 to learn how many figures there are.

=over 4

=item C<$cellNum>

Number of the NUMA node, from 0; C<VIR_NODE_MEMORY_STATS_ALL_CELLS> for the sum.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNodeGetMemoryStats>, since 0.9.3.

=head2 my $info = $conn->get_node_security_model()

Tells the security model that confines domains on the host.

Where several are in use, the first of them.

In C: C<virNodeGetSecurityModel>, since 0.6.1.

=head2 my $params = $conn->get_node_sev_info($flags = 0)

Reports the host's facts about AMD SEV.

Fails with C<VIR_ERR_OPERATION_UNSUPPORTED> when host or hypervisor lack it.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNodeGetSEVInfo>, since 4.5.0.

=head2 my $nw_filter_binding = $conn->get_nwfilter_binding_by_port_dev($portdev)

Finds a filter binding by the device name of its port.

Fails with C<VIR_ERR_NO_NWFILTER_BINDING> when there is none.

=over 4

=item C<$portdev>

Device name of the port on the host, such as C<vnet0>.

=back

In C: C<virNWFilterBindingLookupByPortDev>, since 4.5.0.

=head2 my $nw_filter = $conn->get_nwfilter_by_name($name)

Finds a network filter by name.

Fails with C<VIR_ERR_NO_NWFILTER> when there is none.

=over 4

=item C<$name>

Name of the filter.

=back

In C: C<virNWFilterLookupByName>, since 0.8.0.

=head2 my $nw_filter = $conn->get_nwfilter_by_uuid($uuid)

Finds a network filter by UUID, given as text.

Fails with C<VIR_ERR_NO_NWFILTER> when there is none and with C<VIR_ERR_INVALID_ARG> when the text is no UUID.

=over 4

=item C<$uuid>

UUID of the filter, with or without hyphens.

=back

In C: C<virNWFilterLookupByUUID> and C<virNWFilterLookupByUUIDString>, since 0.8.0.

=head2 my $text = $conn->get_save_image_xml_description($file, $flags = 0)

Gives the domain XML kept in a saved state.

Secrets are left out without C<VIR_DOMAIN_SAVE_IMAGE_XML_SECURE>. Not for read-only connections, since any file on the host could be named.

=over 4

=item C<$file>

Path of the saved state on the host of the hypervisor.

=item C<$flags>

Combination of C<DomainSaveImageXMLFlags> values.

=back

In C: C<virDomainSaveImageGetXMLDesc>, since 0.9.4.

=head2 my $secret = $conn->get_secret_by_usage($usageType, $usageID)

Finds a secret by what it is used for.

At most one secret exists for a usage type and ID. Fails with C<VIR_ERR_NO_SECRET> when there is none.

=over 4

=item C<$usageType>

What it is for.

=item C<$usageID>

Which volume, server or name, as the usage type demands.

=back

In C: C<virSecretLookupByUsage>, since 0.7.1.

=head2 my $secret = $conn->get_secret_by_uuid($uuid)

Finds a secret by its UUID, given as text.

Fails with C<VIR_ERR_INVALID_ARG> when the text is not a UUID, with C<VIR_ERR_NO_SECRET> when no secret has it.

=over 4

=item C<$uuid>

UUID in hexadecimal, with or without hyphens.

=back

In C: C<virSecretLookupByUUID> and C<virSecretLookupByUUIDString>, since 0.7.1.

=head2 my $storage_pool = $conn->get_storage_pool_by_name($name)

Finds a storage pool by its name. Fails with C<VIR_ERR_NO_STORAGE_POOL> when there is none.

=over 4

=item C<$name>

Name of the pool.

=back

In C: C<virStoragePoolLookupByName>, since 0.4.1.

=head2 my $storage_pool = $conn->get_storage_pool_by_target_path($path)

Finds the active storage pool whose target is a given path.

Fails with C<VIR_ERR_NO_STORAGE_POOL> when no active pool has that target.

=over 4

=item C<$path>

Path of the target, on the host.

=back

In C: C<virStoragePoolLookupByTargetPath>, since 4.1.0.

=head2 my $storage_pool = $conn->get_storage_pool_by_uuid($uuid)

Finds a storage pool by its UUID, given as text.

Fails with C<VIR_ERR_INVALID_ARG> when the text is not a UUID, with C<VIR_ERR_NO_STORAGE_POOL> when no pool has it.

=over 4

=item C<$uuid>

UUID in hexadecimal, with or without hyphens.

=back

In C: C<virStoragePoolLookupByUUID> and C<virStoragePoolLookupByUUIDString>, since 0.4.1.

=head2 my $text = $conn->get_storage_pool_capabilities($flags = 0)

Describes as XML which types of pools the storage driver supports, with their source and target formats.

The caller frees the text.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virConnectGetStoragePoolCapabilities>, since 5.2.0.

=head2 my $storage_vol = $conn->get_storage_volume_by_key($key)

Finds a volume by its key, searching all active pools.

Fails with C<VIR_ERR_NO_STORAGE_VOL> when there is none.

=over 4

=item C<$key>

Key of the volume.

=back

In C: C<virStorageVolLookupByKey>, since 0.4.1.

=head2 my $storage_vol = $conn->get_storage_volume_by_path($path)

Finds a volume by its path on the host, searching all active pools.

Fails with C<VIR_ERR_NO_STORAGE_VOL> when there is none.

=over 4

=item C<$path>

Path of the volume.

=back

In C: C<virStorageVolLookupByPath>, since 0.4.1.

=head2 my $text = $conn->get_sysinfo($flags = 0)

Describes the host's firmware, board and memory modules, as XML in the layout of SMBIOS.

Fails with C<VIR_ERR_NO_SUPPORT> where the host has no such information.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virConnectGetSysinfo>, since 0.8.8.

=head2 my $text = $conn->get_type()

Tells the name of the hypervisor driver behind a connection, such as C<QEMU>.

Gives: Name of the driver; belongs to the connection, not to be freed.

In C: C<virConnectGetType>, since 0.0.3.

=head2 my $text = $conn->get_uri()

Tells the URI a connection was opened with.

Where a default or an alias was used, this is what came of it.

In C: C<virConnectGetURI>, since 0.3.0.

=head2 Sys::Virt::initialize()

Prepares the library for use.

The functions that open connections do this themselves; threaded programs that set error handlers or the event loop first call it before that. Repeated calls do no harm.

In C: C<virInitialize>, since 0.1.0.

=head2 $conn->interface_change_begin($flags = 0)

Starts a transaction on the host's network configuration.

The configuration is saved, so that C<virInterfaceChangeRollback> or a reboot of the host can restore it; C<virInterfaceChangeCommit> makes the changes stay. Fails with C<VIR_ERR_OPERATION_INVALID> when a transaction is open already. Not available on read-only connections.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virInterfaceChangeBegin>, since 0.9.2.

=head2 $conn->interface_change_commit($flags = 0)

Ends the transaction on the network configuration and keeps the changes.

Fails with C<VIR_ERR_OPERATION_INVALID> when no transaction is open. Not available on read-only connections.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virInterfaceChangeCommit>, since 0.9.2.

=head2 $conn->interface_change_rollback($flags = 0)

Ends the transaction on the network configuration and restores what was saved at its start.

Fails with C<VIR_ERR_OPERATION_INVALID> when no transaction is open. Not available on read-only connections.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virInterfaceChangeRollback>, since 0.9.2.

=head2 my $yes = $conn->is_alive()

Tells whether the connection still works.

A remote connection counts as dead once it is closed or keepalive has failed; nothing is sent to find out.

In C: C<virConnectIsAlive>, since 0.9.8.

=head2 my $yes = $conn->is_encrypted()

Tells whether the connection's traffic is encrypted.

In C: C<virConnectIsEncrypted>, since 0.7.3.

=head2 my $yes = $conn->is_secure()

Tells whether the connection is safe from eavesdropping.

That is so for encrypted traffic and for channels that do not leave the host, such as UNIX sockets.

In C: C<virConnectIsSecure>, since 0.7.3.

=head2 my @list = $conn->list_all_domains($flags = 0)

Lists domains, active and inactive, as far as they match the filter.

The list is taken in one step, without the gap between counting and listing that the older calls have. Domains that the caller may not see are left out.

=over 4

=item C<$flags>

Combination of C<ConnectListAllDomainsFlags> values.

=back

In C: C<virConnectListAllDomains>, since 0.9.13.

=head2 my @list = $conn->list_all_interfaces($flags = 0)

Lists the host's interfaces, or those that match C<flags>.

=over 4

=item C<$flags>

Combination of C<ConnectListAllInterfacesFlags> values.

=back

In C: C<virConnectListAllInterfaces>, since 0.10.2.

=head2 my @list = $conn->list_all_networks($flags = 0)

Lists networks, active and inactive, with handles to all of them.

Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.

=over 4

=item C<$flags>

Combination of C<ConnectListAllNetworksFlags> values.

=back

In C: C<virConnectListAllNetworks>, since 0.10.2.

=head2 my @list = $conn->list_all_node_devices($flags = 0)

Lists the host's devices, or those that match C<flags>.

=over 4

=item C<$flags>

Combination of C<ConnectListAllNodeDeviceFlags> values.

=back

In C: C<virConnectListAllNodeDevices>, since 0.10.2.

=head2 my @list = $conn->list_all_nwfilter_bindings($flags = 0)

Lists the filter bindings.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virConnectListAllNWFilterBindings>, since 4.5.0.

=head2 my @list = $conn->list_all_nwfilters($flags = 0)

Lists the network filters.

=over 4

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virConnectListAllNWFilters>, since 0.10.2.

=head2 my @list = $conn->list_all_secrets($flags = 0)

Lists secrets with handles to all of them.

Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.

=over 4

=item C<$flags>

Combination of C<ConnectListAllSecretsFlags> values.

=back

In C: C<virConnectListAllSecrets>, since 0.10.2.

=head2 my @list = $conn->list_all_storage_pools($flags = 0)

Lists storage pools, active and inactive, with handles to all of them.

Without flags nothing is filtered out. The caller frees each handle and the array, which ends with a NULL that is not counted.

=over 4

=item C<$flags>

Combination of C<ConnectListAllStoragePoolsFlags> values.

=back

In C: C<virConnectListAllStoragePools>, since 0.10.2.

=head2 my @list = $conn->list_defined_domain_names($maxnames = -1)

Lists the names of the inactive domains with a stored configuration.

Prefer C<virConnectListAllDomains>, which needs no prior count and returns handles.

At most as many are given as the caller names room for, if it does.

In C: C<virConnectListDefinedDomains>, since 0.1.1.

Discouraged: use virConnectListAllDomains.

=head2 my @list = $conn->list_defined_interface_names($maxnames = -1)

Lists the names of the host interfaces that are configured but down.

The number may change between counting and listing.

At most as many are given as the caller names room for, if it does.

Gives: Number of names filled in.

In C: C<virConnectListDefinedInterfaces>, since 0.7.0.

Discouraged: use virConnectListAllInterfaces.

=head2 my @list = $conn->list_defined_network_names($maxnames = -1)

Lists the names of networks that are defined but inactive.

The number can change between counting and listing: prefer C<virConnectListAllNetworks>. The caller frees every name.

At most as many are given as the caller names room for, if it does.

In C: C<virConnectListDefinedNetworks>, since 0.2.0.

Discouraged: use virConnectListAllNetworks.

=head2 my @list = $conn->list_defined_storage_pool_names($maxnames = -1)

Lists the names of storage pools that are defined but inactive.

The number can change between counting and listing: prefer C<virConnectListAllStoragePools>. The caller frees every name.

At most as many are given as the caller names room for, if it does.

In C: C<virConnectListDefinedStoragePools>, since 0.4.1.

Discouraged: use virConnectListAllStoragePools.

=head2 my @list = $conn->list_domain_ids($maxids = -1)

Lists the numeric IDs of the active domains.

Inactive domains have no ID and are missing. A domain may start or stop between counting and listing, so prefer C<virConnectListAllDomains>, which returns handles in one go.

At most as many are given as the caller names room for, if it does.

In C: C<virConnectListDomains>, since 0.0.3.

Discouraged: use virConnectListAllDomains.

=head2 my @list = $conn->list_interface_names($maxnames = -1)

Lists the names of the host interfaces that are up.

The number may change between counting and listing.

At most as many are given as the caller names room for, if it does.

Gives: Number of names filled in.

In C: C<virConnectListInterfaces>, since 0.6.4.

Discouraged: use virConnectListAllInterfaces.

=head2 my @list = $conn->list_network_names($maxnames = -1)

Lists the names of active networks.

The number can change between counting and listing: prefer C<virConnectListAllNetworks>, which has no such race. The caller frees every name.

At most as many are given as the caller names room for, if it does.

In C: C<virConnectListNetworks>, since 0.2.0.

Discouraged: use virConnectListAllNetworks.

=head2 my @list = $conn->list_node_device_names($cap = undef, $maxnames = -1, $flags = 0)

Lists the names of the host's active devices.

The number may change between counting and listing.

=over 4

=item C<$cap>

Capability the devices must have, such as C<pci>; NULL for all devices.

=item C<$flags>

Reserved; pass 0.

=back

At most as many are given as the caller names room for, if it does.

Gives: Number of names filled in.

In C: C<virNodeListDevices>, since 0.5.0.

Discouraged: use virConnectListAllNodeDevices.

=head2 my @list = $conn->list_nwfilter_names($maxnames = -1)

Lists the names of the network filters.

The number may change between counting and listing.

At most as many are given as the caller names room for, if it does.

Gives: Number of names filled in.

In C: C<virConnectListNWFilters>, since 0.8.0.

Discouraged: use virConnectListAllNWFilters.

=head2 my @list = $conn->list_secret_uuids($maxuuids = -1)

Lists the UUIDs of the defined secrets, as text.

The number can change between counting and listing: prefer C<virConnectListAllSecrets>. The caller frees every UUID.

At most as many are given as the caller names room for, if it does.

In C: C<virConnectListSecrets>, since 0.7.1.

Discouraged: use virConnectListAllSecrets.

=head2 my @list = $conn->list_storage_pool_names($maxnames = -1)

Lists the names of active storage pools.

The number can change between counting and listing: prefer C<virConnectListAllStoragePools>. The caller frees every name.

At most as many are given as the caller names room for, if it does.

In C: C<virConnectListStoragePools>, since 0.4.1.

Discouraged: use virConnectListAllStoragePools.

=head2 $conn->network_event_deregister_any($callbackID)

Removes a network event callback.

The release function given at registration runs afterwards, perhaps not before the event loop's next turn.

=over 4

=item C<$callbackID>

Number that the registration returned.

=back

In C: C<virConnectNetworkEventDeregisterAny>, since 1.2.1.

=head2 my $number = $conn->network_event_register_any($net, $eventID, $callback)

Registers a callback for one kind of network event.

An event loop has to be registered before the connection is opened, and has to run, or nothing is delivered. Callbacks for one network end only when they are deregistered, even if the network goes away.

=over 4

=item C<$net>

Network to watch; NULL for all of them.

=item C<$eventID>

Kind of event.

=item C<$callback>

Function to call, of the type that belongs to the event, cast to the generic type.

=back

Gives: Callback ID (0 or more) to hand to C<virConnectNetworkEventDeregisterAny>; -1 on failure.

In C: C<virConnectNetworkEventRegisterAny>, since 1.2.1.

=head2 my $stream = $conn->new_stream($flags = 0)

Creates a stream that is not tied to anything yet.

Give it to a call that transfers data, on the same connection; one stream serves one such call.

=over 4

=item C<$flags>

Combination of C<StreamFlags> values.

=back

In C: C<virStreamNew>, since 0.7.2.

=head2 $conn->node_device_event_deregister_any($callbackID)

Ends a subscription to events about host devices.

The release function given at registration is called.

=over 4

=item C<$callbackID>

ID of the subscription.

=back

In C: C<virConnectNodeDeviceEventDeregisterAny>, since 2.2.0.

=head2 my $number = $conn->node_device_event_register_any($dev, $eventID, $callback)

Subscribes to events about one host device or all of them.

Needs a running event loop. The handle given to the callback is valid during the call only; use C<virNodeDeviceRef> to keep it.

=over 4

=item C<$dev>

The device of interest; NULL for all.

=item C<$eventID>

Kind of event.

=item C<$callback>

Callback of the type that goes with the event.

=back

Gives: ID of the subscription, for C<virConnectNodeDeviceEventDeregisterAny>; -1 with an error.

In C: C<virConnectNodeDeviceEventRegisterAny>, since 2.2.0.

=head2 $conn->node_suspend_for_duration($target, $duration, $flags = 0)

Puts the host to sleep for a while.

The real time clock is set to wake it up. Returns as soon as the sleep is scheduled, some seconds before it begins. Fails with C<VIR_ERR_OPERATION_INVALID> when a suspend is pending already. Not available on read-only connections.

=over 4

=item C<$target>

How deep to sleep.

=item C<$duration>

How long to sleep, in seconds; 60 or more.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNodeSuspendForDuration>, since 0.9.8.

=head2 my $number = $conn->num_of_defined_domains()

Counts the inactive domains with a stored configuration.

The number may be stale as soon as it is returned; C<virConnectListAllDomains> counts and lists together.

In C: C<virConnectNumOfDefinedDomains>, since 0.1.5.

=head2 my $number = $conn->num_of_defined_interfaces()

Counts the host interfaces that are configured but down.

In C: C<virConnectNumOfDefinedInterfaces>, since 0.7.0.

=head2 my $number = $conn->num_of_defined_networks()

Counts the inactive networks that have a stored configuration.

In C: C<virConnectNumOfDefinedNetworks>, since 0.2.0.

=head2 my $number = $conn->num_of_defined_storage_pools()

Counts the inactive storage pools that have a stored configuration.

In C: C<virConnectNumOfDefinedStoragePools>, since 0.4.1.

=head2 my $number = $conn->num_of_domains()

Counts the active domains.

The number may be stale as soon as it is returned; C<virConnectListAllDomains> counts and lists together.

In C: C<virConnectNumOfDomains>, since 0.0.3.

=head2 my $number = $conn->num_of_interfaces()

Counts the host interfaces that are up.

In C: C<virConnectNumOfInterfaces>, since 0.6.4.

=head2 my $number = $conn->num_of_networks()

Counts the active networks.

In C: C<virConnectNumOfNetworks>, since 0.2.0.

=head2 my $number = $conn->num_of_node_devices($cap = undef, $flags = 0)

Counts the host's active devices.

C<virConnectListAllNodeDevices> counts and lists in one step.

=over 4

=item C<$cap>

Capability the devices must have, such as C<pci>; NULL for all devices.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNodeNumOfDevices>, since 0.5.0.

=head2 my $number = $conn->num_of_nwfilters()

Counts the network filters.

In C: C<virConnectNumOfNWFilters>, since 0.8.0.

=head2 my $number = $conn->num_of_secrets()

Counts the secrets that are defined.

In C: C<virConnectNumOfSecrets>, since 0.7.1.

=head2 my $number = $conn->num_of_storage_pools()

Counts the active storage pools.

In C: C<virConnectNumOfStoragePools>, since 0.4.1.

=head2 $conn->register_close_callback($callback)

Registers a callback for the loss of a connection.

Only one callback can be registered at a time. Needs a running event loop. It is called once at most, with the reason, and must not close the connection itself.

=over 4

=item C<$callback>

Called when the connection is lost.

=back

In C: C<virConnectRegisterCloseCallback>, since 0.10.0.

=head2 $conn->restore_domain_params(\%params, $flags = 0)

Starts a domain from a saved state, as the parameters say.

Acts like C<virDomainRestoreFlags>; the file is required.

=over 4

=item C<\%params>

File, XML and channels.

=item C<$flags>

Combination of C<DomainSaveRestoreFlags> values.

=back

In C: C<virDomainRestoreParams>, since 8.4.0.

=head2 $conn->secret_event_deregister_any($callbackID)

Removes a secret event callback.

The release function given at registration runs afterwards, perhaps not before the event loop's next turn.

=over 4

=item C<$callbackID>

Number that the registration returned.

=back

In C: C<virConnectSecretEventDeregisterAny>, since 3.0.0.

=head2 my $number = $conn->secret_event_register_any($secret, $eventID, $callback)

Registers a callback for one kind of secret event.

An event loop has to be registered before the connection is opened, and has to run, or nothing is delivered.

=over 4

=item C<$secret>

Secret to watch; NULL for all of them.

=item C<$eventID>

Kind of event.

=item C<$callback>

Function to call, of the type that belongs to the event, cast to the generic type.

=back

Gives: Callback ID (0 or more) to hand to C<virConnectSecretEventDeregisterAny>; -1 on failure.

In C: C<virConnectSecretEventRegisterAny>, since 3.0.0.

=head2 $conn->set_identity(\%params, $flags = 0)

Replaces the identity under which the server judges a connection's calls.

Meant for proxies that act for clients of their own. The server accepts it from trusted, fully authorised callers only. Not available on read-only connections.

=over 4

=item C<\%params>

The new identity; items left out are unset.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virConnectSetIdentity>, since 5.8.0.

=head2 my $number = $conn->set_keep_alive($interval, $count)

Sets how often the other side is asked for a sign of life.

After C<count> questions in a row without any answer the connection counts as lost. Needs a running event loop. Connections that go to no server do not need it and C<virConnectIsAlive> serves them.

=over 4

=item C<$interval>

Silence after which a message is sent, in seconds; 0 or less switches keepalive off.

=item C<$count>

Messages that may stay unanswered; 0 means the first silent interval ends the connection.

=back

Gives: 0 when set, 1 when the other side cannot do keepalive, -1 with an error.

In C: C<virConnectSetKeepAlive>, since 0.9.8.

=head2 $conn->set_node_memory_parameters(\%params, $flags = 0)

Changes how the host shares equal memory pages.

Only the pause, the pages per scan and merging across NUMA nodes can be set. Not available on read-only connections.

=over 4

=item C<\%params>

Settings to change; those left out stay.

=item C<$flags>

Reserved; pass 0.

=back

In C: C<virNodeSetMemoryParameters>, since 0.10.2.

=head2 $conn->storage_pool_event_deregister_any($callbackID)

Removes a storage pool event callback.

The release function given at registration runs afterwards, perhaps not before the event loop's next turn.

=over 4

=item C<$callbackID>

Number that the registration returned.

=back

In C: C<virConnectStoragePoolEventDeregisterAny>, since 2.0.0.

=head2 my $number = $conn->storage_pool_event_register_any($pool, $eventID, $callback)

Registers a callback for one kind of storage pool event.

An event loop has to be registered before the connection is opened, and has to run, or nothing is delivered.

=over 4

=item C<$pool>

Pool to watch; NULL for all of them.

=item C<$eventID>

Kind of event.

=item C<$callback>

Function to call, of the type that belongs to the event, cast to the generic type.

=back

Gives: Callback ID (0 or more) to hand to C<virConnectStoragePoolEventDeregisterAny>; -1 on failure.

In C: C<virConnectStoragePoolEventRegisterAny>, since 2.0.0.

=head2 $conn->unregister_close_callback()

Removes the callback for the loss of a connection.

The release function given at registration is called. Fails when C<cb> is not the callback in place.

=over 4

=item C<$callback>

The callback that was registered.

=back

In C: C<virConnectUnregisterCloseCallback>, since 0.10.0.

=cut

=head2 my $conn = Sys::Virt->new(uri => $uri, readonly => $yes, flags => $flags, auth => $yes, credlist => \@types, callback => $code)

Opens a connection. All is optional: without a URI, libvirt chooses one. C<address> is another name of C<uri>.

With C<auth>, credentials are asked for: on the terminal, or by C<callback> for the types in C<credlist>, which are
C<CRED_> constants. It is called with an array of hashes with the keys C<type>, C<prompt>, C<challenge> and C<result>,
fills in the results, and gives 0, or a negative number to give up.

=cut

sub new {
    my ($class, %given) = @_;
    my $uri = exists $given{address} ? $given{address} : $given{uri};
    my $flags = ($given{flags} || 0) | ($given{readonly} ? &Sys::Virt::CONNECT_RO : 0);
    my $self;
    if ($given{auth} || $flags & ~&Sys::Virt::CONNECT_RO) {
        $self = _open_auth($uri, $given{credlist}, $given{callback}, $flags);
    } elsif ($flags) {
        $self = _connect_open_read_only($uri);
    } else {
        $self = _connect_open($uri);
    }
    return bless $self, ref $class || $class;
}

=head2 $conn->close()

Gives the connection back now, and not when the last reference to it goes. The object is of no use afterwards; others
made from it keep the connection open.

=cut

# Looks objects up one by one; one that went away meanwhile is left out.
sub _look_up {
    my ($self, $method, @keys) = @_;
    my @found;
    for my $key (@keys) {
        local $@;
        my $object = eval { $self->$method($key) };
        push @found, $object if defined $object;
    }
    return @found;
}

=head2 my @domains = $conn->list_domains()

The domains that are active, each looked up by its number. C<list_all_domains> does it in one call, which is true of all
such pairs that follow.

=cut

sub list_domains { my ($self) = @_; return $self->_look_up(get_domain_by_id => $self->list_domain_ids()) }

=head2 my @domains = $conn->list_defined_domains()

The domains that are defined and not active.

=cut

sub list_defined_domains { my ($self) = @_; return $self->_look_up(get_domain_by_name => $self->list_defined_domain_names()) }

=head2 my @networks = $conn->list_networks()

The networks that are active.

=cut

sub list_networks { my ($self) = @_; return $self->_look_up(get_network_by_name => $self->list_network_names()) }

=head2 my @networks = $conn->list_defined_networks()

The networks that are defined and not active.

=cut

sub list_defined_networks { my ($self) = @_; return $self->_look_up(get_network_by_name => $self->list_defined_network_names()) }

=head2 my @pools = $conn->list_storage_pools()

The storage pools that are active.

=cut

sub list_storage_pools { my ($self) = @_; return $self->_look_up(get_storage_pool_by_name => $self->list_storage_pool_names()) }

=head2 my @pools = $conn->list_defined_storage_pools()

The storage pools that are defined and not active.

=cut

sub list_defined_storage_pools { my ($self) = @_; return $self->_look_up(get_storage_pool_by_name => $self->list_defined_storage_pool_names()) }

=head2 my @devices = $conn->list_node_devices($capability = undef)

The devices of the host, or those with a capability.

=cut

sub list_node_devices { my ($self, $cap) = @_; return $self->_look_up(get_node_device_by_name => $self->list_node_device_names($cap)) }

=head2 my @interfaces = $conn->list_interfaces()

The interfaces of the host that are active.

=cut

sub list_interfaces { my ($self) = @_; return $self->_look_up(get_interface_by_name => $self->list_interface_names()) }

=head2 my @interfaces = $conn->list_defined_interfaces()

The interfaces of the host that are defined and not active.

=cut

sub list_defined_interfaces { my ($self) = @_; return $self->_look_up(get_interface_by_name => $self->list_defined_interface_names()) }

=head2 my @secrets = $conn->list_secrets()

The secrets.

=cut

sub list_secrets { my ($self) = @_; return $self->_look_up(get_secret_by_uuid => $self->list_secret_uuids()) }

=head2 my @filters = $conn->list_nwfilters()

The network filters.

=cut

sub list_nwfilters { my ($self) = @_; return $self->_look_up(get_nwfilter_by_name => $self->list_nwfilter_names()) }

=head2 my $interface = $conn->create_interface($xml, $flags = 0)

Another name of C<define_interface>.

=cut

sub create_interface { my ($self, @rest) = @_; return $self->define_interface(@rest) }

=head2 my $pool = $conn->get_storage_pool_by_volume($volume)

The pool that a volume is in.

=cut

sub get_storage_pool_by_volume { my (undef, $volume) = @_; return $volume->_storage_pool_lookup_by_volume() }

=head2 my $version = Sys::Virt->get_version() or $conn->get_version()

The version of the library, or that of the hypervisor behind a connection, as major * 1,000,000 + minor * 1,000 + micro.

=cut

sub get_version {
    my ($self) = @_;
    return $self->_connect_get_version() if ref $self;
    my ($library) = _get_version();
    return $library;
}

=head2 my $number = $conn->get_major_version()

The first part of C<get_version>.

=cut

sub get_major_version { my ($self) = @_; return int($self->get_version() / 1_000_000) }

=head2 my $number = $conn->get_minor_version()

The second part of C<get_version>.

=cut

sub get_minor_version { my ($self) = @_; return int($self->get_version() / 1_000) % 1_000 }

=head2 my $number = $conn->get_micro_version()

The last part of C<get_version>.

=cut

sub get_micro_version { my ($self) = @_; return $self->get_version() % 1_000 }

=head2 $conn->restore_domain($file, $dxml = undef, $params = undef, $flags = 0)

Starts a domain from a file that its state was saved to, perhaps with a changed document. Further parameters are a hash
with C<Sys::Virt::Domain::SAVE_PARAM_> keys.

=cut

sub restore_domain {
    my ($self, $file, $dxml, $params, $flags) = @_;
    if (defined $params && !ref $params && !defined $flags) {
        ($params, $flags) = (undef, $params);
    }
    return $self->restore_domain_params(Sys::Virt::Domain::_save_params($file, $dxml, $params), $flags || 0) if $params;
    return $self->_domain_restore($file) unless defined $dxml || $flags;
    return $self->_domain_restore_flags($file, $dxml, $flags || 0);
}

=head2 my @stats = $conn->get_all_domain_stats($stats, \@domains = undef, $flags = 0)

Statistics of all domains, or of some: for each a hash with the domain as C<dom> and the figures as C<data>. C<$stats> is
made of C<Sys::Virt::Domain::STATS_> constants, 0 for all.

=cut

sub get_all_domain_stats {
    my ($self, $stats, $domains, $flags) = @_;
    return $self->_connect_get_all_domain_stats($stats, $flags || 0) unless $domains && @$domains;
    return Sys::Virt::_domain_list_get_stats($domains, $stats, $flags || 0);
}

=head2 my ($total, $map, $online) = $conn->get_node_cpu_map($flags = 0)

How many CPUs the host has, which of them are online as bits of bytes, the lowest first, and how many those are.

=head2 my @bytes = $conn->get_node_cells_free_memory($first, $last)

The free memory of each NUMA cell from one to another, in bytes.

=cut

sub get_node_cells_free_memory {
    my ($self, $first, $last) = @_;
    my (undef, $bytes) = $self->_node_get_cells_free_memory($first, $last - $first + 1);
    return @$bytes;
}

=head2 my @cells = $conn->get_node_free_pages(\@sizes, $first, $last, $flags = 0)

The free pages of each NUMA cell from one to another: for each a hash with its number as C<cell>, and as C<pages> how many
are free of each size, in KiB.

=cut

sub get_node_free_pages {
    my ($self, $sizes, $first, $last, $flags) = @_;
    my @counts = $self->_free_pages($sizes, $first, $last - $first + 1, $flags || 0);
    my @cells;
    for my $cell ($first .. $last) {
        my %pages;
        $pages{$_} = shift @counts for @$sizes;
        push @cells, { cell => $cell, pages => \%pages };
    }
    return @cells;
}

=head2 $conn->node_alloc_pages(\@pages, $first, $last, $flags = 0)

Sets how many huge pages each NUMA cell from one to another has, or adds to them. C<@pages> are pairs of a size in KiB and
a number.

=cut

sub node_alloc_pages {
    my ($self, $pages, $first, $last, $flags) = @_;
    my @sizes  = map { $_->[0] } @$pages;
    my @counts = map { $_->[1] } @$pages;
    return $self->_node_alloc_pages(\@sizes, \@counts, $first, $last - $first + 1, $flags || 0);
}

=head1 CONSTANTS

=head2 ConnectCloseReason

Why a connection was lost.

=over 4

=item Sys::Virt::CLOSE_REASON_ERROR

An input or output error occurred.

=item Sys::Virt::CLOSE_REASON_EOF

The other side closed the connection.

=item Sys::Virt::CLOSE_REASON_KEEPALIVE

The other side stopped answering keepalive messages.

=item Sys::Virt::CLOSE_REASON_CLIENT

This side asked for it.

=back

=head2 ConnectFlags

How a connection is opened.

=over 4

=item Sys::Virt::CONNECT_RO

Opens for reading only; calls that change something fail with C<VIR_ERR_OPERATION_DENIED>.

=item Sys::Virt::CONNECT_NO_ALIASES

Takes the URI as it is, without looking up aliases in the configuration.

=back

=head2 ConnectCredentialType

Kinds of information that authentication may ask for.

=over 4

=item Sys::Virt::CRED_USERNAME

Name of the user to act as.

=item Sys::Virt::CRED_AUTHNAME

Name of the user who proves an identity.

=item Sys::Virt::CRED_LANGUAGE

Preferred languages as RFC 1766 tags, separated by commas.

=item Sys::Virt::CRED_CNONCE

A nonce made up by the client.

=item Sys::Virt::CRED_PASSPHRASE

A secret passphrase.

=item Sys::Virt::CRED_ECHOPROMPT

Answer to a challenge that may be visible while typed.

=item Sys::Virt::CRED_NOECHOPROMPT

Answer to a challenge that must stay hidden while typed.

=item Sys::Virt::CRED_REALM

The realm to authenticate in.

=item Sys::Virt::CRED_EXTERNAL

A credential handled outside, as by an agent; nothing is to be typed.

=back

=head2 CPUCompareResult

How a CPU description relates to the CPU at hand.

=over 4

=item Sys::Virt::CPU_COMPARE_ERROR

The comparison failed.

=item Sys::Virt::CPU_COMPARE_INCOMPATIBLE

The description asks for something the CPU lacks.

=item Sys::Virt::CPU_COMPARE_IDENTICAL

Both offer exactly the same.

=item Sys::Virt::CPU_COMPARE_SUPERSET

The CPU offers all of it and more.

=back

=head2 ConnectCompareCPUFlags

How CPU descriptions are compared.

=over 4

=item Sys::Virt::COMPARE_CPU_FAIL_INCOMPATIBLE

Turns an incompatible result into the error C<VIR_ERR_CPU_INCOMPATIBLE>, which names what is missing.

=item Sys::Virt::COMPARE_CPU_VALIDATE_XML

Checks the description against the schema first.

=back

=head2 ConnectBaselineCPUFlags

How a common CPU description is put together.

=over 4

=item Sys::Virt::BASELINE_CPU_EXPAND_FEATURES

Lists all features, those implied by the CPU model too.

=item Sys::Virt::BASELINE_CPU_MIGRATABLE

Leaves out features that prevent migration.

=item Sys::Virt::BASELINE_CPU_IGNORE_HOST

Considers the given CPUs only, not what this host can run.

=back

=head2 ConnectGetDomainCapabilitiesFlags

How the hypervisor's abilities are described.

=over 4

=item Sys::Virt::GET_DOMAIN_CAPABILITIES_DISABLE_DEPRECATED_FEATURES

Lists features that are being phased out as disabled in the host model CPU.

=item Sys::Virt::GET_DOMAIN_CAPABILITIES_EXPAND_CPU_FEATURES

Lists all features of the host model CPU, those implied by its model too.

=item Sys::Virt::GET_DOMAIN_CAPABILITIES_SUPPORTED_CPU_FEATURES

Adds the CPU features that the hypervisor can offer.

=back

=head2 IPAddrType

Family of an IP address.

=over 4

=item Sys::Virt::IP_ADDR_TYPE_IPV4

IPv4.

=item Sys::Virt::IP_ADDR_TYPE_IPV6

IPv6.

=back

=head2 NodeSuspendTarget

How deep a host sleeps.

=over 4

=item Sys::Virt::NODE_SUSPEND_TARGET_MEM

Suspend to RAM (ACPI S3).

=item Sys::Virt::NODE_SUSPEND_TARGET_DISK

Suspend to disk (ACPI S4).

=item Sys::Virt::NODE_SUSPEND_TARGET_HYBRID

Suspend to RAM with a copy on disk, for the case that power fails.

=back

=head2 NodeGetCPUStatsAllCPUs

Stands for the sum of all CPUs.

=over 4

=item Sys::Virt::NODE_CPU_STATS_ALL_CPUS

All CPUs together.

=back

=head2 NodeGetMemoryStatsAllCells

Stands for the sum of all NUMA nodes.

=over 4

=item Sys::Virt::NODE_MEMORY_STATS_ALL_CELLS

All NUMA nodes together.

=back

=head2 NodeAllocPagesFlags

How the numbers of huge pages are meant.

=over 4

=item Sys::Virt::NODE_ALLOC_PAGES_ADD

Adds the pages to those in the pool.

=item Sys::Virt::NODE_ALLOC_PAGES_SET

Sets the size of the pool, which may free pages.

=back

=head2 TypedParameterType

Type of a typed parameter's value.

=over 4

=item Sys::Virt::TYPED_PARAM_INT

32-bit integer with sign, in C<i>.

=item Sys::Virt::TYPED_PARAM_UINT

32-bit integer without sign, in C<ui>.

=item Sys::Virt::TYPED_PARAM_LLONG

64-bit integer with sign, in C<l>.

=item Sys::Virt::TYPED_PARAM_ULLONG

64-bit integer without sign, in C<ul>.

=item Sys::Virt::TYPED_PARAM_DOUBLE

Double-precision floating-point number, in C<d>.

=item Sys::Virt::TYPED_PARAM_BOOLEAN

Yes (1) or no (0), in C<b>.

=item Sys::Virt::TYPED_PARAM_STRING

Text, in C<s>.

=back

=head2 TypedParameterFlags

Flag that many calls with typed parameters share; its bit is kept free in their own flags.

=over 4

=item Sys::Virt::TYPED_PARAM_STRING_OKAY

The caller understands parameters that hold text; set by the library itself where the other end can send them.

=back

=head2 ConnectIdentity parameters

Who a client is, as a proxy vouches for it.

=over 4

=item Sys::Virt::IDENTITY_USER_NAME

Name of the user on the client's system.

=item Sys::Virt::IDENTITY_UNIX_USER_ID

Numeric user ID of the client's process.

=item Sys::Virt::IDENTITY_GROUP_NAME

Name of the group on the client's system.

=item Sys::Virt::IDENTITY_UNIX_GROUP_ID

Numeric group ID of the client's process.

=item Sys::Virt::IDENTITY_PROCESS_ID

Process ID of the client.

=item Sys::Virt::IDENTITY_PROCESS_TIME

Start time of the client's process, in clock ticks since the host booted.

=item Sys::Virt::IDENTITY_SASL_USER_NAME

User name proved by SASL.

=item Sys::Virt::IDENTITY_X509_DISTINGUISHED_NAME

Distinguished name in the client's TLS certificate.

=item Sys::Virt::IDENTITY_SELINUX_CONTEXT

SELinux context of the client's process.

=back

=head2 NodeCpuStats parameters

Names of figures about a host's CPUs; times count from boot.

=over 4

=item Sys::Virt::NODE_CPU_STATS_KERNEL

Time spent in the kernel, in ns.

=item Sys::Virt::NODE_CPU_STATS_USER

Time spent in user processes, in ns.

=item Sys::Virt::NODE_CPU_STATS_IDLE

Time spent idle, in ns.

=item Sys::Virt::NODE_CPU_STATS_IOWAIT

Time spent waiting for input or output, in ns.

=item Sys::Virt::NODE_CPU_STATS_INTR

Time spent in interrupt handlers, in ns.

=item Sys::Virt::NODE_CPU_STATS_GUEST

Time spent running guests, in ns.

=item Sys::Virt::NODE_CPU_STATS_UTILIZATION

Load at the moment, in percent of what all CPUs can do; from hypervisors that keep no times.

=back

=head2 NodeMemoryStats parameters

Names of figures about a host's memory.

=over 4

=item Sys::Virt::NODE_MEMORY_STATS_TOTAL

All memory there is, in KiB.

=item Sys::Virt::NODE_MEMORY_STATS_FREE

Memory not in use, in KiB.

=item Sys::Virt::NODE_MEMORY_STATS_AVAILABLE

Memory that new programs could get without swapping, in KiB.

=item Sys::Virt::NODE_MEMORY_STATS_BUFFERS

Memory in buffers, in KiB; on Linux only for all NUMA nodes together.

=item Sys::Virt::NODE_MEMORY_STATS_CACHED

Memory in caches, in KiB; on Linux only for all NUMA nodes together.

=back

=head2 NodeMemory parameters

Settings and counters of the host's sharing of equal memory pages (KSM on Linux).

=over 4

=item Sys::Virt::NODE_MEMORY_SHARED_PAGES_TO_SCAN

Pages scanned before each pause.

=item Sys::Virt::NODE_MEMORY_SHARED_SLEEP_MILLISECS

Length of the pause between scans, in ms.

=item Sys::Virt::NODE_MEMORY_SHARED_MERGE_ACROSS_NODES

1 to merge pages of different NUMA nodes, 0 to merge within each node only.

=item Sys::Virt::NODE_MEMORY_SHARED_PAGES_SHARED

Shared pages in use; read-only.

=item Sys::Virt::NODE_MEMORY_SHARED_PAGES_SHARING

Places that refer to a shared page, a measure of what is saved; read-only.

=item Sys::Virt::NODE_MEMORY_SHARED_PAGES_UNSHARED

Pages that were checked and found to be unique; read-only.

=item Sys::Virt::NODE_MEMORY_SHARED_PAGES_VOLATILE

Pages that change too often to be considered; read-only.

=item Sys::Virt::NODE_MEMORY_SHARED_FULL_SCANS

How often all candidates have been scanned; read-only.

=back

=head2 NodeSev parameters

Facts about AMD SEV on a host, needed to start confidential guests.

=over 4

=item Sys::Virt::SEV_PDH

Platform Diffie-Hellman key, in base64.

=item Sys::Virt::SEV_CERT_CHAIN

Certificate chain of the platform, in base64.

=item Sys::Virt::SEV_CPU0_ID

Unique ID of the first CPU, in base64, by which AMD's key server finds its certificate.

=item Sys::Virt::SEV_CBITPOS

Position of the bit in page table entries that marks encrypted pages.

=item Sys::Virt::SEV_REDUCED_PHYS_BITS

Number of physical address bits a guest loses to encryption.

=item Sys::Virt::SEV_MAX_GUESTS

Most SEV guests that can run at a time.

=item Sys::Virt::SEV_MAX_ES_GUESTS

Most SEV-ES guests that can run at a time.

=back

=head2 Further constants

=over 4

=item Sys::Virt::SECURITY_DOI_BUFLEN

Size of a buffer for a security model's domain of interpretation, including the final NUL.

=item Sys::Virt::SECURITY_LABEL_BUFLEN

Size of a buffer for a security label, including the final NUL.

=item Sys::Virt::SECURITY_MODEL_BUFLEN

Size of a buffer for the name of a security model, including the final NUL.

=item Sys::Virt::UUID_STRING_BUFLEN

Size of a buffer for a UUID as text, including the final NUL.

=item Sys::Virt::UUID_BUFLEN

Size of a UUID as raw bytes.

=item Sys::Virt::LIBVIR_VERSION_NUMBER

Version of the interface at build time, as major * 1,000,000 + minor * 1,000 + micro.

=item Sys::Virt::NODE_MEMORY_STATS_FIELD_LENGTH

Size of the buffer for the name of a memory figure, including the final NUL.

=item Sys::Virt::NODE_CPU_STATS_FIELD_LENGTH

Size of the buffer for the name of a CPU figure, including the final NUL.

=item Sys::Virt::TYPED_PARAM_FIELD_LENGTH

Room for the name of a typed parameter, in bytes, with the zero byte that ends it.

=back

=head1 SEE ALSO

L<Sys::Virt>, L<Sys::Virt::Error>

=cut

1;
