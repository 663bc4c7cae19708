/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: nwfilter-binding. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvNwFilterBindingCreateFlags:
 * @PV_NW_FILTER_BINDING_CREATE_FLAGS_VALIDATE: Checks the description against the schema first.
 *
 * How a filter binding is created.
 */
typedef enum /*< flags >*/
{
  PV_NW_FILTER_BINDING_CREATE_FLAGS_VALIDATE = 1,
} PvNwFilterBindingCreateFlags;

#define PV_TYPE_NW_FILTER_BINDING_CREATE_FLAGS (pv_nw_filter_binding_create_flags_get_type ())
GType pv_nw_filter_binding_create_flags_get_type (void);

G_END_DECLS
