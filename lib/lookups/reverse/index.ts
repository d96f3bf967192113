import { causeOf } from "#lib/engine/causes.ts";
import type { Lookup } from "#lib/engine/lookup.ts";
import { addressInput } from "#lib/lookups/questions/input.ts";
import { parseIp } from "#lib/names/ip.ts";
import { evaluateIprev } from "#lib/protocols/iprev/evaluate.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import type { Transport } from "#lib/transport/types.ts";
import { reverseChecks } from "./checks.ts";
import { openQuestions, type ReverseFacts } from "./facts.ts";
import { reverseColumns, reverseRows } from "./rows.ts";

/** Which names does an address have, and do they lead back to it? */
export const reverse: Lookup<Input, ReverseFacts> = {
  id: "reverse",
  aliases: ["fcrdns", "iprev"],
  title: "Reverse names",
  summary: "The names of an address, and whether they lead back to it, as receivers of mail check.",
  group: "DNS",
  input: addressInput,
  fields: [{ name: "target", label: "Address", help: "An IPv4 or IPv6 address.", placeholder: "142.250.107.27", required: true }],
  columns: reverseColumns,
  checks: reverseChecks,
  active: false,
  budget: 50,
  gather: gatherReverse,
  headline: reverseHeadline,
  measures: ({ iprev }) => (iprev.names.length > 0 ? [{ key: "names", label: "Names", value: iprev.names.length }] : []),
};

async function* gatherReverse({ target }: Input, { resolver }: Transport): AsyncGenerator<Row, ReverseFacts, void> {
  const ip = parseIp(target);
  if (!ip) throw new Error(`The input let through what is no address: ${target}`);
  const facts = { address: ip.text, iprev: await evaluateIprev(ip, resolver) };
  yield* reverseRows(facts);
  return facts;
}

const HEADLINES = {
  pass: "{address} is {name}, and the name leads back to it.",
  fail: "{address} calls itself {name}, which does not lead back to it.",
  permerror: "{address} has no reverse name.",
  temperror: "Whether {address} has a reverse name that leads back could not be found out: {cause}.",
} as const;

function reverseHeadline(facts: ReverseFacts): string {
  const { address, iprev } = facts;
  const [open] = openQuestions(facts);
  return fill(HEADLINES[iprev.result], { address, name: visible(iprev.names[0] ?? ""), cause: open ? causeOf(open.answer) : "" });
}
