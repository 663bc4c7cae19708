/* Events: the C library tells them in whichever thread it likes; here they wait for the main context that was the thread's
 * own when the program registered, and become signals there, one after another. */
#include "pv-error-private.h"
#include "calls_common.h"
#include "pv-events-private.h"

/* What an event tells at most, with the connection. */
#define MOST_VALUES 8

struct _PvRegistration
{
  gatomicrefcount references;
  gint ended;
  GWeakRef source;
  GMainContext *context;
  guint signal;
  gconstpointer family;
  int id;
  PvDeregister deregister;
};

struct _PvEvent
{
  PvRegistration *registration;
  guint n;
  GValue values[MOST_VALUES];
};

/* The events that wait in one main context, while any does. */
typedef struct
{
  GMainContext *context;
  GQueue events;
  gboolean open;
} Inbox;

static GMutex lock;
static GHashTable *inboxes;

static GQuark
kept_quark (void)
{
  return g_quark_from_static_string ("pv-registrations");
}

PvRegistration *
pv_registration_new (PvObject *source, const gchar *signal, GMainContext *context)
{
  PvRegistration *self = g_new0 (PvRegistration, 1);

  g_atomic_ref_count_init (&self->references);
  g_weak_ref_init (&self->source, source);
  self->context = context ? g_main_context_ref (context) : g_main_context_ref_thread_default ();
  self->signal = g_signal_lookup (signal, G_OBJECT_TYPE (source));
  return self;
}

PvRegistration *
pv_registration_ref (PvRegistration *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
pv_registration_unref (gpointer registration)
{
  PvRegistration *self = registration;

  if (!g_atomic_ref_count_dec (&self->references))
    return;
  g_weak_ref_clear (&self->source);
  g_main_context_unref (self->context);
  g_free (self);
}

void
pv_registration_keep (PvRegistration *self, PvObject *source, gconstpointer family, int id, PvDeregister deregister)
{
  GList *all;

  self->family = family;
  self->id = id;
  self->deregister = deregister;
  g_mutex_lock (&lock);
  all = g_object_steal_qdata (G_OBJECT (source), kept_quark ());
  g_object_set_qdata (G_OBJECT (source), kept_quark (), g_list_prepend (all, self));
  g_mutex_unlock (&lock);
}

void
pv_registration_end (PvObject *source, gconstpointer family, int id)
{
  PvRegistration *found = NULL;
  GList *all, *one;

  g_mutex_lock (&lock);
  all = g_object_steal_qdata (G_OBJECT (source), kept_quark ());
  for (one = all; one && !found; one = one->next) {
    PvRegistration *registration = one->data;

    if (registration->family == family && registration->id == id)
      found = registration;
  }
  all = g_list_remove (all, found);
  if (all)
    g_object_set_qdata (G_OBJECT (source), kept_quark (), all);
  g_mutex_unlock (&lock);
  if (!found)
    return;
  g_atomic_int_set (&found->ended, TRUE);
  pv_registration_unref (found);
}

void
pv_registrations_end_all (PvObject *source)
{
  gpointer handle = pv_object_get_handle (source);
  GList *all, *one;

  g_mutex_lock (&lock);
  all = g_object_steal_qdata (G_OBJECT (source), kept_quark ());
  g_mutex_unlock (&lock);
  for (one = all; one; one = one->next) {
    PvRegistration *registration = one->data;

    g_atomic_int_set (&registration->ended, TRUE);
    if (handle)
      registration->deregister (handle, registration->id);
    pv_registration_unref (registration);
  }
  g_list_free (all);
}

int
pv_events_register (PvCall *call, const PvEventKind *kinds, guint n_kinds, int kind, gpointer object, PvRegister ask,
                    PvDeregister deregister, virErrorPtr *error)
{
  PvRegistration *registration;
  int id;

  if (kind < 0 || (guint) kind >= n_kinds || !kinds[kind].signal)
    return polyvirt_refuse (error, "eventID");
  registration = pv_registration_new (call->self, kinds[kind].signal, call->context);
  id = ask (call->handle, object, kind, kinds[kind].callback, pv_registration_ref (registration), pv_registration_unref);
  if (id < 0) {
    /* The C library has not taken the reference that was for it. */
    pv_registration_unref (registration);
    pv_registration_unref (registration);
    return polyvirt_failed (error);
  }
  pv_registration_keep (registration, call->self, ask, id, deregister);
  call->out[0].number = id;
  return 0;
}

PvEvent *
pv_event_new (gpointer registration)
{
  PvEvent *self = g_new0 (PvEvent, 1);

  self->registration = pv_registration_ref (registration);
  /* The first value is the object that emits. */
  self->n = 1;
  return self;
}

GValue *
pv_event_value (PvEvent *self, GType type)
{
  return g_value_init (&self->values[self->n++], type);
}

void
pv_event_add_object (PvEvent *self, GType type, gpointer handle, int (*reference) (gpointer handle))
{
  GValue *value = pv_event_value (self, type);

  if (handle && reference (handle) >= 0)
    g_value_take_object (value, pv_object_wrap (type, handle));
}

static void
emit (PvEvent *self)
{
  PvRegistration *registration = self->registration;
  g_autoptr (GObject) source = NULL;

  if (!g_atomic_int_get (&registration->ended))
    source = g_weak_ref_get (&registration->source);
  if (source) {
    g_value_init (&self->values[0], G_OBJECT_TYPE (source));
    g_value_set_object (&self->values[0], source);
    g_signal_emitv (self->values, registration->signal, 0, NULL);
  }
}

static void
event_free (gpointer data)
{
  PvEvent *self = data;
  guint i;

  for (i = 0; i < self->n; i++)
    if (G_IS_VALUE (&self->values[i]))
      g_value_unset (&self->values[i]);
  pv_registration_unref (self->registration);
  g_free (self);
}

/* The next event of an inbox; none when it is empty, which ends it. */
static PvEvent *
next (Inbox *inbox)
{
  PvEvent *event;

  g_mutex_lock (&lock);
  event = g_queue_pop_head (&inbox->events);
  if (!event && inbox->open) {
    g_hash_table_remove (inboxes, inbox->context);
    inbox->open = FALSE;
  }
  g_mutex_unlock (&lock);
  return event;
}

/* As many events as there are now, so that other sources of the loop have their turns. A handler may run the loop itself,
 * which then goes on with the next event. */
static gboolean
deliver (gpointer data)
{
  Inbox *inbox = data;
  PvEvent *event = NULL;
  guint count;

  g_mutex_lock (&lock);
  count = inbox->events.length;
  g_mutex_unlock (&lock);
  do {
    event = next (inbox);
    if (event) {
      emit (event);
      event_free (event);
    }
  } while (event && count-- > 1);
  return event ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* Nobody delivers any more: the inbox is empty, or its context has gone. */
static void
inbox_free (gpointer data)
{
  Inbox *inbox = data;

  g_mutex_lock (&lock);
  if (inbox->open)
    g_hash_table_remove (inboxes, inbox->context);
  g_mutex_unlock (&lock);
  g_queue_clear_full (&inbox->events, event_free);
  g_free (inbox);
}

static Inbox *
inbox_open (GMainContext *context)
{
  Inbox *inbox = g_new0 (Inbox, 1);
  GSource *source = g_idle_source_new ();

  inbox->context = context;
  inbox->open = TRUE;
  g_queue_init (&inbox->events);
  if (!inboxes)
    inboxes = g_hash_table_new (NULL, NULL);
  g_hash_table_insert (inboxes, context, inbox);
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_name (source, "pv_events");
  g_source_set_can_recurse (source, TRUE);
  g_source_set_callback (source, deliver, inbox, inbox_free);
  g_source_attach (source, context);
  g_source_unref (source);
  return inbox;
}

/* Never g_main_context_invoke(): it would run the signal's handlers in the library's thread while no loop runs. */
void
pv_event_send (PvEvent *self)
{
  GMainContext *context = self->registration->context;
  Inbox *inbox;

  g_mutex_lock (&lock);
  inbox = inboxes ? g_hash_table_lookup (inboxes, context) : NULL;
  if (!inbox)
    inbox = inbox_open (context);
  g_queue_push_tail (&inbox->events, self);
  g_mutex_unlock (&lock);
}
