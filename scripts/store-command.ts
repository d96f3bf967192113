import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { storeConfig } from "#app/server/store-config.ts";
import { readSettings } from "#lib/config/read-settings.ts";
import type { Contents } from "#lib/store/backup/contents.ts";
import { type Attempt, attempt } from "#lib/store/fault.ts";
import type { StoreLocation } from "#lib/store/open.ts";

interface Command {
  /** The file that was named, from where npm was called. */
  file: string;
  replace: boolean;
  location: StoreLocation;
  /** The folder that Mailvane keeps its data in. */
  folder: string;
}

/** Reads the settings and `npm run NAME -- FILE [--replace]`. Ends the process with a sentence where they cannot be read. */
export function readCommand(name: string): Command {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { replace: { type: "boolean", default: false } } });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) return refuse(`Name one file: npm run ${name} -- FILE`);
    const reading = readSettings(process.env, (path) => readFileSync(path, "utf8"));
    if (!reading.ok) return refuse(reading.problems.join("\n"));
    const { location } = storeConfig(reading.settings);
    const folder = "file" in location ? dirname(location.file) : resolve(reading.settings.MAILVANE_DATA ?? "data");
    // npm changes to the project's folder, and remembers where it was called.
    return { file: resolve(process.env.INIT_CWD ?? ".", file), replace: values.replace, location, folder };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Does it, and says what came of it. The process ends with 1 where it did not succeed. */
export async function tell<T>(
  work: () => Promise<({ ok: true } & T) | { ok: false; problem: string }>,
  say: (done: T) => string,
): Promise<void> {
  const attempted: Attempt<({ ok: true } & T) | { ok: false; problem: string }> = await attempt(work);
  if (!attempted.ok) refuse(`It failed: ${attempted.cause}`);
  else if (!attempted.value.ok) refuse(attempted.value.problem);
  else console.log(say(attempted.value));
}

/** "12 runs of domain reports, 3 frozen reports, 2 accounts and 1 API token" */
export function inWords({ runs, frozen, users, api_tokens: tokens }: Contents): string {
  const count = (n: number, what: string) => `${n.toLocaleString("en")} ${what}${n === 1 ? "" : "s"}`;
  return `${count(runs, "domain report")}, ${count(frozen, "frozen report")}, ${count(users, "account")} and ${count(tokens, "API token")}`;
}

function refuse(problem: string): never {
  console.error(problem);
  process.exit(1);
}
