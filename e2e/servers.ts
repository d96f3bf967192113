/** The product on the demo network. */
export const DEMO_PORT = 4310;
/** A server whose only resolver answers nothing. */
export const BLIND_PORT = 4311;

/** A server with an account, to which everybody has to sign in. */
export const MEMBERS_PORT = 4312;
export const ADMIN_PASSWORD = "correct horse battery";

/** The demo network for anybody, and the OpenID provider at which people sign in there. */
export const OPEN_PORT = 4313;
export const PROVIDER_PORT = 4314;
/** A server whose users a proxy names. */
export const PROXIED_PORT = 4315;

export const demo = `http://127.0.0.1:${DEMO_PORT}`;
export const blind = `http://127.0.0.1:${BLIND_PORT}`;
export const members = `http://127.0.0.1:${MEMBERS_PORT}`;
export const open = `http://127.0.0.1:${OPEN_PORT}`;
export const proxied = `http://127.0.0.1:${PROXIED_PORT}`;

/** Where the provider is, for the product and, by a rule, for the browser. */
export const PROVIDER = { host: "login.test", address: "198.51.100.240", client: "mailvane", secret: "a secret of the client" };

/** The environment variable that says where dial-watch.ts writes. */
export const DIAL_LOG = "DIAL_WATCH_LOG";
