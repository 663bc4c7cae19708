/*
 * Measures reading and writing domain documents through the API: define, dump and undefine on
 * test:///default. Prints one JSON line a measure.
 *
 *   documents LIST              measures with the documents whose paths the file LIST names
 *   documents --accepted LIST   prints the paths of those that can be defined
 *
 * It uses only what stock libvirt has, and is built against both libraries unchanged.
 */
#include <libvirt/libvirt.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "measure.h"

#define URI "test:///default"
#define MAX_DOCUMENTS 4000
#define BATCH_NS 100e6

struct document {
    char *path;
    char *text;
};

struct set {
    virConnectPtr conn;
    struct document *documents;
    size_t count;
};

static void quiet(void *data, virErrorPtr error)
{
    (void)data;
    (void)error;
}

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "r");
    char *text;
    long size;

    if (!file || fseek(file, 0, SEEK_END) < 0 || (size = ftell(file)) < 0)
        return NULL;
    rewind(file);
    text = calloc(1, (size_t)size + 1);
    if (text && fread(text, 1, (size_t)size, file) != (size_t)size)
        text[0] = '\0';
    fclose(file);
    return text;
}

/* Defines a domain, dumps it, and removes it. */
static int round_trip(virConnectPtr conn, const char *text)
{
    virDomainPtr domain = virDomainDefineXML(conn, text);
    char *dump;

    if (!domain)
        return -1;
    dump = virDomainGetXMLDesc(domain, 0);
    virDomainUndefine(domain);
    virDomainFree(domain);
    if (!dump)
        return -1;
    free(dump);
    return 0;
}

static void all_of(struct set *set)
{
    for (size_t i = 0; i < set->count; i++) {
        if (round_trip(set->conn, set->documents[i].text) < 0)
            fail(set->documents[i].path);
    }
}

static double time_of(struct set *set, long times)
{
    double start = now();

    for (long i = 0; i < times; i++)
        all_of(set);
    return now() - start;
}

/* Prints the median batch's time a document. */
static void measure(const char *name, struct set *set)
{
    double batches[BATCHES];
    long times = 1;

    while (time_of(set, times) < BATCH_NS)
        times *= 2;
    for (int i = 0; i < BATCHES; i++)
        batches[i] = time_of(set, times) / (double)times / (double)set->count;
    print_median(name, batches);
}

static size_t read_list(const char *path, struct document *documents)
{
    FILE *list = fopen(path, "r");
    char line[4096];
    size_t count = 0;

    if (!list)
        fail(path);
    while (count < MAX_DOCUMENTS && fgets(line, sizeof(line), list)) {
        line[strcspn(line, "\n")] = '\0';
        documents[count].path = strdup(line);
        documents[count].text = read_file(line);
        count += documents[count].text != NULL;
    }
    fclose(list);
    return count;
}

/* Tries each document in a process of its own: stock libvirt 9.0.0 crashes on some. */
static void print_accepted(struct set *set)
{
    for (size_t i = 0; i < set->count; i++) {
        int status = -1;
        pid_t child = fork();

        if (child == 0)
            _exit(round_trip(set->conn, set->documents[i].text) == 0 ? 0 : 1);
        if (child > 0 && waitpid(child, &status, 0) == child && status == 0)
            puts(set->documents[i].path);
    }
}

/* A domain of about 30 KB, made of devices that every driver knows. */
static char *large_document(void)
{
    static char text[64 * 1024];
    size_t used = (size_t)snprintf(text, sizeof(text),
        "<domain type='test'><name>large</name><memory unit='KiB'>8192</memory>"
        "<vcpu>4</vcpu><os><type>hvm</type></os><devices>");

    for (int i = 0; used < 30 * 1024; i++) {
        used += (size_t)snprintf(text + used, sizeof(text) - used,
            "<disk type='file' device='disk'><driver name='qemu' type='qcow2' cache='none'/>"
            "<source file='/var/lib/images/disk-%d.qcow2'/><target dev='vd%c%c' bus='virtio'/></disk>"
            "<interface type='bridge'><mac address='52:54:00:00:%02x:%02x'/><source bridge='br0'/>"
            "<model type='virtio'/></interface>"
            "<channel type='unix'><target type='virtio' name='org.example.%d'/></channel>",
            i, 'a' + i / 26, 'a' + i % 26, i / 256, i % 256, i);
    }
    snprintf(text + used, sizeof(text) - used, "</devices></domain>");
    return text;
}

int main(int argc, char **argv)
{
    static struct document documents[MAX_DOCUMENTS];
    int ask = argc == 3 && !strcmp(argv[1], "--accepted");
    struct document large = { "large", large_document() };
    struct set corpus = { virConnectOpen(URI), documents, 0 };
    struct set one = { corpus.conn, &large, 1 };

    if (!corpus.conn)
        fail("virConnectOpen");
    virSetErrorFunc(NULL, quiet);
    if (argc == 2 + ask)
        corpus.count = read_list(argv[1 + ask], documents);
    if (ask) {
        print_accepted(&corpus);
        return 0;
    }
    if (corpus.count)
        measure("read and write a document of the corpus", &corpus);
    measure("read and write a domain of 30 KB", &one);
    virConnectClose(corpus.conn);
    return 0;
}
