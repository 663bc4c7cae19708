(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: network. *)

(** Which form of a network's XML to produce. *)
module Network_xml_flags = struct
  let inactive = 1
  (** The stored configuration, without anything resolved or added at run time. *)

end

(** Filters for listing networks. *)
module Connect_list_all_networks_flags = struct
  let inactive = 1
  (** Networks that are not running. *)

  let active = 2
  (** Networks that are running. *)

  let persistent = 4
  (** Networks with a stored configuration. *)

  let transient = 8
  (** Networks without a stored configuration. *)

  let autostart = 16
  (** Networks started together with the daemon. *)

  let no_autostart = 32
  (** Networks that are started by hand only. *)

end

(** Options for creating a transient network. *)
module Network_create_flags = struct
  let validate = 1
  (** Check the XML against the schema first. *)

end

(** Options for storing a network's configuration. *)
module Network_define_flags = struct
  let validate = 1
  (** Check the XML against the schema first. *)

end

(** What [virNetworkUpdate] does with the element it is given. *)
module Network_update_command = struct
  let none = 0
  (** Placeholder, refused as invalid. *)

  let modify = 1
  (** Replaces the existing element that the given one matches. *)

  let delete = 2
  (** Removes the existing element that the given one matches. *)

  let add_last = 3
  (** Inserts the element behind its siblings. *)

  let add_first = 4
  (** Inserts the element ahead of its siblings. *)

end

(** Which part of a network's XML [virNetworkUpdate] works on. *)
module Network_update_section = struct
  let none = 0
  (** Placeholder, refused as invalid. *)

  let bridge = 1
  (** The [<bridge>] element. *)

  let domain = 2
  (** The [<domain>] element (DNS domain name). *)

  let ip = 3
  (** An [<ip>] element. *)

  let ip_dhcp_host = 4
  (** A [<host>] inside [<ip>/<dhcp>]: a fixed lease. *)

  let ip_dhcp_range = 5
  (** A [<range>] inside [<ip>/<dhcp>]: addresses to hand out. *)

  let forward = 6
  (** The [<forward>] element. *)

  let forward_interface = 7
  (** An [<interface>] inside [<forward>]. *)

  let forward_pf = 8
  (** The [<pf>] inside [<forward>]: an SR-IOV physical function. *)

  let portgroup = 9
  (** A [<portgroup>] element. *)

  let dns_host = 10
  (** A [<host>] inside [<dns>]. *)

  let dns_txt = 11
  (** A [<txt>] inside [<dns>]. *)

  let dns_srv = 12
  (** A [<srv>] inside [<dns>]. *)

end

(** Which state of a network a change applies to. [LIVE] and [CONFIG] may be combined. *)
module Network_update_flags = struct
  let current = 0
  (** The running network if it is active, its stored configuration otherwise. *)

  let live = 1
  (** The running network; the change ends with it. *)

  let config = 2
  (** The stored configuration; it takes effect at the next start. *)

end

(** What happened to a network, as told by a lifecycle event. *)
module Network_event_lifecycle_type = struct
  let defined = 0
  (** A configuration was stored or replaced. *)

  let undefined = 1
  (** The stored configuration was removed. *)

  let started = 2
  (** The network began to run. *)

  let stopped = 3
  (** The network ceased to run. *)

end

(** Kinds of network events one can register for. Each kind has a callback type of its own. *)
module Network_event_id = struct
  let lifecycle = 0
  (** Lifecycle changes, told to a [virConnectNetworkEventLifecycleCallback]. *)

  let metadata_change = 1
  (** Changed metadata, told to a [virConnectNetworkEventMetadataChangeCallback]. *)

end

(** Family of an IP address. *)
module Ip_addr_type = struct
  let ipv4 = 0
  (** IPv4. *)

  let ipv6 = 1
  (** IPv6. *)

end

(** Which piece of a network's metadata is read, written or reported. *)
module Network_metadata_type = struct
  let description = 0
  (** The [<description>] text. *)

  let title = 1
  (** The [<title>] text, one line. *)

  let element = 2
  (** A custom element inside [<metadata>], told apart by its XML namespace. *)

end

