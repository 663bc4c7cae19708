(* A tour through a domain's life, on the test driver: nothing has to be installed or running. *)

open Printf
module C = Libvirt.Connect
module D = Libvirt.Domain
module E = Libvirt.Event
module Virterror = Libvirt.Virterror

let uri = "test:///default"

let xml =
  "\n\
   <domain type='test'>\n\
  \  <name>tour</name>\n\
  \  <memory unit='KiB'>65536</memory>\n\
  \  <vcpu>2</vcpu>\n\
  \  <os><type>hvm</type></os>\n\
   </domain>\n"

let state = function
  | D.InfoRunning -> "running"
  | D.InfoPaused -> "paused"
  | D.InfoShutoff -> "shut off"
  | _ -> "something else"

let name_of_event = function
  | `Defined _ -> "defined"
  | `Undefined _ -> "undefined"
  | `Started _ -> "started"
  | `Suspended _ -> "suspended"
  | `Resumed _ -> "resumed"
  | `Stopped _ -> "stopped"
  | event -> E.Lifecycle.to_string event

(** Prints what a domain is doing. *)
let show dom =
  let info = D.get_info dom in
  printf "  %s: %s, %Ld KiB, %d CPUs\n%!" (D.get_name dom) (state info.D.state) info.D.memory info.D.nr_virt_cpu

let () =
  printf "library version %d\n" (fst (Libvirt.get_version ()));

  (* Events come out of this loop, which the program runs when it likes. *)
  E.register_default_impl ();

  let conn = C.connect ~name:uri () in
  printf "connected to %s on %s\n" (C.get_uri conn) (C.get_hostname conn);

  let seen = ref 0 in
  let on_event dom event =
    printf "  event: %s %s\n" (D.get_name dom) (name_of_event event);
    incr seen
  in
  let watch = E.register_any conn (E.Lifecycle on_event) in
  let after step =
    let before = !seen in
    step ();
    while !seen = before do
      E.run_default_impl ()
    done
  in

  printf "domains that are there\n";
  List.iter show (D.get_domains conn [ D.ListAll ]);

  printf "a new one\n";
  after (fun () -> ignore (D.define_xml conn xml));
  let by_name () = D.lookup_by_name conn "tour" in
  show (by_name ());
  List.iter
    (fun step ->
      after (fun () -> step (by_name ()));
      show (by_name ()))
    [ D.create; D.suspend; D.resume; D.destroy ];
  let document = D.get_xml_desc (by_name ()) in
  printf "  its document begins with %s\n" (List.hd (String.split_on_char '\n' document));

  printf "what fails, raises\n";
  (try D.suspend (by_name ())
   with Libvirt.Virterror { Virterror.code; message; _ } ->
     printf "  code %d: %s\n" (Virterror.int_of_code code) (Option.value message ~default:""));

  after (fun () -> D.undefine (by_name ()));
  E.deregister_any conn watch;
  C.close conn
