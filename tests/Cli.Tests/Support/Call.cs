using System.Globalization;

namespace Conv.Cli.Tests.Support;

/// <summary>A finished call of the program.</summary>
internal sealed record Call(int Status, string Out, string Error)
{
    /// <summary>Calls the program as a script would: both outputs are files.</summary>
    public static Call Of(params string[] args) => Of(CancellationToken.None, args);

    public static Call Of(CancellationToken cancellation, params string[] args)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var status = ConvApp.Run(args, output, error, cancellation);
        return new(status, output.ToString(), error.ToString());
    }

    /// <summary>The same, checked: it went well and complained about nothing.</summary>
    public static Call Fine(params string[] args)
    {
        var call = Of(args);
        call.Error.ShouldBeEmpty();
        call.Status.ShouldBe(ExitStatus.Fine);
        return call;
    }

    /// <summary>A complaint is one line, without a trace of the program's inside.</summary>
    public string Complaint(int status)
    {
        Status.ShouldBe(status, Error);
        Error.ShouldEndWith("\n");
        var line = Error.TrimEnd('\n');
        line.ShouldNotContain("\n");
        line.ShouldNotContain("Exception");
        return line;
    }
}
