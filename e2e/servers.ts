/** The product on the demo network. */
export const DEMO_PORT = 4310;
/** A server whose only resolver answers nothing. */
export const BLIND_PORT = 4311;

export const demo = `http://127.0.0.1:${DEMO_PORT}`;
export const blind = `http://127.0.0.1:${BLIND_PORT}`;

/** The environment variable that says where dial-watch.ts writes. */
export const DIAL_LOG = "DIAL_WATCH_LOG";
