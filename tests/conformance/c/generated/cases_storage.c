/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: storage. */
#include "../runtime.h"
#include "shows.h"

/* By name, UUID, path and volume, and in lists. */
static void
case_pools_are_found(struct run *run)
{
    virConnectPtr conn = run->conn;
    virStoragePoolPtr pool = NULL;
    virStorageVolPtr vol = NULL;

    begin(run, 31, "pool = virStoragePoolLookupByName(conn, \"images\") => StoragePool(\"images\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByName(conn, "images", &pool, &run->error))) {
            show_StoragePool(text, pool);
        }
    }
    if (!expected(run, PARTS("StoragePool(\"images\")"), NULL))
        goto done;
    begin(run, 32, "virStoragePoolLookupByUUID(conn, \"11111111-2222-3333-4444-555555555521\") => StoragePool(\"images\")");
    {
        virStoragePoolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByUUID(conn, (const unsigned char[]){0x11, 0x11, 0x11, 0x11, 0x22, 0x22, 0x33, 0x33, 0x44, 0x44, 0x55, 0x55, 0x55, 0x55, 0x55, 0x21}, &out_return, &run->error))) {
            show_StoragePool(text, out_return);
        }
        free_StoragePool(out_return);
    }
    if (!expected(run, PARTS("StoragePool(\"images\")"), NULL))
        goto done;
    begin(run, 33, "virStoragePoolLookupByUUIDString(conn, \"11111111-2222-3333-4444-555555555521\") => StoragePool(\"images\")");
    {
        virStoragePoolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByUUIDString(conn, "11111111-2222-3333-4444-555555555521", &out_return, &run->error))) {
            show_StoragePool(text, out_return);
        }
        free_StoragePool(out_return);
    }
    if (!expected(run, PARTS("StoragePool(\"images\")"), NULL))
        goto done;
    begin(run, 34, "virStoragePoolLookupByTargetPath(conn, \"/images\") => StoragePool(\"images\")");
    {
        virStoragePoolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByTargetPath(conn, "/images", &out_return, &run->error))) {
            show_StoragePool(text, out_return);
        }
        free_StoragePool(out_return);
    }
    if (!expected(run, PARTS("StoragePool(\"images\")"), PARTS("! 3 18")))
        goto done;
    begin(run, 36, "vol = virStorageVolLookupByName(pool, \"disk\") => StorageVol(\"disk\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolLookupByName(pool, "disk", &vol, &run->error))) {
            show_StorageVol(text, vol);
        }
    }
    if (!expected(run, PARTS("StorageVol(\"disk\")"), NULL))
        goto done;
    begin(run, 37, "virStoragePoolLookupByVolume(vol) => StoragePool(\"images\")");
    {
        virStoragePoolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByVolume(vol, &out_return, &run->error))) {
            show_StoragePool(text, out_return);
        }
        free_StoragePool(out_return);
    }
    if (!expected(run, PARTS("StoragePool(\"images\")"), NULL))
        goto done;
    begin(run, 38, "virStoragePoolGetName(pool) => \"images\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolGetName(pool, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"images\""), NULL))
        goto done;
    begin(run, 39, "virStoragePoolGetUUID(pool) => \"11111111-2222-3333-4444-555555555521\"");
    {
        unsigned char out_uuid[16] = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolGetUUID(pool, out_uuid, &run->error))) {
            show_uuid(text, out_uuid);
        }
    }
    if (!expected(run, PARTS("\"11111111-2222-3333-4444-555555555521\""), NULL))
        goto done;
    begin(run, 40, "virStoragePoolGetUUIDString(pool) => \"11111111-2222-3333-4444-555555555521\"");
    {
        char *out_buf = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolGetUUIDString(pool, &out_buf, &run->error))) {
            show_text(text, out_buf);
        }
        free(out_buf);
    }
    if (!expected(run, PARTS("\"11111111-2222-3333-4444-555555555521\""), NULL))
        goto done;
    begin(run, 41, "virStoragePoolGetConnect(pool) => Connect");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolGetConnect(pool, &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("Connect"), NULL))
        goto done;
    begin(run, 42, "virStoragePoolGetInfo(pool) => {state: 2, capacity: 107374182400, allocation: 2000000, available: 107372182400}");
    {
        virStoragePoolInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolGetInfo(pool, &out_info, &run->error))) {
            show_StoragePoolInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("{state: 2, capacity: 107374182400, allocation: 2000000, available: 107372182400}"), NULL))
        goto done;
    begin(run, 43, "virStoragePoolGetXMLDesc(pool, 0) => \"<pool type='dir'>\\n\\*</pool>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolGetXMLDesc(pool, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<pool type='dir'>\\n", "</pool>\\n\""), NULL))
        goto done;
    begin(run, 44, "virStoragePoolIsActive(pool) => true");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolIsActive(pool, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 45, "virStoragePoolIsPersistent(pool) => true");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolIsPersistent(pool, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 46, "virConnectNumOfStoragePools(conn) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectNumOfStoragePools(conn, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 47, "virConnectListStoragePools(conn) => [\"images\"]");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListStoragePools(conn, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[\"images\"]"), NULL))
        goto done;
    begin(run, 48, "virConnectNumOfDefinedStoragePools(conn) => 0");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectNumOfDefinedStoragePools(conn, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("0"), NULL))
        goto done;
    begin(run, 49, "virConnectListDefinedStoragePools(conn) => []");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListDefinedStoragePools(conn, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 50, "virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_DIR) => [StoragePool(\"images\")]");
    {
        virStoragePoolPtr *out_pools = NULL;
        size_t n_out_pools = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_DIR, &out_pools, &n_out_pools, &run->error))) {
            SHOW_EACH(n_out_pools, show_StoragePool(text, out_pools[i]));
        }
        polyvirt_free_objects_StoragePool(out_pools, n_out_pools);
    }
    if (!expected(run, PARTS("[StoragePool(\"images\")]"), NULL))
        goto done;
    begin(run, 51, "virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE) => []");
    {
        virStoragePoolPtr *out_pools = NULL;
        size_t n_out_pools = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectListAllStoragePools(conn, VIR_CONNECT_LIST_STORAGE_POOLS_INACTIVE, &out_pools, &n_out_pools, &run->error))) {
            SHOW_EACH(n_out_pools, show_StoragePool(text, out_pools[i]));
        }
        polyvirt_free_objects_StoragePool(out_pools, n_out_pools);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 52, "virStoragePoolLookupByName(conn, \"nonsense\") ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST");
    {
        virStoragePoolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByName(conn, "nonsense", &out_return, &run->error))) {
            show_StoragePool(text, out_return);
        }
        free_StoragePool(out_return);
    }
    if (!expected(run, PARTS("! 49 12"), NULL))
        goto done;
    begin(run, 53, "virStoragePoolLookupByUUID(conn, \"11111111-2222-3333-4444-000000000000\") ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST");
    {
        virStoragePoolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByUUID(conn, (const unsigned char[]){0x11, 0x11, 0x11, 0x11, 0x22, 0x22, 0x33, 0x33, 0x44, 0x44, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00}, &out_return, &run->error))) {
            show_StoragePool(text, out_return);
        }
        free_StoragePool(out_return);
    }
    if (!expected(run, PARTS("! 49 12"), NULL))
        goto done;
    begin(run, 54, "virStoragePoolLookupByUUIDString(conn, \"nonsense\") ! VIR_ERR_INVALID_ARG VIR_FROM_STORAGE");
    {
        virStoragePoolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByUUIDString(conn, "nonsense", &out_return, &run->error))) {
            show_StoragePool(text, out_return);
        }
        free_StoragePool(out_return);
    }
    if (!expected(run, PARTS("! 8 18"), NULL))
        goto done;
 done:
    free_StoragePool(pool);
    free_StorageVol(vol);
    (void)conn;
}

/* Defined, built, started, refreshed, stopped, deleted, undefined. */
static void
case_pools_live(struct run *run)
{
    virConnectPtr conn = run->conn;
    virStoragePoolPtr pool = NULL;
    virStoragePoolPtr transient = NULL;

    begin(run, 60, "pool = virStoragePoolDefineXML(conn, another, 0) => StoragePool(\"another\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolDefineXML(conn, "<pool type='dir'>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555522</uuid>\n  <target>\n    <path>/another</path>\n  </target>\n</pool>\n", 0, &pool, &run->error))) {
            show_StoragePool(text, pool);
        }
    }
    if (!expected(run, PARTS("StoragePool(\"another\")"), NULL))
        goto done;
    begin(run, 61, "virStoragePoolIsActive(pool) => false");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolIsActive(pool, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
    begin(run, 62, "virStoragePoolBuild(pool, VIR_STORAGE_POOL_BUILD_NEW) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolBuild(pool, VIR_STORAGE_POOL_BUILD_NEW, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 63, "virStoragePoolCreate(pool, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolCreate(pool, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 64, "virStoragePoolCreate(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolCreate(pool, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), NULL))
        goto done;
    begin(run, 65, "virStoragePoolRefresh(pool, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolRefresh(pool, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 66, "virStoragePoolGetAutostart(pool) => false");
    {
        int out_autostart = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolGetAutostart(pool, &out_autostart, &run->error))) {
            show_truth(text, out_autostart);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
    begin(run, 67, "virStoragePoolSetAutostart(pool, true) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolSetAutostart(pool, 1, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 68, "virStoragePoolGetAutostart(pool) => true");
    {
        int out_autostart = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolGetAutostart(pool, &out_autostart, &run->error))) {
            show_truth(text, out_autostart);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 69, "virStoragePoolDelete(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolDelete(pool, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), NULL))
        goto done;
    begin(run, 70, "virStoragePoolDestroy(pool) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolDestroy(pool, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 71, "virStoragePoolDestroy(pool) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolDestroy(pool, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), NULL))
        goto done;
    begin(run, 72, "virStoragePoolRefresh(pool, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolRefresh(pool, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), NULL))
        goto done;
    begin(run, 73, "virStoragePoolDelete(pool, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolDelete(pool, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 74, "virStoragePoolUndefine(pool) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolUndefine(pool, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 75, "virStoragePoolUndefine(pool) ! VIR_ERR_NO_STORAGE_POOL VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolUndefine(pool, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 49 12"), NULL))
        goto done;
    begin(run, 76, "transient = virStoragePoolCreateXML(conn, another, 0) => StoragePool(\"another\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolCreateXML(conn, "<pool type='dir'>\n  <name>another</name>\n  <uuid>11111111-2222-3333-4444-555555555522</uuid>\n  <target>\n    <path>/another</path>\n  </target>\n</pool>\n", 0, &transient, &run->error))) {
            show_StoragePool(text, transient);
        }
    }
    if (!expected(run, PARTS("StoragePool(\"another\")"), NULL))
        goto done;
    begin(run, 77, "virStoragePoolIsPersistent(transient) => false");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolIsPersistent(transient, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
    begin(run, 78, "virStoragePoolDefineXML(conn, \"<pool><name>untyped</name></pool>\", 0) ! VIR_ERR_XML_ERROR VIR_FROM_XML");
    {
        virStoragePoolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolDefineXML(conn, "<pool><name>untyped</name></pool>", 0, &out_return, &run->error))) {
            show_StoragePool(text, out_return);
        }
        free_StoragePool(out_return);
    }
    if (!expected(run, PARTS("! 27 5"), NULL))
        goto done;
    begin(run, 79, "virStoragePoolDefineXML(conn, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_STORAGE");
    {
        virStoragePoolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolDefineXML(conn, "nonsense", 0, &out_return, &run->error))) {
            show_StoragePool(text, out_return);
        }
        free_StoragePool(out_return);
    }
    if (!expected(run, PARTS("! 35 18"), NULL))
        goto done;
 done:
    free_StoragePool(pool);
    free_StoragePool(transient);
    (void)conn;
}

/* What pools could be made of. */
static void
case_pool_sources(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 85, "virConnectFindStoragePoolSources(conn, \"logical\", null, 0) => \"<sources>\\n  <source>\\n    <device path='/dev/sda20'/>\\n    <name>testvg1</name>\\n    <format type='lvm2'/>\\n  </source>\\n  <source>\\n    <device path='/dev/sda21'/>\\n    <name>testvg2</name>\\n    <format type='lvm2'/>\\n  </source>\\n</sources>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectFindStoragePoolSources(conn, "logical", NULL, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<sources>\\n  <source>\\n    <device path='/dev/sda20'/>\\n    <name>testvg1</name>\\n    <format type='lvm2'/>\\n  </source>\\n  <source>\\n    <device path='/dev/sda21'/>\\n    <name>testvg2</name>\\n    <format type='lvm2'/>\\n  </source>\\n</sources>\\n\""), NULL))
        goto done;
    begin(run, 86, "virConnectFindStoragePoolSources(conn, \"netfs\", \"<source><host name='localhost'/></source>\", 0) => \"<sources>\\n  <source>\\n    <host name='localhost'/>\\n    <dir path='/testshare'/>\\n    <format type='nfs'/>\\n  </source>\\n</sources>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectFindStoragePoolSources(conn, "netfs", "<source><host name='localhost'/></source>", 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<sources>\\n  <source>\\n    <host name='localhost'/>\\n    <dir path='/testshare'/>\\n    <format type='nfs'/>\\n  </source>\\n</sources>\\n\""), NULL))
        goto done;
    begin(run, 87, "virConnectFindStoragePoolSources(conn, \"nonsense\", null, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_TEST");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectFindStoragePoolSources(conn, "nonsense", NULL, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 3 12"), NULL))
        goto done;
 done:
    (void)conn;
}

/* By name, key and path, and in lists. */
static void
case_volumes_are_found(struct run *run)
{
    virConnectPtr conn = run->conn;
    virStoragePoolPtr pool = NULL;
    virStorageVolPtr vol = NULL;

    begin(run, 94, "pool = virStoragePoolLookupByName(conn, \"images\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByName(conn, "images", &pool, &run->error))) {
            show_StoragePool(text, pool);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 95, "vol = virStorageVolLookupByName(pool, \"disk\") => StorageVol(\"disk\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolLookupByName(pool, "disk", &vol, &run->error))) {
            show_StorageVol(text, vol);
        }
    }
    if (!expected(run, PARTS("StorageVol(\"disk\")"), NULL))
        goto done;
    begin(run, 96, "virStorageVolLookupByKey(conn, \"/images/disk\") => StorageVol(\"disk\")");
    {
        virStorageVolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolLookupByKey(conn, "/images/disk", &out_return, &run->error))) {
            show_StorageVol(text, out_return);
        }
        free_StorageVol(out_return);
    }
    if (!expected(run, PARTS("StorageVol(\"disk\")"), NULL))
        goto done;
    begin(run, 97, "virStorageVolLookupByPath(conn, \"/images/disk\") => StorageVol(\"disk\")");
    {
        virStorageVolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolLookupByPath(conn, "/images/disk", &out_return, &run->error))) {
            show_StorageVol(text, out_return);
        }
        free_StorageVol(out_return);
    }
    if (!expected(run, PARTS("StorageVol(\"disk\")"), NULL))
        goto done;
    begin(run, 98, "virStorageVolGetName(vol) => \"disk\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolGetName(vol, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"disk\""), NULL))
        goto done;
    begin(run, 99, "virStorageVolGetKey(vol) => \"/images/disk\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolGetKey(vol, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"/images/disk\""), NULL))
        goto done;
    begin(run, 100, "virStorageVolGetPath(vol) => \"/images/disk\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolGetPath(vol, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"/images/disk\""), NULL))
        goto done;
    begin(run, 101, "virStorageVolGetConnect(vol) => Connect");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolGetConnect(vol, &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("Connect"), NULL))
        goto done;
    begin(run, 102, "virStorageVolGetInfo(vol) => {type: 0, capacity: 2000000, allocation: 2000000}");
    {
        virStorageVolInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolGetInfo(vol, &out_info, &run->error))) {
            show_StorageVolInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("{type: 0, capacity: 2000000, allocation: 2000000}"), NULL))
        goto done;
    begin(run, 103, "virStorageVolGetInfoFlags(vol, 0) => {type: 0, capacity: 2000000, allocation: 2000000}");
    {
        virStorageVolInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolGetInfoFlags(vol, 0, &out_info, &run->error))) {
            show_StorageVolInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("{type: 0, capacity: 2000000, allocation: 2000000}"), PARTS("! 3 18")))
        goto done;
    begin(run, 105, "virStorageVolGetXMLDesc(vol, 0) => \"<volume type='file'>\\n  <name>disk</name>\\n  <key>/images/disk</key>\\n  <capacity unit='bytes'>2000000</capacity>\\n  <allocation unit='bytes'>2000000</allocation>\\n  <target>\\n    <path>/images/disk</path>\\n    <format type='raw'/>\\n  </target>\\n</volume>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolGetXMLDesc(vol, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<volume type='file'>\\n  <name>disk</name>\\n  <key>/images/disk</key>\\n  <capacity unit='bytes'>2000000</capacity>\\n  <allocation unit='bytes'>2000000</allocation>\\n  <target>\\n    <path>/images/disk</path>\\n    <format type='raw'/>\\n  </target>\\n</volume>\\n\""), NULL))
        goto done;
    begin(run, 106, "virStoragePoolNumOfVolumes(pool) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolNumOfVolumes(pool, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 107, "virStoragePoolListVolumes(pool) => [\"disk\"]");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolListVolumes(pool, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[\"disk\"]"), NULL))
        goto done;
    begin(run, 108, "virStoragePoolListAllVolumes(pool, 0) => [StorageVol(\"disk\")]");
    {
        virStorageVolPtr *out_vols = NULL;
        size_t n_out_vols = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolListAllVolumes(pool, 0, &out_vols, &n_out_vols, &run->error))) {
            SHOW_EACH(n_out_vols, show_StorageVol(text, out_vols[i]));
        }
        polyvirt_free_objects_StorageVol(out_vols, n_out_vols);
    }
    if (!expected(run, PARTS("[StorageVol(\"disk\")]"), NULL))
        goto done;
    begin(run, 109, "virStorageVolLookupByName(pool, \"nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST");
    {
        virStorageVolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolLookupByName(pool, "nonsense", &out_return, &run->error))) {
            show_StorageVol(text, out_return);
        }
        free_StorageVol(out_return);
    }
    if (!expected(run, PARTS("! 50 12"), NULL))
        goto done;
    begin(run, 110, "virStorageVolLookupByKey(conn, \"/nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST");
    {
        virStorageVolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolLookupByKey(conn, "/nonsense", &out_return, &run->error))) {
            show_StorageVol(text, out_return);
        }
        free_StorageVol(out_return);
    }
    if (!expected(run, PARTS("! 50 12"), NULL))
        goto done;
    begin(run, 111, "virStorageVolLookupByPath(conn, \"/nonsense\") ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST");
    {
        virStorageVolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolLookupByPath(conn, "/nonsense", &out_return, &run->error))) {
            show_StorageVol(text, out_return);
        }
        free_StorageVol(out_return);
    }
    if (!expected(run, PARTS("! 50 12"), NULL))
        goto done;
 done:
    free_StoragePool(pool);
    free_StorageVol(vol);
    (void)conn;
}

/* Made, copied, deleted. */
static void
case_volumes_live(struct run *run)
{
    virConnectPtr conn = run->conn;
    virStoragePoolPtr pool = NULL;
    virStorageVolPtr vol = NULL;
    virStorageVolPtr other = NULL;

    begin(run, 117, "pool = virStoragePoolLookupByName(conn, \"images\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByName(conn, "images", &pool, &run->error))) {
            show_StoragePool(text, pool);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 118, "vol = virStorageVolCreateXML(pool, volume, 0) => StorageVol(\"data\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolCreateXML(pool, "<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", 0, &vol, &run->error))) {
            show_StorageVol(text, vol);
        }
    }
    if (!expected(run, PARTS("StorageVol(\"data\")"), NULL))
        goto done;
    begin(run, 119, "virStorageVolGetInfo(vol) => {type: 0, capacity: 1000000, allocation: 50000}");
    {
        virStorageVolInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolGetInfo(vol, &out_info, &run->error))) {
            show_StorageVolInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("{type: 0, capacity: 1000000, allocation: 50000}"), NULL))
        goto done;
    begin(run, 120, "virStorageVolCreateXML(pool, volume, 0) ! VIR_ERR_OPERATION_FAILED VIR_FROM_TEST");
    {
        virStorageVolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolCreateXML(pool, "<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", 0, &out_return, &run->error))) {
            show_StorageVol(text, out_return);
        }
        free_StorageVol(out_return);
    }
    if (!expected(run, PARTS("! 9 12"), NULL))
        goto done;
    begin(run, 121, "other = virStorageVolCreateXMLFrom(pool, copy, vol, 0) => StorageVol(\"copy\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolCreateXMLFrom(pool, "<volume>\n  <name>copy</name>\n  <capacity unit='bytes'>2000000</capacity>\n</volume>\n", vol, 0, &other, &run->error))) {
            show_StorageVol(text, other);
        }
    }
    if (!expected(run, PARTS("StorageVol(\"copy\")"), NULL))
        goto done;
    begin(run, 122, "virStoragePoolNumOfVolumes(pool) => 3");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolNumOfVolumes(pool, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("3"), NULL))
        goto done;
    begin(run, 123, "virStorageVolDelete(other, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolDelete(other, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 124, "virStorageVolDelete(other, 0) ! VIR_ERR_NO_STORAGE_VOL VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolDelete(other, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 50 12"), NULL))
        goto done;
    begin(run, 125, "virStorageVolDelete(vol, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolDelete(vol, 1000000, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 126, "virStorageVolCreateXML(pool, \"nonsense\", 0) ! VIR_ERR_XML_DETAIL VIR_FROM_STORAGE");
    {
        virStorageVolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolCreateXML(pool, "nonsense", 0, &out_return, &run->error))) {
            show_StorageVol(text, out_return);
        }
        free_StorageVol(out_return);
    }
    if (!expected(run, PARTS("! 35 18"), NULL))
        goto done;
    begin(run, 127, "virStorageVolCreateXML(pool, \"<volume><name>huge</name><capacity unit='EiB'>8</capacity></volume>\", 0) ! VIR_ERR_OVERFLOW VIR_FROM_NONE");
    {
        virStorageVolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolCreateXML(pool, "<volume><name>huge</name><capacity unit='EiB'>8</capacity></volume>", 0, &out_return, &run->error))) {
            show_StorageVol(text, out_return);
        }
        free_StorageVol(out_return);
    }
    if (!expected(run, PARTS("! 82 0"), NULL))
        goto done;
 done:
    free_StoragePool(pool);
    free_StorageVol(vol);
    free_StorageVol(other);
    (void)conn;
}

/* Wiped and resized. */
static void
case_volumes_change(struct run *run)
{
    virConnectPtr conn = run->conn;
    virStoragePoolPtr pool = NULL;
    virStorageVolPtr vol = NULL;

    begin(run, 134, "pool = virStoragePoolLookupByName(conn, \"images\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByName(conn, "images", &pool, &run->error))) {
            show_StoragePool(text, pool);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 135, "vol = virStorageVolLookupByName(pool, \"disk\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolLookupByName(pool, "disk", &vol, &run->error))) {
            show_StorageVol(text, vol);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 136, "virStorageVolResize(vol, 4000000, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolResize(vol, 4000000, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 18")))
        goto done;
    begin(run, 138, "virStorageVolWipe(vol, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolWipe(vol, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 18")))
        goto done;
    begin(run, 140, "virStorageVolWipePattern(vol, VIR_STORAGE_VOL_WIPE_ALG_ZERO, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolWipePattern(vol, VIR_STORAGE_VOL_WIPE_ALG_ZERO, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 18")))
        goto done;
 done:
    free_StoragePool(pool);
    free_StorageVol(vol);
    (void)conn;
}

/* Bytes of a volume, through a stream. */
static void
case_volume_bytes(struct run *run)
{
    virConnectPtr conn = run->conn;
    virStoragePoolPtr pool = NULL;
    virStorageVolPtr vol = NULL;
    virStreamPtr up = NULL;
    virStreamPtr down = NULL;

    begin(run, 148, "pool = virStoragePoolLookupByName(conn, \"images\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByName(conn, "images", &pool, &run->error))) {
            show_StoragePool(text, pool);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 149, "vol = virStorageVolLookupByName(pool, \"disk\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolLookupByName(pool, "disk", &vol, &run->error))) {
            show_StorageVol(text, vol);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 150, "up = virStreamNew(conn, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 0, &up, &run->error))) {
            show_Stream(text, up);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 151, "virStorageVolUpload(vol, up, 0, 5, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolUpload(vol, up, 0, 5, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 18")))
        goto done;
    begin(run, 153, "down = virStreamNew(conn, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 0, &down, &run->error))) {
            show_Stream(text, down);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 154, "virStorageVolDownload(vol, down, 0, 5, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolDownload(vol, down, 0, 5, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 18")))
        goto done;
 done:
    free_StoragePool(pool);
    free_StorageVol(vol);
    free_Stream(up);
    free_Stream(down);
    (void)conn;
}

/* What goes up comes down again. */
static void
case_volume_bytes_up_and_down(struct run *run)
{
    virConnectPtr conn = run->conn;
    virStoragePoolPtr pool = NULL;
    virStorageVolPtr vol = NULL;
    virStreamPtr up = NULL;
    virStreamPtr down = NULL;
    virStreamPtr parts = NULL;
    virStreamPtr back = NULL;

    begin(run, 162, "pool = virStoragePoolLookupByName(conn, \"images\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByName(conn, "images", &pool, &run->error))) {
            show_StoragePool(text, pool);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 163, "vol = virStorageVolCreateXML(pool, volume, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolCreateXML(pool, "<volume>\n  <name>data</name>\n  <capacity unit='bytes'>1000000</capacity>\n  <allocation unit='bytes'>50000</allocation>\n</volume>\n", 0, &vol, &run->error))) {
            show_StorageVol(text, vol);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 164, "up = virStreamNew(conn, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 0, &up, &run->error))) {
            show_Stream(text, up);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 165, "virStorageVolUpload(vol, up, 0, 5, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolUpload(vol, up, 0, 5, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 18")))
        goto done;
    begin(run, 167, "send up x'00ff27800a' => ok");
    {
        send_all(run, up, (const unsigned char[]){0x00, 0xff, 0x27, 0x80, 0x0a}, 5);
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 38")))
        goto done;
    begin(run, 169, "virStreamFinish(up) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamFinish(up, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 38")))
        goto done;
    begin(run, 171, "down = virStreamNew(conn, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 0, &down, &run->error))) {
            show_Stream(text, down);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 172, "virStorageVolDownload(vol, down, 1, 3, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolDownload(vol, down, 1, 3, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 18")))
        goto done;
    begin(run, 174, "receive down => x'ff2780'");
    {
        receive_all(run, down);
    }
    if (!expected(run, PARTS("x'ff2780'"), PARTS("! 3 38")))
        goto done;
    begin(run, 176, "virStreamFinish(down) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamFinish(down, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 38")))
        goto done;
    begin(run, 178, "parts = virStreamNew(conn, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 0, &parts, &run->error))) {
            show_Stream(text, parts);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 179, "virStorageVolUpload(vol, parts, 0, 4, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolUpload(vol, parts, 0, 4, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 18")))
        goto done;
    begin(run, 181, "virStreamSend(parts, x'0102') => 2");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamSend(parts, (const unsigned char[]){0x01, 0x02}, 2, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("2"), PARTS("! 3 38")))
        goto done;
    begin(run, 183, "virStreamSend(parts, x'0304') => 2");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamSend(parts, (const unsigned char[]){0x03, 0x04}, 2, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("2"), PARTS("! 3 38")))
        goto done;
    begin(run, 185, "virStreamFinish(parts) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamFinish(parts, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 38")))
        goto done;
    begin(run, 187, "back = virStreamNew(conn, 0)");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamNew(conn, 0, &back, &run->error))) {
            show_Stream(text, back);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 188, "virStorageVolDownload(vol, back, 0, 5, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolDownload(vol, back, 0, 5, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 18")))
        goto done;
    begin(run, 190, "virStreamRecv(back, 4) => (4, x'01020304')");
    {
        int out_return = 0;
        unsigned char *out_data = NULL;
        size_t n_out_data = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamRecv(back, 4, &out_return, &out_data, &n_out_data, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            show_bytes(text, out_data, n_out_data);
            show(text, ")");
        }
        free(out_data);
    }
    if (!expected(run, PARTS("(4, x'01020304')"), PARTS("! 3 38")))
        goto done;
    begin(run, 192, "virStreamRecv(back, 4) => (1, x'0a')");
    {
        int out_return = 0;
        unsigned char *out_data = NULL;
        size_t n_out_data = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamRecv(back, 4, &out_return, &out_data, &n_out_data, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            show_bytes(text, out_data, n_out_data);
            show(text, ")");
        }
        free(out_data);
    }
    if (!expected(run, PARTS("(1, x'0a')"), PARTS("! 3 38")))
        goto done;
    begin(run, 194, "virStreamRecv(back, 4) => (0, x'')");
    {
        int out_return = 0;
        unsigned char *out_data = NULL;
        size_t n_out_data = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamRecv(back, 4, &out_return, &out_data, &n_out_data, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            show_bytes(text, out_data, n_out_data);
            show(text, ")");
        }
        free(out_data);
    }
    if (!expected(run, PARTS("(0, x'')"), PARTS("! 3 38")))
        goto done;
    begin(run, 196, "virStreamAbort(back) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStreamAbort(back, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
 done:
    free_StoragePool(pool);
    free_StorageVol(vol);
    free_Stream(up);
    free_Stream(down);
    free_Stream(parts);
    free_Stream(back);
    (void)conn;
}

/* Lists are whole, however long they are. */
static void
case_many_volumes(struct run *run)
{
    virConnectPtr conn = run->conn;
    virStoragePoolPtr pool = NULL;

    begin(run, 203, "pool = virStoragePoolLookupByName(conn, \"images\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByName(conn, "images", &pool, &run->error))) {
            show_StoragePool(text, pool);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 204, "virStoragePoolNumOfVolumes(pool) => 70");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolNumOfVolumes(pool, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("70"), NULL))
        goto done;
    begin(run, 205, "virStoragePoolListVolumes(pool) => [ _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, ]");
    {
        char **out_names = NULL;
        size_t n_out_names = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolListVolumes(pool, &out_names, &n_out_names, &run->error))) {
            SHOW_EACH(n_out_names, show_text(text, out_names[i]));
        }
        polyvirt_free_texts(out_names, n_out_names);
    }
    if (!expected(run, PARTS("[", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", "]"), NULL))
        goto done;
    begin(run, 214, "virStoragePoolListAllVolumes(pool, 0) => [ _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, _, ]");
    {
        virStorageVolPtr *out_vols = NULL;
        size_t n_out_vols = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolListAllVolumes(pool, 0, &out_vols, &n_out_vols, &run->error))) {
            SHOW_EACH(n_out_vols, show_StorageVol(text, out_vols[i]));
        }
        polyvirt_free_objects_StorageVol(out_vols, n_out_vols);
    }
    if (!expected(run, PARTS("[", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", ", "]"), NULL))
        goto done;
    begin(run, 223, "virStorageVolLookupByName(pool, \"volume69\") => StorageVol(\"volume69\")");
    {
        virStorageVolPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStorageVolLookupByName(pool, "volume69", &out_return, &run->error))) {
            show_StorageVol(text, out_return);
        }
        free_StorageVol(out_return);
    }
    if (!expected(run, PARTS("StorageVol(\"volume69\")"), NULL))
        goto done;
 done:
    free_StoragePool(pool);
    (void)conn;
}

const struct test_case cases_storage[] = {
    {"storage", "pools_are_found", "test://{hosts}/node.xml", 0, 1, 4001000, 0, NULL, case_pools_are_found},
    {"storage", "pools_live", "test://{hosts}/node.xml", 0, 1, 7003, 0, NULL, case_pools_live},
    {"storage", "pool_sources", "test://{hosts}/node.xml", 0, 1, 4005, 0, NULL, case_pool_sources},
    {"storage", "volumes_are_found", "test://{hosts}/node.xml", 0, 1, 3000000, 0, NULL, case_volumes_are_found},
    {"storage", "volumes_live", "test://{hosts}/node.xml", 0, 1, 6004, 0, NULL, case_volumes_live},
    {"storage", "volumes_change", "test://{hosts}/node.xml", 0, 1, 9010, 0, NULL, case_volumes_change},
    {"storage", "volume_bytes", "test://{hosts}/node.xml", 0, 1, 9000, 0, NULL, case_volume_bytes},
    {"storage", "volume_bytes_up_and_down", "test://{hosts}/node.xml", 0, 1, 9000, 0, NULL, case_volume_bytes_up_and_down},
    {"storage", "many_volumes", "test://{hosts}/many.xml", 0, 1, 10002, 0, NULL, case_many_volumes},
    {0},
};
