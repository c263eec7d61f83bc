// Reads tests/cases: what both languages must honour is written there once and run by both (tests/python/shared_cases.py is the other reader).
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace PyBridge.Specs.Infrastructure;

internal static class SharedCases
{
    /// <summary>
    /// The cases of <c>tests/cases/SUBJECT.json</c> as theory rows of (name, case). The case is JSON text, so that a row can be shown and repeated.
    /// </summary>
    internal static TheoryData<string, string> Of(string subject)
    {
        var file = Path.Combine(Run.Repository, "tests", "cases", subject + ".json");
        var cases = JsonNode.Parse(File.ReadAllText(file), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })?["cases"]?.AsArray()
            ?? throw new InvalidDataException($"{file} has no list \"cases\".");
        var rows = new TheoryData<string, string>();
        foreach (var one in cases)
        {
            var name = one?["name"]?.GetValue<string>() ?? throw new InvalidDataException($"{file} has a case without a \"name\": {one}");
            rows.Add(name, one.ToJsonString());
        }
        return rows;
    }
}
