/* The last error: of a thread, of a connection, copied, told to functions. */
#include "tap.h"

#include <pthread.h>

static int told;
static int told_code;

static void count(void *data, virErrorPtr error)
{
    *(int *)data += 1;
    told_code = error->code;
}

static void *other_thread(void *unused)
{
    (void)unused;
    check(virGetLastError() == NULL, "another thread has no error");
    check(virDomainSuspend(NULL) == -1, "until it makes one");
    check(virGetLastErrorCode() == VIR_ERR_INVALID_DOMAIN, "its own");
    return NULL;
}

static void of_threads(void)
{
    pthread_t thread;

    check(virGetLastError() == NULL, "no error at first");
    check(virGetLastErrorCode() == VIR_ERR_OK && virGetLastErrorDomain() == VIR_FROM_NONE, "its parts say so");
    check(strcmp(virGetLastErrorMessage(), "no error") == 0, "its message too");
    check(virConnectOpen("nope:///") == NULL, "fails");
    check(virGetLastErrorCode() == VIR_ERR_NO_CONNECT, "with an error");
    pthread_create(&thread, NULL, other_thread, NULL);
    pthread_join(thread, NULL);
    check(virGetLastErrorCode() == VIR_ERR_NO_CONNECT, "which other threads do not touch");
    virResetLastError();
    check(virGetLastError() == NULL, "cleared");
}

static void copies(void)
{
    virErrorPtr saved;
    virError copy;

    virDomainSuspend(NULL);
    saved = virSaveLastError();
    check(virCopyLastError(&copy) == VIR_ERR_INVALID_DOMAIN, "a copy");
    virResetLastError();
    check(saved->code == VIR_ERR_INVALID_DOMAIN && strstr(saved->message, "virDomainSuspend"), "outlives the error");
    check(copy.level == VIR_ERR_ERROR && strcmp(copy.str2, "virDomainSuspend") == 0, "is whole");
    virFreeError(saved);
    virResetError(&copy);
    check(copy.code == VIR_ERR_OK && copy.message == NULL, "is cleared");
    virResetError(NULL);
    virFreeError(NULL);
    virConnResetLastError(NULL);
}

static void functions_are_told(void)
{
    int mine = 0;
    virConnectPtr conn = virConnectOpen("test:///default");

    virDomainLookupByName(conn, NULL);
    check(told > 0 && told_code == VIR_ERR_INVALID_ARG, "the global function is told");
    told = 0;
    virConnSetErrorFunc(conn, &mine, count);
    virDomainLookupByName(conn, NULL);
    check(told == 0 && mine == 1, "a connection's own function is told instead");
    check(virConnGetLastError(conn)->code == VIR_ERR_INVALID_ARG, "the connection remembers");
    virResetLastError();
    check(virConnGetLastError(conn) != NULL, "beyond the thread's error");
    virConnResetLastError(conn);
    check(virConnGetLastError(conn) == NULL, "until it is cleared");
    virConnSetErrorFunc(conn, NULL, NULL);
    virDomainLookupByName(conn, NULL);
    check(told == 1 && mine == 1, "back to the global function");
    virConnectClose(conn);
}

int main(void)
{
    virSetErrorFunc(&told, count);
    of_threads();
    copies();
    functions_are_told();
    return tap_done();
}
