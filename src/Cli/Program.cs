using System.CommandLine;

var root = new RootCommand("conv checks, runs, explains and compares conventions that spend public money.");
return root.Parse(args).Invoke();
