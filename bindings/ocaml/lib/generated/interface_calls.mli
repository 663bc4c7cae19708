(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of Interface, as the specification has them. *)

type 'rights t = 'rights Objects.interface
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val free : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val get_connect : 'a Objects.interface -> 'a Objects.connect
(** Tells the connection that a handle of a host interface belongs to.

    No reference is added: the result stays valid as long as the handle does and must not be closed.
    In C: [virInterfaceGetConnect], since 0.6.4 *)

val lookup_by_name : 'a Objects.connect -> string -> 'a Objects.interface
(** Finds a host interface by name.

    Fails with [VIR_ERR_NO_INTERFACE] when there is none.
    @param name Name of the interface, such as [eth0].
    In C: [virInterfaceLookupByName], since 0.6.4 *)

val lookup_by_mac_string : 'a Objects.connect -> string -> 'a Objects.interface
(** Finds a host interface by MAC address.

    Fails with [VIR_ERR_NO_INTERFACE] when there is none and with [VIR_ERR_MULTIPLE_INTERFACES] when several share the address.
    @param mac MAC address, six hexadecimal bytes joined by colons.
    In C: [virInterfaceLookupByMACString], since 0.6.4 *)

val get_name : [> `R ] Objects.interface -> string
(** Tells the name of a host interface.
    @return The name; belongs to the handle, not to be freed.
    In C: [virInterfaceGetName], since 0.6.4 *)

val get_mac_string : [> `R ] Objects.interface -> string
(** Tells the MAC address of a host interface, as six hexadecimal bytes joined by colons.
    @return The address; belongs to the handle, not to be freed.
    In C: [virInterfaceGetMACString], since 0.6.4 *)

val get_xml_desc : ?flags:int -> [> `R ] Objects.interface -> string
(** Describes a host interface as XML.

    Gives the present state, addresses included, unless [VIR_INTERFACE_XML_INACTIVE] asks for the stored configuration.
    @param flags Combination of [InterfaceXMLFlags] values.
    In C: [virInterfaceGetXMLDesc], since 0.6.4 *)

val define_xml : ?flags:int -> [> `W ] Objects.connect -> string -> Objects.rw Objects.interface
(** Stores the configuration of a host interface, new or changed.

    The interface is not brought up, and one that is up keeps running as before. Within a transaction ([virInterfaceChangeBegin]) the change can be taken back. Not available on read-only connections.
    @param xml_desc Description of the interface, as an [interface] element.
    @param flags Combination of [InterfaceDefineFlags] values.
    In C: [virInterfaceDefineXML], since 0.6.4 *)

val undefine : [> `W ] Objects.interface -> unit
(** Removes the stored configuration of a host interface.

    An interface that is up stays so. Not available on read-only connections.
    In C: [virInterfaceUndefine], since 0.6.4 *)

val create : ?flags:int -> [> `W ] Objects.interface -> unit
(** Brings a configured host interface up.

    Fails with [VIR_ERR_OPERATION_INVALID] when it is up already. Not available on read-only connections.
    @param flags Reserved; pass 0.
    In C: [virInterfaceCreate], since 0.6.4 *)

val destroy : ?flags:int -> [> `W ] Objects.interface -> unit
(** Brings a host interface down.

    Its configuration stays. Takes effect at once, even if the connection itself runs over this interface. Not available on read-only connections.
    @param flags Reserved; pass 0.
    In C: [virInterfaceDestroy], since 0.6.4 *)

val change_begin : ?flags:int -> [> `W ] Objects.connect -> unit
(** Starts a transaction on the host's network configuration.

    The configuration is saved, so that [virInterfaceChangeRollback] or a reboot of the host can restore it; [virInterfaceChangeCommit] makes the changes stay. Fails with [VIR_ERR_OPERATION_INVALID] when a transaction is open already. Not available on read-only connections.
    @param flags Reserved; pass 0.
    In C: [virInterfaceChangeBegin], since 0.9.2 *)

val change_commit : ?flags:int -> [> `W ] Objects.connect -> unit
(** Ends the transaction on the network configuration and keeps the changes.

    Fails with [VIR_ERR_OPERATION_INVALID] when no transaction is open. Not available on read-only connections.
    @param flags Reserved; pass 0.
    In C: [virInterfaceChangeCommit], since 0.9.2 *)

val change_rollback : ?flags:int -> [> `W ] Objects.connect -> unit
(** Ends the transaction on the network configuration and restores what was saved at its start.

    Fails with [VIR_ERR_OPERATION_INVALID] when no transaction is open. Not available on read-only connections.
    @param flags Reserved; pass 0.
    In C: [virInterfaceChangeRollback], since 0.9.2 *)

val is_active : [> `R ] Objects.interface -> bool
(** Tells whether a host interface is up.
    In C: [virInterfaceIsActive], since 0.7.3 *)

