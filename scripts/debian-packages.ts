import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";

/** Without a network this takes half a minute, not many. */
const IMPATIENT = ["-qq", "-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=10", "-o", "Acquire::https::Timeout=10"];
/** Asked by Debian's packages before they start a service: 101 forbids it. */
const POLICY = "/usr/sbin/policy-rc.d";
const FORBIDDEN = "#!/bin/sh\nexit 101\n";

/** Whether packages can be installed here at all: on Debian and its kin, as root. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** Installs Debian packages, where this process may. None of their services is started. Whoever calls looks whether it worked. */
export function installPackages(packages: readonly string[]): void {
  if (!canInstall()) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const aptGet = (...args: string[]) => spawnSync("apt-get", [...IMPATIENT, ...args], { stdio: "inherit", env });
  const isOurs = !existsSync(POLICY);
  if (isOurs) writeFileSync(POLICY, FORBIDDEN, { mode: 0o755 });
  try {
    aptGet("update");
    aptGet("install", "-y", "--no-install-recommends", ...packages);
  } finally {
    if (isOurs) rmSync(POLICY);
  }
}
