/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: domain-guest. */
#include "../runtime.h"
#include "shows.h"

/* A guest that sleeps and wakes up. */
static void
case_guest_sleep(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 7, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 8, "virDomainPMSuspendForDuration(dom, VIR_NODE_SUSPEND_TARGET_MEM, 0, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainPMSuspendForDuration(dom, VIR_NODE_SUSPEND_TARGET_MEM, 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 10, "virDomainPMWakeup(dom, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainPMWakeup(dom, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* What the guest calls itself. */
static void
case_guest_hostname(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virDomainPtr off = NULL;

    begin(run, 17, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 18, "virDomainGetHostname(dom, 0) => \"webhost\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetHostname(dom, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"webhost\""), NULL))
        goto done;
    begin(run, 19, "virDomainGetHostname(dom, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetHostname(dom, 1000000, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 20, "off = virDomainLookupByName(conn, \"off\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &off, &run->error))) {
            show_Domain(text, off);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 21, "virDomainGetHostname(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetHostname(off, 0, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("! 55 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_Domain(off);
    (void)conn;
}

/* A signal to a process of the guest. */
static void
case_guest_signal(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 27, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 28, "virDomainSendProcessSignal(dom, 1, VIR_DOMAIN_PROCESS_SIGNAL_TERM, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSendProcessSignal(dom, 1, VIR_DOMAIN_PROCESS_SIGNAL_TERM, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 29, "virDomainSendProcessSignal(dom, 4711, VIR_DOMAIN_PROCESS_SIGNAL_KILL, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSendProcessSignal(dom, 4711, VIR_DOMAIN_PROCESS_SIGNAL_KILL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 30, "virDomainSendProcessSignal(dom, 1, 1000, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSendProcessSignal(dom, 1, 1000, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* File systems are frozen, thawed, trimmed and listed. */
static void
case_guest_file_systems(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;
    virDomainPtr off = NULL;

    begin(run, 36, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 37, "virDomainFSFreeze(dom, [\"/\"], 0) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainFSFreeze(dom, (const char *const[]){"/"}, 1, 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 38, "virDomainFSFreeze(dom, [\"/nonsense\"], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainFSFreeze(dom, (const char *const[]){"/nonsense"}, 1, 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("! 55 12"), NULL))
        goto done;
    begin(run, 39, "virDomainFSFreeze(dom, [], 0) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainFSFreeze(dom, NULL, 0, 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 40, "virDomainFSThaw(dom, [\"/\"], 0) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainFSThaw(dom, (const char *const[]){"/"}, 1, 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 41, "virDomainFSThaw(dom, [], 0) => 1");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainFSThaw(dom, NULL, 0, 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 42, "virDomainFSTrim(dom, null, 0, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainFSTrim(dom, NULL, 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 43, "virDomainFSTrim(dom, \"/nonsense\", 0, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainFSTrim(dom, "/nonsense", 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 55 12"), NULL))
        goto done;
    begin(run, 44, "virDomainGetFSInfo(dom, 0) => [{mountpoint: \"/\", name: \"vda1\", fstype: \"ext4\", devAlias: [\"vda\"]}, {mountpoint: \"/boot\", name: \"vda2\", fstype: \"ext4\", devAlias: [\"vda\"]}]");
    {
        virDomainFSInfoPtr *out_info = NULL;
        size_t n_out_info = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetFSInfo(dom, 0, &out_info, &n_out_info, &run->error))) {
            SHOW_EACH(n_out_info, show_DomainFSInfo(text, out_info[i]));
        }
        polyvirt_free_records_DomainFSInfo(out_info, n_out_info);
    }
    if (!expected(run, PARTS("[{mountpoint: \"/\", name: \"vda1\", fstype: \"ext4\", devAlias: [\"vda\"]}, {mountpoint: \"/boot\", name: \"vda2\", fstype: \"ext4\", devAlias: [\"vda\"]}]"), NULL))
        goto done;
    begin(run, 45, "virDomainGetFSInfo(dom, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        virDomainFSInfoPtr *out_info = NULL;
        size_t n_out_info = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetFSInfo(dom, 1, &out_info, &n_out_info, &run->error))) {
            SHOW_EACH(n_out_info, show_DomainFSInfo(text, out_info[i]));
        }
        polyvirt_free_records_DomainFSInfo(out_info, n_out_info);
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
    begin(run, 46, "off = virDomainLookupByName(conn, \"off\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "off", &off, &run->error))) {
            show_Domain(text, off);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 47, "virDomainFSFreeze(off, [], 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainFSFreeze(off, NULL, 0, 0, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("! 55 20"), NULL))
        goto done;
    begin(run, 48, "virDomainGetFSInfo(off, 0) ! VIR_ERR_OPERATION_INVALID VIR_FROM_DOMAIN");
    {
        virDomainFSInfoPtr *out_info = NULL;
        size_t n_out_info = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetFSInfo(off, 0, &out_info, &n_out_info, &run->error))) {
            SHOW_EACH(n_out_info, show_DomainFSInfo(text, out_info[i]));
        }
        polyvirt_free_records_DomainFSInfo(out_info, n_out_info);
    }
    if (!expected(run, PARTS("! 55 20"), NULL))
        goto done;
 done:
    free_Domain(dom);
    free_Domain(off);
    (void)conn;
}

/* The guest's clock. */
static void
case_guest_time(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 54, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 55, "virDomainGetTime(dom, 0) => (627319920, 0)");
    {
        long long out_seconds = 0;
        unsigned int out_nseconds = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetTime(dom, 0, &out_seconds, &out_nseconds, &run->error))) {
            show(text, "(");
            show_signed(text, out_seconds);
            show(text, ", ");
            show_unsigned(text, out_nseconds);
            show(text, ")");
        }
    }
    if (!expected(run, PARTS("(627319920, 0)"), NULL))
        goto done;
    begin(run, 56, "virDomainSetTime(dom, 1700000000, 5, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetTime(dom, 1700000000, 5, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 57, "virDomainSetTime(dom, 0, 0, VIR_DOMAIN_TIME_SYNC) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetTime(dom, 0, 0, VIR_DOMAIN_TIME_SYNC, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 58, "virDomainSetTime(dom, 0, 0, 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetTime(dom, 0, 0, 1000000, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* The guest's addresses. */
static void
case_guest_addresses(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 64, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 65, "virDomainInterfaceAddresses(dom, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, 0) => [{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]");
    {
        virDomainInterfacePtr *out_ifaces = NULL;
        size_t n_out_ifaces = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainInterfaceAddresses(dom, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_LEASE, 0, &out_ifaces, &n_out_ifaces, &run->error))) {
            SHOW_EACH(n_out_ifaces, show_DomainInterface(text, out_ifaces[i]));
        }
        polyvirt_free_records_DomainInterface(out_ifaces, n_out_ifaces);
    }
    if (!expected(run, PARTS("[{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]"), NULL))
        goto done;
    begin(run, 66, "virDomainInterfaceAddresses(dom, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, 0) => [{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]");
    {
        virDomainInterfacePtr *out_ifaces = NULL;
        size_t n_out_ifaces = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainInterfaceAddresses(dom, VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, 0, &out_ifaces, &n_out_ifaces, &run->error))) {
            SHOW_EACH(n_out_ifaces, show_DomainInterface(text, out_ifaces[i]));
        }
        polyvirt_free_records_DomainInterface(out_ifaces, n_out_ifaces);
    }
    if (!expected(run, PARTS("[{name: \"testnet0\", hwaddr: \"52:54:00:00:00:01\", addrs: [{type: 0, addr: \"192.168.77.3\", prefix: 24}]}]"), NULL))
        goto done;
    begin(run, 67, "virDomainInterfaceAddresses(dom, 4711, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_TEST");
    {
        virDomainInterfacePtr *out_ifaces = NULL;
        size_t n_out_ifaces = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainInterfaceAddresses(dom, 4711, 0, &out_ifaces, &n_out_ifaces, &run->error))) {
            SHOW_EACH(n_out_ifaces, show_DomainInterface(text, out_ifaces[i]));
        }
        polyvirt_free_records_DomainInterface(out_ifaces, n_out_ifaces);
    }
    if (!expected(run, PARTS("! 74 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* A user's password. */
static void
case_guest_password(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 73, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 74, "virDomainSetUserPassword(dom, \"root\", \"secret\", 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetUserPassword(dom, "root", "secret", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 75, "virDomainSetUserPassword(dom, \"root\", \"secret\", 1000000) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetUserPassword(dom, "root", "secret", 1000000, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), NULL))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Processors as the guest sees them. */
static void
case_guest_processors(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 82, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 83, "virDomainGetGuestVcpus(dom, 0) => {offlinable: \"1-3\", online: \"0-3\", vcpus: \"0-3\"}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetGuestVcpus(dom, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{offlinable: \"1-3\", online: \"0-3\", vcpus: \"0-3\"}"), PARTS("! 3 20")))
        goto done;
    begin(run, 85, "virDomainSetGuestVcpus(dom, \"1\", false, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainSetGuestVcpus(dom, "1", 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 87, "virDomainGetGuestVcpus(dom, 0) => {offlinable: \"1-3\", online: \"0,2-3\", vcpus: \"0-3\"}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetGuestVcpus(dom, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{offlinable: \"1-3\", online: \"0,2-3\", vcpus: \"0-3\"}"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* All that the guest tells of itself. */
static void
case_guest_info(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 95, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 96, "virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_HOSTNAME, 0) => {hostname: \"webhost\"}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_HOSTNAME, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{hostname: \"webhost\"}"), PARTS("! 3 20")))
        goto done;
    begin(run, 98, "virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_OS | VIR_DOMAIN_GUEST_INFO_TIMEZONE, 0) => {os.id: \"test\", os.kernel-release: \"1.0\", os.machine: \"i686\", os.name: \"Test guest\", os.pretty-name: \"Test guest 1\", os.version: \"1\", os.version-id: \"1\", timezone.name: \"UTC\", timezone.offset: 0}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainGetGuestInfo(dom, VIR_DOMAIN_GUEST_INFO_OS | VIR_DOMAIN_GUEST_INFO_TIMEZONE, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{os.id: \"test\", os.kernel-release: \"1.0\", os.machine: \"i686\", os.name: \"Test guest\", os.pretty-name: \"Test guest 1\", os.version: \"1\", os.version-id: \"1\", timezone.name: \"UTC\", timezone.offset: 0}"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* How long the agent may take. */
static void
case_guest_agent(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 106, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 107, "virDomainAgentSetResponseTimeout(dom, 10, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAgentSetResponseTimeout(dom, 10, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 109, "virDomainAgentSetResponseTimeout(dom, -5, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_TEST");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAgentSetResponseTimeout(dom, -5, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 12"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

/* Keys that let a user in. */
static void
case_guest_keys(struct run *run)
{
    virConnectPtr conn = run->conn;
    virDomainPtr dom = NULL;

    begin(run, 117, "dom = virDomainLookupByName(conn, \"web\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainLookupByName(conn, "web", &dom, &run->error))) {
            show_Domain(text, dom);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 118, "virDomainAuthorizedSSHKeysSet(dom, \"root\", [\"ssh-ed25519 AAAA one\"], 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAuthorizedSSHKeysSet(dom, "root", (const char *const[]){"ssh-ed25519 AAAA one"}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), PARTS("! 3 20")))
        goto done;
    begin(run, 120, "virDomainAuthorizedSSHKeysGet(dom, \"root\", 0) => [\"ssh-ed25519 AAAA one\"]");
    {
        char **out_keys = NULL;
        size_t n_out_keys = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virDomainAuthorizedSSHKeysGet(dom, "root", 0, &out_keys, &n_out_keys, &run->error))) {
            SHOW_EACH(n_out_keys, show_text(text, out_keys[i]));
        }
        polyvirt_free_texts(out_keys, n_out_keys);
    }
    if (!expected(run, PARTS("[\"ssh-ed25519 AAAA one\"]"), PARTS("! 3 20")))
        goto done;
 done:
    free_Domain(dom);
    (void)conn;
}

const struct test_case cases_domain_guest[] = {
    {"domain-guest", "guest_sleep", "test://{hosts}/node.xml", 0, 1, 9011, 0, NULL, case_guest_sleep},
    {"domain-guest", "guest_hostname", "test://{hosts}/node.xml", 0, 1, 10000, 0, NULL, case_guest_hostname},
    {"domain-guest", "guest_signal", "test://{hosts}/node.xml", 0, 1, 1000001, 0, NULL, case_guest_signal},
    {"domain-guest", "guest_file_systems", "test://{hosts}/node.xml", 0, 1, 1002011, 0, NULL, case_guest_file_systems},
    {"domain-guest", "guest_time", "test://{hosts}/node.xml", 0, 1, 1002005, 0, NULL, case_guest_time},
    {"domain-guest", "guest_addresses", "test://{hosts}/node.xml", 0, 1, 1002014, 0, NULL, case_guest_addresses},
    {"domain-guest", "guest_password", "test://{hosts}/node.xml", 0, 1, 1002016, 0, NULL, case_guest_password},
    {"domain-guest", "guest_processors", "test://{hosts}/node.xml", 0, 1, 2000000, 0, NULL, case_guest_processors},
    {"domain-guest", "guest_info", "test://{hosts}/node.xml", 0, 1, 5007000, 0, NULL, case_guest_info},
    {"domain-guest", "guest_agent", "test://{hosts}/node.xml", 0, 1, 5010000, 0, NULL, case_guest_agent},
    {"domain-guest", "guest_keys", "test://{hosts}/node.xml", 0, 1, 6010000, 0, NULL, case_guest_keys},
    {0},
};
