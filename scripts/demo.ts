import { buildIfStale } from "./current-build.ts";
import { serveDemo } from "./serve-demo.ts";

buildIfStale();
await serveDemo();
