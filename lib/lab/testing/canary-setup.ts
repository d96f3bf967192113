import { setCanaries, tellOf } from "./canaries.ts";

/** For the whole run of the unit tests: canaries that must hear nothing. */
export default async function setup(): Promise<() => void> {
  const canaries = await setCanaries();
  return () => {
    canaries.close();
    process.stdout.write(`${tellOf(canaries)}\n`);
  };
}
