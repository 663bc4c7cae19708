//! Who may do what: the page of permissions, and those of one function.

use std::collections::HashMap;

use serde::Serialize;

use super::links::page;
use super::site::{Link, Site};
use super::text::{Html, safe};
use crate::abi::xdr::object_name;
use crate::model::{AclRule, AclWhen};

/// One permission and when it is asked for.
#[derive(Serialize)]
pub(super) struct PermissionView {
    link: Link,
    when: Html,
}

#[derive(Serialize)]
struct View {
    kinds: Vec<KindView>,
    total: usize,
}

#[derive(Serialize)]
struct KindView {
    name: String,
    permissions: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    name: String,
    doc: Html,
    users: Vec<Link>,
}

/// The permissions that a call asks for, and those that each element of its list is asked for.
pub(super) fn permissions(
    site: &Site<'_>,
    rules: &[AclRule],
    filter: &[AclRule],
) -> Vec<PermissionView> {
    let view = |rule: &AclRule, always: &str| {
        let name = name(rule);
        PermissionView {
            link: Link::new(&name, format!("{}#{name}", page::PERMISSIONS)),
            when: when(site, rule, always),
        }
    };
    let asked = rules.iter().map(|r| view(r, ""));
    asked
        .chain(
            filter
                .iter()
                .map(|r| view(r, "for each element of the list; others are left out")),
        )
        .collect()
}

/// `domain:read`.
fn name(rule: &AclRule) -> String {
    format!("{}:{}", rule.object, rule.permission)
}

fn when(site: &Site<'_>, rule: &AclRule, always: &str) -> Html {
    let flags = |list: &[String]| {
        let list: Vec<String> = list
            .iter()
            .map(|flag| format!("<code>{}</code>", site.links.code(flag, "")))
            .collect();
        list.join(" or ")
    };
    safe(match &rule.when {
        AclWhen::Always => always.to_owned(),
        AclWhen::AnyOf(list) => format!("with {}", flags(list)),
        AclWhen::NoneOf(list) => format!("without {}", flags(list)),
        AclWhen::Equals(argument, value) => {
            format!(
                "when <code>{argument}</code> is <code>{}</code>",
                site.links.code(value, "")
            )
        }
    })
}

pub(super) fn emit(site: &mut Site<'_>) {
    let model = site.model;
    let mut users: HashMap<String, Vec<&str>> = HashMap::new();
    for f in &model.functions {
        for rule in f.acl.iter().chain(&f.acl_filter) {
            let list = users.entry(name(rule)).or_default();
            if list.last() != Some(&f.name.as_str()) {
                list.push(&f.name);
            }
        }
    }
    let mut kinds = Vec::new();
    for (kind, list) in &model.permissions {
        let object = object_name(kind);
        let mut rows = Vec::new();
        for (permission, doc) in list {
            let name = format!("{object}:{permission}");
            site.search
                .add("permission", &name, page::PERMISSIONS, &name, doc);
            let users = users.get(&name).into_iter().flatten().copied();
            rows.push(Row {
                users: site.named(users),
                doc: site.inline(doc),
                name,
            });
        }
        kinds.push(KindView {
            name: format!("vir{kind}"),
            permissions: rows,
        });
    }
    let total = kinds.iter().map(|k| k.permissions.len()).sum();
    site.page(
        page::PERMISSIONS,
        "Permissions",
        "reference/permissions.html.j2",
        &View { kinds, total },
    );
}
