import { selectorsOf } from "#lib/protocols/dkim/candidates.ts";
import { mxRecords } from "#lib/protocols/mx/servers.ts";
import type { Provider } from "#lib/protocols/providers/catalogue.ts";
import { providerOfDkimTarget, providerOfMx, providerOfSpfInclude } from "#lib/protocols/providers/match.ts";
import { spfTargets } from "#lib/protocols/providers/spf-targets.ts";
import { parseSpf } from "#lib/protocols/spf/parse.ts";
import { selectRecord } from "#lib/protocols/spf/select.ts";
import type { Answer } from "#lib/transport/types.ts";

/** The providers that receive mail for the domain, and those that its SPF record lets send, each once. */
export function providersOf(mx: Answer, txt: Answer): Provider[] {
  const receiving = mxRecords(mx).map(({ data }) => providerOfMx(data.exchange));
  return [...new Set([...receiving, ...sendingBy(txt)].filter((provider) => provider !== null))];
}

/**
 * Whose key a selector holds: by the name that it is an alias of; or, where the domain's own providers publish keys themselves, by the
 * selectors that they give their customers. In: the chain of aliases, and milliseconds since the epoch.
 */
export function vendorOf(selector: string, aliases: readonly string[], providers: readonly Provider[], now: number): Provider | null {
  for (const alias of aliases) {
    const provider = providerOfDkimTarget(alias);
    if (provider) return provider;
  }
  // Where a provider's selectors are aliases, a record that is none is not the provider's.
  const publishing = providers.filter(({ dkimCnameTargets }) => dkimCnameTargets === undefined);
  return aliases.length > 0 ? null : (publishing.find((provider) => selectorsOf(provider, now).includes(selector)) ?? null);
}

function sendingBy(txt: Answer): (Provider | null)[] {
  const selection = selectRecord(txt);
  if (selection.status !== "ok") return [];
  return spfTargets(parseSpf(selection.text)).map(({ domain }) => (domain === null ? null : providerOfSpfInclude(domain)));
}
