// Generated from api-spec by `cargo xtask generate`. Do not edit.
package conformance;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.libvirt.*;
import org.libvirt.Error;

/** Conformance: storage. */
class StorageTest {
    /** By name, UUID, path and volume, and in lists. */
    @Test
    void pools_are_found() throws Exception {
        Run.of("pools_are_found", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var pool = run.step("pool = virStoragePoolLookupByName(conn, \"images\") => StoragePool(\"images\")", () -> conn.storagePoolLookupByName("images"), value -> Show.thing(value), Expected.answer("StoragePool(\"images\")"));
            run.step("virStoragePoolLookupByUUID(conn, \"11111111-2222-3333-4444-555555555521\") => StoragePool(\"images\")", () -> conn.storagePoolLookupByUUID(new int[] {17, 17, 17, 17, 34, 34, 51, 51, 68, 68, 85, 85, 85, 85, 85, 33}), value -> Show.thing(value), Expected.answer("StoragePool(\"images\")"));
            run.step("virStoragePoolLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555521\") => StoragePool(\"images\")", () -> conn.storagePoolLookupByUUIDString("11111111-2222-3333-4444-555555555521"), value -> Show.thing(value), Expected.answer("StoragePool(\"images\")"));
            run.step("virStoragePoolLookupByTargetPath(conn, \"/images\") => StoragePool(\"images\")", () -> conn.storagePoolLookupByTargetPath("/images"), value -> Show.thing(value), Expected.answer("StoragePool(\"images\")"));
            var vol = run.step("vol = virStorageVolLookupByName(pool, \"disk\") => StorageVol(\"disk\")", () -> pool.storageVolLookupByName("disk"), value -> Show.thing(value), Expected.answer("StorageVol(\"disk\")"));
            run.step("virStoragePoolLookupByVolume(vol) => StoragePool(\"images\")", () -> vol.storagePoolLookupByVolume(), value -> Show.thing(value), Expected.answer("StoragePool(\"images\")"));
            run.step("virStoragePoolGetName(pool) => \"images\"", () -> pool.getName(), value -> Show.text(value), Expected.answer("\"images\""));
            run.step("virStoragePoolGetUUID(pool) => \"11111111-2222-3333-4444-555555555521\"", () -> pool.getUUID(), value -> Show.uuid(value), Expected.answer("\"11111111-2222-3333-4444-555555555521\""));
            run.step("virStoragePoolGetUUIDString(pool) => \"11111111-2222-3333-4444-555555555521\"", () -> pool.getUUIDString(), value -> Show.text(value), Expected.answer("\"11111111-2222-3333-4444-555555555521\""));
            run.step("virStoragePoolGetConnect(pool) => Connect", () -> pool.getConnect(), value -> Show.thing(value), Expected.answer("Connect"));
            run.step("virStoragePoolGetInfo(pool) => {state: 2, capacity: 107374182400, allocation: 2000000, available: 107372182400}", () -> pool.getInfo(), value -> Records.show(value), Expected.answer("{state: 2, capacity: 107374182400, allocation: 2000000, available: 107372182400}"));
            run.step("virStoragePoolGetXMLDesc(pool, 0) => \"<pool type='dir'>\\n\\*</pool>\\n\"", () -> pool.getXMLDesc(0), value -> Show.text(value), Expected.answer("\"<pool type='dir'>\\n", "</pool>\\n\""));
            run.step("virStoragePoolIsActive(pool) => true", () -> pool.isActive(), value -> Show.truth(value == 1), Expected.answer("true"));
            run.step("virStoragePoolIsPersistent(pool) => true", () -> pool.isPersistent(), value -> Show.truth(value == 1), Expected.answer("true"));
            run.step("virConnectNumOfStoragePools(conn) => 1", () -> conn.numOfStoragePools(), value -> Show.number(value), Expected.answer("1"));
            run.step("virConnectListStoragePools(conn) => [\"images\"]", () -> conn.listStoragePools(), value -> Show.list(value, Show::text), Expected.answer("[\"images\"]"));
            run.step("virConnectNumOfDefinedStoragePools(conn) => 0", () -> conn.numOfDefinedStoragePools(), value -> Show.number(value), Expected.answer("0"));
            run.step("virConnectListDefinedStoragePools(conn) => []", () -> conn.listDefinedStoragePools(), value -> Show.list(value, Show::text), Expected.answer("[]"));
            run.step("virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_DIR) => [StoragePool(\"images\")]", () -> conn.listAllStoragePools(org.libvirt.flags.ConnectListAllStoragePoolsFlags.DIR), value -> Show.list(value, Show::thing), Expected.answer("[StoragePool(\"images\")]"));
            run.step("virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE) => []", () -> conn.listAllStoragePools(org.libvirt.flags.ConnectListAllStoragePoolsFlags.INACTIVE), value -> Show.list(value, Show::thing), Expected.answer("[]"));
            run.step("virStoragePoolLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST", () -> conn.storagePoolLookupByName("nonsense"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_STORAGE_POOL, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virStoragePoolLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST", () -> conn.storagePoolLookupByUUID(new int[] {17, 17, 17, 17, 34, 34, 51, 51, 68, 68, 0, 0, 0, 0, 0, 0}), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_STORAGE_POOL, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virStoragePoolLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_STORAGE", () -> conn.storagePoolLookupByUUIDString("nonsense"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_STORAGE));
        });
    }

    /** Defined, built, started, refreshed, stopped, deleted, undefined. */
    @Test
    void pools_live() throws Exception {
        Run.of("pools_live", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var pool = run.step("pool = virStoragePoolDefineXML(conn, another, 0) => StoragePool(\"another\")", () -> conn.storagePoolDefineXML("<pool type='dir'>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555522</uuid>\n  <target>\n    <path>/another</path>\n  </target>\n</pool>\n", 0), value -> Show.thing(value), Expected.answer("StoragePool(\"another\")"));
            run.step("virStoragePoolIsActive(pool) => false", () -> pool.isActive(), value -> Show.truth(value == 1), Expected.answer("false"));
            run.done("virStoragePoolBuild(pool, VIR_STORAGE_POOL_BUILD_NEW) => ok", () -> pool.build(org.libvirt.flags.StoragePoolBuildFlags.NEW), Expected.answer("ok"));
            run.done("virStoragePoolCreate(pool, 0) => ok", () -> pool.create(0), Expected.answer("ok"));
            run.done("virStoragePoolCreate(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> pool.create(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virStoragePoolRefresh(pool, 0) => ok", () -> pool.refresh(0), Expected.answer("ok"));
            run.step("virStoragePoolGetAutostart(pool) => false", () -> pool.getAutostart(), value -> Show.truth(value), Expected.answer("false"));
            run.done("virStoragePoolSetAutostart(pool, true) => ok", () -> pool.setAutostart(true), Expected.answer("ok"));
            run.step("virStoragePoolGetAutostart(pool) => true", () -> pool.getAutostart(), value -> Show.truth(value), Expected.answer("true"));
            run.done("virStoragePoolDelete(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> pool.delete(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virStoragePoolDestroy(pool) => ok", () -> pool.destroy(), Expected.answer("ok"));
            run.done("virStoragePoolDestroy(pool) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> pool.destroy(), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virStoragePoolRefresh(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", () -> pool.refresh(0), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_INVALID, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virStoragePoolDelete(pool, 0) => ok", () -> pool.delete(0), Expected.answer("ok"));
            run.done("virStoragePoolUndefine(pool) => ok", () -> pool.undefine(), Expected.answer("ok"));
            run.done("virStoragePoolUndefine(pool) ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST", () -> pool.undefine(), Expected.error(Error.ErrorNumber.VIR_ERR_NO_STORAGE_POOL, Error.ErrorDomain.VIR_FROM_TEST));
            var transient_ = run.step("transient = virStoragePoolCreateXML(conn, another, 0) => StoragePool(\"another\")", () -> conn.storagePoolCreateXML("<pool type='dir'>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555522</uuid>\n  <target>\n    <path>/another</path>\n  </target>\n</pool>\n", 0), value -> Show.thing(value), Expected.answer("StoragePool(\"another\")"));
            run.step("virStoragePoolIsPersistent(transient) => false", () -> transient_.isPersistent(), value -> Show.truth(value == 1), Expected.answer("false"));
            run.step("virStoragePoolDefineXML(conn, \"<pool><name>untyped</name></pool>\", 0) ! VIR_ERR_XML_ERROR VIR_FROM_XML", () -> conn.storagePoolDefineXML("<pool><name>untyped</name></pool>", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_ERROR, Error.ErrorDomain.VIR_FROM_XML));
            run.step("virStoragePoolDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_STORAGE", () -> conn.storagePoolDefineXML("nonsense", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_STORAGE));
        });
    }

    /** What pools could be made of. */
    @Test
    void pool_sources() throws Exception {
        Run.of("pool_sources", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            run.step("virConnectFindStoragePoolSources(conn, \"logical\", null, 0) => \"<sources>\\n  <source>\\n    <device path='/dev/sda20'/>\\n    <name>testvg1</name>\\n    <format type='lvm2'/>\\n  </source>\\n  <source>\\n    <device path='/dev/sda21'/>\\n    <name>testvg2</name>\\n    <format type='lvm2'/>\\n  </source>\\n</sources>\\n\"", () -> conn.findStoragePoolSources("logical", (String) null, 0), value -> Show.text(value), Expected.answer("\"<sources>\\n  <source>\\n    <device path='/dev/sda20'/>\\n    <name>testvg1</name>\\n    <format type='lvm2'/>\\n  </source>\\n  <source>\\n    <device path='/dev/sda21'/>\\n    <name>testvg2</name>\\n    <format type='lvm2'/>\\n  </source>\\n</sources>\\n\""));
            run.step("virConnectFindStoragePoolSources(conn, \"netfs\", \"<source><host name='localhost'/></source>\", 0) => \"<sources>\\n  <source>\\n    <host name='localhost'/>\\n    <dir path='/testshare'/>\\n    <format type='nfs'/>\\n  </source>\\n</sources>\\n\"", () -> conn.findStoragePoolSources("netfs", "<source><host name='localhost'/></source>", 0), value -> Show.text(value), Expected.answer("\"<sources>\\n  <source>\\n    <host name='localhost'/>\\n    <dir path='/testshare'/>\\n    <format type='nfs'/>\\n  </source>\\n</sources>\\n\""));
            run.step("virConnectFindStoragePoolSources(conn, \"nonsense\", null, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_TEST", () -> conn.findStoragePoolSources("nonsense", (String) null, 0), value -> Show.text(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_SUPPORT, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** By name, key and path, and in lists. */
    @Test
    void volumes_are_found() throws Exception {
        Run.of("volumes_are_found", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var pool = run.step("pool = virStoragePoolLookupByName(conn, \"images\")", () -> conn.storagePoolLookupByName("images"), value -> Show.thing(value), Expected.ANYTHING);
            var vol = run.step("vol = virStorageVolLookupByName(pool, \"disk\") => StorageVol(\"disk\")", () -> pool.storageVolLookupByName("disk"), value -> Show.thing(value), Expected.answer("StorageVol(\"disk\")"));
            run.step("virStorageVolLookupByKey(conn, \"/images/disk\") => StorageVol(\"disk\")", () -> conn.storageVolLookupByKey("/images/disk"), value -> Show.thing(value), Expected.answer("StorageVol(\"disk\")"));
            run.step("virStorageVolLookupByPath(conn, \"/images/disk\") => StorageVol(\"disk\")", () -> conn.storageVolLookupByPath("/images/disk"), value -> Show.thing(value), Expected.answer("StorageVol(\"disk\")"));
            run.step("virStorageVolGetName(vol) => \"disk\"", () -> vol.getName(), value -> Show.text(value), Expected.answer("\"disk\""));
            run.step("virStorageVolGetKey(vol) => \"/images/disk\"", () -> vol.getKey(), value -> Show.text(value), Expected.answer("\"/images/disk\""));
            run.step("virStorageVolGetPath(vol) => \"/images/disk\"", () -> vol.getPath(), value -> Show.text(value), Expected.answer("\"/images/disk\""));
            run.step("virStorageVolGetConnect(vol) => Connect", () -> vol.getConnect(), value -> Show.thing(value), Expected.answer("Connect"));
            run.step("virStorageVolGetInfo(vol) => {type: 0, capacity: 2000000, allocation: 2000000}", () -> vol.getInfo(), value -> Records.show(value), Expected.answer("{type: 0, capacity: 2000000, allocation: 2000000}"));
            run.step("virStorageVolGetInfoFlags(vol, 0) => {type: 0, capacity: 2000000, allocation: 2000000}", () -> vol.getInfoFlags(0), value -> Records.show(value), Expected.answer("{type: 0, capacity: 2000000, allocation: 2000000}"));
            run.step("virStorageVolGetXMLDesc(vol, 0) => \"<volume type='file'>\\n  <name>disk</name>\\n  <key>/images/disk</key>\\n  <capacity unit='bytes'>2000000</capacity>\\n  <allocation unit='bytes'>2000000</allocation>\\n  <target>\\n    <path>/images/disk</path>\\n    <format type='raw'/>\\n  </target>\\n</volume>\\n\"", () -> vol.getXMLDesc(0), value -> Show.text(value), Expected.answer("\"<volume type='file'>\\n  <name>disk</name>\\n  <key>/images/disk</key>\\n  <capacity unit='bytes'>2000000</capacity>\\n  <allocation unit='bytes'>2000000</allocation>\\n  <target>\\n    <path>/images/disk</path>\\n    <format type='raw'/>\\n  </target>\\n</volume>\\n\""));
            run.step("virStoragePoolNumOfVolumes(pool) => 1", () -> pool.numOfVolumes(), value -> Show.number(value), Expected.answer("1"));
            run.step("virStoragePoolListVolumes(pool) => [\"disk\"]", () -> pool.listVolumes(), value -> Show.list(value, Show::text), Expected.answer("[\"disk\"]"));
            run.step("virStoragePoolListAllVolumes(pool, 0) => [StorageVol(\"disk\")]", () -> pool.listAllVolumes(0), value -> Show.list(value, Show::thing), Expected.answer("[StorageVol(\"disk\")]"));
            run.step("virStorageVolLookupByName(pool, \"nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", () -> pool.storageVolLookupByName("nonsense"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_STORAGE_VOL, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virStorageVolLookupByKey(conn, \"/nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", () -> conn.storageVolLookupByKey("/nonsense"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_STORAGE_VOL, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virStorageVolLookupByPath(conn, \"/nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", () -> conn.storageVolLookupByPath("/nonsense"), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_NO_STORAGE_VOL, Error.ErrorDomain.VIR_FROM_TEST));
        });
    }

    /** Made, copied, deleted. */
    @Test
    void volumes_live() throws Exception {
        Run.of("volumes_live", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var pool = run.step("pool = virStoragePoolLookupByName(conn, \"images\")", () -> conn.storagePoolLookupByName("images"), value -> Show.thing(value), Expected.ANYTHING);
            var vol = run.step("vol = virStorageVolCreateXML(pool, volume, 0) => StorageVol(\"data\")", () -> pool.storageVolCreateXML("<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", 0), value -> Show.thing(value), Expected.answer("StorageVol(\"data\")"));
            run.step("virStorageVolGetInfo(vol) => {type: 0, capacity: 1000000, allocation: 50000}", () -> vol.getInfo(), value -> Records.show(value), Expected.answer("{type: 0, capacity: 1000000, allocation: 50000}"));
            run.step("virStorageVolCreateXML(pool, volume, 0) ! VIR_ERR_OPERATION_FAILED VIR_FROM_TEST", () -> pool.storageVolCreateXML("<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_OPERATION_FAILED, Error.ErrorDomain.VIR_FROM_TEST));
            var other = run.step("other = virStorageVolCreateXMLFrom(pool, copy, vol, 0) => StorageVol(\"copy\")", () -> pool.storageVolCreateXMLFrom("<volume>\n  <name>copy</name>\n  <capacity unit='bytes'>2000000</capacity>\n</volume>\n", vol, 0), value -> Show.thing(value), Expected.answer("StorageVol(\"copy\")"));
            run.step("virStoragePoolNumOfVolumes(pool) => 3", () -> pool.numOfVolumes(), value -> Show.number(value), Expected.answer("3"));
            run.done("virStorageVolDelete(other, 0) => ok", () -> other.delete(0), Expected.answer("ok"));
            run.done("virStorageVolDelete(other, 0) ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", () -> other.delete(0), Expected.error(Error.ErrorNumber.VIR_ERR_NO_STORAGE_VOL, Error.ErrorDomain.VIR_FROM_TEST));
            run.done("virStorageVolDelete(vol, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", () -> vol.delete(1000000), Expected.error(Error.ErrorNumber.VIR_ERR_INVALID_ARG, Error.ErrorDomain.VIR_FROM_TEST));
            run.step("virStorageVolCreateXML(pool, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_STORAGE", () -> pool.storageVolCreateXML("nonsense", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_XML_DETAIL, Error.ErrorDomain.VIR_FROM_STORAGE));
            run.step("virStorageVolCreateXML(pool, \"<volume><name>huge</name><capacity unit='EiB'>8</capacity></volume>\", 0) ! VIR_ERR_OVERFLOW VIR_FROM_NONE", () -> pool.storageVolCreateXML("<volume><name>huge</name><capacity unit='EiB'>8</capacity></volume>", 0), value -> Show.thing(value), Expected.error(Error.ErrorNumber.VIR_ERR_OVERFLOW, Error.ErrorDomain.VIR_FROM_NONE));
        });
    }

    /** Wiped and resized. */
    @Test
    void volumes_change() throws Exception {
        Run.of("volumes_change", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var pool = run.step("pool = virStoragePoolLookupByName(conn, \"images\")", () -> conn.storagePoolLookupByName("images"), value -> Show.thing(value), Expected.ANYTHING);
            var vol = run.step("vol = virStorageVolLookupByName(pool, \"disk\")", () -> pool.storageVolLookupByName("disk"), value -> Show.thing(value), Expected.ANYTHING);
            run.done("virStorageVolResize(vol, 4000000, 0) => ok", () -> vol.resize(4000000L, 0), Expected.answer("ok"));
            run.done("virStorageVolWipe(vol, 0) => ok", () -> vol.wipe(0), Expected.answer("ok"));
            run.done("virStorageVolWipePattern(vol, VIR_STORAGE_VOL_WIPE_ALG_ZERO, 0) => ok", () -> vol.wipePattern(org.libvirt.constants.StorageVolWipeAlgorithm.ZERO, 0), Expected.answer("ok"));
        });
    }

    /** Bytes of a volume, through a stream. */
    @Test
    void volume_bytes() throws Exception {
        Run.of("volume_bytes", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var pool = run.step("pool = virStoragePoolLookupByName(conn, \"images\")", () -> conn.storagePoolLookupByName("images"), value -> Show.thing(value), Expected.ANYTHING);
            var vol = run.step("vol = virStorageVolLookupByName(pool, \"disk\")", () -> pool.storageVolLookupByName("disk"), value -> Show.thing(value), Expected.ANYTHING);
            var up = run.step("up = virStreamNew(conn, 0)", () -> ByHand.virStreamNew(conn, 0), value -> Show.any(value), Expected.ANYTHING);
            run.done("virStorageVolUpload(vol, up, 0, 5, 0) => ok", () -> vol.upload(up, 0L, 5L, 0), Expected.answer("ok"));
            var down = run.step("down = virStreamNew(conn, 0)", () -> ByHand.virStreamNew(conn, 0), value -> Show.any(value), Expected.ANYTHING);
            run.done("virStorageVolDownload(vol, down, 0, 5, 0) => ok", () -> vol.download(down, 0L, 5L, 0), Expected.answer("ok"));
        });
    }

    /** What goes up comes down again. */
    @Test
    void volume_bytes_up_and_down() throws Exception {
        Run.of("volume_bytes_up_and_down", "test://{hosts}/node.xml", false, 1, (run, conn) -> {
            var pool = run.step("pool = virStoragePoolLookupByName(conn, \"images\")", () -> conn.storagePoolLookupByName("images"), value -> Show.thing(value), Expected.ANYTHING);
            var vol = run.step("vol = virStorageVolCreateXML(pool, volume, 0)", () -> pool.storageVolCreateXML("<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", 0), value -> Show.thing(value), Expected.ANYTHING);
            var up = run.step("up = virStreamNew(conn, 0)", () -> ByHand.virStreamNew(conn, 0), value -> Show.any(value), Expected.ANYTHING);
            run.done("virStorageVolUpload(vol, up, 0, 5, 0) => ok", () -> vol.upload(up, 0L, 5L, 0), Expected.answer("ok"));
            run.done("send up x'00ff27800a' => ok", () -> Run.send(up, Run.data("00ff27800a")), Expected.answer("ok"));
            run.done("virStreamFinish(up) => ok", () -> up.finish(), Expected.answer("ok"));
            var down = run.step("down = virStreamNew(conn, 0)", () -> ByHand.virStreamNew(conn, 0), value -> Show.any(value), Expected.ANYTHING);
            run.done("virStorageVolDownload(vol, down, 1, 3, 0) => ok", () -> vol.download(down, 1L, 3L, 0), Expected.answer("ok"));
            run.step("receive down => x'ff2780'", () -> Run.receive(down), Show::data, Expected.answer("x'ff2780'"));
            run.done("virStreamFinish(down) => ok", () -> down.finish(), Expected.answer("ok"));
            var parts = run.step("parts = virStreamNew(conn, 0)", () -> ByHand.virStreamNew(conn, 0), value -> Show.any(value), Expected.ANYTHING);
            run.done("virStorageVolUpload(vol, parts, 0, 4, 0) => ok", () -> vol.upload(parts, 0L, 4L, 0), Expected.answer("ok"));
            run.step("virStreamSend(parts, x'0102') => 2", () -> ByHand.virStreamSend(parts, Run.data("0102")), value -> Show.any(value), Expected.answer("2"));
            run.step("virStreamSend(parts, x'0304') => 2", () -> ByHand.virStreamSend(parts, Run.data("0304")), value -> Show.any(value), Expected.answer("2"));
            run.done("virStreamFinish(parts) => ok", () -> parts.finish(), Expected.answer("ok"));
            var back = run.step("back = virStreamNew(conn, 0)", () -> ByHand.virStreamNew(conn, 0), value -> Show.any(value), Expected.ANYTHING);
            run.done("virStorageVolDownload(vol, back, 0, 5, 0) => ok", () -> vol.download(back, 0L, 5L, 0), Expected.answer("ok"));
            run.step("virStreamRecv(back, 4) => (4, x'01020304')", () -> ByHand.virStreamRecv(back, 4L), value -> Show.any(value), Expected.answer("(4, x'01020304')"));
            run.step("virStreamRecv(back, 4) => (1, x'0a')", () -> ByHand.virStreamRecv(back, 4L), value -> Show.any(value), Expected.answer("(1, x'0a')"));
            run.step("virStreamRecv(back, 4) => (0, x'')", () -> ByHand.virStreamRecv(back, 4L), value -> Show.any(value), Expected.answer("(0, x'')"));
            run.done("virStreamAbort(back) => ok", () -> back.abort(), Expected.answer("ok"));
        });
    }

    /** Lists are whole, however long they are. */
    @Test
    void many_volumes() throws Exception {
        Run.of("many_volumes", "test://{hosts}/many.xml", false, 1, (run, conn) -> {
            var pool = run.step("pool = virStoragePoolLookupByName(conn, \"images\")", () -> conn.storagePoolLookupByName("images"), value -> Show.thing(value), Expected.ANYTHING);
            run.step("virStoragePoolNumOfVolumes(pool) => 70", () -> pool.numOfVolumes(), value -> Show.number(value), Expected.answer("70"));
            run.step("virStoragePoolListVolumes(pool) => [ _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, ]", () -> pool.listVolumes(), value -> Show.list(value, Show::text), Expected.answer("[", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", "]"));
            run.step("virStoragePoolListAllVolumes(pool, 0) => [ _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, ]", () -> pool.listAllVolumes(0), value -> Show.list(value, Show::thing), Expected.answer("[", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", "]"));
            run.step("virStorageVolLookupByName(pool, \"volume69\") => StorageVol(\"volume69\")", () -> pool.storageVolLookupByName("volume69"), value -> Show.thing(value), Expected.answer("StorageVol(\"volume69\")"));
        });
    }

}
