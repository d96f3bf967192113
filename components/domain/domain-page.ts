import type { Input } from "#lib/report/schema.ts";

/** What the page of a domain report is made of before anything is asked: nothing in it depends on the answers. */
export interface DomainPageView {
  input: Input;
  /** The domain as people read it. */
  unicode: string;
  /** Path of the API. */
  api: string;
  /** All lookups are run, those too that connect to the servers of whoever is checked. */
  probes: boolean;
  groups: readonly GroupView[];
  /** What a failure of each check means, by check id. */
  whys: Readonly<Record<string, string>>;
  /** Ids of the lookups there are. */
  lookups: readonly string[];
  /** The page of what was kept of the domain. */
  history: string;
  /** Whether it is a favourite of the account; null without one, whose favourites are in the browser. */
  favourite: boolean | null;
  /** Whoever reads it may freeze it. */
  mayFreeze: boolean;
}

export interface GroupView {
  title: string;
  lookups: readonly LookupView[];
}

export interface LookupView {
  id: string;
  title: string;
  /** The page of this lookup alone, which asks again; null where nothing is to be asked. */
  href: string | null;
}
