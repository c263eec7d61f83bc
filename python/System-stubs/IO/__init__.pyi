# Written by `python -m dotnet_tasks stubs`; do not edit.
# pyright: reportOverlappingOverload=false, reportInconsistentOverload=false, reportIncompatibleMethodOverride=false
# pyright: reportIncompatibleVariableOverride=false, reportInvalidTypeVarUse=false, reportDeprecated=false, reportInconsistentConstructor=false

import System
import System.Collections.Generic
import System.Collections.ObjectModel
import System.IO
import System.Text
import System.Threading
import collections.abc
import datetime
import decimal
import dotnet_tasks
import typing
import typing_extensions

class BinaryReader(System.IDisposable):
    """Reads primitive data types as binary values in a specific encoding."""
    @typing.overload
    def __init__(self, input: System.IO.Stream) -> None:
        """Initializes a new instance of the BinaryReader class based on the specified stream and using UTF-8 encoding."""
    @typing.overload
    def __init__(self, input: System.IO.Stream, encoding: System.Text.Encoding) -> None:
        """Initializes a new instance of the BinaryReader class based on the specified stream and character encoding."""
    @typing.overload
    def __init__(self, input: System.IO.Stream, encoding: System.Text.Encoding, leaveOpen: bool) -> None:
        """Initializes a new instance of the BinaryReader class based on the specified stream and character encoding, and optionally leaves the stream open."""
    @property
    def BaseStream(self) -> System.IO.Stream:
        """Exposes access to the underlying stream of the BinaryReader."""
    def Close(self) -> None:
        """Closes the current reader and the underlying stream."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the BinaryReader class."""
    def PeekChar(self) -> int:
        """Returns the next available character and does not advance the byte or character position."""
    @typing.overload
    def Read(self) -> int:
        """Reads characters from the underlying stream and advances the current position of the stream in accordance with the Encoding used and the specific character being read from the stream."""
    @typing.overload
    def Read(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> int:
        """Reads the specified number of characters from the stream, starting from a specified point in the character array."""
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer) -> int:
        """Reads, from the current stream, the same number of characters as the length of the provided buffer, writes them in the provided buffer, and advances the current position in accordance with the Encoding used and the specific character being read from the stream."""
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> int:
        """Reads the specified number of bytes from the stream, starting from a specified point in the byte array."""
    def Read7BitEncodedInt(self) -> int:
        """Reads in a 32-bit integer in compressed format."""
    def Read7BitEncodedInt64(self) -> int:
        """Reads a number 7 bits at a time."""
    def ReadBoolean(self) -> bool:
        """Reads a Boolean value from the current stream and advances the current position of the stream by one byte."""
    def ReadByte(self) -> int:
        """Reads the next byte from the current stream and advances the current position of the stream by one byte."""
    def ReadBytes(self, count: int) -> System.Array[int]:
        """Reads the specified number of bytes from the current stream into a byte array and advances the current position by that number of bytes."""
    def ReadChar(self) -> str:
        """Reads the next character from the current stream and advances the current position of the stream in accordance with the Encoding used and the specific character being read from the stream."""
    def ReadChars(self, count: int) -> System.Array[str]:
        """Reads the specified number of characters from the current stream, returns the data in a character array, and advances the current position in accordance with the Encoding used and the specific character being read from the stream."""
    def ReadDecimal(self) -> decimal.Decimal:
        """Reads a decimal value from the current stream and advances the current position of the stream by sixteen bytes."""
    def ReadDouble(self) -> float:
        """Reads an 8-byte floating point value from the current stream and advances the current position of the stream by eight bytes."""
    def ReadExactly(self, buffer: typing_extensions.Buffer) -> None:
        """Reads bytes from the current stream and advances the position within the stream until the buffer is filled."""
    def ReadHalf(self) -> float:
        """Reads a 2-byte floating point value from the current stream and advances the current position of the stream by two bytes."""
    def ReadInt16(self) -> int:
        """Reads a 2-byte signed integer from the current stream and advances the current position of the stream by two bytes."""
    def ReadInt32(self) -> int:
        """Reads a 4-byte signed integer from the current stream and advances the current position of the stream by four bytes."""
    def ReadInt64(self) -> int:
        """Reads an 8-byte signed integer from the current stream and advances the current position of the stream by eight bytes."""
    def ReadSByte(self) -> int:
        """Reads a signed byte from this stream and advances the current position of the stream by one byte."""
    def ReadSingle(self) -> float:
        """Reads a 4-byte floating point value from the current stream and advances the current position of the stream by four bytes."""
    def ReadString(self) -> str:
        """Reads a string from the current stream. The string is prefixed with the length, encoded as an integer seven bits at a time."""
    def ReadUInt16(self) -> int:
        """Reads a 2-byte unsigned integer from the current stream using little-endian encoding and advances the position of the stream by two bytes."""
    def ReadUInt32(self) -> int:
        """Reads a 4-byte unsigned integer from the current stream and advances the position of the stream by four bytes."""
    def ReadUInt64(self) -> int:
        """Reads an 8-byte unsigned integer from the current stream and advances the position of the stream by eight bytes."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class BinaryWriter(System.IAsyncDisposable, System.IDisposable):
    """Writes primitive types in binary to a stream and supports writing strings in a specific encoding."""
    @typing.overload
    def __init__(self, output: System.IO.Stream) -> None:
        """Initializes a new instance of the BinaryWriter class based on the specified stream and using UTF-8 encoding."""
    @typing.overload
    def __init__(self, output: System.IO.Stream, encoding: System.Text.Encoding) -> None:
        """Initializes a new instance of the BinaryWriter class based on the specified stream and character encoding."""
    @typing.overload
    def __init__(self, output: System.IO.Stream, encoding: System.Text.Encoding, leaveOpen: bool) -> None:
        """Initializes a new instance of the BinaryWriter class based on the specified stream and character encoding, and optionally leaves the stream open."""
    @property
    def BaseStream(self) -> System.IO.Stream:
        """Gets the underlying stream of the BinaryWriter."""
    def Close(self) -> None:
        """Closes the current BinaryWriter and the underlying stream."""
    def Dispose(self) -> None:
        """Releases all resources used by the current instance of the BinaryWriter class."""
    def DisposeAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously releases all resources used by the current instance of the BinaryWriter class."""
    def Flush(self) -> None:
        """Clears all buffers for the current writer and causes any buffered data to be written to the underlying device."""
    Null: typing.ClassVar[System.IO.BinaryWriter]
    """Specifies a BinaryWriter with no backing store."""
    def Seek(self, offset: int, origin: System.IO.SeekOrigin) -> int:
        """Sets the position within the current stream."""
    @typing.overload
    def Write(self, value: bool) -> None:
        """Writes a one-byte Boolean value to the current stream, with 0 representing false and 1 representing true."""
    @typing.overload
    def Write(self, value: int) -> None:
        """Writes an unsigned byte to the current stream and advances the stream position by one byte."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Writes a byte array to the underlying stream."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> None:
        """Writes a region of a byte array to the current stream."""
    @typing.overload
    def Write(self, ch: str) -> None:
        """Writes a Unicode character to the current stream and advances the current position of the stream in accordance with the Encoding used and the specific characters being written to the stream."""
    @typing.overload
    def Write(self, chars: collections.abc.Iterable[str]) -> None:
        """Writes a character array to the current stream and advances the current position of the stream in accordance with the Encoding used and the specific characters being written to the stream."""
    @typing.overload
    def Write(self, chars: collections.abc.Iterable[str], index: int, count: int) -> None:
        """Writes a section of a character array to the current stream, and advances the current position of the stream in accordance with the Encoding used and perhaps the specific characters being written to the stream."""
    @typing.overload
    def Write(self, value: float) -> None:
        """Writes an eight-byte floating-point value to the current stream and advances the stream position by eight bytes."""
    @typing.overload
    def Write(self, value: decimal.Decimal | System.Decimal) -> None:
        """Writes a decimal value to the current stream and advances the stream position by sixteen bytes."""
    @typing.overload
    def Write(self, value: str) -> None:
        """Writes a length-prefixed string to this stream in the current encoding of the BinaryWriter, and advances the current position of the stream in accordance with the encoding used and the specific characters being written to the stream."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer) -> None:
        """Writes a span of bytes to the current stream."""
    @typing.overload
    def Write(self, chars: str) -> None:
        """Writes a span of characters to the current stream, and advances the current position of the stream in accordance with the Encoding used and perhaps the specific characters being written to the stream."""
    def Write7BitEncodedInt(self, value: int) -> None:
        """Writes a 32-bit integer in a compressed format."""
    def Write7BitEncodedInt64(self, value: int) -> None:
        """Writes out a number 7 bits at a time."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    async def __aenter__(self) -> typing.Self: ...
    async def __aexit__(self, *_: object) -> None: ...
    ...

class BufferedStream(System.IO.Stream):
    """Adds a buffering layer to read and write operations on another stream. This class cannot be inherited."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream) -> None:
        """Initializes a new instance of the BufferedStream class with a default buffer size of 4096 bytes."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream, bufferSize: int) -> None:
        """Initializes a new instance of the BufferedStream class with the specified buffer size."""
    def BeginRead(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous read operation. (Consider using BufferedStream.ReadAsync instead.)"""
    def BeginWrite(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous write operation. (Consider using BufferedStream.WriteAsync instead.)"""
    @property
    def BufferSize(self) -> int:
        """Gets the buffer size in bytes for this buffered stream."""
    @property
    def CanRead(self) -> bool:
        """Gets a value indicating whether the current stream supports reading."""
    @property
    def CanSeek(self) -> bool:
        """Gets a value indicating whether the current stream supports seeking."""
    @property
    def CanWrite(self) -> bool:
        """Gets a value indicating whether the current stream supports writing."""
    @typing.overload
    def CopyTo(self, destination: System.IO.Stream, bufferSize: int) -> None:
        """Reads the bytes from the current buffered stream and writes them to another stream."""
    @typing.overload
    def CopyTo(self, destination: System.IO.Stream) -> None:
        """Reads the bytes from the current stream and writes them to another stream. Both streams positions are advanced by the number of bytes copied."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream, bufferSize: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously reads the bytes from the current buffered stream and writes them to another stream, using a specified buffer size and cancellation token."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream) -> collections.abc.Awaitable[None]:
        """Asynchronously reads the bytes from the current stream and writes them to another stream. Both streams positions are advanced by the number of bytes copied."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream, bufferSize: int) -> collections.abc.Awaitable[None]:
        """Asynchronously reads the bytes from the current stream and writes them to another stream, using a specified buffer size. Both streams positions are advanced by the number of bytes copied."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously reads the bytes from the current stream and writes them to another stream, using a specified cancellation token. Both streams positions are advanced by the number of bytes copied."""
    def DisposeAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously releases the unmanaged resources used by the buffered stream."""
    def EndRead(self, asyncResult: System.IAsyncResult) -> int:
        """Waits for the pending asynchronous read operation to complete. (Consider using BufferedStream.ReadAsync instead.)"""
    def EndWrite(self, asyncResult: System.IAsyncResult) -> None:
        """Ends an asynchronous write operation and blocks until the I/O operation is complete. (Consider using BufferedStream.WriteAsync instead.)"""
    def Flush(self) -> None:
        """Clears all buffers for this stream and causes any buffered data to be written to the underlying device."""
    @typing.overload
    def FlushAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for this stream, causes any buffered data to be written to the underlying device, and monitors cancellation requests."""
    @typing.overload
    def FlushAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for this stream and causes any buffered data to be written to the underlying device."""
    @property
    def Length(self) -> int:
        """Gets the stream length in bytes."""
    @property
    def Position(self) -> int:
        """Gets the position within the current stream."""
    @Position.setter
    def Position(self, value: int) -> None: ...
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> int:
        """Copies bytes from the current buffered stream to an array."""
    @typing.overload
    def Read(self, destination: typing_extensions.Buffer) -> int:
        """Copies bytes from the current buffered stream to a byte span and advances the position within the buffered stream by the number of bytes read."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current stream, advances the position within the stream by the number of bytes read, and monitors cancellation requests."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current buffered stream and advances the position within the buffered stream by the number of bytes read."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current stream and advances the position within the stream by the number of bytes read."""
    def ReadByte(self) -> int:
        """Reads a byte from the underlying stream and returns the byte cast to an int, or returns -1 if reading from the end of the stream."""
    def Seek(self, offset: int, origin: System.IO.SeekOrigin) -> int:
        """Sets the position within the current buffered stream."""
    def SetLength(self, value: int) -> None:
        """Sets the length of the buffered stream."""
    @property
    def UnderlyingStream(self) -> System.IO.Stream:
        """Gets the underlying Stream instance for this buffered stream."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> None:
        """Copies bytes to the buffered stream and advances the current position within the buffered stream by the number of bytes written."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer) -> None:
        """Writes a sequence of bytes to the current buffered stream and advances the current position within this buffered stream by the number of bytes written."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes to the current stream, advances the current position within this stream by the number of bytes written, and monitors cancellation requests."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes to the current buffered stream, advances the current position within this buffered stream by the number of bytes written, and monitors cancellation requests."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes to the current stream and advances the current position within this stream by the number of bytes written."""
    def WriteByte(self, value: int) -> None:
        """Writes a byte to the current position in the buffered stream."""
    ...

class Directory(System.Object):
    """Exposes static methods for creating, moving, and enumerating through directories and subdirectories. This class cannot be inherited."""
    @typing.overload
    @staticmethod
    def CreateDirectory(path: str) -> System.IO.DirectoryInfo:
        """Creates all directories and subdirectories in the specified path unless they already exist."""
    @typing.overload
    @staticmethod
    def CreateDirectory(path: str, unixCreateMode: System.IO.UnixFileMode) -> System.IO.DirectoryInfo:
        """Creates all directories and subdirectories in the specified path with the specified permissions unless they already exist."""
    @staticmethod
    def CreateSymbolicLink(path: str, pathToTarget: str) -> System.IO.FileSystemInfo:
        """Creates a directory symbolic link identified by path that points to pathToTarget."""
    @staticmethod
    def CreateTempSubdirectory(prefix: str | None = ...) -> System.IO.DirectoryInfo:
        """Creates a uniquely named, empty directory in the current user's temporary directory."""
    @typing.overload
    @staticmethod
    def Delete(path: str) -> None:
        """Deletes an empty directory from a specified path."""
    @typing.overload
    @staticmethod
    def Delete(path: str, recursive: bool) -> None:
        """Deletes the specified directory and, if indicated, any subdirectories and files in the directory."""
    @typing.overload
    @staticmethod
    def EnumerateDirectories(path: str) -> System.Collections.Generic.IEnumerable[str]:
        """Returns an enumerable collection of directory full names in a specified path."""
    @typing.overload
    @staticmethod
    def EnumerateDirectories(path: str, searchPattern: str) -> System.Collections.Generic.IEnumerable[str]:
        """Returns an enumerable collection of directory full names that match a search pattern in a specified path."""
    @typing.overload
    @staticmethod
    def EnumerateDirectories(path: str, searchPattern: str, searchOption: System.IO.SearchOption) -> System.Collections.Generic.IEnumerable[str]:
        """Returns an enumerable collection of directory full names that match a search pattern in a specified path, and optionally searches subdirectories."""
    @typing.overload
    @staticmethod
    def EnumerateDirectories(path: str, searchPattern: str, enumerationOptions: System.IO.EnumerationOptions) -> System.Collections.Generic.IEnumerable[str]:
        """Returns an enumerable collection of the directory full names that match a search pattern in a specified path, and optionally searches subdirectories."""
    @typing.overload
    @staticmethod
    def EnumerateFileSystemEntries(path: str) -> System.Collections.Generic.IEnumerable[str]:
        """Returns an enumerable collection of file names and directory names in a specified path."""
    @typing.overload
    @staticmethod
    def EnumerateFileSystemEntries(path: str, searchPattern: str) -> System.Collections.Generic.IEnumerable[str]:
        """Returns an enumerable collection of file names and directory names that match a search pattern in a specified path."""
    @typing.overload
    @staticmethod
    def EnumerateFileSystemEntries(path: str, searchPattern: str, searchOption: System.IO.SearchOption) -> System.Collections.Generic.IEnumerable[str]:
        """Returns an enumerable collection of file names and directory names that match a search pattern in a specified path, and optionally searches subdirectories."""
    @typing.overload
    @staticmethod
    def EnumerateFileSystemEntries(path: str, searchPattern: str, enumerationOptions: System.IO.EnumerationOptions) -> System.Collections.Generic.IEnumerable[str]:
        """Returns an enumerable collection of file names and directory names that match a search pattern and enumeration options in a specified path."""
    @typing.overload
    @staticmethod
    def EnumerateFiles(path: str) -> System.Collections.Generic.IEnumerable[str]:
        """Returns an enumerable collection of full file names in a specified path."""
    @typing.overload
    @staticmethod
    def EnumerateFiles(path: str, searchPattern: str) -> System.Collections.Generic.IEnumerable[str]:
        """Returns an enumerable collection of full file names that match a search pattern in a specified path."""
    @typing.overload
    @staticmethod
    def EnumerateFiles(path: str, searchPattern: str, searchOption: System.IO.SearchOption) -> System.Collections.Generic.IEnumerable[str]:
        """Returns an enumerable collection of full file names that match a search pattern in a specified path, and optionally searches subdirectories."""
    @typing.overload
    @staticmethod
    def EnumerateFiles(path: str, searchPattern: str, enumerationOptions: System.IO.EnumerationOptions) -> System.Collections.Generic.IEnumerable[str]:
        """Returns an enumerable collection of full file names that match a search pattern and enumeration options in a specified path, and optionally searches subdirectories."""
    @staticmethod
    def Exists(path: str | None) -> bool:
        """Determines whether the given path refers to an existing directory on disk."""
    @staticmethod
    def GetCreationTime(path: str) -> datetime.datetime:
        """Gets the creation date and time of a directory."""
    @staticmethod
    def GetCreationTimeUtc(path: str) -> datetime.datetime:
        """Gets the creation date and time, in Coordinated Universal Time (UTC) format, of a directory."""
    @staticmethod
    def GetCurrentDirectory() -> str:
        """Gets the current working directory of the application."""
    @typing.overload
    @staticmethod
    def GetDirectories(path: str) -> System.Array[str]:
        """Returns the names of subdirectories (including their paths) in the specified directory."""
    @typing.overload
    @staticmethod
    def GetDirectories(path: str, searchPattern: str) -> System.Array[str]:
        """Returns the names of subdirectories (including their paths) that match the specified search pattern in the specified directory."""
    @typing.overload
    @staticmethod
    def GetDirectories(path: str, searchPattern: str, searchOption: System.IO.SearchOption) -> System.Array[str]:
        """Returns the names of the subdirectories (including their paths) that match the specified search pattern in the specified directory, and optionally searches subdirectories."""
    @typing.overload
    @staticmethod
    def GetDirectories(path: str, searchPattern: str, enumerationOptions: System.IO.EnumerationOptions) -> System.Array[str]:
        """Returns the names of subdirectories (including their paths) that match the specified search pattern and enumeration options in the specified directory."""
    @staticmethod
    def GetDirectoryRoot(path: str) -> str:
        """Returns the volume information, root information, or both for the specified path."""
    @typing.overload
    @staticmethod
    def GetFileSystemEntries(path: str) -> System.Array[str]:
        """Returns the names of all files and subdirectories in a specified path."""
    @typing.overload
    @staticmethod
    def GetFileSystemEntries(path: str, searchPattern: str) -> System.Array[str]:
        """Returns an array of file names and directory names that match a search pattern in a specified path."""
    @typing.overload
    @staticmethod
    def GetFileSystemEntries(path: str, searchPattern: str, searchOption: System.IO.SearchOption) -> System.Array[str]:
        """Returns an array of all the file names and directory names that match a search pattern in a specified path, and optionally searches subdirectories."""
    @typing.overload
    @staticmethod
    def GetFileSystemEntries(path: str, searchPattern: str, enumerationOptions: System.IO.EnumerationOptions) -> System.Array[str]:
        """Returns an array of file names and directory names that match a search pattern and enumeration options in a specified path."""
    @typing.overload
    @staticmethod
    def GetFiles(path: str) -> System.Array[str]:
        """Returns the names of files (including their paths) in the specified directory."""
    @typing.overload
    @staticmethod
    def GetFiles(path: str, searchPattern: str) -> System.Array[str]:
        """Returns the names of files (including their paths) that match the specified search pattern in the specified directory."""
    @typing.overload
    @staticmethod
    def GetFiles(path: str, searchPattern: str, searchOption: System.IO.SearchOption) -> System.Array[str]:
        """Returns the names of files (including their paths) that match the specified search pattern in the specified directory, using a value to determine whether to search subdirectories."""
    @typing.overload
    @staticmethod
    def GetFiles(path: str, searchPattern: str, enumerationOptions: System.IO.EnumerationOptions) -> System.Array[str]:
        """Returns the names of files (including their paths) that match the specified search pattern and enumeration options in the specified directory."""
    @staticmethod
    def GetLastAccessTime(path: str) -> datetime.datetime:
        """Returns the date and time the specified file or directory was last accessed."""
    @staticmethod
    def GetLastAccessTimeUtc(path: str) -> datetime.datetime:
        """Returns the date and time, in Coordinated Universal Time (UTC) format, that the specified file or directory was last accessed."""
    @staticmethod
    def GetLastWriteTime(path: str) -> datetime.datetime:
        """Returns the date and time the specified file or directory was last written to."""
    @staticmethod
    def GetLastWriteTimeUtc(path: str) -> datetime.datetime:
        """Returns the date and time, in Coordinated Universal Time (UTC) format, that the specified file or directory was last written to."""
    @staticmethod
    def GetLogicalDrives() -> System.Array[str]:
        """Retrieves the names of the logical drives on this computer."""
    @staticmethod
    def GetParent(path: str) -> System.IO.DirectoryInfo | None:
        """Retrieves the parent directory of the specified path, including both absolute and relative paths."""
    @staticmethod
    def Move(sourceDirName: str, destDirName: str) -> None:
        """Moves a file or a directory and its contents to a new location."""
    @staticmethod
    def ResolveLinkTarget(linkPath: str, returnFinalTarget: bool) -> System.IO.FileSystemInfo | None:
        """Gets the target of the specified directory link."""
    @staticmethod
    def SetCreationTime(path: str, creationTime: datetime.datetime | System.DateTime) -> None:
        """Sets the creation date and time for the specified file or directory."""
    @staticmethod
    def SetCreationTimeUtc(path: str, creationTimeUtc: datetime.datetime | System.DateTime) -> None:
        """Sets the creation date and time, in Coordinated Universal Time (UTC) format, for the specified file or directory."""
    @staticmethod
    def SetCurrentDirectory(path: str) -> None:
        """Sets the application's current working directory to the specified directory."""
    @staticmethod
    def SetLastAccessTime(path: str, lastAccessTime: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time the specified file or directory was last accessed."""
    @staticmethod
    def SetLastAccessTimeUtc(path: str, lastAccessTimeUtc: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time, in Coordinated Universal Time (UTC) format, that the specified file or directory was last accessed."""
    @staticmethod
    def SetLastWriteTime(path: str, lastWriteTime: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time a directory was last written to."""
    @staticmethod
    def SetLastWriteTimeUtc(path: str, lastWriteTimeUtc: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time, in Coordinated Universal Time (UTC) format, that a directory was last written to."""
    ...

class DirectoryInfo(System.IO.FileSystemInfo):
    """Exposes instance methods for creating, moving, and enumerating through directories and subdirectories. This class cannot be inherited."""
    def __init__(self, path: str) -> None:
        """Initializes a new instance of the DirectoryInfo class on the specified path."""
    def Create(self) -> None:
        """Creates a directory."""
    def CreateSubdirectory(self, path: str) -> System.IO.DirectoryInfo:
        """Creates a subdirectory or subdirectories on the specified path. The specified path can be relative to this instance of the DirectoryInfo class."""
    @typing.overload
    def Delete(self) -> None:
        """Deletes this DirectoryInfo if it is empty."""
    @typing.overload
    def Delete(self, recursive: bool) -> None:
        """Deletes this instance of a DirectoryInfo, specifying whether to delete subdirectories and files."""
    @typing.overload
    def EnumerateDirectories(self) -> System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo]:
        """Returns an enumerable collection of directory information in the current directory."""
    @typing.overload
    def EnumerateDirectories(self, searchPattern: str) -> System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo]:
        """Returns an enumerable collection of directory information that matches a specified search pattern."""
    @typing.overload
    def EnumerateDirectories(self, searchPattern: str, searchOption: System.IO.SearchOption) -> System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo]:
        """Returns an enumerable collection of directory information that matches a specified search pattern and search subdirectory option."""
    @typing.overload
    def EnumerateDirectories(self, searchPattern: str, enumerationOptions: System.IO.EnumerationOptions) -> System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo]:
        """Returns an enumerable collection of directory information that matches the specified search pattern and enumeration options."""
    @typing.overload
    def EnumerateFileSystemInfos(self) -> System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo]:
        """Returns an enumerable collection of file system information in the current directory."""
    @typing.overload
    def EnumerateFileSystemInfos(self, searchPattern: str) -> System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo]:
        """Returns an enumerable collection of file system information that matches a specified search pattern."""
    @typing.overload
    def EnumerateFileSystemInfos(self, searchPattern: str, searchOption: System.IO.SearchOption) -> System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo]:
        """Returns an enumerable collection of file system information that matches a specified search pattern and search subdirectory option."""
    @typing.overload
    def EnumerateFileSystemInfos(self, searchPattern: str, enumerationOptions: System.IO.EnumerationOptions) -> System.Collections.Generic.IEnumerable[System.IO.FileSystemInfo]:
        """Returns an enumerable collection of file system information that matches the specified search pattern and enumeration options."""
    @typing.overload
    def EnumerateFiles(self) -> System.Collections.Generic.IEnumerable[System.IO.FileInfo]:
        """Returns an enumerable collection of file information in the current directory."""
    @typing.overload
    def EnumerateFiles(self, searchPattern: str) -> System.Collections.Generic.IEnumerable[System.IO.FileInfo]:
        """Returns an enumerable collection of file information that matches a search pattern."""
    @typing.overload
    def EnumerateFiles(self, searchPattern: str, searchOption: System.IO.SearchOption) -> System.Collections.Generic.IEnumerable[System.IO.FileInfo]:
        """Returns an enumerable collection of file information that matches a specified search pattern and search subdirectory option."""
    @typing.overload
    def EnumerateFiles(self, searchPattern: str, enumerationOptions: System.IO.EnumerationOptions) -> System.Collections.Generic.IEnumerable[System.IO.FileInfo]:
        """Returns an enumerable collection of file information that matches the specified search pattern and enumeration options."""
    @property
    def Exists(self) -> bool:
        """Gets a value indicating whether the directory exists."""
    @typing.overload
    def GetDirectories(self) -> System.Array[System.IO.DirectoryInfo]:
        """Returns the subdirectories of the current directory."""
    @typing.overload
    def GetDirectories(self, searchPattern: str) -> System.Array[System.IO.DirectoryInfo]:
        """Returns an array of directories in the current DirectoryInfo matching the given search criteria."""
    @typing.overload
    def GetDirectories(self, searchPattern: str, searchOption: System.IO.SearchOption) -> System.Array[System.IO.DirectoryInfo]:
        """Returns an array of directories in the current DirectoryInfo matching the given search criteria and using a value to determine whether to search subdirectories."""
    @typing.overload
    def GetDirectories(self, searchPattern: str, enumerationOptions: System.IO.EnumerationOptions) -> System.Array[System.IO.DirectoryInfo]:
        """Returns an array of directories in the current DirectoryInfo matching the specified search pattern and enumeration options."""
    @typing.overload
    def GetFileSystemInfos(self) -> System.Array[System.IO.FileSystemInfo]:
        """Returns an array of strongly typed FileSystemInfo entries representing all the files and subdirectories in a directory."""
    @typing.overload
    def GetFileSystemInfos(self, searchPattern: str) -> System.Array[System.IO.FileSystemInfo]:
        """Retrieves an array of strongly typed FileSystemInfo objects representing the files and subdirectories that match the specified search criteria."""
    @typing.overload
    def GetFileSystemInfos(self, searchPattern: str, searchOption: System.IO.SearchOption) -> System.Array[System.IO.FileSystemInfo]:
        """Retrieves an array of FileSystemInfo objects that represent the files and subdirectories matching the specified search criteria."""
    @typing.overload
    def GetFileSystemInfos(self, searchPattern: str, enumerationOptions: System.IO.EnumerationOptions) -> System.Array[System.IO.FileSystemInfo]:
        """Retrieves an array of strongly typed FileSystemInfo objects representing the files and subdirectories that match the specified search pattern and enumeration options."""
    @typing.overload
    def GetFiles(self) -> System.Array[System.IO.FileInfo]:
        """Returns a file list from the current directory."""
    @typing.overload
    def GetFiles(self, searchPattern: str) -> System.Array[System.IO.FileInfo]:
        """Returns a file list from the current directory matching the given search pattern."""
    @typing.overload
    def GetFiles(self, searchPattern: str, searchOption: System.IO.SearchOption) -> System.Array[System.IO.FileInfo]:
        """Returns a file list from the current directory matching the given search pattern and using a value to determine whether to search subdirectories."""
    @typing.overload
    def GetFiles(self, searchPattern: str, enumerationOptions: System.IO.EnumerationOptions) -> System.Array[System.IO.FileInfo]:
        """Returns a file list from the current directory matching the specified search pattern and enumeration options."""
    def MoveTo(self, destDirName: str) -> None:
        """Moves a DirectoryInfo instance and its contents to a new path."""
    @property
    def Name(self) -> str:
        """Gets the name of this DirectoryInfo instance."""
    @property
    def Parent(self) -> System.IO.DirectoryInfo | None:
        """Gets the parent directory of a specified subdirectory."""
    @property
    def Root(self) -> System.IO.DirectoryInfo:
        """Gets the root portion of the directory."""
    ...

class DirectoryNotFoundException(System.IO.IOException):
    """The exception that is thrown when part of a file or directory cannot be found."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the DirectoryNotFoundException class with its message string set to a system-supplied message and its HRESULT set to COR_E_DIRECTORYNOTFOUND."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the DirectoryNotFoundException class with its message string set to message and its HRESULT set to COR_E_DIRECTORYNOTFOUND."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the DirectoryNotFoundException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class DriveInfo:
    """Provides access to information on a drive."""
    def __init__(self, driveName: str) -> None:
        """Creates a new instance of the DriveInfo class."""
    @property
    def AvailableFreeSpace(self) -> int:
        """Indicates the amount of available free space on a drive, in bytes."""
    @property
    def DriveFormat(self) -> str:
        """Gets the name of the file system, such as NTFS or FAT32."""
    @property
    def DriveType(self) -> System.IO.DriveType:
        """Gets the drive type, such as CD-ROM, removable, network, or fixed."""
    @staticmethod
    def GetDrives() -> System.Array[System.IO.DriveInfo]:
        """Retrieves the drive names of all logical drives on a computer."""
    @property
    def IsReady(self) -> bool:
        """Gets a value that indicates whether a drive is ready."""
    @property
    def Name(self) -> str:
        """Gets the name of a drive, such as C:\\."""
    @property
    def RootDirectory(self) -> System.IO.DirectoryInfo:
        """Gets the root directory of a drive."""
    def ToString(self) -> str:
        """Returns a drive name as a string."""
    @property
    def TotalFreeSpace(self) -> int:
        """Gets the total amount of free space available on a drive, in bytes."""
    @property
    def TotalSize(self) -> int:
        """Gets the total size of storage space on a drive, in bytes."""
    @property
    def VolumeLabel(self) -> str:
        """Gets or sets the volume label of a drive."""
    @VolumeLabel.setter
    def VolumeLabel(self, value: str | None) -> None: ...
    ...

class DriveNotFoundException(System.IO.IOException):
    """The exception that is thrown when trying to access a drive or share that is not available."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the DriveNotFoundException class with its message string set to a system-supplied message and its HRESULT set to COR_E_DIRECTORYNOTFOUND."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the DriveNotFoundException class with the specified message string and the HRESULT set to COR_E_DIRECTORYNOTFOUND."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the DriveNotFoundException class with the specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class DriveType(System.Enum):
    """Defines constants for drive types, including CDRom, Fixed, Network, NoRootDirectory, Ram, Removable, and Unknown."""
    CDRom: typing.ClassVar[System.IO.DriveType]
    """The drive is an optical disc device, such as a CD or DVD-ROM."""
    Fixed: typing.ClassVar[System.IO.DriveType]
    """The drive is a fixed disk."""
    Network: typing.ClassVar[System.IO.DriveType]
    """The drive is a network drive."""
    NoRootDirectory: typing.ClassVar[System.IO.DriveType]
    """The drive does not have a root directory."""
    Ram: typing.ClassVar[System.IO.DriveType]
    """The drive is a RAM disk."""
    Removable: typing.ClassVar[System.IO.DriveType]
    """The drive is a removable storage device, such as a USB flash drive."""
    Unknown: typing.ClassVar[System.IO.DriveType]
    """The type of drive is unknown."""
    ...

class EndOfStreamException(System.IO.IOException):
    """The exception that is thrown when reading is attempted past the end of a stream."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the EndOfStreamException class with its message string set to a system-supplied message and its HRESULT set to COR_E_ENDOFSTREAM."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the EndOfStreamException class with its message string set to message and its HRESULT set to COR_E_ENDOFSTREAM."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the EndOfStreamException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class EnumerationOptions(System.Object):
    """Provides file and directory enumeration options."""
    def __init__(self) -> None:
        """Initializes a new instance of the EnumerationOptions class with the recommended default options."""
    @property
    def AttributesToSkip(self) -> System.IO.FileAttributes:
        """Gets or sets the attributes to skip."""
    @AttributesToSkip.setter
    def AttributesToSkip(self, value: System.IO.FileAttributes) -> None: ...
    @property
    def BufferSize(self) -> int:
        """Gets or sets the suggested buffer size, in bytes."""
    @BufferSize.setter
    def BufferSize(self, value: int) -> None: ...
    @property
    def IgnoreInaccessible(self) -> bool:
        """Gets or sets a value that indicates whether to skip files or directories when access is denied (for example, UnauthorizedAccessException or SecurityException)."""
    @IgnoreInaccessible.setter
    def IgnoreInaccessible(self, value: bool) -> None: ...
    @property
    def MatchCasing(self) -> System.IO.MatchCasing:
        """Gets or sets the case-matching behavior."""
    @MatchCasing.setter
    def MatchCasing(self, value: System.IO.MatchCasing) -> None: ...
    @property
    def MatchType(self) -> System.IO.MatchType:
        """Gets or sets the match type."""
    @MatchType.setter
    def MatchType(self, value: System.IO.MatchType) -> None: ...
    @property
    def MaxRecursionDepth(self) -> int:
        """Gets or sets a value that indicates the maximum directory depth to recurse while enumerating, when EnumerationOptions.RecurseSubdirectories is set to true."""
    @MaxRecursionDepth.setter
    def MaxRecursionDepth(self, value: int) -> None: ...
    @property
    def RecurseSubdirectories(self) -> bool:
        """Gets or sets a value that indicates whether to recurse into subdirectories while enumerating."""
    @RecurseSubdirectories.setter
    def RecurseSubdirectories(self, value: bool) -> None: ...
    @property
    def ReturnSpecialDirectories(self) -> bool:
        """Gets or sets a value that indicates whether to return the special directory entries '.' and '..'."""
    @ReturnSpecialDirectories.setter
    def ReturnSpecialDirectories(self, value: bool) -> None: ...
    ...

class ErrorEventArgs(System.EventArgs):
    """Provides data for the FileSystemWatcher.Error event."""
    def __init__(self, exception: System.Exception) -> None:
        """Initializes a new instance of the ErrorEventArgs class."""
    def GetException(self) -> System.Exception:
        """Gets the Exception that represents the error that occurred."""
    ...

class ErrorEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the FileSystemWatcher.Error event of a FileSystemWatcher object."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.IO.ErrorEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.IO.ErrorEventArgs) -> None: ...
    ...

class File(System.Object):
    """Provides static methods for the creation, copying, deletion, moving, and opening of a single file, and aids in the creation of FileStream objects."""
    @typing.overload
    @staticmethod
    def AppendAllBytes(path: str, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Appends the specified byte array to the end of the file at the given path. If the file doesn't exist, this method creates a new file."""
    @typing.overload
    @staticmethod
    def AppendAllBytes(path: str, bytes: typing_extensions.Buffer) -> None:
        """Appends the specified byte array to the end of the file at the given path. If the file doesn't exist, this method creates a new file."""
    @typing.overload
    @staticmethod
    def AppendAllBytesAsync(path: str, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously appends the specified byte array to the end of the file at the given path. If the file doesn't exist, this method creates a new file. If the operation is canceled, the task will return in a canceled state."""
    @typing.overload
    @staticmethod
    def AppendAllBytesAsync(path: str, bytes: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously appends the specified byte array to the end of the file at the given path. If the file doesn't exist, this method creates a new file. If the operation is canceled, the task will return in a canceled state."""
    @typing.overload
    @staticmethod
    def AppendAllLines(path: str, contents: collections.abc.Iterable[str]) -> None:
        """Appends lines to a file, and then closes the file. If the specified file does not exist, this method creates a file, writes the specified lines to the file, and then closes the file."""
    @typing.overload
    @staticmethod
    def AppendAllLines(path: str, contents: collections.abc.Iterable[str], encoding: System.Text.Encoding) -> None:
        """Appends lines to a file by using a specified encoding, and then closes the file. If the specified file does not exist, this method creates a file, writes the specified lines to the file, and then closes the file."""
    @typing.overload
    @staticmethod
    def AppendAllLinesAsync(path: str, contents: collections.abc.Iterable[str], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously appends lines to a file, and then closes the file. If the specified file does not exist, this method creates a file, writes the specified lines to the file, and then closes the file."""
    @typing.overload
    @staticmethod
    def AppendAllLinesAsync(path: str, contents: collections.abc.Iterable[str], encoding: System.Text.Encoding, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously appends lines to a file by using a specified encoding, and then closes the file. If the specified file does not exist, this method creates a file, writes the specified lines to the file, and then closes the file."""
    @typing.overload
    @staticmethod
    def AppendAllText(path: str, contents: str | None) -> None:
        """Opens a file, appends the specified string to the file, and then closes the file. If the file does not exist, this method creates a file, writes the specified string to the file, then closes the file."""
    @typing.overload
    @staticmethod
    def AppendAllText(path: str, contents: str) -> None:
        """Appends the specified string to the file, creating the file if it does not already exist."""
    @typing.overload
    @staticmethod
    def AppendAllText(path: str, contents: str | None, encoding: System.Text.Encoding) -> None:
        """Appends the specified string to the file using the specified encoding, creating the file if it does not already exist."""
    @typing.overload
    @staticmethod
    def AppendAllText(path: str, contents: str, encoding: System.Text.Encoding) -> None:
        """Appends the specified string to the file, creating the file if it does not already exist."""
    @typing.overload
    @staticmethod
    def AppendAllTextAsync(path: str, contents: str | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously opens a file or creates a file if it does not already exist, appends the specified string to the file, and then closes the file."""
    @typing.overload
    @staticmethod
    def AppendAllTextAsync(path: str, contents: str, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously opens a file or creates a file if it does not already exist, appends the specified string to the file, and then closes the file."""
    @typing.overload
    @staticmethod
    def AppendAllTextAsync(path: str, contents: str | None, encoding: System.Text.Encoding, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously opens a file or creates the file if it does not already exist, appends the specified string to the file using the specified encoding, and then closes the file."""
    @typing.overload
    @staticmethod
    def AppendAllTextAsync(path: str, contents: str, encoding: System.Text.Encoding, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously opens a file or creates the file if it does not already exist, appends the specified string to the file using the specified encoding, and then closes the file."""
    @staticmethod
    def AppendText(path: str) -> System.IO.StreamWriter:
        """Creates a StreamWriter that appends UTF-8 encoded text to an existing file, or to a new file if the specified file does not exist."""
    @typing.overload
    @staticmethod
    def Copy(sourceFileName: str, destFileName: str) -> None:
        """Copies an existing file to a new file. Overwriting a file of the same name is not allowed."""
    @typing.overload
    @staticmethod
    def Copy(sourceFileName: str, destFileName: str, overwrite: bool) -> None:
        """Copies an existing file to a new file. Overwriting a file of the same name is allowed."""
    @typing.overload
    @staticmethod
    def Create(path: str) -> System.IO.FileStream:
        """Creates, or truncates and overwrites, a file in the specified path."""
    @typing.overload
    @staticmethod
    def Create(path: str, bufferSize: int) -> System.IO.FileStream:
        """Creates, or truncates and overwrites, a file in the specified path, specifying a buffer size."""
    @typing.overload
    @staticmethod
    def Create(path: str, bufferSize: int, options: System.IO.FileOptions) -> System.IO.FileStream:
        """Creates or overwrites a file in the specified path, specifying a buffer size and options that describe how to create or overwrite the file."""
    @staticmethod
    def CreateSymbolicLink(path: str, pathToTarget: str) -> System.IO.FileSystemInfo:
        """Creates a file symbolic link identified by path that points to pathToTarget."""
    @staticmethod
    def CreateText(path: str) -> System.IO.StreamWriter:
        """Creates or opens a file for writing UTF-8 encoded text. If the file already exists, its contents are replaced."""
    @staticmethod
    def Decrypt(path: str) -> None:
        """Decrypts a file that was encrypted by the current account using the File.Encrypt method."""
    @staticmethod
    def Delete(path: str) -> None:
        """Deletes the specified file."""
    @staticmethod
    def Encrypt(path: str) -> None:
        """Encrypts a file so that only the account used to encrypt the file can decrypt it."""
    @staticmethod
    def Exists(path: str | None) -> bool:
        """Determines whether the specified file exists."""
    @typing.overload
    @staticmethod
    def GetAttributes(path: str) -> System.IO.FileAttributes:
        """Gets the FileAttributes of the file on the path."""
    @typing.overload
    @staticmethod
    def GetAttributes(fileHandle: typing.Any) -> System.IO.FileAttributes:
        """Gets the specified FileAttributes of the file or directory associated with fileHandle."""
    @typing.overload
    @staticmethod
    def GetCreationTime(path: str) -> datetime.datetime:
        """Returns the creation date and time of the specified file or directory."""
    @typing.overload
    @staticmethod
    def GetCreationTime(fileHandle: typing.Any) -> datetime.datetime:
        """Returns the creation time of the specified file or directory."""
    @typing.overload
    @staticmethod
    def GetCreationTimeUtc(path: str) -> datetime.datetime:
        """Returns the creation date and time, in Coordinated Universal Time (UTC), of the specified file or directory."""
    @typing.overload
    @staticmethod
    def GetCreationTimeUtc(fileHandle: typing.Any) -> datetime.datetime:
        """Returns the creation date and time, in Coordinated Universal Time (UTC), of the specified file or directory."""
    @typing.overload
    @staticmethod
    def GetLastAccessTime(path: str) -> datetime.datetime:
        """Returns the date and time the specified file or directory was last accessed."""
    @typing.overload
    @staticmethod
    def GetLastAccessTime(fileHandle: typing.Any) -> datetime.datetime:
        """Returns the last access date and time of the specified file or directory."""
    @typing.overload
    @staticmethod
    def GetLastAccessTimeUtc(path: str) -> datetime.datetime:
        """Returns the date and time, in Coordinated Universal Time (UTC), that the specified file or directory was last accessed."""
    @typing.overload
    @staticmethod
    def GetLastAccessTimeUtc(fileHandle: typing.Any) -> datetime.datetime:
        """Returns the last access date and time, in Coordinated Universal Time (UTC), of the specified file or directory."""
    @typing.overload
    @staticmethod
    def GetLastWriteTime(path: str) -> datetime.datetime:
        """Returns the date and time the specified file or directory was last written to."""
    @typing.overload
    @staticmethod
    def GetLastWriteTime(fileHandle: typing.Any) -> datetime.datetime:
        """Returns the last write date and time of the specified file or directory."""
    @typing.overload
    @staticmethod
    def GetLastWriteTimeUtc(path: str) -> datetime.datetime:
        """Returns the date and time, in Coordinated Universal Time (UTC), that the specified file or directory was last written to."""
    @typing.overload
    @staticmethod
    def GetLastWriteTimeUtc(fileHandle: typing.Any) -> datetime.datetime:
        """Returns the last write date and time, in Coordinated Universal Time (UTC), of the specified file or directory."""
    @typing.overload
    @staticmethod
    def GetUnixFileMode(path: str) -> System.IO.UnixFileMode:
        """Gets the UnixFileMode of the file on the path."""
    @typing.overload
    @staticmethod
    def GetUnixFileMode(fileHandle: typing.Any) -> System.IO.UnixFileMode:
        """Gets the UnixFileMode of the specified file handle."""
    @typing.overload
    @staticmethod
    def Move(sourceFileName: str, destFileName: str) -> None:
        """Moves a specified file to a new location, providing the option to specify a new file name."""
    @typing.overload
    @staticmethod
    def Move(sourceFileName: str, destFileName: str, overwrite: bool) -> None:
        """Moves a specified file to a new location, providing the options to specify a new file name and to replace the destination file if it already exists."""
    @typing.overload
    @staticmethod
    def Open(path: str, options: System.IO.FileStreamOptions) -> System.IO.FileStream:
        """Initializes a new instance of the FileStream class with the specified path, creation mode, read/write and sharing permission, the access other FileStreams can have to the same file, the buffer size, additional file options and the allocation size."""
    @typing.overload
    @staticmethod
    def Open(path: str, mode: System.IO.FileMode) -> System.IO.FileStream:
        """Opens a FileStream on the specified path with read/write access with no sharing."""
    @typing.overload
    @staticmethod
    def Open(path: str, mode: System.IO.FileMode, access: System.IO.FileAccess) -> System.IO.FileStream:
        """Opens a FileStream on the specified path, with the specified mode and access with no sharing."""
    @typing.overload
    @staticmethod
    def Open(path: str, mode: System.IO.FileMode, access: System.IO.FileAccess, share: System.IO.FileShare) -> System.IO.FileStream:
        """Opens a FileStream on the specified path, having the specified mode with read, write, or read/write access and the specified sharing option."""
    @staticmethod
    def OpenHandle(path: str, mode: System.IO.FileMode = ..., access: System.IO.FileAccess = ..., share: System.IO.FileShare = ..., options: System.IO.FileOptions = ..., preallocationSize: int = ...) -> typing.Any:
        """Initializes a new instance of the SafeFileHandle class with the specified path, creation mode, read/write and sharing permission, the access other SafeFileHandles can have to the same file, additional file options and the allocation size."""
    @staticmethod
    def OpenRead(path: str) -> System.IO.FileStream:
        """Opens an existing file for reading."""
    @staticmethod
    def OpenText(path: str) -> System.IO.StreamReader:
        """Opens an existing UTF-8 encoded text file for reading."""
    @staticmethod
    def OpenWrite(path: str) -> System.IO.FileStream:
        """Opens an existing file or creates a new file for writing."""
    @staticmethod
    def ReadAllBytes(path: str) -> System.Array[int]:
        """Opens a binary file, reads the contents of the file into a byte array, and then closes the file."""
    @staticmethod
    def ReadAllBytesAsync(path: str, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Array[int]]:
        """Asynchronously opens a binary file, reads the contents of the file into a byte array, and then closes the file."""
    @typing.overload
    @staticmethod
    def ReadAllLines(path: str) -> System.Array[str]:
        """Opens a text file, reads all lines of the file, and then closes the file."""
    @typing.overload
    @staticmethod
    def ReadAllLines(path: str, encoding: System.Text.Encoding) -> System.Array[str]:
        """Opens a file, reads all lines of the file with the specified encoding, and then closes the file."""
    @typing.overload
    @staticmethod
    def ReadAllLinesAsync(path: str, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Array[str]]:
        """Asynchronously opens a text file, reads all lines of the file, and then closes the file."""
    @typing.overload
    @staticmethod
    def ReadAllLinesAsync(path: str, encoding: System.Text.Encoding, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[System.Array[str]]:
        """Asynchronously opens a text file, reads all lines of the file with the specified encoding, and then closes the file."""
    @typing.overload
    @staticmethod
    def ReadAllText(path: str) -> str:
        """Opens a text file, reads all the text in the file, and then closes the file."""
    @typing.overload
    @staticmethod
    def ReadAllText(path: str, encoding: System.Text.Encoding) -> str:
        """Opens a file, reads all text in the file with the specified encoding, and then closes the file."""
    @typing.overload
    @staticmethod
    def ReadAllTextAsync(path: str, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[str]:
        """Asynchronously opens a text file, reads all the text in the file, and then closes the file."""
    @typing.overload
    @staticmethod
    def ReadAllTextAsync(path: str, encoding: System.Text.Encoding, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[str]:
        """Asynchronously opens a text file, reads all text in the file with the specified encoding, and then closes the file."""
    @typing.overload
    @staticmethod
    def ReadLines(path: str) -> System.Collections.Generic.IEnumerable[str]:
        """Reads the lines of a file."""
    @typing.overload
    @staticmethod
    def ReadLines(path: str, encoding: System.Text.Encoding) -> System.Collections.Generic.IEnumerable[str]:
        """Read the lines of a file that has a specified encoding."""
    @typing.overload
    @staticmethod
    def ReadLinesAsync(path: str, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.AsyncIterator[str]:
        """Asynchronously reads the lines of a file."""
    @typing.overload
    @staticmethod
    def ReadLinesAsync(path: str, encoding: System.Text.Encoding, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.AsyncIterator[str]:
        """Asynchronously reads the lines of a file that has a specified encoding."""
    @typing.overload
    @staticmethod
    def Replace(sourceFileName: str, destinationFileName: str, destinationBackupFileName: str | None) -> None:
        """Replaces the contents of a specified file with the contents of another file, deleting the original file and creating a backup of the replaced file."""
    @typing.overload
    @staticmethod
    def Replace(sourceFileName: str, destinationFileName: str, destinationBackupFileName: str | None, ignoreMetadataErrors: bool) -> None:
        """Replaces the contents of a specified file with the contents of another file, deleting the original file and creating a backup of the replaced file, and optionally ignores merge errors."""
    @staticmethod
    def ResolveLinkTarget(linkPath: str, returnFinalTarget: bool) -> System.IO.FileSystemInfo | None:
        """Gets the target of the specified file link."""
    @typing.overload
    @staticmethod
    def SetAttributes(path: str, fileAttributes: System.IO.FileAttributes) -> None:
        """Sets the specified FileAttributes of the file on the specified path."""
    @typing.overload
    @staticmethod
    def SetAttributes(fileHandle: typing.Any, fileAttributes: System.IO.FileAttributes) -> None:
        """Sets the specified FileAttributes of the file or directory associated with fileHandle."""
    @typing.overload
    @staticmethod
    def SetCreationTime(path: str, creationTime: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time the file was created."""
    @typing.overload
    @staticmethod
    def SetCreationTime(fileHandle: typing.Any, creationTime: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time the file or directory was created."""
    @typing.overload
    @staticmethod
    def SetCreationTimeUtc(path: str, creationTimeUtc: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time, in Coordinated Universal Time (UTC), that the file was created."""
    @typing.overload
    @staticmethod
    def SetCreationTimeUtc(fileHandle: typing.Any, creationTimeUtc: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time, in Coordinated Universal Time (UTC), that the file or directory was created."""
    @typing.overload
    @staticmethod
    def SetLastAccessTime(path: str, lastAccessTime: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time the specified file was last accessed."""
    @typing.overload
    @staticmethod
    def SetLastAccessTime(fileHandle: typing.Any, lastAccessTime: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time the specified file or directory was last accessed."""
    @typing.overload
    @staticmethod
    def SetLastAccessTimeUtc(path: str, lastAccessTimeUtc: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time, in Coordinated Universal Time (UTC), that the specified file was last accessed."""
    @typing.overload
    @staticmethod
    def SetLastAccessTimeUtc(fileHandle: typing.Any, lastAccessTimeUtc: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time, in Coordinated Universal Time (UTC), that the specified file or directory was last accessed."""
    @typing.overload
    @staticmethod
    def SetLastWriteTime(path: str, lastWriteTime: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time that the specified file was last written to."""
    @typing.overload
    @staticmethod
    def SetLastWriteTime(fileHandle: typing.Any, lastWriteTime: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time that the specified file or directory was last written to."""
    @typing.overload
    @staticmethod
    def SetLastWriteTimeUtc(path: str, lastWriteTimeUtc: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time, in Coordinated Universal Time (UTC), that the specified file was last written to."""
    @typing.overload
    @staticmethod
    def SetLastWriteTimeUtc(fileHandle: typing.Any, lastWriteTimeUtc: datetime.datetime | System.DateTime) -> None:
        """Sets the date and time, in Coordinated Universal Time (UTC), that the specified file or directory was last written to."""
    @typing.overload
    @staticmethod
    def SetUnixFileMode(path: str, mode: System.IO.UnixFileMode) -> None:
        """Sets the specified UnixFileMode of the file on the specified path."""
    @typing.overload
    @staticmethod
    def SetUnixFileMode(fileHandle: typing.Any, mode: System.IO.UnixFileMode) -> None:
        """Sets the specified UnixFileMode of the specified file handle."""
    @typing.overload
    @staticmethod
    def WriteAllBytes(path: str, bytes: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Creates a new file, writes the specified byte array to the file, and then closes the file. If the target file already exists, it is truncated and overwritten."""
    @typing.overload
    @staticmethod
    def WriteAllBytes(path: str, bytes: typing_extensions.Buffer) -> None:
        """Creates a new file, writes the specified byte array to the file, and then closes the file. If the target file already exists, it is truncated and overwritten."""
    @typing.overload
    @staticmethod
    def WriteAllBytesAsync(path: str, bytes: typing_extensions.Buffer | collections.abc.Iterable[int], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously creates a new file, writes the specified byte array to the file, and then closes the file. If the target file already exists, it is truncated and overwritten."""
    @typing.overload
    @staticmethod
    def WriteAllBytesAsync(path: str, bytes: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously creates a new file, writes the specified byte array to the file, and then closes the file. If the target file already exists, it is truncated and overwritten."""
    @typing.overload
    @staticmethod
    def WriteAllLines(path: str, contents: collections.abc.Iterable[str]) -> None:
        """Creates a new file, write the specified string array to the file, and then closes the file."""
    @typing.overload
    @staticmethod
    def WriteAllLines(path: str, contents: collections.abc.Iterable[str], encoding: System.Text.Encoding) -> None:
        """Creates a new file, writes the specified string array to the file by using the specified encoding, and then closes the file."""
    @typing.overload
    @staticmethod
    def WriteAllLinesAsync(path: str, contents: collections.abc.Iterable[str], cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously creates a new file, writes the specified lines to the file, and then closes the file."""
    @typing.overload
    @staticmethod
    def WriteAllLinesAsync(path: str, contents: collections.abc.Iterable[str], encoding: System.Text.Encoding, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously creates a new file, write the specified lines to the file by using the specified encoding, and then closes the file."""
    @typing.overload
    @staticmethod
    def WriteAllText(path: str, contents: str | None) -> None:
        """Creates a new file, writes the specified string to the file, and then closes the file. If the target file already exists, it is truncated and overwritten."""
    @typing.overload
    @staticmethod
    def WriteAllText(path: str, contents: str) -> None:
        """Creates a new file, writes the specified string to the file, and then closes the file. If the target file already exists, it is truncated and overwritten."""
    @typing.overload
    @staticmethod
    def WriteAllText(path: str, contents: str | None, encoding: System.Text.Encoding) -> None:
        """Creates a new file, writes the specified string to the file using the specified encoding, and then closes the file. If the target file already exists, it is truncated and overwritten."""
    @typing.overload
    @staticmethod
    def WriteAllText(path: str, contents: str, encoding: System.Text.Encoding) -> None:
        """Creates a new file, writes the specified string to the file using the specified encoding, and then closes the file. If the target file already exists, it is truncated and overwritten."""
    @typing.overload
    @staticmethod
    def WriteAllTextAsync(path: str, contents: str | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously creates a new file, writes the specified string to the file, and then closes the file. If the target file already exists, it is truncated and overwritten."""
    @typing.overload
    @staticmethod
    def WriteAllTextAsync(path: str, contents: str, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously creates a new file, writes the specified string to the file, and then closes the file. If the target file already exists, it is truncated and overwritten."""
    @typing.overload
    @staticmethod
    def WriteAllTextAsync(path: str, contents: str | None, encoding: System.Text.Encoding, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously creates a new file, writes the specified string to the file using the specified encoding, and then closes the file. If the target file already exists, it is truncated and overwritten."""
    @typing.overload
    @staticmethod
    def WriteAllTextAsync(path: str, contents: str, encoding: System.Text.Encoding, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously creates a new file, writes the specified string to the file using the specified encoding, and then closes the file. If the target file already exists, it is truncated and overwritten."""
    ...

class FileAccess(System.Enum):
    """Defines constants for read, write, or read/write access to a file."""
    Read: typing.ClassVar[System.IO.FileAccess]
    """Read access to the file. Data can be read from the file. Combine with Write for read/write access."""
    ReadWrite: typing.ClassVar[System.IO.FileAccess]
    """Read and write access to the file. Data can be written to and read from the file."""
    Write: typing.ClassVar[System.IO.FileAccess]
    """Write access to the file. Data can be written to the file. Combine with Read for read/write access."""
    ...

class FileAttributes(System.Enum):
    """Provides attributes for files and directories."""
    Archive: typing.ClassVar[System.IO.FileAttributes]
    """This file is marked to be included in incremental backup operation. Windows sets this attribute whenever the file is modified, and backup software should clear it when processing the file during incremental backup."""
    Compressed: typing.ClassVar[System.IO.FileAttributes]
    """The file is compressed."""
    Device: typing.ClassVar[System.IO.FileAttributes]
    """Reserved for future use."""
    Directory: typing.ClassVar[System.IO.FileAttributes]
    """The file is a directory. Directory is supported on Windows, Linux, and macOS."""
    Encrypted: typing.ClassVar[System.IO.FileAttributes]
    """The file or directory is encrypted. For a file, this means that all data in the file is encrypted. For a directory, this means that encryption is the default for newly created files and directories."""
    Hidden: typing.ClassVar[System.IO.FileAttributes]
    """The file is hidden, and thus is not included in an ordinary directory listing. Hidden is supported on Windows, Linux, and macOS."""
    IntegrityStream: typing.ClassVar[System.IO.FileAttributes]
    """The file or directory includes data integrity support. When this value is applied to a file, all data streams in the file have integrity support. When this value is applied to a directory, all new files and subdirectories within that directory, by default, include integrity support."""
    NoScrubData: typing.ClassVar[System.IO.FileAttributes]
    """The file or directory is excluded from the data integrity scan. When this value is applied to a directory, by default, all new files and subdirectories within that directory are excluded from data integrity."""
    None_: typing.ClassVar[System.IO.FileAttributes]
    Normal: typing.ClassVar[System.IO.FileAttributes]
    """The file is a standard file that has no special attributes. This attribute is valid only if it is used alone. Normal is supported on Windows, Linux, and macOS."""
    NotContentIndexed: typing.ClassVar[System.IO.FileAttributes]
    """The file will not be indexed by the operating system's content indexing service."""
    Offline: typing.ClassVar[System.IO.FileAttributes]
    """The file is offline. The data of the file is not immediately available."""
    ReadOnly: typing.ClassVar[System.IO.FileAttributes]
    """The file is read-only. ReadOnly is supported on Windows, Linux, and macOS. On Linux and macOS, changing the ReadOnly flag is a permissions operation."""
    ReparsePoint: typing.ClassVar[System.IO.FileAttributes]
    """The file contains a reparse point, which is a block of user-defined data associated with a file or a directory. ReparsePoint is supported on Windows, Linux, and macOS."""
    SparseFile: typing.ClassVar[System.IO.FileAttributes]
    """The file is a sparse file. Sparse files are typically large files whose data consists of mostly zeros."""
    System: typing.ClassVar[System.IO.FileAttributes]
    """The file is a system file. That is, the file is part of the operating system or is used exclusively by the operating system."""
    Temporary: typing.ClassVar[System.IO.FileAttributes]
    """The file is temporary. A temporary file contains data that is needed while an application is executing but is not needed after the application is finished. File systems try to keep all the data in memory for quicker access rather than flushing the data back to mass storage. A temporary file should be deleted by the application as soon as it is no longer needed."""
    ...

class FileInfo(System.IO.FileSystemInfo):
    """Provides properties and instance methods for the creation, copying, deletion, moving, and opening of files, and aids in the creation of FileStream objects. This class cannot be inherited."""
    def __init__(self, fileName: str) -> None:
        """Initializes a new instance of the FileInfo class, which acts as a wrapper for a file path."""
    def AppendText(self) -> System.IO.StreamWriter:
        """Creates a StreamWriter that appends text to the file represented by this instance of the FileInfo."""
    @typing.overload
    def CopyTo(self, destFileName: str) -> System.IO.FileInfo:
        """Copies an existing file to a new file, disallowing the overwriting of an existing file."""
    @typing.overload
    def CopyTo(self, destFileName: str, overwrite: bool) -> System.IO.FileInfo:
        """Copies an existing file to a new file, allowing the overwriting of an existing file."""
    def Create(self) -> System.IO.FileStream:
        """Creates a file."""
    def CreateText(self) -> System.IO.StreamWriter:
        """Creates a StreamWriter that writes a new text file."""
    def Decrypt(self) -> None:
        """Decrypts a file that was encrypted by the current account using the FileInfo.Encrypt method."""
    def Delete(self) -> None:
        """Permanently deletes a file."""
    @property
    def Directory(self) -> System.IO.DirectoryInfo | None:
        """Gets an instance of the parent directory."""
    @property
    def DirectoryName(self) -> str | None:
        """Gets a string representing the directory's full path."""
    def Encrypt(self) -> None:
        """Encrypts a file so that only the account used to encrypt the file can decrypt it."""
    @property
    def Exists(self) -> bool:
        """Gets a value indicating whether a file exists."""
    @property
    def IsReadOnly(self) -> bool:
        """Gets or sets a value that determines if the current file is read only."""
    @IsReadOnly.setter
    def IsReadOnly(self, value: bool) -> None: ...
    @property
    def Length(self) -> int:
        """Gets the size, in bytes, of the current file."""
    @typing.overload
    def MoveTo(self, destFileName: str) -> None:
        """Moves a specified file to a new location, providing the option to specify a new file name."""
    @typing.overload
    def MoveTo(self, destFileName: str, overwrite: bool) -> None:
        """Moves a specified file to a new location, providing the options to specify a new file name and to overwrite the destination file if it already exists."""
    @property
    def Name(self) -> str:
        """Gets the name of the file."""
    @typing.overload
    def Open(self, options: System.IO.FileStreamOptions) -> System.IO.FileStream:
        """Initializes a new instance of the FileStream class with the specified creation mode, read/write and sharing permission, the access other FileStreams can have to the same file, the buffer size, additional file options and the allocation size."""
    @typing.overload
    def Open(self, mode: System.IO.FileMode) -> System.IO.FileStream:
        """Opens a file in the specified mode."""
    @typing.overload
    def Open(self, mode: System.IO.FileMode, access: System.IO.FileAccess) -> System.IO.FileStream:
        """Opens a file in the specified mode with read, write, or read/write access."""
    @typing.overload
    def Open(self, mode: System.IO.FileMode, access: System.IO.FileAccess, share: System.IO.FileShare) -> System.IO.FileStream:
        """Opens a file in the specified mode with read, write, or read/write access and the specified sharing option."""
    def OpenRead(self) -> System.IO.FileStream:
        """Creates a read-only FileStream."""
    def OpenText(self) -> System.IO.StreamReader:
        """Creates a StreamReader with UTF8 encoding that reads from an existing text file."""
    def OpenWrite(self) -> System.IO.FileStream:
        """Creates a write-only FileStream."""
    @typing.overload
    def Replace(self, destinationFileName: str, destinationBackupFileName: str | None) -> System.IO.FileInfo:
        """Replaces the contents of a specified file with the file described by the current FileInfo object, deleting the original file and creating a backup of the replaced file."""
    @typing.overload
    def Replace(self, destinationFileName: str, destinationBackupFileName: str | None, ignoreMetadataErrors: bool) -> System.IO.FileInfo:
        """Replaces the contents of a specified file with the file described by the current FileInfo object, deleting the original file, and creating a backup of the replaced file. Also specifies whether to ignore merge errors."""
    ...

class FileLoadException(System.IO.IOException):
    """The exception that is thrown when a managed assembly is found but cannot be loaded."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the FileLoadException class, setting the Exception.Message property of the new instance to a system-supplied message that describes the error, such as 'Could not load the specified file.' This message takes into account the current system culture."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the FileLoadException class with the specified error message."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the FileLoadException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, message: str | None, fileName: str | None) -> None:
        """Initializes a new instance of the FileLoadException class with a specified error message and the name of the file that could not be loaded."""
    @typing.overload
    def __init__(self, message: str | None, fileName: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the FileLoadException class with a specified error message, the name of the file that could not be loaded, and a reference to the inner exception that is the cause of this exception."""
    @property
    def FileName(self) -> str | None:
        """Gets the name of the file that causes this exception."""
    @property
    def FusionLog(self) -> str | None:
        """Gets the log file that describes why an assembly load failed."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Sets the SerializationInfo with the file name and additional exception information."""
    @property
    def Message(self) -> str:
        """Gets the error message and the name of the file that caused this exception."""
    def ToString(self) -> str:
        """Returns the fully qualified name of the current exception, and possibly the error message, the name of the inner exception, and the stack trace."""
    ...

class FileMode(System.Enum):
    """Specifies how the operating system should open a file."""
    Append: typing.ClassVar[System.IO.FileMode]
    """Opens the file if it exists and seeks to the end of the file, or creates a new file. This requires FileIOPermissionAccess.Append permission. FileMode.Append can be used only in conjunction with FileAccess.Write. Trying to seek to a position before the end of the file throws an IOException exception, and any attempt to read fails and throws a NotSupportedException exception."""
    Create: typing.ClassVar[System.IO.FileMode]
    """Specifies that the operating system should create a new file. If the file already exists, it will be overwritten. This requires FileIOPermissionAccess.Write permission. FileMode.Create is equivalent to requesting that if the file does not exist, use FileMode.CreateNew; otherwise, use FileMode.Truncate. If the file already exists but is a hidden file, an UnauthorizedAccessException exception is thrown."""
    CreateNew: typing.ClassVar[System.IO.FileMode]
    """Specifies that the operating system should create a new file. This requires FileIOPermissionAccess.Write permission. If the file already exists, an IOException exception is thrown."""
    Open: typing.ClassVar[System.IO.FileMode]
    """Specifies that the operating system should open an existing file. The ability to open the file is dependent on the value specified by the FileAccess enumeration. A FileNotFoundException exception is thrown if the file does not exist."""
    OpenOrCreate: typing.ClassVar[System.IO.FileMode]
    """Specifies that the operating system should open a file if it exists; otherwise, a new file should be created. If the file is opened with FileAccess.Read, FileIOPermissionAccess.Read permission is required. If the file access is FileAccess.Write, FileIOPermissionAccess.Write permission is required. If the file is opened with FileAccess.ReadWrite, both FileIOPermissionAccess.Read and FileIOPermissionAccess.Write permissions are required."""
    Truncate: typing.ClassVar[System.IO.FileMode]
    """Specifies that the operating system should open an existing file. When the file is opened, it should be truncated so that its size is zero bytes. This requires FileIOPermissionAccess.Write permission. Attempts to read from a file opened with FileMode.Truncate cause an ArgumentException exception."""
    ...

class FileNotFoundException(System.IO.IOException):
    """The exception that is thrown when an attempt to access a file that does not exist on disk fails."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the FileNotFoundException class with its message string set to a system-supplied message."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the FileNotFoundException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the FileNotFoundException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    @typing.overload
    def __init__(self, message: str | None, fileName: str | None) -> None:
        """Initializes a new instance of the FileNotFoundException class with a specified error message, and the file name that cannot be found."""
    @typing.overload
    def __init__(self, message: str | None, fileName: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the FileNotFoundException class with a specified error message, the file name that cannot be found, and a reference to the inner exception that is the cause of this exception."""
    @property
    def FileName(self) -> str | None:
        """Gets the name of the file that cannot be found."""
    @property
    def FusionLog(self) -> str | None:
        """Gets the log file that describes why loading of an assembly failed."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Sets the SerializationInfo object with the file name and additional exception information."""
    @property
    def Message(self) -> str:
        """Gets the error message that explains the reason for the exception."""
    def ToString(self) -> str:
        """Returns the fully qualified name of this exception and possibly the error message, the name of the inner exception, and the stack trace."""
    ...

class FileOptions(System.Enum):
    """Represents advanced options for creating a FileStream object."""
    Asynchronous: typing.ClassVar[System.IO.FileOptions]
    """Indicates that a file can be used for asynchronous reading and writing."""
    DeleteOnClose: typing.ClassVar[System.IO.FileOptions]
    """Indicates that a file is automatically deleted when it is no longer in use."""
    Encrypted: typing.ClassVar[System.IO.FileOptions]
    """Indicates that a file is encrypted and can be decrypted only by using the same user account used for encryption."""
    None_: typing.ClassVar[System.IO.FileOptions]
    """Indicates that no additional options should be used when creating a FileStream object."""
    RandomAccess: typing.ClassVar[System.IO.FileOptions]
    """Indicates that the file is accessed randomly. The system can use this as a hint to optimize file caching."""
    SequentialScan: typing.ClassVar[System.IO.FileOptions]
    """Indicates that the file is to be accessed sequentially from beginning to end. The system can use this as a hint to optimize file caching. If an application moves the file pointer for random access, optimum caching may not occur; however, correct operation is still guaranteed. Specifying this flag can increase performance in some cases."""
    WriteThrough: typing.ClassVar[System.IO.FileOptions]
    """Indicates that the system should write through any intermediate cache and go directly to disk."""
    ...

class FileShare(System.Enum):
    """Contains constants for controlling the kind of access other operations can have to the same file."""
    Delete: typing.ClassVar[System.IO.FileShare]
    """Allows subsequent deleting of a file."""
    Inheritable: typing.ClassVar[System.IO.FileShare]
    """Makes the file handle inheritable by child processes. This is not directly supported by Win32."""
    None_: typing.ClassVar[System.IO.FileShare]
    """Declines sharing of the current file. Any request to open the file (by this process or another process) will fail until the file is closed."""
    Read: typing.ClassVar[System.IO.FileShare]
    """Allows subsequent opening of the file for reading. If this flag is not specified, any request to open the file for reading (by this process or another process) will fail until the file is closed. However, even if this flag is specified, additional permissions might still be needed to access the file."""
    ReadWrite: typing.ClassVar[System.IO.FileShare]
    """Allows subsequent opening of the file for reading or writing. If this flag is not specified, any request to open the file for reading or writing (by this process or another process) will fail until the file is closed. However, even if this flag is specified, additional permissions might still be needed to access the file."""
    Write: typing.ClassVar[System.IO.FileShare]
    """Allows subsequent opening of the file for writing. If this flag is not specified, any request to open the file for writing (by this process or another process) will fail until the file is closed. However, even if this flag is specified, additional permissions might still be needed to access the file."""
    ...

class FileStream(System.IO.Stream):
    """Provides a Stream for a file, supporting both synchronous and asynchronous read and write operations."""
    @typing.overload
    def __init__(self, handle: int, access: System.IO.FileAccess) -> None:
        """Initializes a new instance of the FileStream class for the specified file handle, with the specified read/write permission."""
    @typing.overload
    def __init__(self, handle: int, access: System.IO.FileAccess, ownsHandle: bool) -> None:
        """Initializes a new instance of the FileStream class for the specified file handle, with the specified read/write permission and FileStream instance ownership."""
    @typing.overload
    def __init__(self, handle: int, access: System.IO.FileAccess, ownsHandle: bool, bufferSize: int) -> None:
        """Initializes a new instance of the FileStream class for the specified file handle, with the specified read/write permission, FileStream instance ownership, and buffer size."""
    @typing.overload
    def __init__(self, handle: int, access: System.IO.FileAccess, ownsHandle: bool, bufferSize: int, isAsync: bool) -> None:
        """Initializes a new instance of the FileStream class for the specified file handle, with the specified read/write permission, FileStream instance ownership, buffer size, and synchronous or asynchronous state."""
    @typing.overload
    def __init__(self, handle: typing.Any, access: System.IO.FileAccess) -> None:
        """Initializes a new instance of the FileStream class for the specified file handle, with the specified read/write permission."""
    @typing.overload
    def __init__(self, handle: typing.Any, access: System.IO.FileAccess, bufferSize: int) -> None:
        """Initializes a new instance of the FileStream class for the specified file handle, with the specified read/write permission, and buffer size."""
    @typing.overload
    def __init__(self, handle: typing.Any, access: System.IO.FileAccess, bufferSize: int, isAsync: bool) -> None:
        """Initializes a new instance of the FileStream class for the specified file handle, with the specified read/write permission, buffer size, and synchronous or asynchronous state."""
    @typing.overload
    def __init__(self, path: str, mode: System.IO.FileMode) -> None:
        """Initializes a new instance of the FileStream class with the specified path and creation mode."""
    @typing.overload
    def __init__(self, path: str, mode: System.IO.FileMode, access: System.IO.FileAccess) -> None:
        """Initializes a new instance of the FileStream class with the specified path, creation mode, and read/write permission."""
    @typing.overload
    def __init__(self, path: str, mode: System.IO.FileMode, access: System.IO.FileAccess, share: System.IO.FileShare) -> None:
        """Initializes a new instance of the FileStream class with the specified path, creation mode, read/write permission, and sharing permission."""
    @typing.overload
    def __init__(self, path: str, mode: System.IO.FileMode, access: System.IO.FileAccess, share: System.IO.FileShare, bufferSize: int) -> None:
        """Initializes a new instance of the FileStream class with the specified path, creation mode, read/write and sharing permission, and buffer size."""
    @typing.overload
    def __init__(self, path: str, mode: System.IO.FileMode, access: System.IO.FileAccess, share: System.IO.FileShare, bufferSize: int, useAsync: bool) -> None:
        """Initializes a new instance of the FileStream class with the specified path, creation mode, read/write and sharing permission, buffer size, and synchronous or asynchronous state."""
    @typing.overload
    def __init__(self, path: str, mode: System.IO.FileMode, access: System.IO.FileAccess, share: System.IO.FileShare, bufferSize: int, options: System.IO.FileOptions) -> None:
        """Initializes a new instance of the FileStream class with the specified path, creation mode, read/write and sharing permission, the access other FileStreams can have to the same file, the buffer size, and additional file options."""
    @typing.overload
    def __init__(self, path: str, options: System.IO.FileStreamOptions) -> None:
        """Initializes a new instance of the FileStream class with the specified path, creation mode, read/write and sharing permission, buffer size, additional file options, preallocation size, and the access other FileStreams can have to the same file."""
    def BeginRead(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous read operation. Consider using FileStream.ReadAsync instead."""
    def BeginWrite(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous write operation. Consider using FileStream.WriteAsync instead."""
    @property
    def CanRead(self) -> bool:
        """Gets a value that indicates whether the current stream supports reading."""
    @property
    def CanSeek(self) -> bool:
        """Gets a value that indicates whether the current stream supports seeking."""
    @property
    def CanWrite(self) -> bool:
        """Gets a value that indicates whether the current stream supports writing."""
    @typing.overload
    def CopyTo(self, destination: System.IO.Stream, bufferSize: int) -> None:
        """Reads the bytes from the current stream and writes them to another stream, using a specified buffer size. Both streams positions are advanced by the number of bytes copied."""
    @typing.overload
    def CopyTo(self, destination: System.IO.Stream) -> None:
        """Reads the bytes from the current stream and writes them to another stream. Both streams positions are advanced by the number of bytes copied."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream, bufferSize: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously reads the bytes from the current file stream and writes them to another stream, using a specified buffer size and cancellation token."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream) -> collections.abc.Awaitable[None]:
        """Asynchronously reads the bytes from the current stream and writes them to another stream. Both streams positions are advanced by the number of bytes copied."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream, bufferSize: int) -> collections.abc.Awaitable[None]:
        """Asynchronously reads the bytes from the current stream and writes them to another stream, using a specified buffer size. Both streams positions are advanced by the number of bytes copied."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously reads the bytes from the current stream and writes them to another stream, using a specified cancellation token. Both streams positions are advanced by the number of bytes copied."""
    def DisposeAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously releases the unmanaged resources used by the FileStream."""
    def EndRead(self, asyncResult: System.IAsyncResult) -> int:
        """Waits for the pending asynchronous read operation to complete. (Consider using FileStream.ReadAsync instead.)"""
    def EndWrite(self, asyncResult: System.IAsyncResult) -> None:
        """Ends an asynchronous write operation and blocks until the I/O operation is complete. (Consider using FileStream.WriteAsync instead.)"""
    @typing.overload
    def Flush(self) -> None:
        """Clears buffers for this stream and causes any buffered data to be written to the file."""
    @typing.overload
    def Flush(self, flushToDisk: bool) -> None:
        """Clears buffers for this stream and causes any buffered data to be written to the file, and also clears all intermediate file buffers."""
    @typing.overload
    def FlushAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for this stream, causes any buffered data to be written to the file, and monitors cancellation requests."""
    @typing.overload
    def FlushAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for this stream and causes any buffered data to be written to the underlying device."""
    @property
    def Handle(self) -> int:
        """Gets the operating system file handle for the file that the current FileStream object encapsulates."""
    @property
    def IsAsync(self) -> bool:
        """Gets a value that indicates whether the FileStream was opened asynchronously or synchronously."""
    @property
    def Length(self) -> int:
        """Gets the length in bytes of the stream."""
    def Lock(self, position: int, length: int) -> None:
        """Prevents other processes from reading from or writing to the FileStream."""
    @property
    def Name(self) -> str:
        """Gets the absolute path of the file opened in the FileStream."""
    @property
    def Position(self) -> int:
        """Gets or sets the current position of this stream."""
    @Position.setter
    def Position(self, value: int) -> None: ...
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> int:
        """Reads a block of bytes from the stream and writes the data in a given buffer."""
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer) -> int:
        """Reads a sequence of bytes from the current file stream and advances the position within the file stream by the number of bytes read."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current file stream and writes them to a byte array beginning at a specified offset, advances the position within the file stream by the number of bytes read, and monitors cancellation requests."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current file stream and writes them to a memory region, advances the position within the file stream by the number of bytes read, and monitors cancellation requests."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current stream and advances the position within the stream by the number of bytes read."""
    def ReadByte(self) -> int:
        """Reads a byte from the file and advances the read position one byte."""
    @property
    def SafeFileHandle(self) -> typing.Any:
        """Gets a SafeFileHandle object that represents the operating system file handle for the file that the current FileStream object encapsulates."""
    def Seek(self, offset: int, origin: System.IO.SeekOrigin) -> int:
        """Sets the current position of this stream to the given value."""
    def SetLength(self, value: int) -> None:
        """Sets the length of this stream to the given value."""
    def Unlock(self, position: int, length: int) -> None:
        """Allows access by other processes to all or part of a file that was previously locked."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> None:
        """Writes a block of bytes to the file stream."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer) -> None:
        """Writes a sequence of bytes from a read-only span to the current file stream and advances the current position within this file stream by the number of bytes written."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes to the current stream, advances the current position within this stream by the number of bytes written, and monitors cancellation requests."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes from a memory region to the current file stream, advances the current position within this file stream by the number of bytes written, and monitors cancellation requests."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes to the current stream and advances the current position within this stream by the number of bytes written."""
    def WriteByte(self, value: int) -> None:
        """Writes a byte to the current position in the file stream."""
    ...

class FileStreamOptions(System.Object):
    """Defines a variety of configuration options for FileStream."""
    def __init__(self) -> None:
        """Initializes a FileStreamOptions instance with default values."""
    @property
    def Access(self) -> System.IO.FileAccess:
        """A bitwise combination of the enumeration values that determines how the file can be accessed by the FileStream object. This also determines the values returned by the FileStream.CanRead and FileStream.CanWrite properties of the FileStream object."""
    @Access.setter
    def Access(self, value: System.IO.FileAccess) -> None: ...
    @property
    def BufferSize(self) -> int:
        """The size of the buffer used by FileStream for buffering. The default buffer size is 4096. 0 or 1 means that buffering should be disabled. Negative values are not allowed."""
    @BufferSize.setter
    def BufferSize(self, value: int) -> None: ...
    @property
    def Mode(self) -> System.IO.FileMode:
        """One of the enumeration values that determines how to open or create the file."""
    @Mode.setter
    def Mode(self, value: System.IO.FileMode) -> None: ...
    @property
    def Options(self) -> System.IO.FileOptions:
        """A bitwise combination of the enumeration values that specifies additional file options. The default value is FileOptions.None, which indicates synchronous IO."""
    @Options.setter
    def Options(self, value: System.IO.FileOptions) -> None: ...
    @property
    def PreallocationSize(self) -> int:
        """The initial allocation size in bytes for the file. A positive value is effective only when a regular file is being created or overwritten (FileMode.Create or FileMode.CreateNew). Negative values are not allowed. In other cases (including the default 0 value), it's ignored. This value is a hint and is not a strong guarantee. It is not supported on Web Assembly (WASM) and FreeBSD (the value is ignored). For Windows, Linux and macOS we will try to preallocate the disk space to fill the requested allocation size. If that turns out to be impossible, the operation is going to throw an exception. The final file length (EOF) will be determined by the number of bytes written to the file."""
    @PreallocationSize.setter
    def PreallocationSize(self, value: int) -> None: ...
    @property
    def Share(self) -> System.IO.FileShare:
        """A bitwise combination of the enumeration values that determines how the file will be shared by processes. The default value is FileShare.Read."""
    @Share.setter
    def Share(self, value: System.IO.FileShare) -> None: ...
    @property
    def UnixCreateMode(self) -> System.IO.UnixFileMode | None:
        """Gets or sets the Unix file mode used when a new file is created."""
    @UnixCreateMode.setter
    def UnixCreateMode(self, value: System.IO.UnixFileMode | None) -> None: ...
    ...

class FileSystemAclExtensions(System.Object):
    """Provides Windows-specific static extension methods for manipulating Access Control List (ACL) security attributes for files and directories."""
    @typing.overload
    @staticmethod
    def Create(directoryInfo: System.IO.DirectoryInfo, directorySecurity: typing.Any) -> None:
        """Creates a new directory, ensuring it is created with the specified directory security. If the directory already exists, nothing is done."""
    @typing.overload
    @staticmethod
    def Create(fileInfo: System.IO.FileInfo, mode: System.IO.FileMode, rights: typing.Any, share: System.IO.FileShare, bufferSize: int, options: System.IO.FileOptions, fileSecurity: typing.Any) -> System.IO.FileStream:
        """Creates a new file stream, ensuring it is created with the specified properties and security settings."""
    @staticmethod
    def CreateDirectory(directorySecurity: typing.Any, path: str) -> System.IO.DirectoryInfo:
        """Creates a directory and returns it, ensuring it is created with the specified directory security. If the directory already exists, the existing directory is returned."""
    @typing.overload
    @staticmethod
    def GetAccessControl(directoryInfo: System.IO.DirectoryInfo) -> typing.Any:
        """Returns the security information of a directory."""
    @typing.overload
    @staticmethod
    def GetAccessControl(directoryInfo: System.IO.DirectoryInfo, includeSections: typing.Any) -> typing.Any:
        """Returns the security information of a directory."""
    @typing.overload
    @staticmethod
    def GetAccessControl(fileInfo: System.IO.FileInfo) -> typing.Any:
        """Returns the security information of a file."""
    @typing.overload
    @staticmethod
    def GetAccessControl(fileInfo: System.IO.FileInfo, includeSections: typing.Any) -> typing.Any:
        """Returns the security information of a file."""
    @typing.overload
    @staticmethod
    def GetAccessControl(fileStream: System.IO.FileStream) -> typing.Any:
        """Returns the security information of a file."""
    @typing.overload
    @staticmethod
    def SetAccessControl(directoryInfo: System.IO.DirectoryInfo, directorySecurity: typing.Any) -> None:
        """Changes the security attributes of an existing directory."""
    @typing.overload
    @staticmethod
    def SetAccessControl(fileInfo: System.IO.FileInfo, fileSecurity: typing.Any) -> None:
        """Changes the security attributes of an existing file."""
    @typing.overload
    @staticmethod
    def SetAccessControl(fileStream: System.IO.FileStream, fileSecurity: typing.Any) -> None:
        """Changes the security attributes of an existing file."""
    ...

class FileSystemEventArgs(System.EventArgs):
    """Provides data for the directory events: FileSystemWatcher.Changed, FileSystemWatcher.Created, FileSystemWatcher.Deleted."""
    def __init__(self, changeType: System.IO.WatcherChangeTypes, directory: str, name: str | None) -> None:
        """Initializes a new instance of the FileSystemEventArgs class."""
    @property
    def ChangeType(self) -> System.IO.WatcherChangeTypes:
        """Gets the type of directory event that occurred."""
    @property
    def FullPath(self) -> str:
        """Gets the fully qualified path of the affected file or directory."""
    @property
    def Name(self) -> str | None:
        """Gets the name of the affected file or directory."""
    ...

class FileSystemEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the FileSystemWatcher.Changed, FileSystemWatcher.Created, or FileSystemWatcher.Deleted event of a FileSystemWatcher class."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.IO.FileSystemEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.IO.FileSystemEventArgs) -> None: ...
    ...

class FileSystemInfo(System.MarshalByRefObject):
    """Provides the base class for both FileInfo and DirectoryInfo objects."""
    @property
    def Attributes(self) -> System.IO.FileAttributes:
        """Gets or sets the attributes for the current file or directory."""
    @Attributes.setter
    def Attributes(self, value: System.IO.FileAttributes) -> None: ...
    def CreateAsSymbolicLink(self, pathToTarget: str) -> None:
        """Creates a symbolic link located in FileSystemInfo.FullName that points to the specified pathToTarget."""
    @property
    def CreationTime(self) -> datetime.datetime:
        """Gets or sets the creation time of the current file or directory."""
    @CreationTime.setter
    def CreationTime(self, value: datetime.datetime | System.DateTime) -> None: ...
    @property
    def CreationTimeUtc(self) -> datetime.datetime:
        """Gets or sets the creation time, in coordinated universal time (UTC), of the current file or directory."""
    @CreationTimeUtc.setter
    def CreationTimeUtc(self, value: datetime.datetime | System.DateTime) -> None: ...
    def Delete(self) -> None:
        """Deletes a file or directory."""
    @property
    def Exists(self) -> bool:
        """Gets a value indicating whether the file or directory exists."""
    @property
    def Extension(self) -> str:
        """Gets the extension part of the file name, including the leading dot . even if it is the entire file name, or an empty string if no extension is present."""
    @property
    def FullName(self) -> str:
        """Gets the full path of the directory or file."""
    def GetObjectData(self, info: typing.Any, context: typing.Any) -> None:
        """Sets the SerializationInfo object with the file name and additional exception information."""
    @property
    def LastAccessTime(self) -> datetime.datetime:
        """Gets or sets the time the current file or directory was last accessed."""
    @LastAccessTime.setter
    def LastAccessTime(self, value: datetime.datetime | System.DateTime) -> None: ...
    @property
    def LastAccessTimeUtc(self) -> datetime.datetime:
        """Gets or sets the time, in coordinated universal time (UTC), that the current file or directory was last accessed."""
    @LastAccessTimeUtc.setter
    def LastAccessTimeUtc(self, value: datetime.datetime | System.DateTime) -> None: ...
    @property
    def LastWriteTime(self) -> datetime.datetime:
        """Gets or sets the time when the current file or directory was last written to."""
    @LastWriteTime.setter
    def LastWriteTime(self, value: datetime.datetime | System.DateTime) -> None: ...
    @property
    def LastWriteTimeUtc(self) -> datetime.datetime:
        """Gets or sets the time, in coordinated universal time (UTC), when the current file or directory was last written to."""
    @LastWriteTimeUtc.setter
    def LastWriteTimeUtc(self, value: datetime.datetime | System.DateTime) -> None: ...
    @property
    def LinkTarget(self) -> str | None:
        """Gets the target path of the link located in FileSystemInfo.FullName, or None if this FileSystemInfo instance doesn't represent a link."""
    @property
    def Name(self) -> str:
        """For files, gets the name of the file. For directories, gets the name of the last directory in the hierarchy if a hierarchy exists. Otherwise, the Name property gets the name of the directory."""
    def Refresh(self) -> None:
        """Refreshes the state of the object."""
    def ResolveLinkTarget(self, returnFinalTarget: bool) -> System.IO.FileSystemInfo | None:
        """Gets the target of the specified link."""
    def ToString(self) -> str:
        """Returns the original path. Use the FileSystemInfo.FullName or FileSystemInfo.Name properties for the full path or file/directory name."""
    @property
    def UnixFileMode(self) -> System.IO.UnixFileMode:
        """Gets or sets the Unix file mode for the current file or directory."""
    @UnixFileMode.setter
    def UnixFileMode(self, value: System.IO.UnixFileMode) -> None: ...
    ...

class FileSystemWatcher:
    """Listens to the file system change notifications and raises events when a directory, or file in a directory, changes."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the FileSystemWatcher class."""
    @typing.overload
    def __init__(self, path: str) -> None:
        """Initializes a new instance of the FileSystemWatcher class, given the specified directory to monitor."""
    @typing.overload
    def __init__(self, path: str, filter: str) -> None:
        """Initializes a new instance of the FileSystemWatcher class, given the specified directory and type of files to monitor."""
    def BeginInit(self) -> None:
        """Begins the initialization of a FileSystemWatcher used on a form or used by another component. The initialization occurs at run time."""
    Changed: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.IO.FileSystemEventArgs], object]]
    Created: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.IO.FileSystemEventArgs], object]]
    Deleted: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.IO.FileSystemEventArgs], object]]
    @property
    def EnableRaisingEvents(self) -> bool:
        """Gets or sets a value indicating whether the component is enabled."""
    @EnableRaisingEvents.setter
    def EnableRaisingEvents(self, value: bool) -> None: ...
    def EndInit(self) -> None:
        """Ends the initialization of a FileSystemWatcher used on a form or used by another component. The initialization occurs at run time."""
    Error: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.IO.ErrorEventArgs], object]]
    @property
    def Filter(self) -> str:
        """Gets or sets the filter string used to determine what files are monitored in a directory."""
    @Filter.setter
    def Filter(self, value: str) -> None: ...
    @property
    def Filters(self) -> System.Collections.ObjectModel.Collection[str]:
        """Gets the collection of all the filters used to determine what files are monitored in a directory."""
    @property
    def IncludeSubdirectories(self) -> bool:
        """Gets or sets a value indicating whether subdirectories within the specified path should be monitored."""
    @IncludeSubdirectories.setter
    def IncludeSubdirectories(self, value: bool) -> None: ...
    @property
    def InternalBufferSize(self) -> int:
        """Gets or sets the size (in bytes) of the internal buffer."""
    @InternalBufferSize.setter
    def InternalBufferSize(self, value: int) -> None: ...
    @property
    def NotifyFilter(self) -> System.IO.NotifyFilters:
        """Gets or sets the type of changes to watch for."""
    @NotifyFilter.setter
    def NotifyFilter(self, value: System.IO.NotifyFilters) -> None: ...
    @property
    def Path(self) -> str:
        """Gets or sets the path of the directory to watch."""
    @Path.setter
    def Path(self, value: str) -> None: ...
    Renamed: dotnet_tasks.Event[collections.abc.Callable[[typing.Any, System.IO.RenamedEventArgs], object]]
    @property
    def Site(self) -> typing.Any:
        """Gets or sets an ISite for the FileSystemWatcher."""
    @Site.setter
    def Site(self, value: typing.Any) -> None: ...
    @property
    def SynchronizingObject(self) -> typing.Any:
        """Gets or sets the object used to marshal the event handler calls issued as a result of a directory change."""
    @SynchronizingObject.setter
    def SynchronizingObject(self, value: typing.Any) -> None: ...
    @typing.overload
    def WaitForChanged(self, changeType: System.IO.WatcherChangeTypes) -> System.IO.WaitForChangedResult:
        """A synchronous method that returns a structure that contains specific information on the change that occurred, given the type of change you want to monitor."""
    @typing.overload
    def WaitForChanged(self, changeType: System.IO.WatcherChangeTypes, timeout: int) -> System.IO.WaitForChangedResult:
        """A synchronous method that returns a structure that contains specific information on the change that occurred, given the type of change you want to monitor and the time (in milliseconds) to wait before timing out."""
    @typing.overload
    def WaitForChanged(self, changeType: System.IO.WatcherChangeTypes, timeout: datetime.timedelta | System.TimeSpan) -> System.IO.WaitForChangedResult:
        """Synchronously returns a structure that contains specific information on the change that occurred, given the type of change to monitor."""
    ...

class HandleInheritability(System.Enum):
    """Specifies whether the underlying handle is inheritable by child processes."""
    Inheritable: typing.ClassVar[System.IO.HandleInheritability]
    """Specifies that the handle is inheritable by child processes."""
    None_: typing.ClassVar[System.IO.HandleInheritability]
    """Specifies that the handle is not inheritable by child processes."""
    ...

class IOException(System.SystemException):
    """The exception that is thrown when an I/O error occurs."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the IOException class with its message string set to the empty string (''), its HRESULT set to COR_E_IO, and its inner exception set to a null reference."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the IOException class with its message string set to message, its HRESULT set to COR_E_IO, and its inner exception set to None."""
    @typing.overload
    def __init__(self, message: str | None, hresult: int) -> None:
        """Initializes a new instance of the IOException class with its message string set to message and its HRESULT user-defined."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the IOException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class InternalBufferOverflowException(System.SystemException):
    """The exception thrown when the internal buffer overflows."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new default instance of the InternalBufferOverflowException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the InternalBufferOverflowException class with the error message to be displayed specified."""
    @typing.overload
    def __init__(self, message: str | None, inner: System.Exception | None) -> None:
        """Initializes a new instance of the InternalBufferOverflowException class with the message to be displayed and the generated inner exception specified."""
    ...

class InvalidDataException(System.SystemException):
    """The exception that is thrown when a data stream is in an invalid format."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the InvalidDataException class."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the InvalidDataException class with a specified error message."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the InvalidDataException class with a reference to the inner exception that is the cause of this exception."""
    ...

class MatchCasing(System.Enum):
    """Specifies the type of character casing to match."""
    CaseInsensitive: typing.ClassVar[System.IO.MatchCasing]
    """Matches ignoring character casing."""
    CaseSensitive: typing.ClassVar[System.IO.MatchCasing]
    """Matches respecting character casing."""
    PlatformDefault: typing.ClassVar[System.IO.MatchCasing]
    """Matches using the default casing for the given platform."""
    ...

class MatchType(System.Enum):
    """Specifies the type of wildcard matching to use."""
    Simple: typing.ClassVar[System.IO.MatchType]
    """Matches using '*' and '?' wildcards. * matches from zero to any amount of characters. ? matches exactly one character. *.* matches any name with a period in it (with MatchType.Win32, this would match all items)."""
    Win32: typing.ClassVar[System.IO.MatchType]
    """Match using Win32 DOS style matching semantics. '*', '?', '<', '>', and ''' are all considered wildcards. Matches in a traditional DOS / Windows command prompt way. *.* matches all files. ? matches collapse to periods. file.??t will match file.t , file.at , and file.txt ."""
    ...

class MemoryStream(System.IO.Stream):
    """Creates a stream whose backing store is memory."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the MemoryStream class with an expandable capacity initialized to zero."""
    @typing.overload
    def __init__(self, capacity: int) -> None:
        """Initializes a new instance of the MemoryStream class with an expandable capacity initialized as specified."""
    @typing.overload
    def __init__(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int]) -> None:
        """Initializes a new non-resizable instance of the MemoryStream class based on the specified byte array."""
    @typing.overload
    def __init__(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], writable: bool) -> None:
        """Initializes a new non-resizable instance of the MemoryStream class based on the specified byte array with the MemoryStream.CanWrite property set as specified."""
    @typing.overload
    def __init__(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int) -> None:
        """Initializes a new non-resizable instance of the MemoryStream class based on the specified region (index) of a byte array."""
    @typing.overload
    def __init__(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int, writable: bool) -> None:
        """Initializes a new non-resizable instance of the MemoryStream class based on the specified region of a byte array, with the MemoryStream.CanWrite property set as specified."""
    @typing.overload
    def __init__(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], index: int, count: int, writable: bool, publiclyVisible: bool) -> None:
        """Initializes a new instance of the MemoryStream class based on the specified region of a byte array, with the MemoryStream.CanWrite property set as specified, and the ability to call MemoryStream.GetBuffer set as specified."""
    @property
    def CanRead(self) -> bool:
        """Gets a value indicating whether the current stream supports reading."""
    @property
    def CanSeek(self) -> bool:
        """Gets a value indicating whether the current stream supports seeking."""
    @property
    def CanWrite(self) -> bool:
        """Gets a value indicating whether the current stream supports writing."""
    @property
    def Capacity(self) -> int:
        """Gets or sets the number of bytes allocated for this stream."""
    @Capacity.setter
    def Capacity(self, value: int) -> None: ...
    @typing.overload
    def CopyTo(self, destination: System.IO.Stream, bufferSize: int) -> None:
        """Reads the bytes from the current memory stream and writes them to another stream, using a specified buffer size."""
    @typing.overload
    def CopyTo(self, destination: System.IO.Stream) -> None:
        """Reads the bytes from the current stream and writes them to another stream. Both streams positions are advanced by the number of bytes copied."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream, bufferSize: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously reads all the bytes from the current stream and writes them to another stream, using a specified buffer size and cancellation token."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream) -> collections.abc.Awaitable[None]:
        """Asynchronously reads the bytes from the current stream and writes them to another stream. Both streams positions are advanced by the number of bytes copied."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream, bufferSize: int) -> collections.abc.Awaitable[None]:
        """Asynchronously reads the bytes from the current stream and writes them to another stream, using a specified buffer size. Both streams positions are advanced by the number of bytes copied."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously reads the bytes from the current stream and writes them to another stream, using a specified cancellation token. Both streams positions are advanced by the number of bytes copied."""
    def Flush(self) -> None:
        """Overrides the Stream.Flush method so that no action is performed."""
    @typing.overload
    def FlushAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for this stream, and monitors cancellation requests."""
    @typing.overload
    def FlushAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for this stream and causes any buffered data to be written to the underlying device."""
    def GetBuffer(self) -> System.Array[int]:
        """Returns the array of unsigned bytes from which this stream was created."""
    @property
    def Length(self) -> int:
        """Gets the length of the stream in bytes."""
    @property
    def Position(self) -> int:
        """Gets or sets the current position within the stream."""
    @Position.setter
    def Position(self, value: int) -> None: ...
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> int:
        """Reads a block of bytes from the current stream and writes the data to a buffer."""
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer) -> int:
        """Reads a sequence of bytes from the current memory stream and advances the position within the memory stream by the number of bytes read."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current stream, advances the position within the stream by the number of bytes read, and monitors cancellation requests."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current memory stream, writes the sequence into destination, advances the position within the memory stream by the number of bytes read, and monitors cancellation requests."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current stream and advances the position within the stream by the number of bytes read."""
    def ReadByte(self) -> int:
        """Reads a byte from the current stream."""
    def Seek(self, offset: int, loc: System.IO.SeekOrigin) -> int:
        """Sets the position within the current stream to the specified value."""
    def SetLength(self, value: int) -> None:
        """Sets the length of the current stream to the specified value."""
    def ToArray(self) -> System.Array[int]:
        """Writes the stream contents to a byte array, regardless of the MemoryStream.Position property."""
    def TryGetBuffer(self) -> tuple[bool, System.ArraySegment[int]]:
        """Returns the array of unsigned bytes from which this stream was created. The return value indicates whether the conversion succeeded."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> None:
        """Writes a block of bytes to the current stream using data read from a buffer."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer) -> None:
        """Writes the sequence of bytes contained in source into the current memory stream and advances the current position within this memory stream by the number of bytes written."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes to the current stream, advances the current position within this stream by the number of bytes written, and monitors cancellation requests."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes the sequence of bytes contained in source into the current memory stream, advances the current position within this memory stream by the number of bytes written, and monitors cancellation requests."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes to the current stream and advances the current position within this stream by the number of bytes written."""
    def WriteByte(self, value: int) -> None:
        """Writes a byte to the current stream at the current position."""
    def WriteTo(self, stream: System.IO.Stream) -> None:
        """Writes the entire contents of this memory stream to another stream."""
    ...

class NotifyFilters(System.Enum):
    """Specifies changes to watch for in a file or folder."""
    Attributes: typing.ClassVar[System.IO.NotifyFilters]
    """The attributes of the file or folder."""
    CreationTime: typing.ClassVar[System.IO.NotifyFilters]
    """The time the file or folder was created."""
    DirectoryName: typing.ClassVar[System.IO.NotifyFilters]
    """The name of the directory."""
    FileName: typing.ClassVar[System.IO.NotifyFilters]
    """The name of the file."""
    LastAccess: typing.ClassVar[System.IO.NotifyFilters]
    """The date the file or folder was last opened."""
    LastWrite: typing.ClassVar[System.IO.NotifyFilters]
    """The date the file or folder last had anything written to it."""
    Security: typing.ClassVar[System.IO.NotifyFilters]
    """The security settings of the file or folder."""
    Size: typing.ClassVar[System.IO.NotifyFilters]
    """The size of the file or folder."""
    ...

class Path(System.Object):
    """Performs operations on String instances that contain file or directory path information. These operations are performed in a cross-platform manner."""
    AltDirectorySeparatorChar: typing.ClassVar[str]
    """Provides a platform-specific alternate character used to separate directory levels in a path string that reflects a hierarchical file system organization."""
    @staticmethod
    def ChangeExtension(path: str | None, extension: str | None) -> str | None:
        """Changes the extension of a path string."""
    @typing.overload
    @staticmethod
    def Combine(path1: str, path2: str) -> str:
        """Combines two strings into a path."""
    @typing.overload
    @staticmethod
    def Combine(path1: str, path2: str, path3: str) -> str:
        """Combines three strings into a path."""
    @typing.overload
    @staticmethod
    def Combine(path1: str, path2: str, path3: str, path4: str) -> str:
        """Combines four strings into a path."""
    @typing.overload
    @staticmethod
    def Combine(*paths: str) -> str:
        """Combines an array of strings into a path."""
    DirectorySeparatorChar: typing.ClassVar[str]
    """Provides a platform-specific character used to separate directory levels in a path string that reflects a hierarchical file system organization."""
    @typing.overload
    @staticmethod
    def EndsInDirectorySeparator(path: str) -> bool:
        """Returns a value that indicates whether the path, specified as a read-only span, ends in a directory separator."""
    @typing.overload
    @staticmethod
    def EndsInDirectorySeparator(path: str | None) -> bool:
        """Returns a value that indicates whether the specified path ends in a directory separator."""
    @staticmethod
    def Exists(path: str | None) -> bool:
        """Determines whether the specified file or directory exists."""
    @typing.overload
    @staticmethod
    def GetDirectoryName(path: str | None) -> str | None:
        """Returns the directory information for the specified path."""
    @typing.overload
    @staticmethod
    def GetDirectoryName(path: str) -> str:
        """Returns the directory information for the specified path represented by a character span."""
    @typing.overload
    @staticmethod
    def GetExtension(path: str | None) -> str | None:
        """Returns the extension (including the period '.') of the specified path string."""
    @typing.overload
    @staticmethod
    def GetExtension(path: str) -> str:
        """Returns the extension of a file path that is represented by a read-only character span."""
    @typing.overload
    @staticmethod
    def GetFileName(path: str | None) -> str | None:
        """Returns the file name and extension of the specified path string."""
    @typing.overload
    @staticmethod
    def GetFileName(path: str) -> str:
        """Returns the file name and extension of a file path that is represented by a read-only character span."""
    @typing.overload
    @staticmethod
    def GetFileNameWithoutExtension(path: str | None) -> str | None:
        """Returns the file name of the specified path string without the extension."""
    @typing.overload
    @staticmethod
    def GetFileNameWithoutExtension(path: str) -> str:
        """Returns the file name without the extension of a file path that is represented by a read-only character span."""
    @typing.overload
    @staticmethod
    def GetFullPath(path: str) -> str:
        """Returns the absolute path for the specified path string."""
    @typing.overload
    @staticmethod
    def GetFullPath(path: str, basePath: str) -> str:
        """Returns an absolute path from a relative path and a fully qualified base path."""
    @staticmethod
    def GetInvalidFileNameChars() -> System.Array[str]:
        """Gets an array containing the characters that are not allowed in file names."""
    @staticmethod
    def GetInvalidPathChars() -> System.Array[str]:
        """Gets an array containing the characters that are not allowed in path names."""
    @typing.overload
    @staticmethod
    def GetPathRoot(path: str | None) -> str | None:
        """Gets the root directory information from the path contained in the specified string."""
    @typing.overload
    @staticmethod
    def GetPathRoot(path: str) -> str:
        """Gets the root directory information from the path contained in the specified character span."""
    @staticmethod
    def GetRandomFileName() -> str:
        """Returns a random folder name or file name."""
    @staticmethod
    def GetRelativePath(relativeTo: str, path: str) -> str:
        """Returns a relative path from one path to another."""
    @staticmethod
    def GetTempFileName() -> str:
        """Creates a uniquely named, zero-byte temporary file on disk and returns the full path of that file."""
    @staticmethod
    def GetTempPath() -> str:
        """Returns the path of the current user's temporary folder."""
    @typing.overload
    @staticmethod
    def HasExtension(path: str | None) -> bool:
        """Determines whether a path includes a file name extension."""
    @typing.overload
    @staticmethod
    def HasExtension(path: str) -> bool:
        """Determines whether the path represented by the specified character span includes a file name extension."""
    InvalidPathChars: typing.ClassVar[System.Array[str]]
    """Provides a platform-specific array of characters that cannot be specified in path string arguments passed to members of the Path class."""
    @staticmethod
    def IsPathFullyQualified(path: str) -> bool:
        """Returns a value that indicates whether the specified file path is fixed to a specific drive or UNC path."""
    @typing.overload
    @staticmethod
    def IsPathRooted(path: str | None) -> bool:
        """Returns a value indicating whether the specified path string contains a root."""
    @typing.overload
    @staticmethod
    def IsPathRooted(path: str) -> bool:
        """Returns a value that indicates whether the specified character span that represents a file path contains a root."""
    @typing.overload
    @staticmethod
    def Join(path1: str, path2: str) -> str:
        """Concatenates two path components into a single path."""
    @typing.overload
    @staticmethod
    def Join(path1: str, path2: str, path3: str) -> str:
        """Concatenates three path components into a single path."""
    @typing.overload
    @staticmethod
    def Join(path1: str, path2: str, path3: str, path4: str) -> str:
        """Concatenates four path components into a single path."""
    @typing.overload
    @staticmethod
    def Join(path1: str | None, path2: str | None) -> str:
        """Concatenates two paths into a single path."""
    @typing.overload
    @staticmethod
    def Join(path1: str | None, path2: str | None, path3: str | None) -> str:
        """Concatenates three paths into a single path."""
    @typing.overload
    @staticmethod
    def Join(path1: str | None, path2: str | None, path3: str | None, path4: str | None) -> str:
        """Concatenates four paths into a single path."""
    @typing.overload
    @staticmethod
    def Join(*paths: str) -> str:
        """Concatenates an array of paths into a single path."""
    PathSeparator: typing.ClassVar[str]
    """A platform-specific separator character used to separate path strings in environment variables."""
    @staticmethod
    def TrimEndingDirectorySeparator(path: str) -> str:
        """Trims one trailing directory separator beyond the root of the specified path."""
    @typing.overload
    @staticmethod
    def TryJoin(path1: str, path2: str, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Attempts to concatenate two path components to a single preallocated character span, and returns a value that indicates whether the operation succeeded."""
    @typing.overload
    @staticmethod
    def TryJoin(path1: str, path2: str, path3: str, destination: typing_extensions.Buffer) -> tuple[bool, int]:
        """Attempts to concatenate three path components to a single preallocated character span, and returns a value that indicates whether the operation succeeded."""
    VolumeSeparatorChar: typing.ClassVar[str]
    """Provides a platform-specific volume separator character."""
    ...

class PathTooLongException(System.IO.IOException):
    """The exception that's thrown when a path or fully qualified file name is longer than the system-defined maximum length."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the PathTooLongException class with its HRESULT set to COR_E_PATHTOOLONG."""
    @typing.overload
    def __init__(self, message: str | None) -> None:
        """Initializes a new instance of the PathTooLongException class with its message string set to message and its HRESULT set to COR_E_PATHTOOLONG."""
    @typing.overload
    def __init__(self, message: str | None, innerException: System.Exception | None) -> None:
        """Initializes a new instance of the PathTooLongException class with a specified error message and a reference to the inner exception that is the cause of this exception."""
    ...

class RandomAccess(System.Object):
    """Provides offset-based APIs for reading and writing files in a thread-safe manner."""
    @staticmethod
    def FlushToDisk(handle: typing.Any) -> None:
        """Flushes the operating system buffers for the given file to disk."""
    @staticmethod
    def GetLength(handle: typing.Any) -> int:
        """Gets the length of the file in bytes."""
    @typing.overload
    @staticmethod
    def Read(handle: typing.Any, buffer: typing_extensions.Buffer, fileOffset: int) -> int:
        """Reads a sequence of bytes from given file at given offset."""
    @typing.overload
    @staticmethod
    def Read(handle: typing.Any, buffers: collections.abc.Iterable[memoryview], fileOffset: int) -> int:
        """Reads a sequence of bytes from given file at given offset."""
    @typing.overload
    @staticmethod
    def ReadAsync(handle: typing.Any, buffer: typing_extensions.Buffer, fileOffset: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Reads a sequence of bytes from given file at given offset."""
    @typing.overload
    @staticmethod
    def ReadAsync(handle: typing.Any, buffers: collections.abc.Iterable[memoryview], fileOffset: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Reads a sequence of bytes from given file at given offset."""
    @staticmethod
    def SetLength(handle: typing.Any, length: int) -> None:
        """Sets the length of the file to the given value."""
    @typing.overload
    @staticmethod
    def Write(handle: typing.Any, buffer: typing_extensions.Buffer, fileOffset: int) -> None:
        """Writes a sequence of bytes from given buffer to given file at given offset."""
    @typing.overload
    @staticmethod
    def Write(handle: typing.Any, buffers: collections.abc.Iterable[memoryview], fileOffset: int) -> None:
        """Writes a sequence of bytes from given buffers to given file at given offset."""
    @typing.overload
    @staticmethod
    def WriteAsync(handle: typing.Any, buffer: typing_extensions.Buffer, fileOffset: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Writes a sequence of bytes from given buffer to given file at given offset."""
    @typing.overload
    @staticmethod
    def WriteAsync(handle: typing.Any, buffers: collections.abc.Iterable[memoryview], fileOffset: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Writes a sequence of bytes from given buffers to given file at given offset."""
    ...

class RenamedEventArgs(System.IO.FileSystemEventArgs):
    """Provides data for the FileSystemWatcher.Renamed event."""
    def __init__(self, changeType: System.IO.WatcherChangeTypes, directory: str, name: str | None, oldName: str | None) -> None:
        """Initializes a new instance of the RenamedEventArgs class."""
    @property
    def OldFullPath(self) -> str:
        """Gets the previous fully qualified path of the affected file or directory."""
    @property
    def OldName(self) -> str | None:
        """Gets the old name of the affected file or directory."""
    ...

class RenamedEventHandler(System.MulticastDelegate):
    """Represents the method that will handle the FileSystemWatcher.Renamed event of a FileSystemWatcher class."""
    def __init__(self, function: collections.abc.Callable[[typing.Any, System.IO.RenamedEventArgs], object], /) -> None: ...
    def __call__(self, sender: object, e: System.IO.RenamedEventArgs) -> None: ...
    ...

class SearchOption(System.Enum):
    """Specifies whether to search the current directory, or the current directory and all subdirectories."""
    AllDirectories: typing.ClassVar[System.IO.SearchOption]
    """Includes the current directory and all its subdirectories in a search operation. This option includes reparse points such as mounted drives and symbolic links in the search."""
    TopDirectoryOnly: typing.ClassVar[System.IO.SearchOption]
    """Includes only the current directory in a search operation."""
    ...

class SeekOrigin(System.Enum):
    """Specifies the position in a stream to use for seeking."""
    Begin: typing.ClassVar[System.IO.SeekOrigin]
    """Specifies the beginning of a stream."""
    Current: typing.ClassVar[System.IO.SeekOrigin]
    """Specifies the current position within a stream."""
    End: typing.ClassVar[System.IO.SeekOrigin]
    """Specifies the end of a stream."""
    ...

class Stream(System.MarshalByRefObject, System.IAsyncDisposable, System.IDisposable):
    """Provides a generic view of a sequence of bytes. This is an abstract class."""
    def BeginRead(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous read operation. (Consider using Stream.ReadAsync instead.)"""
    def BeginWrite(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, callback: collections.abc.Callable[[System.IAsyncResult], object] | None, state: object | None) -> System.IAsyncResult:
        """Begins an asynchronous write operation. (Consider using Stream.WriteAsync instead.)"""
    @property
    def CanRead(self) -> bool:
        """When overridden in a derived class, gets a value indicating whether the current stream supports reading."""
    @property
    def CanSeek(self) -> bool:
        """When overridden in a derived class, gets a value indicating whether the current stream supports seeking."""
    @property
    def CanTimeout(self) -> bool:
        """Gets a value that determines whether the current stream can time out."""
    @property
    def CanWrite(self) -> bool:
        """When overridden in a derived class, gets a value indicating whether the current stream supports writing."""
    def Close(self) -> None:
        """Closes the current stream and releases any resources (such as sockets and file handles) associated with the current stream. Instead of calling this method, ensure that the stream is properly disposed."""
    @typing.overload
    def CopyTo(self, destination: System.IO.Stream) -> None:
        """Reads the bytes from the current stream and writes them to another stream. Both streams positions are advanced by the number of bytes copied."""
    @typing.overload
    def CopyTo(self, destination: System.IO.Stream, bufferSize: int) -> None:
        """Reads the bytes from the current stream and writes them to another stream, using a specified buffer size. Both streams positions are advanced by the number of bytes copied."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream) -> collections.abc.Awaitable[None]:
        """Asynchronously reads the bytes from the current stream and writes them to another stream. Both streams positions are advanced by the number of bytes copied."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream, bufferSize: int) -> collections.abc.Awaitable[None]:
        """Asynchronously reads the bytes from the current stream and writes them to another stream, using a specified buffer size. Both streams positions are advanced by the number of bytes copied."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously reads the bytes from the current stream and writes them to another stream, using a specified cancellation token. Both streams positions are advanced by the number of bytes copied."""
    @typing.overload
    def CopyToAsync(self, destination: System.IO.Stream, bufferSize: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously reads the bytes from the current stream and writes them to another stream, using a specified buffer size and cancellation token. Both streams positions are advanced by the number of bytes copied."""
    def Dispose(self) -> None:
        """Releases all resources used by the Stream."""
    def DisposeAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously releases the unmanaged resources used by the Stream."""
    def EndRead(self, asyncResult: System.IAsyncResult) -> int:
        """Waits for the pending asynchronous read to complete. (Consider using Stream.ReadAsync instead.)"""
    def EndWrite(self, asyncResult: System.IAsyncResult) -> None:
        """Ends an asynchronous write operation. (Consider using Stream.WriteAsync instead.)"""
    def Flush(self) -> None:
        """When overridden in a derived class, clears all buffers for this stream and causes any buffered data to be written to the underlying device."""
    @typing.overload
    def FlushAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for this stream and causes any buffered data to be written to the underlying device."""
    @typing.overload
    def FlushAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for this stream, causes any buffered data to be written to the underlying device, and monitors cancellation requests."""
    @property
    def Length(self) -> int:
        """When overridden in a derived class, gets the length in bytes of the stream."""
    Null: typing.ClassVar[System.IO.Stream]
    """A Stream with no backing store."""
    @property
    def Position(self) -> int:
        """When overridden in a derived class, gets or sets the position within the current stream."""
    @Position.setter
    def Position(self, value: int) -> None: ...
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> int:
        """When overridden in a derived class, reads a sequence of bytes from the current stream and advances the position within the stream by the number of bytes read."""
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer) -> int:
        """When overridden in a derived class, reads a sequence of bytes from the current stream and advances the position within the stream by the number of bytes read."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current stream and advances the position within the stream by the number of bytes read."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current stream, advances the position within the stream by the number of bytes read, and monitors cancellation requests."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current stream, advances the position within the stream by the number of bytes read, and monitors cancellation requests."""
    def ReadAtLeast(self, buffer: typing_extensions.Buffer, minimumBytes: int, throwOnEndOfStream: bool = ...) -> int:
        """Reads at least a minimum number of bytes from the current stream and advances the position within the stream by the number of bytes read."""
    def ReadAtLeastAsync(self, buffer: typing_extensions.Buffer, minimumBytes: int, throwOnEndOfStream: bool = ..., cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads at least a minimum number of bytes from the current stream, advances the position within the stream by the number of bytes read, and monitors cancellation requests."""
    def ReadByte(self) -> int:
        """Reads a byte from the stream and advances the position within the stream by one byte, or returns -1 if at the end of the stream."""
    @typing.overload
    def ReadExactly(self, buffer: typing_extensions.Buffer) -> None:
        """Reads bytes from the current stream and advances the position within the stream until the buffer is filled."""
    @typing.overload
    def ReadExactly(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> None:
        """Reads count number of bytes from the current stream and advances the position within the stream."""
    @typing.overload
    def ReadExactlyAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously reads bytes from the current stream, advances the position within the stream until the buffer is filled, and monitors cancellation requests."""
    @typing.overload
    def ReadExactlyAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously reads count number of bytes from the current stream, advances the position within the stream, and monitors cancellation requests."""
    @property
    def ReadTimeout(self) -> int:
        """Gets or sets a value, in milliseconds, that determines how long the stream will attempt to read before timing out."""
    @ReadTimeout.setter
    def ReadTimeout(self, value: int) -> None: ...
    def Seek(self, offset: int, origin: System.IO.SeekOrigin) -> int:
        """When overridden in a derived class, sets the position within the current stream."""
    def SetLength(self, value: int) -> None:
        """When overridden in a derived class, sets the length of the current stream."""
    @staticmethod
    def Synchronized(stream: System.IO.Stream) -> System.IO.Stream:
        """Creates a thread-safe (synchronized) wrapper around the specified Stream object."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> None:
        """When overridden in a derived class, writes a sequence of bytes to the current stream and advances the current position within this stream by the number of bytes written."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer) -> None:
        """When overridden in a derived class, writes a sequence of bytes to the current stream and advances the current position within this stream by the number of bytes written."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes to the current stream and advances the current position within this stream by the number of bytes written."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes to the current stream, advances the current position within this stream by the number of bytes written, and monitors cancellation requests."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes to the current stream, advances the current position within this stream by the number of bytes written, and monitors cancellation requests."""
    def WriteByte(self, value: int) -> None:
        """Writes a byte to the current position in the stream and advances the position within the stream by one byte."""
    @property
    def WriteTimeout(self) -> int:
        """Gets or sets a value, in milliseconds, that determines how long the stream will attempt to write before timing out."""
    @WriteTimeout.setter
    def WriteTimeout(self, value: int) -> None: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    async def __aenter__(self) -> typing.Self: ...
    async def __aexit__(self, *_: object) -> None: ...
    ...

class StreamReader(System.IO.TextReader):
    """Implements a TextReader that reads characters from a byte stream in a particular encoding."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream) -> None:
        """Initializes a new instance of the StreamReader class for the specified stream."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream, detectEncodingFromByteOrderMarks: bool) -> None:
        """Initializes a new instance of the StreamReader class for the specified stream, with the specified byte order mark detection option."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream, encoding: System.Text.Encoding | None) -> None:
        """Initializes a new instance of the StreamReader class for the specified stream, with the specified character encoding."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream, encoding: System.Text.Encoding | None, detectEncodingFromByteOrderMarks: bool) -> None:
        """Initializes a new instance of the StreamReader class for the specified stream, with the specified character encoding and byte order mark detection option."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream, encoding: System.Text.Encoding | None, detectEncodingFromByteOrderMarks: bool, bufferSize: int) -> None:
        """Initializes a new instance of the StreamReader class for the specified stream, with the specified character encoding, byte order mark detection option, and buffer size."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream, encoding: System.Text.Encoding | None = ..., detectEncodingFromByteOrderMarks: bool = ..., bufferSize: int = ..., leaveOpen: bool = ...) -> None:
        """Initializes a new instance of the StreamReader class for the specified stream based on the specified character encoding, byte order mark detection option, and buffer size, and optionally leaves the stream open."""
    @typing.overload
    def __init__(self, path: str) -> None:
        """Initializes a new instance of the StreamReader class for the specified file name."""
    @typing.overload
    def __init__(self, path: str, detectEncodingFromByteOrderMarks: bool) -> None:
        """Initializes a new instance of the StreamReader class for the specified file name, with the specified byte order mark detection option."""
    @typing.overload
    def __init__(self, path: str, encoding: System.Text.Encoding | None) -> None:
        """Initializes a new instance of the StreamReader class for the specified file name, with the specified character encoding."""
    @typing.overload
    def __init__(self, path: str, encoding: System.Text.Encoding | None, detectEncodingFromByteOrderMarks: bool) -> None:
        """Initializes a new instance of the StreamReader class for the specified file name, with the specified character encoding and byte order mark detection option."""
    @typing.overload
    def __init__(self, path: str, encoding: System.Text.Encoding | None, detectEncodingFromByteOrderMarks: bool, bufferSize: int) -> None:
        """Initializes a new instance of the StreamReader class for the specified file name, with the specified character encoding, byte order mark detection option, and buffer size."""
    @typing.overload
    def __init__(self, path: str, options: System.IO.FileStreamOptions) -> None:
        """Initializes a new instance of the StreamReader class for the specified file path, using the default encoding, enabling detection of byte order marks at the beginning of the file, and configured with the specified FileStreamOptions object."""
    @typing.overload
    def __init__(self, path: str, encoding: System.Text.Encoding | None, detectEncodingFromByteOrderMarks: bool, options: System.IO.FileStreamOptions) -> None:
        """Initializes a new instance of the StreamReader class for the specified file path, with the specified character encoding, byte order mark detection option, and configured with the specified FileStreamOptions object."""
    @property
    def BaseStream(self) -> System.IO.Stream:
        """Returns the underlying stream."""
    def Close(self) -> None:
        """Closes the StreamReader object and the underlying stream, and releases any system resources associated with the reader."""
    @property
    def CurrentEncoding(self) -> System.Text.Encoding:
        """Gets the current character encoding that the current StreamReader object is using."""
    def DiscardBufferedData(self) -> None:
        """Clears the internal buffer."""
    @property
    def EndOfStream(self) -> bool:
        """Gets a value that indicates whether the current stream position is at the end of the stream."""
    Null: typing.ClassVar[System.IO.StreamReader]
    """A StreamReader object around an empty stream."""
    def Peek(self) -> int:
        """Returns the next available character but does not consume it."""
    @typing.overload
    def Read(self) -> int:
        """Reads the next character from the input stream and advances the character position by one character."""
    @typing.overload
    def Read(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> int:
        """Reads a specified maximum of characters from the current stream into a buffer, beginning at the specified index."""
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer) -> int:
        """Reads the characters from the current stream into a span."""
    @typing.overload
    def ReadAsync(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> collections.abc.Awaitable[int]:
        """Reads a specified maximum number of characters from the current stream asynchronously and writes the data to a buffer, beginning at the specified index."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads the characters from the current stream into a memory block."""
    @typing.overload
    def ReadBlock(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> int:
        """Reads a specified maximum number of characters from the current stream and writes the data to a buffer, beginning at the specified index."""
    @typing.overload
    def ReadBlock(self, buffer: typing_extensions.Buffer) -> int:
        """Reads the characters from the current stream and writes the data to a buffer."""
    @typing.overload
    def ReadBlockAsync(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> collections.abc.Awaitable[int]:
        """Reads a specified maximum number of characters from the current stream asynchronously and writes the data to a buffer, beginning at the specified index."""
    @typing.overload
    def ReadBlockAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads the characters from the current stream and writes the data to a buffer."""
    def ReadLine(self) -> str | None:
        """Reads a line of characters from the current stream and returns the data as a string."""
    @typing.overload
    def ReadLineAsync(self) -> collections.abc.Awaitable[str | None]:
        """Reads a line of characters asynchronously from the current stream and returns the data as a string."""
    @typing.overload
    def ReadLineAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[str | None]:
        """Reads a line of characters asynchronously from the current stream and returns the data as a string."""
    def ReadToEnd(self) -> str:
        """Reads all characters from the current position to the end of the stream."""
    @typing.overload
    def ReadToEndAsync(self) -> collections.abc.Awaitable[str]:
        """Reads all characters from the current position to the end of the stream asynchronously and returns them as one string."""
    @typing.overload
    def ReadToEndAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[str]:
        """Reads all characters from the current position to the end of the stream asynchronously and returns them as one string."""
    ...

class StreamWriter(System.IO.TextWriter):
    """Implements a TextWriter for writing characters to a stream in a particular encoding."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream) -> None:
        """Initializes a new instance of the StreamWriter class for the specified stream by using UTF-8 encoding and the default buffer size."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream, encoding: System.Text.Encoding | None) -> None:
        """Initializes a new instance of the StreamWriter class for the specified stream by using the specified encoding and the default buffer size."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream, encoding: System.Text.Encoding | None, bufferSize: int) -> None:
        """Initializes a new instance of the StreamWriter class for the specified stream by using the specified encoding and buffer size."""
    @typing.overload
    def __init__(self, stream: System.IO.Stream, encoding: System.Text.Encoding | None = ..., bufferSize: int = ..., leaveOpen: bool = ...) -> None:
        """Initializes a new instance of the StreamWriter class for the specified stream by using the specified encoding and buffer size, and optionally leaves the stream open."""
    @typing.overload
    def __init__(self, path: str) -> None:
        """Initializes a new instance of the StreamWriter class for the specified file by using the default encoding and buffer size."""
    @typing.overload
    def __init__(self, path: str, append: bool) -> None:
        """Initializes a new instance of the StreamWriter class for the specified file by using the default encoding and buffer size. If the file exists, it can be either overwritten or appended to. If the file does not exist, this constructor creates a new file."""
    @typing.overload
    def __init__(self, path: str, append: bool, encoding: System.Text.Encoding | None) -> None:
        """Initializes a new instance of the StreamWriter class for the specified file by using the specified encoding and default buffer size. If the file exists, it can be either overwritten or appended to. If the file does not exist, this constructor creates a new file."""
    @typing.overload
    def __init__(self, path: str, append: bool, encoding: System.Text.Encoding | None, bufferSize: int) -> None:
        """Initializes a new instance of the StreamWriter class for the specified file on the specified path, using the specified encoding and buffer size. If the file exists, it can be either overwritten or appended to. If the file does not exist, this constructor creates a new file."""
    @typing.overload
    def __init__(self, path: str, options: System.IO.FileStreamOptions) -> None:
        """Initializes a new instance of the StreamWriter class for the specified file, using the default encoding, and configured with the specified FileStreamOptions object."""
    @typing.overload
    def __init__(self, path: str, encoding: System.Text.Encoding | None, options: System.IO.FileStreamOptions) -> None:
        """Initializes a new instance of the StreamWriter class for the specified file, using the specified encoding, and configured with the specified FileStreamOptions object."""
    @property
    def AutoFlush(self) -> bool:
        """Gets or sets a value indicating whether the StreamWriter will flush its buffer to the underlying stream after every call to StreamWriter.Write."""
    @AutoFlush.setter
    def AutoFlush(self, value: bool) -> None: ...
    @property
    def BaseStream(self) -> System.IO.Stream:
        """Gets the underlying stream that interfaces with a backing store."""
    def Close(self) -> None:
        """Closes the current StreamWriter object and the underlying stream."""
    def DisposeAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously writes any buffered data to the underlying stream and releases the unmanaged resources used by the StreamWriter."""
    @property
    def Encoding(self) -> System.Text.Encoding:
        """Gets the Encoding in which the output is written."""
    def Flush(self) -> None:
        """Clears all buffers for the current writer and causes any buffered data to be written to the underlying stream."""
    @typing.overload
    def FlushAsync(self) -> collections.abc.Awaitable[None]:
        """Clears all buffers for this stream asynchronously and causes any buffered data to be written to the underlying device."""
    @typing.overload
    def FlushAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Clears all buffers for this stream asynchronously and causes any buffered data to be written to the underlying device."""
    Null: typing.ClassVar[System.IO.StreamWriter]
    """Provides a StreamWriter with no backing store that can be written to, but not read from."""
    @typing.overload
    def Write(self, value: str) -> None:
        """Writes a character to the stream."""
    @typing.overload
    def Write(self, buffer: collections.abc.Iterable[str] | None) -> None:
        """Writes a character array to the stream."""
    @typing.overload
    def Write(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> None:
        """Writes a subarray of characters to the stream."""
    @typing.overload
    def Write(self, buffer: str) -> None:
        """Writes a character span to the stream."""
    @typing.overload
    def Write(self, value: str | None) -> None:
        """Writes a string to the stream."""
    @typing.overload
    def Write(self, format: str, *arg: object) -> None:
        """Writes a formatted string to the stream, using the same semantics as the String.Format method."""
    @typing.overload
    def Write(self, value: bool) -> None:
        """Writes the text representation of a Boolean value to the text stream."""
    @typing.overload
    def Write(self, value: int) -> None:
        """Writes the text representation of a 4-byte signed integer to the text stream."""
    @typing.overload
    def Write(self, value: float) -> None:
        """Writes the text representation of a 4-byte floating-point value to the text stream."""
    @typing.overload
    def Write(self, value: decimal.Decimal | System.Decimal) -> None:
        """Writes the text representation of a decimal value to the text stream."""
    @typing.overload
    def Write(self, value: System.Text.StringBuilder | None) -> None:
        """Writes a string builder to the text stream."""
    @typing.overload
    def Write(self, format: str, arg0: object | None) -> None:
        """Writes a formatted string to the stream, using the same semantics as the String.Format method."""
    @typing.overload
    def Write(self, value: object | None) -> None:
        """Writes the text representation of an object to the text stream by calling the ToString method on that object."""
    @typing.overload
    def Write(self, format: str, arg0: object | None, arg1: object | None) -> None:
        """Writes a formatted string to the stream using the same semantics as the String.Format method."""
    @typing.overload
    def Write(self, format: str, arg0: object | None, arg1: object | None, arg2: object | None) -> None:
        """Writes a formatted string to the stream, using the same semantics as the String.Format method."""
    @typing.overload
    def WriteAsync(self, value: str) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a character to the stream."""
    @typing.overload
    def WriteAsync(self, value: str | None) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a string to the stream."""
    @typing.overload
    def WriteAsync(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a subarray of characters to the stream."""
    @typing.overload
    def WriteAsync(self, buffer: str, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a character memory region to the stream."""
    @typing.overload
    def WriteAsync(self, value: System.Text.StringBuilder | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a string builder to the text stream."""
    @typing.overload
    def WriteAsync(self, buffer: collections.abc.Iterable[str] | None) -> collections.abc.Awaitable[None]:
        """Writes a character array to the text stream asynchronously."""
    @typing.overload
    def WriteLine(self, value: str | None) -> None:
        """Writes a string to the stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, buffer: str) -> None:
        """Writes the text representation of a character span to the stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, format: str, *arg: object) -> None:
        """Writes out a formatted string and a new line to the stream, using the same semantics as String.Format."""
    @typing.overload
    def WriteLine(self) -> None:
        """Writes a line terminator to the text stream."""
    @typing.overload
    def WriteLine(self, value: str) -> None:
        """Writes a character to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, buffer: collections.abc.Iterable[str] | None) -> None:
        """Writes an array of characters to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> None:
        """Writes a subarray of characters to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: bool) -> None:
        """Writes the text representation of a Boolean value to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: int) -> None:
        """Writes the text representation of a 4-byte signed integer to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: float) -> None:
        """Writes the text representation of a 4-byte floating-point value to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: decimal.Decimal | System.Decimal) -> None:
        """Writes the text representation of a decimal value to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: System.Text.StringBuilder | None) -> None:
        """Writes the text representation of a string builder to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, format: str, arg0: object | None) -> None:
        """Writes a formatted string and a new line to the stream, using the same semantics as the String.Format method."""
    @typing.overload
    def WriteLine(self, value: object | None) -> None:
        """Writes the text representation of an object to the text stream, by calling the ToString method on that object, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, format: str, arg0: object | None, arg1: object | None) -> None:
        """Writes a formatted string and a new line to the stream, using the same semantics as the String.Format method."""
    @typing.overload
    def WriteLine(self, format: str, arg0: object | None, arg1: object | None, arg2: object | None) -> None:
        """Writes out a formatted string and a new line to the stream, using the same semantics as String.Format."""
    @typing.overload
    def WriteLineAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a line terminator to the stream."""
    @typing.overload
    def WriteLineAsync(self, value: str) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a character to the stream, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self, value: str | None) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a string to the stream, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a subarray of characters to the stream, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self, buffer: str, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes the text representation of a character memory region to the stream, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self, value: System.Text.StringBuilder | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes the text representation of a string builder to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self, buffer: collections.abc.Iterable[str] | None) -> collections.abc.Awaitable[None]:
        """Asynchronously writes an array of characters to the text stream, followed by a line terminator."""
    ...

class StringReader(System.IO.TextReader):
    """Implements a TextReader that reads from a string."""
    def __init__(self, s: str) -> None:
        """Initializes a new instance of the StringReader class that reads from the specified string."""
    def Close(self) -> None:
        """Closes the StringReader."""
    def Peek(self) -> int:
        """Returns the next available character but does not consume it."""
    @typing.overload
    def Read(self) -> int:
        """Reads the next character from the input string and advances the character position by one character."""
    @typing.overload
    def Read(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> int:
        """Reads a block of characters from the input string and advances the character position by count."""
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer) -> int:
        """Reads all the characters from the input string, starting at the current position, and advances the current position to the end of the input string."""
    @typing.overload
    def ReadAsync(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> collections.abc.Awaitable[int]:
        """Reads a specified maximum number of characters from the current string asynchronously and writes the data to a buffer, beginning at the specified index."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads all the characters from the input string, starting at the current position, and advances the current position to the end of the input string."""
    @typing.overload
    def ReadBlock(self, buffer: typing_extensions.Buffer) -> int:
        """Reads all the characters from the input string starting at the current position and advances the current position to the end of the input string."""
    @typing.overload
    def ReadBlock(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> int:
        """Reads a specified maximum number of characters from the current text reader and writes the data to a buffer, beginning at the specified index."""
    @typing.overload
    def ReadBlockAsync(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> collections.abc.Awaitable[int]:
        """Reads a specified maximum number of characters from the current string asynchronously and writes the data to a buffer, beginning at the specified index."""
    @typing.overload
    def ReadBlockAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads all the characters from the input string starting at the current position and advances the current position to the end of the input string."""
    def ReadLine(self) -> str | None:
        """Reads a line of characters from the current string and returns the data as a string."""
    @typing.overload
    def ReadLineAsync(self) -> collections.abc.Awaitable[str | None]:
        """Reads a line of characters asynchronously from the current string and returns the data as a string."""
    @typing.overload
    def ReadLineAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[str | None]:
        """Reads a line of characters asynchronously from the current string and returns the data as a string."""
    def ReadToEnd(self) -> str:
        """Reads all characters from the current position to the end of the string and returns them as a single string."""
    @typing.overload
    def ReadToEndAsync(self) -> collections.abc.Awaitable[str]:
        """Reads all characters from the current position to the end of the string asynchronously and returns them as a single string."""
    @typing.overload
    def ReadToEndAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[str]:
        """Reads all characters from the current position to the end of the string asynchronously and returns them as a single string."""
    ...

class StringWriter(System.IO.TextWriter):
    """Implements a TextWriter for writing information to a string. The information is stored in an underlying StringBuilder."""
    @typing.overload
    def __init__(self) -> None:
        """Initializes a new instance of the StringWriter class."""
    @typing.overload
    def __init__(self, formatProvider: System.IFormatProvider | None) -> None:
        """Initializes a new instance of the StringWriter class with the specified format control."""
    @typing.overload
    def __init__(self, sb: System.Text.StringBuilder) -> None:
        """Initializes a new instance of the StringWriter class that writes to the specified StringBuilder."""
    @typing.overload
    def __init__(self, sb: System.Text.StringBuilder, formatProvider: System.IFormatProvider | None) -> None:
        """Initializes a new instance of the StringWriter class that writes to the specified StringBuilder and has the specified format provider."""
    def Close(self) -> None:
        """Closes the current StringWriter and the underlying stream."""
    @property
    def Encoding(self) -> System.Text.Encoding:
        """Gets the Encoding in which the output is written."""
    @typing.overload
    def FlushAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for the current writer and causes any buffered data to be written to the underlying device."""
    @typing.overload
    def FlushAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for the current writer and causes any buffered data to be written to the underlying device."""
    def GetStringBuilder(self) -> System.Text.StringBuilder:
        """Returns the underlying StringBuilder."""
    def ToString(self) -> str:
        """Returns a string containing the characters written to the current StringWriter so far."""
    @typing.overload
    def Write(self, value: str) -> None:
        """Writes a character to the string."""
    @typing.overload
    def Write(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> None:
        """Writes a subarray of characters to the string."""
    @typing.overload
    def Write(self, buffer: str) -> None:
        """Writes the string representation of a span of chars to the current string."""
    @typing.overload
    def Write(self, value: str | None) -> None:
        """Writes a string to the current string."""
    @typing.overload
    def Write(self, value: System.Text.StringBuilder | None) -> None:
        """Writes the string representation of a string builder to the current string."""
    @typing.overload
    def Write(self, buffer: collections.abc.Iterable[str] | None) -> None:
        """Writes a character array to the text stream."""
    @typing.overload
    def Write(self, value: bool) -> None:
        """Writes the text representation of a Boolean value to the text stream."""
    @typing.overload
    def Write(self, value: int) -> None:
        """Writes the text representation of a 4-byte signed integer to the text stream."""
    @typing.overload
    def Write(self, value: float) -> None:
        """Writes the text representation of a 4-byte floating-point value to the text stream."""
    @typing.overload
    def Write(self, value: decimal.Decimal | System.Decimal) -> None:
        """Writes the text representation of a decimal value to the text stream."""
    @typing.overload
    def Write(self, format: str, *arg: object) -> None:
        """Writes a formatted string to the text stream, using the same semantics as the String.Format method."""
    @typing.overload
    def Write(self, value: object | None) -> None:
        """Writes the text representation of an object to the text stream by calling the ToString method on that object."""
    @typing.overload
    def Write(self, format: str, arg0: object | None) -> None:
        """Writes a formatted string to the text stream, using the same semantics as the String.Format method."""
    @typing.overload
    def Write(self, format: str, arg0: object | None, arg1: object | None) -> None:
        """Writes a formatted string to the text stream using the same semantics as the String.Format method."""
    @typing.overload
    def Write(self, format: str, arg0: object | None, arg1: object | None, arg2: object | None) -> None:
        """Writes a formatted string to the text stream, using the same semantics as the String.Format method."""
    @typing.overload
    def WriteAsync(self, value: str) -> collections.abc.Awaitable[None]:
        """Writes a character to the string asynchronously."""
    @typing.overload
    def WriteAsync(self, value: str | None) -> collections.abc.Awaitable[None]:
        """Writes a string to the current string asynchronously."""
    @typing.overload
    def WriteAsync(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> collections.abc.Awaitable[None]:
        """Writes a subarray of characters to the string asynchronously."""
    @typing.overload
    def WriteAsync(self, buffer: str, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a memory region of characters to the string."""
    @typing.overload
    def WriteAsync(self, value: System.Text.StringBuilder | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes the text representation of a string builder to the string."""
    @typing.overload
    def WriteAsync(self, buffer: collections.abc.Iterable[str] | None) -> collections.abc.Awaitable[None]:
        """Writes a character array to the text stream asynchronously."""
    @typing.overload
    def WriteLine(self, buffer: str) -> None:
        """Writes the text representation a span of characters to the string, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: System.Text.StringBuilder | None) -> None:
        """Writes the text representation of a string builder to the string, followed by a line terminator."""
    @typing.overload
    def WriteLine(self) -> None:
        """Writes a line terminator to the text stream."""
    @typing.overload
    def WriteLine(self, value: str) -> None:
        """Writes a character to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, buffer: collections.abc.Iterable[str] | None) -> None:
        """Writes an array of characters to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> None:
        """Writes a subarray of characters to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: bool) -> None:
        """Writes the text representation of a Boolean value to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: int) -> None:
        """Writes the text representation of a 4-byte signed integer to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: float) -> None:
        """Writes the text representation of a 4-byte floating-point value to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: decimal.Decimal | System.Decimal) -> None:
        """Writes the text representation of a decimal value to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: str | None) -> None:
        """Writes a string to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, format: str, *arg: object) -> None:
        """Writes out a formatted string and a new line to the text stream, using the same semantics as String.Format."""
    @typing.overload
    def WriteLine(self, value: object | None) -> None:
        """Writes the text representation of an object to the text stream, by calling the ToString method on that object, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, format: str, arg0: object | None) -> None:
        """Writes a formatted string and a new line to the text stream, using the same semantics as the String.Format method."""
    @typing.overload
    def WriteLine(self, format: str, arg0: object | None, arg1: object | None) -> None:
        """Writes a formatted string and a new line to the text stream, using the same semantics as the String.Format method."""
    @typing.overload
    def WriteLine(self, format: str, arg0: object | None, arg1: object | None, arg2: object | None) -> None:
        """Writes out a formatted string and a new line to the text stream, using the same semantics as String.Format."""
    @typing.overload
    def WriteLineAsync(self, value: str) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a character to the string, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self, value: str | None) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a string to the current string, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self, value: System.Text.StringBuilder | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes the string representation of the string builder to the current string, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> collections.abc.Awaitable[None]:
        """asynchronously writes a subarray of characters to the string, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self, buffer: str, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes the string representation of the memory region of characters to the current string, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self, buffer: collections.abc.Iterable[str] | None) -> collections.abc.Awaitable[None]:
        """Asynchronously writes an array of characters to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a line terminator to the text stream."""
    ...

class TextReader(System.MarshalByRefObject, System.IDisposable):
    """Represents a reader that can read a sequential series of characters."""
    def Close(self) -> None:
        """Closes the TextReader and releases any system resources associated with the TextReader."""
    def Dispose(self) -> None:
        """Releases all resources used by the TextReader object."""
    Null: typing.ClassVar[System.IO.TextReader]
    """Provides a TextReader with no data to read from."""
    def Peek(self) -> int:
        """Reads the next character without changing the state of the reader or the character source. Returns the next available character without actually reading it from the reader."""
    @typing.overload
    def Read(self) -> int:
        """Reads the next character from the text reader and advances the character position by one character."""
    @typing.overload
    def Read(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> int:
        """Reads a specified maximum number of characters from the current reader and writes the data to a buffer, beginning at the specified index."""
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer) -> int:
        """Reads the characters from the current reader and writes the data to the specified buffer."""
    @typing.overload
    def ReadAsync(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> collections.abc.Awaitable[int]:
        """Reads a specified maximum number of characters from the current text reader asynchronously and writes the data to a buffer, beginning at the specified index."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads the characters from the current stream into a memory block."""
    @typing.overload
    def ReadBlock(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> int:
        """Reads a specified maximum number of characters from the current text reader and writes the data to a buffer, beginning at the specified index."""
    @typing.overload
    def ReadBlock(self, buffer: typing_extensions.Buffer) -> int:
        """Reads the characters from the current stream and writes the data to a buffer."""
    @typing.overload
    def ReadBlockAsync(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> collections.abc.Awaitable[int]:
        """Reads a specified maximum number of characters from the current text reader asynchronously and writes the data to a buffer, beginning at the specified index."""
    @typing.overload
    def ReadBlockAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads the characters from the current stream and writes the data to a buffer."""
    def ReadLine(self) -> str | None:
        """Reads a line of characters from the text reader and returns the data as a string."""
    @typing.overload
    def ReadLineAsync(self) -> collections.abc.Awaitable[str | None]:
        """Reads a line of characters asynchronously and returns the data as a string."""
    @typing.overload
    def ReadLineAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[str | None]:
        """Reads a line of characters asynchronously and returns the data as a string."""
    def ReadToEnd(self) -> str:
        """Reads all characters from the current position to the end of the text reader and returns them as one string."""
    @typing.overload
    def ReadToEndAsync(self) -> collections.abc.Awaitable[str]:
        """Reads all characters from the current position to the end of the text reader asynchronously and returns them as one string."""
    @typing.overload
    def ReadToEndAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[str]:
        """Reads all characters from the current position to the end of the text reader asynchronously and returns them as one string."""
    @staticmethod
    def Synchronized(reader: System.IO.TextReader) -> System.IO.TextReader:
        """Creates a thread-safe wrapper around the specified TextReader."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class TextWriter(System.MarshalByRefObject, System.IAsyncDisposable, System.IDisposable):
    """Represents a writer that can write a sequential series of characters. This class is abstract."""
    def Close(self) -> None:
        """Closes the current writer and releases any system resources associated with the writer."""
    @staticmethod
    def CreateBroadcasting(*writers: System.IO.TextWriter) -> System.IO.TextWriter:
        """Creates an instance of TextWriter that writes supplied inputs to each of the writers in writers."""
    def Dispose(self) -> None:
        """Releases all resources used by the TextWriter object."""
    def DisposeAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously releases all resources used by the TextWriter object."""
    @property
    def Encoding(self) -> System.Text.Encoding:
        """When overridden in a derived class, returns the character encoding in which the output is written."""
    def Flush(self) -> None:
        """Clears all buffers for the current writer and causes any buffered data to be written to the underlying device."""
    @typing.overload
    def FlushAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for the current writer and causes any buffered data to be written to the underlying device."""
    @typing.overload
    def FlushAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for the current writer and causes any buffered data to be written to the underlying device."""
    @property
    def FormatProvider(self) -> System.IFormatProvider:
        """Gets an object that controls formatting."""
    @property
    def NewLine(self) -> str:
        """Gets or sets the line terminator string used by the current TextWriter."""
    @NewLine.setter
    def NewLine(self, value: str | None) -> None: ...
    Null: typing.ClassVar[System.IO.TextWriter]
    """Provides a TextWriter with no backing store that can be written to, but not read from."""
    @staticmethod
    def Synchronized(writer: System.IO.TextWriter) -> System.IO.TextWriter:
        """Creates a thread-safe wrapper around the specified TextWriter."""
    @typing.overload
    def Write(self, value: str) -> None:
        """Writes a character to the text stream."""
    @typing.overload
    def Write(self, buffer: collections.abc.Iterable[str] | None) -> None:
        """Writes a character array to the text stream."""
    @typing.overload
    def Write(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> None:
        """Writes a subarray of characters to the text stream."""
    @typing.overload
    def Write(self, buffer: str) -> None:
        """Writes a character span to the text stream."""
    @typing.overload
    def Write(self, value: bool) -> None:
        """Writes the text representation of a Boolean value to the text stream."""
    @typing.overload
    def Write(self, value: int) -> None:
        """Writes the text representation of a 4-byte signed integer to the text stream."""
    @typing.overload
    def Write(self, value: float) -> None:
        """Writes the text representation of a 4-byte floating-point value to the text stream."""
    @typing.overload
    def Write(self, value: decimal.Decimal | System.Decimal) -> None:
        """Writes the text representation of a decimal value to the text stream."""
    @typing.overload
    def Write(self, value: str | None) -> None:
        """Writes a string to the text stream."""
    @typing.overload
    def Write(self, value: System.Text.StringBuilder | None) -> None:
        """Writes a string builder to the text stream."""
    @typing.overload
    def Write(self, format: str, *arg: object) -> None:
        """Writes a formatted string to the text stream, using the same semantics as the String.Format method."""
    @typing.overload
    def Write(self, value: object | None) -> None:
        """Writes the text representation of an object to the text stream by calling the ToString method on that object."""
    @typing.overload
    def Write(self, format: str, arg0: object | None) -> None:
        """Writes a formatted string to the text stream, using the same semantics as the String.Format method."""
    @typing.overload
    def Write(self, format: str, arg0: object | None, arg1: object | None) -> None:
        """Writes a formatted string to the text stream using the same semantics as the String.Format method."""
    @typing.overload
    def Write(self, format: str, arg0: object | None, arg1: object | None, arg2: object | None) -> None:
        """Writes a formatted string to the text stream, using the same semantics as the String.Format method."""
    @typing.overload
    def WriteAsync(self, value: str) -> collections.abc.Awaitable[None]:
        """Writes a character to the text stream asynchronously."""
    @typing.overload
    def WriteAsync(self, value: str | None) -> collections.abc.Awaitable[None]:
        """Writes a string to the text stream asynchronously."""
    @typing.overload
    def WriteAsync(self, value: System.Text.StringBuilder | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a string builder to the text stream."""
    @typing.overload
    def WriteAsync(self, buffer: collections.abc.Iterable[str] | None) -> collections.abc.Awaitable[None]:
        """Writes a character array to the text stream asynchronously."""
    @typing.overload
    def WriteAsync(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> collections.abc.Awaitable[None]:
        """Writes a subarray of characters to the text stream asynchronously."""
    @typing.overload
    def WriteAsync(self, buffer: str, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a character memory region to the text stream."""
    @typing.overload
    def WriteLine(self) -> None:
        """Writes a line terminator to the text stream."""
    @typing.overload
    def WriteLine(self, value: str) -> None:
        """Writes a character to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, buffer: collections.abc.Iterable[str] | None) -> None:
        """Writes an array of characters to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> None:
        """Writes a subarray of characters to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, buffer: str) -> None:
        """Writes the text representation of a character span to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: bool) -> None:
        """Writes the text representation of a Boolean value to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: int) -> None:
        """Writes the text representation of a 4-byte signed integer to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: float) -> None:
        """Writes the text representation of a 4-byte floating-point value to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: decimal.Decimal | System.Decimal) -> None:
        """Writes the text representation of a decimal value to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: str | None) -> None:
        """Writes a string to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, value: System.Text.StringBuilder | None) -> None:
        """Writes the text representation of a string builder to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, format: str, *arg: object) -> None:
        """Writes out a formatted string and a new line to the text stream, using the same semantics as String.Format."""
    @typing.overload
    def WriteLine(self, value: object | None) -> None:
        """Writes the text representation of an object to the text stream, by calling the ToString method on that object, followed by a line terminator."""
    @typing.overload
    def WriteLine(self, format: str, arg0: object | None) -> None:
        """Writes a formatted string and a new line to the text stream, using the same semantics as the String.Format method."""
    @typing.overload
    def WriteLine(self, format: str, arg0: object | None, arg1: object | None) -> None:
        """Writes a formatted string and a new line to the text stream, using the same semantics as the String.Format method."""
    @typing.overload
    def WriteLine(self, format: str, arg0: object | None, arg1: object | None, arg2: object | None) -> None:
        """Writes out a formatted string and a new line to the text stream, using the same semantics as String.Format."""
    @typing.overload
    def WriteLineAsync(self, value: str) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a character to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self, value: str | None) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a string to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self, value: System.Text.StringBuilder | None, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes the text representation of a string builder to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self, buffer: collections.abc.Iterable[str] | None) -> collections.abc.Awaitable[None]:
        """Asynchronously writes an array of characters to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self, buffer: collections.abc.Iterable[str], index: int, count: int) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a subarray of characters to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self, buffer: str, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes the text representation of a character memory region to the text stream, followed by a line terminator."""
    @typing.overload
    def WriteLineAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a line terminator to the text stream."""
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    async def __aenter__(self) -> typing.Self: ...
    async def __aexit__(self, *_: object) -> None: ...
    ...

class UnixFileMode(System.Enum):
    """Represents the Unix filesystem permissions. This enumeration supports a bitwise combination of its member values."""
    GroupExecute: typing.ClassVar[System.IO.UnixFileMode]
    """Execute permission for group."""
    GroupRead: typing.ClassVar[System.IO.UnixFileMode]
    """Read permission for group."""
    GroupWrite: typing.ClassVar[System.IO.UnixFileMode]
    """Write permission for group."""
    None_: typing.ClassVar[System.IO.UnixFileMode]
    """No permissions."""
    OtherExecute: typing.ClassVar[System.IO.UnixFileMode]
    """Execute permission for others."""
    OtherRead: typing.ClassVar[System.IO.UnixFileMode]
    """Read permission for others."""
    OtherWrite: typing.ClassVar[System.IO.UnixFileMode]
    """Write permission for others."""
    SetGroup: typing.ClassVar[System.IO.UnixFileMode]
    """Set group permission."""
    SetUser: typing.ClassVar[System.IO.UnixFileMode]
    """Set user permission."""
    StickyBit: typing.ClassVar[System.IO.UnixFileMode]
    """Sticky bit permission."""
    UserExecute: typing.ClassVar[System.IO.UnixFileMode]
    """Execute permission for owner."""
    UserRead: typing.ClassVar[System.IO.UnixFileMode]
    """Read permission for owner."""
    UserWrite: typing.ClassVar[System.IO.UnixFileMode]
    """Write permission for owner."""
    ...

class UnmanagedMemoryAccessor(System.IDisposable):
    @typing.overload
    def __init__(self, buffer: typing.Any, offset: int, capacity: int) -> None: ...
    @typing.overload
    def __init__(self, buffer: typing.Any, offset: int, capacity: int, access: System.IO.FileAccess) -> None: ...
    @property
    def CanRead(self) -> bool: ...
    @property
    def CanWrite(self) -> bool: ...
    @property
    def Capacity(self) -> int: ...
    def Dispose(self) -> None: ...
    def Read[T](self, position: int) -> T: ...
    def ReadArray[T](self, position: int, array: collections.abc.Iterable[T], offset: int, count: int) -> int: ...
    def ReadBoolean(self, position: int) -> bool: ...
    def ReadByte(self, position: int) -> int: ...
    def ReadChar(self, position: int) -> str: ...
    def ReadDecimal(self, position: int) -> decimal.Decimal: ...
    def ReadDouble(self, position: int) -> float: ...
    def ReadInt16(self, position: int) -> int: ...
    def ReadInt32(self, position: int) -> int: ...
    def ReadInt64(self, position: int) -> int: ...
    def ReadSByte(self, position: int) -> int: ...
    def ReadSingle(self, position: int) -> float: ...
    def ReadUInt16(self, position: int) -> int: ...
    def ReadUInt32(self, position: int) -> int: ...
    def ReadUInt64(self, position: int) -> int: ...
    @typing.overload
    def Write(self, position: int, value: bool) -> None: ...
    @typing.overload
    def Write(self, position: int, value: int) -> None: ...
    @typing.overload
    def Write(self, position: int, value: str) -> None: ...
    @typing.overload
    def Write(self, position: int, value: decimal.Decimal | System.Decimal) -> None: ...
    @typing.overload
    def Write(self, position: int, value: float) -> None: ...
    @typing.overload
    def Write[T](self, position: int, structure: T) -> T: ...
    def WriteArray[T](self, position: int, array: collections.abc.Iterable[T], offset: int, count: int) -> None: ...
    def __enter__(self) -> typing.Self: ...
    def __exit__(self, *_: object) -> None: ...
    ...

class UnmanagedMemoryStream(System.IO.Stream):
    """Provides access to unmanaged blocks of memory from managed code."""
    @typing.overload
    def __init__(self, buffer: typing.Any, offset: int, length: int) -> None:
        """Initializes a new instance of the UnmanagedMemoryStream class in a safe buffer with a specified offset and length."""
    @typing.overload
    def __init__(self, buffer: typing.Any, offset: int, length: int, access: System.IO.FileAccess) -> None:
        """Initializes a new instance of the UnmanagedMemoryStream class in a safe buffer with a specified offset, length, and file access."""
    @property
    def CanRead(self) -> bool:
        """Gets a value indicating whether a stream supports reading."""
    @property
    def CanSeek(self) -> bool:
        """Gets a value indicating whether a stream supports seeking."""
    @property
    def CanWrite(self) -> bool:
        """Gets a value indicating whether a stream supports writing."""
    @property
    def Capacity(self) -> int:
        """Gets the stream length (size) or the total amount of memory assigned to a stream (capacity)."""
    def Flush(self) -> None:
        """Overrides the Stream.Flush method so that no action is performed."""
    @typing.overload
    def FlushAsync(self, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Overrides the Stream.FlushAsync method so that the operation is cancelled if specified, but no other action is performed."""
    @typing.overload
    def FlushAsync(self) -> collections.abc.Awaitable[None]:
        """Asynchronously clears all buffers for this stream and causes any buffered data to be written to the underlying device."""
    @property
    def Length(self) -> int:
        """Gets the length of the data in a stream."""
    @property
    def Position(self) -> int:
        """Gets or sets the current position in a stream."""
    @Position.setter
    def Position(self, value: int) -> None: ...
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> int:
        """Reads the specified number of bytes into the specified array."""
    @typing.overload
    def Read(self, buffer: typing_extensions.Buffer) -> int:
        """Reads all the bytes of this unmanaged memory stream into the specified span of bytes."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads the specified number of bytes into the specified array."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[int]:
        """Asynchronously reads the unmanaged memory stream bytes into the memory region."""
    @typing.overload
    def ReadAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[int]:
        """Asynchronously reads a sequence of bytes from the current stream and advances the position within the stream by the number of bytes read."""
    def ReadByte(self) -> int:
        """Reads a byte from a stream and advances the position within the stream by one byte, or returns -1 if at the end of the stream."""
    def Seek(self, offset: int, loc: System.IO.SeekOrigin) -> int:
        """Sets the current position of the current stream to the given value."""
    def SetLength(self, value: int) -> None:
        """Sets the length of a stream to a specified value."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> None:
        """Writes a block of bytes to the current stream using data from a buffer."""
    @typing.overload
    def Write(self, buffer: typing_extensions.Buffer) -> None:
        """Writes a block of bytes to the current unmanaged memory stream using data from the provided span of bytes."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes to the current stream, advances the current position within this stream by the number of bytes written, and monitors cancellation requests."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer, cancellationToken: System.Threading.CancellationToken = ...) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a span of bytes to the current stream, advances the current position within this stream by the number of bytes written, and monitors cancellation requests."""
    @typing.overload
    def WriteAsync(self, buffer: typing_extensions.Buffer | collections.abc.Iterable[int], offset: int, count: int) -> collections.abc.Awaitable[None]:
        """Asynchronously writes a sequence of bytes to the current stream and advances the current position within this stream by the number of bytes written."""
    def WriteByte(self, value: int) -> None:
        """Writes a byte to the current position in the file stream."""
    ...

class WaitForChangedResult(System.ValueType):
    """Contains information on the change that occurred."""
    @property
    def ChangeType(self) -> System.IO.WatcherChangeTypes:
        """Gets or sets the type of change that occurred."""
    @ChangeType.setter
    def ChangeType(self, value: System.IO.WatcherChangeTypes) -> None: ...
    @property
    def Name(self) -> str | None:
        """Gets or sets the name of the file or directory that changed."""
    @Name.setter
    def Name(self, value: str | None) -> None: ...
    @property
    def OldName(self) -> str | None:
        """Gets or sets the original name of the file or directory that was renamed."""
    @OldName.setter
    def OldName(self, value: str | None) -> None: ...
    @property
    def TimedOut(self) -> bool:
        """Gets or sets a value indicating whether the wait operation timed out."""
    @TimedOut.setter
    def TimedOut(self, value: bool) -> None: ...
    ...

class WatcherChangeTypes(System.Enum):
    """Changes that might occur to a file or directory."""
    All: typing.ClassVar[System.IO.WatcherChangeTypes]
    """The creation, deletion, change, or renaming of a file or folder."""
    Changed: typing.ClassVar[System.IO.WatcherChangeTypes]
    """The change of a file or folder. The types of changes include: changes to size, attributes, security settings, last write, and last access time."""
    Created: typing.ClassVar[System.IO.WatcherChangeTypes]
    """The creation of a file or folder."""
    Deleted: typing.ClassVar[System.IO.WatcherChangeTypes]
    """The deletion of a file or folder."""
    Renamed: typing.ClassVar[System.IO.WatcherChangeTypes]
    """The renaming of a file or folder."""
    ...
