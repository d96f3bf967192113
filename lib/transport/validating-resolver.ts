import type { Cause } from "#lib/protocols/dnssec/status.ts";
import { Walk } from "#lib/protocols/dnssec/walk.ts";
import type { DnssecTrust } from "./dnssec-types.ts";
import { isFailed } from "./read.ts";
import type { Answer, FailedAnswer, QueryOptions, RecordType, Resolver } from "./types.ts";

/** As many aliases as any question follows. */
const MOST_ALIASES = 16;

/**
 * A resolver that validates, for questions with `validate`: the answer is made of what was validated, `authentic` where every link is secure. What is bogus is
 * SERVFAIL, as with any validating resolver (RFC 4035 §5.5); where a link could not be had, its question's failure is the answer.
 */
export function validatingResolver(resolver: Resolver, trust: DnssecTrust, now: () => number): Resolver {
  let walk: Walk | null = null;
  return {
    query(name, type, options = {}) {
      if (!options.validate) return resolver.query(name, type, options);
      walk ??= new Walk({ resolver, ...trust, now: now() });
      return validated(walk, name, type, options);
    },
  };
}

async function validated(walk: Walk, asked: string, type: RecordType, { followCname = true }: QueryOptions): Promise<Answer> {
  const cname: string[] = [];
  let authentic = true;
  for (let name = asked; ; ) {
    const { answer, judged } = await walk.judge(name, type);
    const { status, cause, alias } = judged;
    if (status === "bogus")
      return { status: "servfail", server: answer.server, ede: inWords(cause), exchange: cause?.exchange ?? answer.exchange };
    if (cause?.answer) return cause.answer;
    if (isFailed(answer)) return answer;
    authentic &&= status === "secure";
    if (alias === null || !followCname)
      return { ...withoutSections(answer, type, alias), cname, authentic, ...(authentic && { validatedBy: "mailvane" as const }) };
    cname.push(alias);
    if (cname.length > MOST_ALIASES || alias === asked || cname.indexOf(alias) < cname.length - 1)
      return { status: "malformed", server: answer.server, ede: "the aliases go in a circle, or are too many", exchange: answer.exchange };
    name = alias;
  }
}

/** Only the records asked for: an alias beside them was followed. */
function withoutSections(answer: Exclude<Answer, FailedAnswer>, type: RecordType, alias: string | null): Exclude<Answer, FailedAnswer> {
  const { sections, ...rest } = answer;
  if (rest.status !== "ok" || alias !== null) return rest;
  return { ...rest, records: rest.records.filter((record) => record.type === type) };
}

/** In the form of an extended DNS error (RFC 8914 §4.7). */
function inWords(cause: Cause | null): string {
  return cause ? `DNSSEC bogus: ${cause.code} at ${cause.name || "."} ${cause.type}` : "DNSSEC bogus";
}
