//! Kinds as C types of GLib, with the annotations that tell introspection what they hold.

use super::names;
use crate::model::shape::Kind;
use crate::model::{Holds, Num};

/// The GLib type of a number.
pub(super) fn number(num: Num, holds: Option<&Holds>) -> String {
    if let Some(Holds::Enum(name)) = holds {
        return names::ty(name);
    }
    match num {
        Num::I32 => "gint",
        Num::U32 => "guint",
        Num::I64 => "gint64",
        Num::U64 => "guint64",
        Num::Long => "glong",
        Num::Ulong => "gulong",
        Num::F64 => "gdouble",
        Num::Usize => "gsize",
        Num::U8 => "guint8",
        Num::U16 => "guint16",
        Num::Char => "gchar",
    }
    .into()
}

/// The C type of what goes in, as spelled before its name.
pub(super) fn input(kind: &Kind) -> String {
    match kind {
        Kind::Number(num, holds) => format!("{} ", number(*num, holds.as_ref())),
        Kind::Bool => "gboolean ".into(),
        Kind::Text { .. } => "const gchar *".into(),
        Kind::Uuid | Kind::Bytes => "GBytes *".into(),
        Kind::Object { name, .. } | Kind::Record(name) => format!("{} *", names::ty(name)),
        Kind::Numbers(num) => format!("const {} *", number(*num, None)),
        Kind::Texts => "const gchar *const *".into(),
        Kind::Objects(name) => format!("{} *const *", names::ty(name)),
        Kind::Params(_) => "GVariant *".into(),
        Kind::Records(_) | Kind::Callback(_) => "gpointer ".into(),
    }
}

/// The annotations of what goes in.
pub(super) fn input_notes(kind: &Kind, name: &str) -> String {
    match kind {
        Kind::Text { nullable: true } | Kind::Object { nullable: true, .. } => {
            "(nullable): ".into()
        }
        Kind::Numbers(_) | Kind::Objects(_) => format!("(array length=n_{name}): "),
        Kind::Texts => "(array zero-terminated=1) (nullable): ".into(),
        Kind::Params(_) => "(nullable): ".into(),
        _ => String::new(),
    }
}

/// What a call keeps of what goes in.
pub(super) fn input_kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text { .. } => "PV_IN_TEXT",
        Kind::Uuid => "PV_IN_UUID",
        Kind::Bytes => "PV_IN_BYTES",
        Kind::Object { .. } => "PV_IN_OBJECT",
        Kind::Objects(_) => "PV_IN_OBJECTS",
        Kind::Numbers(Num::I32 | Num::U32) => "PV_IN_INTS",
        Kind::Numbers(_) => "PV_IN_LONGS",
        Kind::Texts => "PV_IN_TEXTS",
        Kind::Params(_) => "PV_IN_PARAMS",
        _ => "PV_IN_NUMBER",
    }
}

/// Whether a result is no more than a number.
pub(super) fn is_number(kind: &Kind) -> bool {
    matches!(kind, Kind::Number(..) | Kind::Bool)
}

/// The C type of what comes out.
pub(super) fn output(kind: &Kind) -> String {
    match kind {
        Kind::Text { .. } => "gchar *".into(),
        Kind::Numbers(_) => "GArray *".into(),
        Kind::Texts => "gchar **".into(),
        Kind::Objects(_) | Kind::Records(_) => "GPtrArray *".into(),
        other => input(other),
    }
}

/// The annotations of what comes out.
pub(super) fn output_notes(kind: &Kind) -> String {
    match kind {
        Kind::Number(..) | Kind::Bool => String::new(),
        Kind::Text { nullable: true } => "(transfer full) (nullable)".into(),
        Kind::Texts => "(transfer full) (array zero-terminated=1)".into(),
        Kind::Numbers(num) => {
            format!("(transfer full) (element-type {})", number(*num, None))
        }
        // The array owns its elements: introspection copies or references those that outlive it.
        Kind::Objects(name) | Kind::Records(name) => {
            format!("(transfer container) (element-type {})", names::ty(name))
        }
        _ => "(transfer full)".into(),
    }
}

/// The function that frees what comes out.
pub(super) fn destroy(kind: &Kind) -> String {
    match kind {
        Kind::Number(..) | Kind::Bool | Kind::Callback(_) => "NULL".into(),
        Kind::Text { .. } => "g_free".into(),
        Kind::Uuid | Kind::Bytes => "(GDestroyNotify) g_bytes_unref".into(),
        Kind::Object { .. } => "g_object_unref".into(),
        Kind::Record(name) => format!("(GDestroyNotify) {}_free", names::prefix(name)),
        Kind::Numbers(_) => "pv_free_array".into(),
        Kind::Texts => "(GDestroyNotify) g_strfreev".into(),
        Kind::Objects(_) | Kind::Records(_) => "(GDestroyNotify) g_ptr_array_unref".into(),
        Kind::Params(_) => "(GDestroyNotify) g_variant_unref".into(),
    }
}

/// What a function gives when it fails.
pub(super) fn failure(kind: &Kind) -> &'static str {
    match kind {
        Kind::Bool => "FALSE",
        Kind::Number(Num::I32 | Num::I64 | Num::Long, None) => "-1",
        Kind::Number(..) => "0",
        _ => "NULL",
    }
}
