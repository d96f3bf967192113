import { aboutFrozen } from "#app/server/frozen-report.ts";
import { guarded } from "#app/server/guarded.ts";
import { storeProblem } from "#app/server/keep-domain.ts";
import { network } from "#app/server/network.ts";
import { ownerOf, reachOf } from "#app/server/owner.ts";
import { readBody } from "#app/server/read-body.ts";
import { errorResponse, jsonResponse } from "#app/server/respond.ts";
import { withStore } from "#app/server/store.ts";
import type { Principal } from "#lib/access/roles.ts";
import { domainReport } from "#lib/lookups/suites.ts";
import { readTarget } from "#lib/lookups/url.ts";
import { freezeRequestSchema } from "#lib/share/frozen-format.ts";
import { freeze, listFrozen } from "#lib/store/frozen.ts";
import { findRun, reportOfRun } from "#lib/store/runs.ts";

const LARGEST = 4_096;
const DAY = 86_400_000;
const NOT_KEPT = "No report of this domain is kept under this id.";

/** What one has frozen and can still be read; of whoever may change things, what everybody has. */
export const GET = guarded("history", async (_, __, principal) => {
  const listed = await withStore(({ db }) => listFrozen(db, network().config.network, reachOf(principal), Date.now()));
  if (!listed.ok) return errorResponse("unavailable", storeProblem(listed.fault));
  return jsonResponse({ frozen: listed.value.map((one) => ({ ...aboutFrozen(one), id: one.id, by: one.owner.name })) });
});

/** Freezes the newest report of a run, with its evidence, under an address of its own. */
export const POST = guarded("change", async (request, _, principal) => {
  const wanted = await readWanted(request);
  if (!wanted) return errorResponse("invalid-input", "This takes JSON: domain, run, days (7, 30, 365 or null) and hideAddresses.");
  const reading = readTarget(domainReport.id, [encodeURIComponent(wanted.domain)], {});
  if (!reading.ok) return errorResponse("invalid-input", "The question cannot be asked as it stands.", reading.issues);
  const made = await freezeRun(reading.input.target, wanted, principal);
  if (!made.ok) return errorResponse("unavailable", storeProblem(made.fault));
  return made.value ? jsonResponse(made.value) : errorResponse("not-found", NOT_KEPT);
});

async function readWanted(request: Request) {
  const body = await readBody(request, LARGEST);
  try {
    return freezeRequestSchema.parse(JSON.parse(new TextDecoder().decode(body ?? new Uint8Array())));
  } catch {
    return null;
  }
}

type Wanted = NonNullable<Awaited<ReturnType<typeof readWanted>>>;

function freezeRun(domain: string, { run, days, hideAddresses }: Wanted, principal: Principal) {
  return withStore(async ({ db }) => {
    const known = await findRun(db, domain, network().config.network, run);
    const kept = known && (await reportOfRun(db, known.id));
    if (!kept) return null;
    const frozenAt = Date.now();
    const expiresAt = days === null ? null : frozenAt + days * DAY;
    const owner = ownerOf(principal);
    const token = await freeze(db, { ...kept, frozenAt, expiresAt, hideAddresses, owner });
    const about = aboutFrozen({ id: "", domain, frozenAt, expiresAt, hideAddresses, owner });
    return { ...about, token, path: `/r/${token}`, checkedAt: kept.report.startedAt };
  });
}
