//! Controllers: by kind and index.

use crate::domain::Controller;

/// The controller of the kind and index of `wanted`.
pub fn find(controllers: &[Controller], wanted: &Controller) -> Option<usize> {
    let kind = std::mem::discriminant(&wanted.kind);
    controllers.iter().position(|controller| {
        std::mem::discriminant(&controller.kind) == kind
            && controller.index == wanted.index
            && super::address_fits(&controller.info, &wanted.info)
    })
}
