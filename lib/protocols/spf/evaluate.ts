import { parseIp, unmapped } from "#lib/names/ip.ts";
import type { Resolver } from "#lib/transport/types.ts";
import type { Check } from "./check.ts";
import { checkHost } from "./check-host.ts";
import type { EvaluatedRecord, EvaluatedTerm, SpfEvaluation } from "./evaluation.ts";
import { explain } from "./explain.ts";
import { senderOf } from "./identity.ts";
import { askingOnce } from "./memo.ts";
import { withTimeLimit } from "./time-limit.ts";

const MOST_QUESTIONS_AHEAD = 40;
const TIME_LIMIT = 20_000; // milliseconds; RFC 7208 §4.6.4: at least 20 seconds

export interface SpfIdentity {
  /** The client's address. An IPv4-mapped IPv6 address is treated as IPv4 (RFC 7208 §5). */
  ip: string;
  helo: string;
  /** Empty for the null reverse-path: then postmaster at the HELO name is checked (RFC 7208 §2.4). */
  mailFrom: string;
}

export interface SpfOptions {
  /** The name of the host that checks, for `%{r}`. */
  receiver?: string;
  /** Seconds since the epoch, for `%{t}`. */
  timestamp?: number;
  /** For the whole evaluation, in milliseconds; then it ends in temperror. Default 20 seconds. */
  timeLimit?: number;
  /** Called for each term as it is decided, inner terms first. */
  onTerm?: (term: EvaluatedTerm) => void;
}

/**
 * Checks whether a client may send for a domain (RFC 7208 §4, RFC 8616).
 * Out: the result, what it cost, and the tree of the terms evaluated. Failures of the DNS are results too; it never rejects for them.
 * Throws when `ip` is no address: the caller has parsed it.
 */
export async function evaluateSpf(identity: SpfIdentity, resolver: Resolver, options: SpfOptions = {}): Promise<SpfEvaluation> {
  const address = parseIp(identity.ip);
  if (!address) throw new TypeError(`Not an IP address: ${identity.ip}`);
  const timed = withTimeLimit(resolver, options.timeLimit ?? TIME_LIMIT);
  const sender = senderOf(identity.mailFrom, identity.helo);
  const check: Check = {
    ip: unmapped(address),
    sender,
    helo: identity.helo,
    resolver: askingOnce(timed),
    lookups: 0,
    voidLookups: 0,
    voidQueries: 0,
    ahead: { left: MOST_QUESTIONS_AHEAD, asked: new Set() },
    onTerm: options.onTerm ?? (() => {}),
  };
  const root = await checkHost(check, sender.domain, [0]);
  check.ahead.left = 0;
  const timestamp = options.timestamp ?? Math.floor(Date.now() / 1000);
  const explanation =
    root.result === "fail" ? await explain(check, decidingRecord(root), options.receiver ?? "unknown", timestamp) : undefined;
  timed.stop();
  const { result, cause } = root;
  const { lookups, voidLookups, voidQueries } = check;
  return {
    result,
    ...(cause && { cause }),
    ...(explanation !== undefined && { explanation }),
    lookups,
    voidLookups,
    voidQueries,
    matched: decidingTerms(root),
    root,
  };
}

/** The terms that decided, from the outermost record inwards. */
function decidingTerms(node: EvaluatedRecord): EvaluatedTerm[] {
  const term = node.terms.find(({ outcome }) => outcome === "match");
  if (!term) return [];
  return [term, ...(term.record ? decidingTerms(term.record) : [])];
}

// RFC 7208 §6.2: after a redirect it is the explanation of the domain redirected to.
function decidingRecord(node: EvaluatedRecord): EvaluatedRecord {
  const last = node.terms.at(-1);
  return last?.term.name === "redirect" && last.record ? decidingRecord(last.record) : node;
}
