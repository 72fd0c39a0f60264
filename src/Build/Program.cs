using System.Text.Json;
using Conv.Build.Compiling;

// The program that the task starts: a request in, an answer out, both as files, so that nothing else on a stream can be taken for either.
if (args is not [var requestFile, var answerFile])
{
    Console.Error.WriteLine("usage: Conv.Build REQUEST ANSWER (it is started by the task CompileConventions)");
    return 2;
}

var request = JsonSerializer.Deserialize(File.ReadAllBytes(requestFile), BuildJson.Default.BuildRequest)!;
var answer = new BuildAnswer([.. request.Sets.Select(set => SetCompiler.Compile(set, request.ProjectFolder))]);
File.WriteAllBytes(answerFile, JsonSerializer.SerializeToUtf8Bytes(answer, BuildJson.Default.BuildAnswer));
return answer.Sets.Any(set => set.Findings.Any(finding => finding.IsError)) ? 1 : 0;
