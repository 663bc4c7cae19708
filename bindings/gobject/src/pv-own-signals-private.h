/* Signals of what is registered for by functions written by hand. */
#pragma once

#include <glib-object.h>

void pv_connect_add_own_signals (GType type);
void pv_connect_add_signals (GType type);
void pv_adm_connect_add_signals (GType type);
void pv_stream_add_signals (GType type);
