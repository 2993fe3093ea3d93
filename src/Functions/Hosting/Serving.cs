using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Functions.Hosting;

internal static class Serving
{
    /// <summary>Serves until it is told to stop.</summary>
    public static async Task ServeAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException or SocketException)
        {
            throw new StartupException($"The port is in use: {exception.Message}", exception);
        }
    }
}
