/*
 * Administration of daemons. What needs no daemon comes first; the rest runs beside a stock libvirtd, for which the
 * program runs itself again in a world of its own (tests/stock/libvirtd), where that is possible.
 */
#include "tap.h"

#include <libvirt/libvirt-admin.h>

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* Set by the script for what it runs. */
#define INSIDE "POLYVIRT_STOCK_LIBVIRTD"

static void nothing_at_all(void)
{
    unsigned long long version = 0;

    check(virAdmInitialize() == 0, "initialize");
    check(virAdmGetVersion(&version) == 0 && version == LIBVIR_VERSION_NUMBER, "version");
    check(virAdmGetVersion(NULL) == -1, "version without a place");
}

/* No connection, in all places. */
static void nulls(void)
{
    virTypedParameterPtr params = NULL;
    int count = 0;
    char *text = NULL;
    unsigned long long version;

    check(virAdmConnectClose(NULL) == 0 && virAdmServerFree(NULL) == 0 && virAdmClientFree(NULL) == 0 &&
              virAdmConnectIsAlive(NULL) == 0 && virGetLastError() == NULL,
          "NULL can be closed and freed, and is not alive");
#define REFUSED(call, function)                                                                                     \
    do {                                                                                                             \
        virResetLastError();                                                                                         \
        check(call, function " fails");                                                                              \
        check_error(VIR_ERR_INVALID_CONN, VIR_FROM_ADMIN, "invalid connection pointer in " function, function);       \
    } while (0)
    REFUSED(virAdmConnectRef(NULL) == -1, "virAdmConnectRef");
    REFUSED(virAdmConnectGetURI(NULL) == NULL, "virAdmConnectGetURI");
    REFUSED(virAdmConnectGetLibVersion(NULL, &version) == -1, "virAdmConnectGetLibVersion");
    REFUSED(virAdmConnectListServers(NULL, NULL, 0) == -1, "virAdmConnectListServers");
    REFUSED(virAdmConnectLookupServer(NULL, "x", 0) == NULL, "virAdmConnectLookupServer");
    REFUSED(virAdmConnectRegisterCloseCallback(NULL, NULL, NULL, NULL) == -1, "virAdmConnectRegisterCloseCallback");
    REFUSED(virAdmConnectUnregisterCloseCallback(NULL, NULL) == -1, "virAdmConnectUnregisterCloseCallback");
    REFUSED(virAdmConnectGetLoggingOutputs(NULL, &text, 0) == -1, "virAdmConnectGetLoggingOutputs");
    REFUSED(virAdmConnectGetLoggingFilters(NULL, &text, 0) == -1, "virAdmConnectGetLoggingFilters");
    REFUSED(virAdmConnectSetLoggingOutputs(NULL, NULL, 0) == -1, "virAdmConnectSetLoggingOutputs");
    REFUSED(virAdmConnectSetLoggingFilters(NULL, NULL, 0) == -1, "virAdmConnectSetLoggingFilters");
    REFUSED(virAdmConnectSetDaemonTimeout(NULL, 0, 0) == -1, "virAdmConnectSetDaemonTimeout");
    REFUSED(virAdmConnectDaemonShutdown(NULL, 0) == -1, "virAdmConnectDaemonShutdown");
    REFUSED(virAdmServerGetName(NULL) == NULL, "virAdmServerGetName");
    REFUSED(virAdmServerListClients(NULL, NULL, 0) == -1, "virAdmServerListClients");
    REFUSED(virAdmServerLookupClient(NULL, 1, 0) == NULL, "virAdmServerLookupClient");
    REFUSED(virAdmServerGetThreadPoolParameters(NULL, &params, &count, 0) == -1,
            "virAdmServerGetThreadPoolParameters");
    REFUSED(virAdmServerSetThreadPoolParameters(NULL, NULL, 0, 0) == -1, "virAdmServerSetThreadPoolParameters");
    REFUSED(virAdmServerGetClientLimits(NULL, &params, &count, 0) == -1, "virAdmServerGetClientLimits");
    REFUSED(virAdmServerSetClientLimits(NULL, NULL, 0, 0) == -1, "virAdmServerSetClientLimits");
    REFUSED(virAdmServerUpdateTlsFiles(NULL, 0) == -1, "virAdmServerUpdateTlsFiles");
    REFUSED(virAdmClientGetID(NULL) == (unsigned long long)-1, "virAdmClientGetID");
    REFUSED(virAdmClientGetTimestamp(NULL) == -1, "virAdmClientGetTimestamp");
    REFUSED(virAdmClientGetTransport(NULL) == -1, "virAdmClientGetTransport");
    REFUSED(virAdmClientGetInfo(NULL, &params, &count, 0) == -1, "virAdmClientGetInfo");
    REFUSED(virAdmClientClose(NULL, 0) == -1, "virAdmClientClose");
}

/* Handles of another kind. */
static void strangers(void)
{
    virConnectPtr conn = virConnectOpen("test:///default");
    unsigned long long version;

    check(virAdmConnectGetLibVersion((virAdmConnectPtr)conn, &version) == -1, "a hypervisor is no daemon");
    check(virAdmServerGetName((virAdmServerPtr)conn) == NULL, "and no server");
    check(virAdmConnectClose((virAdmConnectPtr)conn) == -1, "and is not closed as one");
    check(virConnectIsAlive(conn) == 1, "nothing has happened to it");
    virConnectClose(conn);
}

static void no_daemon(void)
{
    check(virAdmConnectOpen("libvirtd:///system?socket=/nowhere/sock", 0) == NULL, "no daemon");
    check_error(VIR_ERR_SYSTEM_ERROR, VIR_FROM_RPC,
                "Failed to connect socket to '/nowhere/sock': No such file or directory", "says which socket");
    check(virAdmConnectOpen("nope:///system", 0) == NULL, "no such daemon");
    check_error(VIR_ERR_CONFIG_UNSUPPORTED, VIR_FROM_ADMIN,
                "unsupported configuration: Unsupported URI scheme 'nope'", "says so");
    check(virAdmConnectOpen("", 0) == NULL, "no URI");
    check_error(VIR_ERR_CONFIG_UNSUPPORTED, VIR_FROM_ADMIN, "unsupported configuration: No URI scheme specified",
                "says that");
}

static int set(virAdmServerPtr server, const char *field, unsigned int value)
{
    virTypedParameterPtr params = NULL;
    int count = 0, capacity = 0, result;

    virTypedParamsAddUInt(&params, &count, &capacity, field, value);
    result = virAdmServerSetThreadPoolParameters(server, params, count, 0);
    virTypedParamsFree(params, count);
    return result;
}

static void servers(virAdmConnectPtr daemon)
{
    virAdmServerPtr *list = NULL, server = NULL;
    virTypedParameterPtr params = NULL;
    int count = 0;
    unsigned int workers = 0;
    char *text = virAdmConnectGetURI(daemon);

    check(text && strcmp(text, "libvirtd:///system") == 0, "URI");
    free(text);
    text = NULL;
    check(virAdmConnectListServers(daemon, NULL, 0) == 2, "servers are counted");
    check(virAdmConnectListServers(daemon, &list, 0) == 2 && list[2] == NULL, "and listed");
    for (virAdmServerPtr *at = list; at && *at; at++)
        virAdmServerFree(*at);
    free(list);
    check(virAdmConnectLookupServer(daemon, NULL, 0) == NULL, "a name must be given");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_ADMIN, "name in virAdmConnectLookupServer must not be NULL", "so it says");
    check(virAdmConnectLookupServer(daemon, "nope", 0) == NULL, "one that is there");
    check_error(VIR_ERR_NO_SERVER, VIR_FROM_RPC, "Server not found: No server named 'nope'", "so the daemon says");

    server = virAdmConnectLookupServer(daemon, "libvirtd", 0);
    check(server && strcmp(virAdmServerGetName(server), "libvirtd") == 0, "a server and its name");
    check(set(server, VIR_THREADPOOL_WORKERS_MIN, 6) == 0, "workers are set");
    check(virAdmServerGetThreadPoolParameters(server, &params, &count, 0) == 0 && count == 6 &&
              virTypedParamsGetUInt(params, count, VIR_THREADPOOL_WORKERS_MIN, &workers) == 1 && workers == 6,
          "and read");
    virTypedParamsFree(params, count);
    check(set(server, VIR_THREADPOOL_WORKERS_MIN, 6000) == -1, "too many are not set");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_NONE, "invalid argument: minWorkers cannot be larger than maxWorkers",
                "as the daemon says");
    check(virAdmServerSetThreadPoolParameters(server, params, -1, 0) == -1, "fewer than none");
    check_error(VIR_ERR_INVALID_ARG, VIR_FROM_ADMIN,
                "nparams in virAdmServerSetThreadPoolParameters must be zero or greater", "are refused here");
    virAdmServerFree(server);

    check(virAdmConnectGetLoggingFilters(daemon, &text, 0) == 0 && text == NULL, "no filters are NULL");
    check(virAdmConnectSetLoggingFilters(daemon, "1:qemu", 0) == 0 &&
              virAdmConnectGetLoggingFilters(daemon, &text, 0) == 1 && text && strstr(text, "1:*qemu*"),
          "some are a text");
    free(text);
}

static void clients(virAdmConnectPtr daemon)
{
    virAdmServerPtr server = virAdmConnectLookupServer(daemon, "admin", 0);
    virAdmClientPtr *list = NULL, client;
    virTypedParameterPtr params = NULL;
    int count = 0, id = 0;

    check(virAdmServerListClients(server, &list, 0) == 1, "this client is the only one");
    client = list[0];
    free(list);
    virAdmServerFree(server);
    check(virAdmClientGetID(client) >= 1 && virAdmClientGetTimestamp(client) > 1600000000 &&
              virAdmClientGetTransport(client) == VIR_CLIENT_TRANS_UNIX,
          "it can be told from others, its server's handle freed or not");
    check(virAdmClientGetInfo(client, &params, &count, 0) == 0 &&
              virTypedParamsGetInt(params, count, VIR_CLIENT_INFO_UNIX_PROCESS_ID, &id) == 1 && id == getpid(),
          "it is this process");
    virTypedParamsFree(params, count);
    virAdmClientFree(client);
}

static void *look(void *daemon)
{
    for (int i = 0; i < 20; i++) {
        virAdmServerPtr server = virAdmConnectLookupServer(daemon, "admin", 0);
        if (!server || strcmp(virAdmServerGetName(server), "admin") != 0)
            return daemon;
        virAdmServerFree(server);
    }
    return NULL;
}

static void threads(virAdmConnectPtr daemon)
{
    pthread_t all[64];
    int good = 1;

    for (int i = 0; i < 64; i++)
        pthread_create(&all[i], NULL, look, daemon);
    for (int i = 0; i < 64; i++) {
        void *failed;
        pthread_join(all[i], &failed);
        good &= failed == NULL;
    }
    check(good, "64 threads on one connection");
}

static int told = -1, freed, done;

static void on_close(virAdmConnectPtr daemon, int reason, void *data)
{
    unsigned long long version;

    told = virAdmConnectGetLibVersion(daemon, &version) == -1 && data == &told ? reason : -2;
}

static void other(virAdmConnectPtr daemon, int reason, void *data)
{
    (void)daemon, (void)reason, (void)data;
}

static void on_free(void *data)
{
    (void)data;
    freed++;
}

static void late(int timer, void *data)
{
    (void)data;
    virEventRemoveTimeout(timer);
    done = 1;
}

static void the_end(void)
{
    virAdmConnectPtr daemon = virAdmConnectOpen(NULL, 0);
    unsigned long long version;

    check(virAdmConnectRegisterCloseCallback(daemon, on_close, &told, on_free) == 0, "listening to the end");
    check(virAdmConnectRegisterCloseCallback(daemon, other, NULL, NULL) == -1, "by one only");
    check_error(VIR_ERR_OPERATION_INVALID, VIR_FROM_ADMIN,
                "Requested operation is not valid: A close callback is already registered", "so it says");
    check(virAdmConnectUnregisterCloseCallback(daemon, other) == -1, "who is not another");
    check_error(VIR_ERR_OPERATION_INVALID, VIR_FROM_NONE,
                "Requested operation is not valid: A different callback was requested", "so it says, too");
    check(virAdmConnectUnregisterCloseCallback(daemon, on_close) == 0 && freed == 1, "no longer listening");
    check(virAdmConnectRegisterCloseCallback(daemon, on_close, &told, on_free) == 0, "listening again");

    check(virAdmConnectIsAlive(daemon) == 1, "alive");
    kill(atoi(getenv(INSIDE)), SIGKILL);
    virEventAddTimeout(20000, late, NULL, NULL);
    while (freed < 2 && !done)
        virEventRunDefaultImpl();
    check(told == VIR_CONNECT_CLOSE_REASON_EOF && freed == 2, "told of the end, once, in the loop");
    check(virAdmConnectIsAlive(daemon) == 0, "not alive");
    check(virAdmConnectGetLibVersion(daemon, &version) == -1, "nothing more is answered");
    check_error(VIR_ERR_INTERNAL_ERROR, VIR_FROM_RPC, "internal error: client socket is closed", "for this reason");
    check(virAdmConnectUnregisterCloseCallback(daemon, on_close) == -1, "nobody listens any more");
    check(virAdmConnectRef(daemon) == 0 && virAdmConnectClose(daemon) == 1 && virAdmConnectClose(daemon) == 0,
          "references are counted to the last");
}

static int beside_a_daemon(void)
{
    virAdmConnectPtr daemon;

    virSetErrorFunc(NULL, quiet);
    virEventRegisterDefaultImpl();
    daemon = virAdmConnectOpen(NULL, 0);
    if (!check(daemon != NULL, "a daemon"))
        return tap_done();
    servers(daemon);
    clients(daemon);
    threads(daemon);
    check(virAdmConnectClose(daemon) == 0, "closed");
    the_end();
    return tap_done();
}

/* Runs this program again, beside a daemon, and passes on what it says. */
static void run_inside(const char *program)
{
    char script[4096], line[1024];
    char command[9000];
    int status, passed = 0;
    FILE *inside;

    snprintf(script, sizeof(script), "%s", __FILE__);
    *strrchr(script, '/') = '\0';
    snprintf(command, sizeof(command), "'%s/../stock/libvirtd' '%s' 2>&1", script, program);
    fflush(stdout);
    inside = popen(command, "r");
    while (inside && fgets(line, sizeof(line), inside)) {
        if (strncmp(line, "ok", 2) == 0)
            passed++;
        else
            printf("# %s", line);
    }
    status = inside ? pclose(inside) : -1;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 77) {
        tap_count++;
        printf("ok %d - beside a daemon # SKIP no stock libvirtd can run here\n", tap_count);
        return;
    }
    check(status == 0 && passed > 20, "beside a daemon");
}

int main(int argc, char **argv)
{
    (void)argc;
    if (getenv(INSIDE))
        return beside_a_daemon();
    virSetErrorFunc(NULL, quiet);
    nothing_at_all();
    nulls();
    strangers();
    no_daemon();
    run_inside(argv[0]);
    return tap_done();
}
