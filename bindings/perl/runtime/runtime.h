/* What the generated calls and records stand on: values of Perl to and from those of C, errors, events. */
#ifndef POLYVIRT_PERL_RUNTIME_H
#define POLYVIRT_PERL_RUNTIME_H

#define PERL_NO_GET_CONTEXT
#include "EXTERN.h"
#include "perl.h"
#include "XSUB.h"
/* Perl puts its own functions in place of some of C's, whose names methods and fields have here as well. */
#undef abort
#undef accept
#undef bind
#undef close
#undef connect
#undef free
#undef link
#undef listen
#undef malloc
#undef open
#undef realloc
#undef recv
#undef rename
#undef send
#undef shutdown

#include <libvirt/libvirt.h>
#include <libvirt/libvirt-admin.h>
#include <libvirt/libvirt-lxc.h>
#include <libvirt/libvirt-qemu.h>
#include <libvirt/virterror.h>

#if defined(__GNUC__)
# define POLYVIRT_UNUSED __attribute__((unused))
#else
# define POLYVIRT_UNUSED
#endif

/* Perl may run while libvirt does, in callbacks: its stack is theirs until the call is back. */
#define THROW_UNLESS(succeeded) \
    do { \
        virErrorPtr error = NULL; \
        PUTBACK; \
        if (!(succeeded)) \
            polyvirt_throw(aTHX_ error); \
        SPAGAIN; \
    } while (0)

/* A uniform call whose failure is thrown. The first form is for calls without any argument. */
#define CALL0(function) THROW_UNLESS(polyvirt_##function(&error) >= 0)
#define CALL(function, ...) THROW_UNLESS(polyvirt_##function(__VA_ARGS__, &error) >= 0)
/* The same, with the number that the function itself gives. */
#define COUNT(number, function, ...) THROW_UNLESS((number = polyvirt_##function(__VA_ARGS__, &error)) >= 0)
/* The same for a function that has no uniform call: its error is the last one. */
#define LAST(succeeded) \
    do { \
        PUTBACK; \
        if (!(succeeded)) \
            polyvirt_throw(aTHX_ virSaveLastError()); \
        SPAGAIN; \
    } while (0)

/* Text that may be undef, and a yes or no. */
typedef const char *optional_text;
typedef int yes_no;

/* A kind of object: the package its objects are in, and how C counts them. */
typedef struct {
    const char *package;
    int (*ref)(void *object);
    int (*unref)(void *object);
} polyvirt_kind;

/* A key of a hash; its length and hash number are known before the first call. */
typedef struct {
    const char *name;
    I32 length;
    U32 hash;
} polyvirt_key;

/* The type of one typed parameter of a set; the last one has no name. */
typedef struct {
    const char *name;
    int type;
} polyvirt_field;

/* A constant: a number, or text. */
#define REGISTER_CONSTANT(name, key) newCONSTSUB(stash, #key, newSViv((IV)(name)))
#define REGISTER_CONSTANT_STR(name, key) newCONSTSUB(stash, #key, newSVpvs("" name))
#define REGISTER_CONSTANT_ULL(name, key) newCONSTSUB(stash, #key, newSVuv((UV)(name)))

/* errors.c */
void polyvirt_throw(pTHX_ virErrorPtr error) __attribute__((noreturn));

/* inputs.c: what comes from Perl. What they allocate is Perl's, which frees it when the statement ends. */
void *polyvirt_object(pTHX_ SV *value, const polyvirt_kind *kind, const char *name);
void *polyvirt_optional_object(pTHX_ SV *value, const polyvirt_kind *kind, const char *name);
IV polyvirt_signed(pTHX_ SV *value, IV least, IV most, const char *name);
UV polyvirt_unsigned(pTHX_ SV *value, UV most, const char *name);
const char *polyvirt_text(pTHX_ SV *value, const char *name);
const char *polyvirt_optional_text(pTHX_ SV *value, const char *name);
const unsigned char *polyvirt_bytes(pTHX_ SV *value, size_t *count, const char *name);
int polyvirt_is_raw_uuid(pTHX_ SV *value, const char *name);
AV *polyvirt_array(pTHX_ SV *value, const char *name);
int *polyvirt_ints(pTHX_ SV *value, size_t *count, const char *name);
unsigned int *polyvirt_unsigned_ints(pTHX_ SV *value, size_t *count, const char *name);
unsigned long long *polyvirt_unsigned_longs(pTHX_ SV *value, size_t *count, const char *name);
const char **polyvirt_texts(pTHX_ SV *value, size_t *count, const char *name);
void *polyvirt_objects(pTHX_ SV *value, const polyvirt_kind *kind, size_t *count, const char *name);
virTypedParameterPtr polyvirt_params(pTHX_ SV *value, const polyvirt_field *fields, int *count, const char *name);

void *polyvirt_address(pTHX_ SV *value, const char *name);
void polyvirt_security_model(pTHX_ SV *value, virSecurityModelPtr model);
void polyvirt_security_label(pTHX_ SV *value, virSecurityLabelPtr label);

/* outputs.c: what goes to Perl. What is taken is freed. */
void polyvirt_keys(pTHX_ polyvirt_key *keys);
SV *polyvirt_new_object(pTHX_ const polyvirt_kind *kind, void *object);
SV *polyvirt_new_text(pTHX_ const char *text);
SV *polyvirt_take_text(pTHX_ char *text);
SV *polyvirt_take_bytes(pTHX_ unsigned char *bytes, size_t count);
SV *polyvirt_new_texts(pTHX_ char *const *list, size_t count);
SV *polyvirt_new_params(pTHX_ virTypedParameterPtr params, int count);
SV *polyvirt_take_params(pTHX_ virTypedParameterPtr params, int count);
SV **polyvirt_push_objects(pTHX_ SV **sp, const polyvirt_kind *kind, void *list, size_t count);
SV **polyvirt_push_texts(pTHX_ SV **sp, char **list, size_t count, IV most);
void polyvirt_store(pTHX_ HV *hash, const polyvirt_key *key, SV *value);
void polyvirt_destroy(pTHX_ SV *value, const polyvirt_kind *kind);

/* events.c: functions of the application, called in its own thread and nowhere else. */
typedef struct polyvirt_registration polyvirt_registration;

/* One thing that a callback is told. */
typedef struct {
    enum {
        TOLD_SIGNED,
        TOLD_UNSIGNED,
        TOLD_TEXT,
        TOLD_OBJECT,
        TOLD_PARAMS,
        TOLD_HASH,
        TOLD_ARRAY,
        TOLD_KEY,
        TOLD_END
    } what;
    union {
        long long number;
        unsigned long long natural;
        const char *text;
        void *object;
        virTypedParameterPtr params;
    } value;
    const polyvirt_kind *kind;
    int count;
} polyvirt_told;

/* An event while it is put together: what is told points into the caller's values. */
typedef struct {
    polyvirt_registration *to;
    polyvirt_told *told;
    size_t count;
    size_t room;
    polyvirt_told first[16];
} polyvirt_event;

void polyvirt_begin(pTHX);
void polyvirt_clone(pTHX);
polyvirt_registration *polyvirt_register(pTHX_ SV *self, SV *callback);
void polyvirt_forget(pTHX_ polyvirt_registration *registration);
void polyvirt_release(void *opaque);
void polyvirt_send(polyvirt_event *event);
int polyvirt_deliver(pTHX_ double seconds);
void polyvirt_rethrow(pTHX);
int polyvirt_is_own_thread(pTHX);
PerlInterpreter *polyvirt_perl(polyvirt_registration *registration);
SV *polyvirt_call(pTHX_ SV *callback, SV **arguments, int count, I32 context, int *results);

/* told.c: what callbacks are told. */
void polyvirt_event_begin(polyvirt_event *event, void *opaque);
void polyvirt_tell_signed(polyvirt_event *event, long long number);
void polyvirt_tell_unsigned(polyvirt_event *event, unsigned long long number);
void polyvirt_tell_text(polyvirt_event *event, const char *text);
void polyvirt_tell_object(polyvirt_event *event, const polyvirt_kind *kind, void *object);
void polyvirt_tell_params(polyvirt_event *event, virTypedParameterPtr params, int count);
void polyvirt_tell_key(polyvirt_event *event, const char *name);
void polyvirt_tell_hash(polyvirt_event *event);
void polyvirt_tell_array(polyvirt_event *event);
void polyvirt_tell_end(polyvirt_event *event);
void polyvirt_told_own(polyvirt_told *told);
void polyvirt_told_free(polyvirt_told *told);
SV *polyvirt_told_value(pTHX_ const polyvirt_told *told, size_t count, size_t *at);

/* loop.c */
void polyvirt_register_loop(pTHX);

/* streams.c */
void polyvirt_send_all(pTHX_ SV *self, virStreamPtr stream, SV *source, SV *hole, SV *skip);
void polyvirt_receive_all(pTHX_ SV *self, virStreamPtr stream, SV *sink, SV *hole);

/* auth.c */
virConnectPtr polyvirt_open(pTHX_ const char *uri, SV *types, SV *callback, unsigned int flags);

#endif
