"""numpy arrays and .NET memory share their bytes; completion in the interactive interpreter."""

import rlcompleter
import unittest

import dotnet_subjects  # noqa: F401 - loads the subjects
from PyBridge.Subjects import Calculator
from support import needs
from System import Array, Double, Int32, Memory, Single
from System.IO import File, MemoryStream

try:
    import numpy
except ImportError:
    numpy = None


@needs(numpy is not None, "numpy is not installed for this interpreter")
class Numpy(unittest.IsolatedAsyncioTestCase):
    def test_an_array_is_seen_by_numpy_without_a_copy(self):
        numbers = Array[Double]([1.0, 2.0, 3.0])
        seen = numpy.asarray(memoryview(numbers))
        self.assertEqual((seen.dtype, seen.sum()), (numpy.float64, 6.0))
        seen[0] = 10.0
        self.assertEqual(numbers[0], 10.0)
        self.assertIs(numpy.frombuffer(Array[Single](2), dtype=numpy.float32).dtype, numpy.dtype("float32"))

    def test_numpy_arrays_are_arguments(self):
        self.assertEqual(Calculator.Sum(numpy.array([1, 2, 3], dtype=numpy.int32)), 6)
        data = numpy.zeros(3, dtype=numpy.uint8)
        Calculator.Fill(data)
        self.assertEqual(list(data), [7, 7, 7])
        self.assertEqual(Calculator.Length(numpy.arange(5, dtype=numpy.uint8)), 5)
        self.assertEqual(list(Array[Int32](numpy.arange(3, dtype=numpy.int32))), [0, 1, 2])
        with self.assertRaises(TypeError):
            Calculator.Fill(numpy.zeros(3, dtype=numpy.float64))

    def test_numpy_scalars_are_numbers(self):
        self.assertEqual(Calculator().Add(numpy.int64(2), numpy.uint8(3)), 5)
        self.assertEqual(Calculator().Which(numpy.float64(1)), "double")

    async def test_asynchronous_calls_fill_numpy_arrays(self):
        with MemoryStream(bytes(range(8))) as stream:
            data = numpy.zeros(8, dtype=numpy.uint8)
            self.assertEqual(await stream.ReadAsync(data), 8)
            self.assertEqual(list(data), list(range(8)))

    def test_memory_is_seen_by_numpy(self):
        numbers = Array[Int32]([1, 2, 3])
        seen = numpy.asarray(memoryview(Memory[Int32](numbers)))
        seen += 1
        self.assertEqual(list(numbers), [2, 3, 4])


class Completion(unittest.TestCase):
    def test_members_are_completed(self):
        completer = rlcompleter.Completer({"File": File})
        found = []
        while (one := completer.complete("File.ReadAllText", len(found))) is not None:
            found.append(one.rstrip("()"))
        self.assertEqual(found, ["File.ReadAllText", "File.ReadAllTextAsync"])


if __name__ == "__main__":
    unittest.main()
