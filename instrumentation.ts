import type { ResolverStatus } from "#lib/transport/node/network-types.ts";

/** At start: see whether there are accounts, have the store tidied, test the resolvers, so that the first page can say what is wrong, and the blacklists where a resolver answers. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { knowReaders } = await import("#app/server/reader.ts");
  knowReaders();
  const { prepareAccounts } = await import("#app/server/prepare-accounts.ts");
  await prepareAccounts();
  const { tidyStoreDaily } = await import("#app/server/tidy-store.ts");
  tidyStoreDaily();
  const { network } = await import("#app/server/network.ts");
  const { selfTest, warm } = network();
  const works = (resolvers: ResolverStatus[]) => resolvers.some(({ state }) => state === "ok");
  void selfTest().then(async (resolvers) => {
    // What is loaded at the start keeps the process from hearing: silence is tested once more.
    if (works(resolvers) || works(await selfTest())) warm();
  });
}
