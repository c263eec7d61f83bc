// Tells in seconds whether a server answers, so that a version manager's own retries need not be waited for.
namespace PyBridge.Commands.Interpreters;

internal static class Reachability
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(8);

    /// <summary>Asks <paramref name="address"/> for its headers.</summary>
    /// <exception cref="NotObtainableException">It does not answer, or not with success.</exception>
    internal static async Task RequireAsync(Uri address, CancellationToken cancellation)
    {
        using var client = new HttpClient { Timeout = s_limit };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("scripts-python");
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        try
        {
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode) throw new NotObtainableException($"{address} answers {(int)answer.StatusCode} {answer.ReasonPhrase}");
        }
        catch (HttpRequestException e)
        {
            throw new NotObtainableException($"{address} does not answer ({e.Message.TrimEnd('.')})");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new NotObtainableException($"{address} does not answer within {s_limit.TotalSeconds:0} s");
        }
    }
}
