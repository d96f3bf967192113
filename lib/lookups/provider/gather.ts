import { streaming } from "#lib/engine/channel.ts";
import { askingOnce } from "#lib/protocols/spf/memo.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import type { Transport } from "#lib/transport/types.ts";
import type { ProviderFacts, ServiceFacts, Sign } from "./facts.ts";
import { serviceRow } from "./rows.ts";
import { searchKey } from "./search-key.ts";
import { askBelow, askSelectors, type SelectorSeen } from "./selectors.ts";
import { grouped, receiving, sending } from "./signs.ts";
import { readSpf } from "./spf-reading.ts";

/**
 * Asks for the MX and SPF records and what they lead to, then for the DKIM selectors of the services found, and of all others whose
 * selectors are aliases of names of theirs.
 */
export function gatherProvider({ target: domain }: Input, transport: Transport): AsyncGenerator<Row, ProviderFacts, void> {
  return streaming(async (push) => {
    const resolver = askingOnce(transport.resolver);
    const now = transport.now();
    const pushAll = (services: ServiceFacts[], state: Row["state"]) => {
      for (const [place, service] of services.entries()) push(serviceRow(service, place, state));
    };
    const mxAsked = resolver.query(domain, "MX").then((mx) => {
      const receivers = receiving(domain, mx);
      pushAll(receivers, "done");
      return { mx, receivers };
    });
    const below = askBelow(domain, resolver);
    const spf = await readSpf(domain, resolver);
    const allowed = sending(spf);
    pushAll(allowed, "pending");
    const providers = allowed.flatMap(({ provider }) => provider ?? []);
    const selectors = await askSelectors(domain, providers, await below, resolver, now);
    const signed = grouped("sends", selectors.seen.flatMap(aliasSign));
    const senders = merged(allowed, signed).map((service) => ({
      ...service,
      key: service.provider && searchKey(service.provider, selectors, now),
    }));
    pushAll(senders, "done");
    const { mx, receivers } = await mxAsked;
    return { domain, mx, spf, services: [...receivers, ...senders], unanswered: selectors.unanswered };
  });
}

function aliasSign({ alias, asked }: SelectorSeen): [ServiceFacts["provider"], Sign][] {
  if (!alias) return [];
  const text = visible(`${asked.name}. IN CNAME ${alias.target}.`);
  return [[alias.provider, { kind: "dkim", name: alias.target, asked, text }]];
}

/** Services that a key shows too have both signs; those that only a key shows come after the known ones. */
function merged(allowed: readonly ServiceFacts[], signed: readonly ServiceFacts[]): ServiceFacts[] {
  const known = allowed.map((service) => {
    const more = signed.find(({ provider }) => provider !== null && provider === service.provider);
    return more ? { ...service, signs: [...service.signs, ...more.signs] } : service;
  });
  const others = signed.filter(({ provider }) => !allowed.some((service) => service.provider === provider));
  return [...known.filter(({ provider }) => provider), ...others, ...known.filter(({ provider }) => !provider)];
}
