//! Counts the heap bytes that are held.
//!
//! Counts what was asked for, not what the allocator rounds it up to, so the figures do not depend on the allocator.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);
/// Counting takes time, so it is done only where bytes are asked for.
static COUNTS: AtomicBool = AtomicBool::new(false);

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: each call goes to `System` unchanged; the counter touches no memory of the caller's.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grow(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        shrink(layout.size());
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        grow(size);
        shrink(layout.size());
        unsafe { System.realloc(pointer, layout, size) }
    }
}

fn grow(bytes: usize) {
    if COUNTS.load(Relaxed) {
        HELD.fetch_add(bytes, Relaxed);
    }
}

fn shrink(bytes: usize) {
    if COUNTS.load(Relaxed) {
        HELD.fetch_sub(bytes, Relaxed);
    }
}

/// Counts from now on.
pub fn count() {
    COUNTS.store(true, Relaxed);
}

/// Heap bytes held of what was asked for since [`count`]; only differences mean anything.
pub fn held() -> usize {
    HELD.load(Relaxed)
}
