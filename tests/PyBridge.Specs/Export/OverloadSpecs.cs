// Overload resolution by the kinds of Python arguments: no interpreter is needed.
using System.Globalization;
using PyBridge.Export;
using Xunit;

namespace PyBridge.Specs.Export;

public sealed class OverloadSpecs
{
    [Fact]
    public void An_int_goes_to_the_first_integer_type_that_may_hold_it() =>
        Assert.Equal(["int", "long", "double", "object"], Ranked("Number", ArgumentKind.Int));

    [Fact]
    public void A_float_never_goes_to_an_integer() => Assert.Equal(["double", "object"], Ranked("Number", ArgumentKind.Float));

    [Fact]
    public void A_bool_is_no_number() => Assert.Equal(["object"], Ranked("Number", ArgumentKind.Bool));

    [Fact]
    public void A_proxy_goes_to_the_nearest_base_class() =>
        Assert.Equal(["ArgumentException", "Exception", "object"], Ranked("Error", ArgumentType.Of(typeof(ArgumentNullException))));

    [Fact]
    public void An_async_function_goes_to_the_delegate_that_returns_a_task() =>
        Assert.Equal("Func<Task>", Ranked("Run", new ArgumentType(ArgumentKind.CoroutineFunction))[0]);

    [Fact]
    public void A_function_goes_to_a_delegate_that_returns_no_task() =>
        Assert.Equal("Action", Ranked("Run", new ArgumentType(ArgumentKind.Function))[0]);

    [Fact]
    public void Params_take_what_is_left_and_may_be_empty()
    {
        var candidate = Rank("Join", [], Kinds(ArgumentKind.Str, ArgumentKind.Int, ArgumentKind.Str))[0];
        Assert.Equal((1, 2), (candidate.Map.ParamsStart, candidate.Map.ParamsCount));
        Assert.Equal(0, Rank("Join", [], Kinds(ArgumentKind.Str))[0].Map.ParamsCount);
    }

    [Fact]
    public void Names_fill_their_parameters_and_defaults_the_others()
    {
        var candidate = Assert.Single(Rank("Optional", ["c"], Kinds(ArgumentKind.Int, ArgumentKind.Str)));
        Assert.Equal([0, ArgumentMap.Default, 1], candidate.Map.Sources);
    }

    [Fact]
    public void An_unknown_name_fits_nothing() => Assert.Empty(Rank("Optional", ["d"], Kinds(ArgumentKind.Int, ArgumentKind.Str)));

    [Fact]
    public void An_out_parameter_and_a_token_are_not_given()
    {
        var candidate = Assert.Single(Rank("TryGet", [], Kinds(ArgumentKind.Str)));
        Assert.Equal([0, ArgumentMap.Supplied, ArgumentMap.Supplied], candidate.Map.Sources);
    }

    [Fact]
    public void A_placeholder_for_an_out_parameter_is_accepted() =>
        Assert.Equal([0, ArgumentMap.Supplied, ArgumentMap.Supplied], Rank("TryGet", [], Kinds(ArgumentKind.Str, ArgumentKind.None))[0].Map.Sources);

    [Fact]
    public void Type_arguments_follow_from_proxies()
    {
        var candidate = Rank("First", [], ArgumentType.Of(typeof(List<string>)))[0];
        Assert.Equal("string Sample.First<string>(IEnumerable<string> items)", candidate.Signature.ToString().Replace("OverloadSpecs.", "", StringComparison.Ordinal));
    }

    [Fact]
    public void An_inferred_int_may_turn_out_to_be_larger() =>
        Assert.Equal(["int", "long", "BigInteger"], Ranked("Same", ArgumentKind.Int));

    [Fact]
    public void What_only_a_function_returns_is_an_object() =>
        Assert.Equal("object", SignatureText.Of(Rank("Compute", [], Kinds(ArgumentKind.Function))[0].Signature.ReturnType));

    [Fact]
    public void The_error_lists_what_was_given_and_every_candidate()
    {
        var message = OverloadResolver.NoMatch(Set("Optional"), "Sample.Optional", [new ArgumentType(ArgumentKind.List)], []);
        Assert.StartsWith("No overload of Sample.Optional takes (list). The candidate is:\n  void ", message, StringComparison.Ordinal);
        Assert.EndsWith("Sample.Optional(int a, string b = \"x\", object c = null)", message, StringComparison.Ordinal);
    }

    private static string[] Ranked(string name, ArgumentKind kind) => Ranked(name, new ArgumentType(kind));

    private static string[] Ranked(string name, ArgumentType argument) =>
        [.. Rank(name, [], argument).Select(static c => SignatureText.Of(c.Signature.Parameters[0].Type))];

    private static List<Candidate> Rank(string name, string[] keywords, params ArgumentType[] arguments) =>
        OverloadResolver.Rank(Set(name), arguments, keywords);

    private static MethodSet Set(string name) => (MethodSet)TypeModel.Of(typeof(Sample)).Members[name];

    private static ArgumentType[] Kinds(params ArgumentKind[] kinds) => Array.ConvertAll(kinds, static k => new ArgumentType(k));

#pragma warning disable CA1024, CA1062, IDE0060 // Signatures are what is looked at.
    public static class Sample
    {
        public static void Number(object value) { }

        public static void Number(double value) { }

        public static void Number(long value) { }

        public static void Number(int value) { }

        public static void Error(object value) { }

        public static void Error(Exception value) { }

        public static void Error(ArgumentException value) { }

        public static void Run(Action action) { }

        public static void Run(Func<Task> action) { }

        public static string Join(string separator, params object[] values) => string.Join(separator, values);

        public static void Optional(int a, string b = "x", object? c = null) { }

        public static bool TryGet(string key, out int value, CancellationToken cancellationToken) =>
            int.TryParse(key, CultureInfo.InvariantCulture, out value);

        public static T First<T>(IEnumerable<T> items) => items.First();

        public static T Same<T>(T value) => value;

        public static T Compute<T>(Func<T> function) => function();
    }
#pragma warning restore CA1024, CA1062, IDE0060
}
