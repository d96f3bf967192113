import { visible } from "#lib/report/visible.ts";
import type { Failure } from "#lib/transport/node/outcome.ts";
import type { Tried } from "./zone-inquiry.ts";

/** Servers that are named in a cause. */
const NAMED = 3;
/** Which failure tells most, when several servers failed. */
const TELLING: readonly Failure["status"][] = ["blocked", "timeout", "network", "malformed", "refused", "servfail"];

const WORDS: Partial<Record<Failure["status"], string>> = {
  timeout: "no answer in time",
  network: "it cannot be reached",
  blocked: "Mailvane does not ask it",
  malformed: "its answer cannot be read",
};

/** Why nobody answers for a zone: what each of its servers did, in words, and the status that tells most. */
export function blame(zone: string, tried: readonly Tried[], problems: readonly Failure[]): Failure {
  const failures = [...tried.map(({ failure }) => failure), ...problems];
  const [first = { status: "servfail" as const }] = failures;
  const { status } = failures.reduce((worst, one) => (TELLING.indexOf(one.status) > TELLING.indexOf(worst.status) ? one : worst), first);
  const reasons = [
    ...tried.map(({ host, address, failure }) => `${host} (${address}): ${failure.cause ?? WORDS[failure.status] ?? failure.status}`),
    ...problems.map(({ cause, status: what }) => cause ?? what),
  ];
  const said = [...new Set(reasons)];
  const more = said.length > NAMED ? `; and ${said.length - NAMED} more` : "";
  const what = zone === "" ? "the root" : zone;
  const cause =
    said.length === 0
      ? `${what} has no name server`
      : `no name server of ${what} answers for it: ${said.slice(0, NAMED).join("; ")}${more}`;
  return { status, cause: visible(cause) };
}
