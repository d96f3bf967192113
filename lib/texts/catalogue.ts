/** The texts of one check in another language, with the same parameters in braces. */
export interface CheckTexts {
  title: string;
  failureTitle: string;
  why: string;
  fix: string;
  /** By the id of the detail. What several checks say stands once, among the sentences. */
  details?: Readonly<Record<string, string>>;
}

/** All texts of one lookup in another language. */
export interface LookupTexts {
  title: string;
  summary: string;
  /** By the id of the check, without that of the lookup before it. */
  checks: Readonly<Record<string, CheckTexts>>;
  /** Everything else that is declared, by the English text, which is its id: labels, headlines, notes, causes, problems. */
  sentences: Readonly<Record<string, string>>;
  /** Words that are translated only where they are all that stands in a cell, such as a state. */
  words?: Readonly<Record<string, string>>;
  /** Keys of columns that stay as they are: codes that the page has its own words for, and what others wrote. */
  asIs?: readonly string[];
}

/** What no single lookup says: what stands on pages of every kind, causes of failure, problems with an input, the domain report. */
export interface SharedTexts {
  sentences: Readonly<Record<string, string>>;
}
