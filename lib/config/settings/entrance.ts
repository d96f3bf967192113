import { hosts, networks, oneOf, origin, text, wholeNumber } from "#lib/config/kinds.ts";
import { setting } from "#lib/config/setting.ts";

/** Where Mailvane listens and whom it lets in. */
export const entranceSettings = {
  MAILVANE_HOST: setting({
    about: "the address to listen on; `npm start -- -H 0.0.0.0` does the same for one start",
    otherwise: "`127.0.0.1`, this machine only; every address once there is an account, or in the modes `public` and `proxy`",
    allowed: "an address such as `0.0.0.0`, `::` or `192.0.2.1`, or `localhost`",
    read: text,
  }),
  MAILVANE_PORT: setting({
    about: "the port to listen on; so do `PORT` and `npm start -- -p 4000`",
    otherwise: "3000",
    allowed: "a number from 0 to 65535; 0 takes any that is free",
    read: wholeNumber(3000, 0, 65_535),
  }),
  MAILVANE_URL: setting({
    about:
      "the address under which people open Mailvane, beside `localhost` and addresses. With `https://` cookies are secure and browsers keep to TLS",
    otherwise: "the address that the browser asks",
    allowed: "a scheme and a host such as `https://mailvane.example.com`",
    read: origin,
  }),
  MAILVANE_ALLOWED_HOSTS: setting({
    about: "further host names under which Mailvane may be asked; a request for any other is refused with 421",
    otherwise: "`localhost`, addresses, and the host of `MAILVANE_URL`",
    allowed: "host names, with or without a port, separated by commas",
    read: hosts,
  }),
  MAILVANE_MODE: setting({
    about:
      "who may come in. `private`: people with an account. `public`: anybody, with low limits, without connections to mail servers, pasted messages and what is kept; accounts may do all. `proxy`: whom an authenticating proxy names",
    otherwise: "`private`",
    allowed: "`private`, `public`, `proxy`",
    read: oneOf("private", "private", "public", "proxy"),
  }),
  MAILVANE_TRUSTED_PROXIES: setting({
    about:
      "networks of your reverse proxies. Only from them are `X-Forwarded-For` and `X-Forwarded-Proto`, and in the mode `proxy` the name of the user, believed",
    otherwise: "none: such headers are dropped",
    allowed: "networks such as `10.0.0.0/8,192.0.2.7`",
    read: networks,
  }),
  MAILVANE_PROXY_HOPS: setting({
    about: "how many proxies of yours a request passes: the client is that entry of `X-Forwarded-For`, counted from the right",
    otherwise: "1",
    allowed: "a whole number from 1 to 8",
    read: wholeNumber(1, 1, 8),
  }),
};
