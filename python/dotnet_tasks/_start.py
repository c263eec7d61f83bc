"""Makes sure that .NET runs in this process: in a C# host it does already; a plain ``python`` starts it here, with ctypes alone.

https://learn.microsoft.com/dotnet/core/tutorials/netcore-hosting
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

_NEEDED = (10, 0)
_SIGNALS = (1, 2, 3, 13, 15)  # HUP INT QUIT PIPE TERM: the process belongs to Python, and so do they
_GET_FUNCTION_POINTER = 6  # hostfxr_delegate_type
_HOW_TO_INSTALL = (
    "install the .NET 10 runtime (https://dotnet.microsoft.com/download) or point DOTNET_ROOT at the folder that holds its `dotnet`"
)


def _start() -> None:
    if "_dotnet_tasks" in sys.modules:
        return
    if hasattr(sys.modules.get("clr"), "AddReference"):
        raise ImportError(
            "pythonnet has started .NET in this process, so dotnet_tasks joins it through the companion PyBridge.PythonNet: "
            "clr.AddReference('.../PyBridge.PythonNet.dll'); from PyBridge.PythonNet import PythonNetBridge; PythonNetBridge.Attach() "
            "before the first import of dotnet_tasks (docs/pythonnet.md)"
        )
    if not sys.platform.startswith("linux"):
        raise ImportError(f"dotnet_tasks is built and tested on Linux; this is {sys.platform}")
    assemblies = _assemblies()
    root = _dotnet_root()
    kept = _signal_actions()

    # With W^X the pages of compiled code are shared with forked children, and a child that frees a .NET object could break its parent;
    # multiprocessing forks by default up to 3.13. https://learn.microsoft.com/dotnet/core/runtime-config/wxorx
    chosen = "DOTNET_EnableWriteXorExecute" in os.environ
    if not chosen:
        os.environ["DOTNET_EnableWriteXorExecute"] = "0"
    try:
        entry = _load(root, assemblies)
    finally:
        if not chosen:
            del os.environ["DOTNET_EnableWriteXorExecute"]
        _restore(kept)

    import ctypes

    # PYFUNCTYPE keeps the thread attached and raises what the call leaves set.
    if ctypes.PYFUNCTYPE(ctypes.c_int)(entry)() != 0:
        raise ImportError(".NET started, but PyBridge could not: see the message above")


def _assemblies() -> Path:
    """The folder of PyBridge.Embedded.dll: named, inside the installed package, in a checkout, or beside a C# host's copy of this package."""
    here = Path(__file__).resolve().parent
    named = os.environ.get("PYBRIDGE_ASSEMBLIES")
    places = [Path(named)] if named else [
        here / "_assemblies",
        here.parent.parent / "bridge" / "PyBridge.Embedded" / "bin" / "Release" / "net10.0",
        here.parent.parent,
    ]
    for place in places:
        if (place / "PyBridge.Embedded.dll").is_file():
            return place
    raise ImportError(
        "PyBridge.Embedded.dll was not found in " + ", ".join(map(str, places))
        + "; in a checkout build it with `dotnet build -c Release bridge/PyBridge.Embedded`, elsewhere reinstall the wheel"
    )


def _dotnet_root() -> Path:
    """The folder of the .NET installation: DOTNET_ROOT, then PATH, then the install-location file, then the usual places."""
    looked: list[str] = []
    for what, root in _candidates():
        looked.append(f"{what} ({root})")
        versions = _versions(root / "shared" / "Microsoft.NETCore.App")
        if versions and versions[-1][0] >= _NEEDED and _versions(root / "host" / "fxr"):
            return root
        if versions:
            looked[-1] += f", which has only {versions[-1][1].name}"
    where = "; ".join(looked) if looked else "DOTNET_ROOT, PATH, /etc/dotnet/install_location"
    raise ImportError(f"no .NET {_NEEDED[0]}.{_NEEDED[1]} or later was found (looked at: {where}): {_HOW_TO_INSTALL}")


def _candidates() -> list[tuple[str, Path]]:
    found: list[tuple[str, Path]] = []
    for name in ("DOTNET_ROOT_X64" if sys.maxsize > 2**32 else "DOTNET_ROOT_X86", "DOTNET_ROOT"):
        if value := os.environ.get(name):
            found.append((name, Path(value)))
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        program = Path(folder or ".") / "dotnet"
        if os.access(program, os.X_OK):
            found.append(("PATH", program.resolve().parent))
    for file in ("/etc/dotnet/install_location_x64", "/etc/dotnet/install_location"):
        try:
            found.append((file, Path(Path(file).read_text().strip())))
        except OSError:
            continue
    found += [("the usual place", Path(place).expanduser()) for place in ("/usr/share/dotnet", "/usr/lib/dotnet", "~/.dotnet")]
    return [(what, root) for what, root in found if (root / "shared").is_dir()]


def _versions(folder: Path) -> list[tuple[tuple[int, int], Path]]:
    found: list[tuple[tuple[int, ...], Path]] = []
    for child in folder.iterdir() if folder.is_dir() else ():
        try:
            found.append((tuple(int(part) for part in child.name.split("-")[0].split(".")), child))
        except ValueError:
            continue
    return [((version[0], version[1]), path) for version, path in sorted(found) if len(version) >= 2]


def _load(root: Path, assemblies: Path) -> int:
    """Starts the runtime and returns the address of the entry point."""
    import ctypes

    fxr = ctypes.CDLL(str(_versions(root / "host" / "fxr")[-1][1] / "libhostfxr.so"))
    handle = ctypes.c_void_p()
    program = str(assemblies / "PyBridge.Embedded.dll")
    command = [program]
    web = _versions(root / "shared" / "Microsoft.AspNetCore.App")
    if web and web[-1][0] >= _NEEDED and (assemblies / "web.runtimeconfig.json").is_file():
        # A framework cannot be added later, and ASP.NET Core costs nothing until it is used.
        command = ["exec", "--runtimeconfig", str(assemblies / "web.runtimeconfig.json"), program]

    class Parameters(ctypes.Structure):
        _fields_ = [("size", ctypes.c_size_t), ("host_path", ctypes.c_char_p), ("dotnet_root", ctypes.c_char_p)]

    parameters = Parameters(ctypes.sizeof(Parameters), os.fsencode(sys.executable), os.fsencode(root))
    if _is_running():
        # Another interpreter of this process started it: join in.
        config = os.fsencode(assemblies / "PyBridge.Embedded.runtimeconfig.json")
        status = fxr.hostfxr_initialize_for_runtime_config(config, ctypes.byref(parameters), ctypes.byref(handle))
    else:
        arguments: Any = (ctypes.c_char_p * len(command))(*map(os.fsencode, command))
        status = fxr.hostfxr_initialize_for_dotnet_command_line(len(command), arguments, ctypes.byref(parameters), ctypes.byref(handle))
    if status < 0 or not handle.value:
        raise ImportError(f".NET at {root} could not be initialized (hostfxr said {status & 0xFFFFFFFF:#x}): {_HOW_TO_INSTALL}")
    try:
        get = ctypes.c_void_p()
        _check(fxr.hostfxr_get_runtime_delegate(handle, _GET_FUNCTION_POINTER, ctypes.byref(get)), "the runtime did not start")
        entry = ctypes.c_void_p()
        get_function = ctypes.CFUNCTYPE(
            ctypes.c_int, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
        )(get.value or 0)
        _check(
            get_function(
                b"PyBridge.Embedded.EntryPoint, PyBridge.Embedded", b"Start", ctypes.c_void_p(-1), None, None, ctypes.addressof(entry)
            ),
            "PyBridge.Embedded has no entry point",
        )
        return entry.value or 0
    finally:
        fxr.hostfxr_close(handle)


def _is_running() -> bool:
    """Whether the process has a .NET runtime already. Asking does not load one."""
    import ctypes

    try:
        ctypes.CDLL("libcoreclr.so", mode=os.RTLD_NOLOAD | os.RTLD_LAZY)
    except OSError:
        return False
    return True


def _check(status: int, what: str) -> None:
    if status != 0:
        raise ImportError(f"{what} ({status & 0xFFFFFFFF:#x})")


def _signal_actions() -> list[tuple[int, Any]]:
    """What each signal does now, as the C library has it: the runtime's start changes some."""
    import ctypes

    libc = ctypes.CDLL(None)
    kept: list[tuple[int, Any]] = []
    for number in _SIGNALS:
        action = ctypes.create_string_buffer(256)  # larger than any struct sigaction
        if libc.sigaction(number, None, action) == 0:
            kept.append((number, action))
    return kept


def _restore(kept: list[tuple[int, Any]]) -> None:
    import ctypes

    libc = ctypes.CDLL(None)
    for number, action in kept:
        libc.sigaction(number, action, None)


_start()
