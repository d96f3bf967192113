import { txtLine } from "#lib/lookups/txt-records/txt-line.ts";
import { keyName } from "#lib/protocols/dkim/key-name.ts";
import { RSA_2048 } from "#lib/protocols/dkim/testing/keys.ts";

/** A key that the domain publishes itself. */
export function key(selector: string, domain: string): string {
  return `${txtLine(keyName(selector, domain), `v=DKIM1; k=rsa; p=${RSA_2048}`)}\n`;
}

/** A selector that is an alias of a name of a service, and the key there. */
export function aliasedKey(selector: string, domain: string, target: string): string {
  return `${keyName(selector, domain)}. 3600 IN CNAME ${target}.\n${txtLine(target, `k=rsa; t=s; p=${RSA_2048}`)}\n`;
}
