(* Generated from api-spec by `cargo xtask generate`. Do not edit. *)
(* Conformance: storage. *)

let tests =
  [
    (* By name, UUID, path and volume, and in lists. *)
    Run.case "pools_are_found" "test://{hosts}/node.xml" (fun run conn ->
        let pool = Run.step "pool = virStoragePoolLookupByName(conn, \"images\") => StoragePool(\"images\")" (fun () -> Libvirt.Pool.lookup_by_name conn "images") Things.storage_pool (Expected.answer [ "StoragePool(\"images\")" ]) in
        Run.check "virStoragePoolLookupByUUID(conn, \"11111111-2222-3333-4444-555555555521\") => StoragePool(\"images\")" (fun () -> Libvirt.Pool.lookup_by_uuid conn "\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x21") Things.storage_pool (Expected.answer [ "StoragePool(\"images\")" ]);
        Run.check "virStoragePoolLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555521\") => StoragePool(\"images\")" (fun () -> Libvirt.Pool.lookup_by_uuid_string conn "11111111-2222-3333-4444-555555555521") Things.storage_pool (Expected.answer [ "StoragePool(\"images\")" ]);
        Run.check "virStoragePoolLookupByTargetPath(conn, \"/images\") => StoragePool(\"images\")" (fun () -> Libvirt.Pool.lookup_by_target_path conn "/images") Things.storage_pool (Expected.answer [ "StoragePool(\"images\")" ]);
        let vol = Run.step "vol = virStorageVolLookupByName(pool, \"disk\") => StorageVol(\"disk\")" (fun () -> Libvirt.Pool.storage_vol_lookup_by_name pool "disk") Things.storage_vol (Expected.answer [ "StorageVol(\"disk\")" ]) in
        Run.check "virStoragePoolLookupByVolume(vol) => StoragePool(\"images\")" (fun () -> Libvirt.Volume.storage_pool_lookup_by_volume vol) Things.storage_pool (Expected.answer [ "StoragePool(\"images\")" ]);
        Run.check "virStoragePoolGetName(pool) => \"images\"" (fun () -> Libvirt.Pool.get_name pool) Show.text (Expected.answer [ "\"images\"" ]);
        Run.check "virStoragePoolGetUUID(pool) => \"11111111-2222-3333-4444-555555555521\"" (fun () -> Libvirt.Pool.get_uuid pool) Show.uuid (Expected.answer [ "\"11111111-2222-3333-4444-555555555521\"" ]);
        Run.check "virStoragePoolGetUUIDString(pool) => \"11111111-2222-3333-4444-555555555521\"" (fun () -> Libvirt.Pool.get_uuid_string pool) Show.text (Expected.answer [ "\"11111111-2222-3333-4444-555555555521\"" ]);
        Run.check "virStoragePoolGetConnect(pool) => Connect" (fun () -> Libvirt.Pool.get_connect pool) Things.connect (Expected.answer [ "Connect" ]);
        Run.check "virStoragePoolGetInfo(pool) => {state: 2, capacity: 107374182400, allocation: 2000000, available: 107372182400}" (fun () -> Libvirt.Calls.Pool.get_info pool) Records.storage_pool_info (Expected.answer [ "{state: 2, capacity: 107374182400, allocation: 2000000, available: 107372182400}" ]);
        Run.check "virStoragePoolGetXMLDesc(pool, 0) => \"<pool type='dir'>\\n\\*</pool>\\n\"" (fun () -> Libvirt.Calls.Pool.get_xml_desc pool) Show.text (Expected.answer [ "\"<pool type='dir'>\\n"; "</pool>\\n\"" ]);
        Run.check "virStoragePoolIsActive(pool) => true" (fun () -> Libvirt.Pool.is_active pool) Show.truth (Expected.answer [ "true" ]);
        Run.check "virStoragePoolIsPersistent(pool) => true" (fun () -> Libvirt.Pool.is_persistent pool) Show.truth (Expected.answer [ "true" ]);
        Run.check "virConnectNumOfStoragePools(conn) => 1" (fun () -> Libvirt.Connect.num_of_storage_pools conn) Show.number (Expected.answer [ "1" ]);
        Run.check "virConnectListStoragePools(conn) => [\"images\"]" (fun () -> Libvirt.Connect.list_storage_pools conn) Show.(array text) (Expected.answer [ "[\"images\"]" ]);
        Run.check "virConnectNumOfDefinedStoragePools(conn) => 0" (fun () -> Libvirt.Connect.num_of_defined_storage_pools conn) Show.number (Expected.answer [ "0" ]);
        Run.check "virConnectListDefinedStoragePools(conn) => []" (fun () -> Libvirt.Connect.list_defined_storage_pools conn) Show.(array text) (Expected.answer [ "[]" ]);
        Run.check "virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_DIR) => [StoragePool(\"images\")]" (fun () -> Libvirt.Connect.list_all_storage_pools ~flags:Libvirt.Constants.Connect_list_all_storage_pools_flags.dir conn) (Show.list Things.storage_pool) (Expected.answer [ "[StoragePool(\"images\")]" ]);
        Run.check "virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE) => []" (fun () -> Libvirt.Connect.list_all_storage_pools ~flags:Libvirt.Constants.Connect_list_all_storage_pools_flags.inactive conn) (Show.list Things.storage_pool) (Expected.answer [ "[]" ]);
        Run.check "virStoragePoolLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST" (fun () -> Libvirt.Pool.lookup_by_name conn "nonsense") Things.storage_pool (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_STORAGE_POOL", 49));
        Run.check "virStoragePoolLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST" (fun () -> Libvirt.Pool.lookup_by_uuid conn "\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x00\x00\x00\x00\x00\x00") Things.storage_pool (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_STORAGE_POOL", 49));
        Run.check "virStoragePoolLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_STORAGE" (fun () -> Libvirt.Pool.lookup_by_uuid_string conn "nonsense") Things.storage_pool (Expected.error ~domain:("VIR_FROM_STORAGE", 18) ("VIR_ERR_INVALID_ARG", 8));
        ());
    (* Defined, built, started, refreshed, stopped, deleted, undefined. *)
    Run.case "pools_live" "test://{hosts}/node.xml" (fun run conn ->
        let pool = Run.step "pool = virStoragePoolDefineXML(conn, another, 0) => StoragePool(\"another\")" (fun () -> Libvirt.Calls.Pool.define_xml conn "<pool type='dir'>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555522</uuid>\n  <target>\n    <path>/another</path>\n  </target>\n</pool>\n") Things.storage_pool (Expected.answer [ "StoragePool(\"another\")" ]) in
        Run.check "virStoragePoolIsActive(pool) => false" (fun () -> Libvirt.Pool.is_active pool) Show.truth (Expected.answer [ "false" ]);
        Run.check "virStoragePoolBuild(pool, VIR_STORAGE_POOL_BUILD_NEW) => ok" (fun () -> Libvirt.Calls.Pool.build ~flags:Libvirt.Constants.Storage_pool_build_flags.new_ pool) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStoragePoolCreate(pool, 0) => ok" (fun () -> Libvirt.Calls.Pool.create pool) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStoragePoolCreate(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Calls.Pool.create pool) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virStoragePoolRefresh(pool, 0) => ok" (fun () -> Libvirt.Calls.Pool.refresh pool) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStoragePoolGetAutostart(pool) => false" (fun () -> Libvirt.Pool.get_autostart pool) Show.truth (Expected.answer [ "false" ]);
        Run.check "virStoragePoolSetAutostart(pool, true) => ok" (fun () -> Libvirt.Pool.set_autostart pool true) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStoragePoolGetAutostart(pool) => true" (fun () -> Libvirt.Pool.get_autostart pool) Show.truth (Expected.answer [ "true" ]);
        Run.check "virStoragePoolDelete(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Calls.Pool.delete pool) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virStoragePoolDestroy(pool) => ok" (fun () -> Libvirt.Calls.Pool.destroy pool) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStoragePoolDestroy(pool) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Calls.Pool.destroy pool) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virStoragePoolRefresh(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST" (fun () -> Libvirt.Calls.Pool.refresh pool) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_INVALID", 55));
        Run.check "virStoragePoolDelete(pool, 0) => ok" (fun () -> Libvirt.Calls.Pool.delete pool) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStoragePoolUndefine(pool) => ok" (fun () -> Libvirt.Pool.undefine pool) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStoragePoolUndefine(pool) ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST" (fun () -> Libvirt.Pool.undefine pool) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_STORAGE_POOL", 49));
        let transient = Run.step "transient = virStoragePoolCreateXML(conn, another, 0) => StoragePool(\"another\")" (fun () -> Libvirt.Calls.Pool.create_xml conn "<pool type='dir'>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555522</uuid>\n  <target>\n    <path>/another</path>\n  </target>\n</pool>\n") Things.storage_pool (Expected.answer [ "StoragePool(\"another\")" ]) in
        Run.check "virStoragePoolIsPersistent(transient) => false" (fun () -> Libvirt.Pool.is_persistent transient) Show.truth (Expected.answer [ "false" ]);
        Run.check "virStoragePoolDefineXML(conn, \"<pool><name>untyped</name></pool>\", 0) ! VIR_ERR_XML_ERROR VIR_FROM_XML" (fun () -> Libvirt.Calls.Pool.define_xml conn "<pool><name>untyped</name></pool>") Things.storage_pool (Expected.error ~domain:("VIR_FROM_XML", 5) ("VIR_ERR_XML_ERROR", 27));
        Run.check "virStoragePoolDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_STORAGE" (fun () -> Libvirt.Calls.Pool.define_xml conn "nonsense") Things.storage_pool (Expected.error ~domain:("VIR_FROM_STORAGE", 18) ("VIR_ERR_XML_DETAIL", 35));
        ());
    (* What pools could be made of. *)
    Run.case "pool_sources" "test://{hosts}/node.xml" (fun run conn ->
        Run.check "virConnectFindStoragePoolSources(conn, \"logical\", null, 0) => \"<sources>\\n  <source>\\n    <device path='/dev/sda20'/>\\n    <name>testvg1</name>\\n    <format type='lvm2'/>\\n  </source>\\n  <source>\\n    <device path='/dev/sda21'/>\\n    <name>testvg2</name>\\n    <format type='lvm2'/>\\n  </source>\\n</sources>\\n\"" (fun () -> Libvirt.Connect.find_storage_pool_sources conn "logical") Show.text (Expected.answer [ "\"<sources>\\n  <source>\\n    <device path='/dev/sda20'/>\\n    <name>testvg1</name>\\n    <format type='lvm2'/>\\n  </source>\\n  <source>\\n    <device path='/dev/sda21'/>\\n    <name>testvg2</name>\\n    <format type='lvm2'/>\\n  </source>\\n</sources>\\n\"" ]);
        Run.check "virConnectFindStoragePoolSources(conn, \"netfs\", \"<source><host name='localhost'/></source>\", 0) => \"<sources>\\n  <source>\\n    <host name='localhost'/>\\n    <dir path='/testshare'/>\\n    <format type='nfs'/>\\n  </source>\\n</sources>\\n\"" (fun () -> Libvirt.Connect.find_storage_pool_sources ~src_spec:"<source><host name='localhost'/></source>" conn "netfs") Show.text (Expected.answer [ "\"<sources>\\n  <source>\\n    <host name='localhost'/>\\n    <dir path='/testshare'/>\\n    <format type='nfs'/>\\n  </source>\\n</sources>\\n\"" ]);
        Run.check "virConnectFindStoragePoolSources(conn, \"nonsense\", null, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_TEST" (fun () -> Libvirt.Connect.find_storage_pool_sources conn "nonsense") Show.text (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_SUPPORT", 3));
        ());
    (* By name, key and path, and in lists. *)
    Run.case "volumes_are_found" "test://{hosts}/node.xml" (fun run conn ->
        let pool = Run.step "pool = virStoragePoolLookupByName(conn, \"images\")" (fun () -> Libvirt.Pool.lookup_by_name conn "images") Things.storage_pool Expected.anything in
        let vol = Run.step "vol = virStorageVolLookupByName(pool, \"disk\") => StorageVol(\"disk\")" (fun () -> Libvirt.Pool.storage_vol_lookup_by_name pool "disk") Things.storage_vol (Expected.answer [ "StorageVol(\"disk\")" ]) in
        Run.check "virStorageVolLookupByKey(conn, \"/images/disk\") => StorageVol(\"disk\")" (fun () -> Libvirt.Volume.lookup_by_key conn "/images/disk") Things.storage_vol (Expected.answer [ "StorageVol(\"disk\")" ]);
        Run.check "virStorageVolLookupByPath(conn, \"/images/disk\") => StorageVol(\"disk\")" (fun () -> Libvirt.Volume.lookup_by_path conn "/images/disk") Things.storage_vol (Expected.answer [ "StorageVol(\"disk\")" ]);
        Run.check "virStorageVolGetName(vol) => \"disk\"" (fun () -> Libvirt.Volume.get_name vol) Show.text (Expected.answer [ "\"disk\"" ]);
        Run.check "virStorageVolGetKey(vol) => \"/images/disk\"" (fun () -> Libvirt.Volume.get_key vol) Show.text (Expected.answer [ "\"/images/disk\"" ]);
        Run.check "virStorageVolGetPath(vol) => \"/images/disk\"" (fun () -> Libvirt.Volume.get_path vol) Show.text (Expected.answer [ "\"/images/disk\"" ]);
        Run.check "virStorageVolGetConnect(vol) => Connect" (fun () -> Libvirt.Volume.get_connect vol) Things.connect (Expected.answer [ "Connect" ]);
        Run.check "virStorageVolGetInfo(vol) => {type: 0, capacity: 2000000, allocation: 2000000}" (fun () -> Libvirt.Calls.Volume.get_info vol) Records.storage_vol_info (Expected.answer [ "{type: 0, capacity: 2000000, allocation: 2000000}" ]);
        Run.check "virStorageVolGetInfoFlags(vol, 0) => {type: 0, capacity: 2000000, allocation: 2000000}" (fun () -> Libvirt.Volume.get_info_flags vol) Records.storage_vol_info (Expected.answer [ "{type: 0, capacity: 2000000, allocation: 2000000}" ]);
        Run.check "virStorageVolGetXMLDesc(vol, 0) => \"<volume type='file'>\\n  <name>disk</name>\\n  <key>/images/disk</key>\\n  <capacity unit='bytes'>2000000</capacity>\\n  <allocation unit='bytes'>2000000</allocation>\\n  <target>\\n    <path>/images/disk</path>\\n    <format type='raw'/>\\n  </target>\\n</volume>\\n\"" (fun () -> Libvirt.Calls.Volume.get_xml_desc vol) Show.text (Expected.answer [ "\"<volume type='file'>\\n  <name>disk</name>\\n  <key>/images/disk</key>\\n  <capacity unit='bytes'>2000000</capacity>\\n  <allocation unit='bytes'>2000000</allocation>\\n  <target>\\n    <path>/images/disk</path>\\n    <format type='raw'/>\\n  </target>\\n</volume>\\n\"" ]);
        Run.check "virStoragePoolNumOfVolumes(pool) => 1" (fun () -> Libvirt.Pool.num_of_volumes pool) Show.number (Expected.answer [ "1" ]);
        Run.check "virStoragePoolListVolumes(pool) => [\"disk\"]" (fun () -> Libvirt.Calls.Pool.list_volumes pool) Show.(array text) (Expected.answer [ "[\"disk\"]" ]);
        Run.check "virStoragePoolListAllVolumes(pool, 0) => [StorageVol(\"disk\")]" (fun () -> Libvirt.Pool.list_all_volumes pool) (Show.list Things.storage_vol) (Expected.answer [ "[StorageVol(\"disk\")]" ]);
        Run.check "virStorageVolLookupByName(pool, \"nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST" (fun () -> Libvirt.Pool.storage_vol_lookup_by_name pool "nonsense") Things.storage_vol (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_STORAGE_VOL", 50));
        Run.check "virStorageVolLookupByKey(conn, \"/nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST" (fun () -> Libvirt.Volume.lookup_by_key conn "/nonsense") Things.storage_vol (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_STORAGE_VOL", 50));
        Run.check "virStorageVolLookupByPath(conn, \"/nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST" (fun () -> Libvirt.Volume.lookup_by_path conn "/nonsense") Things.storage_vol (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_STORAGE_VOL", 50));
        ());
    (* Made, copied, deleted. *)
    Run.case "volumes_live" "test://{hosts}/node.xml" (fun run conn ->
        let pool = Run.step "pool = virStoragePoolLookupByName(conn, \"images\")" (fun () -> Libvirt.Pool.lookup_by_name conn "images") Things.storage_pool Expected.anything in
        let vol = Run.step "vol = virStorageVolCreateXML(pool, volume, 0) => StorageVol(\"data\")" (fun () -> Libvirt.Calls.Pool.storage_vol_create_xml pool "<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n") Things.storage_vol (Expected.answer [ "StorageVol(\"data\")" ]) in
        Run.check "virStorageVolGetInfo(vol) => {type: 0, capacity: 1000000, allocation: 50000}" (fun () -> Libvirt.Calls.Volume.get_info vol) Records.storage_vol_info (Expected.answer [ "{type: 0, capacity: 1000000, allocation: 50000}" ]);
        Run.check "virStorageVolCreateXML(pool, volume, 0) ! VIR_ERR_OPERATION_FAILED VIR_FROM_TEST" (fun () -> Libvirt.Calls.Pool.storage_vol_create_xml pool "<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n") Things.storage_vol (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_OPERATION_FAILED", 9));
        let other = Run.step "other = virStorageVolCreateXMLFrom(pool, copy, vol, 0) => StorageVol(\"copy\")" (fun () -> Libvirt.Pool.storage_vol_create_xml_from pool "<volume>\n  <name>copy</name>\n  <capacity unit='bytes'>2000000</capacity>\n</volume>\n" vol) Things.storage_vol (Expected.answer [ "StorageVol(\"copy\")" ]) in
        Run.check "virStoragePoolNumOfVolumes(pool) => 3" (fun () -> Libvirt.Pool.num_of_volumes pool) Show.number (Expected.answer [ "3" ]);
        Run.check "virStorageVolDelete(other, 0) => ok" (fun () -> Libvirt.Calls.Volume.delete other) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStorageVolDelete(other, 0) ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST" (fun () -> Libvirt.Calls.Volume.delete other) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_NO_STORAGE_VOL", 50));
        Run.check "virStorageVolDelete(vol, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST" (fun () -> Libvirt.Calls.Volume.delete ~flags:1000000 vol) Show.nothing (Expected.error ~domain:("VIR_FROM_TEST", 12) ("VIR_ERR_INVALID_ARG", 8));
        Run.check "virStorageVolCreateXML(pool, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_STORAGE" (fun () -> Libvirt.Calls.Pool.storage_vol_create_xml pool "nonsense") Things.storage_vol (Expected.error ~domain:("VIR_FROM_STORAGE", 18) ("VIR_ERR_XML_DETAIL", 35));
        Run.check "virStorageVolCreateXML(pool, \"<volume><name>huge</name><capacity unit='EiB'>8</capacity></volume>\", 0) ! VIR_ERR_OVERFLOW VIR_FROM_NONE" (fun () -> Libvirt.Calls.Pool.storage_vol_create_xml pool "<volume><name>huge</name><capacity unit='EiB'>8</capacity></volume>") Things.storage_vol (Expected.error ~domain:("VIR_FROM_NONE", 0) ("VIR_ERR_OVERFLOW", 82));
        ());
    (* Wiped and resized. *)
    Run.case "volumes_change" "test://{hosts}/node.xml" (fun run conn ->
        let pool = Run.step "pool = virStoragePoolLookupByName(conn, \"images\")" (fun () -> Libvirt.Pool.lookup_by_name conn "images") Things.storage_pool Expected.anything in
        let vol = Run.step "vol = virStorageVolLookupByName(pool, \"disk\")" (fun () -> Libvirt.Pool.storage_vol_lookup_by_name pool "disk") Things.storage_vol Expected.anything in
        Run.check "virStorageVolResize(vol, 4000000, 0) => ok" (fun () -> Libvirt.Volume.resize vol (4000000L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStorageVolWipe(vol, 0) => ok" (fun () -> Libvirt.Volume.wipe vol) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStorageVolWipePattern(vol, VIR_STORAGE_VOL_WIPE_ALG_ZERO, 0) => ok" (fun () -> Libvirt.Volume.wipe_pattern vol Libvirt.Constants.Storage_vol_wipe_algorithm.zero) Show.nothing (Expected.answer [ "ok" ]);
        ());
    (* Bytes of a volume, through a stream. *)
    Run.case "volume_bytes" "test://{hosts}/node.xml" (fun run conn ->
        let pool = Run.step "pool = virStoragePoolLookupByName(conn, \"images\")" (fun () -> Libvirt.Pool.lookup_by_name conn "images") Things.storage_pool Expected.anything in
        let vol = Run.step "vol = virStorageVolLookupByName(pool, \"disk\")" (fun () -> Libvirt.Pool.storage_vol_lookup_by_name pool "disk") Things.storage_vol Expected.anything in
        let up = Run.step "up = virStreamNew(conn, 0)" (fun () -> By_hand.stream_new conn 0) Things.stream Expected.anything in
        Run.check "virStorageVolUpload(vol, up, 0, 5, 0) => ok" (fun () -> Libvirt.Volume.upload vol up (0L) (5L)) Show.nothing (Expected.answer [ "ok" ]);
        let down = Run.step "down = virStreamNew(conn, 0)" (fun () -> By_hand.stream_new conn 0) Things.stream Expected.anything in
        Run.check "virStorageVolDownload(vol, down, 0, 5, 0) => ok" (fun () -> Libvirt.Volume.download vol down (0L) (5L)) Show.nothing (Expected.answer [ "ok" ]);
        ());
    (* What goes up comes down again. *)
    Run.case "volume_bytes_up_and_down" "test://{hosts}/node.xml" (fun run conn ->
        let pool = Run.step "pool = virStoragePoolLookupByName(conn, \"images\")" (fun () -> Libvirt.Pool.lookup_by_name conn "images") Things.storage_pool Expected.anything in
        let vol = Run.step "vol = virStorageVolCreateXML(pool, volume, 0)" (fun () -> Libvirt.Calls.Pool.storage_vol_create_xml pool "<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n") Things.storage_vol Expected.anything in
        let up = Run.step "up = virStreamNew(conn, 0)" (fun () -> By_hand.stream_new conn 0) Things.stream Expected.anything in
        Run.check "virStorageVolUpload(vol, up, 0, 5, 0) => ok" (fun () -> Libvirt.Volume.upload vol up (0L) (5L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "send up x'00ff27800a' => ok" (fun () -> By_hand.send up "\x00\xff\x27\x80\x0a") Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStreamFinish(up) => ok" (fun () -> Libvirt.Stream.finish up) Show.nothing (Expected.answer [ "ok" ]);
        let down = Run.step "down = virStreamNew(conn, 0)" (fun () -> By_hand.stream_new conn 0) Things.stream Expected.anything in
        Run.check "virStorageVolDownload(vol, down, 1, 3, 0) => ok" (fun () -> Libvirt.Volume.download vol down (1L) (3L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "receive down => x'ff2780'" (fun () -> By_hand.receive down) Show.data (Expected.answer [ "x'ff2780'" ]);
        Run.check "virStreamFinish(down) => ok" (fun () -> Libvirt.Stream.finish down) Show.nothing (Expected.answer [ "ok" ]);
        let parts = Run.step "parts = virStreamNew(conn, 0)" (fun () -> By_hand.stream_new conn 0) Things.stream Expected.anything in
        Run.check "virStorageVolUpload(vol, parts, 0, 4, 0) => ok" (fun () -> Libvirt.Volume.upload vol parts (0L) (4L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStreamSend(parts, x'0102') => 2" (fun () -> By_hand.stream_send parts (Bytes.of_string "\x01\x02")) Show.number (Expected.answer [ "2" ]);
        Run.check "virStreamSend(parts, x'0304') => 2" (fun () -> By_hand.stream_send parts (Bytes.of_string "\x03\x04")) Show.number (Expected.answer [ "2" ]);
        Run.check "virStreamFinish(parts) => ok" (fun () -> Libvirt.Stream.finish parts) Show.nothing (Expected.answer [ "ok" ]);
        let back = Run.step "back = virStreamNew(conn, 0)" (fun () -> By_hand.stream_new conn 0) Things.stream Expected.anything in
        Run.check "virStorageVolDownload(vol, back, 0, 5, 0) => ok" (fun () -> Libvirt.Volume.download vol back (0L) (5L)) Show.nothing (Expected.answer [ "ok" ]);
        Run.check "virStreamRecv(back, 4) => (4, x'01020304')" (fun () -> By_hand.stream_recv back 4) (fun (v0, v1) -> Show.several [ Show.number v0; Show.bytes v1 ]) (Expected.answer [ "(4, x'01020304')" ]);
        Run.check "virStreamRecv(back, 4) => (1, x'0a')" (fun () -> By_hand.stream_recv back 4) (fun (v0, v1) -> Show.several [ Show.number v0; Show.bytes v1 ]) (Expected.answer [ "(1, x'0a')" ]);
        Run.check "virStreamRecv(back, 4) => (0, x'')" (fun () -> By_hand.stream_recv back 4) (fun (v0, v1) -> Show.several [ Show.number v0; Show.bytes v1 ]) (Expected.answer [ "(0, x'')" ]);
        Run.check "virStreamAbort(back) => ok" (fun () -> Libvirt.Stream.abort back) Show.nothing (Expected.answer [ "ok" ]);
        ());
    (* Lists are whole, however long they are. *)
    Run.case "many_volumes" "test://{hosts}/many.xml" (fun run conn ->
        let pool = Run.step "pool = virStoragePoolLookupByName(conn, \"images\")" (fun () -> Libvirt.Pool.lookup_by_name conn "images") Things.storage_pool Expected.anything in
        Run.check "virStoragePoolNumOfVolumes(pool) => 70" (fun () -> Libvirt.Pool.num_of_volumes pool) Show.number (Expected.answer [ "70" ]);
        Run.check "virStoragePoolListVolumes(pool) => [ _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, ]" (fun () -> Libvirt.Calls.Pool.list_volumes pool) Show.(array text) (Expected.answer [ "["; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; "]" ]);
        Run.check "virStoragePoolListAllVolumes(pool, 0) => [ _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, ]" (fun () -> Libvirt.Pool.list_all_volumes pool) (Show.list Things.storage_vol) (Expected.answer [ "["; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; ", "; "]" ]);
        Run.check "virStorageVolLookupByName(pool, \"volume69\") => StorageVol(\"volume69\")" (fun () -> Libvirt.Pool.storage_vol_lookup_by_name pool "volume69") Things.storage_vol (Expected.answer [ "StorageVol(\"volume69\")" ]);
        ());
  ]
