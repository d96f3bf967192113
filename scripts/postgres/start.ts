import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installPackages } from "#scripts/debian-packages.ts";

export type StartedPostgres = { url: string; stop(): void } | { problem: string };

/** Where Debian's packages put each version. */
const VERSIONS = "/usr/lib/postgresql";
/** Whom the server runs as where this process is root: it refuses to run as root. */
const UNPRIVILEGED = "nobody";

/**
 * Starts a PostgreSQL server for tests, with an empty cluster in a temporary folder, on loopback alone. Installs Debian's package where there is none and
 * this process may. Out: its URL, or why there is none.
 */
export async function startPostgres(): Promise<StartedPostgres> {
  const programs = findPrograms() ?? installed();
  if (programs === null) return { problem: "There is no PostgreSQL on this machine, and it could not be installed." };
  const folder = mkdtempSync(join(tmpdir(), "mailvane-postgres-"));
  chmodSync(folder, 0o777);
  const data = join(folder, "data");
  const port = await freePort();
  const run = (program: string, args: string[]) => spawnSync(...asUnprivileged(join(programs, program), args), { encoding: "utf8" });
  const made = run("initdb", ["-D", data, "-U", "mailvane", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
  const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories= -c fsync=off -c max_connections=60`;
  const started =
    made.status === 0 ? run("pg_ctl", ["-D", data, "-w", "-t", "30", "-l", join(folder, "log"), "-o", settings, "start"]) : made;
  if (started.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    return { problem: `PostgreSQL could not be started: ${(started.stderr || started.stdout || String(started.error)).trim()}` };
  }
  return {
    url: `postgres://mailvane@127.0.0.1:${port}/postgres`,
    stop() {
      run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folder of the newest version's programs, or null. */
function findPrograms(): string | null {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(VERSIONS, version, "bin")), "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"];
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

function installed(): string | null {
  installPackages(["postgresql"]);
  return findPrograms();
}

function asUnprivileged(program: string, args: string[]): [string, string[]] {
  return process.getuid?.() === 0 ? ["setpriv", ["--reuid", UNPRIVILEGED, "--clear-groups", program, ...args]] : [program, args];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address ? resolve(address.port) : reject(new Error("There is no free port"))));
    });
  });
}
