import type { Row } from "#lib/report/schema.ts";

/** The rows of one part of the message: "hop", "signature", "seal" or "results". */
export function partOf(rows: readonly Row[], part: string): Row[] {
  return rows.filter(({ id }) => id.startsWith(`${part}/`));
}

/** The address of the lookup of a signature's key; null where it does not say where the key is. */
export function keyHref(domain: string | null, selector: string | null): string | null {
  if (domain === null || selector === null) return null;
  return `/dkim/${encodeURIComponent(domain)}?selector=${encodeURIComponent(selector)}`;
}
