(** Virtual machines, networks and storage, through libvirt.

    {!Connect} opens connections; {!Domain}, {!Network}, {!Pool}, {!Volume}, {!Secret} and the modules after them are about what
    is found through one; {!Event} tells what happens. Errors are the exception {!Virterror}.

    Names, types and behaviour are those of libvirt-ocaml. What that package lacks is in the same modules: every function of
    the specification, with flags and what may be absent as optional arguments. {!Calls} has them as they are there, also
    where libvirt-ocaml gives a function of that name another shape; {!Constants} has the numbers of flags and enums.

    A call lets other threads run until it ends. Connections and objects may be shared by threads. *)

(** {1 Types} *)

type uuid = string
(** A UUID: 16 bytes. *)

type xml = string
(** A document. *)

type filename = string
(** The name of a file. *)

type rw = Objects.rw
(** The rights of handles that may change things. *)

type ro = Objects.ro
(** The rights of handles that may look. The types of functions say which they need. *)

let uuid_length = 16
(** Bytes of a UUID. *)

let uuid_string_length = 36
(** Characters of a UUID as text. *)

(** {1 Objects} *)

module Connect = Connect
module Domain = Domain
module Network = Network
module Pool = Pool
module Volume = Volume
module Secret = Secret
module Snapshot = Snapshot_calls
module Checkpoint = Checkpoint_calls
module Interface = Interface_calls
module Node_device = Node_device_calls
module Nwfilter = Nwfilter_calls
module Nwfilter_binding = Nwfilter_binding_calls
module Network_port = Network_port_calls
module Stream = Stream
module Admin = Admin

(** {1 Events} *)

module Event = Event

(** {1 Errors} *)

module Virterror = Virterror

exception Virterror = Fault.Virterror
(** What a call raises that fails. *)

exception Not_supported of string
(** No longer raised: that a function is not supported is an error with the code [VIR_ERR_NO_SUPPORT]. Programs match it. *)

let map_ignore_errors = Ignoring.map_ignore_errors
(** [List.map], without what raises {!Virterror}: for what may vanish meanwhile. *)

(** {1 The library} *)

let get_version = Library.get_version
(** The version of the library, and what it is for a driver; 0 when none is named. Both are
    [major * 1_000_000 + minor * 1_000 + release]. *)

(** {1 The specification} *)

module Calls = Calls
module Records = Records
module Constants = Constants
module Typed_params = Typed_params
