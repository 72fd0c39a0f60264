namespace Conv.Population;

/// <summary>Makes a population from a calibration and writes it as a session file. The same calibration and options give the same
/// bytes on every machine and in every culture.</summary>
public static class PopulationGenerator
{
    private const int ProgressStep = 10_000;

    /// <summary>Generates the population: a header, then the sessions by date, numbered in that order.</summary>
    /// <param name="calibration">What the population is like.</param>
    /// <param name="options">How much of it, until when.</param>
    /// <param name="csv">Receives the text; lines end in LF whatever the writer's own line end. Not closed.</param>
    /// <param name="progress">Hears how many sessions are written, every ten thousand and at the end.</param>
    /// <exception cref="ArgumentException">The options do not fit the calibration: see <see cref="PopulationOptions.Problems"/>.</exception>
    public static PopulationSummary Generate(
        PopulationCalibration calibration,
        PopulationOptions options,
        TextWriter csv,
        IProgress<long>? progress = null
    )
    {
        ArgumentNullException.ThrowIfNull(calibration);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(csv);
        var problems = options.Problems(calibration);
        if (!problems.IsEmpty)
        {
            throw new ArgumentException(string.Join("; ", problems), nameof(options));
        }

        var model = calibration.Model;
        var phases = PopulationPhase.Of(model, options);
        var plan = PlanBuilder.Build(model, options.Seed, phases);
        var sessions = PopulationSchedule.Of(model, plan, options.Seed, phases[^1].LastDay);
        var view = new SessionView(model, plan, options.Seed);
        var slips = new SlipPlan(model, view, sessions);
        var lines = new CsvLines(csv);
        var writer = new SessionWriter(
            model,
            plan,
            new BeneficiaryFacts(model, plan, options.Seed),
            options.Seed,
            lines
        );
        var counts = new PopulationCounts(model, plan);
        var (written, slipped, blemishes) = (0L, 0L, 0);
        writer.Header();
        for (var i = 0; i < sessions.Length; i++)
        {
            view.Show(sessions[i]);
            while (
                blemishes < options.Blemishes && (long)i * (options.Blemishes + 1) >= (blemishes + 1L) * sessions.Length
            )
            {
                writer.WriteBlemish(view, blemishes++);
            }

            var slip = slips.Next(sessions[i], view.Code);
            written += writer.Write(view, i + 1, slip);
            slipped += slip is null ? 0 : 1;
            counts.Add(view);
            if ((i + 1) % ProgressStep == 0)
            {
                progress?.Report(i + 1);
            }
        }

        lines.Flush();
        progress?.Report(sessions.Length);
        return new PopulationSummary
        {
            From = model.From,
            Until = DateOnly.FromDayNumber(phases[^1].LastDay),
            Beneficiaries = counts.Beneficiaries,
            Providers = counts.Providers,
            Networks = counts.Networks,
            Sessions = sessions.Length,
            WantedSessions = phases[^1].Sessions is null ? null : phases.Sum(phase => phase.Sessions),
            Attendances = counts.Attendances,
            Lines = written + blemishes,
            Slips = slipped,
            Blemishes = blemishes,
            ByYear = counts.ByYear,
            ByAct = counts.ByAct,
            ByForm = counts.ByForm,
        };
    }
}
