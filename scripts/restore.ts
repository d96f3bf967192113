import { join } from "node:path";
import { restore } from "#lib/store/backup/restore.ts";
import { inWords, readCommand, tell } from "./store-command.ts";

// `npm run restore -- FILE`: puts a backup in the place of the store. --replace: where there is a store, which is kept aside.
const { file, location, replace, folder } = readCommand("restore");
const aside = join(folder, `before-restore-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "")}.db`);
await tell(
  () => restore(location, file, { replace, aside }),
  ({ contents, keptAside }) =>
    `Restored from ${file}: ${inWords(contents)}. Everybody has to sign in again.${keptAside ? `\nWhat was there is kept in ${aside}.` : ""}`,
);
