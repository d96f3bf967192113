import * as client from "openid-client";

/**
 * Why nobody was signed in. `stale`: what came back does not answer a question of this browser, or comes late. `cancelled`: whoever it was did not go on.
 * `refused`: the provider says no. `clock`: its answer is too old or too new. `invalid`: its answer breaks the rules. `unreached`: there was none, or not such as a provider gives.
 * `no-groups`: it does not say which groups somebody is in. `not-allowed`: they are in none that may come in. `disabled`: their account here is.
 */
export type ProviderProblem =
  | "stale"
  | "cancelled"
  | "refused"
  | "clock"
  | "invalid"
  | "unreached"
  | "no-groups"
  | "not-allowed"
  | "disabled";

/** A problem, and for the log what lies behind it: never a token, a code or a secret. */
export interface Unsigned {
  ok: false;
  problem: ProviderProblem;
  detail: string;
}

export function unsigned(problem: ProviderProblem, detail: string): Unsigned {
  return { ok: false, problem, detail };
}

const DECLINED = ["access_denied", "login_required", "interaction_required", "consent_required", "account_selection_required"];

/** It does not answer, or not as a provider does: another code than 200, or no JSON. */
const NO_ANSWER = ["OAUTH_TIMEOUT", "OAUTH_ABORT", "OAUTH_RESPONSE_IS_NOT_CONFORM", "OAUTH_RESPONSE_IS_NOT_JSON", "OAUTH_PARSE_ERROR"];

/** What an error of the library, or of the way to the provider, says. Only codes and messages are taken from it: their causes hold what was sent. */
export function readError(error: unknown): Unsigned {
  if (error instanceof client.AuthorizationResponseError)
    return unsigned(DECLINED.includes(error.error) ? "cancelled" : "refused", said(error.error, error.error_description));
  if (error instanceof client.ResponseBodyError)
    // A code counts once and not for long (RFC 6749 §5.2).
    return unsigned(error.error === "invalid_grant" ? "stale" : "refused", said(error.error, error.error_description));
  if (!(error instanceof client.ClientError)) return unsigned("invalid", messageOf(error));
  const { code = "", cause } = error;
  if (code === "OAUTH_JWT_TIMESTAMP_CHECK_FAILED") return unsigned("clock", innermost(error));
  // Without a code it is what the way to the provider threw.
  if (code === "") return unsigned("unreached", messageOf(cause));
  if (NO_ANSWER.includes(code)) return unsigned("unreached", `${code}: ${error.message}`);
  return unsigned("invalid", `${code}: ${innermost(error)}`);
}

function said(error: string, description: string | undefined): string {
  return description ? `${error}: ${description}` : error;
}

/** The library wraps its errors; the one inside says which claim it was. */
function innermost({ message, cause }: Error): string {
  return cause instanceof Error ? cause.message : message;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
