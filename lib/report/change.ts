import { z } from "zod";
import { paramsSchema } from "./schema.ts";

// The public format of what is different between two reports of one domain, version 1.

export const changeSchema = z.object({
  id: z.string().describe("What kind of change: dmarc/policy-changed"),
  lookup: z.string().describe("Whose page tells more"),
  direction: z
    .enum(["worse", "better", "neutral"])
    .describe("For mail of the domain and its protection; neutral where that cannot be said"),
  text: z.string(),
  params: paramsSchema,
  before: z.string().nullable().describe("The record as it was; null where there was none"),
  after: z.string().nullable(),
});
/** One thing that somebody has changed: never the order of what has no order, a TTL, or an address that rotates. */
export type Change = z.infer<typeof changeSchema>;

const statusSchema = z.enum(["pass", "info", "warning", "fail", "unknown", "skip"]);
export const checkChangeSchema = z.object({
  id: z.string().describe("Of the check"),
  title: z.string().describe("As it stands in the newer report; of a check that no longer applies, as it stood in the older one"),
  before: statusSchema,
  after: statusSchema,
});
/** A check that comes out otherwise than before. */
export type CheckChange = z.infer<typeof checkChangeSchema>;

export const comparisonSchema = z.object({
  changes: z.array(changeSchema).describe("Worse first"),
  checks: z.array(checkChangeSchema),
  open: z.array(z.string()).describe("Questions without an answer in one of the two: nothing is said of these"),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const keptSchema = z.discriminatedUnion("kept", [
  z.object({
    kept: z.literal(true),
    run: z.string().describe("Id of the run, which has its page and can be frozen"),
    firstSeen: z.string().describe("ISO 8601: since when the result is this one"),
    times: z.int().describe("How often this result was seen in a row"),
    since: z.string().nullable().describe("ISO 8601: when the result before this one was last seen; null for the first run of the domain"),
    comparison: comparisonSchema
      .nullable()
      .describe(
        "What differs from the result before, and which questions have no answer now; null when the domain is seen for the first time",
      ),
  }),
  z.object({ kept: z.literal(false), reason: z.string() }),
]);
/** What became of a report in the store. A run that is said to be kept is on the disk. */
export type Kept = z.infer<typeof keptSchema>;
