(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Constants: interface. *)

(** Which host interfaces to list; 0 or both flags list all. *)
module Connect_list_all_interfaces_flags = struct
  let inactive = 1
  (** Interfaces that are down. *)

  let active = 2
  (** Interfaces that are up. *)

end

(** Which description of a host interface to give. *)
module Interface_xml_flags = struct
  let inactive = 1
  (** The stored configuration, not the present state. *)

end

(** How a host interface is defined. *)
module Interface_define_flags = struct
  let validate = 1
  (** Checks the description against the schema first. *)

end

