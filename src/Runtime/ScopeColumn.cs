using System.Diagnostics;

namespace Conv.Runtime;

/// <summary>A key of a scope in the columns of a batch.</summary>
internal sealed class ScopeColumn
{
    private readonly SessionBatch _batch;
    private readonly ScopeKeyInfo _key;
    private readonly int[] _numbers = [];
    private readonly byte[] _values = [];

    /// <summary>Finds the column.</summary>
    /// <exception cref="ArgumentException">The batch does not number its providers.</exception>
    public ScopeColumn(SessionBatch batch, ScopeKeyInfo key, int[] trajectories)
    {
        _batch = batch;
        _key = key;
        var facts = key.Owner switch
        {
            ScopeKeyOwner.Session => batch.SessionFacts,
            ScopeKeyOwner.Provider => batch.ProviderFacts,
            ScopeKeyOwner.Beneficiary => batch.BeneficiaryFacts,
            _ => throw new UnreachableException($"nobody is called {key.Owner}"),
        };
        switch (key.Storage)
        {
            case ScopeKeyStorage.Identity when key.Owner == ScopeKeyOwner.Provider:
                _numbers =
                    batch.PaymentProvider.Length == batch.PaymentCount
                        ? batch.PaymentProvider
                        : throw new ArgumentException(
                            "windows are kept for providers, and the batch does not number them",
                            nameof(batch)
                        );
                break;
            case ScopeKeyStorage.Identity:
                _numbers = trajectories;
                break;
            case ScopeKeyStorage.Identifiers:
                _numbers = facts.Identifiers[key.Slot];
                break;
            case ScopeKeyStorage.Dates:
                _numbers = facts.Dates[key.Slot];
                break;
            case ScopeKeyStorage.Values:
                _values = facts.Values[key.Slot];
                break;
            default:
                throw new UnreachableException($"no column stores {key.Storage}");
        }
    }

    /// <summary>The part of the key for a session, and one of its attendances where the key is about beneficiaries.</summary>
    public int Of(int session, int attendance)
    {
        var row = _key.Owner switch
        {
            ScopeKeyOwner.Session => session,
            ScopeKeyOwner.Provider => _batch.FirstPayment[session],
            ScopeKeyOwner.Beneficiary => attendance,
            _ => throw new UnreachableException($"nobody is called {_key.Owner}"),
        };
        if (_key.Owner == ScopeKeyOwner.Provider && row == _batch.FirstPayment[session + 1])
        {
            return ScopeKey.Missing;
        }

        return _key.Storage switch
        {
            ScopeKeyStorage.Values => ScopeKey.Value(_values[row]),
            ScopeKeyStorage.Dates => _numbers[row],
            ScopeKeyStorage.Identifiers or ScopeKeyStorage.Identity => ScopeKey.Identifier(_numbers[row]),
            _ => throw new UnreachableException($"no column stores {_key.Storage}"),
        };
    }
}
