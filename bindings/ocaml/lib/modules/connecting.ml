(* Opening and closing connections, and who answers what servers ask. *)

type credential_type =
  | CredentialUsername
  | CredentialAuthname
  | CredentialLanguage
  | CredentialCnonce
  | CredentialPassphrase
  | CredentialEchoprompt
  | CredentialNoechoprompt
  | CredentialRealm
  | CredentialExternal

type credential = {
  typ : credential_type;
  prompt : string;
  challenge : string option;
  defresult : string option;
}

type auth = { credtype : credential_type list; cb : credential list -> string option list }

(* In the order of their numbers, from 1. *)
let types =
  [
    CredentialUsername;
    CredentialAuthname;
    CredentialLanguage;
    CredentialCnonce;
    CredentialPassphrase;
    CredentialEchoprompt;
    CredentialNoechoprompt;
    CredentialRealm;
    CredentialExternal;
  ]

let number typ =
  let rec from n = function [] -> 0 | one :: more -> if one = typ then n else from (n + 1) more in
  from 1 types

let typ number = List.nth types (number - 1)

let question message =
  let typ = typ (Message.int message) in
  let prompt = Message.string message in
  let challenge = Message.optional message in
  let defresult = Message.optional message in
  { typ; prompt; challenge; defresult }

(** The answers of a callback, in a message; one for each question. *)
let answers auth message =
  let questions = Message.list question message in
  let answers = auth.cb questions in
  if List.length answers <> List.length questions then invalid_arg "as many answers as questions are wanted";
  let call = Call.make 0 in
  List.iter (Call.optional Call.data call) answers;
  Call.written call

let read_only = Constants.Connect_flags.ro

let open_ ?name ?(types = []) ?(callback = 0) flags =
  let call = Call.make Functions.virConnectOpenAuth in
  Call.optional Call.text call name;
  Call.(list int) call types;
  Call.long call callback;
  Call.unsigned call flags;
  Handle.of_number (Message.long (Call.run call))

let open_asking ?name auth flags =
  let types = List.map number auth.credtype in
  Callbacks.answering (answers auth) (fun callback -> open_ ?name ~types ~callback flags)

let connect ?name () = open_ ?name 0
let connect_readonly ?name () = open_ ?name read_only
let connect_auth ?name auth = open_asking ?name auth 0
let connect_auth_readonly ?name auth = open_asking ?name auth read_only

(** Asks for one credential on the terminal. *)
let ask_on_terminal credential =
  Printf.printf "%s: %!" credential.prompt;
  match input_line stdin with "" -> credential.defresult | answer -> Some answer | exception End_of_file -> None

let get_auth_default () =
  let credtype =
    [
      CredentialUsername;
      CredentialAuthname;
      CredentialLanguage;
      CredentialCnonce;
      CredentialPassphrase;
      CredentialEchoprompt;
      CredentialNoechoprompt;
      CredentialRealm;
      CredentialExternal;
    ]
  in
  { credtype; cb = List.map ask_on_terminal }

let register_close_callback conn told =
  let ask () = Call.on Functions.virConnectRegisterCloseCallback conn in
  Listening.start ~ended_by:Functions.virConnectUnregisterCloseCallback ask
    (Loop.without_object (fun message -> told (Message.int message)))

let unregister_close_callback conn id = Listening.stop conn id
