"""Migration, between two hosts that files describe."""

import libvirt
import pytest

GUEST = """
<domain type='test'>
  <name>guest</name>
  <memory unit='KiB'>65536</memory>
  <os><type>hvm</type></os>
</domain>
"""

FOR_GOOD = libvirt.VIR_MIGRATE_LIVE | libvirt.VIR_MIGRATE_PERSIST_DEST | libvirt.VIR_MIGRATE_UNDEFINE_SOURCE


@pytest.fixture
def host(tmp_path):
    """Opens new hosts with these domains, on which this goes wrong."""
    opened = []

    def host(domains="", faults=""):
        file = tmp_path / f"host-{len(opened)}.xml"
        file.write_text(f"<node>{domains}</node>")
        opened.append(libvirt.open(f"test://{file}{faults}"))
        return opened[-1]

    yield host
    for conn in opened:
        conn.close()


def test_a_domain_moves_to_another_connection(host):
    here, there = host(GUEST), host()
    dom = here.lookupByName("guest")
    moved = dom.migrate3(there, {}, libvirt.VIR_MIGRATE_LIVE)
    assert moved.connect() is there
    assert moved.UUIDString() == dom.UUIDString()
    assert moved.state() == [libvirt.VIR_DOMAIN_RUNNING, libvirt.VIR_DOMAIN_RUNNING_MIGRATED]
    assert dom.state() == [libvirt.VIR_DOMAIN_SHUTOFF, libvirt.VIR_DOMAIN_SHUTOFF_MIGRATED]


def test_parameters_and_arguments_mean_the_same(host):
    here, there = host(GUEST), host()
    params = {libvirt.VIR_MIGRATE_PARAM_DEST_NAME: "away", libvirt.VIR_MIGRATE_PARAM_BANDWIDTH: 10}
    moved = here.lookupByName("guest").migrate3(there, params, FOR_GOOD)
    assert (moved.name(), moved.isPersistent()) == ("away", 1)
    back = moved.migrate(here, FOR_GOOD, "home", None, 10)
    assert back.name() == "home"
    again = back.migrate2(there, dname="guest", flags=FOR_GOOD)
    assert again.name() == "guest"
    assert here.listAllDomains() == []


def test_a_domain_moves_to_an_address(host, conn):
    dom = host(GUEST).lookupByName("guest")
    flags = libvirt.VIR_MIGRATE_LIVE | libvirt.VIR_MIGRATE_PEER2PEER
    assert dom.migrateToURI3("test:///default", {}, flags) == 0
    moved = conn.lookupByName("guest")
    assert moved.isActive()
    moved.destroy()


def test_a_failure_leaves_the_domain_where_it_is(host):
    here, there = host(GUEST), host(faults="?fault=virDomainMigratePrepare3Params:error=NO_MEMORY")
    dom = here.lookupByName("guest")
    with pytest.raises(libvirt.libvirtError) as failed:
        dom.migrate3(there, {}, libvirt.VIR_MIGRATE_LIVE)
    assert failed.value.get_error_code() == libvirt.VIR_ERR_NO_MEMORY
    assert dom.isActive() and there.listAllDomains() == []


@pytest.mark.parametrize("method", ["migrateToURI", "migrateToURI2", "migrateToURI3"])
def test_addresses_of_hypervisors_are_for_others(dom, method):
    with pytest.raises(libvirt.libvirtError) as refused:
        getattr(dom, method)("tcp:elsewhere", *([{}] if method.endswith("3") else []))
    assert refused.value.get_error_message() == (
        "argument unsupported: direct migration is not supported by the source host"
    )


def test_speed_and_pause_can_be_set(dom):
    dom.migrateSetMaxSpeed(100)
    assert dom.migrateGetMaxSpeed() == 100
    dom.migrateSetMaxDowntime(20)
    assert dom.migrateGetMaxDowntime() == 20


def test_statistics_of_chosen_domains_are_for_domains(conn, dom):
    with pytest.raises(libvirt.libvirtError, match="domain list contains non-domain elements"):
        conn.domainListGetStats([dom, conn])
    with pytest.raises(libvirt.libvirtError, match="must contain at least one domain"):
        conn.domainListGetStats([])
