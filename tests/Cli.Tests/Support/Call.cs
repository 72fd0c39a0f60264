using System.Globalization;
using Conv.Compiler.Emit;

namespace Conv.Cli.Tests.Support;

/// <summary>A finished call of the program.</summary>
internal sealed record Call(int Status, string Out, string Error)
{
    /// <summary>Calls the program as a script would: both outputs are files.</summary>
    public static Call Of(params string[] args) => Of(CancellationToken.None, args);

    public static Call Of(CancellationToken cancellation, params string[] args) =>
        Of(OneCompilation.Cache, args, cancellation);

    /// <summary>The same, but whatever is compiled is compiled for this call.</summary>
    public static Call Anew(params string[] args) => Of(null, args, CancellationToken.None);

    private static Call Of(IEvaluatorCache? cache, string[] args, CancellationToken cancellation)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var terminal = new Terminal(output, error) { Cancellation = cancellation, Evaluators = cache };
        var status = ConvApp.Run(args, terminal);
        return new(status, output.ToString(), error.ToString());
    }

    /// <summary>The same, checked: it went well and complained about nothing.</summary>
    public static Call Fine(params string[] args) => Of(args).IsFine();

    /// <summary>Checks that it went well and complained about nothing.</summary>
    public Call IsFine()
    {
        Error.ShouldBeEmpty();
        Status.ShouldBe(ExitStatus.Fine);
        return this;
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
