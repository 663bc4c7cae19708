//! The spellings of yes and no.

use super::Codec;

macro_rules! spelling {
    ($($(#[$doc:meta])+ $name:ident: $yes:literal, $no:literal;)+) => {
        $(
            $(#[$doc])+
            pub struct $name;

            impl Codec for $name {
                type Value = bool;
                const EXPECTED: &'static str = concat!($yes, " or ", $no);

                fn read(text: &str) -> Option<bool> {
                    match text {
                        $yes => Some(true),
                        $no => Some(false),
                        _ => None,
                    }
                }

                fn write(value: &bool, out: &mut String) {
                    out.push_str(if *value { $yes } else { $no });
                }
            }
        )+
    };
}

spelling! {
    /// `yes` or `no`.
    YesNo: "yes", "no";
    /// `on` or `off`.
    OnOff: "on", "off";
    /// `true` or `false`.
    TrueFalse: "true", "false";
    /// `1` or `0`.
    ZeroOne: "1", "0";
}
