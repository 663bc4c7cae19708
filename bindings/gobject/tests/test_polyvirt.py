"""What users of the GObject library see, from Python: objects, errors, signals, asynchronous calls, streams, exits."""

import os
import resource
import subprocess
import sys
import tempfile
import threading
import unittest

import gi

gi.require_version("Polyvirt", "1.0")
from gi.repository import Gio, GLib, GObject, Polyvirt  # noqa: E402

XML = """<domain type='test'><name>%s</name><memory>65536</memory><os><type>hvm</type></os></domain>"""

LEAVES_LIVE = """
import gi
gi.require_version("Polyvirt", "1.0")
from gi.repository import Polyvirt
conn = Polyvirt.Connect.open("test:///default")
conn.connect("domain-lifecycle", lambda *told: None)
conn.domain_event_register_any(None, Polyvirt.DomainEventId.LIFECYCLE)
dom = conn.domain_lookup_by_name("test")
stream = Polyvirt.Connect.stream_new(conn, 0)
for _ in range(20):
    dom.get_xml_desc_async(0, None, lambda *told: None)
    conn.list_all_domains_async(0, None, lambda *told: None)
dom.suspend()
"""


def run_until(done, seconds=10):
    """Runs the main loop until something is so."""
    context = GLib.MainContext.default()
    end = GLib.get_monotonic_time() + seconds * 1000000
    wake = GLib.timeout_add(20, lambda: True)
    while not done() and GLib.get_monotonic_time() < end:
        context.iteration(True)
    GLib.source_remove(wake)
    return done()


class Case(unittest.TestCase):
    def setUp(self):
        self.conn = Polyvirt.Connect.open("test:///default")
        self.addCleanup(self.end)

    def end(self):
        for dom in self.conn.list_all_domains(0):
            if dom.props.name != "test":
                if dom.is_active():
                    dom.destroy()
                dom.undefine()
        self.conn.domain_lookup_by_name("test")


class Objects(Case):
    def test_identity_is_in_properties(self):
        dom = self.conn.domain_lookup_by_name("test")
        self.assertEqual((dom.props.name, dom.props.uuid), ("test", dom.get_uuid_string()))
        self.assertEqual(dom.get_uuid().get_size(), 16)
        self.assertIsInstance(dom, Polyvirt.Object)

    def test_classes_can_be_derived_from(self):
        class Mine(Polyvirt.Domain):
            pass

        self.assertTrue(GObject.type_is_a(Mine, Polyvirt.Domain))

    def test_a_closed_connection_refuses(self):
        conn = Polyvirt.Connect.open("test:///default")
        dom = conn.domain_lookup_by_name("test")
        conn.close()
        with self.assertRaises(GLib.Error) as raised:
            conn.get_uri()
        self.assertTrue(raised.exception.matches(Polyvirt.Error.quark(), Polyvirt.Error.INVALID_CONN))
        self.assertEqual(dom.props.name, "test")
        with self.assertRaises(GLib.Error):
            conn.close()

    def test_parameters_go_in_and_come_out(self):
        dom = self.conn.domain_lookup_by_name("test")
        before = dom.get_memory_parameters(0)
        limit = GLib.Variant("a{sv}", {Polyvirt.DOMAIN_MEMORY_HARD_LIMIT: GLib.Variant("i", 4096)})
        dom.set_memory_parameters(limit, Polyvirt.DomainModificationImpact.LIVE)
        self.assertEqual(dom.get_memory_parameters(0).unpack()["hard_limit"], 4096)
        dom.set_memory_parameters(before, Polyvirt.DomainModificationImpact.LIVE)
        wrong = GLib.Variant("a{sv}", {"hard_limit": GLib.Variant("i", -1)})
        with self.assertRaises(GLib.Error) as raised:
            dom.set_memory_parameters(wrong, Polyvirt.DomainModificationImpact.LIVE)
        self.assertEqual(raised.exception.code, Polyvirt.Error.INVALID_ARG)

    def test_an_error_tells_all(self):
        with self.assertRaises(GLib.Error) as raised:
            self.conn.domain_lookup_by_name("nope")
        self.assertTrue(raised.exception.matches(Polyvirt.Error.quark(), Polyvirt.Error.NO_DOMAIN))
        last = Polyvirt.get_last_error()
        self.assertEqual((last.domain, last.level), (Polyvirt.ErrorDomain.TEST, Polyvirt.ErrorLevel.ERROR))
        with self.assertRaises(TypeError):
            self.conn.domain_lookup_by_name(7)
        with self.assertRaises(TypeError):
            self.conn.domain_lookup_by_name()


class Signals(Case):
    def test_signals_come_in_order_from_the_main_loop(self):
        told = []

        def on_event(conn, dom, event, detail):
            told.append((dom.props.name, int(event), threading.current_thread() is threading.main_thread()))

        self.conn.connect("domain-lifecycle", on_event)
        number = self.conn.domain_event_register_any(None, Polyvirt.DomainEventId.LIFECYCLE)
        dom = self.conn.domain_define_xml(XML % "signals")
        dom.create()
        dom.destroy()
        self.assertTrue(run_until(lambda: len(told) == 3), told)
        kinds = Polyvirt.DomainEventType
        self.assertEqual([t[1] for t in told], [int(kinds.DEFINED), int(kinds.STARTED), int(kinds.STOPPED)])
        self.assertTrue(all(name == "signals" and in_loop for name, _, in_loop in told))
        self.conn.domain_event_deregister_any(number)
        dom.undefine()
        self.assertFalse(run_until(lambda: len(told) > 3, 0.2))

    def test_nothing_comes_of_what_was_ended_on_its_way(self):
        told = []
        self.conn.connect("domain-lifecycle", lambda *args: told.append(args))
        number = self.conn.domain_event_register_any(None, Polyvirt.DomainEventId.LIFECYCLE)
        self.conn.domain_define_xml(XML % "ended")
        self.conn.domain_event_deregister_any(number)
        self.assertFalse(run_until(lambda: told, 0.3))


class Later(Case):
    def test_calls_are_finished_in_the_loop(self):
        done = []
        dom = self.conn.domain_lookup_by_name("test")
        dom.get_info_async(None, lambda source, result: done.append(source.get_info_finish(result).nr_virt_cpu))
        self.conn.domain_lookup_by_name_async("nope", None, lambda source, result: done.append((source, result)))
        self.assertEqual(done, [])
        self.assertTrue(run_until(lambda: len(done) == 2))
        source, result = next(d for d in done if isinstance(d, tuple))
        with self.assertRaises(GLib.Error) as raised:
            source.domain_lookup_by_name_finish(result)
        self.assertEqual(raised.exception.code, Polyvirt.Error.NO_DOMAIN)
        self.assertEqual(Polyvirt.get_last_error().domain, Polyvirt.ErrorDomain.TEST)

    def test_credentials_are_asked_for_while_the_loop_runs(self):
        asked, done = [], []
        answers = {2: "admin", 5: "secret"}

        def answer(kind, *told):
            asked.append(threading.current_thread())
            return answers[int(kind)]

        def opened(source, result):
            done.append(Polyvirt.Connect.open_auth_finish(result))

        with tempfile.NamedTemporaryFile("w", suffix=".xml") as host:
            host.write("<node><auth><user password='secret'>admin</user></auth></node>")
            host.flush()
            Polyvirt.Connect.open_auth_async(f"test://{host.name}", 0, answer, (), None, opened)
            self.assertTrue(run_until(lambda: done))
            self.assertEqual(done[0].get_uri(), f"test://{host.name}")
        self.assertEqual(len(asked), 2)
        self.assertNotIn(threading.main_thread(), asked)

    def test_a_connection_is_watched_and_closed_in_the_loop(self):
        done = []
        conn = Polyvirt.Connect.open("test:///default")

        def closed(source, result):
            done.append(source.close_finish(result))

        def watched(source, result):
            done.append(source.register_close_callback_finish(result))
            source.close_async(None, closed)

        conn.register_close_callback_async(None, watched)
        self.assertTrue(run_until(lambda: len(done) == 2))
        self.assertEqual(done, [True, 0])
        with self.assertRaises(GLib.Error) as raised:
            conn.close()
        self.assertEqual(raised.exception.code, Polyvirt.Error.INVALID_CONN)

    def test_the_loop_goes_on_while_a_call_waits(self):
        conn = Polyvirt.Connect.open("test:///default?fault=virDomainGetXMLDesc:delay=300")
        dom = conn.domain_lookup_by_name("test")
        ticks, done = [], []
        GLib.timeout_add(5, lambda: not ticks.append(1) and not done)
        dom.get_xml_desc_async(0, None, lambda source, result: done.append(source.get_xml_desc_finish(result)))
        self.assertTrue(run_until(lambda: done))
        self.assertIn("<name>test</name>", done[0])
        self.assertGreater(len(ticks), 10)

    def test_other_threads_run_while_a_call_waits(self):
        conn = Polyvirt.Connect.open("test:///default?fault=virDomainGetXMLDesc:delay=300")
        dom = conn.domain_lookup_by_name("test")
        ticks, done = [], threading.Event()

        def tick():
            while not done.wait(0.005):
                ticks.append(1)

        thread = threading.Thread(target=tick)
        thread.start()
        dom.get_xml_desc(0)
        done.set()
        thread.join()
        self.assertGreater(len(ticks), 10)

    def test_cancelling_is_told_at_once(self):
        done = []
        cancellable = Gio.Cancellable()
        dom = self.conn.domain_lookup_by_name("test")
        dom.get_xml_desc_async(0, cancellable, lambda source, result: done.append((source, result)))
        cancellable.cancel()
        self.assertTrue(run_until(lambda: done))
        with self.assertRaises(GLib.Error) as raised:
            done[0][0].get_xml_desc_finish(done[0][1])
        self.assertTrue(raised.exception.matches(Gio.io_error_quark(), Gio.IOErrorEnum.CANCELLED))


class Long(Case):
    def test_ten_thousand_rounds_do_not_grow(self):
        def some(rounds):
            for _ in range(rounds):
                dom = self.conn.domain_lookup_by_name("test")
                dom.get_info()
                dom.get_memory_parameters(0)
                self.conn.list_all_domains(0)
                dom.get_xml_desc(0)
                try:
                    self.conn.domain_lookup_by_name("nope")
                except GLib.Error:
                    pass

        some(2000)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        some(10000)
        self.assertLess(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before, 1024)

    def test_sixty_exits_with_live_events_and_pending_calls(self):
        for i in range(60):
            ended = subprocess.run([sys.executable, "-c", LEAVES_LIVE], capture_output=True, text=True)
            self.assertEqual((i, ended.returncode, ended.stderr), (i, 0, ""))


if __name__ == "__main__":
    unittest.main()
