include Connect_calls
include Connecting



type node_info = {
  model : string;
  memory : int64;
  cpus : int;
  mhz : int;
  nodes : int;
  sockets : int;
  cores : int;
  threads : int;
}



let get_node_info conn =
  let r = Connect_calls.node_get_info conn in
  {
    model = r.Records.model;
    memory = r.memory;
    cpus = r.cpus;
    mhz = r.mhz;
    nodes = r.nodes;
    sockets = r.sockets;
    cores = r.cores;
    threads = r.threads;
  }

let maxcpus_of_node_info info = info.nodes * info.sockets * info.cores * info.threads
let node_get_cells_free_memory conn first max = snd (Connect_calls.node_get_cells_free_memory conn first max)
let get_version conn = Int64.to_int (Connect_calls.get_version conn)
let get_max_vcpus conn ?type_ () = Connect_calls.get_max_vcpus ?type_ conn

let get_domain_capabilities ?emulatorbin ?arch ?machine ?virttype conn =
  Connect_calls.get_domain_capabilities ?emulatorbin ?arch ?machine ?virttype (Handle.with_rights conn)

let set_keep_alive conn seconds count = ignore (Connect_calls.set_keep_alive conn seconds count)
let list_domains conn max = Names.at_most max (Connect_calls.list_domains conn)
let list_defined_domains conn max = Names.at_most max (Connect_calls.list_defined_domains conn)
let list_networks conn max = Names.at_most max (Connect_calls.list_networks conn)
let list_defined_networks conn max = Names.at_most max (Connect_calls.list_defined_networks conn)
let list_pools conn max = Names.at_most max (Connect_calls.list_storage_pools conn)
let list_defined_pools conn max = Names.at_most max (Connect_calls.list_defined_storage_pools conn)
let list_secrets conn max = Names.at_most max (Connect_calls.list_secrets conn)
let cpumaplen cpus = (cpus + 7) / 8
let bit cpu = 1 lsl (cpu land 7)
let byte map at = Char.code (Bytes.get map at)
let use_cpu map cpu = Bytes.set map (cpu / 8) (Char.chr (byte map (cpu / 8) lor bit cpu))
let unuse_cpu map cpu = Bytes.set map (cpu / 8) (Char.chr (byte map (cpu / 8) land lnot (bit cpu)))
let cpu_usable maps length vcpu cpu = byte maps ((vcpu * length) + (cpu / 8)) land bit cpu <> 0
let num_of_pools = Connect_calls.num_of_storage_pools
let num_of_defined_pools = Connect_calls.num_of_defined_storage_pools
