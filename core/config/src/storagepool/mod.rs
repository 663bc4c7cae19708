//! Storage pools: what follows from their type, and what has to hold.

mod check;
mod normalise;
mod parts;
mod path;

pub use crate::generated::storagepool::*;
pub(crate) use normalise::tidy_permissions;

use crate::{ParseOptions, Result};
use polyvirt_driver::ErrorDomain;

impl StoragePool {
    /// Reads the definition of a pool: what only reports the state of one is passed over.
    ///
    /// # Errors
    /// When the document cannot be read, or asks for what its type of pool cannot have.
    pub fn parse(document: &str, options: &ParseOptions) -> Result<Self> {
        let mut pool: Self = crate::parse(document, options)?;
        normalise::normalise(&mut pool);
        check::check(&pool).map_err(|error| error.with_default_domain(ErrorDomain::STORAGE))?;
        Ok(pool)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Document, FormatOptions};

    fn pool(text: &str) -> Result<StoragePool> {
        StoragePool::parse(text, &ParseOptions::default())
    }

    fn of_type(kind: &str, name: &str, source: &str) -> Result<StoragePool> {
        let target = "<target><path>//x//y/</path></target>";
        pool(&format!(
            "<pool type='{kind}'>{name}<source>{source}</source>{target}</pool>"
        ))
    }

    const NAME: &str = "<name>p</name>";

    #[test]
    fn the_example_reads_strictly() {
        let strict = ParseOptions {
            strict: true,
            ..ParseOptions::default()
        };
        assert!(StoragePool::parse(StoragePool::EXAMPLE, &strict).is_ok());
    }

    #[test]
    fn what_is_read_again_is_the_same() {
        let sources = [
            ("dir", ""),
            (
                "fs",
                "<device path='/d'><freeExtent start='1' end='2'/></device><vendor name=''/>",
            ),
            ("netfs", "<host name='h' port='0'/><dir path='//a//b/'/>"),
            ("logical", ""),
            ("gluster", "<host name='h'/>"),
            ("zfs", ""),
            ("scsi", "<adapter name='host1'/>"),
        ];
        for (kind, source) in sources {
            let first = of_type(kind, NAME, source).unwrap();
            let text = crate::format(&first, &FormatOptions::default());
            assert_eq!(pool(&text).unwrap(), first, "{kind}");
        }
    }

    #[test]
    fn a_pool_is_named_after_its_source_and_the_other_way_round() {
        let unnamed = of_type("logical", "", "<name>vg</name>").unwrap();
        assert_eq!(unnamed.name, "vg");
        assert_eq!(unnamed.kind.target_path(), Some("/dev/vg"));
        let unnamed = of_type("zfs", NAME, "").unwrap();
        assert_eq!(unnamed.kind.source_name(), Some("p"));
        assert_eq!(unnamed.kind.target_path(), Some("/dev/zvol/p"));
        assert!(of_type("dir", "", "<name>vg</name>").is_err());
    }

    #[test]
    fn what_only_reports_is_passed_over() {
        let text = "<pool type='dir'><name>p</name><capacity unit='GiB'>1</capacity>\
            <target><path>/x</path><permissions><owner>-1</owner><label/></permissions></target></pool>";
        let pool = pool(text).unwrap();
        assert_eq!(pool.capacity, 0);
        assert_eq!(pool.kind.permissions(), None);
    }

    #[test]
    fn wrong_pools_are_refused() {
        let auth = |secret: &str| {
            format!(
                "<host name='h'/><device path='d'/><auth type='chap' username='u'>{secret}</auth>"
            )
        };
        let uuid = "uuid='70a7eb15-6c34-ee9c-bf57-69e8e5ff3fb2'";
        let wrong = [
            ("dir", "<name>a/b</name>", String::new()),
            ("fs", NAME, String::new()),
            ("netfs", NAME, "<host name='h'/>".into()),
            ("rbd", NAME, "<host name='h'/>".into()),
            ("scsi", NAME, "<adapter type='scsi_host'/>".into()),
            (
                "scsi",
                NAME,
                "<adapter type='fc_host' wwnn='2000000000000000'/>".into(),
            ),
            ("iscsi", NAME, auth("<secret/>")),
            ("iscsi", NAME, auth(&format!("<secret usage='x' {uuid}/>"))),
            (
                "iscsi-direct",
                NAME,
                "<host name='h'/><device path='d'/><initiator/>".into(),
            ),
        ];
        for (kind, name, source) in wrong {
            assert!(of_type(kind, name, &source).is_err(), "{kind} {source}");
        }
        assert!(of_type("iscsi", NAME, &auth("<secret usage='x'/>")).is_ok());
    }

    #[test]
    fn only_directories_copy_on_write() {
        let with_cow = |kind, source| {
            pool(&format!(
                "<pool type='{kind}'><name>p</name><features><cow state='yes'/></features>\
                 <source>{source}</source><target><path>/x</path></target></pool>"
            ))
        };
        assert!(with_cow("dir", "").is_ok());
        let error = with_cow("disk", "<device path='/d'/>").unwrap_err();
        assert_eq!(error.code(), polyvirt_driver::ErrorNumber::NO_SUPPORT);
    }
}
