import type { CompromisedKey } from "#lib/protocols/dkim/compromised.ts";
import type { KeyRecord } from "#lib/protocols/dkim/key-record.ts";
import type { Provider } from "#lib/protocols/providers/catalogue.ts";
import { isAbsent } from "#lib/transport/read.ts";
import type { Answer } from "#lib/transport/types.ts";

/** One TXT record at a selector. */
export interface KeyFacts {
  record: KeyRecord;
  /** False for a text that is for another purpose. */
  meant: boolean;
  /** Seconds. */
  ttl: number;
  compromised: CompromisedKey | null;
}

/** What stands at one selector. */
export interface SelectorFacts {
  /** An asterisk for a selector that nobody has, of which the answer says what every selector gets. */
  selector: string;
  /** The name asked. */
  name: string;
  answer: Answer;
  /** Whose key it is: by the alias, or because the provider serves the domain and gives its customers such a selector. */
  vendor: Provider | null;
  /** The first of the TXT records, in their order. */
  keys: KeyFacts[];
  /** How many TXT records there are. */
  records: number;
  /** The answer is what every selector gets. */
  wildcard: boolean;
}

/** All that the checks of the DKIM lookup judge. */
export interface DkimFacts {
  domain: string;
  /** The selector given; null where selectors were guessed. */
  given: string | null;
  mx: Answer;
  /** The TXT records of the domain itself, which hold its SPF record. */
  txt: Answer;
  /** What a selector that nobody has gets. */
  probe: SelectorFacts;
  /** The answer at `_domainkey`, below which all keys lie; null where a selector was given. */
  base: Answer | null;
  /** The selector given; or, of those guessed, what was found and what has no answer. */
  selectors: SelectorFacts[];
  /** How many selectors were asked for. */
  asked: number;
}

/** The chain of aliases that the answer followed. */
export function aliasesOf(answer: Answer): string[] {
  return "cname" in answer ? answer.cname : [];
}

/** An alias that leads to no TXT record. */
export function isDangling({ answer }: Pick<SelectorFacts, "answer">): boolean {
  return isAbsent(answer) && answer.cname.length > 0;
}

/** RFC 8020: NXDOMAIN proves that there is nothing below the name either. An alias says nothing about what stands below it. */
export function isNothingBelow(base: Answer | null): boolean {
  return base?.status === "nxdomain" && base.cname.length === 0;
}
