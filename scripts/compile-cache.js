import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Loaded before the product (node --import). It stands in JavaScript so that Node, where everything was compiled before, does not load what takes the types away: 18 MB.
enableCompileCache(fileURLToPath(new URL("../.next/compiled", import.meta.url)));
