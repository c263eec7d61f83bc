"""Python callables in .NET: delegates, events, interfaces written in Python, exceptions that pass through."""

import asyncio
import gc
import unittest
import weakref

import dotnet_subjects  # noqa: F401 - loads the subjects
from PyBridge.Subjects import Bell, Callbacks, IHidden, IShape, Shapes, Square
from System import Action, ArgumentException, ArgumentNullException, Func, IDisposable, String, SystemException
from System import Exception as NetException
from System.Collections.Generic import IComparer, List
from System.IO import File, FileNotFoundException, IOException
from System.Threading.Tasks import TaskCompletionSource


class Delegates(unittest.TestCase):
    def test_functions_and_lambdas_are_delegates(self):
        self.assertEqual(Callbacks.Apply(lambda x: x * 3, 5), 15)

    def test_the_overload_with_as_many_parameters_is_chosen(self):
        self.assertEqual(Callbacks.Overloaded(lambda: None), "Action")
        self.assertEqual(Callbacks.Overloaded(lambda x: None), "Action<int>")

    def test_a_wrong_result_is_an_error_with_both_types(self):
        with self.assertRaisesRegex(TypeError, "returned 'str' object 'x', and .NET expects int"):
            Callbacks.Apply(lambda x: "x", 1)

    def test_an_exception_passes_through_dotnet_as_itself(self):
        error = KeyError("mine")

        def fail(x):
            raise error

        with self.assertRaises(KeyError) as caught:
            Callbacks.Apply(fail, 1)
        self.assertIs(caught.exception, error)

    def test_dotnet_catches_python_exceptions(self):
        def fail():
            raise ValueError("no")

        self.assertEqual(Callbacks.Catch(fail), "PythonException: no")

    def test_dotnet_exceptions_are_builtin_errors(self):
        with self.assertRaisesRegex(RuntimeError, "boom") as caught:
            Callbacks.Throw("boom")
        self.assertEqual(caught.exception.dotnet_type, "System.InvalidOperationException")
        self.assertIn("Callbacks.Throw", caught.exception.dotnet_stack)

    def test_dotnet_delegates_are_callables(self):
        self.assertEqual((Callbacks.Doubler(21), Callbacks.SlowDoubler(4)), (42, 8))
        with self.assertRaises(TypeError):
            Callbacks.Doubler("x")

    def test_a_delegate_of_a_python_function_is_that_function_again(self):
        def double(x):
            return x * 2

        functions = List[Func[int, int]]()
        functions.Add(double)
        self.assertIs(functions[0], double)

    def test_delegates_combine(self):
        seen = []
        first, second = Action(lambda: seen.append(1)), Action(lambda: seen.append(2))
        both = first + second
        both()
        (both - first)()
        self.assertEqual(seen, [1, 2, 2])

    def test_comparers_and_predicates(self):
        numbers = List[int]([3, 1, 2])
        numbers.Sort(lambda a, b: b - a)
        self.assertEqual(list(numbers), [3, 2, 1])
        self.assertEqual(numbers.FindAll(lambda x: x > 1).Count, 2)


class Exceptions(unittest.TestCase):
    def test_they_are_caught_by_their_dotnet_types_and_by_builtin_ones(self):
        for caught in (FileNotFoundException, IOException, SystemException, NetException, FileNotFoundError, OSError):
            with self.assertRaises(caught) as context:
                File.ReadAllText("/nosuchfile")
            self.assertEqual(context.exception.FileName, "/nosuchfile")
        self.assertTrue(issubclass(ArgumentNullException, ArgumentException) and issubclass(ArgumentException, ValueError))

    def test_python_raises_dotnet_exceptions(self):
        def fail():
            raise ArgumentException("not that", "name")

        self.assertEqual(Callbacks.Catch(fail), "ArgumentException: not that (Parameter 'name')")
        with self.assertRaises(ValueError):
            fail()

    def test_they_are_arguments_and_results(self):
        source = TaskCompletionSource[int]()
        source.SetException(ArgumentNullException("name"))
        with self.assertRaises(ArgumentException) as context:
            source.Task.result(5)
        self.assertEqual(context.exception.ParamName, "name")
        mine = KeyError("mine")
        source = TaskCompletionSource[int]()
        source.SetException(mine)
        with self.assertRaises(KeyError) as context:
            source.Task.result(5)
        self.assertIs(context.exception, mine)


class Events(unittest.IsolatedAsyncioTestCase):
    def test_handlers_are_added_and_removed(self):
        bell, heard = Bell(), []

        def hear(sender, note):
            heard.append((sender == bell, note))

        bell.Rang += hear
        bell.Ring("a")
        bell.Rang -= hear
        bell.Ring("b")
        self.assertEqual(heard, [(True, "a")])
        self.assertFalse(bell.HasHandlers)

    def test_bound_methods_are_equal_so_they_are_found_again(self):
        bell = Bell()

        class Ear:
            heard = 0

            def hear(self, sender, note):
                self.heard += 1

        ear = Ear()
        bell.Rang += ear.hear
        bell.Rang += ear.hear
        bell.Ring("a")
        bell.Rang -= ear.hear
        bell.Ring("b")
        self.assertEqual(ear.heard, 3)

    def test_events_with_results(self):
        bell = Bell()
        self.assertIsNone(bell.Ask(1))
        bell.Asked += lambda x: x + 1
        self.assertEqual(bell.Ask(1), 2)

    def test_static_events(self):
        heard = []

        def hear():
            heard.append(1)

        Bell.Everywhere += hear
        Bell.RingEverywhere()
        Bell.Everywhere -= hear
        Bell.RingEverywhere()
        self.assertEqual(heard, [1])

    def test_an_event_cannot_be_assigned(self):
        with self.assertRaisesRegex(AttributeError, r"\+="):
            Bell().Rang = print

    async def test_events_as_an_async_iterator(self):
        bell = Bell()

        async def ring():
            await asyncio.sleep(0.01)
            for note in "abc":
                bell.Ring(note)

        ringing = asyncio.ensure_future(ring())
        heard = []
        events = aiter(bell.Rang)
        async for note in events:
            heard.append(note)
            if len(heard) == 3:
                break
        await events.aclose()
        await ringing
        self.assertEqual(heard, ["a", "b", "c"])
        self.assertFalse(bell.HasHandlers)

    async def test_a_handler_whose_annotation_cannot_be_read_is_taken(self):
        heard = []

        def handler(note: "asyncio.NoSuchName"):  # AttributeError, where it is evaluated
            heard.append(note)

        self.assertEqual(Callbacks.Overloaded(handler), "Action<int>")
        self.assertEqual(len(heard), 1)

    async def test_an_event_of_two_values_without_a_sender_yields_both(self):
        bell = Bell()
        pairs = aiter(bell.Paired)
        first = asyncio.ensure_future(anext(pairs))
        await asyncio.sleep(0)  # it has subscribed
        bell.RingPair(1, 2)
        self.assertEqual(await first, (1, 2))
        await pairs.aclose()


class Interfaces(unittest.TestCase):
    class Circle(IShape):
        def __init__(self, radius):
            self.radius = radius

        @property
        def Area(self):
            return 3.0 * self.radius

        def Describe(self, prefix):
            return prefix + " circle"

        def TryScale(self, factor):
            return True, self.Area * factor

    def test_a_python_class_implements_an_interface(self):
        self.assertEqual(Shapes.Report(self.Circle(2)), "a circle of 6, scaled True 12")

    def test_it_comes_back_as_itself(self):
        circle = self.Circle(1)
        self.assertIs(Shapes.Same(circle), circle)
        self.assertTrue(isinstance(circle, IShape))

    def test_any_object_with_the_members_will_do(self):
        class Duck:
            Area = 1.0

            def Describe(self, prefix):
                return prefix + " duck"

            def TryScale(self, factor):
                return False, 0.0

        self.assertEqual(Shapes.Report(Duck()), "a duck of 1, scaled False 0")
        with self.assertRaises(TypeError):
            Shapes.Report(object())

    def test_a_missing_member_is_an_attribute_error(self):
        class Half(IShape):
            Area = 1.0

        with self.assertRaises(AttributeError):
            Shapes.Report(Half())

    def test_generic_interfaces(self):
        class Descending(IComparer[int]):
            def Compare(self, a, b):
                return b - a

        numbers = List[int]([1, 3, 2])
        numbers.Sort(Descending())
        self.assertEqual(list(numbers), [3, 2, 1])

    def test_explicit_members_are_seen_through_the_interface(self):
        square = Square(2)
        self.assertFalse(hasattr(square, "Secret"))
        self.assertEqual(IHidden(square).Secret(), "explicit")
        with self.assertRaisesRegex(TypeError, "does not implement"):
            IDisposable(square)

    def test_neither_side_keeps_the_other_alive(self):
        circle = self.Circle(1)
        Shapes.Report(circle)
        gone = weakref.ref(circle)
        del circle
        from System import GC

        for _ in range(20):
            GC.Collect()
            GC.WaitForPendingFinalizers()
            String.Concat("a", "b")
            import dotnet_tasks

            dotnet_tasks.run(int).result()
            gc.collect()
            if gone() is None:
                break
        self.assertIsNone(gone())


if __name__ == "__main__":
    unittest.main()
