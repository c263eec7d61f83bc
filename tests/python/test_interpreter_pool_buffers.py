"""What buffers do between the interpreters of an ``InterpreterPool``: which are shared, which are copied, how long they live."""

import array
import sys
import unittest

import pool_work as work
from dotnet_tasks import InterpreterPool
from support import FREE_THREADED, needs


@needs(not FREE_THREADED and sys.version_info >= (3, 12), "3.12 brought sub-interpreters with a GIL each; free-threaded builds need none")
class Buffers(unittest.TestCase):
    def setUp(self) -> None:
        self.pool = InterpreterPool(1)
        self.addCleanup(self.pool.shutdown)

    def test_a_memoryview_is_a_view_of_the_same_memory(self) -> None:
        bytes_ = bytearray(10)
        self.assertEqual(self.pool.submit(work.fill, memoryview(bytes_)[2:5], 7).result(), ("B", (3,), False))
        self.assertEqual(bytes_, b"\0\0\7\7\7\0\0\0\0\0")
        numbers = array.array("d", [0.0] * 4)
        self.assertEqual(self.pool.submit(work.fill, memoryview(numbers), 1.5).result(), ("d", (4,), False))
        self.assertEqual(list(numbers), [1.5] * 4)

    def test_read_only_stays_read_only_and_shapes_stay(self) -> None:
        self.assertEqual(self.pool.submit(work.fill, memoryview(b"abc"), 0).result(), ("B", (3,), True))
        grid = memoryview(bytearray(b"abcdef")).cast("B", (2, 3))
        self.assertEqual(self.pool.submit(work.identity, grid).result().tolist(), [[97, 98, 99], [100, 101, 102]])

    def test_after_the_call_the_memory_is_its_owners_again(self) -> None:
        owner = bytearray(10)
        self.pool.submit(work.fill, memoryview(owner), 1).result()
        owner.extend(b"more")  # BufferError while anybody has a view
        self.assertEqual(len(owner), 14)

    def test_a_view_that_the_worker_keeps_keeps_the_memory(self) -> None:
        owner = bytearray(b"abc")
        self.pool.submit(work.keep, memoryview(owner)).result()
        with self.assertRaises(BufferError):
            owner.extend(b"more")
        owner[0] = 120
        self.assertEqual(self.pool.submit(work.kept_first).result(), 120)
        self.pool.submit(work.drop).result()
        owner.extend(b"more")

    def test_what_is_no_memoryview_is_copied(self) -> None:
        for value in (b"x" * 10, b"x" * 200_000, bytearray(b"abc"), array.array("i", [1, 2]), b""):
            with self.subTest(type(value).__name__, size=len(value)):
                result = self.pool.submit(work.identity, value).result()
                self.assertEqual((type(result), result), (type(value), value))
        mine = bytearray(3)
        self.pool.submit(work.fill, memoryview(bytes(mine)), 7).result()
        self.assertEqual(mine, bytes(3))

    def test_views_that_are_not_contiguous_or_empty_are_copied(self) -> None:
        self.assertEqual(bytes(self.pool.submit(work.identity, memoryview(b"abcdef")[::2]).result()), b"ace")
        empty = self.pool.submit(work.identity, memoryview(b"")).result()
        self.assertEqual((empty.format, empty.shape), ("B", (0,)))

    def test_a_result_that_is_a_view_is_the_callers_own(self) -> None:
        result = self.pool.submit(work.identity, memoryview(array.array("i", [1, 2, 3]))).result()
        self.pool.shutdown()
        result[0] = 5
        self.assertEqual((result.format, result.tolist()), ("i", [5, 2, 3]))

    def test_a_worker_may_return_what_it_was_lent(self) -> None:
        owner = bytearray(b"abc")
        view = memoryview(owner)
        result = self.pool.submit(work.identity, view).result()
        view.release()
        owner.clear()
        self.assertEqual(bytes(result), b"abc")

    def test_views_in_containers_are_shared_too(self) -> None:
        owner = bytearray(4)
        self.pool.map(work.fill, [memoryview(owner)[:2], memoryview(owner)[2:]], [1, 2])
        self.pool.shutdown()
        self.assertEqual(owner, b"\1\1\2\2")


if __name__ == "__main__":
    unittest.main()
