import type { Socket } from "node:net";
import type { ServerFault } from "#lib/engine/scenario-servers.ts";

/** Faults that a connection meets as soon as it stands. */
type EarlyFault = Exclude<ServerFault, "refuses" | "no-handshake">;

const SECOND = 1_000;
const FLOOD = Buffer.alloc(65_536, "x");
const ENDLESS = Buffer.from("220-and another line\r\n".repeat(1_000));

/** Misbehaves on a connection that has just been taken. */
export const earlyFaults: Readonly<Record<EarlyFault, (socket: Socket) => void>> = {
  silent: (socket) => socket.resume(),
  drops: (socket) => socket.end(),
  resets: (socket) => socket.resetAndDestroy(),
  floods: (socket) => pour(socket, FLOOD),
  endless: (socket) => pour(socket, ENDLESS),
  trickles(socket) {
    socket.write("2");
    const timer = setInterval(() => socket.write("2"), SECOND);
    socket.on("close", () => clearInterval(timer));
  },
};

export function isEarly(fault: ServerFault | undefined): fault is EarlyFault {
  return fault !== undefined && fault in earlyFaults;
}

/** Sends the same octets for as long as the client takes them. */
function pour(socket: Socket, octets: Buffer): void {
  const more = () => {
    while (!socket.destroyed && socket.write(octets));
  };
  socket.on("drain", more);
  more();
}
