(* What has to come of a step: canonical text in parts, with anything between them; or an error. *)

module E = Libvirt.Virterror

type t = Answer of string list | Error of E.code * E.domain option

let anything = Answer [ ""; "" ]
let answer parts = Answer parts

(** An error of a code, of any part of the library when that is absent. *)
let error ?domain code = Error (code, domain)

(** Where [part] begins in [text] from [at] on. *)
let find part text at =
  let length = String.length part in
  let rec go at =
    if at + length > String.length text then None else if String.sub text at length = part then Some at else go (at + 1)
  in
  go at

let ends_with part text at =
  let start = String.length text - String.length part in
  start >= at && find part text start <> None

(** Whether a text is made of the parts, in order, with anything between them. *)
let fits_parts parts text =
  let rec go at = function
    | [] -> false
    | [ last ] -> ends_with last text at
    | part :: more -> (
        match find part text at with
        | Some found -> go (found + String.length part) more
        | None -> false)
  in
  match parts with
  | [ whole ] -> whole = text
  | first :: more -> find first text 0 = Some 0 && go (String.length first) more
  | [] -> false

let fits expected text = match expected with Answer parts -> fits_parts parts text | Error _ -> false

let fits_error expected (error : E.t) =
  match expected with
  | Error (code, domain) -> code = error.E.code && (domain = None || domain = Some error.E.domain)
  | Answer _ -> false

let to_string = function
  | Answer parts -> String.concat "_" parts
  | Error (code, domain) ->
      let domain = Option.fold ~none:"of any domain" ~some:E.string_of_domain domain in
      Printf.sprintf "! %s %s" (E.string_of_code code) domain
