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
}

export interface GroupView {
  title: string;
  lookups: readonly LookupView[];
}

export interface LookupView {
  id: string;
  title: string;
  /** The page of this lookup alone. */
  href: string;
}
