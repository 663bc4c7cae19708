(* Boots a guest in this process, listens to it, changes it while it runs and stops it: no daemon, no privilege.

       guest URI GUEST.xml DISK.xml

   The URI is that of an embedded driver: qemu:///embed?root=/some/folder *)

open Printf
module C = Libvirt.Connect
module D = Libvirt.Domain
module E = Libvirt.Event
module S = Libvirt.Stream

let slurp path =
  let file = open_in_bin path in
  Fun.protect
    ~finally:(fun () -> close_in file)
    (fun () -> really_input_string file (in_channel_length file))

(** The first line with something in it that is followed by another. *)
let rec first_whole = function
  | line :: (_ :: _ as rest) -> if String.trim line = "" then first_whole rest else Some (String.trim line)
  | _ -> None

(** The first line that a guest writes to its console. *)
let first_line conn dom =
  let stream = S.create conn in
  Libvirt.Calls.Domain.open_console dom stream;
  let text = Buffer.create 1024 in
  let rec read () =
    match first_whole (String.split_on_char '\n' (Buffer.contents text)) with
    | Some line -> line
    | None -> (
        match S.recv stream 1024 with
        | S.Data some when Bytes.length some > 0 ->
            Buffer.add_bytes text some;
            read ()
        | _ -> failwith "the guest said nothing")
  in
  let line = read () in
  Libvirt.Calls.Stream.abort stream;
  line

(** Prints what a guest uses. *)
let show_statistics conn dom =
  match D.list_get_stats conn [ dom ] with
  | [ (_, stats) ] ->
      let figure name =
        match List.assoc name stats with
        | D.TypedFieldUInt32 number | D.TypedFieldInt32 number -> Int64.of_int32 number
        | D.TypedFieldUInt64 number | D.TypedFieldInt64 number -> number
        | _ -> failwith (name ^ " is not a number")
      in
      printf "  statistics: %Ld CPU, %Ld KiB, %Ld disks\n%!" (figure "vcpu.current") (figure "balloon.current")
        (figure "block.count")
  | _ -> failwith "there are no statistics"

let name_of_event = function
  | `Started _ -> "started"
  | `Suspended _ -> "suspended"
  | `Resumed _ -> "resumed"
  | `Stopped _ -> "stopped"
  | event -> E.Lifecycle.to_string event

let () =
  let uri = Sys.argv.(1) and guest = slurp Sys.argv.(2) and disk = slurp Sys.argv.(3) in

  (* Events come out of this loop, which the program runs when it likes. *)
  E.register_default_impl ();
  let conn = C.connect ~name:uri () in
  let stopped = ref false in
  let on_life _ event =
    printf "  event: %s\n%!" (name_of_event event);
    match event with `Stopped _ -> stopped := true | _ -> ()
  in
  ignore (E.register_any conn (E.Lifecycle on_life));
  ignore (Libvirt.Calls.Event.on_domain_device_added conn (fun _ alias -> printf "  event: %s plugged\n%!" alias));

  (* Paused, so that nothing is missed of what it says first. *)
  let dom = D.create_xml conn guest [ D.START_PAUSED ] in
  D.resume dom;
  printf "  console: %s\n%!" (first_line conn dom);
  show_statistics conn dom;
  Libvirt.Calls.Domain.attach_device dom disk;
  show_statistics conn dom;
  D.destroy dom;
  while not !stopped do
    E.run_default_impl ()
  done;
  C.close conn
