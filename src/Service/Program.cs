using Conv.Service;

return await ServiceProgram.RunAsync(args, Console.Error);
