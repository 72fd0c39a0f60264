using System.Collections.Immutable;
using Conv.Comparison.Counting.Options;
using Conv.Comparison.Counting.Rows;
using Conv.Comparison.Editions;
using Conv.Compiler.Text;

namespace Conv.Comparison.Counting.Causes;

/// <summary>
/// The changed rules behind a row that differs. What decided it in one edition and not in the other is asked first; where nothing of that
/// changed, what was looked at on the way; then what the other edition has in its place.
/// </summary>
internal sealed class CauseFinder : IRowCauseFinder
{
    private readonly IRuleLookup _rules;
    private readonly FilePair _file;
    private readonly Side _old;
    private readonly Side _new;
    private readonly SideProvenance _oldProvenance;
    private readonly SideProvenance _newProvenance;
    private readonly RulePeriods _periods;
    private readonly ImmutableArray<PayerPair> _payers;
    private readonly Dictionary<RowTrace, int> _known = [];
    private readonly Dictionary<(bool, SourceSpan, int), int> _behind = [];

    public CauseFinder(
        IRuleLookup rules,
        FilePair file,
        (Edition Edition, Side Side, TaggedRun Run) old,
        (Edition Edition, Side Side, TaggedRun Run) @new
    )
    {
        (_rules, _file, _old, _new) = (rules, file, old.Side, @new.Side);
        _oldProvenance = new SideProvenance(old.Edition, old.Side, old.Run);
        _newProvenance = new SideProvenance(@new.Edition, @new.Side, @new.Run);
        _payers = PayerPair.Of(old.Side.Run.Info, @new.Side.Run.Info);
        _periods = new RulePeriods(old.Edition.Program, @new.Edition.Program);
    }

    /// <inheritdoc/>
    public RuleSets Sets { get; } = new();

    /// <inheritdoc/>
    public bool IsOfEveryRow => false;

    /// <inheritdoc/>
    public int OfAttendance(int row)
    {
        var session = _file.AttendanceSession[row];
        return Of(
            new RowTrace(
                _oldProvenance.Trace(_old, session, _old.Rows.Attendance(row), isPayment: false),
                _newProvenance.Trace(_new, session, _new.Rows.Attendance(row), isPayment: false),
                IsPayment: false,
                _old.OfAttendance(row) != _new.OfAttendance(row) || _old.Share(row) != _new.Share(row),
                _periods.Of(_file.Dates[session])
            )
            {
                PartsDiffer = PartsThatDiffer(row),
            },
            _file.Dates[session]
        );
    }

    private uint PartsThatDiffer(int row)
    {
        var differ = 0u;
        for (var i = 0; i < _payers.Length; i++)
        {
            differ |= _payers[i].Differs(_old, _new, row) ? 1u << i : 0;
        }

        return differ;
    }

    /// <inheritdoc/>
    public int OfPayment(int row, int session) =>
        Of(
            new RowTrace(
                _oldProvenance.Trace(_old, session, _old.Rows.Payment(row), isPayment: true),
                _newProvenance.Trace(_new, session, _new.Rows.Payment(row), isPayment: true),
                IsPayment: true,
                _old.OfPayment(row) != _new.OfPayment(row) || _old.Fee(row) != _new.Fee(row),
                _periods.Of(_file.Dates[session])
            ),
            _file.Dates[session]
        );

    private int Of(in RowTrace trace, int day)
    {
        if (!_known.TryGetValue(trace, out var set))
        {
            set = Find(trace, day);
            _known.Add(trace, set);
        }

        return set;
    }

    private int Find(RowTrace trace, int day)
    {
        var (old, @new) = (new List<Evidence>(), new List<Evidence>());
        var (oldReasons, newReasons) = (_oldProvenance.Reasons(trace.Old), _newProvenance.Reasons(trace.New));
        if (trace is { Old.Outcome: Outcome.Accepted, New.Outcome: Outcome.Accepted })
        {
            if (trace.AmountDiffers)
            {
                old.AddRange(_oldProvenance.Amount(trace.Old, trace.IsPayment));
                @new.AddRange(_newProvenance.Amount(trace.New, trace.IsPayment));
            }

            for (var i = 0; i < _payers.Length; i++)
            {
                if ((trace.PartsDiffer >> i & 1) != 0)
                {
                    old.AddRange(_oldProvenance.Part(trace.Old, _payers[i].Old));
                    @new.AddRange(_newProvenance.Part(trace.New, _payers[i].New));
                }
            }

            if (trace.Old.IsExceptional != trace.New.IsExceptional)
            {
                old.Add(_oldProvenance.Exceptional(trace.Old));
                @new.Add(_newProvenance.Exceptional(trace.New));
            }
        }
        else
        {
            old.AddRange(_oldProvenance.Against(trace.Old, newReasons));
            @new.AddRange(_newProvenance.Against(trace.New, oldReasons));
        }

        var set = Behind(old, @new, day, one => one.Near);
        set = set != 0 ? set : Behind(old, @new, day, one => one.Far);
        if (set != 0 || trace is { Old.Outcome: Outcome.Accepted, New.Outcome: Outcome.Accepted })
        {
            return set;
        }

        // Nobody refuses here on account of the session: its attendances do.
        if (trace.IsPayment && old.Count == 0 && @new.Count == 0)
        {
            return 0;
        }

        old = [.. _oldProvenance.For(trace.Old, newReasons)];
        @new = [.. _newProvenance.For(trace.New, oldReasons)];
        set = Behind(old, @new, day, one => one.Near);
        return set != 0 ? set : Behind(old, @new, day, one => one.Far);
    }

    private int Behind(
        List<Evidence> old,
        List<Evidence> @new,
        int day,
        Func<Evidence, IEnumerable<SourceSpan>> places
    ) =>
        Sets.Union(
            old.SelectMany(places).Aggregate(0, (set, place) => Sets.Union(set, Behind(false, place, day))),
            @new.SelectMany(places).Aggregate(0, (set, place) => Sets.Union(set, Behind(true, place, day)))
        );

    private int Behind(bool isNew, SourceSpan place, int day)
    {
        var key = (isNew, place, _periods.Of(day));
        if (!_behind.TryGetValue(key, out var set))
        {
            set = Sets.Number(_rules.ChangesBehind(isNew, place, day));
            _behind.Add(key, set);
        }

        return set;
    }
}
