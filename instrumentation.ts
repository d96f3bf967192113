/** At start: test the resolvers, so that the first page can say what is wrong. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { network } = await import("#app/server/network.ts");
  void network().selfTest();
}
