/** The product on the demo network. */
export const DEMO_PORT = 4310;
/** A server whose only resolver answers nothing. */
export const BLIND_PORT = 4311;

/** A server with an account, to which everybody has to sign in. */
export const MEMBERS_PORT = 4312;
export const ADMIN_PASSWORD = "correct horse battery";

export const demo = `http://127.0.0.1:${DEMO_PORT}`;
export const blind = `http://127.0.0.1:${BLIND_PORT}`;
export const members = `http://127.0.0.1:${MEMBERS_PORT}`;

/** The environment variable that says where dial-watch.ts writes. */
export const DIAL_LOG = "DIAL_WATCH_LOG";
