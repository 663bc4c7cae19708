(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: node-device. *)

(** Which host devices to list; alternatives of one kind are combined by or, different kinds by and. *)
module Connect_list_all_node_device_flags = struct
  let cap_system = 1
  (** The host as a whole. *)

  let cap_pci_dev = 2
  (** PCI devices. *)

  let cap_usb_dev = 4
  (** USB devices. *)

  let cap_usb_interface = 8
  (** Interfaces of USB devices. *)

  let cap_net = 16
  (** Network interfaces. *)

  let cap_scsi_host = 32
  (** SCSI host adapters. *)

  let cap_scsi_target = 64
  (** SCSI targets. *)

  let cap_scsi = 128
  (** SCSI devices. *)

  let cap_storage = 256
  (** Disks and other storage. *)

  let cap_fc_host = 512
  (** Fibre Channel host adapters. *)

  let cap_vports = 1024
  (** Adapters that can have virtual ports. *)

  let cap_scsi_generic = 2048
  (** Generic SCSI devices ([/dev/sg*]). *)

  let cap_drm = 4096
  (** Graphics devices of the kernel's DRM subsystem. *)

  let cap_mdev_types = 8192
  (** Devices that can have mediated devices. *)

  let cap_mdev = 16384
  (** Mediated devices. *)

  let cap_ccw_dev = 32768
  (** Devices on the s390 channel bus. *)

  let cap_css_dev = 65536
  (** Subchannels of the s390 channel subsystem. *)

  let cap_vdpa = 131072
  (** vDPA devices. *)

  let cap_ap_card = 262144
  (** Cards of the s390 crypto adapter bus. *)

  let cap_ap_queue = 524288
  (** Queues of the s390 crypto adapter bus. *)

  let cap_ap_matrix = 1048576
  (** The s390 crypto matrix device. *)

  let cap_vpd = 2097152
  (** Devices with vital product data. *)

  let cap_ccwgroup_dev = 4194304
  (** Groups of s390 channel devices that act as one. *)

  let cap_ccwgroup_member = 8388608
  (** Members of such groups. *)

  let persistent = 268435456
  (** Devices with a stored definition. *)

  let transient = 536870912
  (** Devices without a stored definition. *)

  let inactive = 1073741824
  (** Devices that are defined but not present now. *)

  let active = 2147483648
  (** Devices that are present. *)

end

(** Which description of a host device to give. *)
module Node_device_xml_flags = struct
  let inactive = 1
  (** The stored definition, not the present state. *)

end

(** How a host device is created. *)
module Node_device_create_xml_flags = struct
  let validate = 1
  (** Checks the description against the schema first. *)

end

(** How a host device is defined. *)
module Node_device_define_xml_flags = struct
  let validate = 1
  (** Checks the description against the schema first. *)

end

(** Where a change to a host device takes effect. *)
module Node_device_update_flags = struct
  let current = 0
  (** In the present state if the device is active, in the stored definition otherwise. *)

  let live = 1
  (** In the device as it is now. *)

  let config = 2
  (** In the stored definition. *)

end

(** Events about host devices that can be subscribed to. *)
module Node_device_event_id = struct
  let lifecycle = 0
  (** A device appeared, vanished, or was defined or undefined ([virConnectNodeDeviceEventLifecycleCallback]). *)

  let update = 1
  (** A device's description changed ([virConnectNodeDeviceEventGenericCallback]). *)

end

(** What happened to a host device. *)
module Node_device_event_lifecycle_type = struct
  let created = 0
  (** It appeared. *)

  let deleted = 1
  (** It vanished. *)

  let defined = 2
  (** A definition was stored for it. *)

  let undefined = 3
  (** Its definition was removed. *)

end

