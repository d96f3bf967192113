import { z } from "zod";
import { comparisonSchema } from "#lib/report/change.ts";
import { verdictSchema } from "#lib/report/schema.ts";
import { countsSchema } from "#lib/report/suite.ts";

// What the API tells of the history of a domain, version 1.

export const runSchema = z.object({
  id: z.string(),
  firstSeen: z.string().describe("ISO 8601: since when this was the result"),
  lastSeen: z.string().describe("ISO 8601: when it was found again, as far as was looked"),
  times: z.int().describe("How often it was seen in a row"),
  verdict: verdictSchema,
  headline: z.string(),
  counts: countsSchema,
  comparison: comparisonSchema.nullable().describe("With the run before; null for the first that is known"),
});
/** One result of a domain report, and when it was seen. */
export type Run = z.infer<typeof runSchema>;

export const historySchema = z.object({
  domain: z.string(),
  runs: z.array(runSchema).describe("Newest first"),
  before: z.string().nullable().describe("With `before` set to this, older ones; null where there are none"),
  compared: z
    .object({ from: z.string(), to: z.string(), comparison: comparisonSchema })
    .nullable()
    .describe("The two runs asked for, by their ids"),
  keep: z.object({ days: z.int(), runs: z.int() }).describe("How long a run stays after it was last seen, and how many of a domain"),
});
/** What was kept of a domain, a page of it. */
export type History = z.infer<typeof historySchema>;
