type uuid = string
type xml = string
type filename = string
type rw = Objects.rw
type ro = Objects.ro

module Calls = Calls
module Records = Records
module Constants = Constants
module Virterror = Virterror
module Connect = Connect
module Domain = Domain
module Network = Network
module Pool = Pool
module Volume = Volume
module Secret = Secret
module Event = Event
module Stream = Stream
module Admin = Admin
module Snapshot = Snapshot_calls
module Checkpoint = Checkpoint_calls
module Interface = Interface_calls
module Node_device = Node_device_calls
module Nwfilter = Nwfilter_calls
module Nwfilter_binding = Nwfilter_binding_calls
module Network_port = Network_port_calls

exception Virterror = Fault.Virterror
exception Not_supported of string

let uuid_length = 16
let uuid_string_length = 36
let map_ignore_errors = Ignoring.map_ignore_errors
let get_version = Library.get_version
