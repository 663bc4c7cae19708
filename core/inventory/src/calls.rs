//! `calls!`: a family's trait as a table, one line a call: its arguments, its result, and the function that does it.

/// Implements a family's trait for a connection, which has a field `host`. Each function gets the host, and then the
/// arguments as they came. One that has to know who asks, says `@connection` and gets the connection in the host's
/// place.
#[macro_export]
macro_rules! calls {
    ($family:ident for $connection:ty; $($name:ident($($argument:ident: $kind:ty),*) -> $result:ty => $(@ $who:ident)? $function:path;)+) => {
        impl $family for $connection {
            $(
                fn $name(&self, $($argument: $kind),*) -> polyvirt_driver::Result<$result> {
                    $function($crate::calls!(@who self $($who)?), $($argument),*)
                }
            )+
        }
    };
    (@who $connection:ident) => {
        &$connection.host
    };
    (@who $connection:ident connection) => {
        $connection
    };
}
