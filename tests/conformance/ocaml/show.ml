(* Values of the package as canonical text, the same in every language. *)

let nothing () = "ok"
let number = string_of_int

(** A number of 32 bits without a sign, of which the largest may be said as -1. *)
let unsigned value = string_of_int (value land 0xffff_ffff)

let int32 = Int32.to_string
let int64 = Int64.to_string
let unsigned64 = Printf.sprintf "%Lu"
let unsigned32 = Printf.sprintf "%lu"
let double = Printf.sprintf "%.6g"
let truth = string_of_bool

let escape = function
  | '"' -> "\\\""
  | '\\' -> "\\\\"
  | '\n' -> "\\n"
  | '\t' -> "\\t"
  | '\r' -> "\\r"
  | c when c < ' ' -> Printf.sprintf "\\u%04x" (Char.code c)
  | c -> String.make 1 c

let text value = "\"" ^ String.concat "" (List.map escape (List.of_seq (String.to_seq value))) ^ "\""
let option show = function Some value -> show value | None -> "null"
let digits value = String.concat "" (List.map (fun c -> Printf.sprintf "%02x" (Char.code c)) (List.of_seq (String.to_seq value)))

(** Sixteen bytes as the text of a UUID. *)
let uuid value =
  let all = digits value in
  text (String.concat "-" (List.map (fun (at, length) -> String.sub all at length) [ (0, 8); (8, 4); (12, 4); (16, 4); (20, 12) ]))

let data value = "x'" ^ digits value ^ "'"
let bytes value = data (Bytes.to_string value)
let list show values = "[" ^ String.concat ", " (List.map show values) ^ "]"
let array show values = list show (Array.to_list values)
let several values = "(" ^ String.concat ", " values ^ ")"

(** Names, each with what follows it. *)
let fields all = "{" ^ String.concat ", " (List.map (fun (name, value) -> name ^ ": " ^ value) all) ^ "}"

(** Typed parameters, by name. *)
let params show all = fields (List.sort compare (List.map (fun (name, value) -> (name, show value)) all))

(** An object: its kind and what tells it from others of its kind. *)
let thing kind told value = Printf.sprintf "%s(%s)" kind (text (told value))
