# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections
import System.Collections.Generic
import System.Collections.ObjectModel
import collections.abc
import dotnet_tasks
import typing

class Collection[T](System.Collections.Generic.IList[T], System.Collections.Generic.IReadOnlyList[T], System.Collections.IList):
    """Provides the base class for a generic collection."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the Collection class that is empty."""
    @typing.overload
    def __init__(self, list: collections.abc.Iterable[T]) -> None:
        """Initializes a new instance of the Collection class as a wrapper for the specified list."""
    def Add(self, item: T) -> None:
        """Adds an object to the end of the Collection."""
    def Clear(self) -> None:
        """Removes all elements from the Collection."""
    def Contains(self, item: T) -> bool:
        """Determines whether an element is in the Collection."""
    def CopyTo(self, array: collections.abc.Iterable[T], index: int) -> None:
        """Copies the entire Collection to a compatible one-dimensional Array, starting at the specified index of the target array."""
    @property
    def Count(self) -> int:
        """Gets the number of elements actually contained in the Collection."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the Collection."""
    def IndexOf(self, item: T) -> int:
        """Searches for the specified object and returns the zero-based index of the first occurrence within the entire Collection."""
    def Insert(self, index: int, item: T) -> None:
        """Inserts an element into the Collection at the specified index."""
    def Remove(self, item: T) -> bool:
        """Removes the first occurrence of a specific object from the Collection."""
    def RemoveAt(self, index: int) -> None:
        """Removes the element at the specified index of the Collection."""
    def __getitem__(self, index: int) -> T: ...
    def __setitem__(self, index: int, value: T) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class KeyedCollection[TKey, TItem](System.Collections.ObjectModel.Collection[TItem]):
    """Provides the abstract base class for a collection whose keys are embedded in the values."""
    @property
    def Comparer(self) -> System.Collections.Generic.IEqualityComparer[TKey]:
        """Gets the generic equality comparer that is used to determine equality of keys in the collection."""
    @typing.overload
    def Contains(self, key: TKey) -> bool:
        """Determines whether the collection contains an element with the specified key."""
    @typing.overload
    def Contains(self, item: TItem) -> bool:
        """Determines whether an element is in the Collection."""
    @typing.overload
    def Remove(self, key: TKey) -> bool:
        """Removes the element with the specified key from the KeyedCollection."""
    @typing.overload
    def Remove(self, item: TItem) -> bool:
        """Removes the first occurrence of a specific object from the Collection."""
    def TryGetValue(self, key: TKey) -> tuple[bool, TItem]:
        """Tries to get an item from the collection using the specified key."""
    def __getitem__(self, key: TKey) -> TItem: ...
    ...

class ObservableCollection[T](System.Collections.ObjectModel.Collection[T]):
    """Represents a dynamic data collection that provides notifications when items get added or removed, or when the whole list is refreshed."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ObservableCollection class."""
    @typing.overload
    def __init__(self, collection: collections.abc.Iterable[T]) -> None:
        """Initializes a new instance of the ObservableCollection class that contains elements copied from the specified collection."""
    @typing.overload
    def __init__(self, list: System.Collections.Generic.List[T]) -> None:
        """Initializes a new instance of the ObservableCollection class that contains elements copied from the specified list."""
    CollectionChanged: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, typing.Any], object]]
    def Move(self, oldIndex: int, newIndex: int) -> None:
        """Moves the item at the specified index to a new location in the collection."""
    ...

class ReadOnlyCollection[T = typing.Any](System.Collections.Generic.IList[T], System.Collections.Generic.IReadOnlyList[T], System.Collections.IList):
    """Provides the base class for a generic read-only collection."""
    def __init__(self, list: collections.abc.Iterable[T]) -> None:
        """Initializes a new instance of the ReadOnlyCollection class that is a read-only wrapper around the specified list."""
    def Contains(self, value: T) -> bool:
        """Determines whether an element is in the ReadOnlyCollection."""
    def CopyTo(self, array: collections.abc.Iterable[T], index: int) -> None:
        """Copies the entire ReadOnlyCollection to a compatible one-dimensional Array, starting at the specified index of the target array."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the ReadOnlyCollection instance."""
    Empty: System.Collections.ObjectModel.ReadOnlyCollection[T]
    """Gets an empty ReadOnlyCollection."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the ReadOnlyCollection."""
    def IndexOf(self, value: T) -> int:
        """Searches for the specified object and returns the zero-based index of the first occurrence within the entire ReadOnlyCollection."""
    def __getitem__(self, index: int) -> T: ...
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    @staticmethod
    def CreateCollection[TM](*values: TM) -> System.Collections.ObjectModel.ReadOnlyCollection[TM]:
        """Creates a new ReadOnlyCollection from the specified span of values. This method (simplifies collection initialization)[https://learn.microsoft.com/dotnet/csharp/language-reference/operators/collection-expressions] to create a new ReadOnlyCollection with the specified values."""
    @staticmethod
    def CreateSet[TM](*values: TM) -> System.Collections.ObjectModel.ReadOnlySet[TM]:
        """Creates a new ReadOnlySet from the specified span of values. This method (simplifies collection initialization)[https://learn.microsoft.com/dotnet/csharp/language-reference/operators/collection-expressions] to create a new ReadOnlySet with the specified values."""
    ...

class ReadOnlyDictionary[TKey, TValue](System.Collections.Generic.IDictionary[TKey, TValue], System.Collections.Generic.IReadOnlyDictionary[TKey, TValue], System.Collections.IDictionary):
    """Represents a read-only, generic collection of key/value pairs."""
    class KeyCollection[TKey1, TValue1](System.Collections.Generic.ICollection[TKey1], System.Collections.Generic.IReadOnlyCollection[TKey1], System.Collections.ICollection):
        """Represents a read-only collection of the keys of a ReadOnlyDictionary object."""
        def Contains(self, item: TKey1) -> bool:
            """Determines whether the ICollection contains a specific value."""
        def CopyTo(self, array: collections.abc.Iterable[TKey1], arrayIndex: int) -> None:
            """Copies the elements of the collection to an array, starting at a specific array index."""
        @property
        def Count(self) -> int:
            """Gets the number of elements in the collection."""
        def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[TKey1]:
            """Returns an enumerator that iterates through the collection."""
        def __iter__(self) -> collections.abc.Iterator[TKey1]: ...
        def __len__(self) -> int: ...
        def __contains__(self, item: object, /) -> bool: ...
        ...

    class ValueCollection[TKey1, TValue1](System.Collections.Generic.ICollection[TValue1], System.Collections.Generic.IReadOnlyCollection[TValue1], System.Collections.ICollection):
        """Represents a read-only collection of the values of a ReadOnlyDictionary object."""
        def CopyTo(self, array: collections.abc.Iterable[TValue1], arrayIndex: int) -> None:
            """Copies the elements of the collection to an array, starting at a specific array index."""
        @property
        def Count(self) -> int:
            """Gets the number of elements in the collection."""
        def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[TValue1]:
            """Returns an enumerator that iterates through the collection."""
        def __iter__(self) -> collections.abc.Iterator[TValue1]: ...
        def __len__(self) -> int: ...
        def __contains__(self, item: object, /) -> bool: ...
        ...

    def __init__(self, dictionary: collections.abc.Mapping[TKey, TValue]) -> None:
        """Initializes a new instance of the ReadOnlyDictionary class that is a wrapper around the specified dictionary."""
    def ContainsKey(self, key: TKey) -> bool:
        """Determines whether the dictionary contains an element that has the specified key."""
    @property
    def Count(self) -> int:
        """Gets the number of items in the dictionary."""
    Empty: System.Collections.ObjectModel.ReadOnlyDictionary[TKey, TValue]
    """Gets an empty ReadOnlyDictionary."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[TKey, TValue]]:
        """Returns an enumerator that iterates through the ReadOnlyDictionary."""
    @property
    def Keys(self) -> System.Collections.ObjectModel.ReadOnlyDictionary.KeyCollection[TKey, TValue]:
        """Gets a key collection that contains the keys of the dictionary."""
    def TryGetValue(self, key: TKey) -> tuple[bool, TValue]:
        """Retrieves the value that is associated with the specified key."""
    @property
    def Values(self) -> System.Collections.ObjectModel.ReadOnlyDictionary.ValueCollection[TKey, TValue]:
        """Gets a collection that contains the values in the dictionary."""
    def __getitem__(self, key: TKey) -> TValue: ...
    def __iter__(self) -> collections.abc.Iterator[System.Collections.Generic.KeyValuePair[TKey, TValue]]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class ReadOnlyObservableCollection[T](System.Collections.ObjectModel.ReadOnlyCollection[T]):
    """Represents a read-only ObservableCollection."""
    def __init__(self, list: System.Collections.ObjectModel.ObservableCollection[T]) -> None:
        """Initializes a new instance of the ReadOnlyObservableCollection class that serves as a wrapper around the specified ObservableCollection."""
    Empty: System.Collections.ObjectModel.ReadOnlyObservableCollection[T]
    """Gets an empty ReadOnlyObservableCollection."""
    ...

class ReadOnlySet[T](System.Collections.Generic.IReadOnlySet[T], System.Collections.Generic.ISet[T], System.Collections.ICollection):
    """Represents a read-only, generic set of values."""
    def __init__(self, set: collections.abc.Set[T]) -> None:
        """Initializes a new instance of the ReadOnlySet class that is a wrapper around the specified set."""
    def Contains(self, item: T) -> bool:
        """Determines whether the ICollection contains a specific value."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the ICollection."""
    Empty: System.Collections.ObjectModel.ReadOnlySet[T]
    """Gets an empty ReadOnlySet."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the collection."""
    def IsProperSubsetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current set is a proper (strict) subset of a specified collection."""
    def IsProperSupersetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current set is a proper (strict) superset of a specified collection."""
    def IsSubsetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current set is a subset of a specified collection."""
    def IsSupersetOf(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current set is a super set of a specified collection."""
    def Overlaps(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current set overlaps with the specified collection."""
    def SetEquals(self, other: collections.abc.Iterable[T]) -> bool:
        """Determines whether the current set and the specified collection contain the same elements."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...
