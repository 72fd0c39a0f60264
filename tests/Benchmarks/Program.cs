using System.Globalization;
using BenchmarkDotNet.Running;
using Conv.Benchmarks.SessionFiles;

if (args is ["large-file", var lines])
{
    LargeFile.Measure(int.Parse(lines, CultureInfo.InvariantCulture));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
