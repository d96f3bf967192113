import type { AuthenticationResults, MethodResult } from "#lib/protocols/message/results.ts";
import { fill } from "#lib/report/template.ts";
import type { HeadersFacts } from "./facts.ts";
import { shown } from "./shown.ts";

/** One result of a host beside ours; ours is null where nothing certain is known. */
export interface Compared {
  theirs: string;
  ours: string | null;
  /** Both in words. */
  text: string;
}

const TEXT = "says {method}={theirs}, and Mailvane finds {ours}";

/** Compares what a field says of SPF, DKIM and DMARC with what was found here. */
export function compare(read: AuthenticationResults, facts: HeadersFacts): Compared[] {
  return read.results.flatMap((result) => {
    const ours = oursOf(result, facts);
    if (ours === undefined) return [];
    const theirs = result.result;
    return [{ theirs, ours, text: fill(TEXT, { method: result.method, theirs: shown(theirs), ours: ours ?? "nothing certain" }) }];
  });
}

/** Undefined where the method is none that is compared. */
function oursOf(result: MethodResult, facts: HeadersFacts): string | null | undefined {
  switch (result.method) {
    case "spf":
      return certain(facts.spf?.evaluation.result);
    case "dmarc":
      return certain(facts.dmarc?.result === "fail" && !facts.spf ? null : facts.dmarc?.result);
    case "dkim":
      return dkimOf(result, facts);
    default:
      return undefined;
  }
}

/** The signature that the result is about is known by its domain, and where it is told by its selector. */
function dkimOf({ properties }: MethodResult, { signatures, altered }: HeadersFacts): string | null {
  const property = (name: string) => properties.find((one) => one.ptype === "header" && one.property === name)?.value.toLowerCase();
  const domain = property("d") ?? property("i")?.replace(/^.*@/, "");
  const selector = property("s");
  const matching = signatures.filter(
    ({ read }) => read.domain !== null && read.domain === domain && (selector === undefined || read.selector?.toLowerCase() === selector),
  );
  const [only] = matching;
  if (!only || matching.length > 1 || !only.verdict) return null;
  if (only.verdict.result === "fail" && (altered || only.verdict.cause?.code === "key-missing")) return null;
  return only.verdict.result === "unknown" ? null : only.verdict.result;
}

function certain(result: string | null | undefined): string | null {
  return result == null || result === "temperror" ? null : result;
}
