using Conv.Compiler.Parsing.Generated;
using Conv.Compiler.Text;
using Conv.Runtime.Languages;

namespace Conv.Compiler.Parsing.Languages;

/// <summary>French, as the texts of the health insurance write it.</summary>
internal static class French
{
    /// <summary>The language.</summary>
    public static readonly Language Language = new(
        LanguageCodes.French,
        """
        vocabulary = vocabulaire
        convention = la convention
        uses = utilise
        follows = fait suite à
        extends = étend
        in force from <date> to <date2> = en vigueur du <date> au <date2>
        in force from <date> = en vigueur à partir du <date>
        in force = en vigueur
        force = vigueur
        takes sessions when = reprend les séances si
        takes = reprend
        revised = révisée
        retroactively = avec effet rétroactif
        source = source
        facts of the session = données de la séance
        facts of the provider = données du prestataire
        facts of the beneficiary = données du bénéficiaire
        facts = données
        identity = identité
        identifier = identifiant
        date of the session = date de la séance
        date of birth = date de naissance
        date = date
        birth = naissance
        one of = au choix
        yes or no = oui ou non
        yes = oui
        no = non | aucune
        number of = nombre de
        number = nombre
        decimal = décimale
        decimals = décimales
        minutes = minutes
        money = somme
        reason = motif
        when not in force = hors vigueur
        when nobody is registered = si personne n'est enregistré
        when cap reached = si le plafond est atteint
        nobody is registered = personne n'est enregistré
        nobody = personne
        registered = enregistré
        cap reached = plafond atteint
        cap = plafond
        reached = atteint
        reading = lecture
        default = par défaut
        window = période
        category <name> is = catégorie <name> comprend
        category = catégorie
        condition = condition
        quantity = quantité
        amount = montant
        functions = fonctions
        function = fonction
        rules for = règles pour
        rules = règles
        fee for = honoraire pour
        fee = honoraire
        the fee = l'honoraire
        fees = honoraires
        fees less shares = honoraires moins les interventions personnelles
        fees less = honoraires moins les
        share for = intervention personnelle pour
        share = intervention personnelle
        shares = interventions personnelles
        share of = intervention personnelle de
        scale = barème
        index = indice
        monitor = suivi
        budget = budget
        transition from = transition depuis
        transition = transition
        scenario = scénario
        assert = garantie
        means = désigne
        by = selon
        rolling = glissants
        rolling <int> days = <int> jours glissants
        rolling <int> weeks = <int> semaines glissantes
        rolling <int> months = <int> mois glissants
        rolling <int> years = <int> ans glissants
        calendar year = année civile
        calendar years = années civiles
        calendar month = mois civil
        per calendar month = par mois civil
        calendar quarter = trimestre civil
        calendar week = semaine civile
        calendar = civil
        year of treatment = année de traitement
        years of treatment = années de traitement
        treatment = traitement
        years = ans
        year = année
        1 year = un an
        quarter = trimestre
        months = mois
        1 month = un mois
        per month = par mois
        kept per month and by = calculé par mois et selon
        kept per year and by = calculé par an et selon
        kept per quarter and by = calculé par trimestre et selon
        kept per week and by = calculé par semaine et selon
        kept per day and by = calculé par jour et selon
        kept per month and = calculé par mois et par
        kept per year and = calculé par an et par
        kept per quarter and = calculé par trimestre et par
        kept per week and = calculé par semaine et par
        kept per day and = calculé par jour et par
        kept per = calculé par
        kept = calculé
        weeks = semaines
        week = semaine
        days = jours
        day = jour
        ever = au total
        end = fin
        to the end of the calendar year <int> years after the first session = jusqu'à la fin de l'année civile <int> ans après la première séance
        to the end of the calendar year <int> year after the first session = jusqu'à la fin de l'année civile <int> an après la première séance
        from <date> to <date2> = du <date> au <date2>
        from <date> = à partir du <date>
        to <date> = jusqu'au <date>
        from the first session = à partir de la première séance
        from = depuis
        to = à
        for each = pour chaque
        each = chaque
        or = ou
        and = et
        otherwise = sinon
        when = si
        then = puis
        for the first <int> = pour les <int> premières
        for the next <int> = pour les <int> suivantes
        next = suivante
        first = première
        indexed by = indexé selon
        indexed = indexé
        on the amount before = sur le montant précédent
        on the first amount = sur le premier montant
        before = avant
        after = après
        rounded half up to the cent = arrondi au centime le plus proche
        rounded half even to the cent = arrondi au centime pair le plus proche
        rounded up to the cent = arrondi au centime supérieur
        rounded down to the cent = arrondi au centime inférieur
        rounded half up to <int> = arrondi au multiple de <int> le plus proche
        rounded half even to <int> = arrondi au multiple pair de <int> le plus proche
        rounded up to <int> = arrondi au multiple supérieur de <int>
        rounded down to <int> = arrondi au multiple inférieur de <int>
        rounded half up = arrondi à l'unité la plus proche
        rounded half even = arrondi à l'unité paire la plus proche
        rounded up = arrondi à l'unité supérieure
        rounded down = arrondi à l'unité inférieure
        rounded = arrondi
        half = demi
        even = pair
        up = haut
        down = bas
        to the cent = au centime
        cent = centime
        every year = chaque année
        every <ordinal> = chaque <ordinal>
        every = tous les
        unspecified = non précisé | non précisée
        slices of = tranches de
        slices = tranches
        up to = jusqu'à
        less than = moins de
        more than = plus de
        above = au-delà
        succeeds = succède à
        registers beneficiaries = enregistre les bénéficiaires
        registers = enregistre
        requires = exige
        else = à défaut
        at most = au plus | maximum
        at least = au moins | minimum
        at = en
        once = une fois
        of fees = d'honoraires
        per = par
        then one exceptional = puis exceptionnellement une supplémentaire
        one = un
        exceptional = exceptionnelle
        granted up to the cap = octroyés jusqu'au plafond
        refused beyond the cap = refusée au-delà du plafond
        granted <name> = octroi de <name>
        granted = octroi
        beyond = au-delà de
        counts as = compte pour
        counts = compte
        counting on = en poursuivant le compte
        counting anew = en recommençant le compte
        counting = compté
        anew = nouveau
        exclusive = s'excluent
        within <int> days after = dans les <int> jours qui suivent
        within <int> days before = dans les <int> jours qui précèdent
        within <int> days = dans les <int> jours
        within = à concurrence de
        of the beneficiaries with = des bénéficiaires avec
        of beneficiaries with = de bénéficiaires avec
        beneficiaries with = bénéficiaires avec
        beneficiaries = bénéficiaires
        beneficiary = bénéficiaire
        provider = prestataire
        providers = prestataires
        session = séance
        sessions = séances
        of = de
        under = sous
        split <name> over = répartit <name> entre
        over = rapporté aux
        limit = limite
        line = ligne
        made of = composée de
        made = composée
        split = répartit
        weights unspecified = clé non précisée
        weights = clé
        spends = impute
        on = sur
        allotted per month = réparti par mois
        allotted = réparti
        sessions until <date> stay under = les séances jusqu'au <date> restent sous
        sessions stay under = les séances restent sous
        sessions move to = les séances passent à
        until = jusqu'au
        stay = restent
        move = passent
        the rest from <date> = le reste à partir du <date>
        the rest lapses = le reste s'éteint
        the rest = le reste
        rest = reste
        lapses = s'éteint
        except = sauf
        without = sans
        counter = compteur
        counter share = compteur de l'intervention personnelle
        continues in = est maintenu dans
        continues = est maintenu
        always = toujours
        never = jamais
        accepted = acceptée
        refused = refusée
        unpriced = sans prix
        rejected = rejetée
        provisional until = provisoire jusqu'au
        provisional = provisoire
        not = pas
        is not = n'est pas
        is = est
        is in = est dans
        is not in = n'est pas dans
        is given = est connu
        is not given = n'est pas connu
        is missing = manque
        is not missing = ne manque pas
        missing = manquant
        given = étant donné
        is within <int> days before or after = est à <int> jours au plus de
        is at least = est au moins
        is at most = est au plus
        is more than = est supérieur à
        is less than = est inférieur à
        is before <date> = est avant le <date>
        is after <date> = est après le <date>
        is on or before <date> = est au plus tard le <date>
        is on or after <date> = est à partir du <date>
        is before = est avant
        is after = est après
        is on or before = est au plus tard
        is on or after = est à partir de
        old = âgé
        more = plus
        less = moins
        than = que
        applies = s'applique
        earlier = antérieure
        submitted = introduite
        a = une
        an = une
        the first = la première
        the first <int> = les <int> premières
        are not paid = ne sont pas payées
        is not paid = n'est pas payée
        are = sont
        paid = payée
        the insurer pays = l'assureur paie
        insurer = assureur
        pays = paie
        one provider is = un prestataire est
        a provider is = un des prestataires est
        no provider is = aucun prestataire n'est
        the day of the first = le jour de la première
        month of = mois de
        weekday of = jour de la semaine de
        weekday = jour de la semaine
        monday = lundi
        tuesday = mardi
        wednesday = mercredi
        thursday = jeudi
        friday = vendredi
        saturday = samedi
        sunday = dimanche
        the = la
        the first of every <int> = la première de chaque série de <int>
        the <ordinal> = la <ordinal>
        this is = il s'agit de
        this = cette
        per hour of = par heure de
        hour = heure
        the lower of = le moins élevé entre
        the higher of = le plus élevé entre
        lower = inférieur
        higher = supérieur
        at the first = à la première
        with = avec
        times = fois
        for nobody = pour personne
        for = pour
        as = comme
        in = dans
        EUR = EUR | € | euros
        """
    )
    {
        Months =
        [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        DateFormat = "dd/MM/yyyy",
        Ordinal = ("e", "re"),
        Hours = "heures",
        NoneOf = "aucune",
        HasAdjectivesBehind = true,
        AdjectivesBehind =
        [
            (ConvLexer.EXCEPTIONAL, "exceptionnelle", "exceptionnelles"),
            (ConvLexer.EARLIER, "antérieure", "antérieures"),
            (ConvLexer.SUBMITTED, "introduite", "introduites"),
            (ConvLexer.ACCEPTED, "acceptée", "acceptées"),
        ],
    };
}
