import { serveDemo } from "#scripts/serve-demo.ts";
import { WATCHED } from "./watched.ts";

// The product's process is watched, and not this one, whose demo network dials as it likes.
process.env.NODE_OPTIONS = WATCHED;
// The build that stands there, without a look at the sources: `npm test` has just made it.
await serveDemo();
