import { fieldForReader, sayForReader } from "#app/server/readers-language.ts";
import type { FieldView } from "#components/lookup/field-view.ts";
import type { AnyAskable } from "#lib/engine/lookup.ts";
import type { Issue } from "#lib/lookups/url.ts";
import { fieldsOf } from "#lib/lookups/via.ts";

/** The lookup's form with what was typed and what is wrong with it. Issues of no field of the form stand apart. */
export function fieldViews(lookup: AnyAskable, raw: Record<string, string>, issues: Issue[]): { fields: FieldView[]; strays: string[] } {
  const fields = fieldsOf(lookup).map((field) => ({
    ...fieldForReader(field, lookup.id),
    value: raw[field.name] ?? "",
    issues: issues.filter(({ field: name }) => name === field.name).map(({ message, at }) => ({ message: sayForReader(message), at })),
  }));
  const names = new Set(fields.map(({ name }) => name));
  return {
    fields,
    strays: issues.filter(({ field }) => !names.has(field)).map(({ field, message }) => `${field}: ${sayForReader(message)}`),
  };
}

/** Where a submitted form leads: the target goes into the path, fields left empty go away. Null when none was submitted. */
export function submitted(id: string, search: Record<string, string | string[] | undefined>): string | null {
  const { target, ...rest } = search;
  if (typeof target !== "string" || target.trim() === "") return null;
  const query = new URLSearchParams(
    Object.entries(rest).flatMap(([name, value]) => (typeof value === "string" && value ? [[name, value]] : [])),
  );
  return `/${id}/${encodeURIComponent(target.trim())}${query.size > 0 ? `?${query}` : ""}`;
}
