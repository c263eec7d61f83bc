# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections
import System.Collections.Concurrent
import System.Collections.Generic
import System.Threading
import collections.abc
import datetime
import typing

class BlockingCollection[T](System.Collections.Generic.IReadOnlyCollection[T], System.Collections.ICollection, System.IDisposable):
    """Provides blocking and bounding capabilities for thread-safe collections that implement IProducerConsumerCollection."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the BlockingCollection class without an upper-bound."""
    @typing.overload
    def __init__(self, boundedCapacity: int) -> None:
        """Initializes a new instance of the BlockingCollection class with the specified upper-bound."""
    @typing.overload
    def __init__(self, collection: System.Collections.Concurrent.IProducerConsumerCollection[T], boundedCapacity: int) -> None:
        """Initializes a new instance of the BlockingCollection class with the specified upper-bound and using the provided IProducerConsumerCollection as its underlying data store."""
    @typing.overload
    def __init__(self, collection: System.Collections.Concurrent.IProducerConsumerCollection[T]) -> None:
        """Initializes a new instance of the BlockingCollection class without an upper-bound and using the provided IProducerConsumerCollection as its underlying data store."""
    @typing.overload
    def Add(self, item: T) -> None:
        """Adds the item to the BlockingCollection."""
    @typing.overload
    def Add(self, item: T, cancellationToken: System.Threading.CancellationToken = ...) -> None:
        """Adds the item to the BlockingCollection."""
    @typing.overload
    @staticmethod
    def AddToAny(collections: collections.abc.Iterable[System.Collections.Concurrent.BlockingCollection[T]], item: T) -> int:
        """Adds the specified item to any one of the specified BlockingCollection instances."""
    @typing.overload
    @staticmethod
    def AddToAny(collections: collections.abc.Iterable[System.Collections.Concurrent.BlockingCollection[T]], item: T, cancellationToken: System.Threading.CancellationToken = ...) -> int:
        """Adds the specified item to any one of the specified BlockingCollection instances."""
    @property
    def BoundedCapacity(self) -> int:
        """Gets the bounded capacity of this BlockingCollection instance."""
    def CompleteAdding(self) -> None:
        """Marks the BlockingCollection instances as not accepting any more additions."""
    def CopyTo(self, array: collections.abc.Iterable[T], index: int) -> None:
        """Copies all of the items in the BlockingCollection instance to a compatible one-dimensional array, starting at the specified index of the target array."""
    @property
    def Count(self) -> int:
        """Gets the number of items contained in the BlockingCollection."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the BlockingCollection class."""
    @typing.overload
    def GetConsumingEnumerable(self) -> System.Collections.Generic.IEnumerable[T]:
        """Provides a consuming IEnumerable for items in the collection."""
    @typing.overload
    def GetConsumingEnumerable(self, cancellationToken: System.Threading.CancellationToken = ...) -> System.Collections.Generic.IEnumerable[T]:
        """Provides a consuming IEnumerable for items in the collection."""
    @property
    def IsAddingCompleted(self) -> bool:
        """Gets whether this BlockingCollection has been marked as complete for adding."""
    @property
    def IsCompleted(self) -> bool:
        """Gets whether this BlockingCollection has been marked as complete for adding and is empty."""
    @typing.overload
    def Take(self) -> T:
        """Removes an item from the BlockingCollection."""
    @typing.overload
    def Take(self, cancellationToken: System.Threading.CancellationToken = ...) -> T:
        """Removes an item from the BlockingCollection."""
    @typing.overload
    @staticmethod
    def TakeFromAny(collections: collections.abc.Iterable[System.Collections.Concurrent.BlockingCollection[T]]) -> tuple[int, T]:
        """Takes an item from any one of the specified BlockingCollection instances."""
    @typing.overload
    @staticmethod
    def TakeFromAny(collections: collections.abc.Iterable[System.Collections.Concurrent.BlockingCollection[T]], cancellationToken: System.Threading.CancellationToken = ...) -> tuple[int, T]:
        """Takes an item from any one of the specified BlockingCollection instances while observing the specified cancellation token."""
    def ToArray(self) -> System.Array[T]:
        """Copies the items from the BlockingCollection instance into a new array."""
    @typing.overload
    def TryAdd(self, item: T) -> bool:
        """Tries to add the specified item to the BlockingCollection."""
    @typing.overload
    def TryAdd(self, item: T, timeout: datetime.timedelta | System.TimeSpan) -> bool:
        """Tries to add the specified item to the BlockingCollection."""
    @typing.overload
    def TryAdd(self, item: T, millisecondsTimeout: int) -> bool:
        """Tries to add the specified item to the BlockingCollection within the specified time period."""
    @typing.overload
    def TryAdd(self, item: T, millisecondsTimeout: int, cancellationToken: System.Threading.CancellationToken = ...) -> bool:
        """Tries to add the specified item to the BlockingCollection within the specified time period, while observing a cancellation token."""
    @typing.overload
    @staticmethod
    def TryAddToAny(collections: collections.abc.Iterable[System.Collections.Concurrent.BlockingCollection[T]], item: T) -> int:
        """Tries to add the specified item to any one of the specified BlockingCollection instances."""
    @typing.overload
    @staticmethod
    def TryAddToAny(collections: collections.abc.Iterable[System.Collections.Concurrent.BlockingCollection[T]], item: T, timeout: datetime.timedelta | System.TimeSpan) -> int:
        """Tries to add the specified item to any one of the specified BlockingCollection instances while observing the specified cancellation token."""
    @typing.overload
    @staticmethod
    def TryAddToAny(collections: collections.abc.Iterable[System.Collections.Concurrent.BlockingCollection[T]], item: T, millisecondsTimeout: int) -> int:
        """Tries to add the specified item to any one of the specified BlockingCollection instances."""
    @typing.overload
    @staticmethod
    def TryAddToAny(collections: collections.abc.Iterable[System.Collections.Concurrent.BlockingCollection[T]], item: T, millisecondsTimeout: int, cancellationToken: System.Threading.CancellationToken = ...) -> int:
        """Tries to add the specified item to any one of the specified BlockingCollection instances."""
    @typing.overload
    def TryTake(self) -> tuple[bool, T]:
        """Tries to remove an item from the BlockingCollection."""
    @typing.overload
    def TryTake(self, timeout: datetime.timedelta | System.TimeSpan) -> tuple[bool, T]:
        """Tries to remove an item from the BlockingCollection in the specified time period."""
    @typing.overload
    def TryTake(self, millisecondsTimeout: int) -> tuple[bool, T]:
        """Tries to remove an item from the BlockingCollection in the specified time period."""
    @typing.overload
    def TryTake(self, millisecondsTimeout: int, cancellationToken: System.Threading.CancellationToken = ...) -> tuple[bool, T]:
        """Tries to remove an item from the BlockingCollection in the specified time period while observing a cancellation token."""
    @typing.overload
    @staticmethod
    def TryTakeFromAny(collections: collections.abc.Iterable[System.Collections.Concurrent.BlockingCollection[T]]) -> tuple[int, T]:
        """Tries to remove an item from any one of the specified BlockingCollection instances."""
    @typing.overload
    @staticmethod
    def TryTakeFromAny(collections: collections.abc.Iterable[System.Collections.Concurrent.BlockingCollection[T]], timeout: datetime.timedelta | System.TimeSpan) -> tuple[int, T]:
        """Tries to remove an item from any one of the specified BlockingCollection instances."""
    @typing.overload
    @staticmethod
    def TryTakeFromAny(collections: collections.abc.Iterable[System.Collections.Concurrent.BlockingCollection[T]], millisecondsTimeout: int) -> tuple[int, T]:
        """Tries to remove an item from any one of the specified BlockingCollection instances."""
    @typing.overload
    @staticmethod
    def TryTakeFromAny(collections: collections.abc.Iterable[System.Collections.Concurrent.BlockingCollection[T]], millisecondsTimeout: int, cancellationToken: System.Threading.CancellationToken = ...) -> tuple[int, T]:
        """Tries to remove an item from any one of the specified BlockingCollection instances."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class ConcurrentBag[T](System.Collections.Concurrent.IProducerConsumerCollection[T], System.Collections.Generic.IReadOnlyCollection[T]):
    """Represents a thread-safe, unordered collection of objects."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ConcurrentBag class."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[T]) -> None:
        """Initializes a new instance of the ConcurrentBag class that contains elements copied from the specified collection."""
    def Add(self, item: T) -> None:
        """Adds an object to the ConcurrentBag."""
    def Clear(self) -> None:
        """Removes all values from the ConcurrentBag."""
    def CopyTo(self, array: collections.abc.Iterable[T], index: int) -> None:
        """Copies the ConcurrentBag elements to an existing one-dimensional Array, starting at the specified array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the ConcurrentBag."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the ConcurrentBag."""
    @property
    def IsEmpty(self) -> bool:
        """Gets a value that indicates whether the ConcurrentBag is empty."""
    def ToArray(self) -> System.Array[T]:
        """Copies the ConcurrentBag elements to a new array."""
    def TryPeek(self) -> tuple[bool, T]:
        """Attempts to return an object from the ConcurrentBag without removing it."""
    def TryTake(self) -> tuple[bool, T]:
        """Attempts to remove and return an object from the ConcurrentBag."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class ConcurrentDictionary[TKey, TValue](System.Collections.Generic.IDictionary[TKey, TValue], System.Collections.Generic.IReadOnlyDictionary[TKey, TValue], System.Collections.IDictionary):
    """Represents a thread-safe collection of key/value pairs that can be accessed by multiple threads concurrently."""
    class AlternateLookup[TKey1, TValue1, TAlternateKey1](System.ValueType):
        """Provides a type that may be used to perform operations on a ConcurrentDictionary using a TAlternateKey as a key instead of a TKey."""
        def ContainsKey(self, key: TAlternateKey1) -> bool:
            """Determines whether the ConcurrentDictionary contains the specified alternate key."""
        @property
        def Dictionary(self) -> System.Collections.Concurrent.ConcurrentDictionary[TKey1, TValue1]:
            """Gets the ConcurrentDictionary against which this instance performs operations."""
        def TryAdd(self, key: TAlternateKey1, value: TValue1) -> bool:
            """Attempts to add the specified key and value to the dictionary."""
        @typing.overload
        def TryGetValue(self, key: TAlternateKey1) -> tuple[bool, TValue1]:
            """Gets the value associated with the specified alternate key."""
        @typing.overload
        def TryGetValue(self, key: TAlternateKey1) -> tuple[bool, TKey1, TValue1]:
            """Gets the value associated with the specified alternate key."""
        @typing.overload
        def TryRemove(self, key: TAlternateKey1) -> tuple[bool, TValue1]:
            """Removes the value with the specified alternate key from the Dictionary, and copies the element to the value parameter."""
        @typing.overload
        def TryRemove(self, key: TAlternateKey1) -> tuple[bool, TKey1, TValue1]:
            """Removes the value with the specified alternate key from the Dictionary, and copies the associated key and element to the value parameter."""
        def __getitem__(self, key: TAlternateKey1) -> TValue1: ...
        def __setitem__(self, key: TAlternateKey1, value: TValue1) -> None: ...
        ...

    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ConcurrentDictionary class that is empty, has the default concurrency level, has the default initial capacity, and uses the default comparer for the key type."""
    @typing.overload
    def __init__(self, concurrencyLevel: int, capacity: int) -> None:
        """Initializes a new instance of the ConcurrentDictionary class that is empty, has the specified concurrency level and capacity, and uses the default comparer for the key type."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[TKey, TValue]]) -> None:
        """Initializes a new instance of the ConcurrentDictionary class that contains elements copied from the specified IEnumerable, has the default concurrency level, has the default initial capacity, and uses the default comparer for the key type."""
    @typing.overload
    def __init__(self, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> None:
        """Initializes a new instance of the ConcurrentDictionary class that is empty, has the default concurrency level and capacity, and uses the specified IEqualityComparer."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[TKey, TValue]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> None:
        """Initializes a new instance of the ConcurrentDictionary class that contains elements copied from the specified IEnumerable has the default concurrency level, has the default initial capacity, and uses the specified IEqualityComparer."""
    @typing.overload
    def __init__(self, concurrencyLevel: int, collection: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[TKey, TValue]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> None:
        """Initializes a new instance of the ConcurrentDictionary class that contains elements copied from the specified IEnumerable, and uses the specified IEqualityComparer."""
    @typing.overload
    def __init__(self, concurrencyLevel: int, capacity: int, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> None:
        """Initializes a new instance of the ConcurrentDictionary class that is empty, has the specified concurrency level, has the specified initial capacity, and uses the specified IEqualityComparer."""
    @typing.overload
    def AddOrUpdate[TArg](self, key: TKey, addValueFactory: collections.abc.Callable[[TKey, TArg], TValue], updateValueFactory: collections.abc.Callable[[TKey, TValue, TArg], TValue], factoryArgument: TArg) -> TValue:
        """Uses the specified functions and argument to add a key/value pair to the ConcurrentDictionary if the key does not already exist, or to update a key/value pair in the ConcurrentDictionary if the key already exists."""
    @typing.overload
    def AddOrUpdate(self, key: TKey, addValueFactory: collections.abc.Callable[[TKey], TValue], updateValueFactory: collections.abc.Callable[[TKey, TValue], TValue]) -> TValue:
        """Uses the specified functions to add a key/value pair to the ConcurrentDictionary if the key does not already exist, or to update a key/value pair in the ConcurrentDictionary if the key already exists."""
    @typing.overload
    def AddOrUpdate(self, key: TKey, addValue: TValue, updateValueFactory: collections.abc.Callable[[TKey, TValue], TValue]) -> TValue:
        """Adds a key/value pair to the ConcurrentDictionary if the key does not already exist, or updates a key/value pair in the ConcurrentDictionary by using the specified function if the key already exists."""
    def Clear(self) -> None:
        """Removes all keys and values from the ConcurrentDictionary."""
    @property
    def Comparer(self) -> System.Collections.Generic.IEqualityComparer[TKey]:
        """Gets the IEqualityComparer that is used to determine equality of keys for the dictionary."""
    def ContainsKey(self, key: TKey) -> bool:
        """Determines whether the ConcurrentDictionary contains the specified key."""
    @property
    def Count(self) -> int:
        """Gets the number of key/value pairs contained in the ConcurrentDictionary."""
    def GetAlternateLookup[TAlternateKey](self) -> System.Collections.Concurrent.ConcurrentDictionary.AlternateLookup[TKey, TValue, TAlternateKey]:
        """Gets an instance of a type that may be used to perform operations on a ConcurrentDictionary using a TAlternateKey as a key instead of a TKey."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey, TValue]]:
        """Returns an enumerator that iterates through the ConcurrentDictionary."""
    @typing.overload
    def GetOrAdd(self, key: TKey, valueFactory: collections.abc.Callable[[TKey], TValue]) -> TValue:
        """Adds a key/value pair to the ConcurrentDictionary by using the specified function if the key does not already exist. Returns the new value, or the existing value if the key exists."""
    @typing.overload
    def GetOrAdd[TArg](self, key: TKey, valueFactory: collections.abc.Callable[[TKey, TArg], TValue], factoryArgument: TArg) -> TValue:
        """Adds a key/value pair to the ConcurrentDictionary by using the specified function and an argument if the key does not already exist, or returns the existing value if the key exists."""
    @typing.overload
    def GetOrAdd(self, key: TKey, value: TValue) -> TValue:
        """Adds a key/value pair to the ConcurrentDictionary if the key does not already exist. Returns the new value, or the existing value if the key exists."""
    @property
    def IsEmpty(self) -> bool:
        """Gets a value that indicates whether the ConcurrentDictionary is empty."""
    @property
    def Keys(self) -> System.Collections.Generic.ICollection[TKey]:
        """Gets a collection containing the keys in the Dictionary."""
    def ToArray(self) -> System.Array[System.Collections.Generic.KeyValuePair[TKey, TValue]]:
        """Copies the key and value pairs stored in the ConcurrentDictionary to a new array."""
    def TryAdd(self, key: TKey, value: TValue) -> bool:
        """Attempts to add the specified key and value to the ConcurrentDictionary."""
    def TryGetAlternateLookup[TAlternateKey](self) -> tuple[bool, System.Collections.Concurrent.ConcurrentDictionary.AlternateLookup[TKey, TValue, TAlternateKey]]:
        """Gets an instance of a type that may be used to perform operations on a ConcurrentDictionary using a TAlternateKey as a key instead of a TKey."""
    def TryGetValue(self, key: TKey) -> tuple[bool, TValue]:
        """Attempts to get the value associated with the specified key from the ConcurrentDictionary."""
    @typing.overload
    def TryRemove(self, key: TKey) -> tuple[bool, TValue]:
        """Attempts to remove and return the value that has the specified key from the ConcurrentDictionary."""
    @typing.overload
    def TryRemove(self, item: System.Collections.Generic.KeyValuePair[TKey, TValue]) -> bool:
        """Removes a key and value from the dictionary."""
    def TryUpdate(self, key: TKey, newValue: TValue, comparisonValue: TValue) -> bool:
        """Updates the value associated with key to newValue if the existing value with key is equal to comparisonValue."""
    @property
    def Values(self) -> System.Collections.Generic.ICollection[TValue]:
        """Gets a collection that contains the values in the Dictionary."""
    def __getitem__(self, key: TKey) -> TValue: ...
    def __setitem__(self, key: TKey, value: TValue) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[System.Collections.Generic.KeyValuePair[TKey, TValue]]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class ConcurrentQueue[T](System.Collections.Concurrent.IProducerConsumerCollection[T], System.Collections.Generic.IReadOnlyCollection[T]):
    @typing.overload
    def __init__(self) -> None: ...
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[T]) -> None: ...
    def Clear(self) -> None: ...
    def CopyTo(self, array: collections.abc.Iterable[T], index: int) -> None: ...
    @property
    def Count(self) -> int: ...
    def Enqueue(self, item: T) -> None: ...
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]: ...
    @property
    def IsEmpty(self) -> bool: ...
    def ToArray(self) -> System.Array[T]: ...
    def TryDequeue(self) -> tuple[bool, T]: ...
    def TryPeek(self) -> tuple[bool, T]: ...
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class ConcurrentStack[T](System.Collections.Concurrent.IProducerConsumerCollection[T], System.Collections.Generic.IReadOnlyCollection[T]):
    """Represents a thread-safe last in-first out (LIFO) collection."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ConcurrentStack class."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[T]) -> None:
        """Initializes a new instance of the ConcurrentStack class that contains elements copied from the specified collection."""
    def Clear(self) -> None:
        """Removes all objects from the ConcurrentStack."""
    def CopyTo(self, array: collections.abc.Iterable[T], index: int) -> None:
        """Copies the ConcurrentStack elements to an existing one-dimensional Array, starting at the specified array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the ConcurrentStack."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the ConcurrentStack."""
    @property
    def IsEmpty(self) -> bool:
        """Gets a value that indicates whether the ConcurrentStack is empty."""
    def Push(self, item: T) -> None:
        """Inserts an object at the top of the ConcurrentStack."""
    @typing.overload
    def PushRange(self, items: collections.abc.Iterable[T]) -> None:
        """Inserts multiple objects at the top of the ConcurrentStack atomically."""
    @typing.overload
    def PushRange(self, items: collections.abc.Iterable[T], startIndex: int, count: int) -> None:
        """Inserts multiple objects at the top of the ConcurrentStack atomically."""
    def ToArray(self) -> System.Array[T]:
        """Copies the items stored in the ConcurrentStack to a new array."""
    def TryPeek(self) -> tuple[bool, T]:
        """Attempts to return an object from the top of the ConcurrentStack without removing it."""
    def TryPop(self) -> tuple[bool, T]:
        """Attempts to pop and return the object at the top of the ConcurrentStack."""
    @typing.overload
    def TryPopRange(self, items: collections.abc.Iterable[T]) -> int:
        """Attempts to pop and return multiple objects from the top of the ConcurrentStack atomically."""
    @typing.overload
    def TryPopRange(self, items: collections.abc.Iterable[T], startIndex: int, count: int) -> int:
        """Attempts to pop and return multiple objects from the top of the ConcurrentStack atomically."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class EnumerablePartitionerOptions(System.Enum):
    """Specifies options to control the buffering behavior of a partitioner."""
    NoBuffering: typing.ClassVar[System.Collections.Concurrent.EnumerablePartitionerOptions]
    """Create a partitioner that takes items from the source enumerable one at a time and does not use intermediate storage that can be accessed more efficiently by multiple threads. This option provides support for low latency (items will be processed as soon as they are available from the source) and provides partial support for dependencies between items (a thread cannot deadlock waiting for an item that the thread itself is responsible for processing)."""
    None_: typing.ClassVar[System.Collections.Concurrent.EnumerablePartitionerOptions]
    """Use the default behavior, which is to use buffering to achieve optimal performance."""
    ...

class IProducerConsumerCollection[T](System.Collections.Generic.IEnumerable[T], System.Collections.ICollection):
    @typing.overload
    def CopyTo(self, array: collections.abc.Iterable[T], index: int) -> None: ...
    @typing.overload
    def CopyTo(self, array: System.Array, index: int) -> None:
        """Copies the elements of the ICollection to an Array, starting at a particular Array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the ICollection."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the collection."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value indicating whether access to the ICollection is synchronized (thread safe)."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that can be used to synchronize access to the ICollection."""
    def ToArray(self) -> System.Array[T]: ...
    def TryAdd(self, item: T) -> bool: ...
    def TryTake(self) -> tuple[bool, T]: ...
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class OrderablePartitioner[TSource](System.Collections.Concurrent.Partitioner[TSource]):
    """Represents a particular manner of splitting an orderable data source into multiple partitions."""
    def GetDynamicPartitions(self) -> System.Collections.Generic.IEnumerable[TSource]:
        """Creates an object that can partition the underlying collection into a variable number of partitions."""
    def GetOrderableDynamicPartitions(self) -> System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[int, TSource]]:
        """Creates an object that can partition the underlying collection into a variable number of partitions."""
    def GetOrderablePartitions(self, partitionCount: int) -> System.Collections.Generic.IList[System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[int, TSource]]]:
        """Partitions the underlying collection into the specified number of orderable partitions."""
    def GetPartitions(self, partitionCount: int) -> System.Collections.Generic.IList[System.Collections.Generic.IEnumerator[TSource]]:
        """Partitions the underlying collection into the given number of ordered partitions."""
    @property
    def KeysNormalized(self) -> bool:
        """Gets whether order keys are normalized."""
    @property
    def KeysOrderedAcrossPartitions(self) -> bool:
        """Gets whether elements in an earlier partition always come before elements in a later partition."""
    @property
    def KeysOrderedInEachPartition(self) -> bool:
        """Gets whether elements in each partition are yielded in the order of increasing keys."""
    ...

class Partitioner[TSource = typing.Any](System.Object):
    """Represents a particular manner of splitting a data source into multiple partitions."""
    def GetDynamicPartitions(self) -> System.Collections.Generic.IEnumerable[TSource]:
        """Creates an object that can partition the underlying collection into a variable number of partitions."""
    def GetPartitions(self, partitionCount: int) -> System.Collections.Generic.IList[System.Collections.Generic.IEnumerator[TSource]]:
        """Partitions the underlying collection into the given number of partitions."""
    @property
    def SupportsDynamicPartitions(self) -> bool:
        """Gets whether additional partitions can be created dynamically."""
    @typing.overload
    @staticmethod
    def Create[TSourceM](list: collections.abc.Iterable[TSourceM], loadBalance: bool) -> System.Collections.Concurrent.OrderablePartitioner[TSourceM]:
        """Creates an orderable partitioner from an IList instance."""
    @typing.overload
    @staticmethod
    def Create[TSourceM](array: collections.abc.Iterable[TSourceM], loadBalance: bool) -> System.Collections.Concurrent.OrderablePartitioner[TSourceM]:
        """Creates an orderable partitioner from a Array instance."""
    @typing.overload
    @staticmethod
    def Create[TSourceM](source: collections.abc.Iterable[TSourceM]) -> System.Collections.Concurrent.OrderablePartitioner[TSourceM]:
        """Creates an orderable partitioner from a IEnumerable instance."""
    @typing.overload
    @staticmethod
    def Create[TSourceM](source: collections.abc.Iterable[TSourceM], partitionerOptions: System.Collections.Concurrent.EnumerablePartitionerOptions) -> System.Collections.Concurrent.OrderablePartitioner[TSourceM]:
        """Creates an orderable partitioner from a IEnumerable instance."""
    @typing.overload
    @staticmethod
    def Create(fromInclusive: int, toExclusive: int) -> System.Collections.Concurrent.OrderablePartitioner[System.Tuple[int, int]]:
        """Creates a partitioner that chunks the user-specified range."""
    @typing.overload
    @staticmethod
    def Create(fromInclusive: int, toExclusive: int, rangeSize: int) -> System.Collections.Concurrent.OrderablePartitioner[System.Tuple[int, int]]:
        """Creates a partitioner that chunks the user-specified range."""
    ...
