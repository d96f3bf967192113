import { createSocket, type Socket as UdpSocket } from "node:dgram";
import { channel } from "node:diagnostics_channel";
import { isIP, Socket } from "node:net";

export type { Socket } from "node:net";
export type { UdpSocket };

/** What listens on the channel learns of every socket just before it is dialled. */
export interface Dial {
  socket: Socket | UdpSocket;
  protocol: "tcp" | "udp";
  address: string;
  port: number;
}

/** The browser tests listen here, and fail where a socket is dialled that was not announced. */
export const DIALS = "mailvane:dial";
const dials = channel(DIALS);

/**
 * The one place where a socket is made for going out. It takes addresses only, so that nothing behind it ever resolves a name; who calls
 * has asked the guard (or connects to a configured resolver). Throws, as a fault of ours, for anything that is no address.
 */
export function dialTcp(address: string, port: number): Socket {
  demandAddress(address);
  const socket = new Socket();
  dials.publish({ socket, protocol: "tcp", address, port } satisfies Dial);
  socket.setNoDelay(true);
  return socket.connect({ host: address, port, autoSelectFamily: false });
}

/** A UDP socket on a random port, connected to one server and deaf to all others. `recvBufferSize` in octets. */
export function dialUdp(address: string, port: number, recvBufferSize: number): UdpSocket {
  const family = demandAddress(address);
  const socket = createSocket({
    type: family === 4 ? "udp4" : "udp6",
    recvBufferSize,
    lookup: (host, _options, callback) => callback(null, host, family), // an address needs no look-up
  });
  dials.publish({ socket, protocol: "udp", address, port } satisfies Dial);
  socket.connect(port, address);
  return socket;
}

/** An IPv6 address may carry its zone. */
function demandAddress(address: string): number {
  const family = isIP(address);
  if (family === 0) throw new Error(`${JSON.stringify(address)} is not an address`);
  return family;
}
