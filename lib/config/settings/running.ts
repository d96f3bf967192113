import { oneOf, secret } from "#lib/config/kinds.ts";
import { setting } from "#lib/config/setting.ts";

/** What the operator sees of it. */
export const runningSettings = {
  MAILVANE_LOG_LEVEL: setting({
    about: "what is logged, as lines of JSON. No level but `debug` names what was looked up",
    otherwise: "`info`; at a terminal `warn`",
    allowed: "`debug`, `info`, `warn`, `error`, `silent`",
    read: oneOf("", "", "debug", "info", "warn", "error", "silent"),
  }),
  MAILVANE_METRICS_TOKEN: setting({
    about: "the bearer token for `/metrics`",
    otherwise: "none: there is no `/metrics`",
    allowed: "at least 16 characters",
    secret: true,
    read: secret(16),
  }),
};
