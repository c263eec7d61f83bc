# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections
import System.Globalization
import System.Text
import collections.abc
import datetime
import typing
import typing_extensions
import uuid

class Calendar(System.ICloneable):
    """Represents time in divisions, such as weeks, months, and years."""
    def AddDays(self, time: datetime.datetime | System.DateTime, days: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of days away from the specified DateTime."""
    def AddHours(self, time: datetime.datetime | System.DateTime, hours: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of hours away from the specified DateTime."""
    def AddMilliseconds(self, time: datetime.datetime | System.DateTime, milliseconds: float) -> datetime.datetime:
        """Returns a DateTime that is the specified number of milliseconds away from the specified DateTime."""
    def AddMinutes(self, time: datetime.datetime | System.DateTime, minutes: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of minutes away from the specified DateTime."""
    def AddMonths(self, time: datetime.datetime | System.DateTime, months: int) -> datetime.datetime:
        """When overridden in a derived class, returns a DateTime that is the specified number of months away from the specified DateTime."""
    def AddSeconds(self, time: datetime.datetime | System.DateTime, seconds: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of seconds away from the specified DateTime."""
    def AddWeeks(self, time: datetime.datetime | System.DateTime, weeks: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of weeks away from the specified DateTime."""
    def AddYears(self, time: datetime.datetime | System.DateTime, years: int) -> datetime.datetime:
        """When overridden in a derived class, returns a DateTime that is the specified number of years away from the specified DateTime."""
    @property
    def AlgorithmType(self) -> System.Globalization.CalendarAlgorithmType:
        """Gets a value indicating whether the current calendar is solar-based, lunar-based, or a combination of both."""
    def Clone(self) -> typing.Any:
        """Creates a new object that is a copy of the current Calendar object."""
    CurrentEra: typing.ClassVar[int]
    """Represents the current era of the current calendar. The value of this field is 0."""
    @property
    def Eras(self) -> System.Array[int]:
        """When overridden in a derived class, gets the list of eras in the current calendar."""
    def GetDayOfMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """When overridden in a derived class, returns the day of the month in the specified DateTime."""
    def GetDayOfWeek(self, time: datetime.datetime | System.DateTime) -> System.DayOfWeek:
        """When overridden in a derived class, returns the day of the week in the specified DateTime."""
    def GetDayOfYear(self, time: datetime.datetime | System.DateTime) -> int:
        """When overridden in a derived class, returns the day of the year in the specified DateTime."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int) -> int:
        """Returns the number of days in the specified month and year of the current era."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int, era: int) -> int:
        """When overridden in a derived class, returns the number of days in the specified month, year, and era."""
    @typing.overload
    def GetDaysInYear(self, year: int) -> int:
        """Returns the number of days in the specified year of the current era."""
    @typing.overload
    def GetDaysInYear(self, year: int, era: int) -> int:
        """When overridden in a derived class, returns the number of days in the specified year and era."""
    def GetEra(self, time: datetime.datetime | System.DateTime) -> int:
        """When overridden in a derived class, returns the era of the specified DateTime."""
    def GetHour(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the hours value in the specified DateTime."""
    @typing.overload
    def GetLeapMonth(self, year: int) -> int:
        """Calculates the leap month for a specified year."""
    @typing.overload
    def GetLeapMonth(self, year: int, era: int) -> int:
        """Calculates the leap month for a specified year and era."""
    def GetMilliseconds(self, time: datetime.datetime | System.DateTime) -> float:
        """Returns the milliseconds value in the specified DateTime."""
    def GetMinute(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the minutes value in the specified DateTime."""
    def GetMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """When overridden in a derived class, returns the month in the specified DateTime."""
    @typing.overload
    def GetMonthsInYear(self, year: int) -> int:
        """Returns the number of months in the specified year in the current era."""
    @typing.overload
    def GetMonthsInYear(self, year: int, era: int) -> int:
        """When overridden in a derived class, returns the number of months in the specified year in the specified era."""
    def GetSecond(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the seconds value in the specified DateTime."""
    def GetWeekOfYear(self, time: datetime.datetime | System.DateTime, rule: System.Globalization.CalendarWeekRule, firstDayOfWeek: System.DayOfWeek) -> int:
        """Returns the week of the year that includes the date in the specified DateTime value."""
    def GetYear(self, time: datetime.datetime | System.DateTime) -> int:
        """When overridden in a derived class, returns the year in the specified DateTime."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int) -> bool:
        """Determines whether the specified date in the current era is a leap day."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int, era: int) -> bool:
        """When overridden in a derived class, determines whether the specified date in the specified era is a leap day."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int) -> bool:
        """Determines whether the specified month in the specified year in the current era is a leap month."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int, era: int) -> bool:
        """When overridden in a derived class, determines whether the specified month in the specified year in the specified era is a leap month."""
    @typing.overload
    def IsLeapYear(self, year: int) -> bool:
        """Determines whether the specified year in the current era is a leap year."""
    @typing.overload
    def IsLeapYear(self, year: int, era: int) -> bool:
        """When overridden in a derived class, determines whether the specified year in the specified era is a leap year."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether this Calendar object is read-only."""
    @property
    def MaxSupportedDateTime(self) -> datetime.datetime:
        """Gets the latest date and time supported by this Calendar object."""
    @property
    def MinSupportedDateTime(self) -> datetime.datetime:
        """Gets the earliest date and time supported by this Calendar object."""
    @staticmethod
    def ReadOnly(calendar: System.Globalization.Calendar) -> System.Globalization.Calendar:
        """Returns a read-only version of the specified Calendar object."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the current era."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, era: int) -> datetime.datetime:
        """When overridden in a derived class, returns a DateTime that is set to the specified date and time in the specified era."""
    def ToFourDigitYear(self, year: int) -> int:
        """Converts the specified year to a four-digit year by using the Calendar.TwoDigitYearMax property to determine the appropriate century."""
    @property
    def TwoDigitYearMax(self) -> int:
        """Gets or sets the last year of a 100-year range that can be represented by a 2-digit year."""
    @TwoDigitYearMax.setter
    def TwoDigitYearMax(self, value: int) -> None: ...
    ...

class CalendarAlgorithmType(System.Enum):
    """Specifies whether a calendar is solar-based, lunar-based, or lunisolar-based."""
    LunarCalendar: typing.ClassVar[System.Globalization.CalendarAlgorithmType]
    """A lunar-based calendar."""
    LunisolarCalendar: typing.ClassVar[System.Globalization.CalendarAlgorithmType]
    """A lunisolar-based calendar."""
    SolarCalendar: typing.ClassVar[System.Globalization.CalendarAlgorithmType]
    """A solar-based calendar."""
    Unknown: typing.ClassVar[System.Globalization.CalendarAlgorithmType]
    """An unknown calendar basis."""
    ...

class CalendarWeekRule(System.Enum):
    """Defines different rules for determining the first week of the year."""
    FirstDay: typing.ClassVar[System.Globalization.CalendarWeekRule]
    """Indicates that the first week of the year starts on the first day of the year and ends before the following designated first day of the week. The value is 0."""
    FirstFourDayWeek: typing.ClassVar[System.Globalization.CalendarWeekRule]
    """Indicates that the first week of the year is the first week with four or more days before the designated first day of the week. The value is 2."""
    FirstFullWeek: typing.ClassVar[System.Globalization.CalendarWeekRule]
    """Indicates that the first week of the year begins on the first occurrence of the designated first day of the week on or after the first day of the year. The value is 1."""
    ...

class CharUnicodeInfo(System.Object):
    """Retrieves information about a Unicode character. This class cannot be inherited."""
    @typing.overload
    @staticmethod
    def GetDecimalDigitValue(ch: str) -> int:
        """Gets the decimal digit value of the specified numeric character."""
    @typing.overload
    @staticmethod
    def GetDecimalDigitValue(s: str, index: int) -> int:
        """Gets the decimal digit value of the numeric character at the specified index of the specified string."""
    @typing.overload
    @staticmethod
    def GetDigitValue(ch: str) -> int:
        """Gets the digit value of the specified numeric character."""
    @typing.overload
    @staticmethod
    def GetDigitValue(s: str, index: int) -> int:
        """Gets the digit value of the numeric character at the specified index of the specified string."""
    @typing.overload
    @staticmethod
    def GetNumericValue(ch: str) -> float:
        """Gets the numeric value associated with the specified character."""
    @typing.overload
    @staticmethod
    def GetNumericValue(s: str, index: int) -> float:
        """Gets the numeric value associated with the character at the specified index of the specified string."""
    @typing.overload
    @staticmethod
    def GetUnicodeCategory(ch: str) -> System.Globalization.UnicodeCategory:
        """Gets the Unicode category of the specified character."""
    @typing.overload
    @staticmethod
    def GetUnicodeCategory(codePoint: int) -> System.Globalization.UnicodeCategory:
        """Gets the Unicode category of the specified character."""
    @typing.overload
    @staticmethod
    def GetUnicodeCategory(s: str, index: int) -> System.Globalization.UnicodeCategory:
        """Gets the Unicode category of the character at the specified index of the specified string."""
    ...

class ChineseLunisolarCalendar(System.Globalization.EastAsianLunisolarCalendar):
    """Represents time in divisions, such as months, days, and years. Years are calculated using the Chinese calendar, while days and months are calculated using the lunisolar calendar."""
    def __init__(self) -> None:
        """Initializes a new instance of the ChineseLunisolarCalendar class."""
    ChineseEra: typing.ClassVar[int]
    """Specifies the era that corresponds to the current ChineseLunisolarCalendar object."""
    @property
    def Eras(self) -> System.Array[int]:
        """Gets the eras that correspond to the range of dates and times supported by the current ChineseLunisolarCalendar object."""
    def GetEra(self, time: datetime.datetime | System.DateTime) -> int:
        """Retrieves the era that corresponds to the specified DateTime type."""
    @property
    def MaxSupportedDateTime(self) -> datetime.datetime:
        """Gets the maximum date and time supported by the ChineseLunisolarCalendar class."""
    @property
    def MinSupportedDateTime(self) -> datetime.datetime:
        """Gets the minimum date and time supported by the ChineseLunisolarCalendar class."""
    ...

class CompareInfo:
    """Implements a set of methods for culture-sensitive string comparisons."""
    @typing.overload
    def Compare(self, string1: str | None, string2: str | None) -> int:
        """Compares two strings."""
    @typing.overload
    def Compare(self, string1: str | None, string2: str | None, options: System.Globalization.CompareOptions) -> int:
        """Compares two strings using the specified CompareOptions value."""
    @typing.overload
    def Compare(self, string1: str | None, offset1: int, length1: int, string2: str | None, offset2: int, length2: int) -> int:
        """Compares a section of one string with a section of another string."""
    @typing.overload
    def Compare(self, string1: str | None, offset1: int, string2: str | None, offset2: int, options: System.Globalization.CompareOptions) -> int:
        """Compares the end section of a string with the end section of another string using the specified CompareOptions value."""
    @typing.overload
    def Compare(self, string1: str | None, offset1: int, string2: str | None, offset2: int) -> int:
        """Compares the end section of a string with the end section of another string."""
    @typing.overload
    def Compare(self, string1: str | None, offset1: int, length1: int, string2: str | None, offset2: int, length2: int, options: System.Globalization.CompareOptions) -> int:
        """Compares a section of one string with a section of another string using the specified CompareOptions value."""
    @typing.overload
    def Compare(self, string1: str, string2: str, options: System.Globalization.CompareOptions = ...) -> int:
        """Compares two read-only spans of characters."""
    def Equals(self, value: object | None) -> bool:
        """Determines whether the specified object is equal to the current CompareInfo object."""
    @typing.overload
    @staticmethod
    def GetCompareInfo(culture: int, assembly: typing.Any) -> System.Globalization.CompareInfo:
        """Initializes a new CompareInfo object that is associated with the specified culture and that uses string comparison methods in the specified Assembly."""
    @typing.overload
    @staticmethod
    def GetCompareInfo(name: str, assembly: typing.Any) -> System.Globalization.CompareInfo:
        """Initializes a new CompareInfo object that is associated with the specified culture and that uses string comparison methods in the specified Assembly."""
    @typing.overload
    @staticmethod
    def GetCompareInfo(culture: int) -> System.Globalization.CompareInfo:
        """Initializes a new CompareInfo object that is associated with the culture with the specified identifier."""
    @typing.overload
    @staticmethod
    def GetCompareInfo(name: str) -> System.Globalization.CompareInfo:
        """Initializes a new CompareInfo object that is associated with the culture with the specified name."""
    @typing.overload
    def GetHashCode(self) -> int:
        """Serves as a hash function for the current CompareInfo for hashing algorithms and data structures, such as a hash table."""
    @typing.overload
    def GetHashCode(self, source: str, options: System.Globalization.CompareOptions) -> int:
        """Gets the hash code for a string based on specified comparison options."""
    @typing.overload
    def GetSortKey(self, source: str, options: System.Globalization.CompareOptions) -> System.Globalization.SortKey:
        """Gets a SortKey object for the specified string using the specified CompareOptions value."""
    @typing.overload
    def GetSortKey(self, source: str) -> System.Globalization.SortKey:
        """Gets the sort key for the specified string."""
    @typing.overload
    def GetSortKey(self, source: str, destination: typing_extensions.Buffer, options: System.Globalization.CompareOptions = ...) -> int:
        """Computes a sort key for the specified input."""
    def GetSortKeyLength(self, source: str, options: System.Globalization.CompareOptions = ...) -> int:
        """Gets the total number of sort key bytes that would be produced from the specified input."""
    @typing.overload
    def IndexOf(self, source: str, value: str) -> int:
        """Searches for the specified character and returns the zero-based index of the first occurrence within the entire source string."""
    @typing.overload
    def IndexOf(self, source: str, value: str, options: System.Globalization.CompareOptions) -> int:
        """Searches for the specified character and returns the zero-based index of the first occurrence within the entire source string using the specified CompareOptions value."""
    @typing.overload
    def IndexOf(self, source: str, value: str, startIndex: int) -> int:
        """Searches for the specified character and returns the zero-based index of the first occurrence within the section of the source string that extends from the specified index to the end of the string."""
    @typing.overload
    def IndexOf(self, source: str, value: str, startIndex: int, options: System.Globalization.CompareOptions) -> int:
        """Searches for the specified character and returns the zero-based index of the first occurrence within the section of the source string that extends from the specified index to the end of the string using the specified CompareOptions value."""
    @typing.overload
    def IndexOf(self, source: str, value: str, startIndex: int, count: int) -> int:
        """Searches for the specified character and returns the zero-based index of the first occurrence within the section of the source string that starts at the specified index and contains the specified number of elements."""
    @typing.overload
    def IndexOf(self, source: str, value: str, startIndex: int, count: int, options: System.Globalization.CompareOptions) -> int:
        """Searches for the specified character and returns the zero-based index of the first occurrence within the section of the source string that starts at the specified index and contains the specified number of elements using the specified CompareOptions value."""
    @typing.overload
    def IndexOf(self, source: str, value: str, options: System.Globalization.CompareOptions = ...) -> int:
        """Searches for the first occurrence of a substring within the specified read-only span of characters."""
    @typing.overload
    def IndexOf(self, source: str, value: str, options: System.Globalization.CompareOptions) -> tuple[int, int]:
        """Searches for the first occurrence of a substring within a source string."""
    @typing.overload
    def IndexOf(self, source: str, value: System.Text.Rune, options: System.Globalization.CompareOptions = ...) -> int:
        """Searches for the first occurrence of a Rune within the specified read-only span of characters."""
    @typing.overload
    def IsPrefix(self, source: str, prefix: str, options: System.Globalization.CompareOptions) -> bool:
        """Determines whether the specified source string starts with the specified prefix using the specified CompareOptions value."""
    @typing.overload
    def IsPrefix(self, source: str, prefix: str, options: System.Globalization.CompareOptions = ...) -> bool:
        """Determines whether a read-only span of characters starts with a specific prefix."""
    @typing.overload
    def IsPrefix(self, source: str, prefix: str, options: System.Globalization.CompareOptions) -> tuple[bool, int]:
        """Determines whether a string starts with a specific prefix."""
    @typing.overload
    def IsPrefix(self, source: str, prefix: str) -> bool:
        """Determines whether the specified source string starts with the specified prefix."""
    @typing.overload
    @staticmethod
    def IsSortable(ch: str) -> bool:
        """Indicates whether a specified Unicode character is sortable."""
    @typing.overload
    @staticmethod
    def IsSortable(text: str) -> bool:
        """Indicates whether a specified Unicode string is sortable."""
    @typing.overload
    @staticmethod
    def IsSortable(value: System.Text.Rune) -> bool:
        """Indicates whether a specified Rune is sortable."""
    @typing.overload
    def IsSuffix(self, source: str, suffix: str, options: System.Globalization.CompareOptions) -> bool:
        """Determines whether the specified source string ends with the specified suffix using the specified CompareOptions value."""
    @typing.overload
    def IsSuffix(self, source: str, suffix: str, options: System.Globalization.CompareOptions = ...) -> bool:
        """Determines whether a read-only span of characters ends with a specific suffix."""
    @typing.overload
    def IsSuffix(self, source: str, suffix: str, options: System.Globalization.CompareOptions) -> tuple[bool, int]:
        """Determines whether a string ends with a specific suffix."""
    @typing.overload
    def IsSuffix(self, source: str, suffix: str) -> bool:
        """Determines whether the specified source string ends with the specified suffix."""
    @property
    def LCID(self) -> int:
        """Gets the properly formed culture identifier for the current CompareInfo."""
    @typing.overload
    def LastIndexOf(self, source: str, value: str) -> int:
        """Searches for the specified character and returns the zero-based index of the last occurrence within the entire source string."""
    @typing.overload
    def LastIndexOf(self, source: str, value: str, options: System.Globalization.CompareOptions) -> int:
        """Searches for the specified character and returns the zero-based index of the last occurrence within the entire source string using the specified CompareOptions value."""
    @typing.overload
    def LastIndexOf(self, source: str, value: str, startIndex: int) -> int:
        """Searches for the specified character and returns the zero-based index of the last occurrence within the section of the source string that extends from the beginning of the string to the specified index."""
    @typing.overload
    def LastIndexOf(self, source: str, value: str, startIndex: int, options: System.Globalization.CompareOptions) -> int:
        """Searches for the specified character and returns the zero-based index of the last occurrence within the section of the source string that extends from the beginning of the string to the specified index using the specified CompareOptions value."""
    @typing.overload
    def LastIndexOf(self, source: str, value: str, startIndex: int, count: int) -> int:
        """Searches for the specified character and returns the zero-based index of the last occurrence within the section of the source string that contains the specified number of elements and ends at the specified index."""
    @typing.overload
    def LastIndexOf(self, source: str, value: str, startIndex: int, count: int, options: System.Globalization.CompareOptions) -> int:
        """Searches for the specified character and returns the zero-based index of the last occurrence within the section of the source string that contains the specified number of elements and ends at the specified index using the specified CompareOptions value."""
    @typing.overload
    def LastIndexOf(self, source: str, value: str, options: System.Globalization.CompareOptions = ...) -> int:
        """Searches for the last occurrence of a substring within the specified read-only span of characters."""
    @typing.overload
    def LastIndexOf(self, source: str, value: str, options: System.Globalization.CompareOptions) -> tuple[int, int]:
        """Searches for the last occurrence of a substring within a source string."""
    @typing.overload
    def LastIndexOf(self, source: str, value: System.Text.Rune, options: System.Globalization.CompareOptions = ...) -> int:
        """Searches for the last occurrence of a Rune within the specified read-only span of characters."""
    @property
    def Name(self) -> str:
        """Gets the name of the culture used for sorting operations by this CompareInfo object."""
    def ToString(self) -> str:
        """Returns a string that represents the current CompareInfo object."""
    @property
    def Version(self) -> System.Globalization.SortVersion:
        """Gets information about the version of Unicode used for comparing and sorting strings."""
    ...

class CompareOptions(System.Enum):
    """Defines the string comparison options to use with CompareInfo."""
    IgnoreCase: typing.ClassVar[System.Globalization.CompareOptions]
    """Indicates that the string comparison ignores case differences."""
    IgnoreKanaType: typing.ClassVar[System.Globalization.CompareOptions]
    """Indicates that the string comparison ignores the kana type. Kana type refers to Japanese hiragana and katakana characters, which represent phonetic sounds. Hiragana is used for native Japanese words, while katakana is used for words borrowed from other languages. With this option, hiragana and katakana characters that represent the same sound are considered equal."""
    IgnoreNonSpace: typing.ClassVar[System.Globalization.CompareOptions]
    """Indicates that the string comparison ignores nonspacing combining characters, such as diacritics. Nonspacing characters modify base characters without occupying their own space. The Unicode Standard defines combining characters as characters that are combined with base characters to produce a new character."""
    IgnoreSymbols: typing.ClassVar[System.Globalization.CompareOptions]
    """Indicates that the string comparison ignores symbols, including whitespace, punctuation, currency symbols, the percent sign, mathematical symbols, the ampersand, and similar characters."""
    IgnoreWidth: typing.ClassVar[System.Globalization.CompareOptions]
    """Indicates that the string comparison ignores character width. For example, full-width and half-width forms of Japanese katakana characters are considered equal with this option."""
    None_: typing.ClassVar[System.Globalization.CompareOptions]
    """Indicates the default option settings for string comparisons."""
    NumericOrdering: typing.ClassVar[System.Globalization.CompareOptions]
    """The option that specifies that string comparisons sort sequences of digits (Unicode general category 'Nd') based on their numeric value. For example, '2' comes before '10'. Non-digit characters such as decimal points, minus, and plus signs are not considered as part of the sequence and will terminate it. This flag is not valid for indexing methods (such as CompareInfo.IndexOf and CompareInfo.IsPrefix)."""
    Ordinal: typing.ClassVar[System.Globalization.CompareOptions]
    """Indicates that the string comparison uses the Unicode UTF-16 encoded values of the strings, comparing them code unit by code unit. This results in a fast, culture-insensitive comparison where strings are ordered based only on their binary values. This option can't be combined with other CompareOptions values and must be used alone."""
    OrdinalIgnoreCase: typing.ClassVar[System.Globalization.CompareOptions]
    """Indicates that the string comparison ignores case and then performs an ordinal comparison. This is equivalent to converting both strings to uppercase using the invariant culture and then performing the comparison."""
    StringSort: typing.ClassVar[System.Globalization.CompareOptions]
    """Indicates that the string comparison uses the string sort algorithm, where nonalphanumeric symbols (such as hyphens and apostrophes) are sorted before alphanumeric characters."""
    ...

class CultureInfo(System.ICloneable, System.IFormatProvider):
    """Provides information about a specific culture (called a locale for unmanaged code development). The information includes the names for the culture, the writing system, the calendar used, the sort order of strings, and formatting for dates and numbers."""
    @typing.overload
    def __init__(self, name: str) -> None:
        """Initializes a new instance of the CultureInfo class based on the culture specified by name."""
    @typing.overload
    def __init__(self, name: str, useUserOverride: bool) -> None:
        """Initializes a new instance of the CultureInfo class based on the culture specified by name and on a value that specifies whether to use the user-selected culture settings from Windows."""
    @typing.overload
    def __init__(self, culture: int) -> None:
        """Initializes a new instance of the CultureInfo class based on the culture specified by the culture identifier."""
    @typing.overload
    def __init__(self, culture: int, useUserOverride: bool) -> None:
        """Initializes a new instance of the CultureInfo class based on the culture specified by the culture identifier and on a value that specifies whether to use the user-selected culture settings from Windows."""
    @property
    def Calendar(self) -> System.Globalization.Calendar:
        """Gets the default calendar used by the culture."""
    def ClearCachedData(self) -> None:
        """Refreshes cached culture-related information."""
    def Clone(self) -> typing.Any:
        """Creates a copy of the current CultureInfo."""
    @property
    def CompareInfo(self) -> System.Globalization.CompareInfo:
        """Gets the CompareInfo that defines how to compare strings for the culture."""
    @staticmethod
    def CreateSpecificCulture(name: str) -> System.Globalization.CultureInfo:
        """Creates a CultureInfo that represents the specific culture that is associated with the specified name."""
    @property
    def CultureTypes(self) -> System.Globalization.CultureTypes:
        """Gets the culture types that pertain to the current CultureInfo object."""
    CurrentCulture: typing.ClassVar[System.Globalization.CultureInfo]
    """Gets or sets the CultureInfo object that represents the culture used by the current thread and task-based asynchronous operations."""
    CurrentUICulture: typing.ClassVar[System.Globalization.CultureInfo]
    """Gets or sets the CultureInfo object that represents the current user interface culture used by the Resource Manager to look up culture-specific resources at run time."""
    @property
    def DateTimeFormat(self) -> System.Globalization.DateTimeFormatInfo:
        """Gets or sets a DateTimeFormatInfo that defines the culturally appropriate format of displaying dates and times."""
    @DateTimeFormat.setter
    def DateTimeFormat(self, value: System.Globalization.DateTimeFormatInfo) -> None: ...
    DefaultThreadCurrentCulture: typing.ClassVar[System.Globalization.CultureInfo | None]
    """Gets or sets the default culture for threads in the current application domain."""
    DefaultThreadCurrentUICulture: typing.ClassVar[System.Globalization.CultureInfo | None]
    """Gets or sets the default UI culture for threads in the current application domain."""
    @property
    def DisplayName(self) -> str:
        """Gets the full localized culture name."""
    @property
    def EnglishName(self) -> str:
        """Gets the culture name in the format languagefull [country/regionfull] in English."""
    def Equals(self, value: object | None) -> bool:
        """Determines whether the specified object is the same culture as the current CultureInfo."""
    def GetConsoleFallbackUICulture(self) -> System.Globalization.CultureInfo:
        """Gets an alternate user interface culture suitable for console applications when the default graphic user interface culture is unsuitable."""
    @typing.overload
    @staticmethod
    def GetCultureInfo(culture: int) -> System.Globalization.CultureInfo:
        """Retrieves a cached, read-only instance of a culture by using the specified culture identifier."""
    @typing.overload
    @staticmethod
    def GetCultureInfo(name: str) -> System.Globalization.CultureInfo:
        """Retrieves a cached, read-only instance of a culture using the specified culture name."""
    @typing.overload
    @staticmethod
    def GetCultureInfo(name: str, altName: str) -> System.Globalization.CultureInfo:
        """Retrieves a cached, read-only instance of a culture. Parameters specify a culture that is initialized with the TextInfo and CompareInfo objects specified by another culture."""
    @typing.overload
    @staticmethod
    def GetCultureInfo(name: str, predefinedOnly: bool) -> System.Globalization.CultureInfo:
        """Retrieves a cached, read-only instance of a culture."""
    @staticmethod
    def GetCultureInfoByIetfLanguageTag(name: str) -> System.Globalization.CultureInfo:
        """Deprecated. Retrieves a read-only CultureInfo object having linguistic characteristics that are identified by the specified RFC 4646 language tag."""
    @staticmethod
    def GetCultures(types: System.Globalization.CultureTypes) -> System.Array[System.Globalization.CultureInfo]:
        """Gets the list of supported cultures filtered by the specified CultureTypes parameter."""
    def GetFormat(self, formatType: type | System.Type | None) -> typing.Any:
        """Gets an object that defines how to format the specified type."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for the current CultureInfo, suitable for hashing algorithms and data structures, such as a hash table."""
    @property
    def IetfLanguageTag(self) -> str:
        """Deprecated. Gets the RFC 4646 standard identification for a language."""
    InstalledUICulture: typing.ClassVar[System.Globalization.CultureInfo]
    """Gets the CultureInfo that represents the culture installed with the operating system."""
    InvariantCulture: typing.ClassVar[System.Globalization.CultureInfo]
    """Gets the CultureInfo object that is culture-independent (invariant)."""
    @property
    def IsNeutralCulture(self) -> bool:
        """Gets a value indicating whether the current CultureInfo represents a neutral culture."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the current CultureInfo is read-only."""
    @property
    def KeyboardLayoutId(self) -> int:
        """Gets the active input locale identifier."""
    @property
    def LCID(self) -> int:
        """Gets the culture identifier for the current CultureInfo."""
    @property
    def Name(self) -> str:
        """Gets the culture name in the format languagecode2-country/regioncode2."""
    @property
    def NativeName(self) -> str:
        """Gets the culture name, consisting of the language, the country/region, and the optional script, that the culture is set to display."""
    @property
    def NumberFormat(self) -> System.Globalization.NumberFormatInfo:
        """Gets or sets a NumberFormatInfo that defines the culturally appropriate format of displaying numbers, currency, and percentage."""
    @NumberFormat.setter
    def NumberFormat(self, value: System.Globalization.NumberFormatInfo) -> None: ...
    @property
    def OptionalCalendars(self) -> System.Array[System.Globalization.Calendar]:
        """Gets the list of calendars that can be used by the culture."""
    @property
    def Parent(self) -> System.Globalization.CultureInfo:
        """Gets the CultureInfo that represents the parent culture of the current CultureInfo."""
    @staticmethod
    def ReadOnly(ci: System.Globalization.CultureInfo) -> System.Globalization.CultureInfo:
        """Returns a read-only wrapper around the specified CultureInfo object."""
    @property
    def TextInfo(self) -> System.Globalization.TextInfo:
        """Gets the TextInfo that defines the writing system associated with the culture."""
    @property
    def ThreeLetterISOLanguageName(self) -> str:
        """Gets the ISO 639-2 three-letter code for the language of the current CultureInfo."""
    @property
    def ThreeLetterWindowsLanguageName(self) -> str:
        """Gets the three-letter code for the language as defined in the Windows API."""
    def ToString(self) -> str:
        """Returns a string containing the name of the current CultureInfo in the format languagecode2-country/regioncode2."""
    @property
    def TwoLetterISOLanguageName(self) -> str:
        """Gets the ISO 639-1 two-letter or ISO 639-3 three-letter code for the language of the current CultureInfo."""
    @property
    def UseUserOverride(self) -> bool:
        """Gets a value indicating whether the current CultureInfo object uses the user-selected culture settings."""
    ...

class CultureNotFoundException(System.ArgumentException):
    """The exception that is thrown when a method attempts to construct a culture that is not available."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the CultureNotFoundException class with its message string set to a system-supplied message."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the CultureNotFoundException class with the specified error message."""
    @typing.overload
    def __init__(self, paramName: str | None, message: str | None) -> None:
        """Initializes a new instance of the CultureNotFoundException class with a specified error message and the name of the parameter that is the cause this exception."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the CultureNotFoundException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, paramName: str | None, invalidCultureName: str | None, message: str | None) -> None:
        """Initializes a new instance of the CultureNotFoundException class with a specified error message, the invalid Culture Name, and the name of the parameter that is the cause this exception."""
    @typing.overload
    def __init__(self, message: str | None, invalidCultureName: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the CultureNotFoundException class with a specified error message, the invalid Culture Name, and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, message: str | None, invalidCultureId: int, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the CultureNotFoundException class with a specified error message, the invalid Culture ID, and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, paramName: str | None, invalidCultureId: int, message: str | None) -> None:
        """Initializes a new instance of the CultureNotFoundException class with a specified error message, the invalid Culture ID, and the name of the parameter that is the cause this exception."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Sets the SerializationInfo object with the parameter name and additional exception information."""
    @property
    def InvalidCultureId(self) -> int | None:
        """Gets the culture identifier that cannot be found."""
    @property
    def InvalidCultureName(self) -> str | None:
        """Gets the culture name that cannot be found."""
    @property
    def Message(self) -> str:
        """Gets the error message that explains the reason for the exception."""
    ...

class CultureTypes(System.Enum):
    """Defines the types of culture lists that can be retrieved using the CultureInfo.GetCultures method."""
    AllCultures: typing.ClassVar[System.Globalization.CultureTypes]
    """All cultures that are recognized by .NET, including neutral and specific cultures and custom cultures created by the user. On .NET Framework 4 and later versions and .NET Core running on Windows, it includes the culture data available from the Windows operating system. On .NET Core running on Linux and macOS, it includes culture data defined in the ICU libraries. CultureTypes.AllCultures is a composite field that includes the CultureTypes.NeutralCultures, CultureTypes.SpecificCultures, and CultureTypes.InstalledWin32Cultures values."""
    FrameworkCultures: typing.ClassVar[System.Globalization.CultureTypes]
    """This member is deprecated; using this value with CultureInfo.GetCultures returns neutral and specific cultures shipped with .NET Framework 2.0."""
    InstalledWin32Cultures: typing.ClassVar[System.Globalization.CultureTypes]
    """This member is deprecated. All cultures that are installed in the Windows operating system."""
    NeutralCultures: typing.ClassVar[System.Globalization.CultureTypes]
    """Cultures that are associated with a language but are not specific to a country/region."""
    ReplacementCultures: typing.ClassVar[System.Globalization.CultureTypes]
    """This member is deprecated. Custom cultures created by the user that replace cultures shipped with the .NET Framework."""
    SpecificCultures: typing.ClassVar[System.Globalization.CultureTypes]
    """Cultures that are specific to a country/region."""
    UserCustomCulture: typing.ClassVar[System.Globalization.CultureTypes]
    """This member is deprecated. Custom cultures created by the user."""
    WindowsOnlyCultures: typing.ClassVar[System.Globalization.CultureTypes]
    """This member is deprecated and is ignored."""
    ...

class DateTimeFormatInfo(System.ICloneable, System.IFormatProvider):
    """Provides culture-specific information about the format of date and time values."""
    def __init__(self) -> None:
        """Initializes a new writable instance of the DateTimeFormatInfo class that is culture-independent (invariant)."""
    @property
    def AMDesignator(self) -> str:
        """Gets or sets the string designator for hours that are 'ante meridiem' (before noon)."""
    @AMDesignator.setter
    def AMDesignator(self, value: str) -> None: ...
    @property
    def AbbreviatedDayNames(self) -> System.Array[str]:
        """Gets or sets a one-dimensional array of type String containing the culture-specific abbreviated names of the days of the week."""
    @AbbreviatedDayNames.setter
    def AbbreviatedDayNames(self, value: collections.abc.Iterable[str]) -> None: ...
    @property
    def AbbreviatedMonthGenitiveNames(self) -> System.Array[str]:
        """Gets or sets a string array of abbreviated month names associated with the current DateTimeFormatInfo object."""
    @AbbreviatedMonthGenitiveNames.setter
    def AbbreviatedMonthGenitiveNames(self, value: collections.abc.Iterable[str]) -> None: ...
    @property
    def AbbreviatedMonthNames(self) -> System.Array[str]:
        """Gets or sets a one-dimensional string array that contains the culture-specific abbreviated names of the months."""
    @AbbreviatedMonthNames.setter
    def AbbreviatedMonthNames(self, value: collections.abc.Iterable[str]) -> None: ...
    @property
    def Calendar(self) -> System.Globalization.Calendar:
        """Gets or sets the calendar to use for the current culture."""
    @Calendar.setter
    def Calendar(self, value: System.Globalization.Calendar) -> None: ...
    @property
    def CalendarWeekRule(self) -> System.Globalization.CalendarWeekRule:
        """Gets or sets a value that specifies which rule is used to determine the first calendar week of the year."""
    @CalendarWeekRule.setter
    def CalendarWeekRule(self, value: System.Globalization.CalendarWeekRule) -> None: ...
    def Clone(self) -> typing.Any:
        """Creates a shallow copy of the DateTimeFormatInfo."""
    CurrentInfo: typing.ClassVar[System.Globalization.DateTimeFormatInfo]
    """Gets a read-only DateTimeFormatInfo object that formats values based on the current culture."""
    @property
    def DateSeparator(self) -> str:
        """Gets or sets the string that separates the components of a date, that is, the year, month, and day."""
    @DateSeparator.setter
    def DateSeparator(self, value: str) -> None: ...
    @property
    def DayNames(self) -> System.Array[str]:
        """Gets or sets a one-dimensional string array that contains the culture-specific full names of the days of the week."""
    @DayNames.setter
    def DayNames(self, value: collections.abc.Iterable[str]) -> None: ...
    @property
    def FirstDayOfWeek(self) -> System.DayOfWeek:
        """Gets or sets the first day of the week."""
    @FirstDayOfWeek.setter
    def FirstDayOfWeek(self, value: System.DayOfWeek) -> None: ...
    @property
    def FullDateTimePattern(self) -> str:
        """Gets or sets the custom format string for a long date and long time value."""
    @FullDateTimePattern.setter
    def FullDateTimePattern(self, value: str) -> None: ...
    def GetAbbreviatedDayName(self, dayofweek: System.DayOfWeek) -> str:
        """Returns the culture-specific abbreviated name of the specified day of the week based on the culture associated with the current DateTimeFormatInfo object."""
    def GetAbbreviatedEraName(self, era: int) -> str:
        """Returns the string containing the abbreviated name of the specified era, if an abbreviation exists."""
    def GetAbbreviatedMonthName(self, month: int) -> str:
        """Returns the culture-specific abbreviated name of the specified month based on the culture associated with the current DateTimeFormatInfo object."""
    @typing.overload
    def GetAllDateTimePatterns(self) -> System.Array[str]:
        """Returns all the standard patterns in which date and time values can be formatted."""
    @typing.overload
    def GetAllDateTimePatterns(self, format: str) -> System.Array[str]:
        """Returns all the patterns in which date and time values can be formatted using the specified standard format string."""
    def GetDayName(self, dayofweek: System.DayOfWeek) -> str:
        """Returns the culture-specific full name of the specified day of the week based on the culture associated with the current DateTimeFormatInfo object."""
    def GetEra(self, eraName: str) -> int:
        """Returns the integer representing the specified era."""
    def GetEraName(self, era: int) -> str:
        """Returns the string containing the name of the specified era."""
    def GetFormat(self, formatType: type | System.Type | None) -> typing.Any:
        """Returns an object of the specified type that provides a date and time formatting service."""
    @staticmethod
    def GetInstance(provider: System.IFormatProvider | None) -> System.Globalization.DateTimeFormatInfo:
        """Returns the DateTimeFormatInfo object associated with the specified IFormatProvider."""
    def GetMonthName(self, month: int) -> str:
        """Returns the culture-specific full name of the specified month based on the culture associated with the current DateTimeFormatInfo object."""
    def GetShortestDayName(self, dayOfWeek: System.DayOfWeek) -> str:
        """Obtains the shortest abbreviated day name for a specified day of the week associated with the current DateTimeFormatInfo object."""
    InvariantInfo: typing.ClassVar[System.Globalization.DateTimeFormatInfo]
    """Gets the default read-only DateTimeFormatInfo object that is culture-independent (invariant)."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the DateTimeFormatInfo object is read-only."""
    @property
    def LongDatePattern(self) -> str:
        """Gets or sets the custom format string for a long date value."""
    @LongDatePattern.setter
    def LongDatePattern(self, value: str) -> None: ...
    @property
    def LongTimePattern(self) -> str:
        """Gets or sets the custom format string for a long time value."""
    @LongTimePattern.setter
    def LongTimePattern(self, value: str) -> None: ...
    @property
    def MonthDayPattern(self) -> str:
        """Gets or sets the custom format string for a month and day value."""
    @MonthDayPattern.setter
    def MonthDayPattern(self, value: str) -> None: ...
    @property
    def MonthGenitiveNames(self) -> System.Array[str]:
        """Gets or sets a string array of month names associated with the current DateTimeFormatInfo object."""
    @MonthGenitiveNames.setter
    def MonthGenitiveNames(self, value: collections.abc.Iterable[str]) -> None: ...
    @property
    def MonthNames(self) -> System.Array[str]:
        """Gets or sets a one-dimensional array of type String containing the culture-specific full names of the months."""
    @MonthNames.setter
    def MonthNames(self, value: collections.abc.Iterable[str]) -> None: ...
    @property
    def NativeCalendarName(self) -> str:
        """Gets the native name of the calendar associated with the current DateTimeFormatInfo object."""
    @property
    def PMDesignator(self) -> str:
        """Gets or sets the string designator for hours that are 'post meridiem' (after noon)."""
    @PMDesignator.setter
    def PMDesignator(self, value: str) -> None: ...
    @property
    def RFC1123Pattern(self) -> str:
        """Gets the custom format string for a time value that is based on the Internet Engineering Task Force (IETF) Request for Comments (RFC) 1123 specification."""
    @staticmethod
    def ReadOnly(dtfi: System.Globalization.DateTimeFormatInfo) -> System.Globalization.DateTimeFormatInfo:
        """Returns a read-only DateTimeFormatInfo wrapper."""
    def SetAllDateTimePatterns(self, patterns: collections.abc.Iterable[str], format: str) -> None:
        """Sets the custom date and time format strings that correspond to a specified standard format string."""
    @property
    def ShortDatePattern(self) -> str:
        """Gets or sets the custom format string for a short date value."""
    @ShortDatePattern.setter
    def ShortDatePattern(self, value: str) -> None: ...
    @property
    def ShortTimePattern(self) -> str:
        """Gets or sets the custom format string for a short time value."""
    @ShortTimePattern.setter
    def ShortTimePattern(self, value: str) -> None: ...
    @property
    def ShortestDayNames(self) -> System.Array[str]:
        """Gets or sets a string array of the shortest abbreviated day names associated with the current DateTimeFormatInfo object."""
    @ShortestDayNames.setter
    def ShortestDayNames(self, value: collections.abc.Iterable[str]) -> None: ...
    @property
    def SortableDateTimePattern(self) -> str:
        """Gets the custom format string for a sortable date and time value."""
    @property
    def TimeSeparator(self) -> str:
        """Gets or sets the string that separates the components of time, that is, the hour, minutes, and seconds."""
    @TimeSeparator.setter
    def TimeSeparator(self, value: str) -> None: ...
    @property
    def UniversalSortableDateTimePattern(self) -> str:
        """Gets the custom format string for a universal, sortable date and time string, as defined by ISO 8601."""
    @property
    def YearMonthPattern(self) -> str:
        """Gets or sets the custom format string for a year and month value."""
    @YearMonthPattern.setter
    def YearMonthPattern(self, value: str) -> None: ...
    ...

class DateTimeStyles(System.Enum):
    """Defines the formatting options that customize string parsing for some date and time parsing methods."""
    AdjustToUniversal: typing.ClassVar[System.Globalization.DateTimeStyles]
    """Date and time are returned as a Coordinated Universal Time (UTC). If the input string denotes a local time, through a time zone specifier or DateTimeStyles.AssumeLocal, the date and time are converted from the local time to UTC. If the input string denotes a UTC time, through a time zone specifier or DateTimeStyles.AssumeUniversal, no conversion occurs. If the input string does not denote a local or UTC time, no conversion occurs and the resulting DateTime.Kind property is DateTimeKind.Unspecified. This value cannot be used with DateTimeStyles.RoundtripKind."""
    AllowInnerWhite: typing.ClassVar[System.Globalization.DateTimeStyles]
    """Extra white-space characters in the middle of the string must be ignored during parsing, except if they occur in the DateTimeFormatInfo format patterns."""
    AllowLeadingWhite: typing.ClassVar[System.Globalization.DateTimeStyles]
    """Leading white-space characters must be ignored during parsing, except if they occur in the DateTimeFormatInfo format patterns."""
    AllowTrailingWhite: typing.ClassVar[System.Globalization.DateTimeStyles]
    """Trailing white-space characters must be ignored during parsing, except if they occur in the DateTimeFormatInfo format patterns."""
    AllowWhiteSpaces: typing.ClassVar[System.Globalization.DateTimeStyles]
    """Extra white-space characters anywhere in the string must be ignored during parsing, except if they occur in the DateTimeFormatInfo format patterns. This value is a combination of the DateTimeStyles.AllowLeadingWhite, DateTimeStyles.AllowTrailingWhite, and DateTimeStyles.AllowInnerWhite values."""
    AssumeLocal: typing.ClassVar[System.Globalization.DateTimeStyles]
    """If no time zone is specified in the parsed string, the string is assumed to denote a local time. This value cannot be used with DateTimeStyles.AssumeUniversal or DateTimeStyles.RoundtripKind."""
    AssumeUniversal: typing.ClassVar[System.Globalization.DateTimeStyles]
    """If no time zone is specified in the parsed string, the string is assumed to denote a UTC. This value cannot be used with DateTimeStyles.AssumeLocal or DateTimeStyles.RoundtripKind."""
    NoCurrentDateDefault: typing.ClassVar[System.Globalization.DateTimeStyles]
    """If the parsed string contains only the time and not the date, the parsing methods assume the Gregorian date with year = 1, month = 1, and day = 1. If this value is not used, the current date is assumed."""
    None_: typing.ClassVar[System.Globalization.DateTimeStyles]
    """Default formatting options must be used. This value represents the default style for the DateTime.Parse, DateTime.ParseExact, and DateTime.TryParse methods."""
    RoundtripKind: typing.ClassVar[System.Globalization.DateTimeStyles]
    """The DateTimeKind field of a date is preserved when a DateTime object is converted to a string using the 'o' or 'r' standard format specifier, and the string is then converted back to a DateTime object."""
    ...

class DaylightTime(System.Object):
    """Defines the period of daylight saving time."""
    def __init__(self, start: datetime.datetime | System.DateTime, end: datetime.datetime | System.DateTime, delta: datetime.timedelta | System.TimeSpan) -> None:
        """Initializes a new instance of the DaylightTime class with the specified start, end, and time difference information."""
    @property
    def Delta(self) -> datetime.timedelta:
        """Gets the time interval that represents the difference between standard time and daylight saving time."""
    @property
    def End(self) -> datetime.datetime:
        """Gets the object that represents the date and time when the daylight saving period ends."""
    @property
    def Start(self) -> datetime.datetime:
        """Gets the object that represents the date and time when the daylight saving period begins."""
    ...

class DigitShapes(System.Enum):
    """Specifies the culture-specific display of digits."""
    Context: typing.ClassVar[System.Globalization.DigitShapes]
    """The digit shape depends on the previous text in the same output. European digits follow Latin scripts; Arabic-Indic digits follow Arabic text; and Thai digits follow Thai text."""
    NativeNational: typing.ClassVar[System.Globalization.DigitShapes]
    """The digit shape is the native equivalent of the digits from 0 through 9. ASCII digits from 0 through 9 are replaced by equivalent native national digits."""
    None_: typing.ClassVar[System.Globalization.DigitShapes]
    """The digit shape is not changed. Full Unicode compatibility is maintained."""
    ...

class EastAsianLunisolarCalendar(System.Globalization.Calendar):
    """Represents a calendar that divides time into months, days, years, and eras, and has dates that are based on cycles of the sun and the moon."""
    def AddMonths(self, time: datetime.datetime | System.DateTime, months: int) -> datetime.datetime:
        """Calculates the date that is the specified number of months away from the specified date."""
    def AddYears(self, time: datetime.datetime | System.DateTime, years: int) -> datetime.datetime:
        """Calculates the date that is the specified number of years away from the specified date."""
    @property
    def AlgorithmType(self) -> System.Globalization.CalendarAlgorithmType:
        """Gets a value indicating whether the current calendar is solar-based, lunar-based, or a combination of both."""
    def GetCelestialStem(self, sexagenaryYear: int) -> int:
        """Calculates the celestial stem of the specified year in the sexagenary (60-year) cycle."""
    def GetDayOfMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Calculates the day of the month in the specified date."""
    def GetDayOfWeek(self, time: datetime.datetime | System.DateTime) -> System.DayOfWeek:
        """Calculates the day of the week in the specified date."""
    def GetDayOfYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Calculates the day of the year in the specified date."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int, era: int) -> int:
        """Calculates the number of days in the specified month of the specified year and era."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int) -> int:
        """Returns the number of days in the specified month and year of the current era."""
    @typing.overload
    def GetDaysInYear(self, year: int, era: int) -> int:
        """Calculates the number of days in the specified year and era."""
    @typing.overload
    def GetDaysInYear(self, year: int) -> int:
        """Returns the number of days in the specified year of the current era."""
    @typing.overload
    def GetLeapMonth(self, year: int, era: int) -> int:
        """Calculates the leap month for the specified year and era."""
    @typing.overload
    def GetLeapMonth(self, year: int) -> int:
        """Calculates the leap month for a specified year."""
    def GetMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the month in the specified date."""
    @typing.overload
    def GetMonthsInYear(self, year: int, era: int) -> int:
        """Calculates the number of months in the specified year and era."""
    @typing.overload
    def GetMonthsInYear(self, year: int) -> int:
        """Returns the number of months in the specified year in the current era."""
    def GetSexagenaryYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Calculates the year in the sexagenary (60-year) cycle that corresponds to the specified date."""
    def GetTerrestrialBranch(self, sexagenaryYear: int) -> int:
        """Calculates the terrestrial branch of the specified year in the sexagenary (60-year) cycle."""
    def GetYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the year in the specified date."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int, era: int) -> bool:
        """Determines whether the specified date in the specified era is a leap day."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int) -> bool:
        """Determines whether the specified date in the current era is a leap day."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int, era: int) -> bool:
        """Determines whether the specified month in the specified year and era is a leap month."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int) -> bool:
        """Determines whether the specified month in the specified year in the current era is a leap month."""
    @typing.overload
    def IsLeapYear(self, year: int, era: int) -> bool:
        """Determines whether the specified year in the specified era is a leap year."""
    @typing.overload
    def IsLeapYear(self, year: int) -> bool:
        """Determines whether the specified year in the current era is a leap year."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, era: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date, time, and era."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the current era."""
    def ToFourDigitYear(self, year: int) -> int:
        """Converts the specified year to a four-digit year."""
    @property
    def TwoDigitYearMax(self) -> int:
        """Gets or sets the last year of a 100-year range that can be represented by a 2-digit year."""
    @TwoDigitYearMax.setter
    def TwoDigitYearMax(self, value: int) -> None: ...
    ...

class GlobalizationExtensions(System.Object):
    """Provides globalization-related extension methods."""
    @staticmethod
    def GetStringComparer(compareInfo: System.Globalization.CompareInfo, options: System.Globalization.CompareOptions) -> System.StringComparer:
        """Returns a StringComparer object based on the culture-sensitive string comparison rules of a specified CompareInfo object."""
    ...

class GregorianCalendar(System.Globalization.Calendar):
    """Represents the Gregorian calendar."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the GregorianCalendar class using the default GregorianCalendarTypes value."""
    @typing.overload
    def __init__(self, type: System.Globalization.GregorianCalendarTypes) -> None:
        """Initializes a new instance of the GregorianCalendar class using the specified GregorianCalendarTypes value."""
    ADEra: typing.ClassVar[int]
    """Represents the current era. This field is constant."""
    def AddMonths(self, time: datetime.datetime | System.DateTime, months: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of months away from the specified DateTime."""
    def AddYears(self, time: datetime.datetime | System.DateTime, years: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of years away from the specified DateTime."""
    @property
    def AlgorithmType(self) -> System.Globalization.CalendarAlgorithmType:
        """Gets a value that indicates whether the current calendar is solar-based, lunar-based, or a combination of both."""
    @property
    def CalendarType(self) -> System.Globalization.GregorianCalendarTypes:
        """Gets or sets the GregorianCalendarTypes value that denotes the language version of the current GregorianCalendar."""
    @CalendarType.setter
    def CalendarType(self, value: System.Globalization.GregorianCalendarTypes) -> None: ...
    @property
    def Eras(self) -> System.Array[int]:
        """Gets the list of eras in the GregorianCalendar."""
    def GetDayOfMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the month in the specified DateTime."""
    def GetDayOfWeek(self, time: datetime.datetime | System.DateTime) -> System.DayOfWeek:
        """Returns the day of the week in the specified DateTime."""
    def GetDayOfYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the year in the specified DateTime."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int, era: int) -> int:
        """Returns the number of days in the specified month in the specified year in the specified era."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int) -> int:
        """Returns the number of days in the specified month and year of the current era."""
    @typing.overload
    def GetDaysInYear(self, year: int, era: int) -> int:
        """Returns the number of days in the specified year in the specified era."""
    @typing.overload
    def GetDaysInYear(self, year: int) -> int:
        """Returns the number of days in the specified year of the current era."""
    def GetEra(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the era in the specified DateTime."""
    @typing.overload
    def GetLeapMonth(self, year: int, era: int) -> int:
        """Calculates the leap month for a specified year and era."""
    @typing.overload
    def GetLeapMonth(self, year: int) -> int:
        """Calculates the leap month for a specified year."""
    def GetMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the month in the specified DateTime."""
    @typing.overload
    def GetMonthsInYear(self, year: int, era: int) -> int:
        """Returns the number of months in the specified year in the specified era."""
    @typing.overload
    def GetMonthsInYear(self, year: int) -> int:
        """Returns the number of months in the specified year in the current era."""
    def GetYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the year in the specified DateTime."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int, era: int) -> bool:
        """Determines whether the specified date in the specified era is a leap day."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int) -> bool:
        """Determines whether the specified date in the current era is a leap day."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int, era: int) -> bool:
        """Determines whether the specified month in the specified year in the specified era is a leap month."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int) -> bool:
        """Determines whether the specified month in the specified year in the current era is a leap month."""
    @typing.overload
    def IsLeapYear(self, year: int, era: int) -> bool:
        """Determines whether the specified year in the specified era is a leap year."""
    @typing.overload
    def IsLeapYear(self, year: int) -> bool:
        """Determines whether the specified year in the current era is a leap year."""
    @property
    def MaxSupportedDateTime(self) -> datetime.datetime:
        """Gets the latest date and time supported by the GregorianCalendar type."""
    @property
    def MinSupportedDateTime(self) -> datetime.datetime:
        """Gets the earliest date and time supported by the GregorianCalendar type."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, era: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the specified era."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the current era."""
    def ToFourDigitYear(self, year: int) -> int:
        """Converts the specified year to a four-digit year by using the GregorianCalendar.TwoDigitYearMax property to determine the appropriate century."""
    @property
    def TwoDigitYearMax(self) -> int:
        """Gets or sets the last year of a 100-year range that can be represented by a 2-digit year."""
    @TwoDigitYearMax.setter
    def TwoDigitYearMax(self, value: int) -> None: ...
    ...

class GregorianCalendarTypes(System.Enum):
    """Defines the different language versions of the Gregorian calendar."""
    Arabic: typing.ClassVar[System.Globalization.GregorianCalendarTypes]
    """Refers to the Arabic version of the Gregorian calendar."""
    Localized: typing.ClassVar[System.Globalization.GregorianCalendarTypes]
    """Refers to the localized version of the Gregorian calendar, based on the language of the CultureInfo that uses the DateTimeFormatInfo."""
    MiddleEastFrench: typing.ClassVar[System.Globalization.GregorianCalendarTypes]
    """Refers to the Middle East French version of the Gregorian calendar."""
    TransliteratedEnglish: typing.ClassVar[System.Globalization.GregorianCalendarTypes]
    """Refers to the transliterated English version of the Gregorian calendar."""
    TransliteratedFrench: typing.ClassVar[System.Globalization.GregorianCalendarTypes]
    """Refers to the transliterated French version of the Gregorian calendar."""
    USEnglish: typing.ClassVar[System.Globalization.GregorianCalendarTypes]
    """Refers to the U.S. English version of the Gregorian calendar."""
    ...

class HebrewCalendar(System.Globalization.Calendar):
    """Represents the Hebrew calendar."""
    def __init__(self) -> None:
        """Initializes a new instance of the HebrewCalendar class."""
    def AddMonths(self, time: datetime.datetime | System.DateTime, months: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of months away from the specified DateTime."""
    def AddYears(self, time: datetime.datetime | System.DateTime, years: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of years away from the specified DateTime."""
    @property
    def AlgorithmType(self) -> System.Globalization.CalendarAlgorithmType:
        """Gets a value that indicates whether the current calendar is solar-based, lunar-based, or a combination of both."""
    @property
    def Eras(self) -> System.Array[int]:
        """Gets the list of eras in the HebrewCalendar."""
    def GetDayOfMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the month in the specified DateTime."""
    def GetDayOfWeek(self, time: datetime.datetime | System.DateTime) -> System.DayOfWeek:
        """Returns the day of the week in the specified DateTime."""
    def GetDayOfYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the year in the specified DateTime."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int, era: int) -> int:
        """Returns the number of days in the specified month in the specified year in the specified era."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int) -> int:
        """Returns the number of days in the specified month and year of the current era."""
    @typing.overload
    def GetDaysInYear(self, year: int, era: int) -> int:
        """Returns the number of days in the specified year in the specified era."""
    @typing.overload
    def GetDaysInYear(self, year: int) -> int:
        """Returns the number of days in the specified year of the current era."""
    def GetEra(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the era in the specified DateTime."""
    @typing.overload
    def GetLeapMonth(self, year: int, era: int) -> int:
        """Calculates the leap month for a specified year and era."""
    @typing.overload
    def GetLeapMonth(self, year: int) -> int:
        """Calculates the leap month for a specified year."""
    def GetMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the month in the specified DateTime."""
    @typing.overload
    def GetMonthsInYear(self, year: int, era: int) -> int:
        """Returns the number of months in the specified year in the specified era."""
    @typing.overload
    def GetMonthsInYear(self, year: int) -> int:
        """Returns the number of months in the specified year in the current era."""
    def GetYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the year in the specified DateTime value."""
    HebrewEra: typing.ClassVar[int]
    """Represents the current era. This field is constant."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int, era: int) -> bool:
        """Determines whether the specified date in the specified era is a leap day."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int) -> bool:
        """Determines whether the specified date in the current era is a leap day."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int, era: int) -> bool:
        """Determines whether the specified month in the specified year in the specified era is a leap month."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int) -> bool:
        """Determines whether the specified month in the specified year in the current era is a leap month."""
    @typing.overload
    def IsLeapYear(self, year: int, era: int) -> bool:
        """Determines whether the specified year in the specified era is a leap year."""
    @typing.overload
    def IsLeapYear(self, year: int) -> bool:
        """Determines whether the specified year in the current era is a leap year."""
    @property
    def MaxSupportedDateTime(self) -> datetime.datetime:
        """Gets the latest date and time supported by the HebrewCalendar type."""
    @property
    def MinSupportedDateTime(self) -> datetime.datetime:
        """Gets the earliest date and time supported by the HebrewCalendar type."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, era: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the specified era."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the current era."""
    def ToFourDigitYear(self, year: int) -> int:
        """Converts the specified year to a 4-digit year by using the HebrewCalendar.TwoDigitYearMax property to determine the appropriate century."""
    @property
    def TwoDigitYearMax(self) -> int:
        """Gets or sets the last year of a 100-year range that can be represented by a 2-digit year."""
    @TwoDigitYearMax.setter
    def TwoDigitYearMax(self, value: int) -> None: ...
    ...

class HijriCalendar(System.Globalization.Calendar):
    """Represents the Hijri calendar."""
    def __init__(self) -> None:
        """Initializes a new instance of the HijriCalendar class."""
    def AddMonths(self, time: datetime.datetime | System.DateTime, months: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of months away from the specified DateTime."""
    def AddYears(self, time: datetime.datetime | System.DateTime, years: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of years away from the specified DateTime."""
    @property
    def AlgorithmType(self) -> System.Globalization.CalendarAlgorithmType:
        """Gets a value that indicates whether the current calendar is solar-based, lunar-based, or a combination of both."""
    @property
    def Eras(self) -> System.Array[int]:
        """Gets the list of eras in the HijriCalendar."""
    def GetDayOfMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the month in the specified DateTime."""
    def GetDayOfWeek(self, time: datetime.datetime | System.DateTime) -> System.DayOfWeek:
        """Returns the day of the week in the specified DateTime."""
    def GetDayOfYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the year in the specified DateTime."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int, era: int) -> int:
        """Returns the number of days in the specified month of the specified year and era."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int) -> int:
        """Returns the number of days in the specified month and year of the current era."""
    @typing.overload
    def GetDaysInYear(self, year: int, era: int) -> int:
        """Returns the number of days in the specified year and era."""
    @typing.overload
    def GetDaysInYear(self, year: int) -> int:
        """Returns the number of days in the specified year of the current era."""
    def GetEra(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the era in the specified DateTime."""
    @typing.overload
    def GetLeapMonth(self, year: int, era: int) -> int:
        """Calculates the leap month for a specified year and era."""
    @typing.overload
    def GetLeapMonth(self, year: int) -> int:
        """Calculates the leap month for a specified year."""
    def GetMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the month in the specified DateTime."""
    @typing.overload
    def GetMonthsInYear(self, year: int, era: int) -> int:
        """Returns the number of months in the specified year and era."""
    @typing.overload
    def GetMonthsInYear(self, year: int) -> int:
        """Returns the number of months in the specified year in the current era."""
    def GetYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the year in the specified DateTime."""
    @property
    def HijriAdjustment(self) -> int:
        """Gets or sets the number of days to add or subtract from the calendar to accommodate the variances in the start and the end of Ramadan and to accommodate the date difference between countries/regions."""
    @HijriAdjustment.setter
    def HijriAdjustment(self, value: int) -> None: ...
    HijriEra: typing.ClassVar[int]
    """Represents the current era. This field is constant."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int, era: int) -> bool:
        """Determines whether the specified date is a leap day."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int) -> bool:
        """Determines whether the specified date in the current era is a leap day."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int, era: int) -> bool:
        """Determines whether the specified month in the specified year and era is a leap month."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int) -> bool:
        """Determines whether the specified month in the specified year in the current era is a leap month."""
    @typing.overload
    def IsLeapYear(self, year: int, era: int) -> bool:
        """Determines whether the specified year in the specified era is a leap year."""
    @typing.overload
    def IsLeapYear(self, year: int) -> bool:
        """Determines whether the specified year in the current era is a leap year."""
    @property
    def MaxSupportedDateTime(self) -> datetime.datetime:
        """Gets the latest date and time supported by this calendar."""
    @property
    def MinSupportedDateTime(self) -> datetime.datetime:
        """Gets the earliest date and time supported by this calendar."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, era: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date, time, and era."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the current era."""
    def ToFourDigitYear(self, year: int) -> int:
        """Converts the specified year to a four-digit year by using the HijriCalendar.TwoDigitYearMax property to determine the appropriate century."""
    @property
    def TwoDigitYearMax(self) -> int:
        """Gets or sets the last year of a 100-year range that can be represented by a 2-digit year."""
    @TwoDigitYearMax.setter
    def TwoDigitYearMax(self, value: int) -> None: ...
    ...

class ISOWeek(System.Object):
    """Provides static members to support the ISO week date that is part of the ISO 8601 date and time standard issued by the International Organization for Standardization (ISO)."""
    @typing.overload
    @staticmethod
    def GetWeekOfYear(date: datetime.datetime | System.DateTime) -> int:
        """Calculates the ISO week number of a given Gregorian date."""
    @typing.overload
    @staticmethod
    def GetWeekOfYear(date: datetime.date | System.DateOnly) -> int:
        """Calculates the ISO week number of a given Gregorian date."""
    @staticmethod
    def GetWeeksInYear(year: int) -> int:
        """calculates the number of weeks in a given ISO week-numbering year."""
    @typing.overload
    @staticmethod
    def GetYear(date: datetime.datetime | System.DateTime) -> int:
        """Calculates the ISO week-numbering year (also called ISO year informally) mapped to the input Gregorian date."""
    @typing.overload
    @staticmethod
    def GetYear(date: datetime.date | System.DateOnly) -> int:
        """Calculates the ISO week-numbering year (also called ISO year informally) mapped to the input Gregorian date."""
    @staticmethod
    def GetYearEnd(year: int) -> datetime.datetime:
        """Calculates the Gregorian date at which the week-numbering year will end."""
    @staticmethod
    def GetYearStart(year: int) -> datetime.datetime:
        """Calculates the Gregorian date at which the week-numbering year will start."""
    @staticmethod
    def ToDateOnly(year: int, week: int, dayOfWeek: System.DayOfWeek) -> datetime.date:
        """Maps the ISO week date represented by a specified ISO year, week number, and day of week to the equivalent Gregorian date."""
    @staticmethod
    def ToDateTime(year: int, week: int, dayOfWeek: System.DayOfWeek) -> datetime.datetime:
        """Maps the ISO week date represented by a specified ISO year, week number, and day of week to the equivalent Gregorian date."""
    ...

class IdnMapping(System.Object):
    """Supports the use of non-ASCII characters for Internet domain names. This class cannot be inherited."""
    def __init__(self) -> None:
        """Initializes a new instance of the IdnMapping class."""
    @property
    def AllowUnassigned(self) -> bool:
        """Gets or sets a value that indicates whether unassigned Unicode code points are used in operations performed by members of the current IdnMapping object."""
    @AllowUnassigned.setter
    def AllowUnassigned(self, value: bool) -> None: ...
    def Equals(self, obj: object | None) -> bool:
        """Indicates whether a specified object and the current IdnMapping object are equal."""
    @typing.overload
    def GetAscii(self, unicode: str) -> str:
        """Encodes a string of domain name labels that consist of Unicode characters to a string of displayable Unicode characters in the US-ASCII character range. The string is formatted according to the IDNA standard."""
    @typing.overload
    def GetAscii(self, unicode: str, index: int) -> str:
        """Encodes a substring of domain name labels that include Unicode characters outside the US-ASCII character range. The substring is converted to a string of displayable Unicode characters in the US-ASCII character range and is formatted according to the IDNA standard."""
    @typing.overload
    def GetAscii(self, unicode: str, index: int, count: int) -> str:
        """Encodes the specified number of characters in a substring of domain name labels that include Unicode characters outside the US-ASCII character range. The substring is converted to a string of displayable Unicode characters in the US-ASCII character range and is formatted according to the IDNA standard."""
    def GetHashCode(self) -> int:
        """Returns a hash code for this IdnMapping object."""
    @typing.overload
    def GetUnicode(self, ascii: str) -> str:
        """Decodes a string of one or more domain name labels, encoded according to the IDNA standard, to a string of Unicode characters."""
    @typing.overload
    def GetUnicode(self, ascii: str, index: int) -> str:
        """Decodes a substring of one or more domain name labels, encoded according to the IDNA standard, to a string of Unicode characters."""
    @typing.overload
    def GetUnicode(self, ascii: str, index: int, count: int) -> str:
        """Decodes a substring of a specified length that contains one or more domain name labels, encoded according to the IDNA standard, to a string of Unicode characters."""
    @property
    def UseStd3AsciiRules(self) -> bool:
        """Gets or sets a value that indicates whether standard or relaxed naming conventions are used in operations performed by members of the current IdnMapping object."""
    @UseStd3AsciiRules.setter
    def UseStd3AsciiRules(self, value: bool) -> None: ...
    ...

class JapaneseCalendar(System.Globalization.Calendar):
    """Represents the Japanese calendar."""
    def __init__(self) -> None:
        """Initializes a new instance of the JapaneseCalendar class."""
    def AddMonths(self, time: datetime.datetime | System.DateTime, months: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of months away from the specified DateTime."""
    def AddYears(self, time: datetime.datetime | System.DateTime, years: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of years away from the specified DateTime."""
    @property
    def AlgorithmType(self) -> System.Globalization.CalendarAlgorithmType:
        """Gets a value that indicates whether the current calendar is solar-based, lunar-based, or a combination of both."""
    @property
    def Eras(self) -> System.Array[int]:
        """Gets the list of eras in the JapaneseCalendar."""
    def GetDayOfMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the month in the specified DateTime."""
    def GetDayOfWeek(self, time: datetime.datetime | System.DateTime) -> System.DayOfWeek:
        """Returns the day of the week in the specified DateTime."""
    def GetDayOfYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the year in the specified DateTime."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int, era: int) -> int:
        """Returns the number of days in the specified month in the specified year in the specified era."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int) -> int:
        """Returns the number of days in the specified month and year of the current era."""
    @typing.overload
    def GetDaysInYear(self, year: int, era: int) -> int:
        """Returns the number of days in the specified year in the specified era."""
    @typing.overload
    def GetDaysInYear(self, year: int) -> int:
        """Returns the number of days in the specified year of the current era."""
    def GetEra(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the era in the specified DateTime."""
    @typing.overload
    def GetLeapMonth(self, year: int, era: int) -> int:
        """Calculates the leap month for a specified year and era."""
    @typing.overload
    def GetLeapMonth(self, year: int) -> int:
        """Calculates the leap month for a specified year."""
    def GetMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the month in the specified DateTime."""
    @typing.overload
    def GetMonthsInYear(self, year: int, era: int) -> int:
        """Returns the number of months in the specified year in the specified era."""
    @typing.overload
    def GetMonthsInYear(self, year: int) -> int:
        """Returns the number of months in the specified year in the current era."""
    def GetWeekOfYear(self, time: datetime.datetime | System.DateTime, rule: System.Globalization.CalendarWeekRule, firstDayOfWeek: System.DayOfWeek) -> int:
        """Returns the week of the year that includes the date in the specified DateTime."""
    def GetYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the year in the specified DateTime."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int, era: int) -> bool:
        """Determines whether the specified date in the specified era is a leap day."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int) -> bool:
        """Determines whether the specified date in the current era is a leap day."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int, era: int) -> bool:
        """Determines whether the specified month in the specified year in the specified era is a leap month."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int) -> bool:
        """Determines whether the specified month in the specified year in the current era is a leap month."""
    @typing.overload
    def IsLeapYear(self, year: int, era: int) -> bool:
        """Determines whether the specified year in the specified era is a leap year."""
    @typing.overload
    def IsLeapYear(self, year: int) -> bool:
        """Determines whether the specified year in the current era is a leap year."""
    @property
    def MaxSupportedDateTime(self) -> datetime.datetime:
        """Gets the latest date and time supported by the current JapaneseCalendar object."""
    @property
    def MinSupportedDateTime(self) -> datetime.datetime:
        """Gets the earliest date and time supported by the current JapaneseCalendar object."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, era: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the specified era."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the current era."""
    def ToFourDigitYear(self, year: int) -> int:
        """Converts the specified year to a four-digit year by using the JapaneseCalendar.TwoDigitYearMax property to determine the appropriate century."""
    @property
    def TwoDigitYearMax(self) -> int:
        """Gets or sets the last year of a 100-year range that can be represented by a 2-digit year."""
    @TwoDigitYearMax.setter
    def TwoDigitYearMax(self, value: int) -> None: ...
    ...

class JapaneseLunisolarCalendar(System.Globalization.EastAsianLunisolarCalendar):
    """Represents time in divisions, such as months, days, and years. Years are calculated as for the Japanese calendar, while days and months are calculated using the lunisolar calendar."""
    def __init__(self) -> None:
        """Initializes a new instance of the JapaneseLunisolarCalendar class."""
    @property
    def Eras(self) -> System.Array[int]:
        """Gets the eras that are relevant to the JapaneseLunisolarCalendar object."""
    def GetEra(self, time: datetime.datetime | System.DateTime) -> int:
        """Retrieves the era that corresponds to the specified DateTime."""
    JapaneseEra: typing.ClassVar[int]
    """Specifies the current era."""
    @property
    def MaxSupportedDateTime(self) -> datetime.datetime:
        """Gets the maximum date and time supported by the JapaneseLunisolarCalendar class."""
    @property
    def MinSupportedDateTime(self) -> datetime.datetime:
        """Gets the minimum date and time supported by the JapaneseLunisolarCalendar class."""
    ...

class JulianCalendar(System.Globalization.Calendar):
    """Represents the Julian calendar."""
    def __init__(self) -> None:
        """Initializes a new instance of the JulianCalendar class."""
    def AddMonths(self, time: datetime.datetime | System.DateTime, months: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of months away from the specified DateTime."""
    def AddYears(self, time: datetime.datetime | System.DateTime, years: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of years away from the specified DateTime."""
    @property
    def AlgorithmType(self) -> System.Globalization.CalendarAlgorithmType:
        """Gets a value that indicates whether the current calendar is solar-based, lunar-based, or a combination of both."""
    @property
    def Eras(self) -> System.Array[int]:
        """Gets the list of eras in the JulianCalendar."""
    def GetDayOfMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the month in the specified DateTime."""
    def GetDayOfWeek(self, time: datetime.datetime | System.DateTime) -> System.DayOfWeek:
        """Returns the day of the week in the specified DateTime."""
    def GetDayOfYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the year in the specified DateTime."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int, era: int) -> int:
        """Returns the number of days in the specified month in the specified year in the specified era."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int) -> int:
        """Returns the number of days in the specified month and year of the current era."""
    @typing.overload
    def GetDaysInYear(self, year: int, era: int) -> int:
        """Returns the number of days in the specified year in the specified era."""
    @typing.overload
    def GetDaysInYear(self, year: int) -> int:
        """Returns the number of days in the specified year of the current era."""
    def GetEra(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the era in the specified DateTime."""
    @typing.overload
    def GetLeapMonth(self, year: int, era: int) -> int:
        """Calculates the leap month for a specified year and era."""
    @typing.overload
    def GetLeapMonth(self, year: int) -> int:
        """Calculates the leap month for a specified year."""
    def GetMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the month in the specified DateTime."""
    @typing.overload
    def GetMonthsInYear(self, year: int, era: int) -> int:
        """Returns the number of months in the specified year in the specified era."""
    @typing.overload
    def GetMonthsInYear(self, year: int) -> int:
        """Returns the number of months in the specified year in the current era."""
    def GetYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the year in the specified DateTime."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int, era: int) -> bool:
        """Determines whether the specified date in the specified era is a leap day."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int) -> bool:
        """Determines whether the specified date in the current era is a leap day."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int, era: int) -> bool:
        """Determines whether the specified month in the specified year in the specified era is a leap month."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int) -> bool:
        """Determines whether the specified month in the specified year in the current era is a leap month."""
    @typing.overload
    def IsLeapYear(self, year: int, era: int) -> bool:
        """Determines whether the specified year in the specified era is a leap year."""
    @typing.overload
    def IsLeapYear(self, year: int) -> bool:
        """Determines whether the specified year in the current era is a leap year."""
    JulianEra: typing.ClassVar[int]
    """Represents the current era. This field is constant."""
    @property
    def MaxSupportedDateTime(self) -> datetime.datetime:
        """Gets the latest date and time supported by the JulianCalendar class."""
    @property
    def MinSupportedDateTime(self) -> datetime.datetime:
        """Gets the earliest date and time supported by the JulianCalendar class."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, era: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the specified era."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the current era."""
    def ToFourDigitYear(self, year: int) -> int:
        """Converts the specified year to a four-digit year by using the JulianCalendar.TwoDigitYearMax property to determine the appropriate century."""
    @property
    def TwoDigitYearMax(self) -> int:
        """Gets or sets the last year of a 100-year range that can be represented by a 2-digit year."""
    @TwoDigitYearMax.setter
    def TwoDigitYearMax(self, value: int) -> None: ...
    ...

class KoreanCalendar(System.Globalization.Calendar):
    """Represents the Korean calendar."""
    def __init__(self) -> None:
        """Initializes a new instance of the KoreanCalendar class."""
    def AddMonths(self, time: datetime.datetime | System.DateTime, months: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of months away from the specified DateTime."""
    def AddYears(self, time: datetime.datetime | System.DateTime, years: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of years away from the specified DateTime."""
    @property
    def AlgorithmType(self) -> System.Globalization.CalendarAlgorithmType:
        """Gets a value indicating whether the current calendar is solar-based, lunar-based, or a combination of both."""
    @property
    def Eras(self) -> System.Array[int]:
        """Gets the list of eras in the KoreanCalendar."""
    def GetDayOfMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the month in the specified DateTime."""
    def GetDayOfWeek(self, time: datetime.datetime | System.DateTime) -> System.DayOfWeek:
        """Returns the day of the week in the specified DateTime."""
    def GetDayOfYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the year in the specified DateTime."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int, era: int) -> int:
        """Returns the number of days in the specified month in the specified year in the specified era."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int) -> int:
        """Returns the number of days in the specified month and year of the current era."""
    @typing.overload
    def GetDaysInYear(self, year: int, era: int) -> int:
        """Returns the number of days in the specified year in the specified era."""
    @typing.overload
    def GetDaysInYear(self, year: int) -> int:
        """Returns the number of days in the specified year of the current era."""
    def GetEra(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the era in the specified DateTime."""
    @typing.overload
    def GetLeapMonth(self, year: int, era: int) -> int:
        """Calculates the leap month for a specified year and era."""
    @typing.overload
    def GetLeapMonth(self, year: int) -> int:
        """Calculates the leap month for a specified year."""
    def GetMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the month in the specified DateTime."""
    @typing.overload
    def GetMonthsInYear(self, year: int, era: int) -> int:
        """Returns the number of months in the specified year in the specified era."""
    @typing.overload
    def GetMonthsInYear(self, year: int) -> int:
        """Returns the number of months in the specified year in the current era."""
    def GetWeekOfYear(self, time: datetime.datetime | System.DateTime, rule: System.Globalization.CalendarWeekRule, firstDayOfWeek: System.DayOfWeek) -> int:
        """Returns the week of the year that includes the date in the specified DateTime."""
    def GetYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the year in the specified DateTime."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int, era: int) -> bool:
        """Determines whether the specified date in the specified era is a leap day."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int) -> bool:
        """Determines whether the specified date in the current era is a leap day."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int, era: int) -> bool:
        """Determines whether the specified month in the specified year in the specified era is a leap month."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int) -> bool:
        """Determines whether the specified month in the specified year in the current era is a leap month."""
    @typing.overload
    def IsLeapYear(self, year: int, era: int) -> bool:
        """Determines whether the specified year in the specified era is a leap year."""
    @typing.overload
    def IsLeapYear(self, year: int) -> bool:
        """Determines whether the specified year in the current era is a leap year."""
    KoreanEra: typing.ClassVar[int]
    """Represents the current era. This field is constant."""
    @property
    def MaxSupportedDateTime(self) -> datetime.datetime:
        """Gets the latest date and time supported by the KoreanCalendar class."""
    @property
    def MinSupportedDateTime(self) -> datetime.datetime:
        """Gets the earliest date and time supported by the KoreanCalendar class."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, era: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the specified era."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the current era."""
    def ToFourDigitYear(self, year: int) -> int:
        """Converts the specified year to a four-digit year by using the KoreanCalendar.TwoDigitYearMax property to determine the appropriate century."""
    @property
    def TwoDigitYearMax(self) -> int:
        """Gets or sets the last year of a 100-year range that can be represented by a 2-digit year."""
    @TwoDigitYearMax.setter
    def TwoDigitYearMax(self, value: int) -> None: ...
    ...

class KoreanLunisolarCalendar(System.Globalization.EastAsianLunisolarCalendar):
    """Represents time in divisions, such as months, days, and years. Years are calculated using the Gregorian calendar, while days and months are calculated using the lunisolar calendar."""
    def __init__(self) -> None:
        """Initializes a new instance of the KoreanLunisolarCalendar class."""
    @property
    def Eras(self) -> System.Array[int]:
        """Gets the eras that correspond to the range of dates and times supported by the current KoreanLunisolarCalendar object."""
    def GetEra(self, time: datetime.datetime | System.DateTime) -> int:
        """Retrieves the era that corresponds to the specified DateTime."""
    GregorianEra: typing.ClassVar[int]
    """Specifies the Gregorian era that corresponds to the current KoreanLunisolarCalendar object."""
    @property
    def MaxSupportedDateTime(self) -> datetime.datetime:
        """Gets the maximum date and time supported by the KoreanLunisolarCalendar class."""
    @property
    def MinSupportedDateTime(self) -> datetime.datetime:
        """Gets the minimum date and time supported by the KoreanLunisolarCalendar class."""
    ...

class NumberFormatInfo(System.ICloneable, System.IFormatProvider):
    """Provides culture-specific information for formatting and parsing numeric values."""
    def __init__(self) -> None:
        """Initializes a new writable instance of the NumberFormatInfo class that is culture-independent (invariant)."""
    def Clone(self) -> typing.Any:
        """Creates a shallow copy of the NumberFormatInfo object."""
    @property
    def CurrencyDecimalDigits(self) -> int:
        """Gets or sets the number of decimal places to use in currency values."""
    @CurrencyDecimalDigits.setter
    def CurrencyDecimalDigits(self, value: int) -> None: ...
    @property
    def CurrencyDecimalSeparator(self) -> str:
        """Gets or sets the string to use as the decimal separator in currency values."""
    @CurrencyDecimalSeparator.setter
    def CurrencyDecimalSeparator(self, value: str) -> None: ...
    @property
    def CurrencyGroupSeparator(self) -> str:
        """Gets or sets the string that separates groups of digits to the left of the decimal in currency values."""
    @CurrencyGroupSeparator.setter
    def CurrencyGroupSeparator(self, value: str) -> None: ...
    @property
    def CurrencyGroupSizes(self) -> System.Array[int]:
        """Gets or sets the number of digits in each group to the left of the decimal in currency values."""
    @CurrencyGroupSizes.setter
    def CurrencyGroupSizes(self, value: collections.abc.Iterable[int]) -> None: ...
    @property
    def CurrencyNegativePattern(self) -> int:
        """Gets or sets the format pattern for negative currency values."""
    @CurrencyNegativePattern.setter
    def CurrencyNegativePattern(self, value: int) -> None: ...
    @property
    def CurrencyPositivePattern(self) -> int:
        """Gets or sets the format pattern for positive currency values."""
    @CurrencyPositivePattern.setter
    def CurrencyPositivePattern(self, value: int) -> None: ...
    @property
    def CurrencySymbol(self) -> str:
        """Gets or sets the string to use as the currency symbol."""
    @CurrencySymbol.setter
    def CurrencySymbol(self, value: str) -> None: ...
    CurrentInfo: typing.ClassVar[System.Globalization.NumberFormatInfo]
    """Gets a read-only NumberFormatInfo that formats values based on the current culture."""
    @property
    def DigitSubstitution(self) -> System.Globalization.DigitShapes:
        """Gets or sets a value that specifies how the graphical user interface displays the shape of a digit."""
    @DigitSubstitution.setter
    def DigitSubstitution(self, value: System.Globalization.DigitShapes) -> None: ...
    def GetFormat(self, formatType: type | System.Type | None) -> typing.Any:
        """Gets an object of the specified type that provides a number formatting service."""
    @staticmethod
    def GetInstance(formatProvider: System.IFormatProvider | None) -> System.Globalization.NumberFormatInfo:
        """Gets the NumberFormatInfo associated with the specified IFormatProvider."""
    InvariantInfo: typing.ClassVar[System.Globalization.NumberFormatInfo]
    """Gets a read-only NumberFormatInfo object that is culture-independent (invariant)."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value that indicates whether this NumberFormatInfo object is read-only."""
    @property
    def NaNSymbol(self) -> str:
        """Gets or sets the string that represents the IEEE NaN (not a number) value."""
    @NaNSymbol.setter
    def NaNSymbol(self, value: str) -> None: ...
    @property
    def NativeDigits(self) -> System.Array[str]:
        """Gets or sets a string array of native digits equivalent to the Western digits 0 through 9."""
    @NativeDigits.setter
    def NativeDigits(self, value: collections.abc.Iterable[str]) -> None: ...
    @property
    def NegativeInfinitySymbol(self) -> str:
        """Gets or sets the string that represents negative infinity."""
    @NegativeInfinitySymbol.setter
    def NegativeInfinitySymbol(self, value: str) -> None: ...
    @property
    def NegativeSign(self) -> str:
        """Gets or sets the string that denotes that the associated number is negative."""
    @NegativeSign.setter
    def NegativeSign(self, value: str) -> None: ...
    @property
    def NumberDecimalDigits(self) -> int:
        """Gets or sets the number of decimal places to use in numeric values."""
    @NumberDecimalDigits.setter
    def NumberDecimalDigits(self, value: int) -> None: ...
    @property
    def NumberDecimalSeparator(self) -> str:
        """Gets or sets the string to use as the decimal separator in numeric values."""
    @NumberDecimalSeparator.setter
    def NumberDecimalSeparator(self, value: str) -> None: ...
    @property
    def NumberGroupSeparator(self) -> str:
        """Gets or sets the string that separates groups of digits to the left of the decimal in numeric values."""
    @NumberGroupSeparator.setter
    def NumberGroupSeparator(self, value: str) -> None: ...
    @property
    def NumberGroupSizes(self) -> System.Array[int]:
        """Gets or sets the number of digits in each group to the left of the decimal in numeric values."""
    @NumberGroupSizes.setter
    def NumberGroupSizes(self, value: collections.abc.Iterable[int]) -> None: ...
    @property
    def NumberNegativePattern(self) -> int:
        """Gets or sets the format pattern for negative numeric values."""
    @NumberNegativePattern.setter
    def NumberNegativePattern(self, value: int) -> None: ...
    @property
    def PerMilleSymbol(self) -> str:
        """Gets or sets the string to use as the per mille symbol."""
    @PerMilleSymbol.setter
    def PerMilleSymbol(self, value: str) -> None: ...
    @property
    def PercentDecimalDigits(self) -> int:
        """Gets or sets the number of decimal places to use in percent values."""
    @PercentDecimalDigits.setter
    def PercentDecimalDigits(self, value: int) -> None: ...
    @property
    def PercentDecimalSeparator(self) -> str:
        """Gets or sets the string to use as the decimal separator in percent values."""
    @PercentDecimalSeparator.setter
    def PercentDecimalSeparator(self, value: str) -> None: ...
    @property
    def PercentGroupSeparator(self) -> str:
        """Gets or sets the string that separates groups of digits to the left of the decimal in percent values."""
    @PercentGroupSeparator.setter
    def PercentGroupSeparator(self, value: str) -> None: ...
    @property
    def PercentGroupSizes(self) -> System.Array[int]:
        """Gets or sets the number of digits in each group to the left of the decimal in percent values."""
    @PercentGroupSizes.setter
    def PercentGroupSizes(self, value: collections.abc.Iterable[int]) -> None: ...
    @property
    def PercentNegativePattern(self) -> int:
        """Gets or sets the format pattern for negative percent values."""
    @PercentNegativePattern.setter
    def PercentNegativePattern(self, value: int) -> None: ...
    @property
    def PercentPositivePattern(self) -> int:
        """Gets or sets the format pattern for positive percent values."""
    @PercentPositivePattern.setter
    def PercentPositivePattern(self, value: int) -> None: ...
    @property
    def PercentSymbol(self) -> str:
        """Gets or sets the string to use as the percent symbol."""
    @PercentSymbol.setter
    def PercentSymbol(self, value: str) -> None: ...
    @property
    def PositiveInfinitySymbol(self) -> str:
        """Gets or sets the string that represents positive infinity."""
    @PositiveInfinitySymbol.setter
    def PositiveInfinitySymbol(self, value: str) -> None: ...
    @property
    def PositiveSign(self) -> str:
        """Gets or sets the string that denotes that the associated number is positive."""
    @PositiveSign.setter
    def PositiveSign(self, value: str) -> None: ...
    @staticmethod
    def ReadOnly(nfi: System.Globalization.NumberFormatInfo) -> System.Globalization.NumberFormatInfo:
        """Returns a read-only NumberFormatInfo wrapper."""
    ...

class NumberStyles(System.Enum):
    """Determines the styles permitted in numeric string arguments that are passed to the Parse and TryParse methods of the integral and floating-point numeric types."""
    AllowBinarySpecifier: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that the numeric string represents a binary value. Valid binary values include the numeric digits 0 and 1. Strings that are parsed using this style do not employ a prefix; 0b cannot be used. A string that is parsed with the NumberStyles.AllowBinarySpecifier style will always be interpreted as a binary value. The only flags that can be combined with NumberStyles.AllowBinarySpecifier are NumberStyles.AllowLeadingWhite and NumberStyles.AllowTrailingWhite. The NumberStyles enumeration includes a composite style, NumberStyles.BinaryNumber, that consists of these three flags."""
    AllowCurrencySymbol: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that the numeric string can contain a currency symbol. Valid currency symbols are determined by the NumberFormatInfo.CurrencySymbol property."""
    AllowDecimalPoint: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that the numeric string can have a decimal point. If the NumberStyles value includes the NumberStyles.AllowCurrencySymbol flag and the parsed string includes a currency symbol, the decimal separator character is determined by the NumberFormatInfo.CurrencyDecimalSeparator property. Otherwise, the decimal separator character is determined by the NumberFormatInfo.NumberDecimalSeparator property."""
    AllowExponent: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that the numeric string can be in exponential notation. The NumberStyles.AllowExponent flag allows the parsed string to contain an exponent that begins with the 'E' or 'e' character and that is followed by an optional positive or negative sign and an integer. In other words, it successfully parses strings in the form nnnExx, nnnE+xx, and nnnE-xx. It does not allow a decimal separator or sign in the significand or mantissa; to allow these elements in the string to be parsed, use the NumberStyles.AllowDecimalPoint and NumberStyles.AllowLeadingSign flags, or use a composite style that includes these individual flags."""
    AllowHexSpecifier: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that the numeric string represents a hexadecimal value. Valid hexadecimal values include the numeric digits 0-9 and the hexadecimal digits A-F and a-f. Strings that are parsed using this style cannot be prefixed with '0x' or '&h'. A string that is parsed with the NumberStyles.AllowHexSpecifier style will always be interpreted as a hexadecimal value. The only flags that can be combined with NumberStyles.AllowHexSpecifier are NumberStyles.AllowLeadingWhite and NumberStyles.AllowTrailingWhite. The NumberStyles enumeration includes a composite style, NumberStyles.HexNumber, that consists of these three flags."""
    AllowLeadingSign: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that the numeric string can have a leading sign. Valid leading sign characters are determined by the NumberFormatInfo.PositiveSign and NumberFormatInfo.NegativeSign properties."""
    AllowLeadingWhite: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that leading white-space characters can be present in the parsed string. Valid white-space characters have the Unicode values U+0009, U+000A, U+000B, U+000C, U+000D, and U+0020. Note that this is a subset of the characters for which the Char.IsWhiteSpace method returns true."""
    AllowParentheses: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that the numeric string can have one pair of parentheses enclosing the number. The parentheses indicate that the string to be parsed represents a negative number."""
    AllowThousands: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that the numeric string can have group separators, such as symbols that separate hundreds from thousands. If the NumberStyles value includes the NumberStyles.AllowCurrencySymbol flag and the string to be parsed includes a currency symbol, the valid group separator character is determined by the NumberFormatInfo.CurrencyGroupSeparator property, and the number of digits in each group is determined by the NumberFormatInfo.CurrencyGroupSizes property. Otherwise, the valid group separator character is determined by the NumberFormatInfo.NumberGroupSeparator property, and the number of digits in each group is determined by the NumberFormatInfo.NumberGroupSizes property."""
    AllowTrailingSign: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that the numeric string can have a trailing sign. Valid trailing sign characters are determined by the NumberFormatInfo.PositiveSign and NumberFormatInfo.NegativeSign properties."""
    AllowTrailingWhite: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that trailing white-space characters can be present in the parsed string. Valid white-space characters have the Unicode values U+0009, U+000A, U+000B, U+000C, U+000D, and U+0020. Note that this is a subset of the characters for which the Char.IsWhiteSpace method returns true."""
    Any: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that all styles except NumberStyles.AllowHexSpecifier and NumberStyles.AllowBinarySpecifier are used. This is a composite number style."""
    BinaryNumber: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that the NumberStyles.AllowLeadingWhite, NumberStyles.AllowTrailingWhite, and NumberStyles.AllowBinarySpecifier styles are used. This is a composite number style."""
    Currency: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that all styles except NumberStyles.AllowExponent and NumberStyles.AllowHexSpecifier are used. This is a composite number style."""
    Float: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that the NumberStyles.AllowLeadingWhite, NumberStyles.AllowTrailingWhite, NumberStyles.AllowLeadingSign, NumberStyles.AllowDecimalPoint, and NumberStyles.AllowExponent styles are used. This is a composite number style."""
    HexNumber: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that the NumberStyles.AllowLeadingWhite, NumberStyles.AllowTrailingWhite, and NumberStyles.AllowHexSpecifier styles are used. This is a composite number style."""
    Integer: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that the NumberStyles.AllowLeadingWhite, NumberStyles.AllowTrailingWhite, and NumberStyles.AllowLeadingSign styles are used. This is a composite number style."""
    None_: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that no style elements, such as leading or trailing white space, thousands separators, or a decimal separator, can be present in the parsed string. The string to be parsed must consist of integral decimal digits only."""
    Number: typing.ClassVar[System.Globalization.NumberStyles]
    """Indicates that the NumberStyles.AllowLeadingWhite, NumberStyles.AllowTrailingWhite, NumberStyles.AllowLeadingSign, NumberStyles.AllowTrailingSign, NumberStyles.AllowDecimalPoint, and NumberStyles.AllowThousands styles are used. This is a composite number style."""
    ...

class PersianCalendar(System.Globalization.Calendar):
    """Represents the Persian calendar."""
    def __init__(self) -> None:
        """Initializes a new instance of the PersianCalendar class."""
    def AddMonths(self, time: datetime.datetime | System.DateTime, months: int) -> datetime.datetime:
        """Returns a DateTime object that is offset the specified number of months from the specified DateTime object."""
    def AddYears(self, time: datetime.datetime | System.DateTime, years: int) -> datetime.datetime:
        """Returns a DateTime object that is offset the specified number of years from the specified DateTime object."""
    @property
    def AlgorithmType(self) -> System.Globalization.CalendarAlgorithmType:
        """Gets a value indicating whether the current calendar is solar-based, lunar-based, or lunisolar-based."""
    @property
    def Eras(self) -> System.Array[int]:
        """Gets the list of eras in a PersianCalendar object."""
    def GetDayOfMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the month in the specified DateTime object."""
    def GetDayOfWeek(self, time: datetime.datetime | System.DateTime) -> System.DayOfWeek:
        """Returns the day of the week in the specified DateTime object."""
    def GetDayOfYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the year in the specified DateTime object."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int, era: int) -> int:
        """Returns the number of days in the specified month of the specified year and era."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int) -> int:
        """Returns the number of days in the specified month and year of the current era."""
    @typing.overload
    def GetDaysInYear(self, year: int, era: int) -> int:
        """Returns the number of days in the specified year of the specified era."""
    @typing.overload
    def GetDaysInYear(self, year: int) -> int:
        """Returns the number of days in the specified year of the current era."""
    def GetEra(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the era in the specified DateTime object."""
    @typing.overload
    def GetLeapMonth(self, year: int, era: int) -> int:
        """Returns the leap month for a specified year and era."""
    @typing.overload
    def GetLeapMonth(self, year: int) -> int:
        """Calculates the leap month for a specified year."""
    def GetMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the month in the specified DateTime object."""
    @typing.overload
    def GetMonthsInYear(self, year: int, era: int) -> int:
        """Returns the number of months in the specified year of the specified era."""
    @typing.overload
    def GetMonthsInYear(self, year: int) -> int:
        """Returns the number of months in the specified year in the current era."""
    def GetYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the year in the specified DateTime object."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int, era: int) -> bool:
        """Determines whether the specified date is a leap day."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int) -> bool:
        """Determines whether the specified date in the current era is a leap day."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int, era: int) -> bool:
        """Determines whether the specified month in the specified year and era is a leap month."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int) -> bool:
        """Determines whether the specified month in the specified year in the current era is a leap month."""
    @typing.overload
    def IsLeapYear(self, year: int, era: int) -> bool:
        """Determines whether the specified year in the specified era is a leap year."""
    @typing.overload
    def IsLeapYear(self, year: int) -> bool:
        """Determines whether the specified year in the current era is a leap year."""
    @property
    def MaxSupportedDateTime(self) -> datetime.datetime:
        """Gets the latest date and time supported by the PersianCalendar class."""
    @property
    def MinSupportedDateTime(self) -> datetime.datetime:
        """Gets the earliest date and time supported by the PersianCalendar class."""
    PersianEra: typing.ClassVar[int]
    """Represents the current era. This field is constant."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, era: int) -> datetime.datetime:
        """Returns a DateTime object that is set to the specified date, time, and era."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the current era."""
    def ToFourDigitYear(self, year: int) -> int:
        """Converts the specified year to a four-digit year representation."""
    @property
    def TwoDigitYearMax(self) -> int:
        """Gets or sets the last year of a 100-year range that can be represented by a 2-digit year."""
    @TwoDigitYearMax.setter
    def TwoDigitYearMax(self, value: int) -> None: ...
    ...

class RegionInfo(System.Object):
    """Contains information about the country/region."""
    @typing.overload
    def __init__(self, name: str) -> None:
        """Initializes a new instance of the RegionInfo class based on the country/region or specific culture, specified by name."""
    @typing.overload
    def __init__(self, culture: int) -> None:
        """Initializes a new instance of the RegionInfo class based on the country/region associated with the specified culture identifier."""
    @property
    def CurrencyEnglishName(self) -> str:
        """Gets the name, in English, of the currency used in the country/region."""
    @property
    def CurrencyNativeName(self) -> str:
        """Gets the name of the currency used in the country/region, formatted in the native language of the country/region."""
    @property
    def CurrencySymbol(self) -> str:
        """Gets the currency symbol associated with the country/region."""
    CurrentRegion: typing.ClassVar[System.Globalization.RegionInfo]
    """Gets the RegionInfo that represents the country/region used by the current thread."""
    @property
    def DisplayName(self) -> str:
        """Gets the full name of the country/region in the language of the localized version of .NET."""
    @property
    def EnglishName(self) -> str:
        """Gets the full name of the country/region in English."""
    def Equals(self, value: object | None) -> bool:
        """Determines whether the specified object is the same instance as the current RegionInfo."""
    @property
    def GeoId(self) -> int:
        """Gets a unique identification number for a geographical region, country, city, or location."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for the current RegionInfo, suitable for hashing algorithms and data structures, such as a hash table."""
    @property
    def ISOCurrencySymbol(self) -> str:
        """Gets the three-character ISO 4217 currency symbol associated with the country/region."""
    @property
    def IsMetric(self) -> bool:
        """Gets a value indicating whether the country/region uses the metric system for measurements."""
    @property
    def Name(self) -> str:
        """Gets the name or ISO 3166 two-letter country/region code for the current RegionInfo object."""
    @property
    def NativeName(self) -> str:
        """Gets the name of a country/region formatted in the native language of the country/region."""
    @property
    def ThreeLetterISORegionName(self) -> str:
        """Gets the three-letter code defined in ISO 3166 for the country/region."""
    @property
    def ThreeLetterWindowsRegionName(self) -> str:
        """Gets the three-letter code assigned by Windows to the country/region represented by this RegionInfo."""
    def ToString(self) -> str:
        """Returns a string containing the culture name or ISO 3166 two-letter country/region codes specified for the current RegionInfo."""
    @property
    def TwoLetterISORegionName(self) -> str:
        """Gets the two-letter code defined in ISO 3166 for the country/region."""
    ...

class SortKey(System.Object):
    """Represents the result of mapping a string to its sort key."""
    @staticmethod
    def Compare(sortkey1: System.Globalization.SortKey, sortkey2: System.Globalization.SortKey) -> int:
        """Compares two sort keys."""
    def Equals(self, value: object | None) -> bool:
        """Determines whether the specified object is equal to the current SortKey object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for the current SortKey object that is suitable for hashing algorithms and data structures such as a hash table."""
    @property
    def KeyData(self) -> System.Array[int]:
        """Gets the byte array representing the current SortKey object."""
    @property
    def OriginalString(self) -> str:
        """Gets the original string used to create the current SortKey object."""
    def ToString(self) -> str:
        """Returns a string that represents the current SortKey object."""
    ...

class SortVersion(System.Object):
    """Provides information about the version of Unicode used to compare and order strings."""
    def __init__(self, fullVersion: int, sortId: uuid.UUID | System.Guid) -> None:
        """Creates a new instance of the SortVersion class."""
    @typing.overload
    def Equals(self, other: System.Globalization.SortVersion | None) -> bool:
        """Returns a value that indicates whether this SortVersion instance is equal to a specified SortVersion object."""
    @typing.overload
    def Equals(self, obj: object | None) -> bool:
        """Returns a value that indicates whether this SortVersion instance is equal to a specified object."""
    @property
    def FullVersion(self) -> int:
        """Gets the full version number of the SortVersion object."""
    def GetHashCode(self) -> int:
        """Returns a hash code for this instance."""
    @property
    def SortId(self) -> uuid.UUID:
        """Gets a globally unique identifier for this SortVersion object."""
    ...

class StringInfo(System.Object):
    """Provides functionality to split a string into text elements and to iterate through those text elements."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the StringInfo class."""
    @typing.overload
    def __init__(self, value: str) -> None:
        """Initializes a new instance of the StringInfo class to a specified string."""
    def Equals(self, value: object | None) -> bool:
        """Indicates whether the current StringInfo object is equal to a specified object."""
    def GetHashCode(self) -> int:
        """Calculates a hash code for the value of the current StringInfo object."""
    @typing.overload
    @staticmethod
    def GetNextTextElement(str: str) -> str:
        """Gets the first text element in a specified string."""
    @typing.overload
    @staticmethod
    def GetNextTextElement(str: str, index: int) -> str:
        """Gets the text element at the specified index of the specified string."""
    @typing.overload
    @staticmethod
    def GetNextTextElementLength(str: str) -> int:
        """Returns the length of the first text element (extended grapheme cluster) that occurs in the input string."""
    @typing.overload
    @staticmethod
    def GetNextTextElementLength(str: str, index: int) -> int:
        """Returns the length of the first text element (extended grapheme cluster) that occurs in the input string starting at the specified index."""
    @typing.overload
    @staticmethod
    def GetTextElementEnumerator(str: str) -> System.Globalization.TextElementEnumerator:
        """Returns an enumerator that iterates through the text elements of the entire string."""
    @typing.overload
    @staticmethod
    def GetTextElementEnumerator(str: str, index: int) -> System.Globalization.TextElementEnumerator:
        """Returns an enumerator that iterates through the text elements of the string, starting at the specified index."""
    @property
    def LengthInTextElements(self) -> int:
        """Gets the number of text elements in the current StringInfo object."""
    @staticmethod
    def ParseCombiningCharacters(str: str) -> System.Array[int]:
        """Returns the indexes of each base character, high surrogate, or control character within the specified string."""
    @property
    def String(self) -> str:
        """Gets or sets the value of the current StringInfo object."""
    @String.setter
    def String(self, value: str) -> None: ...
    @typing.overload
    def SubstringByTextElements(self, startingTextElement: int) -> str:
        """Retrieves a substring of text elements from the current StringInfo object starting from a specified text element and continuing through the last text element."""
    @typing.overload
    def SubstringByTextElements(self, startingTextElement: int, lengthInTextElements: int) -> str:
        """Retrieves a substring of text elements from the current StringInfo object starting from a specified text element and continuing through the specified number of text elements."""
    ...

class TaiwanCalendar(System.Globalization.Calendar):
    """the Taiwan calendar."""
    def __init__(self) -> None:
        """Initializes a new instance of the TaiwanCalendar class."""
    def AddMonths(self, time: datetime.datetime | System.DateTime, months: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of months away from the specified DateTime."""
    def AddYears(self, time: datetime.datetime | System.DateTime, years: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of years away from the specified DateTime."""
    @property
    def AlgorithmType(self) -> System.Globalization.CalendarAlgorithmType:
        """Gets a value that indicates whether the current calendar is solar-based, lunar-based, or a combination of both."""
    @property
    def Eras(self) -> System.Array[int]:
        """Gets the list of eras in the TaiwanCalendar."""
    def GetDayOfMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the month in the specified DateTime."""
    def GetDayOfWeek(self, time: datetime.datetime | System.DateTime) -> System.DayOfWeek:
        """Returns the day of the week in the specified DateTime."""
    def GetDayOfYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the year in the specified DateTime."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int, era: int) -> int:
        """Returns the number of days in the specified month in the specified year in the specified era."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int) -> int:
        """Returns the number of days in the specified month and year of the current era."""
    @typing.overload
    def GetDaysInYear(self, year: int, era: int) -> int:
        """Returns the number of days in the specified year in the specified era."""
    @typing.overload
    def GetDaysInYear(self, year: int) -> int:
        """Returns the number of days in the specified year of the current era."""
    def GetEra(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the era in the specified DateTime."""
    @typing.overload
    def GetLeapMonth(self, year: int, era: int) -> int:
        """Calculates the leap month for a specified year and era."""
    @typing.overload
    def GetLeapMonth(self, year: int) -> int:
        """Calculates the leap month for a specified year."""
    def GetMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the month in the specified DateTime."""
    @typing.overload
    def GetMonthsInYear(self, year: int, era: int) -> int:
        """Returns the number of months in the specified year in the specified era."""
    @typing.overload
    def GetMonthsInYear(self, year: int) -> int:
        """Returns the number of months in the specified year in the current era."""
    def GetWeekOfYear(self, time: datetime.datetime | System.DateTime, rule: System.Globalization.CalendarWeekRule, firstDayOfWeek: System.DayOfWeek) -> int:
        """Returns the week of the year that includes the date in the specified DateTime."""
    def GetYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the year in the specified DateTime."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int, era: int) -> bool:
        """Determines whether the specified date in the specified era is a leap day."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int) -> bool:
        """Determines whether the specified date in the current era is a leap day."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int, era: int) -> bool:
        """Determines whether the specified month in the specified year in the specified era is a leap month."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int) -> bool:
        """Determines whether the specified month in the specified year in the current era is a leap month."""
    @typing.overload
    def IsLeapYear(self, year: int, era: int) -> bool:
        """Determines whether the specified year in the specified era is a leap year."""
    @typing.overload
    def IsLeapYear(self, year: int) -> bool:
        """Determines whether the specified year in the current era is a leap year."""
    @property
    def MaxSupportedDateTime(self) -> datetime.datetime:
        """Gets the latest date and time supported by the TaiwanCalendar class."""
    @property
    def MinSupportedDateTime(self) -> datetime.datetime:
        """Gets the earliest date and time supported by the TaiwanCalendar class."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, era: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the specified era."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the current era."""
    def ToFourDigitYear(self, year: int) -> int:
        """Converts the specified year to a four-digit year by using the TaiwanCalendar.TwoDigitYearMax property to determine the appropriate century."""
    @property
    def TwoDigitYearMax(self) -> int:
        """Gets or sets the last year of a 100-year range that can be represented by a 2-digit year."""
    @TwoDigitYearMax.setter
    def TwoDigitYearMax(self, value: int) -> None: ...
    ...

class TaiwanLunisolarCalendar(System.Globalization.EastAsianLunisolarCalendar):
    """Represents the Taiwan lunisolar calendar. As for the Taiwan calendar, years are calculated using the Gregorian calendar, while days and months are calculated using the lunisolar calendar."""
    def __init__(self) -> None:
        """Initializes a new instance of the TaiwanLunisolarCalendar class."""
    @property
    def Eras(self) -> System.Array[int]:
        """Gets the eras that are relevant to the current TaiwanLunisolarCalendar object."""
    def GetEra(self, time: datetime.datetime | System.DateTime) -> int:
        """Retrieves the era that corresponds to the specified DateTime."""
    @property
    def MaxSupportedDateTime(self) -> datetime.datetime:
        """Gets the maximum date and time supported by the TaiwanLunisolarCalendar class."""
    @property
    def MinSupportedDateTime(self) -> datetime.datetime:
        """Gets the minimum date and time supported by the TaiwanLunisolarCalendar class."""
    ...

class TextElementEnumerator(System.Collections.IEnumerator):
    """Enumerates the text elements of a string."""
    @property
    def Current(self) -> typing.Any:
        """Gets the current text element in the string."""
    @property
    def ElementIndex(self) -> int:
        """Gets the index of the text element that the enumerator is currently positioned over."""
    def GetTextElement(self) -> str:
        """Gets the current text element in the string."""
    def MoveNext(self) -> bool:
        """Advances the enumerator to the next text element of the string."""
    def Reset(self) -> None:
        """Sets the enumerator to its initial position, which is before the first text element in the string."""
    ...

class TextInfo(System.ICloneable):
    """Defines text properties and behaviors, such as casing, that are specific to a writing system."""
    @property
    def ANSICodePage(self) -> int:
        """Gets the American National Standards Institute (ANSI) code page used by the writing system represented by the current TextInfo."""
    def Clone(self) -> typing.Any:
        """Creates a new object that is a copy of the current TextInfo object."""
    @property
    def CultureName(self) -> str:
        """Gets the name of the culture associated with the current TextInfo object."""
    @property
    def EBCDICCodePage(self) -> int:
        """Gets the Extended Binary Coded Decimal Interchange Code (EBCDIC) code page used by the writing system represented by the current TextInfo."""
    def Equals(self, obj: object | None) -> bool:
        """Determines whether the specified object represents the same writing system as the current TextInfo object."""
    def GetHashCode(self) -> int:
        """Serves as a hash function for the current TextInfo, suitable for hashing algorithms and data structures, such as a hash table."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets a value indicating whether the current TextInfo object is read-only."""
    @property
    def IsRightToLeft(self) -> bool:
        """Gets a value indicating whether the current TextInfo object represents a writing system where text flows from right to left."""
    @property
    def LCID(self) -> int:
        """Gets the culture identifier for the culture associated with the current TextInfo object."""
    @property
    def ListSeparator(self) -> str:
        """Gets or sets the string that separates items in a list."""
    @ListSeparator.setter
    def ListSeparator(self, value: str) -> None: ...
    @property
    def MacCodePage(self) -> int:
        """Gets the Macintosh code page used by the writing system represented by the current TextInfo."""
    @property
    def OEMCodePage(self) -> int:
        """Gets the original equipment manufacturer (OEM) code page used by the writing system represented by the current TextInfo."""
    @staticmethod
    def ReadOnly(textInfo: System.Globalization.TextInfo) -> System.Globalization.TextInfo:
        """Returns a read-only version of the specified TextInfo object."""
    @typing.overload
    def ToLower(self, c: str) -> str:
        """Converts the specified character to lowercase."""
    @typing.overload
    def ToLower(self, str: str) -> str:
        """Converts the specified string to lowercase."""
    def ToString(self) -> str:
        """Returns a string that represents the current TextInfo."""
    def ToTitleCase(self, str: str) -> str:
        """Converts the specified string to title case (except for words that are entirely in uppercase, which are considered to be acronyms)."""
    @typing.overload
    def ToUpper(self, c: str) -> str:
        """Converts the specified character to uppercase."""
    @typing.overload
    def ToUpper(self, str: str) -> str:
        """Converts the specified string to uppercase."""
    ...

class ThaiBuddhistCalendar(System.Globalization.Calendar):
    """Represents the Thai Buddhist calendar."""
    def __init__(self) -> None:
        """Initializes a new instance of the ThaiBuddhistCalendar class."""
    def AddMonths(self, time: datetime.datetime | System.DateTime, months: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of months away from the specified DateTime."""
    def AddYears(self, time: datetime.datetime | System.DateTime, years: int) -> datetime.datetime:
        """Returns a DateTime that is the specified number of years away from the specified DateTime."""
    @property
    def AlgorithmType(self) -> System.Globalization.CalendarAlgorithmType:
        """Gets a value indicating whether the current calendar is solar-based, lunar-based, or a combination of both."""
    @property
    def Eras(self) -> System.Array[int]:
        """Gets the list of eras in the ThaiBuddhistCalendar class."""
    def GetDayOfMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the month in the specified DateTime."""
    def GetDayOfWeek(self, time: datetime.datetime | System.DateTime) -> System.DayOfWeek:
        """Returns the day of the week in the specified DateTime."""
    def GetDayOfYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the day of the year in the specified DateTime."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int, era: int) -> int:
        """Returns the number of days in the specified month in the specified year in the specified era."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int) -> int:
        """Returns the number of days in the specified month and year of the current era."""
    @typing.overload
    def GetDaysInYear(self, year: int, era: int) -> int:
        """Returns the number of days in the specified year in the specified era."""
    @typing.overload
    def GetDaysInYear(self, year: int) -> int:
        """Returns the number of days in the specified year of the current era."""
    def GetEra(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the era in the specified DateTime."""
    @typing.overload
    def GetLeapMonth(self, year: int, era: int) -> int:
        """Calculates the leap month for a specified year and era."""
    @typing.overload
    def GetLeapMonth(self, year: int) -> int:
        """Calculates the leap month for a specified year."""
    def GetMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the month in the specified DateTime."""
    @typing.overload
    def GetMonthsInYear(self, year: int, era: int) -> int:
        """Returns the number of months in the specified year in the specified era."""
    @typing.overload
    def GetMonthsInYear(self, year: int) -> int:
        """Returns the number of months in the specified year in the current era."""
    def GetWeekOfYear(self, time: datetime.datetime | System.DateTime, rule: System.Globalization.CalendarWeekRule, firstDayOfWeek: System.DayOfWeek) -> int:
        """Returns the week of the year that includes the date in the specified DateTime."""
    def GetYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Returns the year in the specified DateTime."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int, era: int) -> bool:
        """Determines whether the specified date in the specified era is a leap day."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int) -> bool:
        """Determines whether the specified date in the current era is a leap day."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int, era: int) -> bool:
        """Determines whether the specified month in the specified year in the specified era is a leap month."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int) -> bool:
        """Determines whether the specified month in the specified year in the current era is a leap month."""
    @typing.overload
    def IsLeapYear(self, year: int, era: int) -> bool:
        """Determines whether the specified year in the specified era is a leap year."""
    @typing.overload
    def IsLeapYear(self, year: int) -> bool:
        """Determines whether the specified year in the current era is a leap year."""
    @property
    def MaxSupportedDateTime(self) -> datetime.datetime:
        """Gets the latest date and time supported by the ThaiBuddhistCalendar class."""
    @property
    def MinSupportedDateTime(self) -> datetime.datetime:
        """Gets the earliest date and time supported by the ThaiBuddhistCalendar class."""
    ThaiBuddhistEra: typing.ClassVar[int]
    """Represents the current era. This field is constant."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, era: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the specified era."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the current era."""
    def ToFourDigitYear(self, year: int) -> int:
        """Converts the specified year to a four-digit year by using the ThaiBuddhistCalendar.TwoDigitYearMax property to determine the appropriate century."""
    @property
    def TwoDigitYearMax(self) -> int:
        """Gets or sets the last year of a 100-year range that can be represented by a 2-digit year."""
    @TwoDigitYearMax.setter
    def TwoDigitYearMax(self, value: int) -> None: ...
    ...

class TimeSpanStyles(System.Enum):
    """Defines the formatting options that customize string parsing for the Overload:System.TimeSpan.ParseExact and Overload:System.TimeSpan.TryParseExact methods."""
    AssumeNegative: typing.ClassVar[System.Globalization.TimeSpanStyles]
    """Indicates that input is always interpreted as a negative time interval."""
    None_: typing.ClassVar[System.Globalization.TimeSpanStyles]
    """Indicates that input is interpreted as a negative time interval only if a negative sign is present."""
    ...

class UmAlQuraCalendar(System.Globalization.Calendar):
    """Represents the Saudi Hijri (Um Al Qura) calendar."""
    def __init__(self) -> None:
        """Initializes a new instance of the UmAlQuraCalendar class."""
    def AddMonths(self, time: datetime.datetime | System.DateTime, months: int) -> datetime.datetime:
        """Calculates a date that is a specified number of months away from a specified initial date."""
    def AddYears(self, time: datetime.datetime | System.DateTime, years: int) -> datetime.datetime:
        """Calculates a date that is a specified number of years away from a specified initial date."""
    @property
    def AlgorithmType(self) -> System.Globalization.CalendarAlgorithmType:
        """Gets a value indicating whether the current calendar is solar-based, lunar-based, or a combination of both."""
    @property
    def Eras(self) -> System.Array[int]:
        """Gets a list of the eras that are supported by the current UmAlQuraCalendar."""
    def GetDayOfMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Calculates the day of the month on which a specified date occurs."""
    def GetDayOfWeek(self, time: datetime.datetime | System.DateTime) -> System.DayOfWeek:
        """Calculates the day of the week on which a specified date occurs."""
    def GetDayOfYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Calculates the day of the year on which a specified date occurs."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int, era: int) -> int:
        """Calculates the number of days in the specified month of the specified year and era."""
    @typing.overload
    def GetDaysInMonth(self, year: int, month: int) -> int:
        """Returns the number of days in the specified month and year of the current era."""
    @typing.overload
    def GetDaysInYear(self, year: int, era: int) -> int:
        """Calculates the number of days in the specified year of the specified era."""
    @typing.overload
    def GetDaysInYear(self, year: int) -> int:
        """Returns the number of days in the specified year of the current era."""
    def GetEra(self, time: datetime.datetime | System.DateTime) -> int:
        """Calculates the era in which a specified date occurs."""
    @typing.overload
    def GetLeapMonth(self, year: int, era: int) -> int:
        """Calculates the leap month for a specified year and era."""
    @typing.overload
    def GetLeapMonth(self, year: int) -> int:
        """Calculates the leap month for a specified year."""
    def GetMonth(self, time: datetime.datetime | System.DateTime) -> int:
        """Calculates the month in which a specified date occurs."""
    @typing.overload
    def GetMonthsInYear(self, year: int, era: int) -> int:
        """Calculates the number of months in the specified year of the specified era."""
    @typing.overload
    def GetMonthsInYear(self, year: int) -> int:
        """Returns the number of months in the specified year in the current era."""
    def GetYear(self, time: datetime.datetime | System.DateTime) -> int:
        """Calculates the year of a date represented by a specified DateTime."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int, era: int) -> bool:
        """Determines whether the specified date is a leap day."""
    @typing.overload
    def IsLeapDay(self, year: int, month: int, day: int) -> bool:
        """Determines whether the specified date in the current era is a leap day."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int, era: int) -> bool:
        """Determines whether the specified month in the specified year and era is a leap month."""
    @typing.overload
    def IsLeapMonth(self, year: int, month: int) -> bool:
        """Determines whether the specified month in the specified year in the current era is a leap month."""
    @typing.overload
    def IsLeapYear(self, year: int, era: int) -> bool:
        """Determines whether the specified year in the specified era is a leap year."""
    @typing.overload
    def IsLeapYear(self, year: int) -> bool:
        """Determines whether the specified year in the current era is a leap year."""
    @property
    def MaxSupportedDateTime(self) -> datetime.datetime:
        """Gets the latest date and time supported by this calendar."""
    @property
    def MinSupportedDateTime(self) -> datetime.datetime:
        """Gets the earliest date and time supported by this calendar."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int, era: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date, time, and era."""
    @typing.overload
    def ToDateTime(self, year: int, month: int, day: int, hour: int, minute: int, second: int, millisecond: int) -> datetime.datetime:
        """Returns a DateTime that is set to the specified date and time in the current era."""
    def ToFourDigitYear(self, year: int) -> int:
        """Converts the specified year to a four-digit year by using the UmAlQuraCalendar.TwoDigitYearMax property to determine the appropriate century."""
    @property
    def TwoDigitYearMax(self) -> int:
        """Gets or sets the last year of a 100-year range that can be represented by a 2-digit year."""
    @TwoDigitYearMax.setter
    def TwoDigitYearMax(self, value: int) -> None: ...
    UmAlQuraEra: typing.ClassVar[int]
    """Represents the current era. This field is constant."""
    ...

class UnicodeCategory(System.Enum):
    """Defines the Unicode category of a character."""
    ClosePunctuation: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Closing character of one of the paired punctuation marks, such as parentheses, square brackets, and braces. Signified by the Unicode designation 'Pe' (punctuation, close). The value is 21."""
    ConnectorPunctuation: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Connector punctuation character that connects two characters. Signified by the Unicode designation 'Pc' (punctuation, connector). The value is 18."""
    Control: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Control code character, with a Unicode value of U+007F or in the range U+0000 through U+001F or U+0080 through U+009F. Signified by the Unicode designation 'Cc' (other, control). The value is 14."""
    CurrencySymbol: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Currency symbol character. Signified by the Unicode designation 'Sc' (symbol, currency). The value is 26."""
    DashPunctuation: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Dash or hyphen character. Signified by the Unicode designation 'Pd' (punctuation, dash). The value is 19."""
    DecimalDigitNumber: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Decimal digit character, that is, a character representing an integer in the range 0 through 9. Signified by the Unicode designation 'Nd' (number, decimal digit). The value is 8."""
    EnclosingMark: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Enclosing mark character, which is a nonspacing combining character that surrounds all previous characters up to and including a base character. Signified by the Unicode designation 'Me' (mark, enclosing). The value is 7."""
    FinalQuotePunctuation: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Closing or final quotation mark character. Signified by the Unicode designation 'Pf' (punctuation, final quote). The value is 23."""
    Format: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Format character that affects the layout of text or the operation of text processes, but is not normally rendered. Signified by the Unicode designation 'Cf' (other, format). The value is 15."""
    InitialQuotePunctuation: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Opening or initial quotation mark character. Signified by the Unicode designation 'Pi' (punctuation, initial quote). The value is 22."""
    LetterNumber: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Number represented by a letter, instead of a decimal digit, for example, the Roman numeral for five, which is 'V'. The indicator is signified by the Unicode designation 'Nl' (number, letter). The value is 9."""
    LineSeparator: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Character that is used to separate lines of text. Signified by the Unicode designation 'Zl' (separator, line). The value is 12."""
    LowercaseLetter: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Lowercase letter. Signified by the Unicode designation 'Ll' (letter, lowercase). The value is 1."""
    MathSymbol: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Mathematical symbol character, such as '+' or '= '. Signified by the Unicode designation 'Sm' (symbol, math). The value is 25."""
    ModifierLetter: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Modifier letter character, which is free-standing spacing character that indicates modifications of a preceding letter. Signified by the Unicode designation 'Lm' (letter, modifier). The value is 3."""
    ModifierSymbol: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Modifier symbol character, which indicates modifications of surrounding characters. For example, the fraction slash indicates that the number to the left is the numerator and the number to the right is the denominator. The indicator is signified by the Unicode designation 'Sk' (symbol, modifier). The value is 27."""
    NonSpacingMark: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Nonspacing character that indicates modifications of a base character. Signified by the Unicode designation 'Mn' (mark, nonspacing). The value is 5."""
    OpenPunctuation: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Opening character of one of the paired punctuation marks, such as parentheses, square brackets, and braces. Signified by the Unicode designation 'Ps' (punctuation, open). The value is 20."""
    OtherLetter: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Letter that is not an uppercase letter, a lowercase letter, a titlecase letter, or a modifier letter. Signified by the Unicode designation 'Lo' (letter, other). The value is 4."""
    OtherNotAssigned: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Character that is not assigned to any Unicode category. Signified by the Unicode designation 'Cn' (other, not assigned). The value is 29."""
    OtherNumber: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Number that is neither a decimal digit nor a letter number, for example, the fraction 1/2. The indicator is signified by the Unicode designation 'No' (number, other). The value is 10."""
    OtherPunctuation: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Punctuation character that is not a connector, a dash, open punctuation, close punctuation, an initial quote, or a final quote. Signified by the Unicode designation 'Po' (punctuation, other). The value is 24."""
    OtherSymbol: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Symbol character that is not a mathematical symbol, a currency symbol or a modifier symbol. Signified by the Unicode designation 'So' (symbol, other). The value is 28."""
    ParagraphSeparator: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Character used to separate paragraphs. Signified by the Unicode designation 'Zp' (separator, paragraph). The value is 13."""
    PrivateUse: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Private-use character, with a Unicode value in the range U+E000 through U+F8FF. Signified by the Unicode designation 'Co' (other, private use). The value is 17."""
    SpaceSeparator: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Space character, which has no glyph but is not a control or format character. Signified by the Unicode designation 'Zs' (separator, space). The value is 11."""
    SpacingCombiningMark: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Spacing character that indicates modifications of a base character and affects the width of the glyph for that base character. Signified by the Unicode designation 'Mc' (mark, spacing combining). The value is 6."""
    Surrogate: typing.ClassVar[System.Globalization.UnicodeCategory]
    """High surrogate or a low surrogate character. Surrogate code values are in the range U+D800 through U+DFFF. Signified by the Unicode designation 'Cs' (other, surrogate). The value is 16."""
    TitlecaseLetter: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Titlecase letter. Signified by the Unicode designation 'Lt' (letter, titlecase). The value is 2."""
    UppercaseLetter: typing.ClassVar[System.Globalization.UnicodeCategory]
    """Uppercase letter. Signified by the Unicode designation 'Lu' (letter, uppercase). The value is 0."""
    ...
