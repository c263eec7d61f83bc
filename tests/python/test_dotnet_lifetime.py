"""What crosses the border is let go: no memory stays behind, threads meet types for the first time together."""

import threading
import unittest
import weakref

import dotnet_subjects  # noqa: F401 - loads the subjects
from flat_memory import FlatMemory, settle
from PyBridge.Subjects import Bell, Calculator, Callbacks, IShape, Shapes
from support import count, run_python
from System import Array, Func, Object, String
from System.Collections.Generic import List
from System.IO import MemoryStream


class Leaks(FlatMemory):
    TIMES = count(10_000, 250_000)

    def test_objects(self):
        self.check(Object, self.TIMES)

    def test_calls_with_text(self):
        self.check(lambda: String.Concat("some text that is long enough to be seen", "x" * 50), self.TIMES)

    def test_bound_methods(self):
        calculator = Calculator()
        self.check(lambda: getattr(calculator, "Add"), self.TIMES)

    def test_failing_calls(self):
        def fail():
            try:
                Calculator.Optional([])
            except TypeError:
                pass

        self.check(fail, self.TIMES // 10)

    def test_delegates(self):
        self.check(lambda: Callbacks.Apply(lambda x: x, 1), self.TIMES)

    def test_delegate_objects(self):
        self.check(lambda: Func[int, int](lambda x: x), self.TIMES)

    def test_events(self):
        def ring():
            bell = Bell()
            bell.Rang += lambda sender, note: None
            bell.Ring("x")

        self.check(ring, self.TIMES)

    def test_interfaces(self):
        class Dot(IShape):
            Area = 0.0

            def Describe(self, prefix):
                return prefix

            def TryScale(self, factor):
                return True, 0.0

        self.check(lambda: Shapes.Report(Dot()), self.TIMES // 4)

    def test_collections_and_iterators(self):
        self.check(lambda: sum(List[int]([1, 2, 3])), self.TIMES)

    def test_arrays_and_views(self):
        self.check(lambda: bytes(memoryview(Array[int](100))), self.TIMES)

    def test_streams(self):
        def use():
            with MemoryStream(b"abc") as stream:
                stream.ReadByte()

        self.check(use, self.TIMES)


class Cycles(unittest.TestCase):
    """A Python object holds a .NET object whose event calls the Python object back: neither collector sees the whole cycle."""

    class Listener:
        def __init__(self, weakly=False):
            self.heard = 0
            self.bell = Bell()
            if weakly:
                me = weakref.ref(self)
                self.bell.Rang += lambda sender, note: (listener := me()) and listener.hear(sender, note)
            else:
                self.bell.Rang += self.hear

        def hear(self, sender, note):
            self.heard += 1

        def close(self):
            self.bell.Rang -= self.hear

    def gone(self, reference):
        for _ in range(30):
            settle()
            if reference() is None:
                return True
        return False

    def test_taking_the_handler_away_breaks_the_cycle(self):
        listener = self.Listener()
        listener.bell.Ring("a")
        self.assertEqual(listener.heard, 1)
        listener.close()
        reference = weakref.ref(listener)
        del listener
        self.assertTrue(self.gone(reference))

    def test_a_handler_that_refers_weakly_makes_none(self):
        listener = self.Listener(weakly=True)
        listener.bell.Ring("a")
        self.assertEqual(listener.heard, 1)
        reference = weakref.ref(listener)
        del listener
        self.assertTrue(self.gone(reference))


class Help(unittest.TestCase):
    def test_names_signatures_and_summaries(self):
        import pydoc

        from System.IO import File

        self.assertTrue({"ReadAllTextAsync", "Exists"} <= set(dir(File)))
        self.assertIn("bool File.Exists(string path)", File.Exists.__doc__)
        self.assertIn("Calculator.Add(long a, long b)", pydoc.render_doc(Calculator))
        self.assertEqual(repr(Calculator.Add), "<.NET method PyBridge.Subjects.Calculator.Add>")
        self.assertEqual(Calculator.Add.__name__, "Add")

    def test_a_namespace_lists_what_is_in_it(self):
        import System.IO

        self.assertTrue({"File", "Path", "Compression"} <= set(dir(System.IO)))
        with self.assertRaisesRegex(AttributeError, r"\.NET has no type or namespace System\.IO\.Nope"):
            System.IO.Nope
        with self.assertRaises(ModuleNotFoundError):
            import System.Nope  # noqa: F401

    def test_a_namespace_below_is_an_attribute(self):
        import System

        self.assertEqual(System.Linq.Enumerable.__name__, "Enumerable")
        self.assertEqual(System.Xml.Linq.__name__, "System.Xml.Linq")
        with self.assertRaisesRegex(AttributeError, "no type or namespace System.Nowhere"):
            System.Nowhere

    def test_extension_methods_on_request(self):
        import dotnet_tasks
        from PyBridge.Subjects import Dog, TextExtensions

        self.assertFalse(hasattr(Dog, "Shout"))
        dotnet_tasks.extend(Dog, TextExtensions)
        self.assertEqual(Dog().Shout(), "WOOF")


class Threads(unittest.TestCase):
    def test_four_threads_meet_a_type_for_the_first_time_together(self):
        done = run_python(
            """
import threading, dotnet_tasks
start, failures = threading.Barrier(4), []
def work(number):
    try:
        start.wait()
        from System.Collections.Generic import Dictionary, List
        from System.IO import FileMode
        from System.Text import StringBuilder
        for _ in range(200):
            numbers = List[int](range(20))
            numbers.Sort(lambda a, b: b - a)
            assert numbers[0] == 19 and sum(numbers) == 190
            assert Dictionary[str, int]({"a": number})["a"] == number
            assert StringBuilder().Append(number).ToString() == str(number) and str(FileMode.Open) == "Open"
    except BaseException as error:
        failures.append(repr(error))
threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
[t.start() for t in threads]; [t.join() for t in threads]
print(failures)
"""
        )
        self.assertEqual((done.stdout.strip(), done.returncode), ("[]", 0), done.stderr)

    def test_one_object_from_four_threads(self):
        calculator, sums = Calculator(), []

        def work():
            sums.append(sum(calculator.Add(i, 1) for i in range(5000)))

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(sums, [12502500] * 4)


if __name__ == "__main__":
    unittest.main()
