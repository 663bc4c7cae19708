//! Which drivers there are, and which of them opens a URI.

use std::sync::Arc;

use parking_lot::RwLock;
use polyvirt_driver::{Auth, ConnectFlags, Driver, DriverFactory, Error, Neighbours, Result, Uri};

use crate::client_config::ClientConfig;

type Factory = Arc<dyn DriverFactory>;

/// Drivers that the application has brought along, in the order they came.
static REGISTERED: RwLock<Vec<Factory>> = RwLock::new(Vec::new());

/// Adds a driver. It is asked before the built-in ones, and after those registered before it.
///
/// Fails with `INVALID_ARG` when one of the same name has been registered.
///
/// ```
/// # use std::sync::Arc;
/// # use polyvirt::driver::{Auth, ConnectFlags, Driver, DriverFactory, EventHub, Result, Uri};
/// # struct Null(EventHub);
/// # impl Driver for Null {
/// #     fn name(&self) -> &'static str { "null" }
/// #     fn events(&self) -> &EventHub { &self.0 }
/// # }
/// struct NullFactory;
///
/// impl DriverFactory for NullFactory {
///     // ...
/// #   fn name(&self) -> &'static str { "null" }
/// #   fn probe(&self, uri: &Uri) -> bool { uri.driver() == "null" }
/// #   fn open(&self, _: &Uri, _: Option<&Auth>, _: ConnectFlags) -> Result<Arc<dyn Driver>> {
/// #       Ok(Arc::new(Null(EventHub::new())))
/// #   }
/// }
///
/// polyvirt::register(Arc::new(NullFactory))?;
/// let conn = polyvirt::Connect::open("null:///")?;
/// # Ok::<(), polyvirt::Error>(())
/// ```
pub fn register(factory: Factory) -> Result<()> {
    let mut registered = REGISTERED.write();
    let name = factory.name();
    if registered.iter().any(|other| other.name() == name) {
        let message = format!("driver '{name}' is registered already");
        return Err(Error::invalid_arg(message));
    }
    registered.push(factory);
    Ok(())
}

/// The names of all drivers, in the order they are asked.
pub fn drivers() -> Vec<&'static str> {
    factories().iter().map(|factory| factory.name()).collect()
}

/// The drivers that are compiled in.
fn built_in() -> impl Iterator<Item = Factory> {
    [
        #[cfg(feature = "network")]
        polyvirt_driver_network::factory(),
        #[cfg(feature = "qemu")]
        polyvirt_driver_qemu::factory(),
        #[cfg(feature = "test")]
        polyvirt_driver_test::factory(),
    ]
    .into_iter()
}

/// A copy, so that no lock is held while a driver opens.
fn factories() -> Vec<Factory> {
    let registered = REGISTERED.read().clone();
    registered.into_iter().chain(built_in()).collect()
}

/// Opens `name`, or what stands for no name.
pub(crate) fn open(
    name: Option<&str>,
    auth: Option<&Auth>,
    flags: ConnectFlags,
) -> Result<(Arc<dyn Driver>, Uri)> {
    let factories = factories();
    let config = ClientConfig::read("libvirt.conf")?;
    let from_environment = std::env::var("LIBVIRT_DEFAULT_URI").ok();
    let uri = choose(
        name,
        from_environment,
        config.default_uri.clone(),
        &factories,
    )?;
    let uri = if flags.contains(ConnectFlags::NO_ALIASES) {
        uri
    } else {
        config.resolve(uri)
    };
    let uri = Uri::parse(&uri)?;
    let factory = factories
        .iter()
        .find(|factory| factory.probe(&uri))
        .ok_or_else(|| Error::no_connect(uri.as_str()))?;
    let neighbours = neighbours(&factories, factory, &uri, flags)?;
    let driver = factory.open_beside(&uri, auth, flags, neighbours)?;
    Ok((driver, uri))
}

/// What the other drivers have beside `uri`, which `chosen` is to open.
fn neighbours(
    factories: &[Factory],
    chosen: &Factory,
    uri: &Uri,
    flags: ConnectFlags,
) -> Result<Neighbours> {
    let others = factories
        .iter()
        .filter(|factory| factory.name() != chosen.name());
    let opened = others.filter_map(|factory| {
        let beside = factory.beside(uri)?;
        Some(Uri::parse(&beside).and_then(|beside| factory.open(&beside, None, flags)))
    });
    Ok(Neighbours::new(opened.collect::<Result<Vec<_>>>()?))
}

/// The URI to open: the one given, the environment's, that of the user's settings, or the first that
/// a driver has for this host.
fn choose(
    given: Option<&str>,
    from_environment: Option<String>,
    from_settings: Option<String>,
    factories: &[Factory],
) -> Result<String> {
    given
        .map(str::to_owned)
        .filter(|uri| !uri.is_empty())
        .or_else(|| from_environment.filter(|uri| !uri.is_empty()))
        .or(from_settings)
        .or_else(|| factories.iter().find_map(|factory| factory.default_uri()))
        .ok_or_else(|| Error::no_connect("this host: give a URI, or set LIBVIRT_DEFAULT_URI"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use polyvirt_driver::ErrorNumber;

    #[test]
    fn the_given_uri_wins_then_the_environment_then_the_settings() {
        let choose = |given, environment: Option<&str>| {
            let environment = environment.map(str::to_owned);
            choose(given, environment, Some("c:".to_owned()), &[]).map_err(|error| error.code())
        };
        assert_eq!(choose(Some("a:"), Some("b:")).as_deref(), Ok("a:"));
        assert_eq!(choose(Some(""), Some("b:")).as_deref(), Ok("b:"));
        assert_eq!(choose(None, Some("b:")).as_deref(), Ok("b:"));
        assert_eq!(choose(None, Some("")).as_deref(), Ok("c:"));
        assert_eq!(choose(None, None).as_deref(), Ok("c:"));
        let nothing = super::choose(None, None, None, &[]).unwrap_err();
        assert_eq!(nothing.code(), ErrorNumber::NO_CONNECT);
    }
}
