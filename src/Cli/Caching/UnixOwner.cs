using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace Conv.Cli.Caching;

/// <summary>
/// Whether a file or folder is the user's own and nobody else may write it. .NET tells the mode of a file and not whose it is; the kernel of
/// Linux tells both by <c>statx</c>, whose answer is laid out alike on every processor.
/// </summary>
internal static class UnixOwner
{
    private const int CurrentFolder = -100;
    private const int EmptyPath = 0x1000;
    private const int NoFollow = 0x100;
    private const uint TypeModeAndUser = 0x1 | 0x2 | 0x8;

    private const int UserAt = 20;
    private const int ModeAt = 28;
    private const int AnswerSize = 256;

    private const int TypeBits = 0xF000;
    private const int Link = 0xA000;
    private const int OthersMayWrite = 0x12;

    /// <summary>Whether this system tells.</summary>
    [SupportedOSPlatformGuard("linux")]
    public static bool IsKnown => OperatingSystem.IsLinux();

    /// <summary>Whether a file or folder is the user's own; a link is not.</summary>
    /// <param name="path">The file or folder.</param>
    public static bool IsOwn(string path) => IsOwn(CurrentFolder, path, NoFollow);

    /// <summary>The same of an open file.</summary>
    /// <param name="file">The file.</param>
    public static bool IsOwn(SafeFileHandle file) => IsOwn((int)file.DangerousGetHandle(), "", EmptyPath);

    private static bool IsOwn(int folder, string path, int flags)
    {
        var answer = new byte[AnswerSize];
        if (!IsKnown || Statx(folder, path, flags, TypeModeAndUser, answer) != 0)
        {
            return false;
        }

        var mode = BinaryPrimitives.ReadUInt16LittleEndian(answer.AsSpan(ModeAt));
        return BitConverter.IsLittleEndian
            && BinaryPrimitives.ReadUInt32LittleEndian(answer.AsSpan(UserAt)) == User()
            && (mode & TypeBits) != Link
            && (mode & OthersMayWrite) == 0;
    }

    [DllImport("libc", EntryPoint = "statx", SetLastError = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(
        int folder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string path,
        int flags,
        uint mask,
        [Out] byte[] answer
    );

    [DllImport("libc", EntryPoint = "geteuid", SetLastError = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint User();
}
