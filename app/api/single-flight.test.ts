import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { network } from "#app/server/network.ts";
import { openedStore } from "#app/server/store.ts";
import { asVisitor, type Visitor } from "#lib/front/visitor.ts";
import { startLab } from "#lib/lab/lab.ts";
import { NDJSON } from "#lib/report/ndjson.ts";
import { type SuiteEvent, suiteEventSchema } from "#lib/report/suite.ts";

const READERS = 500;
const DOMAIN = "locked-down.test";
const folder = mkdtempSync(join(tmpdir(), "mailvane-readers-"));
const lab = await startLab();
Object.assign(process.env, {
  MAILVANE_DATA: folder,
  MAILVANE_NETWORK: "demo",
  MAILVANE_RESOLVERS: lab.address,
  MAILVANE_LOG_LEVEL: "silent",
});
process.env.MAILVANE_DEMO_SERVERS = JSON.stringify(lab.servers);
const { GET } = await import("./v1/domain/[domain]/route.ts");
const local: Visitor = {
  ...{ address: "127.0.0.1", network: "127.0.0.1", site: "127.0.0.1", local: true, secure: false },
  ...{ origin: "http://localhost:3000", path: "/", identity: null },
};

afterAll(async () => {
  network().close();
  const opened = await openedStore();
  if (opened.ok) await opened.value.close();
  await lab.close();
  rmSync(folder, { recursive: true });
});

/** The first event and the last of what a reader gets. */
async function read(): Promise<[SuiteEvent, SuiteEvent]> {
  const request = new Request(`http://localhost:3000/api/v1/domain/${DOMAIN}`, { headers: { accept: NDJSON } });
  const response = await asVisitor(local, () => GET(request, { params: Promise.resolve({ domain: DOMAIN }) }));
  const lines = (await response.text()).trim().split("\n");
  const parsed = [lines[0], lines.at(-1)].map((line) => suiteEventSchema.parse(JSON.parse(line ?? "")));
  const [first, last] = parsed;
  if (!first || !last) throw new Error("A reader got no events");
  return [first, last];
}

test(`${READERS} who ask for one domain at once read one report, which asks its questions once`, { timeout: 120_000 }, async () => {
  const [first, ...others] = await Promise.all(Array.from({ length: READERS }, read));
  expect(first?.[1]).toMatchObject({ event: "end", verdict: "pass" });
  // Its start and its end, each with its time.
  for (const other of others) expect(other).toEqual(first);
  const asked = lab.questions.map(({ name, type, protocol }) => `${name} ${type} ${protocol}`);
  // A question that had no answer in time on a busy machine is sent again.
  expect(asked.length).toBeLessThan(2 * new Set(asked).size);
});
