import { txtLine } from "#lib/lookups/txt-records/txt-line.ts";
import { isMtaSts, parseRecord } from "#lib/protocols/mta-sts/parse-record.ts";
import type { Mode } from "#lib/protocols/mta-sts/policy.ts";
import type { Params } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import type { MtaStsFacts } from "./facts.ts";

const WEEK = 604_800; // s
/** Hosts that a proposed policy names. */
const MOST_HOSTS = 20;

/**
 * Params for a fix that ends in `{fixable|…|}` and a line `{line}`: the record to publish at a name, where there is one.
 * Only a record without a problem is proposed.
 */
export function proposal(name: string, text: string | null): Params {
  const valid = text !== null && isMtaSts(text) && parseRecord(text).problems.length === 0;
  return { fixable: valid ? 1 : 0, line: valid ? txtLine(name, text) : "" };
}

/** A record with a new id, which says that the policy has changed: the time, as most domains write it. */
export function freshRecord({ now }: Pick<MtaStsFacts, "now">): string {
  const id = new Date(now).toISOString().replace(/\D/g, "").slice(0, 14);
  return `v=STSv1; id=${id};`;
}

/** The lines of a policy that names every server of the domain. */
export function policyFor({ servers, domain }: Pick<MtaStsFacts, "servers" | "domain">, mode: Mode): string {
  const hosts = servers.length > 0 ? servers.map(({ host }) => host) : [`mx.${domain}`];
  return ["version: STSv1", `mode: ${mode}`, ...hosts.slice(0, MOST_HOSTS).map(patternLine), `max_age: ${WEEK}`].join("\n");
}

/** Lines for the servers that no pattern of the policy matches. */
export function missingPatterns({ servers }: Pick<MtaStsFacts, "servers">): string {
  return servers
    .filter(({ pattern }) => pattern === null)
    .slice(0, MOST_HOSTS)
    .map(({ host }) => patternLine(host))
    .join("\n");
}

function patternLine(host: string): string {
  return `mx: ${visible(host)}`;
}
