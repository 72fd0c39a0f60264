namespace Conv.Service.Storing;

/// <summary>What the databases say in different words. Everything else of a store is one text for all.</summary>
/// <param name="EachKey">A table whose column <c>value</c> has the texts of the JSON array <c>@keys</c>.</param>
/// <param name="NumberingTurn">Waits until nobody else numbers answers, to the end of the transaction; null where one writes at a time.</param>
internal sealed record StoreDialect(string EachKey, string? NumberingTurn);
