//! Plain text, names, paths and UUIDs.

use polyvirt_driver::{Uuid, parse_uuid};

use super::Codec;

/// Any text.
pub struct Text;

impl Codec for Text {
    type Value = String;
    const EXPECTED: &'static str = "text";

    fn read(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    fn write(value: &String, out: &mut String) {
        out.push_str(value);
    }
}

/// A kind of text that is kept as it is, if it is one of its kind.
macro_rules! checked_text {
    ($($(#[$doc:meta])+ $name:ident: $expected:literal, $check:expr;)+) => {
        $(
            $(#[$doc])+
            pub struct $name;

            impl Codec for $name {
                type Value = String;
                const EXPECTED: &'static str = $expected;

                fn read(text: &str) -> Option<String> {
                    let check: fn(&str) -> bool = $check;
                    check(text).then(|| text.to_owned())
                }

                fn write(value: &String, out: &mut String) {
                    out.push_str(value);
                }
            }
        )+
    };
}
#[allow(unused_imports, reason = "for the kinds of text of other files")]
pub(crate) use checked_text;

checked_text! {
    /// Text of at least one character.
    NonEmpty: "some text", |text| !text.is_empty();
    /// The absolute path of a file.
    AbsolutePath: "an absolute path", |text| text.starts_with('/');
    /// The name of an object.
    Name: "a name without line breaks", |text| !text.is_empty() && !text.contains('\n');
}

/// A UUID, read as leniently as libvirt does and written in the usual form.
pub struct UuidText;

impl Codec for UuidText {
    type Value = Uuid;
    const EXPECTED: &'static str = "a UUID, 32 hexadecimal digits";

    fn read(text: &str) -> Option<Uuid> {
        parse_uuid(text).ok()
    }

    fn write(value: &Uuid, out: &mut String) {
        let mut buffer = Uuid::encode_buffer();
        out.push_str(value.hyphenated().encode_lower(&mut buffer));
    }
}
