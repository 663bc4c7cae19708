(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: extensions. *)

let tests =
  [
    (* Commands for QEMU. *)
    Run.case "qemu" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainQemuMonitorCommand(dom, \"{}\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE" (fun () -> Libvirt.Domain.qemu_monitor_command dom "{}") Show.text (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virDomainQemuMonitorCommandWithFiles(dom, \"{}\", [], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE" (fun () -> Libvirt.Domain.qemu_monitor_command_with_files dom "{}" [|  |]) (fun (v0, v1) -> Show.several [ Show.(array number) v0; Show.text v1 ]) (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virDomainQemuAgentCommand(dom, \"{}\", 1, 0) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST" (fun () -> Libvirt.Domain.qemu_agent_command dom "{}" 1) Show.text (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_UNSUPPORTED", 84));
        Run.check "virDomainQemuAttach(conn, 1, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE" (fun () -> Libvirt.Domain.qemu_attach conn 1) Things.domain (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_NO_SUPPORT", 3));
        Run.check "virConnectDomainQemuMonitorEventDeregister(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE" (fun () -> By_hand.connect_domain_qemu_monitor_event_deregister conn 1) Show.nothing (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* Namespaces of containers. *)
    Run.case "lxc" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainLxcOpenNamespace(dom, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_NONE" (fun () -> Libvirt.Domain.lxc_open_namespace dom) Show.(array number) (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_NO_SUPPORT", 3));
        ());
    (* The administration needs a daemon. *)
    Run.skipped "admin" "virAdmInitialize is not in OCaml: the library is ready when it is loaded";
  ]
