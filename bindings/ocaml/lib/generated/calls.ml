(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)

(** Every function as the specification has it: a module for each kind of object.

    The modules of [Libvirt] include these, and give some of their values the shape that programs for libvirt-ocaml know. What
    such a shape leaves out, flags for the most part, is reached here. *)

module Event = Event_calls
module Adm_connect = Adm_connect_calls
module Adm_server = Adm_server_calls
module Adm_client = Adm_client_calls
module Connect = Connect_calls
module Checkpoint = Checkpoint_calls
module Snapshot = Snapshot_calls
module Domain = Domain_calls
module Interface = Interface_calls
module Network_port = Network_port_calls
module Network = Network_calls
module Node_device = Node_device_calls
module Nwfilter_binding = Nwfilter_binding_calls
module Nwfilter = Nwfilter_calls
module Secret = Secret_calls
module Pool = Pool_calls
module Volume = Volume_calls
module Stream = Stream_calls
