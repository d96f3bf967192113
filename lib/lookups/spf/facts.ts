import type { Authorised } from "#lib/protocols/spf/authorised.ts";
import type { SpfEvaluation } from "#lib/protocols/spf/evaluation.ts";
import type { SpfWalk, WalkedTerm } from "#lib/protocols/spf/walked.ts";
import type { WorstCase } from "#lib/protocols/spf/worst-case.ts";
import type { Answer } from "#lib/transport/types.ts";

/** All that the checks of the SPF lookup judge. */
export interface SpfFacts {
  domain: string;
  /** The TXT records of the domain, SPF or not. */
  txt: Answer;
  /** The records of type 99, which nobody asks for any more (RFC 7208 §3.1). */
  type99: Answer;
  /** Every branch, without regard to a message; macros are expanded where a sender's address is given. */
  walk: SpfWalk;
  worst: WorstCase;
  authorised: Authorised;
  /** Includes and redirects of a domain that an earlier one leads to. */
  repeated: ReadonlySet<WalkedTerm>;
  /** Null without a sender's address. */
  sender: { ip: string; evaluation: SpfEvaluation } | null;
}
