// Regular expressions: an item finds the numbered things in a text and adds up their numbers.
using System.Globalization;
using System.Text.RegularExpressions;

namespace PyBridge.Lab.Workloads;

public sealed partial class Regex : IWorkload
{
    public string Title => "regular expressions";

    public Kind Kind => Kind.Computing;

    public Setting Usual => new(Items: 8, Size: 50_000);

    public long Blocking(int item)
    {
        var text = string.Join(' ', Enumerable.Range(0, Setting.Current.Size).Select(number => $"some thing-{item + number} and more"));
        return Numbered().Matches(text).Sum(match => long.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\b[a-z]+-(\d+)\b")]
    private static partial System.Text.RegularExpressions.Regex Numbered();
}
