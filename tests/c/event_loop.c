/* The built-in event loop: timers and file descriptors. */
#include "tap.h"

#include <unistd.h>

static int released, fired, readable;
static int timer, watch;

static void release(void *opaque)
{
    check(opaque == &released, "the pointer to free is the one given");
    released++;
}

static void on_timer(int number, void *opaque)
{
    check(number == timer && opaque == &released, "the timer's function gets its number and pointer");
    fired++;
    virEventRemoveTimeout(timer);
}

static void on_readable(int number, int fd, int events, void *opaque)
{
    char byte;

    (void)opaque;
    check(number == watch && (events & VIR_EVENT_HANDLE_READABLE), "the watch's function gets its number and events");
    check(read(fd, &byte, 1) == 1, "something is there to read");
    readable++;
}

int main(void)
{
    int pipes[2];

    virSetErrorFunc(NULL, quiet);
    check(virEventRunDefaultImpl() == -1, "nothing runs without a loop");
    check(virEventRegisterDefaultImpl() == 0, "registers");
    check(virEventRegisterDefaultImpl() == 0, "and again");

    timer = virEventAddTimeout(0, on_timer, &released, release);
    check(timer > 0, "a timer");
    check(virEventRunDefaultImpl() == 0 && fired == 1, "fires");
    virEventAddTimeout(0, NULL, NULL, NULL);
    check(virGetLastErrorCode() == VIR_ERR_INVALID_ARG, "a timer needs a function");
    check(virEventRemoveTimeout(timer) == -1, "what is removed is removed");

    check(pipe(pipes) == 0, "a pipe");
    watch = virEventAddHandle(pipes[0], VIR_EVENT_HANDLE_READABLE, on_readable, &released, release);
    check(watch > 0, "a watch");
    check(write(pipes[1], "x", 1) == 1 && virEventRunDefaultImpl() == 0 && readable == 1, "sees what comes");
    virEventUpdateHandle(watch, 0);
    check(write(pipes[1], "x", 1) == 1, "more comes");
    timer = virEventAddTimeout(1, on_timer, &released, NULL);
    while (fired < 2)
        virEventRunDefaultImpl();
    check(readable == 1, "a paused watch sees nothing");
    check(virEventRemoveHandle(watch) == 0, "goes");
    timer = virEventAddTimeout(0, on_timer, &released, NULL);
    virEventRunDefaultImpl();
    check(released == 2, "what was given along is freed, once each");
    close(pipes[0]);
    close(pipes[1]);
    return tap_done();
}
