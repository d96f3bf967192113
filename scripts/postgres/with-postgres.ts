import { spawnSync } from "node:child_process";
import { startPostgres } from "./start.ts";

// `node scripts/postgres/with-postgres.ts COMMAND …`: runs a command with a PostgreSQL of its own beside it.
const [command = "", ...args] = process.argv.slice(2);
const postgres = await startPostgres();
if ("problem" in postgres) console.log(postgres.problem);
const env = "url" in postgres ? { ...process.env, TEST_DATABASE_URL: postgres.url } : process.env;
const { status } = spawnSync(command, args, { stdio: "inherit", env });
if ("stop" in postgres) postgres.stop();
process.exit(status ?? 1);
