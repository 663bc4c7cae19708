//! Firmware in flash memory, and the variables that it keeps.

use polyvirt_config::Result;
use polyvirt_config::common::{
    SourceFile, StorageFormat, StorageSource, StorageSourceBlock, StorageSourceFile,
    StorageSourceNetwork,
};
use polyvirt_config::domain::{LoaderType, NvramPlace, OsNvram};

use super::block::Image;
use super::guest::Guest;
use super::piece::Piece;
use crate::{Props, Value};

/// Which nodes the machine's flash memories are: `pflash0`, `pflash1`.
pub(super) fn flash(guest: &Guest<'_>) -> Props {
    let code = code(guest).map(|(source, format)| loader_image(guest, &source, format).node(guest));
    let variables =
        variables(guest).map(|(source, format)| variables_image(&source, format).node(guest));
    Props::new()
        .maybe("pflash0", code)
        .maybe("pflash1", variables)
}

/// The nodes themselves.
pub(super) fn images(guest: &Guest<'_>) -> Result<Vec<Piece>> {
    let mut pieces = Vec::new();
    if let Some((source, format)) = code(guest) {
        pieces.extend(loader_image(guest, &source, format).pieces(guest)?);
    }
    if let Some((source, format)) = variables(guest) {
        pieces.extend(variables_image(&source, format).pieces(guest)?);
    }
    Ok(pieces)
}

fn loader_image<'i>(
    guest: &Guest<'_>,
    source: &'i StorageSource,
    format: StorageFormat,
) -> Image<'i> {
    let loader = guest.domain.os().loader.as_ref();
    Image {
        read_only: loader.and_then(|loader| loader.readonly) == Some(true),
        layered: true,
        backing: no_backing(format),
        ..Image::new(source, "libvirt-pflash0".to_owned(), format)
    }
}

fn variables_image(source: &StorageSource, format: StorageFormat) -> Image<'_> {
    Image {
        backing: no_backing(format),
        ..Image::new(source, "libvirt-pflash1".to_owned(), format)
    }
}

/// Flash memory stands on nothing else, whatever its image says.
fn no_backing(format: StorageFormat) -> Option<Value> {
    (format == StorageFormat::Qcow2).then_some(Value::Null)
}

fn format_of(name: Option<&str>) -> StorageFormat {
    match name {
        Some("qcow2") => StorageFormat::Qcow2,
        _ => StorageFormat::Raw,
    }
}

fn code(guest: &Guest<'_>) -> Option<(StorageSource, StorageFormat)> {
    let loader = guest.domain.os().loader.as_ref()?;
    if loader.r#type != Some(LoaderType::Pflash) {
        return None;
    }
    Some((
        file(loader.text.as_deref()?),
        format_of(loader.format.as_deref()),
    ))
}

fn file(path: &str) -> StorageSource {
    let mut source = SourceFile::default();
    source.file.file = Some(path.to_owned());
    StorageSource::File(StorageSourceFile {
        source: Some(Box::new(source)),
    })
}

fn variables(guest: &Guest<'_>) -> Option<(StorageSource, StorageFormat)> {
    code(guest)?;
    let nvram: &OsNvram = guest.domain.os().nvram.as_ref()?;
    let source = match &nvram.place {
        NvramPlace::Path(place) => file(place.path.as_deref()?),
        NvramPlace::File(place) => StorageSource::File(StorageSourceFile {
            source: Some(Box::new(place.source.clone())),
        }),
        NvramPlace::Block(place) => StorageSource::Block(StorageSourceBlock {
            source: Some(Box::new(place.source.clone())),
        }),
        NvramPlace::Network(place) => StorageSource::Network(StorageSourceNetwork {
            source: Some(Box::new(place.source.clone())),
        }),
    };
    Some((source, format_of(nvram.format.as_deref())))
}
