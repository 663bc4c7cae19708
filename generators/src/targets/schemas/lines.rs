//! JSON as text: a line for whatever fits in one.

use serde_json::Value;

/// How long a line may be before what is in it stands on lines of its own.
const WIDTH: usize = 110;

/// The text of a value.
pub(super) fn of(value: &Value) -> String {
    let mut text = String::new();
    print(value, 0, 0, &mut text);
    text.push('\n');
    text
}

/// Adds a value to a text; `used` is what stands on its line already.
fn print(value: &Value, depth: usize, used: usize, out: &mut String) {
    let line = value.to_string();
    let indent = "  ".repeat(depth + 1);
    if used + line.len() <= WIDTH {
        out.push_str(&line);
        return;
    }
    let (open, close, parts): (_, _, Vec<(String, &Value)>) = match value {
        Value::Object(object) => {
            let key = |name: &String| format!("{}: ", Value::from(name.as_str()));
            let parts = object.iter().map(|(name, part)| (key(name), part));
            ('{', '}', parts.collect())
        }
        Value::Array(list) => {
            let parts = list.iter().map(|part| (String::new(), part));
            ('[', ']', parts.collect())
        }
        _ => return out.push_str(&line),
    };
    out.push(open);
    for (index, (key, part)) in parts.iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        out.push_str(&indent);
        out.push_str(key);
        print(part, depth + 1, indent.len() + key.len(), out);
    }
    out.push('\n');
    out.push_str(&indent[2..]);
    out.push(close);
}
