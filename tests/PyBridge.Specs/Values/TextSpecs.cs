// Specs of str.
using System.Text;
using CsCheck;
using Xunit;
using static PyBridge.Specs.Values.Crossing;

namespace PyBridge.Specs.Values;

public class TextSpecs : ValueSpecs
{
    [Fact(Timeout = 30_000)]
    public Task Any_string_round_trips_lone_surrogates_too()
    {
        Gen.String.Sample(static x => Back(x) == x, iter: 2000);
        Gen.Char['\uD7FE', '\uE001'].Array[0, 600].Select(static chars => new string(chars)).Sample(static x => Back(x) == x, iter: 500);
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task A_string_has_as_many_code_points_in_Python_as_runes_in_NET()
    {
        foreach (var text in (string[])["", "a", "a\0b", "é", "€", "😀", "e\u0301", "👩‍👩‍👧", new string('x', 10_000), new string('é', 300) + "😀"])
        {
            Assert.Equal(text, Back(text));
            Assert.Equal(text.EnumerateRunes().Count(), Ask<string, int>(text, "len(x)"));
        }

        Assert.Equal("a\0b", Eval<string>(@"'a\0b'"));
        Assert.Equal("\ud800", Eval<string>(@"'\ud800'"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Two_surrogate_code_points_side_by_side_fail_clearly()
    {
        var error = Assert.Throws<InvalidCastException>(static () => Eval<string>(@"'x\ud83d\ude00'"));
        Assert.Contains("surrogate", error.Message, StringComparison.Ordinal);
        Assert.Equal("\ude00\ud83d", Eval<string>(@"'\ude00\ud83d'"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task Only_a_str_is_a_string()
    {
        Assert.Throws<InvalidCastException>(static () => Eval<string>("b'x'"));
        Assert.Throws<InvalidCastException>(static () => Eval<string>("1"));
        Assert.Null(Eval<string?>("None"));
        Assert.Equal("sub", Eval<string>("type('S', (str,), {})('sub')"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task A_char_and_a_rune_are_one_character()
    {
        Assert.Equal('€', Back('€'));
        Assert.Equal(new Rune(0x1F600), Back(new Rune(0x1F600)));
        Assert.Equal('\ud800', Eval<char>(@"'\ud800'"));
        Assert.Throws<InvalidCastException>(static () => Eval<char>("'ab'"));
        Assert.Throws<InvalidCastException>(static () => Eval<char>("'😀'"));
        Assert.Throws<InvalidCastException>(static () => Eval<Rune>(@"'\ud800'"));
        return Task.CompletedTask;
    }

    [Fact(Timeout = 30_000)]
    public Task An_error_cuts_a_long_repr_and_survives_a_broken_one()
    {
        var error = Assert.Throws<InvalidCastException>(static () => Eval<long>("'x' * 1000"));
        Assert.InRange(error.Message.Length, 80, 250);
        Run("class Mute:\n    def __repr__(self): raise ValueError('no words')");
        Assert.Contains("no words", Assert.Throws<InvalidCastException>(static () => Eval<long>("Mute()")).Message, StringComparison.Ordinal);
        return Task.CompletedTask;
    }
}
