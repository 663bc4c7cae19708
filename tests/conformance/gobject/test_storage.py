# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: storage."""

import unittest

import by_hand
import helpers
import runtime
import show
from runtime import ANYTHING, Answer, Case, Error, GLib, Polyvirt


class Test(Case):
    def test_pools_are_found(self):
        """By name, UUID, path and volume, and in lists."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            pool = self.step("pool = virStoragePoolLookupByName(conn, \"images\") => StoragePool(\"images\")", lambda: conn.storage_pool_lookup_by_name("images"), show.thing, Answer("StoragePool(\"images\")"))
            self.step("virStoragePoolLookupByUUID(conn, \"11111111-2222-3333-4444-555555555521\") => StoragePool(\"images\")", lambda: conn.storage_pool_lookup_by_uuid(GLib.Bytes.new(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x21")), show.thing, Answer("StoragePool(\"images\")"))
            self.step("virStoragePoolLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555521\") => StoragePool(\"images\")", lambda: conn.storage_pool_lookup_by_uuid_string("11111111-2222-3333-4444-555555555521"), show.thing, Answer("StoragePool(\"images\")"))
            self.step("virStoragePoolLookupByTargetPath(conn, \"/images\") => StoragePool(\"images\")", lambda: conn.storage_pool_lookup_by_target_path("/images"), show.thing, Answer("StoragePool(\"images\")"))
            vol = self.step("vol = virStorageVolLookupByName(pool, \"disk\") => StorageVol(\"disk\")", lambda: pool.storage_vol_lookup_by_name("disk"), show.thing, Answer("StorageVol(\"disk\")"))
            self.step("virStoragePoolLookupByVolume(vol) => StoragePool(\"images\")", lambda: vol.storage_pool_lookup_by_volume(), show.thing, Answer("StoragePool(\"images\")"))
            self.step("virStoragePoolGetName(pool) => \"images\"", lambda: pool.get_name(), show.text, Answer("\"images\""))
            self.step("virStoragePoolGetUUID(pool) => \"11111111-2222-3333-4444-555555555521\"", lambda: pool.get_uuid(), show.uuid, Answer("\"11111111-2222-3333-4444-555555555521\""))
            self.step("virStoragePoolGetUUIDString(pool) => \"11111111-2222-3333-4444-555555555521\"", lambda: pool.get_uuid_string(), show.text, Answer("\"11111111-2222-3333-4444-555555555521\""))
            self.step("virStoragePoolGetConnect(pool) => Connect", lambda: pool.get_connect(), show.thing, Answer("Connect"))
            self.step("virStoragePoolGetInfo(pool) => {state: 2, capacity: 107374182400, allocation: 2000000, available: 107372182400}", lambda: pool.get_info(), show.record("StoragePoolInfo"), Answer("{state: 2, capacity: 107374182400, allocation: 2000000, available: 107372182400}"))
            self.step("virStoragePoolGetXMLDesc(pool, 0) => \"<pool type='dir'>\\n\\*</pool>\\n\"", lambda: pool.get_xml_desc(Polyvirt.StorageXmlFlags(0)), show.text, Answer("\"<pool type='dir'>\\n", "</pool>\\n\""))
            self.step("virStoragePoolIsActive(pool) => true", lambda: pool.is_active(), show.truth, Answer("true"))
            self.step("virStoragePoolIsPersistent(pool) => true", lambda: pool.is_persistent(), show.truth, Answer("true"))
            self.step("virConnectNumOfStoragePools(conn) => 1", lambda: conn.num_of_storage_pools(), show.number, Answer("1"))
            self.step("virConnectListStoragePools(conn) => [\"images\"]", lambda: conn.list_storage_pools(), show.texts, Answer("[\"images\"]"))
            self.step("virConnectNumOfDefinedStoragePools(conn) => 0", lambda: conn.num_of_defined_storage_pools(), show.number, Answer("0"))
            self.step("virConnectListDefinedStoragePools(conn) => []", lambda: conn.list_defined_storage_pools(), show.texts, Answer("[]"))
            self.step("virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_DIR) => [StoragePool(\"images\")]", lambda: conn.list_all_storage_pools(Polyvirt.ConnectListAllStoragePoolsFlags(64)), show.things, Answer("[StoragePool(\"images\")]"))
            self.step("virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE) => []", lambda: conn.list_all_storage_pools(Polyvirt.ConnectListAllStoragePoolsFlags(1)), show.things, Answer("[]"))
            self.step("virStoragePoolLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST", lambda: conn.storage_pool_lookup_by_name("nonsense"), show.thing, Error(49, 12))
            self.step("virStoragePoolLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST", lambda: conn.storage_pool_lookup_by_uuid(GLib.Bytes.new(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x00\x00\x00\x00\x00\x00")), show.thing, Error(49, 12))
            self.step("virStoragePoolLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_STORAGE", lambda: conn.storage_pool_lookup_by_uuid_string("nonsense"), show.thing, Error(8, 18))

        self.go(steps, 1)

    def test_pools_live(self):
        """Defined, built, started, refreshed, stopped, deleted, undefined."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            pool = self.step("pool = virStoragePoolDefineXML(conn, another, 0) => StoragePool(\"another\")", lambda: conn.storage_pool_define_xml("<pool type='dir'>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555522</uuid>\n  <target>\n    <path>/another</path>\n  </target>\n</pool>\n", Polyvirt.StoragePoolDefineFlags(0)), show.thing, Answer("StoragePool(\"another\")"))
            self.step("virStoragePoolIsActive(pool) => false", lambda: pool.is_active(), show.truth, Answer("false"))
            self.step("virStoragePoolBuild(pool, VIR_STORAGE_POOL_BUILD_NEW) => ok", lambda: pool.build(Polyvirt.StoragePoolBuildFlags(0)), show.nothing, Answer("ok"))
            self.step("virStoragePoolCreate(pool, 0) => ok", lambda: pool.create(Polyvirt.StoragePoolCreateFlags(0)), show.nothing, Answer("ok"))
            self.step("virStoragePoolCreate(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: pool.create(Polyvirt.StoragePoolCreateFlags(0)), show.nothing, Error(55, 12))
            self.step("virStoragePoolRefresh(pool, 0) => ok", lambda: pool.refresh(0), show.nothing, Answer("ok"))
            self.step("virStoragePoolGetAutostart(pool) => false", lambda: pool.get_autostart(), show.truth, Answer("false"))
            self.step("virStoragePoolSetAutostart(pool, true) => ok", lambda: pool.set_autostart(True), show.nothing, Answer("ok"))
            self.step("virStoragePoolGetAutostart(pool) => true", lambda: pool.get_autostart(), show.truth, Answer("true"))
            self.step("virStoragePoolDelete(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: pool.delete(Polyvirt.StoragePoolDeleteFlags(0)), show.nothing, Error(55, 12))
            self.step("virStoragePoolDestroy(pool) => ok", lambda: pool.destroy(), show.nothing, Answer("ok"))
            self.step("virStoragePoolDestroy(pool) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: pool.destroy(), show.nothing, Error(55, 12))
            self.step("virStoragePoolRefresh(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: pool.refresh(0), show.nothing, Error(55, 12))
            self.step("virStoragePoolDelete(pool, 0) => ok", lambda: pool.delete(Polyvirt.StoragePoolDeleteFlags(0)), show.nothing, Answer("ok"))
            self.step("virStoragePoolUndefine(pool) => ok", lambda: pool.undefine(), show.nothing, Answer("ok"))
            self.step("virStoragePoolUndefine(pool) ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST", lambda: pool.undefine(), show.nothing, Error(49, 12))
            transient = self.step("transient = virStoragePoolCreateXML(conn, another, 0) => StoragePool(\"another\")", lambda: conn.storage_pool_create_xml("<pool type='dir'>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555522</uuid>\n  <target>\n    <path>/another</path>\n  </target>\n</pool>\n", Polyvirt.StoragePoolCreateFlags(0)), show.thing, Answer("StoragePool(\"another\")"))
            self.step("virStoragePoolIsPersistent(transient) => false", lambda: transient.is_persistent(), show.truth, Answer("false"))
            self.step("virStoragePoolDefineXML(conn, \"<pool><name>untyped</name></pool>\", 0) ! VIR_ERR_XML_ERROR VIR_FROM_XML", lambda: conn.storage_pool_define_xml("<pool><name>untyped</name></pool>", Polyvirt.StoragePoolDefineFlags(0)), show.thing, Error(27, 5))
            self.step("virStoragePoolDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_STORAGE", lambda: conn.storage_pool_define_xml("nonsense", Polyvirt.StoragePoolDefineFlags(0)), show.thing, Error(35, 18))

        self.go(steps, 1)

    def test_pool_sources(self):
        """What pools could be made of."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            self.step("virConnectFindStoragePoolSources(conn, \"logical\", null, 0) => \"<sources>\\n  <source>\\n    <device path='/dev/sda20'/>\\n    <name>testvg1</name>\\n    <format type='lvm2'/>\\n  </source>\\n  <source>\\n    <device path='/dev/sda21'/>\\n    <name>testvg2</name>\\n    <format type='lvm2'/>\\n  </source>\\n</sources>\\n\"", lambda: conn.find_storage_pool_sources("logical", None, 0), show.text, Answer("\"<sources>\\n  <source>\\n    <device path='/dev/sda20'/>\\n    <name>testvg1</name>\\n    <format type='lvm2'/>\\n  </source>\\n  <source>\\n    <device path='/dev/sda21'/>\\n    <name>testvg2</name>\\n    <format type='lvm2'/>\\n  </source>\\n</sources>\\n\""))
            self.step("virConnectFindStoragePoolSources(conn, \"netfs\", \"<source><host name='localhost'/></source>\", 0) => \"<sources>\\n  <source>\\n    <host name='localhost'/>\\n    <dir path='/testshare'/>\\n    <format type='nfs'/>\\n  </source>\\n</sources>\\n\"", lambda: conn.find_storage_pool_sources("netfs", "<source><host name='localhost'/></source>", 0), show.text, Answer("\"<sources>\\n  <source>\\n    <host name='localhost'/>\\n    <dir path='/testshare'/>\\n    <format type='nfs'/>\\n  </source>\\n</sources>\\n\""))
            self.step("virConnectFindStoragePoolSources(conn, \"nonsense\", null, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_TEST", lambda: conn.find_storage_pool_sources("nonsense", None, 0), show.text, Error(3, 12))

        self.go(steps, 1)

    def test_volumes_are_found(self):
        """By name, key and path, and in lists."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            pool = self.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storage_pool_lookup_by_name("images"), show.thing, ANYTHING)
            vol = self.step("vol = virStorageVolLookupByName(pool, \"disk\") => StorageVol(\"disk\")", lambda: pool.storage_vol_lookup_by_name("disk"), show.thing, Answer("StorageVol(\"disk\")"))
            self.step("virStorageVolLookupByKey(conn, \"/images/disk\") => StorageVol(\"disk\")", lambda: conn.storage_vol_lookup_by_key("/images/disk"), show.thing, Answer("StorageVol(\"disk\")"))
            self.step("virStorageVolLookupByPath(conn, \"/images/disk\") => StorageVol(\"disk\")", lambda: conn.storage_vol_lookup_by_path("/images/disk"), show.thing, Answer("StorageVol(\"disk\")"))
            self.step("virStorageVolGetName(vol) => \"disk\"", lambda: vol.get_name(), show.text, Answer("\"disk\""))
            self.step("virStorageVolGetKey(vol) => \"/images/disk\"", lambda: vol.get_key(), show.text, Answer("\"/images/disk\""))
            self.step("virStorageVolGetPath(vol) => \"/images/disk\"", lambda: vol.get_path(), show.text, Answer("\"/images/disk\""))
            self.step("virStorageVolGetConnect(vol) => Connect", lambda: vol.get_connect(), show.thing, Answer("Connect"))
            self.step("virStorageVolGetInfo(vol) => {type: 0, capacity: 2000000, allocation: 2000000}", lambda: vol.get_info(), show.record("StorageVolInfo"), Answer("{type: 0, capacity: 2000000, allocation: 2000000}"))
            self.step("virStorageVolGetInfoFlags(vol, 0) => {type: 0, capacity: 2000000, allocation: 2000000}", lambda: vol.get_info_flags(Polyvirt.StorageVolInfoFlags(0)), show.record("StorageVolInfo"), Answer("{type: 0, capacity: 2000000, allocation: 2000000}"))
            self.step("virStorageVolGetXMLDesc(vol, 0) => \"<volume type='file'>\\n  <name>disk</name>\\n  <key>/images/disk</key>\\n  <capacity unit='bytes'>2000000</capacity>\\n  <allocation unit='bytes'>2000000</allocation>\\n  <target>\\n    <path>/images/disk</path>\\n    <format type='raw'/>\\n  </target>\\n</volume>\\n\"", lambda: vol.get_xml_desc(0), show.text, Answer("\"<volume type='file'>\\n  <name>disk</name>\\n  <key>/images/disk</key>\\n  <capacity unit='bytes'>2000000</capacity>\\n  <allocation unit='bytes'>2000000</allocation>\\n  <target>\\n    <path>/images/disk</path>\\n    <format type='raw'/>\\n  </target>\\n</volume>\\n\""))
            self.step("virStoragePoolNumOfVolumes(pool) => 1", lambda: pool.num_of_volumes(), show.number, Answer("1"))
            self.step("virStoragePoolListVolumes(pool) => [\"disk\"]", lambda: pool.list_volumes(), show.texts, Answer("[\"disk\"]"))
            self.step("virStoragePoolListAllVolumes(pool, 0) => [StorageVol(\"disk\")]", lambda: pool.list_all_volumes(0), show.things, Answer("[StorageVol(\"disk\")]"))
            self.step("virStorageVolLookupByName(pool, \"nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", lambda: pool.storage_vol_lookup_by_name("nonsense"), show.thing, Error(50, 12))
            self.step("virStorageVolLookupByKey(conn, \"/nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", lambda: conn.storage_vol_lookup_by_key("/nonsense"), show.thing, Error(50, 12))
            self.step("virStorageVolLookupByPath(conn, \"/nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", lambda: conn.storage_vol_lookup_by_path("/nonsense"), show.thing, Error(50, 12))

        self.go(steps, 1)

    def test_volumes_live(self):
        """Made, copied, deleted."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            pool = self.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storage_pool_lookup_by_name("images"), show.thing, ANYTHING)
            vol = self.step("vol = virStorageVolCreateXML(pool, volume, 0) => StorageVol(\"data\")", lambda: pool.storage_vol_create_xml("<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", Polyvirt.StorageVolCreateFlags(0)), show.thing, Answer("StorageVol(\"data\")"))
            self.step("virStorageVolGetInfo(vol) => {type: 0, capacity: 1000000, allocation: 50000}", lambda: vol.get_info(), show.record("StorageVolInfo"), Answer("{type: 0, capacity: 1000000, allocation: 50000}"))
            self.step("virStorageVolCreateXML(pool, volume, 0) ! VIR_ERR_OPERATION_FAILED VIR_FROM_TEST", lambda: pool.storage_vol_create_xml("<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", Polyvirt.StorageVolCreateFlags(0)), show.thing, Error(9, 12))
            other = self.step("other = virStorageVolCreateXMLFrom(pool, copy, vol, 0) => StorageVol(\"copy\")", lambda: pool.storage_vol_create_xml_from("<volume>\n  <name>copy</name>\n  <capacity unit='bytes'>2000000</capacity>\n</volume>\n", vol, Polyvirt.StorageVolCreateFlags(0)), show.thing, Answer("StorageVol(\"copy\")"))
            self.step("virStoragePoolNumOfVolumes(pool) => 3", lambda: pool.num_of_volumes(), show.number, Answer("3"))
            self.step("virStorageVolDelete(other, 0) => ok", lambda: other.delete(Polyvirt.StorageVolDeleteFlags(0)), show.nothing, Answer("ok"))
            self.step("virStorageVolDelete(other, 0) ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", lambda: other.delete(Polyvirt.StorageVolDeleteFlags(0)), show.nothing, Error(50, 12))
            self.step("virStorageVolDelete(vol, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: vol.delete(Polyvirt.StorageVolDeleteFlags(1000000)), show.nothing, Error(8, 12))
            self.step("virStorageVolCreateXML(pool, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_STORAGE", lambda: pool.storage_vol_create_xml("nonsense", Polyvirt.StorageVolCreateFlags(0)), show.thing, Error(35, 18))
            self.step("virStorageVolCreateXML(pool, \"<volume><name>huge</name><capacity unit='EiB'>8</capacity></volume>\", 0) ! VIR_ERR_OVERFLOW VIR_FROM_NONE", lambda: pool.storage_vol_create_xml("<volume><name>huge</name><capacity unit='EiB'>8</capacity></volume>", Polyvirt.StorageVolCreateFlags(0)), show.thing, Error(82, 0))

        self.go(steps, 1)

    def test_volumes_change(self):
        """Wiped and resized."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            pool = self.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storage_pool_lookup_by_name("images"), show.thing, ANYTHING)
            vol = self.step("vol = virStorageVolLookupByName(pool, \"disk\")", lambda: pool.storage_vol_lookup_by_name("disk"), show.thing, ANYTHING)
            self.step("virStorageVolResize(vol, 4000000, 0) => ok", lambda: vol.resize(4000000, Polyvirt.StorageVolResizeFlags(0)), show.nothing, Answer("ok"))
            self.step("virStorageVolWipe(vol, 0) => ok", lambda: vol.wipe(0), show.nothing, Answer("ok"))
            self.step("virStorageVolWipePattern(vol, VIR_STORAGE_VOL_WIPE_ALG_ZERO, 0) => ok", lambda: vol.wipe_pattern(Polyvirt.StorageVolWipeAlgorithm(0), 0), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_volume_bytes(self):
        """Bytes of a volume, through a stream."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            pool = self.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storage_pool_lookup_by_name("images"), show.thing, ANYTHING)
            vol = self.step("vol = virStorageVolLookupByName(pool, \"disk\")", lambda: pool.storage_vol_lookup_by_name("disk"), show.thing, ANYTHING)
            up = self.step("up = virStreamNew(conn, 0)", lambda: conn.stream_new(Polyvirt.StreamFlags(0)), show.thing, ANYTHING)
            self.step("virStorageVolUpload(vol, up, 0, 5, 0) => ok", lambda: vol.upload(up, 0, 5, Polyvirt.StorageVolUploadFlags(0)), show.nothing, Answer("ok"))
            down = self.step("down = virStreamNew(conn, 0)", lambda: conn.stream_new(Polyvirt.StreamFlags(0)), show.thing, ANYTHING)
            self.step("virStorageVolDownload(vol, down, 0, 5, 0) => ok", lambda: vol.download(down, 0, 5, Polyvirt.StorageVolDownloadFlags(0)), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_volume_bytes_up_and_down(self):
        """What goes up comes down again."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/node.xml")))

        def steps():
            pool = self.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storage_pool_lookup_by_name("images"), show.thing, ANYTHING)
            vol = self.step("vol = virStorageVolCreateXML(pool, volume, 0)", lambda: pool.storage_vol_create_xml("<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", Polyvirt.StorageVolCreateFlags(0)), show.thing, ANYTHING)
            up = self.step("up = virStreamNew(conn, 0)", lambda: conn.stream_new(Polyvirt.StreamFlags(0)), show.thing, ANYTHING)
            self.step("virStorageVolUpload(vol, up, 0, 5, 0) => ok", lambda: vol.upload(up, 0, 5, Polyvirt.StorageVolUploadFlags(0)), show.nothing, Answer("ok"))
            self.step("send up x'00ff27800a' => ok", lambda: runtime.send(up, b"\x00\xff\x27\x80\x0a"), show.nothing, Answer("ok"))
            self.step("virStreamFinish(up) => ok", lambda: up.finish(), show.nothing, Answer("ok"))
            down = self.step("down = virStreamNew(conn, 0)", lambda: conn.stream_new(Polyvirt.StreamFlags(0)), show.thing, ANYTHING)
            self.step("virStorageVolDownload(vol, down, 1, 3, 0) => ok", lambda: vol.download(down, 1, 3, Polyvirt.StorageVolDownloadFlags(0)), show.nothing, Answer("ok"))
            self.step("receive down => x'ff2780'", lambda: runtime.receive(down), show.data, Answer("x'ff2780'"))
            self.step("virStreamFinish(down) => ok", lambda: down.finish(), show.nothing, Answer("ok"))
            parts = self.step("parts = virStreamNew(conn, 0)", lambda: conn.stream_new(Polyvirt.StreamFlags(0)), show.thing, ANYTHING)
            self.step("virStorageVolUpload(vol, parts, 0, 4, 0) => ok", lambda: vol.upload(parts, 0, 4, Polyvirt.StorageVolUploadFlags(0)), show.nothing, Answer("ok"))
            self.step("virStreamSend(parts, x'0102') => 2", lambda: parts.send(GLib.Bytes.new(b"\x01\x02")), show.number, Answer("2"))
            self.step("virStreamSend(parts, x'0304') => 2", lambda: parts.send(GLib.Bytes.new(b"\x03\x04")), show.number, Answer("2"))
            self.step("virStreamFinish(parts) => ok", lambda: parts.finish(), show.nothing, Answer("ok"))
            back = self.step("back = virStreamNew(conn, 0)", lambda: conn.stream_new(Polyvirt.StreamFlags(0)), show.thing, ANYTHING)
            self.step("virStorageVolDownload(vol, back, 0, 5, 0) => ok", lambda: vol.download(back, 0, 5, Polyvirt.StorageVolDownloadFlags(0)), show.nothing, Answer("ok"))
            self.step("virStreamRecv(back, 4) => (4, x'01020304')", lambda: back.recv(4), show.several(show.number, show.data), Answer("(4, x'01020304')"))
            self.step("virStreamRecv(back, 4) => (1, x'0a')", lambda: back.recv(4), show.several(show.number, show.data), Answer("(1, x'0a')"))
            self.step("virStreamRecv(back, 4) => (0, x'')", lambda: back.recv(4), show.several(show.number, show.data), Answer("(0, x'')"))
            self.step("virStreamAbort(back) => ok", lambda: back.abort(), show.nothing, Answer("ok"))

        self.go(steps, 1)

    def test_many_volumes(self):
        """Lists are whole, however long they are."""
        conn = self.open(lambda: Polyvirt.Connect.open(self.text("test://{hosts}/many.xml")))

        def steps():
            pool = self.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storage_pool_lookup_by_name("images"), show.thing, ANYTHING)
            self.step("virStoragePoolNumOfVolumes(pool) => 70", lambda: pool.num_of_volumes(), show.number, Answer("70"))
            self.step("virStoragePoolListVolumes(pool) => [ _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, ]", lambda: pool.list_volumes(), show.texts, Answer("[", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", "]"))
            self.step("virStoragePoolListAllVolumes(pool, 0) => [ _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, ]", lambda: pool.list_all_volumes(0), show.things, Answer("[", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", "]"))
            self.step("virStorageVolLookupByName(pool, \"volume69\") => StorageVol(\"volume69\")", lambda: pool.storage_vol_lookup_by_name("volume69"), show.thing, Answer("StorageVol(\"volume69\")"))

        self.go(steps, 1)


if __name__ == "__main__":
    unittest.main()
