import type { Fetched } from "#lib/lookups/fetched/halt.ts";
import { haltOf } from "#lib/lookups/fetched/halt.ts";
import type { MtaStsPolicy } from "#lib/protocols/mta-sts/policy.ts";
import type { MtaStsSelection } from "#lib/protocols/mta-sts/select.ts";
import type { Route } from "#lib/protocols/mx/route.ts";
import type { TlsRptSelection } from "#lib/protocols/tls-rpt/select.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { Answer, FailedAnswer } from "#lib/transport/types.ts";

/** A mail server of the domain, and the pattern of the policy that its name matches. */
export interface ServerFacts {
  host: string;
  /** Null for the implicit MX. */
  preference: number | null;
  /** The first that matches; null where none does, or where there is no policy. */
  pattern: string | null;
}

/** All that the checks of the MTA-STS lookup judge. */
export interface MtaStsFacts {
  domain: string;
  /** `_mta-sts.` before the domain. */
  name: string;
  answer: Answer;
  selection: MtaStsSelection;
  file: Fetched;
  /** What the file says; null where it has not come. */
  policy: MtaStsPolicy | null;
  route: Route;
  /** In order of preference; empty where the route has no server. */
  servers: ServerFacts[];
  reports: { name: string; answer: Answer; selection: TlsRptSelection };
  /** Milliseconds since the epoch. */
  now: number;
}

/** A file has come that is meant as a policy: many web servers answer every question with some page. */
export function isPolicyServed({ file, policy }: Pick<MtaStsFacts, "file" | "policy">): boolean {
  return haltOf(file) === null && policy !== null && policy.lines.some(({ name }) => ["version", "mode", "mx", "max_age"].includes(name));
}

/** The domain says, by its TXT records, that it has a policy, be it in vain. */
export function isAnnounced({ selection }: Pick<MtaStsFacts, "selection">): boolean {
  return selection.status === "record" || selection.status === "multiple" || (selection.status === "none" && selection.near.length > 0);
}

/** The question after the host of the policy that has no answer, where that is why nobody was asked for the file. */
export function unresolvedHost({ file }: Pick<MtaStsFacts, "file">): { name: string; type: "A" | "AAAA"; answer: FailedAnswer } | null {
  if (file.status !== "unresolved" || !file.addresses) return null;
  const { a, aaaa } = file.addresses;
  const name = new URL(file.url).hostname;
  if (isFailed(a)) return { name, type: "A", answer: a };
  return isFailed(aaaa) ? { name, type: "AAAA", answer: aaaa } : null;
}
