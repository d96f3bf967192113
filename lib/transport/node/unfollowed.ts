import { classify } from "./classify.ts";
import { decodeMessage } from "./message.ts";
import type { Outcome } from "./outcome.ts";
import type { Result } from "./result.ts";

/** What an answer says about the name itself: an alias there is not followed, it is the record found. */
export function unfollowed({ name, type, decisive, outcome }: Extract<Result, { answered: true }>): Outcome {
  if (decisive.octets === null) return outcome;
  return classify(decodeMessage(Buffer.from(decisive.octets, "latin1")), name, type, false);
}
