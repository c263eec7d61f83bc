"""Work for multiprocessing, importable by its children: started with each method from a C# host and from plain Python."""

import multiprocessing


def square(number: int) -> int:
    return number * number


def squares(method: str) -> "list[int]":
    with multiprocessing.get_context(method).Pool(2) as pool:
        return pool.map(square, range(5))


if __name__ == "__main__":
    import sys

    import dotnet_tasks

    assert dotnet_tasks.run(lambda: 1).result() == 1
    print(*squares(sys.argv[1]))
