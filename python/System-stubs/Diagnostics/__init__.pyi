# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections
import System.Collections.Generic
import System.Collections.ObjectModel
import System.Diagnostics
import System.IO
import System.Text
import System.Threading
import collections.abc
import datetime
import dotnet_tasks
import typing
import typing_extensions
import uuid

class Activity(System.IDisposable):
    """Represents an operation with context to be used for logging."""
    class Enumerator[T](System.ValueType):
        """Enumerates the data stored on an Activity object."""
        @property
        def Current(self) -> T:
            """Gets the element at the current position of the enumerator."""
        def GetEnumerator(self) -> System.Diagnostics.Activity.Enumerator[T]:
            """Returns an enumerator that iterates through the data stored on an Activity object."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the data."""
        ...

    def __init__(self, operationName: str) -> None:
        """Initializes a new instance of the Activity class."""
    @property
    def ActivityTraceFlags(self) -> System.Diagnostics.ActivityTraceFlags:
        """Gets or sets the flags (defined by the W3C ID specification) associated with the activity."""
    @ActivityTraceFlags.setter
    def ActivityTraceFlags(self, value: System.Diagnostics.ActivityTraceFlags) -> None: ...
    def AddBaggage(self, key: str, value: str | None) -> System.Diagnostics.Activity:
        """Updates the Activity to have a new baggage item with the specified key and value."""
    def AddEvent(self, e: System.Diagnostics.ActivityEvent) -> System.Diagnostics.Activity:
        """Adds the specified activity event to the events list."""
    def AddException(self, exception: System.Exception, tags: System.Diagnostics.TagList = ..., timestamp: datetime.datetime | System.DateTimeOffset = ...) -> System.Diagnostics.Activity:
        """Add an ActivityEvent object containing the exception information to the Activity.Events list."""
    def AddLink(self, link: System.Diagnostics.ActivityLink) -> System.Diagnostics.Activity:
        """Adds an ActivityLink to the Activity.Links list."""
    @typing.overload
    def AddTag(self, key: str, value: str | None) -> System.Diagnostics.Activity:
        """Updates the Activity to have a new tag with the provided key and value."""
    @typing.overload
    def AddTag(self, key: str, value: object | None) -> System.Diagnostics.Activity:
        """Updates the activity to have a tag with an additional key and value."""
    @property
    def Baggage(self) -> System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[str, str | None]]:
        """Gets a collection of key/value pairs that represents information that is passed to children of this Activity."""
    @property
    def Context(self) -> System.Diagnostics.ActivityContext:
        """Gets the context of the activity. Context becomes valid only if the activity has been started."""
    Current: typing.ClassVar[System.Diagnostics.Activity | None]
    """Gets or sets the current operation (Activity) for the current thread. This flows across async calls."""
    CurrentChanged: typing.ClassVar[dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Diagnostics.ActivityChangedEventArgs], object]]]
    """Occurs when the Activity.Current value changes."""
    DefaultIdFormat: typing.ClassVar[System.Diagnostics.ActivityIdFormat]
    """Gets or sets the default ID format for the Activity."""
    @property
    def DisplayName(self) -> str:
        """Gets or sets the display name of the activity."""
    @DisplayName.setter
    def DisplayName(self, value: str) -> None: ...
    def Dispose(self) -> None:
        """Stops the activity if it is already started and notifies any event listeners. Nothing will happen otherwise."""
    @property
    def Duration(self) -> datetime.timedelta:
        """Gets the duration of the operation."""
    def EnumerateEvents(self) -> System.Diagnostics.Activity.Enumerator[System.Diagnostics.ActivityEvent]:
        """Enumerates the ActivityEvent objects attached to this Activity object."""
    def EnumerateLinks(self) -> System.Diagnostics.Activity.Enumerator[System.Diagnostics.ActivityLink]:
        """Enumerates the ActivityLink objects attached to this Activity object."""
    def EnumerateTagObjects(self) -> System.Diagnostics.Activity.Enumerator[System.Collections.Generic.KeyValuePair[str, typing.Any]]:
        """Enumerates the tags attached to this Activity object."""
    @property
    def Events(self) -> System.Collections.Generic.IEnumerable[System.Diagnostics.ActivityEvent]:
        """Gets the list of all the activity events attached to this activity."""
    ForceDefaultIdFormat: typing.ClassVar[bool]
    """Gets or sets a value that detrmines if the Activity.DefaultIdFormat is always used to define the default ID format."""
    def GetBaggageItem(self, key: str) -> str | None:
        """Returns the value of a key-value pair added to the activity with Activity.AddBaggage."""
    def GetCustomProperty(self, propertyName: str) -> typing.Any:
        """Returns the object mapped to the specified property name."""
    def GetTagItem(self, key: str) -> typing.Any:
        """Returns the value of the Activity tag mapped to the input key. Returns None if that key does not exist."""
    @property
    def HasRemoteParent(self) -> bool:
        """Gets a value that indicates whether the parent context was created from remote propagation."""
    @property
    def Id(self) -> str | None:
        """Gets an identifier that is specific to a particular request."""
    @property
    def IdFormat(self) -> System.Diagnostics.ActivityIdFormat:
        """Gets the format for the Activity.Id."""
    @property
    def IsAllDataRequested(self) -> bool:
        """Gets or sets a value that indicates whether this activity should be populated with all the propagation information, as well as all the other properties, such as links, tags, and events."""
    @IsAllDataRequested.setter
    def IsAllDataRequested(self, value: bool) -> None: ...
    @property
    def IsStopped(self) -> bool:
        """Gets a value that indicates whether this Activity object is stopped or not."""
    @property
    def Kind(self) -> System.Diagnostics.ActivityKind:
        """Gets the relationship between the activity, its parents, and its children in a trace."""
    @property
    def Links(self) -> System.Collections.Generic.IEnumerable[System.Diagnostics.ActivityLink]:
        """Gets the list of all the activity links attached to this activity."""
    @property
    def OperationName(self) -> str:
        """Gets the operation name."""
    @property
    def Parent(self) -> System.Diagnostics.Activity | None:
        """Gets the parent Activity that created this activity."""
    @property
    def ParentId(self) -> str | None:
        """Gets the ID of this activity's parent."""
    @property
    def ParentSpanId(self) -> System.Diagnostics.ActivitySpanId:
        """Gets the parent's Activity.SpanId."""
    @property
    def Recorded(self) -> bool:
        """Gets a value that indicates whether the W3CIdFlags.Recorded flag is set."""
    @property
    def RootId(self) -> str | None:
        """Gets the root ID of this Activity."""
    def SetBaggage(self, key: str, value: str | None) -> System.Diagnostics.Activity:
        """Add or update the Activity baggage with the input key and value. If the input value is None - if the collection has any baggage with the same key, then this baggage will get removed from the collection. - otherwise, nothing will happen and the collection will not change. If the input value is not None - if the collection has any baggage with the same key, then the value mapped to this key will get updated with the new input value. - otherwise, the key and value will get added as a new baggage to the collection. Baggage item will be updated/removed only if it was originaly added to the current activity. Items inherited from the parents will not be changed/removed, new item would be added to current activity baggage instead."""
    def SetCustomProperty(self, propertyName: str, propertyValue: object | None) -> None:
        """Attaches any custom object to this activity. If the specified propertyName was previously associated with another object, the property will be updated to be associated with the new propertyValue instead. It is recommended to use a unique property name to avoid conflicts with anyone using the same value."""
    def SetEndTime(self, endTimeUtc: datetime.datetime | System.DateTime) -> System.Diagnostics.Activity:
        """Updates the Activity to set its Activity.Duration as the difference between Activity.StartTimeUtc and the specified stop time."""
    def SetIdFormat(self, format: System.Diagnostics.ActivityIdFormat) -> System.Diagnostics.Activity:
        """Sets the ID format on this Activity before it is started."""
    @typing.overload
    def SetParentId(self, parentId: str) -> System.Diagnostics.Activity:
        """Updates this Activity to indicate that the Activity with an ID of parentId caused this Activity."""
    @typing.overload
    def SetParentId(self, traceId: System.Diagnostics.ActivityTraceId, spanId: System.Diagnostics.ActivitySpanId, activityTraceFlags: System.Diagnostics.ActivityTraceFlags = ...) -> System.Diagnostics.Activity:
        """Sets the parent ID using the W3C convention of a TraceId and a SpanId."""
    def SetStartTime(self, startTimeUtc: datetime.datetime | System.DateTime) -> System.Diagnostics.Activity:
        """Sets the start time of this Activity."""
    def SetStatus(self, code: System.Diagnostics.ActivityStatusCode, description: str | None = ...) -> System.Diagnostics.Activity:
        """Sets the status code and description on the current activity object."""
    def SetTag(self, key: str, value: object | None) -> System.Diagnostics.Activity:
        """Adds or update the activity tag with the input key and value."""
    @property
    def Source(self) -> System.Diagnostics.ActivitySource:
        """Gets the activity source associated with this activity."""
    @property
    def SpanId(self) -> System.Diagnostics.ActivitySpanId:
        """Gets the SPAN part of the Activity.Id."""
    def Start(self) -> System.Diagnostics.Activity:
        """Starts the activity."""
    @property
    def StartTimeUtc(self) -> datetime.datetime:
        """Gets the time when the operation started."""
    @property
    def Status(self) -> System.Diagnostics.ActivityStatusCode:
        """Gets status code of the current activity object."""
    @property
    def StatusDescription(self) -> str | None:
        """Gets the status description of the current activity object."""
    def Stop(self) -> None:
        """Stops the activity."""
    @property
    def TagObjects(self) -> System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[str, typing.Any]]:
        """Gets the list of tags that represent information to log along with the activity. This information is not passed on to the children of this activity."""
    @property
    def Tags(self) -> System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[str, str | None]]:
        """Gets a collection of key/value pairs that represent information that will be logged along with the Activity to the logging system."""
    @property
    def TraceId(self) -> System.Diagnostics.ActivityTraceId:
        """Gets the TraceId part of the Activity.Id."""
    TraceIdGenerator: typing.ClassVar[collections.abc.Callable[[], System.Diagnostics.ActivityTraceId] | None]
    """When starting an Activity which does not have a parent context, the Trace Id will automatically be generated using random numbers. TraceIdGenerator can be used to override the runtime's default Trace Id generation algorithm."""
    @property
    def TraceStateString(self) -> str | None:
        """Gets or sets the W3C tracestate header."""
    @TraceStateString.setter
    def TraceStateString(self, value: str | None) -> None: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class ActivityChangedEventArgs(System.ValueType):
    """Provides data for the Activity.CurrentChanged event."""
    @property
    def Current(self) -> System.Diagnostics.Activity | None:
        """Gets the Activity object after the event."""
    @Current.setter
    def Current(self, value: System.Diagnostics.Activity | None) -> None: ...
    @property
    def Previous(self) -> System.Diagnostics.Activity | None:
        """Gets the Activity object before the event."""
    @Previous.setter
    def Previous(self, value: System.Diagnostics.Activity | None) -> None: ...
    ...

class ActivityContext(System.ValueType):
    """A representation that conforms to the W3C TraceContext specification. It contains two identifiers: a TraceId and a SpanId, along with a set of common TraceFlags and system-specific TraceState values."""
    def __init__(self, traceId: System.Diagnostics.ActivityTraceId, spanId: System.Diagnostics.ActivitySpanId, traceFlags: System.Diagnostics.ActivityTraceFlags, traceState: str | None = ..., isRemote: bool = ...) -> None:
        """Construct a new activity context instance using the specified arguments."""
    @typing.overload
    def Equals(self, value: System.Diagnostics.ActivityContext) -> bool:
        """Indicates whether the current object is equal to another object of the same type."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether this instance and a specified ActivityContext object have the same value."""
    def GetHashCode(self) -> int:
        """Provides a hash function for the current ActivityContext that's suitable for hashing algorithms and data structures, such as hash tables."""
    @property
    def IsRemote(self) -> bool:
        """Indicates if the activity context was propagated from a remote parent."""
    @staticmethod
    def Parse(traceParent: str, traceState: str | None) -> System.Diagnostics.ActivityContext:
        """Parses a W3C trace context headers to an ActivityContext object."""
    @property
    def SpanId(self) -> System.Diagnostics.ActivitySpanId:
        """The Id of the request as known by the caller."""
    @property
    def TraceFlags(self) -> System.Diagnostics.ActivityTraceFlags:
        """The flags defined by the W3C standard along with the ID for the activity."""
    @property
    def TraceId(self) -> System.Diagnostics.ActivityTraceId:
        """The trace identifier."""
    @property
    def TraceState(self) -> str | None:
        """Holds the W3C 'tracestate' header."""
    @typing.overload
    @staticmethod
    def TryParse(traceParent: str | None, traceState: str | None, isRemote: bool) -> tuple[bool, System.Diagnostics.ActivityContext]:
        """Tries to parse the W3C trace context headers to the ActivityContext object."""
    @typing.overload
    @staticmethod
    def TryParse(traceParent: str | None, traceState: str | None) -> tuple[bool, System.Diagnostics.ActivityContext]:
        """Tries to parse the W3C trace context headers to an ActivityContext object."""
    ...

class ActivityCreationOptions[T](System.ValueType):
    """Encapsulates all the information that is sent to the activity listener, to make decisions about the creation of the activity instance, as well as its state. The possible generic type parameters are ActivityContext or String."""
    @property
    def Kind(self) -> System.Diagnostics.ActivityKind:
        """Gets the activity kind that the activity will be created with."""
    @property
    def Links(self) -> System.Collections.Generic.IEnumerable[System.Diagnostics.ActivityLink] | None:
        """Gets the enumeration of activity links that the activity will be created with."""
    @property
    def Name(self) -> str:
        """Gets the name to use as OperationName of the activity that will get created."""
    @property
    def Parent(self) -> T:
        """Gets the parent context or parent Id that the activity will get created with."""
    @property
    def SamplingTags(self) -> System.Diagnostics.ActivityTagsCollection:
        """Gets the collection that is used to add more tags during the sampling process. The added tags are also added to the created Activity if it is decided that it should be created by the ActivityListener callbacks."""
    @property
    def Source(self) -> System.Diagnostics.ActivitySource:
        """Gets the activity source that creates the activity."""
    @property
    def Tags(self) -> System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[str, typing.Any]] | None:
        """Gets the tags that the activity will be created with."""
    @property
    def TraceId(self) -> System.Diagnostics.ActivityTraceId:
        """Gets the trace Id to use in the Activity object if it is decided that it should be created by ActivityListener callbacks."""
    @property
    def TraceState(self) -> str | None:
        """Gets or initializes the trace state to use when creating the Activity."""
    @TraceState.setter
    def TraceState(self, value: str | None) -> None: ...
    ...

class ActivityEvent(System.ValueType):
    """Represents an event containing a name and a timestamp, as well as an optional list of tags."""
    @typing.overload
    def __init__(self, name: str) -> None:
        """Initializes a new activity event instance using the specified name and the current time as the event timestamp."""
    @typing.overload
    def __init__(self, name: str, timestamp: datetime.datetime | System.DateTimeOffset = ..., tags: System.Diagnostics.ActivityTagsCollection | None = ...) -> None:
        """Initializes a new activity event instance using the specified name, timestamp and tags."""
    def EnumerateTagObjects(self) -> System.Diagnostics.Activity.Enumerator[System.Collections.Generic.KeyValuePair[str, typing.Any]]:
        """Enumerate the tags attached to this ActivityEvent object."""
    @property
    def Name(self) -> str:
        """Gets the activity event name."""
    @property
    def Tags(self) -> System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[str, typing.Any]]:
        """Gets the collection of tags associated with the event."""
    @property
    def Timestamp(self) -> datetime.datetime:
        """Gets the activity event timestamp."""
    ...

class ActivityIdFormat(System.Enum):
    """Specifies the format of the Activity.Id property."""
    Hierarchical: typing.ClassVar[System.Diagnostics.ActivityIdFormat]
    """The hierarchical format."""
    Unknown: typing.ClassVar[System.Diagnostics.ActivityIdFormat]
    """An unknown format."""
    W3C: typing.ClassVar[System.Diagnostics.ActivityIdFormat]
    """The W3C format."""
    ...

class ActivityKind(System.Enum):
    """Describes the relationship between the activity, its parents and its children in a trace."""
    Client: typing.ClassVar[System.Diagnostics.ActivityKind]
    """Outgoing request to the external component."""
    Consumer: typing.ClassVar[System.Diagnostics.ActivityKind]
    """Output received from an external component."""
    Internal: typing.ClassVar[System.Diagnostics.ActivityKind]
    """Internal operation within an application, as opposed to operations with remote parents or children. This is the default value."""
    Producer: typing.ClassVar[System.Diagnostics.ActivityKind]
    """Output provided to external components."""
    Server: typing.ClassVar[System.Diagnostics.ActivityKind]
    """Requests incoming from external component."""
    ...

class ActivityLink(System.ValueType):
    """Activities may be linked to zero or more activity context instances that are causally related. Activity links can point to activity contexts inside a single trace or across different traces. Activity links can be used to represent batched operations where an activity was initiated by multiple initiating activities, each representing a single incoming item being processed in the batch."""
    def __init__(self, context: System.Diagnostics.ActivityContext, tags: System.Diagnostics.ActivityTagsCollection | None = ...) -> None:
        """Constructs a new activity link, which can be linked to an activity."""
    @property
    def Context(self) -> System.Diagnostics.ActivityContext:
        """Retrieves the activity context inside this activity link."""
    def EnumerateTagObjects(self) -> System.Diagnostics.Activity.Enumerator[System.Collections.Generic.KeyValuePair[str, typing.Any]]:
        """Enumerate the tags attached to this ActivityLink object."""
    @typing.overload
    def Equals(self, value: System.Diagnostics.ActivityLink) -> bool:
        """Indicates whether the current activity link is equal to another activity link."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Indicates whether the current activity link is equal to another object."""
    def GetHashCode(self) -> int:
        """Provides a hash function for the current ActivityLink that's suitable for hashing algorithms and data structures, such as hash tables."""
    @property
    def Tags(self) -> System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[str, typing.Any]] | None:
        """Retrieves the key-value pair enumeration of tags attached to the activity context."""
    ...

class ActivityListener(System.IDisposable):
    """Allows listening to the start and stop activity events and gives the opportunity to decide creating an activity for sampling scenarios."""
    def __init__(self) -> None:
        """Construct a new activity listener object to start listening to the activity events."""
    @property
    def ActivityStarted(self) -> collections.abc.Callable[[System.Diagnostics.Activity], object] | None:
        """Gets or sets the callback used to listen to the activity start event."""
    @ActivityStarted.setter
    def ActivityStarted(self, value: collections.abc.Callable[[System.Diagnostics.Activity], object] | None) -> None: ...
    @property
    def ActivityStopped(self) -> collections.abc.Callable[[System.Diagnostics.Activity], object] | None:
        """Gets or sets the callback used to listen to the activity stop event."""
    @ActivityStopped.setter
    def ActivityStopped(self, value: collections.abc.Callable[[System.Diagnostics.Activity], object] | None) -> None: ...
    def Dispose(self) -> None:
        """Unregisters this activity listener object from listening to activity events."""
    @property
    def ExceptionRecorder(self) -> collections.abc.Callable[[System.Diagnostics.Activity, System.Exception, System.Diagnostics.TagList], object] | None:
        """Gets or sets the callback used to listen to Activity events when exceptions are added."""
    @ExceptionRecorder.setter
    def ExceptionRecorder(self, value: collections.abc.Callable[[System.Diagnostics.Activity, System.Exception, System.Diagnostics.TagList], object] | None) -> None: ...
    @property
    def Sample(self) -> collections.abc.Callable[[System.Diagnostics.ActivityCreationOptions[System.Diagnostics.ActivityContext]], System.Diagnostics.ActivitySamplingResult] | None:
        """Gets or sets the callback that is used to decide if creating Activity objects with a specific data state is allowed."""
    @Sample.setter
    def Sample(self, value: collections.abc.Callable[[System.Diagnostics.ActivityCreationOptions[System.Diagnostics.ActivityContext]], System.Diagnostics.ActivitySamplingResult] | None) -> None: ...
    @property
    def SampleUsingParentId(self) -> collections.abc.Callable[[System.Diagnostics.ActivityCreationOptions[str]], System.Diagnostics.ActivitySamplingResult] | None:
        """Gets or sets the callback that is used to decide if creating Activity objects with a specific data state is allowed."""
    @SampleUsingParentId.setter
    def SampleUsingParentId(self, value: collections.abc.Callable[[System.Diagnostics.ActivityCreationOptions[str]], System.Diagnostics.ActivitySamplingResult] | None) -> None: ...
    @property
    def ShouldListenTo(self) -> collections.abc.Callable[[System.Diagnostics.ActivitySource], bool] | None:
        """Gets or sets the callback that allows deciding if activity object events that were created using the activity source object should be listened or not."""
    @ShouldListenTo.setter
    def ShouldListenTo(self, value: collections.abc.Callable[[System.Diagnostics.ActivitySource], bool] | None) -> None: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class ActivitySamplingResult(System.Enum):
    """Enumeration values used by ActivityListener to indicate the amount of data to collect for the related Activity. Requesting more data causes a greater performance overhead."""
    AllData: typing.ClassVar[System.Diagnostics.ActivitySamplingResult]
    """The activity object should be populated with all the propagation information and also all other properties such as Links, Tags, and Events. Using this value causes Activity.IsAllDataRequested to return true."""
    AllDataAndRecorded: typing.ClassVar[System.Diagnostics.ActivitySamplingResult]
    """The activity object should be populated the same as the ActivitySamplingResult.AllData case. Additionally, Activity.Recorded is set to true. For activities using the W3C trace ids, this sets a flag bit in the ID that will be propagated downstream requesting that the trace is recorded everywhere."""
    None_: typing.ClassVar[System.Diagnostics.ActivitySamplingResult]
    """The activity object does not need to be created."""
    PropagationData: typing.ClassVar[System.Diagnostics.ActivitySamplingResult]
    """The activity object needs to be created. It will have a Name, a Source, an Id and Baggage. Other properties are unnecessary and will be ignored by this listener."""
    ...

class ActivitySource(System.IDisposable):
    """Provides APIs to create and start Activity objects and to register ActivityListener objects to listen to the Activity events."""
    @typing.overload
    def __init__(self, name: str) -> None:
        """Initializes a new instance of ActivitySource with the specified input name."""
    @typing.overload
    def __init__(self, name: str, version: str | None = ...) -> None:
        """Constructs an activity source object with the specified name."""
    @typing.overload
    def __init__(self, name: str, version: str | None = ..., tags: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[str, typing.Any]] | None = ...) -> None:
        """Initializes a new instance of ActivitySource with the specified input name."""
    @typing.overload
    def __init__(self, options: System.Diagnostics.ActivitySourceOptions) -> None:
        """Initializes a new instance of ActivitySource using the ActivitySourceOptions."""
    @staticmethod
    def AddActivityListener(listener: System.Diagnostics.ActivityListener) -> None:
        """Adds a listener to the activity starting and stopping events."""
    @typing.overload
    def CreateActivity(self, name: str, kind: System.Diagnostics.ActivityKind) -> System.Diagnostics.Activity | None:
        """Creates a new Activity object if there is any listener to the Activity, returns None otherwise."""
    @typing.overload
    def CreateActivity(self, name: str, kind: System.Diagnostics.ActivityKind, parentContext: System.Diagnostics.ActivityContext, tags: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[str, typing.Any]] | None = ..., links: collections.abc.Iterable[System.Diagnostics.ActivityLink] | None = ..., idFormat: System.Diagnostics.ActivityIdFormat = ...) -> System.Diagnostics.Activity | None:
        """Creates a new Activity object if there is any listener to the Activity, returns None otherwise. If the Activity object is created, it will not automatically start. Callers will need to call Activity.Start to start it."""
    @typing.overload
    def CreateActivity(self, name: str, kind: System.Diagnostics.ActivityKind, parentId: str | None, tags: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[str, typing.Any]] | None = ..., links: collections.abc.Iterable[System.Diagnostics.ActivityLink] | None = ..., idFormat: System.Diagnostics.ActivityIdFormat = ...) -> System.Diagnostics.Activity | None:
        """Creates a new Activity object if there is any listener to the Activity, returns None otherwise."""
    def Dispose(self) -> None:
        """Disposes the activity source object, removes the current instance from the global list, and empties the listeners list."""
    def HasListeners(self) -> bool:
        """Checks if there are any listeners for this activity source."""
    @property
    def Name(self) -> str:
        """Returns the activity source name."""
    @typing.overload
    def StartActivity(self, name: str = ..., kind: System.Diagnostics.ActivityKind = ...) -> System.Diagnostics.Activity | None:
        """Creates and starts a new activity if there are active listeners for it, using the specified name and activity kind."""
    @typing.overload
    def StartActivity(self, name: str, kind: System.Diagnostics.ActivityKind, parentContext: System.Diagnostics.ActivityContext, tags: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[str, typing.Any]] | None = ..., links: collections.abc.Iterable[System.Diagnostics.ActivityLink] | None = ..., startTime: datetime.datetime | System.DateTimeOffset = ...) -> System.Diagnostics.Activity | None:
        """Creates and starts a new activity if there are active listeners for it, using the specified name, activity kind, parent activity context, tags, optional activity link and optional start time."""
    @typing.overload
    def StartActivity(self, name: str, kind: System.Diagnostics.ActivityKind, parentId: str | None, tags: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[str, typing.Any]] | None = ..., links: collections.abc.Iterable[System.Diagnostics.ActivityLink] | None = ..., startTime: datetime.datetime | System.DateTimeOffset = ...) -> System.Diagnostics.Activity | None:
        """Creates and starts a new activity if there are active listeners for it, using the specified name, activity kind, parent Id, tags, optional activity links and optional start time."""
    @typing.overload
    def StartActivity(self, kind: System.Diagnostics.ActivityKind, parentContext: System.Diagnostics.ActivityContext = ..., tags: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[str, typing.Any]] | None = ..., links: collections.abc.Iterable[System.Diagnostics.ActivityLink] | None = ..., startTime: datetime.datetime | System.DateTimeOffset = ..., name: str = ...) -> System.Diagnostics.Activity | None:
        """Creates and starts a new Activity object if there is any listener to the Activity events, returns None otherwise."""
    @property
    def Tags(self) -> System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[str, typing.Any]] | None:
        """Gets the tags associated with the ActivitySource."""
    @property
    def TelemetrySchemaUrl(self) -> str | None:
        """Gets the telemetry schema URL associated with the ActivitySource."""
    @property
    def Version(self) -> str | None:
        """Returns the activity source version."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class ActivitySourceOptions(System.Object):
    """Options for creating an ActivitySource."""
    def __init__(self, name: str) -> None:
        """Constructs a new instance of ActivitySourceOptions."""
    @property
    def Name(self) -> str:
        """Gets or sets the ActivitySourceOptions object name. Cannot be None."""
    @Name.setter
    def Name(self, value: str) -> None: ...
    @property
    def Tags(self) -> System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[str, typing.Any]] | None:
        """Gets or sets the optional list of key-value pair tags associated with the ActivitySourceOptions."""
    @Tags.setter
    def Tags(self, value: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[str, typing.Any]] | None) -> None: ...
    @property
    def TelemetrySchemaUrl(self) -> str | None:
        """Gets or sets the location of a Schema file that can be retrieved using HTTP or HTTPS protocol."""
    @TelemetrySchemaUrl.setter
    def TelemetrySchemaUrl(self, value: str | None) -> None: ...
    @property
    def Version(self) -> str | None:
        """Gets or sets the ActivitySourceOptions version."""
    @Version.setter
    def Version(self, value: str | None) -> None: ...
    ...

class ActivitySpanId(System.ValueType):
    """Represents a Activity.SpanId formatted based on a W3C standard."""
    def CopyTo(self, destination: typing_extensions.Buffer) -> None:
        """Copies the 8 bytes of the current ActivitySpanId to a specified span."""
    @staticmethod
    def CreateFromBytes(idData: typing_extensions.Buffer) -> System.Diagnostics.ActivitySpanId:
        """Creates a new ActivitySpanId value from a read-only span of eight bytes."""
    @staticmethod
    def CreateFromString(idData: str) -> System.Diagnostics.ActivitySpanId:
        """Creates a new ActivitySpanId value from a read-only span of 16 hexadecimal characters."""
    @staticmethod
    def CreateFromUtf8String(idData: typing_extensions.Buffer) -> System.Diagnostics.ActivitySpanId:
        """Creates a new ActivitySpanId value from a read-only span of UTF8-encoded bytes."""
    @staticmethod
    def CreateRandom() -> System.Diagnostics.ActivitySpanId:
        """Creates a new ActivitySpanId based on a random number (that is very likely to be unique)."""
    @typing.overload
    def Equals(self, spanId: System.Diagnostics.ActivitySpanId) -> bool:
        """Determines whether this instance and the specified ActivitySpanId instance have the same value."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """the current instance and a specified object, which also must be an ActivitySpanId instance, have the same value."""
    def GetHashCode(self) -> int:
        """Returns the hash code of the SpanId."""
    def ToHexString(self) -> str:
        """Returns a 16-character hexadecimal string that represents this span ID."""
    def ToString(self) -> str:
        """Returns a 16-character hexadecimal string that represents this span ID."""
    ...

class ActivityStatusCode(System.Enum):
    """Define the status code of the Activity which indicate the status of the instrumented operation."""
    Error: typing.ClassVar[System.Diagnostics.ActivityStatusCode]
    """Status code indicating an error is encountered during the operation."""
    Ok: typing.ClassVar[System.Diagnostics.ActivityStatusCode]
    """Status code indicating the operation has been validated and completed successfully."""
    Unset: typing.ClassVar[System.Diagnostics.ActivityStatusCode]
    """Unset status code is the default value indicating the status code is not initialized."""
    ...

class ActivityTagsCollection(System.Collections.Generic.IDictionary[str, typing.Any]):
    """ActivityTagsCollection is a collection class used to store tracing tags. This collection will be used with classes like ActivityEvent and ActivityLink. This collection behaves as follows: - The collection items will be ordered according to how they are added. - Don't allow duplication of items with the same key. - When using the indexer to store an item in the collection: - If the item has a key that previously existed in the collection and the value is None, the collection item matching the key will be removed from the collection. - If the item has a key that previously existed in the collection and the value is not None, the new item value will replace the old value stored in the collection. - Otherwise, the item will be added to the collection. - Add method will add a new item to the collection if an item doesn't already exist with the same key. Otherwise, it will throw an exception."""
    class Enumerator(System.ValueType, System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[str, typing.Any]]):
        """Enumerates the elements of an ActivityTagsCollection."""
        @property
        def Current(self) -> System.Collections.Generic.KeyValuePair[str, typing.Any]:
            """Gets the element in the collection at the current position of the enumerator."""
        def Dispose(self) -> None:
            """Performs application-defined tasks associated with freeing, releasing, or resetting unmanaged resources."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the collection."""
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    @typing.overload
    def __init__(self) -> None:
        """Create a new instance of the collection."""
    @typing.overload
    def __init__(self, list: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[str, typing.Any]]) -> None:
        """Create a new instance of the collection and store the input list items in the collection."""
    @typing.overload
    def Add(self, item: System.Collections.Generic.KeyValuePair[str, typing.Any]) -> None:
        """Adds an item to the collection."""
    @typing.overload
    def Add(self, key: str, value: object | None) -> None:
        """Adds a tag with the provided key and value to the collection. This collection doesn't allow adding two tags with the same key."""
    def Clear(self) -> None:
        """Removes all items from the collection."""
    def Contains(self, item: System.Collections.Generic.KeyValuePair[str, typing.Any]) -> bool:
        """Determines whether the ICollection contains a specific value."""
    def ContainsKey(self, key: str) -> bool:
        """Determines whether the collection contains an element with the specified key."""
    def CopyTo(self, array: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[str, typing.Any]], arrayIndex: int) -> None:
        """Copies the elements of the collection to an array, starting at a particular array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the collection."""
    def GetEnumerator(self) -> System.Diagnostics.ActivityTagsCollection.Enumerator:
        """Returns an enumerator that iterates through the collection."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the collection is read-only. This always returns false."""
    @property
    def Keys(self) -> System.Collections.Generic.ICollection[str]:
        """Get the list of the keys of all stored tags."""
    @typing.overload
    def Remove(self, key: str) -> bool:
        """Removes the tag with the specified key from the collection."""
    @typing.overload
    def Remove(self, item: System.Collections.Generic.KeyValuePair[str, typing.Any]) -> bool:
        """Removes the first occurrence of a specific item from the collection."""
    def TryGetValue(self, key: str) -> tuple[bool, typing.Any]:
        """Gets the value associated with the specified key."""
    @property
    def Values(self) -> System.Collections.Generic.ICollection[typing.Any]:
        """Get the list of the values of all stored tags."""
    def __getitem__(self, key: str) -> typing.Any: ...
    def __setitem__(self, key: str, value: object | None) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[System.Collections.Generic.KeyValuePair[str, typing.Any]]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class ActivityTraceFlags(System.Enum):
    """Specifies flags defined by the W3C standard that are associated with an activity."""
    None_: typing.ClassVar[System.Diagnostics.ActivityTraceFlags]
    """The activity has not been marked."""
    Recorded: typing.ClassVar[System.Diagnostics.ActivityTraceFlags]
    """The activity (or more likely its parents) has been marked as useful to record."""
    ...

class ActivityTraceId(System.ValueType):
    """Represents a Activity.TraceId whose format is based on a W3C standard."""
    def CopyTo(self, destination: typing_extensions.Buffer) -> None:
        """Copies the 16 bytes of the current ActivityTraceId to a specified span."""
    @staticmethod
    def CreateFromBytes(idData: typing_extensions.Buffer) -> System.Diagnostics.ActivityTraceId:
        """Creates a new ActivityTraceId value from a read-only span of 16 bytes."""
    @staticmethod
    def CreateFromString(idData: str) -> System.Diagnostics.ActivityTraceId:
        """Creates a new ActivityTraceId value from a read-only span of 32 hexadecimal characters."""
    @staticmethod
    def CreateFromUtf8String(idData: typing_extensions.Buffer) -> System.Diagnostics.ActivityTraceId:
        """Creates a new ActivityTraceId value from a read-only span of UTF8-encoded bytes."""
    @staticmethod
    def CreateRandom() -> System.Diagnostics.ActivityTraceId:
        """Creates a new ActivityTraceId based on a random number (that is very likely to be unique)."""
    @typing.overload
    def Equals(self, traceId: System.Diagnostics.ActivityTraceId) -> bool:
        """Determines whether the current instance and a specified ActivityTraceId are equal."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether this instance and a specified object, which must also be an ActivityTraceId instance, have the same value."""
    def GetHashCode(self) -> int:
        """Returns the hash code of the TraceId."""
    def ToHexString(self) -> str:
        """Returns a 32-character hexadecimal string that represents this span ID."""
    def ToString(self) -> str:
        """Returns a 32-character hexadecimal string that represents this trace ID."""
    ...

class BooleanSwitch(System.Diagnostics.Switch):
    """Provides a simple on/off switch that controls debugging and tracing output."""
    @typing.overload
    def __init__(self, displayName: str, description: str | None) -> None:
        """Initializes a new instance of the BooleanSwitch class with the specified display name and description."""
    @typing.overload
    def __init__(self, displayName: str, description: str | None, defaultSwitchValue: str) -> None:
        """Initializes a new instance of the BooleanSwitch class with the specified display name, description, and default switch value."""
    @property
    def Enabled(self) -> bool:
        """Gets or sets a value indicating whether the switch is enabled or disabled."""
    @Enabled.setter
    def Enabled(self, value: bool) -> None: ...
    ...

class ConsoleTraceListener(System.Diagnostics.TextWriterTraceListener):
    """Directs tracing or debugging output to either the standard output or the standard error stream."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ConsoleTraceListener class with trace output written to the standard output stream."""
    @typing.overload
    def __init__(self, useErrorStream: bool) -> None:
        """Initializes a new instance of the ConsoleTraceListener class with an option to write trace output to the standard output stream or the standard error stream."""
    def Close(self) -> None:
        """Closes the output to the stream specified for this trace listener."""
    ...

class CorrelationManager(System.Object):
    """Correlates traces that are part of a logical transaction."""
    @property
    def ActivityId(self) -> uuid.UUID:
        """Gets or sets the identity for a global activity."""
    @ActivityId.setter
    def ActivityId(self, value: uuid.UUID | System.Guid) -> None: ...
    @property
    def LogicalOperationStack(self) -> System.Collections.Stack:
        """Gets the logical operation stack from the call context."""
    @typing.overload
    def StartLogicalOperation(self) -> None:
        """Starts a logical operation on a thread."""
    @typing.overload
    def StartLogicalOperation(self, operationId: object) -> None:
        """Starts a logical operation with the specified identity on a thread."""
    def StopLogicalOperation(self) -> None:
        """Stops the current logical operation."""
    ...

class DataReceivedEventArgs(System.EventArgs):
    """Provides data for the Process.OutputDataReceived and Process.ErrorDataReceived events."""
    @property
    def Data(self) -> str | None:
        """Gets the line of characters that was written to a redirected Process output stream."""
    ...

class DataReceivedEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the Process.OutputDataReceived event or Process.ErrorDataReceived event of a Process."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.Diagnostics.DataReceivedEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.Diagnostics.DataReceivedEventArgs) -> None: ...
    ...

class Debug(System.Object):
    """Provides a set of methods and properties that help debug your code."""
    class AssertInterpolatedStringHandler(System.ValueType):
        """Provides an interpolated string handler for Debug.Assert that only performs formatting if the assert fails."""
        def __init__(self, literalLength: int, formattedCount: int, condition: bool) -> None:
            """Creates an instance of the handler."""
        @typing.overload
        def AppendFormatted[T](self, value: T) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted[T](self, value: T, format: str | None) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted[T](self, value: T, alignment: int) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted[T](self, value: T, alignment: int, format: str | None) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted(self, value: str) -> None:
            """Writes the specified character span to the handler."""
        @typing.overload
        def AppendFormatted(self, value: str, alignment: int = ..., format: str | None = ...) -> None:
            """Writes the specified string of chars to the handler."""
        @typing.overload
        def AppendFormatted(self, value: str | None) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted(self, value: str | None, alignment: int = ..., format: str | None = ...) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted(self, value: object | None, alignment: int = ..., format: str | None = ...) -> None:
            """Writes the specified value to the handler."""
        def AppendLiteral(self, value: str) -> None:
            """Writes the specified string to the handler."""
        ...

    class WriteIfInterpolatedStringHandler(System.ValueType):
        """Provides an interpolated string handler for Debug.WriteIf and Debug.WriteLineIf that only performs formatting if the condition applies."""
        def __init__(self, literalLength: int, formattedCount: int, condition: bool) -> None:
            """Creates an instance of the handler."""
        @typing.overload
        def AppendFormatted[T](self, value: T) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted[T](self, value: T, format: str | None) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted[T](self, value: T, alignment: int) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted[T](self, value: T, alignment: int, format: str | None) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted(self, value: str) -> None:
            """Writes the specified character span to the handler."""
        @typing.overload
        def AppendFormatted(self, value: str, alignment: int = ..., format: str | None = ...) -> None:
            """Writes the specified string of chars to the handler."""
        @typing.overload
        def AppendFormatted(self, value: str | None) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted(self, value: str | None, alignment: int = ..., format: str | None = ...) -> None:
            """Writes the specified value to the handler."""
        @typing.overload
        def AppendFormatted(self, value: object | None, alignment: int = ..., format: str | None = ...) -> None:
            """Writes the specified value to the handler."""
        def AppendLiteral(self, value: str) -> None:
            """Writes the specified string to the handler."""
        ...

    @typing.overload
    @staticmethod
    def Assert(condition: bool) -> None:
        """Checks for a condition; if the condition is false, displays a message box that shows the call stack."""
    @typing.overload
    @staticmethod
    def Assert(condition: bool, message: str | None = ...) -> None:
        """Checks for a condition; if the condition is false, outputs a specified message and displays a message box that shows the call stack."""
    @typing.overload
    @staticmethod
    def Assert(condition: bool, message: System.Diagnostics.Debug.AssertInterpolatedStringHandler) -> System.Diagnostics.Debug.AssertInterpolatedStringHandler:
        """Checks for a condition; if the condition is false, outputs a specified message and displays a message box that shows the call stack."""
    @typing.overload
    @staticmethod
    def Assert(condition: bool, message: str | None, detailMessage: str | None) -> None:
        """Checks for a condition; if the condition is false, outputs two specified messages and displays a message box that shows the call stack."""
    @typing.overload
    @staticmethod
    def Assert(condition: bool, message: System.Diagnostics.Debug.AssertInterpolatedStringHandler, detailMessage: System.Diagnostics.Debug.AssertInterpolatedStringHandler) -> tuple[System.Diagnostics.Debug.AssertInterpolatedStringHandler, System.Diagnostics.Debug.AssertInterpolatedStringHandler]:
        """Checks for a condition; if the condition is false, outputs a specified message and displays a message box that shows the call stack."""
    @typing.overload
    @staticmethod
    def Assert(condition: bool, message: str | None, detailMessageFormat: str, *args: object) -> None:
        """Checks for a condition; if the condition is false, outputs two messages (simple and formatted) and displays a message box that shows the call stack."""
    AutoFlush: typing.ClassVar[bool]
    """Gets or sets a value indicating whether Debug.Flush should be called on the Debug.Listeners after every write."""
    @staticmethod
    def Close() -> None:
        """Flushes the output buffer and then calls the Close method on each of the Debug.Listeners."""
    @typing.overload
    @staticmethod
    def Fail(message: str | None) -> None:
        """Emits the specified error message."""
    @typing.overload
    @staticmethod
    def Fail(message: str | None, detailMessage: str | None) -> None:
        """Emits an error message and a detailed error message."""
    @staticmethod
    def Flush() -> None:
        """Flushes the output buffer and causes buffered data to write to the Debug.Listeners collection."""
    @staticmethod
    def Indent() -> None:
        """Increases the current Debug.IndentLevel by one."""
    IndentLevel: typing.ClassVar[int]
    """Gets or sets the indent level."""
    IndentSize: typing.ClassVar[int]
    """Gets or sets the number of spaces in an indent."""
    @typing.overload
    @staticmethod
    def Print(message: str | None) -> None:
        """Writes a message followed by a line terminator to the trace listeners in the Debug.Listeners collection."""
    @typing.overload
    @staticmethod
    def Print(format: str, *args: object) -> None:
        """Writes a formatted string followed by a line terminator to the trace listeners in the Debug.Listeners collection."""
    @staticmethod
    def SetProvider(provider: System.Diagnostics.DebugProvider) -> System.Diagnostics.DebugProvider: ...
    @staticmethod
    def Unindent() -> None:
        """Decreases the current Debug.IndentLevel by one."""
    @typing.overload
    @staticmethod
    def Write(message: str | None) -> None:
        """Writes a message to the trace listeners in the Debug.Listeners collection."""
    @typing.overload
    @staticmethod
    def Write(message: str | None, category: str | None) -> None:
        """Writes a category name and message to the trace listeners in the Debug.Listeners collection."""
    @typing.overload
    @staticmethod
    def Write(value: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the trace listeners in the Debug.Listeners collection."""
    @typing.overload
    @staticmethod
    def Write(value: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the trace listeners in the Debug.Listeners collection."""
    @typing.overload
    @staticmethod
    def WriteIf(condition: bool, message: str | None) -> None:
        """Writes a message to the trace listeners in the Debug.Listeners collection if a condition is true."""
    @typing.overload
    @staticmethod
    def WriteIf(condition: bool, message: System.Diagnostics.Debug.WriteIfInterpolatedStringHandler) -> System.Diagnostics.Debug.WriteIfInterpolatedStringHandler:
        """If condition is true, writes a category name and message to the trace listeners in the Debug.Listeners collection."""
    @typing.overload
    @staticmethod
    def WriteIf(condition: bool, message: str | None, category: str | None) -> None:
        """Writes a category name and message to the trace listeners in the Debug.Listeners collection if a condition is true."""
    @typing.overload
    @staticmethod
    def WriteIf(condition: bool, message: System.Diagnostics.Debug.WriteIfInterpolatedStringHandler, category: str | None) -> System.Diagnostics.Debug.WriteIfInterpolatedStringHandler:
        """Writes a category name and message to the trace listeners in the Debug.Listeners collection if a specified condition is true."""
    @typing.overload
    @staticmethod
    def WriteIf(condition: bool, value: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the trace listeners in the Debug.Listeners collection if a condition is true."""
    @typing.overload
    @staticmethod
    def WriteIf(condition: bool, value: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the trace listeners in the Debug.Listeners collection if a condition is true."""
    @typing.overload
    @staticmethod
    def WriteLine(message: str | None) -> None:
        """Writes a message followed by a line terminator to the trace listeners in the Debug.Listeners collection."""
    @typing.overload
    @staticmethod
    def WriteLine(format: str, *args: object) -> None:
        """Writes a formatted message followed by a line terminator to the trace listeners in the Debug.Listeners collection."""
    @typing.overload
    @staticmethod
    def WriteLine(message: str | None, category: str | None) -> None:
        """Writes a category name and message to the trace listeners in the Debug.Listeners collection."""
    @typing.overload
    @staticmethod
    def WriteLine(value: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the trace listeners in the Debug.Listeners collection."""
    @typing.overload
    @staticmethod
    def WriteLine(value: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the trace listeners in the Debug.Listeners collection."""
    @typing.overload
    @staticmethod
    def WriteLineIf(condition: bool, message: str | None) -> None:
        """Writes a message to the trace listeners in the Debug.Listeners collection if a condition is true."""
    @typing.overload
    @staticmethod
    def WriteLineIf(condition: bool, message: System.Diagnostics.Debug.WriteIfInterpolatedStringHandler) -> System.Diagnostics.Debug.WriteIfInterpolatedStringHandler:
        """Writes a message to the trace listeners in the Debug.Listeners collection if a specified condition is true."""
    @typing.overload
    @staticmethod
    def WriteLineIf(condition: bool, message: str | None, category: str | None) -> None:
        """Writes a category name and message to the trace listeners in the Debug.Listeners collection if a condition is true."""
    @typing.overload
    @staticmethod
    def WriteLineIf(condition: bool, message: System.Diagnostics.Debug.WriteIfInterpolatedStringHandler, category: str | None) -> System.Diagnostics.Debug.WriteIfInterpolatedStringHandler:
        """Writes a category name and message to the trace listeners in the Debug.Listeners collection if a specified condition is true."""
    @typing.overload
    @staticmethod
    def WriteLineIf(condition: bool, value: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the trace listeners in the Debug.Listeners collection if a condition is true."""
    @typing.overload
    @staticmethod
    def WriteLineIf(condition: bool, value: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the trace listeners in the Debug.Listeners collection if a condition is true."""
    ...

class DebugProvider(System.Object):
    def __init__(self) -> None: ...
    def Fail(self, message: str | None, detailMessage: str | None) -> None: ...
    @staticmethod
    def FailCore(stackTrace: str, message: str | None, detailMessage: str | None, errorSource: str) -> None: ...
    def OnIndentLevelChanged(self, indentLevel: int) -> None: ...
    def OnIndentSizeChanged(self, indentSize: int) -> None: ...
    def Write(self, message: str | None) -> None: ...
    @staticmethod
    def WriteCore(message: str) -> None: ...
    def WriteLine(self, message: str | None) -> None: ...
    ...

class Debugger(System.Object):
    """Enables communication with a debugger. This class cannot be inherited."""
    @staticmethod
    def Break() -> None:
        """Signals a breakpoint to an attached debugger."""
    @staticmethod
    def BreakForUserUnhandledException(exception: System.Exception) -> None:
        """Signals a breakpoint to an attached debugger with the exception details if a .NET debugger is attached with break on user-unhandled exception enabled and a method attributed with DebuggerDisableUserUnhandledExceptionsAttribute calls this method."""
    DefaultCategory: typing.ClassVar[str | None]
    """Represents the default category of message with a constant."""
    IsAttached: typing.ClassVar[bool]
    """Gets a value that indicates whether a debugger is attached to the process."""
    @staticmethod
    def IsLogging() -> bool:
        """Checks to see if logging is enabled by an attached debugger."""
    @staticmethod
    def Launch() -> bool:
        """Launches and attaches a debugger to the process."""
    @staticmethod
    def Log(level: int, category: str | None, message: str | None) -> None:
        """Posts a message for the attached debugger."""
    @staticmethod
    def NotifyOfCrossThreadDependency() -> None:
        """Notifies a debugger that execution is about to enter a path that involves a cross-thread dependency."""
    ...

class DebuggerBrowsableState(System.Enum):
    """Provides display instructions for the debugger."""
    Collapsed: typing.ClassVar[System.Diagnostics.DebuggerBrowsableState]
    """Show the element as collapsed."""
    Never: typing.ClassVar[System.Diagnostics.DebuggerBrowsableState]
    """Never show the element."""
    RootHidden: typing.ClassVar[System.Diagnostics.DebuggerBrowsableState]
    """Do not display the root element; display the child elements if the element is a collection or array of items."""
    ...

class DefaultTraceListener(System.Diagnostics.TraceListener):
    """Provides the default output methods and behavior for tracing."""
    def __init__(self) -> None:
        """Initializes a new instance of the DefaultTraceListener class with 'Default' as its TraceListener.Name property value."""
    @property
    def AssertUiEnabled(self) -> bool:
        """Gets or sets a value indicating whether the application is running in user-interface mode."""
    @AssertUiEnabled.setter
    def AssertUiEnabled(self, value: bool) -> None: ...
    @typing.overload
    def Fail(self, message: str | None) -> None:
        """Emits or displays a message and a stack trace for an assertion that always fails."""
    @typing.overload
    def Fail(self, message: str | None, detailMessage: str | None) -> None:
        """Emits or displays detailed messages and a stack trace for an assertion that always fails."""
    @property
    def LogFileName(self) -> str | None:
        """Gets or sets the name of a log file to write trace or debug messages to."""
    @LogFileName.setter
    def LogFileName(self, value: str | None) -> None: ...
    @typing.overload
    def Write(self, message: str | None) -> None:
        """Writes the output to the OutputDebugString function and to the Debugger.Log method."""
    @typing.overload
    def Write(self, message: str | None, category: str | None) -> None:
        """Writes a category name and a message to the listener you create when you implement the TraceListener class."""
    @typing.overload
    def Write(self, o: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class."""
    @typing.overload
    def Write(self, o: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class."""
    @typing.overload
    def WriteLine(self, message: str | None) -> None:
        """Writes the output to the OutputDebugString function and to the Debugger.Log method, followed by a carriage return and line feed (\\r\\n)."""
    @typing.overload
    def WriteLine(self, message: str | None, category: str | None) -> None:
        """Writes a category name and a message to the listener you create when you implement the TraceListener class, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, o: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, o: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class, followed by a line terminator."""
    ...

class DelimitedListTraceListener(System.Diagnostics.TextWriterTraceListener):
    """Directs tracing or debugging output to a text writer, such as a stream writer, or to a stream, such as a file stream."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream) -> None:
        """Initializes a new instance of the DelimitedListTraceListener class that writes to the specified output stream."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream, name: str | None) -> None:
        """Initializes a new instance of the DelimitedListTraceListener class that writes to the specified output stream and has the specified name."""
    @typing.overload
    def __init__(self, writer: System.IO.TextWriter) -> None:
        """Initializes a new instance of the DelimitedListTraceListener class that writes to the specified text writer."""
    @typing.overload
    def __init__(self, writer: System.IO.TextWriter, name: str | None) -> None:
        """Initializes a new instance of the DelimitedListTraceListener class that writes to the specified text writer and has the specified name."""
    @typing.overload
    def __init__(self, fileName: str | None) -> None:
        """Initializes a new instance of the DelimitedListTraceListener class that writes to the specified file."""
    @typing.overload
    def __init__(self, fileName: str | None, name: str | None) -> None:
        """Initializes a new instance of the DelimitedListTraceListener class that writes to the specified file and has the specified name."""
    @property
    def Delimiter(self) -> str:
        """Gets or sets the delimiter for the delimited list."""
    @Delimiter.setter
    def Delimiter(self, value: str) -> None: ...
    @typing.overload
    def TraceData(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int, *data: object) -> None:
        """Writes trace information, an array of data objects, and event information to the output file or stream."""
    @typing.overload
    def TraceData(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int, data: object | None) -> None:
        """Writes trace information, a data object, and event information to the output file or stream."""
    @typing.overload
    def TraceEvent(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int, format: str | None, *args: object) -> None:
        """Writes trace information, a formatted array of objects, and event information to the output file or stream."""
    @typing.overload
    def TraceEvent(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int, message: str | None) -> None:
        """Writes trace information, a message, and event information to the output file or stream."""
    @typing.overload
    def TraceEvent(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int) -> None:
        """Writes trace and event information to the listener specific output."""
    ...

class DiagnosticListener(System.Diagnostics.DiagnosticSource, System.IDisposable, System.IObservable[System.Collections.Generic.KeyValuePair[str, typing.Any]]):
    """Provides an implementation of the abstract DiagnosticSource class that represents a named place to which a source sends its information (events)."""
    def __init__(self, name: str) -> None:
        """Creates a new DiagnosticListener."""
    AllListeners: typing.ClassVar[System.IObservable[System.Diagnostics.DiagnosticListener]]
    """Gets the collection of listeners for this DiagnosticListener."""
    def Dispose(self) -> None:
        """Disposes the NotificationListeners."""
    @typing.overload
    def IsEnabled(self) -> bool:
        """Determines whether there are any registered subscribers."""
    @typing.overload
    def IsEnabled(self, name: str) -> bool:
        """Checks whether the DiagnosticListener is enabled."""
    @typing.overload
    def IsEnabled(self, name: str, arg1: object | None, arg2: object | None = ...) -> bool:
        """Checks if any subscriber to the diagnostic events is interested in receiving events with this name. Subscribers indicate their interest using a delegate provided in Overload:System.Diagnostics.DiagnosticListener.Subscribe."""
    @property
    def Name(self) -> str:
        """Gets the name of this DiagnosticListener."""
    def OnActivityExport(self, activity: System.Diagnostics.Activity, payload: object | None) -> None:
        """Invokes the OnActivityExport method of all the subscribers."""
    def OnActivityImport(self, activity: System.Diagnostics.Activity, payload: object | None) -> None:
        """Invokes the OnActivityImport method of all the subscribers."""
    @typing.overload
    def Subscribe(self, observer: System.IObserver[System.Collections.Generic.KeyValuePair[str, typing.Any]], isEnabled: collections.abc.Callable[[str, typing.Any, typing.Any], bool] | None, onActivityImport: collections.abc.Callable[[System.Diagnostics.Activity, typing.Any], object] | None = ..., onActivityExport: collections.abc.Callable[[System.Diagnostics.Activity, typing.Any], object] | None = ...) -> System.IDisposable:
        """Adds a subscriber, optionally filters events based on their name and up to two context objects, and specifies methods to call when providers import or export activites from outside the process."""
    @typing.overload
    def Subscribe(self, observer: System.IObserver[System.Collections.Generic.KeyValuePair[str, typing.Any]], isEnabled: collections.abc.Callable[[str], bool] | None) -> System.IDisposable:
        """Adds a subscriber, and optionally filters events based on their name."""
    @typing.overload
    def Subscribe(self, observer: System.IObserver[System.Collections.Generic.KeyValuePair[str, typing.Any]], isEnabled: collections.abc.Callable[[str, typing.Any, typing.Any], bool] | None) -> System.IDisposable:
        """Adds a subscriber, and optionally filters events based on their name and up to two context objects."""
    @typing.overload
    def Subscribe(self, observer: System.IObserver[System.Collections.Generic.KeyValuePair[str, typing.Any]]) -> System.IDisposable:
        """Adds a subscriber."""
    def ToString(self) -> str:
        """Returns a string with the name of this DiagnosticListener."""
    @typing.overload
    def Write[T](self, name: str, value: T) -> None:
        """Provides a generic way of logging complex payloads."""
    @typing.overload
    def Write(self, name: str, value: object | None) -> None:
        """Logs a notification."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class DiagnosticMethodInfo(System.Object):
    @typing.overload
    @staticmethod
    def Create(delegate: System.Delegate) -> System.Diagnostics.DiagnosticMethodInfo | None: ...
    @typing.overload
    @staticmethod
    def Create(frame: System.Diagnostics.StackFrame) -> System.Diagnostics.DiagnosticMethodInfo | None: ...
    @property
    def DeclaringAssemblyName(self) -> str | None: ...
    @property
    def DeclaringTypeName(self) -> str | None: ...
    @property
    def Name(self) -> str: ...
    ...

class DiagnosticSource(System.Object):
    """An abstract class that allows code to be instrumented for production-time logging of rich data payloads for consumption within the process that was instrumented."""
    @typing.overload
    def IsEnabled(self, name: str) -> bool:
        """Verifies if the notification event is enabled."""
    @typing.overload
    def IsEnabled(self, name: str, arg1: object | None, arg2: object | None = ...) -> bool:
        """Verifies it the notification event is enabled."""
    def OnActivityExport(self, activity: System.Diagnostics.Activity, payload: object | None) -> None:
        """Transfers state from an activity to some event or operation, such as an outgoing HTTP request, that will occur outside the process."""
    def OnActivityImport(self, activity: System.Diagnostics.Activity, payload: object | None) -> None:
        """Transfers state to an activity from some event or operation, such as an incoming request, that occurred outside the process."""
    @typing.overload
    def StartActivity[T](self, activity: System.Diagnostics.Activity, args: T) -> System.Diagnostics.Activity:
        """Starts an and writes a start event."""
    @typing.overload
    def StartActivity(self, activity: System.Diagnostics.Activity, args: object | None) -> System.Diagnostics.Activity:
        """Starts an Activity and writes a start event."""
    @typing.overload
    def StopActivity[T](self, activity: System.Diagnostics.Activity, args: T) -> None:
        """Starts an and writes a start event."""
    @typing.overload
    def StopActivity(self, activity: System.Diagnostics.Activity, args: object | None) -> None:
        """Stops the given Activity, maintains the global Activity.Current activity, and notifies consumers that the Activity was stopped."""
    @typing.overload
    def Write[T](self, name: str, value: T) -> None:
        """Provides a generic way of logging complex payloads."""
    @typing.overload
    def Write(self, name: str, value: object | None) -> None:
        """Provides a generic way of logging complex payloads."""
    ...

class DistributedContextPropagator(System.Object):
    """An implementation of DistributedContextPropagator determines if and how distributed context information is encoded and decoded as it traverses the network. The encoding can be transported over any network protocol that supports string key-value pairs. For example, when using HTTP, each key-value pair is an HTTP header. DistributedContextPropagator injects values into and extracts values from carriers as string key-value pairs."""
    class PropagatorGetterCallback(System.MulticastDelegate):
        """Represents the callback method that's used in the extract methods of propagators. The callback is invoked to look up the value of a named field."""
        def __init__(self, function: collections.abc.Callable[[typing.Any, str, str, System.Collections.Generic.IEnumerable[str]], object], /) -> None: ...
        def __call__(self, carrier: object | None, fieldName: str) -> tuple[str | None, System.Collections.Generic.IEnumerable[str] | None]: ...
        ...

    class PropagatorSetterCallback(System.MulticastDelegate):
        """Represents the callback method that's used in propagators' inject methods. This callback is invoked to set the value of a named field. Propagators may invoke it multiple times in order to set multiple fields."""
        def __init__(self, function: collections.abc.Callable[[typing.Any, str, str], object], /) -> None: ...
        def __call__(self, carrier: object | None, fieldName: str, fieldValue: str) -> None: ...
        ...

    @staticmethod
    def CreateDefaultPropagator() -> System.Diagnostics.DistributedContextPropagator:
        """Returns the default propagator object that DistributedContextPropagator.Current will be initialized with."""
    @staticmethod
    def CreateNoOutputPropagator() -> System.Diagnostics.DistributedContextPropagator:
        """Returns a propagator that does not transmit any distributed context information in outbound network messages."""
    @staticmethod
    def CreatePassThroughPropagator() -> System.Diagnostics.DistributedContextPropagator:
        """Returns a propagator that attempts to act transparently, emitting the same data on outbound network requests that was received on the inbound request. When encoding the outbound message, this propagator uses information from the request's root Activity, ignoring any intermediate Activities that may have been created while processing the request."""
    @staticmethod
    def CreatePreW3CPropagator() -> System.Diagnostics.DistributedContextPropagator:
        """Returns a propagator that encodes and decodes distributed context and baggage information in a backward-compatible manner."""
    @staticmethod
    def CreateW3CPropagator() -> System.Diagnostics.DistributedContextPropagator:
        """Returns a propagator that encodes and decodes distributed context information in accordance with the W3C Trace Context and Baggage specifications."""
    Current: typing.ClassVar[System.Diagnostics.DistributedContextPropagator]
    """Get or set the process-wide propagator object to use as the current selected propagator."""
    def ExtractBaggage(self, carrier: object | None, getter: collections.abc.Callable[[typing.Any, str, str, System.Collections.Generic.IEnumerable[str]], object] | None) -> System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[str, str | None]] | None:
        """Extracts the baggage key-value pair list from an incoming request represented by the carrier. For example, from the headers of an HTTP request."""
    def ExtractTraceIdAndState(self, carrier: object | None, getter: collections.abc.Callable[[typing.Any, str, str, System.Collections.Generic.IEnumerable[str]], object] | None) -> tuple[str | None, str | None]:
        """Extracts the trace ID and trace state from an incoming request represented by the carrier. For example, from the headers of an HTTP request."""
    @property
    def Fields(self) -> System.Collections.Generic.IReadOnlyCollection[str]:
        """Gets the set of field names this propagator is likely to read or write."""
    def Inject(self, activity: System.Diagnostics.Activity | None, carrier: object | None, setter: collections.abc.Callable[[typing.Any, str, str], object] | None) -> None:
        """Injects the trace values stored in the Activity object into a carrier. For example, into the headers of an HTTP request."""
    ...

class EventTypeFilter(System.Diagnostics.TraceFilter):
    """Indicates whether a listener should trace based on the event type."""
    def __init__(self, level: System.Diagnostics.SourceLevels) -> None:
        """Initializes a new instance of the EventTypeFilter class."""
    @property
    def EventType(self) -> System.Diagnostics.SourceLevels:
        """Gets or sets the event type of the messages to trace."""
    @EventType.setter
    def EventType(self, value: System.Diagnostics.SourceLevels) -> None: ...
    def ShouldTrace(self, cache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int, formatOrMessage: str | None, args: collections.abc.Iterable[typing.Any] | None, data1: object | None, data: collections.abc.Iterable[typing.Any] | None) -> bool:
        """Determines whether the trace listener should trace the event."""
    ...

class ExceptionRecorder(System.MulticastDelegate):
    """Defines the callback to be used in ActivityListener to receive notifications when exceptions are added to the Activity."""
    def __init__(self, function: collections.abc.Callable[[System.Diagnostics.Activity, System.Exception, System.Diagnostics.TagList], object], /) -> None: ...
    def __call__(self, activity: System.Diagnostics.Activity, exception: System.Exception, tags: System.Diagnostics.TagList) -> System.Diagnostics.TagList: ...
    ...

class FileVersionInfo(System.Object):
    """Provides version information for a physical file on disk."""
    @property
    def Comments(self) -> str | None:
        """Gets the comments associated with the file."""
    @property
    def CompanyName(self) -> str | None:
        """Gets the name of the company that produced the file."""
    @property
    def FileBuildPart(self) -> int:
        """Gets the build number of the file."""
    @property
    def FileDescription(self) -> str | None:
        """Gets the description of the file."""
    @property
    def FileMajorPart(self) -> int:
        """Gets the major part of the version number."""
    @property
    def FileMinorPart(self) -> int:
        """Gets the minor part of the version number of the file."""
    @property
    def FileName(self) -> str:
        """Gets the name of the file that this instance of FileVersionInfo describes."""
    @property
    def FilePrivatePart(self) -> int:
        """Gets the file private part number."""
    @property
    def FileVersion(self) -> str | None:
        """Gets the file version number."""
    @staticmethod
    def GetVersionInfo(fileName: str) -> System.Diagnostics.FileVersionInfo:
        """Returns a FileVersionInfo representing the version information associated with the specified file."""
    @property
    def InternalName(self) -> str | None:
        """Gets the internal name of the file, if one exists."""
    @property
    def IsDebug(self) -> bool:
        """Gets a value that specifies whether the file contains debugging information or is compiled with debugging features enabled."""
    @property
    def IsPatched(self) -> bool:
        """Gets a value that specifies whether the file has been modified and is not identical to the original shipping file of the same version number."""
    @property
    def IsPreRelease(self) -> bool:
        """Gets a value that specifies whether the file is a development version, rather than a commercially released product."""
    @property
    def IsPrivateBuild(self) -> bool:
        """Gets a value that specifies whether the file was built using standard release procedures."""
    @property
    def IsSpecialBuild(self) -> bool:
        """Gets a value that specifies whether the file is a special build."""
    @property
    def Language(self) -> str | None:
        """Gets the default language string for the version info block."""
    @property
    def LegalCopyright(self) -> str | None:
        """Gets all copyright notices that apply to the specified file."""
    @property
    def LegalTrademarks(self) -> str | None:
        """Gets the trademarks and registered trademarks that apply to the file."""
    @property
    def OriginalFilename(self) -> str | None:
        """Gets the name the file was created with."""
    @property
    def PrivateBuild(self) -> str | None:
        """Gets information about a private version of the file."""
    @property
    def ProductBuildPart(self) -> int:
        """Gets the build number of the product this file is associated with."""
    @property
    def ProductMajorPart(self) -> int:
        """Gets the major part of the version number for the product this file is associated with."""
    @property
    def ProductMinorPart(self) -> int:
        """Gets the minor part of the version number for the product the file is associated with."""
    @property
    def ProductName(self) -> str | None:
        """Gets the name of the product this file is distributed with."""
    @property
    def ProductPrivatePart(self) -> int:
        """Gets the private part number of the product this file is associated with."""
    @property
    def ProductVersion(self) -> str | None:
        """Gets the version of the product this file is distributed with."""
    @property
    def SpecialBuild(self) -> str | None:
        """Gets the special build information for the file."""
    def ToString(self) -> str:
        """Returns a partial list of properties in the FileVersionInfo and their values."""
    ...

class InitializingSwitchEventArgs(System.EventArgs):
    """Provides data for the Switch.Initializing event."""
    def __init__(self, switch: System.Diagnostics.Switch) -> None:
        """Initializes a new instance of the InitializingSwitchEventArgs class."""
    @property
    def Switch(self) -> System.Diagnostics.Switch:
        """Gets the InitializingSwitchEventArgs.Switch that is being initialized."""
    ...

class InitializingTraceSourceEventArgs(System.EventArgs):
    """Provides data for the TraceSource.Initializing event."""
    def __init__(self, traceSource: System.Diagnostics.TraceSource) -> None:
        """Initializes a new instance of the InitializingTraceSourceEventArgs class."""
    @property
    def TraceSource(self) -> System.Diagnostics.TraceSource:
        """Gets the trace source that is being initialized."""
    @property
    def WasInitialized(self) -> bool:
        """Gets or sets a value indicating whether the trace source was initialized from configuration."""
    @WasInitialized.setter
    def WasInitialized(self, value: bool) -> None: ...
    ...

class Process:
    """Provides access to local and remote processes and enables you to start and stop local system processes."""
    def __init__(self) -> None:
        """Initializes a new instance of the Process class."""
    @property
    def BasePriority(self) -> int:
        """Gets the base priority of the associated process."""
    def BeginErrorReadLine(self) -> None:
        """Begins asynchronous read operations on the redirected Process.StandardError stream of the application."""
    def BeginOutputReadLine(self) -> None:
        """Begins asynchronous read operations on the redirected Process.StandardOutput stream of the application."""
    def CancelErrorRead(self) -> None:
        """Cancels the asynchronous read operation on the redirected Process.StandardError stream of an application."""
    def CancelOutputRead(self) -> None:
        """Cancels the asynchronous read operation on the redirected Process.StandardOutput stream of an application."""
    def Close(self) -> None:
        """Frees all the resources that are associated with this component."""
    def CloseMainWindow(self) -> bool:
        """Closes a process that has a user interface by sending a close message to its main window."""
    @property
    def EnableRaisingEvents(self) -> bool:
        """Gets or sets whether the Process.Exited event should be raised when the process terminates."""
    @EnableRaisingEvents.setter
    def EnableRaisingEvents(self, value: bool) -> None: ...
    @staticmethod
    def EnterDebugMode() -> None:
        """Puts a Process component in state to interact with operating system processes that run in a special mode by enabling the native property SeDebugPrivilege on the current thread."""
    ErrorDataReceived: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Diagnostics.DataReceivedEventArgs], object]]
    @property
    def ExitCode(self) -> int:
        """Gets the value that the associated process specified when it terminated."""
    @property
    def ExitTime(self) -> datetime.datetime:
        """Gets the time that the associated process exited."""
    Exited: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.EventArgs], object]]
    @staticmethod
    def GetCurrentProcess() -> System.Diagnostics.Process:
        """Gets a new Process component and associates it with the currently active process."""
    @typing.overload
    @staticmethod
    def GetProcessById(processId: int, machineName: str) -> System.Diagnostics.Process:
        """Returns a new Process component, given a process identifier and the name of a computer on the network."""
    @typing.overload
    @staticmethod
    def GetProcessById(processId: int) -> System.Diagnostics.Process:
        """Returns a new Process component, given the identifier of a process on the local computer."""
    @typing.overload
    @staticmethod
    def GetProcesses() -> System.Array[System.Diagnostics.Process]:
        """Creates a new Process component for each process resource on the local computer."""
    @typing.overload
    @staticmethod
    def GetProcesses(machineName: str) -> System.Array[System.Diagnostics.Process]:
        """Creates a new Process component for each process resource on the specified computer."""
    @typing.overload
    @staticmethod
    def GetProcessesByName(processName: str | None) -> System.Array[System.Diagnostics.Process]:
        """Creates an array of new Process components and associates them with all the process resources on the local computer that share the specified process name."""
    @typing.overload
    @staticmethod
    def GetProcessesByName(processName: str | None, machineName: str) -> System.Array[System.Diagnostics.Process]:
        """Creates an array of new Process components and associates them with all the process resources on a remote computer that share the specified process name."""
    @property
    def Handle(self) -> int:
        """Gets the native handle of the associated process."""
    @property
    def HandleCount(self) -> int:
        """Gets the number of handles opened by the process."""
    @property
    def HasExited(self) -> bool:
        """Gets a value indicating whether the associated process has been terminated."""
    @property
    def Id(self) -> int:
        """Gets the unique identifier for the associated process."""
    @typing.overload
    def Kill(self) -> None:
        """Immediately stops the associated process."""
    @typing.overload
    def Kill(self, entireProcessTree: bool) -> None:
        """Immediately stops the associated process, and optionally its child/descendent processes."""
    @staticmethod
    def LeaveDebugMode() -> None:
        """Takes a Process component out of the state that lets it interact with operating system processes that run in a special mode."""
    @property
    def MachineName(self) -> str:
        """Gets the name of the computer the associated process is running on."""
    @property
    def MainModule(self) -> System.Diagnostics.ProcessModule | None:
        """Gets the main module for the associated process."""
    @property
    def MainWindowHandle(self) -> int:
        """Gets the window handle of the main window of the associated process."""
    @property
    def MainWindowTitle(self) -> str:
        """Gets the caption of the main window of the process."""
    @property
    def MaxWorkingSet(self) -> int:
        """Gets or sets the maximum allowable working set size, in bytes, for the associated process."""
    @MaxWorkingSet.setter
    def MaxWorkingSet(self, value: int) -> None: ...
    @property
    def MinWorkingSet(self) -> int:
        """Gets or sets the minimum allowable working set size, in bytes, for the associated process."""
    @MinWorkingSet.setter
    def MinWorkingSet(self, value: int) -> None: ...
    @property
    def Modules(self) -> System.Diagnostics.ProcessModuleCollection:
        """Gets the modules that have been loaded by the associated process."""
    @property
    def NonpagedSystemMemorySize(self) -> int:
        """Gets the amount of nonpaged system memory, in bytes, allocated for the associated process."""
    @property
    def NonpagedSystemMemorySize64(self) -> int:
        """Gets the amount of nonpaged system memory, in bytes, allocated for the associated process."""
    OutputDataReceived: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Diagnostics.DataReceivedEventArgs], object]]
    @property
    def PagedMemorySize(self) -> int:
        """Gets the amount of paged memory, in bytes, allocated for the associated process."""
    @property
    def PagedMemorySize64(self) -> int:
        """Gets the amount of paged memory, in bytes, allocated for the associated process."""
    @property
    def PagedSystemMemorySize(self) -> int:
        """Gets the amount of pageable system memory, in bytes, allocated for the associated process."""
    @property
    def PagedSystemMemorySize64(self) -> int:
        """Gets the amount of pageable system memory, in bytes, allocated for the associated process."""
    @property
    def PeakPagedMemorySize(self) -> int:
        """Gets the maximum amount of memory in the virtual memory paging file, in bytes, used by the associated process."""
    @property
    def PeakPagedMemorySize64(self) -> int:
        """Gets the maximum amount of memory in the virtual memory paging file, in bytes, used by the associated process."""
    @property
    def PeakVirtualMemorySize(self) -> int:
        """Gets the maximum amount of virtual memory, in bytes, used by the associated process."""
    @property
    def PeakVirtualMemorySize64(self) -> int:
        """Gets the maximum amount of virtual memory, in bytes, used by the associated process."""
    @property
    def PeakWorkingSet(self) -> int:
        """Gets the peak working set size for the associated process, in bytes."""
    @property
    def PeakWorkingSet64(self) -> int:
        """Gets the maximum amount of physical memory, in bytes, used by the associated process."""
    @property
    def PriorityBoostEnabled(self) -> bool:
        """Gets or sets a value indicating whether the associated process priority should temporarily be boosted by the operating system when the main window has the focus."""
    @PriorityBoostEnabled.setter
    def PriorityBoostEnabled(self, value: bool) -> None: ...
    @property
    def PriorityClass(self) -> System.Diagnostics.ProcessPriorityClass:
        """Gets or sets the overall priority category for the associated process."""
    @PriorityClass.setter
    def PriorityClass(self, value: System.Diagnostics.ProcessPriorityClass) -> None: ...
    @property
    def PrivateMemorySize(self) -> int:
        """Gets the amount of private memory, in bytes, allocated for the associated process."""
    @property
    def PrivateMemorySize64(self) -> int:
        """Gets the amount of private memory, in bytes, allocated for the associated process."""
    @property
    def PrivilegedProcessorTime(self) -> datetime.timedelta:
        """Gets the privileged processor time for this process."""
    @property
    def ProcessName(self) -> str:
        """Gets the name of the process."""
    @property
    def ProcessorAffinity(self) -> int:
        """Gets or sets the processors on which the threads in this process can be scheduled to run."""
    @ProcessorAffinity.setter
    def ProcessorAffinity(self, value: int) -> None: ...
    def Refresh(self) -> None:
        """Discards any information about the associated process that has been cached inside the process component."""
    @property
    def Responding(self) -> bool:
        """Gets a value indicating whether the user interface of the process is responding."""
    @property
    def SafeHandle(self) -> typing.Any:
        """Gets the native handle to this process."""
    @property
    def SessionId(self) -> int:
        """Gets the Terminal Services session identifier for the associated process."""
    @property
    def StandardError(self) -> System.IO.StreamReader:
        """Gets a stream used to read the error output of the application."""
    @property
    def StandardInput(self) -> System.IO.StreamWriter:
        """Gets a stream used to write the input of the application."""
    @property
    def StandardOutput(self) -> System.IO.StreamReader:
        """Gets a stream used to read the textual output of the application."""
    def Start(self) -> bool:
        """Starts (or reuses) the process resource that is specified by the Process.StartInfo property of this Process component and associates it with the component."""
    @property
    def StartInfo(self) -> System.Diagnostics.ProcessStartInfo:
        """Gets or sets the properties to pass to the Process.Start method of the Process."""
    @StartInfo.setter
    def StartInfo(self, value: System.Diagnostics.ProcessStartInfo) -> None: ...
    @property
    def StartTime(self) -> datetime.datetime:
        """Gets the time that the associated process was started."""
    @property
    def SynchronizingObject(self) -> typing.Any:
        """Gets or sets the object used to marshal the event handler calls that are issued as a result of a process exit event."""
    @SynchronizingObject.setter
    def SynchronizingObject(self, value: typing.Any) -> None: ...
    @property
    def Threads(self) -> System.Diagnostics.ProcessThreadCollection:
        """Gets the set of threads that are running in the associated process."""
    def ToString(self) -> str:
        """Formats the process's name as a string, combined with the parent component type, if applicable."""
    @property
    def TotalProcessorTime(self) -> datetime.timedelta:
        """Gets the total processor time for this process."""
    @property
    def UserProcessorTime(self) -> datetime.timedelta:
        """Gets the user processor time for this process."""
    @property
    def VirtualMemorySize(self) -> int:
        """Gets the size of the process's virtual memory, in bytes."""
    @property
    def VirtualMemorySize64(self) -> int:
        """Gets the amount of the virtual memory, in bytes, allocated for the associated process."""
    @typing.overload
    def WaitForExit(self) -> None:
        """Instructs the Process component to wait indefinitely for the associated process to exit."""
    @typing.overload
    def WaitForExit(self, milliseconds: int) -> bool:
        """Instructs the Process component to wait the specified number of milliseconds for the associated process to exit."""
    @typing.overload
    def WaitForExit(self, timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Instructs the Process component to wait the specified amount of time for the associated process to exit."""
    def WaitForExitAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Instructs the process component to wait for the associated process to exit, or for the cancellationToken to be cancelled."""
    @typing.overload
    def WaitForInputIdle(self) -> bool:
        """Causes the Process component to wait indefinitely for the associated process to enter an idle state. This overload applies only to processes with a user interface and, therefore, a message loop."""
    @typing.overload
    def WaitForInputIdle(self, milliseconds: int) -> bool:
        """Causes the Process component to wait the specified number of milliseconds for the associated process to enter an idle state. This overload applies only to processes with a user interface and, therefore, a message loop."""
    @typing.overload
    def WaitForInputIdle(self, timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Causes the Process component to wait the specified timeout for the associated process to enter an idle state. This overload applies only to processes with a user interface and, therefore, a message loop."""
    @property
    def WorkingSet(self) -> int:
        """Gets the associated process's physical memory usage, in bytes."""
    @property
    def WorkingSet64(self) -> int:
        """Gets the amount of physical memory, in bytes, allocated for the associated process."""
    ...

class ProcessModule:
    """Represents a .dll or .exe file that is loaded into a particular process."""
    @property
    def BaseAddress(self) -> int:
        """Gets the memory address where the module was loaded."""
    @property
    def EntryPointAddress(self) -> int:
        """Gets the memory address for the function that runs when the system loads and runs the module."""
    @property
    def FileName(self) -> str:
        """Gets the full path to the module."""
    @property
    def FileVersionInfo(self) -> System.Diagnostics.FileVersionInfo:
        """Gets version information about the module."""
    @property
    def ModuleMemorySize(self) -> int:
        """Gets the amount of memory that is required to load the module."""
    @property
    def ModuleName(self) -> str:
        """Gets the name of the process module."""
    def ToString(self) -> str:
        """Converts the name of the module to a string."""
    ...

class ProcessModuleCollection(System.Collections.ReadOnlyCollectionBase):
    """Provides a strongly typed collection of ProcessModule objects."""
    def __init__(self, processModules: collections.abc.Iterable[System.Diagnostics.ProcessModule]) -> None:
        """Initializes a new instance of the ProcessModuleCollection class, using the specified array of ProcessModule instances."""
    def Contains(self, module: System.Diagnostics.ProcessModule) -> bool:
        """Determines whether the specified process module exists in the collection."""
    def CopyTo(self, array: collections.abc.Iterable[System.Diagnostics.ProcessModule], index: int) -> None:
        """Copies an array of ProcessModule instances to the collection, at the specified index."""
    def IndexOf(self, module: System.Diagnostics.ProcessModule) -> int:
        """Provides the location of a specified module within the collection."""
    def __getitem__(self, index: int) -> System.Diagnostics.ProcessModule: ...
    ...

class ProcessPriorityClass(System.Enum):
    """Indicates the priority that the system associates with a process. This value, together with the priority value of each thread of the process, determines each thread's base priority level."""
    AboveNormal: typing.ClassVar[System.Diagnostics.ProcessPriorityClass]
    """Specifies that the process has priority higher than Normal but lower than High."""
    BelowNormal: typing.ClassVar[System.Diagnostics.ProcessPriorityClass]
    """Specifies that the process has priority above Idle but below Normal."""
    High: typing.ClassVar[System.Diagnostics.ProcessPriorityClass]
    """Specifies that the process performs time-critical tasks that must be executed immediately, such as the Task List dialog, which must respond quickly when called by the user, regardless of the load on the operating system. The threads of the process preempt the threads of normal or idle priority class processes. Use extreme care when specifying High for the process's priority class, because a high priority class application can use nearly all available processor time."""
    Idle: typing.ClassVar[System.Diagnostics.ProcessPriorityClass]
    """Specifies that the threads of this process run only when the system is idle, such as a screen saver. The threads of the process are preempted by the threads of any process running in a higher priority class. This priority class is inherited by child processes."""
    Normal: typing.ClassVar[System.Diagnostics.ProcessPriorityClass]
    """Specifies that the process has no special scheduling needs."""
    RealTime: typing.ClassVar[System.Diagnostics.ProcessPriorityClass]
    """Specifies that the process has the highest possible priority. The threads of a process with RealTime priority preempt the threads of all other processes, including operating system processes performing important tasks. Thus, a RealTime priority process that executes for more than a very brief interval can cause disk caches not to flush or cause the mouse to be unresponsive."""
    ...

class ProcessStartInfo(System.Object):
    """Specifies a set of values that are used when you start a process."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ProcessStartInfo class without specifying a file name with which to start the process."""
    @typing.overload
    def __init__(self, fileName: str) -> None:
        """Initializes a new instance of the ProcessStartInfo class and specifies a file name such as an application or document with which to start the process."""
    @typing.overload
    def __init__(self, fileName: str, arguments: str) -> None:
        """Initializes a new instance of the ProcessStartInfo class, specifies an application file name with which to start the process, and specifies a set of command-line arguments to pass to the application."""
    @typing.overload
    def __init__(self, fileName: str, arguments: collections.abc.Iterable[str]) -> None:
        """Initializes a new instance of the ProcessStartInfo class and specifies the name of the application to start and a set of command-line arguments to pass to the application."""
    @property
    def ArgumentList(self) -> System.Collections.ObjectModel.Collection[str]:
        """Gets a collection of command-line arguments to use when starting the application. Strings added to the list don't need to be previously escaped."""
    @property
    def Arguments(self) -> str:
        """Gets or sets the set of command-line arguments to use when starting the application."""
    @Arguments.setter
    def Arguments(self, value: str | None) -> None: ...
    @property
    def CreateNewProcessGroup(self) -> bool:
        """Gets or sets a value indicating whether to start the process in a new process group."""
    @CreateNewProcessGroup.setter
    def CreateNewProcessGroup(self, value: bool) -> None: ...
    @property
    def CreateNoWindow(self) -> bool:
        """Gets or sets a value indicating whether to start the process in a new window."""
    @CreateNoWindow.setter
    def CreateNoWindow(self, value: bool) -> None: ...
    @property
    def Domain(self) -> str:
        """Gets or sets a value that identifies the domain to use when starting the process. If this value is None, the ProcessStartInfo.UserName property must be specified in UPN format."""
    @Domain.setter
    def Domain(self, value: str | None) -> None: ...
    @property
    def Environment(self) -> System.Collections.Generic.IDictionary[str, str | None]:
        """Gets the environment variables that apply to this process and its child processes."""
    @property
    def EnvironmentVariables(self) -> typing.Any:
        """Gets search paths for files, directories for temporary files, application-specific options, and other similar information."""
    @property
    def ErrorDialog(self) -> bool:
        """Gets or sets a value indicating whether an error dialog box is displayed to the user if the process cannot be started."""
    @ErrorDialog.setter
    def ErrorDialog(self, value: bool) -> None: ...
    @property
    def ErrorDialogParentHandle(self) -> int:
        """Gets or sets the window handle to use when an error dialog box is shown for a process that cannot be started."""
    @ErrorDialogParentHandle.setter
    def ErrorDialogParentHandle(self, value: int) -> None: ...
    @property
    def FileName(self) -> str:
        """Gets or sets the application or document to start."""
    @FileName.setter
    def FileName(self, value: str | None) -> None: ...
    @property
    def LoadUserProfile(self) -> bool:
        """Gets or sets a value that indicates whether the Windows user profile is to be loaded from the registry."""
    @LoadUserProfile.setter
    def LoadUserProfile(self, value: bool) -> None: ...
    @property
    def Password(self) -> typing.Any:
        """Gets or sets a secure string that contains the user password to use when starting the process."""
    @Password.setter
    def Password(self, value: typing.Any) -> None: ...
    @property
    def PasswordInClearText(self) -> str | None:
        """Gets or sets the user password in clear text to use when starting the process."""
    @PasswordInClearText.setter
    def PasswordInClearText(self, value: str | None) -> None: ...
    @property
    def RedirectStandardError(self) -> bool:
        """Gets or sets a value that indicates whether the error output of an application is written to the Process.StandardError stream."""
    @RedirectStandardError.setter
    def RedirectStandardError(self, value: bool) -> None: ...
    @property
    def RedirectStandardInput(self) -> bool:
        """Gets or sets a value indicating whether the input for an application is read from the Process.StandardInput stream."""
    @RedirectStandardInput.setter
    def RedirectStandardInput(self, value: bool) -> None: ...
    @property
    def RedirectStandardOutput(self) -> bool:
        """Gets or sets a value that indicates whether the textual output of an application is written to the Process.StandardOutput stream."""
    @RedirectStandardOutput.setter
    def RedirectStandardOutput(self, value: bool) -> None: ...
    @property
    def StandardErrorEncoding(self) -> System.Text.Encoding | None:
        """Gets or sets the preferred encoding for error output."""
    @StandardErrorEncoding.setter
    def StandardErrorEncoding(self, value: System.Text.Encoding | None) -> None: ...
    @property
    def StandardInputEncoding(self) -> System.Text.Encoding | None:
        """Gets or sets the preferred encoding for standard input."""
    @StandardInputEncoding.setter
    def StandardInputEncoding(self, value: System.Text.Encoding | None) -> None: ...
    @property
    def StandardOutputEncoding(self) -> System.Text.Encoding | None:
        """Gets or sets the preferred encoding for standard output."""
    @StandardOutputEncoding.setter
    def StandardOutputEncoding(self, value: System.Text.Encoding | None) -> None: ...
    @property
    def UseCredentialsForNetworkingOnly(self) -> bool:
        """Gets or sets a value that indicates whether the user credentials are only used for network resources."""
    @UseCredentialsForNetworkingOnly.setter
    def UseCredentialsForNetworkingOnly(self, value: bool) -> None: ...
    @property
    def UseShellExecute(self) -> bool:
        """Gets or sets a value indicating whether to use the operating system shell to start the process."""
    @UseShellExecute.setter
    def UseShellExecute(self, value: bool) -> None: ...
    @property
    def UserName(self) -> str:
        """Gets or sets the user name to use when starting the process. If you use the UPN format, user@DNS_domain_name , the ProcessStartInfo.Domain property must be None."""
    @UserName.setter
    def UserName(self, value: str | None) -> None: ...
    @property
    def Verb(self) -> str:
        """Gets or sets the verb to use when opening the application or document specified by the ProcessStartInfo.FileName property."""
    @Verb.setter
    def Verb(self, value: str | None) -> None: ...
    @property
    def Verbs(self) -> System.Array[str]:
        """Gets the set of verbs associated with the type of file specified by the ProcessStartInfo.FileName property."""
    @property
    def WindowStyle(self) -> System.Diagnostics.ProcessWindowStyle:
        """Gets or sets the window state to use when the process is started."""
    @WindowStyle.setter
    def WindowStyle(self, value: System.Diagnostics.ProcessWindowStyle) -> None: ...
    @property
    def WorkingDirectory(self) -> str:
        """When the ProcessStartInfo.UseShellExecute property is false, gets or sets the working directory for the process to be started. When ProcessStartInfo.UseShellExecute is true, gets or sets the directory that contains the process to be started."""
    @WorkingDirectory.setter
    def WorkingDirectory(self, value: str | None) -> None: ...
    ...

class ProcessThread:
    """Represents an operating system process thread."""
    @property
    def BasePriority(self) -> int:
        """Gets the base priority of the thread."""
    @property
    def CurrentPriority(self) -> int:
        """Gets the current priority of the thread."""
    @property
    def Id(self) -> int:
        """Gets the unique identifier of the thread."""
    @property
    def IdealProcessor(self) -> int:
        """Sets the preferred processor for this thread to run on."""
    @IdealProcessor.setter
    def IdealProcessor(self, value: int) -> None: ...
    @property
    def PriorityBoostEnabled(self) -> bool:
        """Gets or sets a value indicating whether the operating system should temporarily boost the priority of the associated thread whenever the main window of the thread's process receives the focus."""
    @PriorityBoostEnabled.setter
    def PriorityBoostEnabled(self, value: bool) -> None: ...
    @property
    def PriorityLevel(self) -> System.Diagnostics.ThreadPriorityLevel:
        """Gets or sets the priority level of the thread."""
    @PriorityLevel.setter
    def PriorityLevel(self, value: System.Diagnostics.ThreadPriorityLevel) -> None: ...
    @property
    def PrivilegedProcessorTime(self) -> datetime.timedelta:
        """Gets the amount of time that the thread has spent running code inside the operating system core."""
    @property
    def ProcessorAffinity(self) -> int:
        """Sets the processors on which the associated thread can run."""
    @ProcessorAffinity.setter
    def ProcessorAffinity(self, value: int) -> None: ...
    def ResetIdealProcessor(self) -> None:
        """Resets the ideal processor for this thread to indicate that there is no single ideal processor. In other words, so that any processor is ideal."""
    @property
    def StartAddress(self) -> int:
        """Gets the memory address of the function that the operating system called that started this thread."""
    @property
    def StartTime(self) -> datetime.datetime:
        """Gets the time that the operating system started the thread."""
    @property
    def ThreadState(self) -> System.Diagnostics.ThreadState:
        """Gets the current state of this thread."""
    @property
    def TotalProcessorTime(self) -> datetime.timedelta:
        """Gets the total amount of time that this thread has spent using the processor."""
    @property
    def UserProcessorTime(self) -> datetime.timedelta:
        """Gets the amount of time that the associated thread has spent running code inside the application."""
    @property
    def WaitReason(self) -> System.Diagnostics.ThreadWaitReason:
        """Gets the reason that the thread is waiting."""
    ...

class ProcessThreadCollection(System.Collections.ReadOnlyCollectionBase):
    """Provides a strongly typed collection of ProcessThread objects."""
    def __init__(self, processThreads: collections.abc.Iterable[System.Diagnostics.ProcessThread]) -> None:
        """Initializes a new instance of the ProcessThreadCollection class, using the specified array of ProcessThread instances."""
    def Add(self, thread: System.Diagnostics.ProcessThread) -> int:
        """Appends a process thread to the collection."""
    def Contains(self, thread: System.Diagnostics.ProcessThread) -> bool:
        """Determines whether the specified process thread exists in the collection."""
    def CopyTo(self, array: collections.abc.Iterable[System.Diagnostics.ProcessThread], index: int) -> None:
        """Copies an array of ProcessThread instances to the collection, at the specified index."""
    def IndexOf(self, thread: System.Diagnostics.ProcessThread) -> int:
        """Provides the location of a specified thread within the collection."""
    def Insert(self, index: int, thread: System.Diagnostics.ProcessThread) -> None:
        """Inserts a process thread at the specified location in the collection."""
    def Remove(self, thread: System.Diagnostics.ProcessThread) -> None:
        """Deletes a process thread from the collection."""
    def __getitem__(self, index: int) -> System.Diagnostics.ProcessThread: ...
    ...

class ProcessWindowStyle(System.Enum):
    """Specified how a new window should appear when the system starts a process."""
    Hidden: typing.ClassVar[System.Diagnostics.ProcessWindowStyle]
    """The hidden window style. A window can be either visible or hidden. The system displays a hidden window by not drawing it. If a window is hidden, it is effectively disabled. A hidden window can process messages from the system or from other windows, but it cannot process input from the user or display output. Frequently, an application may keep a new window hidden while it customizes the window's appearance, and then make the window style ProcessWindowStyle.Normal. To use ProcessWindowStyle.Hidden, the ProcessStartInfo.UseShellExecute property must be true."""
    Maximized: typing.ClassVar[System.Diagnostics.ProcessWindowStyle]
    """The maximized window style. By default, the system enlarges a maximized window so that it fills the screen or, in the case of a child window, the parent window's client area. If the window has a title bar, the system automatically moves it to the top of the screen or to the top of the parent window's client area. Also, the system disables the window's sizing border and the window-positioning capability of the title bar so that the user cannot move the window by dragging the title bar."""
    Minimized: typing.ClassVar[System.Diagnostics.ProcessWindowStyle]
    """The minimized window style. By default, the system reduces a minimized window to the size of its taskbar button and moves the minimized window to the taskbar."""
    Normal: typing.ClassVar[System.Diagnostics.ProcessWindowStyle]
    """The normal, visible window style. The system displays a window with ProcessWindowStyle.Normal style on the screen, in a default location. If a window is visible, the user can supply input to the window and view the window's output. Frequently, an application may initialize a new window to the ProcessWindowStyle.Hidden style while it customizes the window's appearance, and then make the window style ProcessWindowStyle.Normal."""
    ...

class SampleActivity[T](System.MulticastDelegate):
    """A delegate that defines the signature of the ActivityListener callbacks used in the sampling process."""
    def __init__(self, function: collections.abc.Callable[[System.Diagnostics.ActivityCreationOptions[T]], System.Diagnostics.ActivitySamplingResult], /) -> None: ...
    def __call__(self, options: System.Diagnostics.ActivityCreationOptions[T]) -> tuple[System.Diagnostics.ActivitySamplingResult, System.Diagnostics.ActivityCreationOptions[T]]: ...
    ...

class SourceFilter(System.Diagnostics.TraceFilter):
    """Indicates whether a listener should trace a message based on the source of a trace."""
    def __init__(self, source: str) -> None:
        """Initializes a new instance of the SourceFilter class, specifying the name of the trace source."""
    def ShouldTrace(self, cache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int, formatOrMessage: str | None, args: collections.abc.Iterable[typing.Any] | None, data1: object | None, data: collections.abc.Iterable[typing.Any] | None) -> bool:
        """Determines whether the trace listener should trace the event."""
    @property
    def Source(self) -> str:
        """Gets or sets the name of the trace source."""
    @Source.setter
    def Source(self, value: str) -> None: ...
    ...

class SourceLevels(System.Enum):
    """Specifies the levels of trace messages filtered by the source switch and event type filter."""
    ActivityTracing: typing.ClassVar[System.Diagnostics.SourceLevels]
    """Allows the TraceEventType.Stop, TraceEventType.Start, TraceEventType.Suspend, TraceEventType.Transfer, and TraceEventType.Resume events through."""
    All: typing.ClassVar[System.Diagnostics.SourceLevels]
    """Allows all events through."""
    Critical: typing.ClassVar[System.Diagnostics.SourceLevels]
    """Allows only TraceEventType.Critical events through."""
    Error: typing.ClassVar[System.Diagnostics.SourceLevels]
    """Allows TraceEventType.Critical and TraceEventType.Error events through."""
    Information: typing.ClassVar[System.Diagnostics.SourceLevels]
    """Allows TraceEventType.Critical, TraceEventType.Error, TraceEventType.Warning, and TraceEventType.Information events through."""
    Off: typing.ClassVar[System.Diagnostics.SourceLevels]
    """Does not allow any events through."""
    Verbose: typing.ClassVar[System.Diagnostics.SourceLevels]
    """Allows TraceEventType.Critical, TraceEventType.Error, TraceEventType.Warning, TraceEventType.Information, and TraceEventType.Verbose events through."""
    Warning: typing.ClassVar[System.Diagnostics.SourceLevels]
    """Allows TraceEventType.Critical, TraceEventType.Error, and TraceEventType.Warning events through."""
    ...

class SourceSwitch(System.Diagnostics.Switch):
    """Provides a multilevel switch to control tracing and debug output without recompiling your code."""
    @typing.overload
    def __init__(self, name: str) -> None:
        """Initializes a new instance of the SourceSwitch class, specifying the name of the source."""
    @typing.overload
    def __init__(self, displayName: str, defaultSwitchValue: str) -> None:
        """Initializes a new instance of the SourceSwitch class, specifying the display name and the default value for the source switch."""
    @property
    def Level(self) -> System.Diagnostics.SourceLevels:
        """Gets or sets the level of the switch."""
    @Level.setter
    def Level(self, value: System.Diagnostics.SourceLevels) -> None: ...
    def ShouldTrace(self, eventType: System.Diagnostics.TraceEventType) -> bool:
        """Determines if trace listeners should be called, based on the trace event type."""
    ...

class StackFrame(System.Object):
    @typing.overload
    def __init__(self) -> None: ...
    @typing.overload
    def __init__(self, needFileInfo: bool) -> None: ...
    @typing.overload
    def __init__(self, skipFrames: int) -> None: ...
    @typing.overload
    def __init__(self, skipFrames: int, needFileInfo: bool) -> None: ...
    @typing.overload
    def __init__(self, fileName: str | None, lineNumber: int) -> None: ...
    @typing.overload
    def __init__(self, fileName: str | None, lineNumber: int, colNumber: int) -> None: ...
    def GetFileColumnNumber(self) -> int: ...
    def GetFileLineNumber(self) -> int: ...
    def GetFileName(self) -> str | None: ...
    def GetILOffset(self) -> int: ...
    def GetMethod(self) -> typing.Any: ...
    def GetNativeOffset(self) -> int: ...
    OFFSET_UNKNOWN: typing.ClassVar[int]
    def ToString(self) -> str: ...
    ...

class StackFrameExtensions(System.Object):
    @staticmethod
    def GetNativeIP(stackFrame: System.Diagnostics.StackFrame) -> int: ...
    @staticmethod
    def GetNativeImageBase(stackFrame: System.Diagnostics.StackFrame) -> int: ...
    @staticmethod
    def HasILOffset(stackFrame: System.Diagnostics.StackFrame) -> bool: ...
    @staticmethod
    def HasMethod(stackFrame: System.Diagnostics.StackFrame) -> bool: ...
    @staticmethod
    def HasNativeImage(stackFrame: System.Diagnostics.StackFrame) -> bool: ...
    @staticmethod
    def HasSource(stackFrame: System.Diagnostics.StackFrame) -> bool: ...
    ...

class StackTrace(System.Object):
    @typing.overload
    def __init__(self) -> None: ...
    @typing.overload
    def __init__(self, fNeedFileInfo: bool) -> None: ...
    @typing.overload
    def __init__(self, skipFrames: int) -> None: ...
    @typing.overload
    def __init__(self, skipFrames: int, fNeedFileInfo: bool) -> None: ...
    @typing.overload
    def __init__(self, e: System.Exception) -> None: ...
    @typing.overload
    def __init__(self, e: System.Exception, fNeedFileInfo: bool) -> None: ...
    @typing.overload
    def __init__(self, e: System.Exception, skipFrames: int) -> None: ...
    @typing.overload
    def __init__(self, e: System.Exception, skipFrames: int, fNeedFileInfo: bool) -> None: ...
    @typing.overload
    def __init__(self, frame: System.Diagnostics.StackFrame) -> None: ...
    @typing.overload
    def __init__(self, frames: collections.abc.Iterable[System.Diagnostics.StackFrame]) -> None: ...
    @property
    def FrameCount(self) -> int: ...
    def GetFrame(self, index: int) -> System.Diagnostics.StackFrame | None: ...
    def GetFrames(self) -> System.Array[System.Diagnostics.StackFrame]: ...
    METHODS_TO_SKIP: typing.ClassVar[int]
    def ToString(self) -> str: ...
    ...

class Stopwatch(System.Object):
    """Provides a set of methods and properties that you can use to accurately measure elapsed time."""
    def __init__(self) -> None:
        """Initializes a new instance of the Stopwatch class."""
    @property
    def Elapsed(self) -> datetime.timedelta:
        """Gets the total elapsed time measured by the current instance."""
    @property
    def ElapsedMilliseconds(self) -> int:
        """Gets the total elapsed time measured by the current instance, in milliseconds."""
    @property
    def ElapsedTicks(self) -> int:
        """Gets the total elapsed time measured by the current instance, in timer ticks."""
    Frequency: typing.ClassVar[int]
    """Gets the frequency of the timer as the number of ticks per second. This field is read-only."""
    @typing.overload
    @staticmethod
    def GetElapsedTime(startingTimestamp: int) -> datetime.timedelta:
        """Gets the elapsed time since the startingTimestamp value retrieved using Stopwatch.GetTimestamp."""
    @typing.overload
    @staticmethod
    def GetElapsedTime(startingTimestamp: int, endingTimestamp: int) -> datetime.timedelta:
        """Gets the elapsed time between two timestamps retrieved using Stopwatch.GetTimestamp."""
    @staticmethod
    def GetTimestamp() -> int:
        """Gets the current number of ticks in the timer mechanism."""
    IsHighResolution: typing.ClassVar[bool]
    """Indicates whether the timer is based on a high-resolution performance counter. This field is read-only."""
    @property
    def IsRunning(self) -> bool:
        """Gets a value indicating whether the Stopwatch timer is running."""
    def Reset(self) -> None:
        """Stops time interval measurement and resets the elapsed time to zero."""
    def Restart(self) -> None:
        """Stops time interval measurement, resets the elapsed time to zero, and starts measuring elapsed time."""
    def Start(self) -> None:
        """Starts, or resumes, measuring elapsed time for an interval."""
    @staticmethod
    def StartNew() -> System.Diagnostics.Stopwatch:
        """Initializes a new Stopwatch instance, sets the elapsed time property to zero, and starts measuring elapsed time."""
    def Stop(self) -> None:
        """Stops measuring elapsed time for an interval."""
    def ToString(self) -> str:
        """Returns the Stopwatch.Elapsed time as a string."""
    ...

class Switch(System.Object):
    """Provides an abstract base class to create new debugging and tracing switches."""
    @property
    def Attributes(self) -> typing.Any:
        """Gets the custom switch attributes defined in the application configuration file."""
    @property
    def DefaultValue(self) -> str:
        """Gets the default value assigned in the constructor."""
    @property
    def Description(self) -> str:
        """Gets a description of the switch."""
    @property
    def DisplayName(self) -> str:
        """Gets a name used to identify the switch."""
    Initializing: typing.ClassVar[dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Diagnostics.InitializingSwitchEventArgs], object]]]
    """Occurs when a Switch needs to be initialized."""
    def Refresh(self) -> None:
        """Refreshes the trace configuration data."""
    @property
    def Value(self) -> str:
        """Gets or sets the value of the switch."""
    @Value.setter
    def Value(self, value: str) -> None: ...
    ...

class TagList(System.ValueType, System.Collections.Generic.IList[System.Collections.Generic.KeyValuePair[str, typing.Any]], System.Collections.Generic.IReadOnlyList[System.Collections.Generic.KeyValuePair[str, typing.Any]]):
    """Represents a list of tags that can be accessed by index. Provides methods to search, sort, and manipulate lists."""
    class Enumerator(System.ValueType, System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[str, typing.Any]]):
        """An enumerator for traversing a tag list collection."""
        @property
        def Current(self) -> System.Collections.Generic.KeyValuePair[str, typing.Any]:
            """Gets the element in the collection at the current position of the enumerator."""
        def Dispose(self) -> None:
            """Performs application-defined tasks associated with freeing, releasing, or resetting unmanaged resources."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the collection."""
        def Reset(self) -> None:
            """Sets the enumerator to its initial position, which is before the first element in the collection."""
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    def __init__(self, *tagList: System.Collections.Generic.KeyValuePair[str, typing.Any]) -> None:
        """Initializes a new instance of TagList using the specified tagList."""
    @typing.overload
    def Add(self, tag: System.Collections.Generic.KeyValuePair[str, typing.Any]) -> None:
        """Adds a tag to the list."""
    @typing.overload
    def Add(self, key: str, value: object | None) -> None:
        """Adds a tag with the specified key and value to the list."""
    def Clear(self) -> None:
        """Removes all elements from the TagList."""
    def Contains(self, item: System.Collections.Generic.KeyValuePair[str, typing.Any]) -> bool:
        """Determines whether a tag is in the TagList."""
    @typing.overload
    def CopyTo(self, tags: typing_extensions.Buffer) -> None:
        """Copies the contents of this TagList into a destination tags span."""
    @typing.overload
    def CopyTo(self, array: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[str, typing.Any]], arrayIndex: int) -> None:
        """Copies the entire TagList to a compatible one-dimensional array, starting at the specified index of the target array."""
    @property
    def Count(self) -> int:
        """Gets the number of tags contained in the TagList."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[str, typing.Any]]:
        """Returns an enumerator that iterates through the TagList."""
    def IndexOf(self, item: System.Collections.Generic.KeyValuePair[str, typing.Any]) -> int:
        """Searches for the specified tag and returns the zero-based index of the first occurrence within the entire TagList."""
    def Insert(self, index: int, item: System.Collections.Generic.KeyValuePair[str, typing.Any]) -> None:
        """Inserts an element into the TagList at the specified index."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the TagList is read-only. This property will always return false."""
    def Remove(self, item: System.Collections.Generic.KeyValuePair[str, typing.Any]) -> bool:
        """Removes the first occurrence of a specific object from the TagList."""
    def RemoveAt(self, index: int) -> None:
        """Removes the element at the specified index of the TagList."""
    def __getitem__(self, index: int) -> System.Collections.Generic.KeyValuePair[str, typing.Any]: ...
    def __setitem__(self, index: int, value: System.Collections.Generic.KeyValuePair[str, typing.Any]) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[System.Collections.Generic.KeyValuePair[str, typing.Any]]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class TextWriterTraceListener(System.Diagnostics.TraceListener):
    """Directs tracing or debugging output to a TextWriter or to a Stream, such as FileStream."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the TextWriterTraceListener class with TextWriter as the output recipient."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream) -> None:
        """Initializes a new instance of the TextWriterTraceListener class, using the stream as the recipient of the debugging and tracing output."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream, name: str | None) -> None:
        """Initializes a new instance of the TextWriterTraceListener class with the specified name, using the stream as the recipient of the debugging and tracing output."""
    @typing.overload
    def __init__(self, writer: System.IO.TextWriter) -> None:
        """Initializes a new instance of the TextWriterTraceListener class using the specified writer as recipient of the tracing or debugging output."""
    @typing.overload
    def __init__(self, writer: System.IO.TextWriter, name: str | None) -> None:
        """Initializes a new instance of the TextWriterTraceListener class with the specified name, using the specified writer as recipient of the tracing or debugging output."""
    @typing.overload
    def __init__(self, fileName: str | None) -> None:
        """Initializes a new instance of the TextWriterTraceListener class, using the file as the recipient of the debugging and tracing output."""
    @typing.overload
    def __init__(self, fileName: str | None, name: str | None) -> None:
        """Initializes a new instance of the TextWriterTraceListener class with the specified name, using the file as the recipient of the debugging and tracing output."""
    def Close(self) -> None:
        """Closes the TextWriterTraceListener.Writer so that it no longer receives tracing or debugging output."""
    def Flush(self) -> None:
        """Flushes the output buffer for the TextWriterTraceListener.Writer."""
    @typing.overload
    def Write(self, message: str | None) -> None:
        """Writes a message to this instance's TextWriterTraceListener.Writer."""
    @typing.overload
    def Write(self, message: str | None, category: str | None) -> None:
        """Writes a category name and a message to the listener you create when you implement the TraceListener class."""
    @typing.overload
    def Write(self, o: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class."""
    @typing.overload
    def Write(self, o: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class."""
    @typing.overload
    def WriteLine(self, message: str | None) -> None:
        """Writes a message to this instance's TextWriterTraceListener.Writer followed by a line terminator. The default line terminator is a carriage return followed by a line feed (\\r\\n)."""
    @typing.overload
    def WriteLine(self, message: str | None, category: str | None) -> None:
        """Writes a category name and a message to the listener you create when you implement the TraceListener class, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, o: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, o: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class, followed by a line terminator."""
    @property
    def Writer(self) -> System.IO.TextWriter | None:
        """Gets or sets the text writer that receives the tracing or debugging output."""
    @Writer.setter
    def Writer(self, value: System.IO.TextWriter | None) -> None: ...
    ...

class ThreadPriorityLevel(System.Enum):
    """Specifies the priority level of a thread."""
    AboveNormal: typing.ClassVar[System.Diagnostics.ThreadPriorityLevel]
    """Specifies one step above the normal priority for the associated ProcessPriorityClass."""
    BelowNormal: typing.ClassVar[System.Diagnostics.ThreadPriorityLevel]
    """Specifies one step below the normal priority for the associated ProcessPriorityClass."""
    Highest: typing.ClassVar[System.Diagnostics.ThreadPriorityLevel]
    """Specifies highest priority. This is two steps above the normal priority for the associated ProcessPriorityClass."""
    Idle: typing.ClassVar[System.Diagnostics.ThreadPriorityLevel]
    """Specifies idle priority. This is the lowest possible priority value of all threads, independent of the value of the associated ProcessPriorityClass."""
    Lowest: typing.ClassVar[System.Diagnostics.ThreadPriorityLevel]
    """Specifies lowest priority. This is two steps below the normal priority for the associated ProcessPriorityClass."""
    Normal: typing.ClassVar[System.Diagnostics.ThreadPriorityLevel]
    """Specifies normal priority for the associated ProcessPriorityClass."""
    TimeCritical: typing.ClassVar[System.Diagnostics.ThreadPriorityLevel]
    """Specifies time-critical priority. This is the highest priority of all threads, independent of the value of the associated ProcessPriorityClass."""
    ...

class ThreadState(System.Enum):
    """Specifies the current execution state of the thread."""
    Initialized: typing.ClassVar[System.Diagnostics.ThreadState]
    """A state that indicates the thread has been initialized, but has not yet started."""
    Ready: typing.ClassVar[System.Diagnostics.ThreadState]
    """A state that indicates the thread is waiting to use a processor because no processor is free. The thread is prepared to run on the next available processor."""
    Running: typing.ClassVar[System.Diagnostics.ThreadState]
    """A state that indicates the thread is currently using a processor."""
    Standby: typing.ClassVar[System.Diagnostics.ThreadState]
    """A state that indicates the thread is about to use a processor. Only one thread can be in this state at a time."""
    Terminated: typing.ClassVar[System.Diagnostics.ThreadState]
    """A state that indicates the thread has finished executing and has exited."""
    Transition: typing.ClassVar[System.Diagnostics.ThreadState]
    """A state that indicates the thread is waiting for a resource, other than the processor, before it can execute. For example, it might be waiting for its execution stack to be paged in from disk."""
    Unknown: typing.ClassVar[System.Diagnostics.ThreadState]
    """The state of the thread is unknown."""
    Wait: typing.ClassVar[System.Diagnostics.ThreadState]
    """A state that indicates the thread is not ready to use the processor because it is waiting for a peripheral operation to complete or a resource to become free. When the thread is ready, it will be rescheduled."""
    ...

class ThreadWaitReason(System.Enum):
    """Specifies the reason a thread is waiting."""
    EventPairHigh: typing.ClassVar[System.Diagnostics.ThreadWaitReason]
    """The thread is waiting for event pair high."""
    EventPairLow: typing.ClassVar[System.Diagnostics.ThreadWaitReason]
    """The thread is waiting for event pair low."""
    ExecutionDelay: typing.ClassVar[System.Diagnostics.ThreadWaitReason]
    """Thread execution is delayed."""
    Executive: typing.ClassVar[System.Diagnostics.ThreadWaitReason]
    """The thread is waiting for the scheduler."""
    FreePage: typing.ClassVar[System.Diagnostics.ThreadWaitReason]
    """The thread is waiting for a free virtual memory page."""
    LpcReceive: typing.ClassVar[System.Diagnostics.ThreadWaitReason]
    """The thread is waiting for a local procedure call to arrive."""
    LpcReply: typing.ClassVar[System.Diagnostics.ThreadWaitReason]
    """The thread is waiting for reply to a local procedure call to arrive."""
    PageIn: typing.ClassVar[System.Diagnostics.ThreadWaitReason]
    """The thread is waiting for a virtual memory page to arrive in memory."""
    PageOut: typing.ClassVar[System.Diagnostics.ThreadWaitReason]
    """The thread is waiting for a virtual memory page to be written to disk."""
    Suspended: typing.ClassVar[System.Diagnostics.ThreadWaitReason]
    """Thread execution is suspended."""
    SystemAllocation: typing.ClassVar[System.Diagnostics.ThreadWaitReason]
    """The thread is waiting for system allocation."""
    Unknown: typing.ClassVar[System.Diagnostics.ThreadWaitReason]
    """The thread is waiting for an unknown reason."""
    UserRequest: typing.ClassVar[System.Diagnostics.ThreadWaitReason]
    """The thread is waiting for a user request."""
    VirtualMemory: typing.ClassVar[System.Diagnostics.ThreadWaitReason]
    """The thread is waiting for the system to allocate virtual memory."""
    ...

class Trace(System.Object):
    """Provides a set of methods and properties that help you trace the execution of your code. This class cannot be inherited."""
    @typing.overload
    @staticmethod
    def Assert(condition: bool) -> None:
        """Checks for a condition; if the condition is false, displays a message box that shows the call stack."""
    @typing.overload
    @staticmethod
    def Assert(condition: bool, message: str | None = ...) -> None:
        """Checks for a condition; if the condition is false, outputs a specified message and displays a message box that shows the call stack."""
    @typing.overload
    @staticmethod
    def Assert(condition: bool, message: str | None, detailMessage: str | None) -> None:
        """Checks for a condition; if the condition is false, outputs two specified messages and displays a message box that shows the call stack."""
    AutoFlush: typing.ClassVar[bool]
    """Gets or sets whether Trace.Flush should be called on the Trace.Listeners after every write."""
    @staticmethod
    def Close() -> None:
        """Flushes the output buffer, and then closes the Trace.Listeners."""
    CorrelationManager: typing.ClassVar[System.Diagnostics.CorrelationManager]
    """Gets the correlation manager for the thread for this trace."""
    @typing.overload
    @staticmethod
    def Fail(message: str | None) -> None:
        """Emits the specified error message."""
    @typing.overload
    @staticmethod
    def Fail(message: str | None, detailMessage: str | None) -> None:
        """Emits an error message, and a detailed error message."""
    @staticmethod
    def Flush() -> None:
        """Flushes the output buffer, and causes buffered data to be written to the Trace.Listeners."""
    @staticmethod
    def Indent() -> None:
        """Increases the current Trace.IndentLevel by one."""
    IndentLevel: typing.ClassVar[int]
    """Gets or sets the indent level."""
    IndentSize: typing.ClassVar[int]
    """Gets or sets the number of spaces in an indent."""
    Listeners: typing.ClassVar[System.Diagnostics.TraceListenerCollection]
    """Gets the collection of listeners that is monitoring the trace output."""
    @staticmethod
    def Refresh() -> None:
        """Refreshes the trace configuration data."""
    Refreshing: typing.ClassVar[dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.EventArgs], object]]]
    """Occurs when a TraceSource needs to be refreshed from configuration."""
    @typing.overload
    @staticmethod
    def TraceError(message: str | None) -> None:
        """Writes an error message to the trace listeners in the Trace.Listeners collection using the specified message."""
    @typing.overload
    @staticmethod
    def TraceError(format: str, *args: object) -> None:
        """Writes an error message to the trace listeners in the Trace.Listeners collection using the specified array of objects and formatting information."""
    @typing.overload
    @staticmethod
    def TraceInformation(message: str | None) -> None:
        """Writes an informational message to the trace listeners in the Trace.Listeners collection using the specified message."""
    @typing.overload
    @staticmethod
    def TraceInformation(format: str, *args: object) -> None:
        """Writes an informational message to the trace listeners in the Trace.Listeners collection using the specified array of objects and formatting information."""
    @typing.overload
    @staticmethod
    def TraceWarning(message: str | None) -> None:
        """Writes a warning message to the trace listeners in the Trace.Listeners collection using the specified message."""
    @typing.overload
    @staticmethod
    def TraceWarning(format: str, *args: object) -> None:
        """Writes a warning message to the trace listeners in the Trace.Listeners collection using the specified array of objects and formatting information."""
    @staticmethod
    def Unindent() -> None:
        """Decreases the current Trace.IndentLevel by one."""
    UseGlobalLock: typing.ClassVar[bool]
    """Gets or sets a value indicating whether the global lock should be used."""
    @typing.overload
    @staticmethod
    def Write(message: str | None) -> None:
        """Writes a message to the trace listeners in the Trace.Listeners collection."""
    @typing.overload
    @staticmethod
    def Write(message: str | None, category: str | None) -> None:
        """Writes a category name and a message to the trace listeners in the Trace.Listeners collection."""
    @typing.overload
    @staticmethod
    def Write(value: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the trace listeners in the Trace.Listeners collection."""
    @typing.overload
    @staticmethod
    def Write(value: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the trace listeners in the Trace.Listeners collection."""
    @typing.overload
    @staticmethod
    def WriteIf(condition: bool, message: str | None) -> None:
        """Writes a message to the trace listeners in the Trace.Listeners collection if a condition is true."""
    @typing.overload
    @staticmethod
    def WriteIf(condition: bool, message: str | None, category: str | None) -> None:
        """Writes a category name and message to the trace listeners in the Trace.Listeners collection if a condition is true."""
    @typing.overload
    @staticmethod
    def WriteIf(condition: bool, value: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the trace listeners in the Trace.Listeners collection if a condition is true."""
    @typing.overload
    @staticmethod
    def WriteIf(condition: bool, value: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the trace listeners in the Trace.Listeners collection if a condition is true."""
    @typing.overload
    @staticmethod
    def WriteLine(message: str | None) -> None:
        """Writes a message to the trace listeners in the Trace.Listeners collection."""
    @typing.overload
    @staticmethod
    def WriteLine(message: str | None, category: str | None) -> None:
        """Writes a category name and message to the trace listeners in the Trace.Listeners collection."""
    @typing.overload
    @staticmethod
    def WriteLine(value: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the trace listeners in the Trace.Listeners collection."""
    @typing.overload
    @staticmethod
    def WriteLine(value: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the trace listeners in the Trace.Listeners collection."""
    @typing.overload
    @staticmethod
    def WriteLineIf(condition: bool, message: str | None) -> None:
        """Writes a message to the trace listeners in the Trace.Listeners collection if a condition is true."""
    @typing.overload
    @staticmethod
    def WriteLineIf(condition: bool, message: str | None, category: str | None) -> None:
        """Writes a category name and message to the trace listeners in the Trace.Listeners collection if a condition is true."""
    @typing.overload
    @staticmethod
    def WriteLineIf(condition: bool, value: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the trace listeners in the Trace.Listeners collection if a condition is true."""
    @typing.overload
    @staticmethod
    def WriteLineIf(condition: bool, value: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the trace listeners in the Trace.Listeners collection if a condition is true."""
    ...

class TraceEventCache(System.Object):
    """Provides trace event data specific to a thread and a process."""
    def __init__(self) -> None:
        """Initializes a new instance of the TraceEventCache class."""
    @property
    def Callstack(self) -> str:
        """Gets the call stack for the current thread."""
    @property
    def DateTime(self) -> datetime.datetime:
        """Gets the date and time at which the event trace occurred."""
    @property
    def LogicalOperationStack(self) -> System.Collections.Stack:
        """Gets the correlation data, contained in a stack."""
    @property
    def ProcessId(self) -> int:
        """Gets the unique identifier of the current process."""
    @property
    def ThreadId(self) -> str:
        """Gets a unique identifier for the current managed thread."""
    @property
    def Timestamp(self) -> int:
        """Gets the current number of ticks in the timer mechanism."""
    ...

class TraceEventType(System.Enum):
    """Identifies the type of event that has caused the trace."""
    Critical: typing.ClassVar[System.Diagnostics.TraceEventType]
    """Fatal error or application crash."""
    Error: typing.ClassVar[System.Diagnostics.TraceEventType]
    """Recoverable error."""
    Information: typing.ClassVar[System.Diagnostics.TraceEventType]
    """Informational message."""
    Resume: typing.ClassVar[System.Diagnostics.TraceEventType]
    """Resumption of a logical operation."""
    Start: typing.ClassVar[System.Diagnostics.TraceEventType]
    """Starting of a logical operation."""
    Stop: typing.ClassVar[System.Diagnostics.TraceEventType]
    """Stopping of a logical operation."""
    Suspend: typing.ClassVar[System.Diagnostics.TraceEventType]
    """Suspension of a logical operation."""
    Transfer: typing.ClassVar[System.Diagnostics.TraceEventType]
    """Changing of correlation identity."""
    Verbose: typing.ClassVar[System.Diagnostics.TraceEventType]
    """Debugging trace."""
    Warning: typing.ClassVar[System.Diagnostics.TraceEventType]
    """Noncritical problem."""
    ...

class TraceFilter(System.Object):
    """Provides the base class for trace filter implementations."""
    def ShouldTrace(self, cache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int, formatOrMessage: str | None, args: collections.abc.Iterable[typing.Any] | None, data1: object | None, data: collections.abc.Iterable[typing.Any] | None) -> bool:
        """When overridden in a derived class, determines whether the trace listener should trace the event."""
    ...

class TraceLevel(System.Enum):
    """Specifies what messages to output for the Debug, Trace and TraceSwitch classes."""
    Error: typing.ClassVar[System.Diagnostics.TraceLevel]
    """Output error-handling messages."""
    Info: typing.ClassVar[System.Diagnostics.TraceLevel]
    """Output informational messages, warnings, and error-handling messages."""
    Off: typing.ClassVar[System.Diagnostics.TraceLevel]
    """Output no tracing and debugging messages."""
    Verbose: typing.ClassVar[System.Diagnostics.TraceLevel]
    """Output all debugging and tracing messages."""
    Warning: typing.ClassVar[System.Diagnostics.TraceLevel]
    """Output warnings and error-handling messages."""
    ...

class TraceListener(System.MarshalByRefObject, System.IDisposable):
    """Provides the abstract base class for the listeners who monitor trace and debug output."""
    @property
    def Attributes(self) -> typing.Any:
        """Gets the custom trace listener attributes defined in the application configuration file."""
    def Close(self) -> None:
        """When overridden in a derived class, closes the output stream so it no longer receives tracing or debugging output."""
    def Dispose(self) -> None:
        """Releases all resources used by the TraceListener."""
    @typing.overload
    def Fail(self, message: str | None) -> None:
        """Emits an error message to the listener you create when you implement the TraceListener class."""
    @typing.overload
    def Fail(self, message: str | None, detailMessage: str | None) -> None:
        """Emits an error message and a detailed error message to the listener you create when you implement the TraceListener class."""
    @property
    def Filter(self) -> System.Diagnostics.TraceFilter | None:
        """Gets or sets the trace filter for the trace listener."""
    @Filter.setter
    def Filter(self, value: System.Diagnostics.TraceFilter | None) -> None: ...
    def Flush(self) -> None:
        """When overridden in a derived class, flushes the output buffer."""
    @property
    def IndentLevel(self) -> int:
        """Gets or sets the indent level."""
    @IndentLevel.setter
    def IndentLevel(self, value: int) -> None: ...
    @property
    def IndentSize(self) -> int:
        """Gets or sets the number of spaces in an indent."""
    @IndentSize.setter
    def IndentSize(self, value: int) -> None: ...
    @property
    def IsThreadSafe(self) -> bool:
        """Gets a value indicating whether the trace listener is thread safe."""
    @property
    def Name(self) -> str:
        """Gets or sets a name for this TraceListener."""
    @Name.setter
    def Name(self, value: str | None) -> None: ...
    @typing.overload
    def TraceData(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int, *data: object) -> None:
        """Writes trace information, an array of data objects and event information to the listener specific output."""
    @typing.overload
    def TraceData(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int, data: object | None) -> None:
        """Writes trace information, a data object and event information to the listener specific output."""
    @typing.overload
    def TraceEvent(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int) -> None:
        """Writes trace and event information to the listener specific output."""
    @typing.overload
    def TraceEvent(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int, message: str | None) -> None:
        """Writes trace information, a message, and event information to the listener specific output."""
    @typing.overload
    def TraceEvent(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int, format: str | None, *args: object) -> None:
        """Writes trace information, a formatted array of objects and event information to the listener specific output."""
    @property
    def TraceOutputOptions(self) -> System.Diagnostics.TraceOptions:
        """Gets or sets the trace output options."""
    @TraceOutputOptions.setter
    def TraceOutputOptions(self, value: System.Diagnostics.TraceOptions) -> None: ...
    def TraceTransfer(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, id: int, message: str | None, relatedActivityId: uuid.UUID | System.Guid) -> None:
        """Writes trace information, a message, a related activity identity and event information to the listener specific output."""
    @typing.overload
    def Write(self, message: str | None) -> None:
        """When overridden in a derived class, writes the specified message to the listener you create in the derived class."""
    @typing.overload
    def Write(self, message: str | None, category: str | None) -> None:
        """Writes a category name and a message to the listener you create when you implement the TraceListener class."""
    @typing.overload
    def Write(self, o: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class."""
    @typing.overload
    def Write(self, o: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class."""
    @typing.overload
    def WriteLine(self, message: str | None) -> None:
        """When overridden in a derived class, writes a message to the listener you create in the derived class, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, message: str | None, category: str | None) -> None:
        """Writes a category name and a message to the listener you create when you implement the TraceListener class, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, o: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, o: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class, followed by a line terminator."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class TraceListenerCollection(System.Collections.IList):
    """Provides a thread-safe list of TraceListener objects."""
    def Add(self, listener: System.Diagnostics.TraceListener) -> int:
        """Adds a TraceListener to the list."""
    @typing.overload
    def AddRange(self, value: collections.abc.Iterable[System.Diagnostics.TraceListener]) -> None:
        """Adds an array of TraceListener objects to the list."""
    @typing.overload
    def AddRange(self, value: System.Diagnostics.TraceListenerCollection) -> None:
        """Adds the contents of another TraceListenerCollection to the list."""
    def Clear(self) -> None:
        """Clears all the listeners from the list."""
    def Contains(self, listener: System.Diagnostics.TraceListener | None) -> bool:
        """Checks whether the list contains the specified listener."""
    def CopyTo(self, listeners: collections.abc.Iterable[System.Diagnostics.TraceListener], index: int) -> None:
        """Copies a section of the current TraceListenerCollection list to the specified array at the specified index."""
    @property
    def Count(self) -> int:
        """Gets the number of listeners in the list."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Gets an enumerator for this list."""
    def IndexOf(self, listener: System.Diagnostics.TraceListener | None) -> int:
        """Gets the index of the specified listener."""
    def Insert(self, index: int, listener: System.Diagnostics.TraceListener) -> None:
        """Inserts the listener at the specified index."""
    @typing.overload
    def Remove(self, listener: System.Diagnostics.TraceListener | None) -> None:
        """Removes from the collection the specified TraceListener."""
    @typing.overload
    def Remove(self, name: str) -> None:
        """Removes from the collection the first TraceListener with the specified name."""
    def RemoveAt(self, index: int) -> None:
        """Removes from the collection the TraceListener at the specified index."""
    @typing.overload
    def __getitem__(self, i: int) -> System.Diagnostics.TraceListener: ...
    @typing.overload
    def __getitem__(self, name: str) -> System.Diagnostics.TraceListener | None: ...
    def __setitem__(self, i: int, value: System.Diagnostics.TraceListener) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class TraceOptions(System.Enum):
    """Specifies trace data options to be written to the trace output."""
    Callstack: typing.ClassVar[System.Diagnostics.TraceOptions]
    """Write the call stack, which is represented by the return value of the Environment.StackTrace property."""
    DateTime: typing.ClassVar[System.Diagnostics.TraceOptions]
    """Write the date and time."""
    LogicalOperationStack: typing.ClassVar[System.Diagnostics.TraceOptions]
    """Write the logical operation stack, which is represented by the return value of the CorrelationManager.LogicalOperationStack property."""
    None_: typing.ClassVar[System.Diagnostics.TraceOptions]
    """Do not write any elements."""
    ProcessId: typing.ClassVar[System.Diagnostics.TraceOptions]
    """Write the process identity, which is represented by the return value of the Process.Id property."""
    ThreadId: typing.ClassVar[System.Diagnostics.TraceOptions]
    """Write the thread identity, which is represented by the return value of the Thread.ManagedThreadId property for the current thread."""
    Timestamp: typing.ClassVar[System.Diagnostics.TraceOptions]
    """Write the timestamp, which is represented by the return value of the Stopwatch.GetTimestamp method."""
    ...

class TraceSource(System.Object):
    """Provides a set of methods and properties that enable applications to trace the execution of code and associate trace messages with their source."""
    @typing.overload
    def __init__(self, name: str) -> None:
        """Initializes a new instance of the TraceSource class, using the specified name for the source."""
    @typing.overload
    def __init__(self, name: str, defaultLevel: System.Diagnostics.SourceLevels) -> None:
        """Initializes a new instance of the TraceSource class, using the specified name for the source and the default source level at which tracing is to occur."""
    @property
    def Attributes(self) -> typing.Any:
        """Gets the custom switch attributes defined in the application configuration file."""
    def Close(self) -> None:
        """Closes all the trace listeners in the trace listener collection."""
    @property
    def DefaultLevel(self) -> System.Diagnostics.SourceLevels:
        """Gets the default level assigned in the constructor."""
    def Flush(self) -> None:
        """Flushes all the trace listeners in the trace listener collection."""
    Initializing: typing.ClassVar[dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.Diagnostics.InitializingTraceSourceEventArgs], object]]]
    """Occurs when a TraceSource needs to be initialized."""
    @property
    def Listeners(self) -> System.Diagnostics.TraceListenerCollection:
        """Gets the collection of trace listeners for the trace source."""
    @property
    def Name(self) -> str:
        """Gets the name of the trace source."""
    @property
    def Switch(self) -> System.Diagnostics.SourceSwitch:
        """Gets or sets the source switch value."""
    @Switch.setter
    def Switch(self, value: System.Diagnostics.SourceSwitch) -> None: ...
    @typing.overload
    def TraceData(self, eventType: System.Diagnostics.TraceEventType, id: int, *data: object) -> None:
        """Writes trace data to the trace listeners in the TraceSource.Listeners collection using the specified event type, event identifier, and trace data array."""
    @typing.overload
    def TraceData(self, eventType: System.Diagnostics.TraceEventType, id: int, data: object | None) -> None:
        """Writes trace data to the trace listeners in the TraceSource.Listeners collection using the specified event type, event identifier, and trace data."""
    @typing.overload
    def TraceEvent(self, eventType: System.Diagnostics.TraceEventType, id: int) -> None:
        """Writes a trace event message to the trace listeners in the TraceSource.Listeners collection using the specified event type and event identifier."""
    @typing.overload
    def TraceEvent(self, eventType: System.Diagnostics.TraceEventType, id: int, message: str | None) -> None:
        """Writes a trace event message to the trace listeners in the TraceSource.Listeners collection using the specified event type, event identifier, and message."""
    @typing.overload
    def TraceEvent(self, eventType: System.Diagnostics.TraceEventType, id: int, format: str | None, *args: object) -> None:
        """Writes a trace event to the trace listeners in the TraceSource.Listeners collection using the specified event type, event identifier, and argument array and format."""
    @typing.overload
    def TraceInformation(self, message: str | None) -> None:
        """Writes an informational message to the trace listeners in the TraceSource.Listeners collection using the specified message."""
    @typing.overload
    def TraceInformation(self, format: str | None, *args: object) -> None:
        """Writes an informational message to the trace listeners in the TraceSource.Listeners collection using the specified object array and formatting information."""
    def TraceTransfer(self, id: int, message: str | None, relatedActivityId: uuid.UUID | System.Guid) -> None:
        """Writes a trace transfer message to the trace listeners in the TraceSource.Listeners collection using the specified numeric identifier, message, and related activity identifier."""
    ...

class TraceSwitch(System.Diagnostics.Switch):
    """Provides a multilevel switch to control tracing and debug output without recompiling your code."""
    @typing.overload
    def __init__(self, displayName: str, description: str | None) -> None:
        """Initializes a new instance of the TraceSwitch class, using the specified display name and description."""
    @typing.overload
    def __init__(self, displayName: str, description: str | None, defaultSwitchValue: str) -> None:
        """Initializes a new instance of the TraceSwitch class, using the specified display name, description, and default value for the switch."""
    @property
    def Level(self) -> System.Diagnostics.TraceLevel:
        """Gets or sets the trace level that determines the messages the switch allows."""
    @Level.setter
    def Level(self, value: System.Diagnostics.TraceLevel) -> None: ...
    @property
    def TraceError(self) -> bool:
        """Gets a value indicating whether the switch allows error-handling messages."""
    @property
    def TraceInfo(self) -> bool:
        """Gets a value indicating whether the switch allows informational messages."""
    @property
    def TraceVerbose(self) -> bool:
        """Gets a value indicating whether the switch allows all messages."""
    @property
    def TraceWarning(self) -> bool:
        """Gets a value indicating whether the switch allows warning messages."""
    ...

class UnreachableException(System.Exception):
    """The exception that is thrown when the program executes an instruction that was thought to be unreachable."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the UnreachableException class with the default error message."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the UnreachableException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the UnreachableException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class XmlWriterTraceListener(System.Diagnostics.TextWriterTraceListener):
    """Directs tracing or debugging output as XML-encoded data to a TextWriter or to a Stream, such as a FileStream."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream) -> None:
        """Initializes a new instance of the XmlWriterTraceListener class, using the specified stream as the recipient of the debugging and tracing output."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream, name: str | None) -> None:
        """Initializes a new instance of the XmlWriterTraceListener class with the specified name, using the specified stream as the recipient of the debugging and tracing output."""
    @typing.overload
    def __init__(self, writer: System.IO.TextWriter) -> None:
        """Initializes a new instance of the XmlWriterTraceListener class using the specified writer as the recipient of the debugging and tracing output."""
    @typing.overload
    def __init__(self, writer: System.IO.TextWriter, name: str | None) -> None:
        """Initializes a new instance of the XmlWriterTraceListener class with the specified name, using the specified writer as the recipient of the debugging and tracing output."""
    @typing.overload
    def __init__(self, filename: str | None) -> None:
        """Initializes a new instance of the XmlWriterTraceListener class, using the specified file as the recipient of the debugging and tracing output."""
    @typing.overload
    def __init__(self, filename: str | None, name: str | None) -> None:
        """Initializes a new instance of the XmlWriterTraceListener class with the specified name, using the specified file as the recipient of the debugging and tracing output."""
    def Close(self) -> None:
        """Closes the TextWriterTraceListener.Writer for this listener so that it no longer receives tracing or debugging output."""
    @typing.overload
    def Fail(self, message: str | None, detailMessage: str | None) -> None:
        """Writes trace information including an error message and a detailed error message to the file or stream."""
    @typing.overload
    def Fail(self, message: str | None) -> None:
        """Emits an error message to the listener you create when you implement the TraceListener class."""
    @typing.overload
    def TraceData(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int, *data: object) -> None:
        """Writes trace information, data objects, and event information to the file or stream."""
    @typing.overload
    def TraceData(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int, data: object | None) -> None:
        """Writes trace information, a data object, and event information to the file or stream."""
    @typing.overload
    def TraceEvent(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int, format: str | None, *args: object) -> None:
        """Writes trace information, a formatted message, and event information to the file or stream."""
    @typing.overload
    def TraceEvent(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int, message: str | None) -> None:
        """Writes trace information, a message, and event information to the file or stream."""
    @typing.overload
    def TraceEvent(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, eventType: System.Diagnostics.TraceEventType, id: int) -> None:
        """Writes trace and event information to the listener specific output."""
    def TraceTransfer(self, eventCache: System.Diagnostics.TraceEventCache | None, source: str, id: int, message: str | None, relatedActivityId: uuid.UUID | System.Guid) -> None:
        """Writes trace information including the identity of a related activity, a message, and event information to the file or stream."""
    @typing.overload
    def Write(self, message: str | None) -> None:
        """Writes a verbatim message without any additional context information to the file or stream."""
    @typing.overload
    def Write(self, message: str | None, category: str | None) -> None:
        """Writes a category name and a message to the listener you create when you implement the TraceListener class."""
    @typing.overload
    def Write(self, o: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class."""
    @typing.overload
    def Write(self, o: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class."""
    @typing.overload
    def WriteLine(self, message: str | None) -> None:
        """Writes a verbatim message without any additional context information followed by the current line terminator to the file or stream."""
    @typing.overload
    def WriteLine(self, message: str | None, category: str | None) -> None:
        """Writes a category name and a message to the listener you create when you implement the TraceListener class, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, o: object | None) -> None:
        """Writes the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, o: object | None, category: str | None) -> None:
        """Writes a category name and the value of the object's Object.ToString method to the listener you create when you implement the TraceListener class, followed by a line terminator."""
    ...
