(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: extensions. *)

let tests =
  [
    (* Commands for QEMU. *)
    Run.skipped "qemu" "virConnectDomainQemuMonitorEventDeregister has a form of its own in OCaml";
    (* Namespaces of containers. *)
    Run.case "lxc" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainLxcOpenNamespace(dom, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE" (fun () -> Libvirt.Domain.lxc_open_namespace dom) Show.(array number) (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_NO_SUPPORT", 3));
        ());
    (* The administration needs a daemon. *)
    Run.skipped "admin" "virAdmInitialize is not in OCaml: the library is ready when it is loaded";
  ]
