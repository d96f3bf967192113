import type { HttpsFailure, HttpsRedirect, HttpsResponse } from "#lib/transport/https-types.ts";

export type Fetched = HttpsResponse | HttpsRedirect | HttpsFailure;

/** What must be right, one after the other, before a file can be read. */
export const STAGES = ["address", "connection", "certificate", "answer"] as const;
export type Stage = (typeof STAGES)[number];

/** Where a fetch ended before the file had come. */
export interface Halt {
  stage: Stage;
  /** True: the server, or the domain, is the cause. False: it could not be found out. */
  proven: boolean;
  /** In words that stand after a colon. */
  cause: string;
}

/** Failures that say nothing of the server: the way to it, or this report, may be the cause. */
const OPEN: readonly HttpsFailure["status"][] = ["timeout", "network", "budget", "cancelled", "unresolved"];

/** Null where the file has come, with status 200. */
export function haltOf(fetched: Fetched): Halt | null {
  switch (fetched.status) {
    case "ok":
      return fetched.code === 200 ? null : { stage: "answer", proven: true, cause: `the server answered with status ${fetched.code}` };
    case "redirect":
      return {
        stage: "answer",
        proven: true,
        cause: `the server answered with status ${fetched.code}, a redirect to ${fetched.location || "nowhere"}`,
      };
    default:
      return { stage: stageOf(fetched), proven: isProven(fetched), cause: fetched.cause };
  }
}

/** Without facts of the handshake none was done, whatever the cause. */
function stageOf({ status, tls }: HttpsFailure): Stage {
  if (status === "no-address" || status === "unresolved") return "address";
  if (!tls) return "connection";
  return status === "tls" ? "certificate" : "answer";
}

/** A URL that Mailvane cannot ask for was never put to a server. */
function isProven({ status, addresses }: HttpsFailure): boolean {
  return !OPEN.includes(status) && !(status === "malformed" && addresses === null);
}
