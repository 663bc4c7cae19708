/* Calls any function of the library with values that are right or wrong, as the table of all functions says. Programs
 * define _GNU_SOURCE before they include it. */
#ifndef POLYVIRT_EVERY_FUNCTION_H
#define POLYVIRT_EVERY_FUNCTION_H

#include <libvirt/libvirt-admin.h>
#include <libvirt/libvirt-lxc.h>
#include <libvirt/libvirt-qemu.h>

#include "tap.h"

#include <ftw.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

/* What the table says of arguments and results. */
enum kind {
    NOTHING, HANDLE, OPTIONAL_HANDLE, HANDLES, TEXT, TEXTS, NUMBER, COUNT, LENGTH, ROOM, ROOM_PLACE, PLACE,
    PLACE_TEXTS, PLACE_PARAMS, PLACE_RECORDS, BYTES, PARAMS,
    CALLBACK, OPAQUE, RELEASE, ALLOC_TEXT, ALLOC_TEXTS, ALLOC_HANDLES, ALLOC_PARAMS, ALLOC_RECORDS, ALLOC_RECORD,
    ALLOC_PLAIN, STATUS, TEXT_RESULT, HANDLE_RESULT, RECORD_RESULT, OTHER
};

enum object {
#define OBJECT(name, frees) OBJECT_##name,
#include "generated/functions.h"
#undef OBJECT
    OBJECTS
};

enum record {
#define RECORD(name) RECORD_##name,
#include "generated/functions.h"
#undef RECORD
    RECORDS
};

struct typed {
    enum kind kind;
    int of;
};

union value {
    intptr_t number;
    void *pointer;
};

struct function {
    const char *name;
    intptr_t (*call)(const union value *a);
    struct typed result;
    struct typed args[MOST_ARGUMENTS + 1];
};

#define PLAIN(...) __VA_ARGS__
#define FUNCTION(name, result, expression, ...) \
    static intptr_t call_##name(const union value *a) { (void)a; return expression; }
#include "generated/functions.h"
#undef FUNCTION

/* Arguments that belong to no kind of object say nothing of one. */
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
static const struct function functions[] = {
#define FUNCTION(name, result, expression, ...) { #name, call_##name, { PLAIN result }, { __VA_ARGS__ } },
#include "generated/functions.h"
#undef FUNCTION
};

/* Not called with anything right: what they do is for the whole process, or they free or grow what they are given. */
static const char *const only_wrong[] = {
    "virEventRegisterImpl", "virEventRegisterDefaultImpl", "virEventRunDefaultImpl", "virFreeError", "virTypedParamsFree",
    "virTypedParamsClear", "virDomainStatsRecordListFree", "virDomainFSInfoFree", "virDomainIOThreadInfoFree",
    "virDomainInterfaceFree", "virNetworkDHCPLeaseFree", "virTypedParamsAddInt", "virTypedParamsAddUInt",
    "virTypedParamsAddLLong", "virTypedParamsAddULLong", "virTypedParamsAddDouble", "virTypedParamsAddBoolean",
    "virTypedParamsAddString", "virTypedParamsAddStringList", "virTypedParamsAddFromString",
};

/* Fail as stock libvirt does, without an error: what is not there need not be removed. */
static const char *const says_nothing[] = { "virEventRemoveHandle", "virEventRemoveTimeout" };

/* Take NULL for what has gone already, as stock libvirt does. */
static const char *const takes_nothing[] = { "virAdmConnectIsAlive", "virAdmServerFree", "virAdmClientFree" };

static int listed(const char *const *names, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0)
            return 1;
    return 0;
}

/* The world: one reference to an object of every kind there is. */

static virConnectPtr conn;

static virStorageVolPtr volume(void)
{
    virStoragePoolPtr pool = virStoragePoolLookupByName(conn, "default-pool");
    virStorageVolPtr vol = virStorageVolLookupByName(pool, "v");

    if (!vol)
        vol = virStorageVolCreateXML(pool, "<volume><name>v</name><capacity>65536</capacity></volume>", 0);
    virStoragePoolFree(pool);
    return vol;
}

static virNetworkPortPtr port(void)
{
    virNetworkPtr net = virNetworkLookupByName(conn, "default");
    virNetworkPortPtr port = virNetworkPortLookupByUUIDString(net, "8d8e8f80-0000-4000-8000-000000000001");

    if (!port)
        port = virNetworkPortCreateXML(net, "<networkport><uuid>8d8e8f80-0000-4000-8000-000000000001</uuid>"
                                            "<owner><name>test</name><uuid>6695eb01-f6a4-8304-79aa-97f2502e193f</uuid></owner>"
                                            "<mac address='52:54:00:00:00:01'/></networkport>", 0);
    virNetworkFree(net);
    return port;
}

static virDomainSnapshotPtr snapshot(void)
{
    virDomainPtr dom = virDomainLookupByName(conn, "test");
    virDomainSnapshotPtr snapshot = virDomainSnapshotLookupByName(dom, "s", 0);

    if (!snapshot)
        snapshot = virDomainSnapshotCreateXML(dom, "<domainsnapshot><name>s</name></domainsnapshot>", 0);
    virDomainFree(dom);
    return snapshot;
}

static virDomainCheckpointPtr checkpoint(void)
{
    virDomainPtr dom = virDomainLookupByName(conn, "test");
    virDomainCheckpointPtr checkpoint = virDomainCheckpointLookupByName(dom, "c", 0);

    if (!checkpoint)
        checkpoint = virDomainCheckpointCreateXML(dom, "<domaincheckpoint><name>c</name></domaincheckpoint>", 0);
    virDomainFree(dom);
    return checkpoint;
}

/* A new reference to an object of that kind; NULL where this library has none. */
static void *made(int object)
{
    switch (object) {
    case OBJECT_Connect: return virConnectOpen("test:///default");
    case OBJECT_Domain: return virDomainLookupByName(conn, "test");
    case OBJECT_DomainSnapshot: return snapshot();
    case OBJECT_DomainCheckpoint: return checkpoint();
    case OBJECT_Network: return virNetworkLookupByName(conn, "default");
    case OBJECT_NetworkPort: return port();
    case OBJECT_Interface: return virInterfaceLookupByName(conn, "eth1");
    case OBJECT_NodeDevice: return virNodeDeviceLookupByName(conn, "computer");
    case OBJECT_StoragePool: return virStoragePoolLookupByName(conn, "default-pool");
    case OBJECT_StorageVol: return volume();
    case OBJECT_Stream: return virStreamNew(conn, VIR_STREAM_NONBLOCK);
    case OBJECT_Secret:
        return virSecretDefineXML(conn, "<secret><uuid>8d8e8f80-0000-4000-8000-000000000002</uuid></secret>", 0);
    case OBJECT_NWFilter:
        return virNWFilterDefineXML(conn, "<filter name='f'><uuid>8d8e8f80-0000-4000-8000-000000000003</uuid></filter>");
    default: return NULL;
    }
}

static int freed(int object, void *handle)
{
    switch (object) {
#define OBJECT(name, frees) case OBJECT_##name: return frees(handle);
#include "generated/functions.h"
#undef OBJECT
    default: return -1;
    }
}

/* Values: `variant` 0 is a right one, the others are wrong in ways of their own. `values` ends at the first that is not. */

static char scratch[MOST_ARGUMENTS + 1][64 * 1024];
static char huge[1024 * 1024];
static int room;
static void *slots[MOST_ARGUMENTS + 1];
static const char *texts[] = { "<cpu/>", "<cpu/>", NULL };
static virTypedParameter params[4];
static void *handles[2];
static int released;

static int stub(void)
{
    return -1;
}

static void release(void *opaque)
{
    (void)opaque;
    released++;
}

static void fill_params(int variant)
{
    memset(params, 0, sizeof(params));
    strcpy(params[0].field, "cpu_shares");
    params[0].type = VIR_TYPED_PARAM_ULLONG;
    params[0].value.ul = 10;
    strcpy(params[1].field, "text");
    params[1].type = VIR_TYPED_PARAM_STRING;
    params[1].value.s = (char *)"x";
    if (variant == 2)
        memset(params[0].field, 'a', sizeof(params[0].field)); /* no end */
    if (variant == 3)
        params[0].type = 99;
    if (variant == 4)
        params[1].value.s = NULL;
    if (variant == 5)
        params[1].value.s = (char *)"\xff\xfe";
    if (variant == 6)
        params[1] = params[0]; /* twice the same */
}

/* Whether there is such a variant, and its value. */
static int text_value(int variant, union value *value)
{
    static const char *const known[] = {
        "test", NULL, "", "\xff\xfe", huge, "test:///default", "two\nlines", "%s%n%d", "<", "<domain type='test'><name>m</name></domain>",
        "6695eb01-f6a4-8304-79aa-97f2502e193f", "vda",
    };

    if (variant >= (int)(sizeof(known) / sizeof(*known)))
        return 0;
    value->pointer = (void *)known[variant];
    return 1;
}

static int number_value(int variant, union value *value)
{
    static const intptr_t known[] = { 0, 1, -1, INT_MAX, INT_MIN, UINT_MAX, INTPTR_MAX, INTPTR_MIN, 0x10000 };

    if (variant >= (int)(sizeof(known) / sizeof(*known)))
        return 0;
    value->number = known[variant];
    return 1;
}

static int chosen(int variant, const intptr_t *known, int count, union value *value)
{
    if (variant >= count)
        return 0;
    value->number = known[variant];
    return 1;
}

static int handle_value(int object, int variant, union value *value)
{
    void *other;

    switch (variant) {
    case 0:
        value->pointer = made(object);
        return 1;
    case 1:
        value->pointer = NULL;
        return 1;
    case 2: /* of another kind */
        other = object == OBJECT_Connect ? made(OBJECT_Domain) : virConnectOpen("test:///default");
        value->pointer = other;
        return 1;
    case 3: /* no longer one */
        value->pointer = made(object);
        if (value->pointer)
            freed(object, value->pointer);
        return 1;
    case 4: /* never was one */
        value->pointer = scratch[0];
        return 1;
    case 5:
        value->pointer = scratch[0] + 1;
        return 1;
    default:
        return 0;
    }
}

static int pointer_value(int variant, void *right, union value *value)
{
    value->pointer = variant == 0 ? right : NULL;
    return variant < 2;
}

static int value_of(const struct typed *arg, int index, int variant, union value *value)
{
    static const intptr_t counts[] = { 2, 0 };
    static const intptr_t lengths[] = { 16, 0, 1 };
    static const intptr_t rooms[] = { 64, 0, -1, INT_MIN, INT_MAX };

    switch (arg->kind) {
    case HANDLE:
    case OPTIONAL_HANDLE:
        return handle_value(arg->of, variant, value);
    case HANDLES:
        if (variant == 0)
            handles[0] = made(arg->of);
        if (variant == 2)
            handles[0] = conn;
        value->pointer = variant == 1 ? NULL : handles;
        return variant < 3;
    case TEXT:
        return text_value(variant, value);
    case TEXTS:
        return pointer_value(variant, texts, value);
    case NUMBER:
        return number_value(variant, value);
    case COUNT:
        return chosen(variant, counts, 2, value);
    case LENGTH:
        return chosen(variant, lengths, 3, value);
    case ROOM:
        return chosen(variant, rooms, 5, value);
    case ROOM_PLACE:
        room = variant == 2 ? 0 : variant == 3 ? -1 : variant == 4 ? INT_MAX : 16;
        value->pointer = variant == 1 ? NULL : &room;
        return variant < 5;
    case PARAMS:
        fill_params(variant);
        value->pointer = variant == 1 ? NULL : params;
        return variant < 7;
    case PLACE:
    case PLACE_TEXTS:
    case PLACE_PARAMS:
    case PLACE_RECORDS:
        memset(scratch[index], 0, sizeof(scratch[index]));
        return pointer_value(variant, scratch[index], value);
    case BYTES:
    case OPAQUE:
        return pointer_value(variant, scratch[index], value);
    case CALLBACK:
        return pointer_value(variant, (void *)(uintptr_t)stub, value);
    case RELEASE:
        return pointer_value(variant, (void *)(uintptr_t)release, value);
    default: /* a place for something that the function allocates */
        slots[index] = NULL;
        return pointer_value(variant, &slots[index], value);
    }
}

/* Frees what a call has left behind. */

static void free_texts(char **list)
{
    for (char **text = list; text && *text; text++)
        free(*text);
    free(list);
}

static void free_list(const struct typed *arg, void **list, intptr_t count)
{
    for (intptr_t i = 0; list && i < count; i++) {
        if (arg->kind == ALLOC_HANDLES)
            freed(arg->of, list[i]);
        else if (arg->of == RECORD_DomainFSInfo)
            virDomainFSInfoFree(list[i]);
        else if (arg->of == RECORD_DomainInterface)
            virDomainInterfaceFree(list[i]);
        else if (arg->of == RECORD_DomainIOThreadInfo)
            virDomainIOThreadInfoFree(list[i]);
        else if (arg->of == RECORD_NetworkDHCPLease)
            virNetworkDHCPLeaseFree(list[i]);
    }
    free(list);
}

/* What is in a place that was filled: `count` texts, records, or as many parameters as were said to be there. */
static void clear_place(const struct typed *arg, void *place, intptr_t count)
{
    char **place_texts = place;
    virDomainDiskError *errors = place;

    if (arg->kind == PLACE_PARAMS)
        virTypedParamsClear(place, sizeof(scratch[0]) / sizeof(virTypedParameter));
    for (intptr_t i = 0; i < count; i++) {
        if (arg->kind == PLACE_TEXTS)
            free(place_texts[i]);
        else if (arg->kind == PLACE_RECORDS && arg->of == RECORD_DomainDiskError)
            free(errors[i].disk);
    }
}

static void free_slot(const struct function *function, int index, intptr_t result)
{
    const struct typed *arg = &function->args[index];
    void *slot = slots[index];

    slots[index] = NULL;
    if (!slot)
        return;
    if (arg->kind == ALLOC_TEXTS)
        free_texts(slot);
    else if (arg->kind == ALLOC_PARAMS)
        virTypedParamsFree(slot, function->args[index + 1].kind == PLACE ? *(int *)scratch[index + 1] : room);
    else if (arg->kind == ALLOC_RECORDS && arg->of == RECORD_DomainStatsRecord)
        virDomainStatsRecordListFree(slot);
    else if (arg->kind == ALLOC_HANDLES || arg->kind == ALLOC_RECORDS)
        free_list(arg, slot, result);
    else
        free(slot);
}

static int failed(const struct function *function, intptr_t result)
{
    if (function->result.kind == STATUS)
        return (int)result < 0;
    return (function->result.kind == TEXT_RESULT || function->result.kind == HANDLE_RESULT) && result == 0;
}

static int ends_with(const char *text, const char *end)
{
    size_t length = strlen(text), tail = strlen(end);

    return length >= tail && strcmp(text + length - tail, end) == 0;
}

/* Whether a call that succeeds takes away the reference it is given. */
static int consumes(const struct function *function)
{
    return ends_with(function->name, "Free") || ends_with(function->name, "Close");
}

static const struct function *running;
static int wrong_argument, wrong_variant;
static int complaints;

static void complain(const char *what)
{
    complaints++;
    printf("# %s: %s with argument %d, variant %d\n", running->name, what, wrong_argument, wrong_variant);
}

static int count_of(const struct function *function)
{
    int count = 0;

    while (function->args[count].kind != NOTHING)
        count++;
    return count;
}

/* One call: `wrong` is the argument that is wrong, in which way; -1 for none, -2 for all. 0 when there is no such way. */
static int attempt(const struct function *function, int wrong, int variant)
{
    union value values[MOST_ARGUMENTS + 1];
    int count = count_of(function), ways = 1;
    intptr_t result, given;

    memset(values, 0, sizeof(values));
    memset(handles, 0, sizeof(handles));
    for (int i = 0; i < count; i++) {
        int is_wrong = wrong == i || wrong == -2;

        if (!value_of(&function->args[i], i, is_wrong ? variant : 0, &values[i]) && wrong == i)
            ways = 0;
    }
    running = function;
    wrong_argument = wrong;
    wrong_variant = variant;
    if (ways) {
        result = function->call(values);
        if (failed(function, result) && virGetLastErrorCode() == VIR_ERR_OK && !listed(says_nothing, 2, function->name))
            complain("fails without an error");
        if (wrong >= 0 && function->args[wrong].kind == HANDLE && function->result.kind != OTHER &&
            !failed(function, result) && (values[wrong].pointer || !listed(takes_nothing, 3, function->name)))
            complain("takes what is no handle");
        /* How much there is where the call put something. */
        given = function->result.kind == STATUS && !failed(function, result) ? (int)result : 0;
        for (int i = 0; i < count; i++) {
            free_slot(function, i, given);
            clear_place(&function->args[i], scratch[i], given);
        }
        if (function->result.kind == TEXT_RESULT)
            free((void *)result);
        if (function->result.kind == HANDLE_RESULT && result)
            freed(function->result.of, (void *)result);
        if (function->result.kind == RECORD_RESULT && function->result.of == RECORD_Error)
            virFreeError((void *)result);
        if (ends_with(function->name, "Ref") && !failed(function, result))
            freed(function->args[0].of, values[0].pointer);
    }
    for (int i = 0; i < count; i++) {
        const struct typed *arg = &function->args[i];
        int is_wrong = wrong == i || wrong == -2;
        int gone = ways && consumes(function) && !is_wrong && !failed(function, result);

        if (arg->kind != HANDLE && arg->kind != OPTIONAL_HANDLE)
            continue;
        if (!is_wrong && values[i].pointer && !gone)
            freed(arg->of, values[i].pointer);
        if (is_wrong && variant == 2 && values[i].pointer)
            freed(arg->of == OBJECT_Connect ? OBJECT_Domain : OBJECT_Connect, values[i].pointer);
    }
    for (int i = 0; i < count; i++)
        if (function->args[i].kind == HANDLES && handles[0] && handles[0] != conn)
            freed(function->args[i].of, handles[0]);
    return ways;
}

/* Whether a function may be called with what is right. */
static int may_be_right(const struct function *function)
{
    return !listed(only_wrong, sizeof(only_wrong) / sizeof(*only_wrong), function->name);
}

static int removed(const char *path, const struct stat *stat, int flag, struct FTW *ftw)
{
    (void)stat;
    (void)flag;
    (void)ftw;
    return remove(path);
}

/* Calls `job` for every function, or the one that is named, in a folder of its own. */
static int for_every_function(const char *named, void (*job)(const struct function *function))
{
    char folder[] = "/tmp/polyvirt-functions-XXXXXX";

    memset(huge, 'a', sizeof(huge) - 1);
    if (!mkdtemp(folder) || chdir(folder) < 0)
        return 77;
    for (size_t i = 0; i < sizeof(functions) / sizeof(*functions); i++)
        if (!named || strcmp(named, functions[i].name) == 0)
            job(&functions[i]);
    nftw(folder, removed, 8, FTW_DEPTH | FTW_PHYS);
    return tap_done();
}

#endif
