"""Starts pythonnet in this Python process: its own package where it is installed, else its assembly as that package would."""

import atexit
import ctypes
import importlib.util
import json
import os
import shutil
import tempfile
from pathlib import Path

HDT_LOAD_ASSEMBLY_AND_GET_FUNCTION_POINTER = 5


class _Parameters(ctypes.Structure):
    _fields_ = [
        ("size", ctypes.c_size_t),
        ("host_path", ctypes.c_char_p),
        ("dotnet_root", ctypes.c_char_p),
    ]


def start(assemblies: Path) -> None:
    """Makes ``import clr`` work; ``assemblies`` is a folder that holds Python.Runtime.dll."""
    config = _write_runtime_config()
    if importlib.util.find_spec("pythonnet") is not None:
        import pythonnet

        pythonnet.load("coreclr", runtime_config=str(config), dotnet_root=str(_dotnet_root()))
    else:
        _start_assembly(assemblies / "Python.Runtime.dll", config)


def _start_assembly(runtime: Path, config: Path) -> None:
    root = _dotnet_root()
    newest = max((root / "host" / "fxr").iterdir(), key=lambda folder: _number(folder.name))
    hostfxr = ctypes.PyDLL(str(newest / "libhostfxr.so"))
    parameters = _Parameters(ctypes.sizeof(_Parameters), None, os.fsencode(root))
    handle = ctypes.c_void_p()
    _check(
        hostfxr.hostfxr_initialize_for_runtime_config(
            os.fsencode(config), ctypes.byref(parameters), ctypes.byref(handle)
        )
    )
    load = ctypes.c_void_p()
    _check(
        hostfxr.hostfxr_get_runtime_delegate(
            handle, HDT_LOAD_ASSEMBLY_AND_GET_FUNCTION_POINTER, ctypes.byref(load)
        )
    )
    hostfxr.hostfxr_close(handle)
    _call(load, runtime, "Initialize", b"")
    atexit.register(_call, load, runtime, "Shutdown", b"full_shutdown")


def _call(load: ctypes.c_void_p, runtime: Path, method: str, argument: bytes) -> None:
    text = ctypes.c_char_p
    find = ctypes.PYFUNCTYPE(
        ctypes.c_int, text, text, text, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
    )(load.value)
    found = ctypes.c_void_p()
    _check(
        find(
            os.fsencode(runtime), b"Python.Runtime.Loader, Python.Runtime", method.encode(),
            None, None, ctypes.byref(found),
        )
    )
    # As clr_loader does, the GIL is released around the call; the other side takes it.
    function = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_char_p, ctypes.c_int)(found.value)
    if function(argument, len(argument)) != 0:
        raise RuntimeError(f"pythonnet's {method} failed; its message is on standard error")


def _write_runtime_config() -> Path:
    folder = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, folder, True)
    config = Path(folder, "clr.runtimeconfig.json")
    framework = {"name": "Microsoft.NETCore.App", "version": "10.0.0"}
    config.write_text(json.dumps({"runtimeOptions": {"tfm": "net10.0", "framework": framework}}))
    return config


def _dotnet_root() -> Path:
    if root := os.environ.get("DOTNET_ROOT"):
        return Path(root)
    if command := shutil.which("dotnet"):
        return Path(command).resolve().parent
    raise RuntimeError("dotnet is neither at DOTNET_ROOT nor on PATH")


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("-")[0].split("."))


def _check(result: int) -> None:
    # Zero is success; one and two say that .NET was running already.
    if result not in (0, 1, 2):
        raise RuntimeError(f"hosting .NET failed with 0x{result & 0xFFFFFFFF:08x}")
