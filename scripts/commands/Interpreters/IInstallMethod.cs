// One way of getting a CPython onto this machine.
namespace PyBridge.Commands.Interpreters;

/// <summary>A way of installing: a version manager, or building from source.</summary>
internal interface IInstallMethod
{
    /// <summary>What <c>--from</c> calls it.</summary>
    string Name { get; }

    /// <summary>Installs, and returns the interpreter's path.</summary>
    /// <exception cref="NotObtainableException">This way does not lead there; the message says why.</exception>
    /// <exception cref="InstallException">It led there and something broke.</exception>
    Task<string> InstallAsync(InstallRequest request, InstallLog log, IInstallProgress progress, CancellationToken cancellation);
}
