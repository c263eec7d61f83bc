"""A plain Python program awaits the .NET Tasks that pythonnet gives it, on its own event loop."""

import asyncio
import tempfile
from pathlib import Path

import companion  # noqa: F401
import dotnet_tasks
from System import TimeSpan
from System.IO import File
from System.Threading import CancellationTokenSource
from System.Threading.Tasks import Task


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder, "text"))
        await File.WriteAllTextAsync(path, "one\ntwo\n")
        assert await File.ReadAllTextAsync(path) == "one\ntwo\n"
        assert [line async for line in File.ReadLinesAsync(path)] == ["one", "two"]

    # Side by side, and within a time limit.
    await asyncio.gather(*(Task.Delay(10) for _ in range(100)))
    try:
        async with asyncio.timeout(0.05):
            await Task.Delay(60_000)
    except TimeoutError:
        pass
    else:
        raise AssertionError("the time limit was not kept")

    # pythonnet's own members stay, also for callers that do not await.
    task = Task.FromResult[int](5)
    assert task.Result == 5 and task.IsCompleted
    Task.WhenAll([task, Task.Delay(1)]).Wait()

    # A Task that .NET cancels is no cancellation of this coroutine.
    source = CancellationTokenSource(TimeSpan.FromMilliseconds(10))
    try:
        await Task.Delay(60_000, source.Token)
    except dotnet_tasks.OperationCanceledError:
        pass

    await dotnet_tasks.delay(0.01)
    assert await dotnet_tasks.run(lambda: 3) == 3


asyncio.run(main())
asyncio.run(main())
print("ok")
