import { spawn } from "node:child_process";
import { join } from "node:path";
import { readConfig } from "#app/server/config.ts";
import { root } from "./current-build.ts";

/** Runs Next (`start` or `dev`) in this process's place: same streams, same signals, same exit code. Checks the configuration first. */
export function serve(command: "start" | "dev", env: Record<string, string> = {}): void {
  const merged = { ...process.env, ...env };
  try {
    readConfig(merged);
  } catch (error) {
    console.error(`Mailvane cannot start: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
  const next = join(root, "node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, [next, command, ...process.argv.slice(2)], { cwd: root, stdio: "inherit", env: merged });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
}
