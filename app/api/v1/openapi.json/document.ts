import { z } from "zod";
import type { AnyLookup, TextSource } from "#lib/engine/lookup.ts";
import { historySchema } from "#lib/history/history-format.ts";
import { lookups } from "#lib/lookups/registry.ts";
import { fieldsOf } from "#lib/lookups/via.ts";
import { NDJSON } from "#lib/report/ndjson.ts";
import { reportEventSchema, reportSchema } from "#lib/report/schema.ts";
import { suiteEventSchema, suiteReportSchema } from "#lib/report/suite.ts";
import { freezeRequestSchema, frozenListSchema, frozenMadeSchema, frozenSchema } from "#lib/share/frozen-format.ts";
import { domainPath } from "./domain-path.ts";
import { favouritePaths } from "./favourite-paths.ts";
import { frozenPaths } from "./frozen-paths.ts";
import { historyPaths } from "./history-paths.ts";
import { failure, fresh, INVALID, json, parameter, refusals } from "./parts.ts";

const errorSchema = z.object({
  error: z.object({
    code: z.enum([
      "unauthorized",
      "forbidden",
      "too-many-requests",
      "not-found",
      "method-not-allowed",
      "too-large",
      "invalid-input",
      "unavailable",
    ]),
    message: z.string(),
    issues: z.array(z.object({ field: z.string(), message: z.string(), at: z.int().optional() })).optional(),
  }),
});

const healthSchema = z.object({
  network: z.enum(["system", "demo"]),
  resolvers: z.array(
    z.object({
      server: z.string(),
      state: z.enum(["ok", "failing", "untested"]),
      milliseconds: z.number().nullable(),
      cause: z.string().nullable(),
      checkedAt: z.number().nullable(),
    }),
  ),
});

const favouritesSchema = z.object({ favourites: z.array(z.string()).describe("In the order in which they were added") });

/** The whole document. */
export function openapi(): Record<string, unknown> {
  const runs = Object.values(lookups).map((lookup) => [
    lookup.text ? `/api/v1/lookups/${lookup.id}` : `/api/v1/lookups/${lookup.id}/{target}`,
    { [lookup.active || lookup.text ? "post" : "get"]: operation(lookup) },
  ]);
  const health = { description: "The last self-test of each resolver", content: json("Health") };
  return {
    openapi: "3.1.0",
    info: {
      title: "Mailvane",
      version: "1",
      description: "Lookups of mail domains, each with its evidence. A question without an answer is `unknown`, never `missing`.",
      license: { name: "MIT", identifier: "MIT" },
    },
    paths: {
      "/api/v1/lookups": {
        get: { summary: "The catalogue of lookups", responses: { 200: { description: "Fields, columns and checks of every lookup" } } },
      },
      ...Object.fromEntries(runs),
      ...domainPath,
      ...historyPaths,
      ...frozenPaths,
      ...favouritePaths,
      "/api/v1/health": {
        get: { summary: "State of the resolvers, as last tested", responses: { 200: health } },
        post: { summary: "Test the resolvers now", responses: { 200: health } },
      },
    },
    components: {
      schemas: {
        Report: schema(reportSchema),
        ReportEvent: schema(reportEventSchema),
        SuiteReport: schema(suiteReportSchema),
        SuiteEvent: schema(suiteEventSchema),
        History: schema(historySchema),
        FreezeRequest: schema(freezeRequestSchema),
        FrozenMade: schema(frozenMadeSchema),
        FrozenList: schema(frozenListSchema),
        Frozen: schema(frozenSchema),
        Favourites: schema(favouritesSchema),
        Error: schema(errorSchema),
        Health: schema(healthSchema),
      },
    },
  };
}

function operation(lookup: AnyLookup) {
  const report = {
    ...json("Report"),
    [NDJSON]: { schema: { $ref: "#/components/schemas/ReportEvent" } },
    "text/plain": { schema: { type: "string" } },
  };
  return {
    operationId: lookup.id,
    summary: lookup.title,
    description: lookup.summary,
    tags: [lookup.group],
    parameters: [...fieldsOf(lookup).map(parameter), fresh],
    ...(lookup.text && { requestBody: bodyOf(lookup.text) }),
    responses: {
      200: { description: "The report; with `Accept: application/x-ndjson` its events, one a line", content: report },
      405: failure("The lookup is run by the other method, which `Allow` names"),
      ...refusals,
      ...(lookup.text && { 413: failure("The text is larger than what is read") }),
      422: failure(INVALID),
    },
  };
}

function bodyOf({ label, help, most, placeholder }: TextSource) {
  const content = { schema: { type: "string", format: "binary", maxLength: most }, example: placeholder };
  return { required: true, description: `${label}. ${help}`, content: { "text/plain": content, "message/rfc822": content } };
}

function schema(type: z.ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(type, { io: "output" });
  return rest;
}
