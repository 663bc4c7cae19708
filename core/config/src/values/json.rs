//! The JSON view of values that are text in it.

/// Gives a codec that is its own value the JSON form of its text.
macro_rules! as_text {
    ($type:ty) => {
        #[cfg(feature = "serde")]
        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut text = String::new();
                <$type as $crate::runtime::Codec>::write(self, &mut text);
                serializer.serialize_str(&text)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as serde::Deserialize>::deserialize(deserializer)?;
                <$type as $crate::runtime::Codec>::read(&text).ok_or_else(|| {
                    let expected = <$type as $crate::runtime::Codec>::EXPECTED;
                    serde::de::Error::custom(format!("`{text}` is not {expected}"))
                })
            }
        }
    };
}
pub(crate) use as_text;
