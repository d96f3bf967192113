import { ABOUT_ASKING } from "#lib/lab/chaos/compare.ts";
import { lookups } from "#lib/lookups/registry.ts";
import { scenarios } from "#lib/lookups/scenarios.ts";
import { apiPath, parseInput } from "#lib/lookups/url.ts";
import { ms } from "#scripts/bench/figures.ts";
import type { Product } from "#scripts/product/start-product.ts";
import type { Judged } from "#scripts/service/judged.ts";
import { readReport, type SeenReport } from "./read-report.ts";

const GOALS = { lookup: 5_000 + 100, report: 20_000 + 250 }; // milliseconds
/** Fewer than wait at the door: none may be turned away. */
const AT_ONCE = 16;
/** What is said of the address that was given, by itself. */
const ASKS_NOTHING = "blacklist/address-not-public";
const REPORT = "/api/v1/domain/healthy.test";

/**
 * G-R5: nobody resolves anything. Each lookup, with the input of its first scenario, and the domain report: all end, all are unknown, and nothing is said of what could not be
 * asked. How long they take is judged only where `timed`.
 */
export async function dead(how: string, product: Product, timed: boolean): Promise<Judged> {
  const report = await readReport(product, REPORT, { active: true });
  const asked = await everyLookup(product);
  const slowest = asked.reduce((most, one) => (one.seen.ended > most.seen.ended ? one : most));
  const claims = [...asked, { id: "domain", seen: report }].flatMap(({ id, seen }) => claimsOf(id, seen));
  return {
    goal: `G-R5 both resolvers dead (${how})`,
    met: claims.length === 0 && (!timed || (slowest.seen.ended <= GOALS.lookup && report.ended <= GOALS.report)),
    said: `the slowest of ${asked.length} lookups, ${slowest.id}, ends after ${ms(slowest.seen.ended)}, the domain report after ${ms(report.ended)} (goal: ${GOALS.lookup}, ${GOALS.report} ms); ${claims.length === 0 ? "all unknown, nothing claimed" : claims.join("; ")}`,
  };
}

interface Asked {
  id: string;
  seen: SeenReport;
}

async function everyLookup(product: Product): Promise<Asked[]> {
  const queue = questions().values();
  const asked: Asked[] = [];
  const work = async () => {
    for (const { id, path, active } of queue) asked.push({ id, seen: await readReport(product, path, { active }) });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return asked;
}

/** Every lookup of a target, with a question that its first scenario answers. */
function questions(): { id: string; path: string; active: boolean }[] {
  return Object.values(lookups).flatMap((lookup) => {
    const [first] = Object.entries(scenarios).find(([id]) => id === lookup.id)?.[1] ?? [];
    if (!first || lookup.text) return [];
    const read = parseInput(lookup, first.input);
    return read.ok ? [{ id: lookup.id, path: apiPath(lookup.id, read.input), active: lookup.active }] : [];
  });
}

/** In words, all that the report says although it can know nothing. */
function claimsOf(id: string, { status, verdict, findings, failures }: SeenReport): string[] {
  return [
    ...(status === 200 ? [] : [`${id} is answered with ${status}`]),
    ...(verdict === "unknown" ? [] : [`the verdict of ${id} is ${verdict}`]),
    ...failures.map((message) => `${id} failed: ${message}`),
    ...findings.flatMap(({ id, outcome }) => (isClaim(id, outcome) ? `${id} is ${outcome}` : [])),
  ];
}

function isClaim(id: string, outcome: string): boolean {
  return (outcome === "pass" || outcome === "fail") && id !== ASKS_NOTHING && !ABOUT_ASKING.includes(id);
}
