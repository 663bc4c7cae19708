//! Registrations for events, and what their callbacks are told.

use super::{Checker, object};
use crate::conformance::answer::{Part, of_field};
use crate::conformance::syntax::{Term, Word};
use crate::conformance::{Listen, Value};
use crate::model::shape::Slot;
use crate::model::{Model, Type};

impl Checker<'_> {
    pub(super) fn listen(&mut self, event: &Word, args: &[Term], name: &Word) -> Option<Listen> {
        let model = self.model;
        let place = self.place(&event.span);
        let found = model.enums.iter().find_map(|e| {
            let value = e.values.iter().find(|v| v.name == event.text)?;
            Some((e, value, value.callback.as_deref()?))
        });
        let Some((enumeration, value, callback)) = found else {
            return self.unknown(event, "event");
        };
        let family = enumeration.name.strip_suffix("EventID")?;
        let function = format!("virConnect{family}EventRegisterAny");
        let f = model.function(&function)?;
        self.since = self.since.max(f.since);
        let kinds = [object("Connect"), object(family)];
        if args.is_empty() || args.len() > 2 {
            self.problems.error(
                &place,
                "a connection, and perhaps an object, are expected here",
            );
            return None;
        }
        let mut given = Vec::new();
        for (kind, term) in kinds.iter().zip(args) {
            match self.value(kind, term)? {
                Value::Variable(variable) => given.push(variable.name),
                _ => return None,
            }
        }
        self.free(name)?;
        let told: Vec<Slot> = told(model, callback);
        let kinds = told.iter().map(|slot| slot.kind.clone()).collect();
        self.events.insert(name.text.clone(), kinds);
        let mut given = given.into_iter();
        Some(Listen {
            end: function.replace("Register", "Deregister"),
            function,
            event: event.text.clone(),
            number: value.value,
            callback: callback.to_owned(),
            connection: given.next()?,
            object: given.next(),
            told,
            name: name.text.clone(),
        })
    }

    pub(super) fn registration(&mut self, name: &Word) -> Option<String> {
        if self.events.contains_key(&name.text) {
            return Some(name.text.clone());
        }
        self.unknown(name, "registration")
    }
}

/// What a callback is told, without the connection, lengths and what belongs to the application.
fn told(model: &Model, callback: &str) -> Vec<Slot> {
    let Some(callback) = model.callback(callback) else {
        return Vec::new();
    };
    let lengths: Vec<&str> = callback
        .args
        .iter()
        .flat_map(|a| crate::model::shape::lengths(&a.ty))
        .collect();
    let is_told = |a: &&crate::model::Arg| {
        let connection = matches!(&a.ty, Type::Handle { object, .. } if object == "Connect");
        !connection && a.ty != Type::Opaque && !lengths.contains(&a.name.as_str())
    };
    callback
        .args
        .iter()
        .filter(is_told)
        .filter_map(|a| {
            let kind = match of_field(&a.ty) {
                Part::Of(kind) => kind,
                Part::List(_) | Part::Any => return None,
            };
            Some(Slot {
                name: a.name.clone(),
                kind,
            })
        })
        .collect()
}
