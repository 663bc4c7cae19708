(** Virtual networks. *)

(** {1 By the specification}

    Where a value comes once more below, that one is meant; this one is [Libvirt.Calls.Network]'s. *)

include module type of struct
  include Network_calls
end

(** {1 As in libvirt-ocaml} *)

val destroy : [> `W ] t -> unit
(** Stops the network, and gives the handle back. *)

val get_xml_desc : [> `R ] t -> string
(** The network's document, as XML. *)

val get_xml_desc_flags : ?flags:int -> [> `R ] t -> string
(** The same with [Constants.Network_xml_flags]. *)
