/* What the cases in C stand on: answers as canonical text, expectations, events, streams. */
#ifndef CONFORMANCE_RUNTIME_H
#define CONFORMANCE_RUNTIME_H

#include <stdio.h>
#include <string.h>

#include "calls.h"
#include "calls_admin.h"
#include "calls_lxc.h"
#include "calls_qemu.h"

/* Text that grows. */
struct text {
    char *start;
    size_t length;
};

/* A case while it runs, in one thread. */
struct run {
    virConnectPtr conn;
    const struct test_case *test;
    const char *scratch;
    int stock;
    int record;
    int failed;
    int line;
    const char *step;
    struct text answer;
    virErrorPtr error;
    /* Texts that a step has put together. */
    char *kept[16];
    size_t n_kept;
};

struct test_case {
    const char *topic;
    const char *name;
    const char *uri;
    int read_only;
    unsigned int threads;
    /* The library that has all that the case uses. */
    unsigned long since;
    /* Whether it needs the daemon whose administration DAEMON in the environment names. */
    int daemon;
    /* Why it cannot be said in C, or NULL. */
    const char *skip;
    void (*steps)(struct run *run);
};

/* The parts of an expected answer, with anything between them. */
#define PARTS(...) (const char *const[]){__VA_ARGS__, NULL}

/* The variable that says where a stock daemon is administrated. */
#define DAEMON "POLYVIRT_CONFORMANCE_DAEMON"

/* Shows the elements of a list. */
#define SHOW_EACH(count, statement) \
    do { \
        show(text, "["); \
        for (size_t i = 0; i < (size_t)(count); i++) { \
            show(text, i > 0 ? ", " : ""); \
            statement; \
        } \
        show(text, "]"); \
    } while (0)

/* Steps. */
void begin(struct run *run, int line, const char *step);
int answered(struct run *run, int result);
int expected(struct run *run, const char *const *parts, const char *const *stock);
const char *filled(struct run *run, const char *text);

/* Answers. */
void show(struct text *text, const char *what);
void show_text(struct text *text, const char *value);
void show_signed(struct text *text, long long value);
void show_unsigned(struct text *text, unsigned long long value);
void show_double(struct text *text, double value);
void show_truth(struct text *text, int value);
void show_uuid(struct text *text, const unsigned char *value);
void show_bytes(struct text *text, const unsigned char *value, size_t count);
void show_params(struct text *text, virTypedParameterPtr params, int count);

/* Typed parameters that go in. */
virTypedParameter param_i32(const char *field, int value);
virTypedParameter param_u32(const char *field, unsigned int value);
virTypedParameter param_i64(const char *field, long long value);
virTypedParameter param_u64(const char *field, unsigned long long value);
virTypedParameter param_f64(const char *field, double value);
virTypedParameter param_bool(const char *field, int value);
virTypedParameter param_string(const char *field, const char *value);

/* Events: what callbacks were told, until somebody looks at it. */
struct events;
typedef int (*deregister)(virConnectPtr conn, int number);
struct events *new_events(virConnectPtr conn, deregister end);
struct text *new_event(void);
void keep_event(struct events *events, struct text *text);
void listening(struct run *run, struct events *events, int number);
void next_event(struct run *run, struct events *events);
void end_events(struct run *run, struct events *events);
int number_of(const struct events *events);
void end_of_events(void *events);
void free_events(struct events *events);
int run_events(void);

/* Streams. */
void send_all(struct run *run, virStreamPtr stream, const unsigned char *data, size_t count);
void receive_all(struct run *run, virStreamPtr stream);

/* What cases do through functions that take callbacks: the helpers, by their names. */
struct events *close_events(struct run *run, virConnectPtr conn);
struct events *admin_close_events(struct run *run, virAdmConnectPtr conn);
struct events *domain_events(struct run *run, virConnectPtr conn);
struct events *stream_events(struct run *run, virStreamPtr stream, int ready);
virAdmClientPtr newest_client(struct run *run, virAdmServerPtr server);
void sparse_send(struct run *run, virStreamPtr stream, const unsigned char *data, size_t count);
void sparse_receive(struct run *run, virStreamPtr stream);
void watch_a_pipe(struct run *run);
void ring_a_timeout(struct run *run);

/* Answers to what is asked when a connection is opened. */
struct credential {
    int type;
    const char *answer;
};
virConnectAuthPtr credentials(struct run *run, struct credential *answers, size_t count);

#endif
