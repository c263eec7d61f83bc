# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections
import System.Collections.Generic
import System.Collections.ObjectModel
import System.Threading
import collections.abc
import typing
import typing_extensions

class ByteEqualityComparer(System.Collections.Generic.EqualityComparer[int]):
    def __init__(self) -> None: ...
    @typing.overload
    def Equals(self, x: int, y: int) -> bool: ...
    @typing.overload
    def Equals(self, obj: object | None) -> bool: ...
    @typing.overload
    def GetHashCode(self, b: int) -> int: ...
    @typing.overload
    def GetHashCode(self) -> int: ...
    ...

class CollectionExtensions(System.Object):
    """Provides extension methods for generic collections."""
    @staticmethod
    def AddRange[T](list: System.Collections.Generic.List[T], *source: T) -> None:
        """Adds the elements of the specified span to the end of the List."""
    @typing.overload
    @staticmethod
    def AsReadOnly[T](list: collections.abc.Iterable[T]) -> System.Collections.ObjectModel.ReadOnlyCollection[T]:
        """Returns a read-only ReadOnlyCollection wrapper for the specified list."""
    @typing.overload
    @staticmethod
    def AsReadOnly[T](set: collections.abc.Set[T]) -> System.Collections.ObjectModel.ReadOnlySet[T]:
        """Returns a read-only ReadOnlySet wrapper for the specified set."""
    @typing.overload
    @staticmethod
    def AsReadOnly[TKey, TValue](dictionary: collections.abc.Mapping[TKey, TValue]) -> System.Collections.ObjectModel.ReadOnlyDictionary[TKey, TValue]:
        """Returns a read-only ReadOnlyDictionary wrapper for the current dictionary."""
    @staticmethod
    def CopyTo[T](list: System.Collections.Generic.List[T], destination: typing_extensions.Buffer) -> None:
        """Copies the entire List to a span."""
    @typing.overload
    @staticmethod
    def GetValueOrDefault[TKey, TValue](dictionary: collections.abc.Mapping[TKey, TValue], key: TKey) -> TValue:
        """Tries to get the value associated with the specified key in the dictionary."""
    @typing.overload
    @staticmethod
    def GetValueOrDefault[TKey, TValue](dictionary: collections.abc.Mapping[TKey, TValue], key: TKey, defaultValue: TValue) -> TValue:
        """Tries to get the value associated with the specified key in the dictionary."""
    @staticmethod
    def InsertRange[T](list: System.Collections.Generic.List[T], index: int, *source: T) -> None:
        """Inserts the elements of a span into the List at the specified index."""
    @staticmethod
    def Remove[TKey, TValue](dictionary: collections.abc.Mapping[TKey, TValue], key: TKey) -> tuple[bool, TValue]:
        """Tries to remove the value with the specified key from the dictionary."""
    @staticmethod
    def TryAdd[TKey, TValue](dictionary: collections.abc.Mapping[TKey, TValue], key: TKey, value: TValue) -> bool:
        """Tries to add the specified key and value to the dictionary."""
    ...

class Comparer[T](System.Collections.Generic.IComparer[T], System.Collections.IComparer):
    """Provides a base class for implementations of the IComparer generic interface."""
    def Compare(self, x: T, y: T) -> int:
        """When overridden in a derived class, performs a comparison of two objects of the same type and returns a value indicating whether one object is less than, equal to, or greater than the other."""
    @staticmethod
    def Create(comparison: collections.abc.Callable[[T, T], int]) -> System.Collections.Generic.Comparer[T]:
        """Creates a comparer by using the specified comparison."""
    Default: System.Collections.Generic.Comparer[T]
    """Returns a default sort-order comparer for the type specified by the generic argument."""
    ...

class Dictionary[TKey, TValue](System.Collections.Generic.IDictionary[TKey, TValue], System.Collections.Generic.IReadOnlyDictionary[TKey, TValue], System.Collections.IDictionary):
    """Represents a collection of keys and values."""
    class AlternateLookup[TKey1, TValue1, TAlternateKey1](System.ValueType):
        """Provides a type that can be used to perform operations on a Dictionary using a TAlternateKey as a key instead of a TKey."""
        def ContainsKey(self, key: TAlternateKey1) -> bool:
            """Determines whether the Dictionary contains the specified alternate key."""
        @property
        def Dictionary(self) -> System.Collections.Generic.Dictionary[TKey1, TValue1]:
            """Gets the Dictionary against which this instance performs operations."""
        @typing.overload
        def Remove(self, key: TAlternateKey1) -> bool:
            """Removes the value with the specified alternate key from the Dictionary."""
        @typing.overload
        def Remove(self, key: TAlternateKey1) -> tuple[bool, TKey1, TValue1]:
            """Removes the value with the specified alternate key from the Dictionary, and copies the element to the value parameter."""
        def TryAdd(self, key: TAlternateKey1, value: TValue1) -> bool:
            """Attempts to add the specified key and value to the dictionary."""
        @typing.overload
        def TryGetValue(self, key: TAlternateKey1) -> tuple[bool, TValue1]:
            """Gets the value associated with the specified alternate key."""
        @typing.overload
        def TryGetValue(self, key: TAlternateKey1) -> tuple[bool, TKey1, TValue1]:
            """Gets the value associated with the specified alternate key."""
        def __getitem__(self, key: TAlternateKey1) -> TValue1: ...
        def __setitem__(self, key: TAlternateKey1, value: TValue1) -> None: ...
        ...

    class Enumerator[TKey1, TValue1](System.ValueType, System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey1, TValue1]], System.Collections.IDictionaryEnumerator):
        """Enumerates the elements of a Dictionary."""
        @property
        def Current(self) -> System.Collections.Generic.KeyValuePair[TKey1, TValue1]:
            """Gets the element at the current position of the enumerator."""
        def Dispose(self) -> None:
            """Releases all resources used by the Enumerator."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the Dictionary."""
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    class KeyCollection[TKey1, TValue1](System.Collections.Generic.ICollection[TKey1], System.Collections.Generic.IReadOnlyCollection[TKey1], System.Collections.ICollection):
        """Represents the collection of keys in a Dictionary. This class cannot be inherited."""
        class Enumerator[TKey2, TValue2](System.ValueType, System.Collections.Generic.IEnumerator[TKey2]):
            """Enumerates the elements of a KeyCollection."""
            @property
            def Current(self) -> TKey2:
                """Gets the element at the current position of the enumerator."""
            def Dispose(self) -> None:
                """Releases all resources used by the Enumerator."""
            def MoveNext(self) -> bool:
                """Advances the enumerator to the next element of the KeyCollection."""
            def __enter__(self) -> typing.Self: ...
            def __exit__(self, *_: object) -> None: ...
            ...

        def __init__(self, dictionary: System.Collections.Generic.Dictionary[TKey1, TValue1]) -> None:
            """Initializes a new instance of the KeyCollection class that reflects the keys in the specified Dictionary."""
        def Contains(self, item: TKey1) -> bool:
            """Determines whether the ICollection contains a specific value."""
        def CopyTo(self, array: collections.abc.Iterable[TKey1], index: int) -> None:
            """Copies the KeyCollection elements to an existing one-dimensional Array, starting at the specified array index."""
        @property
        def Count(self) -> int:
            """Gets the number of elements contained in the KeyCollection."""
        def GetEnumerator(self) -> System.Collections.Generic.Dictionary.KeyCollection.Enumerator[TKey1, TValue1]:
            """Returns an enumerator that iterates through the KeyCollection."""
        def __iter__(self) -> collections.abc.Iterator[TKey1]: ...
        def __len__(self) -> int: ...
        def __contains__(self, item: object, /) -> bool: ...
        ...

    class ValueCollection[TKey1, TValue1](System.Collections.Generic.ICollection[TValue1], System.Collections.Generic.IReadOnlyCollection[TValue1], System.Collections.ICollection):
        """Represents the collection of values in a Dictionary. This class cannot be inherited."""
        class Enumerator[TKey2, TValue2](System.ValueType, System.Collections.Generic.IEnumerator[TValue2]):
            """Enumerates the elements of a ValueCollection."""
            @property
            def Current(self) -> TValue2:
                """Gets the element at the current position of the enumerator."""
            def Dispose(self) -> None:
                """Releases all resources used by the Enumerator."""
            def MoveNext(self) -> bool:
                """Advances the enumerator to the next element of the ValueCollection."""
            def __enter__(self) -> typing.Self: ...
            def __exit__(self, *_: object) -> None: ...
            ...

        def __init__(self, dictionary: System.Collections.Generic.Dictionary[TKey1, TValue1]) -> None:
            """Initializes a new instance of the ValueCollection class that reflects the values in the specified Dictionary."""
        def CopyTo(self, array: collections.abc.Iterable[TValue1], index: int) -> None:
            """Copies the ValueCollection elements to an existing one-dimensional Array, starting at the specified array index."""
        @property
        def Count(self) -> int:
            """Gets the number of elements contained in the ValueCollection."""
        def GetEnumerator(self) -> System.Collections.Generic.Dictionary.ValueCollection.Enumerator[TKey1, TValue1]:
            """Returns an enumerator that iterates through the ValueCollection."""
        def __iter__(self) -> collections.abc.Iterator[TValue1]: ...
        def __len__(self) -> int: ...
        def __contains__(self, item: object, /) -> bool: ...
        ...

    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the Dictionary class that is empty, has the default initial capacity, and uses the default equality comparer for the key type."""
    @typing.overload
    def __init__(self, capacity: int) -> None:
        """Initializes a new instance of the Dictionary class that is empty, has the specified initial capacity, and uses the default equality comparer for the key type."""
    @typing.overload
    def __init__(self, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> None:
        """Initializes a new instance of the Dictionary class that is empty, has the default initial capacity, and uses the specified IEqualityComparer."""
    @typing.overload
    def __init__(self, capacity: int, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> None:
        """Initializes a new instance of the Dictionary class that is empty, has the specified initial capacity, and uses the specified IEqualityComparer."""
    @typing.overload
    def __init__(self, dictionary: collections.abc.Mapping[TKey, TValue]) -> None:
        """Initializes a new instance of the Dictionary class that contains elements copied from the specified IDictionary and uses the default equality comparer for the key type."""
    @typing.overload
    def __init__(self, dictionary: collections.abc.Mapping[TKey, TValue], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> None:
        """Initializes a new instance of the Dictionary class that contains elements copied from the specified IDictionary and uses the specified IEqualityComparer."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[TKey, TValue]]) -> None:
        """Initializes a new instance of the Dictionary class that contains elements copied from the specified IEnumerable."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[TKey, TValue]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> None:
        """Initializes a new instance of the Dictionary class that contains elements copied from the specified IEnumerable and uses the specified IEqualityComparer."""
    def Add(self, key: TKey, value: TValue) -> None:
        """Adds the specified key and value to the dictionary."""
    @property
    def Capacity(self) -> int:
        """Gets the total numbers of elements the internal data structure can hold without resizing."""
    def Clear(self) -> None:
        """Removes all keys and values from the Dictionary."""
    @property
    def Comparer(self) -> System.Collections.Generic.IEqualityComparer[TKey]:
        """Gets the IEqualityComparer that is used to determine equality of keys for the dictionary."""
    def ContainsKey(self, key: TKey) -> bool:
        """Determines whether the Dictionary contains the specified key."""
    def ContainsValue(self, value: TValue) -> bool:
        """Determines whether the Dictionary contains a specific value."""
    @property
    def Count(self) -> int:
        """Gets the number of key/value pairs contained in the Dictionary."""
    def EnsureCapacity(self, capacity: int) -> int:
        """Ensures that the dictionary can hold up to a specified number of entries without any further expansion of its backing storage."""
    def GetAlternateLookup[TAlternateKey](self) -> System.Collections.Generic.Dictionary.AlternateLookup[TKey, TValue, TAlternateKey]:
        """Gets an instance of a type that can be used to perform operations on the current Dictionary using a TAlternateKey as a key instead of a TKey."""
    def GetEnumerator(self) -> System.Collections.Generic.Dictionary.Enumerator[TKey, TValue]:
        """Returns an enumerator that iterates through the Dictionary."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Implements the ISerializable interface and returns the data needed to serialize the Dictionary instance."""
    @property
    def Keys(self) -> System.Collections.Generic.Dictionary.KeyCollection[TKey, TValue]:
        """Gets a collection containing the keys in the Dictionary."""
    def OnDeserialization(self, sender: object | None) -> None:
        """Implements the ISerializable interface and raises the deserialization event when the deserialization is complete."""
    @typing.overload
    def Remove(self, key: TKey) -> bool:
        """Removes the value with the specified key from the Dictionary."""
    @typing.overload
    def Remove(self, key: TKey) -> tuple[bool, TValue]:
        """Removes the value with the specified key from the Dictionary, and copies the element to the value parameter."""
    @typing.overload
    def TrimExcess(self) -> None:
        """Sets the capacity of this dictionary to what it would be if it had been originally initialized with all its entries."""
    @typing.overload
    def TrimExcess(self, capacity: int) -> None:
        """Sets the capacity of this dictionary to hold up a specified number of entries without any further expansion of its backing storage."""
    def TryAdd(self, key: TKey, value: TValue) -> bool:
        """Attempts to add the specified key and value to the dictionary."""
    def TryGetAlternateLookup[TAlternateKey](self) -> tuple[bool, System.Collections.Generic.Dictionary.AlternateLookup[TKey, TValue, TAlternateKey]]:
        """Gets an instance of a type that can be used to perform operations on the current Dictionary using a TAlternateKey as a key instead of a TKey."""
    def TryGetValue(self, key: TKey) -> tuple[bool, TValue]:
        """Gets the value associated with the specified key."""
    @property
    def Values(self) -> System.Collections.Generic.Dictionary.ValueCollection[TKey, TValue]:
        """Gets a collection containing the values in the Dictionary."""
    def __getitem__(self, key: TKey) -> TValue: ...
    def __setitem__(self, key: TKey, value: TValue) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[System.Collections.Generic.KeyValuePair[TKey, TValue]]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class EnumEqualityComparer[T](System.Collections.Generic.EqualityComparer[T]):
    def __init__(self) -> None: ...
    @typing.overload
    def Equals(self, x: T, y: T) -> bool: ...
    @typing.overload
    def Equals(self, obj: object | None) -> bool: ...
    @typing.overload
    def GetHashCode(self, obj: T) -> int: ...
    @typing.overload
    def GetHashCode(self) -> int: ...
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None: ...
    ...

class EqualityComparer[T](System.Collections.Generic.IEqualityComparer[T], System.Collections.IEqualityComparer):
    """Provides a base class for implementations of the IEqualityComparer generic interface."""
    @staticmethod
    def Create(equals: collections.abc.Callable[[T, T], bool], getHashCode: collections.abc.Callable[[T], int] | None = ...) -> System.Collections.Generic.EqualityComparer[T]:
        """Creates an EqualityComparer by using the specified delegates as the implementation of the comparer's EqualityComparer.Equals and EqualityComparer.GetHashCode methods."""
    Default: System.Collections.Generic.EqualityComparer[T]
    """Returns a default equality comparer for the type specified by the generic argument."""
    @typing.overload
    def Equals(self, x: T, y: T) -> bool:
        """When overridden in a derived class, determines whether two objects of type T are equal."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current object."""
    @typing.overload
    def GetHashCode(self, obj: T) -> int:
        """When overridden in a derived class, serves as a hash function for the specified object for hashing algorithms and data structures, such as a hash table."""
    @typing.overload
    def GetHashCode(self) -> int:
        """Serves as the default hash function."""
    ...

class GenericComparer[T](System.Collections.Generic.Comparer[T]):
    def __init__(self) -> None: ...
    def Compare(self, x: T, y: T) -> int: ...
    def Equals(self, obj: object | None) -> bool: ...
    def GetHashCode(self) -> int: ...
    ...

class GenericEqualityComparer[T](System.Collections.Generic.EqualityComparer[T]):
    def __init__(self) -> None: ...
    @typing.overload
    def Equals(self, x: T, y: T) -> bool: ...
    @typing.overload
    def Equals(self, obj: object | None) -> bool: ...
    @typing.overload
    def GetHashCode(self, obj: T) -> int: ...
    @typing.overload
    def GetHashCode(self) -> int: ...
    ...

class HashSet[T](System.Collections.Generic.IReadOnlySet[T], System.Collections.Generic.ISet[T]):
    """Represents a set of values."""
    class AlternateLookup[T1, TAlternate1](System.ValueType):
        """Provides a type that can be used to perform operations on a HashSet using a TAlternate instead of a T."""
        def Add(self, item: TAlternate1) -> bool:
            """Adds the specified element to a set."""
        def Contains(self, item: TAlternate1) -> bool:
            """Determines whether a set contains the specified element."""
        def Remove(self, item: TAlternate1) -> bool:
            """Removes the specified element from a set."""
        @property
        def Set(self) -> System.Collections.Generic.HashSet[T1]:
            """Gets the HashSet against which this instance performs operations."""
        def TryGetValue(self, equalValue: TAlternate1) -> tuple[bool, T1]:
            """Searches the set for a given value and returns the equal value it finds, if any."""
        ...

    class Enumerator[T1](System.ValueType, System.Collections.Generic.IEnumerator[T1]):
        """Enumerates the elements of a HashSet object."""
        @property
        def Current(self) -> T1:
            """Gets the element at the current position of the enumerator."""
        def Dispose(self) -> None:
            """Releases all resources used by a Enumerator object."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the HashSet collection."""
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the HashSet class that is empty and uses the default equality comparer for the set type."""
    @typing.overload
    def __init__(self, comparer: System.Collections.Generic.IEqualityComparer[T] | None) -> None:
        """Initializes a new instance of the HashSet class that is empty and uses the specified equality comparer for the set type."""
    @typing.overload
    def __init__(self, capacity: int) -> None:
        """Initializes a new instance of the HashSet class that is empty, but has reserved space for capacity items and uses the default equality comparer for the set type."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[T]) -> None:
        """Initializes a new instance of the HashSet class that uses the default equality comparer for the set type, contains elements copied from the specified collection, and has sufficient capacity to accommodate the number of elements copied."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[T], comparer: System.Collections.Generic.IEqualityComparer[T] | None) -> None:
        """Initializes a new instance of the HashSet class that uses the specified equality comparer for the set type, contains elements copied from the specified collection, and has sufficient capacity to accommodate the number of elements copied."""
    @typing.overload
    def __init__(self, capacity: int, comparer: System.Collections.Generic.IEqualityComparer[T] | None) -> None:
        """Initializes a new instance of the HashSet class that uses the specified equality comparer for the set type, and has sufficient capacity to accommodate capacity elements."""
    def Add(self, item: T) -> bool:
        """Adds the specified element to a set."""
    @property
    def Capacity(self) -> int:
        """Gets the total numbers of elements the internal data structure can hold without resizing."""
    def Clear(self) -> None:
        """Removes all elements from a HashSet object."""
    @property
    def Comparer(self) -> System.Collections.Generic.IEqualityComparer[T]:
        """Gets the IEqualityComparer object that is used to determine equality for the values in the set."""
    def Contains(self, item: T) -> bool:
        """Determines whether a HashSet object contains the specified element."""
    @typing.overload
    def CopyTo(self, array: collections.abc.Iterable[T]) -> None:
        """Copies the elements of a HashSet object to an array."""
    @typing.overload
    def CopyTo(self, array: collections.abc.Iterable[T], arrayIndex: int) -> None:
        """Copies the elements of a HashSet object to an array, starting at the specified array index."""
    @typing.overload
    def CopyTo(self, array: collections.abc.Iterable[T], arrayIndex: int, count: int) -> None:
        """Copies the specified number of elements of a HashSet object to an array, starting at the specified array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements that are contained in a set."""
    @staticmethod
    def CreateSetComparer() -> System.Collections.Generic.IEqualityComparer[System.Collections.Generic.HashSet[T]]:
        """Returns an IEqualityComparer object that can be used for equality testing of a HashSet object."""
    def EnsureCapacity(self, capacity: int) -> int:
        """Ensures that this hash set can hold the specified number of elements without any further expansion of its backing storage."""
    def ExceptWith(self, other: collections.abc.Iterable[T]) -> None:
        """Removes all elements in the specified collection from the current HashSet object."""
    def GetAlternateLookup[TAlternate](self) -> System.Collections.Generic.HashSet.AlternateLookup[T, TAlternate]:
        """Gets an instance of a type that can be used to perform operations on the current HashSet using a TAlternate instead of a T."""
    def GetEnumerator(self) -> System.Collections.Generic.HashSet.Enumerator[T]:
        """Returns an enumerator that iterates through a HashSet object."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Implements the ISerializable interface and returns the data needed to serialize a HashSet object."""
    def IntersectWith(self, other: collections.abc.Iterable[T]) -> None:
        """Modifies the current HashSet object to contain only elements that are present in that object and in the specified collection."""
    def IsProperSubsetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether a HashSet object is a proper subset of the specified collection."""
    def IsProperSupersetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether a HashSet object is a proper superset of the specified collection."""
    def IsSubsetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether a HashSet object is a subset of the specified collection."""
    def IsSupersetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether a HashSet object is a superset of the specified collection."""
    def OnDeserialization(self, sender: object | None) -> None:
        """Implements the ISerializable interface and raises the deserialization event when the deserialization is complete."""
    def Overlaps(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current HashSet object and a specified collection share common elements."""
    def Remove(self, item: T) -> bool:
        """Removes the specified element from a HashSet object."""
    def RemoveWhere(self, match: collections.abc.Callable[[T], bool]) -> int:
        """Removes all elements that match the conditions defined by the specified predicate from a HashSet collection."""
    def SetEquals(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether a HashSet object and the specified collection contain the same elements."""
    def SymmetricExceptWith(self, other: collections.abc.Iterable[T]) -> None:
        """Modifies the current HashSet object to contain only elements that are present either in that object or in the specified collection, but not both."""
    @typing.overload
    def TrimExcess(self) -> None:
        """Sets the capacity of a HashSet object to the actual number of elements it contains, rounded up to a nearby, implementation-specific value."""
    @typing.overload
    def TrimExcess(self, capacity: int) -> None:
        """Sets the capacity of a HashSet object to the specified number of entries, rounded up to a nearby, implementation-specific value."""
    def TryGetAlternateLookup[TAlternate](self) -> tuple[bool, System.Collections.Generic.HashSet.AlternateLookup[T, TAlternate]]:
        """Gets an instance of a type that can be used to perform operations on the current HashSet using a TAlternate instead of a T."""
    def TryGetValue(self, equalValue: T) -> tuple[bool, T]:
        """Searches the set for a given value and returns the equal value it finds, if any."""
    def UnionWith(self, other: collections.abc.Iterable[T]) -> None:
        """Modifies the current HashSet object to contain all elements that are present in itself, the specified collection, or both."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class IAlternateEqualityComparer[TAlternate, T]:
    """Implemented by an IEqualityComparer to support comparing a TAlternate instance with a T instance."""
    def Create(self, alternate: TAlternate) -> T:
        """Creates a T that is considered by IAlternateEqualityComparer.Equals to be equal to the specified alternate."""
    def Equals(self, alternate: TAlternate, other: T) -> bool:
        """Determines whether the specified alternate equals the specified other."""
    def GetHashCode(self, alternate: TAlternate) -> int:
        """Returns a hash code for the specified alternate instance."""
    ...

class IAsyncEnumerable[T]:
    """Exposes an enumerator that provides asynchronous iteration over values of a specified type."""
    def GetAsyncEnumerator(self, cancellationToken: System.Threading.CancellationToken = ...) -> System.Collections.Generic.IAsyncEnumerator[T]:
        """Returns an enumerator that iterates asynchronously through the collection."""
    def __aiter__(self) -> collections.abc.AsyncIterator[T]: ...
    ...

class IAsyncEnumerator[T](System.IAsyncDisposable):
    """Supports a simple asynchronous iteration over a generic collection."""
    @property
    def Current(self) -> T:
        """Gets the element in the collection at the current position of the enumerator."""
    def DisposeAsync(self) -> collections.abc.Awaitable[None]:
        """Performs application-defined tasks associated with freeing, releasing, or resetting unmanaged resources asynchronously."""
    def MoveNextAsync(self) -> collections.abc.Awaitable[bool]:
        """Advances the enumerator asynchronously to the next element of the collection."""
    async def __aenter__(self) -> typing.Self: ...
    async def __aexit__(self, *_: object) -> None: ...
    ...

class ICollection[T](System.Collections.Generic.IEnumerable[T]):
    """Defines methods to manipulate generic collections."""
    def Add(self, item: T) -> None:
        """Adds an item to the ICollection."""
    def Clear(self) -> None:
        """Removes all items from the ICollection."""
    def Contains(self, item: T) -> bool:
        """Determines whether the ICollection contains a specific value."""
    def CopyTo(self, array: collections.abc.Iterable[T], arrayIndex: int) -> None:
        """Copies the elements of the ICollection to an Array, starting at a particular Array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the ICollection."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the collection."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the ICollection is read-only."""
    def Remove(self, item: T) -> bool:
        """Removes the first occurrence of a specific object from the ICollection."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class IComparer[T]:
    """Defines a method that a type implements to compare two objects."""
    def Compare(self, x: T, y: T) -> int:
        """Compares two objects and returns a value indicating whether one is less than, equal to, or greater than the other."""
    ...

class IDictionary[TKey, TValue](System.Collections.Generic.ICollection[System.Collections.Generic.KeyValuePair[TKey, TValue]]):
    """Represents a generic collection of key/value pairs."""
    @typing.overload
    def Add(self, key: TKey, value: TValue) -> None:
        """Adds an element with the provided key and value to the IDictionary."""
    @typing.overload
    def Add(self, item: System.Collections.Generic.KeyValuePair[TKey, TValue]) -> None:
        """Adds an item to the ICollection."""
    def Clear(self) -> None:
        """Removes all items from the ICollection."""
    def Contains(self, item: System.Collections.Generic.KeyValuePair[TKey, TValue]) -> bool:
        """Determines whether the ICollection contains a specific value."""
    def ContainsKey(self, key: TKey) -> bool:
        """Determines whether the IDictionary contains an element with the specified key."""
    def CopyTo(self, array: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[TKey, TValue]], arrayIndex: int) -> None:
        """Copies the elements of the ICollection to an Array, starting at a particular Array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the ICollection."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey, TValue]]:
        """Returns an enumerator that iterates through the collection."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the ICollection is read-only."""
    @property
    def Keys(self) -> System.Collections.Generic.ICollection[TKey]:
        """Gets an ICollection containing the keys of the IDictionary."""
    @typing.overload
    def Remove(self, key: TKey) -> bool:
        """Removes the element with the specified key from the IDictionary."""
    @typing.overload
    def Remove(self, item: System.Collections.Generic.KeyValuePair[TKey, TValue]) -> bool:
        """Removes the first occurrence of a specific object from the ICollection."""
    def TryGetValue(self, key: TKey) -> tuple[bool, TValue]:
        """Gets the value associated with the specified key."""
    @property
    def Values(self) -> System.Collections.Generic.ICollection[TValue]:
        """Gets an ICollection containing the values in the IDictionary."""
    def __getitem__(self, key: TKey) -> TValue: ...
    def __setitem__(self, key: TKey, value: TValue) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[System.Collections.Generic.KeyValuePair[TKey, TValue]]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class IEnumerable[T](System.Collections.IEnumerable):
    """Exposes the enumerator, which supports a simple iteration over a collection of a specified type."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the collection."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    ...

class IEnumerator[T](System.Collections.IEnumerator, System.IDisposable):
    """Supports a simple iteration over a generic collection."""
    @property
    def Current(self) -> T:
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

class IEqualityComparer[T]:
    """Defines methods to support the comparison of objects for equality."""
    def Equals(self, x: T, y: T) -> bool:
        """Determines whether the specified objects are equal."""
    def GetHashCode(self, obj: T) -> int:
        """Returns a hash code for the specified object."""
    ...

class IList[T](System.Collections.Generic.ICollection[T]):
    """Represents a collection of objects that can be individually accessed by index."""
    def Add(self, item: T) -> None:
        """Adds an item to the ICollection."""
    def Clear(self) -> None:
        """Removes all items from the ICollection."""
    def Contains(self, item: T) -> bool:
        """Determines whether the ICollection contains a specific value."""
    def CopyTo(self, array: collections.abc.Iterable[T], arrayIndex: int) -> None:
        """Copies the elements of the ICollection to an Array, starting at a particular Array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the ICollection."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the collection."""
    def IndexOf(self, item: T) -> int:
        """Determines the index of a specific item in the IList."""
    def Insert(self, index: int, item: T) -> None:
        """Inserts an item to the IList at the specified index."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the ICollection is read-only."""
    def Remove(self, item: T) -> bool:
        """Removes the first occurrence of a specific object from the ICollection."""
    def RemoveAt(self, index: int) -> None:
        """Removes the IList item at the specified index."""
    def __getitem__(self, index: int) -> T: ...
    def __setitem__(self, index: int, value: T) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class IReadOnlyCollection[T](System.Collections.Generic.IEnumerable[T]):
    """Represents a strongly-typed, read-only collection of elements."""
    @property
    def Count(self) -> int:
        """Gets the number of elements in the collection."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the collection."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class IReadOnlyDictionary[TKey, TValue](System.Collections.Generic.IReadOnlyCollection[System.Collections.Generic.KeyValuePair[TKey, TValue]]):
    """Represents a generic read-only collection of key/value pairs."""
    def ContainsKey(self, key: TKey) -> bool:
        """Determines whether the read-only dictionary contains an element that has the specified key."""
    @property
    def Count(self) -> int:
        """Gets the number of elements in the collection."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey, TValue]]:
        """Returns an enumerator that iterates through the collection."""
    @property
    def Keys(self) -> System.Collections.Generic.IEnumerable[TKey]:
        """Gets an enumerable collection that contains the keys in the read-only dictionary."""
    def TryGetValue(self, key: TKey) -> tuple[bool, TValue]:
        """Gets the value that is associated with the specified key."""
    @property
    def Values(self) -> System.Collections.Generic.IEnumerable[TValue]:
        """Gets an enumerable collection that contains the values in the read-only dictionary."""
    def __getitem__(self, key: TKey) -> TValue: ...
    def __iter__(self) -> collections.abc.Iterator[System.Collections.Generic.KeyValuePair[TKey, TValue]]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class IReadOnlyList[T](System.Collections.Generic.IReadOnlyCollection[T]):
    """Represents a read-only collection of elements that can be accessed by index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements in the collection."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the collection."""
    def __getitem__(self, index: int) -> T: ...
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class IReadOnlySet[T](System.Collections.Generic.IReadOnlyCollection[T]):
    """Provides a readonly abstraction of a set."""
    def Contains(self, item: T) -> bool:
        """Determines if the set contains a specific item."""
    @property
    def Count(self) -> int:
        """Gets the number of elements in the collection."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the collection."""
    def IsProperSubsetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current set is a proper (strict) subset of a specified collection."""
    def IsProperSupersetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current set is a proper (strict) superset of a specified collection."""
    def IsSubsetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determine whether the current set is a subset of a specified collection."""
    def IsSupersetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determine whether the current set is a super set of a specified collection."""
    def Overlaps(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current set overlaps with the specified collection."""
    def SetEquals(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current set and the specified collection contain the same elements."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class ISet[T](System.Collections.Generic.ICollection[T]):
    """Provides the base interface for the abstraction of sets."""
    def Add(self, item: T) -> bool:
        """Adds an element to the current set and returns a value to indicate if the element was successfully added."""
    def Clear(self) -> None:
        """Removes all items from the ICollection."""
    def Contains(self, item: T) -> bool:
        """Determines whether the ICollection contains a specific value."""
    def CopyTo(self, array: collections.abc.Iterable[T], arrayIndex: int) -> None:
        """Copies the elements of the ICollection to an Array, starting at a particular Array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the ICollection."""
    def ExceptWith(self, other: collections.abc.Iterable[T]) -> None:
        """Removes all elements in the specified collection from the current set."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the collection."""
    def IntersectWith(self, other: collections.abc.Iterable[T]) -> None:
        """Modifies the current set so that it contains only elements that are also in a specified collection."""
    def IsProperSubsetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current set is a proper (strict) subset of a specified collection."""
    def IsProperSupersetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current set is a proper (strict) superset of a specified collection."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the ICollection is read-only."""
    def IsSubsetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether a set is a subset of a specified collection."""
    def IsSupersetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current set is a superset of a specified collection."""
    def Overlaps(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current set overlaps with the specified collection."""
    def Remove(self, item: T) -> bool:
        """Removes the first occurrence of a specific object from the ICollection."""
    def SetEquals(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current set and the specified collection contain the same elements."""
    def SymmetricExceptWith(self, other: collections.abc.Iterable[T]) -> None:
        """Modifies the current set so that it contains only elements that are present either in the current set or in the specified collection, but not both."""
    def UnionWith(self, other: collections.abc.Iterable[T]) -> None:
        """Modifies the current set so that it contains all elements that are present in the current set, in the specified collection, or in both."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class KeyNotFoundException(System.SystemException):
    """The exception that is thrown when the key specified for accessing an element in a collection does not match any key in the collection."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the KeyNotFoundException class using default property values."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the KeyNotFoundException class with the specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the KeyNotFoundException class with the specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class KeyValuePair[TKey = typing.Any, TValue = typing.Any](tuple[TKey, TValue]):
    """Defines a key/value pair that can be set or retrieved."""
    def __init__(self, key: TKey, value: TValue) -> None:
        """Initializes a new instance of the KeyValuePair structure with the specified key and value."""
    def Deconstruct(self) -> tuple[TKey, TValue]:
        """Deconstructs the current KeyValuePair."""
    @property
    def Key(self) -> TKey:
        """Gets the key in the key/value pair."""
    def ToString(self) -> str:
        """Returns a string representation of the KeyValuePair, using the string representations of the key and value."""
    @property
    def Value(self) -> TValue:
        """Gets the value in the key/value pair."""
    @staticmethod
    def Create[TKeyM, TValueM](key: TKeyM, value: TValueM) -> System.Collections.Generic.KeyValuePair[TKeyM, TValueM]:
        """Creates a new key/value pair instance using provided values."""
    ...

class LinkedList[T](System.Collections.Generic.ICollection[T], System.Collections.Generic.IReadOnlyCollection[T], System.Collections.ICollection):
    """Represents a doubly linked list."""
    class Enumerator[T1](System.ValueType, System.Collections.Generic.IEnumerator[T1]):
        """Enumerates the elements of a LinkedList."""
        @property
        def Current(self) -> T1:
            """Gets the element at the current position of the enumerator."""
        def Dispose(self) -> None:
            """Releases all resources used by the Enumerator."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the LinkedList."""
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the LinkedList class that is empty."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[T]) -> None:
        """Initializes a new instance of the LinkedList class that contains elements copied from the specified IEnumerable and has sufficient capacity to accommodate the number of elements copied."""
    @typing.overload
    def AddAfter(self, node: System.Collections.Generic.LinkedListNode[T], value: T) -> System.Collections.Generic.LinkedListNode[T]:
        """Adds a new node containing the specified value after the specified existing node in the LinkedList."""
    @typing.overload
    def AddAfter(self, node: System.Collections.Generic.LinkedListNode[T], newNode: System.Collections.Generic.LinkedListNode[T]) -> None:
        """Adds the specified new node after the specified existing node in the LinkedList."""
    @typing.overload
    def AddBefore(self, node: System.Collections.Generic.LinkedListNode[T], value: T) -> System.Collections.Generic.LinkedListNode[T]:
        """Adds a new node containing the specified value before the specified existing node in the LinkedList."""
    @typing.overload
    def AddBefore(self, node: System.Collections.Generic.LinkedListNode[T], newNode: System.Collections.Generic.LinkedListNode[T]) -> None:
        """Adds the specified new node before the specified existing node in the LinkedList."""
    @typing.overload
    def AddFirst(self, value: T) -> System.Collections.Generic.LinkedListNode[T]:
        """Adds a new node containing the specified value at the start of the LinkedList."""
    @typing.overload
    def AddFirst(self, node: System.Collections.Generic.LinkedListNode[T]) -> None:
        """Adds the specified new node at the start of the LinkedList."""
    @typing.overload
    def AddLast(self, value: T) -> System.Collections.Generic.LinkedListNode[T]:
        """Adds a new node containing the specified value at the end of the LinkedList."""
    @typing.overload
    def AddLast(self, node: System.Collections.Generic.LinkedListNode[T]) -> None:
        """Adds the specified new node at the end of the LinkedList."""
    def Clear(self) -> None:
        """Removes all nodes from the LinkedList."""
    def Contains(self, value: T) -> bool:
        """Determines whether a value is in the LinkedList."""
    def CopyTo(self, array: collections.abc.Iterable[T], index: int) -> None:
        """Copies the entire LinkedList to a compatible one-dimensional Array, starting at the specified index of the target array."""
    @property
    def Count(self) -> int:
        """Gets the number of nodes actually contained in the LinkedList."""
    def Find(self, value: T) -> System.Collections.Generic.LinkedListNode[T] | None:
        """Finds the first node that contains the specified value."""
    def FindLast(self, value: T) -> System.Collections.Generic.LinkedListNode[T] | None:
        """Finds the last node that contains the specified value."""
    @property
    def First(self) -> System.Collections.Generic.LinkedListNode[T] | None:
        """Gets the first node of the LinkedList."""
    def GetEnumerator(self) -> System.Collections.Generic.LinkedList.Enumerator[T]:
        """Returns an enumerator that iterates through the LinkedList."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Implements the ISerializable interface and returns the data needed to serialize the LinkedList instance."""
    @property
    def Last(self) -> System.Collections.Generic.LinkedListNode[T] | None:
        """Gets the last node of the LinkedList."""
    def OnDeserialization(self, sender: object | None) -> None:
        """Implements the ISerializable interface and raises the deserialization event when the deserialization is complete."""
    @typing.overload
    def Remove(self, value: T) -> bool:
        """Removes the first occurrence of the specified value from the LinkedList."""
    @typing.overload
    def Remove(self, node: System.Collections.Generic.LinkedListNode[T]) -> None:
        """Removes the specified node from the LinkedList."""
    def RemoveFirst(self) -> None:
        """Removes the node at the start of the LinkedList."""
    def RemoveLast(self) -> None:
        """Removes the node at the end of the LinkedList."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class LinkedListNode[T](System.Object):
    """Represents a node in a LinkedList. This class cannot be inherited."""
    def __init__(self, value: T) -> None:
        """Initializes a new instance of the LinkedListNode class, containing the specified value."""
    @property
    def List(self) -> System.Collections.Generic.LinkedList[T] | None:
        """Gets the LinkedList that the LinkedListNode belongs to."""
    @property
    def Next(self) -> System.Collections.Generic.LinkedListNode[T] | None:
        """Gets the next node in the LinkedList."""
    @property
    def Previous(self) -> System.Collections.Generic.LinkedListNode[T] | None:
        """Gets the previous node in the LinkedList."""
    @property
    def Value(self) -> T:
        """Gets the value contained in the node."""
    @Value.setter
    def Value(self, value: T) -> None: ...
    @property
    def ValueRef(self) -> T:
        """Gets a reference to the value held by the node."""
    ...

class List[T](System.Collections.Generic.IList[T], System.Collections.Generic.IReadOnlyList[T], System.Collections.IList):
    """Represents a strongly typed list of objects that can be accessed by index. Provides methods to search, sort, and manipulate lists."""
    class Enumerator[T1](System.ValueType, System.Collections.Generic.IEnumerator[T1]):
        """Enumerates the elements of a List."""
        @property
        def Current(self) -> T1:
            """Gets the element at the current position of the enumerator."""
        def Dispose(self) -> None:
            """Releases all resources used by the Enumerator."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the List."""
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the List class that is empty and has the default initial capacity."""
    @typing.overload
    def __init__(self, capacity: int) -> None:
        """Initializes a new instance of the List class that is empty and has the specified initial capacity."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[T]) -> None:
        """Initializes a new instance of the List class that contains elements copied from the specified collection and has sufficient capacity to accommodate the number of elements copied."""
    def Add(self, item: T) -> None:
        """Adds an object to the end of the List."""
    def AddRange(self, collection: collections.abc.Iterable[T]) -> None:
        """Adds the elements of the specified collection to the end of the List."""
    def AsReadOnly(self) -> System.Collections.ObjectModel.ReadOnlyCollection[T]:
        """Returns a read-only ReadOnlyCollection wrapper for the current collection."""
    @typing.overload
    def BinarySearch(self, index: int, count: int, item: T, comparer: System.Collections.Generic.IComparer[T] | None) -> int:
        """Searches a range of elements in the sorted List for an element using the specified comparer and returns the zero-based index of the element."""
    @typing.overload
    def BinarySearch(self, item: T) -> int:
        """Searches the entire sorted List for an element using the default comparer and returns the zero-based index of the element."""
    @typing.overload
    def BinarySearch(self, item: T, comparer: System.Collections.Generic.IComparer[T] | None) -> int:
        """Searches the entire sorted List for an element using the specified comparer and returns the zero-based index of the element."""
    @property
    def Capacity(self) -> int:
        """Gets or sets the total number of elements the internal data structure can hold without resizing."""
    @Capacity.setter
    def Capacity(self, value: int) -> None: ...
    def Clear(self) -> None:
        """Removes all elements from the List."""
    def Contains(self, item: T) -> bool:
        """Determines whether an element is in the List."""
    def ConvertAll[TOutput](self, converter: collections.abc.Callable[[T], TOutput]) -> System.Collections.Generic.List[TOutput]:
        """Converts the elements in the current List to another type, and returns a list containing the converted elements."""
    @typing.overload
    def CopyTo(self, array: collections.abc.Iterable[T]) -> None:
        """Copies the entire List to a compatible one-dimensional array, starting at the beginning of the target array."""
    @typing.overload
    def CopyTo(self, index: int, array: collections.abc.Iterable[T], arrayIndex: int, count: int) -> None:
        """Copies a range of elements from the List to a compatible one-dimensional array, starting at the specified index of the target array."""
    @typing.overload
    def CopyTo(self, array: collections.abc.Iterable[T], arrayIndex: int) -> None:
        """Copies the entire List to a compatible one-dimensional array, starting at the specified index of the target array."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the List."""
    def EnsureCapacity(self, capacity: int) -> int:
        """Ensures that the capacity of this list is at least the specified capacity. If the current capacity is less than capacity, it is increased to at least the specified capacity."""
    def Exists(self, match: collections.abc.Callable[[T], bool]) -> bool:
        """Determines whether the List contains elements that match the conditions defined by the specified predicate."""
    def Find(self, match: collections.abc.Callable[[T], bool]) -> T:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the first occurrence within the entire List."""
    def FindAll(self, match: collections.abc.Callable[[T], bool]) -> System.Collections.Generic.List[T]:
        """Retrieves all the elements that match the conditions defined by the specified predicate."""
    @typing.overload
    def FindIndex(self, match: collections.abc.Callable[[T], bool]) -> int:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the zero-based index of the first occurrence within the entire List."""
    @typing.overload
    def FindIndex(self, startIndex: int, match: collections.abc.Callable[[T], bool]) -> int:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the zero-based index of the first occurrence within the range of elements in the List that extends from the specified index to the last element."""
    @typing.overload
    def FindIndex(self, startIndex: int, count: int, match: collections.abc.Callable[[T], bool]) -> int:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the zero-based index of the first occurrence within the range of elements in the List that starts at the specified index and contains the specified number of elements."""
    def FindLast(self, match: collections.abc.Callable[[T], bool]) -> T:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the last occurrence within the entire List."""
    @typing.overload
    def FindLastIndex(self, match: collections.abc.Callable[[T], bool]) -> int:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the zero-based index of the last occurrence within the entire List."""
    @typing.overload
    def FindLastIndex(self, startIndex: int, match: collections.abc.Callable[[T], bool]) -> int:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the zero-based index of the last occurrence within the range of elements in the List that extends from the first element to the specified index."""
    @typing.overload
    def FindLastIndex(self, startIndex: int, count: int, match: collections.abc.Callable[[T], bool]) -> int:
        """Searches for an element that matches the conditions defined by the specified predicate, and returns the zero-based index of the last occurrence within the range of elements in the List that contains the specified number of elements and ends at the specified index."""
    def ForEach(self, action: collections.abc.Callable[[T], object]) -> None:
        """Performs the specified action on each element of the List."""
    def GetEnumerator(self) -> System.Collections.Generic.List.Enumerator[T]:
        """Returns an enumerator that iterates through the List."""
    def GetRange(self, index: int, count: int) -> System.Collections.Generic.List[T]:
        """Creates a shallow copy of a range of elements in the source List."""
    @typing.overload
    def IndexOf(self, item: T) -> int:
        """Searches for the specified object and returns the zero-based index of the first occurrence within the entire List."""
    @typing.overload
    def IndexOf(self, item: T, index: int) -> int:
        """Searches for the specified object and returns the zero-based index of the first occurrence within the range of elements in the List that extends from the specified index to the last element."""
    @typing.overload
    def IndexOf(self, item: T, index: int, count: int) -> int:
        """Searches for the specified object and returns the zero-based index of the first occurrence within the range of elements in the List that starts at the specified index and contains the specified number of elements."""
    def Insert(self, index: int, item: T) -> None:
        """Inserts an element into the List at the specified index."""
    def InsertRange(self, index: int, collection: collections.abc.Iterable[T]) -> None:
        """Inserts the elements of a collection into the List at the specified index."""
    @typing.overload
    def LastIndexOf(self, item: T) -> int:
        """Searches for the specified object and returns the zero-based index of the last occurrence within the entire List."""
    @typing.overload
    def LastIndexOf(self, item: T, index: int) -> int:
        """Searches for the specified object and returns the zero-based index of the last occurrence within the range of elements in the List that extends from the first element to the specified index."""
    @typing.overload
    def LastIndexOf(self, item: T, index: int, count: int) -> int:
        """Searches for the specified object and returns the zero-based index of the last occurrence within the range of elements in the List that contains the specified number of elements and ends at the specified index."""
    def Remove(self, item: T) -> bool:
        """Removes the first occurrence of a specific object from the List."""
    def RemoveAll(self, match: collections.abc.Callable[[T], bool]) -> int:
        """Removes all the elements that match the conditions defined by the specified predicate."""
    def RemoveAt(self, index: int) -> None:
        """Removes the element at the specified index of the List."""
    def RemoveRange(self, index: int, count: int) -> None:
        """Removes a range of elements from the List."""
    @typing.overload
    def Reverse(self) -> None:
        """Reverses the order of the elements in the entire List."""
    @typing.overload
    def Reverse(self, index: int, count: int) -> None:
        """Reverses the order of the elements in the specified range."""
    def Slice(self, start: int, length: int) -> System.Collections.Generic.List[T]:
        """Creates a shallow copy of a range of elements in the source List."""
    @typing.overload
    def Sort(self) -> None:
        """Sorts the elements in the entire List using the default comparer."""
    @typing.overload
    def Sort(self, comparer: System.Collections.Generic.IComparer[T] | None) -> None:
        """Sorts the elements in the entire List using the specified comparer."""
    @typing.overload
    def Sort(self, index: int, count: int, comparer: System.Collections.Generic.IComparer[T] | None) -> None:
        """Sorts the elements in a range of elements in List using the specified comparer."""
    @typing.overload
    def Sort(self, comparison: collections.abc.Callable[[T, T], int]) -> None:
        """Sorts the elements in the entire List using the specified Comparison."""
    def ToArray(self) -> System.Array[T]:
        """Copies the elements of the List to a new array."""
    def TrimExcess(self) -> None:
        """Sets the capacity to the actual number of elements in the List, if that number is less than a threshold value."""
    def TrueForAll(self, match: collections.abc.Callable[[T], bool]) -> bool:
        """Determines whether every element in the List matches the conditions defined by the specified predicate."""
    def __getitem__(self, index: int) -> T: ...
    def __setitem__(self, index: int, value: T) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class NonRandomizedStringEqualityComparer(System.Collections.Generic.IEqualityComparer[str]):
    @typing.overload
    def Equals(self, x: str | None, y: str | None) -> bool: ...
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current object."""
    @typing.overload
    def GetHashCode(self, obj: str | None) -> int: ...
    @typing.overload
    def GetHashCode(self) -> int:
        """Serves as the default hash function."""
    @staticmethod
    def GetStringComparer(comparer: object) -> System.Collections.Generic.IEqualityComparer[str] | None: ...
    def GetUnderlyingEqualityComparer(self) -> System.Collections.Generic.IEqualityComparer[str | None]: ...
    ...

class NullableComparer[T](System.Collections.Generic.Comparer[T | None]):
    def __init__(self) -> None: ...
    def Compare(self, x: T | None, y: T | None) -> int: ...
    def Equals(self, obj: object | None) -> bool: ...
    def GetHashCode(self) -> int: ...
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None: ...
    ...

class NullableEqualityComparer[T](System.Collections.Generic.EqualityComparer[T | None]):
    def __init__(self) -> None: ...
    @typing.overload
    def Equals(self, x: T | None, y: T | None) -> bool: ...
    @typing.overload
    def Equals(self, obj: object | None) -> bool: ...
    @typing.overload
    def GetHashCode(self, obj: T | None) -> int: ...
    @typing.overload
    def GetHashCode(self) -> int: ...
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None: ...
    ...

class ObjectComparer[T](System.Collections.Generic.Comparer[T]):
    def __init__(self) -> None: ...
    def Compare(self, x: T, y: T) -> int: ...
    def Equals(self, obj: object | None) -> bool: ...
    def GetHashCode(self) -> int: ...
    ...

class ObjectEqualityComparer[T](System.Collections.Generic.EqualityComparer[T]):
    def __init__(self) -> None: ...
    @typing.overload
    def Equals(self, x: T, y: T) -> bool: ...
    @typing.overload
    def Equals(self, obj: object | None) -> bool: ...
    @typing.overload
    def GetHashCode(self, obj: T) -> int: ...
    @typing.overload
    def GetHashCode(self) -> int: ...
    ...

class OrderedDictionary[TKey, TValue](System.Collections.Generic.IDictionary[TKey, TValue], System.Collections.Generic.IList[System.Collections.Generic.KeyValuePair[TKey, TValue]], System.Collections.Generic.IReadOnlyDictionary[TKey, TValue], System.Collections.Generic.IReadOnlyList[System.Collections.Generic.KeyValuePair[TKey, TValue]], System.Collections.IDictionary, System.Collections.IList):
    """Represents a collection of key/value pairs that are accessible by the key or index."""
    class Enumerator[TKey1, TValue1](System.ValueType, System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey1, TValue1]], System.Collections.IDictionaryEnumerator):
        """Enumerates the elements of a OrderedDictionary."""
        @property
        def Current(self) -> System.Collections.Generic.KeyValuePair[TKey1, TValue1]:
            """Gets the element in the collection at the current position of the enumerator."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the collection."""
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    class KeyCollection[TKey1, TValue1](System.Collections.Generic.IList[TKey1], System.Collections.Generic.IReadOnlyList[TKey1], System.Collections.IList):
        """Represents the collection of keys in a OrderedDictionary."""
        class Enumerator[TKey2, TValue2](System.ValueType, System.Collections.Generic.IEnumerator[TKey2]):
            """Enumerates the elements of a KeyCollection."""
            @property
            def Current(self) -> TKey2:
                """Gets the element in the collection at the current position of the enumerator."""
            def MoveNext(self) -> bool:
                """Advances the enumerator to the next element of the collection."""
            def __enter__(self) -> typing.Self: ...
            def __exit__(self, *_: object) -> None: ...
            ...

        def Contains(self, key: TKey1) -> bool:
            """Determines whether the ICollection contains a specific value."""
        def CopyTo(self, array: collections.abc.Iterable[TKey1], arrayIndex: int) -> None:
            """Copies the elements of the ICollection to an Array, starting at a particular Array index."""
        @property
        def Count(self) -> int:
            """Gets the number of elements contained in the ICollection."""
        def GetEnumerator(self) -> System.Collections.Generic.OrderedDictionary.KeyCollection.Enumerator[TKey1, TValue1]:
            """Returns an enumerator that iterates through the KeyCollection."""
        def __iter__(self) -> collections.abc.Iterator[TKey1]: ...
        def __len__(self) -> int: ...
        def __contains__(self, item: object, /) -> bool: ...
        ...

    class ValueCollection[TKey1, TValue1](System.Collections.Generic.IList[TValue1], System.Collections.Generic.IReadOnlyList[TValue1], System.Collections.IList):
        """Represents the collection of values in a OrderedDictionary."""
        class Enumerator[TKey2, TValue2](System.ValueType, System.Collections.Generic.IEnumerator[TValue2]):
            """Enumerates the elements of a ValueCollection."""
            @property
            def Current(self) -> TValue2:
                """Gets the element in the collection at the current position of the enumerator."""
            def MoveNext(self) -> bool:
                """Advances the enumerator to the next element of the collection."""
            def __enter__(self) -> typing.Self: ...
            def __exit__(self, *_: object) -> None: ...
            ...

        def CopyTo(self, array: collections.abc.Iterable[TValue1], arrayIndex: int) -> None:
            """Copies the elements of the ICollection to an Array, starting at a particular Array index."""
        @property
        def Count(self) -> int:
            """Gets the number of elements contained in the ICollection."""
        def GetEnumerator(self) -> System.Collections.Generic.OrderedDictionary.ValueCollection.Enumerator[TKey1, TValue1]:
            """Returns an enumerator that iterates through the ValueCollection."""
        def __iter__(self) -> collections.abc.Iterator[TValue1]: ...
        def __len__(self) -> int: ...
        def __contains__(self, item: object, /) -> bool: ...
        ...

    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the OrderedDictionary class that is empty, has the default initial capacity, and uses the default equality comparer for the key type."""
    @typing.overload
    def __init__(self, capacity: int) -> None:
        """Initializes a new instance of the OrderedDictionary class that is empty, has the specified initial capacity, and uses the default equality comparer for the key type."""
    @typing.overload
    def __init__(self, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> None:
        """Initializes a new instance of the OrderedDictionary class that is empty, has the default initial capacity, and uses the specified IEqualityComparer."""
    @typing.overload
    def __init__(self, capacity: int, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> None:
        """Initializes a new instance of the OrderedDictionary class that is empty, has the specified initial capacity, and uses the specified IEqualityComparer."""
    @typing.overload
    def __init__(self, dictionary: collections.abc.Mapping[TKey, TValue]) -> None:
        """Initializes a new instance of the OrderedDictionary class that contains elements copied from the specified IDictionary and uses the default equality comparer for the key type."""
    @typing.overload
    def __init__(self, dictionary: collections.abc.Mapping[TKey, TValue], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> None:
        """Initializes a new instance of the OrderedDictionary class that contains elements copied from the specified IDictionary and uses the specified IEqualityComparer."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[TKey, TValue]]) -> None:
        """Initializes a new instance of the OrderedDictionary class that contains elements copied from the specified IEnumerable and uses the default equality comparer for the key type."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[TKey, TValue]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> None:
        """Initializes a new instance of the OrderedDictionary class that contains elements copied from the specified IEnumerable and uses the specified IEqualityComparer."""
    def Add(self, key: TKey, value: TValue) -> None:
        """Adds an element with the provided key and value to the IDictionary."""
    @property
    def Capacity(self) -> int:
        """Gets the total number of key/value pairs the internal data structure can hold without resizing."""
    def Clear(self) -> None:
        """Removes all items from the ICollection."""
    @property
    def Comparer(self) -> System.Collections.Generic.IEqualityComparer[TKey]:
        """Gets the IEqualityComparer that is used to determine equality of keys for the dictionary."""
    def ContainsKey(self, key: TKey) -> bool:
        """Determines whether the IDictionary contains an element with the specified key."""
    def ContainsValue(self, value: TValue) -> bool:
        """Determines whether the OrderedDictionary contains a specific value."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the ICollection."""
    def EnsureCapacity(self, capacity: int) -> int:
        """Ensures that the dictionary can hold up to capacity entries without resizing."""
    def GetAt(self, index: int) -> System.Collections.Generic.KeyValuePair[TKey, TValue]:
        """Gets the key/value pair at the specified index."""
    def GetEnumerator(self) -> System.Collections.Generic.OrderedDictionary.Enumerator[TKey, TValue]:
        """Returns an enumerator that iterates through the OrderedDictionary."""
    def IndexOf(self, key: TKey) -> int:
        """Determines the index of a specific key in the OrderedDictionary."""
    def Insert(self, index: int, key: TKey, value: TValue) -> None:
        """Inserts an item into the collection at the specified index."""
    @property
    def Keys(self) -> System.Collections.Generic.OrderedDictionary.KeyCollection[TKey, TValue]:
        """Gets a collection containing the keys in the OrderedDictionary."""
    @typing.overload
    def Remove(self, key: TKey) -> bool:
        """Removes the element with the specified key from the IDictionary."""
    @typing.overload
    def Remove(self, key: TKey) -> tuple[bool, TValue]:
        """Removes the value with the specified key from the OrderedDictionary and copies the element to the value parameter."""
    def RemoveAt(self, index: int) -> None:
        """Removes the IList item at the specified index."""
    @typing.overload
    def SetAt(self, index: int, value: TValue) -> None:
        """Sets the value for the key at the specified index."""
    @typing.overload
    def SetAt(self, index: int, key: TKey, value: TValue) -> None:
        """Sets the key/value pair at the specified index."""
    @typing.overload
    def TrimExcess(self) -> None:
        """Sets the capacity of this dictionary to what it would be if it had been originally initialized with all its entries."""
    @typing.overload
    def TrimExcess(self, capacity: int) -> None:
        """Sets the capacity of this dictionary to hold up a specified number of entries without resizing."""
    @typing.overload
    def TryAdd(self, key: TKey, value: TValue) -> bool:
        """Adds the specified key and value to the dictionary if the key doesn't already exist."""
    @typing.overload
    def TryAdd(self, key: TKey, value: TValue) -> tuple[bool, int]:
        """Adds the specified key and value to the dictionary if the key doesn't already exist."""
    @typing.overload
    def TryGetValue(self, key: TKey) -> tuple[bool, TValue]:
        """Gets the value associated with the specified key."""
    @typing.overload
    def TryGetValue(self, key: TKey) -> tuple[bool, TValue, int]:
        """Gets the value associated with the specified key."""
    @property
    def Values(self) -> System.Collections.Generic.OrderedDictionary.ValueCollection[TKey, TValue]:
        """Gets a collection containing the values in the OrderedDictionary."""
    def __getitem__(self, key: TKey) -> TValue: ...
    def __setitem__(self, key: TKey, value: TValue) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[System.Collections.Generic.KeyValuePair[TKey, TValue]]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class PriorityQueue[TElement, TPriority](System.Object):
    """Represents a collection of items that have a value and a priority. On dequeue, the item with the lowest priority value is removed."""
    class UnorderedItemsCollection[TElement1, TPriority1](System.Collections.Generic.IReadOnlyCollection[tuple[TElement1, TPriority1]], System.Collections.ICollection):
        """Enumerates the contents of a PriorityQueue, without any ordering guarantees."""
        class Enumerator[TElement2, TPriority2](System.ValueType, System.Collections.Generic.IEnumerator[tuple[TElement2, TPriority2]]):
            """Enumerates the element and priority pairs of a PriorityQueue, without any ordering guarantees."""
            @property
            def Current(self) -> tuple[TElement2, TPriority2]:
                """Gets the element at the current position of the enumerator."""
            def Dispose(self) -> None:
                """Releases all resources used by the Enumerator."""
            def MoveNext(self) -> bool:
                """Advances the enumerator to the next element of the PriorityQueue.UnorderedItems."""
            def __enter__(self) -> typing.Self: ...
            def __exit__(self, *_: object) -> None: ...
            ...

        @property
        def Count(self) -> int:
            """Gets the number of elements in the collection."""
        def GetEnumerator(self) -> System.Collections.Generic.PriorityQueue.UnorderedItemsCollection.Enumerator[TElement1, TPriority1]:
            """Returns an enumerator that iterates through the PriorityQueue.UnorderedItems."""
        def __iter__(self) -> collections.abc.Iterator[tuple[TElement1, TPriority1]]: ...
        def __len__(self) -> int: ...
        def __contains__(self, item: object, /) -> bool: ...
        ...

    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the PriorityQueue class."""
    @typing.overload
    def __init__(self, initialCapacity: int) -> None:
        """Initializes a new instance of the PriorityQueue class with the specified initial capacity."""
    @typing.overload
    def __init__(self, comparer: System.Collections.Generic.IComparer[TPriority] | None) -> None:
        """Initializes a new instance of the PriorityQueue class with the specified custom priority comparer."""
    @typing.overload
    def __init__(self, initialCapacity: int, comparer: System.Collections.Generic.IComparer[TPriority] | None) -> None:
        """Initializes a new instance of the PriorityQueue class with the specified initial capacity and custom priority comparer."""
    @typing.overload
    def __init__(self, items: collections.abc.Iterable[tuple[TElement, TPriority]]) -> None:
        """Initializes a new instance of the PriorityQueue class that is populated with the specified elements and priorities."""
    @typing.overload
    def __init__(self, items: collections.abc.Iterable[tuple[TElement, TPriority]], comparer: System.Collections.Generic.IComparer[TPriority] | None) -> None:
        """Initializes a new instance of the PriorityQueue class that is populated with the specified elements and priorities, and with the specified custom priority comparer."""
    @property
    def Capacity(self) -> int:
        """Gets the total numbers of elements the queue's backing storage can hold without resizing."""
    def Clear(self) -> None:
        """Removes all items from the PriorityQueue."""
    @property
    def Comparer(self) -> System.Collections.Generic.IComparer[TPriority]:
        """Gets the priority comparer used by the PriorityQueue."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the PriorityQueue."""
    def Dequeue(self) -> TElement:
        """Removes and returns the minimal element from the PriorityQueue - that is, the element with the lowest priority value."""
    def DequeueEnqueue(self, element: TElement, priority: TPriority) -> TElement:
        """Removes the minimal element and then immediately adds the specified element with associated priority to the PriorityQueue."""
    def Enqueue(self, element: TElement, priority: TPriority) -> None:
        """Adds the specified element with associated priority to the PriorityQueue."""
    def EnqueueDequeue(self, element: TElement, priority: TPriority) -> TElement:
        """Adds the specified element with associated priority to the PriorityQueue, and immediately removes the minimal element, returning the result."""
    @typing.overload
    def EnqueueRange(self, items: collections.abc.Iterable[tuple[TElement, TPriority]]) -> None:
        """Enqueues a sequence of element-priority pairs to the PriorityQueue."""
    @typing.overload
    def EnqueueRange(self, elements: collections.abc.Iterable[TElement], priority: TPriority) -> None:
        """Enqueues a sequence of elements pairs to the PriorityQueue, all associated with the specified priority."""
    def EnsureCapacity(self, capacity: int) -> int:
        """Ensures that the PriorityQueue can hold up to capacity items without further expansion of its backing storage."""
    def Peek(self) -> TElement:
        """Returns the minimal element from the PriorityQueue without removing it."""
    def Remove(self, element: TElement, equalityComparer: System.Collections.Generic.IEqualityComparer[TElement] | None = ...) -> tuple[bool, TElement, TPriority]:
        """Removes the first occurrence that equals the specified parameter."""
    def TrimExcess(self) -> None:
        """Sets the capacity to the actual number of items in the PriorityQueue, if that is less than 90 percent of current capacity."""
    def TryDequeue(self) -> tuple[bool, TElement, TPriority]:
        """Removes the minimal element from the PriorityQueue, and copies it and its associated priority to the element and priority arguments."""
    def TryPeek(self) -> tuple[bool, TElement, TPriority]:
        """Returns a value that indicates whether there is a minimal element in the PriorityQueue, and if one is present, copies it and its associated priority to the element and priority arguments. The element is not removed from the PriorityQueue."""
    @property
    def UnorderedItems(self) -> System.Collections.Generic.PriorityQueue.UnorderedItemsCollection[TElement, TPriority]:
        """Gets a collection that enumerates the elements of the queue in an unordered manner."""
    ...

class Queue[T](System.Collections.Generic.IReadOnlyCollection[T], System.Collections.ICollection):
    """Represents a first-in, first-out collection of objects."""
    class Enumerator[T1](System.ValueType, System.Collections.Generic.IEnumerator[T1]):
        """Enumerates the elements of a Queue."""
        @property
        def Current(self) -> T1:
            """Gets the element at the current position of the enumerator."""
        def Dispose(self) -> None:
            """Releases all resources used by the Enumerator."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the Queue."""
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the Queue class that is empty and has the default initial capacity."""
    @typing.overload
    def __init__(self, capacity: int) -> None:
        """Initializes a new instance of the Queue class that is empty and has the specified initial capacity."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[T]) -> None:
        """Initializes a new instance of the Queue class that contains elements copied from the specified collection and has sufficient capacity to accommodate the number of elements copied."""
    @property
    def Capacity(self) -> int:
        """Gets the total numbers of elements the internal data structure can hold without resizing."""
    def Clear(self) -> None:
        """Removes all objects from the Queue."""
    def Contains(self, item: T) -> bool:
        """Determines whether an element is in the Queue."""
    def CopyTo(self, array: collections.abc.Iterable[T], arrayIndex: int) -> None:
        """Copies the Queue elements to an existing one-dimensional Array, starting at the specified array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the Queue."""
    def Dequeue(self) -> T:
        """Removes and returns the object at the beginning of the Queue."""
    def Enqueue(self, item: T) -> None:
        """Adds an object to the end of the Queue."""
    def EnsureCapacity(self, capacity: int) -> int:
        """Ensures that the capacity of this queue is at least the specified capacity. If the current capacity is less than capacity, it is increased to at least the specified capacity."""
    def GetEnumerator(self) -> System.Collections.Generic.Queue.Enumerator[T]:
        """Returns an enumerator that iterates through the Queue."""
    def Peek(self) -> T:
        """Returns the object at the beginning of the Queue without removing it."""
    def ToArray(self) -> System.Array[T]:
        """Copies the Queue elements to a new array."""
    @typing.overload
    def TrimExcess(self) -> None:
        """Sets the capacity to the actual number of elements in the Queue, if that number is less than 90 percent of current capacity."""
    @typing.overload
    def TrimExcess(self, capacity: int) -> None:
        """Sets the capacity of a Queue object to the specified number of entries."""
    def TryDequeue(self) -> tuple[bool, T]:
        """Removes the object at the beginning of the Queue, and copies it to the result parameter."""
    def TryPeek(self) -> tuple[bool, T]:
        """Returns a value that indicates whether there is an object at the beginning of the Queue, and if one is present, copies it to the result parameter. The object is not removed from the Queue."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class ReferenceEqualityComparer(System.Collections.Generic.IEqualityComparer[typing.Any], System.Collections.IEqualityComparer):
    """An IEqualityComparer that uses reference equality (Object.ReferenceEquals) instead of value equality (Object.Equals) when comparing two object instances."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object is equal to the current object."""
    @typing.overload
    def Equals(self, x: object | None, y: object | None) -> bool:
        """Determines whether two object references refer to the same object instance."""
    @typing.overload
    def GetHashCode(self) -> int:
        """Serves as the default hash function."""
    @typing.overload
    def GetHashCode(self, obj: object | None) -> int:
        """Returns a hash code for the specified object. The returned hash code is based on the object identity, not on the contents of the object."""
    Instance: typing.ClassVar[System.Collections.Generic.ReferenceEqualityComparer]
    """Gets the singleton ReferenceEqualityComparer instance."""
    ...

class SortedDictionary[TKey, TValue](System.Collections.Generic.IDictionary[TKey, TValue], System.Collections.Generic.IReadOnlyDictionary[TKey, TValue], System.Collections.IDictionary):
    """Represents a collection of key/value pairs that are sorted on the key."""
    class Enumerator[TKey1, TValue1](System.ValueType, System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey1, TValue1]], System.Collections.IDictionaryEnumerator):
        """Enumerates the elements of a SortedDictionary."""
        @property
        def Current(self) -> System.Collections.Generic.KeyValuePair[TKey1, TValue1]:
            """Gets the element at the current position of the enumerator."""
        def Dispose(self) -> None:
            """Releases all resources used by the Enumerator."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the SortedDictionary."""
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    class KeyCollection[TKey1, TValue1](System.Collections.Generic.ICollection[TKey1], System.Collections.Generic.IReadOnlyCollection[TKey1], System.Collections.ICollection):
        """Represents the collection of keys in a SortedDictionary. This class cannot be inherited."""
        class Enumerator[TKey2, TValue2](System.ValueType, System.Collections.Generic.IEnumerator[TKey2]):
            """Enumerates the elements of a KeyCollection."""
            @property
            def Current(self) -> TKey2:
                """Gets the element at the current position of the enumerator."""
            def Dispose(self) -> None:
                """Releases all resources used by the Enumerator."""
            def MoveNext(self) -> bool:
                """Advances the enumerator to the next element of the KeyCollection."""
            def __enter__(self) -> typing.Self: ...
            def __exit__(self, *_: object) -> None: ...
            ...

        def __init__(self, dictionary: System.Collections.Generic.SortedDictionary[TKey1, TValue1]) -> None:
            """Initializes a new instance of the KeyCollection class that reflects the keys in the specified SortedDictionary."""
        def Contains(self, item: TKey1) -> bool:
            """Determines whether the ICollection contains a specific value."""
        def CopyTo(self, array: collections.abc.Iterable[TKey1], index: int) -> None:
            """Copies the KeyCollection elements to an existing one-dimensional array, starting at the specified array index."""
        @property
        def Count(self) -> int:
            """Gets the number of elements contained in the KeyCollection."""
        def GetEnumerator(self) -> System.Collections.Generic.SortedDictionary.KeyCollection.Enumerator[TKey1, TValue1]:
            """Returns an enumerator that iterates through the KeyCollection."""
        def __iter__(self) -> collections.abc.Iterator[TKey1]: ...
        def __len__(self) -> int: ...
        def __contains__(self, item: object, /) -> bool: ...
        ...

    class KeyValuePairComparer[TKey1, TValue1](System.Collections.Generic.Comparer[System.Collections.Generic.KeyValuePair[TKey1, TValue1]]):
        def __init__(self, keyComparer: System.Collections.Generic.IComparer[TKey1] | None) -> None: ...
        def Compare(self, x: System.Collections.Generic.KeyValuePair[TKey1, TValue1], y: System.Collections.Generic.KeyValuePair[TKey1, TValue1]) -> int: ...
        def Equals(self, obj: object | None) -> bool: ...
        def GetHashCode(self) -> int: ...
        ...

    class ValueCollection[TKey1, TValue1](System.Collections.Generic.ICollection[TValue1], System.Collections.Generic.IReadOnlyCollection[TValue1], System.Collections.ICollection):
        """Represents the collection of values in a SortedDictionary. This class cannot be inherited."""
        class Enumerator[TKey2, TValue2](System.ValueType, System.Collections.Generic.IEnumerator[TValue2]):
            """Enumerates the elements of a ValueCollection."""
            @property
            def Current(self) -> TValue2:
                """Gets the element at the current position of the enumerator."""
            def Dispose(self) -> None:
                """Releases all resources used by the Enumerator."""
            def MoveNext(self) -> bool:
                """Advances the enumerator to the next element of the ValueCollection."""
            def __enter__(self) -> typing.Self: ...
            def __exit__(self, *_: object) -> None: ...
            ...

        def __init__(self, dictionary: System.Collections.Generic.SortedDictionary[TKey1, TValue1]) -> None:
            """Initializes a new instance of the ValueCollection class that reflects the values in the specified SortedDictionary."""
        def CopyTo(self, array: collections.abc.Iterable[TValue1], index: int) -> None:
            """Copies the ValueCollection elements to an existing one-dimensional array, starting at the specified array index."""
        @property
        def Count(self) -> int:
            """Gets the number of elements contained in the ValueCollection."""
        def GetEnumerator(self) -> System.Collections.Generic.SortedDictionary.ValueCollection.Enumerator[TKey1, TValue1]:
            """Returns an enumerator that iterates through the ValueCollection."""
        def __iter__(self) -> collections.abc.Iterator[TValue1]: ...
        def __len__(self) -> int: ...
        def __contains__(self, item: object, /) -> bool: ...
        ...

    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the SortedDictionary class that is empty and uses the default IComparer implementation for the key type."""
    @typing.overload
    def __init__(self, dictionary: collections.abc.Mapping[TKey, TValue]) -> None:
        """Initializes a new instance of the SortedDictionary class that contains elements copied from the specified IDictionary and uses the default IComparer implementation for the key type."""
    @typing.overload
    def __init__(self, dictionary: collections.abc.Mapping[TKey, TValue], comparer: System.Collections.Generic.IComparer[TKey] | None) -> None:
        """Initializes a new instance of the SortedDictionary class that contains elements copied from the specified IDictionary and uses the specified IComparer implementation to compare keys."""
    @typing.overload
    def __init__(self, comparer: System.Collections.Generic.IComparer[TKey] | None) -> None:
        """Initializes a new instance of the SortedDictionary class that is empty and uses the specified IComparer implementation to compare keys."""
    def Add(self, key: TKey, value: TValue) -> None:
        """Adds an element with the specified key and value into the SortedDictionary."""
    def Clear(self) -> None:
        """Removes all elements from the SortedDictionary."""
    @property
    def Comparer(self) -> System.Collections.Generic.IComparer[TKey]:
        """Gets the IComparer used to order the elements of the SortedDictionary."""
    def ContainsKey(self, key: TKey) -> bool:
        """Determines whether the SortedDictionary contains an element with the specified key."""
    def ContainsValue(self, value: TValue) -> bool:
        """Determines whether the SortedDictionary contains an element with the specified value."""
    def CopyTo(self, array: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[TKey, TValue]], index: int) -> None:
        """Copies the elements of the SortedDictionary to the specified array of KeyValuePair structures, starting at the specified index."""
    @property
    def Count(self) -> int:
        """Gets the number of key/value pairs contained in the SortedDictionary."""
    def GetEnumerator(self) -> System.Collections.Generic.SortedDictionary.Enumerator[TKey, TValue]:
        """Returns an enumerator that iterates through the SortedDictionary."""
    @property
    def Keys(self) -> System.Collections.Generic.SortedDictionary.KeyCollection[TKey, TValue]:
        """Gets a collection containing the keys in the SortedDictionary."""
    def Remove(self, key: TKey) -> bool:
        """Removes the element with the specified key from the SortedDictionary."""
    def TryGetValue(self, key: TKey) -> tuple[bool, TValue]:
        """Gets the value associated with the specified key."""
    @property
    def Values(self) -> System.Collections.Generic.SortedDictionary.ValueCollection[TKey, TValue]:
        """Gets a collection containing the values in the SortedDictionary."""
    def __getitem__(self, key: TKey) -> TValue: ...
    def __setitem__(self, key: TKey, value: TValue) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[System.Collections.Generic.KeyValuePair[TKey, TValue]]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class SortedList[TKey, TValue](System.Collections.Generic.IDictionary[TKey, TValue], System.Collections.Generic.IReadOnlyDictionary[TKey, TValue], System.Collections.IDictionary):
    """Represents a collection of key/value pairs that are sorted by key based on the associated IComparer implementation."""
    class KeyList[TKey1, TValue1](System.Collections.Generic.IList[TKey1], System.Collections.ICollection):
        def Add(self, key: TKey1) -> None: ...
        def Clear(self) -> None: ...
        def Contains(self, key: TKey1) -> bool: ...
        def CopyTo(self, array: collections.abc.Iterable[TKey1], arrayIndex: int) -> None: ...
        @property
        def Count(self) -> int: ...
        def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[TKey1]: ...
        def IndexOf(self, key: TKey1) -> int: ...
        def Insert(self, index: int, value: TKey1) -> None: ...
        @property
        def IsReadOnly(self) -> bool: ...
        def Remove(self, key: TKey1) -> bool: ...
        def RemoveAt(self, index: int) -> None: ...
        def __getitem__(self, index: int) -> TKey1: ...
        def __setitem__(self, index: int, value: TKey1) -> None: ...
        def __iter__(self) -> collections.abc.Iterator[TKey1]: ...
        def __len__(self) -> int: ...
        def __contains__(self, item: object, /) -> bool: ...
        ...

    class ValueList[TKey1, TValue1](System.Collections.Generic.IList[TValue1], System.Collections.ICollection):
        def Add(self, key: TValue1) -> None: ...
        def Clear(self) -> None: ...
        def Contains(self, value: TValue1) -> bool: ...
        def CopyTo(self, array: collections.abc.Iterable[TValue1], arrayIndex: int) -> None: ...
        @property
        def Count(self) -> int: ...
        def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[TValue1]: ...
        def IndexOf(self, value: TValue1) -> int: ...
        def Insert(self, index: int, value: TValue1) -> None: ...
        @property
        def IsReadOnly(self) -> bool: ...
        def Remove(self, value: TValue1) -> bool: ...
        def RemoveAt(self, index: int) -> None: ...
        def __getitem__(self, index: int) -> TValue1: ...
        def __setitem__(self, index: int, value: TValue1) -> None: ...
        def __iter__(self) -> collections.abc.Iterator[TValue1]: ...
        def __len__(self) -> int: ...
        def __contains__(self, item: object, /) -> bool: ...
        ...

    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the SortedList class that is empty, has the default initial capacity, and uses the default IComparer."""
    @typing.overload
    def __init__(self, capacity: int) -> None:
        """Initializes a new instance of the SortedList class that is empty, has the specified initial capacity, and uses the default IComparer."""
    @typing.overload
    def __init__(self, comparer: System.Collections.Generic.IComparer[TKey] | None) -> None:
        """Initializes a new instance of the SortedList class that is empty, has the default initial capacity, and uses the specified IComparer."""
    @typing.overload
    def __init__(self, capacity: int, comparer: System.Collections.Generic.IComparer[TKey] | None) -> None:
        """Initializes a new instance of the SortedList class that is empty, has the specified initial capacity, and uses the specified IComparer."""
    @typing.overload
    def __init__(self, dictionary: collections.abc.Mapping[TKey, TValue]) -> None:
        """Initializes a new instance of the SortedList class that contains elements copied from the specified IDictionary, has sufficient capacity to accommodate the number of elements copied, and uses the default IComparer."""
    @typing.overload
    def __init__(self, dictionary: collections.abc.Mapping[TKey, TValue], comparer: System.Collections.Generic.IComparer[TKey] | None) -> None:
        """Initializes a new instance of the SortedList class that contains elements copied from the specified IDictionary, has sufficient capacity to accommodate the number of elements copied, and uses the specified IComparer."""
    def Add(self, key: TKey, value: TValue) -> None:
        """Adds an element with the specified key and value into the SortedList."""
    @property
    def Capacity(self) -> int:
        """Gets or sets the number of elements that the SortedList can contain."""
    @Capacity.setter
    def Capacity(self, value: int) -> None: ...
    def Clear(self) -> None:
        """Removes all elements from the SortedList."""
    @property
    def Comparer(self) -> System.Collections.Generic.IComparer[TKey]:
        """Gets the IComparer for the sorted list."""
    def ContainsKey(self, key: TKey) -> bool:
        """Determines whether the SortedList contains a specific key."""
    def ContainsValue(self, value: TValue) -> bool:
        """Determines whether the SortedList contains a specific value."""
    @property
    def Count(self) -> int:
        """Gets the number of key/value pairs contained in the SortedList."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey, TValue]]:
        """Returns an enumerator that iterates through the SortedList."""
    def GetKeyAtIndex(self, index: int) -> TKey:
        """Gets the key corresponding to the specified index."""
    def GetValueAtIndex(self, index: int) -> TValue:
        """Gets the value corresponding to the specified index."""
    def IndexOfKey(self, key: TKey) -> int:
        """Searches for the specified key and returns the zero-based index within the entire SortedList."""
    def IndexOfValue(self, value: TValue) -> int:
        """Searches for the specified value and returns the zero-based index of the first occurrence within the entire SortedList."""
    @property
    def Keys(self) -> System.Collections.Generic.IList[TKey]:
        """Gets a collection containing the keys in the SortedList, in sorted order."""
    def Remove(self, key: TKey) -> bool:
        """Removes the element with the specified key from the SortedList."""
    def RemoveAt(self, index: int) -> None:
        """Removes the element at the specified index of the SortedList."""
    def SetValueAtIndex(self, index: int, value: TValue) -> None:
        """Updates the value corresponding to the specified index."""
    def TrimExcess(self) -> None:
        """Sets the capacity to the actual number of elements in the SortedList, if that number is less than 90 percent of current capacity."""
    def TryGetValue(self, key: TKey) -> tuple[bool, TValue]:
        """Gets the value associated with the specified key."""
    @property
    def Values(self) -> System.Collections.Generic.IList[TValue]:
        """Gets a collection containing the values in the SortedList."""
    def __getitem__(self, key: TKey) -> TValue: ...
    def __setitem__(self, key: TKey, value: TValue) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[System.Collections.Generic.KeyValuePair[TKey, TValue]]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class SortedSet[T](System.Collections.Generic.IReadOnlySet[T], System.Collections.Generic.ISet[T], System.Collections.ICollection):
    """Represents a collection of objects that is maintained in sorted order."""
    class Enumerator[T1](System.ValueType, System.Collections.Generic.IEnumerator[T1]):
        """Enumerates the elements of a SortedSet object."""
        @property
        def Current(self) -> T1:
            """Gets the element at the current position of the enumerator."""
        def Dispose(self) -> None:
            """Releases all resources used by the Enumerator."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the SortedSet collection."""
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the SortedSet class."""
    @typing.overload
    def __init__(self, comparer: System.Collections.Generic.IComparer[T] | None) -> None:
        """Initializes a new instance of the SortedSet class that uses a specified comparer."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[T]) -> None:
        """Initializes a new instance of the SortedSet class that contains elements copied from a specified enumerable collection."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[T], comparer: System.Collections.Generic.IComparer[T] | None) -> None:
        """Initializes a new instance of the SortedSet class that contains elements copied from a specified enumerable collection and that uses a specified comparer."""
    def Add(self, item: T) -> bool:
        """Adds an element to the set and returns a value that indicates if it was successfully added."""
    def Clear(self) -> None:
        """Removes all elements from the set."""
    @property
    def Comparer(self) -> System.Collections.Generic.IComparer[T]:
        """Gets the IComparer object that is used to order the values in the SortedSet."""
    def Contains(self, item: T) -> bool:
        """Determines whether the set contains a specific element."""
    @typing.overload
    def CopyTo(self, array: collections.abc.Iterable[T]) -> None:
        """Copies the complete SortedSet to a compatible one-dimensional array, starting at the beginning of the target array."""
    @typing.overload
    def CopyTo(self, array: collections.abc.Iterable[T], index: int) -> None:
        """Copies the complete SortedSet to a compatible one-dimensional array, starting at the specified array index."""
    @typing.overload
    def CopyTo(self, array: collections.abc.Iterable[T], index: int, count: int) -> None:
        """Copies a specified number of elements from SortedSet to a compatible one-dimensional array, starting at the specified array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements in the SortedSet."""
    @typing.overload
    @staticmethod
    def CreateSetComparer() -> System.Collections.Generic.IEqualityComparer[System.Collections.Generic.SortedSet[T]]:
        """Returns an IEqualityComparer object that can be used to create a collection that contains individual sets."""
    @typing.overload
    @staticmethod
    def CreateSetComparer(memberEqualityComparer: System.Collections.Generic.IEqualityComparer[T] | None) -> System.Collections.Generic.IEqualityComparer[System.Collections.Generic.SortedSet[T]]:
        """Returns an IEqualityComparer object, according to a specified comparer, that can be used to create a collection that contains individual sets."""
    def ExceptWith(self, other: collections.abc.Iterable[T]) -> None:
        """Removes all elements that are in a specified collection from the current SortedSet object."""
    def GetEnumerator(self) -> System.Collections.Generic.SortedSet.Enumerator[T]:
        """Returns an enumerator that iterates through the SortedSet."""
    def GetViewBetween(self, lowerValue: T, upperValue: T) -> System.Collections.Generic.SortedSet[T]:
        """Returns a view of a subset in a SortedSet."""
    def IntersectWith(self, other: collections.abc.Iterable[T]) -> None:
        """Modifies the current SortedSet object so that it contains only elements that are also in a specified collection."""
    def IsProperSubsetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether a SortedSet object is a proper subset of the specified collection."""
    def IsProperSupersetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether a SortedSet object is a proper superset of the specified collection."""
    def IsSubsetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether a SortedSet object is a subset of the specified collection."""
    def IsSupersetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether a SortedSet object is a superset of the specified collection."""
    @property
    def Max(self) -> T:
        """Gets the maximum value in the SortedSet, as defined by the comparer."""
    @property
    def Min(self) -> T:
        """Gets the minimum value in the SortedSet, as defined by the comparer."""
    def Overlaps(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current SortedSet object and a specified collection share common elements."""
    def Remove(self, item: T) -> bool:
        """Removes a specified item from the SortedSet."""
    def RemoveWhere(self, match: collections.abc.Callable[[T], bool]) -> int:
        """Removes all elements that match the conditions defined by the specified predicate from a SortedSet."""
    def Reverse(self) -> System.Collections.Generic.IEnumerable[T]:
        """Returns an IEnumerable that iterates over the SortedSet in reverse order."""
    def SetEquals(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current SortedSet object and the specified collection contain the same elements."""
    def SymmetricExceptWith(self, other: collections.abc.Iterable[T]) -> None:
        """Modifies the current SortedSet object so that it contains only elements that are present either in the current object or in the specified collection, but not both."""
    def TryGetValue(self, equalValue: T) -> tuple[bool, T]:
        """Searches the set for a given value and returns the equal value it finds, if any."""
    def UnionWith(self, other: collections.abc.Iterable[T]) -> None:
        """Modifies the current SortedSet object so that it contains all elements that are present in either the current object or the specified collection."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class Stack[T](System.Collections.Generic.IReadOnlyCollection[T], System.Collections.ICollection):
    """Represents a variable size last-in-first-out (LIFO) collection of instances of the same specified type."""
    class Enumerator[T1](System.ValueType, System.Collections.Generic.IEnumerator[T1]):
        """Enumerates the elements of a Stack."""
        @property
        def Current(self) -> T1:
            """Gets the element at the current position of the enumerator."""
        def Dispose(self) -> None:
            """Releases all resources used by the Enumerator."""
        def MoveNext(self) -> bool:
            """Advances the enumerator to the next element of the Stack."""
        def __enter__(self) -> typing.Self: ...
        def __exit__(self, *_: object) -> None: ...
        ...

    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the Stack class that is empty and has the default initial capacity."""
    @typing.overload
    def __init__(self, capacity: int) -> None:
        """Initializes a new instance of the Stack class that is empty and has the specified initial capacity or the default initial capacity, whichever is greater."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[T]) -> None:
        """Initializes a new instance of the Stack class that contains elements copied from the specified collection and has sufficient capacity to accommodate the number of elements copied."""
    @property
    def Capacity(self) -> int:
        """Gets the total numbers of elements the internal data structure can hold without resizing."""
    def Clear(self) -> None:
        """Removes all objects from the Stack."""
    def Contains(self, item: T) -> bool:
        """Determines whether an element is in the Stack."""
    def CopyTo(self, array: collections.abc.Iterable[T], arrayIndex: int) -> None:
        """Copies the Stack to an existing one-dimensional Array, starting at the specified array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the Stack."""
    def EnsureCapacity(self, capacity: int) -> int:
        """Ensures that the capacity of this Stack is at least the specified capacity. If the current capacity is less than capacity, it is increased to at least the specified capacity."""
    def GetEnumerator(self) -> System.Collections.Generic.Stack.Enumerator[T]:
        """Returns an enumerator for the Stack."""
    def Peek(self) -> T:
        """Returns the object at the top of the Stack without removing it."""
    def Pop(self) -> T:
        """Removes and returns the object at the top of the Stack."""
    def Push(self, item: T) -> None:
        """Inserts an object at the top of the Stack."""
    def ToArray(self) -> System.Array[T]:
        """Copies the Stack to a new array."""
    @typing.overload
    def TrimExcess(self) -> None:
        """Sets the capacity to the actual number of elements in the Stack, if that number is less than 90 percent of current capacity."""
    @typing.overload
    def TrimExcess(self, capacity: int) -> None:
        """Sets the capacity of a Stack object to a specified number of entries."""
    def TryPeek(self) -> tuple[bool, T]:
        """Returns a value that indicates whether there is an object at the top of the Stack, and if one is present, copies it to the result parameter. The object is not removed from the Stack."""
    def TryPop(self) -> tuple[bool, T]:
        """Returns a value that indicates whether there is an object at the top of the Stack, and if one is present, copies it to the result parameter, and removes it from the Stack."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class TreeSet[T](System.Collections.Generic.SortedSet[T]):
    @typing.overload
    def __init__(self) -> None: ...
    @typing.overload
    def __init__(self, comparer: System.Collections.Generic.IComparer[T] | None) -> None: ...
    ...
