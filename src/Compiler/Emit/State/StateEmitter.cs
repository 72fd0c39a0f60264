using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Conv.Compiler.Emit.Planning;
using Conv.Compiler.Emit.Writing;
using Conv.Compiler.Ir;

namespace Conv.Compiler.Emit.State;

/// <summary>Writes the state of a trajectory: its windows and counters, and how they are stored between two runs.</summary>
internal sealed class StateEmitter(IrProgram program, Names names, StateLayout layout, CodeWriter writer)
{
    /// <summary>Writes the structure and the rings that it needs.</summary>
    public void Emit()
    {
        foreach (var scope in program.Scopes)
        {
            Structure(scope);
        }

        var rings = program
            .Counters.Select(counter => (Storage: layout.StorageOf(counter.Id), counter.Bound))
            .Where(ring => ring.Storage is CounterStorage.Days or CounterStorage.Amounts);
        foreach (var (storage, bound) in rings.Distinct().OrderBy(ring => (ring.Storage, ring.Bound)))
        {
            new RingEmitter(writer).Emit(storage, bound);
        }
    }

    private void Structure(IrScope scope)
    {
        var fields = Fields(scope).ToList();
        var type = names.Scopes[scope.Id].Type;
        writer.Gap();
        writer.Doc(
            scope.Id == 0
                ? "What the rules remember of a beneficiary: windows, and the counters in them. A new one remembers nothing."
                : $"What the rules remember for each {scope.Name}: windows, and the counters in them. A new one remembers nothing."
        );
        writer.Open($"public struct {type}{(scope.Id == 0 ? "" : $" : IScopeState<{type}>")}");
        new StateStorageEmitter(writer, type, scope.Id == 0 ? "trajectory" : "state").Constants(
            fields,
            Fingerprint(scope, fields)
        );
        foreach (var window in Windows(scope))
        {
            if (layout.FormOf(window.Id) is not IrOpenedWindow form)
            {
                continue;
            }

            var (opened, ends) = names.Windows[window.Id];
            writer.Gap();
            writer.Doc($"The day that opened the window {window.Name}; {Describe(form)}.");
            writer.Line($"public int {opened};");
            writer.Gap();
            writer.Doc($"The first day after the window {window.Name}; 0 until it opens.");
            writer.Line($"public int {ends};");
        }

        foreach (var counter in Counters(scope))
        {
            writer.Gap();
            writer.Doc(counter.Phrase.Length > 0 ? counter.Phrase : counter.Name);
            writer.Line($"public {TypeOf(counter)} {names.Counters[counter.Id]};");
        }

        new StateStorageEmitter(writer, type, scope.Id == 0 ? "trajectory" : "state").Methods(
            fields,
            [
                .. from window in Windows(scope)
                where layout.FormOf(window.Id) is IrOpenedWindow
                select new StoredWindow(
                    names.Windows[window.Id].Opened,
                    names.Windows[window.Id].Ends,
                    EndOf((IrOpenedWindow)layout.FormOf(window.Id)),
                    [.. layout.CountersOf(window.Id).Select(counter => names.Counters[counter.Id])]
                ),
            ]
        );
        if (scope.Id > 0)
        {
            writer.Gap();
            writer.Line($"static int IScopeState<{type}>.StoredSize => Size;");
        }

        writer.Close();
    }

    /// <summary>The windows of a scope.</summary>
    public IEnumerable<IrWindow> Windows(IrScope scope) => program.Windows.Where(window => window.Scope == scope.Id);

    /// <summary>The counters of a scope.</summary>
    public IEnumerable<IrCounter> Counters(IrScope scope) =>
        program.Counters.Where(counter => program.Windows[counter.Window].Scope == scope.Id);

    /// <summary>Day on which a window ends that opens on <c>date</c>.</summary>
    public static string EndOf(IrOpenedWindow form) =>
        form switch
        {
            IrMonthsWindow { Months: var months } =>
                $"Calendar.AddMonths(date, {Number(Math.Min(months, IrOpenedWindow.LongestInMonths))})",
            IrDaysWindow { Days: > Runtime.Calendar.LastDay } => "Calendar.LastDay + 1",
            IrDaysWindow { Days: var days } => $"date + {Number(days)}",
            IrYearEndWindow { Years: var years } => $"Calendar.NewYear(date, {Number(Math.Min(years, 9999) + 1)})",
            IrMonthEndWindow { Months: var months } => $"Calendar.NewMonth(date, {Number(months)})",
            IrWeekEndWindow => "Calendar.NewWeek(date)",
            IrYearFromDayWindow { Month: var month, Day: var day } =>
                $"Calendar.NewYearFrom(date, {Number(month)}, {Number(day)})",
            IrLifetimeWindow => "Calendar.LastDay + 1",
            _ => throw new UnreachableException($"{form.GetType().Name} has no end"),
        };

    private static string Describe(IrOpenedWindow form) =>
        form switch
        {
            IrMonthsWindow { Months: var months } => $"it stays open for {Number(months)} months",
            IrDaysWindow { Days: var days } => $"it stays open for {Number(days)} days",
            IrYearEndWindow { Years: 0 } => "it stays open to the end of the calendar year",
            IrYearEndWindow { Years: var years } =>
                $"it stays open to the end of the calendar year {Number(years)} years later",
            IrMonthEndWindow { Months: 1 } => "it stays open to the end of the calendar month",
            IrMonthEndWindow { Months: var months } =>
                $"it stays open to the end of the stretch of {Number(months)} calendar months",
            IrWeekEndWindow => "it stays open to the end of the calendar week",
            IrYearFromDayWindow { Month: var month, Day: var day } =>
                $"it stays open to the end of the year that begins on day {Number(day)} of month {Number(month)}",
            IrLifetimeWindow => "it stays open for ever",
            _ => throw new UnreachableException($"{form.GetType().Name} has no description"),
        };

    // Part of the fingerprint of what users store: these words stay as they are, whatever the forms are called.
    private static string Stored(IrFixedWindow form) =>
        form switch
        {
            IrMonthsWindow { Months: var months } => $"MonthsFromFirst {Number(months)}",
            IrDaysWindow { Days: var days } => $"DaysFromFirst {Number(days)}",
            IrYearEndWindow { Years: var years } => $"ToEndOfYear {Number(years)}",
            IrMonthEndWindow { Months: var months } => $"ToEndOfMonths {Number(months)}",
            IrWeekEndWindow => "ToEndOfWeek 0",
            IrYearFromDayWindow { Month: var month, Day: var day } => $"YearFrom {Number(month)} {Number(day)}",
            IrLifetimeWindow => "Ever 0",
            IrRollingMonthsWindow { Months: var months } => $"RollingMonths {Number(months)}",
            IrRollingDaysWindow { Days: var days } => $"RollingDays {Number(days)}",
            IrSinceWindow => "Since 0",
            _ => throw new UnreachableException($"{form.GetType().Name} cannot be stored"),
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string TypeOf(IrCounter counter) =>
        layout.StorageOf(counter.Id) switch
        {
            CounterStorage.Int32 => "int",
            CounterStorage.Int64 => "long",
            (CounterStorage.Days or CounterStorage.Amounts) and var ring => RingEmitter.Name(ring, counter.Bound),
            var other => throw new UnreachableException($"no counter is stored as {other}"),
        };

    /// <summary>What is stored of a scope, in this order, behind the mark of the layout.</summary>
    public IEnumerable<StateField> Fields(IrScope scope)
    {
        foreach (var window in Windows(scope).Where(window => !layout.IsRolling(window.Id)))
        {
            yield return new(names.Windows[window.Id].Opened, CounterStorage.Int32, 0);
            yield return new(names.Windows[window.Id].Ends, CounterStorage.Int32, 0);
        }

        foreach (var counter in Counters(scope))
        {
            yield return new(names.Counters[counter.Id], layout.StorageOf(counter.Id), counter.Bound);
        }
    }

    // What a stored state means hangs on the names, the forms of the windows and the storage of the counters; not on the rest of the text.
    private ulong Fingerprint(IrScope scope, IEnumerable<StateField> fields)
    {
        var text = new StringBuilder();
        foreach (var key in scope.Id == 0 ? [] : scope.Keys)
        {
            text.Append(CultureInfo.InvariantCulture, $"for each {key.Owner} {key.Name}\n");
        }

        foreach (var window in Windows(scope))
        {
            text.Append(CultureInfo.InvariantCulture, $"{window.Name} {Stored(layout.FormOf(window.Id))}\n");
        }

        foreach (var field in fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"{field.Name} {field.Storage} {field.Bound}\n");
        }

        foreach (var counter in Counters(scope))
        {
            text.Append(CultureInfo.InvariantCulture, $"{counter.Name} in {program.Windows[counter.Window].Name}\n");
        }

        return BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

/// <summary>A field of the state.</summary>
internal sealed record StateField(string Name, CounterStorage Storage, int Bound)
{
    /// <summary>The bytes that it takes when stored.</summary>
    public int Size =>
        Storage switch
        {
            CounterStorage.Int32 => sizeof(int),
            CounterStorage.Int64 => sizeof(long),
            CounterStorage.Days => sizeof(int) + (Bound * sizeof(int)),
            CounterStorage.Amounts => sizeof(int) + (Bound * (sizeof(int) + sizeof(long))),
            _ => throw new UnreachableException($"no counter is stored as {Storage}"),
        };
}
