import { startLab } from "#lib/lab/lab.ts";
import { buildIfStale } from "./current-build.ts";
import { serve } from "./serve.ts";

// The same product on the built-in demo network: a name server on loopback that serves the scenarios. No Internet needed.
buildIfStale();
const lab = await startLab();
console.log(`Demo network: a name server on ${lab.address} answers for gmail.com, blog.st1t.com and the teaching domains under .test.`);
serve("start", { MAILVANE_NETWORK: "demo", MAILVANE_RESOLVERS: lab.address });
