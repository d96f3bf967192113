import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openStore } from "#lib/store/open.ts";
import { keepRun } from "#lib/store/runs.ts";
import { reportOf } from "#lib/store/testing/report-of.ts";
import { root } from "./current-build.ts";

const folder = mkdtempSync(join(tmpdir(), "mailvane-command-"));
const data = join(folder, "data");
afterAll(() => rmSync(folder, { recursive: true }));

/** As npm calls it: in the project's folder, and from where the person stands. */
function command(name: "backup" | "restore", ...args: string[]) {
  const env: NodeJS.ProcessEnv = { NODE_ENV: "test", INIT_CWD: folder, MAILVANE_DATA: data };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, `scripts/${name}.ts`), ...args], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

// Each command is a process of its own, which takes a while on a busy machine.
test("a store is backed up and restored by command", async () => {
  expect(command("backup")).toMatchObject({ status: 1, stderr: expect.stringContaining("npm run backup -- FILE") });
  expect(command("backup", "x.db")).toMatchObject({ status: 1, stderr: expect.stringContaining("no store yet") });
  expect(existsSync(data)).toBe(false);
  const store = await openStore({ file: join(data, "mailvane.db") });
  await keepRun(store, reportOf("a.test", { "a.test": "v=spf1 -all" }), "", 1_795_000_000_000);
  expect(command("backup", "x.db")).toMatchObject({ status: 0, stdout: expect.stringContaining("1 domain report, 0 frozen reports") });
  expect(existsSync(join(folder, "x.db"))).toBe(true);
  expect(command("restore", "x.db", "--replace")).toMatchObject({ status: 1, stderr: expect.stringContaining("stop Mailvane") });
  await store.close();
  expect(command("restore", "x.db", "--replace")).toMatchObject({ status: 0, stdout: expect.stringContaining("sign in again") });
  expect(readdirSync(data).sort()).toEqual([expect.stringMatching(/^before-restore-\d{8}T\d{6}Z\.db$/), "mailvane.db"]);
}, 120_000);
