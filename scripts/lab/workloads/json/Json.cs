// JSON: an item writes a document as JSON, reads it back and adds up what it finds.
using System.Text.Json;

namespace PyBridge.Lab.Workloads;

public sealed class Json : IWorkload
{
    private sealed record Thing(int Id, string Name, bool New);

    public string Title => "JSON";

    public Kind Kind => Kind.Computing;

    public Setting Usual => new(Items: 8, Size: 20_000);

    public long Blocking(int item)
    {
        var document = Enumerable.Range(0, Setting.Current.Size).Select(number => new Thing(item + number, $"thing {number}", number % 2 == 0));
        var text = JsonSerializer.Serialize(document);
        return JsonSerializer.Deserialize<Thing[]>(text)!.Where(thing => thing.New).Sum(thing => (long)thing.Id + thing.Name.Length);
    }
}
