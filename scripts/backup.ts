import { backUp } from "#lib/store/backup/back-up.ts";
import { inWords, readCommand, tell } from "./store-command.ts";

// `npm run backup -- FILE`: the whole store in one file, while Mailvane runs. --replace: a file of that name may go.
const { file, location, replace } = readCommand("backup");
await tell(
  () => backUp(location, file, { replace }),
  ({ contents }) => `Written to ${file}, and read back whole: ${inWords(contents)}.`,
);
