import type { ConnectionFailure } from "#lib/transport/dialer-types.ts";
import { dialTcp, type Socket } from "#lib/transport/node/way-out.ts";
import { CANCELLED, socketFailure, timedOut } from "./failures.ts";

/** Opens a TCP connection to an address that the guard let through. Resolves with the socket or the failure; never rejects. */
export function openSocket(host: string, port: number, timeoutMs: number, signal: AbortSignal): Promise<Socket | ConnectionFailure> {
  if (signal.aborted) return Promise.resolve(CANCELLED);
  return new Promise((resolve) => {
    const socket = dialTcp(host, port);
    const timer = setTimeout(() => settle(timedOut(timeoutMs)), timeoutMs);
    const cancel = () => settle(CANCELLED);
    const settle = (outcome: Socket | ConnectionFailure) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", cancel);
      if (outcome !== socket) socket.destroy();
      socket.removeAllListeners();
      socket.on("error", () => {}); // what comes after the end concerns nobody
      resolve(outcome);
    };
    signal.addEventListener("abort", cancel, { once: true });
    socket.once("connect", () => settle(socket));
    socket.once("error", (error) => settle(socketFailure(error)));
  });
}
