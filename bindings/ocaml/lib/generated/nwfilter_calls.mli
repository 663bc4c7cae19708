(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of NWFilter, as the specification has them. *)

type 'rights t = 'rights Objects.nw_filter
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val free : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val lookup_by_name : 'a Objects.connect -> string -> 'a Objects.nw_filter
(** Finds a network filter by name.

    Fails with [VIR_ERR_NO_NWFILTER] when there is none.
    @param name Name of the filter.
    In C: [virNWFilterLookupByName], since 0.8.0 *)

val lookup_by_uuid : 'a Objects.connect -> string -> 'a Objects.nw_filter
(** Finds a network filter by UUID.

    Fails with [VIR_ERR_NO_NWFILTER] when there is none.
    @param uuid UUID of the filter.
    In C: [virNWFilterLookupByUUID], since 0.8.0 *)

val lookup_by_uuid_string : 'a Objects.connect -> string -> 'a Objects.nw_filter
(** Finds a network filter by UUID, given as text.

    Fails with [VIR_ERR_NO_NWFILTER] when there is none and with [VIR_ERR_INVALID_ARG] when the text is no UUID.
    @param uuid UUID of the filter, with or without hyphens.
    In C: [virNWFilterLookupByUUIDString], since 0.8.0 *)

val define_xml : [> `W ] Objects.connect -> string -> Objects.rw Objects.nw_filter
(** Stores a network filter, new or changed.

    A changed filter is applied to running guests at once. [virNWFilterDefineXMLFlags] can check the description first. Not available on read-only connections.
    @param xml_desc Description of the filter, as a [filter] element.
    In C: [virNWFilterDefineXML], since 0.8.0 *)

val define_xml_flags : ?flags:int -> [> `W ] Objects.connect -> string -> Objects.rw Objects.nw_filter
(** Stores a network filter, new or changed, as [flags] say.

    A changed filter is applied to running guests at once. Not available on read-only connections.
    @param xml_desc Description of the filter, as a [filter] element.
    @param flags Combination of [NWFilterDefineFlags] values.
    In C: [virNWFilterDefineXMLFlags], since 7.7.0 *)

val undefine : [> `W ] Objects.nw_filter -> unit
(** Removes a network filter.

    Fails with [VIR_ERR_OPERATION_INVALID] while a running guest or another filter uses it. Not available on read-only connections.
    In C: [virNWFilterUndefine], since 0.8.0 *)

val get_name : [> `R ] Objects.nw_filter -> string
(** Tells the name of a network filter.
    @return The name; belongs to the handle, not to be freed.
    In C: [virNWFilterGetName], since 0.8.0 *)

val get_uuid : [> `R ] Objects.nw_filter -> string
(** Tells the UUID of a network filter.
    In C: [virNWFilterGetUUID], since 0.8.0 *)

val get_uuid_string : [> `R ] Objects.nw_filter -> string
(** Tells the UUID of a network filter as text.
    In C: [virNWFilterGetUUIDString], since 0.8.0 *)

val get_xml_desc : ?flags:int -> [> `R ] Objects.nw_filter -> string
(** Describes a network filter as XML.
    @param flags Reserved; pass 0.
    In C: [virNWFilterGetXMLDesc], since 0.8.0 *)

