import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { obtainChromium } from "./chromium.ts";
import { root } from "./current-build.ts";

// `npm test`: everything that must pass, one step after the other. The last line says how many tests passed and failed.
const results = join(root, "test-results");
const suite = join(root, "..", "shared", "suites", "rfc7208-tests.yml");
/** The exit code of scripts/interop.ts where none of the programs is installed: neither passed nor failed. */
const NOTHING_COMPARED = 2;
let passed = 0;
let failed = 0;

/** Out: the exit code. */
function run(name: string, command: string, args: string[], env: Record<string, string> = {}): number | null {
  console.log(`\n── ${name}`);
  return spawnSync(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } }).status;
}

function step(...args: Parameters<typeof run>): boolean {
  return run(...args) === 0;
}

/** A step without counted tests counts as one. */
function single(name: string, command: string, args: string[]): void {
  if (step(name, command, args)) passed += 1;
  else failed += 1;
}

/** A step whose runner leaves its figures in a file; no figures, or a failing exit without a failed test, is one failure. */
function counted(name: string, command: string, args: string[], file: string, read: (json: unknown) => [number, number], env = {}): void {
  const ok = step(name, command, args, env);
  const [good, bad] = existsSync(file) ? read(JSON.parse(readFileSync(file, "utf8"))) : [0, 1];
  passed += good;
  failed += bad === 0 && (!ok || good === 0) ? 1 : bad;
}

const bin = (name: string) => join(root, "node_modules/.bin", name);
single("Format, lint and import rules", bin("biome"), ["ci", "--error-on-warnings", "."]);
single("Types", bin("tsc"), ["--noEmit"]);
const unit = join(results, "unit.json");
counted(
  "Unit tests and scenarios, with a PostgreSQL of their own",
  process.execPath,
  [
    join(root, "scripts/postgres/with-postgres.ts"),
    bin("vitest"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${unit}`,
  ],
  unit,
  (json) => {
    const { numPassedTests, numFailedTests } = json as { numPassedTests: number; numFailedTests: number };
    return [numPassedTests, numFailedTests];
  },
);
if (existsSync(suite)) single("SPF conformance", process.execPath, [join(root, "scripts/conformance-spf.ts"), suite]);
else console.log("\n── SPF conformance: left out, because the public suite is not beside the project");
const interop = run("Other servers, resolvers and dig say what we say", process.execPath, [join(root, "scripts/interop.ts")]);
if (interop === 0) passed += 1;
else if (interop !== NOTHING_COMPARED) failed += 1;
single("Build", process.execPath, [join(root, "scripts/build.ts")]);
single("Image: the steps of the Dockerfile", process.execPath, [join(root, "scripts/image-check.ts")]);
single("Load, in short", process.execPath, [join(root, "scripts/load.ts"), "--short"]);
single("Crowds, readers that leave, and the end, in short", process.execPath, [join(root, "scripts/service.ts"), "--short"]);
single("Dead resolvers and a slow name server, in short", process.execPath, [join(root, "scripts/ceilings.ts"), "--short"]);
const browser = obtainChromium();
if ("problem" in browser) {
  console.log(`\n── Browser tests\n${browser.problem}`);
  failed += 1;
} else {
  const e2e = join(results, "e2e.json");
  counted(
    "Browser tests",
    bin("playwright"),
    ["test", "--reporter=list,json"],
    e2e,
    (json) => {
      const { stats } = json as { stats: { expected: number; unexpected: number; flaky: number } };
      return [stats.expected, stats.unexpected + stats.flaky];
    },
    { CHROMIUM_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_NAME: e2e },
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
