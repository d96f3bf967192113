/** How long the client waits and how much it keeps. Times in milliseconds. Tests shorten them; nobody else should. */
export interface Timing {
  /** For one server to answer before the next is asked. */
  attempt: number;
  /** For the whole question, over all attempts. */
  lookup: number;
  /** For one name server that is asked by itself, over its datagrams or its connection. */
  direct: number;
  /** Between two probes of a server that is left out. */
  probe: number;
  /** A UDP socket's age after which new questions get a new one, on another random port. */
  socketAge: number;
  /** The longest that one step of a connection may take, whatever it asks for: connect, one read, one write, a handshake. */
  step: number;
}

export const TIMING: Timing = { attempt: 1_200, lookup: 5_000, direct: 1_400, probe: 5_000, socketAge: 10_000, step: 60_000 };
