# Generated from api-spec by `cargo xtask generate`. Do not edit.
"""Conformance: storage."""

import libvirt
import libvirt_admin
import libvirt_lxc
import libvirt_qemu

import by_hand
import helpers
import show
from runtime import ANYTHING, Answer, Error


def test_pools_are_found(case):
    """By name, UUID, path and volume, and in lists."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        pool = case.step("pool = virStoragePoolLookupByName(conn, \"images\") => StoragePool(\"images\")", lambda: conn.storagePoolLookupByName("images"), show.thing, Answer("StoragePool(\"images\")"))
        case.step("virStoragePoolLookupByUUID(conn, \"11111111-2222-3333-4444-555555555521\") => StoragePool(\"images\")", lambda: conn.storagePoolLookupByUUID(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x21"), show.thing, Answer("StoragePool(\"images\")"))
        case.step("virStoragePoolLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555521\") => StoragePool(\"images\")", lambda: conn.storagePoolLookupByUUIDString("11111111-2222-3333-4444-555555555521"), show.thing, Answer("StoragePool(\"images\")"))
        case.step("virStoragePoolLookupByTargetPath(conn, \"/images\") => StoragePool(\"images\")", lambda: conn.storagePoolLookupByTargetPath("/images"), show.thing, Answer("StoragePool(\"images\")"))
        vol = case.step("vol = virStorageVolLookupByName(pool, \"disk\") => StorageVol(\"disk\")", lambda: pool.storageVolLookupByName("disk"), show.thing, Answer("StorageVol(\"disk\")"))
        case.step("virStoragePoolLookupByVolume(vol) => StoragePool(\"images\")", lambda: vol.storagePoolLookupByVolume(), show.thing, Answer("StoragePool(\"images\")"))
        case.step("virStoragePoolGetName(pool) => \"images\"", lambda: pool.name(), show.text, Answer("\"images\""))
        case.step("virStoragePoolGetUUID(pool) => \"11111111-2222-3333-4444-555555555521\"", lambda: pool.UUID(), show.uuid, Answer("\"11111111-2222-3333-4444-555555555521\""))
        case.step("virStoragePoolGetUUIDString(pool) => \"11111111-2222-3333-4444-555555555521\"", lambda: pool.UUIDString(), show.text, Answer("\"11111111-2222-3333-4444-555555555521\""))
        case.step("virStoragePoolGetConnect(pool) => Connect", lambda: pool.connect(), show.thing, Answer("Connect"))
        case.step("virStoragePoolGetInfo(pool) => {state: 2, capacity: 107374182400, allocation: 2000000, available: 107372182400}", lambda: pool.info(), show.record("StoragePoolInfo"), Answer("{state: 2, capacity: 107374182400, allocation: 2000000, available: 107372182400}"))
        case.step("virStoragePoolGetXMLDesc(pool, 0) => \"<pool type='dir'>\\n\\*</pool>\\n\"", lambda: pool.XMLDesc(0), show.text, Answer("\"<pool type='dir'>\\n", "</pool>\\n\""))
        case.step("virStoragePoolIsActive(pool) => true", lambda: pool.isActive(), show.truth, Answer("true"))
        case.step("virStoragePoolIsPersistent(pool) => true", lambda: pool.isPersistent(), show.truth, Answer("true"))
        case.step("virConnectNumOfStoragePools(conn) => 1", lambda: conn.numOfStoragePools(), show.number, Answer("1"))
        case.step("virConnectListStoragePools(conn) => [\"images\"]", lambda: conn.listStoragePools(), show.texts, Answer("[\"images\"]"))
        case.step("virConnectNumOfDefinedStoragePools(conn) => 0", lambda: conn.numOfDefinedStoragePools(), show.number, Answer("0"))
        case.step("virConnectListDefinedStoragePools(conn) => []", lambda: conn.listDefinedStoragePools(), show.texts, Answer("[]"))
        case.step("virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_DIR) => [StoragePool(\"images\")]", lambda: conn.listAllStoragePools(libvirt.VIR_CONNECT_LIST_STORAGE_POOLS_DIR), show.things, Answer("[StoragePool(\"images\")]"))
        case.step("virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE) => []", lambda: conn.listAllStoragePools(libvirt.VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE), show.things, Answer("[]"))
        case.step("virStoragePoolLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST", lambda: conn.storagePoolLookupByName("nonsense"), show.thing, Error(libvirt.VIR_ERR_NO_STORAGE_POOL, libvirt.VIR_FROM_TEST))
        case.step("virStoragePoolLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST", lambda: conn.storagePoolLookupByUUID(b"\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x00\x00\x00\x00\x00\x00"), show.thing, Error(libvirt.VIR_ERR_NO_STORAGE_POOL, libvirt.VIR_FROM_TEST))
        case.step("virStoragePoolLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_STORAGE", lambda: conn.storagePoolLookupByUUIDString("nonsense"), show.thing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_STORAGE))

    case.run(steps, 1)


def test_pools_live(case):
    """Defined, built, started, refreshed, stopped, deleted, undefined."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        pool = case.step("pool = virStoragePoolDefineXML(conn, another, 0) => StoragePool(\"another\")", lambda: conn.storagePoolDefineXML("<pool type='dir'>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555522</uuid>\n  <target>\n    <path>/another</path>\n  </target>\n</pool>\n", 0), show.thing, Answer("StoragePool(\"another\")"))
        case.step("virStoragePoolIsActive(pool) => false", lambda: pool.isActive(), show.truth, Answer("false"))
        case.step("virStoragePoolBuild(pool, VIR_STORAGE_POOL_BUILD_NEW) => ok", lambda: pool.build(libvirt.VIR_STORAGE_POOL_BUILD_NEW), show.nothing, Answer("ok"))
        case.step("virStoragePoolCreate(pool, 0) => ok", lambda: pool.create(0), show.nothing, Answer("ok"))
        case.step("virStoragePoolCreate(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: pool.create(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))
        case.step("virStoragePoolRefresh(pool, 0) => ok", lambda: pool.refresh(0), show.nothing, Answer("ok"))
        case.step("virStoragePoolGetAutostart(pool) => false", lambda: pool.autostart(), show.truth, Answer("false"))
        case.step("virStoragePoolSetAutostart(pool, true) => ok", lambda: pool.setAutostart(True), show.nothing, Answer("ok"))
        case.step("virStoragePoolGetAutostart(pool) => true", lambda: pool.autostart(), show.truth, Answer("true"))
        case.step("virStoragePoolDelete(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: pool.delete(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))
        case.step("virStoragePoolDestroy(pool) => ok", lambda: pool.destroy(), show.nothing, Answer("ok"))
        case.step("virStoragePoolDestroy(pool) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: pool.destroy(), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))
        case.step("virStoragePoolRefresh(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", lambda: pool.refresh(0), show.nothing, Error(libvirt.VIR_ERR_OPERATION_INVALID, libvirt.VIR_FROM_TEST))
        case.step("virStoragePoolDelete(pool, 0) => ok", lambda: pool.delete(0), show.nothing, Answer("ok"))
        case.step("virStoragePoolUndefine(pool) => ok", lambda: pool.undefine(), show.nothing, Answer("ok"))
        case.step("virStoragePoolUndefine(pool) ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST", lambda: pool.undefine(), show.nothing, Error(libvirt.VIR_ERR_NO_STORAGE_POOL, libvirt.VIR_FROM_TEST))
        transient = case.step("transient = virStoragePoolCreateXML(conn, another, 0) => StoragePool(\"another\")", lambda: conn.storagePoolCreateXML("<pool type='dir'>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555522</uuid>\n  <target>\n    <path>/another</path>\n  </target>\n</pool>\n", 0), show.thing, Answer("StoragePool(\"another\")"))
        case.step("virStoragePoolIsPersistent(transient) => false", lambda: transient.isPersistent(), show.truth, Answer("false"))
        case.step("virStoragePoolDefineXML(conn, \"<pool><name>untyped</name></pool>\", 0) ! VIR_ERR_XML_ERROR VIR_FROM_XML", lambda: conn.storagePoolDefineXML("<pool><name>untyped</name></pool>", 0), show.thing, Error(libvirt.VIR_ERR_XML_ERROR, libvirt.VIR_FROM_XML))
        case.step("virStoragePoolDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_STORAGE", lambda: conn.storagePoolDefineXML("nonsense", 0), show.thing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_STORAGE))

    case.run(steps, 1)


def test_pool_sources(case):
    """What pools could be made of."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        case.step("virConnectFindStoragePoolSources(conn, \"logical\", null, 0) => \"<sources>\\n  <source>\\n    <device path='/dev/sda20'/>\\n    <name>testvg1</name>\\n    <format type='lvm2'/>\\n  </source>\\n  <source>\\n    <device path='/dev/sda21'/>\\n    <name>testvg2</name>\\n    <format type='lvm2'/>\\n  </source>\\n</sources>\\n\"", lambda: conn.findStoragePoolSources("logical", None, 0), show.text, Answer("\"<sources>\\n  <source>\\n    <device path='/dev/sda20'/>\\n    <name>testvg1</name>\\n    <format type='lvm2'/>\\n  </source>\\n  <source>\\n    <device path='/dev/sda21'/>\\n    <name>testvg2</name>\\n    <format type='lvm2'/>\\n  </source>\\n</sources>\\n\""))
        case.step("virConnectFindStoragePoolSources(conn, \"netfs\", \"<source><host name='localhost'/></source>\", 0) => \"<sources>\\n  <source>\\n    <host name='localhost'/>\\n    <dir path='/testshare'/>\\n    <format type='nfs'/>\\n  </source>\\n</sources>\\n\"", lambda: conn.findStoragePoolSources("netfs", "<source><host name='localhost'/></source>", 0), show.text, Answer("\"<sources>\\n  <source>\\n    <host name='localhost'/>\\n    <dir path='/testshare'/>\\n    <format type='nfs'/>\\n  </source>\\n</sources>\\n\""))
        case.step("virConnectFindStoragePoolSources(conn, \"nonsense\", null, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_TEST", lambda: conn.findStoragePoolSources("nonsense", None, 0), show.text, Error(libvirt.VIR_ERR_NO_SUPPORT, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_volumes_are_found(case):
    """By name, key and path, and in lists."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        pool = case.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storagePoolLookupByName("images"), show.thing, ANYTHING)
        vol = case.step("vol = virStorageVolLookupByName(pool, \"disk\") => StorageVol(\"disk\")", lambda: pool.storageVolLookupByName("disk"), show.thing, Answer("StorageVol(\"disk\")"))
        case.step("virStorageVolLookupByKey(conn, \"/images/disk\") => StorageVol(\"disk\")", lambda: conn.storageVolLookupByKey("/images/disk"), show.thing, Answer("StorageVol(\"disk\")"))
        case.step("virStorageVolLookupByPath(conn, \"/images/disk\") => StorageVol(\"disk\")", lambda: conn.storageVolLookupByPath("/images/disk"), show.thing, Answer("StorageVol(\"disk\")"))
        case.step("virStorageVolGetName(vol) => \"disk\"", lambda: vol.name(), show.text, Answer("\"disk\""))
        case.step("virStorageVolGetKey(vol) => \"/images/disk\"", lambda: vol.key(), show.text, Answer("\"/images/disk\""))
        case.step("virStorageVolGetPath(vol) => \"/images/disk\"", lambda: vol.path(), show.text, Answer("\"/images/disk\""))
        case.step("virStorageVolGetConnect(vol) => Connect", lambda: vol.connect(), show.thing, Answer("Connect"))
        case.step("virStorageVolGetInfo(vol) => {type: 0, capacity: 2000000, allocation: 2000000}", lambda: vol.info(), show.record("StorageVolInfo"), Answer("{type: 0, capacity: 2000000, allocation: 2000000}"))
        case.step("virStorageVolGetInfoFlags(vol, 0) => {type: 0, capacity: 2000000, allocation: 2000000}", lambda: vol.infoFlags(0), show.record("StorageVolInfo"), Answer("{type: 0, capacity: 2000000, allocation: 2000000}"))
        case.step("virStorageVolGetXMLDesc(vol, 0) => \"<volume type='file'>\\n  <name>disk</name>\\n  <key>/images/disk</key>\\n  <capacity unit='bytes'>2000000</capacity>\\n  <allocation unit='bytes'>2000000</allocation>\\n  <target>\\n    <path>/images/disk</path>\\n    <format type='raw'/>\\n  </target>\\n</volume>\\n\"", lambda: vol.XMLDesc(0), show.text, Answer("\"<volume type='file'>\\n  <name>disk</name>\\n  <key>/images/disk</key>\\n  <capacity unit='bytes'>2000000</capacity>\\n  <allocation unit='bytes'>2000000</allocation>\\n  <target>\\n    <path>/images/disk</path>\\n    <format type='raw'/>\\n  </target>\\n</volume>\\n\""))
        case.step("virStoragePoolNumOfVolumes(pool) => 1", lambda: pool.numOfVolumes(), show.number, Answer("1"))
        case.step("virStoragePoolListVolumes(pool) => [\"disk\"]", lambda: pool.listVolumes(), show.texts, Answer("[\"disk\"]"))
        case.step("virStoragePoolListAllVolumes(pool, 0) => [StorageVol(\"disk\")]", lambda: pool.listAllVolumes(0), show.things, Answer("[StorageVol(\"disk\")]"))
        case.step("virStorageVolLookupByName(pool, \"nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", lambda: pool.storageVolLookupByName("nonsense"), show.thing, Error(libvirt.VIR_ERR_NO_STORAGE_VOL, libvirt.VIR_FROM_TEST))
        case.step("virStorageVolLookupByKey(conn, \"/nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", lambda: conn.storageVolLookupByKey("/nonsense"), show.thing, Error(libvirt.VIR_ERR_NO_STORAGE_VOL, libvirt.VIR_FROM_TEST))
        case.step("virStorageVolLookupByPath(conn, \"/nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", lambda: conn.storageVolLookupByPath("/nonsense"), show.thing, Error(libvirt.VIR_ERR_NO_STORAGE_VOL, libvirt.VIR_FROM_TEST))

    case.run(steps, 1)


def test_volumes_live(case):
    """Made, copied, deleted."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        pool = case.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storagePoolLookupByName("images"), show.thing, ANYTHING)
        vol = case.step("vol = virStorageVolCreateXML(pool, volume, 0) => StorageVol(\"data\")", lambda: pool.createXML("<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", 0), show.thing, Answer("StorageVol(\"data\")"))
        case.step("virStorageVolGetInfo(vol) => {type: 0, capacity: 1000000, allocation: 50000}", lambda: vol.info(), show.record("StorageVolInfo"), Answer("{type: 0, capacity: 1000000, allocation: 50000}"))
        case.step("virStorageVolCreateXML(pool, volume, 0) ! VIR_ERR_OPERATION_FAILED VIR_FROM_TEST", lambda: pool.createXML("<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", 0), show.thing, Error(libvirt.VIR_ERR_OPERATION_FAILED, libvirt.VIR_FROM_TEST))
        other = case.step("other = virStorageVolCreateXMLFrom(pool, copy, vol, 0) => StorageVol(\"copy\")", lambda: pool.createXMLFrom("<volume>\n  <name>copy</name>\n  <capacity unit='bytes'>2000000</capacity>\n</volume>\n", vol, 0), show.thing, Answer("StorageVol(\"copy\")"))
        case.step("virStoragePoolNumOfVolumes(pool) => 3", lambda: pool.numOfVolumes(), show.number, Answer("3"))
        case.step("virStorageVolDelete(other, 0) => ok", lambda: other.delete(0), show.nothing, Answer("ok"))
        case.step("virStorageVolDelete(other, 0) ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", lambda: other.delete(0), show.nothing, Error(libvirt.VIR_ERR_NO_STORAGE_VOL, libvirt.VIR_FROM_TEST))
        case.step("virStorageVolDelete(vol, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", lambda: vol.delete(1000000), show.nothing, Error(libvirt.VIR_ERR_INVALID_ARG, libvirt.VIR_FROM_TEST))
        case.step("virStorageVolCreateXML(pool, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_STORAGE", lambda: pool.createXML("nonsense", 0), show.thing, Error(libvirt.VIR_ERR_XML_DETAIL, libvirt.VIR_FROM_STORAGE))
        case.step("virStorageVolCreateXML(pool, \"<volume><name>huge</name><capacity unit='EiB'>8</capacity></volume>\", 0) ! VIR_ERR_OVERFLOW VIR_FROM_NONE", lambda: pool.createXML("<volume><name>huge</name><capacity unit='EiB'>8</capacity></volume>", 0), show.thing, Error(libvirt.VIR_ERR_OVERFLOW, libvirt.VIR_FROM_NONE))

    case.run(steps, 1)


def test_volumes_change(case):
    """Wiped and resized."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        pool = case.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storagePoolLookupByName("images"), show.thing, ANYTHING)
        vol = case.step("vol = virStorageVolLookupByName(pool, \"disk\")", lambda: pool.storageVolLookupByName("disk"), show.thing, ANYTHING)
        case.step("virStorageVolResize(vol, 4000000, 0) => ok", lambda: vol.resize(4000000, 0), show.nothing, Answer("ok"))
        case.step("virStorageVolWipe(vol, 0) => ok", lambda: vol.wipe(0), show.nothing, Answer("ok"))
        case.step("virStorageVolWipePattern(vol, VIR_STORAGE_VOL_WIPE_ALG_ZERO, 0) => ok", lambda: vol.wipePattern(libvirt.VIR_STORAGE_VOL_WIPE_ALG_ZERO, 0), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_volume_bytes(case):
    """Bytes of a volume, through a stream."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        pool = case.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storagePoolLookupByName("images"), show.thing, ANYTHING)
        vol = case.step("vol = virStorageVolLookupByName(pool, \"disk\")", lambda: pool.storageVolLookupByName("disk"), show.thing, ANYTHING)
        up = case.step("up = virStreamNew(conn, 0)", lambda: conn.newStream(0), show.thing, ANYTHING)
        case.step("virStorageVolUpload(vol, up, 0, 5, 0) => ok", lambda: vol.upload(up, 0, 5, 0), show.nothing, Answer("ok"))
        down = case.step("down = virStreamNew(conn, 0)", lambda: conn.newStream(0), show.thing, ANYTHING)
        case.step("virStorageVolDownload(vol, down, 0, 5, 0) => ok", lambda: vol.download(down, 0, 5, 0), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_volume_bytes_up_and_down(case):
    """What goes up comes down again."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/node.xml")))

    def steps(case):
        pool = case.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storagePoolLookupByName("images"), show.thing, ANYTHING)
        vol = case.step("vol = virStorageVolCreateXML(pool, volume, 0)", lambda: pool.createXML("<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", 0), show.thing, ANYTHING)
        up = case.step("up = virStreamNew(conn, 0)", lambda: conn.newStream(0), show.thing, ANYTHING)
        case.step("virStorageVolUpload(vol, up, 0, 5, 0) => ok", lambda: vol.upload(up, 0, 5, 0), show.nothing, Answer("ok"))
        case.step("send up x'00ff27800a' => ok", lambda: case.send(up, b"\x00\xff\x27\x80\x0a"), show.nothing, Answer("ok"))
        case.step("virStreamFinish(up) => ok", lambda: up.finish(), show.nothing, Answer("ok"))
        down = case.step("down = virStreamNew(conn, 0)", lambda: conn.newStream(0), show.thing, ANYTHING)
        case.step("virStorageVolDownload(vol, down, 1, 3, 0) => ok", lambda: vol.download(down, 1, 3, 0), show.nothing, Answer("ok"))
        case.step("receive down => x'ff2780'", lambda: case.receive(down), show.data, Answer("x'ff2780'"))
        case.step("virStreamFinish(down) => ok", lambda: down.finish(), show.nothing, Answer("ok"))
        parts = case.step("parts = virStreamNew(conn, 0)", lambda: conn.newStream(0), show.thing, ANYTHING)
        case.step("virStorageVolUpload(vol, parts, 0, 4, 0) => ok", lambda: vol.upload(parts, 0, 4, 0), show.nothing, Answer("ok"))
        case.step("virStreamSend(parts, x'0102') => 2", lambda: parts.send(b"\x01\x02"), show.number, Answer("2"))
        case.step("virStreamSend(parts, x'0304') => 2", lambda: parts.send(b"\x03\x04"), show.number, Answer("2"))
        case.step("virStreamFinish(parts) => ok", lambda: parts.finish(), show.nothing, Answer("ok"))
        back = case.step("back = virStreamNew(conn, 0)", lambda: conn.newStream(0), show.thing, ANYTHING)
        case.step("virStorageVolDownload(vol, back, 0, 5, 0) => ok", lambda: vol.download(back, 0, 5, 0), show.nothing, Answer("ok"))
        case.step("virStreamRecv(back, 4) => (4, x'01020304')", lambda: by_hand.virStreamRecv(back, 4), show.several(show.number, show.data), Answer("(4, x'01020304')"))
        case.step("virStreamRecv(back, 4) => (1, x'0a')", lambda: by_hand.virStreamRecv(back, 4), show.several(show.number, show.data), Answer("(1, x'0a')"))
        case.step("virStreamRecv(back, 4) => (0, x'')", lambda: by_hand.virStreamRecv(back, 4), show.several(show.number, show.data), Answer("(0, x'')"))
        case.step("virStreamAbort(back) => ok", lambda: back.abort(), show.nothing, Answer("ok"))

    case.run(steps, 1)


def test_many_volumes(case):
    """Lists are whole, however long they are."""
    conn = case.open(lambda: libvirt.open(case.text("test://{hosts}/many.xml")))

    def steps(case):
        pool = case.step("pool = virStoragePoolLookupByName(conn, \"images\")", lambda: conn.storagePoolLookupByName("images"), show.thing, ANYTHING)
        case.step("virStoragePoolNumOfVolumes(pool) => 70", lambda: pool.numOfVolumes(), show.number, Answer("70"))
        case.step("virStoragePoolListVolumes(pool) => [ _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, ]", lambda: pool.listVolumes(), show.texts, Answer("[", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", "]"))
        case.step("virStoragePoolListAllVolumes(pool, 0) => [ _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, ]", lambda: pool.listAllVolumes(0), show.things, Answer("[", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", "]"))
        case.step("virStorageVolLookupByName(pool, \"volume69\") => StorageVol(\"volume69\")", lambda: pool.storageVolLookupByName("volume69"), show.thing, Answer("StorageVol(\"volume69\")"))

    case.run(steps, 1)
