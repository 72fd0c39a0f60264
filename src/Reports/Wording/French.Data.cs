namespace Conv.Reports.Wording;

internal sealed partial record French
{
    public override string Money => "Argent";
    public override string MoneyExplained =>
        "Chaque séance du fichier sous les deux versions. L’assureur paie les honoraires moins les parts des bénéficiaires.";
    public override string Total => "Total";
    public override string Fees => "Honoraires";
    public override string Shares => "Parts";
    public override string OtherPayers => "Autres payeurs";
    public override string Insurer => "Assureur";

    public override string ByMonth(string what) => $"{what} par mois";

    public override string ByMonthExplained(string what, string old, string now) =>
        $"{what} de chaque mois sous les deux versions{Narrow}: {old} au total sous l’ancienne, {now} sous la nouvelle. Le tableau ci-dessous donne tous les nombres.";

    public override string By(string key) => $"Par {key}";

    public override string ChangeOfInsurerBy(string key) => $"Changement de ce que paie l’assureur, par {key}";

    public override string ChangeExplained(string key) =>
        $"Une barre par {key}{Narrow}: à droite l’assureur paie plus sous la nouvelle version, à gauche moins. Le tableau ci-dessous donne tous les nombres.";

    public override string LargestOnly(long shown, long all) =>
        $"Le graphique montre les {Number(shown)} plus grands changements sur {Number(all)}.";

    public override string Table => "Tous les nombres en tableau";
    public override string Month => "mois";
    public override string Function => "fonction";
    public override string Network => "réseau";
    public override string NoValue => "non indiqué";
    public override string Accepted => "Acceptées";
    public override string Exceptional => "Exceptionnelles";
    public override string Refused => "Refusées";
    public override string Unpriced => "Sans prix";
    public override string Rejected => "Séance non valable";
    public override string AttendancesThatDiffer => "Participations qui diffèrent";
    public override string PaymentsThatDiffer => "Paiements qui diffèrent";
    public override string What => "Quoi";

    public override string Balance => "Qui paie plus, qui paie moins";

    public override string BalanceSentence(long less, long more, long same) =>
        $"Pour ce que les deux versions acceptent, {Number(less)} {Of(less, "bénéficiaire paie", "bénéficiaires paient")} moins, {Number(more)} {Of(more, "paie", "paient")} plus et {Number(same)} {Of(same, "paie", "paient")} autant.";

    public override string PeopleSentence(long better, long worse, long mixed, long same, long notKnown) =>
        $"{Number(better)} {Of(better, "bénéficiaire y gagne", "bénéficiaires y gagnent")}, {Number(worse)} y {Of(worse, "perd", "perdent")}, {Number(mixed)} {Of(mixed, "gagne d’un côté et perd", "gagnent d’un côté et perdent")} de l’autre, rien ne change pour {Number(same)}"
        + (notKnown == 0 ? "." : $" ; pour {Number(notKnown)} on ne le sait pas.");

    public override string SessionsSentence(long lose, long gain) =>
        $"{Number(lose)} {Of(lose, "perd", "perdent")} des séances qui étaient acceptées, {Number(gain)} en {Of(gain, "gagne", "gagnent")}.";

    public override string BetterAndWorseBy(string key) => $"Qui y gagne, qui y perd, par {key}";

    public override string BetterOff => "Y gagnent";
    public override string WorseOff => "Y perdent";
    public override string Mixed => "Les deux";
    public override string AsBefore => "Sans changement";
    public override string NotKnown => "Inconnu";
    public override string Age => "âge";
    public override string SharesOfBoth => "Quotes-parts, pour ce que les deux acceptent";

    public override string ValuesLeftOut(long values) =>
        $"{Number(values)} {Of(values, "autre valeur omise", "autres valeurs omises")} : moins de personnes concernées.";

    public override string SessionsNotInIt => "Séances non comprises";

    public override string NotKnownSentence(long sessions) =>
        $"La part de l’assureur est additionnée sur les séances dont chaque honoraire et chaque quote-part est connu. Pour {Number(sessions)} {Of(sessions, "séance qui diffère", "séances qui diffèrent")}, une version laisse un montant ouvert : la différence n’est pas connue.";

    public override string AndNotKnown(string euro, long sessions) => $"{euro} ; {Number(sessions)} inconnues";

    public override string PaySame => "paient autant";
    public override string HistogramTitle => "Bénéficiaires selon le changement de leurs parts";
    public override string HistogramExplained =>
        $"Hauteur{Narrow}: nombre de bénéficiaires. À gauche de zéro ils paient moins sous la nouvelle version, à droite plus{Narrow}; ceux qui paient autant ne sont pas montrés.";
    public override string ChangeOfShares => "Changement des parts";
    public override string Beneficiaries => "Bénéficiaires";

    public override string FromBelow(string from, string below) => $"de {from} à moins de {below}";

    public override string Causes => "Pourquoi";
    public override string CausesExplained =>
        $"Chaque ligne compte les différences dues aux mêmes règles modifiées. Directement{Narrow}: tout ce qui précède était décidé de la même manière. Conséquences{Narrow}: plus tard, dans un trajet qui diffère déjà à cause de ces règles.";
    public override string CauseRules => "Règles modifiées";
    public override string Direct => "Assureur, directement";
    public override string Consequences => "Assureur, conséquences";
    public override string Together => "ensemble\u00A0:";
    public override string NoRuleInTraces => "aucune règle modifiée dans ce qui a été lu";

    public override string Trajectories => "Les trajets les plus touchés";
    public override string TrajectoriesExplained =>
        "Les deux versions l’une au-dessus de l’autre, une marque par séance. Un trajet est désigné par la première des lignes du fichier de séances qui lui appartiennent.";

    public override string TrajectoryAt(long line) => $"Trajet qui commence à la ligne {Number(line)}";

    public override string TimelineTitle => "Trajet sous les deux versions";

    public override string TimelineExplained(long sessions, long differing, string from, string to) =>
        $"{Number(sessions)} {Of(sessions, "séance", "séances")} du {from} au {to}, {Number(differing)} {Of(differing, "décidée", "décidées")} autrement. Le tableau ci-dessous les donne toutes.";

    public override string AllSessions => "Toutes ses séances";
    public override string Legend => "Marques";
    public override string DiffersMark => "décidée autrement";
    public override string Line => "Ligne";
    public override string Day => "Jour";
    public override string Session => "Séance";
    public override string Share => "part";
    public override string Differs => "Diffère";
    public override string Directly => "directement";
    public override string AsConsequence => "par conséquence";

    public override string Switch => "Au passage d’une convention à l’autre";
    public override string SwitchExplained =>
        "Les conventions telles qu’elles sont en vigueur, comparées aux mêmes si chaque compteur s’arrêtait au passage.";

    public override string SwitchSentence(long trajectories, long changed) =>
        $"{Number(trajectories)} {Of(trajectories, "trajet a", "trajets ont")} des séances sous les deux conventions{Narrow}; sans report des compteurs, {Number(changed)} d’entre eux {Of(changed, "serait décidé", "seraient décidés")} autrement.";

    public override string SwitchMoney(string insurer, string shares) =>
        $"Ce que paie l’assureur changerait de {insurer}, les parts de {shares}.";

    public override string WithCarrying => "compteurs reportés";
    public override string WithoutCarrying => "compteurs remis à zéro";
}
