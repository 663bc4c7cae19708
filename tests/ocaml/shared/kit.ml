(* What the tests share: a connection, a domain of their own, what an error says, and events. *)

module C = Libvirt.Connect
module D = Libvirt.Domain
module E = Libvirt.Virterror

let uri = "test:///default"

(** The document of a domain of the test driver. *)
let guest ?(memory = 65536) name =
  Printf.sprintf
    "<domain type='test'><name>%s</name><memory>%d</memory><currentMemory>%d</currentMemory><vcpu>2</vcpu>\
     <os><type>hvm</type></os></domain>"
    name memory memory

let with_connection f =
  let conn = C.connect ~name:uri () in
  Fun.protect ~finally:(fun () -> C.close conn) (fun () -> f conn)

(** A domain that is defined for [f], and gone after it. *)
let with_guest ?(name = "guest") f =
  with_connection (fun conn ->
      let dom = D.define_xml conn (guest name) in
      let away () =
        let again = D.lookup_by_name conn name in
        if (D.get_info again).D.state <> D.InfoShutoff then (
          D.destroy again;
          D.undefine (D.lookup_by_name conn name))
        else D.undefine again
      in
      Fun.protect ~finally:away (fun () -> f conn dom))

(** The error that [f] raises; fails when it raises none. *)
let error f =
  match f () with
  | _ -> failwith "nothing was raised"
  | exception Libvirt.Virterror e -> e

let code f = E.string_of_code (error f).E.code

let starts_with prefix text =
  String.length text >= String.length prefix && String.sub text 0 (String.length prefix) = prefix

let contains part text =
  let n = String.length part in
  let rec from i = i + n <= String.length text && (String.sub text i n = part || from (i + 1)) in
  from 0

(** Runs the event loop until [enough] holds; a timer wakes it when nothing else does. *)
let run_until conn enough =
  let deadline = Unix.gettimeofday () +. 10. in
  let timer = Libvirt.Event.add_timeout conn 20 ignore in
  let rec go () =
    if not (enough ()) then
      if Unix.gettimeofday () > deadline then failwith "nothing came"
      else (
        Libvirt.Event.run_default_impl ();
        go ())
  in
  Fun.protect ~finally:(fun () -> Libvirt.Event.remove_timeout conn timer) go

(** The process's resident memory in KiB. *)
let memory () =
  let status = open_in "/proc/self/status" in
  let rec find () =
    let line = input_line status in
    if starts_with "VmRSS:" line then Scanf.sscanf line "VmRSS: %d" Fun.id else find ()
  in
  Fun.protect ~finally:(fun () -> close_in status) find

(** All of a file. *)
let read file =
  let input = open_in_bin file in
  Fun.protect ~finally:(fun () -> close_in input) (fun () -> really_input_string input (in_channel_length input))
