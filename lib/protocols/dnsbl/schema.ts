import { z } from "zod";
import { toAscii } from "#lib/names/domain.ts";
import { parseIpv4, parseIpv6 } from "#lib/names/ip.ts";
import { type CodeRange, parseCodes } from "./codes.ts";

/** What a list can be asked about. */
export const kindSchema = z.enum(["ipv4", "ipv6", "domain"]);
export type Kind = z.infer<typeof kindSchema>;

const zone = z.string().refine((text) => readsAs(text) === "domain" && text === text.toLowerCase(), "not a zone");
const item = z.string().refine((text) => readsAs(text) !== null, "neither an address nor a domain");
const codes = z.string().transform((text, context) => {
  const range = parseCodes(text);
  if (range) return range;
  context.addIssue({ code: "custom", message: `not a code or a range of codes: ${text}` });
  return z.NEVER;
});
/** `{ "127.0.0.2": "spam", "bit 4": "…" }`: what answers mean. Ranges keep the order written; `bit 4` and `REFUSED` are named. */
const meanings = z.record(z.string(), z.string().min(1)).transform((record, context) => {
  const ranges: (CodeRange & { meaning: string })[] = [];
  const named: Record<string, string> = {};
  for (const [text, meaning] of Object.entries(record)) {
    const range = parseCodes(text);
    if (range) ranges.push({ ...range, meaning });
    else if (/^(bit (1|2|4|8|16|32|64|128)|REFUSED)$/.test(text)) named[text] = meaning;
    else context.addIssue({ code: "custom", message: `not a code: ${text}` });
  }
  return { ranges, named };
});
export type Meanings = z.output<typeof meanings>;
const bit = z.union([1, 2, 4, 8, 16, 32, 64, 128].map((value) => z.literal(value)));

const matchSchema = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("any-of"), listed: z.array(codes).min(1), policyCodes: z.array(codes).default([]) }),
  z.strictObject({
    type: z.literal("bitmask"),
    octet: z.literal(4),
    prefix: z.string().regex(/^127\.\d+\.\d+$/),
    listedBits: z.array(bit).min(1),
    informationalBits: z.array(bit),
  }),
  z.strictObject({ type: z.literal("none") }),
]);

/** RFC 5782 §5: an entry that must be listed and one that must not. `expect`: the code of the first, where it is not 127.0.0.2. */
const testPointSchema = z.strictObject({ listed: item, notListed: item, expect: z.ipv4().optional() });
export type TestPoint = z.infer<typeof testPointSchema>;

/** One list of the catalogue. lib/data/README.md says what each field means and where it comes from. */
export const dnsblSchema = z.strictObject({
  zone,
  name: z.string().min(1),
  operator: z.string().min(1),
  kind: z.array(kindSchema).min(1),
  action: z.enum(["block", "informational", "allow"]),
  tier: z.enum(["major", "common", "minor"]),
  scope: z.enum(["ip", "range", "asn", "country", "domain"]),
  status: z.enum(["operating", "uncertain"]),
  confidence: z.enum(["high", "medium", "low"]),
  suggestedDefault: z.enum(["on", "optional", "off"]),
  returnCodes: meanings,
  match: matchSchema,
  notListedCodes: meanings,
  errorCodes: meanings,
  delistUrl: z.url({ protocol: /^https?$/ }).nullable(),
  registration: z.string().min(1).nullable(),
  blocksPublicResolvers: z.union([z.boolean(), z.literal("unknown")]),
  query: z.enum(["item.zone", "item.key.zone", "key.item.zone", "hash.zone"]).default("item.zone"),
  domainForm: z.enum(["registrable", "host"]).default("registrable"),
  testPoint: testPointSchema.nullable(),
  testPointIpv6: testPointSchema.optional(),
  testPointDomain: testPointSchema.optional(),
  testPointBasis: z.string().min(1),
  listsLoopback: z.boolean().default(false),
  group: z.string().optional(),
  partOf: zone.optional(),
  replaces: zone.optional(),
  notes: z.string().min(1).optional(),
  sources: z.array(z.string()).min(1),
});
export type Dnsbl = z.infer<typeof dnsblSchema>;

/** One zone of the deny list; `*.example.net` stands for every zone below example.net. */
export const deadSchema = z.strictObject({
  zone: z.string().transform((text) => ({ name: text.replace(/^\*\./, ""), below: text.startsWith("*.") })),
  since: z.string(),
  failure: z.string().min(1),
  mode: z.enum([
    "emptied",
    "nxdomain",
    "listed-everything",
    "parked-wildcard",
    "timeout",
    "refused",
    "servfail",
    "fraud",
    "not-applicable",
    "unknown",
  ]),
  confidence: z.enum(["high", "medium", "low"]),
  source: z.string().min(1),
  notes: z.string().min(1).optional(),
});

/** What a text of the catalogue stands for. */
export function readsAs(text: string): Kind | null {
  if (parseIpv4(text)) return "ipv4";
  if (parseIpv6(text)) return "ipv6";
  return toAscii(text).ok ? "domain" : null;
}
