//! The templates, built into the program, and the one way to print with them.

use std::sync::LazyLock;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde::Serialize;

macro_rules! templates {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../templates/", $name)))),+]
    };
}

/// Every template, by its path below `templates/`.
const TEMPLATES: &[(&str, &str)] = templates![
    "c/api.xml.j2",
    "c/events.rs.j2",
    "c/exports.rs.j2",
    "c/functions.h.j2",
    "c/header.h.j2",
    "c/layout.c.j2",
    "c/libvirt.h.j2",
    "c/mod.rs.j2",
    "c/parts/common.h.j2",
    "c/parts/domain.h.j2",
    "c/parts/host.h.j2",
    "c/parts/network.h.j2",
    "c/parts/nodedev.h.j2",
    "c/parts/secret.h.j2",
    "c/parts/storage.h.j2",
    "c/records.rs.j2",
    "c/symbols.map.j2",
    "calls/calls.c.j2",
    "calls/calls.h.j2",
    "calls/common.h.j2",
    "config/mod.rs.j2",
    "config/read.rs.j2",
    "config/root.rs.j2",
    "config/types.rs.j2",
    "config/write.rs.j2",
    "conformance/cases.c.j2",
    "conformance/report.html.j2",
    "conformance/shows.c.j2",
    "conformance/shows.h.j2",
    "conformance/topics.h.j2",
    "go/conformance.go.j2",
    "go/conformance_records.go.j2",
    "go/constants.go.j2",
    "go/context.go.j2",
    "go/doc.go.j2",
    "go/events.go.j2",
    "go/handles.go.j2",
    "go/methods.go.j2",
    "go/object.go.j2",
    "go/params.go.j2",
    "go/record.go.j2",
    "go/records_taken.go.j2",
    "go/tree.go.j2",
    "java/adm_connect_head.java.j2",
    "java/conformance.java.j2",
    "java/conformance_records.java.j2",
    "java/connect_auth.java.j2",
    "java/connect_head.java.j2",
    "java/constants.java.j2",
    "java/details.java.j2",
    "java/enum.java.j2",
    "java/error.java.j2",
    "java/functions.java.j2",
    "java/listen.java.j2",
    "java/listener.java.j2",
    "java/nested.java.j2",
    "java/object.java.j2",
    "java/record.java.j2",
    "messages/convert.rs.j2",
    "messages/events.rs.j2",
    "messages/functions.rs.j2",
    "messages/handles.rs.j2",
    "messages/mod.rs.j2",
    "python/aio_class.py.j2",
    "python/aio_class.pyi.j2",
    "python/aio_events.py.j2",
    "python/aio_events.pyi.j2",
    "python/aio_module.py.j2",
    "python/aio_module.pyi.j2",
    "python/aio_package.py.j2",
    "ocaml/calls.ml.j2",
    "ocaml/calls.mli.j2",
    "ocaml/calls_index.ml.j2",
    "ocaml/conformance.ml.j2",
    "ocaml/conformance_index.ml.j2",
    "ocaml/conformance_records.ml.j2",
    "ocaml/constants.ml.j2",
    "ocaml/constants_index.ml.j2",
    "ocaml/error_types.ml.j2",
    "ocaml/error_types.mli.j2",
    "ocaml/event_calls.ml.j2",
    "ocaml/event_calls.mli.j2",
    "ocaml/functions.ml.j2",
    "ocaml/objects.ml.j2",
    "ocaml/records.ml.j2",
    "perl/callbacks.c.j2",
    "perl/callbacks.h.j2",
    "perl/conformance.t.j2",
    "perl/conformance_records.pm.j2",
    "perl/module.pm.j2",
    "perl/objects.c.j2",
    "perl/objects.h.j2",
    "perl/parts/admin.pm",
    "perl/parts/connect.pm",
    "perl/parts/connect.xs",
    "perl/parts/domain.pm",
    "perl/parts/error.pm",
    "perl/parts/event.pm",
    "perl/parts/nodedevice.pm",
    "perl/parts/none.pm",
    "perl/parts/pool.pm",
    "perl/parts/snapshot.pm",
    "perl/parts/stream.pm",
    "perl/parts/streams.xs",
    "perl/records.c.j2",
    "perl/records.h.j2",
    "perl/sets.c.j2",
    "perl/sets.h.j2",
    "perl/typemap.j2",
    "perl/virt.xs.j2",
    "gobject/calls.c.j2",
    "gobject/calls.h.j2",
    "gobject/class.c.j2",
    "gobject/classes.h.j2",
    "gobject/conformance.py.j2",
    "gobject/conformance_records.py.j2",
    "gobject/constants.h.j2",
    "gobject/enums.c.j2",
    "gobject/enums.h.j2",
    "gobject/events.c.j2",
    "gobject/events.h.j2",
    "gobject/includes.h.j2",
    "gobject/meson.build.j2",
    "gobject/params.c.j2",
    "gobject/params.h.j2",
    "gobject/polyvirt.h.j2",
    "gobject/records-private.h.j2",
    "gobject/records.c.j2",
    "gobject/records.h.j2",
    "python/class.py.j2",
    "python/class.pyi.j2",
    "python/conformance.py.j2",
    "python/conformance_records.py.j2",
    "python/constants.py.j2",
    "python/constants.pyi.j2",
    "python/constants_all.py.j2",
    "python/convert.rs.j2",
    "python/events.rs.j2",
    "python/functions.py.j2",
    "python/functions.pyi.j2",
    "python/handles.rs.j2",
    "python/module.py.j2",
    "python/module.pyi.j2",
    "python/native.rs.j2",
    "python/native_mod.rs.j2",
    "python/package.py.j2",
    "reference/callbacks.html.j2",
    "reference/constants.html.j2",
    "reference/document.html.j2",
    "reference/documents.html.j2",
    "reference/enum-list.html.j2",
    "reference/enums.html.j2",
    "reference/events.html.j2",
    "reference/frame.html.j2",
    "reference/functions.html.j2",
    "reference/index.html.j2",
    "reference/languages.html.j2",
    "reference/parameter-list.html.j2",
    "reference/parameters.html.j2",
    "reference/parts.html.j2",
    "reference/permissions.html.j2",
    "reference/records.html.j2",
    "reference/wire.html.j2",
    "remote/driver.rs.j2",
    "rust/calls.rs.j2",
    "rust/enums.rs.j2",
    "rust/events.rs.j2",
    "rust/functions.rs.j2",
    "rust/handle.rs.j2",
    "rust/mod.rs.j2",
    "rust/params.rs.j2",
    "rust/records.rs.j2",
    "rust/refs.rs.j2",
    "rust/traits.rs.j2",
    "wire/events.rs.j2",
    "wire/limits.rs.j2",
    "wire/mod.rs.j2",
    "wire/module.rs.j2",
    "wire/procedures.rs.j2",
    "wire/program.rs.j2",
    "wire/table.rs.j2",
    "wire/types.rs.j2",
];

static ENVIRONMENT: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut env = Environment::new();
    match SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .keep_trailing_newline(true)
        .build()
    {
        Ok(syntax) => env.set_syntax(syntax),
        Err(error) => panic!("the templates' syntax: {error:#}"),
    }
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    env.set_auto_escape_callback(|name| {
        if name.ends_with(".html.j2") {
            AutoEscape::Html
        } else {
            AutoEscape::None
        }
    });
    for (name, source) in TEMPLATES {
        if let Err(error) = env.add_template(name, source) {
            panic!("template {name} does not parse: {error:#}");
        }
    }
    env
});

/// Prints a view with a template.
///
/// # Panics
/// When the template does not fit the view: both are part of this crate, so that is a mistake in it, never in a spec.
#[must_use]
pub(super) fn render(name: &str, view: &impl Serialize) -> String {
    let printed = ENVIRONMENT
        .get_template(name)
        .and_then(|t| t.render(Serde(view)));
    printed.unwrap_or_else(|error| panic!("template {name}: {error:#}"))
}
