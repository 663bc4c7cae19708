/* Steps: what was answered, and whether that is what has to come of them. */
#include "runtime.h"

void
begin(struct run *run, int line, const char *step)
{
    run->line = line;
    run->step = step;
    free(run->answer.start);
    run->answer.start = NULL;
    run->answer.length = 0;
    virFreeError(run->error);
    run->error = NULL;
    while (run->n_kept > 0)
        free(run->kept[--run->n_kept]);
}

/* Whether a call has succeeded; if not, its error is the answer. */
int
answered(struct run *run, int result)
{
    char error[64];

    if (result >= 0)
        return 1;
    if (run->error)
        snprintf(error, sizeof(error), "! %d %d", run->error->code, run->error->domain);
    else
        snprintf(error, sizeof(error), "! without an error");
    show(&run->answer, error);
    return 0;
}

static int
fits(const char *answer, const char *const *parts)
{
    size_t length = strlen(answer), first = strlen(parts[0]), last;
    const char *at = answer + first;

    if (!parts[1])
        return strcmp(answer, parts[0]) == 0;
    if (length < first || strncmp(answer, parts[0], first) != 0)
        return 0;
    for (parts++; parts[1]; parts++) {
        at = strstr(at, *parts);
        if (!at)
            return 0;
        at += strlen(*parts);
    }
    last = strlen(*parts);
    return (size_t)(answer + length - at) >= last && strcmp(answer + length - last, *parts) == 0;
}

static void
print_parts(const char *const *parts)
{
    for (; *parts; parts++)
        printf("%s%s", *parts, parts[1] ? "_" : "");
}

/* Whether later steps stand on what this one gives. */
static int
gives_something(const struct run *run)
{
    return strstr(run->step, " = vir") != NULL || strncmp(run->step, "on ", 3) == 0;
}

/* Whether the answer is the expected one, and the case goes on. Whoever expects anything expects success; where stock
 * libvirt has nothing to give for the steps that follow, the case ends well. */
int
expected(struct run *run, const char *const *parts, const char *const *stock)
{
    const char *const *wanted = run->stock && stock ? stock : parts;
    const char *answer = run->answer.start ? run->answer.start : "ok";
    int failure = strncmp(answer, "! ", 2) == 0;

    if (run->record) {
        printf("%s:%d\t%s\t%s\n", run->test->topic, run->line, answer, run->error ? run->error->message : "");
        return !failure || (!gives_something(run) &&
                            (strncmp(wanted[0], "! ", 2) == 0 || run->step[strlen(run->step) - 1] == '?'));
    }
    if (failure == (strncmp(wanted[0], "! ", 2) == 0) && fits(answer, wanted))
        return !(failure && wanted == stock && gives_something(run));
    run->failed = 1;
    flockfile(stdout);
    printf("# %s.toml:%d: %s\n#   expected ", run->test->topic, run->line, run->step);
    print_parts(wanted);
    printf("\n#   answered %s%s%s\n", answer, failure && run->error ? " " : "",
           failure && run->error ? run->error->message : "");
    funlockfile(stdout);
    return 0;
}

/* Text with the folders put in the places of their names. */
const char *
filled(struct run *run, const char *text)
{
    struct text out = {0};

    while (*text) {
        if (strncmp(text, "{hosts}", 7) == 0) {
            show(&out, HOSTS);
            text += 7;
        } else if (strncmp(text, "{scratch}", 9) == 0) {
            show(&out, run->scratch);
            text += 9;
        } else if (strncmp(text, "{daemon}", 8) == 0) {
            show(&out, getenv(DAEMON));
            text += 8;
        } else {
            char one[2] = {*text++, '\0'};

            show(&out, one);
        }
    }
    if (run->n_kept < sizeof(run->kept) / sizeof(run->kept[0]))
        run->kept[run->n_kept++] = out.start;
    return out.start ? out.start : "";
}

struct sent {
    const unsigned char *data;
    size_t left;
};

static int
give(virStreamPtr stream, char *data, size_t room, void *opaque)
{
    struct sent *sent = opaque;
    size_t count = sent->left < room ? sent->left : room;

    (void)stream;
    memcpy(data, sent->data, count);
    sent->data += count;
    sent->left -= count;
    return (int)count;
}

static int
take(virStreamPtr stream, const char *data, size_t count, void *opaque)
{
    struct text *received = opaque;

    (void)stream;
    received->start = realloc(received->start, received->length + count);
    if (!received->start)
        return -1;
    memcpy(received->start + received->length, data, count);
    received->length += count;
    return (int)count;
}

static int
ended(struct run *run, int result)
{
    if (result < 0)
        run->error = virSaveLastError();
    return answered(run, result);
}

void
send_all(struct run *run, virStreamPtr stream, const unsigned char *data, size_t count)
{
    struct sent sent = {data, count};

    if (ended(run, virStreamSendAll(stream, give, &sent)))
        show(&run->answer, "ok");
}

void
receive_all(struct run *run, virStreamPtr stream)
{
    struct text received = {0};

    if (ended(run, virStreamRecvAll(stream, take, &received)))
        show_bytes(&run->answer, (const unsigned char *)received.start, received.length);
    free(received.start);
}

/* Answers what is asked, by its type. */
static int
answer_all(virConnectCredentialPtr asked, unsigned int count, void *opaque)
{
    struct credential *answers = opaque;

    for (unsigned int i = 0; i < count; i++) {
        for (struct credential *answer = answers; answer->answer; answer++) {
            if (answer->type == asked[i].type) {
                asked[i].result = strdup(answer->answer);
                asked[i].resultlen = (unsigned int)strlen(answer->answer);
            }
        }
        if (!asked[i].result)
            return -1;
    }
    return 0;
}

virConnectAuthPtr
credentials(struct run *run, struct credential *answers, size_t count)
{
    static int types[] = {VIR_CRED_AUTHNAME, VIR_CRED_ECHOPROMPT, VIR_CRED_PASSPHRASE, VIR_CRED_NOECHOPROMPT};
    struct credential *ended = calloc(count + 1, sizeof(*ended));
    virConnectAuthPtr auth = calloc(1, sizeof(*auth));

    memcpy(ended, answers, count * sizeof(*ended));
    run->kept[run->n_kept++] = (char *)ended;
    run->kept[run->n_kept++] = (char *)auth;
    auth->credtype = types;
    auth->ncredtype = sizeof(types) / sizeof(types[0]);
    auth->cb = answer_all;
    auth->cbdata = ended;
    return auth;
}
