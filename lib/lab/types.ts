import type { Fault, Lie, Scenario } from "#lib/engine/scenario.ts";
import type { DemoServers } from "#lib/transport/node/network-types.ts";

/** A piece of the lab's name space. Every scenario is one. */
export type ZoneSource = Pick<Scenario, "id" | "zones" | "signed" | "signing" | "records" | "delegation"> & {
  faults?: Readonly<Record<string, Fault | Lie>>;
};

/** The servers of a piece of the lab's Internet. Every scenario is one too. */
export type ServerSource = Pick<Scenario, "id" | "dns" | "resolvers" | "smtp" | "https">;

/** A question that the lab was asked. */
export interface LabQuestion {
  name: string;
  type: string;
  protocol: "udp" | "tcp";
}

export interface LabOptions {
  /** Added to every answer, in milliseconds. */
  delayMs?: number;
  /** 0 picks a free port; UDP and TCP share it. */
  port?: number;
  /** Served beside the scenarios of the lookups. A fault `*.zone *` makes a blacklist dead. */
  extra?: readonly (ZoneSource & ServerSource)[];
}

/** A running name server on loopback. */
export interface NameServer {
  /** "127.0.0.1:40053" */
  address: string;
  /** The first 100,000 since the start, or since the array was emptied. */
  questions: LabQuestion[];
  /** Names that no scenario defines and were therefore refused: a test that leaks a question fails on these. */
  refused: LabQuestion[];
  close(): Promise<void>;
}

/** A running demo network on loopback. */
export interface Lab extends NameServer {
  /** Where its name servers, SMTP and HTTPS servers listen, and the root of their certificates. */
  servers: DemoServers;
  /** The first 10,000 SMTP commands since the start, or since the array was emptied. */
  commands: string[];
}
