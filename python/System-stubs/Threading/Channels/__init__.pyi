# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections.Generic
import System.Threading
import System.Threading.Channels
import collections.abc
import typing

class BoundedChannelFullMode(System.Enum):
    """Specifies the behavior to use when writing to a bounded channel that is already full."""
    DropNewest: typing.ClassVar[System.Threading.Channels.BoundedChannelFullMode]
    """Removes and ignores the newest item in the channel in order to make room for the item being written."""
    DropOldest: typing.ClassVar[System.Threading.Channels.BoundedChannelFullMode]
    """Removes and ignores the oldest item in the channel in order to make room for the item being written."""
    DropWrite: typing.ClassVar[System.Threading.Channels.BoundedChannelFullMode]
    """Drops the item being written."""
    Wait: typing.ClassVar[System.Threading.Channels.BoundedChannelFullMode]
    """Waits for space to be available in order to complete the write operation."""
    ...

class BoundedChannelOptions(System.Threading.Channels.ChannelOptions):
    """Provides options that control the behavior of bounded Channel instances."""
    def __init__(self, capacity: int) -> None:
        """Initializes the options."""
    @property
    def Capacity(self) -> int:
        """Gets or sets the maximum number of items the bounded channel may store."""
    @Capacity.setter
    def Capacity(self, value: int) -> None: ...
    @property
    def FullMode(self) -> System.Threading.Channels.BoundedChannelFullMode:
        """Gets or sets the behavior incurred by write operations when the channel is full."""
    @FullMode.setter
    def FullMode(self, value: System.Threading.Channels.BoundedChannelFullMode) -> None: ...
    ...

class Channel[TWrite = typing.Any, TRead = typing.Any](System.Object):
    """Provides a base class for channels that support reading elements of type TRead and writing elements of type TWrite."""
    @property
    def Reader(self) -> System.Threading.Channels.ChannelReader[TRead]:
        """Gets the readable half of this channel."""
    @property
    def Writer(self) -> System.Threading.Channels.ChannelWriter[TWrite]:
        """Gets the writable half of this channel."""
    @typing.overload
    @staticmethod
    def CreateBounded[T](capacity: int) -> System.Threading.Channels.Channel[T]:
        """Creates a channel with the specified maximum capacity."""
    @typing.overload
    @staticmethod
    def CreateBounded[T](options: System.Threading.Channels.BoundedChannelOptions) -> System.Threading.Channels.Channel[T]:
        """Creates a channel with the specified maximum capacity."""
    @typing.overload
    @staticmethod
    def CreateBounded[T](options: System.Threading.Channels.BoundedChannelOptions, itemDropped: collections.abc.Callable[[T], object] | None) -> System.Threading.Channels.Channel[T]:
        """Creates a channel subject to the provided options."""
    @typing.overload
    @staticmethod
    def CreateUnbounded[T]() -> System.Threading.Channels.Channel[T]:
        """Creates an unbounded channel usable by any number of readers and writers concurrently."""
    @typing.overload
    @staticmethod
    def CreateUnbounded[T](options: System.Threading.Channels.UnboundedChannelOptions) -> System.Threading.Channels.Channel[T]:
        """Creates an unbounded channel subject to the provided options."""
    @typing.overload
    @staticmethod
    def CreateUnboundedPrioritized[T]() -> System.Threading.Channels.Channel[T]:
        """Creates an unbounded prioritized channel usable by any number of readers and writers concurrently."""
    @typing.overload
    @staticmethod
    def CreateUnboundedPrioritized[T](options: System.Threading.Channels.UnboundedPrioritizedChannelOptions[T]) -> System.Threading.Channels.Channel[T]:
        """Creates an unbounded prioritized channel subject to the provided options."""
    ...

class ChannelClosedException(System.InvalidOperationException):
    """Exception thrown when a channel is used after it's been closed."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ChannelClosedException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the ChannelClosedException class."""
    @typing.overload
    def __init__(self, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the ChannelClosedException class."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the ChannelClosedException class."""
    ...

class ChannelOptions(System.Object):
    """Provides options that control the behavior of channel instances."""
    @property
    def AllowSynchronousContinuations(self) -> bool:
        """true if operations performed on a channel may synchronously invoke continuations subscribed to notifications of pending async operations; false if all continuations should be invoked asynchronously."""
    @AllowSynchronousContinuations.setter
    def AllowSynchronousContinuations(self, value: bool) -> None: ...
    @property
    def SingleReader(self) -> bool:
        """true readers from the channel guarantee that there will only ever be at most one read operation at a time; false if no such constraint is guaranteed."""
    @SingleReader.setter
    def SingleReader(self, value: bool) -> None: ...
    @property
    def SingleWriter(self) -> bool:
        """true if writers to the channel guarantee that there will only ever be at most one write operation at a time; false if no such constraint is guaranteed."""
    @SingleWriter.setter
    def SingleWriter(self, value: bool) -> None: ...
    ...

class ChannelReader[T](System.Object):
    """Provides a base class for reading from a channel."""
    @property
    def CanCount(self) -> bool:
        """Gets a value that indicates whether ChannelReader.Count is available for use on this ChannelReader instance."""
    @property
    def CanPeek(self) -> bool:
        """Gets a value that indicates whether ChannelReader.TryPeek is available for use on this ChannelReader instance."""
    @property
    def Completion(self) -> collections.abc.Awaitable[None]:
        """Gets a Task that completes when no more data will ever be available to be read from this channel."""
    @property
    def Count(self) -> int:
        """Gets the current number of items available from this channel reader."""
    def ReadAllAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.AsyncIterator[T]:
        """Creates an IAsyncEnumerable that enables reading all of the data from the channel."""
    def ReadAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[T]:
        """Asynchronously reads an item from the channel."""
    def TryPeek(self) -> tuple[bool, T]:
        """Attempts to peek at an item from the channel."""
    def TryRead(self) -> tuple[bool, T]:
        """Attempts to read an item from the channel."""
    def WaitToReadAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[bool]:
        """Returns a ValueTask that will complete when data is available to read."""
    def __aiter__(self) -> collections.abc.AsyncIterator[T]: ...
    def get(self) -> collections.abc.Awaitable[T]: ...
    ...

class ChannelWriter[T](System.Object):
    """Provides a base class for writing to a channel."""
    def Complete(self, error: System.Exception | None = ...) -> None:
        """Mark the channel as being complete, meaning no more items will be written to it."""
    def TryComplete(self, error: System.Exception | None = ...) -> bool:
        """Attempts to mark the channel as being completed, meaning no more data will be written to it."""
    def TryWrite(self, item: T) -> bool:
        """Attempts to write the specified item to the channel."""
    def WaitToWriteAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[bool]:
        """Returns a ValueTask that will complete when space is available to write an item."""
    def WriteAsync(self, item: T, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes an item to the channel."""
    def put(self, item: T) -> collections.abc.Awaitable[None]: ...
    ...

class UnboundedChannelOptions(System.Threading.Channels.ChannelOptions):
    """Provides options that control the behavior of unbounded Channel instances."""
    def __init__(self) -> None:
        """Initializes a new instance of the UnboundedChannelOptions class."""
    ...

class UnboundedPrioritizedChannelOptions[T](System.Threading.Channels.ChannelOptions):
    """Provides options that control the behavior of instances created by Channel.CreateUnboundedPrioritized."""
    def __init__(self) -> None: ...
    @property
    def Comparer(self) -> System.Collections.Generic.IComparer[T] | None:
        """Gets or sets the comparer used by the channel to prioritize elements."""
    @Comparer.setter
    def Comparer(self, value: System.Collections.Generic.IComparer[T] | None) -> None: ...
    ...
