// Files: an item writes a file of its own, reads it back and adds up its bytes.
namespace PyBridge.Lab.Workloads;

public sealed class Files : IWorkload
{
    public string Title => "file I/O";

    public Kind Kind => Kind.Waiting;

    public Setting Usual => new(Items: 40, Size: 4_000);

    public long Blocking(int item)
    {
        File.WriteAllText(Path(item), Text(item));
        return File.ReadAllBytes(Path(item)).Sum(b => (long)b);
    }

    public async Task<long> AwaitingAsync(int item)
    {
        await File.WriteAllTextAsync(Path(item), Text(item));
        return (await File.ReadAllBytesAsync(Path(item))).Sum(b => (long)b);
    }

    private static string Path(int item) => System.IO.Path.Combine(Setting.Current.Folder, $"{item}.txt");

    private static string Text(int item) => string.Concat(Enumerable.Repeat($"item {item}\n", Setting.Current.Size));
}
