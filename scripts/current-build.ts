import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const STAMP = join(root, ".next", "mailvane-sources");
const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.js",
  "postcss.config.mjs",
  "package-lock.json",
];

/** Builds for production unless the build that stands there was made from these very sources. Ends the process when the build fails. */
export function buildIfStale({ force = false } = {}): void {
  const sources = digest();
  if (!force && existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return;
  // Next would otherwise tell its makers of each build.
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const built = spawnSync(process.execPath, [join(root, "node_modules/next/dist/bin/next"), "build"], { cwd: root, stdio: "inherit", env });
  if (built.status !== 0) process.exit(built.status ?? 1);
  // Compiles what serves, and writes it down (compile-cache.js).
  spawnSync(process.execPath, ["--import", "./scripts/compile-cache.js", "--eval", "import('./scripts/run-server.ts')"], { cwd: root });
  writeFileSync(STAMP, sources);
}

/** One digest over the names and contents of all that goes into a build. */
function digest(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap(filesUnder))
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}

function filesUnder(path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  const entries = readdirSync(join(root, path), { recursive: true, withFileTypes: true, encoding: "utf8" });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.includes(".test."));
  return files.map((entry) => join(entry.parentPath, entry.name).slice(root.length)).sort();
}
