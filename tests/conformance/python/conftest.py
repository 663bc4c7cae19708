"""The fixture `case`, and how each ended."""

import threading

import libvirt
import pytest
from runtime import Case, record


@pytest.fixture(scope="session", autouse=True)
def loop():
    """The built-in event loop, run by a thread until the end."""
    libvirt.virEventRegisterDefaultImpl()

    def run():
        while True:
            libvirt.virEventRunDefaultImpl()

    threading.Thread(target=run, daemon=True).start()
    libvirt.registerErrorHandler(lambda context, error: None, None)


@pytest.fixture
def case(request, tmp_path):
    case = Case(request.node.name.removeprefix("test_"), tmp_path)
    yield case
    case.close()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    report = outcome.get_result()
    if report.when == "call" and not report.skipped:
        record("%s %s" % (item.name.removeprefix("test_"), "ok" if report.passed else "failed"))
