use super::*;

fn round(text: &str) -> String {
    let mut writer = Writer::default();
    writer.element(&read(text, "test").unwrap(), Style::Own);
    writer.finish()
}

fn problem(text: &str) -> String {
    read(text, "domain_definition")
        .unwrap_err()
        .message()
        .to_owned()
}

#[test]
fn layout_is_made_anew_and_content_is_kept() {
    let text = "<?xml version='1.0'?>\n<!-- gone --><a  b=\"1\"><c/>\n<d>x &lt; <e/>y</d><f> </f><!--kept--></a>";
    assert_eq!(
        round(text),
        "<a b='1'>\n  <c/>\n  <d>x &lt; <e/>y</d>\n  <f> </f>\n  <!--kept-->\n</a>\n"
    );
}

#[test]
fn special_characters_come_back() {
    let text = "<a b='&#10;&lt;&apos;&quot;é'>&amp;<![CDATA[<&>]]>&#x41;</a>";
    let tree = read(text, "test").unwrap();
    assert_eq!(tree.attribute("b"), Some("\n<'\"é"));
    assert_eq!(tree.text(), "&<&>A");
    assert_eq!(read(&round(text), "test").unwrap(), tree);
}

/// The messages, and the places in them, are those of stock libvirt.
#[test]
fn problems_have_a_place() {
    let cases = [
        ("", "1: Document is empty\n(null)\n^"),
        ("hello", "1: Start tag expected, '<' not found\nhello\n^"),
        ("  x", "1: Start tag expected, '<' not found\n  x\n--^"),
        (
            "<domain>",
            "1: Premature end of data in tag domain line 1\n<domain>\n--------^",
        ),
        (
            "<domain type='test'>\n<name>x</nam>\n</domain>",
            "2: Opening and ending tag mismatch: name line 2 and nam\n<name>x</nam>\n-------------^",
        ),
        (
            "<domain type='test'><name>&a;</name></domain>",
            "1: Entity 'a' not defined\n<domain type='test'><name>&a;</name></domain>\n-----------------------------^",
        ),
        (
            "<domain/>x",
            "1: Extra content at the end of the document\n<domain/>x\n---------^",
        ),
        (
            "<domain><name>x</name></domain>\n\n<y/>",
            "3: Extra content at the end of the document\n<y/>\n^",
        ),
        (
            "<domain a=1/>",
            "1: AttValue: \" or ' expected\n<domain a=1/>\n----------^",
        ),
        (
            "<a b/>",
            "1: Specification mandates value for attribute b\n<a b/>\n----^",
        ),
        ("<1/>", "1: StartTag: invalid element name\n<1/>\n-^"),
        ("<!-- x", "1: Comment not terminated\n<!-- x\n------^"),
        (
            "<domain>\u{1}</domain>",
            "1: PCDATA invalid Char value 1\n<domain>\u{1}</domain>\n--------^",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(
            problem(text),
            format!("(domain_definition):{expected}"),
            "{text}"
        );
    }
}

#[test]
fn what_is_not_well_formed_is_refused() {
    let cases = [
        "<a b='1' b='2'/>",
        "<a b='<'/>",
        "<a b='&x;'/>",
        "<a b='&x'/>",
        "<a>&#0;</a>",
        "<a>&#x110000;</a>",
        "<a>&#99999999999;</a>",
        "<a>&x</a>",
        "<a",
        "</a>",
        "<a></a></a>",
        "<a 1='2'/>",
        "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
        "<?xml version='1.0'?>",
        "<a><![CDATA[",
    ];
    for text in cases {
        assert!(read(text, "test").is_err(), "{text}");
    }
}

#[test]
fn depth_size_and_attributes_have_limits() {
    let with_attributes = |count: usize| {
        let attributes: String = (0..count).map(|index| format!(" a{index}=''")).collect();
        format!("<a{attributes}/>")
    };
    assert!(read(&with_attributes(1000), "test").is_ok());
    assert!(problem(&with_attributes(300_000)).contains("more than 1000 attributes"));
    let nested = |depth: usize| format!("{}{}", "<a>".repeat(depth), "</a>".repeat(depth));
    assert!(read(&nested(256), "test").is_ok());
    assert!(problem(&nested(257)).contains("Excessive depth"));
    assert!(problem(&nested(500_000)).contains("Excessive depth"));
    let large = format!("<a>{}</a>", "x".repeat(5_000_000));
    assert_eq!(
        problem(&large),
        "XML error: document is larger than 4194304 bytes"
    );
}
