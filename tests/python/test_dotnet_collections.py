""".NET collections, arrays, enums and buffers by Python's protocols."""

import array
import datetime
import decimal
import unittest

import dotnet_subjects  # noqa: F401 - loads the subjects
from PyBridge.Subjects import Toppings
from System import Array, ArraySegment, DateTime, DayOfWeek, Double, Int32, Memory, Object, String, TimeSpan
from System.Collections.Generic import Dictionary, HashSet, KeyValuePair, List, Queue
from System.IO import FileAccess, FileInfo, FileMode, MemoryStream
from System.Linq import Enumerable


class Collections(unittest.TestCase):
    def test_lists(self):
        numbers = List[int]([1, 2, 3])
        numbers.Add(4)
        numbers[0] = 10
        del numbers[1]
        self.assertEqual((list(numbers), len(numbers), numbers[-1], numbers[0:2]), ([10, 3, 4], 3, 4, [10, 3]))
        self.assertTrue(3 in numbers and "x" not in numbers and None not in numbers)
        with self.assertRaises(IndexError):
            numbers[99]
        with self.assertRaises(IndexError):
            numbers[-99]

    def test_dictionaries(self):
        ages = Dictionary[str, int]()
        ages["a"], ages["b"] = 1, 2
        self.assertEqual({key: value for key, value in ages}, {"a": 1, "b": 2})
        self.assertTrue("a" in ages and "z" not in ages and 5 not in ages)
        self.assertEqual((len(ages), ages["b"], ages.TryGetValue("z")), (2, 2, (False, 0)))
        with self.assertRaises(KeyError):
            ages["z"]
        del ages["a"]
        with self.assertRaises(KeyError):
            del ages["a"]
        self.assertEqual(list(ages.Keys), ["b"])

    def test_python_collections_are_arguments(self):
        self.assertEqual(String.Join(",", ["a", "b"]), "a,b")
        self.assertEqual(HashSet[int]({1, 2}).Count, 2)
        self.assertEqual(Dictionary[str, int]({"a": 1})["a"], 1)
        self.assertEqual(Queue[int](x for x in range(3)).Count, 3)
        self.assertEqual(Enumerable.Sum(List[int](range(4))), 6)
        with self.assertRaises(TypeError):
            List[int](["a"])

    def test_proxies_are_items(self):
        files = List[FileInfo]([FileInfo("/a"), FileInfo("/b")])
        self.assertEqual([file.Name for file in files], ["a", "b"])
        self.assertTrue(files[0] in files)

    def test_pairs_unpack(self):
        key, value = KeyValuePair[str, int]("a", 1)
        self.assertEqual((key, value), ("a", 1))

    def test_iterators_are_independent_and_end(self):
        numbers = List[int]([1, 2])
        one, two = iter(numbers), iter(numbers)
        self.assertEqual((next(one), next(two), next(one)), (1, 1, 2))
        with self.assertRaises(StopIteration):
            next(one)

    def test_changing_while_iterating_is_dotnets_error(self):
        numbers = List[int]([1, 2])
        with self.assertRaises(RuntimeError):
            for number in numbers:
                numbers.Add(number)

    def test_queries(self):
        numbers = List[int]([3, 1, 2])
        self.assertEqual(list(Enumerable.Select(numbers, lambda x: x * 2)), [6, 2, 4])
        self.assertEqual(list(Enumerable.Where[int](numbers, lambda x: x > 1)), [3, 2])
        self.assertEqual(list(Enumerable.OrderBy[int, int](numbers, lambda x: x)), [1, 2, 3])

    def test_objects_keep_their_identity_in_collections(self):
        class Mine:
            pass

        mine, things = Mine(), List[Object]()
        things.Add(mine)
        things.Add(5)
        things.Add(None)
        self.assertIs(things[0], mine)
        self.assertEqual((things[1], things[2]), (5, None))


class Arrays(unittest.TestCase):
    def test_arrays_by_length_and_by_items(self):
        self.assertEqual(list(Array[int](3)), [0, 0, 0])
        names = Array[str](["a", "b"])
        names[1] = "c"
        self.assertEqual((list(names), len(names), names[-1], "a" in names, names.Length), (["a", "c"], 2, "c", True, 2))
        with self.assertRaises(IndexError):
            names[2]
        with self.assertRaises(TypeError):
            names[0] = 5

    def test_an_array_is_a_buffer(self):
        numbers = Array[int]([1, 2, 3])
        with memoryview(numbers) as view:
            self.assertEqual((view.format, view.shape, list(view), view.readonly), ("i", (3,), [1, 2, 3], False))
            view[0] = 9
        self.assertEqual(numbers[0], 9)
        self.assertEqual(bytes(MemoryStream(b"abc").ToArray()), b"abc")
        with self.assertRaises(BufferError):
            memoryview(Array[str](1))

    def test_buffers_become_arrays(self):
        self.assertEqual(list(Array[float](array.array("d", [1.5, 2.5]))), [1.5, 2.5])

    def test_arrays_are_arguments(self):
        self.assertEqual(Array.IndexOf[int](Array[int]([5, 6]), 6), 1)
        self.assertEqual(list(ArraySegment[int](Array[int]([1, 2, 3]), 1, 2)), [2, 3])

    def test_arrays_of_several_dimensions(self):
        grid = Array.CreateInstance(Double, 2, 3)
        grid[1, 2] = 4
        self.assertEqual((grid[1, 2], grid[0, 0], grid.Rank, grid.GetLength(1)), (4.0, 0.0, 2, 3))
        self.assertEqual((len(grid), list(grid)), (6, [0, 0, 0, 0, 0, 4]))
        self.assertEqual(type(grid).__name__, "Double[,]")
        with self.assertRaises(IndexError):
            grid[2, 0]
        with self.assertRaises(TypeError):
            grid[1]
        cube = Array.CreateInstance(String, 2, 2, 2)
        cube[1, 0, 1] = "x"
        self.assertEqual((cube[1, 0, 1], cube[0, 0, 0]), ("x", None))
        four = Array.CreateInstance(Int32, 1, 2, 1, 2)
        four.SetValue(7, 0, 1, 0, 1)
        self.assertEqual(four[0, 1, 0, 1], 7)

    def test_nested_arrays(self):
        rows = Array[Array[int]]([Array[int]([1]), Array[int]([2, 3])])
        self.assertEqual([list(row) for row in rows], [[1], [2, 3]])

    def test_memory_is_a_buffer(self):
        numbers = Array[Double]([1.0, 2.0])
        with memoryview(Memory[Double](numbers)) as view:
            view[1] = 5.0
        self.assertEqual(numbers[1], 5.0)


class Enums(unittest.TestCase):
    def test_members_numbers_and_names(self):
        self.assertEqual((int(FileMode.Open), str(FileMode.Open), repr(FileMode.Open)), (3, "Open", "<FileMode.Open: 3>"))
        self.assertEqual(FileMode(3), FileMode.Open)
        self.assertEqual(len({FileMode.Open, FileMode(3)}), 1)
        self.assertEqual([day for day in DayOfWeek][0], DayOfWeek.Sunday)
        self.assertEqual(len(DayOfWeek), 7)
        self.assertTrue(DayOfWeek.Monday < DayOfWeek.Friday)

    def test_a_number_that_is_no_member_is_an_error(self):
        with self.assertRaises(ValueError):
            FileMode(99)
        with self.assertRaises(TypeError):
            FileInfo("/x").Open(3)

    def test_flags_combine(self):
        self.assertEqual(FileAccess.Read | FileAccess.Write, FileAccess.ReadWrite)
        both = Toppings.Cheese | Toppings.Ham
        self.assertEqual((both, both & Toppings.Ham, both ^ Toppings.Ham, int(~Toppings.None_ & both)), (Toppings.Both, Toppings.Ham, Toppings.Cheese, 3))
        self.assertEqual(int(Toppings(3)), 3)


class Values(unittest.TestCase):
    def test_strings_round_trip(self):
        for text in ("", "a\0b", "äöü", "漢字", "😀", "x" * 10000):
            self.assertEqual(String.Concat(text, ""), text)
        try:
            self.assertEqual(String.Concat("\ud800", ""), "\ud800")
        except (ValueError, TypeError) as error:
            self.assertIn("surrogate", str(error))

    def test_decimals_and_dates_are_exact(self):
        from System import Decimal, Math

        self.assertEqual(Math.Round(decimal.Decimal("1.255"), 2), decimal.Decimal("1.26"))
        self.assertEqual(Decimal.MaxValue, decimal.Decimal("79228162514264337593543950335"))
        self.assertEqual(DateTime(2030, 1, 2, 3, 4, 5).AddTicks(10), datetime.datetime(2030, 1, 2, 3, 4, 5, 1))

    def test_a_date_between_two_microseconds_is_a_datetime_and_round_trips(self):
        between = DateTime(2030, 1, 2).AddTicks(7)
        self.assertIsInstance(between, datetime.datetime)
        self.assertEqual(between, datetime.datetime(2030, 1, 2))
        dates = List[DateTime]()
        dates.Add(between)
        self.assertEqual(DateTime.Compare(dates[0], DateTime(2030, 1, 2)), 1)
        self.assertEqual(TimeSpan.FromTicks(-3), datetime.timedelta(microseconds=-1))
        self.assertEqual(TimeSpan.Compare(TimeSpan.FromTicks(-3), TimeSpan.FromTicks(-3)), 0)
        self.assertIsInstance(DateTime.Now - DateTime.Now, datetime.timedelta)

    def test_formatting(self):
        self.assertEqual(f"{DateTime(2030, 1, 2):yyyy-MM-dd}", "2030-01-02")


if __name__ == "__main__":
    unittest.main()
