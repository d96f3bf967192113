import { t } from "#components/texts.ts";

/** As many servers as one line names. */
const MOST_NAMED = 2;

/** Who answered, in a few words: the resolvers, or the first and how many name servers beside it. Nothing where nobody did. */
export function resolverWords(servers: readonly string[]): string[] {
  const [first] = servers;
  if (first === undefined) return [];
  if (servers.length <= MOST_NAMED) return [t("report.resolvers", { count: servers.length, names: servers.join(", ") })];
  return [t("report.servers", { first, more: servers.length - 1 })];
}
