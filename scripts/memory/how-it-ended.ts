import type { Report } from "#lib/report/schema.ts";
import type { BadInput } from "./bad-inputs.ts";

/** Whether an input ended as it must, and the cause that was told. */
export interface Ended {
  ok: boolean;
  cause: string;
}

/** Sends it as often as it says, at once. */
export async function howItEnded(url: string, input: BadInput): Promise<Ended> {
  const all = await Promise.all(Array.from({ length: input.times ?? 1 }, () => once(url, input)));
  const [first] = all;
  return all.find(({ ok }) => !ok) ?? first ?? { ok: false, cause: "Nothing was sent" };
}

async function once(url: string, { path, body, get, times, ends }: BadInput): Promise<Ended> {
  const request = get ? {} : { method: "POST", ...(body && { body: body(), duplex: "half" }) };
  const answer = await fetch(`${url}${path}`, request as RequestInit).catch((error: unknown) => error); // `duplex` is not in the type
  if (!(answer instanceof Response)) return { ok: "status" in ends && ends.status === 413, cause: "The connection was closed." };
  if (!answer.ok) {
    const { error } = (await answer.json()) as { error: { message: string } };
    const tooMany = times !== undefined && answer.status === 503;
    return { ok: tooMany || ("status" in ends && ends.status === answer.status), cause: `${answer.status}: ${error.message}` };
  }
  const report = (await answer.json()) as Report;
  if ("status" in ends) return { ok: ends.status === answer.status, cause: report.headline };
  const finding = report.findings.find(({ id }) => id === ends.finding);
  const told = finding?.evidence[0]?.text.slice(0, 120);
  return {
    ok: finding?.outcome === "fail" || finding?.outcome === "unknown",
    cause: `${finding?.title ?? "No such finding"}. ${told ?? finding?.detail ?? ""}`,
  };
}
