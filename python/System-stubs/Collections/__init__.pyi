# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections
import System.Globalization
import collections.abc
import typing
import typing_extensions

class ArrayList(System.Collections.IList, System.ICloneable):
    """Implements the IList interface using an array whose size is dynamically increased as required."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the ArrayList class that is empty and has the default initial capacity."""
    @typing.overload
    def __init__(self, capacity: int) -> None:
        """Initializes a new instance of the ArrayList class that is empty and has the specified initial capacity."""
    @typing.overload
    def __init__(self, c: System.Collections.ICollection) -> None:
        """Initializes a new instance of the ArrayList class that contains elements copied from the specified collection and that has the same initial capacity as the number of elements copied."""
    @staticmethod
    def Adapter(list: System.Collections.IList) -> System.Collections.ArrayList:
        """Creates an ArrayList wrapper for a specific IList."""
    def Add(self, value: object | None) -> int:
        """Adds an object to the end of the ArrayList."""
    def AddRange(self, c: System.Collections.ICollection) -> None:
        """Adds the elements of an ICollection to the end of the ArrayList."""
    @typing.overload
    def BinarySearch(self, index: int, count: int, value: object | None, comparer: System.Collections.IComparer | None) -> int:
        """Searches a range of elements in the sorted ArrayList for an element using the specified comparer and returns the zero-based index of the element."""
    @typing.overload
    def BinarySearch(self, value: object | None) -> int:
        """Searches the entire sorted ArrayList for an element using the default comparer and returns the zero-based index of the element."""
    @typing.overload
    def BinarySearch(self, value: object | None, comparer: System.Collections.IComparer | None) -> int:
        """Searches the entire sorted ArrayList for an element using the specified comparer and returns the zero-based index of the element."""
    @property
    def Capacity(self) -> int:
        """Gets or sets the number of elements that the ArrayList can contain."""
    @Capacity.setter
    def Capacity(self, value: int) -> None: ...
    def Clear(self) -> None:
        """Removes all elements from the ArrayList."""
    def Clone(self) -> typing.Any:
        """Creates a shallow copy of the ArrayList."""
    def Contains(self, item: object | None) -> bool:
        """Determines whether an element is in the ArrayList."""
    @typing.overload
    def CopyTo(self, array: System.Array) -> None:
        """Copies the entire ArrayList to a compatible one-dimensional Array, starting at the beginning of the target array."""
    @typing.overload
    def CopyTo(self, array: System.Array, arrayIndex: int) -> None:
        """Copies the entire ArrayList to a compatible one-dimensional Array, starting at the specified index of the target array."""
    @typing.overload
    def CopyTo(self, index: int, array: System.Array, arrayIndex: int, count: int) -> None:
        """Copies a range of elements from the ArrayList to a compatible one-dimensional Array, starting at the specified index of the target array."""
    @property
    def Count(self) -> int:
        """Gets the number of elements actually contained in the ArrayList."""
    @typing.overload
    @staticmethod
    def FixedSize(list: System.Collections.IList) -> System.Collections.IList:
        """Returns an IList wrapper with a fixed size."""
    @typing.overload
    @staticmethod
    def FixedSize(list: System.Collections.ArrayList) -> System.Collections.ArrayList:
        """Returns an ArrayList wrapper with a fixed size."""
    @typing.overload
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Returns an enumerator for the entire ArrayList."""
    @typing.overload
    def GetEnumerator(self, index: int, count: int) -> System.Collections.IEnumerator:
        """Returns an enumerator for a range of elements in the ArrayList."""
    def GetRange(self, index: int, count: int) -> System.Collections.ArrayList:
        """Returns an ArrayList that represents a subset of the elements in the source ArrayList."""
    @typing.overload
    def IndexOf(self, value: object | None) -> int:
        """Searches for the specified Object and returns the zero-based index of the first occurrence within the entire ArrayList."""
    @typing.overload
    def IndexOf(self, value: object | None, startIndex: int) -> int:
        """Searches for the specified Object and returns the zero-based index of the first occurrence within the range of elements in the ArrayList that extends from the specified index to the last element."""
    @typing.overload
    def IndexOf(self, value: object | None, startIndex: int, count: int) -> int:
        """Searches for the specified Object and returns the zero-based index of the first occurrence within the range of elements in the ArrayList that starts at the specified index and contains the specified number of elements."""
    def Insert(self, index: int, value: object | None) -> None:
        """Inserts an element into the ArrayList at the specified index."""
    def InsertRange(self, index: int, c: System.Collections.ICollection) -> None:
        """Inserts the elements of a collection into the ArrayList at the specified index."""
    @property
    def IsFixedSize(self) -> bool:
        """Gets a value indicating whether the ArrayList has a fixed size."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the ArrayList is read-only."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value indicating whether access to the ArrayList is synchronized (thread safe)."""
    @typing.overload
    def LastIndexOf(self, value: object | None) -> int:
        """Searches for the specified Object and returns the zero-based index of the last occurrence within the entire ArrayList."""
    @typing.overload
    def LastIndexOf(self, value: object | None, startIndex: int) -> int:
        """Searches for the specified Object and returns the zero-based index of the last occurrence within the range of elements in the ArrayList that extends from the first element to the specified index."""
    @typing.overload
    def LastIndexOf(self, value: object | None, startIndex: int, count: int) -> int:
        """Searches for the specified Object and returns the zero-based index of the last occurrence within the range of elements in the ArrayList that contains the specified number of elements and ends at the specified index."""
    @typing.overload
    @staticmethod
    def ReadOnly(list: System.Collections.IList) -> System.Collections.IList:
        """Returns a read-only IList wrapper."""
    @typing.overload
    @staticmethod
    def ReadOnly(list: System.Collections.ArrayList) -> System.Collections.ArrayList:
        """Returns a read-only ArrayList wrapper."""
    def Remove(self, obj: object | None) -> None:
        """Removes the first occurrence of a specific object from the ArrayList."""
    def RemoveAt(self, index: int) -> None:
        """Removes the element at the specified index of the ArrayList."""
    def RemoveRange(self, index: int, count: int) -> None:
        """Removes a range of elements from the ArrayList."""
    @staticmethod
    def Repeat(value: object | None, count: int) -> System.Collections.ArrayList:
        """Returns an ArrayList whose elements are copies of the specified value."""
    @typing.overload
    def Reverse(self) -> None:
        """Reverses the order of the elements in the entire ArrayList."""
    @typing.overload
    def Reverse(self, index: int, count: int) -> None:
        """Reverses the order of the elements in the specified range."""
    def SetRange(self, index: int, c: System.Collections.ICollection) -> None:
        """Copies the elements of a collection over a range of elements in the ArrayList."""
    @typing.overload
    def Sort(self) -> None:
        """Sorts the elements in the entire ArrayList."""
    @typing.overload
    def Sort(self, comparer: System.Collections.IComparer | None) -> None:
        """Sorts the elements in the entire ArrayList using the specified comparer."""
    @typing.overload
    def Sort(self, index: int, count: int, comparer: System.Collections.IComparer | None) -> None:
        """Sorts the elements in a range of elements in ArrayList using the specified comparer."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that can be used to synchronize access to the ArrayList."""
    @typing.overload
    @staticmethod
    def Synchronized(list: System.Collections.IList) -> System.Collections.IList:
        """Returns an IList wrapper that is synchronized (thread safe)."""
    @typing.overload
    @staticmethod
    def Synchronized(list: System.Collections.ArrayList) -> System.Collections.ArrayList:
        """Returns an ArrayList wrapper that is synchronized (thread safe)."""
    @typing.overload
    def ToArray(self) -> System.Array[typing.Any]:
        """Copies the elements of the ArrayList to a new Object array."""
    @typing.overload
    def ToArray(self, type: type | System.Type) -> System.Array:
        """Copies the elements of the ArrayList to a new array of the specified element type."""
    def TrimToSize(self) -> None:
        """Sets the capacity to the actual number of elements in the ArrayList."""
    def __getitem__(self, index: int) -> typing.Any: ...
    def __setitem__(self, index: int, value: object | None) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class BitArray(System.Collections.ICollection, System.ICloneable):
    """Manages a compact array of bit values, which are represented as Booleans, where true indicates that the bit is on (1) and false indicates the bit is off (0)."""
    @typing.overload
    def __init__(self, length: int) -> None:
        """Initializes a new instance of the BitArray class that can hold the specified number of bit values, which are initially set to false."""
    @typing.overload
    def __init__(self, length: int, defaultValue: bool) -> None:
        """Initializes a new instance of the BitArray class that can hold the specified number of bit values, which are initially set to the specified value."""
    @typing.overload
    def __init__(self, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Initializes a new instance of the BitArray class that contains bit values copied from the specified array of bytes."""
    @typing.overload
    def __init__(self, values: collections.abc.Iterable[bool]) -> None:
        """Initializes a new instance of the BitArray class that contains bit values copied from the specified array of Booleans."""
    @typing.overload
    def __init__(self, values: collections.abc.Iterable[int]) -> None:
        """Initializes a new instance of the BitArray class that contains bit values copied from the specified array of 32-bit integers."""
    @typing.overload
    def __init__(self, bits: System.Collections.BitArray) -> None:
        """Initializes a new instance of the BitArray class that contains bit values copied from the specified BitArray."""
    def And(self, value: System.Collections.BitArray) -> System.Collections.BitArray:
        """Performs the bitwise AND operation between the elements of the current BitArray object and the corresponding elements in the specified array. The current BitArray object will be modified to store the result of the bitwise AND operation."""
    def Clone(self) -> typing.Any:
        """Creates a shallow copy of the BitArray."""
    def CopyTo(self, array: System.Array, index: int) -> None:
        """Copies the entire BitArray to a compatible one-dimensional Array, starting at the specified index of the target array."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the BitArray."""
    def Get(self, index: int) -> bool:
        """Gets the value of the bit at a specific position in the BitArray."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Returns an enumerator that iterates through the BitArray."""
    def HasAllSet(self) -> bool:
        """Determines whether all bits in the BitArray are set to true."""
    def HasAnySet(self) -> bool:
        """Determines whether any bit in the BitArray is set to true."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the BitArray is read-only."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value indicating whether access to the BitArray is synchronized (thread safe)."""
    def LeftShift(self, count: int) -> System.Collections.BitArray:
        """Shifts all the bit values of the current BitArray to the left on count bits."""
    @property
    def Length(self) -> int:
        """Gets or sets the number of elements in the BitArray."""
    @Length.setter
    def Length(self, value: int) -> None: ...
    def Not(self) -> System.Collections.BitArray:
        """Inverts all the bit values in the current BitArray, so that elements set to true are changed to false, and elements set to false are changed to true."""
    def Or(self, value: System.Collections.BitArray) -> System.Collections.BitArray:
        """Performs the bitwise OR operation between the elements of the current BitArray object and the corresponding elements in the specified array. The current BitArray object will be modified to store the result of the bitwise OR operation."""
    def RightShift(self, count: int) -> System.Collections.BitArray:
        """Shifts all the bit values of the current BitArray to the right on count bits."""
    def Set(self, index: int, value: bool) -> None:
        """Sets the bit at a specific position in the BitArray to the specified value."""
    def SetAll(self, value: bool) -> None:
        """Sets all bits in the BitArray to the specified value."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that can be used to synchronize access to the BitArray."""
    def Xor(self, value: System.Collections.BitArray) -> System.Collections.BitArray:
        """Performs the bitwise exclusive OR operation between the elements of the current BitArray object against the corresponding elements in the specified array. The current BitArray object will be modified to store the result of the bitwise exclusive OR operation."""
    def __getitem__(self, index: int) -> bool: ...
    def __setitem__(self, index: int, value: bool) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class CaseInsensitiveComparer(System.Collections.IComparer):
    """Compares two objects for equivalence, ignoring the case of strings."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the CaseInsensitiveComparer class using the Thread.CurrentCulture of the current thread."""
    @typing.overload
    def __init__(self, culture: System.Globalization.CultureInfo) -> None:
        """Initializes a new instance of the CaseInsensitiveComparer class using the specified CultureInfo."""
    def Compare(self, a: object | None, b: object | None) -> int:
        """Performs a case-insensitive comparison of two objects of the same type and returns a value indicating whether one is less than, equal to, or greater than the other."""
    Default: typing.ClassVar[System.Collections.CaseInsensitiveComparer]
    """Gets an instance of CaseInsensitiveComparer that is associated with the Thread.CurrentCulture of the current thread and that is always available."""
    DefaultInvariant: typing.ClassVar[System.Collections.CaseInsensitiveComparer]
    """Gets an instance of CaseInsensitiveComparer that is associated with CultureInfo.InvariantCulture and that is always available."""
    ...

class CaseInsensitiveHashCodeProvider(System.Collections.IHashCodeProvider):
    """Supplies a hash code for an object, using a hashing algorithm that ignores the case of strings."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the CaseInsensitiveHashCodeProvider class using the Thread.CurrentCulture of the current thread."""
    @typing.overload
    def __init__(self, culture: System.Globalization.CultureInfo) -> None:
        """Initializes a new instance of the CaseInsensitiveHashCodeProvider class using the specified CultureInfo."""
    Default: typing.ClassVar[System.Collections.CaseInsensitiveHashCodeProvider]
    """Gets an instance of CaseInsensitiveHashCodeProvider that is associated with the Thread.CurrentCulture of the current thread and that is always available."""
    DefaultInvariant: typing.ClassVar[System.Collections.CaseInsensitiveHashCodeProvider]
    """Gets an instance of CaseInsensitiveHashCodeProvider that is associated with CultureInfo.InvariantCulture and that is always available."""
    @typing.overload
    def GetHashCode(self) -> int:
        """Serves as the default hash function."""
    @typing.overload
    def GetHashCode(self, obj: object) -> int:
        """Returns a hash code for the given object, using a hashing algorithm that ignores the case of strings."""
    ...

class CollectionBase(System.Collections.IList):
    """Provides the abstract base class for a strongly typed collection."""
    @property
    def Capacity(self) -> int:
        """Gets or sets the number of elements that the CollectionBase can contain."""
    @Capacity.setter
    def Capacity(self, value: int) -> None: ...
    def Clear(self) -> None:
        """Removes all objects from the CollectionBase instance. This method cannot be overridden."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the CollectionBase instance. This property cannot be overridden."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Returns an enumerator that iterates through the CollectionBase instance."""
    def RemoveAt(self, index: int) -> None:
        """Removes the element at the specified index of the CollectionBase instance. This method is not overridable."""
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class Comparer(System.Collections.IComparer):
    """Compares two objects for equivalence, where string comparisons are case-sensitive."""
    def __init__(self, culture: System.Globalization.CultureInfo) -> None:
        """Initializes a new instance of the Comparer class using the specified CultureInfo."""
    def Compare(self, a: object | None, b: object | None) -> int:
        """Performs a case-sensitive comparison of two objects of the same type and returns a value indicating whether one is less than, equal to, or greater than the other."""
    Default: typing.ClassVar[System.Collections.Comparer]
    """Represents an instance of Comparer that is associated with the Thread.CurrentCulture of the current thread. This field is read-only."""
    DefaultInvariant: typing.ClassVar[System.Collections.Comparer]
    """Represents an instance of Comparer that is associated with CultureInfo.InvariantCulture. This field is read-only."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Populates a SerializationInfo object with the data required for serialization."""
    ...

class DictionaryBase(System.Collections.IDictionary):
    """Provides the abstract base class for a strongly typed collection of key/value pairs."""
    def Clear(self) -> None:
        """Clears the contents of the DictionaryBase instance."""
    def CopyTo(self, array: System.Array, index: int) -> None:
        """Copies the DictionaryBase elements to a one-dimensional Array at the specified index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the DictionaryBase instance."""
    def GetEnumerator(self) -> System.Collections.IDictionaryEnumerator:
        """Returns an IDictionaryEnumerator that iterates through the DictionaryBase instance."""
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class DictionaryEntry(System.ValueType):
    """Defines a dictionary key/value pair that can be set or retrieved."""
    def __init__(self, key: object, value: object | None) -> None:
        """Initializes an instance of the DictionaryEntry type with the specified key and value."""
    def Deconstruct(self) -> tuple[typing.Any, typing.Any]:
        """Deconstructs the current DictionaryEntry."""
    @property
    def Key(self) -> typing.Any:
        """Gets or sets the key in the key/value pair."""
    @Key.setter
    def Key(self, value: object) -> None: ...
    def ToString(self) -> str: ...
    @property
    def Value(self) -> typing.Any:
        """Gets or sets the value in the key/value pair."""
    @Value.setter
    def Value(self, value: object | None) -> None: ...
    ...

class Hashtable(System.Collections.IDictionary, System.ICloneable):
    """Represents a collection of key/value pairs that are organized based on the hash code of the key."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new, empty instance of the Hashtable class using the default initial capacity, load factor, hash code provider, and comparer."""
    @typing.overload
    def __init__(self, capacity: int) -> None:
        """Initializes a new, empty instance of the Hashtable class using the specified initial capacity, and the default load factor, hash code provider, and comparer."""
    @typing.overload
    def __init__(self, capacity: int, loadFactor: float) -> None:
        """Initializes a new, empty instance of the Hashtable class using the specified initial capacity and load factor, and the default hash code provider and comparer."""
    @typing.overload
    def __init__(self, capacity: int, loadFactor: float, equalityComparer: System.Collections.IEqualityComparer | None) -> None:
        """Initializes a new, empty instance of the Hashtable class using the specified initial capacity, load factor, and IEqualityComparer object."""
    @typing.overload
    def __init__(self, hcp: System.Collections.IHashCodeProvider | None, comparer: System.Collections.IComparer | None) -> None:
        """Initializes a new, empty instance of the Hashtable class using the default initial capacity and load factor, and the specified hash code provider and comparer."""
    @typing.overload
    def __init__(self, equalityComparer: System.Collections.IEqualityComparer | None) -> None:
        """Initializes a new, empty instance of the Hashtable class using the default initial capacity and load factor, and the specified IEqualityComparer object."""
    @typing.overload
    def __init__(self, capacity: int, hcp: System.Collections.IHashCodeProvider | None, comparer: System.Collections.IComparer | None) -> None:
        """Initializes a new, empty instance of the Hashtable class using the specified initial capacity, hash code provider, comparer, and the default load factor."""
    @typing.overload
    def __init__(self, capacity: int, equalityComparer: System.Collections.IEqualityComparer | None) -> None:
        """Initializes a new, empty instance of the Hashtable class using the specified initial capacity and IEqualityComparer, and the default load factor."""
    @typing.overload
    def __init__(self, d: System.Collections.IDictionary) -> None:
        """Initializes a new instance of the Hashtable class by copying the elements from the specified dictionary to the new Hashtable object. The new Hashtable object has an initial capacity equal to the number of elements copied, and uses the default load factor, hash code provider, and comparer."""
    @typing.overload
    def __init__(self, d: System.Collections.IDictionary, loadFactor: float) -> None:
        """Initializes a new instance of the Hashtable class by copying the elements from the specified dictionary to the new Hashtable object. The new Hashtable object has an initial capacity equal to the number of elements copied, and uses the specified load factor, and the default hash code provider and comparer."""
    @typing.overload
    def __init__(self, d: System.Collections.IDictionary, hcp: System.Collections.IHashCodeProvider | None, comparer: System.Collections.IComparer | None) -> None:
        """Initializes a new instance of the Hashtable class by copying the elements from the specified dictionary to the new Hashtable object. The new Hashtable object has an initial capacity equal to the number of elements copied, and uses the default load factor, and the specified hash code provider and comparer. This API is obsolete. For an alternative, see Hashtable.#ctor."""
    @typing.overload
    def __init__(self, d: System.Collections.IDictionary, equalityComparer: System.Collections.IEqualityComparer | None) -> None:
        """Initializes a new instance of the Hashtable class by copying the elements from the specified dictionary to a new Hashtable object. The new Hashtable object has an initial capacity equal to the number of elements copied, and uses the default load factor and the specified IEqualityComparer object."""
    @typing.overload
    def __init__(self, capacity: int, loadFactor: float, hcp: System.Collections.IHashCodeProvider | None, comparer: System.Collections.IComparer | None) -> None:
        """Initializes a new, empty instance of the Hashtable class using the specified initial capacity, load factor, hash code provider, and comparer."""
    @typing.overload
    def __init__(self, d: System.Collections.IDictionary, loadFactor: float, hcp: System.Collections.IHashCodeProvider | None, comparer: System.Collections.IComparer | None) -> None:
        """Initializes a new instance of the Hashtable class by copying the elements from the specified dictionary to the new Hashtable object. The new Hashtable object has an initial capacity equal to the number of elements copied, and uses the specified load factor, hash code provider, and comparer."""
    @typing.overload
    def __init__(self, d: System.Collections.IDictionary, loadFactor: float, equalityComparer: System.Collections.IEqualityComparer | None) -> None:
        """Initializes a new instance of the Hashtable class by copying the elements from the specified dictionary to the new Hashtable object. The new Hashtable object has an initial capacity equal to the number of elements copied, and uses the specified load factor and IEqualityComparer object."""
    def Add(self, key: object, value: object | None) -> None:
        """Adds an element with the specified key and value into the Hashtable."""
    def Clear(self) -> None:
        """Removes all elements from the Hashtable."""
    def Clone(self) -> typing.Any:
        """Creates a shallow copy of the Hashtable."""
    def Contains(self, key: object) -> bool:
        """Determines whether the Hashtable contains a specific key."""
    def ContainsKey(self, key: object) -> bool:
        """Determines whether the Hashtable contains a specific key."""
    def ContainsValue(self, value: object | None) -> bool:
        """Determines whether the Hashtable contains a specific value."""
    def CopyTo(self, array: System.Array, arrayIndex: int) -> None:
        """Copies the Hashtable elements to a one-dimensional Array instance at the specified index."""
    @property
    def Count(self) -> int:
        """Gets the number of key/value pairs contained in the Hashtable."""
    def GetEnumerator(self) -> System.Collections.IDictionaryEnumerator:
        """Returns an IDictionaryEnumerator that iterates through the Hashtable."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Implements the ISerializable interface and returns the data needed to serialize the Hashtable."""
    @property
    def IsFixedSize(self) -> bool:
        """Gets a value indicating whether the Hashtable has a fixed size."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the Hashtable is read-only."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value indicating whether access to the Hashtable is synchronized (thread safe)."""
    @property
    def Keys(self) -> System.Collections.ICollection:
        """Gets an ICollection containing the keys in the Hashtable."""
    def OnDeserialization(self, sender: object | None) -> None:
        """Implements the ISerializable interface and raises the deserialization event when the deserialization is complete."""
    def Remove(self, key: object) -> None:
        """Removes the element with the specified key from the Hashtable."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that can be used to synchronize access to the Hashtable."""
    @staticmethod
    def Synchronized(table: System.Collections.Hashtable) -> System.Collections.Hashtable:
        """Returns a synchronized (thread-safe) wrapper for the Hashtable."""
    @property
    def Values(self) -> System.Collections.ICollection:
        """Gets an ICollection containing the values in the Hashtable."""
    def __getitem__(self, key: object) -> typing.Any: ...
    def __setitem__(self, key: object, value: object | None) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class ICollection(System.Collections.IEnumerable):
    """Defines size, enumerators, and synchronization methods for all nongeneric collections."""
    def CopyTo(self, array: System.Array, index: int) -> None:
        """Copies the elements of the ICollection to an Array, starting at a particular Array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the ICollection."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Returns an enumerator that iterates through a collection."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value indicating whether access to the ICollection is synchronized (thread safe)."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that can be used to synchronize access to the ICollection."""
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class IComparer:
    """Exposes a method that compares two objects."""
    def Compare(self, x: object | None, y: object | None) -> int:
        """Compares two objects and returns a value indicating whether one is less than, equal to, or greater than the other."""
    ...

class IDictionary(System.Collections.ICollection):
    """Represents a nongeneric collection of key/value pairs."""
    def Add(self, key: object, value: object | None) -> None:
        """Adds an element with the provided key and value to the IDictionary object."""
    def Clear(self) -> None:
        """Removes all elements from the IDictionary object."""
    def Contains(self, key: object) -> bool:
        """Determines whether the IDictionary object contains an element with the specified key."""
    def CopyTo(self, array: System.Array, index: int) -> None:
        """Copies the elements of the ICollection to an Array, starting at a particular Array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the ICollection."""
    def GetEnumerator(self) -> System.Collections.IDictionaryEnumerator:
        """Returns an IDictionaryEnumerator object for the IDictionary object."""
    @property
    def IsFixedSize(self) -> bool:
        """Gets a value indicating whether the IDictionary object has a fixed size."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the IDictionary object is read-only."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value indicating whether access to the ICollection is synchronized (thread safe)."""
    @property
    def Keys(self) -> System.Collections.ICollection:
        """Gets an ICollection object containing the keys of the IDictionary object."""
    def Remove(self, key: object) -> None:
        """Removes the element with the specified key from the IDictionary object."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that can be used to synchronize access to the ICollection."""
    @property
    def Values(self) -> System.Collections.ICollection:
        """Gets an ICollection object containing the values in the IDictionary object."""
    def __getitem__(self, key: object) -> typing.Any: ...
    def __setitem__(self, key: object, value: object | None) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class IDictionaryEnumerator(System.Collections.IEnumerator):
    """Enumerates the elements of a nongeneric dictionary."""
    @property
    def Current(self) -> typing.Any:
        """Gets the element in the collection at the current position of the enumerator."""
    @property
    def Entry(self) -> System.Collections.DictionaryEntry:
        """Gets both the key and the value of the current dictionary entry."""
    @property
    def Key(self) -> typing.Any:
        """Gets the key of the current dictionary entry."""
    def MoveNext(self) -> bool:
        """Advances the enumerator to the next element of the collection."""
    def Reset(self) -> None:
        """Sets the enumerator to its initial position, which is before the first element in the collection."""
    @property
    def Value(self) -> typing.Any:
        """Gets the value of the current dictionary entry."""
    ...

class IEnumerable:
    """Exposes an enumerator, which supports a simple iteration over a non-generic collection."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Returns an enumerator that iterates through a collection."""
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    ...

class IEnumerator:
    """Supports a simple iteration over a non-generic collection."""
    @property
    def Current(self) -> typing.Any:
        """Gets the element in the collection at the current position of the enumerator."""
    def MoveNext(self) -> bool:
        """Advances the enumerator to the next element of the collection."""
    def Reset(self) -> None:
        """Sets the enumerator to its initial position, which is before the first element in the collection."""
    ...

class IEqualityComparer:
    """Defines methods to support the comparison of objects for equality."""
    def Equals(self, x: object | None, y: object | None) -> bool:
        """Determines whether the specified objects are equal."""
    def GetHashCode(self, obj: object) -> int:
        """Returns a hash code for the specified object."""
    ...

class IHashCodeProvider:
    """Supplies a hash code for an object, using a custom hash function."""
    def GetHashCode(self, obj: object) -> int:
        """Returns a hash code for the specified object."""
    ...

class IList(System.Collections.ICollection):
    """Represents a non-generic collection of objects that can be individually accessed by index."""
    def Add(self, value: object | None) -> int:
        """Adds an item to the IList."""
    def Clear(self) -> None:
        """Removes all items from the IList."""
    def Contains(self, value: object | None) -> bool:
        """Determines whether the IList contains a specific value."""
    def CopyTo(self, array: System.Array, index: int) -> None:
        """Copies the elements of the ICollection to an Array, starting at a particular Array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the ICollection."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Returns an enumerator that iterates through a collection."""
    def IndexOf(self, value: object | None) -> int:
        """Determines the index of a specific item in the IList."""
    def Insert(self, index: int, value: object | None) -> None:
        """Inserts an item to the IList at the specified index."""
    @property
    def IsFixedSize(self) -> bool:
        """Gets a value indicating whether the IList has a fixed size."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the IList is read-only."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value indicating whether access to the ICollection is synchronized (thread safe)."""
    def Remove(self, value: object | None) -> None:
        """Removes the first occurrence of a specific object from the IList."""
    def RemoveAt(self, index: int) -> None:
        """Removes the IList item at the specified index."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that can be used to synchronize access to the ICollection."""
    def __getitem__(self, index: int) -> typing.Any: ...
    def __setitem__(self, index: int, value: object | None) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class IStructuralComparable:
    """Supports the structural comparison of collection objects."""
    def CompareTo(self, other: object | None, comparer: System.Collections.IComparer) -> int:
        """Determines whether the current collection object precedes, occurs in the same position as, or follows another object in the sort order."""
    ...

class IStructuralEquatable:
    """Defines methods to support the comparison of objects for structural equality."""
    def Equals(self, other: object | None, comparer: System.Collections.IEqualityComparer) -> bool:
        """Determines whether an object is structurally equal to the current instance."""
    def GetHashCode(self, comparer: System.Collections.IEqualityComparer) -> int:
        """Returns a hash code for the current instance."""
    ...

class ListDictionaryInternal(System.Collections.IDictionary):
    def __init__(self) -> None: ...
    def Add(self, key: object, value: object | None) -> None: ...
    def Clear(self) -> None: ...
    def Contains(self, key: object) -> bool: ...
    def CopyTo(self, array: System.Array, index: int) -> None: ...
    @property
    def Count(self) -> int: ...
    def GetEnumerator(self) -> System.Collections.IDictionaryEnumerator: ...
    @property
    def IsFixedSize(self) -> bool: ...
    @property
    def IsReadOnly(self) -> bool: ...
    @property
    def IsSynchronized(self) -> bool: ...
    @property
    def Keys(self) -> System.Collections.ICollection: ...
    def Remove(self, key: object) -> None: ...
    @property
    def SyncRoot(self) -> typing.Any: ...
    @property
    def Values(self) -> System.Collections.ICollection: ...
    def __getitem__(self, key: object) -> typing.Any: ...
    def __setitem__(self, key: object, value: object | None) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class Queue(System.Collections.ICollection, System.ICloneable):
    """Represents a first-in, first-out collection of objects."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the Queue class that is empty, has the default initial capacity, and uses the default growth factor."""
    @typing.overload
    def __init__(self, capacity: int) -> None:
        """Initializes a new instance of the Queue class that is empty, has the specified initial capacity, and uses the default growth factor."""
    @typing.overload
    def __init__(self, capacity: int, growFactor: float) -> None:
        """Initializes a new instance of the Queue class that is empty, has the specified initial capacity, and uses the specified growth factor."""
    @typing.overload
    def __init__(self, col: System.Collections.ICollection) -> None:
        """Initializes a new instance of the Queue class that contains elements copied from the specified collection, has the same initial capacity as the number of elements copied, and uses the default growth factor."""
    def Clear(self) -> None:
        """Removes all objects from the Queue."""
    def Clone(self) -> typing.Any:
        """Creates a shallow copy of the Queue."""
    def Contains(self, obj: object | None) -> bool:
        """Determines whether an element is in the Queue."""
    def CopyTo(self, array: System.Array, index: int) -> None:
        """Copies the Queue elements to an existing one-dimensional Array, starting at the specified array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the Queue."""
    def Dequeue(self) -> typing.Any:
        """Removes and returns the object at the beginning of the Queue."""
    def Enqueue(self, obj: object | None) -> None:
        """Adds an object to the end of the Queue."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Returns an enumerator that iterates through the Queue."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value indicating whether access to the Queue is synchronized (thread safe)."""
    def Peek(self) -> typing.Any:
        """Returns the object at the beginning of the Queue without removing it."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that can be used to synchronize access to the Queue."""
    @staticmethod
    def Synchronized(queue: System.Collections.Queue) -> System.Collections.Queue:
        """Returns a new Queue that wraps the original queue, and is thread safe."""
    def ToArray(self) -> System.Array[typing.Any]:
        """Copies the Queue elements to a new array."""
    def TrimToSize(self) -> None:
        """Sets the capacity to the actual number of elements in the Queue."""
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class ReadOnlyCollectionBase(System.Collections.ICollection):
    """Provides the abstract base class for a strongly typed non-generic read-only collection."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the ReadOnlyCollectionBase instance."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Returns an enumerator that iterates through the ReadOnlyCollectionBase instance."""
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class SortedList(System.Collections.IDictionary, System.ICloneable):
    """Represents a collection of key/value pairs that are sorted by the keys and are accessible by key and by index."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the SortedList class that is empty, has the default initial capacity, and is sorted according to the IComparable interface implemented by each key added to the SortedList object."""
    @typing.overload
    def __init__(self, initialCapacity: int) -> None:
        """Initializes a new instance of the SortedList class that is empty, has the specified initial capacity, and is sorted according to the IComparable interface implemented by each key added to the SortedList object."""
    @typing.overload
    def __init__(self, comparer: System.Collections.IComparer | None) -> None:
        """Initializes a new instance of the SortedList class that is empty, has the default initial capacity, and is sorted according to the specified IComparer interface."""
    @typing.overload
    def __init__(self, comparer: System.Collections.IComparer | None, capacity: int) -> None:
        """Initializes a new instance of the SortedList class that is empty, has the specified initial capacity, and is sorted according to the specified IComparer interface."""
    @typing.overload
    def __init__(self, d: System.Collections.IDictionary) -> None:
        """Initializes a new instance of the SortedList class that contains elements copied from the specified dictionary, has the same initial capacity as the number of elements copied, and is sorted according to the IComparable interface implemented by each key."""
    @typing.overload
    def __init__(self, d: System.Collections.IDictionary, comparer: System.Collections.IComparer | None) -> None:
        """Initializes a new instance of the SortedList class that contains elements copied from the specified dictionary, has the same initial capacity as the number of elements copied, and is sorted according to the specified IComparer interface."""
    def Add(self, key: object, value: object | None) -> None:
        """Adds an element with the specified key and value to a SortedList object."""
    @property
    def Capacity(self) -> int:
        """Gets or sets the capacity of a SortedList object."""
    @Capacity.setter
    def Capacity(self, value: int) -> None: ...
    def Clear(self) -> None:
        """Removes all elements from a SortedList object."""
    def Clone(self) -> typing.Any:
        """Creates a shallow copy of a SortedList object."""
    def Contains(self, key: object) -> bool:
        """Determines whether a SortedList object contains a specific key."""
    def ContainsKey(self, key: object) -> bool:
        """Determines whether a SortedList object contains a specific key."""
    def ContainsValue(self, value: object | None) -> bool:
        """Determines whether a SortedList object contains a specific value."""
    def CopyTo(self, array: System.Array, arrayIndex: int) -> None:
        """Copies SortedList elements to a one-dimensional Array object, starting at the specified index in the array."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in a SortedList object."""
    def GetByIndex(self, index: int) -> typing.Any:
        """Gets the value at the specified index of a SortedList object."""
    def GetEnumerator(self) -> System.Collections.IDictionaryEnumerator:
        """Returns an IDictionaryEnumerator object that iterates through a SortedList object."""
    def GetKey(self, index: int) -> typing.Any:
        """Gets the key at the specified index of a SortedList object."""
    def GetKeyList(self) -> System.Collections.IList:
        """Gets the keys in a SortedList object."""
    def GetValueList(self) -> System.Collections.IList:
        """Gets the values in a SortedList object."""
    def IndexOfKey(self, key: object) -> int:
        """Returns the zero-based index of the specified key in a SortedList object."""
    def IndexOfValue(self, value: object | None) -> int:
        """Returns the zero-based index of the first occurrence of the specified value in a SortedList object."""
    @property
    def IsFixedSize(self) -> bool:
        """Gets a value indicating whether a SortedList object has a fixed size."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether a SortedList object is read-only."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value indicating whether access to a SortedList object is synchronized (thread safe)."""
    @property
    def Keys(self) -> System.Collections.ICollection:
        """Gets the keys in a SortedList object."""
    def Remove(self, key: object) -> None:
        """Removes the element with the specified key from a SortedList object."""
    def RemoveAt(self, index: int) -> None:
        """Removes the element at the specified index of a SortedList object."""
    def SetByIndex(self, index: int, value: object | None) -> None:
        """Replaces the value at a specific index in a SortedList object."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that can be used to synchronize access to a SortedList object."""
    @staticmethod
    def Synchronized(list: System.Collections.SortedList) -> System.Collections.SortedList:
        """Returns a synchronized (thread-safe) wrapper for a SortedList object."""
    def TrimToSize(self) -> None:
        """Sets the capacity to the actual number of elements in a SortedList object."""
    @property
    def Values(self) -> System.Collections.ICollection:
        """Gets the values in a SortedList object."""
    def __getitem__(self, key: object) -> typing.Any: ...
    def __setitem__(self, key: object, value: object | None) -> None: ...
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class Stack(System.Collections.ICollection, System.ICloneable):
    """Represents a simple last-in-first-out (LIFO) non-generic collection of objects."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the Stack class that is empty and has the default initial capacity."""
    @typing.overload
    def __init__(self, initialCapacity: int) -> None:
        """Initializes a new instance of the Stack class that is empty and has the specified initial capacity or the default initial capacity, whichever is greater."""
    @typing.overload
    def __init__(self, col: System.Collections.ICollection) -> None:
        """Initializes a new instance of the Stack class that contains elements copied from the specified collection and has the same initial capacity as the number of elements copied."""
    def Clear(self) -> None:
        """Removes all objects from the Stack."""
    def Clone(self) -> typing.Any:
        """Creates a shallow copy of the Stack."""
    def Contains(self, obj: object | None) -> bool:
        """Determines whether an element is in the Stack."""
    def CopyTo(self, array: System.Array, index: int) -> None:
        """Copies the Stack to an existing one-dimensional Array, starting at the specified array index."""
    @property
    def Count(self) -> int:
        """Gets the number of elements contained in the Stack."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Returns an IEnumerator for the Stack."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value indicating whether access to the Stack is synchronized (thread safe)."""
    def Peek(self) -> typing.Any:
        """Returns the object at the top of the Stack without removing it."""
    def Pop(self) -> typing.Any:
        """Removes and returns the object at the top of the Stack."""
    def Push(self, obj: object | None) -> None:
        """Inserts an object at the top of the Stack."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that can be used to synchronize access to the Stack."""
    @staticmethod
    def Synchronized(stack: System.Collections.Stack) -> System.Collections.Stack:
        """Returns a synchronized (thread safe) wrapper for the Stack."""
    def ToArray(self) -> System.Array[typing.Any]:
        """Copies the Stack to a new array."""
    def __iter__(self) -> collections.abc.Iterator[typing.Any]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class StructuralComparisons(System.Object):
    """Provides objects for performing a structural comparison of two collection objects."""
    StructuralComparer: typing.ClassVar[System.Collections.IComparer]
    """Gets a predefined object that performs a structural comparison of two objects."""
    StructuralEqualityComparer: typing.ClassVar[System.Collections.IEqualityComparer]
    """Gets a predefined object that compares two objects for structural equality."""
    ...
