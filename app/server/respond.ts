import type { Limit } from "#lib/limits/limit.ts";
import type { Issue } from "#lib/lookups/url.ts";
import { countLimit } from "#lib/metrics/metrics.ts";
import { sayForReader } from "./readers-language.ts";

const HEADERS = { "cache-control": "no-store", "x-robots-tag": "noindex", "x-content-type-options": "nosniff" };

export type ErrorCode =
  | "unauthorized"
  | "forbidden"
  | "too-many-requests"
  | "not-found"
  | "method-not-allowed"
  | "too-large"
  | "invalid-input"
  | "unavailable";
const STATUS: Record<ErrorCode, number> = {
  unauthorized: 401,
  forbidden: 403,
  "too-many-requests": 429,
  "not-found": 404,
  "method-not-allowed": 405,
  "too-large": 413,
  "invalid-input": 422,
  unavailable: 503,
};

/** The API's error body, in one form everywhere. */
export function errorResponse(code: ErrorCode, message: string, issues?: Issue[]): Response {
  const said = issues?.map((issue) => ({ ...issue, message: sayForReader(issue.message) }));
  return Response.json(
    { error: { code, message: sayForReader(message), ...(said && { issues: said }) } },
    { status: STATUS[code], headers: HEADERS },
  );
}

/** A limit that was reached: which, and when it is worth trying again. */
export function limitResponse({ id, status, retryAfter, message }: Limit): Response {
  countLimit(id);
  const response = errorResponse(status === 429 ? "too-many-requests" : "unavailable", message);
  response.headers.set("retry-after", String(retryAfter));
  response.headers.set("ratelimit", `"${id}";r=0;t=${retryAfter}`);
  return response;
}

/** The method that this resource takes is another one. */
export function methodResponse(allow: "GET" | "POST", message: string): Response {
  const response = errorResponse("method-not-allowed", message);
  response.headers.set("allow", allow === "GET" ? "GET, HEAD" : allow);
  return response;
}

/** A JSON body that no cache keeps. */
export function jsonResponse(body: unknown): Response {
  return Response.json(body, { headers: HEADERS });
}

/** Plain text that no cache keeps. */
export function textResponse(text: string): Response {
  return new Response(text, { headers: { ...HEADERS, "content-type": "text/plain; charset=utf-8" } });
}

/** Text of another type that no cache keeps. */
export function fileResponse(text: string, type: string): Response {
  return new Response(text, { headers: { ...HEADERS, "content-type": `${type}; charset=utf-8` } });
}

/** A stream of lines that no proxy buffers. It ends quietly when the reader leaves. */
export function streamResponse(lines: AsyncGenerator<string>, type: string): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  return new Response(body, { headers: { ...HEADERS, "content-type": `${type}; charset=utf-8`, "x-accel-buffering": "no" } });
}
