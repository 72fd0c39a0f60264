namespace Conv.Compiler.Emit.Surface;

/// <summary>How trajectories are told of sessions that are decided later, in the typed surface of conventions that ask for submitted acts.</summary>
internal static class SubmittingText
{
    /// <summary>For whoever keeps the trajectories of its beneficiaries.</summary>
    public const string Each = """
        /// <summary>
        /// Tells trajectories of a session that will be decided later: rules may ask what else is submitted around a session, after it too.
        /// A session that nobody told of is submitted when it is decided.
        /// </summary>
        /// <param name="session">The session; it has an Id, by which it is known again.</param>
        /// <param name="trajectories">The trajectories of its beneficiaries, in their order.</param>
        public void Submit(Session session, params ReadOnlySpan<Trajectory> trajectories)
        {
            ArgumentNullException.ThrowIfNull(session);
            if (trajectories.Length != session.BeneficiaryFacts.Length)
            {
                throw Misuse.Trajectories(session.BeneficiaryFacts.Length, trajectories.Length);
            }

            SubmitTo(session, trajectories);
        }
        """;

    /// <summary>For whoever keeps all trajectories.</summary>
    public const string Book = """
        /// <summary>
        /// Tells trajectories of a session that will be decided later: rules may ask what else is submitted around a session, after it too.
        /// A session that nobody told of is submitted when it is decided.
        /// </summary>
        /// <param name="session">The session; it has an Id, by which it is known again.</param>
        /// <param name="trajectories">What is remembered of everybody.</param>
        public void Submit(Session session, Trajectories trajectories)
        {
            ArgumentNullException.ThrowIfNull(session);
            ArgumentNullException.ThrowIfNull(trajectories);
            SubmitTo(session, trajectories.Of(session));
        }

        private void SubmitTo(Session session, ReadOnlySpan<Trajectory> trajectories)
        {
            Given.SessionDate("date", session.Facts.Date);
            var id = session.Id ?? throw Misuse.NoIdentity("submitted session", 0);
            var submits = Submits(session.Facts, session.ProviderFacts, session.BeneficiaryFacts);
            for (var i = 0; i < submits.Length; i++)
            {
                trajectories[i].Acts.Announce(id, submits[i], session.Facts.Date);
            }
        }

        private ulong[] Submits(in Raw.SessionFacts session, Raw.ProviderFacts[] providers, Raw.BeneficiaryFacts[] beneficiaries)
        {
            var submits = new ulong[beneficiaries.Length];
            Raw.Evaluator.Submits(session, providers, beneficiaries, submits, _policy);
            return submits;
        }
        """;
}
