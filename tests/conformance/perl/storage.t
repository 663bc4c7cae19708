# Generated from api-spec by `cargo xtask generate`. Do not edit.
# Conformance: storage.
use strict;
use warnings;

use FindBin;
use lib $FindBin::Bin;

use ByHand;
use Helpers;
use Runtime;
use Show;

# By name, UUID, path and volume, and in lists.
conversation(
    'pools_are_found',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($pool, $vol);
        ($pool) = $case->step("pool = virStoragePoolLookupByName(conn, \"images\") => StoragePool(\"images\")", sub { $conn->get_storage_pool_by_name("images") }, one(\&thing), answer("StoragePool(\"images\")"));
        $case->step("virStoragePoolLookupByUUID(conn, \"11111111-2222-3333-4444-555555555521\") => StoragePool(\"images\")", sub { $conn->get_storage_pool_by_uuid("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x55\x55\x55\x55\x55\x21") }, one(\&thing), answer("StoragePool(\"images\")"));
        $case->step("virStoragePoolLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555521\") => StoragePool(\"images\")", sub { $conn->get_storage_pool_by_uuid("11111111-2222-3333-4444-555555555521") }, one(\&thing), answer("StoragePool(\"images\")"));
        $case->step("virStoragePoolLookupByTargetPath(conn, \"/images\") => StoragePool(\"images\")", sub { $conn->get_storage_pool_by_target_path("/images") }, one(\&thing), answer("StoragePool(\"images\")"));
        ($vol) = $case->step("vol = virStorageVolLookupByName(pool, \"disk\") => StorageVol(\"disk\")", sub { $pool->get_volume_by_name("disk") }, one(\&thing), answer("StorageVol(\"disk\")"));
        $case->step("virStoragePoolLookupByVolume(vol) => StoragePool(\"images\")", sub { ByHand::virStoragePoolLookupByVolume($vol) }, one(\&thing), answer("StoragePool(\"images\")"));
        $case->step("virStoragePoolGetName(pool) => \"images\"", sub { $pool->get_name() }, one(\&text), answer("\"images\""));
        $case->step("virStoragePoolGetUUID(pool) => \"11111111-2222-3333-4444-555555555521\"", sub { $pool->get_uuid() }, one(\&uuid), answer("\"11111111-2222-3333-4444-555555555521\""));
        $case->step("virStoragePoolGetUUIDString(pool) => \"11111111-2222-3333-4444-555555555521\"", sub { $pool->get_uuid_string() }, one(\&text), answer("\"11111111-2222-3333-4444-555555555521\""));
        $case->step("virStoragePoolGetConnect(pool) => Connect", sub { $pool->get_connect() }, one(\&thing), answer("Connect"));
        $case->step("virStoragePoolGetInfo(pool) => {state: 2, capacity: 107374182400, allocation: 2000000, available: 107372182400}", sub { $pool->get_info() }, one(record('StoragePoolInfo')), answer("{state: 2, capacity: 107374182400, allocation: 2000000, available: 107372182400}"));
        $case->step("virStoragePoolGetXMLDesc(pool, 0) => \"<pool type='dir'>\\n\\*</pool>\\n\"", sub { $pool->get_xml_description(0) }, one(\&text), answer("\"<pool type='dir'>\\n", "</pool>\\n\""));
        $case->step("virStoragePoolIsActive(pool) => true", sub { $pool->is_active() }, one(\&truth), answer("true"));
        $case->step("virStoragePoolIsPersistent(pool) => true", sub { $pool->is_persistent() }, one(\&truth), answer("true"));
        $case->step("virConnectNumOfStoragePools(conn) => 1", sub { $conn->num_of_storage_pools() }, one(\&number), answer("1"));
        $case->step("virConnectListStoragePools(conn) => [\"images\"]", sub { $conn->list_storage_pool_names(-1) }, list(each_of(\&text)), answer("[\"images\"]"));
        $case->step("virConnectNumOfDefinedStoragePools(conn) => 0", sub { $conn->num_of_defined_storage_pools() }, one(\&number), answer("0"));
        $case->step("virConnectListDefinedStoragePools(conn) => []", sub { $conn->list_defined_storage_pool_names(-1) }, list(each_of(\&text)), answer("[]"));
        $case->step("virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_DIR) => [StoragePool(\"images\")]", sub { $conn->list_all_storage_pools(Sys::Virt::StoragePool::LIST_DIR()) }, list(each_of(\&thing)), answer("[StoragePool(\"images\")]"));
        $case->step("virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE) => []", sub { $conn->list_all_storage_pools(Sys::Virt::StoragePool::LIST_INACTIVE()) }, list(each_of(\&thing)), answer("[]"));
        $case->step("virStoragePoolLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST", sub { $conn->get_storage_pool_by_name("nonsense") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_STORAGE_POOL(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virStoragePoolLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST", sub { $conn->get_storage_pool_by_uuid("\x11\x11\x11\x11\x22\x22\x33\x33\x44\x44\x00\x00\x00\x00\x00\x00") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_STORAGE_POOL(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virStoragePoolLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_STORAGE", sub { $conn->get_storage_pool_by_uuid("nonsense") }, one(\&thing), error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_STORAGE()));
        return;
    }
);

# Defined, built, started, refreshed, stopped, deleted, undefined.
conversation(
    'pools_live',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($pool, $transient);
        ($pool) = $case->step("pool = virStoragePoolDefineXML(conn, another, 0) => StoragePool(\"another\")", sub { $conn->define_storage_pool("<pool type='dir'>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555522</uuid>\n  <target>\n    <path>/another</path>\n  </target>\n</pool>\n", 0) }, one(\&thing), answer("StoragePool(\"another\")"));
        $case->step("virStoragePoolIsActive(pool) => false", sub { $pool->is_active() }, one(\&truth), answer("false"));
        $case->step("virStoragePoolBuild(pool, VIR_STORAGE_POOL_BUILD_NEW) => ok", sub { $pool->build(Sys::Virt::StoragePool::BUILD_NEW()) }, NOTHING, answer("ok"));
        $case->step("virStoragePoolCreate(pool, 0) => ok", sub { $pool->create(0) }, NOTHING, answer("ok"));
        $case->step("virStoragePoolCreate(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $pool->create(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virStoragePoolRefresh(pool, 0) => ok", sub { $pool->refresh(0) }, NOTHING, answer("ok"));
        $case->step("virStoragePoolGetAutostart(pool) => false", sub { $pool->get_autostart() }, one(\&truth), answer("false"));
        $case->step("virStoragePoolSetAutostart(pool, true) => ok", sub { $pool->set_autostart(1) }, NOTHING, answer("ok"));
        $case->step("virStoragePoolGetAutostart(pool) => true", sub { $pool->get_autostart() }, one(\&truth), answer("true"));
        $case->step("virStoragePoolDelete(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $pool->delete(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virStoragePoolDestroy(pool) => ok", sub { $pool->destroy() }, NOTHING, answer("ok"));
        $case->step("virStoragePoolDestroy(pool) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $pool->destroy() }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virStoragePoolRefresh(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST", sub { $pool->refresh(0) }, NOTHING, error(Sys::Virt::Error::ERR_OPERATION_INVALID(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virStoragePoolDelete(pool, 0) => ok", sub { $pool->delete(0) }, NOTHING, answer("ok"));
        $case->step("virStoragePoolUndefine(pool) => ok", sub { $pool->undefine() }, NOTHING, answer("ok"));
        $case->step("virStoragePoolUndefine(pool) ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST", sub { $pool->undefine() }, NOTHING, error(Sys::Virt::Error::ERR_NO_STORAGE_POOL(), Sys::Virt::Error::FROM_TEST()));
        ($transient) = $case->step("transient = virStoragePoolCreateXML(conn, another, 0) => StoragePool(\"another\")", sub { $conn->create_storage_pool("<pool type='dir'>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555522</uuid>\n  <target>\n    <path>/another</path>\n  </target>\n</pool>\n", 0) }, one(\&thing), answer("StoragePool(\"another\")"));
        $case->step("virStoragePoolIsPersistent(transient) => false", sub { $transient->is_persistent() }, one(\&truth), answer("false"));
        $case->step("virStoragePoolDefineXML(conn, \"<pool><name>untyped</name></pool>\", 0) ! VIR_ERR_XML_ERROR VIR_FROM_XML", sub { $conn->define_storage_pool("<pool><name>untyped</name></pool>", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_XML_ERROR(), Sys::Virt::Error::FROM_XML()));
        $case->step("virStoragePoolDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_STORAGE", sub { $conn->define_storage_pool("nonsense", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_STORAGE()));
        return;
    }
);

# What pools could be made of.
conversation(
    'pool_sources',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        $case->step("virConnectFindStoragePoolSources(conn, \"logical\", null, 0) => \"<sources>\\n  <source>\\n    <device path='/dev/sda20'/>\\n    <name>testvg1</name>\\n    <format type='lvm2'/>\\n  </source>\\n  <source>\\n    <device path='/dev/sda21'/>\\n    <name>testvg2</name>\\n    <format type='lvm2'/>\\n  </source>\\n</sources>\\n\"", sub { $conn->find_storage_pool_sources("logical", undef, 0) }, one(\&text), answer("\"<sources>\\n  <source>\\n    <device path='/dev/sda20'/>\\n    <name>testvg1</name>\\n    <format type='lvm2'/>\\n  </source>\\n  <source>\\n    <device path='/dev/sda21'/>\\n    <name>testvg2</name>\\n    <format type='lvm2'/>\\n  </source>\\n</sources>\\n\""));
        $case->step("virConnectFindStoragePoolSources(conn, \"netfs\", \"<source><host name='localhost'/></source>\", 0) => \"<sources>\\n  <source>\\n    <host name='localhost'/>\\n    <dir path='/testshare'/>\\n    <format type='nfs'/>\\n  </source>\\n</sources>\\n\"", sub { $conn->find_storage_pool_sources("netfs", "<source><host name='localhost'/></source>", 0) }, one(\&text), answer("\"<sources>\\n  <source>\\n    <host name='localhost'/>\\n    <dir path='/testshare'/>\\n    <format type='nfs'/>\\n  </source>\\n</sources>\\n\""));
        $case->step("virConnectFindStoragePoolSources(conn, \"nonsense\", null, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_TEST", sub { $conn->find_storage_pool_sources("nonsense", undef, 0) }, one(\&text), error(Sys::Virt::Error::ERR_NO_SUPPORT(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# By name, key and path, and in lists.
conversation(
    'volumes_are_found',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($pool, $vol);
        ($pool) = $case->step("pool = virStoragePoolLookupByName(conn, \"images\")", sub { $conn->get_storage_pool_by_name("images") }, one(\&thing), anything());
        ($vol) = $case->step("vol = virStorageVolLookupByName(pool, \"disk\") => StorageVol(\"disk\")", sub { $pool->get_volume_by_name("disk") }, one(\&thing), answer("StorageVol(\"disk\")"));
        $case->step("virStorageVolLookupByKey(conn, \"/images/disk\") => StorageVol(\"disk\")", sub { $conn->get_storage_volume_by_key("/images/disk") }, one(\&thing), answer("StorageVol(\"disk\")"));
        $case->step("virStorageVolLookupByPath(conn, \"/images/disk\") => StorageVol(\"disk\")", sub { $conn->get_storage_volume_by_path("/images/disk") }, one(\&thing), answer("StorageVol(\"disk\")"));
        $case->step("virStorageVolGetName(vol) => \"disk\"", sub { $vol->get_name() }, one(\&text), answer("\"disk\""));
        $case->step("virStorageVolGetKey(vol) => \"/images/disk\"", sub { $vol->get_key() }, one(\&text), answer("\"/images/disk\""));
        $case->step("virStorageVolGetPath(vol) => \"/images/disk\"", sub { $vol->get_path() }, one(\&text), answer("\"/images/disk\""));
        $case->step("virStorageVolGetConnect(vol) => Connect", sub { $vol->get_connect() }, one(\&thing), answer("Connect"));
        $case->step("virStorageVolGetInfo(vol) => {type: 0, capacity: 2000000, allocation: 2000000}", sub { $vol->get_info() }, one(record('StorageVolInfo')), answer("{type: 0, capacity: 2000000, allocation: 2000000}"));
        $case->step("virStorageVolGetInfoFlags(vol, 0) => {type: 0, capacity: 2000000, allocation: 2000000}", sub { $vol->get_info(0) }, one(record('StorageVolInfo')), answer("{type: 0, capacity: 2000000, allocation: 2000000}"));
        $case->step("virStorageVolGetXMLDesc(vol, 0) => \"<volume type='file'>\\n  <name>disk</name>\\n  <key>/images/disk</key>\\n  <capacity unit='bytes'>2000000</capacity>\\n  <allocation unit='bytes'>2000000</allocation>\\n  <target>\\n    <path>/images/disk</path>\\n    <format type='raw'/>\\n  </target>\\n</volume>\\n\"", sub { $vol->get_xml_description(0) }, one(\&text), answer("\"<volume type='file'>\\n  <name>disk</name>\\n  <key>/images/disk</key>\\n  <capacity unit='bytes'>2000000</capacity>\\n  <allocation unit='bytes'>2000000</allocation>\\n  <target>\\n    <path>/images/disk</path>\\n    <format type='raw'/>\\n  </target>\\n</volume>\\n\""));
        $case->step("virStoragePoolNumOfVolumes(pool) => 1", sub { $pool->num_of_storage_volumes() }, one(\&number), answer("1"));
        $case->step("virStoragePoolListVolumes(pool) => [\"disk\"]", sub { $pool->list_storage_vol_names(-1) }, list(each_of(\&text)), answer("[\"disk\"]"));
        $case->step("virStoragePoolListAllVolumes(pool, 0) => [StorageVol(\"disk\")]", sub { $pool->list_all_volumes(0) }, list(each_of(\&thing)), answer("[StorageVol(\"disk\")]"));
        $case->step("virStorageVolLookupByName(pool, \"nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", sub { $pool->get_volume_by_name("nonsense") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_STORAGE_VOL(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virStorageVolLookupByKey(conn, \"/nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", sub { $conn->get_storage_volume_by_key("/nonsense") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_STORAGE_VOL(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virStorageVolLookupByPath(conn, \"/nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", sub { $conn->get_storage_volume_by_path("/nonsense") }, one(\&thing), error(Sys::Virt::Error::ERR_NO_STORAGE_VOL(), Sys::Virt::Error::FROM_TEST()));
        return;
    }
);

# Made, copied, deleted.
conversation(
    'volumes_live',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($pool, $vol, $other);
        ($pool) = $case->step("pool = virStoragePoolLookupByName(conn, \"images\")", sub { $conn->get_storage_pool_by_name("images") }, one(\&thing), anything());
        ($vol) = $case->step("vol = virStorageVolCreateXML(pool, volume, 0) => StorageVol(\"data\")", sub { $pool->create_volume("<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", 0) }, one(\&thing), answer("StorageVol(\"data\")"));
        $case->step("virStorageVolGetInfo(vol) => {type: 0, capacity: 1000000, allocation: 50000}", sub { $vol->get_info() }, one(record('StorageVolInfo')), answer("{type: 0, capacity: 1000000, allocation: 50000}"));
        $case->step("virStorageVolCreateXML(pool, volume, 0) ! VIR_ERR_OPERATION_FAILED VIR_FROM_TEST", sub { $pool->create_volume("<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_OPERATION_FAILED(), Sys::Virt::Error::FROM_TEST()));
        ($other) = $case->step("other = virStorageVolCreateXMLFrom(pool, copy, vol, 0) => StorageVol(\"copy\")", sub { $pool->clone_volume("<volume>\n  <name>copy</name>\n  <capacity unit='bytes'>2000000</capacity>\n</volume>\n", $vol, 0) }, one(\&thing), answer("StorageVol(\"copy\")"));
        $case->step("virStoragePoolNumOfVolumes(pool) => 3", sub { $pool->num_of_storage_volumes() }, one(\&number), answer("3"));
        $case->step("virStorageVolDelete(other, 0) => ok", sub { $other->delete(0) }, NOTHING, answer("ok"));
        $case->step("virStorageVolDelete(other, 0) ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST", sub { $other->delete(0) }, NOTHING, error(Sys::Virt::Error::ERR_NO_STORAGE_VOL(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virStorageVolDelete(vol, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST", sub { $vol->delete(1000000) }, NOTHING, error(Sys::Virt::Error::ERR_INVALID_ARG(), Sys::Virt::Error::FROM_TEST()));
        $case->step("virStorageVolCreateXML(pool, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_STORAGE", sub { $pool->create_volume("nonsense", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_XML_DETAIL(), Sys::Virt::Error::FROM_STORAGE()));
        $case->step("virStorageVolCreateXML(pool, \"<volume><name>huge</name><capacity unit='EiB'>8</capacity></volume>\", 0) ! VIR_ERR_OVERFLOW VIR_FROM_NONE", sub { $pool->create_volume("<volume><name>huge</name><capacity unit='EiB'>8</capacity></volume>", 0) }, one(\&thing), error(Sys::Virt::Error::ERR_OVERFLOW(), Sys::Virt::Error::FROM_NONE()));
        return;
    }
);

# Wiped and resized.
conversation(
    'volumes_change',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($pool, $vol);
        ($pool) = $case->step("pool = virStoragePoolLookupByName(conn, \"images\")", sub { $conn->get_storage_pool_by_name("images") }, one(\&thing), anything());
        ($vol) = $case->step("vol = virStorageVolLookupByName(pool, \"disk\")", sub { $pool->get_volume_by_name("disk") }, one(\&thing), anything());
        $case->step("virStorageVolResize(vol, 4000000, 0) => ok", sub { $vol->resize(4000000, 0) }, NOTHING, answer("ok"));
        $case->step("virStorageVolWipe(vol, 0) => ok", sub { $vol->wipe(0) }, NOTHING, answer("ok"));
        $case->step("virStorageVolWipePattern(vol, VIR_STORAGE_VOL_WIPE_ALG_ZERO, 0) => ok", sub { $vol->wipe_pattern(Sys::Virt::StorageVol::WIPE_ALG_ZERO(), 0) }, NOTHING, answer("ok"));
        return;
    }
);

# Bytes of a volume, through a stream.
conversation(
    'volume_bytes',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($pool, $vol, $up, $down);
        ($pool) = $case->step("pool = virStoragePoolLookupByName(conn, \"images\")", sub { $conn->get_storage_pool_by_name("images") }, one(\&thing), anything());
        ($vol) = $case->step("vol = virStorageVolLookupByName(pool, \"disk\")", sub { $pool->get_volume_by_name("disk") }, one(\&thing), anything());
        ($up) = $case->step("up = virStreamNew(conn, 0)", sub { $conn->new_stream(0) }, one(\&thing), anything());
        $case->step("virStorageVolUpload(vol, up, 0, 5, 0) => ok", sub { $vol->upload($up, 0, 5, 0) }, NOTHING, answer("ok"));
        ($down) = $case->step("down = virStreamNew(conn, 0)", sub { $conn->new_stream(0) }, one(\&thing), anything());
        $case->step("virStorageVolDownload(vol, down, 0, 5, 0) => ok", sub { $vol->download($down, 0, 5, 0) }, NOTHING, answer("ok"));
        return;
    }
);

# What goes up comes down again.
conversation(
    'volume_bytes_up_and_down',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/node.xml"));
        my ($pool, $vol, $up, $down, $parts, $back);
        ($pool) = $case->step("pool = virStoragePoolLookupByName(conn, \"images\")", sub { $conn->get_storage_pool_by_name("images") }, one(\&thing), anything());
        ($vol) = $case->step("vol = virStorageVolCreateXML(pool, volume, 0)", sub { $pool->create_volume("<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", 0) }, one(\&thing), anything());
        ($up) = $case->step("up = virStreamNew(conn, 0)", sub { $conn->new_stream(0) }, one(\&thing), anything());
        $case->step("virStorageVolUpload(vol, up, 0, 5, 0) => ok", sub { $vol->upload($up, 0, 5, 0) }, NOTHING, answer("ok"));
        $case->step("send up x'00ff27800a' => ok", sub { $case->send($up, "\x00\xff\x27\x80\x0a") }, NOTHING, answer("ok"));
        $case->step("virStreamFinish(up) => ok", sub { $up->finish() }, NOTHING, answer("ok"));
        ($down) = $case->step("down = virStreamNew(conn, 0)", sub { $conn->new_stream(0) }, one(\&thing), anything());
        $case->step("virStorageVolDownload(vol, down, 1, 3, 0) => ok", sub { $vol->download($down, 1, 3, 0) }, NOTHING, answer("ok"));
        $case->step("receive down => x'ff2780'", sub { $case->receive($down) }, one(\&data), answer("x'ff2780'"));
        $case->step("virStreamFinish(down) => ok", sub { $down->finish() }, NOTHING, answer("ok"));
        ($parts) = $case->step("parts = virStreamNew(conn, 0)", sub { $conn->new_stream(0) }, one(\&thing), anything());
        $case->step("virStorageVolUpload(vol, parts, 0, 4, 0) => ok", sub { $vol->upload($parts, 0, 4, 0) }, NOTHING, answer("ok"));
        $case->step("virStreamSend(parts, x'0102') => 2", sub { ByHand::virStreamSend($parts, "\x01\x02") }, one(\&number), answer("2"));
        $case->step("virStreamSend(parts, x'0304') => 2", sub { ByHand::virStreamSend($parts, "\x03\x04") }, one(\&number), answer("2"));
        $case->step("virStreamFinish(parts) => ok", sub { $parts->finish() }, NOTHING, answer("ok"));
        ($back) = $case->step("back = virStreamNew(conn, 0)", sub { $conn->new_stream(0) }, one(\&thing), anything());
        $case->step("virStorageVolDownload(vol, back, 0, 5, 0) => ok", sub { $vol->download($back, 0, 5, 0) }, NOTHING, answer("ok"));
        $case->step("virStreamRecv(back, 4) => (4, x'01020304')", sub { ByHand::virStreamRecv($back, 4) }, several(\&number, \&data), answer("(4, x'01020304')"));
        $case->step("virStreamRecv(back, 4) => (1, x'0a')", sub { ByHand::virStreamRecv($back, 4) }, several(\&number, \&data), answer("(1, x'0a')"));
        $case->step("virStreamRecv(back, 4) => (0, x'')", sub { ByHand::virStreamRecv($back, 4) }, several(\&number, \&data), answer("(0, x'')"));
        $case->step("virStreamAbort(back) => ok", sub { $back->abort() }, NOTHING, answer("ok"));
        return;
    }
);

# Lists are whole, however long they are.
conversation(
    'many_volumes',
    sub {
        my ($case) = @_;
        my $conn = $case->open(uri => $case->text("test://{hosts}/many.xml"));
        my ($pool);
        ($pool) = $case->step("pool = virStoragePoolLookupByName(conn, \"images\")", sub { $conn->get_storage_pool_by_name("images") }, one(\&thing), anything());
        $case->step("virStoragePoolNumOfVolumes(pool) => 70", sub { $pool->num_of_storage_volumes() }, one(\&number), answer("70"));
        $case->step("virStoragePoolListVolumes(pool) => [ _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, ]", sub { $pool->list_storage_vol_names(-1) }, list(each_of(\&text)), answer("[", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", "]"));
        $case->step("virStoragePoolListAllVolumes(pool, 0) => [ _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, ]", sub { $pool->list_all_volumes(0) }, list(each_of(\&thing)), answer("[", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", "]"));
        $case->step("virStorageVolLookupByName(pool, \"volume69\") => StorageVol(\"volume69\")", sub { $pool->get_volume_by_name("volume69") }, one(\&thing), answer("StorageVol(\"volume69\")"));
        return;
    }
);

finish();
