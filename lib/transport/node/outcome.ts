import type { AbsentAnswer, FailedAnswer, ResourceRecord } from "#lib/transport/types.ts";

/** What one message says about the name asked. */
export type Outcome = Found | Failure;

/** `cname` lists the aliases followed inside the message, each target in turn. */
export type Found =
  | { status: "ok"; cname: readonly string[]; records: ResourceRecord[] /* frozen */ }
  /** The message ends at an alias: its target has to be asked for. */
  | { status: "alias"; cname: readonly string[]; target: string }
  | { status: AbsentAnswer["status"]; cname: readonly string[]; negativeTtl: number | null /* seconds */ };

/** No answer, with the cause in words where there is more to say than the status does. */
export interface Failure {
  status: FailedAnswer["status"];
  cause?: string;
}

export function isFailure(outcome: Outcome): outcome is Failure {
  return !("cname" in outcome);
}

/** An answer that another resolver may know better. */
export function isDoubtful(outcome: Outcome): outcome is Failure {
  return outcome.status === "servfail" || outcome.status === "refused";
}
