//! Saving by parameters, and the document of a saved state.

use polyvirt::driver::params::save::{DXML, FILE};
use polyvirt::{
    DomainSaveImageXmlFlags as Xml, DomainSaveRestoreFlags as Flags, DomainXmlFlags, TypedParam,
};

use crate::guest::{Guest, code};

const NONE: Flags = Flags::empty();

/// A path in a folder of its own, which goes with it.
struct Place(std::path::PathBuf);

impl Place {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("polyvirt-{name}-{}", std::process::id()));
        std::fs::create_dir(&folder).unwrap();
        Self(folder)
    }

    fn file(&self) -> String {
        self.0.join("saved").to_str().unwrap().to_owned()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn parameters_name_the_file() {
    let (guest, place) = (
        Guest::start("saved-by-parameters"),
        Place::new("parameters"),
    );
    let file = [TypedParam::new(FILE, place.file()).unwrap()];
    guest.domain.save_params(&file, NONE).unwrap();
    assert_eq!(code(guest.domain.is_active()), "VIR_ERR_NO_DOMAIN");
    guest.conn.domain_restore_params(&file, NONE).unwrap();
    assert!(guest.domain.is_active().unwrap());
    assert_eq!(guest.images(), ["/c", "/b", "/a"]);
}

#[test]
fn parameters_that_will_not_do_are_refused() {
    let guest = Guest::start("saved-wrongly");
    let param = |name: &'static str| [TypedParam::new(name, "x").unwrap()];
    let save = |params: &[TypedParam]| code(guest.domain.save_params(params, NONE));
    assert_eq!(save(&param("speed")), "VIR_ERR_ARGUMENT_UNSUPPORTED");
    assert_eq!(save(&param(DXML)), "VIR_ERR_ARGUMENT_UNSUPPORTED");
    assert_eq!(
        save(&[TypedParam::new(FILE, 1).unwrap()]),
        "VIR_ERR_INVALID_ARG"
    );
    assert_eq!(
        code(guest.conn.domain_restore_params(&[], NONE)),
        "VIR_ERR_INVALID_ARG"
    );
    assert!(guest.domain.is_active().unwrap());
}

#[test]
fn the_document_of_a_saved_state_can_be_changed() {
    let conn = polyvirt::Connect::open("test:///default").unwrap();
    let document = "<domain type='test'><name>kept</name><title>before</title><memory>8192</memory>\
                    <os><type>hvm</type></os></domain>";
    let domain = conn.domain_define_xml(document).unwrap();
    domain.create().unwrap();
    assert_eq!(
        code(domain.managed_save_xml_desc(Xml::empty())),
        "VIR_ERR_OPERATION_INVALID"
    );
    // Without a file, the host keeps what is saved.
    domain.save_params(&[], NONE).unwrap();
    assert!(domain.has_managed_save_image(0).unwrap());
    let saved = domain.managed_save_xml_desc(Xml::empty()).unwrap();
    let other = saved.replace("<name>kept", "<name>other");
    let refused = domain.managed_save_define_xml(Some(&other), NONE);
    assert_eq!(code(refused), "VIR_ERR_OPERATION_INVALID");
    let changed = saved.replace("before", "after");
    domain
        .managed_save_define_xml(Some(&changed), NONE)
        .unwrap();
    domain.create().unwrap();
    assert!(!domain.has_managed_save_image(0).unwrap());
    let title = |flags| domain.xml_desc(flags).unwrap().contains("after");
    assert_eq!(
        (
            title(DomainXmlFlags::empty()),
            title(DomainXmlFlags::INACTIVE)
        ),
        (true, false)
    );
    domain.destroy().unwrap();
    domain.undefine().unwrap();
}
