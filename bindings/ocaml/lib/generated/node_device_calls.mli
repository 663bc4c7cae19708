(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Calls of NodeDevice, as the specification has them. *)

type 'rights t = 'rights Objects.node_device
(** Its handle: [Libvirt.ro t] may look, [Libvirt.rw t] may change as well. *)

external const : [> `R ] t -> Objects.ro t = "%identity"
(** The same object, for looking alone. *)

val free : [> `R ] t -> unit
(** Gives the handle back now; else that happens when nobody refers to it any more. *)

val lookup_by_name : 'a Objects.connect -> string -> 'a Objects.node_device
(** Finds a host device by name.

    Fails with [VIR_ERR_NO_NODE_DEVICE] when there is none.
    @param name Name of the device.
    In C: [virNodeDeviceLookupByName], since 0.5.0 *)

val lookup_scsi_host_by_wwn : ?flags:int -> 'a Objects.connect -> string -> string -> 'a Objects.node_device
(** Finds a Fibre Channel host adapter by its world wide names.

    Fails with [VIR_ERR_NO_NODE_DEVICE] when there is none.
    @param wwnn World wide node name, 16 hexadecimal digits.
    @param wwpn World wide port name, 16 hexadecimal digits.
    @param flags Reserved; pass 0.
    In C: [virNodeDeviceLookupSCSIHostByWWN], since 1.0.3 *)

val get_name : [> `R ] Objects.node_device -> string
(** Tells the name of a host device.
    @return The name; belongs to the handle, not to be freed.
    In C: [virNodeDeviceGetName], since 0.5.0 *)

val get_parent : [> `R ] Objects.node_device -> string
(** Tells the name of the device that a host device sits on.
    @return Name of the parent, or NULL when there is none; belongs to the handle, not to be freed.
    In C: [virNodeDeviceGetParent], since 0.5.0 *)

val num_of_caps : [> `R ] Objects.node_device -> int
(** Counts the capabilities of a host device.
    In C: [virNodeDeviceNumOfCaps], since 0.5.0 *)

val list_caps : [> `R ] Objects.node_device -> string array
(** Lists the capabilities of a host device by name, such as [pci] or [net].
    @return Number of names filled in.
    In C: [virNodeDeviceListCaps], since 0.5.0 *)

val get_xml_desc : ?flags:int -> [> `R ] Objects.node_device -> string
(** Describes a host device as XML.
    @param flags Combination of [NodeDeviceXMLFlags] values.
    In C: [virNodeDeviceGetXMLDesc], since 0.5.0 *)

val dettach : [> `W ] Objects.node_device -> unit
(** Takes a device away from its host driver, so that a guest can have it.

    Uses the default driver for passthrough. [virNodeDeviceDetachFlags] can choose another one and is spelled better. Not available on read-only connections.
    In C: [virNodeDeviceDettach], since 0.6.1 *)

val detach_flags : ?driver_name:string -> ?flags:int -> [> `W ] Objects.node_device -> unit
(** Takes a device away from its host driver and binds it to a driver for passthrough.

    Devices marked as managed in a domain's definition need no such call. Fails when a guest uses the device. [virNodeDeviceReAttach] undoes it. Not available on read-only connections.
    @param driver_name Driver to bind, such as [vfio]; NULL for the default.
    @param flags Reserved; pass 0.
    In C: [virNodeDeviceDetachFlags], since 1.0.5 *)

val re_attach : [> `W ] Objects.node_device -> unit
(** Gives a device back to its host driver.

    Undoes [virNodeDeviceDetachFlags]. Fails when a guest uses the device. Not available on read-only connections.
    In C: [virNodeDeviceReAttach], since 0.6.1 *)

val reset : [> `W ] Objects.node_device -> unit
(** Resets a device to a clean state before or after a guest uses it.

    The device must be detached from its host driver. Where the device itself cannot be reset, resetting its bus is tried if nothing else on it is in use. Not available on read-only connections.
    In C: [virNodeDeviceReset], since 0.6.1 *)

val create_xml : ?flags:int -> [> `W ] Objects.connect -> string -> Objects.rw Objects.node_device
(** Creates a device on the host, such as a virtual Fibre Channel port or a mediated device.

    The device lasts until it is destroyed or the host reboots. Not available on read-only connections.
    @param xml_desc Description of the device, as a [device] element.
    @param flags Combination of [NodeDeviceCreateXMLFlags] values.
    In C: [virNodeDeviceCreateXML], since 0.6.3 *)

val destroy : [> `W ] Objects.node_device -> unit
(** Removes a device that was created on the host.

    Only virtual devices can be removed. A stored definition stays, and the device becomes inactive. Not available on read-only connections.
    In C: [virNodeDeviceDestroy], since 0.6.3 *)

val define_xml : ?flags:int -> [> `W ] Objects.connect -> string -> Objects.rw Objects.node_device
(** Stores the definition of a device, without creating it.

    Works for mediated devices. [virNodeDeviceCreate] brings it into being. Not available on read-only connections.
    @param xml_desc Description of the device, as a [device] element.
    @param flags Combination of [NodeDeviceDefineXMLFlags] values.
    In C: [virNodeDeviceDefineXML], since 7.3.0 *)

val undefine : ?flags:int -> [> `W ] Objects.node_device -> unit
(** Removes the stored definition of a device.

    An active device stays until it is destroyed. Not available on read-only connections.
    @param flags Reserved; pass 0.
    In C: [virNodeDeviceUndefine], since 7.3.0 *)

val create : ?flags:int -> [> `W ] Objects.node_device -> unit
(** Creates a device from its stored definition.

    Fails with [VIR_ERR_OPERATION_INVALID] when it is active already. Not available on read-only connections.
    @param flags Reserved; pass 0.
    In C: [virNodeDeviceCreate], since 7.3.0 *)

val set_autostart : [> `W ] Objects.node_device -> bool -> unit
(** Sets whether a defined device is created when the host boots or its parent appears.

    The device must be persistent. Not available on read-only connections.
    @param autostart 1 to create it automatically, 0 to leave it.
    In C: [virNodeDeviceSetAutostart], since 7.8.0 *)

val get_autostart : [> `W ] Objects.node_device -> bool
(** Tells whether a defined device is created when the host boots or its parent appears.
    In C: [virNodeDeviceGetAutostart], since 7.8.0 *)

val is_persistent : [> `R ] Objects.node_device -> bool
(** Tells whether a device has a stored definition.
    In C: [virNodeDeviceIsPersistent], since 7.8.0 *)

val is_active : [> `R ] Objects.node_device -> bool
(** Tells whether a device is present on the host now.
    In C: [virNodeDeviceIsActive], since 7.8.0 *)

val update : ?flags:int -> [> `W ] Objects.node_device -> string -> unit
(** Changes a host device, its stored definition or both.

    Works for mediated devices; what identifies a device cannot change. Not available on read-only connections.
    @param xml_desc New description of the device, as a [device] element.
    @param flags Combination of [NodeDeviceUpdateFlags] values.
    In C: [virNodeDeviceUpdate], since 10.1.0 *)

