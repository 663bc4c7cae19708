"""The same calls on stock libvirt and on ours give the same results."""

import pytest

CALLS = [
    "conn.getType()",
    "conn.getURI()",
    "conn.getVersion()",
    "conn.getInfo()",
    "conn.isAlive()",
    "conn.isEncrypted()",
    "conn.isSecure()",
    "conn.getMaxVcpus('test')",
    "conn.numOfDomains()",
    "conn.numOfDefinedDomains()",
    "conn.listDomainsID()",
    "conn.listDefinedDomains()",
    "[d.name() for d in conn.listAllDomains()]",
    "dom.name()",
    "dom.UUID().hex()",
    "dom.UUIDString()",
    "dom.ID()",
    "dom.OSType()",
    "dom.info()[:4]",
    "dom.state()",
    "dom.maxMemory()",
    "dom.isActive()",
    "dom.isPersistent()",
    "dom.isUpdated()",
    "dom.autostart()",
    "dom.XMLDesc()",
    "dom.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE)",
    "dom.suspend()",
    "dom.state()",
    "dom.resume()",
    "type(dom.info()).__name__",
    "type(dom.state()).__name__",
    "type(dom.UUID()).__name__",
    "type(dom.isActive()).__name__",
    "repr(dom).split(' object')[0]",
    "str(type(dom))",
    "conn.defineXML(xml).XMLDesc()",
    "conn.lookupByName('same').create()",
    "conn.lookupByName('same').ID()",
    "conn.lookupByName('same').state()",
    "conn.lookupByName('same').destroy()",
    "conn.lookupByName('same').undefine()",
]

PROGRAM = """
import json, libvirt
conn = libvirt.open("test:///default")
dom = conn.lookupByName("test")
xml = '''<domain type='test'>
  <name>same</name><uuid>11111111-2222-3333-4444-555555555555</uuid>
  <memory unit='KiB'>65536</memory><vcpu>2</vcpu><os><type>hvm</type></os>
</domain>'''
print(json.dumps([eval(text) for text in %r]))
"""


@pytest.fixture(scope="module")
def results(both):
    return both(PROGRAM % CALLS)


@pytest.mark.parametrize("i", range(len(CALLS)), ids=CALLS)
def test_results_are_stocks(results, i):
    stock, ours = results
    assert ours[i] == stock[i]
