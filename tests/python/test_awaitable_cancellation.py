"""Cancelling .NET from Python: who is cancelled, when the awaiter resumes, and with what."""

from __future__ import annotations

import asyncio
import unittest
from typing import Any, Awaitable, Callable

import dotnet_subjects  # noqa: F401 - loads the subjects
import dotnet_tasks
from PyBridge.Subjects import Crossing, Disposable, Operation


async def turns(number: int = 3) -> None:
    for _ in range(number):
        await asyncio.sleep(0)


async def until(condition: Callable[[], bool]) -> None:
    while not condition():
        await dotnet_tasks.delay(0.001)


async def awaiting(awaitable: Awaitable[Any]) -> Any:
    return await awaitable


class CancellationTests(unittest.IsolatedAsyncioTestCase):
    def setUp(self) -> None:
        self.reports: list[dict[str, Any]] = []

    async def asyncSetUp(self) -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: self.reports.append(context))

    async def test_the_token_is_cancelled_and_the_awaiter_resumes_when_the_task_has_ended(self) -> None:
        operation = Operation()
        waiting = asyncio.create_task(awaiting(operation.Stubborn()))
        await turns()
        waiting.cancel()
        await asyncio.to_thread(operation.WaitForCancelRequest)
        await turns()
        self.assertFalse(waiting.done())
        operation.Finish(None)
        with self.assertRaises(asyncio.CancelledError):
            await waiting

    async def test_a_late_result_is_dropped_and_disposed(self) -> None:
        operation, result = Operation(), Disposable()
        waiting = asyncio.create_task(awaiting(operation.Stubborn()))
        await turns()
        waiting.cancel()
        await asyncio.to_thread(operation.WaitForCancelRequest)
        operation.FinishWith(result)
        with self.assertRaises(asyncio.CancelledError):
            await waiting
        self.assertTrue(await asyncio.to_thread(result.WaitUntilDisposed))

    async def test_a_late_error_is_the_context_of_the_cancellation(self) -> None:
        operation = Operation()
        waiting = asyncio.create_task(awaiting(operation.Stubborn()))
        await turns()
        waiting.cancel()
        await asyncio.to_thread(operation.WaitForCancelRequest)
        operation.Fail("too late")
        with self.assertRaises(asyncio.CancelledError) as caught:
            await waiting
        seen: BaseException | None = caught.exception
        while seen is not None and not isinstance(seen, TimeoutError):
            seen = seen.__context__
        self.assertIn("too late", str(seen))

    async def test_a_task_that_took_no_token_is_abandoned_at_once_and_its_error_reported(self) -> None:
        operation = Operation()
        waiting = asyncio.create_task(awaiting(operation.Tokenless()))
        await turns()
        waiting.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await waiting
        operation.Fail("nobody waits")
        await until(lambda: bool(self.reports))
        self.assertIn("failed after its awaiter was cancelled", self.reports[0]["message"])
        self.assertIn("nobody waits", str(self.reports[0]["exception"]))

    async def test_a_second_cancel_abandons_a_task_that_ignores_its_token(self) -> None:
        operation = Operation()
        waiting = asyncio.create_task(awaiting(operation.Stubborn()))
        await turns()
        waiting.cancel()
        await turns()
        self.assertFalse(waiting.done())
        waiting.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await waiting
        result = Disposable()
        operation.FinishWith(result)
        self.assertTrue(await asyncio.to_thread(result.WaitUntilDisposed))

    async def test_a_cancellation_by_dotnet_is_an_error_and_not_the_awaiters_own(self) -> None:
        operation = Operation()
        waiting = asyncio.create_task(awaiting(operation.Obedient()))
        await turns()
        operation.Cancel()
        with self.assertRaises(dotnet_tasks.OperationCanceledError):
            await waiting
        self.assertFalse(waiting.cancelled())

    async def test_cancelling_one_awaiter_cancels_the_operation_for_all_and_the_others_can_tell(self) -> None:
        task = Operation().Obedient()
        one, other = asyncio.create_task(awaiting(task)), asyncio.create_task(awaiting(task))
        await turns()
        one.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await one
        with self.assertRaises(dotnet_tasks.OperationCanceledError):
            await other
        self.assertFalse(other.cancelled())

    async def test_cancel_of_the_awaitable_itself_is_a_futures_cancel(self) -> None:
        task = Operation().Obedient()
        waiting = asyncio.create_task(awaiting(task))
        await turns()
        self.assertTrue(task.cancel("enough"))
        with self.assertRaises(asyncio.CancelledError) as caught:
            await waiting
        self.assertEqual(caught.exception.args, ("enough",))
        self.assertTrue(task.cancelled())
        self.assertFalse(task.cancel())

    async def test_shield_keeps_the_operation_going(self) -> None:
        operation = Operation()
        task = operation.Obedient()
        inner = asyncio.ensure_future(task)
        waiting = asyncio.create_task(awaiting(asyncio.shield(inner)))
        await turns()
        waiting.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await waiting
        self.assertFalse(operation.IsCancelRequested)
        operation.Finish("went on")
        self.assertEqual(await inner, "went on")

    async def test_a_timeout_leaves_no_cancellation_counted(self) -> None:
        me = asyncio.current_task()
        assert me is not None
        with self.assertRaises(TimeoutError):
            async with asyncio.timeout(0.001):
                await Operation().Obedient()
        self.assertEqual(me.cancelling(), 0)
        with self.assertRaises(TimeoutError):
            await asyncio.wait_for(Operation().Obedient(), 0.001)
        self.assertEqual(me.cancelling(), 0)

    async def test_a_failing_member_of_a_task_group_cancels_the_operations_of_the_others(self) -> None:
        operation = Operation()

        async def fails() -> None:
            await turns()
            raise ValueError("mine")

        with self.assertRaises(BaseExceptionGroup) as caught:
            async with asyncio.TaskGroup() as group:
                group.create_task(awaiting(operation.Obedient()))
                group.create_task(fails())
        self.assertEqual([type(error) for error in caught.exception.exceptions], [ValueError])
        self.assertTrue(operation.IsCancelRequested)

    async def test_cancelling_a_gather_cancels_each_operation(self) -> None:
        operations = [Operation(), Operation()]
        gathering = asyncio.gather(*(operation.Obedient() for operation in operations))
        await turns()
        gathering.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await gathering
        # gather itself is over with the first of them; the other one hears of it on .NET's pool.
        self.assertTrue(all(operation.WaitForCancelRequest() for operation in operations))

    async def test_as_completed_gives_them_in_the_order_of_their_ends(self) -> None:
        first, second = Operation(), Operation()
        waiting = asyncio.as_completed([first.Obedient(), second.Obedient()])
        results: list[object] = []
        for operation, one in zip([second, first], waiting):
            operation.Finish("second" if operation is second else "first")
            results.append(await one)
        self.assertEqual(results, ["second", "first"])

    async def test_a_cancellation_that_comes_with_the_end_is_still_a_cancellation(self) -> None:
        operation = Operation()
        waiting = asyncio.create_task(awaiting(operation.Obedient()))
        await turns()
        operation.Finish("done")
        waiting.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await waiting
        self.assertFalse(operation.IsCancelRequested)

    async def test_cancellation_goes_through_dotnet_into_python_again(self) -> None:
        entered, left = asyncio.Event(), asyncio.Event()

        async def innermost(*_: object) -> None:
            entered.set()
            try:
                await Operation().Obedient()
            finally:
                left.set()

        waiting = asyncio.create_task(awaiting(Crossing.Under(innermost)))
        await entered.wait()
        waiting.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await waiting
        self.assertTrue(left.is_set())

    async def test_an_inner_coroutine_that_swallows_its_cancellation_keeps_the_outer_promise(self) -> None:
        entered = asyncio.Event()

        async def swallows(*_: object) -> str:
            entered.set()
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                pass
            return "kept"

        task = Crossing.Under(swallows)
        waiting = asyncio.create_task(awaiting(task))
        await entered.wait()
        waiting.cancel()
        with self.assertRaises(asyncio.CancelledError):
            await waiting
        self.assertEqual(task.result(), "kept")

    async def test_closing_a_coroutine_leaves_the_operation_alone(self) -> None:
        operation = Operation()
        task = operation.Obedient()
        coroutine = awaiting(task)
        coroutine.send(None)  # type: ignore[attr-defined]
        coroutine.close()  # type: ignore[attr-defined]
        self.assertFalse(operation.IsCancelRequested)
        operation.Finish(3)
        self.assertEqual(await task, 3)


if __name__ == "__main__":
    unittest.main()
