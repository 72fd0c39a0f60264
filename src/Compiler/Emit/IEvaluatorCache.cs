namespace Conv.Compiler.Emit;

/// <summary>Keeps compiled evaluators from one process to the next. Whether it does changes no result, only how long it takes.</summary>
public interface IEvaluatorCache
{
    /// <summary>What was kept under a key; null where there is nothing that can be vouched for.</summary>
    /// <param name="key">The key: <see cref="EvaluatorKey"/>.</param>
    EvaluatorAssembly? Find(string key);

    /// <summary>Keeps an evaluator, if it can be kept.</summary>
    /// <param name="key">The key: <see cref="EvaluatorKey"/>.</param>
    /// <param name="assembly">The evaluator.</param>
    void Keep(string key, EvaluatorAssembly assembly);
}
