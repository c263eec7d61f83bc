// HTTP: an item asks the server for a thing that takes a while, and adds up the bytes of the answer.
using System.Globalization;

namespace PyBridge.Lab.Workloads;

public sealed class Http : IWorkload
{
    private static readonly HttpClient s_client = new();

    public string Title => "HTTP";

    public Kind Kind => Kind.Waiting;

    public Setting Usual => new(Items: 60, Seconds: 0.01);

    public long Blocking(int item)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Setting.Current.Http + Path(item));
        using var response = s_client.Send(request);
        using var reader = new StreamReader(response.Content.ReadAsStream());
        return reader.ReadToEnd().Sum(c => (long)c);
    }

    public async Task<long> AwaitingAsync(int item) => (await GetAsync(Path(item))).Sum(c => (long)c);

    /// <summary>The text of one answer; Python awaits it too.</summary>
    public static Task<string> GetAsync(string path) => s_client.GetStringAsync(new Uri(Setting.Current.Http + path));

    private static string Path(int item) =>
        $"/thing/which_takes?ages={Setting.Current.Seconds.ToString(CultureInfo.InvariantCulture)}&item={item}";
}
