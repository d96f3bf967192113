import type { Issue } from "#lib/lookups/url.ts";

/** Splits the query of the API into `fresh`, which every lookup knows, and the lookup's own fields. */
export function readQuery(search: URLSearchParams): { fresh: boolean; fields: Record<string, string | string[]>; issues: Issue[] } {
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name);
    if (name !== "fresh") fields[name] = values.length > 1 ? values : (values[0] ?? "");
  }
  const fresh = search.get("fresh");
  const issues = fresh === null || fresh === "1" ? [] : [{ field: "fresh", message: "The only value of fresh is 1." }];
  return { fresh: fresh === "1", fields, issues };
}
