// Generated from api-spec by `cargo xtask generate`. Do not edit.

package conformance

import (
	"testing"

	"libvirt.org/go/libvirt"
)

// Conformance: storage.

// By name, UUID, path and volume, and in lists.
func TestPoolsAreFound(t *testing.T) {
	run(t, "pools_are_found", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		pool, err := conn.LookupStoragePoolByName("images")
		c.step("pool = virStoragePoolLookupByName(conn, \"images\") => StoragePool(\"images\")", answer("StoragePool(\"images\")"), err, show(pool))
		got2, err := conn.LookupStoragePoolByUUID([]byte("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x21"))
		c.step("virStoragePoolLookupByUUID(conn, \"11111111-2222-3333-4444-555555555521\") => StoragePool(\"images\")", answer("StoragePool(\"images\")"), err, show(got2))
		got3, err := conn.LookupStoragePoolByUUIDString("11111111-2222-3333-4444-555555555521")
		c.step("virStoragePoolLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555521\") => StoragePool(\"images\")", answer("StoragePool(\"images\")"), err, show(got3))
		got4, err := conn.LookupStoragePoolByTargetPath("/images")
		c.step("virStoragePoolLookupByTargetPath(conn, \"/images\") => StoragePool(\"images\")", answer("StoragePool(\"images\")"), err, show(got4))
		vol, err := pool.LookupStorageVolByName("disk")
		c.step("vol = virStorageVolLookupByName(pool, \"disk\") => StorageVol(\"disk\")", answer("StorageVol(\"disk\")"), err, show(vol))
		got6, err := vol.LookupPoolByVolume()
		c.step("virStoragePoolLookupByVolume(vol) => StoragePool(\"images\")", answer("StoragePool(\"images\")"), err, show(got6))
		got7, err := pool.GetName()
		c.step("virStoragePoolGetName(pool) => \"images\"", answer("\"images\""), err, show(got7))
		got8, err := pool.GetUUID()
		c.step("virStoragePoolGetUUID(pool) => \"11111111-2222-3333-4444-555555555521\"", answer("\"11111111-2222-3333-4444-555555555521\""), err, uuid(got8))
		got9, err := pool.GetUUIDString()
		c.step("virStoragePoolGetUUIDString(pool) => \"11111111-2222-3333-4444-555555555521\"", answer("\"11111111-2222-3333-4444-555555555521\""), err, show(got9))
		got10, err := pool.GetConnect()
		c.step("virStoragePoolGetConnect(pool) => Connect", answer("Connect"), err, show(got10))
		got11, err := pool.GetInfo()
		c.step("virStoragePoolGetInfo(pool) => {state: 2, capacity: 107374182400, allocation: 2000000, available: 107372182400}", answer("{state: 2, capacity: 107374182400, allocation: 2000000, available: 107372182400}"), err, show(got11))
		got12, err := pool.GetXMLDesc(0)
		c.step("virStoragePoolGetXMLDesc(pool, 0) => \"<pool type='dir'>\\n\\*</pool>\\n\"", answer("\"<pool type='dir'>\\n", "</pool>\\n\""), err, show(got12))
		got13, err := pool.IsActive()
		c.step("virStoragePoolIsActive(pool) => true", answer("true"), err, show(got13))
		got14, err := pool.IsPersistent()
		c.step("virStoragePoolIsPersistent(pool) => true", answer("true"), err, show(got14))
		got15, err := conn.NumOfStoragePools()
		c.step("virConnectNumOfStoragePools(conn) => 1", answer("1"), err, show(got15))
		got16, err := conn.ListStoragePools()
		c.step("virConnectListStoragePools(conn) => [\"images\"]", answer("[\"images\"]"), err, show(got16))
		got17, err := conn.NumOfDefinedStoragePools()
		c.step("virConnectNumOfDefinedStoragePools(conn) => 0", answer("0"), err, show(got17))
		got18, err := conn.ListDefinedStoragePools()
		c.step("virConnectListDefinedStoragePools(conn) => []", answer("[]"), err, show(got18))
		got19, err := conn.ListAllStoragePools(libvirt.CONNECT_LIST_STORAGE_POOLS_DIR)
		c.step("virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_DIR) => [StoragePool(\"images\")]", answer("[StoragePool(\"images\")]"), err, show(got19))
		got20, err := conn.ListAllStoragePools(libvirt.CONNECT_LIST_STORAGE_POOLS_INACTIVE)
		c.step("virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE) => []", answer("[]"), err, show(got20))
		got21, err := conn.LookupStoragePoolByName("nonsense")
		c.step("virStoragePoolLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST", failure(libvirt.ERR_NO_STORAGE_POOL, libvirt.FROM_TEST), err, show(got21))
		got22, err := conn.LookupStoragePoolByUUID([]byte("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x00\x00\x00\x00\x00\x00"))
		c.step("virStoragePoolLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST", failure(libvirt.ERR_NO_STORAGE_POOL, libvirt.FROM_TEST), err, show(got22))
		got23, err := conn.LookupStoragePoolByUUIDString("nonsense")
		c.step("virStoragePoolLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_STORAGE", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_STORAGE), err, show(got23))
	})
}

// Defined, built, started, refreshed, stopped, deleted, undefined.
func TestPoolsLive(t *testing.T) {
	run(t, "pools_live", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		pool, err := conn.StoragePoolDefineXML("<pool type='dir'>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555522</uuid>\n  <target>\n    <path>/another</path>\n  </target>\n</pool>\n", 0)
		c.step("pool = virStoragePoolDefineXML(conn, another, 0) => StoragePool(\"another\")", answer("StoragePool(\"another\")"), err, show(pool))
		got2, err := pool.IsActive()
		c.step("virStoragePoolIsActive(pool) => false", answer("false"), err, show(got2))
		c.done("virStoragePoolBuild(pool, VIR_STORAGE_POOL_BUILD_NEW) => ok", answer("ok"), pool.Build(libvirt.STORAGE_POOL_BUILD_NEW))
		c.done("virStoragePoolCreate(pool, 0) => ok", answer("ok"), pool.Create(0))
		c.done("virStoragePoolCreate(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), pool.Create(0))
		c.done("virStoragePoolRefresh(pool, 0) => ok", answer("ok"), pool.Refresh(0))
		got3, err := pool.GetAutostart()
		c.step("virStoragePoolGetAutostart(pool) => false", answer("false"), err, show(got3))
		c.done("virStoragePoolSetAutostart(pool, true) => ok", answer("ok"), pool.SetAutostart(true))
		got4, err := pool.GetAutostart()
		c.step("virStoragePoolGetAutostart(pool) => true", answer("true"), err, show(got4))
		c.done("virStoragePoolDelete(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), pool.Delete(0))
		c.done("virStoragePoolDestroy(pool) => ok", answer("ok"), pool.Destroy())
		c.done("virStoragePoolDestroy(pool) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), pool.Destroy())
		c.done("virStoragePoolRefresh(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_INVALID, libvirt.FROM_TEST), pool.Refresh(0))
		c.done("virStoragePoolDelete(pool, 0) => ok", answer("ok"), pool.Delete(0))
		c.done("virStoragePoolUndefine(pool) => ok", answer("ok"), pool.Undefine())
		c.done("virStoragePoolUndefine(pool) ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST", failure(libvirt.ERR_NO_STORAGE_POOL, libvirt.FROM_TEST), pool.Undefine())
		transient, err := conn.StoragePoolCreateXML("<pool type='dir'>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555522</uuid>\n  <target>\n    <path>/another</path>\n  </target>\n</pool>\n", 0)
		c.step("transient = virStoragePoolCreateXML(conn, another, 0) => StoragePool(\"another\")", answer("StoragePool(\"another\")"), err, show(transient))
		got6, err := transient.IsPersistent()
		c.step("virStoragePoolIsPersistent(transient) => false", answer("false"), err, show(got6))
		got7, err := conn.StoragePoolDefineXML("<pool><name>untyped</name></pool>", 0)
		c.step("virStoragePoolDefineXML(conn, \"<pool><name>untyped</name></pool>\", 0) ! VIR_ERR_XML_ERROR VIR_FROM_XML", failure(libvirt.ERR_XML_ERROR, libvirt.FROM_XML), err, show(got7))
		got8, err := conn.StoragePoolDefineXML("nonsense", 0)
		c.step("virStoragePoolDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_STORAGE", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_STORAGE), err, show(got8))
	})
}

// What pools could be made of.
func TestPoolSources(t *testing.T) {
	run(t, "pool_sources", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		got1, err := conn.FindStoragePoolSources("logical", "", 0)
		c.step("virConnectFindStoragePoolSources(conn, \"logical\", null, 0) => \"<sources>\\n  <source>\\n    <device path='/dev/sda20'/>\\n    <name>testvg1</name>\\n    <format type='lvm2'/>\\n  </source>\\n  <source>\\n    <device path='/dev/sda21'/>\\n    <name>testvg2</name>\\n    <format type='lvm2'/>\\n  </source>\\n</sources>\\n\"", answer("\"<sources>\\n  <source>\\n    <device path='/dev/sda20'/>\\n    <name>testvg1</name>\\n    <format type='lvm2'/>\\n  </source>\\n  <source>\\n    <device path='/dev/sda21'/>\\n    <name>testvg2</name>\\n    <format type='lvm2'/>\\n  </source>\\n</sources>\\n\""), err, show(got1))
		got2, err := conn.FindStoragePoolSources("netfs", "<source><host name='localhost'/></source>", 0)
		c.step("virConnectFindStoragePoolSources(conn, \"netfs\", \"<source><host name='localhost'/></source>\", 0) => \"<sources>\\n  <source>\\n    <host name='localhost'/>\\n    <dir path='/testshare'/>\\n    <format type='nfs'/>\\n  </source>\\n</sources>\\n\"", answer("\"<sources>\\n  <source>\\n    <host name='localhost'/>\\n    <dir path='/testshare'/>\\n    <format type='nfs'/>\\n  </source>\\n</sources>\\n\""), err, show(got2))
		got3, err := conn.FindStoragePoolSources("nonsense", "", 0)
		c.step("virConnectFindStoragePoolSources(conn, \"nonsense\", null, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_TEST", failure(libvirt.ERR_NO_SUPPORT, libvirt.FROM_TEST), err, show(got3))
	})
}

// By name, key and path, and in lists.
func TestVolumesAreFound(t *testing.T) {
	run(t, "volumes_are_found", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		pool, err := conn.LookupStoragePoolByName("images")
		c.step("pool = virStoragePoolLookupByName(conn, \"images\")", anything(), err, show(pool))
		vol, err := pool.LookupStorageVolByName("disk")
		c.step("vol = virStorageVolLookupByName(pool, \"disk\") => StorageVol(\"disk\")", answer("StorageVol(\"disk\")"), err, show(vol))
		got3, err := conn.LookupStorageVolByKey("/images/disk")
		c.step("virStorageVolLookupByKey(conn, \"/images/disk\") => StorageVol(\"disk\")", answer("StorageVol(\"disk\")"), err, show(got3))
		got4, err := conn.LookupStorageVolByPath("/images/disk")
		c.step("virStorageVolLookupByPath(conn, \"/images/disk\") => StorageVol(\"disk\")", answer("StorageVol(\"disk\")"), err, show(got4))
		got5, err := vol.GetName()
		c.step("virStorageVolGetName(vol) => \"disk\"", answer("\"disk\""), err, show(got5))
		got6, err := vol.GetKey()
		c.step("virStorageVolGetKey(vol) => \"/images/disk\"", answer("\"/images/disk\""), err, show(got6))
		got7, err := vol.GetPath()
		c.step("virStorageVolGetPath(vol) => \"/images/disk\"", answer("\"/images/disk\""), err, show(got7))
		got8, err := vol.GetConnect()
		c.step("virStorageVolGetConnect(vol) => Connect", answer("Connect"), err, show(got8))
		got9, err := vol.GetInfo()
		c.step("virStorageVolGetInfo(vol) => {type: 0, capacity: 2000000, allocation: 2000000}", answer("{type: 0, capacity: 2000000, allocation: 2000000}"), err, show(got9))
		got10, err := vol.GetInfoFlags(0)
		c.step("virStorageVolGetInfoFlags(vol, 0) => {type: 0, capacity: 2000000, allocation: 2000000}", answer("{type: 0, capacity: 2000000, allocation: 2000000}"), err, show(got10))
		got11, err := vol.GetXMLDesc(0)
		c.step("virStorageVolGetXMLDesc(vol, 0) => \"<volume type='file'>\\n  <name>disk</name>\\n  <key>/images/disk</key>\\n  <capacity unit='bytes'>2000000</capacity>\\n  <allocation unit='bytes'>2000000</allocation>\\n  <target>\\n    <path>/images/disk</path>\\n    <format type='raw'/>\\n  </target>\\n</volume>\\n\"", answer("\"<volume type='file'>\\n  <name>disk</name>\\n  <key>/images/disk</key>\\n  <capacity unit='bytes'>2000000</capacity>\\n  <allocation unit='bytes'>2000000</allocation>\\n  <target>\\n    <path>/images/disk</path>\\n    <format type='raw'/>\\n  </target>\\n</volume>\\n\""), err, show(got11))
		got12, err := pool.NumOfStorageVolumes()
		c.step("virStoragePoolNumOfVolumes(pool) => 1", answer("1"), err, show(got12))
		got13, err := pool.ListStorageVolumes()
		c.step("virStoragePoolListVolumes(pool) => [\"disk\"]", answer("[\"disk\"]"), err, show(got13))
		got14, err := pool.ListAllStorageVolumes(0)
		c.step("virStoragePoolListAllVolumes(pool, 0) => [StorageVol(\"disk\")]", answer("[StorageVol(\"disk\")]"), err, show(got14))
		got15, err := pool.LookupStorageVolByName("nonsense")
		c.step("virStorageVolLookupByName(pool, \"nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", failure(libvirt.ERR_NO_STORAGE_VOL, libvirt.FROM_TEST), err, show(got15))
		got16, err := conn.LookupStorageVolByKey("/nonsense")
		c.step("virStorageVolLookupByKey(conn, \"/nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", failure(libvirt.ERR_NO_STORAGE_VOL, libvirt.FROM_TEST), err, show(got16))
		got17, err := conn.LookupStorageVolByPath("/nonsense")
		c.step("virStorageVolLookupByPath(conn, \"/nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", failure(libvirt.ERR_NO_STORAGE_VOL, libvirt.FROM_TEST), err, show(got17))
	})
}

// Made, copied, deleted.
func TestVolumesLive(t *testing.T) {
	run(t, "volumes_live", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		pool, err := conn.LookupStoragePoolByName("images")
		c.step("pool = virStoragePoolLookupByName(conn, \"images\")", anything(), err, show(pool))
		vol, err := pool.StorageVolCreateXML("<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", 0)
		c.step("vol = virStorageVolCreateXML(pool, volume, 0) => StorageVol(\"data\")", answer("StorageVol(\"data\")"), err, show(vol))
		got3, err := vol.GetInfo()
		c.step("virStorageVolGetInfo(vol) => {type: 0, capacity: 1000000, allocation: 50000}", answer("{type: 0, capacity: 1000000, allocation: 50000}"), err, show(got3))
		got4, err := pool.StorageVolCreateXML("<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", 0)
		c.step("virStorageVolCreateXML(pool, volume, 0) ! VIR_ERR_OPERATION_FAILED VIR_FROM_TEST", failure(libvirt.ERR_OPERATION_FAILED, libvirt.FROM_TEST), err, show(got4))
		other, err := pool.StorageVolCreateXMLFrom("<volume>\n  <name>copy</name>\n  <capacity unit='bytes'>2000000</capacity>\n</volume>\n", vol, 0)
		c.step("other = virStorageVolCreateXMLFrom(pool, copy, vol, 0) => StorageVol(\"copy\")", answer("StorageVol(\"copy\")"), err, show(other))
		got6, err := pool.NumOfStorageVolumes()
		c.step("virStoragePoolNumOfVolumes(pool) => 3", answer("3"), err, show(got6))
		c.done("virStorageVolDelete(other, 0) => ok", answer("ok"), other.Delete(0))
		c.done("virStorageVolDelete(other, 0) ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", failure(libvirt.ERR_NO_STORAGE_VOL, libvirt.FROM_TEST), other.Delete(0))
		c.done("virStorageVolDelete(vol, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", failure(libvirt.ERR_INVALID_ARG, libvirt.FROM_TEST), vol.Delete(1000000))
		got7, err := pool.StorageVolCreateXML("nonsense", 0)
		c.step("virStorageVolCreateXML(pool, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_STORAGE", failure(libvirt.ERR_XML_DETAIL, libvirt.FROM_STORAGE), err, show(got7))
		got8, err := pool.StorageVolCreateXML("<volume><name>huge</name><capacity unit='EiB'>8</capacity></volume>", 0)
		c.step("virStorageVolCreateXML(pool, \"<volume><name>huge</name><capacity unit='EiB'>8</capacity></volume>\", 0) ! VIR_ERR_OVERFLOW VIR_FROM_NONE", failure(libvirt.ERR_OVERFLOW, libvirt.FROM_NONE), err, show(got8))
	})
}

// Wiped and resized.
func TestVolumesChange(t *testing.T) {
	run(t, "volumes_change", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		pool, err := conn.LookupStoragePoolByName("images")
		c.step("pool = virStoragePoolLookupByName(conn, \"images\")", anything(), err, show(pool))
		vol, err := pool.LookupStorageVolByName("disk")
		c.step("vol = virStorageVolLookupByName(pool, \"disk\")", anything(), err, show(vol))
		c.done("virStorageVolResize(vol, 4000000, 0) => ok", answer("ok"), vol.Resize(4000000, 0))
		c.done("virStorageVolWipe(vol, 0) => ok", answer("ok"), vol.Wipe(0))
		c.done("virStorageVolWipePattern(vol, VIR_STORAGE_VOL_WIPE_ALG_ZERO, 0) => ok", answer("ok"), vol.WipePattern(libvirt.STORAGE_VOL_WIPE_ALG_ZERO, 0))
	})
}

// Bytes of a volume, through a stream.
func TestVolumeBytes(t *testing.T) {
	run(t, "volume_bytes", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		pool, err := conn.LookupStoragePoolByName("images")
		c.step("pool = virStoragePoolLookupByName(conn, \"images\")", anything(), err, show(pool))
		vol, err := pool.LookupStorageVolByName("disk")
		c.step("vol = virStorageVolLookupByName(pool, \"disk\")", anything(), err, show(vol))
		up, err := conn.NewStream(0)
		c.step("up = virStreamNew(conn, 0)", anything(), err, show(up))
		c.done("virStorageVolUpload(vol, up, 0, 5, 0) => ok", answer("ok"), vol.Upload(up, 0, 5, 0))
		down, err := conn.NewStream(0)
		c.step("down = virStreamNew(conn, 0)", anything(), err, show(down))
		c.done("virStorageVolDownload(vol, down, 0, 5, 0) => ok", answer("ok"), vol.Download(down, 0, 5, 0))
	})
}

// What goes up comes down again.
func TestVolumeBytesUpAndDown(t *testing.T) {
	run(t, "volume_bytes_up_and_down", 1, "test://{hosts}/node.xml", false, func(c *conversation, conn *libvirt.Connect) {
		pool, err := conn.LookupStoragePoolByName("images")
		c.step("pool = virStoragePoolLookupByName(conn, \"images\")", anything(), err, show(pool))
		vol, err := pool.StorageVolCreateXML("<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", 0)
		c.step("vol = virStorageVolCreateXML(pool, volume, 0)", anything(), err, show(vol))
		up, err := conn.NewStream(0)
		c.step("up = virStreamNew(conn, 0)", anything(), err, show(up))
		c.done("virStorageVolUpload(vol, up, 0, 5, 0) => ok", answer("ok"), vol.Upload(up, 0, 5, 0))
		c.done("send up x'00ff27800a' => ok", answer("ok"), sendAll(up, []byte("\x00\xff\x27\x80\x0a")))
		c.done("virStreamFinish(up) => ok", answer("ok"), up.Finish())
		down, err := conn.NewStream(0)
		c.step("down = virStreamNew(conn, 0)", anything(), err, show(down))
		c.done("virStorageVolDownload(vol, down, 1, 3, 0) => ok", answer("ok"), vol.Download(down, 1, 3, 0))
		got5, err := receiveAll(down)
		c.step("receive down => x'ff2780'", answer("x'ff2780'"), err, show(got5))
		c.done("virStreamFinish(down) => ok", answer("ok"), down.Finish())
		parts, err := conn.NewStream(0)
		c.step("parts = virStreamNew(conn, 0)", anything(), err, show(parts))
		c.done("virStorageVolUpload(vol, parts, 0, 4, 0) => ok", answer("ok"), vol.Upload(parts, 0, 4, 0))
		got7, err := parts.Send([]byte("\x01\x02"))
		c.step("virStreamSend(parts, x'0102') => 2", answer("2"), err, show(got7))
		got8, err := parts.Send([]byte("\x03\x04"))
		c.step("virStreamSend(parts, x'0304') => 2", answer("2"), err, show(got8))
		c.done("virStreamFinish(parts) => ok", answer("ok"), parts.Finish())
		back, err := conn.NewStream(0)
		c.step("back = virStreamNew(conn, 0)", anything(), err, show(back))
		c.done("virStorageVolDownload(vol, back, 0, 5, 0) => ok", answer("ok"), vol.Download(back, 0, 5, 0))
		got10, got11, err := virStreamRecv(back, 4)
		c.step("virStreamRecv(back, 4) => (4, x'01020304')", answer("(4, x'01020304')"), err, show(got10), show(got11))
		got12, got13, err := virStreamRecv(back, 4)
		c.step("virStreamRecv(back, 4) => (1, x'0a')", answer("(1, x'0a')"), err, show(got12), show(got13))
		got14, got15, err := virStreamRecv(back, 4)
		c.step("virStreamRecv(back, 4) => (0, x'')", answer("(0, x'')"), err, show(got14), show(got15))
		c.done("virStreamAbort(back) => ok", answer("ok"), back.Abort())
	})
}

// Lists are whole, however long they are.
func TestManyVolumes(t *testing.T) {
	run(t, "many_volumes", 1, "test://{hosts}/many.xml", false, func(c *conversation, conn *libvirt.Connect) {
		pool, err := conn.LookupStoragePoolByName("images")
		c.step("pool = virStoragePoolLookupByName(conn, \"images\")", anything(), err, show(pool))
		got2, err := pool.NumOfStorageVolumes()
		c.step("virStoragePoolNumOfVolumes(pool) => 70", answer("70"), err, show(got2))
		got3, err := pool.ListStorageVolumes()
		c.step("virStoragePoolListVolumes(pool) => [ _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, ]", answer("[", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", "]"), err, show(got3))
		got4, err := pool.ListAllStorageVolumes(0)
		c.step("virStoragePoolListAllVolumes(pool, 0) => [ _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, ]", answer("[", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", "]"), err, show(got4))
		got5, err := pool.LookupStorageVolByName("volume69")
		c.step("virStorageVolLookupByName(pool, \"volume69\") => StorageVol(\"volume69\")", answer("StorageVol(\"volume69\")"), err, show(got5))
	})
}
