(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: domain-guest. *)

let tests =
  [
    (* A guest that sleeps and wakes up. *)
    Run.case "guest_sleep" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainPMSuspendForDuration(dom, VIR_NODE_SUSPEND_TARGET_MEM, 0, 0) => ok" (fun () -> Libvirt.Domain.pm_suspend_for_duration dom Libvirt.Constants.Node_suspend_target.mem (0L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainPMWakeup(dom, 0) => ok" (fun () -> Libvirt.Domain.pm_wakeup dom) Show.nothing (Expected.answer [ "ok" ]);
        ());
    (* What the guest calls itself. *)
    Run.case "guest_hostname" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainGetHostname(dom, 0) => \"webhost\"" (fun () -> Libvirt.Domain.get_hostname dom) Show.text (Expected.answer [ "\"webhost\"" ]);
        Run.check "virDomainGetHostname(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.get_hostname ~flags:1000000 dom) Show.text (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        let off = Run.step "off = virDomainLookupByName(conn, \"off\")" (fun () -> Libvirt.Domain.lookup_by_name conn "off") Things.domain Expected.anything in
        Run.check "virDomainGetHostname(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.get_hostname off) Show.text (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        ());
    (* A signal to a process of the guest. *)
    Run.case "guest_signal" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainSendProcessSignal(dom, 1, VIR_DOMAIN_PROCESS_SIGNAL_TERM, 0) => ok" (fun () -> Libvirt.Domain.send_process_signal dom (1L) Libvirt.Constants.Domain_process_signal.term) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainSendProcessSignal(dom, 4711, VIR_DOMAIN_PROCESS_SIGNAL_KILL, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.send_process_signal dom (4711L) Libvirt.Constants.Domain_process_signal.kill) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainSendProcessSignal(dom, 1, 1000, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.send_process_signal dom (1L) 1000) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* File systems are frozen, thawed, trimmed and listed. *)
    Run.case "guest_file_systems" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainFSFreeze(dom, [\"/\"], 0) => 1" (fun () -> Libvirt.Domain.fs_freeze dom [| "/" |]) Show.number (Expected.answer [ "1" ]);
        Run.check "virDomainFSFreeze(dom, [\"/nonsense\"], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Domain.fs_freeze dom [| "/nonsense" |]) Show.number (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virDomainFSFreeze(dom, [], 0) => 1" (fun () -> Libvirt.Domain.fs_freeze dom [|  |]) Show.number (Expected.answer [ "1" ]);
        Run.check "virDomainFSThaw(dom, [\"/\"], 0) => 1" (fun () -> Libvirt.Domain.fs_thaw dom [| "/" |]) Show.number (Expected.answer [ "1" ]);
        Run.check "virDomainFSThaw(dom, [], 0) => 1" (fun () -> Libvirt.Domain.fs_thaw dom [|  |]) Show.number (Expected.answer [ "1" ]);
        Run.check "virDomainFSTrim(dom, null, 0, 0) => ok" (fun () -> Libvirt.Domain.fs_trim dom (0L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainFSTrim(dom, \"/nonsense\", 0, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Domain.fs_trim ~mount_point:"/nonsense" dom (0L)) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virDomainGetFSInfo(dom, 0) => [{mountpoint: \"/\", name: \"vda1\", fstype: \"ext4\", devAlias: [\"vda\"]}, {mountpoint: \"/boot\", name: \"vda2\", fstype: \"ext4\", devAlias: [\"vda\"]}]" (fun () -> Libvirt.Domain.get_fs_info dom) (Show.list Records.domain_fs_info) (Expected.answer [ "[{mountpoint: \"/\", name: \"vda1\", fstype: \"ext4\", devAlias: [\"vda\"]}, {mountpoint: \"/boot\", name: \"vda2\", fstype: \"ext4\", devAlias: [\"vda\"]}]" ]);
        Run.check "virDomainGetFSInfo(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.get_fs_info ~flags:1 dom) (Show.list Records.domain_fs_info) (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        let off = Run.step "off = virDomainLookupByName(conn, \"off\")" (fun () -> Libvirt.Domain.lookup_by_name conn "off") Things.domain Expected.anything in
        Run.check "virDomainFSFreeze(off, [], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.fs_freeze off [|  |]) Show.number (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virDomainGetFSInfo(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.get_fs_info off) (Show.list Records.domain_fs_info) (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_OPERATION_INVALID", 55));
        ());
    (* The guest's clock. *)
    Run.case "guest_time" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainGetTime(dom, 0) => (627319920, 0)" (fun () -> Libvirt.Domain.get_time dom) (fun (v0, v1) -> Show.several [ Show.int64 v0; Show.unsigned v1 ]) (Expected.answer [ "(627319920, 0)" ]);
        Run.check "virDomainSetTime(dom, 1700000000, 5, 0) => ok" (fun () -> Libvirt.Domain.set_time dom (1700000000L) 5) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainSetTime(dom, 0, 0, VIR_DOMAIN_TIME_SYNC) => ok" (fun () -> Libvirt.Domain.set_time ~flags:Libvirt.Constants.Domain_set_time_flags.sync dom (0L) 0) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainSetTime(dom, 0, 0, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.set_time ~flags:1000000 dom (0L) 0) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* The guest's addresses. *)
    Run.case "guest_addresses" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainInterfaceAddresses(dom, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, 0) => [{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]" (fun () -> Libvirt.Domain.interface_addresses dom Libvirt.Constants.Domain_interface_addresses_source.lease) (Show.list Records.domain_interface) (Expected.answer [ "[{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]" ]);
        Run.check "virDomainInterfaceAddresses(dom, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, 0) => [{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]" (fun () -> Libvirt.Domain.interface_addresses dom Libvirt.Constants.Domain_interface_addresses_source.agent) (Show.list Records.domain_interface) (Expected.answer [ "[{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]" ]);
        Run.check "virDomainInterfaceAddresses(dom, 4711, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_TEST" (fun () -> Libvirt.Domain.interface_addresses dom 4711) (Show.list Records.domain_interface) (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_ARGUMENT_UNSUPPORTED", 74));
        ());
    (* A user's password. *)
    Run.case "guest_password" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainSetUserPassword(dom, \"root\", \"secret\", 0) => ok" (fun () -> Libvirt.Domain.set_user_password dom "root" "secret") Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainSetUserPassword(dom, \"root\", \"secret\", 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.set_user_password ~flags:1000000 dom "root" "secret") Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* Processors as the guest sees them. *)
    Run.case "guest_processors" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainGetGuestVcpus(dom, 0) => {offlinable: \"1-3\", online: \"0-3\", vcpus: \"0-3\"}" (fun () -> Libvirt.Domain.get_guest_vcpus dom) Things.params (Expected.answer [ "{offlinable: \"1-3\", online: \"0-3\", vcpus: \"0-3\"}" ]);
        Run.check "virDomainSetGuestVcpus(dom, \"1\", false, 0) => ok" (fun () -> Libvirt.Domain.set_guest_vcpus dom "1" false) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetGuestVcpus(dom, 0) => {offlinable: \"1-3\", online: \"0,2-3\", vcpus: \"0-3\"}" (fun () -> Libvirt.Domain.get_guest_vcpus dom) Things.params (Expected.answer [ "{offlinable: \"1-3\", online: \"0,2-3\", vcpus: \"0-3\"}" ]);
        ());
    (* All that the guest tells of itself. *)
    Run.case "guest_info" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_HOSTNAME, 0) => {hostname: \"webhost\"}" (fun () -> Libvirt.Domain.get_guest_info dom Libvirt.Constants.Domain_guest_info_types.hostname) Things.params (Expected.answer [ "{hostname: \"webhost\"}" ]);
        Run.check "virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_OS | VIR_DOMAIN_GUEST_INFO_TIMEZONE, 0) => {os.id: \"test\", os.kernel-release: \"1.0\", os.machine: \"i686\", os.name: \"Test guest\", os.pretty-name: \"Test guest 1\", os.version: \"1\", os.version-id: \"1\", timezone.name: \"UTC\", timezone.offset: 0}" (fun () -> Libvirt.Domain.get_guest_info dom (Libvirt.Constants.Domain_guest_info_types.os lor Libvirt.Constants.Domain_guest_info_types.timezone)) Things.params (Expected.answer [ "{os.id: \"test\", os.kernel-release: \"1.0\", os.machine: \"i686\", os.name: \"Test guest\", os.pretty-name: \"Test guest 1\", os.version: \"1\", os.version-id: \"1\", timezone.name: \"UTC\", timezone.offset: 0}" ]);
        ());
    (* How long the agent may take. *)
    Run.case "guest_agent" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainAgentSetResponseTimeout(dom, 10, 0) => ok" (fun () -> Libvirt.Domain.agent_set_response_timeout dom 10) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainAgentSetResponseTimeout(dom, -5, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.agent_set_response_timeout dom (-5)) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* Keys that let a user in. *)
    Run.case "guest_keys" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainAuthorizedSSHKeysSet(dom, \"root\", [\"ssh-ed25519 AAAA one\"], 0) => ok" (fun () -> Libvirt.Domain.authorized_ssh_keys_set dom "root" [| "ssh-ed25519 AAAA one" |]) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainAuthorizedSSHKeysGet(dom, \"root\", 0) => [\"ssh-ed25519 AAAA one\"]" (fun () -> Libvirt.Domain.authorized_ssh_keys_get dom "root") Show.(array text) (Expected.answer [ "[\"ssh-ed25519 AAAA one\"]" ]);
        ());
  ]
