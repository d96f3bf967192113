import { buildIfStale } from "./current-build.ts";
import { runServer } from "./run-server.ts";

buildIfStale();
await runServer({ dev: false });
