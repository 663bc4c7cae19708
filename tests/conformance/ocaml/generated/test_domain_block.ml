(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: domain-block. *)

let tests =
  [
    (* Size and traffic of a disk. *)
    Run.case "block_figures" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainGetBlockInfo(dom, \"vda\", 0) => {capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}" (fun () -> Libvirt.Domain.get_block_info dom "vda") Records.domain_block_info (Expected.answer [ "{capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}" ]);
        Run.check "virDomainGetBlockInfo(dom, \"/images/web\", 0) => {capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}" (fun () -> Libvirt.Domain.get_block_info dom "/images/web") Records.domain_block_info (Expected.answer [ "{capacity: 1099506450432, allocation: 1099511627776, physical: 1099511627776}" ]);
        Run.check "virDomainGetBlockInfo(dom, \"vdz\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.get_block_info dom "vdz") Records.domain_block_info (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainGetBlockInfo(dom, \"\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.get_block_info dom "") Records.domain_block_info (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainBlockStats(dom, \"vda\") => {rd_req: _, rd_bytes: _, wr_req: _, wr_bytes: _, errs: _}" (fun () -> By_hand.domain_block_stats dom "vda") Records.domain_block_stats (Expected.answer [ "{rd_req: "; ", rd_bytes: "; ", wr_req: "; ", wr_bytes: "; ", errs: "; "}" ]);
        Run.check "virDomainBlockStats(dom, \"vdz\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> By_hand.domain_block_stats dom "vdz") Records.domain_block_stats (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virDomainBlockStatsFlags(dom, \"vda\", 0) => {flush_operations: _, flush_total_times: _, rd_bytes: _, rd_operations: _, rd_total_times: _, wr_bytes: _, wr_operations: _, wr_total_times: _}" (fun () -> Libvirt.Domain.block_stats_flags dom "vda") Things.params (Expected.answer [ "{flush_operations: "; ", flush_total_times: "; ", rd_bytes: "; ", rd_operations: "; ", rd_total_times: "; ", wr_bytes: "; ", wr_operations: "; ", wr_total_times: "; "}" ]);
        Run.check "virDomainGetDiskErrors(dom, 0) => [{disk: \"vda\", error: 1}]" (fun () -> Libvirt.Domain.get_disk_errors dom) (Show.list Records.domain_disk_error) (Expected.answer [ "[{disk: \"vda\", error: 1}]" ]);
        ());
    (* The beginning of a disk. *)
    Run.case "block_peek" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainBlockPeek(dom, \"vda\", 0, 4, 0) => x'00000000'" (fun () -> Libvirt.Calls.Domain.block_peek dom "vda" (0L) 4) Show.bytes (Expected.answer [ "x'00000000'" ]);
        Run.check "virDomainBlockPeek(dom, \"vda\", 0, 4, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Calls.Domain.block_peek ~flags:1 dom "vda" (0L) 4) Show.bytes (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* Disks grow. *)
    Run.case "block_resize" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainBlockResize(dom, \"vda\", 1048576, 0) => ok" (fun () -> Libvirt.Domain.block_resize dom "vda" (1048576L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainBlockResize(dom, \"vdz\", 1048576, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.block_resize dom "vdz" (1048576L)) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* A disk takes in what it stands on. *)
    Run.case "block_pull" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainBlockPull(dom, \"vda\", 0, 0) => ok" (fun () -> Libvirt.Domain.block_pull dom "vda" (0L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainGetBlockJobInfo(dom, \"vda\", 0) => (true, {type: 1, bandwidth: 0, cur: _, end: _})" (fun () -> Libvirt.Domain.get_block_job_info dom "vda") (fun (v0, v1) -> Show.several [ Show.truth v0; Records.domain_block_job_info v1 ]) (Expected.answer [ "(true, {type: 1, bandwidth: 0, cur: "; ", end: "; "})" ]);
        Run.check "virDomainBlockJobSetSpeed(dom, \"vda\", 100, 0) => ok" (fun () -> Libvirt.Domain.block_job_set_speed dom "vda" (100L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainBlockJobAbort(dom, \"vda\", 0) => ok" (fun () -> Libvirt.Domain.block_job_abort dom "vda") Show.nothing (Expected.answer [ "ok" ]);
        ());
    (* A disk stands on another. *)
    Run.case "block_rebase" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainBlockRebase(dom, \"vda\", null, 0, 0) => ok" (fun () -> Libvirt.Domain.block_rebase dom "vda" (0L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainBlockRebase(dom, \"vda\", \"/copy\", 0, VIR_DOMAIN_BLOCK_REBASE_COPY) ! VIR_ERR_OPERATION_UNSUPPORTED VIR_FROM_TEST" (fun () -> Libvirt.Domain.block_rebase ~base:"/copy" ~flags:Libvirt.Constants.Domain_block_rebase_flags.copy dom "vda" (0L)) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_UNSUPPORTED", 84));
        ());
    (* A disk is copied. *)
    Run.case "block_copy" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainBlockCopy(dom, \"vda\", \"<disk type='file'><source file='/copy'/></disk>\", {bandwidth: 100, granularity: 4096}, 0) => ok" (fun () -> Libvirt.Domain.block_copy dom "vda" "<disk type='file'><source file='/copy'/></disk>" [ ("bandwidth", Libvirt.Domain.TypedFieldUInt64 (100L)); ("granularity", Libvirt.Domain.TypedFieldUInt32 (4096l)) ]) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainBlockCopy(dom, \"vda\", \"nonsense\", {}, 0) ! VIR_ERR_XML_DETAIL VIR_FROM_NONE" (fun () -> Libvirt.Domain.block_copy dom "vda" "nonsense" [  ]) Show.nothing (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_XML_DETAIL", 35));
        ());
    (* A disk gives up what stands on it. *)
    Run.case "block_commit" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainBlockCommit(dom, \"vda\", null, null, 0, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Domain.block_commit dom "vda" (0L)) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* A word when a disk is nearly full. *)
    Run.case "block_threshold" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainSetBlockThreshold(dom, \"vda\", 1000, 0) => ok" (fun () -> Libvirt.Domain.set_block_threshold dom "vda" (1000L)) Show.nothing (Expected.answer [ "ok" ]);
        ());
    (* A backup of a domain's disks. *)
    Run.case "backup" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainBackupGetXMLDesc(dom, 0) ! VIR_ERR_NO_DOMAIN_BACKUP VIR_FROM_TEST" (fun () -> Libvirt.Domain.backup_get_xml_desc dom) Show.text (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN_BACKUP", 104));
        Run.check "virDomainBackupBegin(dom, backup, null, 0) => ok" (fun () -> Libvirt.Domain.backup_begin dom "<domainbackup>\n  <disks>\n    <disk name='vda' type='file'>\n      <target file='/backup'/>\n    </disk>\n  </disks>\n</domainbackup>\n") Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainBackupGetXMLDesc(dom, 0) => \"<domainbackup mode='push'>\\n\\*</domainbackup>\\n\"" (fun () -> Libvirt.Domain.backup_get_xml_desc dom) Show.text (Expected.answer [ "\"<domainbackup mode='push'>\\n"; "</domainbackup>\\n\"" ]);
        Run.check "virDomainAbortJob(dom) => ok" (fun () -> Libvirt.Domain.abort_job dom) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainBackupGetXMLDesc(dom, 0) ! VIR_ERR_NO_DOMAIN_BACKUP VIR_FROM_TEST" (fun () -> Libvirt.Domain.backup_get_xml_desc dom) Show.text (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_DOMAIN_BACKUP", 104));
        Run.check "virDomainBackupBegin(dom, backup, null, 0) => ok" (fun () -> Libvirt.Domain.backup_begin dom "<domainbackup>\n  <disks>\n    <disk name='vda' type='file'>\n      <target file='/backup'/>\n    </disk>\n  </disks>\n</domainbackup>\n") Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainAbortJobFlags(dom, 0) => ok" (fun () -> Libvirt.Domain.abort_job_flags dom) Show.nothing (Expected.answer [ "ok" ]);
        ());
    (* Open files for disks. *)
    Run.case "files_for_disks" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainFDAssociate(dom, \"group\", [0], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN" (fun () -> Libvirt.Domain.fd_associate dom "group" [| 0 |]) Show.nothing (Expected.error ~domain:("VIR_FROM_DOMAIN", 20) ("VIR_ERR_NO_SUPPORT", 3));
        ());
    (* Limits that several disks share. *)
    Run.case "throttle_groups" "test://{hosts}/node.xml" (fun run conn ->
        let dom = Run.step "dom = virDomainLookupByName(conn, \"web\")" (fun () -> Libvirt.Domain.lookup_by_name conn "web") Things.domain Expected.anything in
        Run.check "virDomainSetThrottleGroup(dom, \"together\", {total_bytes_sec: 1000}, 0) => ok" (fun () -> Libvirt.Domain.set_throttle_group dom "together" [ ("total_bytes_sec", Libvirt.Domain.TypedFieldUInt64 (1000L)) ]) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virDomainDelThrottleGroup(dom, \"together\", 0) => ok" (fun () -> Libvirt.Domain.del_throttle_group dom "together") Show.nothing (Expected.answer [ "ok" ]);
        ());
  ]
