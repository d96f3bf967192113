import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { settingsDocument } from "#lib/config/document.ts";
import { readSettings } from "#lib/config/read-settings.ts";
import { root } from "./current-build.ts";

// `npm run config -- check` reads the settings as the start would; `document` writes docs/configuration.md from their declarations.
const [command = "check"] = process.argv.slice(2);
if (command === "check") {
  const reading = readSettings(process.env, (path) => readFileSync(path, "utf8"));
  if (!reading.ok) for (const problem of reading.problems) console.error(problem);
  else console.log("The settings are right.");
  process.exitCode = reading.ok ? 0 : 1;
} else if (command === "document") {
  writeFileSync(join(root, "docs/configuration.md"), settingsDocument());
} else {
  console.error("There are: npm run config -- check, npm run config -- document.");
  process.exitCode = 2;
}
