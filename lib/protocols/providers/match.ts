import { type Provider, providers } from "./catalogue.ts";
import { longestSuffix } from "./suffix-map.ts";

const byMxSuffix = new Map(providers.flatMap((provider) => provider.mxSuffixes.map((suffix) => [suffix, provider] as const)));
const bySpfInclude = new Map(providers.flatMap((provider) => provider.spfIncludes.map((suffix) => [suffix, provider] as const)));
const byDkimTarget = new Map(
  providers.flatMap((provider) => (provider.dkimCnameTargets ?? []).map((suffix) => [suffix, provider] as const)),
);
const byMxPattern = providers.flatMap((provider) => provider.mxPatterns.map((pattern) => ({ pattern, provider })));

/** Whose server an MX host is. In: a name in lower case without the final dot. Null when nobody known claims it. */
export function providerOfMx(host: string): Provider | null {
  return longestSuffix(byMxSuffix, host) ?? byMxPattern.find(({ pattern }) => pattern.test(host))?.provider ?? null;
}

/** Whom an SPF `include:` or `redirect=` target authorises. In: a name in lower case without the final dot. Null when nobody known claims it. */
export function providerOfSpfInclude(domain: string): Provider | null {
  return longestSuffix(bySpfInclude, domain);
}

/** Whose key an alias of a DKIM selector leads to. In: the alias's target in lower case without the final dot. Null when nobody known claims it. */
export function providerOfDkimTarget(name: string): Provider | null {
  return longestSuffix(byDkimTarget, name);
}
