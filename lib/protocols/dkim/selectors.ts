import { z } from "zod";
import data from "#lib/data/dkim-selectors.json" with { type: "json" };
import { isDatePattern } from "./date-pattern.ts";

const commonSelectorSchema = z
  .strictObject({
    /** A selector, or a pattern: see date-pattern.ts. */
    selector: z.string().regex(/^[A-Za-z0-9_-]+$/, "Letters, digits, hyphens and underscores"),
    usedBy: z.array(z.string().min(1)),
    confidence: z.enum(["high", "medium", "low"]),
    /** Of a pattern: how many years or months to go back. */
    back: z.int().positive().optional(),
    notes: z.string().optional(),
  })
  .refine(({ selector, back }) => isDatePattern(selector) === (back !== undefined), "A pattern, and nothing else, says how far to go back")
  .refine(({ selector, back }) => back !== undefined || selector === selector.toLowerCase(), "A selector in lower case");
/** A selector that many domains have. */
export type CommonSelector = z.infer<typeof commonSelectorSchema>;

/** Every selector of lib/data/dkim-selectors.json, the most usual first. Throws at module load when an entry breaks the schema. */
export const commonSelectors: readonly CommonSelector[] = z.array(commonSelectorSchema).parse(data);

const bySelector = new Map(commonSelectors.map((entry) => [entry.selector, entry]));

/**
 * The only service that is known to use a selector of this name; null where several do, or none. The name alone proves nothing: it
 * is a hint.
 */
export function usualUser(selector: string): string | null {
  const entry = bySelector.get(selector);
  return entry?.confidence === "high" && entry.usedBy.length === 1 ? (entry.usedBy[0] ?? null) : null;
}
