/** What the server tells of an edit: docs/editor.md, `conv/consequences`. */
export interface Consequences {
  readonly uri: string;
  readonly vocabulary: string;
  readonly state: 'working' | 'current' | 'typing' | 'broken';
  readonly against: string;
  readonly headline: string;
  readonly rules: readonly Rule[];
  readonly scenarios: readonly Scenario[];
  readonly proved?: Proved;
  readonly money?: Money;
  readonly phases: readonly Phase[];
  readonly problems: readonly string[];
}

export interface Place {
  readonly uri: string;
  readonly range: { readonly start: { readonly line: number } };
}

export interface Rule {
  readonly id: string;
  readonly change: string;
  readonly text: string;
  readonly place?: Place;
  readonly proved: readonly string[];
  readonly scenarios: readonly string[];
  readonly money?: MoneyChange;
  readonly isAlone: boolean;
}

export interface Scenario {
  readonly title: string;
  readonly place: Place;
  readonly passes: boolean;
  readonly text: string;
}

export interface Proved {
  readonly isComplete: boolean;
  readonly range: string;
  readonly changes: readonly Kind[];
  readonly open: readonly string[];
}

export interface Kind {
  readonly functions: string;
  readonly output: string;
  readonly old: string;
  readonly new: string;
  readonly regions: readonly Region[];
}

export interface Region {
  readonly where: string;
  readonly isAtMost: boolean;
  readonly example: readonly { readonly date: string; readonly text: string; readonly old: string; readonly new: string }[];
}

export interface MoneyChange {
  readonly attendances: number;
  readonly payments: number;
  readonly nowAccepted: number;
  readonly nowRefused: number;
  readonly fees: number;
  readonly shares: number;
  readonly insurer: number;
  readonly text: string;
}

export interface Money {
  readonly file: string;
  readonly sessions: number;
  readonly beneficiaries: number;
  readonly changedBeneficiaries: number;
  readonly changed: MoneyChange;
  readonly byRule: boolean;
}

export interface Phase {
  readonly name: string;
  readonly again: number;
  readonly of: number;
  readonly milliseconds: number;
}
