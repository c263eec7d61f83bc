"""A plain Python process that is short of memory while it uses .NET: MemoryError, and it goes on."""

from __future__ import annotations

import textwrap
import unittest

import support

OWN_PROCESSES = True

FILL = """
import asyncio, resource

def fill():
    kept = []
    while True: kept.append(bytearray(64 << 20))  # so that some of the last 64 MiB are left for .NET's threads

async def fill_later():
    import dotnet_tasks
    await dotnet_tasks.run(int)
    await dotnet_tasks.run(fill)

def outcome(function):
    try: function()
    except MemoryError as error: return type(error).__name__
"""


class MemoryTests(unittest.TestCase):
    def ends(self, code: str, **environment: str) -> "tuple[int, str, str]":
        child = support.run_python(FILL + textwrap.dedent(code), environment=environment)
        return child.returncode, child.stdout, child.stderr

    def test_a_limit_on_its_data_from_before_the_start(self) -> None:
        code = """
            used = int(open("/proc/self/statm").read().split()[5]) * resource.getpagesize()
            resource.setrlimit(resource.RLIMIT_DATA, (used + (444 << 20), resource.RLIM_INFINITY))
            import dotnet_tasks
            print(outcome(lambda: dotnet_tasks.run(fill).result()))
            print(outcome(lambda: asyncio.run(fill_later())))
            print(outcome(fill), dotnet_tasks.run(lambda: 1).result())
        """
        self.assertEqual(self.ends(code), (0, "MemoryError\nMemoryError\nMemoryError 1\n", ""))

    def test_a_limit_on_its_address_space_once_dotnet_runs(self) -> None:
        code = """
            import dotnet_tasks
            dotnet_tasks.run(int).result()
            used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
            resource.setrlimit(resource.RLIMIT_AS, (used + (444 << 20), resource.RLIM_INFINITY))
            print(outcome(lambda: dotnet_tasks.run(fill).result()))
            print(outcome(fill), dotnet_tasks.run(lambda: 1).result())
        """
        self.assertEqual(self.ends(code), (0, "MemoryError\nMemoryError 1\n", ""))

    def test_a_limit_on_dotnets_own_heap(self) -> None:
        code = """
            import dotnet_tasks
            from System import String
            async def make(): await dotnet_tasks.run(lambda: String("x", 1 << 27))
            print(outcome(lambda: String("x", 1 << 27)))
            print(outcome(lambda: dotnet_tasks.run(lambda: String("x", 1 << 27)).result()))
            print(outcome(lambda: asyncio.run(make())), dotnet_tasks.run(lambda: 1).result())
        """
        names = "OutOfMemoryException\n" * 3
        self.assertEqual(self.ends(code, DOTNET_GCHeapHardLimit="0x6000000"), (0, names.rstrip() + " 1\n", ""))


if __name__ == "__main__":
    unittest.main()
