//! The kinds of objects that C has pointers to.

use polyvirt::{
    AdmClient, AdmConnect, AdmServer, Connect, Domain, DomainCheckpoint, DomainSnapshot,
    ErrorNumber, Interface, Network, NetworkPort, NodeDevice, NwFilter, NwFilterBinding, Secret,
    StoragePool, StorageVol, Stream,
};

use crate::connect::ConnectExtra;
use crate::error::ConnectErrors;
use crate::handle::{Connection, Handle, Object, Pool, direct_parent};
use crate::listen::CloseCallback;

macro_rules! kinds {
    ($connection:ident; $($kind:ident($name:ident): $parent:ty, $magic:literal, $invalid:ident, $extra:ty;)+) => {
        $(
            /// A handle of this kind, as C points to it.
            pub type $name = Handle<$kind>;

            impl Object for $kind {
                type Parent = $parent;
                type Connection = $connection;
                type Extra = $extra;
                // Each kind has a letter of its own in a word that is no address and no text.
                const MAGIC: u32 = u32::from_ne_bytes([0xb5, b'p', b'v', $magic]);
                const INVALID: ErrorNumber = ErrorNumber::$invalid;

                fn pool() -> &'static Pool<Self> {
                    static POOL: Pool<$kind> = Pool::new();
                    &POOL
                }

                fn connection(handle: &Handle<Self>) -> &Handle<$connection> {
                    Owner::of(handle).connection()
                }
            }
        )+
    };
}

kinds! { Connect;
    Connect(VirConnect): Connect, b'C', INVALID_CONN, ConnectExtra;
    Domain(VirDomain): Connect, b'D', INVALID_DOMAIN, ();
    DomainCheckpoint(VirDomainCheckpoint): Domain, b'K', INVALID_DOMAIN_CHECKPOINT, ();
    DomainSnapshot(VirDomainSnapshot): Domain, b'S', INVALID_DOMAIN_SNAPSHOT, ();
    Interface(VirInterface): Connect, b'I', INVALID_INTERFACE, ();
    Network(VirNetwork): Connect, b'N', INVALID_NETWORK, ();
    NetworkPort(VirNetworkPort): Network, b'O', INVALID_NETWORK_PORT, ();
    NodeDevice(VirNodeDevice): Connect, b'V', INVALID_NODE_DEVICE, ();
    NwFilter(VirNwFilter): Connect, b'F', INVALID_NWFILTER, ();
    NwFilterBinding(VirNwFilterBinding): Connect, b'B', INVALID_NWFILTER_BINDING, ();
    Secret(VirSecret): Connect, b'E', INVALID_SECRET, ();
    StoragePool(VirStoragePool): Connect, b'P', INVALID_STORAGE_POOL, ();
    StorageVol(VirStorageVol): Connect, b'L', INVALID_STORAGE_VOL, ();
    Stream(VirStream): Connect, b'T', INVALID_STREAM, ();
}

// A daemon's administration has one code for all its kinds.
kinds! { AdmConnect;
    AdmConnect(VirAdmConnect): AdmConnect, b'a', INVALID_CONN, CloseCallback;
    AdmServer(VirAdmServer): AdmConnect, b's', INVALID_CONN, ();
    AdmClient(VirAdmClient): AdmServer, b'c', INVALID_CONN, ();
}

impl Connection for Connect {
    fn errors(handle: &Handle<Self>) -> Option<&ConnectErrors> {
        Some(&handle.extra().errors)
    }

    fn close_callback(handle: &Handle<Self>) -> &CloseCallback {
        &handle.extra().close_callback
    }
}

impl Connection for AdmConnect {
    fn errors(_: &Handle<Self>) -> Option<&ConnectErrors> {
        None
    }

    fn close_callback(handle: &Handle<Self>) -> &CloseCallback {
        handle.extra()
    }
}

/// The next handle on the way to the connection.
enum Owner<'a, T: Object> {
    Parent(&'a Handle<T::Parent>),
    /// A connection owns itself.
    Itself(&'a Handle<T>),
}

impl<'a, T: Object> Owner<'a, T> {
    fn of(handle: &'a Handle<T>) -> Self {
        match direct_parent(handle) {
            Some(parent) => Self::Parent(parent),
            None => Self::Itself(handle),
        }
    }

    fn connection(self) -> &'a Handle<T::Connection> {
        match self {
            Self::Parent(parent) => T::Parent::connection(parent),
            Self::Itself(handle) => {
                // SAFETY: only connections are made without a parent.
                unsafe { &*handle.as_ptr().cast::<Handle<T::Connection>>() }
            }
        }
    }
}
