import type { Scenario } from "#lib/engine/scenario.ts";
import { mailServer, type Server } from "./zone-lines.ts";

interface OneServer extends Pick<Scenario, "id" | "title" | "expect"> {
  /** Tells the addresses of scenarios apart. */
  n: number;
  server?: Server;
  /** Beside the target. */
  fields?: Record<string, string>;
}

/** A domain with one mail server at two addresses. */
export function oneServer({ id, title, n, server, fields, expect }: OneServer): Scenario {
  const domain = `${id}.smtp.test`;
  const { host, records, smtp } = mailServer(domain, n, server);
  return {
    id,
    title,
    input: { target: fields?.port === undefined ? domain : host, ...fields },
    zones: [domain],
    records: `${domain}. 3600 IN MX 10 ${host}.\n${records}`,
    smtp: [smtp],
    expect,
  };
}
