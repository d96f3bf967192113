import { parseArgs } from "node:util";

/** The flags of `npm start -- -p 4000 -H 127.0.0.1` as settings. Throws what node:util says of any other. */
export function settingsFromFlags(args: readonly string[]): Record<string, string> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: "string", short: "p" }, hostname: { type: "string", short: "H" } },
  });
  return {
    ...(values.port !== undefined && { MAILVANE_PORT: values.port }),
    ...(values.hostname !== undefined && { MAILVANE_HOST: values.hostname }),
  };
}
