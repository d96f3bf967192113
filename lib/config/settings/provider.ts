import { issuer, networks, secret, text, textOr } from "#lib/config/kinds.ts";
import { setting } from "#lib/config/setting.ts";

/** Sign-in at an OpenID provider of the operator's. */
export const providerSettings = {
  MAILVANE_OIDC_ISSUER: setting({
    about:
      "the issuer of your OpenID provider. With it the page for signing in leads there too. Register the address of `MAILVANE_URL` with `/api/auth/oidc/callback` behind it there as the one to return to. `MAILVANE_URL`, `MAILVANE_OIDC_CLIENT_ID` and one of the three settings of groups must be set as well. Not in the mode `proxy`. A certificate of a private authority is trusted where `NODE_EXTRA_CA_CERTS` names it",
    otherwise: "none: people sign in with a password",
    allowed: "an https address such as `https://login.example.com/realms/mail`, without `/.well-known/…`",
    read: issuer,
  }),
  MAILVANE_OIDC_CLIENT_ID: setting({
    about: "how Mailvane is called at the provider",
    otherwise: "none",
    allowed: "the client id that the provider gave",
    read: text,
  }),
  MAILVANE_OIDC_CLIENT_SECRET: setting({
    about: "the client's secret. Without one Mailvane is a public client, whose codes are protected by PKCE alone",
    otherwise: "none",
    allowed: "at least 8 characters",
    secret: true,
    read: secret(8),
  }),
  MAILVANE_OIDC_NAME: setting({
    about: "what the button of the page for signing in calls the provider",
    otherwise: "the host of the issuer",
    allowed: "a name such as `Example Ltd`",
    read: text,
  }),
  MAILVANE_OIDC_GROUPS_CLAIM: setting({
    about: "the claim that holds the groups of whoever signs in, in the ID token or what the provider tells of a user",
    otherwise: "`groups`",
    allowed: "the name of a claim whose value is a text or a list of texts",
    read: textOr("groups"),
  }),
  MAILVANE_OIDC_ALLOW_CIDRS: setting({
    about:
      "private networks in which the provider lies. Signing in reaches them, and lookups do not. Loopback, link-local and metadata addresses are never connected to, whatever stands here",
    otherwise: "none: the provider has a public address",
    allowed: "networks such as `10.0.0.0/8,fd12:3456::/32`",
    read: networks,
  }),
};
