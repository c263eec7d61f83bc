# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections.Concurrent
import System.Collections.Generic
import System.Threading
import System.Threading.Tasks
import collections.abc
import datetime
import dotnet_tasks
import typing

class ConcurrentExclusiveSchedulerPair(System.Object):
    """Provides task schedulers that coordinate to execute tasks while ensuring that concurrent tasks may run concurrently and exclusive tasks never do."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ConcurrentExclusiveSchedulerPair class."""
    @typing.overload
    def __init__(self, taskScheduler: System.Threading.Tasks.TaskScheduler) -> None:
        """Initializes a new instance of the ConcurrentExclusiveSchedulerPair class that targets the specified scheduler."""
    @typing.overload
    def __init__(self, taskScheduler: System.Threading.Tasks.TaskScheduler, maxConcurrencyLevel: int) -> None:
        """Initializes a new instance of the ConcurrentExclusiveSchedulerPair class that targets the specified scheduler with a maximum concurrency level."""
    @typing.overload
    def __init__(self, taskScheduler: System.Threading.Tasks.TaskScheduler, maxConcurrencyLevel: int, maxItemsPerTask: int) -> None:
        """Initializes a new instance of the ConcurrentExclusiveSchedulerPair class that targets the specified scheduler with a maximum concurrency level and a maximum number of scheduled tasks that may be processed as a unit."""
    def Complete(self) -> None:
        """Informs the scheduler pair that it should not accept any more tasks."""
    @property
    def Completion(self) -> collections.abc.Awaitable[None]:
        """Gets a Task that will complete when the scheduler has completed processing."""
    @property
    def ConcurrentScheduler(self) -> System.Threading.Tasks.TaskScheduler:
        """Gets a TaskScheduler that can be used to schedule tasks to this pair that may run concurrently with other tasks on this pair."""
    @property
    def ExclusiveScheduler(self) -> System.Threading.Tasks.TaskScheduler:
        """Gets a TaskScheduler that can be used to schedule tasks to this pair that must run exclusively with regards to other tasks on this pair."""
    ...

class ConfigureAwaitOptions(System.Enum):
    """Options to control behavior when awaiting."""
    ContinueOnCapturedContext: typing.ClassVar[System.Threading.Tasks.ConfigureAwaitOptions]
    """Attempts to marshal the continuation back to the original SynchronizationContext or TaskScheduler present on the originating thread at the time of the await."""
    ForceYielding: typing.ClassVar[System.Threading.Tasks.ConfigureAwaitOptions]
    """Forces an await on an already completed Task to behave as if the Task wasn't yet completed, such that the current asynchronous method will be forced to yield its execution."""
    None_: typing.ClassVar[System.Threading.Tasks.ConfigureAwaitOptions]
    """No options specified."""
    SuppressThrowing: typing.ClassVar[System.Threading.Tasks.ConfigureAwaitOptions]
    """Avoids throwing an exception at the completion of awaiting a Task that ends in the TaskStatus.Faulted or TaskStatus.Canceled state."""
    ...

class Parallel(System.Object):
    """Provides support for parallel loops and regions."""
    @typing.overload
    @staticmethod
    def For(fromInclusive: int, toExclusive: int, body: collections.abc.Callable[[int], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a for loop in which iterations may run in parallel."""
    @typing.overload
    @staticmethod
    def For(fromInclusive: int, toExclusive: int, parallelOptions: System.Threading.Tasks.ParallelOptions, body: collections.abc.Callable[[int], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a for loop in which iterations may run in parallel and loop options can be configured."""
    @typing.overload
    @staticmethod
    def For(fromInclusive: int, toExclusive: int, body: collections.abc.Callable[[int, System.Threading.Tasks.ParallelLoopState], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a for loop in which iterations may run in parallel and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def For(fromInclusive: int, toExclusive: int, parallelOptions: System.Threading.Tasks.ParallelOptions, body: collections.abc.Callable[[int, System.Threading.Tasks.ParallelLoopState], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a for loop in which iterations may run in parallel, loop options can be configured, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def For[TLocal](fromInclusive: int, toExclusive: int, localInit: collections.abc.Callable[[], TLocal], body: collections.abc.Callable[[int, System.Threading.Tasks.ParallelLoopState, TLocal], TLocal], localFinally: collections.abc.Callable[[TLocal], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a for loop with thread-local data in which iterations may run in parallel, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def For[TLocal](fromInclusive: int, toExclusive: int, parallelOptions: System.Threading.Tasks.ParallelOptions, localInit: collections.abc.Callable[[], TLocal], body: collections.abc.Callable[[int, System.Threading.Tasks.ParallelLoopState, TLocal], TLocal], localFinally: collections.abc.Callable[[TLocal], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a for loop with thread-local data in which iterations may run in parallel, loop options can be configured, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForAsync[T](fromInclusive: T, toExclusive: T, body: collections.abc.Callable[[T, System.Threading.CancellationToken], collections.abc.Awaitable[None]]) -> collections.abc.Awaitable[None]:
        """Executes a for loop in which iterations may run in parallel."""
    @typing.overload
    @staticmethod
    def ForAsync[T](fromInclusive: T, toExclusive: T, cancellationToken: System.Threading.CancellationToken = ..., *, body: collections.abc.Callable[[T, System.Threading.CancellationToken], collections.abc.Awaitable[None]]) -> collections.abc.Awaitable[None]:
        """Executes a for loop in which iterations may run in parallel."""
    @typing.overload
    @staticmethod
    def ForAsync[T](fromInclusive: T, toExclusive: T, parallelOptions: System.Threading.Tasks.ParallelOptions, body: collections.abc.Callable[[T, System.Threading.CancellationToken], collections.abc.Awaitable[None]]) -> collections.abc.Awaitable[None]:
        """Executes a for loop in which iterations may run in parallel."""
    @typing.overload
    @staticmethod
    def ForEach[TSource](source: collections.abc.Iterable[TSource], body: collections.abc.Callable[[TSource], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation on an IEnumerable in which iterations may run in parallel."""
    @typing.overload
    @staticmethod
    def ForEach[TSource](source: collections.abc.Iterable[TSource], parallelOptions: System.Threading.Tasks.ParallelOptions, body: collections.abc.Callable[[TSource], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation on an IEnumerable in which iterations may run in parallel and loop options can be configured."""
    @typing.overload
    @staticmethod
    def ForEach[TSource](source: collections.abc.Iterable[TSource], body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation on an IEnumerable in which iterations may run in parallel, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEach[TSource](source: collections.abc.Iterable[TSource], parallelOptions: System.Threading.Tasks.ParallelOptions, body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation on an IEnumerable in which iterations may run in parallel, loop options can be configured, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEach[TSource](source: collections.abc.Iterable[TSource], body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState, int], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation with 64-bit indexes on an IEnumerable in which iterations may run in parallel, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEach[TSource](source: collections.abc.Iterable[TSource], parallelOptions: System.Threading.Tasks.ParallelOptions, body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState, int], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation with 64-bit indexes on an IEnumerable in which iterations may run in parallel, loop options can be configured, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEach[TSource, TLocal](source: collections.abc.Iterable[TSource], localInit: collections.abc.Callable[[], TLocal], body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState, TLocal], TLocal], localFinally: collections.abc.Callable[[TLocal], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation with thread-local data on an IEnumerable in which iterations may run in parallel, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEach[TSource, TLocal](source: collections.abc.Iterable[TSource], parallelOptions: System.Threading.Tasks.ParallelOptions, localInit: collections.abc.Callable[[], TLocal], body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState, TLocal], TLocal], localFinally: collections.abc.Callable[[TLocal], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation with thread-local data on an IEnumerable in which iterations may run in parallel, loop options can be configured, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEach[TSource, TLocal](source: collections.abc.Iterable[TSource], localInit: collections.abc.Callable[[], TLocal], body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState, int, TLocal], TLocal], localFinally: collections.abc.Callable[[TLocal], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation with thread-local data on an IEnumerable in which iterations may run in parallel and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEach[TSource, TLocal](source: collections.abc.Iterable[TSource], parallelOptions: System.Threading.Tasks.ParallelOptions, localInit: collections.abc.Callable[[], TLocal], body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState, int, TLocal], TLocal], localFinally: collections.abc.Callable[[TLocal], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation with thread-local data and 64-bit indexes on an IEnumerable in which iterations may run in parallel, loop options can be configured, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEach[TSource](source: System.Collections.Concurrent.Partitioner[TSource], body: collections.abc.Callable[[TSource], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation on a Partitioner in which iterations may run in parallel."""
    @typing.overload
    @staticmethod
    def ForEach[TSource](source: System.Collections.Concurrent.Partitioner[TSource], body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation on a Partitioner in which iterations may run in parallel, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEach[TSource](source: System.Collections.Concurrent.OrderablePartitioner[TSource], body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState, int], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation on a OrderablePartitioner in which iterations may run in parallel and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEach[TSource, TLocal](source: System.Collections.Concurrent.Partitioner[TSource], localInit: collections.abc.Callable[[], TLocal], body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState, TLocal], TLocal], localFinally: collections.abc.Callable[[TLocal], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation with thread-local data on a Partitioner in which iterations may run in parallel and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEach[TSource, TLocal](source: System.Collections.Concurrent.OrderablePartitioner[TSource], localInit: collections.abc.Callable[[], TLocal], body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState, int, TLocal], TLocal], localFinally: collections.abc.Callable[[TLocal], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation with thread-local data on a OrderablePartitioner in which iterations may run in parallel, loop options can be configured, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEach[TSource](source: System.Collections.Concurrent.Partitioner[TSource], parallelOptions: System.Threading.Tasks.ParallelOptions, body: collections.abc.Callable[[TSource], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation on a Partitioner in which iterations may run in parallel and loop options can be configured."""
    @typing.overload
    @staticmethod
    def ForEach[TSource](source: System.Collections.Concurrent.Partitioner[TSource], parallelOptions: System.Threading.Tasks.ParallelOptions, body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation on a Partitioner in which iterations may run in parallel, loop options can be configured, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEach[TSource](source: System.Collections.Concurrent.OrderablePartitioner[TSource], parallelOptions: System.Threading.Tasks.ParallelOptions, body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState, int], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation on a OrderablePartitioner in which iterations may run in parallel, loop options can be configured, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEach[TSource, TLocal](source: System.Collections.Concurrent.Partitioner[TSource], parallelOptions: System.Threading.Tasks.ParallelOptions, localInit: collections.abc.Callable[[], TLocal], body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState, TLocal], TLocal], localFinally: collections.abc.Callable[[TLocal], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation with thread-local data on a Partitioner in which iterations may run in parallel, loop options can be configured, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEach[TSource, TLocal](source: System.Collections.Concurrent.OrderablePartitioner[TSource], parallelOptions: System.Threading.Tasks.ParallelOptions, localInit: collections.abc.Callable[[], TLocal], body: collections.abc.Callable[[TSource, System.Threading.Tasks.ParallelLoopState, int, TLocal], TLocal], localFinally: collections.abc.Callable[[TLocal], object]) -> System.Threading.Tasks.ParallelLoopResult:
        """Executes a foreach (For Each in Visual Basic) operation with 64-bit indexes and with thread-local data on a OrderablePartitioner in which iterations may run in parallel , loop options can be configured, and the state of the loop can be monitored and manipulated."""
    @typing.overload
    @staticmethod
    def ForEachAsync[TSource](source: collections.abc.Iterable[TSource], body: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[None]]) -> collections.abc.Awaitable[None]:
        """Executes a for-each operation on an IEnumerable in which iterations may run in parallel."""
    @typing.overload
    @staticmethod
    def ForEachAsync[TSource](source: collections.abc.Iterable[TSource], cancellationToken: System.Threading.CancellationToken = ..., *, body: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[None]]) -> collections.abc.Awaitable[None]:
        """Executes a for-each operation on an IEnumerable in which iterations may run in parallel."""
    @typing.overload
    @staticmethod
    def ForEachAsync[TSource](source: collections.abc.Iterable[TSource], parallelOptions: System.Threading.Tasks.ParallelOptions, body: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[None]]) -> collections.abc.Awaitable[None]:
        """Executes a for-each operation on an IEnumerable in which iterations may run in parallel."""
    @typing.overload
    @staticmethod
    def ForEachAsync[TSource](source: collections.abc.AsyncIterable[TSource], body: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[None]]) -> collections.abc.Awaitable[None]:
        """Executes a for-each operation on an IEnumerable in which iterations may run in parallel."""
    @typing.overload
    @staticmethod
    def ForEachAsync[TSource](source: collections.abc.AsyncIterable[TSource], cancellationToken: System.Threading.CancellationToken = ..., *, body: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[None]]) -> collections.abc.Awaitable[None]:
        """Executes a for-each operation on an IEnumerable in which iterations may run in parallel."""
    @typing.overload
    @staticmethod
    def ForEachAsync[TSource](source: collections.abc.AsyncIterable[TSource], parallelOptions: System.Threading.Tasks.ParallelOptions, body: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[None]]) -> collections.abc.Awaitable[None]:
        """Executes a for-each operation on an IEnumerable in which iterations may run in parallel."""
    @typing.overload
    @staticmethod
    def Invoke(*actions: collections.abc.Callable[[], object]) -> None:
        """Executes each of the provided actions, possibly in parallel."""
    @typing.overload
    @staticmethod
    def Invoke(parallelOptions: System.Threading.Tasks.ParallelOptions, *actions: collections.abc.Callable[[], object]) -> None:
        """Executes each of the provided actions, possibly in parallel, unless the operation is cancelled by the user."""
    ...

class ParallelLoopResult(System.ValueType):
    """Provides completion status on the execution of a Parallel loop."""
    @property
    def IsCompleted(self) -> bool:
        """Gets whether the loop ran to completion, such that all iterations of the loop were executed and the loop didn't receive a request to end prematurely."""
    @property
    def LowestBreakIteration(self) -> int | None:
        """Gets the index of the lowest iteration from which ParallelLoopState.Break was called."""
    ...

class ParallelLoopState(System.Object):
    """Enables iterations of parallel loops to interact with other iterations. An instance of this class is provided by the Parallel class to each loop; you can not create instances in your code."""
    def Break(self) -> None:
        """Communicates that the Parallel loop should cease execution of iterations beyond the current iteration at the system's earliest convenience."""
    @property
    def IsExceptional(self) -> bool:
        """Gets whether any iteration of the loop has thrown an exception that went unhandled by that iteration."""
    @property
    def IsStopped(self) -> bool:
        """Gets whether any iteration of the loop has called the ParallelLoopState.Stop method."""
    @property
    def LowestBreakIteration(self) -> int | None:
        """Gets the lowest iteration of the loop from which ParallelLoopState.Break was called."""
    @property
    def ShouldExitCurrentIteration(self) -> bool:
        """Gets whether the current iteration of the loop should exit based on requests made by this or other iterations."""
    def Stop(self) -> None:
        """Communicates that the Parallel loop should cease execution at the system's earliest convenience."""
    ...

class ParallelOptions(System.Object):
    """Stores options that configure the operation of methods on the Parallel class."""
    def __init__(self) -> None:
        """Initializes a new instance of the ParallelOptions class."""
    @property
    def CancellationToken(self) -> System.Threading.CancellationToken:
        """Gets or sets the CancellationToken associated with this ParallelOptions instance."""
    @CancellationToken.setter
    def CancellationToken(self, value: System.Threading.CancellationToken) -> None: ...
    @property
    def MaxDegreeOfParallelism(self) -> int:
        """Gets or sets the maximum number of concurrent tasks enabled by this ParallelOptions instance."""
    @MaxDegreeOfParallelism.setter
    def MaxDegreeOfParallelism(self, value: int) -> None: ...
    @property
    def TaskScheduler(self) -> System.Threading.Tasks.TaskScheduler | None:
        """Gets or sets the TaskScheduler associated with this ParallelOptions instance. Setting this property to null indicates that the current scheduler should be used."""
    @TaskScheduler.setter
    def TaskScheduler(self, value: System.Threading.Tasks.TaskScheduler | None) -> None: ...
    ...

class Task[TResult = typing.Any](System.IAsyncResult, System.IDisposable):
    """Represents an asynchronous operation that can return a value."""
    @typing.overload
    def __init__(self, function: collections.abc.Callable[[], TResult]) -> None:
        """Initializes a new Task with the specified function."""
    @typing.overload
    def __init__(self, function: collections.abc.Callable[[], TResult], cancellationToken: System.Threading.CancellationToken = ...) -> None:
        """Initializes a new Task with the specified function."""
    @typing.overload
    def __init__(self, function: collections.abc.Callable[[], TResult], creationOptions: System.Threading.Tasks.TaskCreationOptions) -> None:
        """Initializes a new Task with the specified function and creation options."""
    @typing.overload
    def __init__(self, function: collections.abc.Callable[[], TResult], cancellationToken: System.Threading.CancellationToken = ..., *, creationOptions: System.Threading.Tasks.TaskCreationOptions) -> None:
        """Initializes a new Task with the specified function and creation options."""
    @typing.overload
    def __init__(self, function: collections.abc.Callable[[typing.Any], TResult], state: object | None) -> None:
        """Initializes a new Task with the specified function and state."""
    @typing.overload
    def __init__(self, function: collections.abc.Callable[[typing.Any], TResult], state: object | None, cancellationToken: System.Threading.CancellationToken = ...) -> None:
        """Initializes a new Task with the specified action, state, and options."""
    @typing.overload
    def __init__(self, function: collections.abc.Callable[[typing.Any], TResult], state: object | None, creationOptions: System.Threading.Tasks.TaskCreationOptions) -> None:
        """Initializes a new Task with the specified action, state, and options."""
    @typing.overload
    def __init__(self, function: collections.abc.Callable[[typing.Any], TResult], state: object | None, cancellationToken: System.Threading.CancellationToken = ..., *, creationOptions: System.Threading.Tasks.TaskCreationOptions) -> None:
        """Initializes a new Task with the specified action, state, and options."""
    @typing.overload
    def ConfigureAwait(self, continueOnCapturedContext: bool) -> typing.Any:
        """Configures an awaiter used to await this Task."""
    @typing.overload
    def ConfigureAwait(self, options: System.Threading.Tasks.ConfigureAwaitOptions) -> typing.Any:
        """Configures an awaiter used to await this Task."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[TResult]], object]) -> collections.abc.Awaitable[None]:
        """Creates a continuation that executes asynchronously when the target task completes."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[TResult]], object], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Creates a cancelable continuation that executes asynchronously when the target Task completes."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[TResult]], object], scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[None]:
        """Creates a continuation that executes asynchronously when the target Task completes."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[TResult]], object], continuationOptions: System.Threading.Tasks.TaskContinuationOptions) -> collections.abc.Awaitable[None]:
        """Creates a continuation that executes according the condition specified in continuationOptions."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[TResult]], object], cancellationToken: System.Threading.CancellationToken = ..., *, continuationOptions: System.Threading.Tasks.TaskContinuationOptions, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[None]:
        """Creates a continuation that executes according the condition specified in continuationOptions."""
    @typing.overload
    def ContinueWith[TNewResult](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[TResult]], TNewResult]) -> collections.abc.Awaitable[TNewResult]:
        """Creates a continuation that executes asynchronously when the target Task completes."""
    @typing.overload
    def ContinueWith[TNewResult](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[TResult]], TNewResult], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TNewResult]:
        """Creates a continuation that executes asynchronously when the target Task completes."""
    @typing.overload
    def ContinueWith[TNewResult](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[TResult]], TNewResult], scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[TNewResult]:
        """Creates a continuation that executes asynchronously when the target Task completes."""
    @typing.overload
    def ContinueWith[TNewResult](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[TResult]], TNewResult], continuationOptions: System.Threading.Tasks.TaskContinuationOptions) -> collections.abc.Awaitable[TNewResult]:
        """Creates a continuation that executes according the condition specified in continuationOptions."""
    @typing.overload
    def ContinueWith[TNewResult](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[TResult]], TNewResult], cancellationToken: System.Threading.CancellationToken = ..., *, continuationOptions: System.Threading.Tasks.TaskContinuationOptions, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[TNewResult]:
        """Creates a continuation that executes according the condition specified in continuationOptions."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[None]], object]) -> collections.abc.Awaitable[None]:
        """Creates a continuation that executes asynchronously when the target Task completes."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[None]], object], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Creates a continuation that receives a cancellation token and executes asynchronously when the target Task completes."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[None]], object], scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[None]:
        """Creates a continuation that executes asynchronously when the target Task completes. The continuation uses a specified scheduler."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[None]], object], continuationOptions: System.Threading.Tasks.TaskContinuationOptions) -> collections.abc.Awaitable[None]:
        """Creates a continuation that executes when the target task completes according to the specified TaskContinuationOptions."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[None]], object], cancellationToken: System.Threading.CancellationToken = ..., *, continuationOptions: System.Threading.Tasks.TaskContinuationOptions, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[None]:
        """Creates a continuation that executes when the target task competes according to the specified TaskContinuationOptions. The continuation receives a cancellation token and uses a specified scheduler."""
    @typing.overload
    def ContinueWith[TResultM](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[None]], TResultM]) -> collections.abc.Awaitable[TResultM]:
        """Creates a continuation that executes asynchronously when the target Task completes and returns a value."""
    @typing.overload
    def ContinueWith[TResultM](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[None]], TResultM], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResultM]:
        """Creates a continuation that executes asynchronously when the target Task completes and returns a value. The continuation receives a cancellation token."""
    @typing.overload
    def ContinueWith[TResultM](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[None]], TResultM], scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[TResultM]:
        """Creates a continuation that executes asynchronously when the target Task completes and returns a value. The continuation uses a specified scheduler."""
    @typing.overload
    def ContinueWith[TResultM](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[None]], TResultM], continuationOptions: System.Threading.Tasks.TaskContinuationOptions) -> collections.abc.Awaitable[TResultM]:
        """Creates a continuation that executes according to the specified continuation options and returns a value."""
    @typing.overload
    def ContinueWith[TResultM](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[None]], TResultM], cancellationToken: System.Threading.CancellationToken = ..., *, continuationOptions: System.Threading.Tasks.TaskContinuationOptions, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[TResultM]:
        """Creates a continuation that executes according to the specified continuation options and returns a value. The continuation is passed a cancellation token and uses a specified scheduler."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[TResult], typing.Any], object], state: object | None) -> collections.abc.Awaitable[None]:
        """Creates a continuation that is passed state information and that executes when the target Task completes."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[TResult], typing.Any], object], state: object | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Creates a continuation that executes when the target Task completes."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[TResult], typing.Any], object], state: object | None, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[None]:
        """Creates a continuation that executes when the target Task completes."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[TResult], typing.Any], object], state: object | None, continuationOptions: System.Threading.Tasks.TaskContinuationOptions) -> collections.abc.Awaitable[None]:
        """Creates a continuation that executes when the target Task completes."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[TResult], typing.Any], object], state: object | None, cancellationToken: System.Threading.CancellationToken = ..., *, continuationOptions: System.Threading.Tasks.TaskContinuationOptions, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[None]:
        """Creates a continuation that executes when the target Task completes."""
    @typing.overload
    def ContinueWith[TNewResult](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[TResult], typing.Any], TNewResult], state: object | None) -> collections.abc.Awaitable[TNewResult]:
        """Creates a continuation that executes when the target Task completes."""
    @typing.overload
    def ContinueWith[TNewResult](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[TResult], typing.Any], TNewResult], state: object | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TNewResult]:
        """Creates a continuation that executes when the target Task completes."""
    @typing.overload
    def ContinueWith[TNewResult](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[TResult], typing.Any], TNewResult], state: object | None, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[TNewResult]:
        """Creates a continuation that executes when the target Task completes."""
    @typing.overload
    def ContinueWith[TNewResult](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[TResult], typing.Any], TNewResult], state: object | None, continuationOptions: System.Threading.Tasks.TaskContinuationOptions) -> collections.abc.Awaitable[TNewResult]:
        """Creates a continuation that executes when the target Task completes."""
    @typing.overload
    def ContinueWith[TNewResult](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[TResult], typing.Any], TNewResult], state: object | None, cancellationToken: System.Threading.CancellationToken = ..., *, continuationOptions: System.Threading.Tasks.TaskContinuationOptions, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[TNewResult]:
        """Creates a continuation that executes when the target Task completes."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[None], typing.Any], object], state: object | None) -> collections.abc.Awaitable[None]:
        """Creates a continuation that receives caller-supplied state information and executes when the target Task completes."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[None], typing.Any], object], state: object | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Creates a continuation that receives caller-supplied state information and a cancellation token and that executes asynchronously when the target Task completes."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[None], typing.Any], object], state: object | None, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[None]:
        """Creates a continuation that receives caller-supplied state information and executes asynchronously when the target Task completes. The continuation uses a specified scheduler."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[None], typing.Any], object], state: object | None, continuationOptions: System.Threading.Tasks.TaskContinuationOptions) -> collections.abc.Awaitable[None]:
        """Creates a continuation that receives caller-supplied state information and executes when the target Task completes. The continuation executes based on a set of specified conditions."""
    @typing.overload
    def ContinueWith(self, continuationAction: collections.abc.Callable[[collections.abc.Awaitable[None], typing.Any], object], state: object | None, cancellationToken: System.Threading.CancellationToken = ..., *, continuationOptions: System.Threading.Tasks.TaskContinuationOptions, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[None]:
        """Creates a continuation that receives caller-supplied state information and a cancellation token and that executes when the target Task completes. The continuation executes based on a set of specified conditions and uses a specified scheduler."""
    @typing.overload
    def ContinueWith[TResultM](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[None], typing.Any], TResultM], state: object | None) -> collections.abc.Awaitable[TResultM]:
        """Creates a continuation that receives caller-supplied state information and executes asynchronously when the target Task completes and returns a value."""
    @typing.overload
    def ContinueWith[TResultM](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[None], typing.Any], TResultM], state: object | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResultM]:
        """Creates a continuation that executes asynchronously when the target Task completes and returns a value. The continuation receives caller-supplied state information and a cancellation token."""
    @typing.overload
    def ContinueWith[TResultM](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[None], typing.Any], TResultM], state: object | None, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[TResultM]:
        """Creates a continuation that executes asynchronously when the target Task completes. The continuation receives caller-supplied state information and uses a specified scheduler."""
    @typing.overload
    def ContinueWith[TResultM](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[None], typing.Any], TResultM], state: object | None, continuationOptions: System.Threading.Tasks.TaskContinuationOptions) -> collections.abc.Awaitable[TResultM]:
        """Creates a continuation that executes based on the specified task continuation options when the target Task completes. The continuation receives caller-supplied state information."""
    @typing.overload
    def ContinueWith[TResultM](self, continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[None], typing.Any], TResultM], state: object | None, cancellationToken: System.Threading.CancellationToken = ..., *, continuationOptions: System.Threading.Tasks.TaskContinuationOptions, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[TResultM]:
        """Creates a continuation that executes based on the specified task continuation options when the target Task completes and returns a value. The continuation receives caller-supplied state information and a cancellation token and uses the specified scheduler."""
    Factory: System.Threading.Tasks.TaskFactory[TResult]
    """Gets a factory method for creating and configuring Task instances."""
    def GetAwaiter(self) -> typing.Any:
        """Gets an awaiter used to await this Task."""
    @property
    def Result(self) -> TResult:
        """Gets the result value of this Task."""
    @typing.overload
    def WaitAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResult]:
        """Gets a Task that will complete when this Task completes or when the specified CancellationToken has cancellation requested."""
    @typing.overload
    def WaitAsync(self, timeout: datetime.timedelta | System.TimeSpan) -> collections.abc.Awaitable[TResult]:
        """Gets a Task that will complete when this Task completes or when the specified timeout expires."""
    @typing.overload
    def WaitAsync(self, timeout: datetime.timedelta | System.TimeSpan, timeProvider: System.TimeProvider) -> collections.abc.Awaitable[TResult]:
        """Gets a Task that will complete when this Task completes or when the specified timeout expires."""
    @typing.overload
    def WaitAsync(self, timeout: datetime.timedelta | System.TimeSpan, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResult]:
        """Gets a Task that will complete when this Task completes, when the specified timeout expires, or when the specified CancellationToken has cancellation requested."""
    @typing.overload
    def WaitAsync(self, timeout: datetime.timedelta | System.TimeSpan, timeProvider: System.TimeProvider, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResult]:
        """Gets a Task that will complete when this Task completes, when the specified timeout expires, or when the specified CancellationToken has cancellation requested."""
    def __await__(self) -> collections.abc.Generator[typing.Any, typing.Any, TResult]: ...
    @property
    def AsyncState(self) -> typing.Any:
        """Gets the state object supplied when the Task was created, or null if none was supplied."""
    CompletedTask: typing.ClassVar[collections.abc.Awaitable[None]]
    """Gets a task that has already completed successfully."""
    @property
    def CreationOptions(self) -> System.Threading.Tasks.TaskCreationOptions:
        """Gets the TaskCreationOptions used to create this task."""
    CurrentId: typing.ClassVar[int | None]
    """Returns the ID of the currently executing Task."""
    @typing.overload
    @staticmethod
    def Delay(delay: datetime.timedelta | System.TimeSpan) -> collections.abc.Awaitable[None]:
        """Creates a task that completes after a specified time interval."""
    @typing.overload
    @staticmethod
    def Delay(delay: datetime.timedelta | System.TimeSpan, timeProvider: System.TimeProvider) -> collections.abc.Awaitable[None]:
        """Creates a task that completes after a specified time interval."""
    @typing.overload
    @staticmethod
    def Delay(delay: datetime.timedelta | System.TimeSpan, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Creates a cancellable task that completes after a specified time interval."""
    @typing.overload
    @staticmethod
    def Delay(delay: datetime.timedelta | System.TimeSpan, timeProvider: System.TimeProvider, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Creates a cancellable task that completes after a specified time interval."""
    @typing.overload
    @staticmethod
    def Delay(millisecondsDelay: int) -> collections.abc.Awaitable[None]:
        """Creates a task that completes after a specified number of milliseconds."""
    @typing.overload
    @staticmethod
    def Delay(millisecondsDelay: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Creates a cancellable task that completes after a specified number of milliseconds."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the Task class."""
    @property
    def Exception(self) -> System.AggregateException | None:
        """Gets the AggregateException that caused the Task to end prematurely. If the Task completed successfully or has not yet thrown any exceptions, this will return None."""
    @typing.overload
    @staticmethod
    def FromCanceled(cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Creates a Task that's completed due to cancellation with a specified cancellation token."""
    @typing.overload
    @staticmethod
    def FromCanceled[TResultM](cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResultM]:
        """Creates a Task that's completed due to cancellation with a specified cancellation token."""
    @typing.overload
    @staticmethod
    def FromException(exception: System.Exception) -> collections.abc.Awaitable[None]:
        """Creates a Task that has completed with a specified exception."""
    @typing.overload
    @staticmethod
    def FromException[TResultM](exception: System.Exception) -> collections.abc.Awaitable[TResultM]:
        """Creates a Task that's completed with a specified exception."""
    @staticmethod
    def FromResult[TResultM](result: TResultM) -> collections.abc.Awaitable[TResultM]:
        """Creates a Task that's completed successfully with the specified result."""
    @property
    def Id(self) -> int:
        """Gets an ID for this Task instance."""
    @property
    def IsCanceled(self) -> bool:
        """Gets whether this Task instance has completed execution due to being canceled."""
    @property
    def IsCompleted(self) -> bool:
        """Gets a value that indicates whether the task has completed."""
    @property
    def IsCompletedSuccessfully(self) -> bool:
        """Gets whether the task ran to completion."""
    @property
    def IsFaulted(self) -> bool:
        """Gets whether the Task completed due to an unhandled exception."""
    @typing.overload
    @staticmethod
    def Run(action: collections.abc.Callable[[], object]) -> collections.abc.Awaitable[None]:
        """Queues the specified work to run on the thread pool and returns a Task object that represents that work."""
    @typing.overload
    @staticmethod
    def Run(action: collections.abc.Callable[[], object], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Queues the specified work to run on the thread pool and returns a Task object that represents that work. A cancellation token allows the work to be cancelled if it has not yet started."""
    @typing.overload
    @staticmethod
    def Run[TResultM](function: collections.abc.Callable[[], TResultM]) -> collections.abc.Awaitable[TResultM]:
        """Queues the specified work to run on the thread pool and returns a Task object that represents that work. A cancellation token allows the work to be cancelled if it has not yet started."""
    @typing.overload
    @staticmethod
    def Run[TResultM](function: collections.abc.Callable[[], TResultM], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResultM]:
        """Queues the specified work to run on the thread pool and returns a Task(TResult) object that represents that work."""
    @typing.overload
    @staticmethod
    def Run(function: collections.abc.Callable[[], collections.abc.Awaitable[None]]) -> collections.abc.Awaitable[None]:
        """Queues the specified work to run on the thread pool and returns a proxy for the task returned by function."""
    @typing.overload
    @staticmethod
    def Run(function: collections.abc.Callable[[], collections.abc.Awaitable[None]], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Queues the specified work to run on the thread pool and returns a proxy for the task returned by function. A cancellation token allows the work to be cancelled if it has not yet started."""
    @typing.overload
    @staticmethod
    def Run[TResultM](function: collections.abc.Callable[[], collections.abc.Awaitable[TResultM]]) -> collections.abc.Awaitable[TResultM]:
        """Queues the specified work to run on the thread pool and returns a proxy for the Task(TResult) returned by function. A cancellation token allows the work to be cancelled if it has not yet started."""
    @typing.overload
    @staticmethod
    def Run[TResultM](function: collections.abc.Callable[[], collections.abc.Awaitable[TResultM]], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResultM]:
        """Queues the specified work to run on the thread pool and returns a proxy for the Task(TResult) returned by function."""
    @typing.overload
    def RunSynchronously(self) -> None:
        """Runs the Task synchronously on the current TaskScheduler."""
    @typing.overload
    def RunSynchronously(self, scheduler: System.Threading.Tasks.TaskScheduler) -> None:
        """Runs the Task synchronously on the TaskScheduler provided."""
    @typing.overload
    def Start(self) -> None:
        """Starts the Task, scheduling it for execution to the current TaskScheduler."""
    @typing.overload
    def Start(self, scheduler: System.Threading.Tasks.TaskScheduler) -> None:
        """Starts the Task, scheduling it for execution to the specified TaskScheduler."""
    @property
    def Status(self) -> System.Threading.Tasks.TaskStatus:
        """Gets the TaskStatus of this task."""
    @typing.overload
    def Wait(self) -> None:
        """Waits for the Task to complete execution."""
    @typing.overload
    def Wait(self, timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Waits for the Task to complete execution within a specified time interval."""
    @typing.overload
    def Wait(self, timeout: datetime.timedelta | System.TimeSpan, cancellationToken: System.Threading.CancellationToken = ...) -> bool:
        """Waits for the Task to complete execution."""
    @typing.overload
    def Wait(self, cancellationToken: System.Threading.CancellationToken = ...) -> None:
        """Waits for the Task to complete execution. The wait terminates if a cancellation token is canceled before the task completes."""
    @typing.overload
    def Wait(self, millisecondsTimeout: int) -> bool:
        """Waits for the Task to complete execution within a specified number of milliseconds."""
    @typing.overload
    def Wait(self, millisecondsTimeout: int, cancellationToken: System.Threading.CancellationToken = ...) -> bool:
        """Waits for the Task to complete execution. The wait terminates if a timeout interval elapses or a cancellation token is canceled before the task completes."""
    @typing.overload
    @staticmethod
    def WaitAll(*tasks: collections.abc.Awaitable[None]) -> None:
        """Waits for all of the provided Task objects to complete execution."""
    @typing.overload
    @staticmethod
    def WaitAll(tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Waits for all of the provided cancellable Task objects to complete execution within a specified time interval."""
    @typing.overload
    @staticmethod
    def WaitAll(tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], millisecondsTimeout: int) -> bool:
        """Waits for all of the provided Task objects to complete execution within a specified number of milliseconds."""
    @typing.overload
    @staticmethod
    def WaitAll(tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], cancellationToken: System.Threading.CancellationToken = ...) -> None:
        """Waits for all of the provided Task objects to complete execution unless the wait is cancelled."""
    @typing.overload
    @staticmethod
    def WaitAll(tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], millisecondsTimeout: int, cancellationToken: System.Threading.CancellationToken = ...) -> bool:
        """Waits for all of the provided Task objects to complete execution within a specified number of milliseconds or until the wait is cancelled."""
    @typing.overload
    @staticmethod
    def WaitAny(*tasks: collections.abc.Awaitable[None]) -> int:
        """Waits for any of the provided Task objects to complete execution."""
    @typing.overload
    @staticmethod
    def WaitAny(tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], timeout: datetime.timedelta | System.TimeSpan) -> int:
        """Waits for any of the provided Task objects to complete execution within a specified time interval."""
    @typing.overload
    @staticmethod
    def WaitAny(tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], cancellationToken: System.Threading.CancellationToken = ...) -> int:
        """Waits for any of the provided Task objects to complete execution unless the wait is cancelled."""
    @typing.overload
    @staticmethod
    def WaitAny(tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], millisecondsTimeout: int) -> int:
        """Waits for any of the provided Task objects to complete execution within a specified number of milliseconds."""
    @typing.overload
    @staticmethod
    def WaitAny(tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], millisecondsTimeout: int, cancellationToken: System.Threading.CancellationToken = ...) -> int:
        """Waits for any of the provided Task objects to complete execution within a specified number of milliseconds or until a cancellation token is cancelled."""
    @typing.overload
    @staticmethod
    def WhenAll(tasks: collections.abc.Iterable[collections.abc.Awaitable[None]]) -> collections.abc.Awaitable[None]:
        """Creates a task that will complete when all of the Task objects in an enumerable collection have completed."""
    @typing.overload
    @staticmethod
    def WhenAll(*tasks: collections.abc.Awaitable[None]) -> collections.abc.Awaitable[None]:
        """Creates a task that will complete when all of the Task objects in an array have completed."""
    @typing.overload
    @staticmethod
    def WhenAll[TResultM](tasks: collections.abc.Iterable[collections.abc.Awaitable[TResultM]]) -> collections.abc.Awaitable[System.Array[TResultM]]:
        """Creates a task that will complete when all of the Task objects in an enumerable collection have completed."""
    @typing.overload
    @staticmethod
    def WhenAll[TResultM](*tasks: collections.abc.Awaitable[TResultM]) -> collections.abc.Awaitable[System.Array[TResultM]]:
        """Creates a task that will complete when all of the Task objects in an array have completed."""
    @typing.overload
    @staticmethod
    def WhenAny(*tasks: collections.abc.Awaitable[None]) -> collections.abc.Awaitable[collections.abc.Awaitable[None]]:
        """Creates a task that will complete when any of the supplied tasks have completed."""
    @typing.overload
    @staticmethod
    def WhenAny(task1: collections.abc.Awaitable[None], task2: collections.abc.Awaitable[None]) -> collections.abc.Awaitable[collections.abc.Awaitable[None]]:
        """Creates a task that will complete when either of the supplied tasks have completed."""
    @typing.overload
    @staticmethod
    def WhenAny(tasks: collections.abc.Iterable[collections.abc.Awaitable[None]]) -> collections.abc.Awaitable[collections.abc.Awaitable[None]]:
        """Creates a task that will complete when any of the supplied tasks have completed."""
    @typing.overload
    @staticmethod
    def WhenAny[TResultM](*tasks: collections.abc.Awaitable[TResultM]) -> collections.abc.Awaitable[collections.abc.Awaitable[TResultM]]:
        """Creates a task that will complete when any of the supplied tasks have completed."""
    @typing.overload
    @staticmethod
    def WhenAny[TResultM](task1: collections.abc.Awaitable[TResultM], task2: collections.abc.Awaitable[TResultM]) -> collections.abc.Awaitable[collections.abc.Awaitable[TResultM]]:
        """Creates a task that will complete when either of the supplied tasks have completed."""
    @typing.overload
    @staticmethod
    def WhenAny[TResultM](tasks: collections.abc.Iterable[collections.abc.Awaitable[TResultM]]) -> collections.abc.Awaitable[collections.abc.Awaitable[TResultM]]:
        """Creates a task that will complete when any of the supplied tasks have completed."""
    @typing.overload
    @staticmethod
    def WhenEach(*tasks: collections.abc.Awaitable[None]) -> collections.abc.AsyncIterator[collections.abc.Awaitable[None]]:
        """Creates an IAsyncEnumerable that will yield the supplied tasks as those tasks complete."""
    @typing.overload
    @staticmethod
    def WhenEach(tasks: collections.abc.Iterable[collections.abc.Awaitable[None]]) -> collections.abc.AsyncIterator[collections.abc.Awaitable[None]]:
        """Creates an that will yield the supplied tasks as those tasks complete."""
    @typing.overload
    @staticmethod
    def WhenEach[TResultM](*tasks: collections.abc.Awaitable[TResultM]) -> collections.abc.AsyncIterator[collections.abc.Awaitable[TResultM]]:
        """Creates an that will yield the supplied tasks as those tasks complete."""
    @typing.overload
    @staticmethod
    def WhenEach[TResultM](tasks: collections.abc.Iterable[collections.abc.Awaitable[TResultM]]) -> collections.abc.AsyncIterator[collections.abc.Awaitable[TResultM]]:
        """Creates an that will yield the supplied tasks as those tasks complete."""
    @staticmethod
    def Yield() -> typing.Any:
        """Creates an awaitable task that asynchronously yields back to the current context when awaited."""
    ...

class TaskAsyncEnumerableExtensions(System.Object):
    """Provides a set of static methods for configuring Task-related behaviors on asynchronous enumerables and disposables."""
    @typing.overload
    @staticmethod
    def ConfigureAwait(source: System.IAsyncDisposable, continueOnCapturedContext: bool) -> typing.Any:
        """Configures how awaits on the tasks returned from an async disposable will be performed."""
    @typing.overload
    @staticmethod
    def ConfigureAwait[T](source: collections.abc.AsyncIterable[T], continueOnCapturedContext: bool) -> typing.Any:
        """Configures how awaits on the tasks returned from an async iteration will be performed."""
    @staticmethod
    def ToBlockingEnumerable[T](source: collections.abc.AsyncIterable[T], cancellationToken: System.Threading.CancellationToken = ...) -> System.Collections.Generic.IEnumerable[T]:
        """Converts an IAsyncEnumerable instance into an IEnumerable that enumerates elements in a blocking manner."""
    @staticmethod
    def WithCancellation[T](source: collections.abc.AsyncIterable[T], cancellationToken: System.Threading.CancellationToken = ...) -> typing.Any:
        """Sets the CancellationToken to be passed to IAsyncEnumerable.GetAsyncEnumerator when iterating."""
    ...

class TaskCanceledException(System.OperationCanceledException):
    """Represents an exception used to communicate task cancellation."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the TaskCanceledException class with a system-supplied message that describes the error."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the TaskCanceledException class with a specified message that describes the error."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the TaskCanceledException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None, token: System.Threading.CancellationToken = ...) -> None:
        """Initializes a new instance of the TaskCanceledException class with a specified error message, a reference to the inner exception that is the cause of this exception, and the CancellationToken that triggered the cancellation."""
    @typing.overload
    def __init__(self, task: collections.abc.Awaitable[None] | None) -> None:
        """Initializes a new instance of the TaskCanceledException class with a reference to the Task that has been canceled."""
    @property
    def Task(self) -> collections.abc.Awaitable[None] | None:
        """Gets the task associated with this exception."""
    ...

class TaskCompletionSource[TResult = typing.Any](System.Object):
    """Represents the producer side of a Task unbound to a delegate, providing access to the consumer side through the TaskCompletionSource.Task property."""
    @typing.overload
    def __init__(self) -> None:
        """Creates a TaskCompletionSource."""
    @typing.overload
    def __init__(self, creationOptions: System.Threading.Tasks.TaskCreationOptions) -> None:
        """Creates a TaskCompletionSource with the specified options."""
    @typing.overload
    def __init__(self, state: object | None) -> None:
        """Creates a TaskCompletionSource with the specified state."""
    @typing.overload
    def __init__(self, state: object | None, creationOptions: System.Threading.Tasks.TaskCreationOptions) -> None:
        """Creates a TaskCompletionSource with the specified state and options."""
    @typing.overload
    def SetCanceled(self) -> None:
        """Transitions the underlying Task into the TaskStatus.Canceled state."""
    @typing.overload
    def SetCanceled(self, cancellationToken: System.Threading.CancellationToken = ...) -> None:
        """Transitions the underlying Task into the TaskStatus.Canceled state using the specified token."""
    @typing.overload
    def SetException(self, exception: System.Exception) -> None:
        """Transitions the underlying Task into the TaskStatus.Faulted state and binds it to a specified exception."""
    @typing.overload
    def SetException(self, exceptions: collections.abc.Iterable[System.Exception]) -> None:
        """Transitions the underlying Task into the TaskStatus.Faulted state and binds a collection of exception objects to it."""
    def SetFromTask(self, completedTask: collections.abc.Awaitable[TResult]) -> None:
        """Transitions the underlying Task into the same completion state as the specified completedTask."""
    def SetResult(self, result: TResult) -> None:
        """Transitions the underlying Task into the TaskStatus.RanToCompletion state."""
    @property
    def Task(self) -> collections.abc.Awaitable[TResult]:
        """Gets the Task created by this TaskCompletionSource."""
    @typing.overload
    def TrySetCanceled(self) -> bool:
        """Attempts to transition the underlying Task into the TaskStatus.Canceled state."""
    @typing.overload
    def TrySetCanceled(self, cancellationToken: System.Threading.CancellationToken = ...) -> bool:
        """Attempts to transition the underlying Task into the TaskStatus.Canceled state and enables a cancellation token to be stored in the canceled task."""
    @typing.overload
    def TrySetException(self, exception: System.Exception) -> bool:
        """Attempts to transition the underlying Task into the TaskStatus.Faulted state and binds it to a specified exception."""
    @typing.overload
    def TrySetException(self, exceptions: collections.abc.Iterable[System.Exception]) -> bool:
        """Attempts to transition the underlying Task into the TaskStatus.Faulted state and binds a collection of exception objects to it."""
    def TrySetFromTask(self, completedTask: collections.abc.Awaitable[TResult]) -> bool:
        """Attempts to transition the underlying Task into the same completion state as the specified completedTask."""
    def TrySetResult(self, result: TResult) -> bool:
        """Attempts to transition the underlying Task into the TaskStatus.RanToCompletion state."""
    ...

class TaskContinuationOptions(System.Enum):
    """Specifies the behavior for a task that is created by using the Task.ContinueWith or Task.ContinueWith method."""
    AttachedToParent: typing.ClassVar[System.Threading.Tasks.TaskContinuationOptions]
    """Specifies that the continuation, if it is a child task, is attached to a parent in the task hierarchy. The continuation can be a child task only if its antecedent is also a child task. By default, a child task (that is, an inner task created by an outer task) executes independently of its parent. You can use the TaskContinuationOptions.AttachedToParent option so that the parent and child tasks are synchronized. Note that if a parent task is configured with the TaskCreationOptions.DenyChildAttach option, the TaskCreationOptions.AttachedToParent option in the child task has no effect, and the child task will execute as a detached child task. For more information, see Attached and Detached Child Tasks."""
    DenyChildAttach: typing.ClassVar[System.Threading.Tasks.TaskContinuationOptions]
    """Specifies that any child task (that is, any nested inner task created by this continuation) that is created with the TaskCreationOptions.AttachedToParent option and attempts to execute as an attached child task will not be able to attach to the parent task and will execute instead as a detached child task. For more information, see Attached and Detached Child Tasks."""
    ExecuteSynchronously: typing.ClassVar[System.Threading.Tasks.TaskContinuationOptions]
    """Specifies that the continuation task should be executed synchronously. With this option specified, the continuation runs on the same thread that causes the antecedent task to transition into its final state. If the antecedent is already complete when the continuation is created, the continuation will run on the thread that creates the continuation. If the antecedent's CancellationTokenSource is disposed in a finally block (Finally in Visual Basic), a continuation with this option will run in that finally block. Only very short-running continuations should be executed synchronously. Because the task executes synchronously, there is no need to call a method such as Task.Wait to ensure that the calling thread waits for the task to complete."""
    HideScheduler: typing.ClassVar[System.Threading.Tasks.TaskContinuationOptions]
    """Specifies that tasks created by the continuation by calling methods such as Task.Run or Task.ContinueWith see the default scheduler (TaskScheduler.Default) rather than the scheduler on which this continuation is running as the current scheduler."""
    LazyCancellation: typing.ClassVar[System.Threading.Tasks.TaskContinuationOptions]
    """In the case of continuation cancellation, prevents completion of the continuation until the antecedent has completed."""
    LongRunning: typing.ClassVar[System.Threading.Tasks.TaskContinuationOptions]
    """Specifies that a continuation will be a long-running, course-grained operation. It provides a hint to the TaskScheduler that oversubscription may be warranted."""
    None_: typing.ClassVar[System.Threading.Tasks.TaskContinuationOptions]
    """When no continuation options are specified, specifies that default behavior should be used when executing a continuation. The continuation runs asynchronously when the antecedent task completes, regardless of the antecedent's final Task.Status property value. If the continuation is a child task, it is created as a detached nested task."""
    NotOnCanceled: typing.ClassVar[System.Threading.Tasks.TaskContinuationOptions]
    """Specifies that the continuation task should not be scheduled if its antecedent was canceled. An antecedent is canceled if its Task.Status property upon completion is TaskStatus.Canceled. This option is not valid for multi-task continuations."""
    NotOnFaulted: typing.ClassVar[System.Threading.Tasks.TaskContinuationOptions]
    """Specifies that the continuation task should not be scheduled if its antecedent threw an unhandled exception. An antecedent throws an unhandled exception if its Task.Status property upon completion is TaskStatus.Faulted. This option is not valid for multi-task continuations."""
    NotOnRanToCompletion: typing.ClassVar[System.Threading.Tasks.TaskContinuationOptions]
    """Specifies that the continuation task should not be scheduled if its antecedent ran to completion. An antecedent runs to completion if its Task.Status property upon completion is TaskStatus.RanToCompletion. This option is not valid for multi-task continuations."""
    OnlyOnCanceled: typing.ClassVar[System.Threading.Tasks.TaskContinuationOptions]
    """Specifies that the continuation should be scheduled only if its antecedent was canceled. An antecedent is canceled if its Task.Status property upon completion is TaskStatus.Canceled. This option is not valid for multi-task continuations."""
    OnlyOnFaulted: typing.ClassVar[System.Threading.Tasks.TaskContinuationOptions]
    """Specifies that the continuation task should be scheduled only if its antecedent threw an unhandled exception. An antecedent throws an unhandled exception if its Task.Status property upon completion is TaskStatus.Faulted. The TaskContinuationOptions.OnlyOnFaulted option guarantees that the Task.Exception property in the antecedent is not None. You can use that property to catch the exception and see which exception caused the task to fault. If you do not access the Task.Exception property, the exception is unhandled. Also, if you attempt to access the Task.Result property of a task that has been canceled or has faulted, a new exception is thrown. This option is not valid for multi-task continuations."""
    OnlyOnRanToCompletion: typing.ClassVar[System.Threading.Tasks.TaskContinuationOptions]
    """Specifies that the continuation should be scheduled only if its antecedent ran to completion. An antecedent runs to completion if its Task.Status property upon completion is TaskStatus.RanToCompletion. This option is not valid for multi-task continuations."""
    PreferFairness: typing.ClassVar[System.Threading.Tasks.TaskContinuationOptions]
    """A hint to a TaskScheduler to schedule task in the order in which they were scheduled, so that tasks scheduled sooner are more likely to run sooner, and tasks scheduled later are more likely to run later."""
    RunContinuationsAsynchronously: typing.ClassVar[System.Threading.Tasks.TaskContinuationOptions]
    """Specifies that the continuation task should be run asynchronously. This option has precedence over TaskContinuationOptions.ExecuteSynchronously."""
    ...

class TaskCreationOptions(System.Enum):
    """Specifies flags that control optional behavior for the creation and execution of tasks."""
    AttachedToParent: typing.ClassVar[System.Threading.Tasks.TaskCreationOptions]
    """Specifies that a task is attached to a parent in the task hierarchy. By default, a child task (that is, an inner task created by an outer task) executes independently of its parent. You can use the TaskContinuationOptions.AttachedToParent option so that the parent and child tasks are synchronized. Note that if a parent task is configured with the TaskCreationOptions.DenyChildAttach option, the TaskCreationOptions.AttachedToParent option in the child task has no effect, and the child task will execute as a detached child task. For more information, see Attached and Detached Child Tasks."""
    DenyChildAttach: typing.ClassVar[System.Threading.Tasks.TaskCreationOptions]
    """Specifies that any child task that attempts to execute as an attached child task (that is, it is created with the TaskCreationOptions.AttachedToParent option) will not be able to attach to the parent task and will execute instead as a detached child task. For more information, see Attached and Detached Child Tasks."""
    HideScheduler: typing.ClassVar[System.Threading.Tasks.TaskCreationOptions]
    """Prevents the ambient scheduler from being seen as the current scheduler in the created task. This means that operations like StartNew or ContinueWith that are performed in the created task will see TaskScheduler.Default as the current scheduler."""
    LongRunning: typing.ClassVar[System.Threading.Tasks.TaskCreationOptions]
    """Specifies that a task will be a long-running, coarse-grained operation involving fewer, larger components than fine-grained systems. It provides a hint to the TaskScheduler that oversubscription may be warranted. Oversubscription lets you create more threads than the available number of hardware threads. It also provides a hint to the task scheduler that an additional thread might be required for the task so that it does not block the forward progress of other threads or work items on the local thread-pool queue."""
    None_: typing.ClassVar[System.Threading.Tasks.TaskCreationOptions]
    """Specifies that the default behavior should be used."""
    PreferFairness: typing.ClassVar[System.Threading.Tasks.TaskCreationOptions]
    """A hint to a TaskScheduler to schedule a task in as fair a manner as possible, meaning that tasks scheduled sooner will be more likely to be run sooner, and tasks scheduled later will be more likely to be run later."""
    RunContinuationsAsynchronously: typing.ClassVar[System.Threading.Tasks.TaskCreationOptions]
    """Forces continuations added to the current task to be executed asynchronously. Note that the TaskCreationOptions.RunContinuationsAsynchronously member is available in the TaskCreationOptions enumeration starting with the .NET Framework 4.6."""
    ...

class TaskExtensions(System.Object):
    """Provides a set of static methods for Task."""
    @typing.overload
    @staticmethod
    def Unwrap(task: collections.abc.Awaitable[collections.abc.Awaitable[None]]) -> collections.abc.Awaitable[None]:
        """Creates a proxy Task that represents the asynchronous operation of a Task<Task> (C#) or Task (Of Task) (Visual Basic)."""
    @typing.overload
    @staticmethod
    def Unwrap[TResult](task: collections.abc.Awaitable[collections.abc.Awaitable[TResult]]) -> collections.abc.Awaitable[TResult]:
        """Creates a proxy Task that represents the asynchronous operation of a Task<Task<T>> (C#) or Task (Of Task(Of T)) (Visual Basic)."""
    ...

class TaskFactory[TResult = typing.Any](System.Object):
    """Provides support for creating and scheduling Task objects."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a TaskFactory instance with the default configuration."""
    @typing.overload
    def __init__(self, cancellationToken: System.Threading.CancellationToken = ...) -> None:
        """Initializes a TaskFactory instance with the default configuration."""
    @typing.overload
    def __init__(self, scheduler: System.Threading.Tasks.TaskScheduler | None) -> None:
        """Initializes a TaskFactory instance with the specified configuration."""
    @typing.overload
    def __init__(self, creationOptions: System.Threading.Tasks.TaskCreationOptions, continuationOptions: System.Threading.Tasks.TaskContinuationOptions) -> None:
        """Initializes a TaskFactory instance with the specified configuration."""
    @typing.overload
    def __init__(self, cancellationToken: System.Threading.CancellationToken = ..., *, creationOptions: System.Threading.Tasks.TaskCreationOptions, continuationOptions: System.Threading.Tasks.TaskContinuationOptions, scheduler: System.Threading.Tasks.TaskScheduler | None) -> None:
        """Initializes a TaskFactory instance with the specified configuration."""
    @property
    def CancellationToken(self) -> System.Threading.CancellationToken:
        """Gets the default cancellation token for this task factory."""
    @property
    def ContinuationOptions(self) -> System.Threading.Tasks.TaskContinuationOptions:
        """Gets the TaskContinuationOptions enumeration value for this task factory."""
    @typing.overload
    def ContinueWhenAll(self, tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], continuationFunction: collections.abc.Callable[[System.Array[collections.abc.Awaitable[None]]], TResult]) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of a set of provided tasks."""
    @typing.overload
    def ContinueWhenAll(self, tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], continuationFunction: collections.abc.Callable[[System.Array[collections.abc.Awaitable[None]]], TResult], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of a set of provided tasks."""
    @typing.overload
    def ContinueWhenAll(self, tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], continuationFunction: collections.abc.Callable[[System.Array[collections.abc.Awaitable[None]]], TResult], continuationOptions: System.Threading.Tasks.TaskContinuationOptions) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of a set of provided Tasks."""
    @typing.overload
    def ContinueWhenAll(self, tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], continuationFunction: collections.abc.Callable[[System.Array[collections.abc.Awaitable[None]]], TResult], cancellationToken: System.Threading.CancellationToken = ..., *, continuationOptions: System.Threading.Tasks.TaskContinuationOptions, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of a set of provided Tasks."""
    @typing.overload
    def ContinueWhenAll[TAntecedentResult](self, tasks: collections.abc.Iterable[collections.abc.Awaitable[TAntecedentResult]], continuationFunction: collections.abc.Callable[[System.Array[collections.abc.Awaitable[TAntecedentResult]]], TResult]) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of a set of provided tasks."""
    @typing.overload
    def ContinueWhenAll[TAntecedentResult](self, tasks: collections.abc.Iterable[collections.abc.Awaitable[TAntecedentResult]], continuationFunction: collections.abc.Callable[[System.Array[collections.abc.Awaitable[TAntecedentResult]]], TResult], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of a set of provided tasks."""
    @typing.overload
    def ContinueWhenAll[TAntecedentResult](self, tasks: collections.abc.Iterable[collections.abc.Awaitable[TAntecedentResult]], continuationFunction: collections.abc.Callable[[System.Array[collections.abc.Awaitable[TAntecedentResult]]], TResult], continuationOptions: System.Threading.Tasks.TaskContinuationOptions) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of a set of provided tasks."""
    @typing.overload
    def ContinueWhenAll[TAntecedentResult](self, tasks: collections.abc.Iterable[collections.abc.Awaitable[TAntecedentResult]], continuationFunction: collections.abc.Callable[[System.Array[collections.abc.Awaitable[TAntecedentResult]]], TResult], cancellationToken: System.Threading.CancellationToken = ..., *, continuationOptions: System.Threading.Tasks.TaskContinuationOptions, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of a set of provided tasks."""
    @typing.overload
    def ContinueWhenAny(self, tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[None]], TResult]) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of any task in the provided set."""
    @typing.overload
    def ContinueWhenAny(self, tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[None]], TResult], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of any task in the provided set."""
    @typing.overload
    def ContinueWhenAny(self, tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[None]], TResult], continuationOptions: System.Threading.Tasks.TaskContinuationOptions) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of any task in the provided set."""
    @typing.overload
    def ContinueWhenAny(self, tasks: collections.abc.Iterable[collections.abc.Awaitable[None]], continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[None]], TResult], cancellationToken: System.Threading.CancellationToken = ..., *, continuationOptions: System.Threading.Tasks.TaskContinuationOptions, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of any task in the provided set."""
    @typing.overload
    def ContinueWhenAny[TAntecedentResult](self, tasks: collections.abc.Iterable[collections.abc.Awaitable[TAntecedentResult]], continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[TAntecedentResult]], TResult]) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of any task in the provided set."""
    @typing.overload
    def ContinueWhenAny[TAntecedentResult](self, tasks: collections.abc.Iterable[collections.abc.Awaitable[TAntecedentResult]], continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[TAntecedentResult]], TResult], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of any task in the provided set."""
    @typing.overload
    def ContinueWhenAny[TAntecedentResult](self, tasks: collections.abc.Iterable[collections.abc.Awaitable[TAntecedentResult]], continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[TAntecedentResult]], TResult], continuationOptions: System.Threading.Tasks.TaskContinuationOptions) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of any task in the provided set."""
    @typing.overload
    def ContinueWhenAny[TAntecedentResult](self, tasks: collections.abc.Iterable[collections.abc.Awaitable[TAntecedentResult]], continuationFunction: collections.abc.Callable[[collections.abc.Awaitable[TAntecedentResult]], TResult], cancellationToken: System.Threading.CancellationToken = ..., *, continuationOptions: System.Threading.Tasks.TaskContinuationOptions, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[TResult]:
        """Creates a continuation task that will be started upon the completion of any task in the provided set."""
    @property
    def CreationOptions(self) -> System.Threading.Tasks.TaskCreationOptions:
        """Gets the TaskCreationOptions enumeration value for this task factory."""
    @typing.overload
    def FromAsync(self, asyncResult: System.IAsyncResult, endMethod: collections.abc.Callable[[System.IAsyncResult], TResult]) -> collections.abc.Awaitable[TResult]:
        """Creates a task that executes an end method function when a specified IAsyncResult completes."""
    @typing.overload
    def FromAsync(self, asyncResult: System.IAsyncResult, endMethod: collections.abc.Callable[[System.IAsyncResult], TResult], creationOptions: System.Threading.Tasks.TaskCreationOptions) -> collections.abc.Awaitable[TResult]:
        """Creates a task that executes an end method function when a specified IAsyncResult completes."""
    @typing.overload
    def FromAsync(self, asyncResult: System.IAsyncResult, endMethod: collections.abc.Callable[[System.IAsyncResult], TResult], creationOptions: System.Threading.Tasks.TaskCreationOptions, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[TResult]:
        """Creates a task that executes an end method function when a specified IAsyncResult completes."""
    @typing.overload
    def FromAsync(self, beginMethod: collections.abc.Callable[[collections.abc.Callable[[System.IAsyncResult], object], typing.Any], System.IAsyncResult], endMethod: collections.abc.Callable[[System.IAsyncResult], TResult], state: object | None) -> collections.abc.Awaitable[TResult]:
        """Creates a task that represents a pair of begin and end methods that conform to the Asynchronous Programming Model pattern."""
    @typing.overload
    def FromAsync(self, beginMethod: collections.abc.Callable[[collections.abc.Callable[[System.IAsyncResult], object], typing.Any], System.IAsyncResult], endMethod: collections.abc.Callable[[System.IAsyncResult], TResult], state: object | None, creationOptions: System.Threading.Tasks.TaskCreationOptions) -> collections.abc.Awaitable[TResult]:
        """Creates a task that represents a pair of begin and end methods that conform to the Asynchronous Programming Model pattern."""
    @typing.overload
    def FromAsync[TArg1](self, beginMethod: collections.abc.Callable[[TArg1, collections.abc.Callable[[System.IAsyncResult], object], typing.Any], System.IAsyncResult], endMethod: collections.abc.Callable[[System.IAsyncResult], TResult], arg1: TArg1, state: object | None) -> collections.abc.Awaitable[TResult]:
        """Creates a task that represents a pair of begin and end methods that conform to the Asynchronous Programming Model pattern."""
    @typing.overload
    def FromAsync[TArg1](self, beginMethod: collections.abc.Callable[[TArg1, collections.abc.Callable[[System.IAsyncResult], object], typing.Any], System.IAsyncResult], endMethod: collections.abc.Callable[[System.IAsyncResult], TResult], arg1: TArg1, state: object | None, creationOptions: System.Threading.Tasks.TaskCreationOptions) -> collections.abc.Awaitable[TResult]:
        """Creates a task that represents a pair of begin and end methods that conform to the Asynchronous Programming Model pattern."""
    @typing.overload
    def FromAsync[TArg1, TArg2](self, beginMethod: collections.abc.Callable[[TArg1, TArg2, collections.abc.Callable[[System.IAsyncResult], object], typing.Any], System.IAsyncResult], endMethod: collections.abc.Callable[[System.IAsyncResult], TResult], arg1: TArg1, arg2: TArg2, state: object | None) -> collections.abc.Awaitable[TResult]:
        """Creates a task that represents a pair of begin and end methods that conform to the Asynchronous Programming Model pattern."""
    @typing.overload
    def FromAsync[TArg1, TArg2](self, beginMethod: collections.abc.Callable[[TArg1, TArg2, collections.abc.Callable[[System.IAsyncResult], object], typing.Any], System.IAsyncResult], endMethod: collections.abc.Callable[[System.IAsyncResult], TResult], arg1: TArg1, arg2: TArg2, state: object | None, creationOptions: System.Threading.Tasks.TaskCreationOptions) -> collections.abc.Awaitable[TResult]:
        """Creates a task that represents a pair of begin and end methods that conform to the Asynchronous Programming Model pattern."""
    @typing.overload
    def FromAsync[TArg1, TArg2, TArg3](self, beginMethod: collections.abc.Callable[[TArg1, TArg2, TArg3, collections.abc.Callable[[System.IAsyncResult], object], typing.Any], System.IAsyncResult], endMethod: collections.abc.Callable[[System.IAsyncResult], TResult], arg1: TArg1, arg2: TArg2, arg3: TArg3, state: object | None) -> collections.abc.Awaitable[TResult]:
        """Creates a task that represents a pair of begin and end methods that conform to the Asynchronous Programming Model pattern."""
    @typing.overload
    def FromAsync[TArg1, TArg2, TArg3](self, beginMethod: collections.abc.Callable[[TArg1, TArg2, TArg3, collections.abc.Callable[[System.IAsyncResult], object], typing.Any], System.IAsyncResult], endMethod: collections.abc.Callable[[System.IAsyncResult], TResult], arg1: TArg1, arg2: TArg2, arg3: TArg3, state: object | None, creationOptions: System.Threading.Tasks.TaskCreationOptions) -> collections.abc.Awaitable[TResult]:
        """Creates a task that represents a pair of begin and end methods that conform to the Asynchronous Programming Model pattern."""
    @property
    def Scheduler(self) -> System.Threading.Tasks.TaskScheduler | None:
        """Gets the task scheduler for this task factory."""
    @typing.overload
    def StartNew(self, function: collections.abc.Callable[[], TResult]) -> collections.abc.Awaitable[TResult]:
        """Creates and starts a task."""
    @typing.overload
    def StartNew(self, function: collections.abc.Callable[[], TResult], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResult]:
        """Creates and starts a task."""
    @typing.overload
    def StartNew(self, function: collections.abc.Callable[[], TResult], creationOptions: System.Threading.Tasks.TaskCreationOptions) -> collections.abc.Awaitable[TResult]:
        """Creates and starts a task."""
    @typing.overload
    def StartNew(self, function: collections.abc.Callable[[], TResult], cancellationToken: System.Threading.CancellationToken = ..., *, creationOptions: System.Threading.Tasks.TaskCreationOptions, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[TResult]:
        """Creates and starts a task."""
    @typing.overload
    def StartNew(self, function: collections.abc.Callable[[typing.Any], TResult], state: object | None) -> collections.abc.Awaitable[TResult]:
        """Creates and starts a task."""
    @typing.overload
    def StartNew(self, function: collections.abc.Callable[[typing.Any], TResult], state: object | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResult]:
        """Creates and starts a task."""
    @typing.overload
    def StartNew(self, function: collections.abc.Callable[[typing.Any], TResult], state: object | None, creationOptions: System.Threading.Tasks.TaskCreationOptions) -> collections.abc.Awaitable[TResult]:
        """Creates and starts a task."""
    @typing.overload
    def StartNew(self, function: collections.abc.Callable[[typing.Any], TResult], state: object | None, cancellationToken: System.Threading.CancellationToken = ..., *, creationOptions: System.Threading.Tasks.TaskCreationOptions, scheduler: System.Threading.Tasks.TaskScheduler) -> collections.abc.Awaitable[TResult]:
        """Creates and starts a task."""
    ...

class TaskScheduler(System.Object):
    """Represents an object that handles the low-level work of queuing tasks onto threads."""
    Current: typing.ClassVar[System.Threading.Tasks.TaskScheduler]
    """Gets the TaskScheduler associated with the currently executing task."""
    Default: typing.ClassVar[System.Threading.Tasks.TaskScheduler]
    """Gets the default TaskScheduler instance that is provided by .NET."""
    @staticmethod
    def FromCurrentSynchronizationContext() -> System.Threading.Tasks.TaskScheduler:
        """Creates a TaskScheduler associated with the current SynchronizationContext."""
    @property
    def Id(self) -> int:
        """Gets the unique ID for this TaskScheduler."""
    @property
    def MaximumConcurrencyLevel(self) -> int:
        """Indicates the maximum concurrency level this TaskScheduler is able to support."""
    UnobservedTaskException: typing.ClassVar[dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Threading.Tasks.UnobservedTaskExceptionEventArgs], object]]]
    """Occurs when a faulted task's unobserved exception is about to trigger exception escalation policy, which, by default, would terminate the process."""
    ...

class TaskSchedulerException(System.Exception):
    """Represents an exception used to communicate an invalid operation by a TaskScheduler."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the TaskSchedulerException class with a system-supplied message that describes the error."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the TaskSchedulerException class with a specified message that describes the error."""
    @typing.overload
    def __init__(self, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the TaskSchedulerException class using the default error message and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the TaskSchedulerException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class TaskStatus(System.Enum):
    """Represents the current stage in the lifecycle of a Task."""
    Canceled: typing.ClassVar[System.Threading.Tasks.TaskStatus]
    """The task acknowledged cancellation by throwing an OperationCanceledException with its own CancellationToken while the token was in signaled state, or the task's CancellationToken was already signaled before the task started executing. For more information, see Task Cancellation."""
    Created: typing.ClassVar[System.Threading.Tasks.TaskStatus]
    """The task has been initialized but has not yet been scheduled."""
    Faulted: typing.ClassVar[System.Threading.Tasks.TaskStatus]
    """The task completed due to an unhandled exception."""
    RanToCompletion: typing.ClassVar[System.Threading.Tasks.TaskStatus]
    """The task completed execution successfully."""
    Running: typing.ClassVar[System.Threading.Tasks.TaskStatus]
    """The task is running but has not yet completed."""
    WaitingForActivation: typing.ClassVar[System.Threading.Tasks.TaskStatus]
    """The task is waiting to be activated and scheduled internally by the .NET infrastructure."""
    WaitingForChildrenToComplete: typing.ClassVar[System.Threading.Tasks.TaskStatus]
    """The task has finished executing and is implicitly waiting for attached child tasks to complete."""
    WaitingToRun: typing.ClassVar[System.Threading.Tasks.TaskStatus]
    """The task has been scheduled for execution but has not yet begun executing."""
    ...

class TaskToAsyncResult(System.Object):
    """Provides methods for using Task to implement the Asynchronous Programming Model pattern based on 'Begin' and 'End' methods."""
    @staticmethod
    def Begin(task: collections.abc.Awaitable[None], callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Creates a new IAsyncResult from the specified Task, optionally invoking callback when the task has completed."""
    @typing.overload
    @staticmethod
    def End(asyncResult: System.IAsyncResult) -> None:
        """Waits for the Task wrapped by the IAsyncResult returned by TaskToAsyncResult.Begin to complete."""
    @typing.overload
    @staticmethod
    def End[TResult](asyncResult: System.IAsyncResult) -> TResult:
        """Waits for the Task wrapped by the IAsyncResult returned by TaskToAsyncResult.Begin to complete."""
    @typing.overload
    @staticmethod
    def Unwrap(asyncResult: System.IAsyncResult) -> collections.abc.Awaitable[None]:
        """Extracts the underlying Task from an IAsyncResult created by TaskToAsyncResult.Begin."""
    @typing.overload
    @staticmethod
    def Unwrap[TResult](asyncResult: System.IAsyncResult) -> collections.abc.Awaitable[TResult]:
        """Extracts the underlying Task from an IAsyncResult created by TaskToAsyncResult.Begin."""
    ...

class UnobservedTaskExceptionEventArgs(System.EventArgs):
    """Provides data for the event that is raised when a faulted Task's exception goes unobserved."""
    def __init__(self, exception: System.AggregateException) -> None:
        """Initializes a new instance of the UnobservedTaskExceptionEventArgs class with the unobserved exception."""
    @property
    def Exception(self) -> System.AggregateException:
        """Gets the exception that went unobserved."""
    @property
    def Observed(self) -> bool:
        """Gets a value that indicates whether this exception has been marked as 'observed.'"""
    def SetObserved(self) -> None:
        """Marks the UnobservedTaskExceptionEventArgs.Exception as 'observed,' thus preventing it from triggering exception escalation policy, which, by default, terminates the process."""
    ...

class ValueTask[TResult = typing.Any](System.ValueType):
    """Provides a value type that wraps a Task and a TResult, only one of which is used."""
    @typing.overload
    def __init__(self, result: TResult) -> None:
        """Initializes a new instance of the ValueTask class using the supplied result of a successful operation."""
    @typing.overload
    def __init__(self, task: collections.abc.Awaitable[TResult]) -> None:
        """Initializes a new instance of the ValueTask class using the supplied task that represents the operation."""
    @typing.overload
    def __init__(self, source: typing.Any, token: int) -> None:
        """Initializes a new instance of the ValueTask class with a IValueTaskSource object that represents the operation."""
    def AsTask(self) -> collections.abc.Awaitable[TResult]:
        """Retrieves a Task object that represents this ValueTask."""
    def ConfigureAwait(self, continueOnCapturedContext: bool) -> typing.Any:
        """Configures an awaiter for this value."""
    @typing.overload
    def Equals(self, other: collections.abc.Awaitable[TResult]) -> bool:
        """Determines whether the specified ValueTask object is equal to the current ValueTask object."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current object."""
    def GetAwaiter(self) -> typing.Any:
        """Creates an awaiter for this value."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    @property
    def IsCanceled(self) -> bool:
        """Gets a value that indicates whether this object represents a canceled operation."""
    @property
    def IsCompleted(self) -> bool:
        """Gets a value that indicates whether this object represents a completed operation."""
    @property
    def IsCompletedSuccessfully(self) -> bool:
        """Gets a value that indicates whether this object represents a successfully completed operation."""
    @property
    def IsFaulted(self) -> bool:
        """Gets a value that indicates whether this object represents a failed operation."""
    def Preserve(self) -> collections.abc.Awaitable[TResult]:
        """Gets a ValueTask that may be used at any point in the future."""
    @property
    def Result(self) -> TResult:
        """Gets the result."""
    def ToString(self) -> str | None:
        """Returns a string that represents the current object."""
    def __await__(self) -> collections.abc.Generator[typing.Any, typing.Any, TResult]: ...
    CompletedTask: typing.ClassVar[collections.abc.Awaitable[None]]
    """Gets a task that has already completed successfully."""
    @typing.overload
    @staticmethod
    def FromCanceled(cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Creates a ValueTask that has completed due to cancellation with the specified cancellation token."""
    @typing.overload
    @staticmethod
    def FromCanceled[TResultM](cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResultM]:
        """Creates a ValueTask that has completed due to cancellation with the specified cancellation token."""
    @typing.overload
    @staticmethod
    def FromException(exception: System.Exception) -> collections.abc.Awaitable[None]:
        """Creates a ValueTask that has completed with the specified exception."""
    @typing.overload
    @staticmethod
    def FromException[TResultM](exception: System.Exception) -> collections.abc.Awaitable[TResultM]:
        """Creates a ValueTask that has completed with the specified exception."""
    @staticmethod
    def FromResult[TResultM](result: TResultM) -> collections.abc.Awaitable[TResultM]:
        """Creates a ValueTask that's completed successfully with the specified result."""
    ...
