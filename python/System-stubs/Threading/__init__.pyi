# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections.Generic
import System.Globalization
import System.Threading
import collections.abc
import datetime
import typing

class AbandonedMutexException(System.SystemException):
    """The exception that is thrown when one thread acquires a Mutex object that another thread has abandoned by exiting without releasing it."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the AbandonedMutexException class with default values."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the AbandonedMutexException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the AbandonedMutexException class with a specified error message and inner exception."""
    @typing.overload
    def __init__(self, location: int, handle: System.Threading.WaitHandle | None) -> None:
        """Initializes a new instance of the AbandonedMutexException class with a specified index for the abandoned mutex, if applicable, and a Mutex object that represents the mutex."""
    @typing.overload
    def __init__(self, message: str | None, location: int, handle: System.Threading.WaitHandle | None) -> None:
        """Initializes a new instance of the AbandonedMutexException class with a specified error message, the index of the abandoned mutex, if applicable, and the abandoned mutex."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None, location: int, handle: System.Threading.WaitHandle | None) -> None:
        """Initializes a new instance of the AbandonedMutexException class with a specified error message, the inner exception, the index for the abandoned mutex, if applicable, and a Mutex object that represents the mutex."""
    @property
    def Mutex(self) -> System.Threading.Mutex | None:
        """Gets the abandoned mutex that caused the exception, if known."""
    @property
    def MutexIndex(self) -> int:
        """Gets the index of the abandoned mutex that caused the exception, if known."""
    ...

class ApartmentState(System.Enum):
    MTA: typing.ClassVar[System.Threading.ApartmentState]
    STA: typing.ClassVar[System.Threading.ApartmentState]
    Unknown: typing.ClassVar[System.Threading.ApartmentState]
    ...

class AsyncFlowControl(System.ValueType, System.IDisposable):
    """Provides the functionality to restore the migration, or flow, of the execution context between threads."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the AsyncFlowControl class."""
    @typing.overload
    def Equals(self, obj: System.Threading.AsyncFlowControl) -> bool:
        """Determines whether the specified AsyncFlowControl structure is equal to the current AsyncFlowControl structure."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current AsyncFlowControl structure."""
    def GetHashCode(self) -> int:
        """Gets a hash code for the current AsyncFlowControl structure."""
    def Undo(self) -> None:
        """Restores the flow of the execution context between threads."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class AsyncLocal[T](System.Object):
    """Represents ambient data that is local to a given asynchronous control flow, such as an asynchronous method."""
    @typing.overload
    def __init__(self) -> None:
        """Instantiates an AsyncLocal instance that does not receive change notifications."""
    @typing.overload
    def __init__(self, valueChangedHandler: collections.abc.Callable[[System.Threading.AsyncLocalValueChangedArgs[T]], object] | None) -> None:
        """Instantiates an AsyncLocal local instance that receives change notifications."""
    @property
    def Value(self) -> T:
        """Gets or sets the value of the ambient data."""
    @Value.setter
    def Value(self, value: T) -> None: ...
    ...

class AsyncLocalValueChangedArgs[T](System.ValueType):
    """The class that provides data change information to AsyncLocal instances that register for change notifications."""
    @property
    def CurrentValue(self) -> T:
        """Gets the data's current value."""
    @property
    def PreviousValue(self) -> T:
        """Gets the data's previous value."""
    @property
    def ThreadContextChanged(self) -> bool:
        """Returns a value that indicates whether the value changes because of a change of execution context."""
    ...

class AutoResetEvent(System.Threading.EventWaitHandle):
    """Represents a thread synchronization event that, when signaled, releases one single waiting thread and then resets automatically. This class cannot be inherited."""
    def __init__(self, initialState: bool) -> None:
        """Initializes a new instance of the AutoResetEvent class with a Boolean value indicating whether to set the initial state to signaled."""
    ...

class Barrier(System.IDisposable):
    """Enables multiple tasks to cooperatively work on an algorithm in parallel through multiple phases."""
    @typing.overload
    def __init__(self, participantCount: int) -> None:
        """Initializes a new instance of the Barrier class."""
    @typing.overload
    def __init__(self, participantCount: int, postPhaseAction: collections.abc.Callable[[System.Threading.Barrier], object] | None) -> None:
        """Initializes a new instance of the Barrier class."""
    def AddParticipant(self) -> int:
        """Notifies the Barrier that there will be an additional participant."""
    def AddParticipants(self, participantCount: int) -> int:
        """Notifies the Barrier that there will be additional participants."""
    @property
    def CurrentPhaseNumber(self) -> int:
        """Gets the number of the barrier's current phase."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the Barrier class."""
    @property
    def ParticipantCount(self) -> int:
        """Gets the total number of participants in the barrier."""
    @property
    def ParticipantsRemaining(self) -> int:
        """Gets the number of participants in the barrier that haven't yet signaled in the current phase."""
    def RemoveParticipant(self) -> None:
        """Notifies the Barrier that there will be one less participant."""
    def RemoveParticipants(self, participantCount: int) -> None:
        """Notifies the Barrier that there will be fewer participants."""
    @typing.overload
    def SignalAndWait(self) -> None:
        """Signals that a participant has reached the barrier and waits for all other participants to reach the barrier as well."""
    @typing.overload
    def SignalAndWait(self, cancellationToken: System.Threading.CancellationToken = ...) -> None:
        """Signals that a participant has reached the barrier and waits for all other participants to reach the barrier, while observing a cancellation token."""
    @typing.overload
    def SignalAndWait(self, timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Signals that a participant has reached the barrier and waits for all other participants to reach the barrier as well, using a TimeSpan object to measure the time interval."""
    @typing.overload
    def SignalAndWait(self, timeout: datetime.timedelta | System.TimeSpan, cancellationToken: System.Threading.CancellationToken = ...) -> bool:
        """Signals that a participant has reached the barrier and waits for all other participants to reach the barrier as well, using a TimeSpan object to measure the time interval, while observing a cancellation token."""
    @typing.overload
    def SignalAndWait(self, millisecondsTimeout: int) -> bool:
        """Signals that a participant has reached the barrier and waits for all other participants to reach the barrier as well, using a 32-bit signed integer to measure the timeout."""
    @typing.overload
    def SignalAndWait(self, millisecondsTimeout: int, cancellationToken: System.Threading.CancellationToken = ...) -> bool:
        """Signals that a participant has reached the barrier and waits for all other participants to reach the barrier as well, using a 32-bit signed integer to measure the timeout, while observing a cancellation token."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class BarrierPostPhaseException(System.Exception):
    """The exception that is thrown when the post-phase action of a Barrier fails."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the BarrierPostPhaseException class with a system-supplied message that describes the error."""
    @typing.overload
    def __init__(self, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the BarrierPostPhaseException class with the specified inner exception."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the BarrierPostPhaseException class with a specified message that describes the error."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the BarrierPostPhaseException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class CancellationToken(System.ValueType):
    """Propagates notification that operations should be canceled."""
    def __init__(self, canceled: bool) -> None:
        """Initializes the CancellationToken."""
    @property
    def CanBeCanceled(self) -> bool:
        """Gets whether this token is capable of being in the canceled state."""
    @typing.overload
    def Equals(self, other: System.Threading.CancellationToken = ...) -> bool:
        """Determines whether the current CancellationToken instance is equal to the specified token."""
    @typing.overload
    def Equals(self, other: object | None) -> bool:
        """Determines whether the current CancellationToken instance is equal to the specified Object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for a CancellationToken."""
    @property
    def IsCancellationRequested(self) -> bool:
        """Gets whether cancellation has been requested for this token."""
    None_: typing.ClassVar[System.Threading.CancellationToken]
    """Returns an empty CancellationToken value."""
    @typing.overload
    def Register(self, callback: collections.abc.Callable[[], object]) -> System.Threading.CancellationTokenRegistration:
        """Registers a delegate that will be called when this CancellationToken is canceled."""
    @typing.overload
    def Register(self, callback: collections.abc.Callable[[], object], useSynchronizationContext: bool) -> System.Threading.CancellationTokenRegistration:
        """Registers a delegate that will be called when this CancellationToken is canceled."""
    @typing.overload
    def Register(self, callback: collections.abc.Callable[[typing.Any], object], state: object | None) -> System.Threading.CancellationTokenRegistration:
        """Registers a delegate that will be called when this CancellationToken is canceled."""
    @typing.overload
    def Register(self, callback: collections.abc.Callable[[typing.Any, System.Threading.CancellationToken], object], state: object | None) -> System.Threading.CancellationTokenRegistration:
        """Registers a delegate that will be called when this CancellationToken is canceled."""
    @typing.overload
    def Register(self, callback: collections.abc.Callable[[typing.Any], object], state: object | None, useSynchronizationContext: bool) -> System.Threading.CancellationTokenRegistration:
        """Registers a delegate that will be called when this CancellationToken is canceled."""
    def ThrowIfCancellationRequested(self) -> None:
        """Throws a OperationCanceledException if this token has had cancellation requested."""
    @typing.overload
    def UnsafeRegister(self, callback: collections.abc.Callable[[typing.Any], object], state: object | None) -> System.Threading.CancellationTokenRegistration:
        """Registers a delegate that is called when this CancellationToken is canceled."""
    @typing.overload
    def UnsafeRegister(self, callback: collections.abc.Callable[[typing.Any, System.Threading.CancellationToken], object], state: object | None) -> System.Threading.CancellationTokenRegistration:
        """Registers a delegate that will be called when this CancellationToken is canceled."""
    @property
    def WaitHandle(self) -> System.Threading.WaitHandle:
        """Gets a WaitHandle that is signaled when the token is canceled."""
    ...

class CancellationTokenRegistration(System.ValueType, System.IAsyncDisposable, System.IDisposable):
    """Represents a callback delegate that has been registered with a CancellationToken."""
    def Dispose(self) -> None:
        """Disposes of the registration and unregisters the target callback from the associated CancellationToken."""
    def DisposeAsync(self) -> collections.abc.Awaitable[None]:
        """Disposes of the registration and unregisters the target callback from the associated CancellationToken."""
    @typing.overload
    def Equals(self, other: System.Threading.CancellationTokenRegistration) -> bool:
        """Determines whether the current CancellationTokenRegistration instance is equal to the specified CancellationTokenRegistration."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the current CancellationTokenRegistration instance is equal to the specified CancellationTokenRegistration."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for a CancellationTokenRegistration."""
    @property
    def Token(self) -> System.Threading.CancellationToken:
        """Gets the CancellationToken with which this registration is associated."""
    def Unregister(self) -> bool:
        """Disposes of the registration and unregisters the target callback from the associated CancellationToken."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    async def __aenter__(self) -> typing.Self: ...
    async def __aexit__(self, *_: object) -> None: ...
    ...

class CancellationTokenSource(System.IDisposable):
    """Signals to a CancellationToken that it should be canceled."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the CancellationTokenSource class."""
    @typing.overload
    def __init__(self, delay: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes a new instance of the CancellationTokenSource class that will be canceled after the specified time span."""
    @typing.overload
    def __init__(self, delay: datetime.timedelta | System.TimeSpan, timeProvider: System.TimeProvider) -> None:
        """Initializes a new instance of the CancellationTokenSource class that will be canceled after the specified TimeSpan."""
    @typing.overload
    def __init__(self, millisecondsDelay: int) -> None:
        """Initializes a new instance of the CancellationTokenSource class that will be canceled after the specified delay in milliseconds."""
    @typing.overload
    def Cancel(self) -> None:
        """Communicates a request for cancellation."""
    @typing.overload
    def Cancel(self, throwOnFirstException: bool) -> None:
        """Communicates a request for cancellation, and specifies whether remaining callbacks and cancelable operations should be processed if an exception occurs."""
    @typing.overload
    def CancelAfter(self, delay: datetime.timedelta | System.TimeSpan) -> None:
        """Schedules a cancel operation on this CancellationTokenSource after the specified time span."""
    @typing.overload
    def CancelAfter(self, millisecondsDelay: int) -> None:
        """Schedules a cancel operation on this CancellationTokenSource after the specified number of milliseconds."""
    def CancelAsync(self) -> collections.abc.Awaitable[None]:
        """Communicates a request for cancellation asynchronously."""
    @typing.overload
    @staticmethod
    def CreateLinkedTokenSource(token1: System.Threading.CancellationToken = ..., token2: System.Threading.CancellationToken = ...) -> System.Threading.CancellationTokenSource:
        """Creates a CancellationTokenSource that will be in the canceled state when any of the source tokens are in the canceled state."""
    @typing.overload
    @staticmethod
    def CreateLinkedTokenSource(token: System.Threading.CancellationToken = ...) -> System.Threading.CancellationTokenSource:
        """Creates a CancellationTokenSource that will be in the canceled state when the supplied token is in the canceled state."""
    @typing.overload
    @staticmethod
    def CreateLinkedTokenSource(*tokens: System.Threading.CancellationToken) -> System.Threading.CancellationTokenSource:
        """Creates a CancellationTokenSource that will be in the canceled state when any of the source tokens in the specified array are in the canceled state."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the CancellationTokenSource class."""
    @property
    def IsCancellationRequested(self) -> bool:
        """Gets whether cancellation has been requested for this CancellationTokenSource."""
    @property
    def Token(self) -> System.Threading.CancellationToken:
        """Gets the CancellationToken associated with this CancellationTokenSource."""
    def TryReset(self) -> bool:
        """Attempts to reset the CancellationTokenSource to be used for an unrelated operation."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class CompressedStack:
    @staticmethod
    def Capture() -> System.Threading.CompressedStack: ...
    def CreateCopy(self) -> System.Threading.CompressedStack: ...
    @staticmethod
    def GetCompressedStack() -> System.Threading.CompressedStack: ...
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None: ...
    @staticmethod
    def Run(compressedStack: System.Threading.CompressedStack, callback: collections.abc.Callable[[typing.Any], object], state: object | None) -> None: ...
    ...

class ContextCallback(System.MulticastDelegate):
    """Represents a method to be called within a new context."""
    def __init__(self, function: collections.abc.Callable[[typing.Any], object], /) -> None: ...
    def __call__(self, state: object | None) -> None: ...
    ...

class CountdownEvent(System.IDisposable):
    """Represents a synchronization primitive that is signaled when its count reaches zero."""
    def __init__(self, initialCount: int) -> None:
        """Initializes a new instance of CountdownEvent class with the specified count."""
    @typing.overload
    def AddCount(self) -> None:
        """Increments the CountdownEvent's current count by one."""
    @typing.overload
    def AddCount(self, signalCount: int) -> None:
        """Increments the CountdownEvent's current count by a specified value."""
    @property
    def CurrentCount(self) -> int:
        """Gets the number of remaining signals required to set the event."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the CountdownEvent class."""
    @property
    def InitialCount(self) -> int:
        """Gets the numbers of signals initially required to set the event."""
    @property
    def IsSet(self) -> bool:
        """Indicates whether the CountdownEvent object's current count has reached zero."""
    @typing.overload
    def Reset(self) -> None:
        """Resets the CountdownEvent.CurrentCount to the value of CountdownEvent.InitialCount."""
    @typing.overload
    def Reset(self, count: int) -> None:
        """Resets the CountdownEvent.InitialCount property to a specified value."""
    @typing.overload
    def Signal(self) -> bool:
        """Registers a signal with the CountdownEvent, decrementing the value of CountdownEvent.CurrentCount."""
    @typing.overload
    def Signal(self, signalCount: int) -> bool:
        """Registers multiple signals with the CountdownEvent, decrementing the value of CountdownEvent.CurrentCount by the specified amount."""
    @typing.overload
    def TryAddCount(self) -> bool:
        """Attempts to increment CountdownEvent.CurrentCount by one."""
    @typing.overload
    def TryAddCount(self, signalCount: int) -> bool:
        """Attempts to increment CountdownEvent.CurrentCount by a specified value."""
    @typing.overload
    def Wait(self) -> None:
        """Blocks the current thread until the CountdownEvent is set."""
    @typing.overload
    def Wait(self, cancellationToken: System.Threading.CancellationToken = ...) -> None:
        """Blocks the current thread until the CountdownEvent is set, while observing a CancellationToken."""
    @typing.overload
    def Wait(self, timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Blocks the current thread until the CountdownEvent is set, using a TimeSpan to measure the timeout."""
    @typing.overload
    def Wait(self, timeout: datetime.timedelta | System.TimeSpan, cancellationToken: System.Threading.CancellationToken = ...) -> bool:
        """Blocks the current thread until the CountdownEvent is set, using a TimeSpan to measure the timeout, while observing a CancellationToken."""
    @typing.overload
    def Wait(self, millisecondsTimeout: int) -> bool:
        """Blocks the current thread until the CountdownEvent is set, using a 32-bit signed integer to measure the timeout."""
    @typing.overload
    def Wait(self, millisecondsTimeout: int, cancellationToken: System.Threading.CancellationToken = ...) -> bool:
        """Blocks the current thread until the CountdownEvent is set, using a 32-bit signed integer to measure the timeout, while observing a CancellationToken."""
    @property
    def WaitHandle(self) -> System.Threading.WaitHandle:
        """Gets a WaitHandle that is used to wait for the event to be set."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class EventResetMode(System.Enum):
    """Indicates whether an EventWaitHandle is reset automatically or manually after receiving a signal."""
    AutoReset: typing.ClassVar[System.Threading.EventResetMode]
    """When signaled, the EventWaitHandle resets automatically after releasing a single thread. If no threads are waiting, the EventWaitHandle remains signaled until a thread blocks, and resets after releasing the thread."""
    ManualReset: typing.ClassVar[System.Threading.EventResetMode]
    """When signaled, the EventWaitHandle releases all waiting threads and remains signaled until it is manually reset."""
    ...

class EventWaitHandle(System.Threading.WaitHandle):
    """Represents a thread synchronization event."""
    @typing.overload
    def __init__(self, initialState: bool, mode: System.Threading.EventResetMode) -> None:
        """Initializes a new instance of the EventWaitHandle class, specifying whether the wait handle is initially signaled, and whether it resets automatically or manually."""
    @typing.overload
    def __init__(self, initialState: bool, mode: System.Threading.EventResetMode, name: str | None, options: System.Threading.NamedWaitHandleOptions) -> None:
        """Initializes a new instance of the EventWaitHandle class, specifying whether the wait handle is initially signaled if created as a result of this call, whether it resets automatically or manually, the name of a system synchronization event, and options to set user-scope and session-scope access."""
    @typing.overload
    def __init__(self, initialState: bool, mode: System.Threading.EventResetMode, name: str | None) -> None:
        """Initializes a new instance of the EventWaitHandle class, specifying whether the wait handle is initially signaled if created as a result of this call, whether it resets automatically or manually, and the name of a system synchronization event."""
    @typing.overload
    @staticmethod
    def OpenExisting(name: str, options: System.Threading.NamedWaitHandleOptions) -> System.Threading.EventWaitHandle:
        """Opens the specified named synchronization event, if it already exists. If the options are set to the current user only, the object's access controls are verified for the calling user."""
    @typing.overload
    @staticmethod
    def OpenExisting(name: str) -> System.Threading.EventWaitHandle:
        """Opens the specified named synchronization event, if it already exists."""
    def Reset(self) -> bool:
        """Sets the state of the event to nonsignaled, causing threads to block."""
    def Set(self) -> bool:
        """Sets the state of the event to signaled, allowing one or more waiting threads to proceed."""
    @typing.overload
    @staticmethod
    def TryOpenExisting(name: str, options: System.Threading.NamedWaitHandleOptions) -> tuple[bool, System.Threading.EventWaitHandle | None]:
        """Opens the specified named synchronization event, if it already exists, and returns a value that indicates whether the operation succeeded. If the options are set to the current user only, the object's access controls are verified for the calling user."""
    @typing.overload
    @staticmethod
    def TryOpenExisting(name: str) -> tuple[bool, System.Threading.EventWaitHandle | None]:
        """Opens the specified named synchronization event, if it already exists, and returns a value that indicates whether the operation succeeded."""
    ...

class EventWaitHandleAcl(System.Object):
    """Provides a Windows-specific extension method for creating EventWaitHandle objects with specific access control list (ACL) security."""
    @staticmethod
    def Create(initialState: bool, mode: System.Threading.EventResetMode, name: str | None, eventSecurity: typing.Any) -> tuple[System.Threading.EventWaitHandle, bool]:
        """Gets or creates an EventWaitHandle instance, allowing a EventWaitHandleSecurity instance to be optionally specified to set it during the event creation."""
    @staticmethod
    def OpenExisting(name: str, rights: typing.Any) -> System.Threading.EventWaitHandle:
        """Opens a specified named event wait handle, if it already exists, and applies the desired access rights."""
    @staticmethod
    def TryOpenExisting(name: str, rights: typing.Any) -> tuple[bool, System.Threading.EventWaitHandle | None]:
        """Tries to open a specified named event wait handle, if it already exists, applies the desired access rights, and returns a value that indicates whether the operation succeeded."""
    ...

class ExecutionContext(System.IDisposable):
    """Manages the execution context for the current thread. This class cannot be inherited."""
    @staticmethod
    def Capture() -> System.Threading.ExecutionContext | None:
        """Captures the execution context from the current thread."""
    def CreateCopy(self) -> System.Threading.ExecutionContext:
        """Creates a copy of the current execution context."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the ExecutionContext class."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Sets the specified SerializationInfo object with the logical context information needed to recreate an instance of the current execution context."""
    @staticmethod
    def IsFlowSuppressed() -> bool:
        """Indicates whether the flow of the execution context is currently suppressed."""
    @staticmethod
    def Restore(executionContext: System.Threading.ExecutionContext) -> None:
        """Restores a captured execution context on to the current thread."""
    @staticmethod
    def RestoreFlow() -> None:
        """Restores the flow of the execution context across asynchronous threads."""
    @staticmethod
    def Run(executionContext: System.Threading.ExecutionContext, callback: collections.abc.Callable[[typing.Any], object], state: object | None) -> None:
        """Runs a method in a specified execution context on the current thread."""
    @staticmethod
    def SuppressFlow() -> System.Threading.AsyncFlowControl:
        """Suppresses the flow of the execution context across asynchronous threads."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class HostExecutionContext(System.IDisposable):
    """Encapsulates and propagates the host execution context across threads."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the HostExecutionContext class."""
    @typing.overload
    def __init__(self, state: object | None) -> None:
        """Initializes a new instance of the HostExecutionContext class using the specified state."""
    def CreateCopy(self) -> System.Threading.HostExecutionContext:
        """Creates a copy of the current host execution context."""
    @typing.overload
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the HostExecutionContext class."""
    @typing.overload
    def Dispose(self, disposing: bool) -> None:
        """When overridden in a derived class, releases the unmanaged resources used by the WaitHandle, and optionally releases the managed resources."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class HostExecutionContextManager(System.Object):
    """Provides the functionality that allows a common language runtime host to participate in the flow, or migration, of the execution context."""
    def __init__(self) -> None:
        """Initializes a new instance of the HostExecutionContextManager class."""
    def Capture(self) -> System.Threading.HostExecutionContext | None:
        """Captures the host execution context from the current thread."""
    def Revert(self, previousState: object) -> None:
        """Restores the host execution context to its prior state."""
    def SetHostExecutionContext(self, hostExecutionContext: System.Threading.HostExecutionContext) -> typing.Any:
        """Sets the current host execution context to the specified host execution context."""
    ...

class IOCompletionCallback(System.MulticastDelegate):
    def __init__(self, function: collections.abc.Callable[[int, int, typing.Any], object], /) -> None: ...
    ...

class IThreadPoolWorkItem:
    def Execute(self) -> None: ...
    ...

class ITimer(System.IAsyncDisposable, System.IDisposable):
    """Represents a timer that can have its due time and period changed."""
    def Change(self, dueTime: datetime.timedelta | System.TimeSpan, period: datetime.timedelta | System.TimeSpan) -> bool:
        """Changes the start time and the interval between method invocations for a timer, using TimeSpan values to measure time intervals."""
    def Dispose(self) -> None:
        """Performs application-defined tasks associated with freeing, releasing, or resetting unmanaged resources."""
    def DisposeAsync(self) -> collections.abc.Awaitable[None]:
        """Performs application-defined tasks associated with freeing, releasing, or resetting unmanaged resources asynchronously."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    async def __aenter__(self) -> typing.Self: ...
    async def __aexit__(self, *_: object) -> None: ...
    ...

class Interlocked(System.Object):
    """Provides atomic operations for variables that are shared by multiple threads."""
    @staticmethod
    def Add(location1: int, value: int) -> tuple[int, int]:
        """Adds two 32-bit integers and replaces the first integer with the sum, as an atomic operation."""
    @staticmethod
    def And(location1: int, value: int) -> tuple[int, int]:
        """Bitwise 'ands' two 32-bit signed integers and replaces the first integer with the result, as an atomic operation."""
    @typing.overload
    @staticmethod
    def CompareExchange(location1: int, value: int, comparand: int) -> tuple[int, int]:
        """Compares two 32-bit signed integers for equality and, if they are equal, replaces the first value, as an atomic operation."""
    @typing.overload
    @staticmethod
    def CompareExchange(location1: float, value: float, comparand: float) -> tuple[float, float]:
        """Compares two single-precision floating point numbers for equality and, if they are equal, replaces the first value, as an atomic operation."""
    @typing.overload
    @staticmethod
    def CompareExchange[T](location1: T, value: T, comparand: T) -> tuple[T, T]:
        """Compares two instances of the specified type T for reference equality and, if they're equal, replaces the first one, as an atomic operation."""
    @typing.overload
    @staticmethod
    def CompareExchange(location1: object | None, value: object | None, comparand: object | None) -> tuple[typing.Any, typing.Any]:
        """Compares two objects for reference equality and, if they are equal, replaces the first object, as an atomic operation."""
    @staticmethod
    def Decrement(location: int) -> tuple[int, int]:
        """Decrements a specified variable and stores the result, as an atomic operation."""
    @typing.overload
    @staticmethod
    def Exchange(location1: int, value: int) -> tuple[int, int]:
        """Sets a 32-bit signed integer to a specified value and returns the original value, as an atomic operation."""
    @typing.overload
    @staticmethod
    def Exchange(location1: float, value: float) -> tuple[float, float]:
        """Sets a single-precision floating point number to a specified value and returns the original value, as an atomic operation."""
    @typing.overload
    @staticmethod
    def Exchange[T](location1: T, value: T) -> tuple[T, T]:
        """Sets a variable of the specified type T to a specified value and returns the original value, as an atomic operation."""
    @typing.overload
    @staticmethod
    def Exchange(location1: object | None, value: object | None) -> tuple[typing.Any, typing.Any]:
        """Sets an object to a specified value and returns a reference to the original object, as an atomic operation."""
    @staticmethod
    def Increment(location: int) -> tuple[int, int]:
        """Increments a specified variable and stores the result, as an atomic operation."""
    @staticmethod
    def MemoryBarrier() -> None:
        """Synchronizes memory access as follows: The processor that executes the current thread cannot reorder instructions in such a way that memory accesses before the call to Interlocked.MemoryBarrier execute after memory accesses that follow the call to Interlocked.MemoryBarrier."""
    @staticmethod
    def MemoryBarrierProcessWide() -> None:
        """Provides a process-wide memory barrier that ensures that reads and writes from any CPU cannot move across the barrier."""
    @staticmethod
    def Or(location1: int, value: int) -> tuple[int, int]:
        """Bitwise 'ors' two 32-bit signed integers and replaces the first integer with the result, as an atomic operation."""
    @staticmethod
    def Read(location: int) -> int:
        """Returns a 64-bit value, loaded as an atomic operation."""
    ...

class LazyInitializer(System.Object):
    """Provides lazy initialization routines."""
    @typing.overload
    @staticmethod
    def EnsureInitialized[T](target: T) -> tuple[T, T]:
        """Initializes a target reference type with the type's parameterless constructor if it hasn't already been initialized."""
    @typing.overload
    @staticmethod
    def EnsureInitialized[T](target: T, valueFactory: collections.abc.Callable[[], T]) -> tuple[T, T]:
        """Initializes a target reference type by using a specified function if it hasn't already been initialized."""
    @typing.overload
    @staticmethod
    def EnsureInitialized[T](target: T, initialized: bool, syncLock: object | None) -> tuple[T, T, bool, typing.Any]:
        """Initializes a target reference or value type with its parameterless constructor if it hasn't already been initialized."""
    @typing.overload
    @staticmethod
    def EnsureInitialized[T](target: T, initialized: bool, syncLock: object | None, valueFactory: collections.abc.Callable[[], T]) -> tuple[T, T, bool, typing.Any]:
        """Initializes a target reference or value type by using a specified function if it hasn't already been initialized."""
    @typing.overload
    @staticmethod
    def EnsureInitialized[T](target: T, syncLock: object | None, valueFactory: collections.abc.Callable[[], T]) -> tuple[T, T, typing.Any]:
        """Initializes a target reference type with a specified function if it has not already been initialized."""
    ...

class LazyThreadSafetyMode(System.Enum):
    """Specifies how a Lazy instance synchronizes access among multiple threads."""
    ExecutionAndPublication: typing.ClassVar[System.Threading.LazyThreadSafetyMode]
    """Locks are used to ensure that only a single thread can initialize a Lazy instance in a thread-safe manner. Effectively, the initialization method is executed in a thread-safe manner (referred to as Execution in the field name). Publication of the initialized value is also thread-safe in the sense that only one value may be published and used by all threads. If the initialization method (or the parameterless constructor, if there is no initialization method) uses locks internally, deadlocks can occur. If you use a Lazy constructor that specifies an initialization method (valueFactory parameter), and if that initialization method throws an exception (or fails to handle an exception) the first time you call the Lazy.Value property, then the exception is cached and thrown again on subsequent calls to the Lazy.Value property. If you use a Lazy constructor that does not specify an initialization method, exceptions that are thrown by the parameterless constructor for T are not cached. In that case, a subsequent call to the Lazy.Value property might successfully initialize the Lazy instance. If the initialization method recursively accesses the Lazy.Value property of the Lazy instance, an InvalidOperationException is thrown."""
    None_: typing.ClassVar[System.Threading.LazyThreadSafetyMode]
    """The Lazy instance is not thread safe; if the instance is accessed from multiple threads, its behavior is undefined. Use this mode only when high performance is crucial and the Lazy instance is guaranteed never to be initialized from more than one thread. If you use a Lazy constructor that specifies an initialization method (valueFactory parameter), and if that initialization method throws an exception (or fails to handle an exception) the first time you call the Lazy.Value property, then the exception is cached and thrown again on subsequent calls to the Lazy.Value property. If you use a Lazy constructor that does not specify an initialization method, exceptions that are thrown by the parameterless constructor for T are not cached. In that case, a subsequent call to the Lazy.Value property might successfully initialize the Lazy instance. If the initialization method recursively accesses the Lazy.Value property of the Lazy instance, an InvalidOperationException is thrown."""
    PublicationOnly: typing.ClassVar[System.Threading.LazyThreadSafetyMode]
    """When multiple threads try to initialize a Lazy instance simultaneously, all threads are allowed to run the initialization method (or the parameterless constructor, if there is no initialization method). The first thread to complete initialization sets the value of the Lazy instance. This is referred to as Publication in the field names. That value is returned to any other threads that were simultaneously running the initialization method, unless the initialization method throws exceptions on those threads. Any instances of T that were created by the competing threads are discarded. Effectively, the publication of the initialized value is thread-safe in the sense that only one of the initialized values can be published and used by all threads. If the initialization method throws an exception on any thread, the exception is propagated out of the Lazy.Value property on that thread. The exception is not cached. The value of the Lazy.IsValueCreated property remains false, and subsequent calls to the Lazy.Value property, either by the thread where the exception was thrown or by other threads, cause the initialization method to run again. If the initialization method recursively accesses the Lazy.Value property of the Lazy instance, no exception is thrown."""
    ...

class Lock(System.Object):
    """Provides a mechanism for achieving mutual exclusion in regions of code between different threads."""
    def __init__(self) -> None:
        """Initializes a new instance of the Lock class."""
    def Enter(self) -> None:
        """Enters the lock, waiting if necessary until the lock can be entered."""
    def Exit(self) -> None:
        """Exits the lock."""
    @property
    def IsHeldByCurrentThread(self) -> bool:
        """Gets a value that indicates whether the lock is held by the current thread."""
    @typing.overload
    def TryEnter(self) -> bool:
        """Tries to enter the lock without waiting."""
    @typing.overload
    def TryEnter(self, millisecondsTimeout: int) -> bool:
        """Tries to enter the lock, waiting if necessary for the specified number of milliseconds until the lock can be entered."""
    @typing.overload
    def TryEnter(self, timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Tries to enter the lock, waiting if necessary until the lock can be entered or until the specified timeout expires."""
    ...

class LockCookie(System.ValueType):
    """Defines the lock that implements single-writer/multiple-reader semantics. This is a value type."""
    @typing.overload
    def Equals(self, obj: System.Threading.LockCookie) -> bool:
        """Indicates whether the current instance is equal to the specified LockCookie."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Indicates whether a specified object is a LockCookie and is equal to the current instance."""
    def GetHashCode(self) -> int:
        """Returns the hash code for this instance."""
    ...

class LockRecursionException(System.Exception):
    """The exception that is thrown when recursive entry into a lock is not compatible with the recursion policy for the lock."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the LockRecursionException class with a system-supplied message that describes the error."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the LockRecursionException class with a specified message that describes the error."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the LockRecursionException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class LockRecursionPolicy(System.Enum):
    """Specifies whether a lock can be entered multiple times by the same thread."""
    NoRecursion: typing.ClassVar[System.Threading.LockRecursionPolicy]
    """If a thread tries to enter a lock recursively, an exception is thrown. Some classes may allow certain recursions when this setting is in effect."""
    SupportsRecursion: typing.ClassVar[System.Threading.LockRecursionPolicy]
    """A thread can enter a lock recursively. Some classes may restrict this capability."""
    ...

class ManualResetEvent(System.Threading.EventWaitHandle):
    """Represents a thread synchronization event that, when signaled, must be reset manually. This class cannot be inherited."""
    def __init__(self, initialState: bool) -> None:
        """Initializes a new instance of the ManualResetEvent class with a Boolean value indicating whether to set the initial state to signaled."""
    ...

class ManualResetEventSlim(System.IDisposable):
    """Represents a thread synchronization event that, when signaled, must be reset manually. This class is a lightweight alternative to ManualResetEvent."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ManualResetEventSlim class with an initial state of nonsignaled."""
    @typing.overload
    def __init__(self, initialState: bool) -> None:
        """Initializes a new instance of the ManualResetEventSlim class with a Boolean value indicating whether to set the initial state to signaled."""
    @typing.overload
    def __init__(self, initialState: bool, spinCount: int) -> None:
        """Initializes a new instance of the ManualResetEventSlim class with a Boolean value indicating whether to set the initial state to signaled and a specified spin count."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the ManualResetEventSlim class."""
    @property
    def IsSet(self) -> bool:
        """Gets whether the event is set."""
    def Reset(self) -> None:
        """Sets the state of the event to nonsignaled, which causes threads to block."""
    def Set(self) -> None:
        """Sets the state of the event to signaled, which allows one or more threads waiting on the event to proceed."""
    @property
    def SpinCount(self) -> int:
        """Gets the number of spin waits that will occur before falling back to a kernel-based wait operation."""
    @typing.overload
    def Wait(self) -> None:
        """Blocks the current thread until the current ManualResetEventSlim is set."""
    @typing.overload
    def Wait(self, cancellationToken: System.Threading.CancellationToken = ...) -> None:
        """Blocks the current thread until the current ManualResetEventSlim receives a signal, while observing a CancellationToken."""
    @typing.overload
    def Wait(self, timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Blocks the current thread until the current ManualResetEventSlim is set, using a TimeSpan to measure the time interval."""
    @typing.overload
    def Wait(self, timeout: datetime.timedelta | System.TimeSpan, cancellationToken: System.Threading.CancellationToken = ...) -> bool:
        """Blocks the current thread until the current ManualResetEventSlim is set, using a TimeSpan to measure the time interval, while observing a CancellationToken."""
    @typing.overload
    def Wait(self, millisecondsTimeout: int) -> bool:
        """Blocks the current thread until the current ManualResetEventSlim is set, using a 32-bit signed integer to measure the time interval."""
    @typing.overload
    def Wait(self, millisecondsTimeout: int, cancellationToken: System.Threading.CancellationToken = ...) -> bool:
        """Blocks the current thread until the current ManualResetEventSlim is set, using a 32-bit signed integer to measure the time interval, while observing a CancellationToken."""
    @property
    def WaitHandle(self) -> System.Threading.WaitHandle:
        """Gets the underlying WaitHandle object for this ManualResetEventSlim."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class Monitor(System.Object):
    """Provides a mechanism that synchronizes access to objects."""
    @typing.overload
    @staticmethod
    def Enter(obj: object) -> None:
        """Acquires an exclusive lock on the specified object."""
    @typing.overload
    @staticmethod
    def Enter(obj: object, lockTaken: bool) -> bool:
        """Acquires an exclusive lock on the specified object, and atomically sets a value that indicates whether the lock was taken."""
    @staticmethod
    def Exit(obj: object) -> None:
        """Releases an exclusive lock on the specified object."""
    @staticmethod
    def IsEntered(obj: object) -> bool:
        """Determines whether the current thread holds the lock on the specified object."""
    LockContentionCount: typing.ClassVar[int]
    """Gets the number of times there was contention when trying to take the monitor's lock."""
    @staticmethod
    def Pulse(obj: object) -> None:
        """Notifies a thread in the waiting queue of a change in the locked object's state."""
    @staticmethod
    def PulseAll(obj: object) -> None:
        """Notifies all waiting threads of a change in the object's state."""
    @typing.overload
    @staticmethod
    def TryEnter(obj: object) -> bool:
        """Attempts to acquire an exclusive lock on the specified object."""
    @typing.overload
    @staticmethod
    def TryEnter(obj: object, lockTaken: bool) -> bool:
        """Attempts to acquire an exclusive lock on the specified object, and atomically sets a value that indicates whether the lock was taken."""
    @typing.overload
    @staticmethod
    def TryEnter(obj: object, millisecondsTimeout: int) -> bool:
        """Attempts, for the specified number of milliseconds, to acquire an exclusive lock on the specified object."""
    @typing.overload
    @staticmethod
    def TryEnter(obj: object, millisecondsTimeout: int, lockTaken: bool) -> bool:
        """Attempts, for the specified number of milliseconds, to acquire an exclusive lock on the specified object, and atomically sets a value that indicates whether the lock was taken."""
    @typing.overload
    @staticmethod
    def TryEnter(obj: object, timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Attempts, for the specified amount of time, to acquire an exclusive lock on the specified object."""
    @typing.overload
    @staticmethod
    def TryEnter(obj: object, timeout: datetime.timedelta | System.TimeSpan, lockTaken: bool) -> bool:
        """Attempts, for the specified amount of time, to acquire an exclusive lock on the specified object, and atomically sets a value that indicates whether the lock was taken."""
    @typing.overload
    @staticmethod
    def Wait(obj: object, millisecondsTimeout: int) -> bool:
        """Releases the lock on an object and blocks the current thread until it reacquires the lock. If the specified time-out interval elapses, the thread enters the ready queue."""
    @typing.overload
    @staticmethod
    def Wait(obj: object, timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Releases the lock on an object and blocks the current thread until it reacquires the lock. If the specified time-out interval elapses, the thread enters the ready queue."""
    @typing.overload
    @staticmethod
    def Wait(obj: object) -> bool:
        """Releases the lock on an object and blocks the current thread until it reacquires the lock."""
    @typing.overload
    @staticmethod
    def Wait(obj: object, millisecondsTimeout: int, exitContext: bool) -> bool:
        """Releases the lock on an object and blocks the current thread until it reacquires the lock. If the specified time-out interval elapses, the thread enters the ready queue. This method also specifies whether the synchronization domain for the context (if in a synchronized context) is exited before the wait and reacquired afterward."""
    @typing.overload
    @staticmethod
    def Wait(obj: object, timeout: datetime.timedelta | System.TimeSpan, exitContext: bool) -> bool:
        """Releases the lock on an object and blocks the current thread until it reacquires the lock. If the specified time-out interval elapses, the thread enters the ready queue. Optionally exits the synchronization domain for the synchronized context before the wait and reacquires the domain afterward."""
    ...

class Mutex(System.Threading.WaitHandle):
    """A synchronization primitive that can also be used for interprocess synchronization."""
    @typing.overload
    def __init__(self, initiallyOwned: bool, name: str | None, options: System.Threading.NamedWaitHandleOptions) -> None:
        """Initializes a new instance of the Mutex class with a Boolean value that indicates whether the calling thread should have initial ownership of the mutex, a string that is the name of the mutex, options to set user-scope and session-scope access, and a Boolean value that, when the method returns, indicates whether the calling thread was granted initial ownership of the mutex."""
    @typing.overload
    def __init__(self, initiallyOwned: bool, name: str | None) -> None:
        """Initializes a new instance of the Mutex class with a Boolean value that indicates whether the calling thread should have initial ownership of the mutex, a string that is the name of the mutex, and a Boolean value that, when the method returns, indicates whether the calling thread was granted initial ownership of the mutex."""
    @typing.overload
    def __init__(self, name: str | None, options: System.Threading.NamedWaitHandleOptions) -> None:
        """Initializes a new instance of the Mutex class with a string that is the name of the mutex and options to set user-scope and session-scope access. The calling thread does not request to have initial ownership of the mutex."""
    @typing.overload
    def __init__(self, initiallyOwned: bool) -> None:
        """Initializes a new instance of the Mutex class with a Boolean value that indicates whether the calling thread should have initial ownership of the mutex."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the Mutex class with default properties."""
    @typing.overload
    @staticmethod
    def OpenExisting(name: str, options: System.Threading.NamedWaitHandleOptions) -> System.Threading.Mutex:
        """Opens the specified named mutex, if it already exists. If the options are set to the current user only, the object's access controls are verified for the calling user."""
    @typing.overload
    @staticmethod
    def OpenExisting(name: str) -> System.Threading.Mutex:
        """Opens the specified named mutex, if it already exists."""
    def ReleaseMutex(self) -> None:
        """Releases the Mutex once."""
    @typing.overload
    @staticmethod
    def TryOpenExisting(name: str, options: System.Threading.NamedWaitHandleOptions) -> tuple[bool, System.Threading.Mutex | None]:
        """Opens the specified named mutex, if it already exists, and returns a value that indicates whether the operation succeeded. If the options are set to the current user only, the object's access controls are verified for the calling user."""
    @typing.overload
    @staticmethod
    def TryOpenExisting(name: str) -> tuple[bool, System.Threading.Mutex | None]:
        """Opens the specified named mutex, if it already exists, and returns a value that indicates whether the operation succeeded."""
    ...

class MutexAcl(System.Object):
    """Provides a Windows-specific extension method for creating Mutex objects with specific access control list (ACL) security."""
    @staticmethod
    def Create(initiallyOwned: bool, name: str | None, mutexSecurity: typing.Any) -> tuple[System.Threading.Mutex, bool]:
        """Gets or creates Mutex instance, allowing a MutexSecurity to be optionally specified to set it during the mutex creation."""
    @staticmethod
    def OpenExisting(name: str, rights: typing.Any) -> System.Threading.Mutex:
        """Opens a specified named mutex, if it already exists, and applies the desired access rights."""
    @staticmethod
    def TryOpenExisting(name: str, rights: typing.Any) -> tuple[bool, System.Threading.Mutex | None]:
        """Tries to open a specified named mutex, if it already exists, applies the desired access rights, and returns a value that indicates whether the operation succeeded."""
    ...

class NamedWaitHandleOptions(System.ValueType):
    """Represents a set of options for named synchronization objects that are wait handles and can be shared between processes, such as Mutex, Semaphore, and EventWaitHandle."""
    @property
    def CurrentSessionOnly(self) -> bool:
        """Gets or sets a value that indicates whether the named synchronization object is limited in access to the current session."""
    @CurrentSessionOnly.setter
    def CurrentSessionOnly(self, value: bool) -> None: ...
    @property
    def CurrentUserOnly(self) -> bool:
        """Gets or sets a value that indicates whether the named synchronization object is limited in access to the current user."""
    @CurrentUserOnly.setter
    def CurrentUserOnly(self, value: bool) -> None: ...
    ...

class NativeOverlapped(System.ValueType):
    EventHandle: int
    InternalHigh: int
    InternalLow: int
    OffsetHigh: int
    OffsetLow: int
    ...

class Overlapped(System.Object):
    @typing.overload
    def __init__(self) -> None: ...
    @typing.overload
    def __init__(self, offsetLo: int, offsetHi: int, hEvent: int, ar: System.IAsyncResult | None) -> None: ...
    @property
    def AsyncResult(self) -> System.IAsyncResult: ...
    @AsyncResult.setter
    def AsyncResult(self, value: System.IAsyncResult) -> None: ...
    @property
    def EventHandle(self) -> int: ...
    @EventHandle.setter
    def EventHandle(self, value: int) -> None: ...
    @property
    def EventHandleIntPtr(self) -> int: ...
    @EventHandleIntPtr.setter
    def EventHandleIntPtr(self, value: int) -> None: ...
    @property
    def OffsetHigh(self) -> int: ...
    @OffsetHigh.setter
    def OffsetHigh(self, value: int) -> None: ...
    @property
    def OffsetLow(self) -> int: ...
    @OffsetLow.setter
    def OffsetLow(self, value: int) -> None: ...
    ...

class ParameterizedThreadStart(System.MulticastDelegate):
    def __init__(self, function: collections.abc.Callable[[typing.Any], object], /) -> None: ...
    def __call__(self, obj: object | None) -> None: ...
    ...

class PeriodicTimer(System.IDisposable):
    """Provides a periodic timer that enables waiting asynchronously for timer ticks."""
    @typing.overload
    def __init__(self, period: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes the timer."""
    @typing.overload
    def __init__(self, period: datetime.timedelta | System.TimeSpan, timeProvider: System.TimeProvider) -> None:
        """Initializes the timer."""
    def Dispose(self) -> None:
        """Stops the timer and releases the associated managed resources."""
    @property
    def Period(self) -> datetime.timedelta:
        """Gets or sets the period between ticks."""
    @Period.setter
    def Period(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    def WaitForNextTickAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[bool]:
        """Waits for the next tick of the timer, or for the timer to be stopped."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class PreAllocatedOverlapped(System.IDisposable):
    def __init__(self, callback: collections.abc.Callable[[int, int, typing.Any], object], state: object | None, pinData: object | None) -> None: ...
    def Dispose(self) -> None: ...
    @staticmethod
    def UnsafeCreate(callback: collections.abc.Callable[[int, int, typing.Any], object], state: object | None, pinData: object | None) -> System.Threading.PreAllocatedOverlapped: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class ReaderWriterLock:
    """Defines a lock that supports single writers and multiple readers."""
    def __init__(self) -> None:
        """Initializes a new instance of the ReaderWriterLock class."""
    @typing.overload
    def AcquireReaderLock(self, millisecondsTimeout: int) -> None:
        """Acquires a reader lock, using an Int32 value for the time-out."""
    @typing.overload
    def AcquireReaderLock(self, timeout: datetime.timedelta | System.TimeSpan) -> None:
        """Acquires a reader lock, using a TimeSpan value for the time-out."""
    @typing.overload
    def AcquireWriterLock(self, millisecondsTimeout: int) -> None:
        """Acquires the writer lock, using an Int32 value for the time-out."""
    @typing.overload
    def AcquireWriterLock(self, timeout: datetime.timedelta | System.TimeSpan) -> None:
        """Acquires the writer lock, using a TimeSpan value for the time-out."""
    def AnyWritersSince(self, seqNum: int) -> bool:
        """Indicates whether the writer lock has been granted to any thread since the sequence number was obtained."""
    def DowngradeFromWriterLock(self, lockCookie: System.Threading.LockCookie) -> System.Threading.LockCookie:
        """Restores the lock status of the thread to what it was before ReaderWriterLock.UpgradeToWriterLock was called."""
    @property
    def IsReaderLockHeld(self) -> bool:
        """Gets a value indicating whether the current thread holds a reader lock."""
    @property
    def IsWriterLockHeld(self) -> bool:
        """Gets a value indicating whether the current thread holds the writer lock."""
    def ReleaseLock(self) -> System.Threading.LockCookie:
        """Releases the lock, regardless of the number of times the thread acquired the lock."""
    def ReleaseReaderLock(self) -> None:
        """Decrements the lock count."""
    def ReleaseWriterLock(self) -> None:
        """Decrements the lock count on the writer lock."""
    def RestoreLock(self, lockCookie: System.Threading.LockCookie) -> System.Threading.LockCookie:
        """Restores the lock status of the thread to what it was before calling ReaderWriterLock.ReleaseLock."""
    @typing.overload
    def UpgradeToWriterLock(self, millisecondsTimeout: int) -> System.Threading.LockCookie:
        """Upgrades a reader lock to the writer lock, using an Int32 value for the time-out."""
    @typing.overload
    def UpgradeToWriterLock(self, timeout: datetime.timedelta | System.TimeSpan) -> System.Threading.LockCookie:
        """Upgrades a reader lock to the writer lock, using a TimeSpan value for the time-out."""
    @property
    def WriterSeqNum(self) -> int:
        """Gets the current sequence number."""
    ...

class ReaderWriterLockSlim(System.IDisposable):
    """Represents a lock that is used to manage access to a resource, allowing multiple threads for reading or exclusive access for writing."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ReaderWriterLockSlim class with default property values."""
    @typing.overload
    def __init__(self, recursionPolicy: System.Threading.LockRecursionPolicy) -> None:
        """Initializes a new instance of the ReaderWriterLockSlim class, specifying the lock recursion policy."""
    @property
    def CurrentReadCount(self) -> int:
        """Gets the total number of unique threads that have entered the lock in read mode."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the ReaderWriterLockSlim class."""
    def EnterReadLock(self) -> None:
        """Tries to enter the lock in read mode."""
    def EnterUpgradeableReadLock(self) -> None:
        """Tries to enter the lock in upgradeable mode."""
    def EnterWriteLock(self) -> None:
        """Tries to enter the lock in write mode."""
    def ExitReadLock(self) -> None:
        """Reduces the recursion count for read mode, and exits read mode if the resulting count is 0 (zero)."""
    def ExitUpgradeableReadLock(self) -> None:
        """Reduces the recursion count for upgradeable mode, and exits upgradeable mode if the resulting count is 0 (zero)."""
    def ExitWriteLock(self) -> None:
        """Reduces the recursion count for write mode, and exits write mode if the resulting count is 0 (zero)."""
    @property
    def IsReadLockHeld(self) -> bool:
        """Gets a value that indicates whether the current thread has entered the lock in read mode."""
    @property
    def IsUpgradeableReadLockHeld(self) -> bool:
        """Gets a value that indicates whether the current thread has entered the lock in upgradeable mode."""
    @property
    def IsWriteLockHeld(self) -> bool:
        """Gets a value that indicates whether the current thread has entered the lock in write mode."""
    @property
    def RecursionPolicy(self) -> System.Threading.LockRecursionPolicy:
        """Gets a value that indicates the recursion policy for the current ReaderWriterLockSlim object."""
    @property
    def RecursiveReadCount(self) -> int:
        """Gets the number of times the current thread has entered the lock in read mode, as an indication of recursion."""
    @property
    def RecursiveUpgradeCount(self) -> int:
        """Gets the number of times the current thread has entered the lock in upgradeable mode, as an indication of recursion."""
    @property
    def RecursiveWriteCount(self) -> int:
        """Gets the number of times the current thread has entered the lock in write mode, as an indication of recursion."""
    @typing.overload
    def TryEnterReadLock(self, timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Tries to enter the lock in read mode, with an optional time-out."""
    @typing.overload
    def TryEnterReadLock(self, millisecondsTimeout: int) -> bool:
        """Tries to enter the lock in read mode, with an optional integer time-out."""
    @typing.overload
    def TryEnterUpgradeableReadLock(self, timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Tries to enter the lock in upgradeable mode, with an optional time-out."""
    @typing.overload
    def TryEnterUpgradeableReadLock(self, millisecondsTimeout: int) -> bool:
        """Tries to enter the lock in upgradeable mode, with an optional time-out."""
    @typing.overload
    def TryEnterWriteLock(self, timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Tries to enter the lock in write mode, with an optional time-out."""
    @typing.overload
    def TryEnterWriteLock(self, millisecondsTimeout: int) -> bool:
        """Tries to enter the lock in write mode, with an optional time-out."""
    @property
    def WaitingReadCount(self) -> int:
        """Gets the total number of threads that are waiting to enter the lock in read mode."""
    @property
    def WaitingUpgradeCount(self) -> int:
        """Gets the total number of threads that are waiting to enter the lock in upgradeable mode."""
    @property
    def WaitingWriteCount(self) -> int:
        """Gets the total number of threads that are waiting to enter the lock in write mode."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class RegisteredWaitHandle(System.MarshalByRefObject):
    def Unregister(self, waitObject: System.Threading.WaitHandle) -> bool: ...
    ...

class Semaphore(System.Threading.WaitHandle):
    """Limits the number of threads that can access a resource or pool of resources concurrently."""
    @typing.overload
    def __init__(self, initialCount: int, maximumCount: int) -> None:
        """Initializes a new instance of the Semaphore class, specifying the initial number of entries and the maximum number of concurrent entries."""
    @typing.overload
    def __init__(self, initialCount: int, maximumCount: int, name: str | None, options: System.Threading.NamedWaitHandleOptions) -> None:
        """Initializes a new instance of the Semaphore class, specifying the initial number of entries and the maximum number of concurrent entries, and optionally specifying the name of a system semaphore object and options to set user-scope and session-scope access."""
    @typing.overload
    def __init__(self, initialCount: int, maximumCount: int, name: str | None) -> None:
        """Initializes a new instance of the Semaphore class, specifying the initial number of entries and the maximum number of concurrent entries, and optionally specifying the name of a system semaphore object."""
    @typing.overload
    @staticmethod
    def OpenExisting(name: str, options: System.Threading.NamedWaitHandleOptions) -> System.Threading.Semaphore:
        """Opens the specified named semaphore, if it already exists. If the options are set to the current user only, the object's access controls are verified for the calling user."""
    @typing.overload
    @staticmethod
    def OpenExisting(name: str) -> System.Threading.Semaphore:
        """Opens the specified named semaphore, if it already exists."""
    @typing.overload
    def Release(self) -> int:
        """Exits the semaphore and returns the previous count."""
    @typing.overload
    def Release(self, releaseCount: int) -> int:
        """Exits the semaphore a specified number of times and returns the previous count."""
    @typing.overload
    @staticmethod
    def TryOpenExisting(name: str, options: System.Threading.NamedWaitHandleOptions) -> tuple[bool, System.Threading.Semaphore | None]:
        """Opens the specified named semaphore, if it already exists, and returns a value that indicates whether the operation succeeded. If the options are set to the current user only, the object's access controls are verified for the calling user."""
    @typing.overload
    @staticmethod
    def TryOpenExisting(name: str) -> tuple[bool, System.Threading.Semaphore | None]:
        """Opens the specified named semaphore, if it already exists, and returns a value that indicates whether the operation succeeded."""
    ...

class SemaphoreAcl(System.Object):
    """Provides a Windows-specific extension method for creating Semaphore objects with specific access control list (ACL) security."""
    @staticmethod
    def Create(initialCount: int, maximumCount: int, name: str | None, semaphoreSecurity: typing.Any) -> tuple[System.Threading.Semaphore, bool]:
        """Gets or creates an Semaphore instance, allowing a SemaphoreSecurity instance to be optionally specified to set it during the event creation."""
    @staticmethod
    def OpenExisting(name: str, rights: typing.Any) -> System.Threading.Semaphore:
        """Opens a specified named semaphore, if it already exists, and applies the desired access rights."""
    @staticmethod
    def TryOpenExisting(name: str, rights: typing.Any) -> tuple[bool, System.Threading.Semaphore | None]:
        """Tries to open a specified named semaphore, if it already exists, applies the desired access rights, and returns a value that indicates whether the operation succeeded."""
    ...

class SemaphoreFullException(System.SystemException):
    """The exception that is thrown when the Overload:System.Threading.Semaphore.Release method is called on a semaphore whose count is already at the maximum."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the SemaphoreFullException class with default values."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the SemaphoreFullException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the SemaphoreFullException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class SemaphoreSlim(System.IDisposable):
    """Represents a lightweight alternative to Semaphore that limits the number of threads that can access a resource or pool of resources concurrently."""
    @typing.overload
    def __init__(self, initialCount: int) -> None:
        """Initializes a new instance of the SemaphoreSlim class, specifying the initial number of requests that can be granted concurrently."""
    @typing.overload
    def __init__(self, initialCount: int, maxCount: int) -> None:
        """Initializes a new instance of the SemaphoreSlim class, specifying the initial and maximum number of requests that can be granted concurrently."""
    @property
    def AvailableWaitHandle(self) -> System.Threading.WaitHandle:
        """Returns a WaitHandle that can be used to wait on the semaphore."""
    @property
    def CurrentCount(self) -> int:
        """Gets the number of remaining threads that can enter the SemaphoreSlim object."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the SemaphoreSlim class."""
    @typing.overload
    def Release(self) -> int:
        """Releases the SemaphoreSlim object once."""
    @typing.overload
    def Release(self, releaseCount: int) -> int:
        """Releases the SemaphoreSlim object a specified number of times."""
    @typing.overload
    def Wait(self) -> None:
        """Blocks the current thread until it can enter the SemaphoreSlim."""
    @typing.overload
    def Wait(self, cancellationToken: System.Threading.CancellationToken = ...) -> None:
        """Blocks the current thread until it can enter the SemaphoreSlim, while observing a CancellationToken."""
    @typing.overload
    def Wait(self, timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Blocks the current thread until it can enter the SemaphoreSlim, using a TimeSpan to specify the timeout."""
    @typing.overload
    def Wait(self, timeout: datetime.timedelta | System.TimeSpan, cancellationToken: System.Threading.CancellationToken = ...) -> bool:
        """Blocks the current thread until it can enter the SemaphoreSlim, using a TimeSpan that specifies the timeout, while observing a CancellationToken."""
    @typing.overload
    def Wait(self, millisecondsTimeout: int) -> bool:
        """Blocks the current thread until it can enter the SemaphoreSlim, using a 32-bit signed integer that specifies the timeout."""
    @typing.overload
    def Wait(self, millisecondsTimeout: int, cancellationToken: System.Threading.CancellationToken = ...) -> bool:
        """Blocks the current thread until it can enter the SemaphoreSlim, using a 32-bit signed integer that specifies the timeout, while observing a CancellationToken."""
    @typing.overload
    def WaitAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously waits to enter the SemaphoreSlim."""
    @typing.overload
    def WaitAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously waits to enter the SemaphoreSlim, while observing a CancellationToken."""
    @typing.overload
    def WaitAsync(self, millisecondsTimeout: int) -> collections.abc.Awaitable[bool]:
        """Asynchronously waits to enter the SemaphoreSlim, using a 32-bit signed integer to measure the time interval."""
    @typing.overload
    def WaitAsync(self, timeout: datetime.timedelta | System.TimeSpan) -> collections.abc.Awaitable[bool]:
        """Asynchronously waits to enter the SemaphoreSlim, using a TimeSpan to measure the time interval."""
    @typing.overload
    def WaitAsync(self, timeout: datetime.timedelta | System.TimeSpan, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[bool]:
        """Asynchronously waits to enter the SemaphoreSlim, using a TimeSpan to measure the time interval, while observing a CancellationToken."""
    @typing.overload
    def WaitAsync(self, millisecondsTimeout: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[bool]:
        """Asynchronously waits to enter the SemaphoreSlim, using a 32-bit signed integer to measure the time interval, while observing a CancellationToken."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class SendOrPostCallback(System.MulticastDelegate):
    """Represents a method to be called when a message is to be dispatched to a synchronization context."""
    def __init__(self, function: collections.abc.Callable[[typing.Any], object], /) -> None: ...
    def __call__(self, state: object | None) -> None: ...
    ...

class SpinLock(System.ValueType):
    """Provides a mutual exclusion lock primitive where a thread trying to acquire the lock waits in a loop repeatedly checking until the lock becomes available."""
    def __init__(self, enableThreadOwnerTracking: bool) -> None:
        """Initializes a new instance of the SpinLock structure with the option to track thread IDs to improve debugging."""
    def Enter(self, lockTaken: bool) -> bool:
        """Acquires the lock in a reliable manner, such that even if an exception occurs within the method call, lockTaken can be examined reliably to determine whether the lock was acquired."""
    @typing.overload
    def Exit(self) -> None:
        """Releases the lock."""
    @typing.overload
    def Exit(self, useMemoryBarrier: bool) -> None:
        """Releases the lock."""
    @property
    def IsHeld(self) -> bool:
        """Gets whether the lock is currently held by any thread."""
    @property
    def IsHeldByCurrentThread(self) -> bool:
        """Gets whether the lock is held by the current thread."""
    @property
    def IsThreadOwnerTrackingEnabled(self) -> bool:
        """Gets whether thread ownership tracking is enabled for this instance."""
    @typing.overload
    def TryEnter(self, lockTaken: bool) -> bool:
        """Attempts to acquire the lock in a reliable manner, such that even if an exception occurs within the method call, lockTaken can be examined reliably to determine whether the lock was acquired."""
    @typing.overload
    def TryEnter(self, timeout: datetime.timedelta | System.TimeSpan, lockTaken: bool) -> bool:
        """Attempts to acquire the lock in a reliable manner, such that even if an exception occurs within the method call, lockTaken can be examined reliably to determine whether the lock was acquired."""
    @typing.overload
    def TryEnter(self, millisecondsTimeout: int, lockTaken: bool) -> bool:
        """Attempts to acquire the lock in a reliable manner, such that even if an exception occurs within the method call, lockTaken can be examined reliably to determine whether the lock was acquired."""
    ...

class SpinWait(System.ValueType):
    """Provides support for spin-based waiting."""
    @property
    def Count(self) -> int:
        """Gets the number of times SpinWait.SpinOnce has been called on this instance."""
    @property
    def NextSpinWillYield(self) -> bool:
        """Gets whether the next call to SpinWait.SpinOnce will yield the processor, triggering a forced context switch."""
    def Reset(self) -> None:
        """Resets the spin counter."""
    @typing.overload
    def SpinOnce(self) -> None:
        """Performs a single spin."""
    @typing.overload
    def SpinOnce(self, sleep1Threshold: int) -> None:
        """Performs a single spin and calls Thread.Sleep after a minimum spin count."""
    @typing.overload
    @staticmethod
    def SpinUntil(condition: collections.abc.Callable[[], bool]) -> None:
        """Spins until the specified condition is satisfied."""
    @typing.overload
    @staticmethod
    def SpinUntil(condition: collections.abc.Callable[[], bool], timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Spins until the specified condition is satisfied or until the specified timeout is expired."""
    @typing.overload
    @staticmethod
    def SpinUntil(condition: collections.abc.Callable[[], bool], millisecondsTimeout: int) -> bool:
        """Spins until the specified condition is satisfied or until the specified timeout is expired."""
    ...

class SynchronizationContext(System.Object):
    """Provides the basic functionality for propagating a synchronization context in various synchronization models."""
    def __init__(self) -> None:
        """Creates a new instance of the SynchronizationContext class."""
    def CreateCopy(self) -> System.Threading.SynchronizationContext:
        """When overridden in a derived class, creates a copy of the synchronization context."""
    Current: typing.ClassVar[System.Threading.SynchronizationContext | None]
    """Gets the synchronization context for the current thread."""
    def IsWaitNotificationRequired(self) -> bool:
        """Determines if wait notification is required."""
    def OperationCompleted(self) -> None:
        """When overridden in a derived class, responds to the notification that an operation has completed."""
    def OperationStarted(self) -> None:
        """When overridden in a derived class, responds to the notification that an operation has started."""
    def Post(self, d: collections.abc.Callable[[typing.Any], object], state: object | None) -> None:
        """When overridden in a derived class, dispatches an asynchronous message to a synchronization context."""
    def Send(self, d: collections.abc.Callable[[typing.Any], object], state: object | None) -> None:
        """When overridden in a derived class, dispatches a synchronous message to a synchronization context."""
    @staticmethod
    def SetSynchronizationContext(syncContext: System.Threading.SynchronizationContext | None) -> None:
        """Sets the current synchronization context."""
    def Wait(self, waitHandles: collections.abc.Iterable[int], waitAll: bool, millisecondsTimeout: int) -> int:
        """Waits for any or all the elements in the specified array to receive a signal."""
    ...

class SynchronizationLockException(System.SystemException):
    """The exception that is thrown when a method requires the caller to own the lock on a given Monitor, and the method is invoked by a caller that does not own that lock."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the SynchronizationLockException class with default properties."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the SynchronizationLockException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the SynchronizationLockException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class Thread:
    @typing.overload
    def __init__(self, start: collections.abc.Callable[[], object]) -> None: ...
    @typing.overload
    def __init__(self, start: collections.abc.Callable[[], object], maxStackSize: int) -> None: ...
    @typing.overload
    def __init__(self, start: collections.abc.Callable[[typing.Any], object]) -> None: ...
    @typing.overload
    def __init__(self, start: collections.abc.Callable[[typing.Any], object], maxStackSize: int) -> None: ...
    @typing.overload
    def Abort(self) -> None: ...
    @typing.overload
    def Abort(self, stateInfo: object | None) -> None: ...
    @staticmethod
    def AllocateDataSlot() -> System.LocalDataStoreSlot: ...
    @staticmethod
    def AllocateNamedDataSlot(name: str) -> System.LocalDataStoreSlot: ...
    @property
    def ApartmentState(self) -> System.Threading.ApartmentState: ...
    @ApartmentState.setter
    def ApartmentState(self, value: System.Threading.ApartmentState) -> None: ...
    @staticmethod
    def BeginCriticalRegion() -> None: ...
    @staticmethod
    def BeginThreadAffinity() -> None: ...
    @property
    def CurrentCulture(self) -> System.Globalization.CultureInfo: ...
    @CurrentCulture.setter
    def CurrentCulture(self, value: System.Globalization.CultureInfo) -> None: ...
    CurrentPrincipal: typing.ClassVar[typing.Any]
    CurrentThread: typing.ClassVar[System.Threading.Thread]
    @property
    def CurrentUICulture(self) -> System.Globalization.CultureInfo: ...
    @CurrentUICulture.setter
    def CurrentUICulture(self, value: System.Globalization.CultureInfo) -> None: ...
    def DisableComObjectEagerCleanup(self) -> None: ...
    @staticmethod
    def EndCriticalRegion() -> None: ...
    @staticmethod
    def EndThreadAffinity() -> None: ...
    @property
    def ExecutionContext(self) -> System.Threading.ExecutionContext | None: ...
    @staticmethod
    def FreeNamedDataSlot(name: str) -> None: ...
    def GetApartmentState(self) -> System.Threading.ApartmentState: ...
    def GetCompressedStack(self) -> System.Threading.CompressedStack: ...
    @staticmethod
    def GetCurrentProcessorId() -> int: ...
    @staticmethod
    def GetData(slot: System.LocalDataStoreSlot) -> typing.Any: ...
    @staticmethod
    def GetDomain() -> System.AppDomain: ...
    @staticmethod
    def GetDomainID() -> int: ...
    def GetHashCode(self) -> int: ...
    @staticmethod
    def GetNamedDataSlot(name: str) -> System.LocalDataStoreSlot: ...
    def Interrupt(self) -> None: ...
    @property
    def IsAlive(self) -> bool: ...
    @property
    def IsBackground(self) -> bool: ...
    @IsBackground.setter
    def IsBackground(self, value: bool) -> None: ...
    @property
    def IsThreadPoolThread(self) -> bool: ...
    @typing.overload
    def Join(self, millisecondsTimeout: int) -> bool: ...
    @typing.overload
    def Join(self) -> None: ...
    @typing.overload
    def Join(self, timeout: datetime.timedelta | System.TimeSpan) -> bool: ...
    @property
    def ManagedThreadId(self) -> int: ...
    @staticmethod
    def MemoryBarrier() -> None: ...
    @property
    def Name(self) -> str | None: ...
    @Name.setter
    def Name(self, value: str | None) -> None: ...
    @property
    def Priority(self) -> System.Threading.ThreadPriority: ...
    @Priority.setter
    def Priority(self, value: System.Threading.ThreadPriority) -> None: ...
    @staticmethod
    def ResetAbort() -> None: ...
    def Resume(self) -> None: ...
    def SetApartmentState(self, state: System.Threading.ApartmentState) -> None: ...
    def SetCompressedStack(self, stack: System.Threading.CompressedStack) -> None: ...
    @staticmethod
    def SetData(slot: System.LocalDataStoreSlot, data: object | None) -> None: ...
    @typing.overload
    @staticmethod
    def Sleep(millisecondsTimeout: int) -> None: ...
    @typing.overload
    @staticmethod
    def Sleep(timeout: datetime.timedelta | System.TimeSpan) -> None: ...
    @staticmethod
    def SpinWait(iterations: int) -> None: ...
    @typing.overload
    def Start(self) -> None: ...
    @typing.overload
    def Start(self, parameter: object | None) -> None: ...
    def Suspend(self) -> None: ...
    @property
    def ThreadState(self) -> System.Threading.ThreadState: ...
    def TrySetApartmentState(self, state: System.Threading.ApartmentState) -> bool: ...
    @typing.overload
    def UnsafeStart(self) -> None: ...
    @typing.overload
    def UnsafeStart(self, parameter: object | None) -> None: ...
    @typing.overload
    @staticmethod
    def VolatileRead(address: int) -> tuple[int, int]: ...
    @typing.overload
    @staticmethod
    def VolatileRead(address: float) -> tuple[float, float]: ...
    @typing.overload
    @staticmethod
    def VolatileRead(address: object | None) -> tuple[typing.Any, typing.Any]: ...
    @typing.overload
    @staticmethod
    def VolatileWrite(address: int, value: int) -> int: ...
    @typing.overload
    @staticmethod
    def VolatileWrite(address: float, value: float) -> float: ...
    @typing.overload
    @staticmethod
    def VolatileWrite(address: object | None, value: object | None) -> typing.Any: ...
    @staticmethod
    def Yield() -> bool: ...
    ...

class ThreadAbortException(System.SystemException):
    @property
    def ExceptionState(self) -> typing.Any: ...
    ...

class ThreadExceptionEventArgs(System.EventArgs):
    def __init__(self, t: System.Exception) -> None: ...
    @property
    def Exception(self) -> System.Exception: ...
    ...

class ThreadExceptionEventHandler(System.MulticastDelegate):
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.Threading.ThreadExceptionEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.Threading.ThreadExceptionEventArgs) -> None: ...
    ...

class ThreadInterruptedException(System.SystemException):
    @typing.overload
    def __init__(self) -> None: ...
    @typing.overload
    def __init__(self, message: str | None) -> None: ...
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None: ...
    ...

class ThreadLocal[T](System.IDisposable):
    """Provides thread-local storage of data."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes the ThreadLocal instance."""
    @typing.overload
    def __init__(self, trackAllValues: bool) -> None:
        """Initializes the ThreadLocal instance and specifies whether all values are accessible from any thread."""
    @typing.overload
    def __init__(self, valueFactory: collections.abc.Callable[[], T]) -> None:
        """Initializes the ThreadLocal instance with the specified valueFactory function."""
    @typing.overload
    def __init__(self, valueFactory: collections.abc.Callable[[], T], trackAllValues: bool) -> None:
        """Initializes the ThreadLocal instance with the specified valueFactory function and a flag that indicates whether all values are accessible from any thread."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the ThreadLocal class."""
    @property
    def IsValueCreated(self) -> bool:
        """Gets whether ThreadLocal.Value is initialized on the current thread."""
    def ToString(self) -> str | None:
        """Creates and returns a string representation of this instance for the current thread."""
    @property
    def Value(self) -> T:
        """Gets or sets the value of this instance for the current thread."""
    @Value.setter
    def Value(self, value: T) -> None: ...
    @property
    def Values(self) -> System.Collections.Generic.IList[T]:
        """Gets a list containing the values stored by all threads that have accessed this instance."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class ThreadPool(System.Object):
    @typing.overload
    @staticmethod
    def BindHandle(osHandle: int) -> bool: ...
    @typing.overload
    @staticmethod
    def BindHandle(osHandle: typing.Any) -> bool: ...
    CompletedWorkItemCount: typing.ClassVar[int]
    @staticmethod
    def GetAvailableThreads() -> tuple[int, int]: ...
    @staticmethod
    def GetMaxThreads() -> tuple[int, int]: ...
    @staticmethod
    def GetMinThreads() -> tuple[int, int]: ...
    PendingWorkItemCount: typing.ClassVar[int]
    @typing.overload
    @staticmethod
    def QueueUserWorkItem(callBack: collections.abc.Callable[[typing.Any], object]) -> bool: ...
    @typing.overload
    @staticmethod
    def QueueUserWorkItem[TState](callBack: collections.abc.Callable[[TState], object], state: TState, preferLocal: bool) -> bool: ...
    @typing.overload
    @staticmethod
    def QueueUserWorkItem(callBack: collections.abc.Callable[[typing.Any], object], state: object | None) -> bool: ...
    @typing.overload
    @staticmethod
    def RegisterWaitForSingleObject(waitObject: System.Threading.WaitHandle, callBack: collections.abc.Callable[[typing.Any, bool], object], state: object | None, millisecondsTimeOutInterval: int, executeOnlyOnce: bool) -> System.Threading.RegisteredWaitHandle: ...
    @typing.overload
    @staticmethod
    def RegisterWaitForSingleObject(waitObject: System.Threading.WaitHandle, callBack: collections.abc.Callable[[typing.Any, bool], object], state: object | None, timeout: datetime.timedelta | System.TimeSpan, executeOnlyOnce: bool) -> System.Threading.RegisteredWaitHandle: ...
    @staticmethod
    def SetMaxThreads(workerThreads: int, completionPortThreads: int) -> bool: ...
    @staticmethod
    def SetMinThreads(workerThreads: int, completionPortThreads: int) -> bool: ...
    ThreadCount: typing.ClassVar[int]
    @typing.overload
    @staticmethod
    def UnsafeQueueUserWorkItem[TState](callBack: collections.abc.Callable[[TState], object], state: TState, preferLocal: bool) -> bool: ...
    @typing.overload
    @staticmethod
    def UnsafeQueueUserWorkItem(callBack: System.Threading.IThreadPoolWorkItem, preferLocal: bool) -> bool: ...
    @typing.overload
    @staticmethod
    def UnsafeQueueUserWorkItem(callBack: collections.abc.Callable[[typing.Any], object], state: object | None) -> bool: ...
    @typing.overload
    @staticmethod
    def UnsafeRegisterWaitForSingleObject(waitObject: System.Threading.WaitHandle, callBack: collections.abc.Callable[[typing.Any, bool], object], state: object | None, millisecondsTimeOutInterval: int, executeOnlyOnce: bool) -> System.Threading.RegisteredWaitHandle: ...
    @typing.overload
    @staticmethod
    def UnsafeRegisterWaitForSingleObject(waitObject: System.Threading.WaitHandle, callBack: collections.abc.Callable[[typing.Any, bool], object], state: object | None, timeout: datetime.timedelta | System.TimeSpan, executeOnlyOnce: bool) -> System.Threading.RegisteredWaitHandle: ...
    ...

class ThreadPoolBoundHandle(System.IDisposable):
    @staticmethod
    def BindHandle(handle: typing.Any) -> System.Threading.ThreadPoolBoundHandle: ...
    def Dispose(self) -> None: ...
    @property
    def Handle(self) -> typing.Any: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class ThreadPriority(System.Enum):
    AboveNormal: typing.ClassVar[System.Threading.ThreadPriority]
    BelowNormal: typing.ClassVar[System.Threading.ThreadPriority]
    Highest: typing.ClassVar[System.Threading.ThreadPriority]
    Lowest: typing.ClassVar[System.Threading.ThreadPriority]
    Normal: typing.ClassVar[System.Threading.ThreadPriority]
    ...

class ThreadStart(System.MulticastDelegate):
    def __init__(self, function: collections.abc.Callable[[], object], /) -> None: ...
    def __call__(self) -> None: ...
    ...

class ThreadStartException(System.SystemException):
    ...

class ThreadState(System.Enum):
    AbortRequested: typing.ClassVar[System.Threading.ThreadState]
    Aborted: typing.ClassVar[System.Threading.ThreadState]
    Background: typing.ClassVar[System.Threading.ThreadState]
    Running: typing.ClassVar[System.Threading.ThreadState]
    StopRequested: typing.ClassVar[System.Threading.ThreadState]
    Stopped: typing.ClassVar[System.Threading.ThreadState]
    SuspendRequested: typing.ClassVar[System.Threading.ThreadState]
    Suspended: typing.ClassVar[System.Threading.ThreadState]
    Unstarted: typing.ClassVar[System.Threading.ThreadState]
    WaitSleepJoin: typing.ClassVar[System.Threading.ThreadState]
    ...

class ThreadStateException(System.SystemException):
    @typing.overload
    def __init__(self) -> None: ...
    @typing.overload
    def __init__(self, message: str | None) -> None: ...
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None: ...
    ...

class ThreadingAclExtensions(System.Object):
    """Provides Windows-specific extension methods for managing the access control list (ACL) security descriptors for EventWaitHandle, Mutex, and Semaphore."""
    @typing.overload
    @staticmethod
    def GetAccessControl(handle: System.Threading.EventWaitHandle) -> typing.Any:
        """Returns the security descriptors for the specified handle."""
    @typing.overload
    @staticmethod
    def GetAccessControl(mutex: System.Threading.Mutex) -> typing.Any:
        """Returns the security descriptors for the specified mutex."""
    @typing.overload
    @staticmethod
    def GetAccessControl(semaphore: System.Threading.Semaphore) -> typing.Any:
        """Returns the security descriptors for the specified semaphore."""
    @typing.overload
    @staticmethod
    def SetAccessControl(handle: System.Threading.EventWaitHandle, eventSecurity: typing.Any) -> None:
        """Sets the security descriptors for the specified event wait handle."""
    @typing.overload
    @staticmethod
    def SetAccessControl(mutex: System.Threading.Mutex, mutexSecurity: typing.Any) -> None:
        """Sets the security descriptors for the specified mutex."""
    @typing.overload
    @staticmethod
    def SetAccessControl(semaphore: System.Threading.Semaphore, semaphoreSecurity: typing.Any) -> None:
        """Sets the security descriptors for the specified semaphore."""
    ...

class Timeout(System.Object):
    """Contains constants that specify infinite time-out intervals. This class cannot be inherited."""
    Infinite: typing.ClassVar[int]
    """A constant used to specify an infinite waiting period, for threading methods that accept an Int32 parameter."""
    InfiniteTimeSpan: typing.ClassVar[datetime.timedelta]
    """A constant used to specify an infinite waiting period, for methods that accept a TimeSpan parameter."""
    ...

class Timer(System.MarshalByRefObject, System.Threading.ITimer):
    """Provides a mechanism for executing a method on a thread pool thread at specified intervals. This class cannot be inherited."""
    @typing.overload
    def __init__(self, callback: collections.abc.Callable[[typing.Any], object], state: object | None, dueTime: int, period: int) -> None:
        """Initializes a new instance of the Timer class, using a 32-bit signed integer to specify the time interval."""
    @typing.overload
    def __init__(self, callback: collections.abc.Callable[[typing.Any], object], state: object | None, dueTime: datetime.timedelta | System.TimeSpan, period: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes a new instance of the Timer class, using TimeSpan values to measure time intervals."""
    @typing.overload
    def __init__(self, callback: collections.abc.Callable[[typing.Any], object]) -> None:
        """Initializes a new instance of the Timer class with an infinite period and an infinite due time, using the newly created Timer object as the state object."""
    ActiveCount: typing.ClassVar[int]
    """Gets the number of timers that are currently active. An active timer is registered to tick at some point in the future, and has not yet been canceled."""
    @typing.overload
    def Change(self, dueTime: int, period: int) -> bool:
        """Changes the start time and the interval between method invocations for a timer, using 32-bit signed integers to measure time intervals."""
    @typing.overload
    def Change(self, dueTime: datetime.timedelta | System.TimeSpan, period: datetime.timedelta | System.TimeSpan) -> bool:
        """Changes the start time and the interval between method invocations for a timer, using TimeSpan values to measure time intervals."""
    @typing.overload
    def Dispose(self, notifyObject: System.Threading.WaitHandle) -> bool:
        """Releases all resources used by the current instance of Timer and signals when the timer has been disposed of."""
    @typing.overload
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of Timer."""
    def DisposeAsync(self) -> collections.abc.Awaitable[None]:
        """Releases all resources used by the current instance of Timer."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    async def __aenter__(self) -> typing.Self: ...
    async def __aexit__(self, *_: object) -> None: ...
    ...

class TimerCallback(System.MulticastDelegate):
    """Represents the method that handles calls from a Timer."""
    def __init__(self, function: collections.abc.Callable[[typing.Any], object], /) -> None: ...
    def __call__(self, state: object | None) -> None: ...
    ...

class Volatile(System.Object):
    """Contains methods for performing volatile memory operations."""
    @typing.overload
    @staticmethod
    def Read(location: bool) -> bool:
        """Reads the value of the specified field. On systems that require it, inserts a memory barrier that prevents the processor from reordering memory operations as follows: If a read or write appears after this method in the code, the processor cannot move it before this method."""
    @typing.overload
    @staticmethod
    def Read(location: int) -> int:
        """Reads the value of the specified field. On systems that require it, inserts a memory barrier that prevents the processor from reordering memory operations as follows: If a read or write appears after this method in the code, the processor cannot move it before this method."""
    @typing.overload
    @staticmethod
    def Read(location: float) -> float:
        """Reads the value of the specified field. On systems that require it, inserts a memory barrier that prevents the processor from reordering memory operations as follows: If a read or write appears after this method in the code, the processor cannot move it before this method."""
    @typing.overload
    @staticmethod
    def Read[T](location: T) -> T:
        """Reads the object reference from the specified field. On systems that require it, inserts a memory barrier that prevents the processor from reordering memory operations as follows: If a read or write appears after this method in the code, the processor cannot move it before this method."""
    @staticmethod
    def ReadBarrier() -> None:
        """Synchronizes memory access as follows: The processor that executes the current thread cannot reorder instructions in such a way that memory reads before the call to Volatile.ReadBarrier execute after memory accesses that follow the call to Volatile.ReadBarrier."""
    @typing.overload
    @staticmethod
    def Write(location: bool, value: bool) -> bool:
        """Writes the specified value to the specified field. On systems that require it, inserts a memory barrier that prevents the processor from reordering memory operations as follows: If a read or write appears before this method in the code, the processor cannot move it after this method."""
    @typing.overload
    @staticmethod
    def Write(location: int, value: int) -> int:
        """Writes the specified value to the specified field. On systems that require it, inserts a memory barrier that prevents the processor from reordering memory operations as follows: If a read or write appears before this method in the code, the processor cannot move it after this method."""
    @typing.overload
    @staticmethod
    def Write(location: float, value: float) -> float:
        """Writes the specified value to the specified field. On systems that require it, inserts a memory barrier that prevents the processor from reordering memory operations as follows: If a read or write appears before this method in the code, the processor cannot move it after this method."""
    @typing.overload
    @staticmethod
    def Write[T](location: T, value: T) -> T:
        """Writes the specified object reference to the specified field. On systems that require it, inserts a memory barrier that prevents the processor from reordering memory operations as follows: If a read or write appears before this method in the code, the processor cannot move it after this method."""
    @staticmethod
    def WriteBarrier() -> None:
        """Synchronizes memory access as follows: The processor that executes the current thread cannot reorder instructions in such a way that memory writes after the call to Volatile.WriteBarrier execute before memory accesses that precede the call to Volatile.WriteBarrier."""
    ...

class WaitCallback(System.MulticastDelegate):
    def __init__(self, function: collections.abc.Callable[[typing.Any], object], /) -> None: ...
    def __call__(self, state: object | None) -> None: ...
    ...

class WaitHandle(System.MarshalByRefObject, System.IDisposable):
    """Encapsulates operating system-specific objects that wait for exclusive access to shared resources."""
    def Close(self) -> None:
        """Releases all resources held by the current WaitHandle."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the WaitHandle class."""
    @property
    def Handle(self) -> int:
        """Gets or sets the native operating system handle."""
    @Handle.setter
    def Handle(self, value: int) -> None: ...
    @property
    def SafeWaitHandle(self) -> typing.Any:
        """Gets or sets the native operating system handle."""
    @SafeWaitHandle.setter
    def SafeWaitHandle(self, value: typing.Any) -> None: ...
    @typing.overload
    @staticmethod
    def SignalAndWait(toSignal: System.Threading.WaitHandle, toWaitOn: System.Threading.WaitHandle) -> bool:
        """Signals one WaitHandle and waits on another."""
    @typing.overload
    @staticmethod
    def SignalAndWait(toSignal: System.Threading.WaitHandle, toWaitOn: System.Threading.WaitHandle, timeout: datetime.timedelta | System.TimeSpan, exitContext: bool) -> bool:
        """Signals one WaitHandle and waits on another, specifying the time-out interval as a TimeSpan and specifying whether to exit the synchronization domain for the context before entering the wait."""
    @typing.overload
    @staticmethod
    def SignalAndWait(toSignal: System.Threading.WaitHandle, toWaitOn: System.Threading.WaitHandle, millisecondsTimeout: int, exitContext: bool) -> bool:
        """Signals one WaitHandle and waits on another, specifying a time-out interval as a 32-bit signed integer and specifying whether to exit the synchronization domain for the context before entering the wait."""
    @typing.overload
    @staticmethod
    def WaitAll(waitHandles: collections.abc.Iterable[System.Threading.WaitHandle], millisecondsTimeout: int) -> bool:
        """Waits for all the elements in the specified array to receive a signal, using an Int32 value to specify the time interval."""
    @typing.overload
    @staticmethod
    def WaitAll(waitHandles: collections.abc.Iterable[System.Threading.WaitHandle], timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Waits for all the elements in the specified array to receive a signal, using a TimeSpan value to specify the time interval."""
    @typing.overload
    @staticmethod
    def WaitAll(waitHandles: collections.abc.Iterable[System.Threading.WaitHandle]) -> bool:
        """Waits for all the elements in the specified array to receive a signal."""
    @typing.overload
    @staticmethod
    def WaitAll(waitHandles: collections.abc.Iterable[System.Threading.WaitHandle], millisecondsTimeout: int, exitContext: bool) -> bool:
        """Waits for all the elements in the specified array to receive a signal, using an Int32 value to specify the time interval and specifying whether to exit the synchronization domain before the wait."""
    @typing.overload
    @staticmethod
    def WaitAll(waitHandles: collections.abc.Iterable[System.Threading.WaitHandle], timeout: datetime.timedelta | System.TimeSpan, exitContext: bool) -> bool:
        """Waits for all the elements in the specified array to receive a signal, using a TimeSpan value to specify the time interval, and specifying whether to exit the synchronization domain before the wait."""
    @typing.overload
    @staticmethod
    def WaitAny(waitHandles: collections.abc.Iterable[System.Threading.WaitHandle], millisecondsTimeout: int) -> int:
        """Waits for any of the elements in the specified array to receive a signal, using a 32-bit signed integer to specify the time interval."""
    @typing.overload
    @staticmethod
    def WaitAny(waitHandles: collections.abc.Iterable[System.Threading.WaitHandle], timeout: datetime.timedelta | System.TimeSpan) -> int:
        """Waits for any of the elements in the specified array to receive a signal, using a TimeSpan to specify the time interval."""
    @typing.overload
    @staticmethod
    def WaitAny(waitHandles: collections.abc.Iterable[System.Threading.WaitHandle]) -> int:
        """Waits for any of the elements in the specified array to receive a signal."""
    @typing.overload
    @staticmethod
    def WaitAny(waitHandles: collections.abc.Iterable[System.Threading.WaitHandle], millisecondsTimeout: int, exitContext: bool) -> int:
        """Waits for any of the elements in the specified array to receive a signal, using a 32-bit signed integer to specify the time interval, and specifying whether to exit the synchronization domain before the wait."""
    @typing.overload
    @staticmethod
    def WaitAny(waitHandles: collections.abc.Iterable[System.Threading.WaitHandle], timeout: datetime.timedelta | System.TimeSpan, exitContext: bool) -> int:
        """Waits for any of the elements in the specified array to receive a signal, using a TimeSpan to specify the time interval and specifying whether to exit the synchronization domain before the wait."""
    @typing.overload
    def WaitOne(self, millisecondsTimeout: int) -> bool:
        """Blocks the current thread until the current WaitHandle receives a signal, using a 32-bit signed integer to specify the time interval in milliseconds."""
    @typing.overload
    def WaitOne(self, timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Blocks the current thread until the current instance receives a signal, using a TimeSpan to specify the time interval."""
    @typing.overload
    def WaitOne(self) -> bool:
        """Blocks the current thread until the current WaitHandle receives a signal."""
    @typing.overload
    def WaitOne(self, millisecondsTimeout: int, exitContext: bool) -> bool:
        """Blocks the current thread until the current WaitHandle receives a signal, using a 32-bit signed integer to specify the time interval and specifying whether to exit the synchronization domain before the wait."""
    @typing.overload
    def WaitOne(self, timeout: datetime.timedelta | System.TimeSpan, exitContext: bool) -> bool:
        """Blocks the current thread until the current instance receives a signal, using a TimeSpan to specify the time interval and specifying whether to exit the synchronization domain before the wait."""
    WaitTimeout: typing.ClassVar[int]
    """Indicates that a WaitHandle.WaitAny operation timed out before any of the wait handles were signaled. This field is constant."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class WaitHandleCannotBeOpenedException(System.ApplicationException):
    """The exception that is thrown when an attempt is made to open a system mutex, semaphore, or event wait handle that does not exist."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the WaitHandleCannotBeOpenedException class with default values."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the WaitHandleCannotBeOpenedException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the WaitHandleCannotBeOpenedException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class WaitHandleExtensions(System.Object):
    """Provides convenience methods to for working with a safe handle for a wait handle."""
    @staticmethod
    def GetSafeWaitHandle(waitHandle: System.Threading.WaitHandle) -> typing.Any:
        """Gets the safe handle for a native operating system wait handle."""
    @staticmethod
    def SetSafeWaitHandle(waitHandle: System.Threading.WaitHandle, value: typing.Any) -> None:
        """Sets a safe handle for a native operating system wait handle."""
    ...

class WaitOrTimerCallback(System.MulticastDelegate):
    def __init__(self, function: collections.abc.Callable[[typing.Any, bool], object], /) -> None: ...
    def __call__(self, state: object | None, timedOut: bool) -> None: ...
    ...
