import { z } from "zod";
import { keptSchema } from "./change.ts";
import { inputSchema, reportEventSchema, reportSchema, severitySchema, verdictSchema } from "./schema.ts";

// The public format of a report that holds the reports of several lookups about one target, version 1.

/** `unsaid`: the records do not say. `unknown`: they could not be read. */
const answerSchema = z.enum(["yes", "no", "unsaid", "unknown"]);

export const intentSchema = z.object({
  kind: z
    .enum(["sends-and-receives", "receives-only", "sends-only", "parked", "locked-down", "no-domain", "unsaid", "unknown"])
    .describe("parked: neither sends nor receives; locked-down: and says so wherever it can be said"),
  receives: answerSchema,
  sends: answerSchema,
  policy: z.enum(["none", "quarantine", "reject", "absent", "unknown"]).describe("What DMARC asks of receivers"),
  gateways: z.array(z.string()).describe("Services that take the mail before the mailboxes do"),
  sentence: z.string(),
  reasons: z.array(z.string()).describe("What it is concluded from, one sentence each"),
});
/** What the records of a domain say that it is for. */
export type Intent = z.infer<typeof intentSchema>;

export const fixSchema = z.object({
  lookup: z.string(),
  id: z.string().describe("Of the finding"),
  severity: severitySchema,
  title: z.string(),
  also: z.array(z.string()).describe("Findings that say the same, or follow from it"),
});
/** A failing finding in its place among what is to be fixed. */
export type Fix = z.infer<typeof fixSchema>;

export const countsSchema = z.object({
  fail: z.int(),
  warning: z.int(),
  unknown: z.int(),
  info: z.int(),
  pass: z.int(),
  skip: z.int(),
});
/** How many findings have each status; a lookup that did not end counts as one that could not be checked. */
export type Counts = z.infer<typeof countsSchema>;

const startFields = {
  format: z.literal(1),
  suite: z.string(),
  title: z.string(),
  input: inputSchema,
  unicode: z.string().describe("The target as people read it"),
  network: z.enum(["system", "demo"]),
  startedAt: z.string().describe("ISO 8601"),
  groups: z.array(z.object({ title: z.string(), lookups: z.array(z.object({ id: z.string(), title: z.string() })) })),
  leftOut: z.array(z.string()).describe("Lookups that were not run, because they connect to others: POST runs them too"),
};
const endFields = {
  durationMs: z.number(),
  verdict: verdictSchema,
  headline: z.string().describe("The verdict as one sentence"),
  counts: countsSchema,
  fixFirst: z.array(fixSchema),
  questions: z.object({ asked: z.int(), most: z.int() }).describe("To the DNS, over all lookups; one that several ask counts once"),
};

export const suiteReportSchema = z.object({
  ...startFields,
  intent: intentSchema,
  reports: z.array(reportSchema).describe("In the order of the groups"),
  ...endFields,
  kept: keptSchema.optional().describe("What became of it in the store; absent in what is kept itself"),
});
export type SuiteReport = z.infer<typeof suiteReportSchema>;

export const suiteEventSchema = z.discriminatedUnion("event", [
  z.object({ event: z.literal("start"), ...startFields }),
  z.object({ event: z.literal("part"), lookup: z.string(), part: reportEventSchema }),
  z.object({ event: z.literal("intent"), intent: intentSchema }),
  z.object({ event: z.literal("fixes"), fixes: z.array(fixSchema) }).describe("What is to be fixed, as far as is known by now"),
  z.object({ event: z.literal("end"), ...endFields }),
  z.object({ event: z.literal("kept"), kept: keptSchema }).describe("Comes after the end, once the store has answered"),
]);
export type SuiteEvent = z.infer<typeof suiteEventSchema>;
export type SuiteStart = Extract<SuiteEvent, { event: "start" }>;
export type SuiteEnd = Extract<SuiteEvent, { event: "end" }>;
