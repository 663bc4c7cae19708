/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Conformance: administration. */
#include "../runtime.h"
#include "shows.h"

/* A daemon tells its servers, and is asked whether it is there. */
static void
case_administrated_daemon(struct run *run)
{
    virConnectPtr conn = run->conn;
    virAdmConnectPtr adm = NULL;
    virAdmServerPtr server = NULL;

    begin(run, 7, "adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectOpen(filled(run, "{daemon}"), 0, &adm, &run->error))) {
            show_AdmConnect(text, adm);
        }
    }
    if (!expected(run, PARTS("AdmConnect"), NULL))
        goto done;
    begin(run, 8, "virAdmConnectIsAlive(adm) => true");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectIsAlive(adm, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("true"), NULL))
        goto done;
    begin(run, 9, "virAdmConnectGetURI(adm) => \"libvirtd\\*\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectGetURI(adm, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"libvirtd", "\""), NULL))
        goto done;
    begin(run, 10, "virAdmConnectGetLibVersion(adm) => 9000000");
    {
        unsigned long long out_libVer = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectGetLibVersion(adm, &out_libVer, &run->error))) {
            show_unsigned(text, out_libVer);
        }
    }
    if (!expected(run, PARTS("9000000"), NULL))
        goto done;
    begin(run, 11, "virAdmConnectListServers(adm, 0) => [_, _]");
    {
        virAdmServerPtr *out_servers = NULL;
        size_t n_out_servers = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectListServers(adm, 0, &out_servers, &n_out_servers, &run->error))) {
            SHOW_EACH(n_out_servers, show_AdmServer(text, out_servers[i]));
        }
        polyvirt_free_objects_AdmServer(out_servers, n_out_servers);
    }
    if (!expected(run, PARTS("[", ", ", "]"), NULL))
        goto done;
    begin(run, 12, "server = virAdmConnectLookupServer(adm, \"libvirtd\", 0) => AdmServer(\"libvirtd\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectLookupServer(adm, "libvirtd", 0, &server, &run->error))) {
            show_AdmServer(text, server);
        }
    }
    if (!expected(run, PARTS("AdmServer(\"libvirtd\")"), NULL))
        goto done;
    begin(run, 13, "virAdmServerGetName(server) => \"libvirtd\"");
    {
        char *out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmServerGetName(server, &out_return, &run->error))) {
            show_text(text, out_return);
        }
        free(out_return);
    }
    if (!expected(run, PARTS("\"libvirtd\""), NULL))
        goto done;
    begin(run, 14, "virAdmConnectLookupServer(adm, \"nope\", 0) ! VIR_ERR_NO_SERVER VIR_FROM_RPC");
    {
        virAdmServerPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectLookupServer(adm, "nope", 0, &out_return, &run->error))) {
            show_AdmServer(text, out_return);
        }
        free_AdmServer(out_return);
    }
    if (!expected(run, PARTS("! 95 7"), NULL))
        goto done;
    begin(run, 15, "virAdmConnectSetDaemonTimeout(adm, 0, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectSetDaemonTimeout(adm, 0, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 16, "virAdmConnectClose(adm) => _");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectClose(adm, &out_return, &run->error))) {
            show_signed(text, out_return);
            adm = NULL;
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    free_AdmServer(server);
    (void)conn;
}

/* Where no daemon listens, there is nothing to administrate. */
static void
case_administrated_daemon_out_of_reach(struct run *run)
{
    virConnectPtr conn = run->conn;

    begin(run, 23, "virAdmConnectOpen(\"libvirtd+unix:///system?socket={scratch}/none\", 0) ! VIR_ERR_SYSTEM_ERROR VIR_FROM_RPC");
    {
        virAdmConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectOpen(filled(run, "libvirtd+unix:///system?socket={scratch}/none"), 0, &out_return, &run->error))) {
            show_AdmConnect(text, out_return);
        }
        free_AdmConnect(out_return);
    }
    if (!expected(run, PARTS("! 38 7"), NULL))
        goto done;
    begin(run, 24, "virAdmConnectOpen(\"nonsense:///system\", 0) ! VIR_ERR_CONFIG_UNSUPPORTED VIR_FROM_ADMIN");
    {
        virAdmConnectPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectOpen("nonsense:///system", 0, &out_return, &run->error))) {
            show_AdmConnect(text, out_return);
        }
        free_AdmConnect(out_return);
    }
    if (!expected(run, PARTS("! 67 62"), NULL))
        goto done;
 done:
    (void)conn;
}

/* A daemon that is older than a call of the administration refuses it. */
static void
case_newer_administration(struct run *run)
{
    virConnectPtr conn = run->conn;
    virAdmConnectPtr adm = NULL;

    begin(run, 31, "adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectOpen(filled(run, "{daemon}"), 0, &adm, &run->error))) {
            show_AdmConnect(text, adm);
        }
    }
    if (!expected(run, PARTS("AdmConnect"), NULL))
        goto done;
    begin(run, 32, "virAdmConnectDaemonShutdown(adm, 0) ! VIR_ERR_RPC VIR_FROM_RPC");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectDaemonShutdown(adm, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 39 7"), NULL))
        goto done;
 done:
    free_AdmConnect(adm);
    (void)conn;
}

/* Where a daemon logs to, and what of, can be read and changed. */
static void
case_administrated_logging(struct run *run)
{
    virConnectPtr conn = run->conn;
    virAdmConnectPtr adm = NULL;

    begin(run, 39, "adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectOpen(filled(run, "{daemon}"), 0, &adm, &run->error))) {
            show_AdmConnect(text, adm);
        }
    }
    if (!expected(run, PARTS("AdmConnect"), NULL))
        goto done;
    begin(run, 40, "virAdmConnectSetLoggingFilters(adm, \"3:remote 4:event\", 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectSetLoggingFilters(adm, "3:remote 4:event", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 41, "virAdmConnectGetLoggingFilters(adm, 0) => (2, \"3:*remote* 4:*event* \")");
    {
        int out_return = 0;
        char *out_filters = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectGetLoggingFilters(adm, 0, &out_return, &out_filters, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            show_text(text, out_filters);
            show(text, ")");
        }
        free(out_filters);
    }
    if (!expected(run, PARTS("(2, \"3:*remote* 4:*event* \")"), NULL))
        goto done;
    begin(run, 42, "virAdmConnectSetLoggingFilters(adm, \"nonsense\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectSetLoggingFilters(adm, "nonsense", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 0"), NULL))
        goto done;
    begin(run, 43, "virAdmConnectSetLoggingFilters(adm, null, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectSetLoggingFilters(adm, NULL, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 44, "virAdmConnectSetLoggingOutputs(adm, \"3:stderr\", 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectSetLoggingOutputs(adm, "3:stderr", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 45, "virAdmConnectGetLoggingOutputs(adm, 0) => (1, \"3:stderr\")");
    {
        int out_return = 0;
        char *out_outputs = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectGetLoggingOutputs(adm, 0, &out_return, &out_outputs, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            show_text(text, out_outputs);
            show(text, ")");
        }
        free(out_outputs);
    }
    if (!expected(run, PARTS("(1, \"3:stderr\")"), NULL))
        goto done;
    begin(run, 46, "virAdmConnectSetLoggingOutputs(adm, \"9:nowhere\", 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectSetLoggingOutputs(adm, "9:nowhere", 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 0"), NULL))
        goto done;
    begin(run, 47, "virAdmConnectGetLoggingOutputs(adm, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_ADMIN");
    {
        int out_return = 0;
        char *out_outputs = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectGetLoggingOutputs(adm, 1, &out_return, &out_outputs, &run->error))) {
            show(text, "(");
            show_signed(text, out_return);
            show(text, ", ");
            show_text(text, out_outputs);
            show(text, ")");
        }
        free(out_outputs);
    }
    if (!expected(run, PARTS("! 8 62"), NULL))
        goto done;
 done:
    free_AdmConnect(adm);
    (void)conn;
}

/* How many workers and clients a server may have. */
static void
case_administrated_server(struct run *run)
{
    virConnectPtr conn = run->conn;
    virAdmConnectPtr adm = NULL;
    virAdmServerPtr server = NULL;

    begin(run, 54, "adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectOpen(filled(run, "{daemon}"), 0, &adm, &run->error))) {
            show_AdmConnect(text, adm);
        }
    }
    if (!expected(run, PARTS("AdmConnect"), NULL))
        goto done;
    begin(run, 55, "server = virAdmConnectLookupServer(adm, \"libvirtd\", 0) => AdmServer(\"libvirtd\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectLookupServer(adm, "libvirtd", 0, &server, &run->error))) {
            show_AdmServer(text, server);
        }
    }
    if (!expected(run, PARTS("AdmServer(\"libvirtd\")"), NULL))
        goto done;
    begin(run, 56, "virAdmServerSetThreadPoolParameters(server, {minWorkers: 6, maxWorkers: 30}, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmServerSetThreadPoolParameters(server, (virTypedParameter[]){param_u32("minWorkers", 6), param_u32("maxWorkers", 30)}, 2, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 57, "virAdmServerGetThreadPoolParameters(server, 0) => {freeWorkers: _, jobQueueDepth: 0, maxWorkers: 30, minWorkers: 6, nWorkers: _, prioWorkers: 5}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmServerGetThreadPoolParameters(server, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{freeWorkers: ", ", jobQueueDepth: 0, maxWorkers: 30, minWorkers: 6, nWorkers: ", ", prioWorkers: 5}"), NULL))
        goto done;
    begin(run, 58, "virAdmServerSetThreadPoolParameters(server, {minWorkers: 60, maxWorkers: 30}, 0) ! VIR_ERR_INVALID_ARG VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmServerSetThreadPoolParameters(server, (virTypedParameter[]){param_u32("minWorkers", 60), param_u32("maxWorkers", 30)}, 2, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 0"), NULL))
        goto done;
    begin(run, 59, "virAdmServerSetClientLimits(server, {nclients_max: 100, nclients_unauth_max: 10}, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmServerSetClientLimits(server, (virTypedParameter[]){param_u32("nclients_max", 100), param_u32("nclients_unauth_max", 10)}, 2, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 60, "virAdmServerGetClientLimits(server, 0) => {nclients: 0, nclients_max: 100, nclients_unauth: 0, nclients_unauth_max: 10}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmServerGetClientLimits(server, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{nclients: 0, nclients_max: 100, nclients_unauth: 0, nclients_unauth_max: 10}"), NULL))
        goto done;
    begin(run, 61, "virAdmServerSetClientLimits(server, {\"nclients\": 5}, 0) ! VIR_ERR_ARGUMENT_UNSUPPORTED VIR_FROM_NONE");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmServerSetClientLimits(server, (virTypedParameter[]){param_u32("nclients", 5)}, 1, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 74 0"), NULL))
        goto done;
    begin(run, 62, "virAdmServerUpdateTlsFiles(server, 0) ! VIR_ERR_INTERNAL_ERROR VIR_FROM_RPC");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmServerUpdateTlsFiles(server, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 1 7"), NULL))
        goto done;
    begin(run, 63, "virAdmServerUpdateTlsFiles(server, 1) ! VIR_ERR_INVALID_ARG VIR_FROM_ADMIN");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmServerUpdateTlsFiles(server, 1, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("! 8 62"), NULL))
        goto done;
 done:
    free_AdmConnect(adm);
    free_AdmServer(server);
    (void)conn;
}

/* A client is known to the server it came to, and can be sent away. */
static void
case_administrated_clients(struct run *run)
{
    virConnectPtr conn = run->conn;
    virAdmConnectPtr adm = NULL;
    virAdmServerPtr server = NULL;
    virAdmConnectPtr other = NULL;
    struct events *closed = NULL;
    virAdmClientPtr client = NULL;
    unsigned long long id = 0;

    begin(run, 70, "adm = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectOpen(filled(run, "{daemon}"), 0, &adm, &run->error))) {
            show_AdmConnect(text, adm);
        }
    }
    if (!expected(run, PARTS("AdmConnect"), NULL))
        goto done;
    begin(run, 71, "server = virAdmConnectLookupServer(adm, \"admin\", 0) => AdmServer(\"admin\")");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectLookupServer(adm, "admin", 0, &server, &run->error))) {
            show_AdmServer(text, server);
        }
    }
    if (!expected(run, PARTS("AdmServer(\"admin\")"), NULL))
        goto done;
    begin(run, 72, "other = virAdmConnectOpen(\"{daemon}\", 0) => AdmConnect");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectOpen(filled(run, "{daemon}"), 0, &other, &run->error))) {
            show_AdmConnect(text, other);
        }
    }
    if (!expected(run, PARTS("AdmConnect"), NULL))
        goto done;
    begin(run, 73, "on admin_close_events(other) as closed");
    {
        closed = admin_close_events(run, other);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 74, "client = newest_client(server) => AdmClient");
    {
        client = newest_client(run, server);
    }
    if (!expected(run, PARTS("AdmClient"), NULL))
        goto done;
    begin(run, 75, "virAdmServerListClients(server, 0) => _");
    {
        virAdmClientPtr *out_clients = NULL;
        size_t n_out_clients = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmServerListClients(server, 0, &out_clients, &n_out_clients, &run->error))) {
            SHOW_EACH(n_out_clients, show_AdmClient(text, out_clients[i]));
        }
        polyvirt_free_objects_AdmClient(out_clients, n_out_clients);
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 76, "id = virAdmClientGetID(client) => _");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmClientGetID(client, &id, &run->error))) {
            show_unsigned(text, id);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 77, "virAdmServerLookupClient(server, id, 0) => AdmClient");
    {
        virAdmClientPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmServerLookupClient(server, id, 0, &out_return, &run->error))) {
            show_AdmClient(text, out_return);
        }
        free_AdmClient(out_return);
    }
    if (!expected(run, PARTS("AdmClient"), NULL))
        goto done;
    begin(run, 78, "virAdmServerLookupClient(server, 999999, 0) ! VIR_ERR_NO_CLIENT VIR_FROM_RPC");
    {
        virAdmClientPtr out_return = NULL;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmServerLookupClient(server, 999999, 0, &out_return, &run->error))) {
            show_AdmClient(text, out_return);
        }
        free_AdmClient(out_return);
    }
    if (!expected(run, PARTS("! 96 7"), NULL))
        goto done;
    begin(run, 79, "virAdmClientGetTimestamp(client) => _");
    {
        long long out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmClientGetTimestamp(client, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
    begin(run, 80, "virAdmClientGetTransport(client) => VIR_CLIENT_TRANS_UNIX");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmClientGetTransport(client, &out_return, &run->error))) {
            show_signed(text, out_return);
        }
    }
    if (!expected(run, PARTS("0"), NULL))
        goto done;
    begin(run, 81, "virAdmClientGetInfo(client, 0) => {readonly: false, unix_group_id: 0, unix_group_name: \"root\", unix_process_id: _, unix_user_id: 0, unix_user_name: \"root\"}");
    {
        virTypedParameterPtr out_params = NULL;
        int n_out_params = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmClientGetInfo(client, 0, &out_params, &n_out_params, &run->error))) {
            show_params(text, out_params, n_out_params);
        }
        virTypedParamsFree(out_params, n_out_params);
    }
    if (!expected(run, PARTS("{readonly: false, unix_group_id: 0, unix_group_name: \"root\", unix_process_id: ", ", unix_user_id: 0, unix_user_name: \"root\"}"), NULL))
        goto done;
    begin(run, 82, "virAdmClientClose(client, 0) => ok");
    {
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmClientClose(client, 0, &run->error))) {
            show(text, "ok");
        }
    }
    if (!expected(run, PARTS("ok"), NULL))
        goto done;
    begin(run, 83, "event closed => VIR_CONNECT_CLOSE_REASON_EOF");
    {
        next_event(run, closed);
    }
    if (!expected(run, PARTS("1"), NULL))
        goto done;
    begin(run, 84, "virAdmConnectIsAlive(other) => _");
    {
        int out_return = 0;
        struct text *text = &run->answer;
        if (answered(run, polyvirt_virAdmConnectIsAlive(other, &out_return, &run->error))) {
            show_truth(text, out_return);
        }
    }
    if (!expected(run, PARTS("", ""), NULL))
        goto done;
 done:
    free_events(closed);
    free_AdmConnect(adm);
    free_AdmServer(server);
    free_AdmConnect(other);
    free_AdmClient(client);
    (void)conn;
}

const struct test_case cases_administration[] = {
    {"administration", "administrated_daemon", NULL, 0, 1, 8006000, 1, NULL, case_administrated_daemon},
    {"administration", "administrated_daemon_out_of_reach", NULL, 0, 1, 2000000, 0, NULL, case_administrated_daemon_out_of_reach},
    {"administration", "newer_administration", NULL, 0, 1, 11002000, 1, NULL, case_newer_administration},
    {"administration", "administrated_logging", NULL, 0, 1, 3000000, 1, NULL, case_administrated_logging},
    {"administration", "administrated_server", NULL, 0, 1, 2000000, 1, NULL, case_administrated_server},
    {"administration", "administrated_clients", NULL, 0, 1, 2000000, 1, NULL, case_administrated_clients},
    {0},
};
