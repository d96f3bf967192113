import { Agent, type ClientRequest, request } from "node:http";

/** How a request ended. Status 0: the connection broke. */
export interface Answer {
  status: number;
  body: string;
  milliseconds: number;
  retryAfter: string | null;
}

/** A request on a connection of its own, under way. */
export interface Asked {
  /** Resolves with the first octets of the answer. */
  begun: Promise<void>;
  answer: Promise<Answer>;
  /** Breaks the connection, as a browser does whose reader has left. */
  leave(): void;
}

const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });

export function ask(url: string, { method = "GET", accept = "application/json" } = {}): Asked {
  const started = performance.now();
  const begun = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<Answer>();
  const broken = () => answer.resolve({ status: 0, body: "", milliseconds: performance.now() - started, retryAfter: null });
  const asked: ClientRequest = request(url, { agent, method, headers: { accept } }, (response) => {
    let body = "";
    response.setEncoding("utf8").on("data", (piece) => {
      body += piece;
      begun.resolve();
    });
    response.on("error", broken);
    response.on("end", () => {
      begun.resolve();
      const retryAfter = response.headers["retry-after"] ?? null;
      answer.resolve({ status: response.statusCode ?? 0, body, milliseconds: performance.now() - started, retryAfter });
    });
  });
  asked.on("error", () => {
    begun.resolve();
    broken();
  });
  asked.end();
  return { begun: begun.promise, answer: answer.promise, leave: () => void asked.destroy() };
}
