using System.Collections.Immutable;
using System.Globalization;
using Conv.Sessions.Deciding;
using Conv.Sessions.Reading;

namespace Conv.Sessions.Correcting;

/// <summary>
/// What the earlier run knew of its sessions: their facts, where its session file is given again, or else the digests that it wrote with a key.
/// </summary>
internal sealed class SessionFacts
{
    private const int DigestLength = 32;

    private readonly Run _run;
    private readonly SessionTable? _earlier;
    private readonly UInt128[] _digests;
    private readonly UInt128[] _earlierDigests;

    private SessionFacts(Run run, SessionTable? earlier, SessionKey? key)
    {
        (_run, _earlier) = (run, earlier);
        _digests = SessionDigests.Of(run.Table, run.Info.FunctionNames, key);
        _earlierDigests = earlier is null ? [] : SessionDigests.Of(earlier, run.Info.FunctionNames, key: null);
    }

    /// <summary>Makes ready to compare.</summary>
    /// <exception cref="PreviousRunException">The file or the key is not that of the earlier run, or neither is there.</exception>
    public static SessionFacts Of(Run run, PreviousRun previous)
    {
        if (previous.Again is { } again)
        {
            // Where the sessions themselves are the same, what decides them anew may be a register.
            if (!ReferenceEquals(again, run))
            {
                CheckRegisters(again.Table, previous.Report.Identity);
            }

            return again.Table.InputHash == previous.Report.Identity.InputHash
                ? new(run, again.Table, key: null)
                : throw new PreviousRunException(
                    RunFileNames.Report,
                    0,
                    "the run decided another session file than the one that is given as its input"
                );
        }

        if (previous.Key is not { } key || previous.Report.KeyId is not { } id)
        {
            throw new PreviousRunException(
                RunFileNames.Sessions,
                0,
                previous.Report.KeyId is null
                    ? "it has no digests: the session file of that run is needed as well"
                    : "its digests are made with a key: that key is needed, or the session file of that run"
            );
        }

        return string.Equals(key.Id, id, StringComparison.Ordinal)
            ? new(run, earlier: null, key)
            : throw new PreviousRunException(RunFileNames.Sessions, 0, "its digests are made with another key");
    }

    private static void CheckRegisters(SessionTable earlier, RunIdentity identity)
    {
        foreach (var register in earlier.Registers)
        {
            if (identity.Registers.GetValueOrDefault(register.Register.Name, register.Hash) != register.Hash)
            {
                throw new PreviousRunException(
                    RunFileNames.Report,
                    0,
                    $"the register {register.Register.Name} was another file for that run: give that one with --previous-register {register.Register.Name}=FILE"
                );
            }
        }
    }

    /// <summary>Whether a session of the later run is the one of a row of the earlier <c>sessions.csv</c>, fact by fact.</summary>
    public bool AreSame(PreviousTable row, int session)
    {
        if (_earlier is not null)
        {
            // What these conventions cannot read any more is another session to them.
            var earlier = _earlier.FindSession(row[0], out _);
            return earlier >= 0 && _earlierDigests[earlier] == _digests[session];
        }

        return
            row[2].Length == DigestLength
            && UInt128.TryParse(row[2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var digest)
            ? digest == _digests[session]
            : throw row.Wrong($"a digest has {DigestLength} hexadecimal digits");
    }

    /// <summary>The columns that say something else of a session now, in the order of the vocabulary.</summary>
    public ImmutableArray<string> Changed(int session) =>
        _earlier?.FindSession(_run.Table.SessionIds.Utf8(session), out _) is >= 0 and var earlier
            ? FactDifferences.Of(_earlier, earlier, _run.Table, session)
            : [];
}
