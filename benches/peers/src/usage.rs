//! CPU time and memory, as the system accounts for them.

use nix::sys::resource::{Usage, UsageWho, getrusage};
use nix::sys::time::TimeVal;
use nix::time::{ClockId, clock_gettime};

/// CPU seconds of this process so far, all threads, user and system.
pub fn own_cpu_seconds() -> f64 {
    cpu_seconds(&getrusage(UsageWho::RUSAGE_SELF).expect("a process may ask for its own usage"))
}

/// CPU nanoseconds of this thread so far.
pub fn thread_cpu_nanoseconds() -> u64 {
    let time =
        clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).expect("a thread may ask for its own time");
    u64::try_from(time.tv_sec() * 1_000_000_000 + time.tv_nsec()).expect("time goes on")
}

/// CPU seconds of the children that have ended, and the peak memory of the largest, in MiB.
pub fn children() -> (f64, f64) {
    let usage =
        getrusage(UsageWho::RUSAGE_CHILDREN).expect("a process may ask for its children's usage");
    (cpu_seconds(&usage), usage.max_rss() as f64 / 1024.0)
}

/// Resident memory of this process in MiB: now, and its peak.
pub fn resident_mib() -> (f64, f64) {
    let status = std::fs::read_to_string("/proc/self/status").expect("memory is measured on Linux");
    let of = |name: &str| -> f64 {
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix(name))
            .expect("Linux states resident memory");
        let kib: f64 = line
            .trim_matches([':', '\t', ' ', 'k', 'B'])
            .parse()
            .expect("memory is a number");
        kib / 1024.0
    };
    (of("VmRSS"), of("VmHWM"))
}

fn cpu_seconds(usage: &Usage) -> f64 {
    let seconds = |time: TimeVal| time.tv_sec() as f64 + time.tv_usec() as f64 / 1e6;
    seconds(usage.user_time()) + seconds(usage.system_time())
}
