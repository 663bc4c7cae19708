//! The schema of QEMU's commands, and paths through it.
//!
//! A path begins with a command. Its `arg` and `ret` lead to what the command takes and returns; further steps lead to
//! a member (`name`), to what else there is in a case (`+case`), and it may end with a feature (`$name`) or with a word
//! that can be chosen (`^word`). Lists are looked through.

use std::collections::HashMap;

use serde_json::Value;

/// A schema, by name.
pub(super) struct Schema<'a>(HashMap<&'a str, &'a Value>);

impl<'a> Schema<'a> {
    pub(super) fn new(answer: &'a Value) -> Self {
        let entries = answer.as_array().into_iter().flatten();
        let named = entries.filter_map(|entry| Some((entry.get("name")?.as_str()?, entry)));
        Self(named.collect())
    }

    /// Whether there is such a command.
    pub(super) fn has_command(&self, name: &str) -> bool {
        let entry = self.0.get(name);
        entry.is_some_and(|entry| entry["meta-type"] == "command")
    }

    /// Whether a path leads somewhere.
    pub(super) fn has(&self, path: &str) -> bool {
        let mut steps = path.split('/');
        let first = steps.next().and_then(|command| self.0.get(command));
        let mut here = first.copied();
        for step in steps {
            let Some(entry) = here.and_then(|entry| self.content(entry)) else {
                return false;
            };
            if let Some(word) = step.strip_prefix('^') {
                return lists(entry, "values", word);
            }
            if let Some(feature) = step.strip_prefix('$') {
                return lists(entry, "features", feature);
            }
            here = self.follow(entry, step);
        }
        here.is_some()
    }

    /// One step.
    fn follow(&self, entry: &Value, step: &str) -> Option<&'a Value> {
        let typename = match (step, step.strip_prefix('+')) {
            ("arg", _) => entry.get("arg-type"),
            ("ret", _) => entry.get("ret-type"),
            (_, Some(case)) => find(entry, "variants", "case", case)?.get("type"),
            (member, None) => find(entry, "members", "name", member)?.get("type"),
        };
        self.0.get(typename?.as_str()?).copied()
    }

    /// What is in a list, of whatever depth; anything else is itself.
    fn content(&self, mut entry: &'a Value) -> Option<&'a Value> {
        // A schema that lists itself would go round for ever.
        for _ in 0..8 {
            if entry["meta-type"] != "array" {
                return Some(entry);
            }
            entry = self.0.get(entry["element-type"].as_str()?)?;
        }
        None
    }
}

fn find<'v>(entry: &'v Value, list: &str, key: &str, name: &str) -> Option<&'v Value> {
    let objects = entry.get(list)?.as_array()?;
    objects
        .iter()
        .find(|object| object.get(key).and_then(Value::as_str) == Some(name))
}

fn lists(entry: &Value, list: &str, word: &str) -> bool {
    let words = entry.get(list).and_then(Value::as_array);
    words.is_some_and(|words| words.iter().any(|one| one == word))
}

#[cfg(test)]
mod tests {
    use super::Schema;
    use serde_json::json;

    #[test]
    fn paths_lead_through_members_cases_lists_and_words() {
        let answer = json!([
            { "name": "add", "meta-type": "command", "arg-type": "1", "ret-type": "[2]", "features": ["hot"] },
            { "name": "1", "meta-type": "object",
              "members": [{ "name": "size", "type": "3" }],
              "variants": [{ "case": "file", "type": "2" }] },
            { "name": "[2]", "meta-type": "array", "element-type": "2" },
            { "name": "2", "meta-type": "object", "members": [{ "name": "aio", "type": "3" }] },
            { "name": "3", "meta-type": "enum", "values": ["native", "threads"] },
            { "name": "loop", "meta-type": "command", "ret-type": "[L]" },
            { "name": "[L]", "meta-type": "array", "element-type": "[L]" },
            { "name": "odd", "meta-type": "command", "arg-type": 7 },
        ]);
        let schema = Schema::new(&answer);
        for path in [
            "add",
            "add/$hot",
            "add/arg/size",
            "add/arg/+file",
            "add/arg/+file/aio/^native",
            "add/ret/aio",
        ] {
            assert!(schema.has(path), "{path}");
        }
        for path in [
            "remove",
            "add/$cold",
            "add/arg/+file/size",
            "add/arg/+block",
            "add/arg/size/^none",
            "add/ret/aio/more",
            "loop/ret/x",
            "odd/arg/x",
        ] {
            assert!(!schema.has(path), "{path}");
        }
        assert!(schema.has_command("add") && !schema.has_command("1"));
    }
}
