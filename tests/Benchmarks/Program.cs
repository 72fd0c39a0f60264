using System.Globalization;
using BenchmarkDotNet.Running;
using Conv.Benchmarks.Deciding;
using Conv.Benchmarks.Embedding;
using Conv.Benchmarks.Serving;
using Conv.Benchmarks.SessionFiles;
using Conv.Benchmarks.SideBySide;
using Conv.Benchmarks.Typing;

if (args is ["large-file", var lines])
{
    LargeFile.Measure(int.Parse(lines, CultureInfo.InvariantCulture));
}
else if (args is ["side-by-side", .. var options])
{
    SideBySideTable.Print(isQuick: options is ["--quick"]);
}
else if (args is ["typing", .. var file])
{
    await TypingTable.Print(file.FirstOrDefault());
}
else if (args is ["embedded"])
{
    EmbeddedTable.Print();
}
else if (args is ["service", var sessions, var clients, .. { Length: > 0 } addresses])
{
    await ServiceLoad.MeasureAsync(sessions, clients, addresses);
}
else if (args is ["decide", .. var sizes])
{
    DecideTable.Print(
        sizes.Length == 0
            ? [Populations.Small, Populations.National]
            : [.. sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture))]
    );
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
