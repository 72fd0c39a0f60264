"use strict";
// The page of the person at the counter. Everything that it shows is asked of the service with the key that is typed in; nothing of it is kept.
(() => {
  const WORDS = {
    en: {
      title: "Sessions of a beneficiary", language: "Language", beneficiary: "Beneficiary", date: "Day of the next session (empty: that of the last)", key: "Key",
      show: "Show", next: "The next session", nextNote: "As if another session like the last one took place. Nothing is stored.", caps: "What is left under each cap",
      past: "Sessions so far", version: "Version", inForce: "in force", decision: "Decision", share: "Patient pays", more: "Such sessions still accepted",
      cap: "Cap", counted: "Counted so far", left: "Left", until: "Until", day: "Day", session: "Session", why: "Why", holds: "holds", fails: "does not hold",
      asking: "One moment …", shown: "Shown.", none: "No cap is about such a session.", atLeast: "{0} or more", open: "from the next session on", noEnd: "no end",
      unknown: "No session of this beneficiary is stored.", noKey: "A key is needed, or this one is not known.", notAllowed: "This key does not allow it: it needs `read` and `simulate`.",
      invalid: "There can be no such session on that day.", away: "The service does not answer. Try again."
    },
    fr: {
      title: "Séances d'un bénéficiaire", language: "Langue", beneficiary: "Bénéficiaire", date: "Jour de la prochaine séance (vide : celui de la dernière)", key: "Clé",
      show: "Afficher", next: "La prochaine séance", nextNote: "Comme si une séance pareille à la dernière avait lieu. Rien n'est enregistré.", caps: "Ce qui reste sous chaque plafond",
      past: "Séances jusqu'ici", version: "Version", inForce: "en vigueur", decision: "Décision", share: "À charge du patient", more: "Séances pareilles encore acceptées",
      cap: "Plafond", counted: "Déjà compté", left: "Reste", until: "Jusqu'au", day: "Jour", session: "Séance", why: "Pourquoi", holds: "remplie", fails: "non remplie",
      asking: "Un instant …", shown: "Affiché.", none: "Aucun plafond ne concerne une telle séance.", atLeast: "{0} ou plus", open: "à partir de la prochaine séance", noEnd: "sans fin",
      unknown: "Aucune séance de ce bénéficiaire n'est enregistrée.", noKey: "Il faut une clé, ou celle-ci n'est pas connue.", notAllowed: "Cette clé ne le permet pas : il faut `read` et `simulate`.",
      invalid: "Une telle séance n'est pas possible ce jour-là.", away: "Le service ne répond pas. Réessayez."
    },
    nl: {
      title: "Sessies van een begunstigde", language: "Taal", beneficiary: "Begunstigde", date: "Dag van de volgende sessie (leeg: die van de laatste)", key: "Sleutel",
      show: "Tonen", next: "De volgende sessie", nextNote: "Alsof nog een sessie zoals de laatste plaatsvond. Er wordt niets bewaard.", caps: "Wat onder elk maximum overblijft",
      past: "Sessies tot nu toe", version: "Versie", inForce: "van kracht", decision: "Beslissing", share: "Patiënt betaalt", more: "Zulke sessies nog aanvaard",
      cap: "Maximum", counted: "Al geteld", left: "Over", until: "Tot en met", day: "Dag", session: "Sessie", why: "Waarom", holds: "vervuld", fails: "niet vervuld",
      asking: "Een ogenblik …", shown: "Getoond.", none: "Geen maximum gaat over zo'n sessie.", atLeast: "{0} of meer", open: "vanaf de volgende sessie", noEnd: "zonder einde",
      unknown: "Er is geen sessie van deze begunstigde bewaard.", noKey: "Er is een sleutel nodig, of deze is niet bekend.", notAllowed: "Deze sleutel laat het niet toe: `read` en `simulate` zijn nodig.",
      invalid: "Zo'n sessie kan op die dag niet.", away: "De dienst antwoordt niet. Probeer opnieuw."
    },
    de: {
      title: "Sitzungen eines Begünstigten", language: "Sprache", beneficiary: "Begünstigter", date: "Tag der nächsten Sitzung (leer: der der letzten)", key: "Schlüssel",
      show: "Anzeigen", next: "Die nächste Sitzung", nextNote: "Als fände noch eine Sitzung wie die letzte statt. Nichts wird gespeichert.", caps: "Was unter jeder Obergrenze übrig ist",
      past: "Bisherige Sitzungen", version: "Fassung", inForce: "in Kraft", decision: "Entscheidung", share: "Patient zahlt", more: "Solche Sitzungen noch angenommen",
      cap: "Obergrenze", counted: "Bisher gezählt", left: "Übrig", until: "Bis", day: "Tag", session: "Sitzung", why: "Warum", holds: "erfüllt", fails: "nicht erfüllt",
      asking: "Einen Augenblick …", shown: "Angezeigt.", none: "Keine Obergrenze betrifft eine solche Sitzung.", atLeast: "{0} oder mehr", open: "ab der nächsten Sitzung", noEnd: "ohne Ende",
      unknown: "Von diesem Begünstigten ist keine Sitzung gespeichert.", noKey: "Es braucht einen Schlüssel, oder dieser ist nicht bekannt.", notAllowed: "Dieser Schlüssel erlaubt es nicht: er braucht `read` und `simulate`.",
      invalid: "Eine solche Sitzung kann es an diesem Tag nicht geben.", away: "Der Dienst antwortet nicht. Versuchen Sie es noch einmal."
    }
  };
  const PROBLEMS = { 400: "unknown", 401: "noKey", 403: "notAllowed", 404: "unknown", 422: "invalid" };

  const $ = (id) => document.getElementById(id);
  const language = () => $("language").value;
  const say = (word) => WORDS[language()][word];
  const money = (amount) => new Intl.NumberFormat(language(), { style: "currency", currency: "EUR" }).format(amount);
  const day = (text) => new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeZone: "UTC" }).format(new Date(text));

  const make = (name, content, attributes = {}) => {
    const element = document.createElement(name);
    element.append(...[content].flat());
    for (const [attribute, value] of Object.entries(attributes)) {
      element.setAttribute(attribute, value);
    }
    return element;
  };

  const table = (name, columns, rows) => {
    const head = columns.map((column) => make("th", say(column.name), { scope: "col", ...(column.number ? { class: "number" } : {}) }));
    const body = rows.map((row) =>
      make("tr", columns.map((column, place) =>
        place === 0
          ? make("th", column.of(row), { scope: "row" })
          : make("td", column.of(row), { "data-name": say(column.name), ...(column.number ? { class: "number" } : {}) })))
    );
    const whole = make("table", [make("thead", make("tr", head)), make("tbody", body)], { "aria-labelledby": name });
    return make("div", whole, { class: "wide" });
  };

  const share = (session) => (session.share ? (session.share.amount === null ? "–" : money(session.share.amount)) : "–");

  const why = (session) => {
    const items = session.conditions.map((condition) =>
      make("li", [`${condition.text} – ${condition.holds ? say("holds") : say("fails")}`, make("small", [...condition.read, condition.source].join(" · "))])
    );
    if (session.share) {
      items.push(make("li", [session.share.words, make("small", [session.share.text, ...session.share.read, session.share.source].join(" · "))]));
    }
    return make("details", [make("summary", say("why")), make("ul", items)]);
  };

  const show = (explanation, outlook) => {
    $("next").replaceChildren(table("next-title", [
      { name: "version", of: (row) => (row.version === "auto" ? `${say("inForce")} (${row.next.convention ?? "–"})` : row.version) },
      { name: "decision", of: (row) => [row.next.decision, why(row.next)] },
      { name: "share", number: true, of: (row) => share(row.next) },
      { name: "more", number: true, of: (row) => (row.isMore ? say("atLeast").replace("{0}", row.more) : String(row.more)) },
    ], outlook.versions));
    const caps = outlook.versions[0].caps;
    $("caps").replaceChildren(caps.length === 0 ? make("p", say("none")) : table("caps-title", [
      { name: "cap", of: (row) => [row.text, make("small", row.source)] },
      { name: "counted", number: true, of: (row) => String(row.counted) },
      { name: "left", number: true, of: (row) => (row.left === null ? "–" : String(row.left)) },
      { name: "until", of: (row) => (row.until ? day(row.until) : row.from ? say("noEnd") : say("open")) },
    ], caps));
    $("past").replaceChildren(table("past-title", [
      { name: "day", of: (row) => day(row.date) },
      { name: "session", of: (row) => [row.label, make("small", row.session)] },
      { name: "decision", of: (row) => [row.decision, why(row)] },
      { name: "share", number: true, of: (row) => share(row) },
    ], explanation.sessions));
    $("answer").hidden = false;
  };

  const ask = async (path) => {
    const headers = { Beneficiary: $("beneficiary").value };
    if ($("key").value) {
      headers.Authorization = `Bearer ${$("key").value}`;
    }
    const answer = await fetch(path, { headers, cache: "no-store" });
    if (!answer.ok) {
      throw new Error(PROBLEMS[answer.status] ?? "away");
    }
    return answer.json();
  };

  const tell = async () => {
    $("answer").hidden = true;
    if (!$("beneficiary").value) {
      return;
    }
    $("status").textContent = say("asking");
    const query = new URLSearchParams({ language: language() });
    try {
      const explanation = await ask(`explanation?${query}`);
      if ($("date").value) {
        query.set("date", $("date").value);
      }
      show(explanation, await ask(`outlook?${query}`));
      $("status").textContent = say("shown");
    } catch (error) {
      $("status").textContent = say(error.message) ?? say("away");
    }
  };

  const translate = () => {
    document.documentElement.lang = language();
    document.title = say("title");
    for (const element of document.querySelectorAll("[data-say]")) {
      element.textContent = say(element.dataset.say);
    }
  };

  const known = [...navigator.languages].map((tag) => tag.slice(0, 2)).find((tag) => tag in WORDS);
  $("language").value = known ?? "en";
  translate();
  $("language").addEventListener("change", () => {
    translate();
    $("status").textContent = "";
    tell();
  });
  $("ask").addEventListener("submit", (event) => {
    event.preventDefault();
    tell();
  });
})();
