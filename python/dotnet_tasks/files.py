"""Files that are read and written asynchronously, by .NET's file streams.

asyncio has none; the nearest twin in the standard library is ``open`` in a thread (``asyncio.to_thread``). Differences: methods are
awaited, text is read line by line without the line ends (``\\n``, ``\\r\\n`` and ``\\r`` all end a line), a text file's ``seek`` counts bytes.
What the system refuses is an ``OSError`` as usual (``FileNotFoundError``, ``FileExistsError``…); a folder that is opened is a ``PermissionError``.
"""

from __future__ import annotations

import codecs
import io
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from types import TracebackType
from typing import Any, Generic, Literal, TypeVar, overload

from System.IO import (
    Directory,
    File,
    FileAccess,
    FileMode,
    FileOptions,
    FileShare,
    FileStream,
    FileStreamOptions,
    SeekOrigin,
    StreamReader,
    StreamWriter,
)
from System.Text import DecoderFallback, EncoderFallback, Encoding, UTF8Encoding

from ._awaitable import run

_Path = str | os.PathLike[str]
_F = TypeVar("_F", bound="BinaryFile | TextFile")

_CHUNK = 65536
_MODES = {"r": FileMode.Open, "w": FileMode.Create, "a": FileMode.Append, "x": FileMode.CreateNew}


class BinaryFile:
    """A file of bytes. Made by :func:`open`; one task at a time."""

    def __init__(self, stream: FileStream) -> None:
        self._stream = stream

    async def read(self, size: int = -1) -> bytes:
        """At most ``size`` bytes, fewer only at the end of the file; all that are left if it is negative."""
        self._demand(self._stream.CanRead, "reading")
        if size < 0:
            return await self._read_all()
        buffer = bytearray(size)
        count = await self._stream.ReadAtLeastAsync(buffer, size, False) if size else 0
        return bytes(memoryview(buffer)[:count])

    async def _read_all(self) -> bytes:
        # The length is a hint: pipes have none, and files of /proc say 0. The byte more tells that the end was reached.
        size = self._stream.Length - self._stream.Position + 1 if self._stream.CanSeek else 0
        parts: list[bytes] = []
        while True:
            buffer = bytearray(max(size, _CHUNK))
            count = await self._stream.ReadAtLeastAsync(buffer, len(buffer), False)
            parts.append(bytes(memoryview(buffer)[:count]))
            if count < len(buffer):
                return b"".join(parts)
            size = 0

    async def readinto(self, buffer: bytearray | memoryview) -> int:
        """Reads into ``buffer`` and returns how many bytes; 0 at the end of the file."""
        self._demand(self._stream.CanRead, "reading")
        return await self._stream.ReadAsync(buffer)

    async def write(self, data: bytes | bytearray | memoryview) -> int:
        """Writes all of ``data`` and returns its size in bytes."""
        self._demand(self._stream.CanWrite, "writing")
        await self._stream.WriteAsync(data)
        return memoryview(data).nbytes

    async def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Moves to a position in bytes and returns it."""
        self._demand(self._stream.CanSeek, "moving in it")
        return self._stream.Seek(offset, SeekOrigin(whence))

    async def tell(self) -> int:
        return self._stream.Position

    async def truncate(self, size: int | None = None) -> int:
        """Cuts or extends the file to ``size`` bytes, to the position by default."""
        size = self._stream.Position if size is None else size
        self._stream.SetLength(size)
        return size

    async def flush(self) -> None:
        """Hands what is buffered to the operating system."""
        await self._stream.FlushAsync()

    async def close(self) -> None:
        await self._stream.DisposeAsync()

    def _demand(self, able: bool, what: str) -> None:
        if not able:
            if not self._stream.CanRead and not self._stream.CanWrite:
                raise ValueError("I/O operation on a closed file")
            raise io.UnsupportedOperation(f"the file is not open for {what}")


class TextFile:
    """A file of text. Made by :func:`open`; one task at a time."""

    def __init__(self, stream: FileStream, encoding: Encoding, newline: str) -> None:
        self._stream = stream
        # What an encoding cannot express would stay in the writer's buffer: such text is refused before it gets there.
        self._narrow = None if encoding.WebName.startswith("utf-") else encoding
        self._reader: StreamReader | None = None
        self._writer: StreamWriter | None = None
        # Reader and writer have a buffer each and one position between them: whoever comes after the other has its buffer emptied.
        self._read_last = self._wrote_last = False
        if stream.CanRead:
            self._reader = StreamReader(stream, encoding, True, -1, True)
        if stream.CanWrite:
            self._writer = StreamWriter(stream, encoding, -1, True)
            self._writer.NewLine = newline

    async def read(self) -> str:
        """The rest of the file."""
        return await (await self._for_reading()).ReadToEndAsync()

    async def readline(self) -> str | None:
        """The next line without its end; None at the end of the file."""
        return await (await self._for_reading()).ReadLineAsync()

    async def __aiter__(self) -> AsyncIterator[str]:
        while (line := await self.readline()) is not None:
            yield line

    async def write(self, text: str) -> int:
        """Writes ``text`` as it is and returns its length in characters."""
        self._demand_expressible(text)
        await self._for_writing().WriteAsync(text)
        return len(text)

    async def writeline(self, text: str = "") -> None:
        """Writes ``text`` and the line end that :func:`open` was given."""
        self._demand_expressible(text)
        await self._for_writing().WriteLineAsync(text)

    async def seek(self, position: int) -> int:
        """Moves to a position in bytes from the start, which has to be the start of a character."""
        await self.flush()
        self._stream.Position = position
        if self._reader is not None:
            self._reader.DiscardBufferedData()
        return position

    async def flush(self) -> None:
        """Hands what is buffered to the operating system."""
        if self._writer is not None:
            await self._writer.FlushAsync()

    async def close(self) -> None:
        try:
            if self._writer is not None:
                await self._writer.DisposeAsync()
        finally:
            await self._stream.DisposeAsync()

    def _demand_expressible(self, text: str) -> None:
        if self._narrow is not None:
            self._narrow.GetByteCount(text)

    async def _for_reading(self) -> StreamReader:
        if self._reader is None:
            raise io.UnsupportedOperation("the file is not open for reading")
        if self._wrote_last:
            await self.flush()
            self._reader.DiscardBufferedData()
        self._read_last, self._wrote_last = True, False
        return self._reader

    def _for_writing(self) -> StreamWriter:
        if self._writer is None:
            raise io.UnsupportedOperation("the file is not open for writing")
        if self._read_last and self._reader is not None:
            self._reader.DiscardBufferedData()
        self._read_last, self._wrote_last = False, True
        return self._writer


class _Opening(Generic[_F]):
    """What :func:`open` returns: awaited it is the file, in ``async with`` the file is closed at the end."""

    def __init__(self, opening: Awaitable[_F]) -> None:
        self._opening = opening
        self._file: _F | None = None

    def __await__(self) -> Generator[Any, Any, _F]:
        return self._opening.__await__()

    async def __aenter__(self) -> _F:
        self._file = await self._opening
        return self._file

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._file is not None:
            await self._file.close()


@overload
def open(
    path: _Path, mode: Literal["rb", "wb", "ab", "xb", "rb+", "wb+", "xb+", "r+b", "w+b", "x+b"], /
) -> _Opening[BinaryFile]: ...
@overload
def open(
    path: _Path, mode: Literal["r", "w", "a", "x", "r+", "w+", "x+"] = "r", /, *, encoding: str = "utf-8", newline: str = "\n"
) -> _Opening[TextFile]: ...
def open(path: _Path, mode: str = "r", /, *, encoding: str = "utf-8", newline: str = "\n") -> Any:
    """Opens a file: ``async with files.open(path) as file``, or ``file = await files.open(path)``.

    ``mode`` as the built-in ``open`` has it; text is encoded as ``encoding`` (a byte order mark is recognized; UnicodeError for what it cannot
    express, LookupError for a name that nobody knows), and ``newline`` is what ``writeline`` ends a line with. The file is opened on .NET's
    pool, since that may take its time (a pipe waits for its other end).
    """
    letters = set(mode)
    kinds = letters & set(_MODES)
    if len(kinds) != 1 or letters - set("rwaxbt+") or len(mode) != len(letters) or (letters & {"a"} and "+" in letters):
        raise ValueError(f"invalid mode: {mode!r}")
    kind = kinds.pop()
    access = FileAccess.ReadWrite if "+" in letters else FileAccess.Read if kind == "r" else FileAccess.Write

    async def opening() -> BinaryFile | TextFile:
        options = FileStreamOptions()
        options.Mode, options.Access, options.Share = _MODES[kind], access, FileShare.ReadWrite
        options.Options = FileOptions.Asynchronous
        known = _encoding(encoding)
        stream = await run(FileStream, os.fspath(path), options)  # .NET's finalizer closes it if nobody waits for it any more
        return BinaryFile(stream) if "b" in letters else TextFile(stream, known, newline)

    return _Opening[Any](opening())


def _encoding(name: str) -> Encoding:
    """.NET's encoding for a name that Python knows, which refuses what it cannot encode or decode."""
    name = codecs.lookup(name).name.replace("iso8859-", "iso-8859-")
    if name == "utf-8":
        return UTF8Encoding(False, True)  # without a byte order mark
    try:
        return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
    except ValueError as error:
        raise LookupError(f".NET has no encoding {name!r}: read bytes and decode them") from error


async def read_text(path: _Path, encoding: str = "utf-8") -> str:
    """The whole file as text, encoded as :func:`open` has it. Twin: ``pathlib.Path.read_text``."""
    return await File.ReadAllTextAsync(os.fspath(path), _encoding(encoding))


async def read_bytes(path: _Path) -> bytes:
    """The whole file. Twin: ``pathlib.Path.read_bytes``."""
    return bytes(memoryview(await File.ReadAllBytesAsync(os.fspath(path))))


async def write_text(path: _Path, text: str) -> None:
    """Makes or overwrites a file with text as UTF-8. Twin: ``pathlib.Path.write_text``."""
    await File.WriteAllTextAsync(os.fspath(path), text)


async def write_bytes(path: _Path, data: bytes | bytearray | memoryview) -> None:
    """Makes or overwrites a file. Twin: ``pathlib.Path.write_bytes``."""
    await File.WriteAllBytesAsync(os.fspath(path), data)


async def append_text(path: _Path, text: str) -> None:
    """Adds text as UTF-8 to the end of a file, which is made if there is none."""
    await File.AppendAllTextAsync(os.fspath(path), text)


async def copy(source: _Path, target: _Path, *, overwrite: bool = False) -> None:
    """Copies a file's content and permissions. Twin: ``shutil.copy``, which always overwrites."""
    await run(File.Copy, os.fspath(source), os.fspath(target), overwrite)


async def walk(top: _Path, onerror: Callable[[OSError], object] | None = None) -> AsyncIterator[tuple[str, list[str], list[str]]]:
    """Folders from ``top`` downwards: (folder, names of folders in it, names of files in it). Twin: ``os.walk``.

    What is taken out of the list of folders is not walked into. Links to folders are listed and not followed.
    A folder that cannot be read is left out, after ``onerror`` was given the error.
    """
    waiting = [os.fspath(top)]
    while waiting:
        folder = waiting.pop()
        try:
            folders, files = await run(_entries, folder)
        except OSError as error:
            if onerror is not None:
                onerror(error)
            continue
        yield folder, folders, files
        inner = [os.path.join(folder, name) for name in folders]
        waiting += reversed([path for path in inner if not os.path.islink(path)])


def _entries(folder: str) -> tuple[list[str], list[str]]:
    folders = sorted(os.path.basename(path) for path in Directory.GetDirectories(folder))
    return folders, sorted(os.path.basename(path) for path in Directory.GetFiles(folder))
