(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of Network, as the specification has them. *)

type 'rights t = 'rights Objects.network
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val free : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val port_lookup_by_uuid : 'a Objects.network -> string -> 'a Objects.network_port
(** Finds a port of a network by its UUID, given as bytes.

    Fails with [VIR_ERR_NO_NETWORK_PORT] when there is none.
    @param uuid UUID of the port.
    In C: [virNetworkPortLookupByUUID], since 5.5.0 *)

val port_lookup_by_uuid_string : 'a Objects.network -> string -> 'a Objects.network_port
(** Finds a port of a network by its UUID, given as text.

    Fails with [VIR_ERR_INVALID_ARG] when the text is not a UUID.
    @param uuidstr UUID in hexadecimal, with or without hyphens.
    In C: [virNetworkPortLookupByUUIDString], since 5.5.0 *)

val port_create_xml : ?flags:int -> [> `W ] Objects.network -> string -> Objects.rw Objects.network_port
(** Creates a port on an active network and allocates what it needs there.

    Normally called by hypervisor drivers when a guest's interface is plugged in. Fails with [VIR_ERR_OPERATION_INVALID] when the network is not active, and with [VIR_ERR_NETWORK_PORT_EXIST] when the UUID is taken.
    @param xmldesc Document whose root is [<networkport>].
    @param flags Combination of [NetworkPortCreateFlags] values.
    In C: [virNetworkPortCreateXML], since 5.5.0 *)

val list_all_ports : ?flags:int -> 'a Objects.network -> 'a Objects.network_port list
(** Lists the ports of a network with handles to all of them.

    The caller frees each handle and the array, which ends with a NULL that is not counted.
    @param flags Reserved; pass 0.
    In C: [virNetworkListAllPorts], since 5.5.0 *)

val get_connect : 'a Objects.network -> 'a Objects.connect
(** Gives the connection a network handle belongs to.

    The reference count of the connection stays as it is: do not close what is returned.
    In C: [virNetworkGetConnect], since 0.3.0 *)

val lookup_by_name : 'a Objects.connect -> string -> 'a Objects.network
(** Finds a network by its name. Fails with [VIR_ERR_NO_NETWORK] when there is none.
    @param name Name of the network.
    In C: [virNetworkLookupByName], since 0.2.0 *)

val lookup_by_uuid : 'a Objects.connect -> string -> 'a Objects.network
(** Finds a network by its UUID, given as bytes. Fails with [VIR_ERR_NO_NETWORK] when there is none.
    @param uuid UUID of the network.
    In C: [virNetworkLookupByUUID], since 0.2.0 *)

val lookup_by_uuid_string : 'a Objects.connect -> string -> 'a Objects.network
(** Finds a network by its UUID, given as text.

    Fails with [VIR_ERR_INVALID_ARG] when the text is not a UUID, with [VIR_ERR_NO_NETWORK] when no network has it.
    @param uuid UUID in hexadecimal, with or without hyphens.
    In C: [virNetworkLookupByUUIDString], since 0.2.0 *)

val create_xml : [> `W ] Objects.connect -> string -> Objects.rw Objects.network
(** Creates a transient network from XML and starts it.

    It is gone once it stops. With the name and UUID of an inactive defined network, that network is started with the given XML. Use [virNetworkCreateXMLFlags] to have the document validated.
    @param xml_desc Document whose root is [<network>].
    In C: [virNetworkCreateXML], since 0.2.0 *)

val create_xml_flags : ?flags:int -> [> `W ] Objects.connect -> string -> Objects.rw Objects.network
(** Creates a transient network from XML and starts it, with options.

    It is gone once it stops. Fails with [VIR_ERR_OPERATION_FAILED] when the name or UUID is taken by another network.
    @param xml_desc Document whose root is [<network>].
    @param flags Combination of [NetworkCreateFlags] values.
    In C: [virNetworkCreateXMLFlags], since 7.8.0 *)

val define_xml : [> `W ] Objects.connect -> string -> Objects.rw Objects.network
(** Stores a network's configuration without starting the network.

    An existing configuration with the same name and UUID is replaced; a running network goes on as it is until restarted. Use [virNetworkDefineXMLFlags] to have the document validated.
    @param xml_desc Document whose root is [<network>].
    In C: [virNetworkDefineXML], since 0.2.0 *)

val define_xml_flags : ?flags:int -> [> `W ] Objects.connect -> string -> Objects.rw Objects.network
(** Stores a network's configuration without starting the network, with options.

    An existing configuration with the same name and UUID is replaced; a running network goes on as it is until restarted.
    @param xml_desc Document whose root is [<network>].
    @param flags Combination of [NetworkDefineFlags] values.
    In C: [virNetworkDefineXMLFlags], since 7.7.0 *)

val undefine : [> `W ] Objects.network -> unit
(** Removes a network's stored configuration.

    An active network keeps running and becomes transient. The handle stays valid and has to be freed.
    In C: [virNetworkUndefine], since 0.2.0 *)

val update : ?flags:int -> [> `W ] Objects.network -> int -> int -> int -> string -> unit
(** Changes one part of a network, of the running one, the stored one, or both.

    The given element is matched with existing ones by what identifies its kind (such as the MAC address of a DHCP host or the name of a port group). Fails with [VIR_ERR_OPERATION_INVALID] when nothing matches or when the element to add exists already, and with [VIR_ERR_OPERATION_UNSUPPORTED] or [VIR_ERR_NO_SUPPORT] for sections a driver cannot change in place.
    @param command Whether to add, replace or remove.
    @param section Kind of element the XML holds.
    @param parent_index Which of several parents (such as [<ip>] elements) to work in, counted from 0; -1 lets the call choose.
    @param xml The element itself, without the elements around it.
    @param flags Combination of [NetworkUpdateFlags] values.
    In C: [virNetworkUpdate], since 0.10.2 *)

val create : [> `W ] Objects.network -> unit
(** Starts a network that is defined but inactive.

    Fails with [VIR_ERR_OPERATION_INVALID] when it is active already.
    In C: [virNetworkCreate], since 0.2.0 *)

val destroy : [> `W ] Objects.network -> unit
(** Stops a network at once.

    Attached guests lose their connectivity; a transient network ceases to exist, a persistent one becomes inactive. The handle stays valid and has to be freed. Fails with [VIR_ERR_OPERATION_INVALID] when the network is not active.
    In C: [virNetworkDestroy], since 0.2.0 *)

val get_name : [> `R ] Objects.network -> string
(** Gives the name of a network.
    @return The name, valid as long as the handle is.
    In C: [virNetworkGetName], since 0.2.0 *)

val get_uuid : [> `R ] Objects.network -> string
(** Gives the UUID of a network as bytes.
    In C: [virNetworkGetUUID], since 0.2.0 *)

val get_uuid_string : [> `R ] Objects.network -> string
(** Gives the UUID of a network as text.
    In C: [virNetworkGetUUIDString], since 0.2.0 *)

val get_xml_desc : ?flags:int -> [> `R ] Objects.network -> string
(** Describes a network as XML.

    The result fits [virNetworkDefineXML]; while the network runs it holds run-time details too, unless [VIR_NETWORK_XML_INACTIVE] is given.
    @param flags Combination of [NetworkXMLFlags] values.
    In C: [virNetworkGetXMLDesc], since 0.2.0 *)

val get_bridge_name : [> `R ] Objects.network -> string
(** Gives the name of the bridge device that a network uses on the host.

    Fails with [VIR_ERR_INTERNAL_ERROR] for networks that work without a bridge.
    In C: [virNetworkGetBridgeName], since 0.2.0 *)

val get_autostart : [> `R ] Objects.network -> bool
(** Tells whether a network is started together with the daemon.
    In C: [virNetworkGetAutostart], since 0.2.1 *)

val set_autostart : [> `W ] Objects.network -> bool -> unit
(** Chooses whether a network is started together with the daemon.

    Fails with [VIR_ERR_OPERATION_INVALID] for transient networks.
    @param autostart Whether to start it automatically.
    In C: [virNetworkSetAutostart], since 0.2.1 *)

val is_active : [> `R ] Objects.network -> bool
(** Tells whether a network is running.
    In C: [virNetworkIsActive], since 0.7.3 *)

val is_persistent : [> `R ] Objects.network -> bool
(** Tells whether a network has a stored configuration, so that it outlives being stopped.
    In C: [virNetworkIsPersistent], since 0.7.3 *)

val get_dhcp_leases : ?mac:string -> ?flags:int -> [> `R ] Objects.network -> Records.network_dhcp_lease list
(** Lists the addresses a network's DHCP server has handed out.

    A client with both IPv4 and IPv6 has several entries. Only leases the network's own server gave are known. The caller frees each record with [virNetworkDHCPLeaseFree], then the array, which ends with a NULL that is not counted. Fails with [VIR_ERR_OPERATION_INVALID] when the network is not active.
    @param mac Hardware address to limit the list to; NULL for every client.
    @param flags Reserved; pass 0.
    In C: [virNetworkGetDHCPLeases], since 1.2.6 *)

val set_metadata : ?metadata:string -> ?key:string -> ?uri:string -> ?flags:int -> [> `W ] Objects.network -> int -> unit
(** Sets, replaces or removes a network's title, description or custom metadata element.

    Changes are reported by [VIR_NETWORK_EVENT_ID_METADATA_CHANGE].
    @param type_ Which piece to set.
    @param metadata New text or XML element; NULL removes what is there.
    @param key Namespace prefix for a custom element; NULL for title and description.
    @param uri Namespace that identifies a custom element; NULL for title and description.
    @param flags Combination of [NetworkUpdateFlags] values.
    In C: [virNetworkSetMetadata], since 9.7.0 *)

val get_metadata : ?uri:string -> ?flags:int -> [> `R ] Objects.network -> int -> string
(** Reads a network's title, description or custom metadata element.

    Fails with [VIR_ERR_NO_NETWORK_METADATA] when there is none. The caller frees the text.
    @param type_ Which piece to read.
    @param uri Namespace that identifies a custom element; NULL for title and description.
    @param flags Combination of [NetworkUpdateFlags] values.
    In C: [virNetworkGetMetadata], since 9.7.0 *)

