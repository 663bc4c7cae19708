"""The fixture `case`, and how each ended."""

import pathlib
import sys
import threading

import libvirt
import pytest
from runtime import Case, record

sys.path.append(str(pathlib.Path(__file__).parents[2] / "python"))

import stub_types  # noqa: E402


@pytest.fixture(scope="session", autouse=True)
def loop():
    """The built-in event loop, run by a thread until the end."""
    libvirt.virEventRegisterDefaultImpl()

    def run():
        while True:
            libvirt.virEventRunDefaultImpl()

    threading.Thread(target=run, daemon=True).start()
    libvirt.registerErrorHandler(lambda context, error: None, None)


@pytest.fixture(params=["plain", "awaited"])
def case(request, tmp_path):
    """Each case twice: as it is, and with the calls of `libvirt.aio`."""
    case = Case(request.function.__name__.removeprefix("test_"), tmp_path, request.param == "awaited")
    yield case
    case.close()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    report = outcome.get_result()
    if report.when == "call" and not report.skipped:
        name = item.function.__name__.removeprefix("test_")
        if item.callspec.params["case"] == "awaited":
            # The same functions, which the table has only once; a failure counts.
            if report.failed:
                record("%s failed" % name)
        else:
            record("%s %s" % (name, "ok" if report.passed else "failed"))


def pytest_configure(config):
    """From here on every call's result is held against the stubs."""
    stub_types.watch()


def pytest_sessionfinish(session, exitstatus):
    """A stub that was wrong fails the run."""
    if stub_types.WRONG and exitstatus == 0:
        session.exitstatus = 1


def pytest_terminal_summary(terminalreporter):
    """Says how many functions the stubs were found right for, and which were not."""
    terminalreporter.write_line(stub_types.summary())
