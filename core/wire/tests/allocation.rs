//! A length on the wire buys no memory: measured with an allocator that keeps the largest request.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use polyvirt_wire::frame::FrameReader;
use polyvirt_wire::xdr::{Codec, Decoder, array, opaque, string};
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

struct Watched;

static LARGEST: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every request goes unchanged to the system's allocator; only its size is noted.
unsafe impl GlobalAlloc for Watched {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LARGEST.fetch_max(layout.size(), Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of `alloc`, which is the same.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block came from `System` with this layout.
        unsafe { System.dealloc(block, layout) }
    }
}

#[global_allocator]
static WATCHED: Watched = Watched;

/// The largest request, in bytes, that `work` made.
fn largest(work: impl FnOnce()) -> usize {
    LARGEST.store(0, Ordering::Relaxed);
    work();
    LARGEST.load(Ordering::Relaxed)
}

/// One test, so that no other thread allocates meanwhile.
#[test]
fn lengths_buy_no_memory() {
    // Elements of 4 bytes on the wire and 1 KiB in memory; the count is honest, the rest is not.
    struct Wide(#[expect(dead_code, reason = "only its size matters")] [u64; 128]);
    struct WideCodec;
    impl Codec<Wide> for WideCodec {
        fn encode(
            &self,
            _: &Wide,
            _: &mut polyvirt_wire::xdr::Encoder,
        ) -> polyvirt_wire::Result<()> {
            Ok(())
        }
        fn decode(&self, input: &mut Decoder<'_>) -> polyvirt_wire::Result<Wide> {
            input.get_bool().map(|_| Wide([0; 128]))
        }
    }
    let mut bytes = 1024_u32.to_be_bytes().to_vec();
    bytes.extend([0xff; 4096]);
    let wide = polyvirt_wire::xdr::array_of(u32::MAX, WideCodec);
    let used = largest(|| assert!(wide.decode(&mut Decoder::new(&bytes)).is_err()));
    assert!(
        used <= bytes.len(),
        "{used} bytes for an array of wide elements"
    );

    for length in [1 << 20, 1 << 31, u32::MAX] {
        let mut bytes = length.to_be_bytes().to_vec();
        bytes.extend([0; 60]);
        let used = largest(|| {
            let input = || Decoder::new(&bytes);
            assert!(opaque(u32::MAX).decode(&mut input()).is_err());
            assert!(string(u32::MAX).decode(&mut input()).is_err());
            let words: Result<Vec<u64>, _> = array(u32::MAX).decode(&mut input());
            assert!(words.is_err());
        });
        assert_eq!(used, 0, "a length of {length}");
    }

    // A whole message of 32 MiB announced, its first kilobyte sent.
    let used = largest(|| {
        let mut reader = FrameReader::new();
        let length = (32_u32 << 20).to_be_bytes();
        assert!(reader.feed(&mut &length[..]).unwrap().is_none());
        assert!(reader.feed(&mut &[0; 1024][..]).unwrap().is_none());
    });
    assert!(
        used <= 64 * 1024,
        "{used} bytes for a message that did not come"
    );
}
