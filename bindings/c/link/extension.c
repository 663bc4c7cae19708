/*
 * What libvirt-qemu.so.0, libvirt-lxc.so.0 and libvirt-admin.so.0 have beside their forwarders:
 * the search for the functions they forward to.
 *
 * Those functions are in libvirt.so.0, with the state they share with everything else (handles,
 * the last error of a thread), yet that library may not export them: its symbols are exactly the
 * public ones. So it carries a note, in the sense of ELF, that tells where its table of them is.
 * This file finds the note among the loaded objects and copies the table, once, before any code of
 * the application runs. The forwarders, one jump each, are written at build time from the
 * library's symbol map, and so are the four names declared below.
 */
#define _GNU_SOURCE
#include <elf.h>
#include <link.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef void (*function)(void);

/* Written at build time. */
extern __attribute__((visibility("hidden"))) const uint32_t polyvirt_note_type;
extern __attribute__((visibility("hidden"))) const uint64_t polyvirt_fingerprint;
extern __attribute__((visibility("hidden"))) const uint64_t polyvirt_count;
extern __attribute__((visibility("hidden"))) function polyvirt_forward[];

/* What the note holds. */
struct table_note {
    int64_t offset;       /* from this field to the table */
    uint64_t fingerprint; /* of the names in the table, in their order */
};

static const char owner[] = "polyvirt";

/* The size that a name or a content of `size` bytes takes up in a note. */
static size_t padded(size_t size)
{
    return (size + 3) & ~(size_t)3;
}

/* Returns our table if it is told of between `at` and `end`, otherwise NULL. */
static const function *table_in_notes(const char *at, const char *end)
{
    ElfW(Nhdr) header;

    while ((size_t)(end - at) >= sizeof(header)) {
        struct table_note note;
        const char *name = at + sizeof(header);
        const char *content;

        memcpy(&header, at, sizeof(header));
        content = name + padded(header.n_namesz);
        at = content + padded(header.n_descsz);
        if (header.n_type != polyvirt_note_type || header.n_namesz != sizeof(owner) ||
            header.n_descsz != sizeof(note) || memcmp(name, owner, sizeof(owner)) != 0)
            continue;
        memcpy(&note, content, sizeof(note));
        if (note.fingerprint == polyvirt_fingerprint)
            return (const function *)(content + note.offset);
    }
    return NULL;
}

/* Looks at one loaded object; a result other than 0 ends the search. */
static int look_at(struct dl_phdr_info *object, size_t size, void *result)
{
    (void)size;
    for (size_t i = 0; i < object->dlpi_phnum; i++) {
        const ElfW(Phdr) *segment = &object->dlpi_phdr[i];
        const char *start = (const char *)(object->dlpi_addr + segment->p_vaddr);
        const function *table;

        if (segment->p_type != PT_NOTE)
            continue;
        table = table_in_notes(start, start + segment->p_memsz);
        if (table) {
            *(const function **)result = table;
            return 1;
        }
    }
    return 0;
}

__attribute__((constructor)) static void fill_forwarders(void)
{
    const function *table = NULL;

    if (!dl_iterate_phdr(look_at, &table)) {
        /* As the loader does when a symbol is missing: say so, and do not go on. */
        fputs("polyvirt: the libvirt.so.0 that was loaded is not the one this extension library "
              "was built with; install both from the same build\n", stderr);
        _Exit(127);
    }
    memcpy(polyvirt_forward, table, polyvirt_count * sizeof(function));
}
