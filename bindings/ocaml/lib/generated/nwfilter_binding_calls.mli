(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of NWFilterBinding, as the specification has them. *)

type 'rights t = 'rights Objects.nw_filter_binding
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val free : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val lookup_by_port_dev : 'a Objects.connect -> string -> 'a Objects.nw_filter_binding
(** Finds a filter binding by the device name of its port.

    Fails with [VIR_ERR_NO_NWFILTER_BINDING] when there is none.
    @param portdev Device name of the port on the host, such as [vnet0].
    In C: [virNWFilterBindingLookupByPortDev], since 4.5.0 *)

val get_port_dev : [> `R ] Objects.nw_filter_binding -> string
(** Tells the device name of the port that a filter binding covers.
    @return The device name; belongs to the handle, not to be freed.
    In C: [virNWFilterBindingGetPortDev], since 4.5.0 *)

val get_filter_name : [> `R ] Objects.nw_filter_binding -> string
(** Tells the name of the network filter that a binding applies.
    @return The name; belongs to the handle, not to be freed.
    In C: [virNWFilterBindingGetFilterName], since 4.5.0 *)

val create_xml : ?flags:int -> [> `W ] Objects.connect -> string -> Objects.rw Objects.nw_filter_binding
(** Creates a filter binding, which applies the filter's rules to the port at once.

    Meant for hypervisor drivers; bindings of guests are managed by them. Not available on read-only connections.
    @param xml Description of the binding, as a [filterbinding] element.
    @param flags Combination of [NWFilterBindingCreateFlags] values.
    In C: [virNWFilterBindingCreateXML], since 4.5.0 *)

val get_xml_desc : ?flags:int -> [> `R ] Objects.nw_filter_binding -> string
(** Describes a filter binding as XML.
    @param flags Reserved; pass 0.
    In C: [virNWFilterBindingGetXMLDesc], since 4.5.0 *)

val delete : [> `W ] Objects.nw_filter_binding -> unit
(** Deletes a filter binding, which takes the filter's rules off the port.

    Meant for hypervisor drivers: a guest whose binding is deleted runs without filtering. Not available on read-only connections.
    In C: [virNWFilterBindingDelete], since 4.5.0 *)

