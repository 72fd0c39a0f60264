using System.Collections;
using System.Security.Cryptography;
using System.Text;
using Conv.Runtime;
using Conv.Sessions.Deciding;
using Conv.Sessions.Writing;

namespace Conv.Sessions.Tests;

public sealed class RunOutputsTests : IDisposable
{
    private static readonly string[] Names =
    [
        "attendances.csv",
        "budgets.csv",
        "monitors.csv",
        "payments.csv",
        "provisional.csv",
        "rejects.csv",
        "run.json",
        "sessions.csv",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("conv-outputs-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void All_files_of_a_run_are_written_into_a_folder_that_is_made()
    {
        var run = Run.Decide(new VisitEvaluator(), Visits.Read(Visits.Line()));
        var folder = Path.Combine(_folder, "new", "folder");

        var written = RunOutputs.Write(folder, run, RunReport.Of(run));

        FilesIn(folder).ShouldBe(Names);
        File.ReadAllText(Path.Combine(folder, "payments.csv")).ShouldBe(Text.Payments(run));
        File.ReadAllBytes(Path.Combine(folder, "run.json")).ShouldBe(written.Report.ToJson());
        written.Earlier.Leftovers.ShouldBeEmpty();
        written.Earlier.Torn.ShouldBeEmpty();
        foreach (var name in Names.Where(name => name != "run.json"))
        {
            written
                .Report.Files[name]
                .ShouldBe(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, name)))));
        }
    }

    [Fact]
    public void A_second_run_takes_the_place_of_the_first()
    {
        Write(Run.Decide(new VisitEvaluator(), Visits.Read([.. RandomVisits.Lines(1, 100)])));
        var run = Run.Decide(new VisitEvaluator(), Visits.Read(Visits.Line()));

        Write(run).Earlier.Torn.ShouldBeEmpty();

        FilesIn(_folder).ShouldBe(Names);
        File.ReadAllText(Path.Combine(_folder, "attendances.csv")).ShouldBe(Text.Attendances(run));
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_the_earlier_files_as_they_were_and_no_half_file()
    {
        Write(Run.Decide(new VisitEvaluator(), Visits.Read(Visits.Line())));
        var before = File.ReadAllText(Path.Combine(_folder, "attendances.csv"));
        var run = Run.Decide(new VisitEvaluator(), Visits.Read(Visits.Line("visit=V2")));

        Should.Throw<IOException>(() =>
            RunOutputs.Write(_folder, run, RunReport.Of(run) with { Budgets = new Failing() })
        );

        FilesIn(_folder).ShouldBe(Names);
        File.ReadAllText(Path.Combine(_folder, "attendances.csv")).ShouldBe(before);
    }

    [Fact]
    public void A_folder_into_which_another_run_writes_is_refused()
    {
        using var other = RunFolder.Take(_folder);

        Should
            .Throw<FolderTakenException>(() => Write(Run.Decide(new VisitEvaluator(), Visits.Read(Visits.Line()))))
            .Message.ShouldBe("another run is writing into it");
        FilesIn(_folder).ShouldBe(["run.lock"]);
    }

    [Fact]
    public void Many_runs_into_one_folder_leave_the_files_of_one_of_them()
    {
        var runs = Enumerable
            .Range(1, 12)
            .Select(i => Run.Decide(new VisitEvaluator(), Visits.Read([.. RandomVisits.Lines(i, 300)])))
            .ToArray();

        Parallel.ForEach(
            runs,
            run =>
            {
                try
                {
                    Write(run);
                }
                catch (FolderTakenException)
                {
                    // Refused: another one has it.
                }
            }
        );

        FilesIn(_folder).ShouldBe(Names);
        EarlierRun.Clear(_folder).Torn.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_stopped_run_left_is_removed_and_told_and_what_another_program_writes_stays()
    {
        var left = Path.Combine(_folder, "attendances.csv.0123456789abcdef.unfinished");
        File.WriteAllText(left, "session,beneficiary");
        var foreign = Path.Combine(_folder, "mine.unfinished");
        File.WriteAllText(foreign, "kept");
        using var other = UnfinishedFile.Create(Path.Combine(_folder, "payments.csv"));

        var earlier = Write(Run.Decide(new VisitEvaluator(), Visits.Read(Visits.Line()))).Earlier;

        earlier.Leftovers.ShouldBe([Path.GetFileName(left)]);
        File.Exists(left).ShouldBeFalse();
        File.Exists(foreign).ShouldBeTrue();
        File.Exists(other.Stream.Name).ShouldBeTrue();
    }

    [Fact]
    public void Files_for_which_no_report_vouches_are_told()
    {
        var run = Run.Decide(new VisitEvaluator(), Visits.Read(Visits.Line()));
        Write(run);
        File.AppendAllText(Path.Combine(_folder, "payments.csv"), "V9,W9,new,accepted,,1.00\n");
        Write(run).Earlier.Torn.ShouldBe(["payments.csv"]);
        Write(run).Earlier.Torn.ShouldBeEmpty();

        File.Delete(Path.Combine(_folder, "run.json"));
        Write(run).Earlier.Torn.Count.ShouldBe(Names.Length - 1);
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        var victim = Path.Combine(_folder, "victim");
        File.WriteAllText(victim, "kept");
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "out")).FullName;
        foreach (var name in Names)
        {
            File.CreateSymbolicLink(Path.Combine(folder, name), victim);
        }

        var run = Run.Decide(new VisitEvaluator(), Visits.Read(Visits.Line()));
        RunOutputs.Write(folder, run, RunReport.Of(run));

        File.ReadAllText(victim).ShouldBe("kept");
        FilesIn(folder).ShouldBe(Names);
        File.ReadAllText(Path.Combine(folder, "attendances.csv")).ShouldBe(Text.Attendances(run));
    }

    [Fact]
    public void A_lock_that_is_a_link_is_refused()
    {
        var victim = Path.Combine(_folder, "victim");
        File.WriteAllText(victim, "kept");
        File.CreateSymbolicLink(Path.Combine(_folder, "run.lock"), victim);

        Should
            .Throw<IOException>(() => Write(Run.Decide(new VisitEvaluator(), Visits.Read(Visits.Line()))))
            .Message.ShouldContain("symbolic link");
        File.ReadAllText(victim).ShouldBe("kept");
    }

    [Fact]
    public void The_report_is_the_same_text_for_the_same_run()
    {
        var table = Visits.Read(
            Visits.Line("visit=V1", "day=2023-12-31"),
            Visits.Line("visit=V2", "act=talk"),
            Visits.Line("visit=V3"),
            Visits.Line("visit=V4", "mode=?")
        );

        var json = Encoding.UTF8.GetString(RunReport.Of(Run.Decide(new VisitEvaluator(), table)).ToJson());

        json.ShouldBe(Expected.Replace("INPUT", table.InputHash, StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_names_the_policy()
    {
        var run = Run.Decide(new VisitEvaluator(), Visits.Read(Visits.Line()), policy: 1);

        RunReport.Of(run).Policy.ShouldBe("new");
    }

    [Fact]
    public void Totals_beyond_64_bits_are_exact()
    {
        var table = Visits.Read(Visits.Line("visit=V1", "client=C1"), Visits.Line("visit=V2", "client=C2"));

        var run = Run.Decide(new Costly(), table);

        run.Totals.Fees.ShouldBe(184467440737095516.14m);
        run.Totals.Insurer.Euros.ShouldBe(184467440737095494.14m);
    }

    private WrittenRun Write(Run run) => RunOutputs.Write(_folder, run, RunReport.Of(run));

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.GetFiles(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    // What fails when the last file is written, before any earlier one is replaced.
    private sealed class Failing : IReadOnlyList<BudgetTotals>
    {
        public int Count => 1;

        public BudgetTotals this[int index] => throw new IOException("the disk is full");

        public IEnumerator<BudgetTotals> GetEnumerator() => throw new IOException("the disk is full");

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    // As the evaluator of visits, at the highest fee there is.
    private sealed class Costly : ConventionEvaluator
    {
        private readonly VisitEvaluator _visits = new();

        public override EvaluatorInfo Info => _visits.Info;

        public override void DecideSessions(
            SessionBatch batch,
            DecisionBatch decisions,
            int policy,
            int from,
            int to
        ) => _visits.DecideSessions(batch, decisions, policy, from, to);

        public override void DecideTrajectories(SessionBatch batch, DecisionBatch decisions, int from, int to) =>
            _visits.DecideTrajectories(batch, decisions, from, to);

        public override void DecidePayments(SessionBatch batch, DecisionBatch decisions, int from, int to)
        {
            _visits.DecidePayments(batch, decisions, from, to);
            decisions.Fees.AsSpan().Fill(long.MaxValue);
        }
    }

    private const string Expected = """
        {
          "schema": "run",
          "version": 1,
          "sourceHash": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
          "compilerVersion": "1.2.3",
          "vocabulary": "visits",
          "readings": {
            "period": "first-act",
            "free": "any"
          },
          "policy": "auto",
          "inputHash": "INPUT",
          "totals": {
            "lines": 4,
            "rejectedLines": 1,
            "rejectedSessions": 1,
            "sessions": 3,
            "beneficiaries": 1,
            "attendances": {
              "accepted": 2,
              "refused": 1,
              "unpriced": 0
            },
            "exceptional": 1,
            "payments": {
              "accepted": 1,
              "refused": 1,
              "unpriced": 1
            },
            "fees": 75.59,
            "shares": 22.00,
            "insurer": 64.59,
            "insurerUnknown": 1,
            "reasons": [
              {
                "reason": "cap",
                "attendances": 1,
                "payments": 1
              }
            ],
            "conventions": [
              {
                "convention": "old",
                "sessions": 1,
                "attendances": {
                  "accepted": 1,
                  "refused": 0,
                  "unpriced": 0
                },
                "exceptional": 0,
                "payments": {
                  "accepted": 1,
                  "refused": 0,
                  "unpriced": 0
                },
                "fees": 75.59,
                "shares": 11.00,
                "insurer": 64.59,
                "insurerUnknown": 0,
                "reasons": []
              },
              {
                "convention": "new",
                "sessions": 2,
                "attendances": {
                  "accepted": 1,
                  "refused": 1,
                  "unpriced": 0
                },
                "exceptional": 1,
                "payments": {
                  "accepted": 0,
                  "refused": 1,
                  "unpriced": 1
                },
                "fees": 0.00,
                "shares": 11.00,
                "insurer": 0.00,
                "insurerUnknown": 1,
                "reasons": [
                  {
                    "reason": "cap",
                    "attendances": 1,
                    "payments": 1
                  }
                ]
              }
            ],
            "provisional": 0
          },
          "budgets": [],
          "dialect": "standard",
          "outputDialect": "standard",
          "warnings": [],
          "files": {}
        }

        """;
}
