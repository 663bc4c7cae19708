include Secret_calls

type secret_usage_type = NoType | Volume | Ceph | ISCSI | TLS

let usage_types = [| NoType; Volume; Ceph; ISCSI; TLS |]

let number_of usage =
  let rec from number = if usage_types.(number) = usage then number else from (number + 1) in
  from 0

let lookup_by_usage conn usage id = Secret_calls.lookup_by_usage conn (number_of usage) id

let get_usage_type secret =
  let number = Secret_calls.get_usage_type secret in
  if number < Array.length usage_types then usage_types.(number) else NoType

let define_xml conn xml = Secret_calls.define_xml conn xml
let get_xml_desc secret = Secret_calls.get_xml_desc secret
let set_value secret value = Secret_calls.set_value secret value

let get_value secret = fst (Secret_calls.get_value (Handle.with_rights secret))
