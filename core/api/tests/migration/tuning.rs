//! Speed, the pause at the end, and the cache of compression.

use polyvirt::{DomainMigrateMaxSpeedFlags as Speed, ErrorNumber};

use crate::hosts::{Host, guest};

#[test]
fn speed_is_kept_and_has_bounds() {
    let host = Host::empty();
    let domain = host.conn.domain_define_xml(&guest()).unwrap();
    let (plain, postcopy) = (Speed::empty(), Speed::POSTCOPY);
    assert_eq!(domain.migrate_max_speed(plain).unwrap(), 8_796_093_022_207);
    let error = domain.migrate_max_speed(postcopy).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::OPERATION_INVALID);
    domain.create().unwrap();
    assert_eq!(domain.migrate_max_speed(postcopy).unwrap(), 0);
    domain.migrate_set_max_speed(100, plain).unwrap();
    domain.migrate_set_max_speed(20, postcopy).unwrap();
    assert_eq!(domain.migrate_max_speed(plain).unwrap(), 100);
    assert_eq!(domain.migrate_max_speed(postcopy).unwrap(), 20);
    let error = domain
        .migrate_set_max_speed(8_796_093_022_208, plain)
        .unwrap_err();
    assert_eq!(error.code(), ErrorNumber::OVERFLOW);
}

#[test]
fn pause_and_cache_belong_to_a_running_domain() {
    let host = Host::with_guest();
    let domain = host.domain();
    assert_eq!(domain.migrate_max_downtime(0).unwrap(), 300);
    domain.migrate_set_max_downtime(50, 0).unwrap();
    assert_eq!(domain.migrate_max_downtime(0).unwrap(), 50);
    assert_eq!(domain.migrate_compression_cache(0).unwrap(), 64 << 20);
    domain.migrate_set_compression_cache(4 << 20, 0).unwrap();
    assert_eq!(domain.migrate_compression_cache(0).unwrap(), 4 << 20);
    for wrong in [0, 2048, 5_000_000] {
        let error = domain.migrate_set_compression_cache(wrong, 0).unwrap_err();
        assert_eq!(error.code(), ErrorNumber::INVALID_ARG);
    }
    let error = domain.migrate_start_post_copy(0).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::OPERATION_INVALID);
    domain.destroy().unwrap();
    let error = domain.migrate_max_downtime(0).unwrap_err();
    assert_eq!(error.code(), ErrorNumber::OPERATION_INVALID);
    domain.create().unwrap();
    assert_eq!(domain.migrate_max_downtime(0).unwrap(), 300);
}
