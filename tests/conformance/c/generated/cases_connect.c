/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: connect. */
#include "../runtime.h"
#include "shows.h"

/* A connection tells its driver, URI and host. */
static void
case_connection_is_known(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 20, "virConnectGetType(conn) => \"TEST\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetType(conn, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"TEST\""), NULL))
        goto done;
    begin(run, 21, "virConnectGetURI(conn) => \"test://\\*/node.xml\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetURI(conn, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"test://", "/node.xml\""), NULL))
        goto done;
    begin(run, 22, "virConnectGetVersion(conn) => 2");
    {
        unsigned long out_hvVer = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetVersion(conn, &out_hvVer, &run->error))) {
            show_unsigned(text, out_hvVer);
        }
    }
    if (!expected(run, PARTS("2"), NULL))
        goto done;
    begin(run, 23, "virConnectGetLibVersion(conn) => _");
    {
        unsigned long out_libVer = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetLibVersion(conn, &out_libVer, &run->error))) {
            show_unsigned(text, out_libVer);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 24, "virConnectGetHostname(conn) => _");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetHostname(conn, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 25, "virConnectIsAlive(conn) => true");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectIsAlive(conn, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 26, "virConnectIsSecure(conn) => true");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectIsSecure(conn, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 27, "virConnectIsEncrypted(conn) => false");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectIsEncrypted(conn, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("false"), NULL))
        goto done;
 done:
    (void)conn;
}

/* All openings of the default host tell the same URI. */
static void
case_default_uri(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 34, "virConnectGetURI(conn) => \"test:///default\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetURI(conn, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"test:///default\""), NULL))
        goto done;
 done:
    (void)conn;
}

/* The library is told without a connection. */
static void
case_library_version(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 41, "virInitialize() => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInitialize(&run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 42, "virGetVersion(null) => _");
    {
        unsigned long out_libVer = 0;
        unsigned long out_typeVer = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virGetVersion(NULL, &out_libVer, &out_typeVer, &run->error))) {
            show(text, "(");
            show_unsigned(text, out_libVer);
            show(text, ", ");
            show_unsigned(text, out_typeVer);
            show(text, ")");
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    (void)conn;
}

/* What is opened can be closed, and nothing that is wrong is opened. */
static void
case_open_and_close(struct run *run)
{
    virConnectPtr conn = run->conn;
    virConnectPtr host = NULL;

    begin(run, 50, "host = virConnectOpen(\"test://{hosts}/node.xml\") => Connect");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectOpen(filled(run, "test://{hosts}/node.xml"), &host, &run->error))) {
            show_Connect(text, host);
        }
    }
    if (!expected(run, PARTS("Connect"), NULL))
        goto done;
    begin(run, 51, "virConnectNumOfDomains(host) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectNumOfDomains(host, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 52, "virConnectClose(host) => _");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectClose(host, &out_return, &run->error))) {
            show_signed(text, out_return);
            host = NULL;
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 53, "virConnectOpen(\"test://{hosts}/nowhere.xml\") ! VIR_ERR_XML_ERROR VIR_FROM_TEST");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectOpen(filled(run, "test://{hosts}/nowhere.xml"), &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("! 27 12"), NULL))
        goto done;
    begin(run, 54, "virConnectOpen(\"nonsense:///\") ! VIR_ERR_NO_CONNECT VIR_FROM_NONE");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectOpen("nonsense:///", &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("! 5 0"), PARTS("! 38 7")))
        goto done;
    begin(run, 56, "virConnectOpen(\"test://\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectOpen("test://", &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 57, "virConnectOpen(\"test:///\") ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectOpen("test:///", &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    (void)conn;
}

/* A host that asks who is there is told, and refuses strangers. */
static void
case_open_with_credentials(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 64, "virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"admin\", VIR_CRED_PASSPHRASE: \"secret\"}, 0) => Connect");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectOpenAuth(filled(run, "test://{hosts}/guarded.xml"), credentials(run, (struct credential[]){{VIR_CRED_AUTHNAME, "admin"}, {VIR_CRED_PASSPHRASE, "secret"}}, 2), 0, &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("Connect"), NULL))
        goto done;
    begin(run, 65, "virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"admin\", VIR_CRED_PASSPHRASE: \"wrong\"}, 0) ! VIR_ERR_AUTH_FAILED VIR_FROM_TEST");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectOpenAuth(filled(run, "test://{hosts}/guarded.xml"), credentials(run, (struct credential[]){{VIR_CRED_AUTHNAME, "admin"}, {VIR_CRED_PASSPHRASE, "wrong"}}, 2), 0, &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("! 45 12"), NULL))
        goto done;
    begin(run, 66, "virConnectOpenAuth(\"test://{hosts}/guarded.xml\", {VIR_CRED_AUTHNAME: \"stranger\", VIR_CRED_PASSPHRASE: \"secret\"}, 0) ! VIR_ERR_AUTH_FAILED VIR_FROM_TEST");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectOpenAuth(filled(run, "test://{hosts}/guarded.xml"), credentials(run, (struct credential[]){{VIR_CRED_AUTHNAME, "stranger"}, {VIR_CRED_PASSPHRASE, "secret"}}, 2), 0, &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("! 45 12"), NULL))
        goto done;
    begin(run, 67, "virConnectOpen(\"test://{hosts}/guarded.xml\") ! VIR_ERR_INVALID_ARG VIR_FROM_AUTH");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectOpen(filled(run, "test://{hosts}/guarded.xml"), &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("! 8 46"), NULL))
        goto done;
    begin(run, 68, "virConnectOpenAuth(\"test://{hosts}/node.xml\", {VIR_CRED_AUTHNAME: \"nobody\"}, 0) => Connect");
    {
        virConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectOpenAuth(filled(run, "test://{hosts}/node.xml"), credentials(run, (struct credential[]){{VIR_CRED_AUTHNAME, "nobody"}}, 1), 0, &out_return, &run->error))) {
            show_Connect(text, out_return);
        }
        free_Connect(out_return);
    }
    if (!expected(run, PARTS("Connect"), NULL))
        goto done;
 done:
    (void)conn;
}

/* A read-only connection reads, and changes nothing. */
static void
case_open_read_only(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virNetworkPtr net = NULL;
    virStoragePoolPtr pool = NULL;
    virInterfacePtr iface = NULL;

    begin(run, 75, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 76, "virDomainGetInfo(dom) => {state: 1, maxMem: _, memory: _, nrVirtCpu: _, cpuTime: _}");
    {
        virDomainInfo out_info = {0};
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetInfo(dom, &out_info, &run->error))) {
            show_DomainInfo(text, &out_info);
        }
    }
    if (!expected(run, PARTS("{state: 1, maxMem: ", ", memory: ", ", nrVirtCpu: ", ", cpuTime: ", "}"), NULL))
        goto done;
    begin(run, 77, "virDomainDestroy(dom) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDestroy(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 29 20"), NULL))
        goto done;
    begin(run, 78, "virDomainSetMemory(dom, 1024) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetMemory(dom, 1024, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 29 20"), NULL))
        goto done;
    begin(run, 79, "virDomainDefineXML(conn, \"<domain/>\") ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN");
    {
        virDomainPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainDefineXML(conn, "<domain/>", &out_return, &run->error))) {
            show_Domain(text, out_return);
        }
        free_Domain(out_return);
    }
    if (!expected(run, PARTS("! 29 20"), NULL))
        goto done;
    begin(run, 80, "virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_SECURE) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetXMLDesc(dom, VIR_DOMAIN_XML_SECURE, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 29 20"), NULL))
        goto done;
    begin(run, 81, "net = virNetworkLookupByName(conn, \"lan\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkLookupByName(conn, "lan", &net, &run->error))) {
            show_Network(text, net);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 82, "virNetworkDestroy(net) ! VIR_ERR_OPERATION_DENIED VIR_FROM_NETWORK");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virNetworkDestroy(net, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 29 19"), NULL))
        goto done;
    begin(run, 83, "pool = virStoragePoolLookupByName(conn, \"images\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolLookupByName(conn, "images", &pool, &run->error))) {
            show_StoragePool(text, pool);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 84, "virStoragePoolDestroy(pool) ! VIR_ERR_OPERATION_DENIED VIR_FROM_STORAGE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virStoragePoolDestroy(pool, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 29 18"), NULL))
        goto done;
    begin(run, 85, "iface = virInterfaceLookupByName(conn, \"eth7\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceLookupByName(conn, "eth7", &iface, &run->error))) {
            show_Interface(text, iface);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 86, "virInterfaceDestroy(iface, 0) ! VIR_ERR_OPERATION_DENIED VIR_FROM_INTERFACE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virInterfaceDestroy(iface, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 29 26"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_Network(net);
    free_StoragePool(pool);
    free_Interface(iface);
    (void)conn;
}

/* The function for it does the same. */
static void
case_open_read_only_again(struct run *run)
{
    virConnectPtr conn = run->conn;
    virConnectPtr host = NULL;
    virDomainPtr dom = NULL;

    begin(run, 93, "host = virConnectOpenReadOnly(\"test://{hosts}/node.xml\") => Connect");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectOpenReadOnly(filled(run, "test://{hosts}/node.xml"), &host, &run->error))) {
            show_Connect(text, host);
        }
    }
    if (!expected(run, PARTS("Connect"), NULL))
        goto done;
    begin(run, 94, "dom = virDomainLookupByName(host, \"web\") => Domain(\"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(host, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("Domain(\"web\")"), NULL))
        goto done;
    begin(run, 95, "virDomainSuspend(dom) ! VIR_ERR_OPERATION_DENIED VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSuspend(dom, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 29 20"), NULL))
        goto done;
 done:
    free_Connect(host);
    free_Domain(dom);
    (void)conn;
}

/* There is nothing to keep alive without a daemon. */
static void
case_keep_alive(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 101, "virConnectSetKeepAlive(conn, 5, 3) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectSetKeepAlive(conn, 5, 3, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
 done:
    (void)conn;
}

/* Nobody can say who a test connection is. */
static void
case_identity(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 107, "virConnectSetIdentity(conn, {user-name: \"me\", process-id: 17}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectSetIdentity(conn, (virTypedParameter[]){param_string("user-name", "me"), param_i64("process-id", 17)}, 2, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
    begin(run, 108, "virConnectSetIdentity(conn, {\"unix-user-name\": \"me\"}, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectSetIdentity(conn, (virTypedParameter[]){param_string("unix-user-name", "me")}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
 done:
    (void)conn;
}

/* The most processors that a domain may have. */
static void
case_virtual_processors_at_most(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 114, "virConnectGetMaxVcpus(conn, null) => 32");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetMaxVcpus(conn, NULL, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("32"), NULL))
        goto done;
    begin(run, 115, "virConnectGetMaxVcpus(conn, \"test\") => 32");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetMaxVcpus(conn, "test", &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("32"), NULL))
        goto done;
 done:
    (void)conn;
}

/* Capabilities are documents. */
static void
case_capabilities(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 122, "virConnectGetCapabilities(conn) => \"<capabilities>\\*</capabilities>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetCapabilities(conn, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<capabilities>", "</capabilities>\\n\""), NULL))
        goto done;
    begin(run, 123, "virConnectGetDomainCapabilities(conn, null, null, null, null, 0) => \"<domainCapabilities>\\n\\*</domainCapabilities>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetDomainCapabilities(conn, NULL, NULL, NULL, NULL, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<domainCapabilities>\\n", "</domainCapabilities>\\n\""), PARTS("! 3 20")))
        goto done;
    begin(run, 125, "virConnectGetDomainCapabilities(conn, null, \"x86_64\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetDomainCapabilities(conn, NULL, "x86_64", NULL, NULL, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 8 12"), PARTS("! 3 20")))
        goto done;
    begin(run, 127, "virConnectGetDomainCapabilities(conn, null, \"nonsense\", null, null, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetDomainCapabilities(conn, NULL, "nonsense", NULL, NULL, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 8 12"), PARTS("! 3 20")))
        goto done;
    begin(run, 129, "virConnectGetDomainCapabilities(conn, null, null, null, null, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetDomainCapabilities(conn, NULL, NULL, NULL, NULL, 1, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 8 12"), PARTS("! 3 20")))
        goto done;
    begin(run, 131, "virConnectGetStoragePoolCapabilities(conn, 0) => \"<storagepoolCapabilities>\\n\\*</storagepoolCapabilities>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetStoragePoolCapabilities(conn, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<storagepoolCapabilities>\\n", "</storagepoolCapabilities>\\n\""), PARTS("! 3 18")))
        goto done;
    begin(run, 133, "virConnectGetSysinfo(conn, 0) => \"<sysinfo type='smbios'>\\n  <bios>\\n    <entry name='vendor'>LENOVO</entry>\\n    <entry name='version'>G4ETA1WW (2.61 )</entry>\\n    <entry name='date'>05/07/2014</entry>\\n    <entry name='release'>2.61</entry>\\n  </bios>\\n</sysinfo>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetSysinfo(conn, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<sysinfo type='smbios'>\\n  <bios>\\n    <entry name='vendor'>LENOVO</entry>\\n    <entry name='version'>G4ETA1WW (2.61 )</entry>\\n    <entry name='date'>05/07/2014</entry>\\n    <entry name='release'>2.61</entry>\\n  </bios>\\n</sysinfo>\\n\""), NULL))
        goto done;
    begin(run, 134, "virConnectGetSysinfo(conn, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetSysinfo(conn, 1, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    (void)conn;
}

/* Models are known by architecture. */
static void
case_processor_models(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 140, "virConnectGetCPUModelNames(conn, \"x86_64\", 0) => [\"\\*\", _]");
    {
        char **out_models = NULL;
        size_t n_out_models = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetCPUModelNames(conn, "x86_64", 0, &out_models, &n_out_models, &run->error))) {
            SHOW_EACH(n_out_models, show_text(text, out_models[i]));
        }
        polyvirt_free_texts(out_models, n_out_models);
    }
    if (!expected(run, PARTS("[\"", "\", ", "]"), NULL))
        goto done;
    begin(run, 141, "virConnectGetCPUModelNames(conn, \"s390x\", 0) => []");
    {
        char **out_models = NULL;
        size_t n_out_models = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetCPUModelNames(conn, "s390x", 0, &out_models, &n_out_models, &run->error))) {
            SHOW_EACH(n_out_models, show_text(text, out_models[i]));
        }
        polyvirt_free_texts(out_models, n_out_models);
    }
    if (!expected(run, PARTS("[]"), NULL))
        goto done;
    begin(run, 142, "virConnectGetCPUModelNames(conn, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        char **out_models = NULL;
        size_t n_out_models = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectGetCPUModelNames(conn, "nonsense", 0, &out_models, &n_out_models, &run->error))) {
            SHOW_EACH(n_out_models, show_text(text, out_models[i]));
        }
        polyvirt_free_texts(out_models, n_out_models);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    (void)conn;
}

/* The test driver compares no processors, but finds what several have in common. */
static void
case_processors_compared(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 148, "virConnectCompareCPU(conn, processor, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectCompareCPU(conn, "<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
    begin(run, 149, "virConnectCompareHypervisorCPU(conn, null, null, null, null, processor, 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectCompareHypervisorCPU(conn, NULL, NULL, NULL, NULL, "<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
    begin(run, 150, "virConnectBaselineCPU(conn, [processor, other_processor], 0) => \"<cpu mode='custom' match='exact'>\\n  <model fallback='allow'>pentiumpro</model>\\n  <feature policy='disable' name='apic'/>\\n  <feature policy='disable' name='sse2'/>\\n</cpu>\\n\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectBaselineCPU(conn, (const char *const[]){"<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n", "<cpu>\n  <arch>i686</arch>\n  <model>pentium3</model>\n</cpu>\n"}, 2, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"<cpu mode='custom' match='exact'>\\n  <model fallback='allow'>pentiumpro</model>\\n  <feature policy='disable' name='apic'/>\\n  <feature policy='disable' name='sse2'/>\\n</cpu>\\n\""), NULL))
        goto done;
    begin(run, 151, "virConnectBaselineCPU(conn, [processor], 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectBaselineCPU(conn, (const char *const[]){"<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n"}, 1, 1000000, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 152, "virConnectBaselineCPU(conn, [\"nonsense\"], 0) ! VIR_ERR_XML_DETAIL VIR_FROM_CPU");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectBaselineCPU(conn, (const char *const[]){"nonsense"}, 1, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 35 31"), NULL))
        goto done;
    begin(run, 153, "virConnectBaselineHypervisorCPU(conn, null, null, null, null, [processor], 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectBaselineHypervisorCPU(conn, NULL, NULL, NULL, NULL, (const char *const[]){"<cpu>\n  <arch>i686</arch>\n  <model>qemu32</model>\n</cpu>\n"}, 1, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
 done:
    (void)conn;
}

/* No other form of a domain's document is known. */
static void
case_native_configuration(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 159, "virConnectDomainXMLFromNative(conn, \"qemu-argv\", \"qemu\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectDomainXMLFromNative(conn, "qemu-argv", "qemu", 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
    begin(run, 160, "virConnectDomainXMLToNative(conn, \"qemu-argv\", \"<domain/>\", 0) ! VIR_ERR_NO_SUPPORT VIR_FROM_DOMAIN");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virConnectDomainXMLToNative(conn, "qemu-argv", "<domain/>", 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 3 20"), NULL))
        goto done;
 done:
    (void)conn;
}

const struct test_case cases_connect[] = {
    {"connect", "connection_is_known", "test://{hosts}/node.xml", 0, 1, 9008, 0, NULL, case_connection_is_known},
    {"connect", "default_uri", "test:///default", 0, 1, 3000, 0, NULL, case_default_uri},
    {"connect", "library_version", NULL, 0, 1, 1000, 0, NULL, case_library_version},
    {"connect", "open_and_close", NULL, 0, 1, 3, 0, NULL, case_open_and_close},
    {"connect", "open_with_credentials", NULL, 0, 1, 4000, 0, NULL, case_open_with_credentials},
    {"connect", "open_read_only", "test://{hosts}/node.xml", 1, 1, 6004, 0, NULL, case_open_read_only},
    {"connect", "open_read_only_again", NULL, 0, 1, 3, 0, NULL, case_open_read_only_again},
    {"connect", "keep_alive", "test://{hosts}/node.xml", 0, 1, 9008, 0, NULL, case_keep_alive},
    {"connect", "identity", "test://{hosts}/node.xml", 0, 1, 5008000, 0, NULL, case_identity},
    {"connect", "virtual_processors_at_most", "test://{hosts}/node.xml", 0, 1, 2001, 0, NULL, case_virtual_processors_at_most},
    {"connect", "capabilities", "test://{hosts}/node.xml", 0, 1, 5002000, 0, NULL, case_capabilities},
    {"connect", "processor_models", "test://{hosts}/node.xml", 0, 1, 1001003, 0, NULL, case_processor_models},
    {"connect", "processors_compared", "test://{hosts}/node.xml", 0, 1, 4004000, 0, NULL, case_processors_compared},
    {"connect", "native_configuration", "test://{hosts}/node.xml", 0, 1, 6004, 0, NULL, case_native_configuration},
    {0},
};
