//! Where displays listen: a list of places, of which the first may also be told by attributes of the display.

use crate::domain::{GraphicsListen, GraphicsListenAddress, GraphicsListenSocket};
use crate::{Error, Result};

/// Makes the list and the attributes agree; the list has at least one entry then.
pub(super) fn normalise(
    listens: &mut Vec<GraphicsListen>,
    address: Option<String>,
    socket: Option<String>,
) -> Result<()> {
    listens.iter_mut().for_each(tidy);
    if listens.is_empty() {
        listens.push(GraphicsListen::Address(GraphicsListenAddress::default()));
    }
    let Some(first) = listens.first_mut() else {
        return Ok(());
    };
    if let (GraphicsListen::Address(place), Some(address)) = (&mut *first, address) {
        let found = place.address.get_or_insert_with(|| address.clone());
        agree("listen", "address", &address, found)?;
        place.address.take_if(|address| address.is_empty());
    }
    match (first, socket) {
        (GraphicsListen::Socket(place), Some(socket)) => {
            let found = place.socket.get_or_insert_with(|| socket.clone());
            agree("socket", "socket", &socket, found)
        }
        (first @ (GraphicsListen::Address(_) | GraphicsListen::Network(_)), Some(socket)) => {
            *first = GraphicsListen::Socket(GraphicsListenSocket {
                socket: Some(socket),
                ..GraphicsListenSocket::default()
            });
            Ok(())
        }
        _ => Ok(()),
    }
}

/// An empty address is none.
fn tidy(listen: &mut GraphicsListen) {
    let address = match listen {
        GraphicsListen::Address(place) => &mut place.address,
        GraphicsListen::Network(place) => &mut place.address,
        GraphicsListen::Socket(_) | GraphicsListen::None => return,
    };
    address.take_if(|address| address.is_empty());
}

fn agree(attribute: &str, of_first: &str, said: &str, found: &str) -> Result<()> {
    if said == found {
        return Ok(());
    }
    Err(Error::unsupported(format!(
        "A display's '{attribute}' is '{said}', but '{of_first}' of its first listen element is '{found}'"
    )))
}

/// The address to write as an attribute of the display too.
pub(super) fn address(listens: &[GraphicsListen], inactive: bool) -> Option<String> {
    match listens.first()? {
        GraphicsListen::Address(place) => place.address.clone(),
        GraphicsListen::Network(place) if !inactive => place.address.clone(),
        _ => None,
    }
}

/// The socket to write as an attribute of the display too.
pub(super) fn socket(listens: &[GraphicsListen]) -> Option<String> {
    match listens.first()? {
        GraphicsListen::Socket(place) => place.socket.clone(),
        _ => None,
    }
}

/// Whether the address is one that a network has.
pub(super) fn is_found(listens: &[GraphicsListen]) -> bool {
    matches!(listens.first(), Some(GraphicsListen::Network(_)))
}

/// Whether the display listens where there are ports.
pub(super) fn has_port(listens: &[GraphicsListen]) -> bool {
    let first = listens.first();
    matches!(
        first,
        Some(GraphicsListen::Address(_) | GraphicsListen::Network(_))
    )
}
