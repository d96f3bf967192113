import { serveDemo } from "#scripts/serve-demo.ts";

// The build that stands there, without a look at the sources: `npm test` has just made it.
await serveDemo();
