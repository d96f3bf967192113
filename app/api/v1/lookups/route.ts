import { guarded } from "#app/server/guarded.ts";
import { fieldForReader, forReader } from "#app/server/readers-language.ts";
import { jsonResponse } from "#app/server/respond.ts";
import type { AnyLookup } from "#lib/engine/lookup.ts";
import { lookups } from "#lib/lookups/registry.ts";
import { fieldsOf } from "#lib/lookups/via.ts";

/** The catalogue: every lookup with its fields, columns and checks. */
export const GET = guarded("read", () => {
  const catalogue = Object.values<AnyLookup>(lookups)
    .map(forReader)
    .map((lookup) => {
      const { id, aliases, title, summary, group, active, text, columns, checks } = lookup;
      return {
        id,
        aliases,
        title,
        summary,
        group,
        url: text ? `/api/v1/lookups/${id}` : `/api/v1/lookups/${id}/{target}`,
        method: active || text ? "POST" : "GET",
        ...(text && { body: { label: text.label, most: text.most } }),
        fields: fieldsOf(lookup).map((field) => fieldForReader(field, id)),
        columns,
        checks: checks.map((check) => ({
          id: check.id,
          severity: check.severity,
          title: check.title,
          failureTitle: check.failureTitle,
          why: check.why,
          fix: check.fix,
          references: check.references,
        })),
      };
    });
  return jsonResponse({ lookups: catalogue });
});
