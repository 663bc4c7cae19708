//! The host: what no rule covers.

use std::ffi::{c_int, c_uchar, c_uint};

use crate::array::{clear, count, give_array, store};
use crate::call::call;
use crate::kinds::VirConnect;

/// Gives the map of the host's CPUs, how many of them are online, and how many there are, which the map's length does
/// not tell.
///
/// # Safety
/// `conn` is a connection; the places may be written to.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn virNodeGetCPUMap(
    conn: *mut VirConnect,
    cpumap: *mut *mut c_uchar,
    online: *mut c_uint,
    flags: c_uint,
) -> c_int {
    // SAFETY: as the caller says.
    call("virNodeGetCPUMap", |call| unsafe {
        let conn = call.handle(conn)?;
        clear(cpumap);
        let (map, up) = conn.node_cpu_map(flags)?;
        give_array(cpumap, None::<*mut c_int>, &map);
        store(online, up);
        Ok(count(conn.cpus_in_map(&map)))
    })
}
