/* Every call, now or later: what goes in, what comes out, and the function that makes it. */
#pragma once

#include <gio/gio.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include "pv-error.h"
#include "pv-object-private.h"
#include "pv-params-private.h"

/* What goes in. */
typedef enum
{
  PV_IN_NUMBER,
  PV_IN_TEXT,
  PV_IN_TEXTS,
  PV_IN_UUID,
  PV_IN_BYTES,
  PV_IN_INTS,
  PV_IN_LONGS,
  PV_IN_OBJECT,
  PV_IN_OBJECTS,
  PV_IN_PARAMS,
  PV_IN_GOBJECT,
} PvIn;

#define PV_MOST_IN 8
#define PV_MOST_OUT 4

typedef struct _PvCall PvCall;

/* One value; `native` is what the C library wants for it while the call is made. */
typedef struct
{
  union
  {
    gint64 number;
    gdouble real;
    gpointer pointer;
  };
  gsize count;
  gpointer native;
  gsize n_native;
} PvValue;

/* What is the same for all calls of one function. */
typedef struct
{
  const gchar *name;
  int (*run) (PvCall *call, virErrorPtr *error);
  guint n_in;
  PvIn in[PV_MOST_IN];
  const PvParamField *fields;
  guint n_out;
  GDestroyNotify out[PV_MOST_OUT];
} PvFunction;

struct _PvCall
{
  const PvFunction *function;
  PvObject *self;
  gpointer handle;
  GMainContext *context;
  PvErrorDetails *failure;
  PvValue in[PV_MOST_IN];
  PvValue out[PV_MOST_OUT];
};

/* Makes the call and waits for it. */
gboolean pv_call_now (PvCall *call, GError **error);

/* Makes the call in another thread. */
void pv_call_later (PvCall *call, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/* The results of a call that was made in another thread, moved to `call`. */
gboolean pv_call_finish (gpointer self, const PvFunction *function, GAsyncResult *result, PvCall *call, GError **error);

/* Gives an output to a place, or frees it when there is none. */
void pv_call_give (PvCall *call, guint i, gpointer place);
