import { guarded } from "#app/server/guarded.ts";
import { historyOf } from "#app/server/history.ts";
import { storeProblem } from "#app/server/keep-domain.ts";
import { readDomain } from "#app/server/read-domain.ts";
import { errorResponse, jsonResponse } from "#app/server/respond.ts";

interface Context {
  params: Promise<{ domain: string }>;
}

const KNOWN: readonly string[] = ["before", "from", "to"];

/** What was kept of a domain, newest first; with `from` and `to` what differs between two runs. */
export const GET = guarded<Context>("history", async (request, { params }) => {
  const { domain } = await params;
  const reading = readDomain(domain);
  const search = new URL(request.url).searchParams;
  const strange = [...search.keys()].filter((name) => !KNOWN.includes(name));
  const issues = [
    ...(reading.ok ? [] : reading.issues),
    ...strange.map((field) => ({ field, message: "There is no parameter of this name." })),
  ];
  if (!reading.ok || issues.length > 0) return errorResponse("invalid-input", "The question cannot be asked as it stands.", issues);
  const history = await historyOf(reading.input.target, Object.fromEntries(search));
  if (!history.ok) return errorResponse("unavailable", storeProblem(history.fault));
  return history.value ? jsonResponse(history.value) : errorResponse("not-found", "No report of this domain is kept under this id.");
});
