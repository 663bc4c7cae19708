/* What callbacks are told: put together in C, copied to wait, and made values of Perl. */
#include "runtime.h"

void
polyvirt_event_begin(polyvirt_event *event, void *opaque)
{
    event->to = opaque;
    event->told = event->first;
    event->count = 0;
    event->room = sizeof(event->first) / sizeof(event->first[0]);
}

/* The next place; once there is no memory, the last one again. */
static polyvirt_told *
next_told(polyvirt_event *event)
{
    if (event->count == event->room) {
        size_t size = event->room * sizeof(event->told[0]);
        polyvirt_told *more = malloc(size * 2);
        if (!more)
            return &event->told[event->count - 1];
        memcpy(more, event->told, size);
        if (event->told != event->first)
            free(event->told);
        event->told = more;
        event->room *= 2;
    }
    memset(&event->told[event->count], 0, sizeof(event->told[0]));
    return &event->told[event->count++];
}

void
polyvirt_tell_signed(polyvirt_event *event, long long number)
{
    polyvirt_told *told = next_told(event);

    told->what = TOLD_SIGNED;
    told->value.number = number;
}

void
polyvirt_tell_unsigned(polyvirt_event *event, unsigned long long number)
{
    polyvirt_told *told = next_told(event);

    told->what = TOLD_UNSIGNED;
    told->value.natural = number;
}

void
polyvirt_tell_text(polyvirt_event *event, const char *text)
{
    polyvirt_told *told = next_told(event);

    told->what = TOLD_TEXT;
    told->value.text = text;
}

void
polyvirt_tell_object(polyvirt_event *event, const polyvirt_kind *kind, void *object)
{
    polyvirt_told *told = next_told(event);

    told->what = TOLD_OBJECT;
    told->kind = kind;
    told->value.object = object;
}

void
polyvirt_tell_params(polyvirt_event *event, virTypedParameterPtr params, int count)
{
    polyvirt_told *told = next_told(event);

    told->what = TOLD_PARAMS;
    told->value.params = params;
    told->count = count;
}

/* Names are constants, and need no copy. */
void
polyvirt_tell_key(polyvirt_event *event, const char *name)
{
    polyvirt_told *told = next_told(event);

    told->what = TOLD_KEY;
    told->value.text = name;
}

void
polyvirt_tell_hash(polyvirt_event *event)
{
    next_told(event)->what = TOLD_HASH;
}

void
polyvirt_tell_array(polyvirt_event *event)
{
    next_told(event)->what = TOLD_ARRAY;
}

void
polyvirt_tell_end(polyvirt_event *event)
{
    next_told(event)->what = TOLD_END;
}

static virTypedParameterPtr
copy_params(const virTypedParameter *params, int count)
{
    virTypedParameterPtr copy = calloc(count > 0 ? (size_t)count : 1, sizeof(*copy));
    int i;

    for (i = 0; copy && i < count; i++) {
        copy[i] = params[i];
        if (copy[i].type == VIR_TYPED_PARAM_STRING && copy[i].value.s)
            copy[i].value.s = strdup(copy[i].value.s);
    }
    return copy;
}

/* Copies what is told, which belongs to the caller, so that it can wait. */
void
polyvirt_told_own(polyvirt_told *told)
{
    if (told->what == TOLD_TEXT && told->value.text)
        told->value.text = strdup(told->value.text);
    else if (told->what == TOLD_OBJECT && told->value.object)
        (void)told->kind->ref(told->value.object);
    else if (told->what == TOLD_PARAMS)
        told->value.params = copy_params(told->value.params, told->count);
}

/* Frees what was copied. */
void
polyvirt_told_free(polyvirt_told *told)
{
    if (told->what == TOLD_TEXT)
        free((char *)told->value.text);
    else if (told->what == TOLD_OBJECT && told->value.object)
        (void)told->kind->unref(told->value.object);
    else if (told->what == TOLD_PARAMS && told->value.params)
        virTypedParamsFree(told->value.params, told->count);
}

/* The value that begins at `*at`, which moves behind it. Not mortal. */
SV *
polyvirt_told_value(pTHX_ const polyvirt_told *told, size_t count, size_t *at)
{
    const polyvirt_told *one = &told[(*at)++];
    const polyvirt_told *key;
    AV *array;
    HV *hash;

    switch (one->what) {
    case TOLD_SIGNED:
        return newSViv(one->value.number);
    case TOLD_UNSIGNED:
        return newSVuv(one->value.natural);
    case TOLD_TEXT:
        return polyvirt_new_text(aTHX_ one->value.text);
    case TOLD_PARAMS:
        return polyvirt_new_params(aTHX_ one->value.params, one->count);
    case TOLD_OBJECT:
        if (one->value.object)
            (void)one->kind->ref(one->value.object);
        return SvREFCNT_inc(polyvirt_new_object(aTHX_ one->kind, one->value.object));
    case TOLD_HASH:
        hash = newHV();
        while (*at < count && told[*at].what == TOLD_KEY) {
            key = &told[(*at)++];
            (void)hv_store(hash, key->value.text, (I32)strlen(key->value.text), polyvirt_told_value(aTHX_ told, count, at), 0);
        }
        (*at)++;
        return newRV_noinc((SV *)hash);
    case TOLD_ARRAY:
        array = newAV();
        while (*at < count && told[*at].what != TOLD_END)
            av_push(array, polyvirt_told_value(aTHX_ told, count, at));
        (*at)++;
        return newRV_noinc((SV *)array);
    default:
        return newSV(0);
    }
}
