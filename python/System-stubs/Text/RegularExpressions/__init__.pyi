# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections
import System.Collections.Generic
import System.Text.RegularExpressions
import collections.abc
import datetime
import typing

class Capture(System.Object):
    """Represents the results from a single successful subexpression capture."""
    @property
    def Index(self) -> int:
        """The position in the original string where the first character of the captured substring is found."""
    @property
    def Length(self) -> int:
        """Gets the length of the captured substring."""
    def ToString(self) -> str:
        """Retrieves the captured substring from the input string by calling the Capture.Value property."""
    @property
    def Value(self) -> str:
        """Gets the captured substring from the input string."""
    @property
    def ValueSpan(self) -> str:
        """Gets the captured span from the input string."""
    ...

class CaptureCollection(System.Collections.Generic.IList[System.Text.RegularExpressions.Capture], System.Collections.Generic.IReadOnlyList[System.Text.RegularExpressions.Capture], System.Collections.IList):
    """Represents the set of captures made by a single capturing group. The collection is immutable (read-only) and has no public constructor."""
    @typing.overload
    def CopyTo(self, array: System.Array, arrayIndex: int) -> None:
        """Copies all the elements of the collection to the given array beginning at the given index."""
    @typing.overload
    def CopyTo(self, array: collections.abc.Iterable[System.Text.RegularExpressions.Capture], arrayIndex: int) -> None:
        """Copies the elements of the collection to an Array, starting at a particular Array index."""
    @property
    def Count(self) -> int:
        """Gets the number of substrings captured by the group."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Provides an enumerator that iterates through the collection."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value that indicates whether the collection is read only."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value that indicates whether access to the collection is synchronized (thread-safe)."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that can be used to synchronize access to the collection."""
    def __getitem__(self, i: int) -> System.Text.RegularExpressions.Capture: ...
    def __iter__(self) -> collections.abc.Iterator[System.Text.RegularExpressions.Capture]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class Group(System.Text.RegularExpressions.Capture):
    """Represents the results from a single capturing group."""
    @property
    def Captures(self) -> System.Text.RegularExpressions.CaptureCollection:
        """Gets a collection of all the captures matched by the capturing group, in innermost-leftmost-first order (or innermost-rightmost-first order if the regular expression is modified with the RegexOptions.RightToLeft option). The collection may have zero or more items."""
    @property
    def Name(self) -> str:
        """Returns the name of the capturing group represented by the current instance."""
    @property
    def Success(self) -> bool:
        """Gets a value indicating whether the match is successful."""
    @staticmethod
    def Synchronized(inner: System.Text.RegularExpressions.Group) -> System.Text.RegularExpressions.Group:
        """Returns a Group object equivalent to the one supplied that is safe to share between multiple threads."""
    ...

class GroupCollection(System.Collections.Generic.IList[System.Text.RegularExpressions.Group], System.Collections.Generic.IReadOnlyList[System.Text.RegularExpressions.Group], System.Collections.IList):
    """Returns the set of captured groups in a single match. The collection is immutable (read-only) and has no public constructor."""
    def ContainsKey(self, key: str) -> bool:
        """Determines whether the group collection contains a captured group identified by the specified name."""
    @typing.overload
    def CopyTo(self, array: System.Array, arrayIndex: int) -> None:
        """Copies all the elements of the collection to the given array beginning at the given index."""
    @typing.overload
    def CopyTo(self, array: collections.abc.Iterable[System.Text.RegularExpressions.Group], arrayIndex: int) -> None:
        """Copies the elements of the group collection to a Group array, starting at a particular array index."""
    @property
    def Count(self) -> int:
        """Returns the number of groups in the collection."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Provides an enumerator that iterates through the collection."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value that indicates whether the collection is read-only."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value that indicates whether access to the GroupCollection is synchronized (thread-safe)."""
    @property
    def Keys(self) -> System.Collections.Generic.IEnumerable[str]:
        """Gets a string enumeration that contains the name keys of the group collection."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that can be used to synchronize access to the GroupCollection."""
    def TryGetValue(self, key: str) -> tuple[bool, System.Text.RegularExpressions.Group | None]:
        """Attempts to retrieve a group identified by the provided name key, if it exists in the group collection."""
    @property
    def Values(self) -> System.Collections.Generic.IEnumerable[System.Text.RegularExpressions.Group]:
        """Gets a group enumeration with all the groups in the group collection."""
    @typing.overload
    def __getitem__(self, groupnum: int) -> System.Text.RegularExpressions.Group: ...
    @typing.overload
    def __getitem__(self, groupname: str) -> System.Text.RegularExpressions.Group: ...
    def __iter__(self) -> collections.abc.Iterator[System.Text.RegularExpressions.Group]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class Match(System.Text.RegularExpressions.Group):
    """Represents the results from a single regular expression match."""
    Empty: typing.ClassVar[System.Text.RegularExpressions.Match]
    """Gets the empty group. All failed matches return this empty match."""
    @property
    def Groups(self) -> System.Text.RegularExpressions.GroupCollection:
        """Gets a collection of groups matched by the regular expression."""
    def NextMatch(self) -> System.Text.RegularExpressions.Match:
        """Returns a new Match object with the results for the next match, starting at the position at which the last match ended (at the character after the last matched character)."""
    def Result(self, replacement: str) -> str:
        """Returns the expansion of the specified replacement pattern."""
    @typing.overload
    @staticmethod
    def Synchronized(inner: System.Text.RegularExpressions.Match) -> System.Text.RegularExpressions.Match:
        """Returns a Match instance equivalent to the one supplied that is suitable to share between multiple threads."""
    @typing.overload
    @staticmethod
    def Synchronized(inner: System.Text.RegularExpressions.Group) -> System.Text.RegularExpressions.Group:
        """Returns a Group object equivalent to the one supplied that is safe to share between multiple threads."""
    ...

class MatchCollection(System.Collections.Generic.IList[System.Text.RegularExpressions.Match], System.Collections.Generic.IReadOnlyList[System.Text.RegularExpressions.Match], System.Collections.IList):
    """Represents the set of successful matches found by iteratively applying a regular expression pattern to the input string. The collection is immutable (read-only) and has no public constructor. The Matches method returns a MatchCollection object."""
    @typing.overload
    def CopyTo(self, array: System.Array, arrayIndex: int) -> None:
        """Copies all the elements of the collection to the given array starting at the given index."""
    @typing.overload
    def CopyTo(self, array: collections.abc.Iterable[System.Text.RegularExpressions.Match], arrayIndex: int) -> None:
        """Copies the elements of the collection to an Array, starting at a particular Array index."""
    @property
    def Count(self) -> int:
        """Gets the number of matches."""
    def GetEnumerator(self) -> System.Collections.IEnumerator:
        """Provides an enumerator that iterates through the collection."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value that indicates whether the collection is read only."""
    @property
    def IsSynchronized(self) -> bool:
        """Gets a value indicating whether access to the collection is synchronized (thread-safe)."""
    @property
    def SyncRoot(self) -> typing.Any:
        """Gets an object that can be used to synchronize access to the collection."""
    def __getitem__(self, i: int) -> System.Text.RegularExpressions.Match: ...
    def __iter__(self) -> collections.abc.Iterator[System.Text.RegularExpressions.Match]: ...
    def __len__(self) -> int: ...
    def __contains__(self, item: object, /) -> bool: ...
    ...

class MatchEvaluator(System.MulticastDelegate):
    """Represents the method that is called each time a regular expression match is found during a Overload:System.Text.RegularExpressions.Regex.Replace method operation."""
    def __init__(self, function: collections.abc.Callable[[System.Text.RegularExpressions.Match], str], /) -> None: ...
    def __call__(self, match: System.Text.RegularExpressions.Match) -> str: ...
    ...

class Regex:
    """Represents an immutable regular expression."""
    @typing.overload
    def __init__(self, pattern: str) -> None:
        """Initializes a new instance of the Regex class for the specified regular expression."""
    @typing.overload
    def __init__(self, pattern: str, options: System.Text.RegularExpressions.RegexOptions) -> None:
        """Initializes a new instance of the Regex class for the specified regular expression, with options that modify the pattern."""
    @typing.overload
    def __init__(self, pattern: str, options: System.Text.RegularExpressions.RegexOptions, matchTimeout: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes a new instance of the Regex class for the specified regular expression, with options that modify the pattern and a value that specifies how long a pattern matching method should attempt a match before it times out."""
    CacheSize: typing.ClassVar[int]
    """Gets or sets the maximum number of entries in the current static cache of compiled regular expressions."""
    @typing.overload
    @staticmethod
    def CompileToAssembly(regexinfos: collections.abc.Iterable[System.Text.RegularExpressions.RegexCompilationInfo], assemblyname: typing.Any) -> None:
        """Compiles one or more specified Regex objects to a named assembly."""
    @typing.overload
    @staticmethod
    def CompileToAssembly(regexinfos: collections.abc.Iterable[System.Text.RegularExpressions.RegexCompilationInfo], assemblyname: typing.Any, attributes: collections.abc.Iterable[typing.Any] | None) -> None:
        """Compiles one or more specified Regex objects to a named assembly with the specified attributes."""
    @typing.overload
    @staticmethod
    def CompileToAssembly(regexinfos: collections.abc.Iterable[System.Text.RegularExpressions.RegexCompilationInfo], assemblyname: typing.Any, attributes: collections.abc.Iterable[typing.Any] | None, resourceFile: str | None) -> None:
        """Compiles one or more specified Regex objects and a specified resource file to a named assembly with the specified attributes."""
    @typing.overload
    def Count(self, input: str) -> int:
        """Searches an input string for all occurrences of a regular expression and returns the number of matches."""
    @typing.overload
    def Count(self, input: str, startat: int) -> int:
        """Searches an input span for all occurrences of a regular expression and returns the number of matches."""
    @staticmethod
    def Escape(str: str) -> str:
        """Escapes a minimal set of characters (\\, *, +, ?, |, {, [, (,), ^, $, ., #, and white space) by replacing them with their escape codes. This instructs the regular expression engine to interpret these characters literally rather than as metacharacters."""
    def GetGroupNames(self) -> System.Array[str]:
        """Returns an array of capturing group names for the regular expression."""
    def GetGroupNumbers(self) -> System.Array[int]:
        """Returns an array of capturing group numbers that correspond to group names in an array."""
    def GroupNameFromNumber(self, i: int) -> str:
        """Gets the group name that corresponds to the specified group number."""
    def GroupNumberFromName(self, name: str) -> int:
        """Returns the group number that corresponds to the specified group name."""
    InfiniteMatchTimeout: typing.ClassVar[datetime.timedelta]
    """Specifies that a pattern-matching operation should not time out."""
    @typing.overload
    def IsMatch(self, input: str) -> bool:
        """Indicates whether the regular expression specified in the Regex constructor finds a match in a specified input string."""
    @typing.overload
    def IsMatch(self, input: str, startat: int) -> bool:
        """Indicates whether the regular expression specified in the Regex constructor finds a match in the specified input string, beginning at the specified starting position in the string."""
    @typing.overload
    def Match(self, input: str) -> System.Text.RegularExpressions.Match:
        """Searches the specified input string for the first occurrence of the regular expression specified in the Regex constructor."""
    @typing.overload
    def Match(self, input: str, startat: int) -> System.Text.RegularExpressions.Match:
        """Searches the input string for the first occurrence of a regular expression, beginning at the specified starting position in the string."""
    @typing.overload
    def Match(self, input: str, beginning: int, length: int) -> System.Text.RegularExpressions.Match:
        """Searches the input string for the first occurrence of a regular expression, beginning at the specified starting position and searching only the specified number of characters."""
    @property
    def MatchTimeout(self) -> datetime.timedelta:
        """Gets the time-out interval of the current instance."""
    @typing.overload
    def Matches(self, input: str) -> System.Text.RegularExpressions.MatchCollection:
        """Searches the specified input string for all occurrences of a regular expression."""
    @typing.overload
    def Matches(self, input: str, startat: int) -> System.Text.RegularExpressions.MatchCollection:
        """Searches the specified input string for all occurrences of a regular expression, beginning at the specified starting position in the string."""
    @property
    def Options(self) -> System.Text.RegularExpressions.RegexOptions:
        """Gets the options that were passed into the Regex constructor."""
    @typing.overload
    def Replace(self, input: str, replacement: str) -> str:
        """In a specified input string, replaces all strings that match a regular expression pattern with a specified replacement string."""
    @typing.overload
    def Replace(self, input: str, replacement: str, count: int) -> str:
        """In a specified input string, replaces a specified maximum number of strings that match a regular expression pattern with a specified replacement string."""
    @typing.overload
    def Replace(self, input: str, replacement: str, count: int, startat: int) -> str:
        """In a specified input substring, replaces a specified maximum number of strings that match a regular expression pattern with a specified replacement string."""
    @typing.overload
    def Replace(self, input: str, evaluator: collections.abc.Callable[[System.Text.RegularExpressions.Match], str]) -> str:
        """In a specified input string, replaces all strings that match a specified regular expression with a string returned by a MatchEvaluator delegate."""
    @typing.overload
    def Replace(self, input: str, evaluator: collections.abc.Callable[[System.Text.RegularExpressions.Match], str], count: int) -> str:
        """In a specified input string, replaces a specified maximum number of strings that match a regular expression pattern with a string returned by a MatchEvaluator delegate."""
    @typing.overload
    def Replace(self, input: str, evaluator: collections.abc.Callable[[System.Text.RegularExpressions.Match], str], count: int, startat: int) -> str:
        """In a specified input substring, replaces a specified maximum number of strings that match a regular expression pattern with a string returned by a MatchEvaluator delegate."""
    @property
    def RightToLeft(self) -> bool:
        """Gets a value that indicates whether the regular expression searches from right to left."""
    @typing.overload
    def Split(self, input: str) -> System.Array[str]:
        """Splits an input string into an array of substrings at the positions defined by a regular expression pattern specified in the Regex constructor."""
    @typing.overload
    def Split(self, input: str, count: int) -> System.Array[str]:
        """Splits an input string a specified maximum number of times into an array of substrings, at the positions defined by a regular expression specified in the Regex constructor."""
    @typing.overload
    def Split(self, input: str, count: int, startat: int) -> System.Array[str]:
        """Splits an input string a specified maximum number of times into an array of substrings, at the positions defined by a regular expression specified in the Regex constructor. The search for the regular expression pattern starts at a specified character position in the input string."""
    def ToString(self) -> str:
        """Returns the regular expression pattern that was passed into the Regex constructor."""
    @staticmethod
    def Unescape(str: str) -> str:
        """Converts any escaped characters in the input string."""
    ...

class RegexCompilationInfo(System.Object):
    """Provides information about a regular expression that is used to compile a regular expression to a stand-alone assembly."""
    @typing.overload
    def __init__(self, pattern: str, options: System.Text.RegularExpressions.RegexOptions, name: str, fullnamespace: str, ispublic: bool) -> None:
        """Initializes a new instance of the RegexCompilationInfo class that contains information about a regular expression to be included in an assembly."""
    @typing.overload
    def __init__(self, pattern: str, options: System.Text.RegularExpressions.RegexOptions, name: str, fullnamespace: str, ispublic: bool, matchTimeout: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes a new instance of the RegexCompilationInfo class that contains information about a regular expression with a specified time-out value to be included in an assembly."""
    @property
    def IsPublic(self) -> bool:
        """Gets or sets a value that indicates whether the compiled regular expression has public visibility."""
    @IsPublic.setter
    def IsPublic(self, value: bool) -> None: ...
    @property
    def MatchTimeout(self) -> datetime.timedelta:
        """Gets or sets the regular expression's default time-out interval."""
    @MatchTimeout.setter
    def MatchTimeout(self, value: datetime.timedelta | System.TimeSpan) -> None: ...
    @property
    def Name(self) -> str:
        """Gets or sets the name of the type that represents the compiled regular expression."""
    @Name.setter
    def Name(self, value: str) -> None: ...
    @property
    def Namespace(self) -> str:
        """Gets or sets the namespace to which the new type belongs."""
    @Namespace.setter
    def Namespace(self, value: str) -> None: ...
    @property
    def Options(self) -> System.Text.RegularExpressions.RegexOptions:
        """Gets or sets the options to use when compiling the regular expression."""
    @Options.setter
    def Options(self, value: System.Text.RegularExpressions.RegexOptions) -> None: ...
    @property
    def Pattern(self) -> str:
        """Gets or sets the regular expression to compile."""
    @Pattern.setter
    def Pattern(self, value: str) -> None: ...
    ...

class RegexMatchTimeoutException(System.TimeoutException):
    """The exception that is thrown when the execution time of a regular expression pattern-matching method exceeds its time-out interval."""
    @typing.overload
    def __init__(self, regexInput: str, regexPattern: str, matchTimeout: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes a new instance of the RegexMatchTimeoutException class with information about the regular expression pattern, the input text, and the time-out interval."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the RegexMatchTimeoutException class with a system-supplied message."""
    @typing.overload
    def __init__(self, message: str) -> None:
        """Initializes a new instance of the RegexMatchTimeoutException class with the specified message string."""
    @typing.overload
    def __init__(self, message: str, inner: System.Exception) -> None:
        """Initializes a new instance of the RegexMatchTimeoutException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    @property
    def Input(self) -> str:
        """Gets the input text that the regular expression engine was processing when the time-out occurred."""
    @property
    def MatchTimeout(self) -> datetime.timedelta:
        """Gets the time-out interval for a regular expression match."""
    @property
    def Pattern(self) -> str:
        """Gets the regular expression pattern that was used in the matching operation when the time-out occurred."""
    ...

class RegexOptions(System.Enum):
    """Provides enumerated values to use to set regular expression options."""
    Compiled: typing.ClassVar[System.Text.RegularExpressions.RegexOptions]
    """Specifies that the regular expression is compiled to MSIL code, instead of being interpreted. Compiled regular expressions maximize run-time performance at the expense of initialization time. This value should not be assigned to the RegexCompilationInfo.Options property when calling the Regex.CompileToAssembly method. For more information, see the 'Compiled Regular Expressions' section in the Regular Expression Options article."""
    CultureInvariant: typing.ClassVar[System.Text.RegularExpressions.RegexOptions]
    """Specifies that cultural differences in language is ignored. For more information, see the 'Comparison Using the Invariant Culture' section in the Regular Expression Options article."""
    ECMAScript: typing.ClassVar[System.Text.RegularExpressions.RegexOptions]
    """Enables ECMAScript-compliant behavior for the expression. This value can be used only in conjunction with the RegexOptions.IgnoreCase, RegexOptions.Multiline, and RegexOptions.Compiled values. The use of this value with any other values results in an exception. For more information on the RegexOptions.ECMAScript option, see the 'ECMAScript Matching Behavior' section in the Regular Expression Options article."""
    ExplicitCapture: typing.ClassVar[System.Text.RegularExpressions.RegexOptions]
    """Specifies that the only valid captures are explicitly named or numbered groups of the form (?<name>...). This allows unnamed parentheses to act as noncapturing groups without the syntactic clumsiness of the expression (?:...). For more information, see the 'Explicit Captures Only' section in the Regular Expression Options article."""
    IgnoreCase: typing.ClassVar[System.Text.RegularExpressions.RegexOptions]
    """Specifies case-insensitive matching. For more information, see the 'Case-Insensitive Matching ' section in the Regular Expression Options article."""
    IgnorePatternWhitespace: typing.ClassVar[System.Text.RegularExpressions.RegexOptions]
    """Eliminates unescaped white space from the pattern and enables comments marked with #. However, this value does not affect or eliminate white space in character classes, numeric quantifiers, or tokens that mark the beginning of individual regular expression language elements. For more information, see the 'Ignore White Space' section of the Regular Expression Options article."""
    Multiline: typing.ClassVar[System.Text.RegularExpressions.RegexOptions]
    """Multiline mode. Changes the meaning of ^ and $ so they match at the beginning and end, respectively, of any line, and not just the beginning and end of the entire string. For more information, see the 'Multiline Mode' section in the Regular Expression Options article."""
    NonBacktracking: typing.ClassVar[System.Text.RegularExpressions.RegexOptions]
    """Enable matching using an approach that avoids backtracking and guarantees linear-time processing in the length of the input."""
    None_: typing.ClassVar[System.Text.RegularExpressions.RegexOptions]
    """Specifies that no options are set. For more information about the default behavior of the regular expression engine, see the 'Default Options' section in the Regular Expression Options article."""
    RightToLeft: typing.ClassVar[System.Text.RegularExpressions.RegexOptions]
    """Specifies that the search will be from right to left instead of from left to right. For more information, see the 'Right-to-Left Mode' section in the Regular Expression Options article."""
    Singleline: typing.ClassVar[System.Text.RegularExpressions.RegexOptions]
    """Specifies single-line mode. Changes the meaning of the dot (.) so it matches every character (instead of every character except \\n). For more information, see the 'Single-line Mode' section in the Regular Expression Options article."""
    ...

class RegexParseError(System.Enum):
    """Specifies the detailed underlying reason why a RegexParseException is thrown when a regular expression contains a parsing error."""
    AlternationHasComment: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """An alternation construct in a regular expression contains a comment."""
    AlternationHasMalformedCondition: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """An alternation in a regular expression has a malformed condition."""
    AlternationHasMalformedReference: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """An alternation construct in a regular expression contains a malformed reference."""
    AlternationHasNamedCapture: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """An alternation construct in a regular expression uses a named capture."""
    AlternationHasTooManyConditions: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """An alternation in a regular expression has too many conditions."""
    AlternationHasUndefinedReference: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """An alternation construct in a regular expression contains an undefined reference."""
    CaptureGroupNameInvalid: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """The group name of a captured group in a regular expression is invalid."""
    CaptureGroupOfZero: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A regular expression defines a numbered subexpression named zero."""
    ExclusionGroupNotLast: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A character class in a regular expression with an exclusion group is not the last part of the character class."""
    InsufficientClosingParentheses: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A regular expression has a non-escaped left parenthesis, or misses a closing right parenthesis."""
    InsufficientOpeningParentheses: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A regular expression has a non-escaped right parenthesis, or misses an opening left parenthesis."""
    InsufficientOrInvalidHexDigits: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A hexadecimal escape sequence in a regular expression does not have enough digits, or contains invalid digits."""
    InvalidGroupingConstruct: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A grouping construct in a regular expression is invalid or malformed."""
    InvalidUnicodePropertyEscape: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A Unicode property escape in a regular expression is invalid or unknown."""
    MalformedNamedReference: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A named reference in a regular expression is malformed."""
    MalformedUnicodePropertyEscape: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A Unicode property escape is malformed."""
    MissingControlCharacter: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A control character in a regular expression is missing."""
    NestedQuantifiersNotParenthesized: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """Repeated quantifiers on another quantifier inside a regular expression are not grouped in parentheses."""
    QuantifierAfterNothing: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A quantifier in a regular expression is in a position where it cannot quantify anything, like at the beginning of a regular expression or in a group."""
    QuantifierOrCaptureGroupOutOfRange: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A captured group or a quantifier in a regular expression is not within range, that is, it is larger than Int32.MaxValue."""
    ReversedCharacterRange: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A character class in a regular expression contains an inverse character range, like z-a instead of a-z."""
    ReversedQuantifierRange: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A quantifier range in a regular expression is inverse, like {10,1} instead of (1,10} ."""
    ShorthandClassInCharacterRange: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A character-class in a regular expression contains a short-hand class that is not allowed inside a character class."""
    UndefinedNamedReference: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A used named reference in a regular expression is not defined."""
    UndefinedNumberedReference: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A used numbered reference in a regular expression is not defined."""
    UnescapedEndingBackslash: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A regular expression ends with a non-escaped ending backslash."""
    Unknown: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """An unknown regular expression parse error."""
    UnrecognizedControlCharacter: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A control character in a regular expression is not recognized."""
    UnrecognizedEscape: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """An escape character or sequence in a regular expression is invalid."""
    UnrecognizedUnicodeProperty: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A unicode property in a regular expression is not recognized, or invalid."""
    UnterminatedBracket: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A regular expression has a non-escaped left square bracket, or misses a closing right square bracket."""
    UnterminatedComment: typing.ClassVar[System.Text.RegularExpressions.RegexParseError]
    """A comment in a regular expression is not terminated."""
    ...

class RegexParseException(System.ArgumentException):
    """An exception as a result of a parse error in a regular expression, with detailed information in the RegexParseException.Error and RegexParseException.Offset properties."""
    @property
    def Error(self) -> System.Text.RegularExpressions.RegexParseError:
        """Gets the error that happened during parsing."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Sets the info object with the parameter name and additional exception information."""
    @property
    def Offset(self) -> int:
        """Gets the zero-based character offset in the regular expression pattern where the parse error occurs."""
    ...

class RegexRunner(System.Object):
    """The RegexRunner class is the base class for compiled regular expressions."""
    @staticmethod
    def CharInClass(ch: str, charClass: str) -> bool:
        """Used by a Regex object generated by the Overload:System.Text.RegularExpressions.Regex.CompileToAssembly method. Determines whether a character is in a character class."""
    ...

class RegexRunnerFactory(System.Object):
    """Creates a RegexRunner class for a compiled regular expression."""
    ...
