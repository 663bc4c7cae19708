include Network_calls

let get_xml_desc net = Network_calls.get_xml_desc net
let get_xml_desc_flags ?flags net = Network_calls.get_xml_desc ?flags net

let destroy net =
  Network_calls.destroy net;
  Handle.release net
