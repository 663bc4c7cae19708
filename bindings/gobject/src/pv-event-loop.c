/* The event loop of the C library, as sources of a GMainContext: files it watches, and timeouts. */
#include <glib-unix.h>
#include <libvirt/libvirt.h>
#include "calls_common.h"
#include "pv-error-private.h"
#include "pv-event-loop.h"

typedef struct
{
  int id;
  int fd;
  int events;
  int frequency;
  virEventHandleCallback on_file;
  virEventTimeoutCallback on_time;
  void *data;
  virFreeCallback release;
  GSource *source;
} Watch;

static GMutex lock;
static GHashTable *watches;
static GMainContext *loop;
static int last_id;

static GIOCondition
condition_of (int events)
{
  return (events & VIR_EVENT_HANDLE_READABLE ? G_IO_IN : 0) | (events & VIR_EVENT_HANDLE_WRITABLE ? G_IO_OUT : 0)
         | (events & VIR_EVENT_HANDLE_ERROR ? G_IO_ERR : 0) | (events & VIR_EVENT_HANDLE_HANGUP ? G_IO_HUP : 0);
}

static int
events_of (GIOCondition condition)
{
  return (condition & G_IO_IN ? VIR_EVENT_HANDLE_READABLE : 0) | (condition & G_IO_OUT ? VIR_EVENT_HANDLE_WRITABLE : 0)
         | (condition & (G_IO_ERR | G_IO_NVAL) ? VIR_EVENT_HANDLE_ERROR : 0)
         | (condition & G_IO_HUP ? VIR_EVENT_HANDLE_HANGUP : 0);
}

/* A copy of a watch as it is now, so that nothing is locked while the library is called. */
static gboolean
look (gpointer id, Watch *copy)
{
  Watch *watch;

  g_mutex_lock (&lock);
  watch = g_hash_table_lookup (watches, id);
  if (watch)
    *copy = *watch;
  g_mutex_unlock (&lock);
  return watch != NULL;
}

static gboolean
on_file (gint fd, GIOCondition condition, gpointer id)
{
  Watch watch;

  if (!look (id, &watch) || !watch.source)
    return G_SOURCE_REMOVE;
  watch.on_file (watch.id, fd, events_of (condition), watch.data);
  return G_SOURCE_CONTINUE;
}

static gboolean
on_time (gpointer id)
{
  Watch watch;

  if (!look (id, &watch) || !watch.source)
    return G_SOURCE_REMOVE;
  watch.on_time (watch.id, watch.data);
  return G_SOURCE_CONTINUE;
}

/* Replaces the source of a watch by one for what is watched now; the lock is held. */
static void
restart (Watch *watch)
{
  if (watch->source) {
    g_source_destroy (watch->source);
    g_clear_pointer (&watch->source, g_source_unref);
  }
  if (watch->on_file && watch->events != 0) {
    watch->source = g_unix_fd_source_new (watch->fd, condition_of (watch->events));
    g_source_set_callback (watch->source, G_SOURCE_FUNC (on_file), GINT_TO_POINTER (watch->id), NULL);
  } else if (watch->on_time && watch->frequency >= 0) {
    watch->source = g_timeout_source_new ((guint) watch->frequency);
    g_source_set_callback (watch->source, on_time, GINT_TO_POINTER (watch->id), NULL);
  }
  if (watch->source)
    g_source_attach (watch->source, loop);
}

static int
add (Watch *watch)
{
  g_mutex_lock (&lock);
  watch->id = ++last_id;
  g_hash_table_insert (watches, GINT_TO_POINTER (watch->id), watch);
  restart (watch);
  g_mutex_unlock (&lock);
  return watch->id;
}

static int
add_handle (int fd, int events, virEventHandleCallback callback, void *data, virFreeCallback release)
{
  Watch *watch = g_new0 (Watch, 1);

  watch->fd = fd;
  watch->events = events;
  watch->on_file = callback;
  watch->data = data;
  watch->release = release;
  return add (watch);
}

static int
add_timeout (int frequency, virEventTimeoutCallback callback, void *data, virFreeCallback release)
{
  Watch *watch = g_new0 (Watch, 1);

  watch->frequency = frequency;
  watch->on_time = callback;
  watch->data = data;
  watch->release = release;
  return add (watch);
}

static void
update_handle (int id, int events)
{
  Watch *watch;

  g_mutex_lock (&lock);
  watch = g_hash_table_lookup (watches, GINT_TO_POINTER (id));
  if (watch && watch->events != events) {
    watch->events = events;
    restart (watch);
  }
  g_mutex_unlock (&lock);
}

static void
update_timeout (int id, int frequency)
{
  Watch *watch;

  g_mutex_lock (&lock);
  watch = g_hash_table_lookup (watches, GINT_TO_POINTER (id));
  if (watch) {
    watch->frequency = frequency;
    restart (watch);
  }
  g_mutex_unlock (&lock);
}

/* What belongs to a watch is freed by the loop and never in here, where the library may hold its own locks. */
static gboolean
release (gpointer data)
{
  Watch *watch = data;

  if (watch->release)
    watch->release (watch->data);
  return G_SOURCE_REMOVE;
}

static int
forget (int id)
{
  GSource *later;
  Watch *watch;

  g_mutex_lock (&lock);
  watch = g_hash_table_lookup (watches, GINT_TO_POINTER (id));
  if (watch) {
    g_hash_table_remove (watches, GINT_TO_POINTER (id));
    watch->events = 0;
    watch->frequency = -1;
    restart (watch);
  }
  g_mutex_unlock (&lock);
  if (!watch)
    return -1;
  later = g_idle_source_new ();
  g_source_set_priority (later, G_PRIORITY_DEFAULT);
  g_source_set_callback (later, release, watch, g_free);
  g_source_attach (later, loop);
  g_source_unref (later);
  return 0;
}

/**
 * pv_event_register_impl:
 * @context: (nullable): a #GMainContext that the program runs, or %NULL for the default one
 *
 * Lets the C library watch its connections in the program's own main loop.
 *
 * Polyvirt's library brings a thread of its own for that, and needs this no more than programs that only use
 * `test:///default`. Stock libvirt tells events of remote connections only to programs that have called this before they
 * open a connection. Later calls change nothing.
 *
 * Returns: whether the loop is the one that is asked for: %FALSE once another one is in use
 */
gboolean
pv_event_register_impl (GMainContext *context)
{
  static gboolean registered = FALSE;
  gboolean fine;

  if (!context)
    context = g_main_context_default ();
  g_mutex_lock (&lock);
  fine = !registered || loop == context;
  if (!registered) {
    registered = TRUE;
    loop = g_main_context_ref (context);
    watches = g_hash_table_new (NULL, NULL);
  } else {
    g_mutex_unlock (&lock);
    return fine;
  }
  g_mutex_unlock (&lock);
  virEventRegisterImpl (add_handle, update_handle, forget, add_timeout, update_timeout, forget);
  return TRUE;
}

/**
 * pv_event_register_default_impl:
 *
 * Uses the C library's built-in event loop, for programs that run no #GMainLoop in the thread that watches connections.
 *
 * Returns: whether it is in use
 */
gboolean
pv_event_register_default_impl (void)
{
  return virEventRegisterDefaultImpl () >= 0;
}

/**
 * pv_event_run_default_impl:
 * @error: return location for a #GError
 *
 * Waits until something happens in the built-in event loop, and deals with it.
 *
 * Returns: %TRUE, or %FALSE with an error
 */
gboolean
pv_event_run_default_impl (GError **error)
{
  if (virEventRunDefaultImpl () >= 0)
    return TRUE;
  return pv_error_tell (pv_error_details_take (virSaveLastError ()), error);
}
