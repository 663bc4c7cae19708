//! Security labels of single files and devices.

use polyvirt_driver::ErrorNumber;

use crate::common::DeviceSeclabel;
use crate::{Error, Result};

/// Says of each label whether it is changed.
pub(crate) fn normalise(labels: &mut [DeviceSeclabel]) {
    for label in labels.iter_mut() {
        if label.labelskip == Some(true) {
            label.relabel = None;
        } else {
            label.labelskip = None;
            label.relabel.get_or_insert(true);
        }
    }
}

/// Leaves out those that say nothing unless a start failed to label.
pub(crate) fn inactive(labels: &mut Vec<DeviceSeclabel>) {
    labels.retain(|label| label.relabel == Some(false) || label.label.is_some());
}

/// Refuses two labels of one security driver, and one for what is not labelled.
pub(crate) fn check(labels: &[DeviceSeclabel]) -> Result<()> {
    for (i, label) in labels.iter().enumerate() {
        let model = label.model.as_deref().unwrap_or("default");
        if labels[..i].iter().any(|other| other.model == label.model) {
            let message = format!("there are two labels for security driver {model}");
            return Err(Error::new(ErrorNumber::XML_DETAIL, message));
        }
        if label.relabel == Some(false) && label.label.is_some() {
            return Err(Error::xml(format!(
                "a label for security driver {model} is given that would not be used"
            )));
        }
    }
    Ok(())
}
