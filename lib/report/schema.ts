import { z } from "zod";

// The public report format, version 1. The page, the API, the text export and the tests all read this and nothing else.

export const severitySchema = z.enum(["error", "warning", "notice"]);
/** `error`: a MUST is broken. `warning`: a SHOULD is broken. `notice`: advice. */
export type Severity = z.infer<typeof severitySchema>;

export const outcomeSchema = z.enum(["pass", "fail", "skip", "unknown"]);
/** `skip`: does not apply, and says why. `unknown`: could not be determined, and says why. */
export type Outcome = z.infer<typeof outcomeSchema>;

export const verdictSchema = z.enum(["pass", "warn", "fail", "unknown"]);
/** The worst of the findings: fail > unknown > warn > pass. */
export type Verdict = z.infer<typeof verdictSchema>;

export const referenceSchema = z.object({
  id: z.string().describe("RFC 7208 §4.6.4"),
  title: z.string(),
  url: z.url(),
});
export type Reference = z.infer<typeof referenceSchema>;

export const evidenceSchema = z.object({
  source: z.string().describe("Where the text was seen: the question asked, or the field given"),
  text: z.string().describe("The text as seen, control characters made visible"),
  mark: z.tuple([z.int(), z.int()]).optional().describe("Start and end of the offending part, in UTF-16 units"),
  note: z.string().optional().describe("What is to be said of the marked part, or of the whole text"),
  exchange: z.int().optional().describe("Id of the exchange in the trace that carried it"),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]));
/** Values that the text templates name in braces. */
export type Params = z.infer<typeof paramsSchema>;

export const findingSchema = z.object({
  id: z.string().describe("spf/too-many-lookups"),
  outcome: outcomeSchema,
  severity: severitySchema,
  title: z.string(),
  detail: z.string().optional(),
  detailId: z.string().optional().describe("Of the detail among those of its check; with `params` it says the same in another language"),
  params: paramsSchema,
  evidence: z.array(evidenceSchema),
  references: z.array(referenceSchema),
  fix: z.string().optional(),
});
export type Finding = z.infer<typeof findingSchema>;

export const columnSchema = z.object({
  key: z.string(),
  label: z.string(),
  kind: z.enum(["text", "number", "host", "ip", "seconds", "milliseconds", "outcome", "code", "link"]),
});
export type Column = z.infer<typeof columnSchema>;

export const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
export type Cell = z.infer<typeof cellSchema>;

export const rowSchema = z.object({
  id: z.string().describe("Unique in the report; a later row with the same id replaces the earlier one"),
  order: z.array(z.union([z.number(), z.string()])).describe("Sort key, compared element by element"),
  parent: z.string().optional().describe("Id of the row above it in a tree"),
  state: z.enum(["pending", "done"]),
  cells: z.record(z.string(), cellSchema),
});
export type Row = z.infer<typeof rowSchema>;

export const measureSchema = z.object({
  key: z.string(),
  label: z.string(),
  value: z.union([z.string(), z.number()]),
  limit: z.number().optional(),
  note: z.string().optional(),
});
/** A figure that sums a report up: "3 of 10 lookups". */
export type Measure = z.infer<typeof measureSchema>;

const exchangeFields = {
  id: z.int(),
  server: z.string().nullable(),
  milliseconds: z.number(),
  startedAt: z.string().describe("ISO 8601"),
  note: z.string().optional().describe("Cause of failure, or the extended DNS error"),
};
export const hopSchema = z.object({
  zone: z.string().describe("The zone whose server was asked; . is the root"),
  host: z.string().describe("The name of that server"),
  said: z.enum(["answer", "alias", "nodata", "nxdomain", "referral", "lame", "failure", "asked-again"]),
  to: z.string().optional().describe("The zone that it refers to, or what the alias leads to"),
});
/** A step on the way from the root to the name. */
export type Hop = z.infer<typeof hopSchema>;

export const dnsExchangeSchema = z.object({
  kind: z.literal("dns"),
  ...exchangeFields,
  question: z.object({ name: z.string(), type: z.string() }),
  status: z.string().describe("ok, nodata, nxdomain, referral, lame, servfail, refused, timeout, malformed, blocked or budget"),
  protocol: z.enum(["udp", "tcp"]).nullable(),
  cachedFor: z.number().nullable().describe("Seconds since the question was really asked; null: asked now"),
  flags: z.array(z.string()),
  lines: z.array(z.string()).describe("The answer in master-file form, as dig prints it"),
  raw: z.string().optional().describe("The answer message, base64"),
  hop: hopSchema.optional().describe("Where the question was put to an authority on the way from the root"),
});
export type DnsExchange = z.infer<typeof dnsExchangeSchema>;

const connectionFields = {
  ...exchangeFields,
  host: z.string().nullable().describe("The name of the server, where it is known"),
  status: z.string().describe("ok, timeout, refused, network, closed, tls, too-large, blocked, budget or cancelled"),
  lines: z.array(z.string()).describe("What passed: `>` sent, `<` received, `*` a remark of Mailvane; control characters made visible"),
};
export const connectionExchangeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("smtp"), ...connectionFields }),
  z.object({ kind: z.literal("tls"), ...connectionFields }),
  z.object({ kind: z.literal("http"), ...connectionFields, url: z.string() }),
]);
/** One connection, with all that passed. `server` is the address dialled, with its port. */
export type ConnectionExchange = z.infer<typeof connectionExchangeSchema>;

export const exchangeSchema = z.discriminatedUnion("kind", [dnsExchangeSchema, ...connectionExchangeSchema.options]);
/** One recorded question and answer, or one connection. */
export type Exchange = z.infer<typeof exchangeSchema>;

export const failureSchema = z.object({ code: z.string(), message: z.string() });
/** A fault of ours that ended the lookup early. Never a fault of the checked domain. */
export type Failure = z.infer<typeof failureSchema>;

export const inputSchema = z.object({ target: z.string() }).catchall(z.string());
/** The canonical input: the target, and the other fields that were given. */
export type Input = z.infer<typeof inputSchema>;

const startFields = {
  format: z.literal(1),
  lookup: z.string(),
  title: z.string(),
  input: inputSchema,
  unicode: z.string().describe("The target as people read it"),
  network: z.enum(["system", "demo"]),
  startedAt: z.string().describe("ISO 8601"),
  columns: z.array(columnSchema),
};
const endFields = {
  durationMs: z.number(),
  verdict: verdictSchema,
  headline: z.string().describe("The verdict as one sentence"),
  measures: z.array(measureSchema),
  resolvers: z.array(z.string()).describe("Servers that answered"),
  failure: failureSchema.optional(),
  trace: z.array(exchangeSchema),
};

export const reportSchema = z.object({
  ...startFields,
  rows: z.array(rowSchema),
  findings: z.array(findingSchema),
  ...endFields,
});
export type Report = z.infer<typeof reportSchema>;

export const reportEventSchema = z.discriminatedUnion("event", [
  z.object({ event: z.literal("start"), ...startFields }),
  z.object({ event: z.literal("row"), row: rowSchema }),
  z.object({ event: z.literal("finding"), finding: findingSchema }),
  z.object({ event: z.literal("end"), ...endFields }),
]);
export type ReportEvent = z.infer<typeof reportEventSchema>;
export type StartEvent = Extract<ReportEvent, { event: "start" }>;
export type EndEvent = Extract<ReportEvent, { event: "end" }>;
