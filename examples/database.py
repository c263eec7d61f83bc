"""Microsoft.Data.Sqlite from Python: a NuGet package with native parts. Run: python examples/database.py"""

import asyncio
from pathlib import Path

import dotnet_tasks

# `dotnet build -c Release examples/libraries` restores the package.
dotnet_tasks.load(str(Path(__file__).parent / "libraries" / "bin" / "Release" / "net10.0" / "Libraries.dll"))
dotnet_tasks.load("Microsoft.Data.Sqlite")

from Microsoft.Data.Sqlite import SqliteConnection, SqliteException


async def main() -> None:
    async with SqliteConnection("Data Source=:memory:") as connection:
        await connection.OpenAsync()
        await execute(connection, "create table fruit (name text not null unique, price real)")
        async with await connection.BeginTransactionAsync() as transaction:
            for name, price in (("apple", 0.5), ("pear", 0.75), ("quince", None)):
                await execute(connection, "insert into fruit values ($name, $price)", name=name, price=price)
            await transaction.CommitAsync()

        command = connection.CreateCommand()
        command.CommandText = "select name, price from fruit order by name"
        async with await command.ExecuteReaderAsync() as reader:
            while await reader.ReadAsync():
                print(reader["name"], None if await reader.IsDBNullAsync(1) else reader.GetDouble(1))

        try:
            await execute(connection, "insert into fruit values ('apple', 1)")
        except dotnet_tasks.DotnetError as error:
            print(error.dotnet_type, "-", error)


async def execute(connection, text: str, **parameters: object) -> int:
    from System import DBNull

    command = connection.CreateCommand()
    command.CommandText = text
    for name, value in parameters.items():
        command.Parameters.AddWithValue("$" + name, DBNull.Value if value is None else value)
    return await command.ExecuteNonQueryAsync()


if __name__ == "__main__":
    asyncio.run(main())
