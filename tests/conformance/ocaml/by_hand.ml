(* Functions that OCaml has in a form of its own, with the arguments and results of the cases. *)

open Libvirt

let connect_open name = Connect.connect ?name ()

(* Types forbid what is refused here; the cases ask it all the same. *)
let connect_open_read_only name : rw Connect.t = Obj.magic (Connect.connect_readonly ?name ())

let credential = function
  | "VIR_CRED_AUTHNAME" -> Connect.CredentialAuthname
  | "VIR_CRED_PASSPHRASE" -> Connect.CredentialPassphrase
  | other -> raise (Run.Cannot ("no case answers " ^ other))

let connect_open_auth name answers flags =
  let answers = List.map (fun (kind, answer) -> (credential kind, answer)) answers in
  let cb = List.map (fun asked -> List.assoc_opt asked.Connect.typ answers) in
  let auth = { Connect.credtype = List.map fst answers; cb } in
  if flags = Constants.Connect_flags.ro then (Obj.magic (Connect.connect_auth_readonly ?name auth) : rw Connect.t)
  else Connect.connect_auth ?name auth

(* In OCaml closing tells nothing; in C how many still hold the connection. *)
let connect_close conn =
  Connect.close conn;
  0

let adm_connect_open name flags = Admin.Connect.connect ?name ~flags ()

let adm_connect_close adm =
  Admin.Connect.close adm;
  0

let adm_get_version () = Int64.of_int (Admin.get_version ())

(* A registration is no number in OCaml: nobody can end one that was never made. *)
let connect_domain_qemu_monitor_event_deregister _ _ = raise (Run.Cannot "registrations cannot be made up")

(* The old name has no flags. *)
let domain_create_linux conn xml flags =
  if flags <> 0 then raise (Run.Cannot "Domain.create_linux has no flags");
  (Domain.create_linux conn xml [@alert "-deprecated"])

let get_version driver =
  let library, version = Libvirt.get_version ?driver () in
  (Int64.of_int library, Int64.of_int version)

let connect_get_all_domain_stats conn stats flags = Domain.of_all ~stats ~flags conn

let domain_list_get_stats domains stats flags =
  let conn = match domains with [] -> Connect.connect ~name:"test:///default" () | first :: _ -> Domain.get_connect first in
  Domain.list_get_stats ~stats ~flags conn domains

let domain_block_stats domain disk =
  let stats = Domain.block_stats domain disk in
  {
    Records.rd_req = stats.Domain.rd_req;
    rd_bytes = stats.rd_bytes;
    wr_req = stats.wr_req;
    wr_bytes = stats.wr_bytes;
    errs = stats.errs;
  }

let domain_interface_stats domain device =
  let stats = Domain.interface_stats domain device in
  {
    Records.rx_bytes = stats.Domain.rx_bytes;
    rx_packets = stats.rx_packets;
    rx_errs = stats.rx_errs;
    rx_drop = stats.rx_drop;
    tx_bytes = stats.tx_bytes;
    tx_packets = stats.tx_packets;
    tx_errs = stats.tx_errs;
    tx_drop = stats.tx_drop;
  }

(* Streams: numbers stand for what OCaml has words for. *)

let stream_new conn flags = Stream.create ~flags conn
let stream_send stream data = Option.value (Stream.send stream data) ~default:(-2)

let received = function
  | Stream.Data data -> (Bytes.length data, data)
  | Would_block -> (-2, Bytes.empty)
  | Hole -> (-3, Bytes.empty)

let stream_recv stream size = received (Stream.recv stream size)
let stream_recv_flags stream size flags = received (Stream.recv_flags ~flags stream size)

(** Sends all of a text. *)
let send stream text =
  let sent = ref 0 in
  Stream.send_all stream (fun room ->
      let count = min room (String.length text - !sent) in
      let part = String.sub text !sent count in
      sent := !sent + count;
      Bytes.of_string part)

(** Receives to the end. *)
let receive stream =
  let all = Buffer.create 64 in
  Stream.recv_all stream (Buffer.add_bytes all);
  Buffer.contents all
