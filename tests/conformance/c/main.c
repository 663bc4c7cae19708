/* Runs the cases, or those named, and prints lines of the Test Anything Protocol.
 *
 * --stock: the library is stock libvirt; --record: print what each step answers, as TOPIC:LINE and a tab before it. */
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>

#include "generated/topics.h"

static void
quiet(void *data, virErrorPtr error)
{
    (void)data;
    (void)error;
}

static void
note(const struct test_case *test, const char *how, const char *why)
{
    const char *name = getenv("POLYVIRT_CONFORMANCE_RESULTS");
    FILE *file = name ? fopen(name, "a") : NULL;

    if (!file)
        return;
    fprintf(file, "%s %s%s%s\n", test->name, how, why ? " " : "", why ? why : "");
    fclose(file);
}

static void *
go(void *opaque)
{
    struct run *run = opaque;

    run->test->steps(run);
    begin(run, 0, NULL);
    return NULL;
}

/* Goes through the steps, in as many threads as the case wants. */
static int
steps(struct run *first)
{
    struct run runs[16] = {0};
    pthread_t threads[16];
    unsigned int count = first->test->threads < 16 ? first->test->threads : 16;
    int failed = 0;

    if (count == 1) {
        go(first);
        return first->failed;
    }
    for (unsigned int i = 0; i < count; i++) {
        runs[i] = *first;
        runs[i].n_kept = 0;
        if (pthread_create(&threads[i], NULL, go, &runs[i]) != 0)
            abort();
    }
    for (unsigned int i = 0; i < count; i++) {
        pthread_join(threads[i], NULL);
        failed |= runs[i].failed;
    }
    return failed;
}

static int
run_case(const struct test_case *test, int stock, int record)
{
    struct run run = {.test = test, .stock = stock, .record = record};
    char scratch[] = "/tmp/conformance-XXXXXX";
    char *clean;
    int failed;

    if (!mkdtemp(scratch))
        return 1;
    run.scratch = scratch;
    if (test->uri) {
        const char *uri = filled(&run, test->uri);

        run.conn = test->read_only ? virConnectOpenReadOnly(uri) : virConnectOpen(uri);
        if (!run.conn) {
            printf("# %s: %s: %s\n", test->name, uri, virGetLastErrorMessage());
            return 1;
        }
    }
    failed = steps(&run);
    begin(&run, 0, NULL);
    if (run.conn)
        virConnectClose(run.conn);
    clean = malloc(sizeof(scratch) + 8);
    if (clean) {
        sprintf(clean, "rm -rf %s", scratch);
        failed |= system(clean) != 0;
        free(clean);
    }
    return failed;
}

static int
wanted(const struct test_case *test, int argc, char **argv)
{
    int named = 0;

    for (int i = 1; i < argc; i++) {
        if (argv[i][0] == '-')
            continue;
        named = 1;
        if (strcmp(argv[i], test->name) == 0 || strcmp(argv[i], test->topic) == 0)
            return 1;
    }
    return !named;
}

static int
has(int argc, char **argv, const char *option)
{
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], option) == 0)
            return 1;
    return 0;
}

struct options {
    int argc;
    char **argv;
    int stock;
    int record;
    unsigned long version;
};

/* Runs the cases of a topic that are wanted; before it there were so many. Returns how many failed. */
static int
run_topic(const struct test_case *topic, const struct options *options, int count)
{
    int failures = 0;

    for (const struct test_case *test = topic; test->name; test++) {
        const char *skip = test->skip;
        int failed = 0;

        if (!wanted(test, options->argc, options->argv))
            continue;
        if (!skip && test->since > options->version)
            skip = "the library is older than what it uses";
        if (!skip && test->daemon && !getenv(DAEMON))
            skip = "there is no stock daemon";
        if (!skip)
            failed = run_case(test, options->stock, options->record);
        failures += failed;
        printf("%s%s %d - %s%s%s\n", options->record ? "# " : "", failed ? "not ok" : "ok", ++count, test->name,
               skip ? " # SKIP " : "", skip ? skip : "");
        note(test, skip ? "skipped" : failed ? "failed" : "ok", skip);
    }
    return failures;
}

/* Runs a topic in a process of its own: stock libvirt and its library for the administration bring the same classes,
 * and can be used only one after the other. */
static int
run_apart(const struct test_case *topic, const struct options *options, int count)
{
    int status = 0;
    pid_t child = fork();

    if (child == 0) {
        if (run_events() < 0)
            exit(2);
        exit(run_topic(topic, options, count) > 0);
    }
    if (child < 0 || waitpid(child, &status, 0) < 0)
        return 1;
    if (WIFSIGNALED(status))
        printf("# %s: ended by signal %d\n", topic->topic, WTERMSIG(status));
    return status != 0;
}

int
main(int argc, char **argv)
{
    int stock = has(argc, argv, "--stock"), record = has(argc, argv, "--record");
    struct options options = {argc, argv, stock, record, 0};
    int count = 0, failures = 0;

    setvbuf(stdout, NULL, _IOLBF, 0);
    virSetErrorFunc(NULL, quiet);
    if (virGetVersion(&options.version, NULL, NULL) < 0 || (!stock && !record && run_events() < 0))
        return 2;
    for (const struct test_case *const *topic = topics; *topic; topic++) {
        failures += stock || record ? run_apart(*topic, &options, count) : run_topic(*topic, &options, count);
        for (const struct test_case *test = *topic; test->name; test++)
            count += wanted(test, argc, argv);
    }
    if (!record)
        printf("1..%d\n", count);
    return failures > 0;
}
