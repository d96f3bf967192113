import { z } from "zod";
import { hostName, keys, networks, oneOf, servers } from "#lib/config/kinds.ts";
import { setting } from "#lib/config/setting.ts";

/** Where Mailvane asks and what it may connect to. */
export const networkSettings = {
  MAILVANE_RESOLVERS: setting({
    about: "DNS servers to ask, with the port where it is not 53, separated by commas",
    otherwise: "the system's",
    allowed: "addresses such as `192.0.2.53`, `192.0.2.53:5353`, `[2001:db8::53]:53`",
    read: servers,
  }),
  MAILVANE_TRUST_AD: setting({
    about:
      "resolvers whose word is taken that an answer is validated by DNSSEC (AD): only such as validate themselves and are reached over a way that nobody can write on, say one on this machine. Of all others Mailvane validates by itself",
    otherwise: "none",
    allowed: "addresses and networks such as `127.0.0.1`, `10.0.0.53`, `fd12:3456::/32`",
    read: networks,
  }),
  MAILVANE_DNSBL_KEYS: setting({
    about:
      "keys for blacklists that want one. The key of a zone holds for the zones below it: `dq.spamhaus.net=…`, `mail.abusix.zone=…`. Never shown or logged",
    otherwise: "none",
    allowed: "`zone=key,zone=key`",
    secret: true,
    read: keys,
  }),
  MAILVANE_DNSBL_VIA: setting({
    about:
      "whom blacklists are asked of. `resolver`: the resolvers, which many lists refuse where they are public ones. `authority`: the lists' own name servers, from the root down, so that each list sees the address of this machine; it has to reach servers everywhere on port 53",
    otherwise: "`resolver`",
    allowed: "`resolver`, `authority`",
    read: oneOf("resolver", "resolver", "authority"),
  }),
  MAILVANE_ALLOW_CIDRS: setting({
    about:
      "private networks that lookups may connect to. Loopback, link-local and metadata addresses are never connected to, whatever stands here. Not in the mode `public`",
    otherwise: "none",
    allowed: "networks such as `10.0.0.0/8,fd12:3456::/32`",
    read: networks,
  }),
  MAILVANE_EHLO_NAME: setting({
    about: "how Mailvane calls itself to mail servers, best a name that leads to this machine",
    otherwise: "the address, as `[192.0.2.1]`",
    allowed: "a full host name such as `mailvane.example.com`",
    read: hostName,
  }),
  MAILVANE_NETWORK: setting({
    about: "the network that is asked; `npm run demo` sets it",
    otherwise: "`system`",
    allowed: "`system`, `demo`",
    read: oneOf("system", "system", "demo"),
  }),
  MAILVANE_DEMO_SERVERS: setting({
    about: "written by `npm run demo` for the process that it starts",
    otherwise: "none",
    allowed: "what `npm run demo` writes",
    internal: true,
    read: z
      .string()
      .optional()
      .transform((value, context) => {
        if (!value) return undefined;
        const result = z
          .object({ hosts: z.record(z.string(), z.int()), authority: z.string(), anchors: z.array(z.string()) })
          .safeParse(jsonOf(value));
        if (!result.success) context.addIssue({ code: "custom", message: "is set by npm run demo, and by nobody else" });
        return result.data;
      }),
  }),
};

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
