using Conv.Compiler.Ir;
using Conv.Interpreter.Tests.Differential;
using Conv.Interpreter.Tests.Kit;
using Conv.Runtime;
using Conv.Scenarios.Engines;

namespace Conv.Interpreter.Tests;

public sealed class RandomProgramTests
{
    [Fact]
    public void Random_programs_are_well_formed_and_show_every_kind_of_decision()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 1ul; seed <= 600; seed++)
        {
            var program = ProgramGenerator.Make(seed);
            foreach (var outcome in program.Run(SequenceGenerator.Make(seed, program, 30)))
            {
                var letters = outcome.Rejection is not null
                    ? ["rejected"]
                    : outcome
                        .Attendances.Select(attendance =>
                            attendance.Decision + (attendance.IsExceptional ? " exceptional" : "")
                        )
                        .Concat(
                            outcome
                                .Attendances.Where(attendance => attendance.ProvisionalUntil is not null)
                                .Select(_ => "provisional")
                        )
                        .Concat(outcome.Payments.Select(payment => "payment " + payment.Decision));
                foreach (var letter in letters)
                {
                    seen[letter] = seen.GetValueOrDefault(letter) + 1;
                }
            }
        }

        seen.Keys.Order(StringComparer.Ordinal)
            .ShouldBe([
                "Accepted",
                "Accepted exceptional",
                "Refused",
                "Unpriced",
                "Unpriced exceptional",
                "payment Accepted",
                "payment Refused",
                "payment Unpriced",
                "provisional",
                "rejected",
            ]);
        seen.Values.Min().ShouldBeGreaterThan(50, string.Join(", ", seen));
    }

    [Fact]
    public void What_windows_are_kept_for_matters_in_random_programs_of_every_kind()
    {
        var (apart, together, different) = (0, 0, 0);
        for (var seed = 1ul; seed <= 100; seed++)
        {
            var program = ScopedPrograms.Make(seed);
            apart += program.Scopes.All(scope => scope.RefinesBeneficiary) ? 1 : 0;
            together += program.Scopes.Any(scope => scope.IsOfSession) ? 1 : 0;
            var forgetful = program with
            {
                Windows = [.. program.Windows.Select(window => window with { Scope = 0 })],
                Functions = [.. program.Functions.Select(function => function with { SessionUpdates = [] })],
            };
            var sessions = ScopedPrograms.Sessions(seed, program, 40);
            different += Decisions(program, sessions).SequenceEqual(Decisions(forgetful, sessions)) ? 0 : 1;
        }

        apart.ShouldBeGreaterThan(10);
        together.ShouldBeGreaterThan(50);
        different.ShouldBeGreaterThan(25);
    }

    [Fact]
    public void Sessions_read_from_columns_are_decided_like_the_sessions_that_filled_them()
    {
        for (var seed = 1ul; seed <= 40; seed++)
        {
            var program = ProgramGenerator.Make(seed);
            var sessions = SequenceGenerator.Make(seed, program, 30);
            var read = SessionBatchReader.Read(program, BatchBuilder.Build(program, sessions));

            Decisions(program, read).ShouldBe(Decisions(program, sessions), $"seed {seed}");
        }
    }

    private static string[] Decisions(IrProgram program, IEnumerable<Input.InterpretedSession> sequence) =>
        [
            .. program
                .Run([.. sequence])
                .SelectMany(outcome =>
                    outcome
                        .Attendances.Select(attendance =>
                            $"{attendance.Decision} {attendance.Reasons()} {attendance.Share}"
                        )
                        .Concat(
                            outcome.Payments.Select(payment => $"{payment.Decision} {payment.Reasons()} {payment.Fee}")
                        )
                        .Append(outcome.Rejection?.Message ?? "")
                ),
        ];
}
