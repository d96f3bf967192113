import { createAuthority } from "#lib/lab/authority.ts";
import { openIdProvider } from "#lib/lab/provider/open-id-provider.ts";
import { serveDemo } from "#scripts/serve-demo.ts";
import { open, PROVIDER, PROVIDER_PORT } from "./servers.ts";
import { WATCHED } from "./watched.ts";

// The demo network with an OpenID provider in it, at which the operator's people sign in.
process.env.NODE_OPTIONS = WATCHED;
const { host, address, client, secret } = PROVIDER;
const authority = await createAuthority(Date.now(), "Provider");
const provider = openIdProvider({
  issuer: `https://${host}/realms/mail`,
  credentials: await authority.credentials(host),
  client: { id: client, secret, redirectUri: `${open}/api/auth/oidc/callback` },
  people: {
    ann: { sub: "1", preferred_username: "ann", groups: ["ops"] },
    ruth: { sub: "2", preferred_username: "admin", email: "ruth@example.test", groups: ["admins", "ops"] },
    guest: { sub: "3", preferred_username: "guest", groups: ["guests"] },
    nobody: { sub: "4", preferred_username: "nobody" },
  },
});
provider.listen(PROVIDER_PORT, "127.0.0.1");
const zone = { id: "the provider of sign-ins", zones: [host], records: `${host}. 60 IN A ${address}` };
await serveDemo({ extra: [zone], hosts: { [`${address}:443`]: PROVIDER_PORT }, authority: authority.root });
