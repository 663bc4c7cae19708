(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of NetworkPort, as the specification has them. *)

type 'rights t = 'rights Objects.network_port
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val free : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val get_network : 'a Objects.network_port -> 'a Objects.network
(** Gives the network a port belongs to.

    The reference count of the network stays as it is: do not free what is returned.
    In C: [virNetworkPortGetNetwork], since 5.5.0 *)

val get_xml_desc : ?flags:int -> [> `R ] Objects.network_port -> string
(** Describes a network port as XML. The caller frees the text.
    @param flags Reserved; pass 0.
    In C: [virNetworkPortGetXMLDesc], since 5.5.0 *)

val get_uuid : [> `R ] Objects.network_port -> string
(** Gives the UUID of a network port as bytes.
    In C: [virNetworkPortGetUUID], since 5.5.0 *)

val get_uuid_string : [> `R ] Objects.network_port -> string
(** Gives the UUID of a network port as text.
    In C: [virNetworkPortGetUUIDString], since 5.5.0 *)

val set_parameters : ?flags:int -> [> `W ] Objects.network_port -> Typed_params.t -> unit
(** Changes the bandwidth limits of a network port while it is in use.

    Fields that are left out keep their value. Fails with [VIR_ERR_OPERATION_INVALID] when the network is not active.
    @param params Limits to set.
    @param flags Reserved; pass 0.
    In C: [virNetworkPortSetParameters], since 5.5.0 *)

val get_parameters : ?flags:int -> [> `R ] Objects.network_port -> Typed_params.t
(** Reads the bandwidth limits of a network port. The caller frees the set with [virTypedParamsFree].
    @param flags Reserved; pass 0.
    In C: [virNetworkPortGetParameters], since 5.5.0 *)

val delete : ?flags:int -> [> `W ] Objects.network_port -> unit
(** Deletes a network port and gives back what it held.

    A guest interface that still uses it loses its connection to the network. The handle stays valid and has to be freed.
    @param flags Reserved; pass 0.
    In C: [virNetworkPortDelete], since 5.5.0 *)

