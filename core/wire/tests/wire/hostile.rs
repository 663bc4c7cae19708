//! Input from nobody in particular: an error or a message, never a panic.

use crate::messages::{Everything, everything};
use polyvirt_wire::frame::{FrameReader, NetError, Packet};
use polyvirt_wire::xdr::{from_bytes, to_bytes};
use proptest::collection::vec;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn random_payloads(bytes in vec(any::<u8>(), 0..200)) {
        let _ = from_bytes::<Everything>(&bytes);
        let _ = from_bytes::<NetError>(&bytes);
    }

    /// Words that are small get further than random ones.
    #[test]
    fn plausible_payloads(words in vec(0_u32..9, 0..60)) {
        let bytes: Vec<u8> = words.into_iter().flat_map(u32::to_be_bytes).collect();
        let _ = from_bytes::<Everything>(&bytes);
        let _ = from_bytes::<NetError>(&bytes);
    }

    /// A good message with one byte changed; when it still decodes, it is no longer the same.
    #[test]
    fn changed_payloads(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let good = to_bytes(&everything()).unwrap();
        let mut bytes = good.clone();
        bytes[at.index(good.len())] = byte;
        if let Ok(value) = from_bytes::<Everything>(&bytes) {
            prop_assert_eq!(value == everything(), bytes == good);
        }
    }

    #[test]
    fn random_packets(bytes in vec(any::<u8>(), 0..64)) {
        let _ = Packet::from_bytes(bytes);
    }

    #[test]
    fn random_streams(chunks in vec(vec(prop_oneof![4 => Just(0), 1 => any::<u8>()], 0..20), 0..20)) {
        let mut reader = FrameReader::new();
        for chunk in &chunks {
            let mut input = chunk.as_slice();
            while let Ok(Some(_)) = reader.feed(&mut input) {}
        }
    }
}
