(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Handles of objects of every kind. Modules call their own [t]. *)

type rw = [ `R | `W ]
type ro = [ `R ]

(** A connection to a daemon's administration socket, for managing the daemon itself instead of guests. *)
type 'rights adm_connect = ([ `Adm_connect ], 'rights) Handle.t

(** One of the servers inside a daemon, such as the main one or the one for administration. *)
type 'rights adm_server = ([ `Adm_server ], 'rights) Handle.t

(** A client that is connected to one of a daemon's servers. *)
type 'rights adm_client = ([ `Adm_client ], 'rights) Handle.t

(** A session with a hypervisor's management driver, local or on another host. Everything else is found through it. The handle is counted by reference: [virConnectRef] adds one, [virConnectClose] drops one, and the session ends with the last. *)
type 'rights connect = ([ `Connect ], 'rights) Handle.t

(** A moment in a domain's life from which on changed disk blocks are tracked, for incremental backup. *)
type 'rights domain_checkpoint = ([ `Domain_checkpoint ], 'rights) Handle.t

(** A domain as it was at one moment: its disks, and optionally its memory, to go back to. *)
type 'rights domain_snapshot = ([ `Domain_snapshot ], 'rights) Handle.t

(** A virtual machine or container known to a hypervisor, running or merely configured. *)
type 'rights domain = ([ `Domain ], 'rights) Handle.t

(** A network interface of the host with its configuration: Ethernet, bridge, bond or VLAN. It is identified by name and MAC address. Definitions are stored by the host's network configuration, and an interface is active while it is up. *)
type 'rights interface = ([ `Interface ], 'rights) Handle.t

(** An attachment point of a virtual network, made for each guest interface that plugs into it. *)
type 'rights network_port = ([ `Network_port ], 'rights) Handle.t

(** A virtual network that guests' interfaces attach to, usually a bridge with optional NAT, routing, DHCP and DNS. *)
type 'rights network = ([ `Network ], 'rights) Handle.t

(** A device of the host, such as a PCI card, a USB device, a disk or a mediated device. Devices form a tree and are identified by name. Most of them come and go with the hardware; some kinds can be created and stored by definition. *)
type 'rights node_device = ([ `Node_device ], 'rights) Handle.t

(** The use of a network filter on one port of a guest's network interface. It is identified by the port's device name. The hypervisor's driver creates it when a guest starts and deletes it when the guest stops. *)
type 'rights nw_filter_binding = ([ `Nw_filter_binding ], 'rights) Handle.t

(** A named set of rules for the network traffic of guests. It is identified by name and UUID, always stored, and may refer to other filters. Guests' interfaces use filters by name, and changes reach running guests at once. *)
type 'rights nw_filter = ([ `Nw_filter ], 'rights) Handle.t

(** A stored password or key that hypervisor and storage drivers use in place of the user, such as for encrypted images, Ceph or iSCSI. *)
type 'rights secret = ([ `Secret ], 'rights) Handle.t

(** A place that storage volumes are kept in or carved from: a directory, a disk, a volume group, a network share and others. *)
type 'rights storage_pool = ([ `Storage_pool ], 'rights) Handle.t

(** A piece of storage inside a pool that a guest's disk can be: an image file, a partition, a logical volume, a network block device. *)
type 'rights storage_vol = ([ `Storage_vol ], 'rights) Handle.t

(** A channel for bulk data between the caller and a call that works with data, such as an upload, a screenshot or a console. *)
type 'rights stream = ([ `Stream ], 'rights) Handle.t

