(* What has to come of a step: canonical text in parts, with anything between them; or an error. *)

module E = Libvirt.Virterror

(** A constant: its name and its number, by which the package shows one that is newer than its types. *)
type constant = string * int

type t = Answer of string list | Error of constant * constant option

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
  | Error (code, domain) ->
      let says kind (name, number) said = said = name || said = Printf.sprintf "VIR_%s_%d" kind number in
      says "ERR" code (E.string_of_code error.E.code)
      && Option.fold ~none:true ~some:(fun domain -> says "FROM" domain (E.string_of_domain error.E.domain)) domain
  | Answer _ -> false

let to_string = function
  | Answer parts -> String.concat "_" parts
  | Error (code, domain) ->
      Printf.sprintf "! %s %s" (fst code) (Option.fold ~none:"of any domain" ~some:fst domain)
