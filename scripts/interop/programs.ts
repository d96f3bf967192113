import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { canInstall, installPackages } from "#scripts/debian-packages.ts";

/** What is compared with, and the package of Debian that brings it. */
const PACKAGES = {
  nsd: "nsd",
  knotd: "knot",
  named: "bind9",
  unbound: "unbound",
  dig: "bind9-dnsutils",
  delv: "bind9-dnsutils",
} as const;

export type Program = keyof typeof PACKAGES;
export type Programs = Readonly<Record<Program, string | null>>;

/** The paths of the programs, installing what is missing where this process may; null for each that there is not, which is said. */
export function obtainPrograms(): Programs {
  const missing = names().filter((name) => find(name) === null);
  if (missing.length > 0) installPackages([...new Set(missing.map((name) => PACKAGES[name]))]);
  for (const name of names()) {
    if (find(name) === null)
      console.log(
        `Not compared with ${name}: it is not installed${canInstall() ? ", and apt-get could not bring it" : ", and only root on Debian installs it"}.`,
      );
  }
  return { nsd: find("nsd"), knotd: find("knotd"), named: find("named"), unbound: find("unbound"), dig: find("dig"), delv: find("delv") };
}

function names(): Program[] {
  return Object.keys(PACKAGES) as Program[]; // the keys as they are declared
}

function find(name: Program): string | null {
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}
