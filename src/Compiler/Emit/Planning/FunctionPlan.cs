using System.Globalization;
using Conv.Compiler.Ir;
using Conv.Compiler.Symbols;

namespace Conv.Compiler.Emit.Planning;

/// <summary>What the methods of one function read; everything that calls them follows it.</summary>
internal sealed class FunctionPlan
{
    /// <summary>Plans the methods of a function.</summary>
    /// <param name="program">The specialised program.</param>
    /// <param name="function">One of its functions.</param>
    /// <param name="firstNeed">Index of the function's first need among those of the program.</param>
    /// <param name="firstQuestion">How many questions the functions before it ask every provider.</param>
    public FunctionPlan(IrProgram program, IrFunction function, int firstNeed, int firstQuestion)
    {
        FirstNeed = firstNeed;
        var vocabulary = program.Vocabulary;
        Function = function;
        Questions = new Questions(
            vocabulary,
            index =>
            {
                // No name of a file becomes an identifier with an underscore behind a letter.
                var number = (firstQuestion + index + 1).ToString(CultureInfo.InvariantCulture);
                return ("EachProvider_" + number, "eachProvider_" + number);
            },
            function.Id
        );
        Questions.Add(function.SessionConditions.Where(IsOfFacts).Select(condition => condition.Holds));
        SessionReasons = Inputs.Of(
            vocabulary,
            Questions,
            function.SessionConditions.Where(IsOfFacts).Select(condition => condition.Holds)
        );
        NobodyRegistered =
            function.Registers && !AsksForBeneficiaries(function)
                ? vocabulary.ReasonWith(ReasonRole.NobodyRegistered)
                : null;
        if (NobodyRegistered is not null && !SessionReasons.Any(input => input.Kind == InputKind.Beneficiaries))
        {
            SessionReasons = [.. SessionReasons, new(InputKind.Beneficiaries)];
        }

        ConditionsHold = NobodyRegistered is null ? KnownAnswer.ConditionsHold(program, function) : null;
        Needs =
        [
            .. function.Needs.Select(need =>
                ConditionsHold is null ? need.Lacks : new KnownAnswer(ConditionsHold).Rewrite(need.Lacks)
            ),
        ];
        Questions.Add(Needs);
        Lacks = Enum.GetValues<FactOwner>()
            .Where(level => function.Needs.Any(need => need.Level == level))
            .ToDictionary(level => level, level => Inputs.Of(vocabulary, Questions, NeedsAt(level)));
        IReadOnlyList<IrExpression> attendance =
        [
            .. function.AttendanceConditions.Select(condition => condition.Holds),
            function.Granted,
            function.Exceptional,
            function.Share,
            .. function.Parts.Select(part => part.Amount),
            .. function.Measures.Select(measure => measure.Counts),
            .. IrWalk.Effects(function),
            .. function.Pending.SelectMany(pending => new[] { pending.Conditions, pending.Amounts }),
        ];
        States = Scopes(program, attendance, function.Updates);
        var submissions = function.Submissions.Select(submission => submission.Counts).ToList();
        Questions.AddThere([
            .. attendance,
            .. submissions,
            .. function.SessionConditions.Where(one => !IsOfFacts(one)).Select(condition => condition.Holds),
            .. IrWalk.SessionEffects(function),
            function.Fee,
        ]);
        Attend = Inputs.There(vocabulary, Questions, attendance);
        Submits = Inputs.There(vocabulary, Questions, submissions);
        if (
            (!function.Updates.IsEmpty || !function.Pending.IsEmpty)
            && !Attend.Any(input => input.Kind == InputKind.Date)
        )
        {
            Attend = [new(InputKind.Date), .. Attend];
        }

        GrantIsRead = function.Granted is not IrConstant || IrWalk.Nodes(attendance).Any(node => node is IrGranted);
        OwedIsRead = IrWalk.Nodes(IrWalk.Effects(function)).Any(node => node is IrOwed);
        Fee = Inputs.There(vocabulary, Questions, function.Fee);
        Sequence = new SequencePlan(program, function, Questions);
        FeeReadsGrant = IrWalk.Nodes(function.Fee).Any(node => node is IrLargestGrant);
    }

    /// <summary>The function.</summary>
    public IrFunction Function { get; }

    /// <summary>What every provider is asked before the conditions of the session and its needs are decided.</summary>
    public Questions Questions { get; }

    /// <summary>Index of the function's first need among those of the program.</summary>
    public int FirstNeed { get; }

    /// <summary>What the needs of each level read; only levels with needs.</summary>
    public IReadOnlyDictionary<FactOwner, IReadOnlyList<Input>> Lacks { get; }

    /// <summary>
    /// The value that the needs share with the conditions of the session: that they all hold, which is known once these are decided;
    /// null where no need asks for just that.
    /// </summary>
    public IrShared? ConditionsHold { get; }

    /// <summary>What is lacking, parallel to the needs of the function; <see cref="ConditionsHold"/> is a leaf in it.</summary>
    public IReadOnlyList<IrExpression> Needs { get; }

    /// <summary>What the conditions of the session read.</summary>
    public IReadOnlyList<Input> SessionReasons { get; }

    /// <summary>The reason of a session that names no beneficiary, where no condition gives it; null where none is due.</summary>
    public ReasonSymbol? NobodyRegistered { get; }

    /// <summary>What the decision of an attendance reads.</summary>
    public IReadOnlyList<Input> Attend { get; }

    /// <summary>What the question reads which submitted acts an attendance is.</summary>
    public IReadOnlyList<Input> Submits { get; }

    /// <summary>The states that the decision of an attendance reads or changes, by scope.</summary>
    public IReadOnlyList<IrScope> States { get; }

    /// <summary>What is decided about the session itself from what was counted before, and what it counts.</summary>
    public SequencePlan Sequence { get; }

    /// <summary>All states that the function reads or changes, by scope.</summary>
    public IEnumerable<IrScope> AllStates => States.Concat(Sequence.AllStates).Distinct().OrderBy(scope => scope.Id);

    /// <summary>Whether the grant needs a local.</summary>
    public bool GrantIsRead { get; }

    /// <summary>Whether counters add up the share, so that it needs a local.</summary>
    public bool OwedIsRead { get; }

    /// <summary>What the fee reads.</summary>
    public IReadOnlyList<Input> Fee { get; }

    /// <summary>Whether the fee depends on the largest grant.</summary>
    public bool FeeReadsGrant { get; }

    /// <summary>Whether the needs of a level ask if the conditions of the session hold.</summary>
    public bool AsksWhetherConditionsHold(FactOwner level) =>
        ConditionsHold is { } shared
        && IrWalk.Nodes(NeedsAt(level)).Any(node => node is IrShared asked && asked.Name == shared.Name);

    /// <summary>Plans for all functions of a program.</summary>
    public static IReadOnlyList<FunctionPlan> All(IrProgram program)
    {
        var questions = 0;
        var plans = new List<FunctionPlan>();
        var needs = 0;
        foreach (var function in program.Functions)
        {
            var plan = new FunctionPlan(program, function, needs, questions);
            plans.Add(plan);
            questions += plan.Questions.All.Count;
            needs += function.Needs.Length;
        }

        return plans;
    }

    private IEnumerable<IrExpression> NeedsAt(FactOwner level) =>
        Needs.Where((_, i) => Function.Needs[i].Level == level);

    /// <summary>Whether a condition of the session reads facts only.</summary>
    public static bool IsOfFacts(IrCondition condition) => !IrWalk.Counters(condition.Holds).Any();

    /// <summary>The scopes of the counters that graphs read and updates change, by id.</summary>
    public static IReadOnlyList<IrScope> Scopes(
        IrProgram program,
        IEnumerable<IrExpression> graphs,
        IEnumerable<IrUpdate> updates
    ) =>
        [
            .. IrWalk
                .Counters(graphs)
                .Select(program.ScopeOf)
                .Concat(updates.Select(update => program.Scopes[program.Windows[update.Window].Scope]))
                .Distinct()
                .OrderBy(scope => scope.Id),
        ];

    private static bool AsksForBeneficiaries(IrFunction function) =>
        function.SessionConditions.Any(condition =>
            condition
                is {
                    Reason.Role: ReasonRole.NobodyRegistered,
                    Holds: IrCompare
                    {
                        Operator: IrComparison.AtLeast,
                        Left: IrPeople { Who: FactOwner.Beneficiary },
                        Right: IrConstant { Value: 1 },
                    },
                }
        );
}
