import { fileURLToPath } from "node:url";

/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // The optimiser stays off: it fetches and decodes on the server, and nothing here needs it.
  images: { unoptimized: true },
  // Types are checked by `npm run types`; Next 16 cannot load the TypeScript 7 compiler.
  typescript: { ignoreBuildErrors: true },
  // Loaded by Node itself, and only when somebody asks about a message.
  serverExternalPackages: ["mailauth"],
  // What proxy.ts holds back of a body; no route of ours reads more than 1 MB.
  // A route is loaded when it is first asked for: all of them at the start take 35 MB more, most of it the same code over again.
  experimental: { proxyClientMaxBodySize: "2mb", preloadEntriesOnStart: false },
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
};
