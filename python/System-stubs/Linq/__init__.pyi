# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections
import System.Collections.Concurrent
import System.Collections.Generic
import System.Linq
import System.Threading
import collections.abc
import decimal
import typing

class AsyncEnumerable(System.Object):
    """Provides a set of static methods for querying objects that implement IAsyncEnumerable."""
    @typing.overload
    @staticmethod
    def AggregateAsync[TSource](source: collections.abc.AsyncIterable[TSource], func: collections.abc.Callable[[TSource, TSource], TSource], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Applies an accumulator function over a sequence."""
    @typing.overload
    @staticmethod
    def AggregateAsync[TSource](source: collections.abc.AsyncIterable[TSource], func: collections.abc.Callable[[TSource, TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TSource]], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Applies an accumulator function over a sequence."""
    @typing.overload
    @staticmethod
    def AggregateAsync[TSource, TAccumulate](source: collections.abc.AsyncIterable[TSource], seed: TAccumulate, func: collections.abc.Callable[[TAccumulate, TSource], TAccumulate], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TAccumulate]:
        """Applies an accumulator function over a sequence. The specified seed value is used as the initial accumulator value."""
    @typing.overload
    @staticmethod
    def AggregateAsync[TSource, TAccumulate](source: collections.abc.AsyncIterable[TSource], seed: TAccumulate, func: collections.abc.Callable[[TAccumulate, TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TAccumulate]], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TAccumulate]:
        """Applies an accumulator function over a sequence. The specified seed value is used as the initial accumulator value."""
    @typing.overload
    @staticmethod
    def AggregateAsync[TSource, TAccumulate, TResult](source: collections.abc.AsyncIterable[TSource], seed: TAccumulate, func: collections.abc.Callable[[TAccumulate, TSource], TAccumulate], resultSelector: collections.abc.Callable[[TAccumulate], TResult], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResult]:
        """Applies an accumulator function over a sequence. The specified seed value is used as the initial accumulator value, and the specified function is used to select the result value."""
    @typing.overload
    @staticmethod
    def AggregateAsync[TSource, TAccumulate, TResult](source: collections.abc.AsyncIterable[TSource], seed: TAccumulate, func: collections.abc.Callable[[TAccumulate, TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TAccumulate]], resultSelector: collections.abc.Callable[[TAccumulate, System.Threading.CancellationToken], collections.abc.Awaitable[TResult]], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TResult]:
        """Applies an accumulator function over a sequence. The specified seed value is used as the initial accumulator value, and the specified function is used to select the result value."""
    @typing.overload
    @staticmethod
    def AggregateBy[TSource, TKey, TAccumulate](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], seed: TAccumulate, func: collections.abc.Callable[[TAccumulate, TSource], TAccumulate], keyComparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[System.Collections.Generic.KeyValuePair[TKey, TAccumulate]]:
        """Applies an accumulator function over a sequence, grouping results by key."""
    @typing.overload
    @staticmethod
    def AggregateBy[TSource, TKey, TAccumulate](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], seed: TAccumulate, func: collections.abc.Callable[[TAccumulate, TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TAccumulate]], keyComparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[System.Collections.Generic.KeyValuePair[TKey, TAccumulate]]:
        """Applies an accumulator function over a sequence, grouping results by key."""
    @typing.overload
    @staticmethod
    def AggregateBy[TSource, TKey, TAccumulate](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], seedSelector: collections.abc.Callable[[TKey], TAccumulate], func: collections.abc.Callable[[TAccumulate, TSource], TAccumulate], keyComparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[System.Collections.Generic.KeyValuePair[TKey, TAccumulate]]:
        """Applies an accumulator function over a sequence, grouping results by key."""
    @typing.overload
    @staticmethod
    def AggregateBy[TSource, TKey, TAccumulate](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], seedSelector: collections.abc.Callable[[TKey, System.Threading.CancellationToken], collections.abc.Awaitable[TAccumulate]], func: collections.abc.Callable[[TAccumulate, TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TAccumulate]], keyComparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[System.Collections.Generic.KeyValuePair[TKey, TAccumulate]]:
        """Applies an accumulator function over a sequence, grouping results by key."""
    @typing.overload
    @staticmethod
    def AllAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[bool]:
        """Determines whether all elements of a sequence satisfy a condition."""
    @typing.overload
    @staticmethod
    def AllAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[bool]:
        """Determines whether all elements of a sequence satisfy a condition."""
    @typing.overload
    @staticmethod
    def AnyAsync[TSource](source: collections.abc.AsyncIterable[TSource], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[bool]:
        """Determines whether a sequence contains any elements."""
    @typing.overload
    @staticmethod
    def AnyAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[bool]:
        """Determines whether any element of a sequence satisfies a condition."""
    @typing.overload
    @staticmethod
    def AnyAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[bool]:
        """Determines whether any element of a sequence satisfies a condition."""
    @staticmethod
    def Append[TSource](source: collections.abc.AsyncIterable[TSource], element: TSource) -> collections.abc.AsyncIterator[TSource]:
        """Appends a value to the end of the sequence."""
    @typing.overload
    @staticmethod
    def AverageAsync(source: collections.abc.AsyncIterable[int], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[float]:
        """Computes the average of a sequence of values."""
    @typing.overload
    @staticmethod
    def AverageAsync(source: collections.abc.AsyncIterable[float], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[float]:
        """Computes the average of a sequence of values."""
    @typing.overload
    @staticmethod
    def AverageAsync(source: collections.abc.AsyncIterable[decimal.Decimal], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[decimal.Decimal]:
        """Computes the average of a sequence of values."""
    @typing.overload
    @staticmethod
    def AverageAsync(source: collections.abc.AsyncIterable[int | None], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[float | None]:
        """Computes the average of a sequence of nullable values."""
    @typing.overload
    @staticmethod
    def AverageAsync(source: collections.abc.AsyncIterable[float | None], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[float | None]:
        """Computes the average of a sequence of nullable values."""
    @typing.overload
    @staticmethod
    def AverageAsync(source: collections.abc.AsyncIterable[decimal.Decimal | None], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[decimal.Decimal | None]:
        """Computes the average of a sequence of nullable values."""
    @staticmethod
    def Cast[TResult](source: collections.abc.AsyncIterable[typing.Any]) -> collections.abc.AsyncIterator[TResult]:
        """Casts the elements of an IAsyncEnumerable to the specified type."""
    @staticmethod
    def Chunk[TSource](source: collections.abc.AsyncIterable[TSource], size: int) -> collections.abc.AsyncIterator[System.Array[TSource]]:
        """Split the elements of a sequence into chunks of size at most size."""
    @staticmethod
    def Concat[TSource](first: collections.abc.AsyncIterable[TSource], second: collections.abc.AsyncIterable[TSource]) -> collections.abc.AsyncIterator[TSource]:
        """Concatenates two sequences."""
    @staticmethod
    def ContainsAsync[TSource](source: collections.abc.AsyncIterable[TSource], value: TSource, comparer: System.Collections.Generic.IEqualityComparer[TSource] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[bool]:
        """Determines whether a sequence contains a specified element."""
    @typing.overload
    @staticmethod
    def CountAsync[TSource](source: collections.abc.AsyncIterable[TSource], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Returns the number of elements in a sequence."""
    @typing.overload
    @staticmethod
    def CountAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Returns the number of elements in a sequence satisfy a condition."""
    @typing.overload
    @staticmethod
    def CountAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Returns the number of elements in a sequence satisfy a condition."""
    @typing.overload
    @staticmethod
    def CountBy[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], keyComparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[System.Collections.Generic.KeyValuePair[TKey, int]]:
        """Returns the count of elements in the source sequence grouped by key."""
    @typing.overload
    @staticmethod
    def CountBy[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], keyComparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[System.Collections.Generic.KeyValuePair[TKey, int]]:
        """Returns the count of elements in the source sequence grouped by key."""
    @typing.overload
    @staticmethod
    def DefaultIfEmpty[TSource](source: collections.abc.AsyncIterable[TSource]) -> collections.abc.AsyncIterator[TSource]:
        """Returns the elements of the specified sequence or the type parameter's default if the sequence is empty."""
    @typing.overload
    @staticmethod
    def DefaultIfEmpty[TSource](source: collections.abc.AsyncIterable[TSource], defaultValue: TSource) -> collections.abc.AsyncIterator[TSource]:
        """Returns the elements of the specified sequence or the specified value if the sequence is empty."""
    @staticmethod
    def Distinct[TSource](source: collections.abc.AsyncIterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None = ...) -> collections.abc.AsyncIterator[TSource]:
        """Returns distinct elements from a sequence."""
    @typing.overload
    @staticmethod
    def DistinctBy[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TSource]:
        """Returns distinct elements from a sequence according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def DistinctBy[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TSource]:
        """Returns distinct elements from a sequence according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def ElementAtAsync[TSource](source: collections.abc.AsyncIterable[TSource], index: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the element at a specified index in a sequence."""
    @typing.overload
    @staticmethod
    def ElementAtAsync[TSource](source: collections.abc.AsyncIterable[TSource], index: System.Index, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the element at a specified index in a sequence."""
    @typing.overload
    @staticmethod
    def ElementAtOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], index: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the element at a specified index in a sequence, or a default value if the index is out of range."""
    @typing.overload
    @staticmethod
    def ElementAtOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], index: System.Index, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the element at a specified index in a sequence or a default value if the index is out of range."""
    @staticmethod
    def Empty[TResult]() -> collections.abc.AsyncIterator[TResult]:
        """Returns an empty IAsyncEnumerable that has the specified type argument."""
    @staticmethod
    def Except[TSource](first: collections.abc.AsyncIterable[TSource], second: collections.abc.AsyncIterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None = ...) -> collections.abc.AsyncIterator[TSource]:
        """Produces the set difference of two sequences."""
    @typing.overload
    @staticmethod
    def ExceptBy[TSource, TKey](first: collections.abc.AsyncIterable[TSource], second: collections.abc.AsyncIterable[TKey], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TSource]:
        """Produces the set difference of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def ExceptBy[TSource, TKey](first: collections.abc.AsyncIterable[TSource], second: collections.abc.AsyncIterable[TKey], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TSource]:
        """Produces the set difference of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def FirstAsync[TSource](source: collections.abc.AsyncIterable[TSource], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the first element of a sequence."""
    @typing.overload
    @staticmethod
    def FirstAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the first element in a sequence that satisfies a specified condition."""
    @typing.overload
    @staticmethod
    def FirstAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the first element in a sequence that satisfies a specified condition."""
    @typing.overload
    @staticmethod
    def FirstOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the first element of a sequence, or the default value of TSource if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def FirstOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], defaultValue: TSource, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the first element of a sequence, or a default value if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def FirstOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the first element of the sequence that satisfies a condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def FirstOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the first element of the sequence that satisfies a condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def FirstOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool], defaultValue: TSource, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the first element of the sequence that satisfies a condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def FirstOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]], defaultValue: TSource, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the first element of the sequence that satisfies a condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[System.Linq.IGrouping[TKey, TSource]]:
        """Groups the elements of a sequence according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[System.Linq.IGrouping[TKey, TSource]]:
        """Groups the elements of a sequence according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[System.Linq.IGrouping[TKey, TElement]]:
        """Groups the elements of a sequence according to a key selector function. The keys are compared by using a comparer and each group's elements are projected by using a specified function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], elementSelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TElement]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[System.Linq.IGrouping[TKey, TElement]]:
        """Groups the elements of a sequence according to a key selector function. The keys are compared by using a comparer and each group's elements are projected by using a specified function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TResult](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], resultSelector: collections.abc.Callable[[TKey, System.Collections.Generic.IEnumerable[TSource]], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TResult]:
        """Groups the elements of a sequence according to a specified key selector function and creates a result value from each group and its key."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TResult](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], resultSelector: collections.abc.Callable[[TKey, System.Collections.Generic.IEnumerable[TSource], System.Threading.CancellationToken], collections.abc.Awaitable[TResult]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TResult]:
        """Groups the elements of a sequence according to a specified key selector function and creates a result value from each group and its key."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement, TResult](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement], resultSelector: collections.abc.Callable[[TKey, System.Collections.Generic.IEnumerable[TElement]], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TResult]:
        """Groups the elements of a sequence according to a specified key selector function and creates a result value from each group and its key. Key values are compared by using a specified comparer, and the elements of each group are projected by using a specified function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement, TResult](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], elementSelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TElement]], resultSelector: collections.abc.Callable[[TKey, System.Collections.Generic.IEnumerable[TElement], System.Threading.CancellationToken], collections.abc.Awaitable[TResult]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TResult]:
        """Groups the elements of a sequence according to a specified key selector function and creates a result value from each group and its key. Key values are compared by using a specified comparer, and the elements of each group are projected by using a specified function."""
    @typing.overload
    @staticmethod
    def GroupJoin[TOuter, TInner, TKey, TResult](outer: collections.abc.AsyncIterable[TOuter], inner: collections.abc.AsyncIterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, System.Collections.Generic.IEnumerable[TInner]], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TResult]:
        """Correlates the elements of two sequences based on key equality and groups the results."""
    @typing.overload
    @staticmethod
    def GroupJoin[TOuter, TInner, TKey, TResult](outer: collections.abc.AsyncIterable[TOuter], inner: collections.abc.AsyncIterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], innerKeySelector: collections.abc.Callable[[TInner, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], resultSelector: collections.abc.Callable[[TOuter, System.Collections.Generic.IEnumerable[TInner], System.Threading.CancellationToken], collections.abc.Awaitable[TResult]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TResult]:
        """Correlates the elements of two sequences based on key equality and groups the results."""
    @staticmethod
    def Index[TSource](source: collections.abc.AsyncIterable[TSource]) -> collections.abc.AsyncIterator[tuple[int, TSource]]:
        """Returns an enumerable that incorporates the element's index into a tuple."""
    @staticmethod
    def InfiniteSequence[T](start: T, step: T) -> collections.abc.AsyncIterator[T]:
        """Generates an infinite sequence that begins with start and yields additional values each incremented by step."""
    @staticmethod
    def Intersect[TSource](first: collections.abc.AsyncIterable[TSource], second: collections.abc.AsyncIterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None = ...) -> collections.abc.AsyncIterator[TSource]:
        """Produces the set intersection of two sequences."""
    @typing.overload
    @staticmethod
    def IntersectBy[TSource, TKey](first: collections.abc.AsyncIterable[TSource], second: collections.abc.AsyncIterable[TKey], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TSource]:
        """Produces the set intersection of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def IntersectBy[TSource, TKey](first: collections.abc.AsyncIterable[TSource], second: collections.abc.AsyncIterable[TKey], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TSource]:
        """Produces the set intersection of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def Join[TOuter, TInner, TKey, TResult](outer: collections.abc.AsyncIterable[TOuter], inner: collections.abc.AsyncIterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, TInner], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TResult]:
        """Correlates the elements of two sequences based on matching keys."""
    @typing.overload
    @staticmethod
    def Join[TOuter, TInner, TKey, TResult](outer: collections.abc.AsyncIterable[TOuter], inner: collections.abc.AsyncIterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], innerKeySelector: collections.abc.Callable[[TInner, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], resultSelector: collections.abc.Callable[[TOuter, TInner, System.Threading.CancellationToken], collections.abc.Awaitable[TResult]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TResult]:
        """Correlates the elements of two sequences based on matching keys."""
    @typing.overload
    @staticmethod
    def LastAsync[TSource](source: collections.abc.AsyncIterable[TSource], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the last element of a sequence."""
    @typing.overload
    @staticmethod
    def LastAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the last element of a sequence that satisfies a specified condition."""
    @typing.overload
    @staticmethod
    def LastAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the last element of a sequence that satisfies a specified condition."""
    @typing.overload
    @staticmethod
    def LastOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the last element of a sequence, or a default value if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def LastOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], defaultValue: TSource, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the last element of a sequence, or a default value if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def LastOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the last element of a sequence that satisfies a condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def LastOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the last element of a sequence that satisfies a condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def LastOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool], defaultValue: TSource, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the last element of a sequence that satisfies a condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def LastOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]], defaultValue: TSource, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the last element of a sequence that satisfies a condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def LeftJoin[TOuter, TInner, TKey, TResult](outer: collections.abc.AsyncIterable[TOuter], inner: collections.abc.AsyncIterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, TInner], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TResult]:
        """Correlates the elements of two sequences based on matching keys."""
    @typing.overload
    @staticmethod
    def LeftJoin[TOuter, TInner, TKey, TResult](outer: collections.abc.AsyncIterable[TOuter], inner: collections.abc.AsyncIterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], innerKeySelector: collections.abc.Callable[[TInner, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], resultSelector: collections.abc.Callable[[TOuter, TInner, System.Threading.CancellationToken], collections.abc.Awaitable[TResult]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TResult]:
        """Correlates the elements of two sequences based on matching keys."""
    @typing.overload
    @staticmethod
    def LongCountAsync[TSource](source: collections.abc.AsyncIterable[TSource], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Returns the number of elements in a sequence satisfy a condition."""
    @typing.overload
    @staticmethod
    def LongCountAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Returns the number of elements in a sequence satisfy a condition."""
    @typing.overload
    @staticmethod
    def LongCountAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Returns the number of elements in a sequence satisfy a condition."""
    @staticmethod
    def MaxAsync[TSource](source: collections.abc.AsyncIterable[TSource], comparer: System.Collections.Generic.IComparer[TSource] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the maximum value in a generic sequence."""
    @typing.overload
    @staticmethod
    def MaxByAsync[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the maximum value in a generic sequence according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def MaxByAsync[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], comparer: System.Collections.Generic.IComparer[TKey] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the maximum value in a generic sequence according to a specified key selector function."""
    @staticmethod
    def MinAsync[TSource](source: collections.abc.AsyncIterable[TSource], comparer: System.Collections.Generic.IComparer[TSource] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the minimum value in a generic sequence."""
    @typing.overload
    @staticmethod
    def MinByAsync[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the minimum value in a generic sequence according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def MinByAsync[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], comparer: System.Collections.Generic.IComparer[TKey] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the minimum value in a generic sequence according to a specified key selector function."""
    @staticmethod
    def OfType[TResult](source: collections.abc.AsyncIterable[typing.Any]) -> collections.abc.AsyncIterator[TResult]:
        """Filters the elements of a IAsyncEnumerable based on a specified type TResult."""
    @staticmethod
    def Order[T](source: collections.abc.AsyncIterable[T], comparer: System.Collections.Generic.IComparer[T] | None = ...) -> System.Linq.IOrderedAsyncEnumerable[T]:
        """Sorts the elements of a sequence in ascending order."""
    @typing.overload
    @staticmethod
    def OrderBy[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None = ...) -> System.Linq.IOrderedAsyncEnumerable[TSource]:
        """Sorts the elements of a sequence in ascending order."""
    @typing.overload
    @staticmethod
    def OrderBy[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], comparer: System.Collections.Generic.IComparer[TKey] | None = ...) -> System.Linq.IOrderedAsyncEnumerable[TSource]:
        """Sorts the elements of a sequence in ascending order."""
    @typing.overload
    @staticmethod
    def OrderByDescending[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None = ...) -> System.Linq.IOrderedAsyncEnumerable[TSource]:
        """Sorts the elements of a sequence in descending order."""
    @typing.overload
    @staticmethod
    def OrderByDescending[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], comparer: System.Collections.Generic.IComparer[TKey] | None = ...) -> System.Linq.IOrderedAsyncEnumerable[TSource]:
        """Sorts the elements of a sequence in descending order."""
    @staticmethod
    def OrderDescending[T](source: collections.abc.AsyncIterable[T], comparer: System.Collections.Generic.IComparer[T] | None = ...) -> System.Linq.IOrderedAsyncEnumerable[T]:
        """Sorts the elements of a sequence in descending order."""
    @staticmethod
    def Prepend[TSource](source: collections.abc.AsyncIterable[TSource], element: TSource) -> collections.abc.AsyncIterator[TSource]:
        """Adds a value to the beginning of the sequence."""
    @staticmethod
    def Range(start: int, count: int) -> collections.abc.AsyncIterator[int]:
        """Generates a sequence of integral numbers within a specified range."""
    @staticmethod
    def Repeat[TResult](element: TResult, count: int) -> collections.abc.AsyncIterator[TResult]:
        """Generates a sequence that contains one repeated value."""
    @staticmethod
    def Reverse[TSource](source: collections.abc.AsyncIterable[TSource]) -> collections.abc.AsyncIterator[TSource]:
        """Inverts the order of the elements in a sequence."""
    @typing.overload
    @staticmethod
    def RightJoin[TOuter, TInner, TKey, TResult](outer: collections.abc.AsyncIterable[TOuter], inner: collections.abc.AsyncIterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, TInner], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TResult]:
        """Correlates the elements of two sequences based on matching keys."""
    @typing.overload
    @staticmethod
    def RightJoin[TOuter, TInner, TKey, TResult](outer: collections.abc.AsyncIterable[TOuter], inner: collections.abc.AsyncIterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], innerKeySelector: collections.abc.Callable[[TInner, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], resultSelector: collections.abc.Callable[[TOuter, TInner, System.Threading.CancellationToken], collections.abc.Awaitable[TResult]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TResult]:
        """Correlates the elements of two sequences based on matching keys."""
    @typing.overload
    @staticmethod
    def Select[TSource, TResult](source: collections.abc.AsyncIterable[TSource], selector: collections.abc.Callable[[TSource], TResult]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence into a new form."""
    @typing.overload
    @staticmethod
    def Select[TSource, TResult](source: collections.abc.AsyncIterable[TSource], selector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TResult]]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence into a new form."""
    @typing.overload
    @staticmethod
    def Select[TSource, TResult](source: collections.abc.AsyncIterable[TSource], selector: collections.abc.Callable[[TSource, int], TResult]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence into a new form by incorporating the element's index."""
    @typing.overload
    @staticmethod
    def Select[TSource, TResult](source: collections.abc.AsyncIterable[TSource], selector: collections.abc.Callable[[TSource, int, System.Threading.CancellationToken], collections.abc.Awaitable[TResult]]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence into a new form by incorporating the element's index."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TResult](source: collections.abc.AsyncIterable[TSource], selector: collections.abc.Callable[[TSource], collections.abc.Iterable[TResult]]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence to an IEnumerable and flattens the resulting sequences into one IAsyncEnumerable sequence."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TResult](source: collections.abc.AsyncIterable[TSource], selector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[System.Collections.Generic.IEnumerable[TResult]]]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence to an IEnumerable and flattens the resulting sequences into one IAsyncEnumerable sequence."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TResult](source: collections.abc.AsyncIterable[TSource], selector: collections.abc.Callable[[TSource], collections.abc.AsyncIterable[TResult]]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence to an IAsyncEnumerable and flattens the resulting sequences into one IAsyncEnumerable sequence."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TResult](source: collections.abc.AsyncIterable[TSource], selector: collections.abc.Callable[[TSource, int], collections.abc.Iterable[TResult]]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence to an IEnumerable and flattens the resulting sequences into one IAsyncEnumerable sequence. The index of each source element is used in the projected form of that element."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TResult](source: collections.abc.AsyncIterable[TSource], selector: collections.abc.Callable[[TSource, int, System.Threading.CancellationToken], collections.abc.Awaitable[System.Collections.Generic.IEnumerable[TResult]]]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence to an IEnumerable and flattens the resulting sequences into one IAsyncEnumerable sequence. The index of each source element is used in the projected form of that element."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TResult](source: collections.abc.AsyncIterable[TSource], selector: collections.abc.Callable[[TSource, int], collections.abc.AsyncIterable[TResult]]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence to an IAsyncEnumerable and flattens the resulting sequences into one IAsyncEnumerable sequence. The index of each source element is used in the projected form of that element."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TCollection, TResult](source: collections.abc.AsyncIterable[TSource], collectionSelector: collections.abc.Callable[[TSource], collections.abc.Iterable[TCollection]], resultSelector: collections.abc.Callable[[TSource, TCollection], TResult]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence to an IEnumerable, flattens the resulting sequences into one IAsyncEnumerable sequence, and invokes a result selector function on each element therein. The index of each source element is used in the intermediate projected form of that element."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TCollection, TResult](source: collections.abc.AsyncIterable[TSource], collectionSelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[System.Collections.Generic.IEnumerable[TCollection]]], resultSelector: collections.abc.Callable[[TSource, TCollection, System.Threading.CancellationToken], collections.abc.Awaitable[TResult]]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence to an IEnumerable, flattens the resulting sequences into one IAsyncEnumerable sequence, and invokes a result selector function on each element therein. The index of each source element is used in the intermediate projected form of that element."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TCollection, TResult](source: collections.abc.AsyncIterable[TSource], collectionSelector: collections.abc.Callable[[TSource], collections.abc.AsyncIterable[TCollection]], resultSelector: collections.abc.Callable[[TSource, TCollection], TResult]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence to an IAsyncEnumerable, flattens the resulting sequences into one IAsyncEnumerable sequence, and invokes a result selector function on each element therein. The index of each source element is used in the intermediate projected form of that element."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TCollection, TResult](source: collections.abc.AsyncIterable[TSource], collectionSelector: collections.abc.Callable[[TSource], collections.abc.AsyncIterable[TCollection]], resultSelector: collections.abc.Callable[[TSource, TCollection, System.Threading.CancellationToken], collections.abc.Awaitable[TResult]]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence to an IAsyncEnumerable, flattens the resulting sequences into one IAsyncEnumerable sequence, and invokes a result selector function on each element therein. The index of each source element is used in the intermediate projected form of that element."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TCollection, TResult](source: collections.abc.AsyncIterable[TSource], collectionSelector: collections.abc.Callable[[TSource, int], collections.abc.Iterable[TCollection]], resultSelector: collections.abc.Callable[[TSource, TCollection], TResult]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence to an IEnumerable, flattens the resulting sequences into one IAsyncEnumerable sequence, and invokes a result selector function on each element therein."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TCollection, TResult](source: collections.abc.AsyncIterable[TSource], collectionSelector: collections.abc.Callable[[TSource, int, System.Threading.CancellationToken], collections.abc.Awaitable[System.Collections.Generic.IEnumerable[TCollection]]], resultSelector: collections.abc.Callable[[TSource, TCollection, System.Threading.CancellationToken], collections.abc.Awaitable[TResult]]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence to an IEnumerable, flattens the resulting sequences into one IAsyncEnumerable sequence, and invokes a result selector function on each element therein."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TCollection, TResult](source: collections.abc.AsyncIterable[TSource], collectionSelector: collections.abc.Callable[[TSource, int], collections.abc.AsyncIterable[TCollection]], resultSelector: collections.abc.Callable[[TSource, TCollection, System.Threading.CancellationToken], collections.abc.Awaitable[TResult]]) -> collections.abc.AsyncIterator[TResult]:
        """Projects each element of a sequence to an IAsyncEnumerable, flattens the resulting sequences into one IAsyncEnumerable sequence, and invokes a result selector function on each element therein."""
    @staticmethod
    def Sequence[T](start: T, endInclusive: T, step: T) -> collections.abc.AsyncIterator[T]:
        """Generates a sequence that begins with start and yields additional values each incremented by step until endInclusive is reached."""
    @staticmethod
    def SequenceEqualAsync[TSource](first: collections.abc.AsyncIterable[TSource], second: collections.abc.AsyncIterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[bool]:
        """Determines whether two sequences are equal by comparing their elements."""
    @staticmethod
    def Shuffle[TSource](source: collections.abc.AsyncIterable[TSource]) -> collections.abc.AsyncIterator[TSource]:
        """Shuffles the order of the elements of a sequence."""
    @typing.overload
    @staticmethod
    def SingleAsync[TSource](source: collections.abc.AsyncIterable[TSource], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the only element of a sequence, and throws an exception if there is not exactly one element in the sequence."""
    @typing.overload
    @staticmethod
    def SingleAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the only element of a sequence that satisfies a specified condition, and throws an exception if more than one such element exists."""
    @typing.overload
    @staticmethod
    def SingleAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the only element of a sequence that satisfies a specified condition, and throws an exception if more than one such element exists."""
    @typing.overload
    @staticmethod
    def SingleOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the only element of a sequence, or a default value if the sequence is empty; this method throws an exception if there is more than one element in the sequence."""
    @typing.overload
    @staticmethod
    def SingleOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], defaultValue: TSource, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the only element of a sequence, or a default value if the sequence is empty; this method throws an exception if there is more than one element in the sequence."""
    @typing.overload
    @staticmethod
    def SingleOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the only element of a sequence that satisfies a specified condition or a default value if no such element exists; this method throws an exception if more than one element satisfies the condition."""
    @typing.overload
    @staticmethod
    def SingleOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the only element of a sequence that satisfies a specified condition or a default value if no such element exists; this method throws an exception if more than one element satisfies the condition."""
    @typing.overload
    @staticmethod
    def SingleOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool], defaultValue: TSource, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the only element of a sequence that satisfies a specified condition or a default value if no such element exists; this method throws an exception if more than one element satisfies the condition."""
    @typing.overload
    @staticmethod
    def SingleOrDefaultAsync[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]], defaultValue: TSource, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[TSource]:
        """Returns the only element of a sequence that satisfies a specified condition or a default value if no such element exists; this method throws an exception if more than one element satisfies the condition."""
    @staticmethod
    def Skip[TSource](source: collections.abc.AsyncIterable[TSource], count: int) -> collections.abc.AsyncIterator[TSource]:
        """Bypasses a specified number of elements in a sequence and then returns the remaining elements."""
    @staticmethod
    def SkipLast[TSource](source: collections.abc.AsyncIterable[TSource], count: int) -> collections.abc.AsyncIterator[TSource]:
        """Returns a new sequence that contains the elements from source with the last count elements of the source collection omitted."""
    @typing.overload
    @staticmethod
    def SkipWhile[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> collections.abc.AsyncIterator[TSource]:
        """Bypasses elements in a sequence as long as a specified condition is true and then returns the remaining elements."""
    @typing.overload
    @staticmethod
    def SkipWhile[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]]) -> collections.abc.AsyncIterator[TSource]:
        """Bypasses elements in a sequence as long as a specified condition is true and then returns the remaining elements."""
    @typing.overload
    @staticmethod
    def SkipWhile[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, int], bool]) -> collections.abc.AsyncIterator[TSource]:
        """Bypasses elements in a sequence as long as a specified condition is true and then returns the remaining elements. The element's index is used in the logic of the predicate function."""
    @typing.overload
    @staticmethod
    def SkipWhile[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, int, System.Threading.CancellationToken], collections.abc.Awaitable[bool]]) -> collections.abc.AsyncIterator[TSource]:
        """Bypasses elements in a sequence as long as a specified condition is true and then returns the remaining elements. The element's index is used in the logic of the predicate function."""
    @typing.overload
    @staticmethod
    def SumAsync(source: collections.abc.AsyncIterable[int], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Computes the sum of a sequence of values."""
    @typing.overload
    @staticmethod
    def SumAsync(source: collections.abc.AsyncIterable[float], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[float]:
        """Computes the sum of a sequence of values."""
    @typing.overload
    @staticmethod
    def SumAsync(source: collections.abc.AsyncIterable[decimal.Decimal], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[decimal.Decimal]:
        """Computes the sum of a sequence of values."""
    @typing.overload
    @staticmethod
    def SumAsync(source: collections.abc.AsyncIterable[int | None], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int | None]:
        """Computes the sum of a sequence of nullable values."""
    @typing.overload
    @staticmethod
    def SumAsync(source: collections.abc.AsyncIterable[float | None], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[float | None]:
        """Computes the sum of a sequence of nullable values."""
    @typing.overload
    @staticmethod
    def SumAsync(source: collections.abc.AsyncIterable[decimal.Decimal | None], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[decimal.Decimal | None]:
        """Computes the sum of a sequence of nullable values."""
    @typing.overload
    @staticmethod
    def Take[TSource](source: collections.abc.AsyncIterable[TSource], count: int) -> collections.abc.AsyncIterator[TSource]:
        """Returns a specified number of contiguous elements from the start of a sequence."""
    @typing.overload
    @staticmethod
    def Take[TSource](source: collections.abc.AsyncIterable[TSource], range: System.Range) -> collections.abc.AsyncIterator[TSource]:
        """Returns a specified range of contiguous elements from a sequence."""
    @staticmethod
    def TakeLast[TSource](source: collections.abc.AsyncIterable[TSource], count: int) -> collections.abc.AsyncIterator[TSource]:
        """Returns a new sequence that contains the last count elements from source."""
    @typing.overload
    @staticmethod
    def TakeWhile[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> collections.abc.AsyncIterator[TSource]:
        """Returns elements from a sequence as long as a specified condition is true."""
    @typing.overload
    @staticmethod
    def TakeWhile[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]]) -> collections.abc.AsyncIterator[TSource]:
        """Returns elements from a sequence as long as a specified condition is true."""
    @typing.overload
    @staticmethod
    def TakeWhile[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, int], bool]) -> collections.abc.AsyncIterator[TSource]:
        """Returns elements from a sequence as long as a specified condition is true. The element's index is used in the logic of the predicate function."""
    @typing.overload
    @staticmethod
    def TakeWhile[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, int, System.Threading.CancellationToken], collections.abc.Awaitable[bool]]) -> collections.abc.AsyncIterator[TSource]:
        """Returns elements from a sequence as long as a specified condition is true. The element's index is used in the logic of the predicate function."""
    @typing.overload
    @staticmethod
    def ThenBy[TSource, TKey](source: System.Linq.IOrderedAsyncEnumerable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None = ...) -> System.Linq.IOrderedAsyncEnumerable[TSource]:
        """Performs a subsequent ordering of the elements in a sequence in ascending order."""
    @typing.overload
    @staticmethod
    def ThenBy[TSource, TKey](source: System.Linq.IOrderedAsyncEnumerable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], comparer: System.Collections.Generic.IComparer[TKey] | None = ...) -> System.Linq.IOrderedAsyncEnumerable[TSource]:
        """Performs a subsequent ordering of the elements in a sequence in ascending order."""
    @typing.overload
    @staticmethod
    def ThenByDescending[TSource, TKey](source: System.Linq.IOrderedAsyncEnumerable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None = ...) -> System.Linq.IOrderedAsyncEnumerable[TSource]:
        """Performs a subsequent ordering of the elements in a sequence in descending order."""
    @typing.overload
    @staticmethod
    def ThenByDescending[TSource, TKey](source: System.Linq.IOrderedAsyncEnumerable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], comparer: System.Collections.Generic.IComparer[TKey] | None = ...) -> System.Linq.IOrderedAsyncEnumerable[TSource]:
        """Performs a subsequent ordering of the elements in a sequence in descending order."""
    @staticmethod
    def ToArrayAsync[TSource](source: collections.abc.AsyncIterable[TSource], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Array[TSource]]:
        """Creates an array from an IAsyncEnumerable."""
    @staticmethod
    def ToAsyncEnumerable[TSource](source: collections.abc.Iterable[TSource]) -> collections.abc.AsyncIterator[TSource]:
        """Creates a new IAsyncEnumerable that iterates through source."""
    @typing.overload
    @staticmethod
    def ToDictionaryAsync[TKey, TValue](source: collections.abc.AsyncIterable[System.Collections.Generic.KeyValuePair[TKey, TValue]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Collections.Generic.Dictionary[TKey, TValue]]:
        """Creates a Dictionary from an IAsyncEnumerable according to specified key comparer."""
    @typing.overload
    @staticmethod
    def ToDictionaryAsync[TKey, TValue](source: collections.abc.AsyncIterable[tuple[TKey, TValue]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Collections.Generic.Dictionary[TKey, TValue]]:
        """Creates a Dictionary from an IAsyncEnumerable according to specified key comparer."""
    @typing.overload
    @staticmethod
    def ToDictionaryAsync[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Collections.Generic.Dictionary[TKey, TSource]]:
        """Creates a Dictionary from an IAsyncEnumerable according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def ToDictionaryAsync[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Collections.Generic.Dictionary[TKey, TSource]]:
        """Creates a Dictionary from an IAsyncEnumerable according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def ToDictionaryAsync[TSource, TKey, TElement](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Collections.Generic.Dictionary[TKey, TElement]]:
        """Creates a Dictionary from an IAsyncEnumerable'/> according to specified key selector and element selector functions."""
    @typing.overload
    @staticmethod
    def ToDictionaryAsync[TSource, TKey, TElement](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], elementSelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TElement]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Collections.Generic.Dictionary[TKey, TElement]]:
        """Creates a Dictionary from an IAsyncEnumerable'/> according to specified key selector and element selector functions."""
    @staticmethod
    def ToHashSetAsync[TSource](source: collections.abc.AsyncIterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Collections.Generic.HashSet[TSource]]:
        """Creates a HashSet from an IAsyncEnumerable."""
    @staticmethod
    def ToListAsync[TSource](source: collections.abc.AsyncIterable[TSource], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Collections.Generic.List[TSource]]:
        """Creates a list from an IAsyncEnumerable."""
    @typing.overload
    @staticmethod
    def ToLookupAsync[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Linq.ILookup[TKey, TSource]]:
        """Creates a ILookup from an IAsyncEnumerable according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def ToLookupAsync[TSource, TKey](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Linq.ILookup[TKey, TSource]]:
        """Creates a ILookup from an IAsyncEnumerable according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def ToLookupAsync[TSource, TKey, TElement](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Linq.ILookup[TKey, TElement]]:
        """Creates a ILookup from an IAsyncEnumerable according to a specified key selector function and element selector functions."""
    @typing.overload
    @staticmethod
    def ToLookupAsync[TSource, TKey, TElement](source: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], elementSelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TElement]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Linq.ILookup[TKey, TElement]]:
        """Creates a ILookup from an IAsyncEnumerable according to a specified key selector function and element selector functions."""
    @staticmethod
    def Union[TSource](first: collections.abc.AsyncIterable[TSource], second: collections.abc.AsyncIterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None = ...) -> collections.abc.AsyncIterator[TSource]:
        """Produces the set union of two sequences."""
    @typing.overload
    @staticmethod
    def UnionBy[TSource, TKey](first: collections.abc.AsyncIterable[TSource], second: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TSource]:
        """Produces the set union of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def UnionBy[TSource, TKey](first: collections.abc.AsyncIterable[TSource], second: collections.abc.AsyncIterable[TSource], keySelector: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> collections.abc.AsyncIterator[TSource]:
        """Produces the set union of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def Where[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> collections.abc.AsyncIterator[TSource]:
        """Filters a sequence of values based on a predicate."""
    @typing.overload
    @staticmethod
    def Where[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, System.Threading.CancellationToken], collections.abc.Awaitable[bool]]) -> collections.abc.AsyncIterator[TSource]:
        """Filters a sequence of values based on a predicate."""
    @typing.overload
    @staticmethod
    def Where[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, int], bool]) -> collections.abc.AsyncIterator[TSource]:
        """Filters a sequence of values based on a predicate. Each element's index is used in the logic of the predicate function."""
    @typing.overload
    @staticmethod
    def Where[TSource](source: collections.abc.AsyncIterable[TSource], predicate: collections.abc.Callable[[TSource, int, System.Threading.CancellationToken], collections.abc.Awaitable[bool]]) -> collections.abc.AsyncIterator[TSource]:
        """Filters a sequence of values based on a predicate. Each element's index is used in the logic of the predicate function."""
    @typing.overload
    @staticmethod
    def Zip[TFirst, TSecond, TResult](first: collections.abc.AsyncIterable[TFirst], second: collections.abc.AsyncIterable[TSecond], resultSelector: collections.abc.Callable[[TFirst, TSecond], TResult]) -> collections.abc.AsyncIterator[TResult]:
        """Applies a specified function to the corresponding elements of two sequences, producing a sequence of the results."""
    @typing.overload
    @staticmethod
    def Zip[TFirst, TSecond, TResult](first: collections.abc.AsyncIterable[TFirst], second: collections.abc.AsyncIterable[TSecond], resultSelector: collections.abc.Callable[[TFirst, TSecond, System.Threading.CancellationToken], collections.abc.Awaitable[TResult]]) -> collections.abc.AsyncIterator[TResult]:
        """Applies a specified function to the corresponding elements of two sequences, producing a sequence of the results."""
    @typing.overload
    @staticmethod
    def Zip[TFirst, TSecond](first: collections.abc.AsyncIterable[TFirst], second: collections.abc.AsyncIterable[TSecond]) -> collections.abc.AsyncIterator[tuple[TFirst, TSecond]]:
        """Produces a sequence of tuples with elements from the two specified sequences."""
    @typing.overload
    @staticmethod
    def Zip[TFirst, TSecond, TThird](first: collections.abc.AsyncIterable[TFirst], second: collections.abc.AsyncIterable[TSecond], third: collections.abc.AsyncIterable[TThird]) -> collections.abc.AsyncIterator[tuple[TFirst, TSecond, TThird]]:
        """Produces a sequence of tuples with elements from the three specified sequences."""
    ...

class Enumerable(System.Object):
    """Provides a set of static (Shared in Visual Basic) methods for querying objects that implement IEnumerable."""
    @typing.overload
    @staticmethod
    def Aggregate[TSource](source: collections.abc.Iterable[TSource], func: collections.abc.Callable[[TSource, TSource], TSource]) -> TSource:
        """Applies an accumulator function over a sequence."""
    @typing.overload
    @staticmethod
    def Aggregate[TSource, TAccumulate](source: collections.abc.Iterable[TSource], seed: TAccumulate, func: collections.abc.Callable[[TAccumulate, TSource], TAccumulate]) -> TAccumulate:
        """Applies an accumulator function over a sequence. The specified seed value is used as the initial accumulator value."""
    @typing.overload
    @staticmethod
    def Aggregate[TSource, TAccumulate, TResult](source: collections.abc.Iterable[TSource], seed: TAccumulate, func: collections.abc.Callable[[TAccumulate, TSource], TAccumulate], resultSelector: collections.abc.Callable[[TAccumulate], TResult]) -> TResult:
        """Applies an accumulator function over a sequence. The specified seed value is used as the initial accumulator value, and the specified function is used to select the result value."""
    @typing.overload
    @staticmethod
    def AggregateBy[TSource, TKey, TAccumulate](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], seed: TAccumulate, func: collections.abc.Callable[[TAccumulate, TSource], TAccumulate], keyComparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey, TAccumulate]]:
        """Applies an accumulator function over a sequence, grouping results by key."""
    @typing.overload
    @staticmethod
    def AggregateBy[TSource, TKey, TAccumulate](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], seedSelector: collections.abc.Callable[[TKey], TAccumulate], func: collections.abc.Callable[[TAccumulate, TSource], TAccumulate], keyComparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey, TAccumulate]]:
        """Applies an accumulator function over a sequence, grouping results by key."""
    @staticmethod
    def All[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> bool:
        """Determines whether all elements of a sequence satisfy a condition."""
    @typing.overload
    @staticmethod
    def Any[TSource](source: collections.abc.Iterable[TSource]) -> bool:
        """Determines whether a sequence contains any elements."""
    @typing.overload
    @staticmethod
    def Any[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> bool:
        """Determines whether any element of a sequence satisfies a condition."""
    @staticmethod
    def Append[TSource](source: collections.abc.Iterable[TSource], element: TSource) -> System.Collections.Generic.IEnumerable[TSource]:
        """Appends a value to the end of the sequence."""
    @staticmethod
    def AsEnumerable[TSource](source: collections.abc.Iterable[TSource]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Returns the input typed as IEnumerable."""
    @typing.overload
    @staticmethod
    def Average(source: collections.abc.Iterable[int]) -> float:
        """Computes the average of a sequence of Int32 values."""
    @typing.overload
    @staticmethod
    def Average(source: collections.abc.Iterable[float]) -> float:
        """Computes the average of a sequence of Single values."""
    @typing.overload
    @staticmethod
    def Average(source: collections.abc.Iterable[decimal.Decimal]) -> decimal.Decimal:
        """Computes the average of a sequence of Decimal values."""
    @typing.overload
    @staticmethod
    def Average(source: collections.abc.Iterable[int | None]) -> float | None:
        """Computes the average of a sequence of nullable Int32 values."""
    @typing.overload
    @staticmethod
    def Average(source: collections.abc.Iterable[float | None]) -> float | None:
        """Computes the average of a sequence of nullable Single values."""
    @typing.overload
    @staticmethod
    def Average(source: collections.abc.Iterable[decimal.Decimal | None]) -> decimal.Decimal | None:
        """Computes the average of a sequence of nullable Decimal values."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], int]) -> float:
        """Computes the average of a sequence of Int32 values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], float]) -> float:
        """Computes the average of a sequence of Single values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal]) -> decimal.Decimal:
        """Computes the average of a sequence of Decimal values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], int | None]) -> float | None:
        """Computes the average of a sequence of nullable Int32 values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], float | None]) -> float | None:
        """Computes the average of a sequence of nullable Single values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal | None]) -> decimal.Decimal | None:
        """Computes the average of a sequence of nullable Decimal values that are obtained by invoking a transform function on each element of the input sequence."""
    @staticmethod
    def Cast[TResult](source: System.Collections.IEnumerable) -> System.Collections.Generic.IEnumerable[TResult]:
        """Casts the elements of an IEnumerable to the specified type."""
    @staticmethod
    def Chunk[TSource](source: collections.abc.Iterable[TSource], size: int) -> System.Collections.Generic.IEnumerable[System.Array[TSource]]:
        """Splits the elements of a sequence into chunks of size at most size."""
    @staticmethod
    def Concat[TSource](first: collections.abc.Iterable[TSource], second: collections.abc.Iterable[TSource]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Concatenates two sequences."""
    @typing.overload
    @staticmethod
    def Contains[TSource](source: collections.abc.Iterable[TSource], value: TSource) -> bool:
        """Determines whether a sequence contains a specified element by using the default equality comparer."""
    @typing.overload
    @staticmethod
    def Contains[TSource](source: collections.abc.Iterable[TSource], value: TSource, comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> bool:
        """Determines whether a sequence contains a specified element by using a specified IEqualityComparer."""
    @typing.overload
    @staticmethod
    def Count[TSource](source: collections.abc.Iterable[TSource]) -> int:
        """Returns the number of elements in a sequence."""
    @typing.overload
    @staticmethod
    def Count[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> int:
        """Returns a number that represents how many elements in the specified sequence satisfy a condition."""
    @staticmethod
    def CountBy[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], keyComparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> System.Collections.Generic.IEnumerable[System.Collections.Generic.KeyValuePair[TKey, int]]:
        """Returns the count of elements in the source sequence grouped by key."""
    @typing.overload
    @staticmethod
    def DefaultIfEmpty[TSource](source: collections.abc.Iterable[TSource]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Returns the elements of the specified sequence or the type parameter's default value in a singleton collection if the sequence is empty."""
    @typing.overload
    @staticmethod
    def DefaultIfEmpty[TSource](source: collections.abc.Iterable[TSource], defaultValue: TSource) -> System.Collections.Generic.IEnumerable[TSource]:
        """Returns the elements of the specified sequence or the specified value in a singleton collection if the sequence is empty."""
    @typing.overload
    @staticmethod
    def Distinct[TSource](source: collections.abc.Iterable[TSource]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Returns distinct elements from a sequence by using the default equality comparer to compare values."""
    @typing.overload
    @staticmethod
    def Distinct[TSource](source: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Collections.Generic.IEnumerable[TSource]:
        """Returns distinct elements from a sequence by using a specified IEqualityComparer to compare values."""
    @typing.overload
    @staticmethod
    def DistinctBy[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Returns distinct elements from a sequence according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def DistinctBy[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.IEnumerable[TSource]:
        """Returns distinct elements from a sequence according to a specified key selector function and using a specified comparer to compare keys."""
    @typing.overload
    @staticmethod
    def ElementAt[TSource](source: collections.abc.Iterable[TSource], index: int) -> TSource:
        """Returns the element at a specified index in a sequence."""
    @typing.overload
    @staticmethod
    def ElementAt[TSource](source: collections.abc.Iterable[TSource], index: System.Index) -> TSource:
        """Returns the element at a specified index in a sequence."""
    @typing.overload
    @staticmethod
    def ElementAtOrDefault[TSource](source: collections.abc.Iterable[TSource], index: int) -> TSource:
        """Returns the element at a specified index in a sequence or a default value if the index is out of range."""
    @typing.overload
    @staticmethod
    def ElementAtOrDefault[TSource](source: collections.abc.Iterable[TSource], index: System.Index) -> TSource:
        """Returns the element at a specified index in a sequence or a default value if the index is out of range."""
    @staticmethod
    def Empty[TResult]() -> System.Collections.Generic.IEnumerable[TResult]:
        """Returns an empty IEnumerable that has the specified type argument."""
    @typing.overload
    @staticmethod
    def Except[TSource](first: collections.abc.Iterable[TSource], second: collections.abc.Iterable[TSource]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Produces the set difference of two sequences by using the default equality comparer to compare values."""
    @typing.overload
    @staticmethod
    def Except[TSource](first: collections.abc.Iterable[TSource], second: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Collections.Generic.IEnumerable[TSource]:
        """Produces the set difference of two sequences by using the specified IEqualityComparer to compare values."""
    @typing.overload
    @staticmethod
    def ExceptBy[TSource, TKey](first: collections.abc.Iterable[TSource], second: collections.abc.Iterable[TKey], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Produces the set difference of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def ExceptBy[TSource, TKey](first: collections.abc.Iterable[TSource], second: collections.abc.Iterable[TKey], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.IEnumerable[TSource]:
        """Produces the set difference of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def First[TSource](source: collections.abc.Iterable[TSource]) -> TSource:
        """Returns the first element of a sequence."""
    @typing.overload
    @staticmethod
    def First[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> TSource:
        """Returns the first element in a sequence that satisfies a specified condition."""
    @typing.overload
    @staticmethod
    def FirstOrDefault[TSource](source: collections.abc.Iterable[TSource]) -> TSource:
        """Returns the first element of a sequence, or a default value if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def FirstOrDefault[TSource](source: collections.abc.Iterable[TSource], defaultValue: TSource) -> TSource:
        """Returns the first element of a sequence, or a specified default value if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def FirstOrDefault[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> TSource:
        """Returns the first element of the sequence that satisfies a condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def FirstOrDefault[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool], defaultValue: TSource) -> TSource:
        """Returns the first element of the sequence that satisfies a condition, or a specified default value if no such element is found."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Collections.Generic.IEnumerable[System.Linq.IGrouping[TKey, TSource]]:
        """Groups the elements of a sequence according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.IEnumerable[System.Linq.IGrouping[TKey, TSource]]:
        """Groups the elements of a sequence according to a specified key selector function and compares the keys by using a specified comparer."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement]) -> System.Collections.Generic.IEnumerable[System.Linq.IGrouping[TKey, TElement]]:
        """Groups the elements of a sequence according to a specified key selector function and projects the elements for each group by using a specified function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.IEnumerable[System.Linq.IGrouping[TKey, TElement]]:
        """Groups the elements of a sequence according to a key selector function. The keys are compared by using a comparer and each group's elements are projected by using a specified function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TResult](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], resultSelector: collections.abc.Callable[[TKey, System.Collections.Generic.IEnumerable[TSource]], TResult]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Groups the elements of a sequence according to a specified key selector function and creates a result value from each group and its key."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TResult](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], resultSelector: collections.abc.Callable[[TKey, System.Collections.Generic.IEnumerable[TSource]], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.IEnumerable[TResult]:
        """Groups the elements of a sequence according to a specified key selector function and creates a result value from each group and its key. The keys are compared by using a specified comparer."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement, TResult](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement], resultSelector: collections.abc.Callable[[TKey, System.Collections.Generic.IEnumerable[TElement]], TResult]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Groups the elements of a sequence according to a specified key selector function and creates a result value from each group and its key. The elements of each group are projected by using a specified function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement, TResult](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement], resultSelector: collections.abc.Callable[[TKey, System.Collections.Generic.IEnumerable[TElement]], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.IEnumerable[TResult]:
        """Groups the elements of a sequence according to a specified key selector function and creates a result value from each group and its key. Key values are compared by using a specified comparer, and the elements of each group are projected by using a specified function."""
    @typing.overload
    @staticmethod
    def GroupJoin[TOuter, TInner, TKey, TResult](outer: collections.abc.Iterable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, System.Collections.Generic.IEnumerable[TInner]], TResult]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Correlates the elements of two sequences based on equality of keys and groups the results. The default equality comparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def GroupJoin[TOuter, TInner, TKey, TResult](outer: collections.abc.Iterable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, System.Collections.Generic.IEnumerable[TInner]], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.IEnumerable[TResult]:
        """Correlates the elements of two sequences based on key equality and groups the results. A specified IEqualityComparer is used to compare keys."""
    @staticmethod
    def Index[TSource](source: collections.abc.Iterable[TSource]) -> System.Collections.Generic.IEnumerable[tuple[int, TSource]]:
        """Returns an enumerable that incorporates the element's index into a tuple."""
    @staticmethod
    def InfiniteSequence[T](start: T, step: T) -> System.Collections.Generic.IEnumerable[T]:
        """Generates an infinite sequence that begins with start and yields additional values each incremented by step."""
    @typing.overload
    @staticmethod
    def Intersect[TSource](first: collections.abc.Iterable[TSource], second: collections.abc.Iterable[TSource]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Produces the set intersection of two sequences by using the default equality comparer to compare values."""
    @typing.overload
    @staticmethod
    def Intersect[TSource](first: collections.abc.Iterable[TSource], second: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Collections.Generic.IEnumerable[TSource]:
        """Produces the set intersection of two sequences by using the specified IEqualityComparer to compare values."""
    @typing.overload
    @staticmethod
    def IntersectBy[TSource, TKey](first: collections.abc.Iterable[TSource], second: collections.abc.Iterable[TKey], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Produces the set intersection of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def IntersectBy[TSource, TKey](first: collections.abc.Iterable[TSource], second: collections.abc.Iterable[TKey], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.IEnumerable[TSource]:
        """Produces the set intersection of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def Join[TOuter, TInner, TKey, TResult](outer: collections.abc.Iterable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, TInner], TResult]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Correlates the elements of two sequences based on matching keys. The default equality comparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def Join[TOuter, TInner, TKey, TResult](outer: collections.abc.Iterable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, TInner], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.IEnumerable[TResult]:
        """Correlates the elements of two sequences based on matching keys. A specified IEqualityComparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def Last[TSource](source: collections.abc.Iterable[TSource]) -> TSource:
        """Returns the last element of a sequence."""
    @typing.overload
    @staticmethod
    def Last[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> TSource:
        """Returns the last element of a sequence that satisfies a specified condition."""
    @typing.overload
    @staticmethod
    def LastOrDefault[TSource](source: collections.abc.Iterable[TSource]) -> TSource:
        """Returns the last element of a sequence, or a default value if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def LastOrDefault[TSource](source: collections.abc.Iterable[TSource], defaultValue: TSource) -> TSource:
        """Returns the last element of a sequence, or a specified default value if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def LastOrDefault[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> TSource:
        """Returns the last element of a sequence that satisfies a condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def LastOrDefault[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool], defaultValue: TSource) -> TSource:
        """Returns the last element of a sequence that satisfies a condition, or a specified default value if no such element is found."""
    @typing.overload
    @staticmethod
    def LeftJoin[TOuter, TInner, TKey, TResult](outer: collections.abc.Iterable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, TInner], TResult]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Correlates the elements of two sequences based on matching keys. The default equality comparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def LeftJoin[TOuter, TInner, TKey, TResult](outer: collections.abc.Iterable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, TInner], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.IEnumerable[TResult]:
        """Correlates the elements of two sequences based on matching keys. A specified IEqualityComparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def LongCount[TSource](source: collections.abc.Iterable[TSource]) -> int:
        """Returns an Int64 that represents the total number of elements in a sequence."""
    @typing.overload
    @staticmethod
    def LongCount[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> int:
        """Returns an Int64 that represents how many elements in a sequence satisfy a condition."""
    @typing.overload
    @staticmethod
    def Max(source: collections.abc.Iterable[int]) -> int:
        """Returns the maximum value in a sequence of Int32 values."""
    @typing.overload
    @staticmethod
    def Max(source: collections.abc.Iterable[int | None]) -> int | None:
        """Returns the maximum value in a sequence of nullable Int32 values."""
    @typing.overload
    @staticmethod
    def Max(source: collections.abc.Iterable[float]) -> float:
        """Returns the maximum value in a sequence of Double values."""
    @typing.overload
    @staticmethod
    def Max(source: collections.abc.Iterable[float | None]) -> float | None:
        """Returns the maximum value in a sequence of nullable Double values."""
    @typing.overload
    @staticmethod
    def Max(source: collections.abc.Iterable[decimal.Decimal]) -> decimal.Decimal:
        """Returns the maximum value in a sequence of Decimal values."""
    @typing.overload
    @staticmethod
    def Max(source: collections.abc.Iterable[decimal.Decimal | None]) -> decimal.Decimal | None:
        """Returns the maximum value in a sequence of nullable Decimal values."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: collections.abc.Iterable[TSource]) -> TSource:
        """Returns the maximum value in a generic sequence."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IComparer[TSource] | None) -> TSource:
        """Returns the maximum value in a generic sequence."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], int]) -> int:
        """Invokes a transform function on each element of a sequence and returns the maximum Int32 value."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], int | None]) -> int | None:
        """Invokes a transform function on each element of a sequence and returns the maximum nullable Int32 value."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], float]) -> float:
        """Invokes a transform function on each element of a sequence and returns the maximum Single value."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], float | None]) -> float | None:
        """Invokes a transform function on each element of a sequence and returns the maximum nullable Single value."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal]) -> decimal.Decimal:
        """Invokes a transform function on each element of a sequence and returns the maximum Decimal value."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal | None]) -> decimal.Decimal | None:
        """Invokes a transform function on each element of a sequence and returns the maximum nullable Decimal value."""
    @typing.overload
    @staticmethod
    def Max[TSource, TResult](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], TResult]) -> TResult:
        """Invokes a transform function on each element of a generic sequence and returns the maximum resulting value."""
    @typing.overload
    @staticmethod
    def MaxBy[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> TSource:
        """Returns the maximum value in a generic sequence according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def MaxBy[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None) -> TSource:
        """Returns the maximum value in a generic sequence according to a specified key selector function and key comparer."""
    @typing.overload
    @staticmethod
    def Min(source: collections.abc.Iterable[int]) -> int:
        """Returns the minimum value in a sequence of Int32 values."""
    @typing.overload
    @staticmethod
    def Min(source: collections.abc.Iterable[int | None]) -> int | None:
        """Returns the minimum value in a sequence of nullable Int32 values."""
    @typing.overload
    @staticmethod
    def Min(source: collections.abc.Iterable[float]) -> float:
        """Returns the minimum value in a sequence of Single values."""
    @typing.overload
    @staticmethod
    def Min(source: collections.abc.Iterable[float | None]) -> float | None:
        """Returns the minimum value in a sequence of nullable Single values."""
    @typing.overload
    @staticmethod
    def Min(source: collections.abc.Iterable[decimal.Decimal]) -> decimal.Decimal:
        """Returns the minimum value in a sequence of Decimal values."""
    @typing.overload
    @staticmethod
    def Min(source: collections.abc.Iterable[decimal.Decimal | None]) -> decimal.Decimal | None:
        """Returns the minimum value in a sequence of nullable Decimal values."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: collections.abc.Iterable[TSource]) -> TSource:
        """Returns the minimum value in a generic sequence."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IComparer[TSource] | None) -> TSource:
        """Returns the minimum value in a generic sequence."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], int]) -> int:
        """Invokes a transform function on each element of a sequence and returns the minimum Int32 value."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], int | None]) -> int | None:
        """Invokes a transform function on each element of a sequence and returns the minimum nullable Int32 value."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], float]) -> float:
        """Invokes a transform function on each element of a sequence and returns the minimum Single value."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], float | None]) -> float | None:
        """Invokes a transform function on each element of a sequence and returns the minimum nullable Single value."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal]) -> decimal.Decimal:
        """Invokes a transform function on each element of a sequence and returns the minimum Decimal value."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal | None]) -> decimal.Decimal | None:
        """Invokes a transform function on each element of a sequence and returns the minimum nullable Decimal value."""
    @typing.overload
    @staticmethod
    def Min[TSource, TResult](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], TResult]) -> TResult:
        """Invokes a transform function on each element of a generic sequence and returns the minimum resulting value."""
    @typing.overload
    @staticmethod
    def MinBy[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> TSource:
        """Returns the minimum value in a generic sequence according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def MinBy[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None) -> TSource:
        """Returns the minimum value in a generic sequence according to a specified key selector function and key comparer."""
    @staticmethod
    def OfType[TResult](source: System.Collections.IEnumerable) -> System.Collections.Generic.IEnumerable[TResult]:
        """Filters the elements of an IEnumerable based on a specified type."""
    @typing.overload
    @staticmethod
    def Order[T](source: collections.abc.Iterable[T]) -> System.Linq.IOrderedEnumerable[T]:
        """Sorts the elements of a sequence in ascending order."""
    @typing.overload
    @staticmethod
    def Order[T](source: collections.abc.Iterable[T], comparer: System.Collections.Generic.IComparer[T] | None) -> System.Linq.IOrderedEnumerable[T]:
        """Sorts the elements of a sequence in ascending order."""
    @typing.overload
    @staticmethod
    def OrderBy[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Linq.IOrderedEnumerable[TSource]:
        """Sorts the elements of a sequence in ascending order according to a key."""
    @typing.overload
    @staticmethod
    def OrderBy[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None) -> System.Linq.IOrderedEnumerable[TSource]:
        """Sorts the elements of a sequence in ascending order by using a specified comparer."""
    @typing.overload
    @staticmethod
    def OrderByDescending[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Linq.IOrderedEnumerable[TSource]:
        """Sorts the elements of a sequence in descending order according to a key."""
    @typing.overload
    @staticmethod
    def OrderByDescending[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None) -> System.Linq.IOrderedEnumerable[TSource]:
        """Sorts the elements of a sequence in descending order by using a specified comparer."""
    @typing.overload
    @staticmethod
    def OrderDescending[T](source: collections.abc.Iterable[T]) -> System.Linq.IOrderedEnumerable[T]:
        """Sorts the elements of a sequence in descending order."""
    @typing.overload
    @staticmethod
    def OrderDescending[T](source: collections.abc.Iterable[T], comparer: System.Collections.Generic.IComparer[T] | None) -> System.Linq.IOrderedEnumerable[T]:
        """Sorts the elements of a sequence in descending order."""
    @staticmethod
    def Prepend[TSource](source: collections.abc.Iterable[TSource], element: TSource) -> System.Collections.Generic.IEnumerable[TSource]:
        """Adds a value to the beginning of the sequence."""
    @staticmethod
    def Range(start: int, count: int) -> System.Collections.Generic.IEnumerable[int]:
        """Generates a sequence of integral numbers within a specified range."""
    @staticmethod
    def Repeat[TResult](element: TResult, count: int) -> System.Collections.Generic.IEnumerable[TResult]:
        """Generates a sequence that contains one repeated value."""
    @staticmethod
    def Reverse[TSource](source: collections.abc.Iterable[TSource]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Inverts the order of the elements in a sequence."""
    @typing.overload
    @staticmethod
    def RightJoin[TOuter, TInner, TKey, TResult](outer: collections.abc.Iterable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, TInner], TResult]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Correlates the elements of two sequences based on matching keys. The default equality comparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def RightJoin[TOuter, TInner, TKey, TResult](outer: collections.abc.Iterable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, TInner], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.IEnumerable[TResult]:
        """Correlates the elements of two sequences based on matching keys. A specified IEqualityComparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def Select[TSource, TResult](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], TResult]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Projects each element of a sequence into a new form."""
    @typing.overload
    @staticmethod
    def Select[TSource, TResult](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource, int], TResult]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Projects each element of a sequence into a new form by incorporating the element's index."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TResult](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], collections.abc.Iterable[TResult]]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Projects each element of a sequence to an IEnumerable and flattens the resulting sequences into one sequence."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TResult](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource, int], collections.abc.Iterable[TResult]]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Projects each element of a sequence to an IEnumerable, and flattens the resulting sequences into one sequence. The index of each source element is used in the projected form of that element."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TCollection, TResult](source: collections.abc.Iterable[TSource], collectionSelector: collections.abc.Callable[[TSource, int], collections.abc.Iterable[TCollection]], resultSelector: collections.abc.Callable[[TSource, TCollection], TResult]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Projects each element of a sequence to an IEnumerable, flattens the resulting sequences into one sequence, and invokes a result selector function on each element therein. The index of each source element is used in the intermediate projected form of that element."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TCollection, TResult](source: collections.abc.Iterable[TSource], collectionSelector: collections.abc.Callable[[TSource], collections.abc.Iterable[TCollection]], resultSelector: collections.abc.Callable[[TSource, TCollection], TResult]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Projects each element of a sequence to an IEnumerable, flattens the resulting sequences into one sequence, and invokes a result selector function on each element therein."""
    @staticmethod
    def Sequence[T](start: T, endInclusive: T, step: T) -> System.Collections.Generic.IEnumerable[T]:
        """Generates a sequence that begins with start and yields additional values each incremented by step until endInclusive is reached."""
    @typing.overload
    @staticmethod
    def SequenceEqual[TSource](first: collections.abc.Iterable[TSource], second: collections.abc.Iterable[TSource]) -> bool:
        """Determines whether two sequences are equal by comparing the elements by using the default equality comparer for their type."""
    @typing.overload
    @staticmethod
    def SequenceEqual[TSource](first: collections.abc.Iterable[TSource], second: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> bool:
        """Determines whether two sequences are equal by comparing their elements by using a specified IEqualityComparer."""
    @staticmethod
    def Shuffle[TSource](source: collections.abc.Iterable[TSource]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Shuffles the order of the elements of a sequence."""
    @typing.overload
    @staticmethod
    def Single[TSource](source: collections.abc.Iterable[TSource]) -> TSource:
        """Returns the only element of a sequence, and throws an exception if there is not exactly one element in the sequence."""
    @typing.overload
    @staticmethod
    def Single[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> TSource:
        """Returns the only element of a sequence that satisfies a specified condition, and throws an exception if more than one such element exists."""
    @typing.overload
    @staticmethod
    def SingleOrDefault[TSource](source: collections.abc.Iterable[TSource]) -> TSource:
        """Returns the only element of a sequence, or a default value if the sequence is empty; this method throws an exception if there is more than one element in the sequence."""
    @typing.overload
    @staticmethod
    def SingleOrDefault[TSource](source: collections.abc.Iterable[TSource], defaultValue: TSource) -> TSource:
        """Returns the only element of a sequence, or a specified default value if the sequence is empty; this method throws an exception if there is more than one element in the sequence."""
    @typing.overload
    @staticmethod
    def SingleOrDefault[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> TSource:
        """Returns the only element of a sequence that satisfies a specified condition or a default value if no such element exists; this method throws an exception if more than one element satisfies the condition."""
    @typing.overload
    @staticmethod
    def SingleOrDefault[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool], defaultValue: TSource) -> TSource:
        """Returns the only element of a sequence that satisfies a specified condition, or a specified default value if no such element exists; this method throws an exception if more than one element satisfies the condition."""
    @staticmethod
    def Skip[TSource](source: collections.abc.Iterable[TSource], count: int) -> System.Collections.Generic.IEnumerable[TSource]:
        """Bypasses a specified number of elements in a sequence and then returns the remaining elements."""
    @staticmethod
    def SkipLast[TSource](source: collections.abc.Iterable[TSource], count: int) -> System.Collections.Generic.IEnumerable[TSource]:
        """Returns a new enumerable collection that contains the elements from source with the last count elements of the source collection omitted."""
    @typing.overload
    @staticmethod
    def SkipWhile[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Bypasses elements in a sequence as long as a specified condition is true and then returns the remaining elements."""
    @typing.overload
    @staticmethod
    def SkipWhile[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource, int], bool]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Bypasses elements in a sequence as long as a specified condition is true and then returns the remaining elements. The element's index is used in the logic of the predicate function."""
    @typing.overload
    @staticmethod
    def Sum(source: collections.abc.Iterable[int]) -> int:
        """Computes the sum of a sequence of Int32 values."""
    @typing.overload
    @staticmethod
    def Sum(source: collections.abc.Iterable[float]) -> float:
        """Computes the sum of a sequence of Single values."""
    @typing.overload
    @staticmethod
    def Sum(source: collections.abc.Iterable[decimal.Decimal]) -> decimal.Decimal:
        """Computes the sum of a sequence of Decimal values."""
    @typing.overload
    @staticmethod
    def Sum(source: collections.abc.Iterable[int | None]) -> int | None:
        """Computes the sum of a sequence of nullable Int32 values."""
    @typing.overload
    @staticmethod
    def Sum(source: collections.abc.Iterable[float | None]) -> float | None:
        """Computes the sum of a sequence of nullable Single values."""
    @typing.overload
    @staticmethod
    def Sum(source: collections.abc.Iterable[decimal.Decimal | None]) -> decimal.Decimal | None:
        """Computes the sum of a sequence of nullable Decimal values."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], int]) -> int:
        """Computes the sum of the sequence of Int32 values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], float]) -> float:
        """Computes the sum of the sequence of Single values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal]) -> decimal.Decimal:
        """Computes the sum of the sequence of Decimal values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], int | None]) -> int | None:
        """Computes the sum of the sequence of nullable Int32 values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], float | None]) -> float | None:
        """Computes the sum of the sequence of nullable Single values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: collections.abc.Iterable[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal | None]) -> decimal.Decimal | None:
        """Computes the sum of the sequence of nullable Decimal values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Take[TSource](source: collections.abc.Iterable[TSource], count: int) -> System.Collections.Generic.IEnumerable[TSource]:
        """Returns a specified number of contiguous elements from the start of a sequence."""
    @typing.overload
    @staticmethod
    def Take[TSource](source: collections.abc.Iterable[TSource], range: System.Range) -> System.Collections.Generic.IEnumerable[TSource]:
        """Returns a specified range of contiguous elements from a sequence."""
    @staticmethod
    def TakeLast[TSource](source: collections.abc.Iterable[TSource], count: int) -> System.Collections.Generic.IEnumerable[TSource]:
        """Returns a new enumerable collection that contains the last count elements from source."""
    @typing.overload
    @staticmethod
    def TakeWhile[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Returns elements from a sequence as long as a specified condition is true."""
    @typing.overload
    @staticmethod
    def TakeWhile[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource, int], bool]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Returns elements from a sequence as long as a specified condition is true. The element's index is used in the logic of the predicate function."""
    @typing.overload
    @staticmethod
    def ThenBy[TSource, TKey](source: System.Linq.IOrderedEnumerable[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Linq.IOrderedEnumerable[TSource]:
        """Performs a subsequent ordering of the elements in a sequence in ascending order according to a key."""
    @typing.overload
    @staticmethod
    def ThenBy[TSource, TKey](source: System.Linq.IOrderedEnumerable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None) -> System.Linq.IOrderedEnumerable[TSource]:
        """Performs a subsequent ordering of the elements in a sequence in ascending order by using a specified comparer."""
    @typing.overload
    @staticmethod
    def ThenByDescending[TSource, TKey](source: System.Linq.IOrderedEnumerable[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Linq.IOrderedEnumerable[TSource]:
        """Performs a subsequent ordering of the elements in a sequence in descending order, according to a key."""
    @typing.overload
    @staticmethod
    def ThenByDescending[TSource, TKey](source: System.Linq.IOrderedEnumerable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None) -> System.Linq.IOrderedEnumerable[TSource]:
        """Performs a subsequent ordering of the elements in a sequence in descending order by using a specified comparer."""
    @staticmethod
    def ToArray[TSource](source: collections.abc.Iterable[TSource]) -> System.Array[TSource]:
        """Creates an array from a IEnumerable."""
    @typing.overload
    @staticmethod
    def ToDictionary[TKey, TValue](source: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[TKey, TValue]]) -> System.Collections.Generic.Dictionary[TKey, TValue]:
        """Creates a dictionary from an enumeration according to the default comparer for the key type."""
    @typing.overload
    @staticmethod
    def ToDictionary[TKey, TValue](source: collections.abc.Iterable[System.Collections.Generic.KeyValuePair[TKey, TValue]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.Dictionary[TKey, TValue]:
        """Creates a dictionary from an enumeration according to specified key comparer."""
    @typing.overload
    @staticmethod
    def ToDictionary[TKey, TValue](source: collections.abc.Iterable[tuple[TKey, TValue]]) -> System.Collections.Generic.Dictionary[TKey, TValue]:
        """Creates a dictionary from an enumeration according to the default comparer for the key type."""
    @typing.overload
    @staticmethod
    def ToDictionary[TKey, TValue](source: collections.abc.Iterable[tuple[TKey, TValue]], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.Dictionary[TKey, TValue]:
        """Creates a dictionary from an enumeration according to specified key equality comparer."""
    @typing.overload
    @staticmethod
    def ToDictionary[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Collections.Generic.Dictionary[TKey, TSource]:
        """Creates a Dictionary from an IEnumerable according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def ToDictionary[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.Dictionary[TKey, TSource]:
        """Creates a Dictionary from an IEnumerable according to a specified key selector function and key comparer."""
    @typing.overload
    @staticmethod
    def ToDictionary[TSource, TKey, TElement](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement]) -> System.Collections.Generic.Dictionary[TKey, TElement]:
        """Creates a Dictionary from an IEnumerable according to specified key selector and element selector functions."""
    @typing.overload
    @staticmethod
    def ToDictionary[TSource, TKey, TElement](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.Dictionary[TKey, TElement]:
        """Creates a Dictionary from an IEnumerable according to a specified key selector function, a comparer, and an element selector function."""
    @typing.overload
    @staticmethod
    def ToHashSet[TSource](source: collections.abc.Iterable[TSource]) -> System.Collections.Generic.HashSet[TSource]:
        """Creates a HashSet from an IEnumerable."""
    @typing.overload
    @staticmethod
    def ToHashSet[TSource](source: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Collections.Generic.HashSet[TSource]:
        """Creates a HashSet from an IEnumerable using the comparer to compare keys."""
    @staticmethod
    def ToList[TSource](source: collections.abc.Iterable[TSource]) -> System.Collections.Generic.List[TSource]:
        """Creates a List from an IEnumerable."""
    @typing.overload
    @staticmethod
    def ToLookup[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Linq.ILookup[TKey, TSource]:
        """Creates a Lookup from an IEnumerable according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def ToLookup[TSource, TKey](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.ILookup[TKey, TSource]:
        """Creates a Lookup from an IEnumerable according to a specified key selector function and key comparer."""
    @typing.overload
    @staticmethod
    def ToLookup[TSource, TKey, TElement](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement]) -> System.Linq.ILookup[TKey, TElement]:
        """Creates a Lookup from an IEnumerable according to specified key selector and element selector functions."""
    @typing.overload
    @staticmethod
    def ToLookup[TSource, TKey, TElement](source: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.ILookup[TKey, TElement]:
        """Creates a Lookup from an IEnumerable according to a specified key selector function, a comparer and an element selector function."""
    @staticmethod
    def TryGetNonEnumeratedCount[TSource](source: collections.abc.Iterable[TSource]) -> tuple[bool, int]:
        """Attempts to determine the number of elements in a sequence without forcing an enumeration."""
    @typing.overload
    @staticmethod
    def Union[TSource](first: collections.abc.Iterable[TSource], second: collections.abc.Iterable[TSource]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Produces the set union of two sequences by using the default equality comparer."""
    @typing.overload
    @staticmethod
    def Union[TSource](first: collections.abc.Iterable[TSource], second: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Collections.Generic.IEnumerable[TSource]:
        """Produces the set union of two sequences by using a specified IEqualityComparer."""
    @typing.overload
    @staticmethod
    def UnionBy[TSource, TKey](first: collections.abc.Iterable[TSource], second: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Produces the set union of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def UnionBy[TSource, TKey](first: collections.abc.Iterable[TSource], second: collections.abc.Iterable[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.IEnumerable[TSource]:
        """Produces the set union of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def Where[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Filters a sequence of values based on a predicate."""
    @typing.overload
    @staticmethod
    def Where[TSource](source: collections.abc.Iterable[TSource], predicate: collections.abc.Callable[[TSource, int], bool]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Filters a sequence of values based on a predicate. Each element's index is used in the logic of the predicate function."""
    @typing.overload
    @staticmethod
    def Zip[TFirst, TSecond, TResult](first: collections.abc.Iterable[TFirst], second: collections.abc.Iterable[TSecond], resultSelector: collections.abc.Callable[[TFirst, TSecond], TResult]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Applies a specified function to the corresponding elements of two sequences, producing a sequence of the results."""
    @typing.overload
    @staticmethod
    def Zip[TFirst, TSecond](first: collections.abc.Iterable[TFirst], second: collections.abc.Iterable[TSecond]) -> System.Collections.Generic.IEnumerable[tuple[TFirst, TSecond]]:
        """Produces a sequence of tuples with elements from the two specified sequences."""
    @typing.overload
    @staticmethod
    def Zip[TFirst, TSecond, TThird](first: collections.abc.Iterable[TFirst], second: collections.abc.Iterable[TSecond], third: collections.abc.Iterable[TThird]) -> System.Collections.Generic.IEnumerable[tuple[TFirst, TSecond, TThird]]:
        """Produces a sequence of tuples with elements from the three specified sequences."""
    ...

class EnumerableExecutor[T = typing.Any](System.Object):
    """Represents an expression tree and provides functionality to execute the expression tree after rewriting it."""
    def __init__(self, expression: typing.Any) -> None:
        """Initializes a new instance of the EnumerableExecutor class."""
    ...

class EnumerableQuery[T = typing.Any](System.Linq.IOrderedQueryable[T], System.Linq.IQueryProvider):
    """Represents an IEnumerable collection as an IQueryable data source."""
    @typing.overload
    def __init__(self, enumerable: collections.abc.Iterable[T]) -> None:
        """Initializes a new instance of the EnumerableQuery class and associates it with an IEnumerable collection."""
    @typing.overload
    def __init__(self, expression: typing.Any) -> None:
        """Initializes a new instance of the EnumerableQuery class and associates the instance with an expression tree."""
    def ToString(self) -> str | None:
        """Returns a textual representation of the enumerable collection or, if it is null, of the expression tree that is associated with this instance."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    ...

class IGrouping[TKey, TElement](System.Collections.Generic.IEnumerable[TElement]):
    """Represents a collection of objects that have a common key."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[TElement]:
        """Returns an enumerator that iterates through the collection."""
    @property
    def Key(self) -> TKey:
        """Gets the key of the IGrouping."""
    def __iter__(self) -> collections.abc.Iterator[TElement]: ...
    ...

class ILookup[TKey, TElement](System.Collections.Generic.IEnumerable[System.Linq.IGrouping[TKey, TElement]]):
    """Defines an indexer, size property, and Boolean search method for data structures that map keys to IEnumerable sequences of values."""
    def Contains(self, key: TKey) -> bool:
        """Determines whether a specified key exists in the ILookup."""
    @property
    def Count(self) -> int:
        """Gets the number of key/value collection pairs in the ILookup."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[System.Linq.IGrouping[TKey, TElement] | None]:
        """Returns an enumerator that iterates through the collection."""
    def __getitem__(self, key: TKey) -> System.Collections.Generic.IEnumerable[TElement]: ...
    def __iter__(self) -> collections.abc.Iterator[System.Linq.IGrouping[TKey, TElement]]: ...
    ...

class IOrderedAsyncEnumerable[TElement](System.Collections.Generic.IAsyncEnumerable[TElement]):
    """Represents a sorted asynchronous sequence."""
    @typing.overload
    def CreateOrderedAsyncEnumerable[TKey](self, keySelector: collections.abc.Callable[[TElement], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None, descending: bool) -> System.Linq.IOrderedAsyncEnumerable[TElement]:
        """Performs a subsequent ordering on the elements of an IOrderedAsyncEnumerable according to a key."""
    @typing.overload
    def CreateOrderedAsyncEnumerable[TKey](self, keySelector: collections.abc.Callable[[TElement, System.Threading.CancellationToken], collections.abc.Awaitable[TKey]], comparer: System.Collections.Generic.IComparer[TKey] | None, descending: bool) -> System.Linq.IOrderedAsyncEnumerable[TElement]:
        """Performs a subsequent ordering on the elements of an IOrderedAsyncEnumerable according to a key."""
    def GetAsyncEnumerator(self, cancellationToken: System.Threading.CancellationToken = ...) -> System.Collections.Generic.IAsyncEnumerator[TElement]:
        """Returns an enumerator that iterates asynchronously through the collection."""
    def __aiter__(self) -> collections.abc.AsyncIterator[TElement]: ...
    ...

class IOrderedEnumerable[TElement](System.Collections.Generic.IEnumerable[TElement]):
    """Represents a sorted sequence."""
    def CreateOrderedEnumerable[TKey](self, keySelector: collections.abc.Callable[[TElement], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None, descending: bool) -> System.Linq.IOrderedEnumerable[TElement]:
        """Performs a subsequent ordering on the elements of an IOrderedEnumerable according to a key."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[TElement]:
        """Returns an enumerator that iterates through the collection."""
    def __iter__(self) -> collections.abc.Iterator[TElement]: ...
    ...

class IOrderedQueryable[T = typing.Any](System.Linq.IQueryable[T]):
    """Represents the result of a sorting operation."""
    @property
    def ElementType(self) -> System.Type:
        """Gets the type of the element(s) that are returned when the expression tree associated with this instance of IQueryable is executed."""
    @property
    def Expression(self) -> typing.Any:
        """Gets the expression tree that is associated with the instance of IQueryable."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the collection."""
    @property
    def Provider(self) -> System.Linq.IQueryProvider:
        """Gets the query provider that is associated with this data source."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    ...

class IQueryProvider:
    """Defines methods to create and execute queries that are described by an IQueryable object."""
    @typing.overload
    def CreateQuery(self, expression: typing.Any) -> System.Linq.IQueryable:
        """Constructs an IQueryable object that can evaluate the query represented by a specified expression tree."""
    @typing.overload
    def CreateQuery[TElement](self, expression: typing.Any) -> System.Linq.IQueryable[TElement]:
        """Constructs an IQueryable object that can evaluate the query represented by a specified expression tree."""
    @typing.overload
    def Execute(self, expression: typing.Any) -> typing.Any:
        """Executes the query represented by a specified expression tree."""
    @typing.overload
    def Execute[TResult](self, expression: typing.Any) -> TResult:
        """Executes the strongly-typed query represented by a specified expression tree."""
    ...

class IQueryable[T = typing.Any](System.Collections.Generic.IEnumerable[T]):
    """Provides functionality to evaluate queries against a specific data source wherein the type of the data is known."""
    @property
    def ElementType(self) -> System.Type:
        """Gets the type of the element(s) that are returned when the expression tree associated with this instance of IQueryable is executed."""
    @property
    def Expression(self) -> typing.Any:
        """Gets the expression tree that is associated with the instance of IQueryable."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[T]:
        """Returns an enumerator that iterates through the collection."""
    @property
    def Provider(self) -> System.Linq.IQueryProvider:
        """Gets the query provider that is associated with this data source."""
    def __iter__(self) -> collections.abc.Iterator[T]: ...
    ...

class ImmutableArrayExtensions(System.Object):
    """LINQ extension method overrides that offer greater efficiency for ImmutableArray than the standard LINQ methods NuGet package: System.Collections.Immutable (about immutable collections and how to install)"""
    @typing.overload
    @staticmethod
    def Aggregate[T](immutableArray: typing.Any, func: collections.abc.Callable[[T, T], T]) -> T:
        """Applies a function to a sequence of elements in a cumulative way."""
    @typing.overload
    @staticmethod
    def Aggregate[TAccumulate, T](immutableArray: typing.Any, seed: TAccumulate, func: collections.abc.Callable[[TAccumulate, T], TAccumulate]) -> TAccumulate:
        """Applies a function to a sequence of elements in a cumulative way."""
    @typing.overload
    @staticmethod
    def Aggregate[TAccumulate, TResult, T](immutableArray: typing.Any, seed: TAccumulate, func: collections.abc.Callable[[TAccumulate, T], TAccumulate], resultSelector: collections.abc.Callable[[TAccumulate], TResult]) -> TResult:
        """Applies a function to a sequence of elements in a cumulative way."""
    @staticmethod
    def All[T](immutableArray: typing.Any, predicate: collections.abc.Callable[[T], bool]) -> bool:
        """Gets a value indicating whether all elements in this array match a given condition."""
    @typing.overload
    @staticmethod
    def Any[T](immutableArray: typing.Any) -> bool:
        """Gets a value indicating whether the array contains any elements."""
    @typing.overload
    @staticmethod
    def Any[T](immutableArray: typing.Any, predicate: collections.abc.Callable[[T], bool]) -> bool:
        """Gets a value indicating whether the array contains any elements that match a specified condition."""
    @typing.overload
    @staticmethod
    def Any[T](builder: typing.Any) -> bool:
        """Returns a value indicating whether this collection contains any elements."""
    @staticmethod
    def ElementAt[T](immutableArray: typing.Any, index: int) -> T:
        """Returns the element at a specified index in the array."""
    @staticmethod
    def ElementAtOrDefault[T](immutableArray: typing.Any, index: int) -> T:
        """Returns the element at a specified index in a sequence or a default value if the index is out of range."""
    @typing.overload
    @staticmethod
    def First[T](immutableArray: typing.Any, predicate: collections.abc.Callable[[T], bool]) -> T:
        """Returns the first element in a sequence that satisfies a specified condition."""
    @typing.overload
    @staticmethod
    def First[T](immutableArray: typing.Any) -> T:
        """Returns the first element in an array."""
    @typing.overload
    @staticmethod
    def First[T](builder: typing.Any) -> T:
        """Returns the first element in the collection."""
    @typing.overload
    @staticmethod
    def FirstOrDefault[T](immutableArray: typing.Any) -> T:
        """Returns the first element of a sequence, or a default value if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def FirstOrDefault[T](immutableArray: typing.Any, predicate: collections.abc.Callable[[T], bool]) -> T:
        """Returns the first element of the sequence that satisfies a condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def FirstOrDefault[T](builder: typing.Any) -> T:
        """Returns the first element in the collection, or the default value if the collection is empty."""
    @typing.overload
    @staticmethod
    def Last[T](immutableArray: typing.Any) -> T:
        """Returns the last element of the array."""
    @typing.overload
    @staticmethod
    def Last[T](immutableArray: typing.Any, predicate: collections.abc.Callable[[T], bool]) -> T:
        """Returns the last element of a sequence that satisfies a specified condition."""
    @typing.overload
    @staticmethod
    def Last[T](builder: typing.Any) -> T:
        """Returns the last element in the collection."""
    @typing.overload
    @staticmethod
    def LastOrDefault[T](immutableArray: typing.Any) -> T:
        """Returns the last element of a sequence, or a default value if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def LastOrDefault[T](immutableArray: typing.Any, predicate: collections.abc.Callable[[T], bool]) -> T:
        """Returns the last element of a sequence that satisfies a condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def LastOrDefault[T](builder: typing.Any) -> T:
        """Returns the last element in the collection, or the default value if the collection is empty."""
    @staticmethod
    def Select[T, TResult](immutableArray: typing.Any, selector: collections.abc.Callable[[T], TResult]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Projects each element of a sequence into a new form."""
    @staticmethod
    def SelectMany[TSource, TCollection, TResult](immutableArray: typing.Any, collectionSelector: collections.abc.Callable[[TSource], collections.abc.Iterable[TCollection]], resultSelector: collections.abc.Callable[[TSource, TCollection], TResult]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Projects each element of a sequence to an IEnumerable, flattens the resulting sequences into one sequence, and invokes a result selector function on each element therein."""
    @typing.overload
    @staticmethod
    def SequenceEqual[TDerived, TBase](immutableArray: typing.Any, items: typing.Any, comparer: System.Collections.Generic.IEqualityComparer[TBase] | None = ...) -> bool:
        """Determines whether two sequences are equal according to an equality comparer."""
    @typing.overload
    @staticmethod
    def SequenceEqual[TDerived, TBase](immutableArray: typing.Any, items: collections.abc.Iterable[TDerived], comparer: System.Collections.Generic.IEqualityComparer[TBase] | None = ...) -> bool:
        """Determines whether two sequences are equal according to an equality comparer."""
    @typing.overload
    @staticmethod
    def SequenceEqual[TDerived, TBase](immutableArray: typing.Any, items: typing.Any, predicate: collections.abc.Callable[[TBase, TBase], bool]) -> bool:
        """Determines whether two sequences are equal according to an equality comparer."""
    @typing.overload
    @staticmethod
    def Single[T](immutableArray: typing.Any) -> T:
        """Returns the only element of a sequence, and throws an exception if there is not exactly one element in the sequence."""
    @typing.overload
    @staticmethod
    def Single[T](immutableArray: typing.Any, predicate: collections.abc.Callable[[T], bool]) -> T:
        """Returns the only element of a sequence that satisfies a specified condition, and throws an exception if more than one such element exists."""
    @typing.overload
    @staticmethod
    def SingleOrDefault[T](immutableArray: typing.Any) -> T:
        """Returns the only element of the array, or a default value if the sequence is empty; this method throws an exception if there is more than one element in the sequence."""
    @typing.overload
    @staticmethod
    def SingleOrDefault[T](immutableArray: typing.Any, predicate: collections.abc.Callable[[T], bool]) -> T:
        """Returns the only element of a sequence that satisfies a specified condition or a default value if no such element exists; this method throws an exception if more than one element satisfies the condition."""
    @staticmethod
    def ToArray[T](immutableArray: typing.Any) -> System.Array[T]:
        """Copies the contents of this array to a mutable array."""
    @typing.overload
    @staticmethod
    def ToDictionary[TKey, T](immutableArray: typing.Any, keySelector: collections.abc.Callable[[T], TKey]) -> System.Collections.Generic.Dictionary[TKey, T]:
        """Creates a dictionary based on the contents of this array."""
    @typing.overload
    @staticmethod
    def ToDictionary[TKey, TElement, T](immutableArray: typing.Any, keySelector: collections.abc.Callable[[T], TKey], elementSelector: collections.abc.Callable[[T], TElement]) -> System.Collections.Generic.Dictionary[TKey, TElement]:
        """Creates a dictionary based on the contents of this array."""
    @typing.overload
    @staticmethod
    def ToDictionary[TKey, T](immutableArray: typing.Any, keySelector: collections.abc.Callable[[T], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.Dictionary[TKey, T]:
        """Creates a dictionary based on the contents of this array."""
    @typing.overload
    @staticmethod
    def ToDictionary[TKey, TElement, T](immutableArray: typing.Any, keySelector: collections.abc.Callable[[T], TKey], elementSelector: collections.abc.Callable[[T], TElement], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.Dictionary[TKey, TElement]:
        """Creates a dictionary based on the contents of this array."""
    @staticmethod
    def Where[T](immutableArray: typing.Any, predicate: collections.abc.Callable[[T], bool]) -> System.Collections.Generic.IEnumerable[T]:
        """Filters a sequence of values based on a predicate."""
    ...

class Lookup[TKey, TElement](System.Linq.ILookup[TKey, TElement]):
    """Represents a collection of keys each mapped to one or more values."""
    def ApplyResultSelector[TResult](self, resultSelector: collections.abc.Callable[[TKey, System.Collections.Generic.IEnumerable[TElement]], TResult]) -> System.Collections.Generic.IEnumerable[TResult]:
        """Applies a transform function to each key and its associated values and returns the results."""
    def Contains(self, key: TKey) -> bool:
        """Determines whether a specified key is in the Lookup."""
    @property
    def Count(self) -> int:
        """Gets the number of key/value collection pairs in the Lookup."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[System.Linq.IGrouping[TKey, TElement]]:
        """Returns a generic enumerator that iterates through the Lookup."""
    def __getitem__(self, key: TKey) -> System.Collections.Generic.IEnumerable[TElement]: ...
    def __iter__(self) -> collections.abc.Iterator[System.Linq.IGrouping[TKey, TElement]]: ...
    ...

class OrderedParallelQuery[TSource](System.Linq.ParallelQuery[TSource]):
    """Represents a sorted, parallel sequence."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[TSource]:
        """Returns an enumerator that iterates through the sequence."""
    ...

class ParallelEnumerable(System.Object):
    """Provides a set of methods for querying objects that implement ParallelQuery{TSource}. This is the parallel equivalent of Enumerable."""
    @typing.overload
    @staticmethod
    def Aggregate[TSource](source: System.Linq.ParallelQuery[TSource], func: collections.abc.Callable[[TSource, TSource], TSource]) -> TSource:
        """Applies in parallel an accumulator function over a sequence."""
    @typing.overload
    @staticmethod
    def Aggregate[TSource, TAccumulate](source: System.Linq.ParallelQuery[TSource], seed: TAccumulate, func: collections.abc.Callable[[TAccumulate, TSource], TAccumulate]) -> TAccumulate:
        """Applies in parallel an accumulator function over a sequence. The specified seed value is used as the initial accumulator value."""
    @typing.overload
    @staticmethod
    def Aggregate[TSource, TAccumulate, TResult](source: System.Linq.ParallelQuery[TSource], seed: TAccumulate, func: collections.abc.Callable[[TAccumulate, TSource], TAccumulate], resultSelector: collections.abc.Callable[[TAccumulate], TResult]) -> TResult:
        """Applies in parallel an accumulator function over a sequence. The specified seed value is used as the initial accumulator value, and the specified function is used to select the result value."""
    @typing.overload
    @staticmethod
    def Aggregate[TSource, TAccumulate, TResult](source: System.Linq.ParallelQuery[TSource], seed: TAccumulate, updateAccumulatorFunc: collections.abc.Callable[[TAccumulate, TSource], TAccumulate], combineAccumulatorsFunc: collections.abc.Callable[[TAccumulate, TAccumulate], TAccumulate], resultSelector: collections.abc.Callable[[TAccumulate], TResult]) -> TResult:
        """Applies in parallel an accumulator function over a sequence. This overload is not available in the sequential implementation."""
    @typing.overload
    @staticmethod
    def Aggregate[TSource, TAccumulate, TResult](source: System.Linq.ParallelQuery[TSource], seedFactory: collections.abc.Callable[[], TAccumulate], updateAccumulatorFunc: collections.abc.Callable[[TAccumulate, TSource], TAccumulate], combineAccumulatorsFunc: collections.abc.Callable[[TAccumulate, TAccumulate], TAccumulate], resultSelector: collections.abc.Callable[[TAccumulate], TResult]) -> TResult:
        """Applies in parallel an accumulator function over a sequence. This overload is not available in the sequential implementation."""
    @staticmethod
    def All[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> bool:
        """Determines in parallel whether all elements of a sequence satisfy a condition."""
    @typing.overload
    @staticmethod
    def Any[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> bool:
        """Determines in parallel whether any element of a sequence satisfies a condition."""
    @typing.overload
    @staticmethod
    def Any[TSource](source: System.Linq.ParallelQuery[TSource]) -> bool:
        """Determines whether a parallel sequence contains any elements."""
    @staticmethod
    def AsEnumerable[TSource](source: System.Linq.ParallelQuery[TSource]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Converts a ParallelQuery into an IEnumerable to force sequential evaluation of the query."""
    @typing.overload
    @staticmethod
    def AsOrdered[TSource](source: System.Linq.ParallelQuery[TSource]) -> System.Linq.ParallelQuery[TSource]:
        """Enables treatment of a data source as if it were ordered, overriding the default of unordered. AsOrdered may only be invoked on generic sequences returned by AsParallel, ParallelEnumerable.Range, and ParallelEnumerable.Repeat."""
    @typing.overload
    @staticmethod
    def AsOrdered(source: System.Linq.ParallelQuery) -> System.Linq.ParallelQuery:
        """Enables treatment of a data source as if it were ordered, overriding the default of unordered. AsOrdered may only be invoked on non-generic sequences returned by AsParallel, ParallelEnumerable.Range, and ParallelEnumerable.Repeat."""
    @typing.overload
    @staticmethod
    def AsParallel[TSource](source: collections.abc.Iterable[TSource]) -> System.Linq.ParallelQuery[TSource]:
        """Enables parallelization of a query."""
    @typing.overload
    @staticmethod
    def AsParallel[TSource](source: System.Collections.Concurrent.Partitioner[TSource]) -> System.Linq.ParallelQuery[TSource]:
        """Enables parallelization of a query, as sourced by a custom partitioner that is responsible for splitting the input sequence into partitions."""
    @typing.overload
    @staticmethod
    def AsParallel(source: System.Collections.IEnumerable) -> System.Linq.ParallelQuery:
        """Enables parallelization of a query."""
    @staticmethod
    def AsSequential[TSource](source: System.Linq.ParallelQuery[TSource]) -> System.Collections.Generic.IEnumerable[TSource]:
        """Converts a ParallelQuery into an IEnumerable to force sequential evaluation of the query."""
    @staticmethod
    def AsUnordered[TSource](source: System.Linq.ParallelQuery[TSource]) -> System.Linq.ParallelQuery[TSource]:
        """Allows an intermediate query to be treated as if no ordering is implied among the elements."""
    @typing.overload
    @staticmethod
    def Average(source: System.Linq.ParallelQuery[int]) -> float:
        """Computes in parallel the average of a sequence of values."""
    @typing.overload
    @staticmethod
    def Average(source: System.Linq.ParallelQuery[int | None]) -> float | None:
        """Computes in parallel the average of a sequence of values."""
    @typing.overload
    @staticmethod
    def Average(source: System.Linq.ParallelQuery[float]) -> float:
        """Computes in parallel the average of a sequence of values."""
    @typing.overload
    @staticmethod
    def Average(source: System.Linq.ParallelQuery[float | None]) -> float | None:
        """Computes in parallel the average of a sequence of values."""
    @typing.overload
    @staticmethod
    def Average(source: System.Linq.ParallelQuery[decimal.Decimal]) -> decimal.Decimal:
        """Computes in parallel the average of a sequence of values."""
    @typing.overload
    @staticmethod
    def Average(source: System.Linq.ParallelQuery[decimal.Decimal | None]) -> decimal.Decimal | None:
        """Computes in parallel the average of a sequence of values."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], int]) -> float:
        """Computes in parallel the average of a sequence of values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], int | None]) -> float | None:
        """Computes in parallel the average of a sequence of values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], float]) -> float:
        """Computes in parallel the average of a sequence of values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], float | None]) -> float | None:
        """Computes in parallel the average of a sequence of values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal]) -> decimal.Decimal:
        """Computes in parallel the average of a sequence of values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal | None]) -> decimal.Decimal | None:
        """Computes in parallel the average of a sequence of values that are obtained by invoking a transform function on each element of the input sequence."""
    @staticmethod
    def Cast[TResult](source: System.Linq.ParallelQuery) -> System.Linq.ParallelQuery[TResult]:
        """Converts the elements of a ParallelQuery to the specified type."""
    @typing.overload
    @staticmethod
    def Concat[TSource](first: System.Linq.ParallelQuery[TSource], second: System.Linq.ParallelQuery[TSource]) -> System.Linq.ParallelQuery[TSource]:
        """Concatenates two parallel sequences."""
    @typing.overload
    @staticmethod
    def Concat[TSource](first: System.Linq.ParallelQuery[TSource], second: collections.abc.Iterable[TSource]) -> System.Linq.ParallelQuery[TSource]:
        """This Concat overload should never be called. This method is marked as obsolete and always throws NotSupportedException when called."""
    @typing.overload
    @staticmethod
    def Contains[TSource](source: System.Linq.ParallelQuery[TSource], value: TSource) -> bool:
        """Determines in parallel whether a sequence contains a specified element by using the default equality comparer."""
    @typing.overload
    @staticmethod
    def Contains[TSource](source: System.Linq.ParallelQuery[TSource], value: TSource, comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> bool:
        """Determines in parallel whether a sequence contains a specified element by using a specified IEqualityComparer."""
    @typing.overload
    @staticmethod
    def Count[TSource](source: System.Linq.ParallelQuery[TSource]) -> int:
        """Returns the number of elements in a parallel sequence."""
    @typing.overload
    @staticmethod
    def Count[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> int:
        """Returns a number that represents how many elements in the specified parallel sequence satisfy a condition."""
    @typing.overload
    @staticmethod
    def DefaultIfEmpty[TSource](source: System.Linq.ParallelQuery[TSource]) -> System.Linq.ParallelQuery[TSource]:
        """Returns the elements of the specified parallel sequence or the type parameter's default value in a singleton collection if the sequence is empty."""
    @typing.overload
    @staticmethod
    def DefaultIfEmpty[TSource](source: System.Linq.ParallelQuery[TSource], defaultValue: TSource) -> System.Linq.ParallelQuery[TSource]:
        """Returns the elements of the specified parallel sequence or the specified value in a singleton collection if the sequence is empty."""
    @typing.overload
    @staticmethod
    def Distinct[TSource](source: System.Linq.ParallelQuery[TSource]) -> System.Linq.ParallelQuery[TSource]:
        """Returns distinct elements from a parallel sequence by using the default equality comparer to compare values."""
    @typing.overload
    @staticmethod
    def Distinct[TSource](source: System.Linq.ParallelQuery[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Linq.ParallelQuery[TSource]:
        """Returns distinct elements from a parallel sequence by using a specified IEqualityComparer to compare values."""
    @staticmethod
    def ElementAt[TSource](source: System.Linq.ParallelQuery[TSource], index: int) -> TSource:
        """Returns the element at a specified index in a parallel sequence."""
    @staticmethod
    def ElementAtOrDefault[TSource](source: System.Linq.ParallelQuery[TSource], index: int) -> TSource:
        """Returns the element at a specified index in a parallel sequence or a default value if the index is out of range."""
    @staticmethod
    def Empty[TResult]() -> System.Linq.ParallelQuery[TResult]:
        """Returns an empty ParallelQuery{TResult} that has the specified type argument."""
    @typing.overload
    @staticmethod
    def Except[TSource](first: System.Linq.ParallelQuery[TSource], second: System.Linq.ParallelQuery[TSource]) -> System.Linq.ParallelQuery[TSource]:
        """Produces the set difference of two parallel sequences by using the default equality comparer to compare values."""
    @typing.overload
    @staticmethod
    def Except[TSource](first: System.Linq.ParallelQuery[TSource], second: collections.abc.Iterable[TSource]) -> System.Linq.ParallelQuery[TSource]:
        """This Except overload should never be called. This method is marked as obsolete and always throws NotSupportedException when called."""
    @typing.overload
    @staticmethod
    def Except[TSource](first: System.Linq.ParallelQuery[TSource], second: System.Linq.ParallelQuery[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Linq.ParallelQuery[TSource]:
        """Produces the set difference of two parallel sequences by using the specified IEqualityComparer to compare values."""
    @typing.overload
    @staticmethod
    def Except[TSource](first: System.Linq.ParallelQuery[TSource], second: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Linq.ParallelQuery[TSource]:
        """This Except overload should never be called. This method is marked as obsolete and always throws NotSupportedException when called."""
    @typing.overload
    @staticmethod
    def First[TSource](source: System.Linq.ParallelQuery[TSource]) -> TSource:
        """Returns the first element of a parallel sequence."""
    @typing.overload
    @staticmethod
    def First[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> TSource:
        """Returns the first element in a parallel sequence that satisfies a specified condition."""
    @typing.overload
    @staticmethod
    def FirstOrDefault[TSource](source: System.Linq.ParallelQuery[TSource]) -> TSource:
        """Returns the first element of a parallel sequence, or a default value if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def FirstOrDefault[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> TSource:
        """Returns the first element of the parallel sequence that satisfies a condition or a default value if no such element is found."""
    @staticmethod
    def ForAll[TSource](source: System.Linq.ParallelQuery[TSource], action: collections.abc.Callable[[TSource], object]) -> None:
        """Invokes in parallel the specified action for each element in the source."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Linq.ParallelQuery[System.Linq.IGrouping[TKey, TSource]]:
        """Groups in parallel the elements of a sequence according to a specified key-selector function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.ParallelQuery[System.Linq.IGrouping[TKey, TSource]]:
        """Groups in parallel the elements of a sequence according to a specified key selector function and compares the keys by using a specified IComparer."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement]) -> System.Linq.ParallelQuery[System.Linq.IGrouping[TKey, TElement]]:
        """Groups in parallel the elements of a sequence according to a specified key selector function and projects the elements for each group by using a specified function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.ParallelQuery[System.Linq.IGrouping[TKey, TElement]]:
        """Groups in parallel the elements of a sequence according to a key selector function. The keys are compared by using a comparer and each group's elements are projected by using a specified function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TResult](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], resultSelector: collections.abc.Callable[[TKey, System.Collections.Generic.IEnumerable[TSource]], TResult]) -> System.Linq.ParallelQuery[TResult]:
        """Groups in parallel the elements of a sequence according to a specified key selector function and creates a result value from each group and its key."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TResult](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], resultSelector: collections.abc.Callable[[TKey, System.Collections.Generic.IEnumerable[TSource]], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.ParallelQuery[TResult]:
        """Groups in parallel the elements of a sequence according to a specified key selector function and creates a result value from each group and its key. The keys are compared by using a specified comparer."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement, TResult](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement], resultSelector: collections.abc.Callable[[TKey, System.Collections.Generic.IEnumerable[TElement]], TResult]) -> System.Linq.ParallelQuery[TResult]:
        """Groups in parallel the elements of a sequence according to a specified key selector function and creates a result value from each group and its key. The elements of each group are projected by using a specified function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement, TResult](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement], resultSelector: collections.abc.Callable[[TKey, System.Collections.Generic.IEnumerable[TElement]], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.ParallelQuery[TResult]:
        """Groups the elements of a sequence according to a specified key selector function and creates a result value from each group and its key. Key values are compared by using a specified comparer, and the elements of each group are projected by using a specified function."""
    @typing.overload
    @staticmethod
    def GroupJoin[TOuter, TInner, TKey, TResult](outer: System.Linq.ParallelQuery[TOuter], inner: System.Linq.ParallelQuery[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, System.Collections.Generic.IEnumerable[TInner]], TResult]) -> System.Linq.ParallelQuery[TResult]:
        """Correlates in parallel the elements of two sequences based on equality of keys and groups the results. The default equality comparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def GroupJoin[TOuter, TInner, TKey, TResult](outer: System.Linq.ParallelQuery[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, System.Collections.Generic.IEnumerable[TInner]], TResult]) -> System.Linq.ParallelQuery[TResult]:
        """This GroupJoin overload should never be called. This method is marked as obsolete and always throws NotSupportedException when called."""
    @typing.overload
    @staticmethod
    def GroupJoin[TOuter, TInner, TKey, TResult](outer: System.Linq.ParallelQuery[TOuter], inner: System.Linq.ParallelQuery[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, System.Collections.Generic.IEnumerable[TInner]], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.ParallelQuery[TResult]:
        """Correlates in parallel the elements of two sequences based on key equality and groups the results. A specified IEqualityComparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def GroupJoin[TOuter, TInner, TKey, TResult](outer: System.Linq.ParallelQuery[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, System.Collections.Generic.IEnumerable[TInner]], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.ParallelQuery[TResult]:
        """This GroupJoin overload should never be called. This method is marked as obsolete and always throws NotSupportedException when called."""
    @typing.overload
    @staticmethod
    def Intersect[TSource](first: System.Linq.ParallelQuery[TSource], second: System.Linq.ParallelQuery[TSource]) -> System.Linq.ParallelQuery[TSource]:
        """Produces the set intersection of two parallel sequences by using the default equality comparer to compare values."""
    @typing.overload
    @staticmethod
    def Intersect[TSource](first: System.Linq.ParallelQuery[TSource], second: collections.abc.Iterable[TSource]) -> System.Linq.ParallelQuery[TSource]:
        """This Intersect overload should never be called. This method is marked as obsolete and always throws NotSupportedException when called."""
    @typing.overload
    @staticmethod
    def Intersect[TSource](first: System.Linq.ParallelQuery[TSource], second: System.Linq.ParallelQuery[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Linq.ParallelQuery[TSource]:
        """Produces the set intersection of two parallel sequences by using the specified IEqualityComparer{T} to compare values."""
    @typing.overload
    @staticmethod
    def Intersect[TSource](first: System.Linq.ParallelQuery[TSource], second: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Linq.ParallelQuery[TSource]:
        """This Intersect overload should never be called. This method is marked as obsolete and always throws NotSupportedException when called."""
    @typing.overload
    @staticmethod
    def Join[TOuter, TInner, TKey, TResult](outer: System.Linq.ParallelQuery[TOuter], inner: System.Linq.ParallelQuery[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, TInner], TResult]) -> System.Linq.ParallelQuery[TResult]:
        """Correlates in parallel the elements of two sequences based on matching keys. The default equality comparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def Join[TOuter, TInner, TKey, TResult](outer: System.Linq.ParallelQuery[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, TInner], TResult]) -> System.Linq.ParallelQuery[TResult]:
        """This Join overload should never be called. This method is marked as obsolete and always throws NotSupportedException when invoked."""
    @typing.overload
    @staticmethod
    def Join[TOuter, TInner, TKey, TResult](outer: System.Linq.ParallelQuery[TOuter], inner: System.Linq.ParallelQuery[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, TInner], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.ParallelQuery[TResult]:
        """Correlates in parallel the elements of two sequences based on matching keys. A specified IEqualityComparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def Join[TOuter, TInner, TKey, TResult](outer: System.Linq.ParallelQuery[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: collections.abc.Callable[[TOuter], TKey], innerKeySelector: collections.abc.Callable[[TInner], TKey], resultSelector: collections.abc.Callable[[TOuter, TInner], TResult], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.ParallelQuery[TResult]:
        """This Join overload should never be called. This method is marked as obsolete and always throws NotSupportedException when invoked."""
    @typing.overload
    @staticmethod
    def Last[TSource](source: System.Linq.ParallelQuery[TSource]) -> TSource:
        """Returns the last element of a parallel sequence."""
    @typing.overload
    @staticmethod
    def Last[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> TSource:
        """Returns the last element of a parallel sequence that satisfies a specified condition."""
    @typing.overload
    @staticmethod
    def LastOrDefault[TSource](source: System.Linq.ParallelQuery[TSource]) -> TSource:
        """Returns the last element of a parallel sequence, or a default value if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def LastOrDefault[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> TSource:
        """Returns the last element of a parallel sequence that satisfies a condition, or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def LongCount[TSource](source: System.Linq.ParallelQuery[TSource]) -> int:
        """Returns an Int64 that represents the total number of elements in a parallel sequence."""
    @typing.overload
    @staticmethod
    def LongCount[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> int:
        """Returns an Int64 that represents how many elements in a parallel sequence satisfy a condition."""
    @typing.overload
    @staticmethod
    def Max(source: System.Linq.ParallelQuery[int]) -> int:
        """Returns the maximum value in a parallel sequence of values."""
    @typing.overload
    @staticmethod
    def Max(source: System.Linq.ParallelQuery[int | None]) -> int | None:
        """Returns the maximum value in a parallel sequence of values."""
    @typing.overload
    @staticmethod
    def Max(source: System.Linq.ParallelQuery[float]) -> float:
        """Returns the maximum value in a parallel sequence of values."""
    @typing.overload
    @staticmethod
    def Max(source: System.Linq.ParallelQuery[float | None]) -> float | None:
        """Returns the maximum value in a parallel sequence of values."""
    @typing.overload
    @staticmethod
    def Max(source: System.Linq.ParallelQuery[decimal.Decimal]) -> decimal.Decimal:
        """Returns the maximum value in a parallel sequence of values."""
    @typing.overload
    @staticmethod
    def Max(source: System.Linq.ParallelQuery[decimal.Decimal | None]) -> decimal.Decimal | None:
        """Returns the maximum value in a parallel sequence of values."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: System.Linq.ParallelQuery[TSource]) -> TSource:
        """Returns the maximum value in a parallel sequence of values."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], int]) -> int:
        """Invokes in parallel a transform function on each element of a sequence and returns the maximum value."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], int | None]) -> int | None:
        """Invokes in parallel a transform function on each element of a sequence and returns the maximum value."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], float]) -> float:
        """Invokes in parallel a transform function on each element of a sequence and returns the maximum value."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], float | None]) -> float | None:
        """Invokes in parallel a transform function on each element of a sequence and returns the maximum value."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal]) -> decimal.Decimal:
        """Invokes in parallel a transform function on each element of a sequence and returns the maximum value."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal | None]) -> decimal.Decimal | None:
        """Invokes in parallel a transform function on each element of a sequence and returns the maximum value."""
    @typing.overload
    @staticmethod
    def Max[TSource, TResult](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], TResult]) -> TResult:
        """Invokes in parallel a transform function on each element of a sequence and returns the maximum value."""
    @typing.overload
    @staticmethod
    def Min(source: System.Linq.ParallelQuery[int]) -> int:
        """Returns the minimum value in a parallel sequence of values."""
    @typing.overload
    @staticmethod
    def Min(source: System.Linq.ParallelQuery[int | None]) -> int | None:
        """Returns the minimum value in a parallel sequence of values."""
    @typing.overload
    @staticmethod
    def Min(source: System.Linq.ParallelQuery[float]) -> float:
        """Returns the minimum value in a parallel sequence of values."""
    @typing.overload
    @staticmethod
    def Min(source: System.Linq.ParallelQuery[float | None]) -> float | None:
        """Returns the minimum value in a parallel sequence of values."""
    @typing.overload
    @staticmethod
    def Min(source: System.Linq.ParallelQuery[decimal.Decimal]) -> decimal.Decimal:
        """Returns the minimum value in a parallel sequence of values."""
    @typing.overload
    @staticmethod
    def Min(source: System.Linq.ParallelQuery[decimal.Decimal | None]) -> decimal.Decimal | None:
        """Returns the minimum value in a parallel sequence of values."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: System.Linq.ParallelQuery[TSource]) -> TSource:
        """Returns the minimum value in a parallel sequence of values."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], int]) -> int:
        """Invokes in parallel a transform function on each element of a sequence and returns the minimum value."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], int | None]) -> int | None:
        """Invokes in parallel a transform function on each element of a sequence and returns the minimum value."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], float]) -> float:
        """Invokes in parallel a transform function on each element of a sequence and returns the minimum value."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], float | None]) -> float | None:
        """Invokes in parallel a transform function on each element of a sequence and returns the minimum value."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal]) -> decimal.Decimal:
        """Invokes in parallel a transform function on each element of a sequence and returns the minimum value."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal | None]) -> decimal.Decimal | None:
        """Invokes in parallel a transform function on each element of a sequence and returns the minimum value."""
    @typing.overload
    @staticmethod
    def Min[TSource, TResult](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], TResult]) -> TResult:
        """Invokes in parallel a transform function on each element of a sequence and returns the minimum value."""
    @staticmethod
    def OfType[TResult](source: System.Linq.ParallelQuery) -> System.Linq.ParallelQuery[TResult]:
        """Filters the elements of a ParallelQuery based on a specified type."""
    @typing.overload
    @staticmethod
    def OrderBy[TSource, TKey](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Linq.OrderedParallelQuery[TSource]:
        """Sorts in parallel the elements of a sequence in ascending order according to a key."""
    @typing.overload
    @staticmethod
    def OrderBy[TSource, TKey](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None) -> System.Linq.OrderedParallelQuery[TSource]:
        """Sorts in parallel the elements of a sequence in ascending order by using a specified comparer."""
    @typing.overload
    @staticmethod
    def OrderByDescending[TSource, TKey](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Linq.OrderedParallelQuery[TSource]:
        """Sorts in parallel the elements of a sequence in descending order according to a key."""
    @typing.overload
    @staticmethod
    def OrderByDescending[TSource, TKey](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None) -> System.Linq.OrderedParallelQuery[TSource]:
        """Sorts the elements of a sequence in descending order by using a specified comparer."""
    @staticmethod
    def Range(start: int, count: int) -> System.Linq.ParallelQuery[int]:
        """Generates a parallel sequence of integral numbers within a specified range."""
    @staticmethod
    def Repeat[TResult](element: TResult, count: int) -> System.Linq.ParallelQuery[TResult]:
        """Generates a parallel sequence that contains one repeated value."""
    @staticmethod
    def Reverse[TSource](source: System.Linq.ParallelQuery[TSource]) -> System.Linq.ParallelQuery[TSource]:
        """Inverts the order of the elements in a parallel sequence."""
    @typing.overload
    @staticmethod
    def Select[TSource, TResult](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], TResult]) -> System.Linq.ParallelQuery[TResult]:
        """Projects in parallel each element of a sequence into a new form."""
    @typing.overload
    @staticmethod
    def Select[TSource, TResult](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource, int], TResult]) -> System.Linq.ParallelQuery[TResult]:
        """Projects in parallel each element of a sequence into a new form by incorporating the element's index."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TResult](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], collections.abc.Iterable[TResult]]) -> System.Linq.ParallelQuery[TResult]:
        """Projects in parallel each element of a sequence to an IEnumerable and flattens the resulting sequences into one sequence."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TResult](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource, int], collections.abc.Iterable[TResult]]) -> System.Linq.ParallelQuery[TResult]:
        """Projects in parallel each element of a sequence to an IEnumerable, and flattens the resulting sequences into one sequence. The index of each source element is used in the projected form of that element."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TCollection, TResult](source: System.Linq.ParallelQuery[TSource], collectionSelector: collections.abc.Callable[[TSource], collections.abc.Iterable[TCollection]], resultSelector: collections.abc.Callable[[TSource, TCollection], TResult]) -> System.Linq.ParallelQuery[TResult]:
        """Projects each element of a sequence to an IEnumerable, flattens the resulting sequences into one sequence, and invokes a result selector function on each element therein."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TCollection, TResult](source: System.Linq.ParallelQuery[TSource], collectionSelector: collections.abc.Callable[[TSource, int], collections.abc.Iterable[TCollection]], resultSelector: collections.abc.Callable[[TSource, TCollection], TResult]) -> System.Linq.ParallelQuery[TResult]:
        """Projects each element of a sequence to an IEnumerable, flattens the resulting sequences into one sequence, and invokes a result selector function on each element therein. The index of each source element is used in the intermediate projected form of that element."""
    @typing.overload
    @staticmethod
    def SequenceEqual[TSource](first: System.Linq.ParallelQuery[TSource], second: System.Linq.ParallelQuery[TSource]) -> bool:
        """Determines whether two parallel sequences are equal by comparing the elements by using the default equality comparer for their type."""
    @typing.overload
    @staticmethod
    def SequenceEqual[TSource](first: System.Linq.ParallelQuery[TSource], second: collections.abc.Iterable[TSource]) -> bool:
        """This SequenceEqual overload should never be called. This method is marked as obsolete and always throws NotSupportedException when called."""
    @typing.overload
    @staticmethod
    def SequenceEqual[TSource](first: System.Linq.ParallelQuery[TSource], second: System.Linq.ParallelQuery[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> bool:
        """Determines whether two parallel sequences are equal by comparing their elements by using a specified IEqualityComparer{T}."""
    @typing.overload
    @staticmethod
    def SequenceEqual[TSource](first: System.Linq.ParallelQuery[TSource], second: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> bool:
        """This SequenceEqual overload should never be called. This method is marked as obsolete and always throws NotSupportedException when called."""
    @typing.overload
    @staticmethod
    def Single[TSource](source: System.Linq.ParallelQuery[TSource]) -> TSource:
        """Returns the only element of a parallel sequence, and throws an exception if there is not exactly one element in the sequence."""
    @typing.overload
    @staticmethod
    def Single[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> TSource:
        """Returns the only element of a parallel sequence that satisfies a specified condition, and throws an exception if more than one such element exists."""
    @typing.overload
    @staticmethod
    def SingleOrDefault[TSource](source: System.Linq.ParallelQuery[TSource]) -> TSource:
        """Returns the only element of a parallel sequence, or a default value if the sequence is empty; this method throws an exception if there is more than one element in the sequence."""
    @typing.overload
    @staticmethod
    def SingleOrDefault[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> TSource:
        """Returns the only element of a parallel sequence that satisfies a specified condition or a default value if no such element exists; this method throws an exception if more than one element satisfies the condition."""
    @staticmethod
    def Skip[TSource](source: System.Linq.ParallelQuery[TSource], count: int) -> System.Linq.ParallelQuery[TSource]:
        """Bypasses a specified number of elements in a parallel sequence and then returns the remaining elements."""
    @typing.overload
    @staticmethod
    def SkipWhile[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> System.Linq.ParallelQuery[TSource]:
        """Bypasses elements in a parallel sequence as long as a specified condition is true and then returns the remaining elements."""
    @typing.overload
    @staticmethod
    def SkipWhile[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource, int], bool]) -> System.Linq.ParallelQuery[TSource]:
        """Bypasses elements in a parallel sequence as long as a specified condition is true and then returns the remaining elements. The element's index is used in the logic of the predicate function."""
    @typing.overload
    @staticmethod
    def Sum(source: System.Linq.ParallelQuery[int]) -> int:
        """Computes in parallel the sum of a sequence of values."""
    @typing.overload
    @staticmethod
    def Sum(source: System.Linq.ParallelQuery[int | None]) -> int | None:
        """Computes in parallel the sum of a sequence of values."""
    @typing.overload
    @staticmethod
    def Sum(source: System.Linq.ParallelQuery[float]) -> float:
        """Computes in parallel the sum of a sequence of values."""
    @typing.overload
    @staticmethod
    def Sum(source: System.Linq.ParallelQuery[float | None]) -> float | None:
        """Computes in parallel the sum of a sequence of values."""
    @typing.overload
    @staticmethod
    def Sum(source: System.Linq.ParallelQuery[decimal.Decimal]) -> decimal.Decimal:
        """Computes in parallel the sum of a sequence of values."""
    @typing.overload
    @staticmethod
    def Sum(source: System.Linq.ParallelQuery[decimal.Decimal | None]) -> decimal.Decimal | None:
        """Computes in parallel the sum of a sequence of values."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], int]) -> int:
        """Computes in parallel the sum of the sequence of values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], int | None]) -> int | None:
        """Computes in parallel the sum of the sequence of values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], float]) -> float:
        """Computes in parallel the sum of the sequence of values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], float | None]) -> float | None:
        """Computes in parallel the sum of the sequence of values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal]) -> decimal.Decimal:
        """Computes in parallel the sum of the sequence of values that are obtained by invoking a transform function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: System.Linq.ParallelQuery[TSource], selector: collections.abc.Callable[[TSource], decimal.Decimal | System.Decimal | None]) -> decimal.Decimal | None:
        """Computes in parallel the sum of the sequence of values that are obtained by invoking a transform function on each element of the input sequence."""
    @staticmethod
    def Take[TSource](source: System.Linq.ParallelQuery[TSource], count: int) -> System.Linq.ParallelQuery[TSource]:
        """Returns a specified number of contiguous elements from the start of a parallel sequence."""
    @typing.overload
    @staticmethod
    def TakeWhile[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> System.Linq.ParallelQuery[TSource]:
        """Returns elements from a parallel sequence as long as a specified condition is true."""
    @typing.overload
    @staticmethod
    def TakeWhile[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource, int], bool]) -> System.Linq.ParallelQuery[TSource]:
        """Returns elements from a parallel sequence as long as a specified condition is true. The element's index is used in the logic of the predicate function."""
    @typing.overload
    @staticmethod
    def ThenBy[TSource, TKey](source: System.Linq.OrderedParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Linq.OrderedParallelQuery[TSource]:
        """Performs in parallel a subsequent ordering of the elements in a sequence in ascending order according to a key."""
    @typing.overload
    @staticmethod
    def ThenBy[TSource, TKey](source: System.Linq.OrderedParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None) -> System.Linq.OrderedParallelQuery[TSource]:
        """Performs in parallel a subsequent ordering of the elements in a sequence in ascending order by using a specified comparer."""
    @typing.overload
    @staticmethod
    def ThenByDescending[TSource, TKey](source: System.Linq.OrderedParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Linq.OrderedParallelQuery[TSource]:
        """Performs in parallel a subsequent ordering of the elements in a sequence in descending order, according to a key."""
    @typing.overload
    @staticmethod
    def ThenByDescending[TSource, TKey](source: System.Linq.OrderedParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IComparer[TKey] | None) -> System.Linq.OrderedParallelQuery[TSource]:
        """Performs in parallel a subsequent ordering of the elements in a sequence in descending order by using a specified comparer."""
    @staticmethod
    def ToArray[TSource](source: System.Linq.ParallelQuery[TSource]) -> System.Array[TSource]:
        """Creates an array from a ParallelQuery."""
    @typing.overload
    @staticmethod
    def ToDictionary[TSource, TKey](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Collections.Generic.Dictionary[TKey, TSource]:
        """Creates a Dictionary from a ParallelQuery according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def ToDictionary[TSource, TKey](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.Dictionary[TKey, TSource]:
        """Creates a Dictionary from a ParallelQuery according to a specified key selector function and key comparer."""
    @typing.overload
    @staticmethod
    def ToDictionary[TSource, TKey, TElement](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement]) -> System.Collections.Generic.Dictionary[TKey, TElement]:
        """Creates a Dictionary from a ParallelQuery according to specified key selector and element selector functions."""
    @typing.overload
    @staticmethod
    def ToDictionary[TSource, TKey, TElement](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Collections.Generic.Dictionary[TKey, TElement]:
        """Creates a Dictionary from a ParallelQuery according to a specified key selector function, a comparer, and an element selector function."""
    @staticmethod
    def ToList[TSource](source: System.Linq.ParallelQuery[TSource]) -> System.Collections.Generic.List[TSource]:
        """Creates a List from an ParallelQuery."""
    @typing.overload
    @staticmethod
    def ToLookup[TSource, TKey](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey]) -> System.Linq.ILookup[TKey, TSource]:
        """Creates an ILookup from a ParallelQuery according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def ToLookup[TSource, TKey](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.ILookup[TKey, TSource]:
        """Creates an ILookup from a ParallelQuery according to a specified key selector function and key comparer."""
    @typing.overload
    @staticmethod
    def ToLookup[TSource, TKey, TElement](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement]) -> System.Linq.ILookup[TKey, TElement]:
        """Creates an ILookup from a ParallelQuery according to specified key selector and element selector functions."""
    @typing.overload
    @staticmethod
    def ToLookup[TSource, TKey, TElement](source: System.Linq.ParallelQuery[TSource], keySelector: collections.abc.Callable[[TSource], TKey], elementSelector: collections.abc.Callable[[TSource], TElement], comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.ILookup[TKey, TElement]:
        """Creates an ILookup from a ParallelQuery according to a specified key selector function, a comparer and an element selector function."""
    @typing.overload
    @staticmethod
    def Union[TSource](first: System.Linq.ParallelQuery[TSource], second: System.Linq.ParallelQuery[TSource]) -> System.Linq.ParallelQuery[TSource]:
        """Produces the set union of two parallel sequences by using the default equality comparer."""
    @typing.overload
    @staticmethod
    def Union[TSource](first: System.Linq.ParallelQuery[TSource], second: collections.abc.Iterable[TSource]) -> System.Linq.ParallelQuery[TSource]:
        """This Union overload should never be called. This method is marked as obsolete and always throws NotSupportedException when called."""
    @typing.overload
    @staticmethod
    def Union[TSource](first: System.Linq.ParallelQuery[TSource], second: System.Linq.ParallelQuery[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Linq.ParallelQuery[TSource]:
        """Produces the set union of two parallel sequences by using a specified IEqualityComparer{T}."""
    @typing.overload
    @staticmethod
    def Union[TSource](first: System.Linq.ParallelQuery[TSource], second: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Linq.ParallelQuery[TSource]:
        """This Union overload should never be called. This method is marked as obsolete and always throws NotSupportedException when called."""
    @typing.overload
    @staticmethod
    def Where[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource], bool]) -> System.Linq.ParallelQuery[TSource]:
        """Filters in parallel a sequence of values based on a predicate."""
    @typing.overload
    @staticmethod
    def Where[TSource](source: System.Linq.ParallelQuery[TSource], predicate: collections.abc.Callable[[TSource, int], bool]) -> System.Linq.ParallelQuery[TSource]:
        """Filters in parallel a sequence of values based on a predicate. Each element's index is used in the logic of the predicate function."""
    @staticmethod
    def WithCancellation[TSource](source: System.Linq.ParallelQuery[TSource], cancellationToken: System.Threading.CancellationToken = ...) -> System.Linq.ParallelQuery[TSource]:
        """Sets the CancellationToken to associate with the query."""
    @staticmethod
    def WithDegreeOfParallelism[TSource](source: System.Linq.ParallelQuery[TSource], degreeOfParallelism: int) -> System.Linq.ParallelQuery[TSource]:
        """Sets the degree of parallelism to use in a query. Degree of parallelism is the maximum number of concurrently executing tasks that will be used to process the query."""
    @staticmethod
    def WithExecutionMode[TSource](source: System.Linq.ParallelQuery[TSource], executionMode: System.Linq.ParallelExecutionMode) -> System.Linq.ParallelQuery[TSource]:
        """Sets the execution mode of the query."""
    @staticmethod
    def WithMergeOptions[TSource](source: System.Linq.ParallelQuery[TSource], mergeOptions: System.Linq.ParallelMergeOptions) -> System.Linq.ParallelQuery[TSource]:
        """Sets the merge options for this query, which specify how the query will buffer output."""
    @typing.overload
    @staticmethod
    def Zip[TFirst, TSecond, TResult](first: System.Linq.ParallelQuery[TFirst], second: System.Linq.ParallelQuery[TSecond], resultSelector: collections.abc.Callable[[TFirst, TSecond], TResult]) -> System.Linq.ParallelQuery[TResult]:
        """Merges in parallel two sequences by using the specified predicate function."""
    @typing.overload
    @staticmethod
    def Zip[TFirst, TSecond, TResult](first: System.Linq.ParallelQuery[TFirst], second: collections.abc.Iterable[TSecond], resultSelector: collections.abc.Callable[[TFirst, TSecond], TResult]) -> System.Linq.ParallelQuery[TResult]:
        """This Zip overload should never be called. This method is marked as obsolete and always throws NotSupportedException when invoked."""
    ...

class ParallelExecutionMode(System.Enum):
    """The query execution mode is a hint that specifies how the system should handle performance trade-offs when parallelizing queries."""
    Default: typing.ClassVar[System.Linq.ParallelExecutionMode]
    """This is the default setting. PLINQ will examine the query's structure and will only parallelize the query if will likely result in speedup. If the query structure indicates that speedup is not likely to be obtained, then PLINQ will execute the query as an ordinary LINQ to Objects query."""
    ForceParallelism: typing.ClassVar[System.Linq.ParallelExecutionMode]
    """Parallelize the entire query, even if that means using high-overhead algorithms. Use this flag in cases where you know that parallel execution of the query will result in speedup, but PLINQ in the Default mode would execute it as sequential."""
    ...

class ParallelMergeOptions(System.Enum):
    """Specifies the preferred type of output merge to use in a query. In other words, it indicates how PLINQ should merge the results from the various partitions back into a single result sequence. This is a hint only, and may not be respected by the system when parallelizing all queries."""
    AutoBuffered: typing.ClassVar[System.Linq.ParallelMergeOptions]
    """Use a merge with output buffers of a size chosen by the system. Results will accumulate into an output buffer before they are available to the consumer of the query."""
    Default: typing.ClassVar[System.Linq.ParallelMergeOptions]
    """Use the default merge type, which is AutoBuffered."""
    FullyBuffered: typing.ClassVar[System.Linq.ParallelMergeOptions]
    """Use a merge with full output buffers. The system will accumulate all of the results before making any of them available to the consumer of the query."""
    NotBuffered: typing.ClassVar[System.Linq.ParallelMergeOptions]
    """Use a merge without output buffers. As soon as result elements have been computed, make that element available to the consumer of the query."""
    ...

class ParallelQuery[TSource = typing.Any](System.Collections.Generic.IEnumerable[TSource]):
    """Represents a parallel sequence."""
    def GetEnumerator(self) -> System.Collections.Generic.IEnumerator[TSource]:
        """Returns an enumerator that iterates through the sequence."""
    def __iter__(self) -> collections.abc.Iterator[TSource]: ...
    ...

class Queryable(System.Object):
    """Provides a set of static (Shared in Visual Basic) methods for querying data structures that implement IQueryable."""
    @typing.overload
    @staticmethod
    def Aggregate[TSource](source: System.Linq.IQueryable[TSource], func: typing.Any) -> TSource:
        """Applies an accumulator function over a sequence."""
    @typing.overload
    @staticmethod
    def Aggregate[TSource, TAccumulate](source: System.Linq.IQueryable[TSource], seed: TAccumulate, func: typing.Any) -> TAccumulate:
        """Applies an accumulator function over a sequence. The specified seed value is used as the initial accumulator value."""
    @typing.overload
    @staticmethod
    def Aggregate[TSource, TAccumulate, TResult](source: System.Linq.IQueryable[TSource], seed: TAccumulate, func: typing.Any, selector: typing.Any) -> TResult:
        """Applies an accumulator function over a sequence. The specified seed value is used as the initial accumulator value, and the specified function is used to select the result value."""
    @typing.overload
    @staticmethod
    def AggregateBy[TSource, TKey, TAccumulate](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, seed: TAccumulate, func: typing.Any, keyComparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> System.Linq.IQueryable[System.Collections.Generic.KeyValuePair[TKey, TAccumulate]]:
        """Applies an accumulator function over a sequence, grouping results by key."""
    @typing.overload
    @staticmethod
    def AggregateBy[TSource, TKey, TAccumulate](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, seedSelector: typing.Any, func: typing.Any, keyComparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> System.Linq.IQueryable[System.Collections.Generic.KeyValuePair[TKey, TAccumulate]]:
        """Applies an accumulator function over a sequence, grouping results by key."""
    @staticmethod
    def All[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any) -> bool:
        """Determines whether all the elements of a sequence satisfy a condition."""
    @typing.overload
    @staticmethod
    def Any[TSource](source: System.Linq.IQueryable[TSource]) -> bool:
        """Determines whether a sequence contains any elements."""
    @typing.overload
    @staticmethod
    def Any[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any) -> bool:
        """Determines whether any element of a sequence satisfies a condition."""
    @staticmethod
    def Append[TSource](source: System.Linq.IQueryable[TSource], element: TSource) -> System.Linq.IQueryable[TSource]:
        """Returns a new queryable sequence that contains the elements from source plus the specified element appended at the end."""
    @typing.overload
    @staticmethod
    def AsQueryable[TElement](source: collections.abc.Iterable[TElement]) -> System.Linq.IQueryable[TElement]:
        """Converts a generic IEnumerable to a generic IQueryable."""
    @typing.overload
    @staticmethod
    def AsQueryable(source: System.Collections.IEnumerable) -> System.Linq.IQueryable:
        """Converts an IEnumerable to an IQueryable."""
    @typing.overload
    @staticmethod
    def Average(source: System.Linq.IQueryable[int]) -> float:
        """Computes the average of a sequence of Int32 values."""
    @typing.overload
    @staticmethod
    def Average(source: System.Linq.IQueryable[int | None]) -> float | None:
        """Computes the average of a sequence of nullable Int32 values."""
    @typing.overload
    @staticmethod
    def Average(source: System.Linq.IQueryable[float]) -> float:
        """Computes the average of a sequence of Single values."""
    @typing.overload
    @staticmethod
    def Average(source: System.Linq.IQueryable[float | None]) -> float | None:
        """Computes the average of a sequence of nullable Single values."""
    @typing.overload
    @staticmethod
    def Average(source: System.Linq.IQueryable[decimal.Decimal]) -> decimal.Decimal:
        """Computes the average of a sequence of Decimal values."""
    @typing.overload
    @staticmethod
    def Average(source: System.Linq.IQueryable[decimal.Decimal | None]) -> decimal.Decimal | None:
        """Computes the average of a sequence of nullable Decimal values."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: System.Linq.IQueryable[TSource], selector: typing.Any) -> float:
        """Computes the average of a sequence of Int32 values that is obtained by invoking a projection function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: System.Linq.IQueryable[TSource], selector: typing.Any) -> float | None:
        """Computes the average of a sequence of nullable Int32 values that is obtained by invoking a projection function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: System.Linq.IQueryable[TSource], selector: typing.Any) -> decimal.Decimal:
        """Computes the average of a sequence of Decimal values that is obtained by invoking a projection function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Average[TSource](source: System.Linq.IQueryable[TSource], selector: typing.Any) -> decimal.Decimal | None:
        """Computes the average of a sequence of nullable Decimal values that is obtained by invoking a projection function on each element of the input sequence."""
    @staticmethod
    def Cast[TResult](source: System.Linq.IQueryable) -> System.Linq.IQueryable[TResult]:
        """Converts the elements of an IQueryable to the specified type."""
    @staticmethod
    def Chunk[TSource](source: System.Linq.IQueryable[TSource], size: int) -> System.Linq.IQueryable[System.Array[TSource]]:
        """Split the elements of a sequence into chunks of size at most size."""
    @staticmethod
    def Concat[TSource](source1: System.Linq.IQueryable[TSource], source2: collections.abc.Iterable[TSource]) -> System.Linq.IQueryable[TSource]:
        """Concatenates two sequences."""
    @typing.overload
    @staticmethod
    def Contains[TSource](source: System.Linq.IQueryable[TSource], item: TSource) -> bool:
        """Determines whether a sequence contains a specified element by using the default equality comparer."""
    @typing.overload
    @staticmethod
    def Contains[TSource](source: System.Linq.IQueryable[TSource], item: TSource, comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> bool:
        """Determines whether a sequence contains a specified element by using a specified IEqualityComparer."""
    @typing.overload
    @staticmethod
    def Count[TSource](source: System.Linq.IQueryable[TSource]) -> int:
        """Returns the number of elements in a sequence."""
    @typing.overload
    @staticmethod
    def Count[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any) -> int:
        """Returns the number of elements in the specified sequence that satisfies a condition."""
    @staticmethod
    def CountBy[TSource, TKey](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None = ...) -> System.Linq.IQueryable[System.Collections.Generic.KeyValuePair[TKey, int]]:
        """Returns the count of each element from a sequence according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def DefaultIfEmpty[TSource](source: System.Linq.IQueryable[TSource]) -> System.Linq.IQueryable[TSource]:
        """Returns the elements of the specified sequence or the type parameter's default value in a singleton collection if the sequence is empty."""
    @typing.overload
    @staticmethod
    def DefaultIfEmpty[TSource](source: System.Linq.IQueryable[TSource], defaultValue: TSource) -> System.Linq.IQueryable[TSource]:
        """Returns the elements of the specified sequence or the specified value in a singleton collection if the sequence is empty."""
    @typing.overload
    @staticmethod
    def Distinct[TSource](source: System.Linq.IQueryable[TSource]) -> System.Linq.IQueryable[TSource]:
        """Returns distinct elements from a sequence by using the default equality comparer to compare values."""
    @typing.overload
    @staticmethod
    def Distinct[TSource](source: System.Linq.IQueryable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Linq.IQueryable[TSource]:
        """Returns distinct elements from a sequence by using a specified IEqualityComparer to compare values."""
    @typing.overload
    @staticmethod
    def DistinctBy[TSource, TKey](source: System.Linq.IQueryable[TSource], keySelector: typing.Any) -> System.Linq.IQueryable[TSource]:
        """Returns distinct elements from a sequence according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def DistinctBy[TSource, TKey](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.IQueryable[TSource]:
        """Returns distinct elements from a sequence according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def ElementAt[TSource](source: System.Linq.IQueryable[TSource], index: int) -> TSource:
        """Returns the element at a specified index in a sequence."""
    @typing.overload
    @staticmethod
    def ElementAt[TSource](source: System.Linq.IQueryable[TSource], index: System.Index) -> TSource:
        """Returns the element at a specified index in a sequence."""
    @typing.overload
    @staticmethod
    def ElementAtOrDefault[TSource](source: System.Linq.IQueryable[TSource], index: int) -> TSource:
        """Returns the element at a specified index in a sequence or a default value if the index is out of range."""
    @typing.overload
    @staticmethod
    def ElementAtOrDefault[TSource](source: System.Linq.IQueryable[TSource], index: System.Index) -> TSource:
        """Returns the element at a specified index in a sequence or a default value if the index is out of range."""
    @typing.overload
    @staticmethod
    def Except[TSource](source1: System.Linq.IQueryable[TSource], source2: collections.abc.Iterable[TSource]) -> System.Linq.IQueryable[TSource]:
        """Produces the set difference of two sequences by using the default equality comparer to compare values."""
    @typing.overload
    @staticmethod
    def Except[TSource](source1: System.Linq.IQueryable[TSource], source2: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Linq.IQueryable[TSource]:
        """Produces the set difference of two sequences by using the specified IEqualityComparer to compare values."""
    @typing.overload
    @staticmethod
    def ExceptBy[TSource, TKey](source1: System.Linq.IQueryable[TSource], source2: collections.abc.Iterable[TKey], keySelector: typing.Any) -> System.Linq.IQueryable[TSource]:
        """Produces the set difference of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def ExceptBy[TSource, TKey](source1: System.Linq.IQueryable[TSource], source2: collections.abc.Iterable[TKey], keySelector: typing.Any, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.IQueryable[TSource]:
        """Produces the set difference of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def First[TSource](source: System.Linq.IQueryable[TSource]) -> TSource:
        """Returns the first element of a sequence."""
    @typing.overload
    @staticmethod
    def First[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any) -> TSource:
        """Returns the first element of a sequence that satisfies a specified condition."""
    @typing.overload
    @staticmethod
    def FirstOrDefault[TSource](source: System.Linq.IQueryable[TSource]) -> TSource:
        """Returns the first element of a sequence, or a default value if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def FirstOrDefault[TSource](source: System.Linq.IQueryable[TSource], defaultValue: TSource) -> TSource:
        """Returns the first element of a sequence, or a default value if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def FirstOrDefault[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any) -> TSource:
        """Returns the first element of a sequence that satisfies a specified condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def FirstOrDefault[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any, defaultValue: TSource) -> TSource:
        """Returns the first element of the sequence that satisfies a condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey](source: System.Linq.IQueryable[TSource], keySelector: typing.Any) -> System.Linq.IQueryable[System.Linq.IGrouping[TKey, TSource]]:
        """Groups the elements of a sequence according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, elementSelector: typing.Any) -> System.Linq.IQueryable[System.Linq.IGrouping[TKey, TElement]]:
        """Groups the elements of a sequence according to a specified key selector function and projects the elements for each group by using a specified function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.IQueryable[System.Linq.IGrouping[TKey, TSource]]:
        """Groups the elements of a sequence according to a specified key selector function and compares the keys by using a specified comparer."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, elementSelector: typing.Any, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.IQueryable[System.Linq.IGrouping[TKey, TElement]]:
        """Groups the elements of a sequence and projects the elements for each group by using a specified function. Key values are compared by using a specified comparer."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement, TResult](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, elementSelector: typing.Any, resultSelector: typing.Any) -> System.Linq.IQueryable[TResult]:
        """Groups the elements of a sequence according to a specified key selector function and creates a result value from each group and its key. The elements of each group are projected by using a specified function."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TResult](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, resultSelector: typing.Any) -> System.Linq.IQueryable[TResult]:
        """Groups the elements of a sequence according to a specified key selector function and creates a result value from each group and its key."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TResult](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, resultSelector: typing.Any, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.IQueryable[TResult]:
        """Groups the elements of a sequence according to a specified key selector function and creates a result value from each group and its key. Keys are compared by using a specified comparer."""
    @typing.overload
    @staticmethod
    def GroupBy[TSource, TKey, TElement, TResult](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, elementSelector: typing.Any, resultSelector: typing.Any, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.IQueryable[TResult]:
        """Groups the elements of a sequence according to a specified key selector function and creates a result value from each group and its key. Keys are compared by using a specified comparer and the elements of each group are projected by using a specified function."""
    @typing.overload
    @staticmethod
    def GroupJoin[TOuter, TInner, TKey, TResult](outer: System.Linq.IQueryable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: typing.Any, innerKeySelector: typing.Any, resultSelector: typing.Any) -> System.Linq.IQueryable[TResult]:
        """Correlates the elements of two sequences based on key equality and groups the results. The default equality comparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def GroupJoin[TOuter, TInner, TKey, TResult](outer: System.Linq.IQueryable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: typing.Any, innerKeySelector: typing.Any, resultSelector: typing.Any, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.IQueryable[TResult]:
        """Correlates the elements of two sequences based on key equality and groups the results. A specified IEqualityComparer is used to compare keys."""
    @staticmethod
    def Index[TSource](source: System.Linq.IQueryable[TSource]) -> System.Linq.IQueryable[tuple[int, TSource]]:
        """Return index and the associated item."""
    @typing.overload
    @staticmethod
    def Intersect[TSource](source1: System.Linq.IQueryable[TSource], source2: collections.abc.Iterable[TSource]) -> System.Linq.IQueryable[TSource]:
        """Produces the set intersection of two sequences by using the default equality comparer to compare values."""
    @typing.overload
    @staticmethod
    def Intersect[TSource](source1: System.Linq.IQueryable[TSource], source2: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Linq.IQueryable[TSource]:
        """Produces the set intersection of two sequences by using the specified IEqualityComparer to compare values."""
    @typing.overload
    @staticmethod
    def IntersectBy[TSource, TKey](source1: System.Linq.IQueryable[TSource], source2: collections.abc.Iterable[TKey], keySelector: typing.Any) -> System.Linq.IQueryable[TSource]:
        """Produces the set intersection of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def IntersectBy[TSource, TKey](source1: System.Linq.IQueryable[TSource], source2: collections.abc.Iterable[TKey], keySelector: typing.Any, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.IQueryable[TSource]:
        """Produces the set intersection of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def Join[TOuter, TInner, TKey, TResult](outer: System.Linq.IQueryable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: typing.Any, innerKeySelector: typing.Any, resultSelector: typing.Any) -> System.Linq.IQueryable[TResult]:
        """Correlates the elements of two sequences based on matching keys. The default equality comparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def Join[TOuter, TInner, TKey, TResult](outer: System.Linq.IQueryable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: typing.Any, innerKeySelector: typing.Any, resultSelector: typing.Any, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.IQueryable[TResult]:
        """Correlates the elements of two sequences based on matching keys. A specified IEqualityComparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def Last[TSource](source: System.Linq.IQueryable[TSource]) -> TSource:
        """Returns the last element in a sequence."""
    @typing.overload
    @staticmethod
    def Last[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any) -> TSource:
        """Returns the last element of a sequence that satisfies a specified condition."""
    @typing.overload
    @staticmethod
    def LastOrDefault[TSource](source: System.Linq.IQueryable[TSource]) -> TSource:
        """Returns the last element in a sequence, or a default value if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def LastOrDefault[TSource](source: System.Linq.IQueryable[TSource], defaultValue: TSource) -> TSource:
        """Returns the last element of a sequence, or a default value if the sequence contains no elements."""
    @typing.overload
    @staticmethod
    def LastOrDefault[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any) -> TSource:
        """Returns the last element of a sequence that satisfies a condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def LastOrDefault[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any, defaultValue: TSource) -> TSource:
        """Returns the last element of a sequence that satisfies a condition or a default value if no such element is found."""
    @typing.overload
    @staticmethod
    def LeftJoin[TOuter, TInner, TKey, TResult](outer: System.Linq.IQueryable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: typing.Any, innerKeySelector: typing.Any, resultSelector: typing.Any) -> System.Linq.IQueryable[TResult]:
        """Correlates the elements of two sequences based on matching keys. The default equality comparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def LeftJoin[TOuter, TInner, TKey, TResult](outer: System.Linq.IQueryable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: typing.Any, innerKeySelector: typing.Any, resultSelector: typing.Any, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.IQueryable[TResult]:
        """Correlates the elements of two sequences based on matching keys. A specified IEqualityComparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def LongCount[TSource](source: System.Linq.IQueryable[TSource]) -> int:
        """Returns an Int64 that represents the total number of elements in a sequence."""
    @typing.overload
    @staticmethod
    def LongCount[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any) -> int:
        """Returns an Int64 that represents the number of elements in a sequence that satisfy a condition."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: System.Linq.IQueryable[TSource]) -> TSource:
        """Returns the maximum value in a generic IQueryable."""
    @typing.overload
    @staticmethod
    def Max[TSource](source: System.Linq.IQueryable[TSource], comparer: System.Collections.Generic.IComparer[TSource] | None) -> TSource:
        """Returns the maximum value in a generic IQueryable."""
    @typing.overload
    @staticmethod
    def Max[TSource, TResult](source: System.Linq.IQueryable[TSource], selector: typing.Any) -> TResult:
        """Invokes a projection function on each element of a generic IQueryable and returns the maximum resulting value."""
    @typing.overload
    @staticmethod
    def MaxBy[TSource, TKey](source: System.Linq.IQueryable[TSource], keySelector: typing.Any) -> TSource:
        """Returns the maximum value in a generic IQueryable according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def MaxBy[TSource, TKey](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, comparer: System.Collections.Generic.IComparer[TSource] | None) -> TSource:
        """Returns the maximum value in a generic IQueryable according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def MaxBy[TSource, TKey](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, comparer: System.Collections.Generic.IComparer[TKey] | None) -> TSource:
        """Returns the maximum value in a generic IQueryable according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: System.Linq.IQueryable[TSource]) -> TSource:
        """Returns the minimum value of a generic IQueryable."""
    @typing.overload
    @staticmethod
    def Min[TSource](source: System.Linq.IQueryable[TSource], comparer: System.Collections.Generic.IComparer[TSource] | None) -> TSource:
        """Returns the minimum value in a generic IQueryable."""
    @typing.overload
    @staticmethod
    def Min[TSource, TResult](source: System.Linq.IQueryable[TSource], selector: typing.Any) -> TResult:
        """Invokes a projection function on each element of a generic IQueryable and returns the minimum resulting value."""
    @typing.overload
    @staticmethod
    def MinBy[TSource, TKey](source: System.Linq.IQueryable[TSource], keySelector: typing.Any) -> TSource:
        """Returns the minimum value in a generic IQueryable according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def MinBy[TSource, TKey](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, comparer: System.Collections.Generic.IComparer[TSource] | None) -> TSource:
        """Returns the minimum value in a generic IQueryable according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def MinBy[TSource, TKey](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, comparer: System.Collections.Generic.IComparer[TKey] | None) -> TSource:
        """Returns the minimum value in a generic IQueryable according to a specified key selector function."""
    @staticmethod
    def OfType[TResult](source: System.Linq.IQueryable) -> System.Linq.IQueryable[TResult]:
        """Filters the elements of an IQueryable based on a specified type."""
    @typing.overload
    @staticmethod
    def Order[T](source: System.Linq.IQueryable[T]) -> System.Linq.IOrderedQueryable[T]:
        """Sorts the elements of a sequence in ascending order."""
    @typing.overload
    @staticmethod
    def Order[T](source: System.Linq.IQueryable[T], comparer: System.Collections.Generic.IComparer[T]) -> System.Linq.IOrderedQueryable[T]:
        """Sorts the elements of a sequence in ascending order."""
    @typing.overload
    @staticmethod
    def OrderBy[TSource, TKey](source: System.Linq.IQueryable[TSource], keySelector: typing.Any) -> System.Linq.IOrderedQueryable[TSource]:
        """Sorts the elements of a sequence in ascending order according to a key."""
    @typing.overload
    @staticmethod
    def OrderBy[TSource, TKey](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, comparer: System.Collections.Generic.IComparer[TKey] | None) -> System.Linq.IOrderedQueryable[TSource]:
        """Sorts the elements of a sequence in ascending order by using a specified comparer."""
    @typing.overload
    @staticmethod
    def OrderByDescending[TSource, TKey](source: System.Linq.IQueryable[TSource], keySelector: typing.Any) -> System.Linq.IOrderedQueryable[TSource]:
        """Sorts the elements of a sequence in descending order according to a key."""
    @typing.overload
    @staticmethod
    def OrderByDescending[TSource, TKey](source: System.Linq.IQueryable[TSource], keySelector: typing.Any, comparer: System.Collections.Generic.IComparer[TKey] | None) -> System.Linq.IOrderedQueryable[TSource]:
        """Sorts the elements of a sequence in descending order by using a specified comparer."""
    @typing.overload
    @staticmethod
    def OrderDescending[T](source: System.Linq.IQueryable[T]) -> System.Linq.IOrderedQueryable[T]:
        """Sorts the elements of a sequence in descending order."""
    @typing.overload
    @staticmethod
    def OrderDescending[T](source: System.Linq.IQueryable[T], comparer: System.Collections.Generic.IComparer[T]) -> System.Linq.IOrderedQueryable[T]:
        """Sorts the elements of a sequence in descending order."""
    @staticmethod
    def Prepend[TSource](source: System.Linq.IQueryable[TSource], element: TSource) -> System.Linq.IQueryable[TSource]:
        """Returns a new queryable sequence that contains the elements from source plus the specified element prepended at the beginning."""
    @staticmethod
    def Reverse[TSource](source: System.Linq.IQueryable[TSource]) -> System.Linq.IQueryable[TSource]:
        """Inverts the order of the elements in a sequence."""
    @typing.overload
    @staticmethod
    def RightJoin[TOuter, TInner, TKey, TResult](outer: System.Linq.IQueryable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: typing.Any, innerKeySelector: typing.Any, resultSelector: typing.Any) -> System.Linq.IQueryable[TResult]:
        """Correlates the elements of two sequences based on matching keys. The default equality comparer is used to compare keys."""
    @typing.overload
    @staticmethod
    def RightJoin[TOuter, TInner, TKey, TResult](outer: System.Linq.IQueryable[TOuter], inner: collections.abc.Iterable[TInner], outerKeySelector: typing.Any, innerKeySelector: typing.Any, resultSelector: typing.Any, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.IQueryable[TResult]:
        """Correlates the elements of two sequences based on matching keys. A specified IEqualityComparer is used to compare keys."""
    @staticmethod
    def Select[TSource, TResult](source: System.Linq.IQueryable[TSource], selector: typing.Any) -> System.Linq.IQueryable[TResult]:
        """Projects each element of a sequence into a new form."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TResult](source: System.Linq.IQueryable[TSource], selector: typing.Any) -> System.Linq.IQueryable[TResult]:
        """Projects each element of a sequence to an IEnumerable and combines the resulting sequences into one sequence."""
    @typing.overload
    @staticmethod
    def SelectMany[TSource, TCollection, TResult](source: System.Linq.IQueryable[TSource], collectionSelector: typing.Any, resultSelector: typing.Any) -> System.Linq.IQueryable[TResult]:
        """Projects each element of a sequence to an IEnumerable that incorporates the index of the source element that produced it. A result selector function is invoked on each element of each intermediate sequence, and the resulting values are combined into a single, one-dimensional sequence and returned."""
    @typing.overload
    @staticmethod
    def SequenceEqual[TSource](source1: System.Linq.IQueryable[TSource], source2: collections.abc.Iterable[TSource]) -> bool:
        """Determines whether two sequences are equal by using the default equality comparer to compare elements."""
    @typing.overload
    @staticmethod
    def SequenceEqual[TSource](source1: System.Linq.IQueryable[TSource], source2: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> bool:
        """Determines whether two sequences are equal by using a specified IEqualityComparer to compare elements."""
    @staticmethod
    def Shuffle[TSource](source: System.Linq.IQueryable[TSource]) -> System.Linq.IQueryable[TSource]: ...
    @typing.overload
    @staticmethod
    def Single[TSource](source: System.Linq.IQueryable[TSource]) -> TSource:
        """Returns the only element of a sequence, and throws an exception if there is not exactly one element in the sequence."""
    @typing.overload
    @staticmethod
    def Single[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any) -> TSource:
        """Returns the only element of a sequence that satisfies a specified condition, and throws an exception if more than one such element exists."""
    @typing.overload
    @staticmethod
    def SingleOrDefault[TSource](source: System.Linq.IQueryable[TSource]) -> TSource:
        """Returns the only element of a sequence, or a default value if the sequence is empty; this method throws an exception if there is more than one element in the sequence."""
    @typing.overload
    @staticmethod
    def SingleOrDefault[TSource](source: System.Linq.IQueryable[TSource], defaultValue: TSource) -> TSource:
        """Returns the only element of a sequence, or a default value if the sequence is empty; this method throws an exception if there is more than one element in the sequence."""
    @typing.overload
    @staticmethod
    def SingleOrDefault[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any) -> TSource:
        """Returns the only element of a sequence that satisfies a specified condition or a default value if no such element exists; this method throws an exception if more than one element satisfies the condition."""
    @typing.overload
    @staticmethod
    def SingleOrDefault[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any, defaultValue: TSource) -> TSource:
        """Returns the only element of a sequence that satisfies a specified condition or a default value if no such element exists; this method throws an exception if more than one element satisfies the condition."""
    @staticmethod
    def Skip[TSource](source: System.Linq.IQueryable[TSource], count: int) -> System.Linq.IQueryable[TSource]:
        """Bypasses a specified number of elements in a sequence and then returns the remaining elements."""
    @staticmethod
    def SkipLast[TSource](source: System.Linq.IQueryable[TSource], count: int) -> System.Linq.IQueryable[TSource]:
        """Returns a new queryable sequence that contains the elements from source with the last count elements of the source queryable sequence omitted."""
    @staticmethod
    def SkipWhile[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any) -> System.Linq.IQueryable[TSource]:
        """Bypasses elements in a sequence as long as a specified condition is true and then returns the remaining elements."""
    @typing.overload
    @staticmethod
    def Sum(source: System.Linq.IQueryable[int]) -> int:
        """Computes the sum of a sequence of Int32 values."""
    @typing.overload
    @staticmethod
    def Sum(source: System.Linq.IQueryable[int | None]) -> int | None:
        """Computes the sum of a sequence of nullable Int32 values."""
    @typing.overload
    @staticmethod
    def Sum(source: System.Linq.IQueryable[float]) -> float:
        """Computes the sum of a sequence of Single values."""
    @typing.overload
    @staticmethod
    def Sum(source: System.Linq.IQueryable[float | None]) -> float | None:
        """Computes the sum of a sequence of nullable Single values."""
    @typing.overload
    @staticmethod
    def Sum(source: System.Linq.IQueryable[decimal.Decimal]) -> decimal.Decimal:
        """Computes the sum of a sequence of Decimal values."""
    @typing.overload
    @staticmethod
    def Sum(source: System.Linq.IQueryable[decimal.Decimal | None]) -> decimal.Decimal | None:
        """Computes the sum of a sequence of nullable Decimal values."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: System.Linq.IQueryable[TSource], selector: typing.Any) -> int:
        """Computes the sum of the sequence of Int32 values that is obtained by invoking a projection function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: System.Linq.IQueryable[TSource], selector: typing.Any) -> int | None:
        """Computes the sum of the sequence of nullable Int32 values that is obtained by invoking a projection function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: System.Linq.IQueryable[TSource], selector: typing.Any) -> float:
        """Computes the sum of the sequence of Single values that is obtained by invoking a projection function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: System.Linq.IQueryable[TSource], selector: typing.Any) -> float | None:
        """Computes the sum of the sequence of nullable Single values that is obtained by invoking a projection function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: System.Linq.IQueryable[TSource], selector: typing.Any) -> decimal.Decimal:
        """Computes the sum of the sequence of Decimal values that is obtained by invoking a projection function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Sum[TSource](source: System.Linq.IQueryable[TSource], selector: typing.Any) -> decimal.Decimal | None:
        """Computes the sum of the sequence of nullable Decimal values that is obtained by invoking a projection function on each element of the input sequence."""
    @typing.overload
    @staticmethod
    def Take[TSource](source: System.Linq.IQueryable[TSource], count: int) -> System.Linq.IQueryable[TSource]:
        """Returns a specified number of contiguous elements from the start of a sequence."""
    @typing.overload
    @staticmethod
    def Take[TSource](source: System.Linq.IQueryable[TSource], range: System.Range) -> System.Linq.IQueryable[TSource]:
        """Returns a specified range of contiguous elements from a sequence."""
    @staticmethod
    def TakeLast[TSource](source: System.Linq.IQueryable[TSource], count: int) -> System.Linq.IQueryable[TSource]:
        """Returns a new queryable sequence that contains the last count elements from source."""
    @staticmethod
    def TakeWhile[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any) -> System.Linq.IQueryable[TSource]:
        """Returns elements from a sequence as long as a specified condition is true."""
    @typing.overload
    @staticmethod
    def ThenBy[TSource, TKey](source: System.Linq.IOrderedQueryable[TSource], keySelector: typing.Any) -> System.Linq.IOrderedQueryable[TSource]:
        """Performs a subsequent ordering of the elements in a sequence in ascending order according to a key."""
    @typing.overload
    @staticmethod
    def ThenBy[TSource, TKey](source: System.Linq.IOrderedQueryable[TSource], keySelector: typing.Any, comparer: System.Collections.Generic.IComparer[TKey] | None) -> System.Linq.IOrderedQueryable[TSource]:
        """Performs a subsequent ordering of the elements in a sequence in ascending order by using a specified comparer."""
    @typing.overload
    @staticmethod
    def ThenByDescending[TSource, TKey](source: System.Linq.IOrderedQueryable[TSource], keySelector: typing.Any) -> System.Linq.IOrderedQueryable[TSource]:
        """Performs a subsequent ordering of the elements in a sequence in descending order, according to a key."""
    @typing.overload
    @staticmethod
    def ThenByDescending[TSource, TKey](source: System.Linq.IOrderedQueryable[TSource], keySelector: typing.Any, comparer: System.Collections.Generic.IComparer[TKey] | None) -> System.Linq.IOrderedQueryable[TSource]:
        """Performs a subsequent ordering of the elements in a sequence in descending order by using a specified comparer."""
    @typing.overload
    @staticmethod
    def Union[TSource](source1: System.Linq.IQueryable[TSource], source2: collections.abc.Iterable[TSource]) -> System.Linq.IQueryable[TSource]:
        """Produces the set union of two sequences by using the default equality comparer."""
    @typing.overload
    @staticmethod
    def Union[TSource](source1: System.Linq.IQueryable[TSource], source2: collections.abc.Iterable[TSource], comparer: System.Collections.Generic.IEqualityComparer[TSource] | None) -> System.Linq.IQueryable[TSource]:
        """Produces the set union of two sequences by using a specified IEqualityComparer."""
    @typing.overload
    @staticmethod
    def UnionBy[TSource, TKey](source1: System.Linq.IQueryable[TSource], source2: collections.abc.Iterable[TSource], keySelector: typing.Any) -> System.Linq.IQueryable[TSource]:
        """Produces the set union of two sequences according to a specified key selector function."""
    @typing.overload
    @staticmethod
    def UnionBy[TSource, TKey](source1: System.Linq.IQueryable[TSource], source2: collections.abc.Iterable[TSource], keySelector: typing.Any, comparer: System.Collections.Generic.IEqualityComparer[TKey] | None) -> System.Linq.IQueryable[TSource]:
        """Produces the set union of two sequences according to a specified key selector function."""
    @staticmethod
    def Where[TSource](source: System.Linq.IQueryable[TSource], predicate: typing.Any) -> System.Linq.IQueryable[TSource]:
        """Filters a sequence of values based on a predicate."""
    @typing.overload
    @staticmethod
    def Zip[TFirst, TSecond](source1: System.Linq.IQueryable[TFirst], source2: collections.abc.Iterable[TSecond]) -> System.Linq.IQueryable[tuple[TFirst, TSecond]]:
        """Produces a sequence of tuples with elements from the two specified sequences."""
    @typing.overload
    @staticmethod
    def Zip[TFirst, TSecond, TResult](source1: System.Linq.IQueryable[TFirst], source2: collections.abc.Iterable[TSecond], resultSelector: typing.Any) -> System.Linq.IQueryable[TResult]:
        """Merges two sequences by using the specified predicate function."""
    @typing.overload
    @staticmethod
    def Zip[TFirst, TSecond, TThird](source1: System.Linq.IQueryable[TFirst], source2: collections.abc.Iterable[TSecond], source3: collections.abc.Iterable[TThird]) -> System.Linq.IQueryable[tuple[TFirst, TSecond, TThird]]:
        """Produces a sequence of tuples with elements from the three specified sequences."""
    ...
