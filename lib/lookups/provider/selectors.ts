import { selectorsOf } from "#lib/protocols/dkim/candidates.ts";
import { domainkeyName, keyName } from "#lib/protocols/dkim/key-name.ts";
import { isMeantAsKey } from "#lib/protocols/dkim/parse.ts";
import { PROBE_SELECTOR } from "#lib/protocols/dkim/probe-selector.ts";
import { type Provider, providers } from "#lib/protocols/providers/catalogue.ts";
import { providerOfDkimTarget } from "#lib/protocols/providers/match.ts";
import { isFailed, latin1, recordsOf } from "#lib/transport/read.ts";
import type { Answer, Resolver } from "#lib/transport/types.ts";
import type { Asked, OpenQuestion } from "./facts.ts";
import { openQuestion } from "./open-questions.ts";

/** What stands at one selector. */
export interface SelectorSeen {
  selector: string;
  asked: Asked;
  /** The alias by which a service is known, and whose it is. */
  alias: { target: string; provider: Provider } | null;
  /** A text that was meant as a key. */
  isKey: boolean;
}

/** Everything that was asked about selectors. */
export interface SelectorsSeen {
  /** A selector that nobody has gets an answer too. */
  wildcard: boolean;
  /** The question after that selector. */
  probe: Asked;
  seen: SelectorSeen[];
  /** What has no answer. */
  unanswered: OpenQuestion[];
}

/** Selectors that one service may have asked for: the newest of those with a date. */
const MOST_OF_ONE = 12;

/** What stands where keys would: at a selector that nobody has, and at the name above all selectors. */
export interface Below {
  probe: Asked;
  base: Asked;
}

/** Asks what stands where keys would. It needs to know nothing of the services, so it need not wait for them. */
export async function askBelow(domain: string, resolver: Resolver): Promise<Below> {
  const [probe, base] = await Promise.all([askFor(keyName(PROBE_SELECTOR, domain), resolver), askFor(domainkeyName(domain), resolver)]);
  return { probe, base };
}

/** Asks for the selectors of these services, and for all selectors that are aliases where a service publishes the key. */
export async function askSelectors(
  domain: string,
  sending: readonly Provider[],
  { probe, base }: Below,
  resolver: Resolver,
  now: number,
): Promise<SelectorsSeen> {
  // Where nothing is below, or nobody answers, only the selectors that are expected are looked for.
  const few = isNothingBelow(base.answer) || (isFailed(probe.answer) && isFailed(base.answer));
  const aliased = few ? [] : providers.filter(({ dkimCnameTargets }) => dkimCnameTargets !== undefined);
  const selectors = new Set([...sending, ...aliased].flatMap((provider) => ownSelectors(provider, now)));
  const seen = await Promise.all([...selectors].map((selector) => askSelector(selector, domain, resolver)));
  const unanswered = [probe, base, ...seen.map(({ asked }) => asked)].flatMap(openQuestion);
  return { wildcard: probe.answer.status === "ok", probe, seen, unanswered };
}

/** The selectors that a service gives its customers. In: milliseconds since the epoch. */
export function ownSelectors(provider: Provider, now: number): string[] {
  return selectorsOf(provider, now).slice(0, MOST_OF_ONE);
}

async function askSelector(selector: string, domain: string, resolver: Resolver): Promise<SelectorSeen> {
  const asked = await askFor(keyName(selector, domain), resolver);
  const isKey = recordsOf(asked.answer, "TXT").some(({ data }) => isMeantAsKey(latin1(data.strings)));
  return { selector, asked, alias: aliasOf(asked.answer), isKey };
}

async function askFor(name: string, resolver: Resolver): Promise<Asked> {
  return { name, type: "TXT", answer: await resolver.query(name, "TXT") };
}

/** RFC 8020: NXDOMAIN proves that there is nothing below the name either. An alias says nothing about what stands below it. */
function isNothingBelow(base: Answer): boolean {
  return base.status === "nxdomain" && base.cname.length === 0;
}

function aliasOf(answer: Answer): SelectorSeen["alias"] {
  for (const target of "cname" in answer ? answer.cname : []) {
    const provider = providerOfDkimTarget(target);
    if (provider) return { target, provider };
  }
  return null;
}
