import { guarded } from "#app/server/guarded.ts";
import { keptReport } from "#app/server/history.ts";
import { storeProblem } from "#app/server/keep-domain.ts";
import { readDomain } from "#app/server/read-domain.ts";
import { errorResponse, jsonResponse } from "#app/server/respond.ts";

interface Context {
  params: Promise<{ domain: string; run: string }>;
}

/** A kept report, whole: the newest one with this result. */
export const GET = guarded<Context>("history", async (_, { params }) => {
  const { domain, run } = await params;
  const reading = readDomain(domain);
  if (!reading.ok) return errorResponse("invalid-input", "The question cannot be asked as it stands.", reading.issues);
  const kept = await keptReport(reading.input.target, run);
  if (!kept.ok) return errorResponse("unavailable", storeProblem(kept.fault));
  return kept.value ? jsonResponse(kept.value.report) : errorResponse("not-found", "No report of this domain is kept under this id.");
});
