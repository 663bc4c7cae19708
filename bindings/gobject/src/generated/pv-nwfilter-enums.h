/* Generated from api-spec by `cargo xtask generate`. Do not edit. */
/* Enums and flags: nwfilter. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PvNwFilterDefineFlags:
 * @PV_NW_FILTER_DEFINE_FLAGS_VALIDATE: Checks the description against the schema first.
 *
 * How a network filter is defined.
 */
typedef enum /*< flags >*/
{
  PV_NW_FILTER_DEFINE_FLAGS_VALIDATE = 1,
} PvNwFilterDefineFlags;

#define PV_TYPE_NW_FILTER_DEFINE_FLAGS (pv_nw_filter_define_flags_get_type ())
GType pv_nw_filter_define_flags_get_type (void);

G_END_DECLS
