(* Figures of all domains: `statistics [URI]`. *)

open Printf
module C = Libvirt.Connect
module D = Libvirt.Domain

let value = function
  | D.TypedFieldInt32 n -> sprintf "int %ld" n
  | D.TypedFieldUInt32 n -> sprintf "unsigned %ld" n
  | D.TypedFieldInt64 n -> sprintf "long %Ld" n
  | D.TypedFieldUInt64 n -> sprintf "unsigned long %Ld" n
  | D.TypedFieldFloat f -> sprintf "float %g" f
  | D.TypedFieldBool yes -> sprintf "bool %b" yes
  | D.TypedFieldString text -> sprintf "string %S" text

let print name (key, field) = printf "%s: %s = %s\n" name key (value field)

let attempt what f =
  try f () with
  | Libvirt.Virterror error -> printf "%s: %s\n" what (Libvirt.Virterror.to_string error)
  | Libvirt.Not_supported name -> printf "%s: no %s\n" what name

let () =
  let name = if Array.length Sys.argv > 1 then Some Sys.argv.(1) else None in
  let conn = C.connect ?name () in
  let records = D.get_all_domain_stats conn [ D.StatsState ] [ D.GetAllDomainsStatsPersistent ] in
  let named r = (D.get_name (D.lookup_by_uuid conn r.D.dom_uuid), r.D.params) in
  let sorted = List.sort compare (List.map named (Array.to_list records)) in
  List.iter (fun (name, params) -> List.iter (print name) (List.sort compare (Array.to_list params))) sorted;
  (* Times go on from one run to the next. *)
  let print_cpu name params = printf "%s, a CPU's %s\n" name (String.concat ", " (List.sort compare (List.map fst params))) in
  List.iter
    (fun (name, _) ->
      let dom = D.lookup_by_name conn name in
      attempt (name ^ ", CPUs") (fun () -> print_cpu name (D.get_cpu_stats dom).(0));
      attempt (name ^ ", scheduler") (fun () ->
          let show = function D.SchedFieldUInt32 n -> sprintf "%ld" n | _ -> "something else" in
          Array.iter (fun (key, n) -> printf "%s: %s = %s\n" name key (show n)) (D.get_scheduler_parameters dom 10));
      attempt (name ^ ", disk") (fun () -> ignore (D.block_stats dom "nope"));
      attempt (name ^ ", interface") (fun () -> printf "%s: %Ld\n" name (D.interface_stats dom "nope").D.rx_errs))
    sorted
