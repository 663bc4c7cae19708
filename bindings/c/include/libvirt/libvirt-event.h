/* Generated from api-spec by `cargo xtask generate`. Do not edit.
 *
 * libvirt-event.h: the event loop.
 */
#ifndef LIBVIRT_EVENT_H
# define LIBVIRT_EVENT_H

# ifndef __VIR_LIBVIRT_H_INCLUDES__
#  error "include libvirt/libvirt.h instead"
# endif

/** What a file descriptor is watched for, and what has happened on it. */
typedef enum {
    /** Data can be read. @since 0.5.0 */
    VIR_EVENT_HANDLE_READABLE = 1,
    /** Data can be written. @since 0.5.0 */
    VIR_EVENT_HANDLE_WRITABLE = 1 << 1,
    /** An error is pending; reported even when not asked for. @since 0.5.0 */
    VIR_EVENT_HANDLE_ERROR = 1 << 2,
    /** The other end has closed; reported even when not asked for. @since 0.5.0 */
    VIR_EVENT_HANDLE_HANGUP = 1 << 3
} virEventHandleType;

/**
 * Is called by the event loop when something happened on a watched file descriptor.
 *
 * @param watch Number of the watch.
 * @param fd File descriptor the watch is for.
 * @param events What happened.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virEventHandleCallback)(int watch, int fd, int events, void *opaque);

/**
 * Adds a file descriptor to the application's event loop.
 *
 * Returns a number for the new watch, 0 or more, or -1 on failure. One descriptor may have several
 * watches. The release function runs once the watch has been removed and no callback of it is
 * running.
 *
 * @param fd File descriptor to watch.
 * @param event What to watch for; 0 watches for nothing until changed.
 * @param cb Function to call when it happens.
 * @param opaque Handed back to the callback as it is.
 * @param ff Called once to free the opaque pointer when it is no longer needed.
 * @return The value; -1 or 0 on failure.
 */
typedef int (*virEventAddHandleFunc)(int fd,
                                     int event,
                                     virEventHandleCallback cb,
                                     void *opaque,
                                     virFreeCallback ff);

/**
 * Changes what a watch of the application's event loop waits for.
 *
 * Has to be possible from any thread, also from within a callback.
 *
 * @param watch Number of the watch.
 * @param event What to watch for; 0 pauses it.
 */
typedef void (*virEventUpdateHandleFunc)(int watch, int event);

/**
 * Takes a watch out of the application's event loop.
 *
 * Has to be possible from within the watch's own callback; the release function must then run
 * later, from the loop itself.
 *
 * @param watch Number of the watch.
 * @return 0 on success, -1 on failure.
 */
typedef int (*virEventRemoveHandleFunc)(int watch);

/**
 * Is called by the event loop each time a timer expires.
 *
 * @param timer Number of the timer.
 * @param opaque Handed back to the callback as it is.
 */
typedef void (*virEventTimeoutCallback)(int timer, void *opaque);

/**
 * Adds a timer to the application's event loop.
 *
 * Returns a number for the new timer, 0 or more, or -1 on failure. The release function runs once
 * the timer has been removed and no callback of it is running.
 *
 * @param timeout Interval in milliseconds; 0 fires on every turn of the loop, -1 not until changed.
 * @param cb Function to call when it expires.
 * @param opaque Handed back to the callback as it is.
 * @param ff Called once to free the opaque pointer when it is no longer needed.
 * @return The value; -1 or 0 on failure.
 */
typedef int (*virEventAddTimeoutFunc)(int timeout,
                                      virEventTimeoutCallback cb,
                                      void *opaque,
                                      virFreeCallback ff);

/**
 * Changes the interval of a timer of the application's event loop.
 *
 * @param timer Number of the timer.
 * @param timeout Interval in milliseconds; 0 fires on every turn of the loop, -1 pauses it.
 */
typedef void (*virEventUpdateTimeoutFunc)(int timer, int timeout);

/**
 * Takes a timer out of the application's event loop.
 *
 * Has to be possible from within the timer's own callback; the release function must then run
 * later, from the loop itself.
 *
 * @param timer Number of the timer.
 * @return 0 on success, -1 on failure.
 */
typedef int (*virEventRemoveTimeoutFunc)(int timer);

/**
 * Hands an application's own event loop to the library.
 *
 * Has to happen before the first connection is opened, once in a process. Programs without a loop
 * of their own use `virEventRegisterDefaultImpl`. The library calls these functions from any
 * thread, so they have to lock and wake the loop where needed.
 *
 * @param addHandle Adds a file descriptor.
 * @param updateHandle Changes what a descriptor is watched for.
 * @param removeHandle Stops watching a descriptor.
 * @param addTimeout Adds a timer.
 * @param updateTimeout Changes a timer's interval.
 * @param removeTimeout Removes a timer.
 * @since 0.5.0
 */
void virEventRegisterImpl(virEventAddHandleFunc addHandle,
                          virEventUpdateHandleFunc updateHandle,
                          virEventRemoveHandleFunc removeHandle,
                          virEventAddTimeoutFunc addTimeout,
                          virEventUpdateTimeoutFunc updateTimeout,
                          virEventRemoveTimeoutFunc removeTimeout);

/**
 * Makes the built-in event loop the one to use.
 *
 * Has to happen before the first connection is opened. The program then calls
 * `virEventRunDefaultImpl` again and again, usually in a thread of its own; without that neither
 * events nor keepalive work.
 *
 * @return 0 on success, -1 on failure.
 * @since 0.9.0
 */
int virEventRegisterDefaultImpl(void);

/**
 * Runs one turn of the built-in event loop.
 *
 * Waits until a descriptor is ready or a timer expires, calls what is due, and returns. To end the
 * waiting from elsewhere, have a timer or descriptor that fires.
 *
 * @return 0 on success, -1 on failure.
 * @since 0.9.0
 */
int virEventRunDefaultImpl(void);

/**
 * Adds a file descriptor to the event loop that is registered, whichever it is.
 *
 * @param fd File descriptor to watch.
 * @param events What to watch for; 0 watches for nothing until changed.
 * @param cb Function to call when it happens.
 * @param opaque Handed back to the callback as it is.
 * @param ff Called once to free the opaque pointer when it is no longer needed.
 * @return Number of the new watch (0 or more), or -1 on failure.
 * @since 0.9.3
 */
int virEventAddHandle(int fd,
                      int events,
                      virEventHandleCallback cb,
                      void *opaque,
                      virFreeCallback ff);

/**
 * Changes what a watch waits for.
 *
 * @param watch Number that `virEventAddHandle` returned.
 * @param events What to watch for; 0 pauses it.
 * @since 0.9.3
 */
void virEventUpdateHandle(int watch, int events);

/**
 * Stops watching a file descriptor.
 *
 * The descriptor stays open. The release function runs afterwards, perhaps not before the loop's
 * next turn.
 *
 * @param watch Number that `virEventAddHandle` returned.
 * @return 0 on success, -1 on failure.
 * @since 0.9.3
 */
int virEventRemoveHandle(int watch);

/**
 * Adds a timer to the event loop that is registered, whichever it is.
 *
 * It fires again and again until it is changed or removed.
 *
 * @param frequency Interval in milliseconds; 0 fires on every turn of the loop, -1 not until
 *   changed.
 * @param cb Function to call when it expires.
 * @param opaque Handed back to the callback as it is.
 * @param ff Called once to free the opaque pointer when it is no longer needed.
 * @return Number of the new timer (0 or more), or -1 on failure.
 * @since 0.9.3
 */
int virEventAddTimeout(int frequency, virEventTimeoutCallback cb, void *opaque, virFreeCallback ff);

/**
 * Changes the interval of a timer.
 *
 * @param timer Number that `virEventAddTimeout` returned.
 * @param frequency Interval in milliseconds; 0 fires on every turn of the loop, -1 pauses it.
 * @since 0.9.3
 */
void virEventUpdateTimeout(int timer, int frequency);

/**
 * Removes a timer. The release function runs afterwards, perhaps not before the loop's next turn.
 *
 * @param timer Number that `virEventAddTimeout` returned.
 * @return 0 on success, -1 on failure.
 * @since 0.9.3
 */
int virEventRemoveTimeout(int timer);

#endif /* LIBVIRT_EVENT_H */
