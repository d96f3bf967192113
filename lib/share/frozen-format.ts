import { z } from "zod";
import { judgedAgainSchema } from "#lib/report/judged-again.ts";
import { suiteReportSchema } from "#lib/report/suite.ts";

// What the API takes and gives of frozen reports, version 1.

/** Days after which a frozen report can no longer be read; null: it stays until somebody revokes it. */
export const FREEZE_DAYS = [7, 30, 365, null] as const;

export const freezeRequestSchema = z.strictObject({
  domain: z.string(),
  run: z.string().describe("`kept.run` of a domain report"),
  days: z.union(FREEZE_DAYS.map((days) => (days === null ? z.null() : z.literal(days)))).describe("Null: until it is revoked"),
  hideAddresses: z.boolean().describe("No address of anybody is in what is served"),
});

const aboutFields = {
  domain: z.string(),
  frozenAt: z.string().describe("ISO 8601"),
  expiresAt: z.string().nullable().describe("ISO 8601; null where it does not expire"),
  hideAddresses: z.boolean(),
};

export const frozenMadeSchema = z.object({
  ...aboutFields,
  token: z.string().describe("128 bits. It is told this once"),
  path: z.string().describe("/r/<token>, for whoever has it"),
  checkedAt: z.string().describe("ISO 8601: when the report was made, the newest one of this run"),
});

export const frozenListSchema = z.object({
  frozen: z.array(z.object({ ...aboutFields, id: z.string().describe("By which it is revoked"), by: z.string().describe("Who froze it") })),
});

export const frozenSchema = z.object({
  ...aboutFields,
  report: suiteReportSchema,
  rulesOfToday: judgedAgainSchema
    .nullable()
    .describe("What the rules of today say of the same evidence; null where it can no longer be judged"),
});
/** A frozen report as it is served. */
export type Frozen = z.infer<typeof frozenSchema>;
