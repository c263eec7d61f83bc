"""Signals to a plain Python process that uses .NET: what Python makes of them without it."""

import signal
import unittest

import support

OWN_PROCESSES = True


class SignalTests(unittest.TestCase):
    # In these programs Python sleeps in slices, and its loops turn now and then: a signal that comes between Python's last look and the
    # system call that sleeps is seen after that call only, with or without .NET.

    def signalled(self, code: str, number: int) -> "tuple[int, str, str]":
        """How a program ends that was sent a signal when it had written "ready". As in a terminal, whatever the tests themselves were started in."""
        start = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        child = support.run_python(start + code, when_ready=lambda process: process.send_signal(number), environment={"PYTHONUNBUFFERED": ""})
        return child.returncode, child.stdout, child.stderr

    def test_ctrl_c_interrupts_a_synchronous_wait(self) -> None:
        code = (
            "import dotnet_tasks, warnings\nwarnings.simplefilter('ignore')\n"
            "task = dotnet_tasks.delay(3600)\n"
            "try:\n    print('ready', flush=True)\n    task.result()\nexcept KeyboardInterrupt:\n    print('interrupted')\n"
        )
        self.assertEqual(self.signalled(code, signal.SIGINT)[:2], (0, "interrupted\n"))

    def test_ctrl_c_interrupts_asyncio_run_and_cancels_the_dotnet_operation(self) -> None:
        code = (
            "import asyncio, dotnet_tasks\n"
            "async def turn():\n    while True: await asyncio.sleep(0.05)\n"
            "async def main():\n"
            "    task = dotnet_tasks.delay(3600)\n    turning = asyncio.create_task(turn())\n"
            "    try:\n        print('ready', flush=True)\n        await task\n"
            "    finally:\n        print(task.cancelled())\n"
            "try:\n    asyncio.run(main())\nexcept KeyboardInterrupt:\n    print('interrupted')\n"
        )
        self.assertEqual(self.signalled(code, signal.SIGINT)[:2], (0, "True\ninterrupted\n"))

    def test_ctrl_c_works_after_dotnet_ran_a_process(self) -> None:
        code = (
            "import dotnet_tasks, time\n"
            "from System.Diagnostics import Process\n"
            "Process.Start('true').WaitForExit()\n"
            "try:\n    print('ready', flush=True)\n    while True: time.sleep(0.05)\nexcept KeyboardInterrupt:\n    print('interrupted')\n"
        )
        self.assertEqual(self.signalled(code, signal.SIGINT)[:2], (0, "interrupted\n"))

    def test_ctrl_c_that_nobody_catches_ends_as_without_dotnet(self) -> None:
        ready = "sys.stdout.write('buffered'); os.write(1, b'ready\\n')\n"
        turn = ready + "while True: time.sleep(0.05)\n"
        loop = (
            "async def turn():\n    while True: await asyncio.sleep(0.05)\n"
            "async def main():\n    turning = asyncio.create_task(turn())\n    " + ready + "    await dotnet_tasks.delay(3600)\n"
            "asyncio.run(main())\n"
        )
        without = self.signalled("import os, sys, time\n" + turn, signal.SIGINT)
        for code in (
            "import dotnet_tasks, time\n" + turn,
            "import dotnet_tasks, time\nfrom System.Diagnostics import Process\nProcess.Start('true').WaitForExit()\n" + turn,
            "import dotnet_tasks\nkept = dotnet_tasks.delay(3600)\n" + ready + "kept.result()\n",
            "import asyncio, dotnet_tasks\n" + loop,
        ):
            with self.subTest(code):
                status, output, errors = self.signalled("import os, sys, warnings; warnings.simplefilter('ignore')\n" + code, signal.SIGINT)
                self.assertEqual((status, output), (-signal.SIGINT, "buffered"), errors)
                self.assertEqual((status, output), without[:2])
                for told in errors, without[2]:
                    self.assertTrue(told.startswith("Traceback (most recent call last):\n") and told.endswith("\nKeyboardInterrupt\n"), told)

    def test_sigterm_ends_the_process_as_it_does_without_dotnet(self) -> None:
        code = "import dotnet_tasks, time\nprint('ready', flush=True)\ntime.sleep(3600)"
        self.assertEqual(self.signalled(code, signal.SIGTERM)[0], -signal.SIGTERM)

    def test_a_python_handler_of_sigterm_runs(self) -> None:
        code = (
            "import dotnet_tasks, signal, sys, time\n"
            "signal.signal(signal.SIGTERM, lambda *_: sys.exit(6))\n"
            "print('ready', flush=True)\nwhile True: time.sleep(0.05)"
        )
        self.assertEqual(self.signalled(code, signal.SIGTERM)[0], 6)

    WEB = (
        "import asyncio, sys\n"
        f"sys.path.insert(0, {str(support.ROOT / 'examples')!r})\n"
        "import web\n"
        "async def main():\n"
        "    app = web.build()\n    await app.StartAsync()\n"
        "    try:\n        print('ready', flush=True)\n        while True: await asyncio.sleep(0.05)\n"
        "    finally:\n        await app.StopAsync()\n        await app.DisposeAsync()\n        print('stopped')\n"
        "try:\n    asyncio.run(main())\nexcept KeyboardInterrupt:\n    print('interrupted')\n"
    )

    def test_ctrl_c_while_kestrel_runs_is_pythons(self) -> None:
        self.assertEqual(self.signalled(self.WEB, signal.SIGINT)[:2], (0, "stopped\ninterrupted\n"))

    def test_sigterm_while_kestrel_runs_ends_as_without_dotnet(self) -> None:
        self.assertEqual(self.signalled(self.WEB, signal.SIGTERM)[0], -signal.SIGTERM)


if __name__ == "__main__":
    unittest.main()
