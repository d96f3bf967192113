import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { asVisitor, type Visitor } from "#lib/front/visitor.ts";
import { startLab } from "#lib/lab/lab.ts";
import { type SuiteReport, suiteReportSchema } from "#lib/report/suite.ts";
import { reportOfRun } from "#lib/store/runs.ts";
import { network } from "./network.ts";
import { openedStore } from "./store.ts";

// The handler of the domain report as the product runs it, on a store that is locked, or whose disk is full.
const folder = mkdtempSync(join(tmpdir(), "mailvane-trouble-"));
const { status, stderr } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=3m", "mailvane-test", folder], { encoding: "utf8" });
const small = status === 0;
if (!small)
  process.stdout.write(`A full disk is left out: a small one cannot be mounted here (${stderr?.trim() || "there is no mount"}).\n`);
const lab = await startLab();
Object.assign(process.env, {
  MAILVANE_DATA: folder,
  MAILVANE_NETWORK: "demo",
  MAILVANE_RESOLVERS: lab.address,
  MAILVANE_DEMO_SERVERS: JSON.stringify(lab.servers),
  MAILVANE_LOG_LEVEL: "silent",
});
const { POST } = await import("#app/api/v1/domain/[domain]/route.ts");
const local: Visitor = {
  ...{ address: "127.0.0.1", network: "127.0.0.1", site: "127.0.0.1", local: true, secure: false },
  ...{ origin: "http://localhost:3000", path: "/", identity: null },
};

afterAll(async () => {
  network().close();
  await (await store()).close();
  await lab.close();
  if (small) spawnSync("umount", [folder]);
  rmSync(folder, { recursive: true });
});

async function store() {
  const opened = await openedStore();
  if (!opened.ok) throw new Error(opened.cause);
  return opened.value;
}

async function reportOn(domain: string): Promise<SuiteReport> {
  const request = new Request(`http://localhost:3000/api/v1/domain/${domain}`, { method: "POST" });
  const response = await asVisitor(local, () => POST(request, { params: Promise.resolve({ domain }) }));
  return suiteReportSchema.parse(await response.json());
}

/** A report that is kept, and how to see that it still is. */
async function keptOn(domain: string): Promise<() => Promise<void>> {
  const { kept } = await reportOn(domain);
  if (!kept?.kept) throw new Error(`The report on ${domain} was not kept: ${kept?.reason}`);
  return async () => expect((await reportOfRun((await store()).db, kept.run))?.report.input.target).toBe(domain);
}

/** The whole report is there, and the reason why it is not kept. */
function expectShown(report: SuiteReport, reason: string): void {
  expect(report).toMatchObject({ verdict: "pass", kept: { kept: false, reason: expect.stringContaining(reason) } });
  expect(report.reports.length).toBeGreaterThan(5);
}

describe("a report is shown though it cannot be kept, what was kept stays, and the next one is kept again", () => {
  test("where another program keeps the store locked", async () => {
    const expectKept = await keptOn("healthy.test");
    const other = new DatabaseSync(join(folder, "mailvane.db"));
    other.exec("begin immediate");
    expectShown(await reportOn("locked-down.test"), "locked");
    await expectKept();
    other.exec("rollback");
    other.close();
    await (await keptOn("locked-down.test"))();
    await expectKept();
  });

  test.runIf(small)("where the disk is full", async () => {
    const expectKept = await keptOn("healthy.test");
    const ballast = fill(join(folder, "ballast"));
    expectShown(await reportOn("locked-down.test"), "disk of the store is full");
    await expectKept();
    rmSync(ballast);
    await (await keptOn("locked-down.test"))();
    await expectKept();
  });
});

/** Writes until the disk takes no more. */
function fill(path: string): string {
  const handle = openSync(path, "w");
  try {
    for (const octets = Buffer.alloc(4096); ; ) writeSync(handle, octets);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
    return path;
  } finally {
    closeSync(handle);
  }
}
