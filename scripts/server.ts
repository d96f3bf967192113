import { runServer } from "./run-server.ts";

// The product alone, on the build that stands there: what `npm run demo` and the image start.
await runServer({ dev: false });
