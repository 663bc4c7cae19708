/* Events: registrations with the C library, and their way into the main loop of whoever registered. */
#pragma once

#include "pv-call-private.h"

typedef struct _PvRegistration PvRegistration;
typedef struct _PvEvent PvEvent;

/* One kind of event: its signal, and the function that the C library calls. */
typedef struct
{
  const gchar *signal;
  gpointer callback;
} PvEventKind;

/* How the C library is asked for events of a family. */
typedef int (*PvRegister) (gpointer connection, gpointer object, int kind, gpointer callback, gpointer data,
                           virFreeCallback release);
typedef int (*PvDeregister) (gpointer connection, int id);

/* A new registration, whose signals `source` emits in `context`. */
PvRegistration *pv_registration_new (PvObject *source, const gchar *signal, GMainContext *context);
PvRegistration *pv_registration_ref (PvRegistration *registration);
void pv_registration_unref (gpointer registration);

/* Keeps a registration with its source, by its number, until it is ended. Takes the caller's reference over. */
void pv_registration_keep (PvRegistration *registration, PvObject *source, gconstpointer family, int id,
                           PvDeregister deregister);

/* From now on no signal comes of it, not even for events that are on their way. */
void pv_registration_end (PvObject *source, gconstpointer family, int id);

/* Ends all of a connection, with the C library too. */
void pv_registrations_end_all (PvObject *source);

/* Registers for a kind of event, as the body of a call: -1 or the number. */
int pv_events_register (PvCall *call, const PvEventKind *kinds, guint n_kinds, int kind, gpointer object, PvRegister ask,
                        PvDeregister deregister, virErrorPtr *error);

/* An event of a registration, with room for what it tells. */
PvEvent *pv_event_new (gpointer registration);
GValue *pv_event_value (PvEvent *event, GType type);
void pv_event_add_object (PvEvent *event, GType type, gpointer handle, int (*reference) (gpointer handle));
void pv_event_send (PvEvent *event);
